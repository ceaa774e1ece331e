//! Messages that are on the disk and have no name yet: filled by any thread while it is not known whether all are to be.
//!
//! They lie in folders of their own beside their place, for their owner alone, which go with whoever made them; what
//! a process left that was killed is taken away by the next.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::{TempDir, TempPath};

use crate::fs::atomic::Flush;
use crate::fs::{lock, private};
use crate::output::file::FileError;
use crate::output::many::failed;

/// How its folder's name ends.
const ENDING: &str = ".waiting";

/// How far above a place is looked for what was left: there it waited where the place was not there yet.
const ABOVE: usize = 4;

/// How many messages lie in a folder: in a small one each is found at once.
const MAX_FILES_IN_FOLDER: u64 = 128;

/// Messages that wait.
#[derive(Debug)]
pub(crate) struct Staging {
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
                ((self.folders - 1) * MAX_FILES_IN_FOLDER, true)
            },
            |number| (number, false),
        )
    }

    fn give_back(&mut self, number: u64) {
        if !(number + 1).is_multiple_of(MAX_FILES_IN_FOLDER) {
            self.next.push(number + 1);
        }
    }
}

impl Staging {
    /// Makes room beside `place`, or where it is going to be. `place` itself is not made.
    ///
    /// # Errors
    /// [`FileError`].
    pub(crate) fn begin<'a>(place: &'a Path, flush: Flush) -> Result<Self, FileError> {
        let here = |folder: &'a Path| if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let folders = || place.ancestors().map(here).filter(|folder| folder.is_dir());
        folders().take(ABOVE).for_each(|folder| lock::sweep(folder, lock::PREFIX, ENDING));
        let there = folders().next().unwrap_or(Path::new("."));
        let mut new = tempfile::Builder::new();
        new.prefix(lock::PREFIX).suffix(ENDING).permissions(private::folder_permissions());
        let (folder, lock) = lock::make(|| new.tempdir_in(there), TempDir::path)
            .map_err(|error| failed(place, error.kind().into()))?;
        Ok(Self { folder, free: Mutex::default(), _lock: lock, place: place.to_owned(), flush })
    }

    /// Fills a message's file, and says under which number it waits.
    ///
    /// # Errors
    /// [`FileError`].
    pub(crate) fn fill(&self, bytes: &[u8]) -> Result<u64, FileError> {
        let free = || self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let fill = || {
            let (number, first) = free().take();
            let path = self.path(number);
            if first && let Some(folder) = path.parent() {
                private::create_folder(folder)?;
            }
            let mut file = private::create_file(&path)?;
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
    pub(crate) fn take(&self, number: u64) -> Result<TempPath, FileError> {
        TempPath::try_from_path(self.path(number)).map_err(|source| failed(&self.place, source))
    }

    /// The folder, for what else waits.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn path(&self, number: u64) -> PathBuf {
        let mut path = self.folder.path().join((number / MAX_FILES_IN_FOLDER).to_string());
        path.push(number.to_string());
        path
    }
}
