//! The Message-ID of an earlier letter (RFC 5322 § 3.6.4).

use std::fmt;

use serde::{Serialize, Serializer};

use super::fault::Fault;
use super::text::{Joiners, one_line};

/// A Message-ID without its angle brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageId(String);

impl MessageId {
    /// As a header writes it, with the angle brackets.
    pub fn bracketed(&self) -> String {
        format!("<{}>", self.0)
    }
}

impl super::Value for MessageId {
    fn parse(text: &str) -> Result<Self, Fault> {
        let text = one_line(text, 250, Joiners::Refused)?;
        let bare = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(text);
        let sides = bare
            .split_once('@')
            .is_some_and(|(left, right)| !left.is_empty() && !right.is_empty() && !right.contains('@'));
        if sides && bare.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b'"' | b'\\')) {
            return Ok(Self(bare.to_owned()));
        }
        Err(Fault::new(
            "not-a-message-id",
            "is not a Message-ID",
            "copy it from the headers of the letter you sent, such as <0123abcd@example.org>, or leave it out",
        ))
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for MessageId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
