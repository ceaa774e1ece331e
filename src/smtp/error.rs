//! What can go wrong while sending, and what that means for the message.

use super::dialogue::Reply;
use crate::net::{ServerError, Stage};
use crate::words::{Describe, Sentence, described, sentence};

/// What a failure means for the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// It was not accepted; trying again later may help.
    Deferred,
    /// It was not accepted, and the same again will not be.
    Refused,
    /// It may have been accepted.
    InDoubt,
}

/// Why a message was not sent, or is not known to be.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SmtpError {
    /// The dialogue failed.
    Server(#[from] ServerError),
    /// The server said no.
    Refused {
        /// To what.
        stage: Stage,
        /// To which recipient.
        recipient: Option<String>,
        /// Its words.
        reply: Reply,
    },
    /// The message is larger than the server takes.
    TooLarge {
        /// Its size.
        size: usize,
        /// The limit.
        limit: usize,
    },
    /// An address beyond ASCII, and a server that cannot carry it.
    NoSmtputf8,
}

impl Describe for SmtpError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Server(error) => error.sentence(),
            Self::Refused { stage, recipient: None, reply } => {
                sentence!("server-refused", stage, reply = reply.to_string())
            }
            Self::Refused { stage, recipient: Some(recipient), reply } => {
                sentence!("recipient-refused", recipient, stage, reply = reply.to_string())
            }
            Self::TooLarge { size, limit } => sentence!("server-limit", size, limit),
            Self::NoSmtputf8 => sentence!("smtputf8-missing"),
        }
    }
}

described!(SmtpError);

impl SmtpError {
    /// The stage it happened at, where it belongs to one.
    pub fn stage(&self) -> Option<Stage> {
        match self {
            Self::Server(error) => Some(error.stage),
            Self::Refused { stage, .. } => Some(*stage),
            Self::TooLarge { .. } | Self::NoSmtputf8 => None,
        }
    }

    /// What it means for the message.
    pub fn disposition(&self) -> Disposition {
        match self {
            // A reply is an answer, wherever it stands: the server said what it did.
            Self::Refused { reply, .. } if reply.is_permanent() => Disposition::Refused,
            Self::Refused { .. } => Disposition::Deferred,
            // Without one, after the final dot nobody here knows.
            Self::Server(error) if error.is_in_doubt() => Disposition::InDoubt,
            Self::Server(error) if !error.is_permanent() => Disposition::Deferred,
            Self::Server(_) | Self::TooLarge { .. } | Self::NoSmtputf8 => Disposition::Refused,
        }
    }

    /// The reply, where the server gave one.
    pub fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Refused { reply, .. } => Some(reply),
            _ => None,
        }
    }
}
