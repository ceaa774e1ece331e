//! A folder with a file for each message.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::output::file::{Existing, FileError, Occupant};
use crate::output::many::{
    Durable, Outlet, Preparer, StagedMessage, Staging, failed, flush_disk, make_folder,
};

/// A folder of `.eml` files.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    existing: Existing,
    durable: Durable,
    staging: Arc<Staging>,
    made: bool,
}

impl Folder {
    /// Makes room for messages that wait. The folder itself is made with the first that is put down, where there is none.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn open(path: PathBuf, existing: Existing, durable: Durable) -> Result<Self, FileError> {
        let staging = Arc::new(Staging::begin(&path, durable.each())?);
        Ok(Self { path, existing, durable, staging, made: false })
    }
}

impl Folder {
    fn path(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}.eml"))
    }

    /// Where a file is to be replaced: whether what is there is one.
    fn is_replaceable(path: &Path) -> Result<(), FileError> {
        match path.symlink_metadata() {
            Ok(found) if found.is_dir() => Err(occupied(path, Occupant::Folder)),
            // To rename over a device or a pipe would destroy it.
            Ok(found) if !found.is_file() && !found.is_symlink() => Err(occupied(path, Occupant::Irregular)),
            _ => Ok(()),
        }
    }
}

fn occupied(path: &Path, by: Occupant) -> FileError {
    FileError::Occupied { path: path.to_owned(), by }
}

impl Outlet for Folder {
    fn preparer(&self) -> Preparer {
        Preparer(Some(Arc::clone(&self.staging)))
    }

    fn has_room_for(&self, name: &str) -> Result<(), FileError> {
        let path = self.path(name);
        match self.existing {
            Existing::Replace => Self::is_replaceable(&path),
            Existing::Keep if path.symlink_metadata().is_ok() => Err(FileError::Exists { path }),
            Existing::Keep => Ok(()),
        }
    }

    fn put(&mut self, staged: StagedMessage<'_>) -> Result<PathBuf, FileError> {
        if !self.made {
            make_folder(&self.path)?;
            self.made = true;
        }
        let path = self.path(staged.name);
        let file = self.staging.take(staged.waiting)?;
        let placed = match self.existing {
            Existing::Keep => file.persist_noclobber(&path),
            // A link is replaced, not what it leads to: that lies elsewhere.
            Existing::Replace => {
                Self::is_replaceable(&path)?;
                file.persist(&path)
            }
        };
        placed.map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => FileError::Exists { path: path.clone() },
            _ => failed(&path, error.error),
        })?;
        Ok(path)
    }

    fn finish(&mut self) -> Result<(), FileError> {
        if self.made && self.durable != Durable::None { flush_disk(&self.path) } else { Ok(()) }
    }
}
