//! Many messages on one way out: a folder of files, an mbox, a Maildir.
//!
//! In: finished messages, one after the other. Out: where each went. They wait on the disk until it is known whether they are
//! to be put down. It keeps nothing of a message in memory, and never writes over what it did not write itself unless told
//! to.

mod file_name;
mod folder;
mod maildir;
mod mbox;
mod staging;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

pub use crate::output::many::file_name::{file_name, numbered};
pub use crate::output::many::folder::Folder;
pub use crate::output::many::maildir::Maildir;
pub use crate::output::many::mbox::Mbox;
use crate::output::many::staging::Staging;

use crate::fs::atomic::{self, Flush};
use crate::fs::private;
use crate::output::file::FileError;

/// When what is written reaches the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durable {
    /// Each message before the next.
    File,
    /// All of them together, at the end.
    Batch,
    /// When the system likes.
    None,
}

impl Durable {
    fn each(self) -> Flush {
        if self == Self::File { Flush::Now } else { Flush::Later }
    }
}

/// A message that waits, on its way to its place.
#[derive(Debug, Clone, Copy)]
pub struct StagedMessage<'a> {
    /// Where it waits.
    pub waiting: StagedId,
    /// What its file is called, without the ending; no other of the same run is called so.
    pub name: &'a str,
    /// When it was made.
    pub time: Timestamp,
    /// Letters and digits that no other message has.
    pub id: &'a str,
}

/// Does for a message what need not wait for its turn. Any thread may: to make and fill a file is most of the work.
#[derive(Debug, Clone)]
pub struct Preparer(
    /// Where each message gets a file; `None` where all go into one.
    Option<Arc<Staging>>,
);

/// What was done for a message beforehand.
#[derive(Debug, Default)]
pub struct Prepared {
    /// The number of its file, where it has one of its own.
    file: u64,
    /// Its text, where it goes into a file with others.
    text: Vec<u8>,
}

/// Where a message waits, in its outlet's own terms.
pub type StagedId = u64;

impl Preparer {
    /// Prepares a message's bytes, with CRLF.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn prepare(&self, bytes: &[u8]) -> Result<Prepared, FileError> {
        Ok(match &self.0 {
            Some(staging) => Prepared { file: staging.fill(bytes)?, ..Prepared::default() },
            None => Prepared { text: mbox::quoted(bytes), ..Prepared::default() },
        })
    }
}

/// A way out for many messages. First all are prepared and kept; then each is put down or passed over, in the order in which
/// they were kept. Until the first is put down there is nothing to see, and what was not put down goes with
/// the outlet.
pub trait Outlet {
    /// What prepares messages for it.
    fn preparer(&self) -> Preparer;

    /// Keeps a message until it is known whether it is to be put down.
    ///
    /// # Errors
    /// [`FileError`].
    fn keep(&mut self, prepared: Prepared) -> Result<StagedId, FileError> {
        Ok(prepared.file)
    }

    /// Whether a message could be put down under this name now.
    ///
    /// # Errors
    /// [`FileError`]: why not.
    fn has_room_for(&self, _name: &str) -> Result<(), FileError> {
        Ok(())
    }

    /// Puts a message down and says where.
    ///
    /// # Errors
    /// [`FileError`]; nothing of this message is left, and those before it stay.
    fn put(&mut self, staged: StagedMessage<'_>) -> Result<PathBuf, FileError>;

    /// Leaves out a message.
    ///
    /// # Errors
    /// [`FileError`].
    fn pass_over(&mut self, _waiting: StagedId) -> Result<(), FileError> {
        Ok(())
    }

    /// Ends it: what was put down is whole, and as durable as was asked for.
    ///
    /// # Errors
    /// [`FileError`]; where all go into one file, nothing of any is left.
    fn finish(&mut self) -> Result<(), FileError>;
}

/// Makes a folder that only its owner can open, and those above it, where there is none.
fn make_folder(path: &Path) -> Result<(), FileError> {
    private::create_folders(path).map_err(|source| failed(path, source))
}

/// Flushes everything that was written to the disk a folder lies on.
fn flush_disk(folder: &Path) -> Result<(), FileError> {
    atomic::flush_disk(folder).map_err(|source| failed(folder, source))
}

fn failed(path: &Path, source: io::Error) -> FileError {
    FileError::Write { path: path.to_owned(), source }
}
