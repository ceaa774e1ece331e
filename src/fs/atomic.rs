//! A file written whole or not at all, for its owner alone.
//!
//! In: a path and bytes. Out: the file under its name, or nothing of it. What may be replaced, and whether a link is
//! followed, is for the caller to say.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

/// When a file reaches the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flush {
    /// Before it gets its name.
    Now,
    /// When the system likes, or when the caller flushes many at once.
    Later,
}

/// Writes `bytes` into a temporary file beside `path` (mode 0600), flushes it to the disk, and gives it its name.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where a file is there and is not to be replaced; the temporary file is removed.
pub(crate) fn write(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    let mut file = temporary(folder_of(path))?;
    file.write_all(bytes)?;
    place(file, path, replace, Flush::Now)
}

/// The folder a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// A temporary file (mode 0600) that is removed unless it is placed.
///
/// # Errors
/// Where the folder takes no file.
pub(crate) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(".adieu-")
        .suffix(".tmp")
        .tempfile_in(folder)
        // Its own message names the temporary file.
        .map_err(|error| io::Error::from(error.kind()))
}

/// Gives a file that was filled its name.
///
/// # Errors
/// As [`write()`].
pub(crate) fn place(file: NamedTempFile, path: &Path, replace: bool, flush: Flush) -> io::Result<()> {
    if flush == Flush::Now {
        file.as_file().sync_all()?;
    }
    let placed = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    placed.map_err(|error| error.error)?;
    if flush == Flush::Now { flush_folder(folder_of(path)) } else { Ok(()) }
}

/// Flushes the names in a folder: until then one that was given may be lost with the power.
///
/// # Errors
/// Those of the disk; a file system that keeps no folders of its own is content.
pub(crate) fn flush_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        outcome => outcome,
    }
}

/// Flushes everything that was written to the disk a folder lies on.
///
/// # Errors
/// Those of the disk.
pub(crate) fn flush_disk(folder: &Path) -> io::Result<()> {
    let folder = File::open(folder)?;
    #[cfg(target_os = "linux")]
    rustix::fs::syncfs(&folder)?;
    #[cfg(not(target_os = "linux"))]
    {
        rustix::fs::sync();
        folder.sync_all()?;
    }
    Ok(())
}
