//! The table's text, to be read twice: copied first, so that what is checked is what is written, whatever happens to the file.

use std::fs::File;
use std::io::{self, BufReader, Seek as _};
use std::path::Path;

use crate::cli::report::{Exit, Failure, Reporter};

/// How much of it is read at a time; a heading must fit for its separator to be found.
const AT_A_TIME: usize = 64 * 1024;

/// A table's text.
#[derive(Debug)]
pub(super) struct Input {
    /// What messages call it.
    pub(super) name: String,
    file: File,
}

impl Input {
    /// Opens the table and copies it into a temporary file without a name, for its owner alone.
    pub(super) fn open(path: &Path, reporter: &mut Reporter<'_>) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Self::spooled(&mut reporter.env.stdin, "standard input");
        }
        let name = path.display().to_string();
        let unreadable = |error: &io::Error| {
            let (what, fix) = match error.kind() {
                io::ErrorKind::NotFound => {
                    ("there is no such file".to_owned(), "check the name and the folder")
                }
                _ => (format!("cannot be read: {error}"), "check that it is a file and that you may read it"),
            };
            Failure::new(Exit::NoInput, format!("{}: {what}", path.display())).fix(fix)
        };
        let mut file = File::open(path).map_err(|error| unreadable(&error))?;
        let metadata = file.metadata().map_err(|error| unreadable(&error))?;
        if metadata.is_dir() {
            return Err(unreadable(&io::ErrorKind::IsADirectory.into()));
        }
        Self::spooled(&mut file, &name)
    }

    fn spooled(source: &mut dyn io::Read, name: &str) -> Result<Self, Failure> {
        let mut spool = || -> io::Result<Self> {
            let mut file = tempfile::tempfile()?;
            io::copy(source, &mut file)?;
            Ok(Self { name: name.to_owned(), file })
        };
        spool().map_err(|error| {
            Failure::new(
                Exit::CannotCreate,
                format!("{name}: cannot be copied into a temporary file: {error}"),
            )
            .fix("make room, or set TMPDIR to a folder with some")
        })
    }

    /// The text from its beginning.
    pub(super) fn text(&self) -> Result<BufReader<&File>, Failure> {
        let mut file = &self.file;
        file.rewind().map_err(|error| {
            Failure::new(Exit::NoInput, format!("{}: cannot be read again: {error}", self.name))
        })?;
        Ok(BufReader::with_capacity(AT_A_TIME, file))
    }
}
