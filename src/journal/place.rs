//! The journal's folder and file: the person's own alone, and never mistaken for new ones.
//!
//! In: a folder. Out: the path of the database, which is there, or why it must not be used.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::NamedTempFile;

use super::{Attempt, JournalError, Shared, schema};
use crate::fs::{atomic, lock, private, regular};

/// Makes the folder (mode 0700) and the database (mode 0600) where there are none, and checks those that are there.
///
/// # Errors
/// [`JournalError::NotAlone`] where others may write to the folder or the file; [`JournalError::Emptied`] where the file is
/// empty; [`JournalError::Create`].
pub(super) fn folder_and_file(folder: &Path) -> Result<PathBuf, JournalError> {
    let path = folder.join("journal.db");
    private::create_folders(folder).map_err(create(folder))?;
    refuse_shared(folder)?;
    match fs::metadata(&path) {
        Ok(_) => {
            let found = regular::open(&path).and_then(|file| file.metadata()).map_err(create(&path))?;
            refuse_empty(&path)?;
            refuse_shared(&path)?;
            // An older program, or a copy, may have left it readable: its letters are nobody else's.
            if private::is_open_to_others(&found) {
                private::restrict_file(&path).map_err(create(&path))?;
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => begin(folder, &path)?,
        Err(error) => return Err(create(&path)(error)),
    }
    Ok(path)
}

/// Makes the database whole under another name and then gives it its own: an empty file of that name is never one that
/// another process is about to fill.
fn begin(folder: &Path, path: &Path) -> Result<(), JournalError> {
    // What killed processes left.
    lock::sweep(folder, lock::PREFIX, ".tmp");
    sweep_beside(folder);
    // Held until the file has its name: one that nobody holds is taken for what a killed process left.
    let (file, lock) =
        lock::make(|| atomic::temporary(folder), NamedTempFile::path).map_err(create(folder))?;
    let database = |source| JournalError::Database { path: path.to_owned(), attempt: Attempt::Open, source };
    let connection = Connection::open(file.path()).map_err(database)?;
    schema::prepare(&connection, path, schema::PATIENCE)?;
    connection.close().map_err(|(_, source)| database(source))?;
    let placed = match file.persist_noclobber(path) {
        // Another process was faster, and its journal is as good.
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        outcome => outcome.map(drop).map_err(|error| create(path)(error.error)),
    };
    drop(lock);
    placed
}

/// Takes away SQLite's own files beside a database that is no more: whoever makes one has it as long as them.
fn sweep_beside(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().into_string().unwrap_or_default();
        if let Some((database, _)) = name.rsplit_once(".tmp-")
            && name.starts_with(lock::PREFIX)
            && !folder.join(format!("{database}.tmp")).exists()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Refuses a database without a single byte: it was one once, or somebody made it by hand. Taken for new it would let
/// every letter go again.
///
/// # Errors
/// [`JournalError::Emptied`].
pub(super) fn refuse_empty(path: &Path) -> Result<(), JournalError> {
    match fs::metadata(path) {
        Ok(found) if found.len() == 0 => Err(JournalError::Emptied { path: path.to_owned() }),
        _ => Ok(()),
    }
}

/// Refuses what somebody else owns or may write to. That is not mended here: whoever opened it to others had a reason.
fn refuse_shared(path: &Path) -> Result<(), JournalError> {
    let found = fs::metadata(path).map_err(create(path))?;
    match shared(&found) {
        Some(shared) => Err(JournalError::NotAlone { path: path.to_owned(), shared }),
        None => Ok(()),
    }
}

fn shared(found: &Metadata) -> Option<Shared> {
    if private::is_foreign(found) {
        Some(Shared::Owned)
    } else if private::is_writable_by_others(found) {
        Some(Shared::Writable)
    } else {
        None
    }
}

fn create(path: &Path) -> impl FnOnce(io::Error) -> JournalError + use<> {
    let path = path.to_owned();
    move |source| JournalError::Create { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Journal;

    #[test]
    fn what_a_killed_process_left_goes_with_what_sqlite_left_beside_it() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let here = |name: &str| folder.path().join(name);
        let left = [".adieu-a.tmp", ".adieu-a.tmp-wal", ".adieu-a.tmp-shm", ".adieu-b.tmp-journal"];
        for name in left.into_iter().chain(["my.tmp-wal"]) {
            fs::write(here(name), b"").expect("a file");
        }
        // Somebody is about to make one.
        let (held, lock) =
            lock::make(|| atomic::temporary(folder.path()), NamedTempFile::path).expect("a file");
        let beside = PathBuf::from(format!("{}-wal", held.path().display()));
        fs::write(&beside, b"").expect("a file");
        drop(Journal::open(folder.path(), jiff::Timestamp::UNIX_EPOCH).expect("a journal"));
        assert!(beside.exists() && held.path().exists() && here("my.tmp-wal").exists());
        drop(lock);
        assert_eq!(left.into_iter().find(|name| here(name).exists()), None);
    }
}
