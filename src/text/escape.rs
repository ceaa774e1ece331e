//! Text from outside on its way to a terminal or a file a person reads: what could steer a terminal or hide is
//! spelled out.

use std::fmt::Write as _;

use serde_json::Value;

use crate::text::characters::{Joiners, forbidden};

/// One line: line breaks are spelled out too.
pub(crate) fn line(text: &str) -> String {
    escape(text, |_| false)
}

/// Several lines: line breaks and tabs stay.
pub(crate) fn lines(text: &str) -> String {
    escape(text, |c| matches!(c, '\n' | '\t'))
}

/// A value on its way into a sentence: spelled out as [`line()`] does, and isolated where it is written from right to left, so that
/// it turns nothing around that stands beside it (UAX 9).
pub(crate) fn value(text: &str) -> String {
    let spelled = line(text);
    if spelled.chars().any(right_to_left) { format!("{ISOLATE}{spelled}{END_ISOLATE}") } else { spelled }
}

/// A sentence whose values went through [`value`]: their isolation stays.
pub(crate) fn sentence(text: &str) -> String {
    escape(text, |c| matches!(c, ISOLATE | END_ISOLATE))
}

/// The same over several lines.
pub(crate) fn sentences(text: &str) -> String {
    escape(text, |c| matches!(c, '\n' | '\t' | ISOLATE | END_ISOLATE))
}

/// First strong isolate, and the end of it.
const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';

/// Whether a letter belongs to a script that is written from right to left.
fn right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// JSON over several lines: its own escapes cover control characters, this the rest.
pub(crate) fn json(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut out = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if c != '\n' && forbidden(c, Joiners::Allowed) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                // Writing to a String does not fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out.push('\n');
    out
}

fn escape(text: &str, keep: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !keep(c) && forbidden(c, Joiners::Allowed) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}
