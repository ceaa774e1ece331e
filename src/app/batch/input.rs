//! The table's text, to be read several times: copied first, so that what is checked is what is written, whatever happens to the file.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek as _, Write as _};
use std::path::Path;

use super::options::Source;
use crate::app::{Failure, Status};
use crate::collect::table::plain::{Plain, PlainError};
use crate::collect::table::{MAX_ROW, TextEncoding};
use crate::fs::regular;
use crate::value::Problem;
use crate::words::{Sentence, sentence};

/// How much of it is read at a time; a heading must fit for its separator to be found.
const AT_A_TIME: usize = 64 * 1024;

/// The largest table, in bytes: a million rows of two kilobytes each.
pub(super) const MAX_TABLE: u64 = 2 * 1024 * 1024 * 1024;

/// A table's text.
#[derive(Debug)]
pub(crate) struct Input {
    /// What messages call it.
    pub(crate) name: String,
    plain: Plain,
}

impl Input {
    /// Opens the table and copies it into a temporary file without a name, for its owner alone.
    pub(crate) fn open(source: &mut Source<'_>) -> Result<Self, Failure> {
        let path: &Path = match source {
            Source::Stream(stream, name) => return Self::spooled(stream, name),
            Source::File(path) => path,
        };
        let name = path.display().to_string();
        let unreadable = |error: &io::Error| {
            let what = match error.kind() {
                io::ErrorKind::NotFound => sentence!("file-not-found", name),
                _ => sentence!("file-unreadable", name, source = error),
            };
            Failure::with_remedy(Status::NoInput, what)
        };
        let mut file = regular::open_or_inherited(path).map_err(|error| unreadable(&error))?;
        Self::spooled(&mut file, &name)
    }

    fn spooled(source: &mut dyn Read, name: &str) -> Result<Self, Failure> {
        let copied = tempfile::tempfile().map_err(CopyError::Write).and_then(|mut file| {
            copy(source, &mut file, MAX_TABLE)?;
            let plain = Plain::of(file, name)?;
            Ok(Self { name: name.to_owned(), plain })
        });
        copied.map_err(|error| match error {
            CopyError::Read(error) => {
                Failure::with_remedy(Status::NoInput, sentence!("file-unreadable", name, source = error))
            }
            CopyError::TooLarge => {
                let gib = MAX_TABLE / (1024 * 1024 * 1024);
                Failure::with_remedy(Status::Data, sentence!("table-too-large", name, gib))
            }
            CopyError::Wrong(problems) => Failure::from_problems(Status::Data, problems),
            CopyError::Write(source) => {
                Failure::with_remedy(Status::CannotCreate, sentence!("table-not-copied", name, source))
            }
        })
    }

    /// Whether each line begins with the number of the row that it comes from.
    pub(crate) fn is_numbered(&self) -> bool {
        self.plain.numbered
    }

    /// How it was encoded.
    pub(crate) fn encoding(&self) -> TextEncoding {
        self.plain.encoding
    }

    /// What the person should know of how it was read.
    pub(crate) fn notes(&self) -> &[Sentence] {
        &self.plain.notes
    }

    /// The text from its beginning.
    pub(crate) fn text(&self) -> Result<BufReader<&File>, Failure> {
        let mut file = &self.plain.file;
        file.rewind().map_err(|source| {
            Failure::new(Status::NoInput, sentence!("table-not-read-again", name = self.name, source))
        })?;
        Ok(BufReader::with_capacity(AT_A_TIME, file))
    }
}

/// Why a table was not copied.
#[derive(Debug)]
enum CopyError {
    Read(io::Error),
    Write(io::Error),
    TooLarge,
    Wrong(Vec<Problem>),
}

impl From<PlainError> for CopyError {
    fn from(error: PlainError) -> Self {
        match error {
            PlainError::Wrong(problems) => Self::Wrong(problems),
            PlainError::Io(error) => Self::Write(error),
        }
    }
}

/// Copies a table of at most `limit` bytes. What has no line end within the longest row is no table: the copy ends there, and
/// the row is refused when it is read.
fn copy(source: &mut dyn Read, target: &mut File, limit: u64) -> Result<(), CopyError> {
    let mut buffer = vec![0; AT_A_TIME];
    let (mut total, mut line, mut archive) = (0, 0, false);
    while line <= MAX_ROW + 1 || archive {
        let read = match source.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(CopyError::Read(error)),
        };
        let bytes = &buffer[..read];
        total += read as u64;
        if total > limit {
            return Err(CopyError::TooLarge);
        }
        // An archive has no lines.
        archive |= total == read as u64
            && (bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0"));
        line = match bytes.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')) {
            Some(end) => (read - end) as u64,
            None => line + read as u64,
        };
        target.write_all(bytes).map_err(CopyError::Write)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copied(source: &mut dyn Read, limit: u64) -> Result<u64, CopyError> {
        let mut file = tempfile::tempfile().expect("a file");
        copy(source, &mut file, limit)?;
        Ok(file.metadata().expect("it is there").len())
    }

    #[test]
    fn a_copy_ends_at_its_limit_and_where_no_row_can_end() {
        let mut lines = b"name\n".repeat(100_000);
        assert_eq!(copied(&mut lines.as_slice(), 500_000).expect("as large as it may be"), 500_000);
        assert!(matches!(copied(&mut lines.as_slice(), 499_999), Err(CopyError::TooLarge)));
        lines.retain(|byte| *byte != b'\n');
        assert_eq!(copied(&mut lines.as_slice(), 500_000).expect("one long line"), 400_000);
        let endless = copied(&mut io::repeat(0), MAX_TABLE).expect("it ends");
        assert!((MAX_ROW..MAX_ROW + 2 * AT_A_TIME as u64 + 2).contains(&endless), "{endless}");
        let endless = copied(&mut io::repeat(b'\n'), 1_000_000);
        assert!(matches!(endless, Err(CopyError::TooLarge)), "{endless:?}");
    }
}
