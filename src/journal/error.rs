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
        /// Who else it belongs to.
        why: &'static str,
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
        /// Read or written.
        what: &'static str,
        /// Why.
        source: rusqlite::Error,
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

impl Describe for JournalError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Create { path, source } => sentence!("journal-create", path, source),
            Self::NotAlone { path, why } => sentence!("journal-not-alone", path, why),
            Self::Emptied { path } => sentence!("journal-emptied", path),
            Self::Look { path, source } => sentence!("journal-look", path, source),
            Self::Database { path, what, source } => {
                sentence!("journal-database", path, what, source = source.to_string())
            }
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
                sentence!("unanswerable", id, state, mark = mark.name())
            }
        }
    }
}

described!(JournalError);
