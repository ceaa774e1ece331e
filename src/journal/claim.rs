//! The right to send an entry, or many, or to put drafts into a mailbox, held by a lock that ends with the process, however that ends.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::JournalError;
use crate::fs::{lock, regular};

/// How often, and how far apart, a right is asked for: somebody may only be looking whether it is held.
const TRIES: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(10);

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
        for _ in 0..TRIES {
            let lock = regular::append(&path).map_err(create)?;
            match lock.try_lock() {
                Ok(()) if lock::is_at(&lock, &path) => return Ok(Self { path, _lock: lock }),
                // It was taken away before it was locked: once more.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
                Err(TryLockError::Error(source)) => return Err(create(source)),
            }
        }
        Err(JournalError::Taken { path })
    }
}

/// The name of the right to put the drafts of a table into a mailbox.
pub(super) const OF_DRAFTS: &str = "sending-drafts.lock";

/// The name of the right to one entry.
pub(super) fn of_entry(id: i64) -> String {
    format!("sending-{id}.lock")
}

/// Whether somebody alive holds a right.
pub(super) fn is_held(folder: &Path, holder: &str) -> bool {
    match regular::open(&folder.join(holder)) {
        // Two may look at the same time.
        Ok(lock) => matches!(lock.try_lock_shared(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

/// Takes away what dead processes left of their rights, also of those under which nothing was sent.
pub(super) fn sweep(folder: &Path) {
    lock::sweep(folder, "sending-", ".lock");
}
