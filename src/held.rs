//! A lock on a file or a folder, which ends with its process, however that ends.
//!
//! It counts only while what is locked is still there: who takes a thing away has its lock, so that nobody goes on under the
//! lock of what another has just taken away.

use std::fs::{self, File};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

/// The lock of what stands at `path` and nobody holds; its holder may take it away.
pub(crate) fn abandoned(path: &Path) -> Option<File> {
    let lock = File::open(path).ok()?;
    (lock.try_lock().is_ok() && is_at(&lock, path)).then_some(lock)
}

/// Whether an open file is the one that stands there.
pub(crate) fn is_at(file: &File, path: &Path) -> bool {
    let one = |data: fs::Metadata| (data.dev(), data.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(there)) => one(open) == one(there),
        _ => false,
    }
}
