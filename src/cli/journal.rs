//! `adieu journal`: what was sent, with proof.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{Span, Timestamp, Zoned};
use serde_json::json;

use super::args::journal::Journal as Command;
use super::plan;
use super::prompt;
use super::report::Reporter;
use super::send::tell_doubts;
use super::{journal_due, journal_mark, journal_refresh};
use crate::app::calendar::{Replace, check_path};
use crate::app::journal::{open_existing, with_its_clock};
use crate::app::schedule::key;
use crate::app::{Failure, Status};
use crate::calendar::{self, About};
use crate::deadline::{Dated, Plan, Why};
use crate::journal::evidence::{self, ExportError};
use crate::journal::{Entry, Journal, JournalError};
use crate::reply::Readable;
use crate::text::escape;
use crate::value::{Kind, Place, Step, Value as _};

pub(super) fn run(command: &Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let zoned = reporter.now()?;
    let now = zoned.timestamp();
    let Some(journal) = open_existing(&reporter.env.app, now)? else {
        return empty(command, &zoned, reporter);
    };
    with_its_clock(&journal, &reporter.env.app)?;
    match command {
        Command::List { limit, page, calendar, force } => {
            check_path(calendar.as_deref(), Replace::when(*force))?;
            list(&journal, *limit, *page, zoned.date(), reporter)?;
            match calendar {
                Some(path) => write_calendar(&journal, path, Replace::when(*force), &zoned, reporter),
                None => Ok(()),
            }
        }
        Command::Show { id, found: Some(number), message } => {
            show_found(&journal, *id, *number, *message, reporter)
        }
        Command::Show { id, message: true, .. } => {
            let bytes = journal.bytes(*id)?;
            reporter.data(&bytes);
            Ok(())
        }
        Command::Show { id, .. } => show(&journal, *id, reporter),
        Command::Export { id, out } => export(&journal, *id, out.clone(), reporter),
        Command::Verify => verify(&journal, reporter),
        Command::Due { on } => journal_due::run(Some(&journal), on.as_deref(), &zoned, reporter),
        Command::Mark(args) => journal_mark::run(Some(&journal), args, now, reporter),
        Command::Refresh(args) => journal_refresh::run(Some(&journal), args, &zoned, reporter),
        Command::Dismiss { id } => {
            let dismissed = journal.dismiss(*id, now)?;
            if reporter.json {
                reporter.result(json!({ "entry": id, "dismissed": dismissed }));
            } else if dismissed == 0 {
                reporter.note(&format!("Nothing that was found about entry {id} waits for a decision."));
            } else {
                reporter.note(&format!(
                    "What was found about entry {id} changes nothing: what was due before is due again. It stays in the journal."
                ));
            }
            Ok(())
        }
        Command::Forget { id, older_than, yes } => {
            let ids = match (id, older_than) {
                (Some(id), _) => vec![journal.entry(*id)?.id],
                (None, age) => journal.older_than(before(&zoned, age.as_deref().unwrap_or_default())?)?,
            };
            if !yes && reporter.may_ask() {
                let question = format!(
                    "Remove {} of the journal for good, with the proof in it?",
                    match ids.as_slice() {
                        [one] => format!("entry {one}"),
                        several => format!("{} entries", several.len()),
                    }
                );
                let sure = prompt::confirm(&question, reporter.color())
                    .map_err(|_| Failure::new(Status::Interrupted, "interrupted; nothing was removed"))?;
                if !sure {
                    reporter.note("Nothing was removed.");
                    return Ok(());
                }
            }
            let removed = journal.forget(&ids)?;
            if removed == 0
                && let Some(id) = id
            {
                let state = journal.entry(*id)?.state;
                return Err(Failure::new(Status::Data, format!("entry {id} is {state}, and nothing was removed"))
                    .fix(format!("settle it first with `adieu journal mark {id} sent` or `adieu journal mark {id} not-sent`: until then it keeps the letter from going twice")));
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
fn empty(command: &Command, now: &Zoned, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        Command::Due { on } => journal_due::run(None, on.as_deref(), now, reporter),
        Command::Mark(args) => journal_mark::run(None, args, now.timestamp(), reporter),
        Command::Refresh(args) => journal_refresh::run(None, args, now, reporter),
        Command::List { .. } | Command::Verify | Command::Forget { id: None, .. } => {
            if reporter.json {
                reporter.result(json!({ "entries": [] }));
            } else {
                reporter.note("The journal is empty: nothing was sent yet.");
            }
            Ok(())
        }
        Command::Show { id, .. }
        | Command::Dismiss { id }
        | Command::Export { id, .. }
        | Command::Forget { id: Some(id), .. } => Err(JournalError::NoEntry { id: *id }.into()),
    }
}

fn before(now: &jiff::Zoned, age: &str) -> Result<Timestamp, Failure> {
    let wrong = || {
        Failure::new(Status::Usage, format!("--older-than {age} is no age"))
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
            Status::Usage,
            format!("--older-than {age} is less than a day; m is minutes, mo is months"),
        )
        .fix("write one such as 2y, 6mo or 90d; nothing was removed"));
    }
    now.checked_sub(span).map(|time| time.timestamp()).map_err(|_| wrong())
}

fn list(
    journal: &Journal,
    limit: usize,
    page: u32,
    today: Date,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let offset = usize::try_from(page - 1).unwrap_or(usize::MAX).saturating_mul(limit);
    let list = journal.list(today, offset, limit)?;
    if reporter.json {
        reporter.result(json!({ "entries": list.entries, "page": page, "more": list.more }));
        return Ok(());
    }
    let mut out = String::new();
    for entry in &list.entries {
        // Writing to a String does not fail.
        let _ = writeln!(
            out,
            "{:>4}  {:<8}  {}  {:<12}  {}  {}{}",
            entry.id,
            entry.state,
            entry
                .created_at
                .get(..16)
                .map_or_else(|| entry.created_at.clone(), |minute| format!("{minute}Z")),
            entry.kind,
            entry.provider,
            entry.subject,
            standing(entry, today)
        );
    }
    reporter.text(&out);
    if list.more {
        reporter.note(&format!("There are more: --page {}", u64::from(page) + 1));
    }
    tell_doubts(&journal.in_doubt()?, reporter);
    Ok(())
}

/// Writes the days of all letters that wait for an answer into a calendar file.
fn write_calendar(
    journal: &Journal,
    path: &Path,
    replace: Replace,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let waiting = journal.due(Date::MAX)?;
    let day = |date: Option<Date>| {
        date.map(|date| Dated {
            date,
            why: Why::Default,
            article: None,
            source: None,
            confidence: None,
            passed: date < now.date(),
            advice: Vec::new(),
        })
    };
    let reminders: Vec<calendar::Reminder> = waiting
        .iter()
        .filter(|entry| entry.next_on.is_some())
        .flat_map(|entry| {
            let plan = Plan {
                remind_on: day(entry.dates.remind_on),
                escalate_on: day(entry.dates.escalate_on),
                ..Plan::default()
            };
            let kept = journal.form(entry.id).ok().flatten();
            let kind = Kind::parse(&entry.kind).unwrap_or_else(|_| Kind::Own(entry.kind.clone()));
            let key = kept.map_or_else(
                || entry.fingerprint.clone(),
                |kept| key(&kind, &kept.to_request(&Place::Journal { entry: entry.id })),
            );
            let about = About {
                key: &key,
                provider: &entry.provider,
                subject: &entry.subject,
                step: Step::named(&entry.kind),
                renews_on: None,
                sent: true,
                now,
            };
            calendar::reminders(&plan, &about)
        })
        .collect();
    plan::write_calendar(Some(path), replace, || reminders, reporter)
}

/// What became of a letter, and what is next: the end of its line.
fn standing(entry: &Entry, today: Date) -> String {
    let mut words = String::new();
    if let Some(outcome) = entry.outcome {
        let _ = write!(words, "; {outcome}");
    }
    if let Some(found) = entry.found {
        let _ = write!(words, "; found in the mailbox: {found}");
    }
    if let Some(day) = entry.end_date {
        let _ = write!(words, "; ends on {day}");
    }
    if let (Some(step), Some(day), None) = (entry.next_step, entry.next_on, entry.found) {
        let _ = write!(words, "; {step} on {day}{}", journal_due::overdue(day, today));
    }
    words
}

fn show(journal: &Journal, id: i64, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let dossier = journal.dossier(id)?;
    if reporter.json {
        reporter.result(json!(dossier));
    } else {
        reporter.text(&evidence::receipt(&dossier));
    }
    Ok(())
}

/// A message that was found: as a person reads it, or its octets.
fn show_found(
    journal: &Journal,
    id: i64,
    number: i64,
    exact: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let entry = journal.entry(id).and_then(|_| journal.finding_bytes(id, number));
    let bytes = entry?.ok_or_else(|| {
        let message = format!("entry {id} has no found message with the number {number}");
        Failure::new(Status::NoInput, message)
            .fix(format!("`adieu journal show {id}` lists them with their numbers"))
    })?;
    if exact {
        reporter.data(&bytes);
        return Ok(());
    }
    let Readable { from, date, subject, text } = Readable::read(&bytes)?;
    if reporter.json {
        reporter.result(json!({ "from": from, "date": date, "subject": subject, "text": text }));
    } else {
        // A stranger chose these words: in a header's line nothing may look like another line.
        let [from, date, subject] = [from, date, subject].map(|value| escape::line(&value));
        reporter
            .text(&format!("From:    {from}\nDate:    {date}\nSubject: {subject}\n\n{}\n", text.trim_end()));
    }
    Ok(())
}

fn export(
    journal: &Journal,
    id: i64,
    out: Option<PathBuf>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let folder = out.unwrap_or_else(|| PathBuf::from(format!("evidence-{id}")));
    let dossier = evidence::export(journal, id, &folder).map_err(|error| match error {
        ExportError::Journal(error) => Failure::from(error),
        error => Failure::from_error(Status::CannotCreate, &error)
            .fix("choose a folder that does not exist yet with --out"),
    })?;
    if reporter.json {
        let sha256 = &dossier.entry.sha256;
        reporter.result(
            json!({ "folder": folder.display().to_string(), "sha256": sha256, "answers": dossier.answers }),
        );
    } else {
        reporter.text(&format!("{}\n", folder.display()));
        reporter.note("message.eml is the message as sent, receipt.txt the facts to read, receipt.json the same for a program.");
    }
    Ok(())
}

fn verify(journal: &Journal, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let found = journal.verify()?;
    let numbers = |ids: &[i64]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut wrong = Vec::new();
    if !found.wrong.is_empty() {
        wrong.push(format!("the bytes of {} are not those that were sent", numbers(&found.wrong)));
    }
    if !found.wrong_answers.is_empty() {
        let ids = numbers(&found.wrong_answers);
        wrong.push(format!("an answer kept with {ids} is not what was kept"));
    }
    if !wrong.is_empty() {
        return Err(Failure::new(Status::Data, wrong.join("; "))
            .fix("somebody or something has changed the journal's file"));
    }
    if reporter.json {
        reporter.result(json!({ "checked": found.entries, "answers": found.answers, "wrong": found.wrong }));
    } else {
        let letters =
            if found.entries == 1 { "1 letter".to_owned() } else { format!("{} letters", found.entries) };
        let answers = match found.answers {
            0 => String::new(),
            1 => " and 1 answer".to_owned(),
            several => format!(" and {several} answers"),
        };
        reporter.text(&format!("{letters}{answers} checked, all unchanged since they were written\n"));
    }
    Ok(())
}
