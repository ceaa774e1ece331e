//! Mail that came in: whether it is about a letter, and what it is. No I/O.
//!
//! In: the header of a message from the person's mailbox, or the beginning of a report, and the letters that wait; or a message
//! that was sent, and the drafts. Out: the letter it belongs to and a [`Proposal`]. It never says that a contract is cancelled: only a person can read that. Whoever wrote the
//! message may be anybody, so nothing here follows what it says; its words are kept as they came, and escaped where shown.

mod automatic;
mod draft;
mod header;
mod letter;
mod number;
mod report;
mod text;

use std::fmt;
use std::io;

pub use draft::{Draft, Resemblance};
pub use header::{Header, NAMES, SENT_NAMES};
pub use letter::{Letter, Trace};
pub use number::has_number;
pub use report::{Action, Recipient, Report, Verdict};
pub use text::Readable;

use jiff::civil::Date;

use crate::value::vocabulary::named;
use crate::words::{Describe, Sentence, described, sentence, sentence_value};

named! {
    /// What a message seems to be, for a person to decide on.
    Proposal {
        /// Somebody, or a program in somebody's name, has written back.
        Answered = "answered",
        /// A program wrote it by itself: that the letter came in (RFC 3834) or was opened (RFC 8098), or to many people.
        Acknowledged = "acknowledged",
        /// The letter did not arrive (RFC 3464, action `failed`).
        Bounced = "bounced",
        /// The letter has not arrived yet, and is still tried (RFC 3464, action `delayed`).
        Delayed = "delayed",
        /// It is the letter itself: the person's own mail program has sent a draft.
        Sent = "sent",
    }
}

impl Proposal {
    /// Whether the person has to do something about it.
    pub(crate) fn wants_a_decision(self) -> bool {
        matches!(self, Self::Answered | Self::Bounced | Self::Sent)
    }

    /// What it says; of a draft that was sent, with the day.
    pub fn on(self, day: Option<Date>) -> Sentence {
        match (self, day) {
            (Self::Sent, Some(day)) => sentence!("proposal-sent-on", day),
            _ => self.sentence(),
        }
    }
}

impl Describe for Proposal {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Answered => sentence!("proposal-answered"),
            Self::Acknowledged => sentence!("proposal-acknowledged"),
            Self::Bounced => sentence!("proposal-bounced"),
            Self::Delayed => sentence!("proposal-delayed"),
            Self::Sent => sentence!("proposal-sent"),
        }
    }
}

sentence_value!(Proposal);

impl fmt::Display for Proposal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A message that could not be read: there is no thread to parse it in.
#[derive(Debug, thiserror::Error)]
pub struct Unread(io::Error);

impl Describe for Unread {
    fn sentence(&self) -> Sentence {
        sentence!("message-unread", source = self.0)
    }
}

described!(Unread);

/// A Message-ID without its angle brackets.
fn bare(id: &str) -> &str {
    id.trim().trim_start_matches('<').trim_end_matches('>').trim()
}

/// The most octets of a message that are parsed.
const MAX_MESSAGE_BYTES: usize = 256 * 1024;

/// The stack for the parser, in octets.
const STACK: usize = 64 * 1024 * 1024;

/// Parses a message, of which the end may be missing, and looks at it; the default where it is none. An error where the system
/// gives no thread: then nothing is known of the message.
///
/// The parser recurses through messages within messages, one frame for every 29 octets at the worst: so many octets and so
/// large a stack (which costs nothing until it is used) cannot bring the program down.
fn parsed<T: Default + Send>(
    bytes: &[u8],
    look: impl FnOnce(&mail_parser::Message<'_>) -> T + Send,
) -> Result<T, Unread> {
    let bytes = &bytes[..bytes.len().min(MAX_MESSAGE_BYTES)];
    std::thread::scope(|scope| {
        let parse = || mail_parser::MessageParser::default().parse(bytes).map(|message| look(&message));
        let thread =
            std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, parse).map_err(Unread)?;
        Ok(thread.join().ok().flatten().unwrap_or_default())
    })
}
