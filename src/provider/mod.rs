//! The directory of providers: where a cancellation goes, and how well that is known.
//!
//! In: a provider's id. Out: its [`Record`]. Every address carries its purpose, its source, the day it was
//! seen and the confidence in it; there is no address without. The records are files in `records/`, one a
//! provider, compiled in and parsed one at a time, when asked for; a person's own stand in a folder, one file a
//! provider, and come first for a letter. For a doubt about an address what is compiled in comes first: records from
//! elsewhere vouch for nothing against it. It writes only that folder, and sends nothing.

mod age;
mod brand;
mod channel;
mod country_name;
pub(crate) mod free_mail;
pub mod import;
mod lookalike;
pub(crate) mod mailbox;
mod own;
pub mod published;
mod read;
mod record;
pub(crate) mod wording;
pub mod write;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jiff::civil::Date;

pub use age::age;
pub use channel::{Channel, ChannelKind};
pub(crate) use lookalike::{Skeleton, disguised, impostor};
pub use read::BROKEN;
pub(crate) use read::{is_plain, language, seen};
pub use record::{Address, Origin, Purpose, Record};

use crate::provider::brand::Brands;
use crate::text::suggest::nearest;
use crate::value::{EmailAddress, Invalid, Problem, ProviderId, Remedy};
use crate::words::sentence;

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

/// The providers there are records of: those compiled in, and before them the person's own.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    own: Option<PathBuf>,
    today: Option<Date>,
    read: Option<Arc<Cache>>,
}

/// What was read, for a directory that remembers it.
#[derive(Debug, Default)]
struct Cache {
    records: RwLock<HashMap<String, Result<Arc<Record>, NoRecord>>>,
    index: OnceLock<Arc<Index>>,
}

/// Why there is no record.
#[derive(Debug, Clone)]
pub enum NoRecord {
    /// None has this id.
    Unknown(Invalid),
    /// The person's own record of this id is broken; each problem with its file and line.
    Broken(Vec<Problem>),
}

/// One entry of the directory.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The id, or a broken file's name without its ending.
    pub id: String,
    /// The record, or what is wrong with its file.
    pub record: Result<Record, Vec<Problem>>,
}

/// Everything known at once, to compare an address with.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// The records that can be read, those believed first before the others: every one compiled in, also where an own
    /// record takes its place in letters, then the person's own, then what was imported.
    pub records: Vec<Record>,
    /// The ids of the person's own that cannot.
    pub broken: Vec<String>,
    /// How the domains look that records of each origin list, once it was asked for.
    looks: [OnceLock<Vec<Skeleton>>; 3],
    /// How the providers are called, once it was asked for.
    brands: OnceLock<Brands>,
}

impl Directory {
    /// The records compiled in, alone.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The same, with the records of a folder before them. The folder need not exist.
    pub fn with_own(folder: impl Into<PathBuf>) -> Self {
        Self { own: Some(folder.into()), ..Self::default() }
    }

    /// The same on a day: what an own record says was seen later is an error.
    #[must_use]
    pub fn on(self, today: Date) -> Self {
        Self { today: Some(today), ..self }
    }

    /// The same, reading each record once: for many requests at a time. What changes in the folder later is not seen.
    #[must_use]
    pub fn cached(self) -> Self {
        Self { read: Some(Arc::default()), ..self }
    }

    /// Whether a record of this id is compiled in.
    pub(crate) fn is_built_in(id: &str) -> bool {
        BUILT_IN.iter().any(|(known, _)| *known == id)
    }

    /// The records compiled in for countries of the company whose id this is: `lebara-uk` and others of `lebara`.
    pub(crate) fn family(id: &str) -> impl Iterator<Item = &'static str> {
        let known = BUILT_IN.iter().map(|(known, _)| *known);
        known.filter(move |known| known.strip_prefix(id).is_some_and(|rest| rest.starts_with('-')))
    }

    /// The ids, in alphabetical order. No file is opened.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = BUILT_IN.iter().map(|(id, _)| (*id).to_owned()).collect();
        ids.extend(self.own.iter().flat_map(|folder| own::ids(folder)));
        ids.sort();
        ids.dedup();
        ids
    }

    /// The record with this id: the person's own, else the one compiled in, else an imported one. No other file is
    /// opened.
    ///
    /// # Errors
    /// [`NoRecord`]: unknown, with the nearest ids, or an own record that is broken.
    pub fn get(&self, id: &ProviderId) -> Result<Arc<Record>, NoRecord> {
        let Some(read) = &self.read else {
            return self.find(id).map(Arc::new);
        };
        let known = read.records.read().unwrap_or_else(PoisonError::into_inner).get(id.as_str()).cloned();
        known.unwrap_or_else(|| {
            let found = self.find(id).map(Arc::new);
            // Of unknown ids there is no end.
            if !matches!(found, Err(NoRecord::Unknown(_))) {
                let mut records = read.records.write().unwrap_or_else(PoisonError::into_inner);
                records.insert(id.as_str().to_owned(), found.clone());
            }
            found
        })
    }

    fn find(&self, id: &ProviderId) -> Result<Record, NoRecord> {
        match self.own.as_ref().and_then(|folder| own::get(folder, id.as_str(), self.today)) {
            Some(Ok(record)) if shadows(&record) => {}
            Some(own) => return own.map_err(NoRecord::Broken),
            None => {}
        }
        if let Some((known, text)) = BUILT_IN.iter().find(|(known, _)| *known == id.as_str()) {
            return Ok(parse(known, text));
        }
        Err(NoRecord::Unknown(self.unknown(id)))
    }

    fn unknown(&self, id: &ProviderId) -> Invalid {
        let ids = self.ids();
        // "lebara" is no slip of the fingers but the company: name all its records.
        let family: Vec<&str> = ids
            .iter()
            .map(String::as_str)
            .filter(|known| known.split('-').next() == id.as_str().split(['-', ' ', '.', '_']).next())
            .take(20)
            .collect();
        let near = nearest(id.as_str(), ids.iter().map(String::as_str));
        let fix = match (family.as_slice(), near) {
            ([], None) => sentence!("provider-see-list"),
            ([], Some(near)) | (&[near], _) => sentence!("provider-near", near),
            (several, _) => sentence!("provider-family", ids = several),
        };
        let fault = Invalid::new("unknown-provider", sentence!("provider-unknown"), fix);
        match (family.as_slice(), near) {
            ([], None) => fault,
            ([], Some(near)) | (&[near], _) => fault.remedy(Remedy::Replace(near.to_owned())),
            (several, _) => fault.remedy(Remedy::Choose(several.iter().map(|id| (*id).to_owned()).collect())),
        }
    }

    /// Whether the folder has a file for this id, sound or not.
    pub(crate) fn has_own(&self, id: &str) -> bool {
        self.own.as_ref().is_some_and(|folder| own::has(folder, id))
    }

    /// The ids of the imported records. Every file is read.
    pub fn imported(&self) -> Vec<String> {
        let records = self.files().into_iter().filter_map(|(_, record)| record.ok());
        records.filter(|record| record.origin == Origin::Imported).map(|record| record.id).collect()
    }

    /// The folder's files, every one read.
    fn files(&self) -> Vec<(String, Result<Record, Vec<Problem>>)> {
        self.own.as_deref().map(|folder| own::all(folder, self.today)).unwrap_or_default()
    }

    /// Every entry, in the order of the ids and imported ones last; broken own records too. Every file is read.
    pub fn all(&self) -> Vec<Listed> {
        let mut listed: Vec<Listed> =
            self.files().into_iter().map(|(id, record)| Listed { id, record }).collect();
        listed.retain(|listed| !listed.record.as_ref().is_ok_and(shadows));
        let taken: HashSet<String> = listed.iter().map(|listed| listed.id.clone()).collect();
        let rest = BUILT_IN.iter().filter(|(id, _)| !taken.contains(*id));
        listed.extend(rest.map(|(id, text)| Listed { id: (*id).to_owned(), record: Ok(parse(id, text)) }));
        let imported =
            |listed: &Listed| listed.record.as_ref().is_ok_and(|record| record.origin == Origin::Imported);
        listed.sort_by(|a, b| (imported(a), &a.id).cmp(&(imported(b), &b.id)));
        listed
    }

    /// What is known of every provider. Every file is read: for an address somebody typed, and nothing else.
    pub fn index(&self) -> Arc<Index> {
        match &self.read {
            Some(read) => Arc::clone(read.index.get_or_init(|| Arc::new(self.look_at_all()))),
            // What is compiled in is the same every time.
            None if self.own.is_none() => Self::built_in_survey(),
            None => Arc::new(self.look_at_all()),
        }
    }

    fn look_at_all(&self) -> Index {
        let built_in = BUILT_IN.iter().map(|(id, text)| parse(id, text));
        let mut index = Index { records: built_in.collect(), ..Index::default() };
        for (id, record) in self.files() {
            match record {
                Ok(record) => index.records.push(record),
                Err(_) => index.broken.push(id),
            }
        }
        index.records.sort_by_key(|record| record.origin);
        index
    }

    /// What is known without looking at the person's own records.
    pub(crate) fn built_in_survey() -> Arc<Index> {
        static SURVEY: OnceLock<Arc<Index>> = OnceLock::new();
        Arc::clone(SURVEY.get_or_init(|| Arc::new(Self::built_in().look_at_all())))
    }
}

impl Index {
    /// The record that knows this mailbox, with what it knows of it; the tag after a `+` may differ.
    pub fn known(&self, email: &EmailAddress) -> Option<(&Record, &Address)> {
        self.records.iter().find_map(|record| {
            let known = record.addresses.iter().find(|known| known.email.same_but_for_a_tag(email))?;
            Some((record, known))
        })
    }

    /// The records whose provider this name is taken for though the address is at none of their domains. Those who are
    /// believed less are asked only after those who are believed more, as with look-alikes.
    pub(crate) fn borrowed_name(&self, name: &str, email: &EmailAddress) -> Vec<&Record> {
        let brands = self.brands.get_or_init(|| Brands::of(&self.records));
        let mut named: Vec<&Record> =
            brands.find(name).into_iter().map(|index| &self.records[index]).collect();
        if let Some(origin) = named.first().map(|first| first.origin) {
            named.retain(|record| record.origin == origin);
        }
        if named.iter().any(|record| record.is_own(email)) { Vec::new() } else { named }
    }

    /// How the domains look that records of this origin list.
    pub(crate) fn looks(&self, origin: Origin) -> &[Skeleton] {
        self.looks[origin as usize].get_or_init(|| {
            let records = self.records.iter().filter(|record| record.origin == origin);
            records.flat_map(|record| &record.domains).cloned().map(Skeleton::of).collect()
        })
    }
}

/// Whether an imported record has the id of one compiled in, whose place it does not take.
fn shadows(record: &Record) -> bool {
    record.origin == Origin::Imported && Directory::is_built_in(&record.id)
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
        let listed = Directory::built_in().ids();
        let known: Vec<&str> = BUILT_IN.iter().map(|(id, _)| *id).collect();
        assert_eq!(listed, known, "in alphabetical order");
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
        for (id, text) in BUILT_IN {
            let strict = read::read("built in", id, text, None, &|_| None)
                .expect("it passes the rules of own records");
            let record = parse(id, text);
            assert_eq!(record, Record { origin: Origin::BuiltIn, ..strict }, "both ways read the same");
            for address in &record.addresses {
                assert!(
                    address.purpose == Purpose::NoReply || record.is_own(&address.email),
                    "{}: {} is outside its domains",
                    record.id,
                    address.email
                );
            }
        }
    }
}
