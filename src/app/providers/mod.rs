//! The directory of providers: read, added to, imported into, and the person's own records removed.

pub(crate) mod find;
pub(crate) mod new;
pub(crate) mod report;
pub(crate) mod sign;
pub(crate) mod update;
pub(crate) mod ways;

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

use super::{App, Failure, Status};
use crate::fs::private;
use crate::provider::import::{self, ImportError};
use crate::provider::write::{self, WriteError};
use crate::provider::{self, Directory, NoRecord, Record};
use crate::value::{Field, Invalid, Place, Problem, ProviderId, Value as _};
use crate::words::{Sentence, sentence};

/// The folder of the person's own records.
fn own_folder(app: &App) -> Result<PathBuf, Failure> {
    app.config_dir
        .as_ref()
        .map(|config| config.join("providers"))
        .ok_or_else(|| Failure::with_remedy(Status::Configuration, sentence!("no-records-folder")))
}

/// All records, and warnings: what is wrong with those that are broken, and the old words of others.
pub(crate) fn all(app: &App) -> (Vec<Record>, Vec<Problem>) {
    let (mut records, mut warnings) = (Vec::new(), Vec::new());
    for listed in app.directory().all() {
        match listed.record {
            Ok(record) => {
                warnings.extend(record.notes.iter().cloned());
                records.push(record);
            }
            Err(problems) => warnings.extend(problems),
        }
    }
    (records, warnings)
}

/// One record.
pub(crate) fn find(id: &str, app: &App) -> Result<Record, Failure> {
    let wanted = ProviderId::parse(id).map_err(|fault| unknown(id, fault))?;
    match app.directory().meant(&wanted, None) {
        Ok(record) => Ok(Record::clone(&record)),
        Err(NoRecord::Unknown(fault)) => Err(unknown(id, fault)),
        Err(NoRecord::Broken(problems)) => Err(Failure::from_problems(Status::Configuration, problems)),
    }
}

/// That no record has this id: an argument, not a letter's field.
fn unknown(id: &str, fault: Invalid) -> Failure {
    let problem = Problem::of_value(Field::Provider, Place::Flag, id, fault);
    Failure::from_problems(Status::Data, vec![Problem { place: None, ..problem }])
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        let fix = match error {
            WriteError::Exists { .. } => sentence!("record-choose-id"),
            WriteError::Io { .. } => sentence!("record-check-rights"),
        };
        Self::from_error(Status::CannotCreate, &error).fix(fix)
    }
}

/// Whether a record of this id may be written, before anybody is asked anything.
pub(crate) fn ensure_free(id: &str, force: bool, app: &App) -> Result<(), Failure> {
    let file = own_folder(app)?.join(format!("{id}.toml"));
    if provider::is_plain(id) && !force && file.symlink_metadata().is_ok() {
        return Err(WriteError::Exists { path: file }.into());
    }
    Ok(())
}

/// A record that was written.
#[derive(Debug, Serialize)]
pub(crate) struct Added {
    #[serde(rename = "provider")]
    pub(crate) record: Record,
    #[serde(serialize_with = "as_text")]
    pub(crate) path: PathBuf,
    /// Whether it takes the place of one that came with the program.
    #[serde(skip)]
    pub(crate) replaces_built_in: bool,
}

fn as_text<S: serde::Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&path.display())
}

/// Writes a record of the person's own.
pub(crate) fn add(record: Record, force: bool, app: &App) -> Result<Added, Failure> {
    let path = write::write(&own_folder(app)?, &record, force)?;
    Ok(Added { replaces_built_in: app.directory().is_built_in(&record.id), record, path })
}

/// What was imported.
#[derive(Debug, Serialize)]
pub(crate) struct Imported {
    #[serde(rename = "imported")]
    pub(crate) written: Vec<String>,
    /// Records of the person's own that were left as they were.
    pub(crate) kept: Vec<String>,
    /// Companies that the program has its own record of.
    pub(crate) built_in: Vec<String>,
    pub(crate) left_out: Vec<LeftOut>,
    #[serde(serialize_with = "as_text")]
    pub(crate) folder: PathBuf,
}

/// A file that holds no record that can be used.
#[derive(Debug, Serialize)]
pub(crate) struct LeftOut {
    pub(crate) file: String,
    pub(crate) why: Sentence,
}

/// Imports company records of datenanfragen/data.
pub(crate) fn import(path: &Path, force: bool, today: Date, app: &App) -> Result<Imported, Failure> {
    let folder = own_folder(app)?;
    let files = import::files(path).map_err(|error| {
        let fix = match error {
            ImportError::Empty { .. } => sentence!("import-give-company"),
            _ => sentence!("import-check-name"),
        };
        Failure::from_error(Status::NoInput, &error).fix(fix)
    })?;
    private::create_folders(&folder).map_err(|error| {
        Failure::with_remedy(
            Status::CannotCreate,
            sentence!("import-folder-unmakable", folder, source = error),
        )
    })?;
    let done = import::import(&files, &folder, &app.directory(), today, force);
    let left_out = done.left_out.into_iter().map(|(file, why)| LeftOut { file, why }).collect();
    Ok(Imported { written: done.written, kept: done.kept, built_in: done.built_in, left_out, folder })
}

/// The records of the person's own that would be removed: one, or without an id all that were imported.
pub(crate) fn removable(id: Option<&str>, app: &App) -> Result<Vec<String>, Failure> {
    own_folder(app)?;
    let known = app.directory();
    match id {
        Some(id) if known.has_own(id) => Ok(vec![id.to_owned()]),
        Some(id) => Err(not_own(id, &known)),
        None => Ok(known.imported()),
    }
}

/// Removes records of the person's own.
pub(crate) fn remove(ids: Vec<String>, app: &App) -> Result<Vec<String>, Failure> {
    let folder = own_folder(app)?;
    let (mut removed, mut kept) = (Vec::new(), Vec::new());
    for id in ids {
        match write::remove(&folder, &id) {
            Ok(()) => removed.push(id),
            Err(error) => kept.push(error),
        }
    }
    match kept.first() {
        None => Ok(removed),
        Some(error @ WriteError::Io { .. }) => {
            let fix = sentence!("records-removed-in-part", removed = removed.len(), kept = kept.len());
            Err(Failure::from_error(Status::CannotCreate, error).fix(fix))
        }
        Some(error) => Err(Failure::from_error(Status::CannotCreate, error)),
    }
}

/// Why there is nothing of the person's own to remove.
fn not_own(id: &str, known: &Directory) -> Failure {
    if known.is_built_in(id) {
        return Failure::with_remedy(Status::Data, sentence!("record-built-in-stays", id));
    }
    match ProviderId::parse(id) {
        Err(fault) => unknown(id, fault),
        Ok(wanted) => match known.get(&wanted) {
            Err(NoRecord::Unknown(fault)) => unknown(id, fault),
            // Its case differs, or it is a file that no id names.
            _ => Failure::with_remedy(Status::Data, sentence!("record-not-yours", id)),
        },
    }
}
