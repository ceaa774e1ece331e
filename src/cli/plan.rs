//! The plan of a letter's days as text and JSON, and as a calendar file.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value as Json, json};

use super::report::Reporter;
use crate::app::Failure;
use crate::app::calendar::{self, Replace, Written};
use crate::calendar::Reminder;
use crate::deadline::{Dated, Plan, not_legal_advice};
use crate::value::Step;

/// The plan as text, a line for each day.
pub(super) fn describe(plan: &Plan, step: Option<Step>) -> String {
    let mut out = String::new();
    let label = |name: &str| match (name, step) {
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
        let _ = writeln!(out, "  {}", not_legal_advice());
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
        fields.insert("not_legal_advice".to_owned(), json!(not_legal_advice()));
    }
    json
}

/// Writes reminders of one letter or of many where a calendar is wanted, and says so; `-` is standard output.
pub(super) fn write_calendar(
    path: Option<&Path>,
    replace: Replace,
    reminders: impl FnOnce() -> Vec<Reminder>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let Some(path) = path else {
        return Ok(());
    };
    let file = (path.as_os_str() != "-").then_some(path);
    match calendar::write(file, replace, &reminders(), &reporter.words)? {
        Written::Nothing => {
            reporter.note("There is no day to come to put into a calendar: no file was written.");
        }
        Written::Bytes(bytes) => reporter.data(&bytes),
        Written::File => reporter.note(&format!(
            "The dates are in {}: open it with your calendar, or send it to your phone.",
            path.display()
        )),
    }
    Ok(())
}
