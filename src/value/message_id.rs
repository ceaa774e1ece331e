//! The Message-ID of an earlier letter (RFC 5322 § 3.6.4).

use std::fmt;

use serde::{Serialize, Serializer};

use crate::text::characters::Joiners;
use crate::value::{Invalid, one_line};
use crate::words::sentence;

/// A Message-ID without its angle brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageId(String);

impl MessageId {
    /// As a header writes it, with the angle brackets.
    pub fn bracketed(&self) -> String {
        format!("<{}>", self.0)
    }
}

/// The most characters of one, its brackets apart.
const MAX: usize = 250;

impl crate::value::Value for MessageId {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, MAX + 2, Joiners::Refused)?;
        let bare = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(text);
        // With its brackets it may be longer, and is as long.
        one_line(bare, MAX, Joiners::Refused)?;
        let sides = bare
            .split_once('@')
            .is_some_and(|(left, right)| !left.is_empty() && !right.is_empty() && !right.contains('@'));
        if sides && bare.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b'"' | b'\\')) {
            return Ok(Self(bare.to_owned()));
        }
        Err(Invalid::of("not-a-message-id", sentence!("not-a-message-id")))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Value as _;

    #[test]
    fn brackets_do_not_make_it_too_long() {
        let longest = format!("{}@example.org", "a".repeat(MAX - "@example.org".len()));
        let id = MessageId::parse(&longest).expect("an id");
        assert_eq!(MessageId::parse(&id.bracketed()).as_ref(), Ok(&id));
        assert!(MessageId::parse(&format!("a{longest}")).is_err());
        assert!(MessageId::parse(&format!("<a{longest}>")).is_err());
    }
}
