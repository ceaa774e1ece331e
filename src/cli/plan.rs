//! The plan of a letter's days as text and JSON, and as a calendar file.

use std::fmt::Write as _;
use std::path::Path;

use jiff::Zoned;
use serde_json::{Value as Json, json};

use super::report::Reporter;
use crate::app::schedule::Replace;
use crate::app::{Failure, Status};
use crate::calendar::{self, About};
use crate::deadline::{Dated, NOT_LEGAL_ADVICE, Plan};
use crate::output::file::{self, Existing};
use crate::request::Situation;
use crate::value::Step;

/// The plan as text, a line for each day.
pub(super) fn describe(plan: &Plan, situation: &Situation) -> String {
    let mut out = String::new();
    let label = |name: &str| match (name, Step::named(situation.kind.name())) {
        ("send_by", _) => "send by",
        ("send_by_advised", _) => "better by",
        ("effective_on", Some(Step::StopRenewal)) => "paid until",
        ("effective_on", _) => "ends on",
        ("confirm_by", _) => "ask for an answer by",
        ("remind_on", _) => "remind on",
        _ => "escalate on",
    };
    // Writing to a String does not fail.
    for (name, dated) in plan.dates() {
        let Dated { date, article, source, confidence, passed, .. } = dated;
        let _ = write!(out, "  {:22}{date}", label(name));
        let _ = write!(out, "  {}", dated.why);
        if let (Some(article), Some(source)) = (article, source) {
            let _ = write!(out, ", {article} ({source})");
        }
        if let Some(confidence) = confidence {
            let _ = write!(out, ", confidence {confidence:?}");
        }
        let _ = writeln!(out, "{}", if *passed { "; it has passed" } else { "" });
        for advice in &dated.advice {
            let _ = writeln!(out, "    {advice}");
        }
    }
    for warning in &plan.warnings {
        let _ = writeln!(out, "  ! {warning}");
    }
    for note in &plan.notes {
        let _ = writeln!(out, "  - {note}");
    }
    if !out.is_empty() {
        let _ = writeln!(out, "  {NOT_LEGAL_ADVICE}");
    }
    out
}

/// The days in a line, to be said once the letter is made; `None` where none is known.
pub(super) fn in_short(plan: &Plan, sent: bool) -> Option<String> {
    let day = |dated: &Option<Dated>| dated.as_ref().filter(|dated| !dated.passed).map(|dated| dated.date);
    let mut parts = Vec::new();
    if !sent && let Some(last) = day(&plan.send_by) {
        let safe = day(&plan.send_by_advised).filter(|safe| *safe != last);
        let safe = safe.map(|safe| format!(", better by {safe}")).unwrap_or_default();
        parts.push(format!("send it by {last}{safe}"));
    }
    if let Some(remind) = day(&plan.remind_on) {
        parts.push(format!("no answer by {remind}: remind them"));
    }
    (!parts.is_empty()).then(|| format!("Dates: {}.", parts.join("; ")))
}

/// The plan for a program.
pub(super) fn as_json(plan: &Plan) -> Json {
    let mut json = json!(plan);
    if let Json::Object(fields) = &mut json {
        let warnings: Vec<String> = plan.warnings.iter().map(ToString::to_string).collect();
        let notes: Vec<String> = plan.notes.iter().map(ToString::to_string).collect();
        fields.insert("warnings_text".to_owned(), json!(warnings));
        fields.insert("notes_text".to_owned(), json!(notes));
        fields.insert("not_legal_advice".to_owned(), json!(NOT_LEGAL_ADVICE));
    }
    json
}

/// What a calendar file is about.
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) provider: &'a str,
    pub(super) subject: &'a str,
    pub(super) situation: &'a Situation,
    pub(super) sent: bool,
}

/// Writes the plan's days into a calendar file.
pub(super) fn write_calendar(
    path: &Path,
    replace: Replace,
    plan: &Plan,
    entry: &Entry<'_>,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let about = About {
        key: entry.key,
        provider: entry.provider,
        subject: entry.subject,
        step: Step::named(entry.situation.kind.name()),
        renews_on: entry.situation.renews_on,
        sent: entry.sent,
        now,
    };
    write_reminders(path, replace, &calendar::reminders(plan, &about), reporter)
}

/// Writes reminders of one letter or of many.
pub(super) fn write_reminders(
    path: &Path,
    replace: Replace,
    reminders: &[calendar::Reminder],
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let Some(bytes) = calendar::calendar(reminders) else {
        reporter.note("There is no day to come to put into a calendar: no file was written.");
        return Ok(());
    };
    if path.as_os_str() == "-" {
        reporter.data(&bytes);
        return Ok(());
    }
    let existing =
        if replace.allows(path) && replace != Replace::Nothing { Existing::Replace } else { Existing::Keep };
    file::write(&bytes, path, existing).map_err(|error| {
        let fix = match &error {
            file::FileError::Exists { .. } => {
                "choose another name for --calendar, or replace the file with --force"
            }
            file::FileError::NoFolder { .. } | file::FileError::Write { .. } => {
                "choose another folder with --calendar"
            }
        };
        Failure::from_error(Status::CannotCreate, &error).fix(fix)
    })?;
    reporter.note(&format!(
        "The dates are in {}: open it with your calendar, or send it to your phone.",
        path.display()
    ));
    Ok(())
}

/// Looks whether a calendar file may be written, before anything else is done.
pub(super) fn check_place(path: Option<&Path>, replace: Replace) -> Result<(), Failure> {
    let Some(path) = path else { return Ok(()) };
    if path.as_os_str() == "-" {
        return Err(Failure::new(
            Status::Usage,
            "--calendar wants a file: standard output is for the result",
        )
        .fix("name a file, such as dates.ics, or use `adieu deadline --calendar -`"));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        let message = format!("{}: there is no folder {}", path.display(), folder.display());
        return Err(
            Failure::new(Status::CannotCreate, message).fix("make the folder first, or choose another")
        );
    }
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Err(Failure::new(
            Status::CannotCreate,
            format!("{} is not an ordinary file", path.display()),
        )
        .fix("choose another name for --calendar"));
    }
    if !replace.allows(path) {
        let error = file::FileError::Exists { path: path.to_owned() };
        return Err(Failure::from_error(Status::CannotCreate, &error)
            .fix("choose another name for --calendar, or replace the file with --force"));
    }
    Ok(())
}
