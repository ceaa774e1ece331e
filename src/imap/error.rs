//! What can go wrong at a mailbox, and what that means for a message on its way into a folder.

use super::find::Role;
use super::response::Answer;
use crate::net::{ServerError, Stage};

/// Why a mailbox could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MailboxError {
    /// The dialogue failed.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// The server said no.
    #[error("{}the server said no to {stage}: {answer}", if .answer.is_full() { "the mailbox is full: " } else { "" })]
    Refused {
        /// To what.
        stage: Stage,
        /// Its words.
        answer: Answer,
    },
    /// There is no folder for this.
    #[error("there is no folder {} (there are: {})", .wanted.clone().unwrap_or_else(|| format!("for {role}")), if .there.is_empty() { "none".to_owned() } else { .there.join(", ") })]
    NoFolder {
        /// What for.
        role: Role,
        /// The name the config file gives.
        wanted: Option<String>,
        /// The names of those that are there, at most twenty.
        there: Vec<String>,
    },
    /// The message is larger than the server takes.
    #[error("the message has {size} octets; the mailbox takes {limit}")]
    TooLarge {
        /// Its size.
        size: usize,
        /// The limit.
        limit: usize,
    },
}

impl MailboxError {
    /// Whether the message may lie in the folder all the same.
    pub fn is_in_doubt(&self) -> bool {
        matches!(self, Self::Server(error) if error.is_in_doubt())
    }
}
