//! The right to send an entry, or many, held by a lock that ends with the process, however that ends.

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use super::JournalError;

/// The right to send.
#[derive(Debug)]
pub struct Claim {
    path: PathBuf,
    _lock: File,
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Claim {
    /// Takes the right that `holder` names, in the journal's folder.
    pub(super) fn take(folder: &Path, holder: &str) -> Result<Self, JournalError> {
        let path = folder.join(holder);
        let create = |source| JournalError::Create { path: path.clone(), source };
        let lock =
            fs::OpenOptions::new().create(true).append(true).mode(0o600).open(&path).map_err(create)?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::Error(source) => create(source),
            TryLockError::WouldBlock => {
                create(io::Error::new(io::ErrorKind::ResourceBusy, "another process is sending it"))
            }
        })?;
        Ok(Self { path, _lock: lock })
    }
}

/// The name of the right to one entry.
pub(super) fn of_entry(id: i64) -> String {
    format!("sending-{id}.lock")
}

/// Whether somebody alive holds a right.
pub(super) fn is_held(folder: &Path, holder: &str) -> bool {
    match File::open(folder.join(holder)) {
        Ok(lock) => matches!(lock.try_lock(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

/// Takes away what a dead process left of its right.
pub(super) fn clear(folder: &Path, holder: &str) {
    let _ = fs::remove_file(folder.join(holder));
}
