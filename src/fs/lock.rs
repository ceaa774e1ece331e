//! A lock on a file or a folder, which ends with its process, however that ends.
//!
//! It counts only while what is locked is still there: who takes a thing away has its lock, so that nobody goes on under the
//! lock of what another has just taken away.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::regular;

/// What everything is called that is only there while a process is at work: this, something random, and an ending.
pub(crate) const PREFIX: &str = ".adieu-";

/// How often a thing is made anew that another process took for one left behind before it was locked.
const TRIES: u32 = 20;

/// Makes a thing and locks it.
///
/// # Errors
/// Those of making it.
pub(crate) fn make<T>(new: impl Fn() -> io::Result<T>, path: impl Fn(&T) -> &Path) -> io::Result<(T, File)> {
    for _ in 0..TRIES {
        let thing = new()?;
        let Ok(lock) = File::open(path(&thing)) else {
            continue;
        };
        // Some network disks lock nothing. Then nobody can take this for left behind.
        let _ = lock.lock();
        if is_at(&lock, path(&thing)) {
            return Ok((thing, lock));
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Takes away what killed processes left in a folder under names that begin and end so.
pub(crate) fn sweep(folder: &Path, beginning: &str, ending: &str) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.as_encoded_bytes();
        let ours = name.starts_with(beginning.as_bytes()) && name.ends_with(ending.as_bytes());
        // A pipe would wait for its other end.
        let plain = entry.file_type().is_ok_and(|kind| kind.is_dir() || kind.is_file());
        if ours
            && plain
            && let Some(_lock) = abandoned(&entry.path())
        {
            let path = entry.path();
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
    }
}

/// The lock of what stands at `path` and nobody holds; its holder may take it away.
fn abandoned(path: &Path) -> Option<File> {
    let lock = File::open(path).ok()?;
    (lock.try_lock().is_ok() && is_at(&lock, path)).then_some(lock)
}

/// Whether an open file is the one that stands there.
pub(crate) fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(there)) => regular::identity(&open) == regular::identity(&there),
        _ => false,
    }
}
