//! The next letter about one that nobody answered, threaded to the first.
//!
//! In: a journal entry. Out: the kind of letter that is next, the values it begins with, and what it follows.

use std::path::Path;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::journal::{open_existing, with_its_clock};
use super::prepare::{Earlier, Prepared};
use super::{App, Failure, Status, drafted};
use crate::email::{Email, Thread};
use crate::journal::{Entry, Form, Journal, JournalError, NextStep, Outcome, REMINDERS, State};
use crate::reply::Proposal;
use crate::text::hash;
use crate::value::{
    EmailAddress, Field, Invalid, Kind, Place, Problem, RawValue, RequestForm, Role, Topic, Value as _,
};
use crate::words::{Describe as _, Sentence, Value, sentence};

/// What a letter follows, for the message and for the journal.
#[derive(Debug, Clone)]
pub(crate) struct Following {
    /// The entry it is a child of.
    pub(crate) parent: i64,
    pub(crate) thread: Thread,
}

/// What the person wants of the next letter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// The entry that was not answered, or one that followed it.
    pub(crate) id: i64,
    /// The kind, where one is given.
    pub(crate) kind: Option<&'a str>,
    /// Whether another recipient is named than the first letter's.
    pub(crate) elsewhere: bool,
    /// Whether that recipient is confirmed.
    pub(crate) confirmed: bool,
    /// Whether to write although the last letter still waits.
    pub(crate) again: bool,
}

/// Why nothing is made for an entry now, although nothing is wrong: the same command may have run before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MadeBefore {
    /// Its next letter is a draft already.
    Drafted(i64),
    /// Its next letter was sent, and has time until this day.
    Waits(i64, Date),
}

impl MadeBefore {
    /// That of this entry, for a person.
    pub(crate) fn sentence(self, entry: i64) -> Sentence {
        match self {
            Self::Drafted(draft) => sentence!("follow-up-drafted-before", entry, draft),
            Self::Waits(letter, day) => sentence!("follow-up-still-waits", entry, letter, day),
        }
    }
}

/// What was made before of an entry's next letter; `replace` lets a draft take the place of another, and a letter that is
/// sent too.
pub(crate) fn made_before(
    id: i64,
    replace: bool,
    now: &Zoned,
    app: &App,
) -> Result<Option<MadeBefore>, Failure> {
    let Some(journal) = open_existing(app, now.timestamp())? else { return Ok(None) };
    let thread = match journal.thread(id) {
        Err(JournalError::NoEntry { .. }) => return Ok(None),
        thread => thread?,
    };
    let Ok((first, parent)) = ends(id, &thread) else { return Ok(None) };
    let waits = parent.dates.confirm_by.filter(|day| parent.id != first.id && *day >= now.date());
    if let Some(day) = waits {
        return Ok(Some(MadeBefore::Waits(parent.id, day)));
    }
    let draft = thread.iter().rfind(|entry| entry.state == State::Drafted && entry.id > parent.id);
    Ok(draft.filter(|_| !replace).map(|draft| MadeBefore::Drafted(draft.id)))
}

/// A failure of one entry among several, as problems that name it.
pub(crate) fn of_entry(id: i64, failure: Failure) -> Vec<Problem> {
    let Failure { message, fix, problems, .. } = failure;
    let about = |what: Sentence, fix: Sentence| {
        Problem::about(Topic::Entry(id), None, Invalid::new("follow-up", what, fix))
    };
    let mut all: Vec<Problem> = problems
        .into_iter()
        .map(|problem| Problem { code: problem.code, ..about(problem.sentence(), problem.fix) })
        .collect();
    if !message.is_empty() {
        all.push(about(message, fix.unwrap_or_else(Sentence::empty)));
    }
    all
}

/// The letter that is next.
#[derive(Debug)]
pub(crate) struct NextLetter {
    pub(crate) earlier: Earlier,
    pub(crate) following: Following,
    /// The first letter of the thread.
    pub(crate) first: i64,
    /// Which reminder it is, counted from 1; `None` for the last letter before a complaint.
    pub(crate) reminder: Option<usize>,
    /// Drafts of the thread that were never sent: this letter takes their place.
    pub(crate) drafted: Vec<i64>,
    pub(crate) warnings: Vec<Problem>,
}

/// Finds the letter that is next for an entry.
pub(crate) fn next_letter(wanted: &Wanted<'_>, now: &Zoned, app: &App) -> Result<NextLetter, Failure> {
    if wanted.kind.is_some_and(|kind| Kind::parse(kind).is_ok_and(|kind| !kind.refers_back())) {
        return Err(Failure::with_remedy(Status::Usage, sentence!("follow-up-of-no-kind")));
    }
    let journal = open_existing(app, now.timestamp())?
        .ok_or_else(|| Failure::with_remedy(Status::NoInput, sentence!("follow-up-without-journal")))?;
    let thread = journal.thread(wanted.id)?;
    let (first, parent) = ends(wanted.id, &thread)?;
    ensure_it_arrived(wanted, first, &thread)?;
    // Drafts that were never sent remind nobody, and the next takes their place.
    let reminders = thread
        .iter()
        .filter(|entry| entry.state == State::Accepted && entry.kind == Kind::FollowUp.name())
        .count();
    let due = thread.iter().filter_map(|entry| entry.next_step).next_back();
    let kind = if due == Some(NextStep::Escalate) || reminders >= REMINDERS {
        Kind::Escalate
    } else {
        Kind::FollowUp
    };
    ensure_no_pending_reply(wanted, first, parent, now.date())?;
    let following = following(&journal, first, parent)?;
    let sent_on = sent_on(&journal, first, now)?;
    let mut form = values(&kind, first, sent_on, journal.form(first.id)?.as_ref());
    if wanted.elsewhere {
        // Who is named anew is not mixed with who was written to.
        for field in [Field::To, Field::Provider] {
            form.clear(field);
        }
    }
    // The address has been written to: it is confirmed.
    let recipient = first.envelope_to.first().and_then(|to| EmailAddress::parse(to).ok());
    Ok(NextLetter {
        earlier: Earlier { form, recipient },
        following,
        first: first.id,
        reminder: (kind == Kind::FollowUp).then_some(reminders + 1),
        // What was found among the sent letters waits for the person's word.
        drafted: thread
            .iter()
            .filter(|entry| entry.state == State::Drafted && entry.found != Some(Proposal::Sent))
            .map(|entry| entry.id)
            .collect(),
        warnings: thread.iter().find_map(found).into_iter().collect(),
    })
}

/// A reminder would go where the letter did not arrive.
fn ensure_it_arrived(wanted: &Wanted<'_>, first: &Entry, thread: &[Entry]) -> Result<(), Failure> {
    if first.parent.is_some() {
        return Err(Failure::with_remedy(Status::Data, sentence!("follow-up-first-gone")));
    }
    let mended = wanted.elsewhere && wanted.confirmed;
    match thread.iter().find(|entry| entry.found == Some(Proposal::Bounced) && !mended) {
        Some(entry) => {
            Err(Failure::with_remedy(Status::Data, sentence!("follow-up-of-returned", entry = entry.id)))
        }
        None => Ok(()),
    }
}

fn found(entry: &Entry) -> Option<Problem> {
    let number = entry.found_number.unwrap_or_default();
    let fault = match entry.found? {
        Proposal::Answered => {
            Invalid::of("answer-found", sentence!("perhaps-answered", entry = entry.id, number))
        }
        Proposal::Sent => Invalid::of("sent-copy-found", sentence!("perhaps-sent", entry = entry.id)),
        _ => return None,
    };
    Some(Problem::about(Topic::Entry(entry.id), None, fault))
}

/// The last letter must have had its time.
fn ensure_no_pending_reply(
    wanted: &Wanted<'_>,
    first: &Entry,
    parent: &Entry,
    today: Date,
) -> Result<(), Failure> {
    if parent.id == first.id || wanted.again {
        return Ok(());
    }
    if let Some(day) = parent.dates.confirm_by.filter(|day| *day >= today) {
        let message =
            sentence!("follow-up-too-early", entry = parent.id, kind = Kind::called(&parent.kind), day);
        return Err(Failure::with_remedy(Status::Data, message));
    }
    if parent.kind == Kind::Escalate.name() {
        let message = sentence!("follow-up-after-last", entry = parent.id, first = first.id);
        return Err(Failure::with_remedy(Status::Data, message));
    }
    Ok(())
}

/// The day the first letter was taken, or marked as sent; not the day it was written.
fn sent_on(journal: &Journal, first: &Entry, now: &Zoned) -> Result<Date, Failure> {
    if let Some(day) = first.sent_on {
        return Ok(day);
    }
    let events = journal.events(first.id)?;
    let taken = events.iter().find(|event| event.state == Some(State::Accepted));
    let taken: Option<Timestamp> =
        taken.map_or(first.created_at.as_str(), |event| event.at.as_str()).parse().ok();
    Ok(taken.map_or(now.date(), |time| time.to_zoned(now.time_zone().clone()).date()))
}

fn following(journal: &Journal, first: &Entry, parent: &Entry) -> Result<Following, Failure> {
    let thread = Thread {
        references: journal.references(parent.id)?,
        first: journal.bytes(first.id)?,
        name: "first-letter.eml".to_owned(),
    };
    if hash::sha256(&thread.first) != first.sha256 {
        return Err(Failure::with_remedy(Status::Data, sentence!("first-letter-changed", entry = first.id)));
    }
    Ok(Following { parent: parent.id, thread })
}

/// A thread stays with the address it began with, unless the person says otherwise.
pub(crate) fn ensure_same_address(
    prepared: &Prepared,
    earlier: &Earlier,
    confirmed: Option<&EmailAddress>,
) -> Result<(), Failure> {
    let to = prepared.request.recipient.mailbox()?;
    if [earlier.recipient.as_ref(), confirmed].into_iter().flatten().any(|known| known.same_mailbox(to)) {
        return Ok(());
    }
    let message = match &earlier.recipient {
        Some(first) => sentence!("follow-up-elsewhere", to = to.to_string(), first = first.to_string()),
        None => sentence!("follow-up-to-another", to = to.to_string()),
    };
    let confirmation = Value::Option("confirm_recipient".into(), Some(to.to_string()));
    let fix = sentence!("follow-up-confirm-recipient", confirmation);
    Err(prepared.failure(Failure::new(Status::Data, message).fix(fix)))
}

/// Whether the thread may still be written to: asked once more, right before a letter leaves.
pub(crate) fn ensure_open(journal: &Journal, following: &Following) -> Result<(), Failure> {
    ends(following.parent, &journal.thread(following.parent)?).map(drop)
}

/// Writes a draft into the journal as the next letter of its thread; drafts that it takes the place of go.
pub(crate) fn write_down(
    prepared: &Prepared,
    email: &Email,
    next: &NextLetter,
    app: &App,
) -> Result<i64, Failure> {
    let write = || {
        let folder = app.state_dir.as_deref().unwrap_or(Path::new(""));
        let journal = Journal::open(folder, prepared.now.timestamp())?;
        with_its_clock(&journal, app)?;
        journal.forget_drafts(&next.drafted)?;
        drafted::record(&journal, prepared, email, Some(next.following.parent))
    };
    write().map_err(|failure: Failure| failure.fix(sentence!("draft-not-in-journal")))
}

/// The first letter of a thread, and the newest that was sent.
fn ends(id: i64, thread: &[Entry]) -> Result<(&Entry, &Entry), Failure> {
    let fail = |message| Err(Failure::with_remedy(Status::Data, message));
    let Some(first) = thread.first() else {
        return fail(sentence!("follow-up-of-nothing", entry = id));
    };
    if let Some(entry) = thread.iter().find(|entry| matches!(entry.state, State::InDoubt | State::Sending)) {
        return fail(sentence!("follow-up-of-doubtful", entry = entry.id));
    }
    let done = |entry: &&Entry| entry.outcome.is_some_and(Outcome::is_settled);
    if let Some((entry, outcome)) = thread.iter().find(done).and_then(|entry| Some((entry, entry.outcome?))) {
        return fail(sentence!("follow-up-of-settled", entry = entry.id, outcome = outcome.name()));
    }
    let parent = thread.iter().rfind(|entry| entry.state == State::Accepted);
    match parent {
        Some(parent) if first.state == State::Accepted => Ok((first, parent)),
        _ => fail(sentence!("follow-up-of-unsent", entry = first.id, state = first.state_word())),
    }
}

/// The values a letter that follows begins with: who and which contract, and the letter before; none of its declarations.
fn values(kind: &Kind, first: &Entry, sent_on: Date, kept: Option<&Form>) -> RequestForm {
    let place = Place::Journal { entry: first.id };
    let mut form = kept.map_or_else(RequestForm::default, |form| form.to_request(&place));
    for field in Field::with(Role::FirstLetter) {
        form.clear(field);
    }
    let mut offer = |field, text: &str| form.set_if_absent(field, RawValue::new(text, place.clone()));
    offer(Field::Kind, kind.name());
    offer(Field::Language, &first.language);
    offer(Field::FirstSentOn, &sent_on.to_string());
    // A quoted subject must leave room for what stands before it.
    let subject: String = first.subject.chars().take(150).collect();
    let subject = if subject == first.subject { subject } else { format!("{subject}…") };
    offer(Field::FirstSubject, &subject);
    offer(Field::FirstMessageId, &first.message_id);
    // An entry from before the values were kept still knows this much.
    if kept.is_none() {
        if let Some(to) = first.envelope_to.first() {
            offer(Field::To, to);
        }
        offer(Field::ProviderName, &first.provider);
        offer(Field::Email, &first.envelope_from);
        for field in Field::with(Role::Number) {
            if let Some(number) = first.identifiers.get(field.key()).and_then(|number| number.as_str()) {
                offer(field, number);
            }
        }
    }
    form
}
