//! Headers, encoded, folded and written where they stand.
//!
//! lettre's own encoder leaves lines of up to 96 octets around encoded words and lets a typed `=?utf-8?…?=`
//! pass as if it were one; so values are encoded here, by the library below it.

use std::fmt::Write as _;

use email_encoding::headers::rfc2047;
use email_encoding::headers::writer::EmailWriter;

use crate::value::EmailAddress;

/// The longest line a header should have, without its CRLF (RFC 5322 § 2.1.1); 76 with encoded words in it.
pub(super) const FOLD: usize = 76;

/// The headers of one message, in the order in which they are written.
#[derive(Debug)]
pub(super) struct Headers(String);

impl Headers {
    /// None yet.
    pub(super) fn new() -> Self {
        // Room for the message too, as most letters are: it is written behind them.
        Self(String::with_capacity(4096))
    }

    /// Adds a header of free text (RFC 5322 § 2.2.1).
    pub(super) fn unstructured(&mut self, name: &str, value: &str) {
        let mut line = Line::begin(&mut self.0, name);
        if plain(value, |c| c.is_ascii_graphic() || c == ' ') {
            line.words(value);
        } else {
            line.encoded(value);
        }
        line.end();
    }

    /// Adds a header of one unbreakable token, on a line of its own where the first is too short for it.
    pub(super) fn token(&mut self, name: &str, value: &str) {
        self.tokens(name, &[value]);
    }

    /// Adds a header of several unbreakable tokens, folded between them.
    pub(super) fn tokens(&mut self, name: &str, values: &[&str]) {
        let mut line = Line::begin(&mut self.0, name);
        if values.first().is_some_and(|first| line.length + first.len() > FOLD) {
            line.out.push_str("\r\n ");
            line.length = 1;
        }
        for (at, value) in values.iter().enumerate() {
            line.word(value, at > 0);
        }
        line.end();
    }

    /// Adds a header of one mailbox (RFC 5322 § 3.4).
    pub(super) fn mailbox(&mut self, name: &str, display_name: &str, email: &EmailAddress) {
        let mut line = Line::begin(&mut self.0, name);
        // Atoms as they are; a quoted string for other ASCII; encoded words for the rest.
        let atom = |c: char| c.is_ascii_alphanumeric() || " !#$%&'*+-/=?^_`{|}~".contains(c);
        if plain(display_name, atom) {
            line.words(display_name);
        } else {
            let quoted = format!("\"{}\"", display_name.replace('\\', "\\\\").replace('"', "\\\""));
            if plain(&quoted, |c| c.is_ascii_graphic() || c == ' ') {
                line.words(&quoted);
            } else {
                line.encoded(display_name);
            }
        }
        line.words(&format!(" <{email}>"));
        line.end();
    }

    /// As they are written, each ended by CRLF.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// Whether a value can stand unencoded: known characters, nothing a reader would decode, and spaces that
/// survive folding.
fn plain(value: &str, allowed: impl Fn(char) -> bool) -> bool {
    value.chars().all(allowed)
        && !value.contains("=?")
        && !value.contains("  ")
        && value.split(' ').all(|word| word.len() <= 60)
}

/// A header under way, with the length of its last line.
struct Line<'a> {
    out: &'a mut String,
    length: usize,
}

impl<'a> Line<'a> {
    fn begin(out: &'a mut String, name: &str) -> Self {
        out.push_str(name);
        out.push_str(": ");
        Self { out, length: name.len() + 2 }
    }

    /// Adds words at their spaces, folding before one that would not fit.
    fn words(&mut self, text: &str) {
        for (i, word) in text.split(' ').enumerate() {
            self.word(word, i > 0);
        }
    }

    /// Adds a word, behind a space or not.
    fn word(&mut self, word: &str, spaced: bool) {
        let space = usize::from(spaced);
        if spaced && self.length + 1 + word.len() > FOLD {
            self.out.push_str("\r\n");
            self.length = 0;
        }
        if spaced {
            self.out.push(' ');
        }
        self.out.push_str(word);
        self.length += space + word.len();
    }

    /// Adds encoded words (RFC 2047), each whole characters, no line above 76 octets.
    fn encoded(&mut self, text: &str) {
        let start = self.out.len();
        {
            let mut writer = EmailWriter::new(self.out, self.length, 0, false);
            // Writing to a String does not fail.
            let _ = rfc2047::encode(text, &mut writer);
            let _ = writer.write_str("");
        }
        let added = &self.out[start..];
        self.length = match added.rfind("\r\n") {
            Some(at) => added.len() - at - 2,
            None => self.length + added.len(),
        };
    }

    fn end(self) {
        self.out.push_str("\r\n");
    }
}
