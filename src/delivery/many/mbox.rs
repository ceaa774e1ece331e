//! An mbox file (mboxrd): one message after the other, lines that look like a beginning quoted.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read as _, Seek as _, Write as _};
use std::path::PathBuf;

use tempfile::NamedTempFile;

use super::{Durable, Outlet, Parcel, Prepared, Preparer, Ticket, failed};
use crate::delivery::file::{Existing, FileError};
use crate::whole::{self, Flush};

/// An mbox file, which gets its name when it is finished.
#[derive(Debug)]
pub struct Mbox {
    path: PathBuf,
    existing: Existing,
    durable: Durable,
    waiting: Waiting,
    file: Option<BufWriter<NamedTempFile>>,
}

/// The messages that wait, one after the other in a file without a name: first they come in, then they go out.
#[derive(Debug)]
enum Waiting {
    In(BufWriter<File>),
    Out(BufReader<File>),
    Gone,
}

impl Mbox {
    /// Begins the file, under another name.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn open(path: PathBuf, existing: Existing, durable: Durable) -> Result<Self, FileError> {
        let folder = whole::folder_of(&path);
        let begin = || Ok((tempfile::tempfile_in(folder)?, whole::temporary(folder)?));
        let (waiting, file) = begin().map_err(|source| failed(&path, source))?;
        let waiting = Waiting::In(BufWriter::new(waiting));
        Ok(Self { path, existing, durable, waiting, file: Some(BufWriter::new(file)) })
    }
}

impl Outlet for Mbox {
    fn preparer(&self) -> Preparer {
        Preparer(None)
    }

    fn keep(&mut self, prepared: Prepared) -> Result<Ticket, FileError> {
        let message = prepared.text;
        let kept = match &mut self.waiting {
            Waiting::In(file) => file.write_all(&message),
            _ => Err(io::ErrorKind::NotConnected.into()),
        };
        kept.map_err(|source| failed(&self.path, source))?;
        // They lie one behind the other: its length finds it.
        Ok(u64::try_from(message.len()).unwrap_or(u64::MAX))
    }

    fn put(&mut self, parcel: Parcel<'_>) -> Result<PathBuf, FileError> {
        let mut write = || -> io::Result<()> {
            let message = self.waiting.next(parcel.waiting)?;
            let Some(file) = &mut self.file else {
                return Err(io::ErrorKind::NotConnected.into());
            };
            // The moment as asctime writes it, in UTC; a draft has no sender on the wire.
            writeln!(file, "From MAILER-DAEMON {}", parcel.time.strftime("%a %b %e %H:%M:%S %Y"))?;
            file.write_all(&message)?;
            if self.durable == Durable::File {
                file.flush()?;
                file.get_ref().as_file().sync_all()?;
            }
            Ok(())
        };
        match write() {
            Ok(()) => Ok(self.path.clone()),
            // Half a message in the file: the whole of it is given up.
            Err(source) => {
                self.file = None;
                Err(failed(&self.path, source))
            }
        }
    }

    fn pass_over(&mut self, octets: Ticket) -> Result<(), FileError> {
        self.waiting.next(octets).map(drop).map_err(|source| failed(&self.path, source))
    }

    fn finish(&mut self) -> Result<(), FileError> {
        let Some(file) = self.file.take() else {
            return Ok(());
        };
        let flush = if self.durable == Durable::None { Flush::Later } else { Flush::Now };
        let file = file.into_inner().map_err(|error| failed(&self.path, error.into_error()))?;
        whole::place(file, &self.path, self.existing == Existing::Replace, flush).map_err(|error| match error
            .kind()
        {
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
pub(super) fn quoted(message: &[u8]) -> Vec<u8> {
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
