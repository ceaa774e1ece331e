//! A Maildir: each message under its name in `cur`, marked as a draft. What waits lies in `tmp` where there is one.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use crate::fs::lock;
use crate::output::file::{FileError, Occupant};
use crate::output::many::{
    Durable, Outlet, Preparer, StagedMessage, Staging, failed, flush_disk, make_folder,
};

/// A Maildir, or a folder of one. Messages are added to those that are there.
#[derive(Debug)]
pub struct Maildir {
    path: PathBuf,
    durable: Durable,
    staging: Arc<Staging>,
    made: bool,
}

/// What makes a folder a Maildir.
const PARTS: [&str; 3] = ["tmp", "new", "cur"];

impl Maildir {
    /// Makes room for messages that wait. The Maildir itself is made with the first that is put down, where there is nothing,
    /// or an empty folder.
    ///
    /// # Errors
    /// [`FileError`]; also where there is a folder with other things in it.
    pub fn open(path: PathBuf, durable: Durable) -> Result<Self, FileError> {
        let made = PARTS.iter().all(|part| path.join(part).is_dir());
        // What only waits there is nothing.
        let waits = |name: OsString| name.as_encoded_bytes().starts_with(lock::PREFIX.as_bytes());
        let something = fs::read_dir(&path)
            .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|entry| !waits(entry.file_name()))));
        if !made && something {
            return Err(FileError::Occupied { path, by: Occupant::NoMaildir });
        }
        // Among the folders of a Maildir, one that waits would look like one more of its own.
        let waiting = if made { path.join("tmp") } else { path.clone() };
        let staging = Arc::new(Staging::begin(&waiting, durable.each())?);
        Ok(Self { path, durable, staging, made })
    }
}

impl Outlet for Maildir {
    fn preparer(&self) -> Preparer {
        Preparer(Some(Arc::clone(&self.staging)))
    }

    fn put(&mut self, staged: StagedMessage<'_>) -> Result<PathBuf, FileError> {
        if !self.made {
            for part in PARTS {
                make_folder(&self.path.join(part))?;
            }
            self.made = true;
        }
        // No name of the machine: a random id is unique by itself. A draft (D) goes to cur, where flags are.
        let name = format!("{}.{}.adieu:2,D", staged.time.as_second(), staged.id);
        let path = self.path.join("cur").join(name);
        let placed = self.staging.take(staged.waiting)?.persist_noclobber(&path);
        placed.map_err(|error| failed(&path, error.error))?;
        Ok(path)
    }

    fn finish(&mut self) -> Result<(), FileError> {
        if self.made && self.durable != Durable::None { flush_disk(&self.path) } else { Ok(()) }
    }
}
