//! Files and folders for their owner alone: made so, and looked at whether they are.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use super::atomic;

/// Makes a folder (mode 0700).
///
/// # Errors
/// Those of making it; [`io::ErrorKind::AlreadyExists`] where something is there.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}

/// Makes a folder and those above it (mode 0700), where there is none, and flushes their names to the disk.
///
/// # Errors
/// Those of making one.
pub(crate) fn create_folders(path: &Path) -> io::Result<()> {
    let named = |folder: &&Path| !folder.as_os_str().is_empty();
    let missing: Vec<&Path> = path.ancestors().filter(named).take_while(|folder| !folder.exists()).collect();
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    missing.into_iter().try_for_each(|folder| atomic::flush_folder(atomic::folder_of(folder)))
}

/// Makes a file (mode 0600) and opens it for writing.
///
/// # Errors
/// Those of making it; [`io::ErrorKind::AlreadyExists`] where something is there.
pub(crate) fn create_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Takes a file's permissions from everybody but its owner (mode 0600).
///
/// # Errors
/// Those of changing them.
pub(crate) fn restrict_file(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o600))
}

/// Returns the permissions of a folder that is its owner's alone.
pub(crate) fn folder_permissions() -> Permissions {
    Permissions::from_mode(0o700)
}

/// Whether another user owns it.
pub(crate) fn is_foreign(found: &Metadata) -> bool {
    found.uid() != rustix::process::geteuid().as_raw()
}

/// Whether others than its owner may write to it.
pub(crate) fn is_writable_by_others(found: &Metadata) -> bool {
    found.mode() & 0o022 != 0
}

/// Whether others than its owner may do anything with it.
pub(crate) fn is_open_to_others(found: &Metadata) -> bool {
    found.mode() & 0o077 != 0
}
