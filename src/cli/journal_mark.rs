//! `adieu journal mark`: what became of a letter, with everything that is wrong with the mark said at once.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

use super::args::journal::MarkArgs;
use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::attachment::Refusal;
use crate::journal::{self, AnswerFile, Journal, JournalError, Mark, NewAnswer, Note, State};
use crate::value::{Invalid, Place, Problem, Value as _};

/// The code of a problem with an entry that is not there.
const NO_ENTRY: &str = "no-entry";

pub(super) fn run(
    journal: Option<&Journal>,
    args: &MarkArgs,
    now: Timestamp,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let MarkArgs { id, mark, .. } = *args;
    let mut problems = Vec::new();
    if let Err(problem) = entry(journal, id, mark)? {
        problems.push(problem);
    }
    let new = answer(args, &mut problems);
    let Some(journal) = journal.filter(|_| problems.is_empty()) else {
        // What is not there is another matter than what is wrong.
        let missing = |problem: &Problem| problem.code == NO_ENTRY || problem.code == Refusal::Missing.code();
        let exit = if problems.iter().all(missing) { Status::NoInput } else { Status::Data };
        return Err(Failure::from_problems(exit, problems));
    };
    // Another process may have marked it since: then the journal says so.
    let answer = journal
        .mark(id, &new, now)
        .map_err(|error| Failure::from(error).fix("look again with `adieu journal list`"))?;
    let entry = journal.entry(id)?;
    if reporter.json {
        reporter.result(json!({
            "id": id,
            "state": entry.state,
            "outcome": entry.outcome,
            "end_date": entry.end_date,
            "answer": answer,
        }));
        return Ok(());
    }
    let words = match mark {
        Mark::Sent => format!("Entry {id} is settled: it was sent."),
        Mark::NotSent => format!("Entry {id} is settled: it was not sent."),
        Mark::Answered | Mark::Refused => format!(
            "Entry {id} is marked {mark}; no reminder is due any more. `adieu follow-up {id}` still writes the next letter."
        ),
        Mark::Confirmed | Mark::Closed => format!("Entry {id} is marked {mark}; nothing more is due."),
    };
    reporter.note(&words);
    if let (Some(name), Some(hash)) = (&answer.name, &answer.sha256) {
        reporter.note(&format!("The journal keeps {name}, SHA-256 {hash}."));
    }
    Ok(())
}

/// Whether the entry can be marked so.
fn entry(journal: Option<&Journal>, id: i64, mark: Mark) -> Result<Result<(), Problem>, Failure> {
    let found = match journal.map(|journal| journal.entry(id)) {
        None | Some(Err(JournalError::NoEntry { .. })) => {
            let fault = Invalid::new(NO_ENTRY, "is not in the journal", "see `adieu journal list`");
            return Ok(Err(problem(&format!("entry {id}"), None, None, fault)));
        }
        Some(Err(error)) => return Err(Failure::from(error)),
        Some(Ok(entry)) => entry,
    };
    if mark.after(id, journal::open_to_marks(found.state, &found.account)).is_ok() {
        return Ok(Ok(()));
    }
    let (what, fix) = match (mark, found.state) {
        (Mark::Sent | Mark::NotSent, state) => (
            format!("is {state}: only an entry that is in doubt can be settled"),
            "see `adieu journal list`".to_owned(),
        ),
        (mark, State::InDoubt) => (
            format!("is in doubt, and cannot be marked {mark} before that is settled"),
            format!("an answer to it proves that it was sent: first `adieu journal mark {id} sent`"),
        ),
        (mark, state) => (
            format!("is {state}: only a letter that was sent can be marked {mark}"),
            "mark the letter that was sent: see `adieu journal list`".to_owned(),
        ),
    };
    Ok(Err(problem(&format!("entry {id}"), None, None, Invalid::new("mark", what, fix))))
}

/// The mark with what was given besides, as far as it is right.
fn answer(args: &MarkArgs, problems: &mut Vec<Problem>) -> NewAnswer {
    let mut new = NewAnswer::new(args.mark);
    if let Some(text) = &args.end_date {
        match Date::parse(text) {
            Ok(date) => new.end_date = Some(date),
            Err(fault) => problems.push(problem("end_date", Some(Place::Flag), Some(text), fault)),
        }
        if args.mark.outcome().is_none() {
            let what = format!("does not go with {}: it is part of an answer", args.mark);
            let fault = Invalid::new(
                "mark",
                what,
                "leave it out, or mark the entry once more when the answer is there",
            );
            problems.push(problem("end_date", Some(Place::Flag), None, fault));
        }
    }
    if let Some(text) = &args.note {
        match Note::parse(text) {
            Ok(note) => new.note = Some(note),
            Err(fault) => problems.push(problem("note", Some(Place::Flag), None, fault)),
        }
    }
    if let Some(path) = &args.file {
        match AnswerFile::read(path) {
            Ok(file) => new.file = Some(file),
            Err(refusal) => {
                let fault = Invalid::new(refusal.code(), refusal.to_string(), refusal.fix());
                problems.push(problem("file", Some(Place::Flag), Some(&path.to_string_lossy()), fault));
            }
        }
    }
    new
}

fn problem(subject: &str, place: Option<Place>, value: Option<&str>, fault: Invalid) -> Problem {
    // A path is shown whole, a mistake of a megabyte is not.
    let value = value.map(|value| value.chars().take(300).collect());
    Problem { code: fault.code, subject: subject.to_owned(), place, value, what: fault.what, fix: fault.fix }
}
