//! Header values, encoded and folded.
//!
//! lettre's own encoder leaves lines of up to 96 octets around encoded words and lets a typed `=?utf-8?…?=`
//! pass as if it were one; so values are encoded here, by the library below it, and handed over finished.

use std::fmt::Write as _;

use email_encoding::headers::rfc2047;
use email_encoding::headers::writer::EmailWriter;
use lettre::message::header::{HeaderName, HeaderValue};

use crate::request::EmailAddress;

/// The longest line a header should have, without its CRLF (RFC 5322 § 2.1.1); 76 with encoded words in it.
pub(super) const FOLD: usize = 76;

/// A header of free text (RFC 5322 § 2.2.1).
pub(super) fn unstructured(name: &'static str, value: &str) -> HeaderValue {
    let mut line = Line::begin(name);
    if plain(value, |c| c.is_ascii_graphic() || c == ' ') {
        line.words(value);
    } else {
        line.encoded(value);
    }
    line.finish(name, value)
}

/// A header of one unbreakable token, on a line of its own where the first is too short for it.
pub(super) fn token(name: &'static str, value: &str) -> HeaderValue {
    let mut line = Line::begin(name);
    if line.length + value.len() > FOLD {
        line.value.push_str("\r\n ");
    }
    line.value.push_str(value);
    line.finish(name, value)
}

/// A header of several unbreakable tokens, folded between them.
pub(super) fn tokens(name: &'static str, values: &[&str]) -> HeaderValue {
    let mut line = Line::begin(name);
    let all = values.join(" ");
    if values.first().is_some_and(|first| line.length + first.len() > FOLD) {
        line.value.push_str("\r\n ");
        line.length = 1;
    }
    line.words(&all);
    line.finish(name, &all)
}

/// A header of one mailbox (RFC 5322 § 3.4).
pub(super) fn mailbox(name: &'static str, display_name: Option<&str>, email: &EmailAddress) -> HeaderValue {
    let mut line = Line::begin(name);
    match display_name {
        Some(display_name) => {
            // Atoms as they are; a quoted string for other ASCII; encoded words for the rest.
            let atom = |c: char| c.is_ascii_alphanumeric() || " !#$%&'*+-/=?^_`{|}~".contains(c);
            let quoted = format!("\"{}\"", display_name.replace('\\', "\\\\").replace('"', "\\\""));
            if plain(display_name, atom) {
                line.words(display_name);
            } else if plain(&quoted, |c| c.is_ascii_graphic() || c == ' ') {
                line.words(&quoted);
            } else {
                line.encoded(display_name);
            }
            line.words(&format!(" <{email}>"));
        }
        None => line.words(&email.to_string()),
    }
    let raw =
        display_name.map_or_else(|| email.to_string(), |display_name| format!("{display_name} <{email}>"));
    line.finish(name, &raw)
}

/// Whether a value can stand unencoded: known characters, nothing a reader would decode, and spaces that
/// survive folding.
fn plain(value: &str, allowed: impl Fn(char) -> bool) -> bool {
    value.chars().all(allowed)
        && !value.contains("=?")
        && !value.contains("  ")
        && value.split(' ').all(|word| word.len() <= 60)
}

/// A header's value under way, with the length of its last line.
struct Line {
    value: String,
    length: usize,
}

impl Line {
    fn begin(name: &str) -> Self {
        Self { value: String::new(), length: name.len() + 2 }
    }

    /// Adds words at their spaces, folding before one that would not fit.
    fn words(&mut self, text: &str) {
        for (i, word) in text.split(' ').enumerate() {
            let space = usize::from(i > 0);
            if space == 1 && self.length + 1 + word.len() > FOLD {
                self.value.push_str("\r\n");
                self.length = 0;
            }
            if space == 1 {
                self.value.push(' ');
            }
            self.value.push_str(word);
            self.length += space + word.len();
        }
    }

    /// Adds encoded words (RFC 2047), each whole characters, no line above 76 octets.
    fn encoded(&mut self, text: &str) {
        let mut out = String::new();
        {
            let mut writer = EmailWriter::new(&mut out, self.length, 0, false);
            // Writing to a String does not fail.
            let _ = rfc2047::encode(text, &mut writer);
            let _ = writer.write_str("");
        }
        self.length = match out.rfind("\r\n") {
            Some(at) => out.len() - at - 2,
            None => self.length + out.len(),
        };
        self.value.push_str(&out);
    }

    fn finish(self, name: &'static str, raw: &str) -> HeaderValue {
        HeaderValue::dangerous_new_pre_encoded(
            HeaderName::new_from_ascii_str(name),
            raw.to_owned(),
            self.value,
        )
    }
}
