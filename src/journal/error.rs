//! Why the journal could not be used, or would not do what was asked.

use std::io;
use std::path::PathBuf;

use super::{Entry, Mark, State};

/// The journal could not be used. Nothing is sent then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// Its folder or file cannot be made.
    #[error("{}: cannot be created", .path.display())]
    Create {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The folder or the file is not the person's own alone.
    #[error("{}: {why}: the journal is not kept there", .path.display())]
    NotAlone {
        /// The folder or file.
        path: PathBuf,
        /// Who else it belongs to.
        why: &'static str,
    },
    /// The file is there and holds nothing.
    #[error("{}: is empty: a journal that was there is gone", .path.display())]
    Emptied {
        /// The file.
        path: PathBuf,
    },
    /// Whether there is one cannot be found out.
    #[error("{}: cannot be looked at", .path.display())]
    Look {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// SQLite says no.
    #[error("{}: the journal cannot be {what}", .path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// Read or written.
        what: &'static str,
        /// Why.
        source: rusqlite::Error,
    },
    /// The file is damaged.
    #[error("{}: the journal's file is damaged: {why}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite found.
        why: String,
    },
    /// Another version of the program wrote it.
    #[error("{}: was written by another version of adieu (format {found}, this one knows {known})", .path.display())]
    OtherFormat {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The format this program knows.
        known: i64,
    },
    /// There is no such entry.
    #[error("there is no entry {id} in the journal")]
    NoEntry {
        /// The number asked for.
        id: i64,
    },
    /// The same request is on its way already, or has gone.
    #[error("the same request has entry {} already, {}", .0.id, .0.state)]
    Duplicate(Box<Entry>),
    /// A state does not follow from the one there is.
    #[error("entry {id} is {from}, which cannot become {to}")]
    Transition {
        /// The entry.
        id: i64,
        /// Its state.
        from: State,
        /// The state asked for.
        to: State,
    },
    /// Nothing can have answered a letter that was not sent.
    #[error("entry {id} is {state}: only a letter that was sent can be marked {mark}")]
    Unanswerable {
        /// The entry.
        id: i64,
        /// Its state.
        state: State,
        /// The mark asked for.
        mark: Mark,
    },
}
