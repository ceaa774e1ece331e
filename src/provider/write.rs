//! A record as a file in the person's own folder: written whole or not at all, for its owner only; and taken away.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value, value};

use super::import::COLLECTION;
use super::{Address, Ceased, Channel, Origin, Page, Postal, Provenance, Record, Refusal};
use crate::fs::{atomic, private};
use crate::value::{Country, Sector};
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
    for (key, names) in [("brands", &record.brands), ("aliases", &record.aliases)] {
        if !names.is_empty() {
            document[key] = value(names.iter().collect::<Array>());
        }
    }
    if let Some(country) = &record.country {
        document["country"] = value(country.as_str());
    }
    if !record.serves.is_empty() {
        document["serves"] = value(record.serves.iter().map(Country::as_str).collect::<Array>());
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
    if let Some(id) = &record.replaced_by {
        document["replaced_by"] = value(id);
    }
    list(&mut document, "address", record.addresses.iter().map(address));
    list(&mut document, "page", record.pages.iter().map(page));
    list(&mut document, "postal", record.postal.iter().map(postal));
    list(&mut document, "channel", record.channels.iter().map(channel));
    if let Some(Refusal { ways, known }) = &record.refuses {
        let mut table = Table::new();
        table["ways"] = value(ways.iter().map(|way| way.name()).collect::<Array>());
        document["refuses"] = Item::Table(with(table, known));
    }
    list(
        &mut document,
        "need",
        record.needs.iter().map(|need| with(table("what", need.what.name()), &need.known)),
    );
    if let Some(Ceased { on, known }) = &record.ceased {
        let mut table = Table::new();
        table["on"] = day(*on);
        document["ceased"] = Item::Table(with(table, known));
    }
    document.to_string()
}

/// A list of tables, where there are any.
fn list(document: &mut DocumentMut, key: &str, tables: impl Iterator<Item = Table>) {
    let tables: ArrayOfTables = tables.collect();
    if !tables.is_empty() {
        document[key] = Item::ArrayOfTables(tables);
    }
}

fn table(key: &str, text: &str) -> Table {
    let mut table = Table::new();
    table[key] = value(text);
    table
}

fn day(day: Date) -> Item {
    let written: Option<toml_edit::Datetime> = day.to_string().parse().ok();
    written.map_or_else(|| value(day.to_string()), |day| value(Value::from(day)))
}

/// A value's table with its provenance.
fn with(mut table: Table, known: &Provenance) -> Table {
    if let Some(source) = &known.source {
        table["source"] = value(source);
    }
    for (key, on) in [("seen_on", known.seen_on), ("published", known.published)] {
        if let Some(on) = on {
            table[key] = day(on);
        }
    }
    table["confidence"] = value(known.confidence.name());
    if known.outdated {
        table["outdated"] = value(true);
    }
    table
}

fn address(address: &Address) -> Table {
    let mut table = table("email", &address.email.to_string());
    table["purpose"] = value(address.purpose.name());
    for (key, said) in [("outside_domains", address.outside_domains), ("pec", address.pec)] {
        if said {
            table[key] = value(true);
        }
    }
    with(table, &address.known)
}

fn page(page: &Page) -> Table {
    let mut table = table("kind", page.kind.name());
    table["url"] = value(&page.url);
    if let Some(country) = &page.country {
        table["country"] = value(country.as_str());
    }
    if let Some(purpose) = page.purpose {
        table["purpose"] = value(purpose.name());
    }
    with(table, &page.known)
}

fn postal(postal: &Postal) -> Table {
    let mut table = Table::new();
    table["lines"] = value(postal.lines.iter().collect::<Array>());
    if let Some(purpose) = postal.purpose {
        table["purpose"] = value(purpose.name());
    }
    with(table, &postal.known)
}

fn channel(channel: &Channel) -> Table {
    let mut table = table("kind", channel.kind.name());
    table["how"] = value(&channel.how);
    if let Some(at_hand) = &channel.at_hand {
        table["at_hand"] = value(at_hand);
    }
    if let Some(purpose) = channel.purpose {
        table["purpose"] = value(purpose.name());
    }
    with(table, &channel.known)
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
    private::create_folders(folder).map_err(failed)?;
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
