//! The publisher's side: a folder of records becomes one signed text.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{FORMAT, Header, MAX_RECORDS, Published, Refused, Signature, SigningKey, line, open};
use crate::provider::{BROKEN, Record, own};
use crate::value::{Invalid, Place, Problem, Thing};
use crate::words::{Describe, Sentence, described, sentence};

/// How deep folders may lie in each other.
const MAX_DEPTH: usize = 8;

/// Why a folder is not signed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Unsignable {
    /// The folder, or one within, cannot be read.
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// There is no record in it.
    Empty {
        /// The folder.
        path: PathBuf,
    },
    /// Some files hold no record that can be published: all that is wrong.
    Records(Vec<Problem>),
    /// The text that came of it would not be read.
    Text(Refused),
}

impl Describe for Unsignable {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Folder { path, source } => sentence!("sign-unreadable", path, source),
            Self::Empty { path } => sentence!("sign-empty", path),
            Self::Records(problems) => sentence!("sign-broken", records = problems.len()),
            Self::Text(refused) => refused.sentence(),
        }
    }
}

described!(Unsignable);

/// Signs the records of a folder and of the folders in it, in the order of their ids. Every one passes the rules that
/// whoever gets them will apply.
///
/// # Errors
/// [`Unsignable`].
pub fn sign_folder(folder: &Path, published: Date, key: &SigningKey) -> Result<Published, Unsignable> {
    let mut paths = Vec::new();
    collect(folder, MAX_DEPTH, &mut paths)?;
    if paths.is_empty() {
        return Err(Unsignable::Empty { path: folder.to_owned() });
    }
    paths.sort();
    let (mut records, mut problems) = (Vec::<(PathBuf, Record)>::new(), Vec::new());
    for path in paths {
        match own::read_file(&path, Some(published)) {
            Ok(record) => match line::check(&record, published) {
                Ok(()) => records.push((path, record)),
                Err(what) => problems.push(problem(&path, what)),
            },
            Err(found) => problems.extend(found),
        }
    }
    records.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
    for pair in records.windows(2) {
        let [(first, one), (second, other)] = pair else { continue };
        if one.id == other.id {
            problems.push(problem(second, sentence!("sign-same-id", other = first, id = one.id)));
        }
    }
    if !problems.is_empty() {
        return Err(Unsignable::Records(problems));
    }
    let records: Vec<Record> = records.into_iter().map(|(_, record)| record).collect();
    sign(&records, published, key).map_err(Unsignable::Text)
}

fn problem(path: &Path, what: Sentence) -> Problem {
    let place = Place::File { file: path.display().to_string(), line: 1 };
    Problem::about(Thing::Record, Some(place), Invalid::new(BROKEN, what, sentence!("sign-mend")))
}

/// The record files of a folder, those of hidden ones left out.
fn collect(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Unsignable> {
    let failed = |source| Unsignable::Folder { path: folder.to_owned(), source };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if hidden {
            continue;
        }
        // A link to a folder may lead back.
        if path.is_dir() && !path.is_symlink() && depth > 0 {
            collect(&path, depth - 1, found)?;
        } else if path.extension().is_some_and(|end| end == "toml") {
            found.push(path);
        }
        if found.len() > MAX_RECORDS {
            return Err(Unsignable::Text(Refused::TooMany));
        }
    }
    Ok(())
}

/// The signed text of these records, read back as whoever gets it will.
pub(super) fn sign(records: &[Record], published: Date, key: &SigningKey) -> Result<Published, Refused> {
    let json = |error: serde_json::Error| Refused::Record {
        line: 1,
        what: sentence!("published-not-json", error = error.to_string()),
    };
    let header = Header { format: FORMAT, published, records: records.len() };
    let mut text = serde_json::to_string(&header).map_err(json)? + "\n";
    for (number, record) in (2..).zip(records) {
        let record = line::write(record).map_err(|what| Refused::Record { line: number, what })?;
        text.extend([&*record, "\n"]);
    }
    let signature = Signature { key: key.public().to_string(), signature: key.sign(text.as_bytes()) };
    text.extend([&*serde_json::to_string(&signature).map_err(json)?, "\n"]);
    open(text, &key.public())
}
