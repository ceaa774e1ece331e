//! The program in the desktop's menu: an entry that opens the page, and its icon (freedesktop.org's Desktop Entry and Icon Theme).

use std::fs;
use std::path::{Path, PathBuf};

use super::{Failure, Status};
use crate::fs::atomic;
use crate::words::sentence;

/// The entry as a package installs it.
const ENTRY: &str = include_str!("../../desktop/adieu.desktop");

/// Where the menus of everybody look for what a package installed (the XDG Base Directory's default).
pub(crate) const SHARED: [&str; 2] = ["/usr/local/share", "/usr/share"];

/// The icon.
const ICON: &[u8] = include_bytes!("../../desktop/adieu.svg");

/// Where the program stands in the menu.
#[derive(Debug)]
pub(crate) enum Entry {
    /// It was written here.
    Written(PathBuf),
    /// A package put it here with the program, and takes it away with it.
    Packaged(PathBuf),
}

/// Writes the entry and the icon below the person's data folder, for the program at this path, unless a package has one for it
/// in a folder where the menus of everybody look.
pub(crate) fn add(data_dir: Option<&Path>, program: &Path, shared: &[&str]) -> Result<Entry, Failure> {
    let no_folder = || Failure::with_remedy(Status::Configuration, sentence!("menu-no-folder"));
    let data_dir = data_dir.ok_or_else(no_folder)?;
    let entry = data_dir.join("applications/adieu.desktop");
    let beside = program.parent().and_then(Path::parent).map(|prefix| prefix.join("share"));
    if let Some(beside) = beside.filter(|beside| shared.iter().any(|shared| beside == Path::new(shared))) {
        let packaged = beside.join("applications/adieu.desktop");
        if packaged.exists() {
            return Ok(Entry::Packaged(packaged));
        }
    }
    let icon = data_dir.join("icons/hicolor/scalable/apps/adieu.svg");
    let write = |path: &Path, bytes: &[u8]| {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        atomic::write(path, bytes, true)
    };
    let text = ENTRY.replace("Exec=adieu web", &format!("Exec={} web", quoted(program)));
    write(&icon, ICON).and_then(|()| write(&entry, text.as_bytes())).map_err(|source| {
        Failure::with_remedy(Status::CannotCreate, sentence!("menu-unwritable", path = data_dir, source))
    })?;
    Ok(Entry::Written(entry))
}

/// A path as the value of `Exec`: quoted, and what is escaped there is escaped again as in every string of the file.
fn quoted(program: &Path) -> String {
    let mut quoted = String::from("\"");
    for c in program.to_string_lossy().chars() {
        match c {
            '"' | '`' | '$' => quoted.extend(["\\\\", c.encode_utf8(&mut [0; 4])]),
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            c if c.is_control() => {}
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_runs_this_program_and_shows_its_icon() {
        let data = tempfile::tempdir().expect("a folder");
        let Ok(Entry::Written(entry)) =
            add(Some(data.path()), Path::new("/opt/my $tools/100%/adieu"), &SHARED)
        else {
            panic!("not written");
        };
        let text = fs::read_to_string(entry).expect("a file");
        assert!(text.contains("\nExec=\"/opt/my \\\\$tools/100%%/adieu\" web\n"), "{text}");
        assert!(text.starts_with("[Desktop Entry]\n") && text.contains("\nIcon=adieu\n"));
        assert!(data.path().join("icons/hicolor/scalable/apps/adieu.svg").exists());
        // Once more is the same.
        assert!(add(Some(data.path()), Path::new("/opt/adieu"), &SHARED).is_ok());
        assert!(add(None, Path::new("/opt/adieu"), &SHARED).is_err());
    }

    #[test]
    fn what_a_package_put_there_is_not_put_there_again() {
        let (data, prefix) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let entry = prefix.path().join("share/applications/adieu.desktop");
        fs::create_dir_all(entry.parent().expect("a folder")).expect("a folder");
        fs::write(&entry, ENTRY).expect("a file");
        let program = prefix.path().join("bin/adieu");
        let share = prefix.path().join("share");
        let shared = [share.to_str().expect("a path")];
        assert!(
            matches!(add(Some(data.path()), &program, &shared), Ok(Entry::Packaged(path)) if path == entry)
        );
        assert_eq!(fs::read_dir(data.path()).expect("it").count(), 0);
        // Where no menu looks it is of no use.
        assert!(
            matches!(add(Some(data.path()), &program, &SHARED), Ok(Entry::Written(path)) if path.exists())
        );
    }
}
