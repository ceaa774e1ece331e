//! `adieu journal`: what was sent, with proof.

use std::fmt::Write as _;
use std::path::PathBuf;

use jiff::{Span, Timestamp};
use serde_json::json;

use super::args::{Found, Journal as Command};
use super::report::{Exit, Failure, Reporter};
use super::send::{cannot_journal, no_home, tell_doubts};
use crate::collect::prompt;
use crate::journal::{Journal, JournalError, State, evidence};

pub(super) fn run(command: &Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let zoned = reporter.env.now.clone().map_err(|message| Failure::new(Exit::Configuration, message))?;
    let now = zoned.timestamp();
    let folder = reporter.env.state_dir.clone().ok_or_else(no_home)?;
    let Some(journal) = Journal::open_existing(&folder, now).map_err(|error| cannot_journal(&error))? else {
        return empty(command, reporter);
    };
    let fail = |error: JournalError| cannot_journal(&error);
    match command {
        Command::List { limit } => list(&journal, *limit, reporter),
        Command::Show { id, message: true } => {
            let bytes = journal.bytes(*id).map_err(fail)?;
            reporter.data(&bytes);
            Ok(())
        }
        Command::Show { id, message: false } => show(&journal, *id, reporter),
        Command::Export { id, out } => export(&journal, *id, out.clone(), reporter),
        Command::Verify => verify(&journal, reporter),
        Command::Mark { id, found } => {
            let (state, note) = match found {
                Found::Sent => (State::Accepted, "settled by hand: it was sent"),
                Found::NotSent => (State::Deferred, "settled by hand: it was not sent"),
            };
            journal.mark(*id, state, note, now).map_err(|error| {
                cannot_journal(&error)
                    .fix("only an entry that is in doubt can be settled: see `adieu journal list`")
            })?;
            if reporter.json {
                reporter.result(json!({ "id": id, "state": state }));
            } else {
                reporter.note(&format!(
                    "Entry {id} is settled: {}.",
                    if state == State::Accepted { "it was sent" } else { "it was not sent" }
                ));
            }
            Ok(())
        }
        Command::Forget { id, older_than, yes } => {
            let ids = match (id, older_than) {
                (Some(id), _) => vec![journal.entry(*id).map_err(fail)?.id],
                (None, age) => {
                    journal.older_than(before(&zoned, age.as_deref().unwrap_or_default())?).map_err(fail)?
                }
            };
            if !yes && reporter.env.can_ask && !reporter.no_input {
                let question = format!(
                    "Remove {} of the journal for good, with the proof in it?",
                    match ids.as_slice() {
                        [one] => format!("entry {one}"),
                        several => format!("{} entries", several.len()),
                    }
                );
                let sure = prompt::confirm(&question, reporter.color())
                    .map_err(|_| Failure::new(Exit::Interrupted, "interrupted; nothing was removed"))?;
                if !sure {
                    reporter.note("Nothing was removed.");
                    return Ok(());
                }
            }
            let removed = journal.forget(&ids).map_err(fail)?;
            if removed == 0
                && let Some(id) = id
            {
                let state = journal.entry(*id).map_err(fail)?.state;
                return Err(Failure::new(Exit::Data, format!("entry {id} is {state}, and nothing was removed"))
                    .fix("settle it first with `adieu journal mark`: until then it keeps the letter from going twice"));
            }
            if reporter.json {
                reporter.result(json!({ "removed": removed }));
            } else {
                reporter.note(&format!("{removed} removed for good. What is forgotten no longer keeps the same request from being sent again."));
            }
            Ok(())
        }
    }
}

/// Without a journal a list is empty and everything else asks for what is not there.
fn empty(command: &Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        Command::List { .. } | Command::Verify | Command::Forget { id: None, .. } => {
            if reporter.json {
                reporter.result(json!({ "entries": [] }));
            } else {
                reporter.note("The journal is empty: nothing was sent yet.");
            }
            Ok(())
        }
        Command::Show { id, .. }
        | Command::Export { id, .. }
        | Command::Mark { id, .. }
        | Command::Forget { id: Some(id), .. } => Err(cannot_journal(&JournalError::NoEntry { id: *id })),
    }
}

fn before(now: &jiff::Zoned, age: &str) -> Result<Timestamp, Failure> {
    let wrong = || {
        Failure::new(Exit::Usage, format!("--older-than {age} is no age"))
            .fix("write one such as 2y, 6mo or 90d")
    };
    let span: Span = age.parse().map_err(|_| wrong())?;
    if !span.is_positive() {
        return Err(wrong());
    }
    // In this notation m is minutes, and nobody forgets by the minute.
    if span.get_hours() != 0
        || span.get_minutes() != 0
        || span.get_seconds() != 0
        || span.get_milliseconds() != 0
    {
        return Err(Failure::new(
            Exit::Usage,
            format!("--older-than {age} is less than a day; m is minutes, mo is months"),
        )
        .fix("write one such as 2y, 6mo or 90d; nothing was removed"));
    }
    now.checked_sub(span).map(|time| time.timestamp()).map_err(|_| wrong())
}

fn list(journal: &Journal, limit: usize, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let entries = journal.list(limit).map_err(|error| cannot_journal(&error))?;
    if reporter.json {
        reporter.result(json!({ "entries": entries }));
        return Ok(());
    }
    let mut out = String::new();
    for entry in &entries {
        // Writing to a String does not fail.
        let _ = writeln!(
            out,
            "{:>4}  {:<8}  {}  {:<12}  {}  {}",
            entry.id,
            entry.state,
            entry
                .changed_at
                .get(..16)
                .map_or_else(|| entry.changed_at.clone(), |minute| format!("{minute}Z")),
            entry.kind,
            entry.provider,
            entry.subject
        );
    }
    reporter.text(&out);
    tell_doubts(journal, reporter)
}

fn show(journal: &Journal, id: i64, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let fail = |error: JournalError| cannot_journal(&error);
    let entry = journal.entry(id).map_err(fail)?;
    let events = journal.events(id).map_err(fail)?;
    if reporter.json {
        reporter.result(json!({ "entry": entry, "events": events }));
    } else {
        reporter.text(&evidence::receipt(&entry, &events));
    }
    Ok(())
}

fn export(
    journal: &Journal,
    id: i64,
    out: Option<PathBuf>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let fail = |error: JournalError| cannot_journal(&error);
    let (entry, events, bytes) = (
        journal.entry(id).map_err(fail)?,
        journal.events(id).map_err(fail)?,
        journal.bytes(id).map_err(fail)?,
    );
    let folder = out.unwrap_or_else(|| PathBuf::from(format!("evidence-{id}")));
    evidence::export(&entry, &events, &bytes, &folder).map_err(|error| {
        Failure::new(
            Exit::CannotCreate,
            format!("{}: the evidence cannot be written: {error}", folder.display()),
        )
        .fix("choose a folder that does not exist yet with --out")
    })?;
    if reporter.json {
        reporter.result(json!({ "folder": folder.display().to_string(), "sha256": entry.sha256 }));
    } else {
        reporter.text(&format!("{}\n", folder.display()));
        reporter.note("message.eml is the message as sent, receipt.txt the facts to read, receipt.json the same for a program.");
    }
    Ok(())
}

fn verify(journal: &Journal, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let (checked, wrong) = journal.verify().map_err(|error| cannot_journal(&error))?;
    if !wrong.is_empty() {
        let ids: Vec<String> = wrong.iter().map(ToString::to_string).collect();
        let message = format!("the bytes of {} are not those that were sent", ids.join(", "));
        return Err(
            Failure::new(Exit::Data, message).fix("somebody or something has changed the journal's file")
        );
    }
    if reporter.json {
        reporter.result(json!({ "checked": checked, "wrong": wrong }));
    } else {
        reporter.text(&format!("{checked} checked, all unchanged since they were written\n"));
    }
    Ok(())
}
