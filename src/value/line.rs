//! The check that every line of text passes: which characters may stand in a value, and how many.
//!
//! It returns the text trimmed, or a fault that names the character and its position. It never repairs a value.

use crate::text::characters::{Joiners, forbidden, joiner};
use crate::value::Invalid;
use crate::words::sentence;

/// Checks one line of text and returns it without surrounding spaces.
///
/// `max` counts Unicode scalar values.
pub(crate) fn one_line(text: &str, max: usize, joiners: Joiners) -> Result<&str, Invalid> {
    // Only blanks are trimmed: a line break at an end is a control character like any other.
    let text = text.trim_matches(|c: char| {
        c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
    });
    if text.is_empty() {
        return Err(Invalid::of("empty", sentence!("value-empty")));
    }
    // The length first: what follows walks the text, and a hostile value may be megabytes long.
    let length = text.chars().count();
    if length > max {
        return Err(Invalid::of("too-long", sentence!("value-too-long", length, most = max)));
    }
    if let Some((at, c)) = text.chars().enumerate().find(|&(_, c)| forbidden(c, joiners)) {
        return Err(refusal(at + 1, c));
    }
    if !text.chars().any(visible) {
        return Err(Invalid::of("empty", sentence!("value-invisible")));
    }
    Ok(text)
}

fn visible(c: char) -> bool {
    !c.is_whitespace() && !joiner(c) && c != '\u{2800}'
}

/// A character's number as Unicode writes it: `U+200B`.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

fn refusal(position: usize, c: char) -> Invalid {
    const CONTROL: &str = "control-character";
    const INVISIBLE: &str = "invisible-character";
    let (code, name) = match c {
        '\n' => (CONTROL, sentence!("character-line-break")),
        '\r' => (CONTROL, sentence!("character-carriage-return")),
        '\t' => (CONTROL, sentence!("character-tab")),
        '\0' => (CONTROL, sentence!("character-nul")),
        '\u{1b}' => (CONTROL, sentence!("character-escape")),
        '\u{fffd}' => (INVISIBLE, sentence!("character-replacement")),
        '\u{2028}' | '\u{2029}' => (CONTROL, sentence!("character-line-separator", code = code_point(c))),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            (INVISIBLE, sentence!("character-direction", code = code_point(c)))
        }
        c if c.is_control() => (CONTROL, sentence!("character-control", code = code_point(c))),
        c => (INVISIBLE, sentence!("character-invisible", code = code_point(c))),
    };
    Invalid::of(code, sentence!("forbidden-character", name, position))
}
