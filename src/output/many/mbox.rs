//! An mbox file (mboxrd): one message after the other, lines that look like a beginning quoted.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read as _, Seek as _, Write as _};
use std::path::PathBuf;

use tempfile::{NamedTempFile, TempPath};

use crate::fs::atomic::{self, Flush};
use crate::fs::private;
use crate::output::file::{Existing, FileError};
use crate::output::many::{Durable, Outlet, Prepared, Preparer, StagedId, StagedMessage, Staging, failed};

/// An mbox file, which gets its name when it is finished.
#[derive(Debug)]
pub struct Mbox {
    path: PathBuf,
    existing: Existing,
    durable: Durable,
    /// Where it grows.
    staging: Staging,
    waiting: Waiting,
    out: Out,
}

/// The messages that wait, one after the other: first they come in, then they go out.
#[derive(Debug)]
enum Waiting {
    In(BufWriter<File>),
    Out(BufReader<File>),
    Gone,
}

/// The file itself.
#[derive(Debug)]
enum Out {
    /// Nothing was put down yet.
    None,
    Some(BufWriter<File>),
    /// It holds half a message.
    Broken,
}

impl Mbox {
    /// Makes room for messages that wait.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn open(path: PathBuf, existing: Existing, durable: Durable) -> Result<Self, FileError> {
        let staging = Staging::begin(&path, durable.each())?;
        let waiting =
            tempfile::tempfile_in(staging.folder()).map_err(|error| failed(&path, error.kind().into()))?;
        let waiting = Waiting::In(BufWriter::new(waiting));
        Ok(Self { path, existing, durable, staging, waiting, out: Out::None })
    }

    /// Where it is until it has its name.
    fn growing(&self) -> PathBuf {
        self.staging.folder().join("mbox")
    }

    fn write(&mut self, staged: StagedMessage<'_>) -> io::Result<()> {
        let message = self.waiting.next(staged.waiting)?;
        if let Out::None = self.out {
            self.out = Out::Some(BufWriter::new(private::create_file(&self.growing())?));
        }
        let Out::Some(file) = &mut self.out else {
            return Err(io::ErrorKind::NotConnected.into());
        };
        // The moment as asctime writes it, in UTC; a draft has no sender on the wire.
        writeln!(file, "From MAILER-DAEMON {}", staged.time.strftime("%a %b %e %H:%M:%S %Y"))?;
        file.write_all(&message)?;
        if self.durable == Durable::File {
            file.flush()?;
            file.get_ref().sync_all()?;
        }
        Ok(())
    }

    /// Gives the file its name.
    fn place(&self, file: BufWriter<File>) -> io::Result<()> {
        let file = NamedTempFile::from_parts(file.into_inner()?, TempPath::try_from_path(self.growing())?);
        let flush = if self.durable == Durable::None { Flush::Later } else { Flush::Now };
        atomic::place(file, &self.path, self.existing == Existing::Replace, flush)
    }
}

impl Outlet for Mbox {
    fn preparer(&self) -> Preparer {
        Preparer(None)
    }

    fn keep(&mut self, prepared: Prepared) -> Result<StagedId, FileError> {
        let message = prepared.text;
        let kept = match &mut self.waiting {
            Waiting::In(file) => file.write_all(&message),
            _ => Err(io::ErrorKind::NotConnected.into()),
        };
        kept.map_err(|source| failed(&self.path, source))?;
        // They lie one behind the other: its length finds it.
        Ok(u64::try_from(message.len()).unwrap_or(u64::MAX))
    }

    fn put(&mut self, staged: StagedMessage<'_>) -> Result<PathBuf, FileError> {
        match self.write(staged) {
            Ok(()) => Ok(self.path.clone()),
            // Half a message in the file: the whole of it is given up.
            Err(source) => {
                self.out = Out::Broken;
                Err(failed(&self.path, source))
            }
        }
    }

    fn pass_over(&mut self, octets: StagedId) -> Result<(), FileError> {
        self.waiting.next(octets).map(drop).map_err(|source| failed(&self.path, source))
    }

    fn finish(&mut self) -> Result<(), FileError> {
        let placed = match std::mem::replace(&mut self.out, Out::None) {
            Out::None => Ok(()),
            Out::Some(file) => self.place(file),
            Out::Broken => return Err(FileError::HalfMessage { path: self.path.clone() }),
        };
        placed.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => FileError::Exists { path: self.path.clone() },
            _ => failed(&self.path, error),
        })
    }
}

impl Waiting {
    /// The next message, of so many octets. With the first that goes out, no more come in.
    fn next(&mut self, octets: u64) -> io::Result<Vec<u8>> {
        if let Self::In(_) = self {
            let Self::In(file) = std::mem::replace(self, Self::Gone) else {
                return Err(io::ErrorKind::NotConnected.into());
            };
            let mut file = file.into_inner()?;
            file.rewind()?;
            *self = Self::Out(BufReader::new(file));
        }
        let Self::Out(file) = self else {
            return Err(io::ErrorKind::NotConnected.into());
        };
        let mut message = Vec::new();
        file.take(octets).read_to_end(&mut message)?;
        Ok(message)
    }
}

/// A message as an mbox holds it: its system's line ends, one `>` more before what looks like a beginning, and an empty
/// line after.
pub(crate) fn quoted(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len());
    for line in message.split_inclusive(|octet| *octet == b'\n') {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let marks = line.iter().take_while(|octet| **octet == b'>').count();
        if line[marks..].starts_with(b"From ") {
            out.push(b'>');
        }
        out.extend_from_slice(line);
        out.push(b'\n');
    }
    out.push(b'\n');
    out
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn what_looks_like_a_beginning_is_quoted_once_more() {
        let message = b"From: a@example.org\r\n\r\nFrom here\r\n>From there\r\n> From far\r\nend";
        let wanted = "From: a@example.org\n\n>From here\n>>From there\n> From far\nend\n\n";
        assert_eq!(String::from_utf8_lossy(&quoted(message)), wanted);
    }
}
