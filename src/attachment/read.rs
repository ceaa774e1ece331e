//! Reading a file that may be anything: looked at before it is opened, opened without waiting, and looked at again after.

use std::fs::Metadata;
use std::io::{self, Read as _};
use std::path::Path;
use std::time::SystemTime;

use super::Refusal;
use crate::fs::regular;

/// What a file was when it was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its size.
    pub(crate) octets: u64,
    /// What tells it from every other file, by whatever path.
    pub(crate) identity: regular::Identity,
    modified: Option<SystemTime>,
}

/// Looks at a file without opening it: to open a pipe is to wait for whoever writes to it.
pub(crate) fn look(path: &Path) -> Result<Found, Refusal> {
    judge(&path.metadata().map_err(refusal)?)
}

fn judge(metadata: &Metadata) -> Result<Found, Refusal> {
    if !metadata.is_file() {
        return Err(Refusal::NotAFile { kind: regular::kind(metadata) });
    }
    if metadata.len() == 0 {
        return Err(Refusal::Empty);
    }
    Ok(Found {
        octets: metadata.len(),
        identity: regular::identity(metadata),
        modified: metadata.modified().ok(),
    })
}

/// Reads a file that was looked at, no more of it than it had then.
pub(crate) fn read(path: &Path, found: &Found) -> Result<Vec<u8>, Refusal> {
    read_with(path, found, || {})
}

fn read_with(path: &Path, found: &Found, while_reading: impl FnOnce()) -> Result<Vec<u8>, Refusal> {
    let mut file = regular::open_without_waiting(path).map_err(refusal)?;
    let opened = file.metadata().map_err(refusal)?;
    // It may have become something else since, a pipe even.
    if !opened.is_file() || judge(&opened).ok().as_ref() != Some(found) {
        return Err(Refusal::Changed);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.octets).unwrap_or(0));
    (&mut file).take(found.octets).read_to_end(&mut bytes).map_err(refusal)?;
    while_reading();
    let after = file.metadata().map_err(refusal)?;
    let more = (&mut file).take(1).read_to_end(&mut Vec::new()).map_err(refusal)?;
    let same = judge(&after).ok().as_ref() == Some(found);
    if bytes.len() as u64 != found.octets || more > 0 || !same {
        return Err(Refusal::Changed);
    }
    Ok(bytes)
}

fn refusal(error: io::Error) -> Refusal {
    match error.kind() {
        io::ErrorKind::NotFound => Refusal::Missing,
        _ => Refusal::Unreadable(error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, OpenOptions};
    use std::io::Write as _;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_file_that_changes_while_it_is_read_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.txt");
        let fresh = || {
            fs::write(&path, "twelve bytes").expect("a file");
            look(&path).expect("a file")
        };
        let changed = |found: &Found, change: &dyn Fn()| {
            matches!(read_with(&path, found, change), Err(Refusal::Changed))
        };
        let append = || {
            let mut file = OpenOptions::new().append(true).open(&path).expect("it opens");
            file.write_all(b"!").expect("one more");
        };
        let touch = || {
            let file = OpenOptions::new().append(true).open(&path).expect("it opens");
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(9)).expect("another time");
        };
        let found = fresh();
        assert_eq!(read_with(&path, &found, || {}).expect("it stays as it is"), b"twelve bytes");
        assert!(changed(&found, &append), "grown");
        assert!(changed(&fresh(), &|| fs::write(&path, "seven..").expect("a file")), "shortened");
        assert!(changed(&fresh(), &touch), "written anew");
        // Between the look and the opening.
        let found = fresh();
        append();
        assert!(changed(&found, &|| {}), "grown before");
        let found = fresh();
        fs::rename(&path, folder.path().join("b")).expect("moved");
        fs::write(&path, "twelve bytes").expect("another file");
        assert!(changed(&found, &|| {}), "another file in its place");
    }
}
