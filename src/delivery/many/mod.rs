//! Many messages on one way out: a folder of files, an mbox, a Maildir.
//!
//! In: finished messages, one after the other. Out: where each went. It keeps nothing of a message that was put down,
//! and never writes over what it did not write itself unless told to.

mod file_name;
mod folder;
mod maildir;
mod mbox;

use std::fs::{DirBuilder, File};
use std::io::{self, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tempfile::NamedTempFile;

pub use file_name::{file_name, numbered};
pub use folder::Folder;
pub use maildir::Maildir;
pub use mbox::Mbox;

use super::file::FileError;
use crate::whole::{self, Flush};

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

/// Does for a message what need not wait for its turn. Any thread may: to make and fill a file is most of the work.
#[derive(Debug, Clone)]
pub struct Preparer {
    /// Where each message gets a temporary file; `None` where all go into one file.
    folder: Option<PathBuf>,
    flush: Flush,
}

/// What was done for a message beforehand. Given up, it leaves nothing behind.
#[derive(Debug)]
pub struct Prepared(Option<NamedTempFile>);

impl Preparer {
    /// Prepares a message's bytes.
    ///
    /// # Errors
    /// [`FileError`]; nothing of this message is left.
    pub fn prepare(&self, bytes: &[u8]) -> Result<Prepared, FileError> {
        let file = self.folder.as_ref().map(|folder| fill(folder, bytes, self.flush));
        file.transpose().map(Prepared)
    }
}

impl Prepared {
    /// The message's file, made now where nobody prepared it.
    fn file(self, folder: &Path, bytes: &[u8], flush: Flush) -> Result<NamedTempFile, FileError> {
        self.0.map_or_else(|| fill(folder, bytes, flush), Ok)
    }
}

fn fill(folder: &Path, bytes: &[u8], flush: Flush) -> Result<NamedTempFile, FileError> {
    let filled = || {
        let mut file = whole::temporary(folder)?;
        file.write_all(bytes)?;
        if flush == Flush::Now {
            file.as_file().sync_all()?;
        }
        Ok(file)
    };
    filled().map_err(|source| failed(folder, source))
}

/// A way out for many messages.
pub trait Outlet {
    /// What prepares messages for it.
    fn preparer(&self) -> Preparer;

    /// Puts a message down and says where. `prepared` is its preparer's work on the same bytes.
    ///
    /// # Errors
    /// [`FileError`]; nothing of this message is left, and those before it stay.
    fn put(&mut self, parcel: Parcel<'_>, prepared: Prepared) -> Result<PathBuf, FileError>;

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
