//! The directory of providers: where a cancellation goes, and how well that is known.
//!
//! In: a provider's id. Out: its [`Record`]. Every address carries its purpose, its source, the day it was
//! seen and the confidence in it; there is no address without. The records are files in `records/`, one a
//! provider, compiled in and parsed one at a time, when asked for.

mod record;

use serde::Serialize;

pub use record::{Address, Channel, Confidence, Purpose, Record, Sector};

use crate::nearest::nearest;
use crate::request::{EmailAddress, Fault, Joiners, Value, one_line};

macro_rules! records {
    ($($id:literal),* $(,)?) => {
        /// The records compiled in: id and text.
        const BUILT_IN: &[(&str, &str)] = &[$(($id, include_str!(concat!("records/", $id, ".toml")))),*];
    };
}

records![
    "1und1",
    "adac",
    "congstar",
    "lebara-au",
    "lebara-ch",
    "lebara-de",
    "lebara-dk",
    "lebara-es",
    "lebara-fr",
    "lebara-nl",
    "lebara-sa",
    "lebara-uk",
    "lycamobile-uk",
    "netflix",
    "spotify",
    "telekom-de",
    "vodafone-de",
    "yello",
];

/// A provider's id: lower-case letters, digits and hyphens. It need not be in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct ProviderId(String);

impl ProviderId {
    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Value for ProviderId {
    fn parse(text: &str) -> Result<Self, Fault> {
        let text = one_line(text, 64, Joiners::Refused)?;
        Ok(Self(text.to_lowercase()))
    }
}

/// The providers there are records of.
#[derive(Debug, Clone, Copy, Default)]
pub struct Directory;

impl Directory {
    /// The ids, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(id, _)| *id)
    }

    /// The record with this id.
    ///
    /// # Errors
    /// A [`Fault`] that names the nearest ids.
    pub fn get(&self, id: &ProviderId) -> Result<Record, Fault> {
        if let Some((known, text)) = BUILT_IN.iter().find(|(known, _)| *known == id.as_str()) {
            return Ok(parse(known, text));
        }
        // "lebara" is no slip of the fingers but the company: name all its records.
        let family: Vec<&str> = self
            .ids()
            .filter(|known| known.split('-').next() == id.as_str().split(['-', ' ', '.', '_']).next())
            .collect();
        let near = nearest(id.as_str(), self.ids());
        let fix = match (family.as_slice(), near) {
            ([], None) => {
                "see `adieu provider list`, or give the address with --to and the name with --provider-name"
                    .to_owned()
            }
            ([], Some(near)) => {
                format!("did you mean {near}? See `adieu provider list`, or give --to and --provider-name")
            }
            ([one], _) => {
                format!("did you mean {one}? See `adieu provider list`, or give --to and --provider-name")
            }
            (several, _) => format!("write one of: {}", several.join(", ")),
        };
        Err(Fault::new("unknown-provider", "is not in the directory of providers", fix))
    }

    /// Every record, in the order of the ids.
    pub fn all(&self) -> impl Iterator<Item = Record> {
        BUILT_IN.iter().map(|(id, text)| parse(id, text))
    }

    /// The record that knows this address, with what it knows of it.
    pub fn known_address(&self, address: &EmailAddress) -> Option<(Record, Address)> {
        let wanted = address.to_string().to_lowercase();
        // Only a record whose text holds the address is worth parsing.
        BUILT_IN.iter().filter(|(_, text)| text.to_lowercase().contains(&wanted)).find_map(|(id, text)| {
            let record = parse(id, text);
            let known = record
                .addresses
                .iter()
                .find(|known| known.email.to_string().to_lowercase() == wanted)?
                .clone();
            Some((record, known))
        })
    }
}

fn parse(id: &str, text: &str) -> Record {
    // The compiled-in records are parsed by a test, every one.
    toml::from_str(text).unwrap_or_else(|error| panic!("built-in provider record {id}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_record_is_well_formed() {
        let listed: Vec<String> = Directory.all().map(|record| record.id).collect();
        assert_eq!(listed, Directory.ids().collect::<Vec<_>>(), "a record's id is its file's name");
        let mut files: Vec<String> =
            std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/provider/records"))
                .expect("the records' folder")
                .map(|entry| {
                    entry
                        .expect("an entry")
                        .path()
                        .file_stem()
                        .expect("a stem")
                        .to_string_lossy()
                        .into_owned()
                })
                .collect();
        files.sort();
        assert_eq!(listed, files, "every file is listed, in alphabetical order");
        for record in Directory.all() {
            for address in &record.addresses {
                assert!(!address.source.is_empty(), "{}: an address without a source", record.id);
                assert!(
                    address.purpose == Purpose::NoReply || record.is_own_domain(address.email.domain()),
                    "{}: {} is outside its domains",
                    record.id,
                    address.email
                );
            }
        }
    }
}
