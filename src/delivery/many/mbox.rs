//! An mbox file (mboxrd): one message after the other, lines that look like a beginning quoted.

use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

use tempfile::NamedTempFile;

use super::{Durable, Outlet, Parcel, Prepared, Preparer, failed};
use crate::delivery::file::{Existing, FileError};
use crate::whole::{self, Flush};

/// An mbox file, which gets its name when it is finished.
#[derive(Debug)]
pub struct Mbox {
    path: PathBuf,
    existing: Existing,
    durable: Durable,
    file: Option<BufWriter<NamedTempFile>>,
}

impl Mbox {
    /// Begins the file, under another name.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn open(path: PathBuf, existing: Existing, durable: Durable) -> Result<Self, FileError> {
        let file = whole::temporary(whole::folder_of(&path)).map_err(|source| failed(&path, source))?;
        Ok(Self { path, existing, durable, file: Some(BufWriter::new(file)) })
    }
}

impl Outlet for Mbox {
    fn preparer(&self) -> Preparer {
        Preparer { folder: None, flush: Flush::Later }
    }

    fn put(&mut self, parcel: Parcel<'_>, _: Prepared) -> Result<PathBuf, FileError> {
        let mut write = || -> io::Result<()> {
            let Some(file) = &mut self.file else {
                return Err(io::ErrorKind::NotConnected.into());
            };
            // The moment as asctime writes it, in UTC; a draft has no sender on the wire.
            let time = parcel.time.strftime("%a %b %e %H:%M:%S %Y");
            writeln!(file, "From MAILER-DAEMON {time}")?;
            quote(parcel.bytes, file)?;
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

/// A message as an mbox holds it: its system's line ends, one `>` more before what looks like a beginning, and an empty
/// line after.
fn quote(message: &[u8], out: &mut impl io::Write) -> io::Result<()> {
    for line in message.split_inclusive(|octet| *octet == b'\n') {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let marks = line.iter().take_while(|octet| **octet == b'>').count();
        if line[marks..].starts_with(b"From ") {
            out.write_all(b">")?;
        }
        out.write_all(line)?;
        out.write_all(b"\n")?;
    }
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn what_looks_like_a_beginning_is_quoted_once_more() {
        let mut mbox = Vec::new();
        quote(b"From: a@example.org\r\n\r\nFrom here\r\n>From there\r\n> From far\r\nend", &mut mbox)
            .expect("written");
        let wanted = "From: a@example.org\n\n>From here\n>>From there\n> From far\nend\n\n";
        assert_eq!(String::from_utf8_lossy(&mbox), wanted);
    }
}
