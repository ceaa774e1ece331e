//! The check that every line of text passes: which characters may stand in a value, and how many.
//!
//! It returns the text trimmed, or a fault that names the character and its position. It never repairs a value.

use crate::text::characters::{Joiners, forbidden, joiner};
use crate::value::Invalid;

/// Checks one line of text and returns it without surrounding spaces.
///
/// `max` counts Unicode scalar values.
pub(crate) fn one_line(text: &str, max: usize, joiners: Joiners) -> Result<&str, Invalid> {
    // Only blanks are trimmed: a line break at an end is a control character like any other.
    let text = text.trim_matches(|c: char| {
        c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
    });
    if text.is_empty() {
        return Err(Invalid::new(
            "empty",
            "is empty",
            "write a value; a field that is not needed may be left out",
        ));
    }
    // The length first: what follows walks the text, and a hostile value may be megabytes long.
    let length = text.chars().count();
    if length > max {
        return Err(Invalid::new(
            "too-long",
            format!("is {length} characters long; at most {max} are allowed"),
            "shorten it",
        ));
    }
    if let Some((at, c)) = text.chars().enumerate().find(|&(_, c)| forbidden(c, joiners)) {
        return Err(refusal(at + 1, c));
    }
    if !text.chars().any(visible) {
        return Err(Invalid::new(
            "empty",
            "holds nothing that can be seen",
            "write a value; a field that is not needed may be left out",
        ));
    }
    Ok(text)
}

fn visible(c: char) -> bool {
    !c.is_whitespace() && !joiner(c) && c != '\u{2800}'
}

fn refusal(position: usize, c: char) -> Invalid {
    let (code, name) = match c {
        '\n' => ("control-character", "a line break (LF)".to_owned()),
        '\r' => ("control-character", "a carriage return (CR)".to_owned()),
        '\t' => ("control-character", "a tab".to_owned()),
        '\0' => ("control-character", "a NUL character".to_owned()),
        '\u{1b}' => ("control-character", "an escape character (U+001B)".to_owned()),
        '\u{fffd}' => (
            "invisible-character",
            "a replacement character (U+FFFD): the text was damaged on its way here".to_owned(),
        ),
        '\u{2028}' | '\u{2029}' => {
            ("control-character", format!("a line separator (U+{:04X})", u32::from(c)))
        }
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => (
            "invisible-character",
            format!("a character that changes the direction of writing (U+{:04X})", u32::from(c)),
        ),
        c if c.is_control() => ("control-character", format!("a control character (U+{:04X})", u32::from(c))),
        c => ("invisible-character", format!("an invisible character (U+{:04X})", u32::from(c))),
    };
    Invalid::new(
        code,
        format!("holds {name} at character {position}"),
        "type the value anew, on one line, without it",
    )
}
