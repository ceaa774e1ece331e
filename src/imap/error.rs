//! What can go wrong at a mailbox, and what that means for a message on its way into a folder.

use super::find::Role;
use super::response::Answer;
use crate::net::{ServerError, Stage};
use crate::words::{Describe, Sentence, ToValue as _, described, sentence};

/// Why a mailbox could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MailboxError {
    /// The dialogue failed.
    Server(#[from] ServerError),
    /// The server said no.
    Refused {
        /// To what.
        stage: Stage,
        /// Its words.
        answer: Answer,
    },
    /// There is no folder for this.
    NoFolder {
        /// What for.
        role: Role,
        /// The name the config file gives.
        wanted: Option<String>,
        /// The names of those that are there, at most twenty.
        there: Vec<String>,
    },
    /// The message is larger than the server takes.
    TooLarge {
        /// Its size.
        size: usize,
        /// The limit.
        limit: usize,
    },
}

impl Describe for MailboxError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Server(error) => error.sentence(),
            Self::Refused { stage, answer } if answer.is_full() => {
                sentence!("mailbox-full", stage, reply = answer.to_string())
            }
            Self::Refused { stage, answer } => sentence!("server-refused", stage, reply = answer.to_string()),
            Self::NoFolder { role, wanted, there } => {
                let folders = match there.as_slice() {
                    [] => sentence!("folders-none").to_value(),
                    there => there.to_value(),
                };
                match (wanted, role) {
                    (Some(name), _) => sentence!("folder-unknown", name, folders),
                    (None, Role::Drafts) => sentence!("folder-for-drafts-missing", folders),
                    (None, Role::Sent) => sentence!("folder-for-sent-missing", folders),
                    (None, Role::Junk) => sentence!("folder-for-junk-missing", folders),
                }
            }
            Self::TooLarge { size, limit } => sentence!("mailbox-limit", size, limit),
        }
    }
}

described!(MailboxError);

impl MailboxError {
    /// Whether the message may lie in the folder all the same.
    pub fn is_in_doubt(&self) -> bool {
        matches!(self, Self::Server(error) if error.is_in_doubt())
    }
}
