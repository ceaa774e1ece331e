//! What became of a letter, written down; everything that is wrong with a mark is said at once.

use crate::text::moment;
use std::path::Path;
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use crate::app::{Failure, Status};
use crate::attachment::Refusal;
use crate::journal::{
    Answer, AnswerFile, Entry, Journal, JournalError, Mark, NewAnswer, Note, Outcome, SentByHand, SentCopy,
    State,
};
use crate::value::{Invalid, MessageId, Place, Problem, Topic, Value as _};
use crate::words::sentence;

/// The code of a problem with an entry that is not there.
const NO_ENTRY: &str = "no-entry";

/// A file to keep with a mark.
#[derive(Debug, Clone, Copy)]
pub(crate) enum MarkFile<'a> {
    /// It lies there.
    At(&'a Path),
    /// It was handed over.
    Given { name: &'a str, bytes: &'a Arc<Vec<u8>> },
}

/// What a person found out about entries, as they gave it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewMark<'a> {
    /// The entries, each once.
    pub(crate) ids: &'a [i64],
    /// Whether an entry that is marked just so already is left as it is: the same command may have run before.
    pub(crate) once: bool,
    pub(crate) mark: Mark,
    pub(crate) end_date: Option<&'a str>,
    pub(crate) note: Option<&'a str>,
    pub(crate) file: Option<MarkFile<'a>>,
    /// The day on which a draft was sent; without one, that of the message found in the mailbox, or today.
    pub(crate) on: Option<Date>,
}

/// An entry as it is now.
#[derive(Debug, Serialize)]
pub(crate) struct Marked {
    pub(crate) id: i64,
    state: State,
    outcome: Option<Outcome>,
    end_date: Option<Date>,
    /// The day on which the person's own mail program sent it.
    sent_on: Option<Date>,
    /// Whether that day is the one that was found in the mailbox.
    #[serde(skip)]
    pub(crate) found_on: Option<Date>,
    pub(crate) answer: Answer,
    /// Whether it was written down just now.
    #[serde(skip)]
    pub(crate) new: bool,
}

/// The marks that an entry can be given.
pub(crate) fn marks(entry: &Entry) -> Vec<Mark> {
    Mark::ALL.iter().copied().filter(|mark| mark.after(entry.id, entry.state).is_ok()).collect()
}

/// Writes a mark down, for all entries or for none.
pub(crate) fn mark(
    journal: Option<&Journal>,
    args: &NewMark<'_>,
    now: &Zoned,
) -> Result<Vec<Marked>, Failure> {
    let (mut problems, mut of_marks) = (Vec::new(), Vec::new());
    let new = answer(args, &mut of_marks);
    // Entries whose drafts were found in the mailbox, and marks that were written down before.
    let (mut copies, mut before) = (Vec::new(), Vec::new());
    let mut marks: Vec<(i64, Option<NewAnswer>)> = Vec::new();
    for id in args.ids {
        if let Some(answer) = said_before(journal, *id, &new)?.filter(|_| args.once) {
            before.push((*id, answer));
            continue;
        }
        match entry(journal, *id, args.mark)? {
            Ok(entry) => {
                let drafted = entry.state == State::Drafted && args.mark == Mark::Sent;
                if args.on.is_some() && !drafted {
                    let fault = Invalid::of("mark", sentence!("mark-on-without-draft", entry = id));
                    of_marks.push(problem("on", Some(Place::Flag), None, fault));
                }
                let made = moment::day(&entry.created_at, now.time_zone());
                if let (true, Some(on), Some(made)) = (drafted, args.on, made)
                    && on < made
                {
                    let fault = Invalid::of("mark", sentence!("mark-on-before-draft", made));
                    of_marks.push(problem("on", Some(Place::Flag), Some(&on.to_string()), fault));
                }
                let copy = journal.filter(|_| drafted).map(|journal| journal.sent_copy(*id)).transpose()?;
                let copy = copy.flatten();
                copies.extend(copy.as_ref().and_then(|copy| copy.day(now.time_zone())).map(|_| *id));
                let by_hand = drafted.then(|| sent_by_hand(&entry, args.on, copy.as_ref(), now));
                marks.push((*id, by_hand.map(|by_hand| NewAnswer { by_hand: Some(by_hand), ..new.clone() })));
            }
            Err(problem) => problems.push(problem),
        }
    }
    problems.append(&mut of_marks);
    let Some(journal) = journal.filter(|_| problems.is_empty()) else {
        if problems.is_empty() {
            return Ok(Vec::new());
        }
        // What is not there is another matter than what is wrong.
        let missing = |problem: &Problem| problem.code == NO_ENTRY || problem.code == Refusal::Missing.code();
        let status = if problems.iter().all(missing) { Status::NoInput } else { Status::Data };
        return Err(Failure::from_problems(status, problems));
    };
    let marks: Vec<(i64, &NewAnswer)> =
        marks.iter().map(|(id, own)| (*id, own.as_ref().unwrap_or(&new))).collect();
    // Another process may have marked it since: then the journal says so.
    let answers = journal
        .mark_all(&marks, now.timestamp())
        .map_err(|error| Failure::from(error).fix(sentence!("journal-look-again")))?;
    let written = answers.into_iter().map(|answer| (answer.entry, answer, true));
    let mut all: Vec<_> = before.into_iter().map(|(id, answer)| (id, answer, false)).chain(written).collect();
    all.sort_by_key(|(id, ..)| args.ids.iter().position(|wanted| wanted == id));
    let marked = |(id, answer, new)| {
        let Entry { state, outcome, end_date, sent_on, .. } = journal.entry(id)?;
        let found_on = sent_on.filter(|_| copies.contains(&id) && new && args.on.is_none());
        Ok(Marked { id, state, outcome, end_date, sent_on, found_on, answer, new })
    };
    all.into_iter().map(marked).collect()
}

/// The day on which a draft was sent, as somebody wrote it.
pub(crate) fn sent_on(text: &str, today: Date) -> Result<Date, Failure> {
    let day = Date::parse(text).map_err(|fault| {
        Failure::new(Status::Usage, sentence!("due-on-invalid", text, what = fault.what)).fix(fault.fix)
    })?;
    if day > today {
        return Err(Failure::with_remedy(Status::Usage, sentence!("mark-on-future", text, today)));
    }
    Ok(day)
}

/// The newest mark of an entry, where it says the same.
fn said_before(journal: Option<&Journal>, id: i64, new: &NewAnswer) -> Result<Option<Answer>, Failure> {
    let answers = journal.map(|journal| journal.answers(id)).transpose()?;
    Ok(answers.and_then(|answers| answers.into_iter().next_back()).filter(|answer| new.is_said_by(answer)))
}

/// A draft that was sent: on the day given, else on that of the message found in the mailbox, else today. A message of another day
/// than the one given is another sending.
fn sent_by_hand(entry: &Entry, day: Option<Date>, copy: Option<&SentCopy>, now: &Zoned) -> SentByHand {
    let zone = now.time_zone();
    let found = copy.map(|copy| (copy.day(zone).map(|day| day.min(now.date())), copy.message_id.as_deref()));
    // A message without a date may be of any day.
    let found = found.filter(|(found, _)| day.is_none_or(|day| found.is_none_or(|found| found == day)));
    SentByHand {
        day: day.or(found.and_then(|(found, _)| found)).unwrap_or(now.date()),
        drafted_on: moment::day(&entry.created_at, zone).unwrap_or(now.date()),
        message_id: found.and_then(|(_, id)| MessageId::parse(id?).ok()).map(|id| id.bracketed()),
    }
}

/// The entry, where it can be marked so.
fn entry(journal: Option<&Journal>, id: i64, mark: Mark) -> Result<Result<Entry, Problem>, Failure> {
    let found = match journal.map(|journal| journal.entry(id)) {
        None | Some(Err(JournalError::NoEntry { .. })) => {
            let fault = Invalid::of(NO_ENTRY, sentence!("mark-no-entry"));
            return Ok(Err(Problem::about(Topic::Entry(id), None, fault)));
        }
        Some(Err(error)) => return Err(Failure::from(error)),
        Some(Ok(entry)) => entry,
    };
    if mark.after(id, found.state).is_ok() {
        return Ok(Ok(found));
    }
    let what = match (mark, found.state) {
        (Mark::Sent | Mark::NotSent, _) => sentence!("mark-settles-doubts", state = found.state_word()),
        (mark, State::InDoubt | State::Drafted) => {
            sentence!("mark-before-doubt-is-settled", mark = mark.name(), entry = id)
        }
        (mark, _) => sentence!("mark-of-unsent", state = found.state_word(), mark = mark.name()),
    };
    Ok(Err(Problem::about(Topic::Entry(id), None, Invalid::of("mark", what))))
}

/// The mark with what was given besides, as far as it is right.
fn answer(args: &NewMark<'_>, problems: &mut Vec<Problem>) -> NewAnswer {
    let mut new = NewAnswer::new(args.mark);
    if let Some(text) = args.end_date {
        match Date::parse(text) {
            Ok(date) => new.end_date = Some(date),
            Err(fault) => problems.push(problem("end_date", Some(Place::Flag), Some(text), fault)),
        }
        if args.mark.outcome().is_none() {
            let fault = Invalid::of("mark", sentence!("mark-without-end-date", mark = args.mark.name()));
            problems.push(problem("end_date", Some(Place::Flag), None, fault));
        }
    }
    if let Some(text) = args.note {
        match Note::parse(text) {
            Ok(note) => new.note = Some(note),
            Err(fault) => problems.push(problem("note", Some(Place::Flag), None, fault)),
        }
    }
    if let Some(file) = args.file {
        let (name, read) = match file {
            MarkFile::At(path) => (path.to_string_lossy(), AnswerFile::read(path)),
            MarkFile::Given { name, bytes } => (name.into(), AnswerFile::new(name, Arc::clone(bytes))),
        };
        match read {
            Ok(file) => new.file = Some(file),
            Err(refusal) => {
                let fault = Invalid::new(refusal.code(), &refusal, refusal.fix());
                problems.push(problem("file", Some(Place::Flag), Some(&name), fault));
            }
        }
    }
    new
}

fn problem(subject: &str, place: Option<Place>, value: Option<&str>, fault: Invalid) -> Problem {
    // A path is shown whole, a mistake of a megabyte is not.
    let value = value.map(|value| value.chars().take(300).collect());
    Problem { value, ..Problem::about(Topic::Key(subject.to_owned()), place, fault) }
}
