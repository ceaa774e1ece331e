//! Opens and reads files that must be regular ones: never waits for a pipe, never reads a device, never reads without a limit.
//!
//! In: a path and a limit. Out: an open file or its bytes, or an error with the file's kind in words.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileExt as _, FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;

use crate::words::{Sentence, sentence};

/// Opens a regular file for reading. Whatever else stands there is refused without waiting for it.
///
/// # Errors
/// Those of opening it; [`io::ErrorKind::InvalidInput`] where it is a pipe, a device or a socket.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    // Looked at first, because opening a device can have effects; and again after, because it can be another file by then.
    refuse_irregular(&path.metadata()?)?;
    let file = open_without_waiting(path)?;
    refuse_irregular(&file.metadata()?)?;
    Ok(file)
}

/// Like [`open`], and a descriptor that this process inherited may be anything that has an end: a shell's `<(command)` is a
/// pipe under `/dev/fd`. A named pipe is refused.
///
/// # Errors
/// Those of [`open`].
pub(crate) fn open_or_inherited(path: &Path) -> io::Result<File> {
    let inherited = path == Path::new("/dev/stdin")
        || ["/dev/fd", "/proc/self/fd"].iter().any(|folder| path.parent() == Some(Path::new(folder)));
    if !inherited {
        return open(path);
    }
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(rustix::io::Errno::ISDIR.into());
    }
    Ok(file)
}

/// Reads a regular file of at most `limit` bytes.
///
/// # Errors
/// Those of [`open`]; [`io::ErrorKind::FileTooLarge`] where it is larger, also where it grows while it is read.
pub(crate) fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = open(path)?;
    let size = file.metadata()?.len();
    if size > limit {
        return Err(too_large(limit));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(too_large(limit));
    }
    Ok(bytes)
}

/// Reads a regular file of at most `limit` bytes of UTF-8 text.
///
/// # Errors
/// Those of [`read`]; [`io::ErrorKind::InvalidData`] where it is no text.
pub(crate) fn read_text(path: &Path, limit: u64) -> io::Result<String> {
    String::from_utf8(read(path, limit)?)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, sentence!("file-not-text")))
}

/// Opens whatever stands there for reading, without waiting for the other end of a pipe. Reads of a pipe do not wait either.
///
/// # Errors
/// Those of opening it.
pub(crate) fn open_without_waiting(path: &Path) -> io::Result<File> {
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path)
}

/// Opens a regular file at its end, for its owner alone where it is made.
///
/// # Errors
/// Those of [`open`], but for a file that is not there.
pub(crate) fn append(path: &Path) -> io::Result<File> {
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    let mut options = OpenOptions::new();
    options.create(true).append(true).mode(0o600).custom_flags(flags.bits().cast_signed());
    match path.metadata() {
        Ok(found) => refuse_irregular(&found)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let file = options.open(path)?;
    refuse_irregular(&file.metadata()?)?;
    Ok(file)
}

/// What tells a file from every other, by whatever path: its device and its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Identity(u64, u64);

/// Returns a file's identity.
pub(crate) fn identity(metadata: &Metadata) -> Identity {
    Identity(metadata.dev(), metadata.ino())
}

/// Fills `bytes` from a place in a file, wherever it was read last.
///
/// # Errors
/// Those of reading; [`io::ErrorKind::UnexpectedEof`] where the file is shorter.
pub(crate) fn read_exact_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<()> {
    file.read_exact_at(bytes, offset)
}

/// Writes `bytes` at a place in a file, wherever it was written last.
///
/// # Errors
/// Those of writing.
pub(crate) fn write_all_at(file: &File, bytes: &[u8], offset: u64) -> io::Result<()> {
    file.write_all_at(bytes, offset)
}

/// Names the kind of a file that is not a regular one.
pub(crate) fn kind(metadata: &Metadata) -> Sentence {
    let kind = metadata.file_type();
    if kind.is_fifo() {
        sentence!("file-kind-pipe")
    } else if kind.is_socket() {
        sentence!("file-kind-socket")
    } else if kind.is_block_device() || kind.is_char_device() {
        sentence!("file-kind-device")
    } else if kind.is_dir() {
        sentence!("file-kind-folder")
    } else {
        sentence!("file-kind-other")
    }
}

fn refuse_irregular(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_dir() {
        return Err(rustix::io::Errno::ISDIR.into());
    }
    if metadata.is_file() {
        return Ok(());
    }
    let what = sentence!("file-not-ordinary", kind = kind(metadata));
    Err(io::Error::new(io::ErrorKind::InvalidInput, what))
}

fn too_large(limit: u64) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, sentence!("file-too-large", kib = limit / 1024))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::process::Command;

    use super::*;

    #[test]
    fn only_a_regular_file_within_its_limit_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("text"), "twelve bytes").expect("a file");
        std::os::unix::fs::symlink(at("text"), at("link")).expect("a link");
        assert!(Command::new("mkfifo").arg(at("pipe")).status().expect("mkfifo").success());
        std::os::unix::fs::symlink(at("pipe"), at("link-to-pipe")).expect("a link");
        let _socket = std::os::unix::net::UnixListener::bind(at("socket")).expect("a socket");
        assert_eq!(read(&at("text"), 12).expect("as large as it may be"), b"twelve bytes");
        assert_eq!(read_text(&at("link"), 12).expect("what it leads to"), "twelve bytes");
        for (path, limit, what) in [
            (at("text"), 11, "it is larger than 0 KiB"),
            (at("pipe"), 99, "it is a pipe, not an ordinary file"),
            (at("link-to-pipe"), 99, "it is a pipe, not an ordinary file"),
            (at("socket"), 99, "it is a socket, not an ordinary file"),
            ("/dev/zero".into(), 99, "it is a device, not an ordinary file"),
            (folder.path().to_owned(), 99, "Is a directory (os error 21)"),
        ] {
            assert_eq!(read(&path, limit).expect_err("refused").to_string(), what);
        }
        assert_eq!(read(&at("none"), 9).expect_err("missing").kind(), io::ErrorKind::NotFound);
        // What says that it has no octets and has: as much as is asked for is read, and no more.
        assert_eq!(
            read(Path::new("/proc/self/status"), 9).expect_err("more").kind(),
            io::ErrorKind::FileTooLarge
        );
        assert!(append(&at("pipe")).is_err() && append(&at("new")).is_ok());
        assert!(open_or_inherited(&at("pipe")).is_err(), "a named pipe");
        assert!(open_or_inherited(Path::new("/dev/fd/none")).is_err());
    }
}
