//! A person's own days off: regional holidays, lunar ones, a company's closing days.
//!
//! In: the text of a file, one `YYYY-MM-DD [name]` a line, `#` before a comment. Out: the days in order, each once;
//! or every line that is wrong. It reads no file.

use jiff::civil::Date;
use thiserror::Error;

use crate::text::characters::Joiners;
use crate::value::{Invalid, Value, one_line};
use crate::words::{Describe, Join, Sentence, described, sentence};

/// A day that is no working day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayOff {
    /// The day.
    pub date: Date,
    /// What it is called, if the file says.
    pub name: Option<String>,
}

/// A line that names no day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFault {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it and how to mend it.
    pub fault: Invalid,
}

/// Every line of the text that is wrong, in order; never empty.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub struct DaysOffError(pub Vec<LineFault>);

impl Describe for DaysOffError {
    fn sentence(&self) -> Sentence {
        let line = |LineFault { line, fault }: &LineFault| {
            sentence!("days-off-line", line, what = fault.what, fix = fault.fix)
        };
        Sentence::join(Join::Clauses, self.0.iter().map(line))
    }
}

described!(DaysOffError);

/// The most days worth reading: more is no list of holidays.
const MAX_DAYS: usize = 10_000;

/// The days that `text` lists, sorted, each once.
///
/// # Errors
/// [`DaysOffError`] with every line that names no day.
pub fn days_off(text: &str) -> Result<Vec<DayOff>, DaysOffError> {
    let mut days = Vec::new();
    let mut faults = Vec::new();
    // Editors on Windows write a byte order mark.
    for (at, line) in text.strip_prefix('\u{feff}').unwrap_or(text).lines().enumerate() {
        let content = line.split_once('#').map_or(line, |(before, _)| before).trim();
        if content.is_empty() {
            continue;
        }
        match day(content) {
            Ok(day) => days.push(day),
            Err(fault) => faults.push(LineFault { line: at + 1, fault }),
        }
        if days.len() + faults.len() > MAX_DAYS {
            let fault = Invalid::of("too-many", sentence!("days-off-too-many", most = MAX_DAYS));
            faults.push(LineFault { line: at + 1, fault });
            break;
        }
    }
    if !faults.is_empty() {
        return Err(DaysOffError(faults));
    }
    days.sort();
    days.dedup_by_key(|day| day.date);
    Ok(days)
}

fn day(content: &str) -> Result<DayOff, Invalid> {
    let (date, name) = content.split_once(char::is_whitespace).unwrap_or((content, ""));
    let name = name.trim();
    let name = if name.is_empty() { None } else { Some(one_line(name, 100, Joiners::Allowed)?.to_owned()) };
    Ok(DayOff { date: Date::parse(date)?, name })
}
