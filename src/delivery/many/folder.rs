//! A folder with a file for each message.

use std::path::PathBuf;

use super::{Durable, Outlet, Parcel, Prepared, Preparer, flush_disk, make_folder};
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
    fn preparer(&self) -> Preparer {
        Preparer { folder: Some(self.path.clone()), flush: self.durable.each() }
    }

    fn put(&mut self, parcel: Parcel<'_>, prepared: Prepared) -> Result<PathBuf, FileError> {
        let path = self.path.join(format!("{}.eml", parcel.name));
        let file = prepared.file(&self.path, parcel.bytes, self.durable.each())?;
        file::place(file, &path, self.existing)?;
        Ok(path)
    }

    fn finish(&mut self) -> Result<(), FileError> {
        if self.durable == Durable::Batch { flush_disk(&self.path) } else { Ok(()) }
    }
}
