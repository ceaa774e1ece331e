//! A file for its owner: whole or not at all, readable by nobody else, never over another file unasked.
//!
//! In: the bytes of a message, or of a calendar. Out: a file. It knows nothing of what they mean.

use std::io;
use std::path::{Path, PathBuf};

use crate::fs::atomic;
use crate::words::{Describe, Sentence, described, sentence};

/// What to do where a file of that name exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Leave it and fail.
    Keep,
    /// Put the new one in its place.
    Replace,
}

/// Why the file was not written. Whatever stood there stands there still.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// A file of that name is there already.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The path ends in a separator, so it names a folder, and there is none.
    NoFolder {
        /// The path.
        path: PathBuf,
    },
    /// The folder does not exist, refuses a new file, or the file could not be filled.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What stands there is not to be written over.
    Occupied {
        /// The path.
        path: PathBuf,
        /// What stands there.
        by: Occupant,
    },
    /// The file holds half a message.
    HalfMessage {
        /// The file.
        path: PathBuf,
    },
}

/// What stands where a file was to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occupant {
    /// A folder.
    Folder,
    /// A folder with things in it, and not those of a Maildir.
    NoMaildir,
    /// A device, a pipe or a socket.
    Irregular,
}

impl Describe for FileError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Exists { path } => sentence!("file-exists", path),
            Self::NoFolder { path } => sentence!("folder-absent", path),
            Self::Write { path, source } => sentence!("file-unwritable", path, source),
            Self::Occupied { path, by: Occupant::Folder } => sentence!("file-is-a-folder", path),
            Self::Occupied { path, by: Occupant::NoMaildir } => sentence!("folder-is-no-maildir", path),
            Self::Occupied { path, by: Occupant::Irregular } => sentence!("file-is-irregular", path),
            Self::HalfMessage { path } => sentence!("file-with-half-a-message", path),
        }
    }
}

described!(FileError);

/// Writes the bytes to `path`: into a temporary file beside it (mode 0600), flushed to the disk, and only
/// then under its name.
///
/// # Errors
/// [`FileError`]; the temporary file is removed.
pub fn write(bytes: &[u8], path: &Path, existing: Existing) -> Result<(), FileError> {
    match path.symlink_metadata() {
        Ok(_) => look(path, existing)?,
        Err(_) if names_a_folder(path) => return Err(FileError::NoFolder { path: path.to_owned() }),
        // Nothing is there, as for most: one look is enough.
        Err(_) => {}
    }
    atomic::write(path, bytes, existing == Existing::Replace).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => FileError::Exists { path: path.to_owned() },
        _ => FileError::Write { path: path.to_owned(), source: error },
    })
}

/// Whether what is there may be written over. Of a link to a file the link is replaced: the file it leads to may be anything of
/// the person's, and was not named.
fn look(path: &Path, existing: Existing) -> Result<(), FileError> {
    let occupied = |by| Err(FileError::Occupied { path: path.to_owned(), by });
    match path.metadata() {
        Ok(found) if found.is_dir() => return occupied(Occupant::Folder),
        // To rename over a device or a pipe would destroy it.
        Ok(found) if !found.is_file() => return occupied(Occupant::Irregular),
        Err(_) if names_a_folder(path) => return Err(FileError::NoFolder { path: path.to_owned() }),
        _ => {}
    }
    match existing {
        Existing::Keep => Err(FileError::Exists { path: path.to_owned() }),
        Existing::Replace => Ok(()),
    }
}

/// Whether a path can only be a folder's: it ends in a separator.
pub(crate) fn names_a_folder(path: &Path) -> bool {
    let last = path.as_os_str().as_encoded_bytes().last();
    last.is_some_and(|last| std::path::is_separator(char::from(*last)))
}
