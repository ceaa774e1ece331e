//! Text from outside on its way to a terminal: what could steer the terminal or hide is spelled out.

use crate::request::{Joiners, forbidden};

/// One line: line breaks are spelled out too.
pub(super) fn line(text: &str) -> String {
    escape(text, |_| false)
}

/// Several lines: line breaks and tabs stay.
pub(super) fn lines(text: &str) -> String {
    escape(text, |c| matches!(c, '\n' | '\t'))
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
