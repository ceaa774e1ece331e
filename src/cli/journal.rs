//! `adieu journal`: what was sent, with proof.

use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::args::journal::{Journal as Command, MarkArgs};
use super::report::Reporter;
use super::send::tell_doubts;
use super::{journal_refresh, plan, prompt};
use crate::app::calendar::{Replace, check_path};
use crate::app::journal::due::{Due, due};
use crate::app::journal::mark::{NewMark, mark};
use crate::app::journal::{self, ReadMessage, open_existing, reminders, with_its_clock};
use crate::app::{Failure, Status};
use crate::journal::{Entry, Journal, JournalError, Mark, evidence};
use crate::text::escape;
use crate::value::{Kind, Value as _};
use crate::words::{Join, Sentence, Value, Words, sentence};

/// The least widths of the columns of a list, so that short lists stand under each other.
const MIN_STATE_WIDTH: usize = 8;
const MIN_KIND_WIDTH: usize = 12;

pub(super) fn run(command: &Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let now = reporter.now()?;
    let Some(journal) = open_existing(&reporter.env.app, now.timestamp())? else {
        return empty(command, &now, reporter);
    };
    with_its_clock(&journal, &reporter.env.app)?;
    match command {
        Command::List { limit, page, calendar, force } => {
            check_path(calendar.as_deref(), Replace::when(*force))?;
            list(&journal, *limit, *page, &now, reporter)?;
            let reminders = calendar.as_ref().map(|_| reminders(&journal, &now)).transpose()?;
            let reminders = || reminders.unwrap_or_default();
            plan::write_calendar(calendar.as_deref(), Replace::when(*force), reminders, reporter)
        }
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
                let receipt = evidence::receipt(&dossier, &reporter.words);
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
        Command::List { .. } | Command::Verify | Command::Forget { id: None, .. } => {
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

fn list(
    journal: &Journal,
    limit: usize,
    page: u32,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let offset = usize::try_from(page - 1).unwrap_or(usize::MAX).saturating_mul(limit);
    let list = journal.list(now.date(), offset, limit)?;
    if reporter.json {
        reporter.result(json!({ "entries": list.entries, "page": page, "more": list.more }));
        return Ok(());
    }
    let words = &reporter.words;
    let row = |entry: &Entry| (words.say(&(&entry.state).into()), words.say(&Kind::called(&entry.kind)));
    let rows: Vec<(String, String)> = list.entries.iter().map(row).collect();
    let state_width = rows.iter().map(|(state, _)| state.width()).max().unwrap_or(0).max(MIN_STATE_WIDTH);
    let kind_width = rows.iter().map(|(_, kind)| kind.width()).max().unwrap_or(0).max(MIN_KIND_WIDTH);
    let mut out = String::new();
    for (entry, (state, kind)) in list.entries.iter().zip(&rows) {
        let created = entry.created_at.get(..16);
        let created = created.map_or_else(|| entry.created_at.clone(), |minute| format!("{minute}Z"));
        let (state_gap, kind_gap) =
            (" ".repeat(state_width - state.width()), " ".repeat(kind_width - kind.width()));
        let Entry { id, provider, subject, .. } = entry;
        // Writing to a String does not fail.
        let _ = writeln!(
            out,
            "{id:>4}  {state}{state_gap}  {created}  {kind}{kind_gap}  {provider}  {subject}{}",
            standing(entry, now, words)
        );
    }
    reporter.text(&out);
    if list.more {
        reporter.note(sentence!("more-entries", page = page.saturating_add(1)));
    }
    tell_doubts(&journal.in_doubt()?, reporter);
    Ok(())
}

/// What became of a letter, and what is next: the end of its line.
fn standing(entry: &Entry, now: &Zoned, words: &Words) -> String {
    let mut parts = Vec::new();
    if let Some(outcome) = entry.outcome {
        parts.push(sentence!("standing-outcome", outcome));
    }
    if let Some(found) = entry.proposal(now.time_zone()) {
        parts.push(sentence!("standing-found", found));
    }
    if let Some(day) = entry.end_date {
        parts.push(sentence!("standing-ends", day));
    }
    if let (Some(step), Some(day), None) = (entry.next_step, entry.next_on, entry.found) {
        let late = overdue(day, now.date());
        parts.push(sentence!("standing-next", step, day, late));
    }
    if parts.is_empty() {
        String::new()
    } else {
        words.say(&sentence!("standing", standing = Sentence::join(Join::Clauses, parts)))
    }
}

/// How long a day has been past: the end of a sentence.
fn overdue(day: Date, today: Date) -> Sentence {
    match (today - day).get_days() {
        ..0 => Sentence::empty(),
        0 => sentence!("late-today"),
        days => sentence!("late-by", days),
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
        let late = since.parse().map_or_else(|_| Sentence::empty(), |since| overdue(since, day));
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
    let MarkArgs { id, mark: kind, end_date, note, file, on } = args;
    let (end_date, note, file) = (end_date.as_deref(), note.as_deref(), file.as_deref());
    let on = on.as_deref().map(|text| sent_on(text, now.date())).transpose()?;
    let marked = mark(journal, &NewMark { id: *id, mark: *kind, end_date, note, file, on }, now)?;
    if reporter.json {
        reporter.result(json!(marked));
        return Ok(());
    }
    let answer = &marked.answer;
    let words = match (kind, marked.found_on) {
        (Mark::Sent, Some(day)) => sentence!("settled-sent-on", id, day),
        (Mark::Sent, None) => sentence!("settled-sent", id),
        (Mark::NotSent, _) => sentence!("settled-not-sent", id),
        (Mark::Answered | Mark::Refused, _) => sentence!("marked-answered", id, mark = kind.name()),
        (Mark::Confirmed | Mark::Closed, _) => sentence!("marked-closed", id, mark = kind.name()),
    };
    reporter.note(words);
    if let (Some(name), Some(hash)) = (&answer.name, &answer.sha256) {
        reporter.note(sentence!("journal-keeps", name, hash));
    }
    Ok(())
}

/// The day on which a draft was sent.
fn sent_on(text: &str, today: Date) -> Result<Date, Failure> {
    let day = Date::parse(text).map_err(|fault| {
        Failure::new(Status::Usage, sentence!("due-on-invalid", text, what = fault.what)).fix(fault.fix)
    })?;
    if day > today {
        return Err(Failure::with_remedy(Status::Usage, sentence!("mark-on-future", text, today)));
    }
    Ok(day)
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
    let exported = journal::export(journal, id, out, &reporter.words)?;
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
