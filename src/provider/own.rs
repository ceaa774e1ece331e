//! The folder of a person's own records: one file read for one id, all of them only for a list or a search.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::read::{self, BROKEN};
use super::record::Record;
use crate::fs::regular;
use crate::value::{Invalid, Place, Problem, Thing};
use crate::words::{Sentence, sentence};

/// The largest record that is read, in octets.
const MAX_FILE: u64 = 256 * 1024;

/// The record of this id, if the folder has one. Without `today`, no day is still to come.
pub(super) fn get(folder: &Path, id: &str, today: Option<Date>) -> Option<Result<Record, Vec<Problem>>> {
    // Anything else is no file's name, and a path least of all.
    if !read::is_plain(id) {
        return None;
    }
    let path = folder.join(format!("{id}.toml"));
    match text(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_err() => None,
        // Where the folder itself is a file, there is no record in it.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => None,
        outcome => Some(judge(&path, id, outcome, today)),
    }
}

/// Every file of the folder: its stem, and the record or what is wrong with it. In the order of the names.
pub(super) fn all(folder: &Path, today: Option<Date>) -> Vec<(String, Result<Record, Vec<Problem>>)> {
    let paths = match paths(folder) {
        Ok(paths) => paths,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            let problem = whole(folder, sentence!("records-unreadable", source = error));
            return vec![("providers".to_owned(), Err(vec![problem]))];
        }
    };
    let mut found: Vec<_> = paths
        .into_iter()
        .map(|path| {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let record = judge(&path, &stem, text(&path), today);
            (stem, record)
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// Whether the folder has a file for this id, sound or not.
pub(super) fn has(folder: &Path, id: &str) -> bool {
    read::is_plain(id) && folder.join(format!("{id}.toml")).symlink_metadata().is_ok()
}

/// The ids of the folder's files, none opened.
pub(super) fn ids(folder: &Path) -> Vec<String> {
    let stems = paths(folder)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    let mut ids: Vec<String> = stems.filter(|id| read::is_plain(id)).collect();
    ids.sort();
    ids
}

fn paths(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let visible = |path: &PathBuf| {
        path.extension().is_some_and(|end| end == "toml")
            && !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    Ok(fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).filter(visible).collect())
}

/// A problem with a file as a whole.
fn whole(path: &Path, what: Sentence) -> Problem {
    let place = Place::File { file: path.display().to_string(), line: 1 };
    Problem::about(Thing::Record, Some(place), Invalid::of(BROKEN, what))
}

pub(super) fn text(path: &Path) -> io::Result<String> {
    regular::read_text(path, MAX_FILE)
}

/// The record of a file, whose name is its id.
pub(super) fn read_file(path: &Path, today: Option<Date>) -> Result<Record, Vec<Problem>> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    judge(path, &stem, text(path), today)
}

fn judge(
    path: &Path,
    stem: &str,
    text: io::Result<String>,
    today: Option<Date>,
) -> Result<Record, Vec<Problem>> {
    let text = text.map_err(|source| vec![whole(path, sentence!("record-unreadable", source))])?;
    if !read::is_plain(stem) {
        return Err(vec![whole(path, sentence!("record-misnamed"))]);
    }
    // Another file may have the id this one claims: both are named.
    let rival = |claimed: &str| {
        let other = path.with_file_name(format!("{claimed}.toml"));
        (read::is_plain(claimed) && other.is_file()).then(|| other.display().to_string())
    };
    let name = path.display().to_string();
    read::read(&name, stem, text.strip_prefix('\u{feff}').unwrap_or(&text), today, &rival)
}
