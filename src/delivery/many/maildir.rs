//! A Maildir: each message in `tmp`, then under its name in `cur`, marked as a draft.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::{Durable, Outlet, Parcel, Prepared, Preparer, failed, flush_disk, make_folder};
use crate::delivery::file::FileError;
use crate::whole::{self, Flush};

/// A Maildir, or a folder of one. Messages are added to those that are there.
#[derive(Debug)]
pub struct Maildir {
    path: PathBuf,
    durable: Durable,
}

/// What makes a folder a Maildir.
const PARTS: [&str; 3] = ["tmp", "new", "cur"];

impl Maildir {
    /// Makes it where there is nothing, or an empty folder.
    ///
    /// # Errors
    /// [`FileError`]; also where there is a folder with other things in it.
    pub fn open(path: PathBuf, durable: Durable) -> Result<Self, FileError> {
        let has_all = PARTS.iter().all(|part| path.join(part).is_dir());
        let something = fs::read_dir(&path).is_ok_and(|mut entries| entries.next().is_some());
        if !has_all && something {
            let why = io::Error::new(io::ErrorKind::InvalidInput, "it is a folder, and no Maildir");
            return Err(failed(&path, why));
        }
        for part in PARTS {
            make_folder(&path.join(part))?;
        }
        Ok(Self { path, durable })
    }
}

impl Outlet for Maildir {
    fn preparer(&self) -> Preparer {
        Preparer { folder: Some(self.path.join("tmp")), flush: self.durable.each() }
    }

    fn put(&mut self, parcel: Parcel<'_>, prepared: Prepared) -> Result<PathBuf, FileError> {
        // No name of the machine: a random id is unique by itself. A draft (D) goes to cur, where flags are.
        let name = format!("{}.{}.adieu:2,D", parcel.time.as_second(), parcel.id);
        let path = self.path.join("cur").join(name);
        let file = prepared.file(&self.path.join("tmp"), parcel.bytes, self.durable.each())?;
        whole::place(file, &path, false, Flush::Later).map_err(|source| failed(&path, source))?;
        Ok(path)
    }

    fn finish(&mut self) -> Result<(), FileError> {
        if self.durable == Durable::Batch { flush_disk(&self.path) } else { Ok(()) }
    }
}
