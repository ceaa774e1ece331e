//! The program in the desktop's menu: an entry that opens the page, and its icon (freedesktop.org's Desktop Entry and Icon Theme).

use std::fs;
use std::path::{Path, PathBuf};

use super::{Failure, Status};
use crate::fs::atomic;
use crate::words::sentence;

/// The entry as a package installs it.
const ENTRY: &str = include_str!("../../desktop/adieu.desktop");

/// The icon.
const ICON: &[u8] = include_bytes!("../../desktop/adieu.svg");

/// Writes the entry and the icon below the person's data folder, for the program at this path. Gives the entry's path.
pub(crate) fn add(data_dir: Option<&Path>, program: &Path) -> Result<PathBuf, Failure> {
    let no_folder = || Failure::with_remedy(Status::Configuration, sentence!("menu-no-folder"));
    let data_dir = data_dir.ok_or_else(no_folder)?;
    let entry = data_dir.join("applications/adieu.desktop");
    let icon = data_dir.join("icons/hicolor/scalable/apps/adieu.svg");
    let write = |path: &Path, bytes: &[u8]| {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        atomic::write(path, bytes, true)
    };
    let text = ENTRY.replace("Exec=adieu web", &format!("Exec={} web", quoted(program)));
    write(&icon, ICON).and_then(|()| write(&entry, text.as_bytes())).map_err(|source| {
        Failure::with_remedy(Status::CannotCreate, sentence!("menu-unwritable", path = data_dir, source))
    })?;
    Ok(entry)
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
        let entry = add(Some(data.path()), Path::new("/opt/my $tools/100%/adieu")).expect("an entry");
        let text = fs::read_to_string(entry).expect("a file");
        assert!(text.contains("\nExec=\"/opt/my \\\\$tools/100%%/adieu\" web\n"), "{text}");
        assert!(text.starts_with("[Desktop Entry]\n") && text.contains("\nIcon=adieu\n"));
        assert!(data.path().join("icons/hicolor/scalable/apps/adieu.svg").exists());
        // Once more is the same.
        assert!(add(Some(data.path()), Path::new("/usr/bin/adieu")).is_ok());
        assert!(add(None, Path::new("/usr/bin/adieu")).is_err());
    }
}
