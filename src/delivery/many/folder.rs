//! A folder with a file for each message.

use std::path::PathBuf;

use super::{Durable, Outlet, Parcel, flush_disk, make_folder};
use crate::delivery::file::{self, Existing, FileError};

/// A folder of `.eml` files.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    existing: Existing,
    durable: Durable,
}

impl Folder {
    /// Makes the folder where there is none.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn open(path: PathBuf, existing: Existing, durable: Durable) -> Result<Self, FileError> {
        make_folder(&path)?;
        Ok(Self { path, existing, durable })
    }
}

impl Outlet for Folder {
    fn put(&mut self, parcel: Parcel<'_>) -> Result<PathBuf, FileError> {
        let path = self.path.join(format!("{}.eml", parcel.name));
        file::write_when(parcel.bytes, &path, self.existing, self.durable.each())?;
        Ok(path)
    }

    fn finish(&mut self) -> Result<(), FileError> {
        if self.durable == Durable::Batch { flush_disk(&self.path) } else { Ok(()) }
    }
}
