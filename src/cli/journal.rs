//! `adieu journal`: what was sent, with proof.

use std::path::Path;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use serde_json::json;

use super::args::journal::{Journal as Command, MarkArgs};
use super::report::Reporter;
use super::{journal_list, journal_refresh, prompt};
use crate::app::journal::due::{Due, due, late, waiting_too_long};
use crate::app::journal::mark::{MarkFile, Marked, NewMark, mark, sent_on};
use crate::app::journal::{self, ReadMessage, open_existing, with_its_clock};
use crate::app::{Failure, Status};
use crate::journal::{Journal, JournalError, Mark, evidence};
use crate::text::escape;
use crate::text::moment::Times;
use crate::value::Value as _;
use crate::words::{Sentence, Value, sentence};

pub(super) fn run(command: &Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let now = reporter.now()?;
    let Some(journal) = open_existing(&reporter.env.app, now.timestamp())? else {
        return empty(command, &now, reporter);
    };
    with_its_clock(&journal, &reporter.env.app)?;
    match command {
        Command::List(args) => journal_list::run(Some(&journal), args, &now, reporter),
        Command::Show { id, found: Some(number), message: true } => {
            let bytes = journal::found_message(&journal, *id, *number)?;
            reporter.data(&bytes);
            Ok(())
        }
        Command::Show { id, found: Some(number), .. } => {
            show_found(&journal::read_found(&journal, *id, *number)?, reporter);
            Ok(())
        }
        Command::Show { id, message: true, .. } => {
            reporter.data(&journal.bytes(*id)?);
            Ok(())
        }
        Command::Show { id, .. } => {
            let dossier = journal.dossier(*id)?;
            if reporter.json {
                reporter.result(json!(dossier));
            } else {
                let receipt = evidence::receipt(&dossier, &reporter.words, &Times::Offset(reporter.zone()));
                reporter.text(&receipt);
            }
            Ok(())
        }
        Command::Export { id, out } => export(&journal, *id, out.as_deref(), reporter),
        Command::Verify => verify(&journal, reporter),
        Command::Due { on } => tell_due(Some(&journal), on.as_deref(), &now, reporter),
        Command::Mark(args) => write_mark(Some(&journal), args, &now, reporter),
        Command::Refresh(args) => journal_refresh::run(Some(&journal), args, &now, reporter),
        Command::Dismiss { id } => dismiss(&journal, *id, now.timestamp(), reporter),
        Command::Forget { id, older_than, yes } => {
            let ids = journal::forgettable(&journal, *id, older_than.as_deref(), &now)?;
            forget(&journal, &ids, *id, *yes, reporter)
        }
    }
}

/// Without a journal a list is empty and everything else asks for what is not there.
fn empty(command: &Command, now: &Zoned, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        Command::Due { on } => tell_due(None, on.as_deref(), now, reporter),
        Command::Mark(args) => write_mark(None, args, now, reporter),
        Command::Refresh(args) => journal_refresh::run(None, args, now, reporter),
        Command::List(args) => journal_list::run(None, args, now, reporter),
        Command::Verify | Command::Forget { id: None, .. } => {
            if reporter.json {
                reporter.result(json!({ "entries": [] }));
            } else {
                reporter.note(sentence!("journal-is-empty"));
            }
            Ok(())
        }
        Command::Show { id, .. }
        | Command::Dismiss { id }
        | Command::Export { id, .. }
        | Command::Forget { id: Some(id), .. } => Err(JournalError::NoEntry { id: *id }.into()),
    }
}

/// Says what is due, a line each; nothing where nothing is.
fn tell_due(
    journal: Option<&Journal>,
    on: Option<&str>,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let day = match on {
        Some(text) => Date::parse(text).map_err(|fault| {
            Failure::new(Status::Usage, sentence!("due-on-invalid", text, what = fault.what)).fix(fault.fix)
        })?,
        None => now.date(),
    };
    let due = due(journal, day, now.time_zone())?;
    if !due.is_empty() {
        reporter.due();
    }
    if reporter.json {
        reporter.result(json!({ "on": day, "due": due }));
        return Ok(());
    }
    let line = |Due { what, since, command, .. }: &Due| {
        let late = since.parse().map_or_else(|_| Sentence::empty(), |since| late(since, day));
        let due = sentence!("due", what, since = Value::day(since), late, command);
        format!("{}\n", escape::sentence(&reporter.words.say(&due)))
    };
    let lines: String = due.iter().map(line).collect();
    reporter.text(&lines);
    Ok(())
}

fn write_mark(
    journal: Option<&Journal>,
    args: &MarkArgs,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let MarkArgs { ids, all_due, mark: kind, end_date, note, file, on } = args;
    let (end_date, note, file) = (end_date.as_deref(), note.as_deref(), file.as_deref());
    let file = file.map(MarkFile::At);
    let on = on.as_deref().map(|text| sent_on(text, now.date())).transpose()?;
    if *all_due && *kind != Mark::Closed {
        return Err(Failure::with_remedy(Status::Usage, sentence!("mark-all-due", mark = kind.name())));
    }
    let ids = if *all_due { all_due_ids(journal, now, reporter)? } else { once_each(ids) };
    let several = *all_due || args.ids.len() > 1;
    let new = NewMark { ids: &ids, once: several, mark: *kind, end_date, note, file, on };
    let marked = mark(journal, &new, now)?;
    if reporter.json {
        reporter.result(match &marked[..] {
            [one] if !several => json!(one),
            all => json!({ "marked": all.iter().map(of_several).collect::<Vec<_>>() }),
        });
        return Ok(());
    }
    for Marked { id, answer, new, found_on, .. } in &marked {
        let words = match (kind, found_on) {
            _ if !new => sentence!("marked-before", id, mark = kind.word()),
            (Mark::Sent, Some(day)) => sentence!("settled-sent-on", id, day),
            (Mark::Sent, None) => sentence!("settled-sent", id),
            (Mark::NotSent, _) => sentence!("settled-not-sent", id),
            (Mark::Answered | Mark::Refused, _) => sentence!("marked-answered", id, mark = kind.word()),
            (Mark::Confirmed | Mark::Closed, _) => sentence!("marked-closed", id, mark = kind.word()),
        };
        reporter.note(words);
        if let (Some(name), Some(hash)) = (&answer.name, &answer.sha256) {
            reporter.note(sentence!("journal-keeps", name, hash));
        }
    }
    Ok(())
}

/// One of several marked entries, for a program: `new` says whether it was marked just now.
fn of_several(marked: &Marked) -> serde_json::Value {
    let mut json = json!(marked);
    json["new"] = json!(marked.new);
    json
}

/// Numbers without those that stand there before.
pub(super) fn once_each(ids: &[i64]) -> Vec<i64> {
    let mut seen = std::collections::HashSet::new();
    ids.iter().copied().filter(|id| seen.insert(*id)).collect()
}

/// Those for which a reminder or a complaint is due; says how many more are due for another reason.
pub(super) fn all_due_ids(
    journal: Option<&Journal>,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<i64>, Failure> {
    let (ids, others) = waiting_too_long(journal, now.date())?;
    if ids.is_empty() {
        reporter.note(sentence!("nothing-due"));
    }
    if others > 0 {
        reporter.note(sentence!("due-otherwise", entries = others));
    }
    Ok(ids)
}

fn dismiss(journal: &Journal, id: i64, now: Timestamp, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let dismissed = journal.dismiss(id, now)?;
    if reporter.json {
        reporter.result(json!({ "entry": id, "dismissed": dismissed }));
    } else if dismissed == 0 {
        reporter.note(sentence!("nothing-to-dismiss", id));
    } else {
        reporter.note(sentence!("dismissed", id));
    }
    Ok(())
}

fn forget(
    journal: &Journal,
    ids: &[i64],
    id: Option<i64>,
    yes: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    if !yes && reporter.may_ask() {
        let question = match ids {
            [id] => sentence!("ask-forget-entry", id),
            several => sentence!("ask-forget-entries", entries = several.len()),
        };
        let sure = prompt::confirm(&reporter.words.say(&question), reporter)
            .map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted-nothing-removed")))?;
        if !sure {
            reporter.note(sentence!("nothing-removed"));
            return Ok(());
        }
    }
    let removed = journal::forget(journal, ids, id)?;
    if reporter.json {
        reporter.result(json!({ "removed": removed }));
    } else {
        reporter.note(sentence!("forgotten", removed));
    }
    Ok(())
}

/// A message that was found, as a person reads it.
fn show_found(message: &ReadMessage, reporter: &mut Reporter<'_>) {
    if reporter.json {
        reporter.result(json!(message));
        return;
    }
    let ReadMessage { from, date, subject, text } = message;
    // A stranger chose these words: in a header's line nothing may look like another line.
    let date = &Times::Minutes(reporter.zone()).show(date);
    let [from, date, subject] = [from, date, subject].map(|value| escape::line(value));
    let header = reporter.words.say(&sentence!("found-header", from, date, subject));
    reporter.text(&format!("{header}\n\n{}\n", text.trim_end()));
}

fn export(
    journal: &Journal,
    id: i64,
    out: Option<&Path>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let exported = journal::export(journal, id, out, &reporter.words, &reporter.zone())?;
    if reporter.json {
        reporter.result(json!(exported));
    } else {
        reporter.text(&format!("{}\n", exported.folder));
        reporter.note(sentence!("exported"));
    }
    Ok(())
}

fn verify(journal: &Journal, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let found = journal::verify(journal)?;
    if reporter.json {
        reporter.result(json!(found));
        return Ok(());
    }
    reporter.line(&sentence!("verified", letters = found.letters, answers = found.answers));
    Ok(())
}
