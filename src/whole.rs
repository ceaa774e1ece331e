//! A file written whole or not at all, for its owner alone.
//!
//! In: a path and bytes. Out: the file under its name, or nothing of it. What may be replaced, and whether a link is
//! followed, is for the caller to say.

use std::io::{self, Write as _};
use std::path::Path;

/// Writes `bytes` into a temporary file beside `path` (mode 0600), flushes it to the disk, and gives it its name.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where a file is there and is not to be replaced; the temporary file is removed.
pub(crate) fn write(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut file = tempfile::Builder::new()
        .prefix(".adieu-")
        .suffix(".tmp")
        .tempfile_in(folder)
        // Its own message names the temporary file.
        .map_err(|error| io::Error::from(error.kind()))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let placed = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    placed.map(drop).map_err(|error| error.error)
}
