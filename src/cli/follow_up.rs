//! `adieu follow-up`: the next letter about one that nobody answered, threaded to the first.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::args::FollowUp;
use super::deliver::new_entry;
use super::draft;
use super::prepare::{self, Earlier, Prepared};
use super::report::Reporter;
use super::send;
use crate::app::journal::{open_existing, with_its_clock};
use crate::app::{App, Failure, Status};
use crate::email::{Email, Envelope, Thread};
use crate::journal::{self, Entry, Form, Journal, NextStep, Outcome, REMINDERS, State};
use crate::reply::Proposal;
use crate::text::hash;
use crate::value::{EmailAddress, Field, Kind, Place, Problem, RawValue, RequestForm, Value as _};

/// What a letter follows, for the message and for the journal.
pub(super) struct Following {
    /// The entry it is a child of.
    pub(super) parent: i64,
    pub(super) thread: Thread,
}

pub(super) fn run(args: &FollowUp, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let flag = |field| {
        args.request.writing.fields.0.iter().find(|(given, _)| *given == field).map(|(_, given)| given.text())
    };
    if flag(Field::Kind).is_some_and(|kind| Kind::parse(&kind).is_ok_and(|kind| !kind.refers_back())) {
        return Err(Failure::new(Status::Usage, "a letter that follows another is a follow-up or escalate")
            .fix("leave --kind out, or give one of the two"));
    }
    let elsewhere = flag(Field::To).is_some() || flag(Field::Provider).is_some();
    let now = reporter.now()?;
    let opened = open_existing(&reporter.env.app, now.timestamp())?;
    let journal = opened.ok_or_else(|| {
        Failure::new(Status::NoInput, "there is no journal: nothing was sent from here yet")
            .fix("write the reminder with `adieu draft --kind follow-up`")
    })?;
    let thread = journal.thread(args.id)?;
    let (first, parent) = ends(args.id, &thread)?;
    if first.parent.is_some() {
        return Err(Failure::new(
            Status::Data,
            "the first letter of this thread is no longer in the journal",
        )
        .fix(
            "write the reminder with `adieu draft --kind follow-up` and the first letter's day and subject",
        ));
    }
    // A reminder would go where the letter did not arrive.
    let elsewhere_now = args.sending.confirm_recipient.is_some() && elsewhere;
    if let Some(entry) = thread.iter().find(|entry| entry.found == Some(Proposal::Bounced) && !elsewhere_now)
    {
        return Err(Failure::new(Status::Data, format!("entry {} came back: it did not arrive", entry.id)).fix(format!(
            "send the letter itself to the right address (--to ADDRESS); if it did arrive, `adieu journal dismiss {}`",
            entry.id
        )));
    }
    if let Some(entry) = thread.iter().find(|entry| entry.found == Some(Proposal::Answered)) {
        let number = entry.found_number.unwrap_or_default();
        reporter.warn(vec![Problem {
            code: "answer-found",
            subject: format!("entry {}", entry.id),
            place: None,
            value: None,
            what: "may have been answered: a message about it was found in your mailbox".to_owned(),
            fix: format!("read it before you send this: `adieu journal show {} --found {number}`", entry.id),
        }]);
    }
    // The day it was taken, or marked as sent; not the day it was written.
    let events = journal.events(first.id)?;
    let taken = events.iter().find(|event| event.state == Some(State::Accepted));
    let taken: Option<Timestamp> =
        taken.map_or(first.created_at.as_str(), |event| event.at.as_str()).parse().ok();
    let sent_on = taken.map_or(now.date(), |time| time.to_zoned(now.time_zone().clone()).date());
    // Drafts that were never sent remind nobody, and the next takes their place.
    let reminders = thread
        .iter()
        .filter(|entry| entry.state == State::Accepted && entry.kind == Kind::FollowUp.name())
        .count();
    let drafted: Vec<i64> = thread
        .iter()
        .filter(|entry| entry.state == State::Composed && entry.account == journal::DRAFTED)
        .map(|entry| entry.id)
        .collect();
    let due = thread.iter().filter_map(|entry| entry.next_step).next_back();
    let kind = if due == Some(NextStep::Escalate) || reminders >= REMINDERS {
        Kind::Escalate
    } else {
        Kind::FollowUp
    };
    let newest = parent.dates.confirm_by.filter(|day| *day >= now.date());
    let patient = parent.id != first.id && !args.sending.again;
    if let Some(day) = newest.filter(|_| patient) {
        return Err(Failure::new(
            Status::Data,
            format!(
                "entry {}, {}, asks for an answer by {day}, and that day has not passed",
                parent.id, parent.kind
            ),
        )
        .fix("wait for it; to write all the same, add --again"));
    }
    if parent.kind == Kind::Escalate.name() && patient {
        return Err(Failure::new(Status::Data, format!("entry {} was the last letter before a complaint", parent.id)).fix(
            format!(
                "submit the complaint now, with the evidence of `adieu journal export {}`; to write once more, add --again",
                first.id
            ),
        ));
    }
    reporter.note(&match kind {
        Kind::Escalate => {
            "The next letter is the last before a complaint: it names whom you will turn to.".to_owned()
        }
        _ => format!("The next letter is reminder no. {}.", reminders + 1),
    });
    let form = journal.form(first.id)?;
    let following = Following {
        parent: parent.id,
        thread: Thread {
            references: journal.references(parent.id)?,
            first: journal.bytes(first.id)?,
            name: "first-letter.eml".to_owned(),
        },
    };
    let first_bytes = &following.thread.first;
    if hash::sha256(first_bytes) != first.sha256 {
        return Err(Failure::new(
            Status::Data,
            format!("entry {} is not as it was written down: its hash differs", first.id),
        )
        .fix("nothing is enclosed that cannot be vouched for; see `adieu journal verify`"));
    }
    let mut form = values(&kind, first, sent_on, form.as_ref());
    if elsewhere {
        // Who is named anew is not mixed with who was written to.
        for field in [Field::To, Field::Provider] {
            form.clear(field);
        }
    }
    let earlier = Earlier {
        form,
        // The address has been written to: it is confirmed.
        recipient: first.envelope_to.first().and_then(|to| EmailAddress::parse(to).ok()),
    };
    drop(journal);
    if args.send {
        return send::run_following(&args.request, &args.sending, Some((&earlier, &following)), reporter);
    }
    let policy = prepare::policy(args.sending.confirm_recipient.as_deref(), Some(&earlier))?;
    let place = draft::Saving {
        output: args.output.as_deref(),
        calendar: args.sending.calendar.as_deref(),
        mailbox: None,
        force: args.force,
        open: args.open,
    };
    place.check(reporter)?;
    let prepared = prepare::prepare(&args.request, policy, None, Some(&earlier), reporter)?;
    same_address(&prepared, &earlier, args.sending.confirm_recipient.as_deref())?;
    let email = draft::save(&prepared, &place, Some(&following.thread), reporter)?;
    let child = write_down(&prepared, &email, &following, &drafted, &reporter.env.app)?;
    for id in &drafted {
        reporter.note(&format!("It takes the place of entry {id}, a draft that was never marked as sent."));
    }
    reporter.note(&format!(
        "It is entry {child} of the journal. When you have sent it: `adieu journal mark {child} sent`; when they answer: `adieu journal mark {} answered`.",
        first.id
    ));
    Ok(())
}

/// A thread stays with the address it began with, unless the person says otherwise.
pub(super) fn same_address(
    prepared: &Prepared,
    earlier: &Earlier,
    confirmed: Option<&str>,
) -> Result<(), Failure> {
    let to = &prepared.request.recipient.email;
    let confirmed = confirmed.and_then(|address| EmailAddress::parse(address).ok());
    let known = [earlier.recipient.as_ref(), confirmed.as_ref()];
    if known.into_iter().flatten().any(|known| known.same_mailbox(to)) {
        return Ok(());
    }
    let first = earlier.recipient.as_ref().map_or_else(|| "another address".to_owned(), ToString::to_string);
    Err(prepared.failure(
        Failure::new(
            Status::Data,
            format!("this letter would go to {to}, and the first one went to {first}"),
        )
        .fix(format!("leave --to and --provider out; or, if it is right, add --confirm-recipient {to}")),
    ))
}

/// Whether the thread may still be written to: asked once more, right before a letter leaves.
pub(super) fn still_open(journal: &Journal, following: &Following) -> Result<(), Failure> {
    let thread = journal.thread(following.parent)?;
    ends(following.parent, &thread).map(drop)
}

/// Writes a draft into the journal as the next letter of its thread; one that it takes the place of goes.
fn write_down(
    prepared: &Prepared,
    email: &Email,
    following: &Following,
    earlier_drafts: &[i64],
    app: &App,
) -> Result<i64, Failure> {
    let request = &prepared.request;
    let now = prepared.now.timestamp();
    let envelope = Envelope::new(&request.customer.email, &request.recipient.email, None)
        .map_err(|error| Failure::from_error(Status::InDoubt, &error))?;
    let write = || {
        let journal = journal::Journal::open(app.state_dir.as_deref().unwrap_or(Path::new("")), now)?;
        with_its_clock(&journal, app)?;
        journal.forget_drafts(earlier_drafts)?;
        let form = prepared.kept_form();
        let kept = prepared.kept(&form);
        let new = new_entry(&kept, email, &envelope, journal::DRAFTED, Some(following.parent));
        journal.compose(&new, now)
    };
    write().map_err(|error| {
        Failure::from(error).fix("the draft is written; only the journal does not know of it")
    })
}

/// The first letter of a thread, and the newest that was sent.
fn ends(id: i64, thread: &[Entry]) -> Result<(&Entry, &Entry), Failure> {
    let fail = |message: String, fix: String| Err(Failure::new(Status::Data, message).fix(fix));
    let Some(first) = thread.first() else {
        return fail(format!("there is no entry {id}"), "see `adieu journal list`".to_owned());
    };
    if let Some(entry) = thread.iter().find(|entry| matches!(entry.state, State::InDoubt | State::Sending)) {
        let id = entry.id;
        return fail(
            format!("entry {id} is in doubt: it may have been sent"),
            format!("settle it first: `adieu journal mark {id} sent` or `adieu journal mark {id} not-sent`"),
        );
    }
    let done = |entry: &&Entry| matches!(entry.outcome, Some(Outcome::Confirmed | Outcome::Closed));
    if let Some((entry, outcome)) = thread.iter().find(done).and_then(|entry| Some((entry, entry.outcome?))) {
        return fail(
            format!("entry {} is marked {outcome}: there is nothing to remind of", entry.id),
            format!("if that was a mistake, mark it anew: `adieu journal mark {} answered`", entry.id),
        );
    }
    let parent = thread.iter().rfind(|entry| entry.state == State::Accepted);
    match parent {
        Some(parent) if first.state == State::Accepted => Ok((first, parent)),
        _ => fail(
            format!("entry {} was not sent ({}): there is nothing to remind of", first.id, first.state),
            "send the letter itself first".to_owned(),
        ),
    }
}

/// The values a letter that follows begins with: who and which contract, and the letter before; none of its declarations.
fn values(kind: &Kind, first: &Entry, sent_on: Date, kept: Option<&Form>) -> RequestForm {
    /// What only the first letter declares, or only it encloses.
    const DECLARED: [Field; 22] = [
        Field::Kind,
        Field::Cause,
        Field::CauseOn,
        Field::ToldOn,
        Field::Reason,
        Field::RevokeMandate,
        Field::Iban,
        Field::EndOn,
        Field::RenewsOn,
        Field::StartedOn,
        Field::EndOfTerm,
        Field::Notice,
        Field::OrderedOn,
        Field::ReceivedOn,
        Field::ConfirmBy,
        Field::FirstSentOn,
        Field::FirstSubject,
        Field::FirstMessageId,
        Field::Authority,
        Field::Attach,
        Field::Document,
        Field::Language,
    ];
    let place = Place::Journal { entry: first.id };
    let mut form = kept.map_or_else(RequestForm::default, |form| form.to_request(&place));
    for field in DECLARED {
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
        for field in
            [Field::OrderNumber, Field::CustomerNumber, Field::ContractNumber, Field::Line, Field::Iccid]
        {
            if let Some(number) = first.identifiers.get(field.key()).and_then(|number| number.as_str()) {
                offer(field, number);
            }
        }
    }
    form
}
