//! An mbox file (mboxrd): one message after the other, lines that look like a beginning quoted.

use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

use tempfile::NamedTempFile;

use super::{Durable, Outlet, Parcel, failed};
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
    fn put(&mut self, parcel: Parcel<'_>) -> Result<PathBuf, FileError> {
        let write = || -> io::Result<()> {
            let Some(file) = &mut self.file else {
                return Err(io::ErrorKind::NotConnected.into());
            };
            // The moment as asctime writes it, in UTC; a draft has no sender on the wire.
            let time = parcel.time.strftime("%a %b %e %H:%M:%S %Y");
            writeln!(file, "From MAILER-DAEMON {time}")?;
            for line in parcel.bytes.split_inclusive(|octet| *octet == b'\n') {
                let marks = line.iter().take_while(|octet| **octet == b'>').count();
                if line[marks..].starts_with(b"From ") {
                    file.write_all(b">")?;
                }
                // An mbox has its system's line ends.
                match line.strip_suffix(b"\r\n") {
                    Some(line) => {
                        file.write_all(line)?;
                        file.write_all(b"\n")?;
                    }
                    None => file.write_all(line)?,
                }
            }
            if !parcel.bytes.ends_with(b"\n") {
                file.write_all(b"\n")?;
            }
            file.write_all(b"\n")?;
            if self.durable == Durable::File {
                file.flush()?;
                file.get_ref().as_file().sync_all()?;
            }
            Ok(())
        };
        let mut write = write;
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
