//! A letter as a link that a mail program or webmail opens as a new message (RFC 6068).
//!
//! In: a recipient, a subject, the letter's text. Out: a [`Mailto`], or why there is none. It does no I/O. A link says neither
//! who the message is from nor what is enclosed.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::value::EmailAddress;
use crate::words::{Describe, Sentence, described, sentence};

/// All but what RFC 3986 calls unreserved. RFC 6068 lets a few more characters stand, but every one of them means something to a
/// shell, a terminal that makes links of text, or a program that reads `+` as a space.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// In a subject and a text some may stand that are frequent in letters and that nothing takes for another: they keep a link short.
const ENCODED_IN_TEXT: &AsciiSet = &ENCODED.remove(b',').remove(b':').remove(b'@');

/// A `mailto:` link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailto(String);

/// Why a letter does not go into a link.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MailtoError {
    /// Programs that open links would cut it, and a letter without its end is another letter.
    TooLong {
        /// How long the link would be.
        length: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A subject is one line; decoded by a careless program, another would be a header.
    Subject,
}

impl Describe for MailtoError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::TooLong { length, limit } => sentence!("link-too-long", length, limit),
            Self::Subject => sentence!("link-subject-wrong"),
        }
    }
}

described!(MailtoError);

impl Mailto {
    /// The longest link. The RFC names no limit; programs that hand links on are known to cut them, or to do nothing, from about
    /// 2,000 characters on.
    pub const MAX: usize = 1900;

    /// The link to a message to `to`. The text's line ends, of whatever kind, are written as CRLF.
    ///
    /// # Errors
    /// [`MailtoError`].
    pub fn new(to: &EmailAddress, subject: &str, text: &str) -> Result<Self, MailtoError> {
        if subject.contains(char::is_control) {
            return Err(MailtoError::Subject);
        }
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
        let link = format!(
            "mailto:{}@{}?subject={}&body={}",
            utf8_percent_encode(to.local(), ENCODED),
            utf8_percent_encode(to.domain(), ENCODED),
            utf8_percent_encode(subject, ENCODED_IN_TEXT),
            utf8_percent_encode(&text, ENCODED_IN_TEXT),
        );
        if link.len() > Self::MAX {
            return Err(MailtoError::TooLong { length: link.len(), limit: Self::MAX });
        }
        Ok(Self(link))
    }

    /// The link: ASCII without a space, so that it is one word everywhere.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Mailto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
