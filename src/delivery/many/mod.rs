//! Many messages on one way out: a folder of files, an mbox, a Maildir.
//!
//! In: finished messages, one after the other. Out: where each went. It keeps nothing of a message that was put down,
//! and never writes over what it did not write itself unless told to.

mod file_name;
mod folder;
mod maildir;
mod mbox;

use std::fs::{DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

pub use file_name::{file_name, numbered};
pub use folder::Folder;
pub use maildir::Maildir;
pub use mbox::Mbox;

use super::file::FileError;
use crate::whole::Flush;

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

/// A message on its way out.
#[derive(Debug, Clone, Copy)]
pub struct Parcel<'a> {
    /// Its bytes, with CRLF.
    pub bytes: &'a [u8],
    /// What its file is called, without the ending; no other of the same run is called so.
    pub name: &'a str,
    /// When it was made.
    pub time: Timestamp,
    /// Letters and digits that no other message has.
    pub id: &'a str,
}

/// A way out for many messages.
pub trait Outlet {
    /// Puts a message down and says where.
    ///
    /// # Errors
    /// [`FileError`]; nothing of this message is left, and those before it stay.
    fn put(&mut self, parcel: Parcel<'_>) -> Result<PathBuf, FileError>;

    /// Ends it: what was put down is whole, and as durable as was asked for.
    ///
    /// # Errors
    /// [`FileError`].
    fn finish(&mut self) -> Result<(), FileError>;
}

/// Makes a folder that only its owner can open, and those above it, where there is none.
fn make_folder(path: &Path) -> Result<(), FileError> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(|source| failed(path, source))
}

/// Flushes everything that was written to the disk a folder lies on.
fn flush_disk(folder: &Path) -> Result<(), FileError> {
    let flush = || -> io::Result<()> {
        let folder = File::open(folder)?;
        #[cfg(target_os = "linux")]
        rustix::fs::syncfs(&folder)?;
        #[cfg(not(target_os = "linux"))]
        {
            rustix::fs::sync();
            folder.sync_all()?;
        }
        Ok(())
    };
    flush().map_err(|source| failed(folder, source))
}

fn failed(path: &Path, source: io::Error) -> FileError {
    FileError::Write { path: path.to_owned(), source }
}
