//! The directory of providers: where a cancellation goes, and how well that is known.
//!
//! In: a provider's id. Out: its [`Record`]. Every address carries its purpose, its source, the day it was
//! seen and the confidence in it; there is no address without. The records are files in `records/`, one a
//! provider, made into one [`Table`] that is compiled in and searched without parsing them; a person's own stand in a folder,
//! one file a provider, and come first for a letter. For a doubt about an address what is compiled in comes first: records from
//! elsewhere vouch for nothing against it. It writes only that folder, and sends nothing.

mod age;
mod brand;
mod channel;
mod country_name;
pub(crate) mod free_mail;
pub mod import;
mod import_lines;
mod index;
mod lookalike;
pub(crate) mod mailbox;
mod meant;
mod own;
mod page;
mod postal;
mod provenance;
pub mod published;
mod read;
mod record;
mod refusal;
pub(crate) mod search;
pub(crate) mod table;
mod ways;
pub(crate) mod wording;
pub mod write;

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jiff::civil::Date;

pub use age::age;
pub(crate) use brand::words as name_words;
pub use channel::{Channel, ChannelKind};
pub(crate) use country_name::{country as country_named, wanted as country_wanted};
pub use index::Index;
pub(crate) use lookalike::disguised;
pub use lookalike::impostor;
pub use page::{Page, PageKind};
pub use postal::Postal;
pub use provenance::Provenance;
pub use read::BROKEN;
pub(crate) use read::{is_plain, language, seen};
pub use record::{Address, Origin, Purpose, Record};
pub use refusal::{Ceased, Need, Needed, Refusal, Way};
pub use search::{Fit, Hit};
pub use table::{Row, Table};

use crate::fs::regular;
use crate::value::{Country, Invalid, Problem, ProviderId, Thing};
use crate::words::sentence;

/// The providers there are records of: those compiled in, and before them the person's own.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    own: Option<PathBuf>,
    update: Option<PathBuf>,
    table: OnceLock<(Arc<Table>, Option<BrokenUpdate>)>,
    today: Option<Date>,
    read: Option<Arc<Cache>>,
}

/// What was read, for a directory that remembers it.
#[derive(Debug, Default)]
struct Cache {
    records: RwLock<HashMap<String, Option<Outcome>>>,
    names: RwLock<HashMap<Named, Result<ProviderId, Invalid>>>,
    index: OnceLock<Arc<Index>>,
    base: OnceLock<Arc<Index>>,
}

/// A name, and the country in which it is looked for.
type Named = (String, Option<Country>);

/// A record, or what is wrong with a file of the person's own.
type Outcome = Result<Arc<Record>, Vec<Problem>>;

/// The most ids and names a directory remembers: of those that nobody has there is no end.
const MAX_CACHED: usize = 10_000;

/// The largest table of an update that is read, in octets.
const MAX_UPDATE: u64 = 256 * 1024 * 1024;

/// The file of an update that cannot be used.
#[derive(Debug, Clone)]
struct BrokenUpdate(PathBuf);

impl BrokenUpdate {
    /// What to tell the person.
    fn problem(&self) -> Problem {
        let fault = Invalid::of("broken-update", sentence!("update-table-broken", path = &self.0));
        Problem::about(Thing::Directory, None, fault)
    }
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

impl Directory {
    /// The records compiled in, alone.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The same, with the records of a folder before them. The folder need not exist.
    pub fn with_own(folder: impl Into<PathBuf>) -> Self {
        Self { own: Some(folder.into()), ..Self::default() }
    }

    /// The same, with the table that an update was made into, where it is newer than what is compiled in. The file need not
    /// exist.
    #[must_use]
    pub fn updated(self, table: impl Into<PathBuf>) -> Self {
        Self { update: Some(table.into()), ..self }
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

    /// The records that are nobody's own: those of the update, or those compiled in.
    pub fn table(&self) -> &Arc<Table> {
        &self.in_use().0
    }

    /// Whether an update is in use.
    pub(crate) fn is_updated(&self) -> bool {
        self.table().published() != Table::built_in().published()
    }

    /// Why the records compiled in are used though there is an update.
    pub(crate) fn broken_update(&self) -> Option<Problem> {
        self.in_use().1.as_ref().map(BrokenUpdate::problem)
    }

    fn in_use(&self) -> &(Arc<Table>, Option<BrokenUpdate>) {
        self.table.get_or_init(|| {
            let built_in = Table::built_in();
            match self.update.as_deref().map_or(Ok(None), read_update) {
                Ok(Some(update)) if update.published() > built_in.published() => (Arc::new(update), None),
                Ok(_) => (built_in, None),
                Err(broken) => (built_in, Some(broken)),
            }
        })
    }

    /// Whether there is a record of this id that is nobody's own.
    pub(crate) fn is_built_in(&self, id: &str) -> bool {
        self.table().row(id).is_some()
    }

    /// The records for countries of the company whose id this is: `lebara-uk` and others of `lebara`.
    pub(crate) fn family(&self, id: &str) -> Vec<String> {
        self.table().ids_from(&format!("{id}-")).map(str::to_owned).collect()
    }

    /// The ids, in alphabetical order. No file is opened.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = self.table().ids_from("").map(str::to_owned).collect();
        ids.extend(self.own.iter().flat_map(|folder| own::ids(folder)));
        ids.sort();
        ids.dedup();
        ids
    }

    /// The record with this id: the person's own, else the one compiled in, else an imported one. No other file is
    /// opened.
    ///
    /// # Errors
    /// [`NoRecord`]: unknown, with the nearest, or an own record that is broken.
    pub fn get(&self, id: &ProviderId) -> Result<Arc<Record>, NoRecord> {
        match self.with_id(id) {
            Some(outcome) => outcome.map_err(NoRecord::Broken),
            None => Err(NoRecord::Unknown(meant::unknown(&self.index(), &self.ids(), id.as_str(), None))),
        }
    }

    /// The record that is meant: the one with this id, else the one provider that has this name, in the country if
    /// it is known.
    ///
    /// # Errors
    /// [`NoRecord`]: unknown, with the nearest; a name of several, with their ids; or an own record that is broken.
    pub fn meant(&self, id_or_name: &ProviderId, country: Option<Country>) -> Result<Arc<Record>, NoRecord> {
        if let Some(outcome) = self.with_id(id_or_name) {
            return outcome.map_err(NoRecord::Broken);
        }
        let find = || meant::meant(&self.index(), || self.ids(), id_or_name.as_str(), country);
        let id = match &self.read {
            None => find(),
            Some(read) => remembered(&read.names, (id_or_name.as_str().to_owned(), country), find),
        };
        self.get(&id.map_err(NoRecord::Unknown)?)
    }

    fn with_id(&self, id: &ProviderId) -> Option<Outcome> {
        match &self.read {
            None => self.find(id),
            Some(read) => remembered(&read.records, id.as_str().to_owned(), || self.find(id)),
        }
    }

    fn find(&self, id: &ProviderId) -> Option<Outcome> {
        match self.own.as_ref().and_then(|folder| own::get(folder, id.as_str(), self.today)) {
            Some(Ok(record)) if self.is_shadowed(&record) => {}
            Some(own) => return Some(own.map(Arc::new)),
            None => {}
        }
        self.table().record(id.as_str()).map(|record| Ok(Arc::new(record)))
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
        listed.retain(|listed| !listed.record.as_ref().is_ok_and(|record| self.is_shadowed(record)));
        let taken: HashSet<String> = listed.iter().map(|listed| listed.id.clone()).collect();
        let rest = self.table().records().filter(|record| !taken.contains(&record.id));
        listed.extend(rest.map(|record| Listed { id: record.id.clone(), record: Ok(record) }));
        let imported =
            |listed: &Listed| listed.record.as_ref().is_ok_and(|record| record.origin == Origin::Imported);
        listed.sort_by(|a, b| (imported(a), &a.id).cmp(&(imported(b), &b.id)));
        listed
    }

    /// What is known of every provider. Every file is read: for an address somebody typed, and nothing else.
    pub fn index(&self) -> Arc<Index> {
        match &self.read {
            Some(read) => Arc::clone(read.index.get_or_init(|| Arc::new(self.survey().0))),
            None if self.own.is_none() => self.base(),
            None => Arc::new(self.survey().0),
        }
    }

    /// The same, with what is wrong with the person's own records and the old words in them.
    pub(crate) fn survey(&self) -> (Index, Vec<Problem>) {
        let (mut own, mut imported, mut broken) = (Vec::new(), Vec::new(), Vec::new());
        let mut problems: Vec<Problem> = self.broken_update().into_iter().collect();
        for (id, record) in self.files() {
            match record {
                Ok(record) => {
                    problems.extend(record.notes.iter().cloned());
                    let records = if record.origin == Origin::Imported { &mut imported } else { &mut own };
                    records.push(record);
                }
                Err(found) => {
                    broken.push(id);
                    problems.extend(found);
                }
            }
        }
        let mut index = Index::of(Arc::clone(self.table()), &own, &imported);
        index.broken = broken;
        (index, problems)
    }

    /// What is known without looking at the person's own records.
    pub(crate) fn base(&self) -> Arc<Index> {
        let base = || Arc::new(Index::of(Arc::clone(self.table()), &[], &[]));
        match &self.read {
            Some(read) => Arc::clone(read.base.get_or_init(base)),
            None => base(),
        }
    }

    /// Whether a record that is nobody's own comes before this one: an import does not take its place.
    fn is_shadowed(&self, record: &Record) -> bool {
        record.origin == Origin::Imported && self.is_built_in(&record.id)
    }
}

/// The table of an update, where there is one.
fn read_update(path: &Path) -> Result<Option<Table>, BrokenUpdate> {
    let broken = || BrokenUpdate(path.to_owned());
    match regular::read_text(path, MAX_UPDATE) {
        Ok(text) => Table::read(text).map(Some).ok_or_else(broken),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(_) => Err(broken()),
    }
}

/// What was found for this key before, else what is found now, which is kept as long as there is room.
fn remembered<K: Eq + Hash, V: Clone>(known: &RwLock<HashMap<K, V>>, key: K, find: impl FnOnce() -> V) -> V {
    let before = known.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    before.unwrap_or_else(|| {
        let found = find();
        let mut known = known.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() < MAX_CACHED {
            known.insert(key, found.clone());
        }
        found
    })
}

#[cfg(test)]
mod tests;
