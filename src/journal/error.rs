//! Why the journal could not be used, or would not do what was asked.

use std::io;
use std::path::PathBuf;

use super::{Entry, Mark, State};
use crate::words::{Describe, Sentence, described, sentence};

/// The journal could not be used. Nothing is sent then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// Its folder or file cannot be made.
    Create {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The folder or the file is not the person's own alone.
    NotAlone {
        /// The folder or file.
        path: PathBuf,
        /// Who else has a say in it.
        shared: Shared,
    },
    /// The file is there and holds nothing.
    Emptied {
        /// The file.
        path: PathBuf,
    },
    /// Whether there is one cannot be found out.
    Look {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// SQLite says no.
    Database {
        /// The file.
        path: PathBuf,
        /// What was to be done with it.
        attempt: Attempt,
        /// Why.
        source: rusqlite::Error,
    },
    /// The thread that owns it has ended.
    ThreadEnded {
        /// The file.
        path: PathBuf,
    },
    /// A step that shared its flush with this one could not be written, and so neither could be.
    BrokenOff {
        /// The file.
        path: PathBuf,
    },
    /// Another process has the right to send.
    Taken {
        /// The file that holds the right.
        path: PathBuf,
    },
    /// There is no thread to own it.
    NoThread {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is damaged.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite found.
        why: String,
    },
    /// Another version of the program wrote it.
    OtherFormat {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The format this program knows.
        known: i64,
    },
    /// There is no such entry.
    NoEntry {
        /// The number asked for.
        id: i64,
    },
    /// The same request is on its way already, or has gone.
    Duplicate(Box<Entry>),
    /// A state does not follow from the one there is.
    Transition {
        /// The entry.
        id: i64,
        /// Its state.
        from: State,
        /// The state asked for.
        to: State,
    },
    /// Nothing can have answered a letter that was not sent.
    Unanswerable {
        /// The entry.
        id: i64,
        /// Its state.
        state: State,
        /// The mark asked for.
        mark: Mark,
    },
}

/// Who else has a say in a folder or file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// It is another user's.
    Owned,
    /// Others may write to it.
    Writable,
}

/// What was to be done with the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// To open it.
    Open,
    /// To read it.
    Read,
    /// To write to it.
    Write,
}

impl Describe for JournalError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Create { path, source } => sentence!("journal-create", path, source),
            Self::NotAlone { path, shared: Shared::Owned } => sentence!("journal-of-another-user", path),
            Self::NotAlone { path, shared: Shared::Writable } => sentence!("journal-open-to-others", path),
            Self::Emptied { path } => sentence!("journal-emptied", path),
            Self::Look { path, source } => sentence!("journal-look", path, source),
            Self::Database { path, attempt, source } => {
                let source = source.to_string();
                match attempt {
                    Attempt::Open => sentence!("journal-not-opened", path, source),
                    Attempt::Read => sentence!("journal-not-read", path, source),
                    Attempt::Write => sentence!("journal-not-written", path, source),
                }
            }
            Self::ThreadEnded { path } => sentence!("journal-thread-ended", path),
            Self::BrokenOff { path } => sentence!("journal-broken-off", path),
            Self::Taken { path } => sentence!("journal-taken", path),
            Self::NoThread { path, source } => sentence!("journal-no-thread", path, source),
            Self::Damaged { path, why } => sentence!("journal-damaged", path, why),
            Self::OtherFormat { path, found, known } => {
                sentence!("journal-other-format", path, found, known)
            }
            Self::NoEntry { id } => sentence!("no-entry", id),
            Self::Duplicate(entry) => sentence!("duplicate-entry", id = entry.id, state = entry.state),
            Self::Transition { id, from, to } => {
                sentence!("transition", id, from, to)
            }
            Self::Unanswerable { id, state, mark } => {
                sentence!("unanswerable", id, state, mark)
            }
        }
    }
}

described!(JournalError);
