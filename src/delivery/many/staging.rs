//! Messages that are on the disk and have no name yet: filled by any thread while it is not known whether all are to be.
//!
//! They lie in folders of their own beside their place, for their owner alone, which go with whoever made them; what
//! a process left that was killed is taken away by the next.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::{TempDir, TempPath};

use super::failed;
use crate::delivery::file::FileError;
use crate::held;
use crate::whole::Flush;

/// How its folder is called, around what is random.
const PREFIX: &str = ".adieu-";
const SUFFIX: &str = ".waiting";

/// How often a folder is made anew that another process took for one left behind before it was locked.
const TRIES: u32 = 20;

/// How many messages lie in a folder: in a small one each is found at once.
const MOST: u64 = 128;

/// Messages that wait.
#[derive(Debug)]
pub(super) struct Staging {
    folder: TempDir,
    free: Mutex<Free>,
    /// Held as long as they wait.
    _lock: File,
    /// Where they go.
    place: PathBuf,
    flush: Flush,
}

/// The folders with room in them. Who fills a file has one for itself meanwhile: the system lets no two write into one.
#[derive(Debug, Default)]
struct Free {
    /// How many there are in all.
    folders: u64,
    /// The next number in each.
    next: Vec<u64>,
}

impl Free {
    /// A number, and whether it is the first in its folder.
    fn take(&mut self) -> (u64, bool) {
        self.next.pop().map_or_else(
            || {
                self.folders += 1;
                ((self.folders - 1) * MOST, true)
            },
            |number| (number, false),
        )
    }

    fn give_back(&mut self, number: u64) {
        if !(number + 1).is_multiple_of(MOST) {
            self.next.push(number + 1);
        }
    }
}

impl Staging {
    /// Makes room beside `place`, or where it is going to be. `place` itself is not made.
    ///
    /// # Errors
    /// [`FileError`].
    pub(super) fn begin(place: &Path, flush: Flush) -> Result<Self, FileError> {
        let there = place.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
        sweep(there);
        let begin = || {
            for _ in 0..TRIES {
                let folder = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(there)?;
                let Ok(lock) = File::open(folder.path()) else {
                    continue;
                };
                // Some network disks lock no folders. Then nobody can take this one for left behind.
                let _ = lock.lock();
                if held::is_at(&lock, folder.path()) {
                    return Ok((folder, lock));
                }
            }
            Err(io::ErrorKind::ResourceBusy.into())
        };
        let (folder, lock) = begin().map_err(|error: io::Error| failed(place, error.kind().into()))?;
        Ok(Self { folder, free: Mutex::default(), _lock: lock, place: place.to_owned(), flush })
    }

    /// Fills a message's file, and says under which number it waits.
    ///
    /// # Errors
    /// [`FileError`].
    pub(super) fn fill(&self, bytes: &[u8]) -> Result<u64, FileError> {
        let free = || self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let fill = || {
            let (number, first) = free().take();
            let path = self.path(number);
            if first && let Some(folder) = path.parent() {
                DirBuilder::new().mode(0o700).create(folder)?;
            }
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
            file.write_all(bytes)?;
            if self.flush == Flush::Now {
                file.sync_all()?;
            }
            free().give_back(number);
            Ok(number)
        };
        fill().map_err(|source| failed(&self.place, source))
    }

    /// A message's file, to be given its name; it is removed where it gets none.
    pub(super) fn take(&self, number: u64) -> Result<TempPath, FileError> {
        TempPath::try_from_path(self.path(number)).map_err(|source| failed(&self.place, source))
    }

    fn path(&self, number: u64) -> PathBuf {
        let mut path = self.folder.path().join((number / MOST).to_string());
        path.push(number.to_string());
        path
    }
}

/// Takes away what killed processes left.
fn sweep(there: &Path) {
    for entry in fs::read_dir(there).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.as_encoded_bytes();
        if name.starts_with(PREFIX.as_bytes())
            && name.ends_with(SUFFIX.as_bytes())
            && entry.file_type().is_ok_and(|kind| kind.is_dir())
            && let Some(_lock) = held::abandoned(&entry.path())
        {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
