//! Folders for targets that need files: in memory where the machine has such a place, for a disk would set the pace.

use std::path::Path;

use tempfile::TempDir;

/// A new folder, gone when it is dropped.
pub(crate) fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
    made.expect("a folder")
}
