//! A record as a file in the person's own folder: written whole or not at all, for its owner only; and taken away.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value, value};

use super::import::COLLECTION;
use super::record::{Origin, Record};
use crate::fs::atomic;
use crate::value::Sector;
use crate::words::{Describe, Sentence, described, sentence};

/// Why a record was not written or removed. Whatever stood there stands there still.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A file of that name is there already.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The folder cannot be made, or refuses to be changed.
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl Describe for WriteError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Exists { path } => sentence!("record-exists", path),
            Self::Io { path, source } => sentence!("record-unwritable", path, source),
        }
    }
}

described!(WriteError);

/// The record as TOML, which reads back as the same record.
pub(super) fn to_toml(record: &Record) -> String {
    let mut document = DocumentMut::new();
    document["id"] = value(&record.id);
    document["name"] = value(&record.name);
    if !record.aliases.is_empty() {
        document["aliases"] = value(record.aliases.iter().collect::<Array>());
    }
    if let Some(country) = &record.country {
        document["country"] = value(country.as_str());
    }
    if let Some(language) = &record.language {
        document["language"] = value(language);
    }
    if record.sector != Sector::Other {
        document["sector"] = value(record.sector.name());
    }
    if record.origin == Origin::Imported {
        document["imported_from"] = value(COLLECTION);
    }
    document["domains"] = value(record.domains.iter().map(crate::value::Domain::as_str).collect::<Array>());
    let mut addresses = ArrayOfTables::new();
    for address in &record.addresses {
        let mut table = Table::new();
        table["email"] = value(address.email.to_string());
        table["purpose"] = value(address.purpose.name());
        table["source"] = value(&address.source);
        let day: Option<toml_edit::Datetime> = address.seen_on.to_string().parse().ok();
        table["seen_on"] =
            day.map_or_else(|| value(address.seen_on.to_string()), |day| value(Value::from(day)));
        table["confidence"] = value(address.confidence.name());
        if address.outdated {
            table["outdated"] = value(true);
        }
        addresses.push(table);
    }
    if !addresses.is_empty() {
        document["address"] = Item::ArrayOfTables(addresses);
    }
    let mut channels = ArrayOfTables::new();
    for channel in &record.channels {
        let mut table = Table::new();
        table["kind"] = value(channel.kind.name());
        table["how"] = value(&channel.how);
        if let Some(at_hand) = &channel.at_hand {
            table["at_hand"] = value(at_hand);
        }
        table["confidence"] = value(channel.confidence.name());
        if channel.outdated {
            table["outdated"] = value(true);
        }
        if let Some(purpose) = channel.purpose {
            table["purpose"] = value(purpose.name());
        }
        channels.push(table);
    }
    if !channels.is_empty() {
        document["channel"] = Item::ArrayOfTables(channels);
    }
    document.to_string()
}

/// Writes the record to `<folder>/<id>.toml`: a temporary file (mode 0600), flushed to the disk, then renamed.
///
/// # Errors
/// [`WriteError`].
pub fn write(folder: &Path, record: &Record, replace: bool) -> Result<PathBuf, WriteError> {
    let path = folder.join(format!("{}.toml", record.id));
    let failed = |source| WriteError::Io { path: path.clone(), source };
    if !replace && path.symlink_metadata().is_ok() {
        return Err(WriteError::Exists { path });
    }
    fs::create_dir_all(folder).map_err(failed)?;
    // Of a link the link is replaced, and the file it leads to stays.
    match atomic::write(&path, to_toml(record).as_bytes(), replace) {
        Ok(()) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(WriteError::Exists { path }),
        Err(error) => Err(failed(error)),
    }
}

/// Removes the record `<folder>/<id>.toml`. Of a link the link goes, and the file it leads to stays.
///
/// # Errors
/// [`WriteError::Io`].
pub fn remove(folder: &Path, id: &str) -> Result<(), WriteError> {
    let path = folder.join(format!("{id}.toml"));
    fs::remove_file(&path).map_err(|source| WriteError::Io { path, source })
}
