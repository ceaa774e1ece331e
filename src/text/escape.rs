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
