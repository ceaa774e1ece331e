//! The plan of a letter's days as text and JSON, and as a calendar file.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value as Json, json};
use unicode_width::UnicodeWidthStr as _;

use super::report::Reporter;
use crate::app::Failure;
use crate::app::calendar::{self, Replace, Written};
use crate::app::days::{Day, days, reason};
use crate::calendar::Reminder;
use crate::deadline::{Dated, Plan, not_legal_advice};
use crate::value::Step;
use crate::words::{Join, Sentence, Words, sentence};

/// How wide the labels of days are.
const LABEL_WIDTH: usize = 22;

/// The plan as text, a line for each day.
pub(super) fn describe(plan: &Plan, step: Option<Step>, words: &Words) -> String {
    let mut out = String::new();
    // Writing to a String does not fail.
    let widest = plan.dates().map(|(_, dated)| words.date(dated.date).width()).max().unwrap_or(0);
    for Day { label, dated } in days(plan, step) {
        let (label, date) = (words.say(&label), words.date(dated.date));
        let gap = " ".repeat(LABEL_WIDTH.saturating_sub(label.width()).max(1));
        let date = format!("{date}{}", " ".repeat(widest - date.width()));
        let _ = writeln!(out, "  {label}{gap}{}", words.say(&day(dated, &date)));
        for advice in &dated.advice {
            let _ = writeln!(out, "    {}", words.say(&advice.into()));
        }
    }
    for warning in &plan.warnings {
        let _ = writeln!(out, "  ! {}", words.say(&warning.into()));
    }
    for note in &plan.notes {
        let _ = writeln!(out, "  - {}", words.say(&note.into()));
    }
    if !out.is_empty() {
        let _ = writeln!(out, "  {}", words.say(&not_legal_advice()));
    }
    out
}

/// A day with its reason.
fn day(dated: &Dated, date: &str) -> Sentence {
    let why = reason(dated);
    if dated.passed { sentence!("day-passed", date, why) } else { sentence!("day", date, why) }
}

/// The days in a line, to be said once the letter is made; `None` where none is known.
pub(super) fn in_short(plan: &Plan, sent: bool) -> Option<Sentence> {
    let day = |dated: &Option<Dated>| dated.as_ref().filter(|dated| !dated.passed).map(|dated| dated.date);
    let mut parts = Vec::new();
    if !sent && let Some(last) = day(&plan.send_by).and_then(|_| plan.last_working_day()) {
        parts.push(match day(&plan.send_by_advised).filter(|better| *better != last) {
            Some(better) => sentence!("dates-send-better-by", last, better),
            None => sentence!("dates-send-by", last),
        });
    }
    if let Some(day) = day(&plan.remind_on) {
        parts.push(sentence!("dates-remind", day));
    }
    (!parts.is_empty()).then(|| sentence!("dates-in-short", dates = Sentence::join(Join::Clauses, parts)))
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
            reporter.note(sentence!("no-day-for-calendar"));
        }
        Written::Bytes(bytes) => reporter.data(&bytes),
        Written::File => reporter.note(sentence!("calendar-written", path)),
    }
    Ok(())
}
