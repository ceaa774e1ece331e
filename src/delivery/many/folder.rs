//! A folder with a file for each message.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Durable, Outlet, Parcel, Preparer, Staging, failed, flush_disk, make_folder};
use crate::delivery::file::{Existing, FileError};

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

impl Outlet for Folder {
    fn preparer(&self) -> Preparer {
        Preparer(Some(Arc::clone(&self.staging)))
    }

    fn put(&mut self, parcel: Parcel<'_>) -> Result<PathBuf, FileError> {
        if !self.made {
            make_folder(&self.path)?;
            self.made = true;
        }
        let path = self.path.join(format!("{}.eml", parcel.name));
        let file = self.staging.take(parcel.waiting)?;
        let placed = match self.existing {
            Existing::Keep => file.persist_noclobber(&path),
            // A link is replaced, not what it leads to: that lies elsewhere.
            Existing::Replace => match path.symlink_metadata() {
                Ok(found) if found.is_dir() => return Err(failed(&path, io::ErrorKind::IsADirectory.into())),
                // To rename over a device or a pipe would destroy it.
                Ok(found) if !found.is_file() && !found.is_symlink() => {
                    let why = io::Error::new(io::ErrorKind::InvalidInput, "it is not an ordinary file");
                    return Err(failed(&path, why));
                }
                _ => file.persist(&path),
            },
        };
        placed.map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => FileError::Exists { path: path.clone() },
            _ => failed(&path, error.error),
        })?;
        Ok(path)
    }

    fn finish(&mut self) -> Result<(), FileError> {
        if self.made && self.durable == Durable::Batch { flush_disk(&self.path) } else { Ok(()) }
    }
}
