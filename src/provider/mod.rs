//! The directory of providers: where a cancellation goes, and how well that is known.
//!
//! In: a provider's id. Out: its [`Record`]. Every address carries its purpose, its source, the day it was
//! seen and the confidence in it; there is no address without. The records are files in `records/`, one a
//! provider, made into one [`Table`] that is compiled in and searched without parsing them; a person's own stand in a folder,
//! one file a provider, and come first for a letter. For a doubt about an address what is compiled in comes first: records from
//! elsewhere vouch for nothing against it. It writes only that folder, and sends nothing.

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
use std::path::PathBuf;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jiff::civil::Date;

pub use channel::{Channel, ChannelKind};
pub(crate) use country_name::country as country_named;
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

use crate::value::{Country, Field, Invalid, Problem, ProviderId, RawValue, RequestForm, Value as _};

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
    records: RwLock<HashMap<String, Option<Outcome>>>,
    names: RwLock<HashMap<Named, Result<ProviderId, Invalid>>>,
    index: OnceLock<Arc<Index>>,
}

/// A name, and the country in which it is looked for.
type Named = (String, Option<Country>);

/// A record, or what is wrong with a file of the person's own.
type Outcome = Result<Arc<Record>, Vec<Problem>>;

/// The most ids and names a directory remembers: of those that nobody has there is no end.
const MAX_CACHED: usize = 10_000;

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
        Table::built_in().row(id).is_some()
    }

    /// The records compiled in for countries of the company whose id this is: `lebara-uk` and others of `lebara`.
    pub(crate) fn family(id: &str) -> Vec<String> {
        Table::built_in().ids_from(&format!("{id}-")).map(str::to_owned).collect()
    }

    /// The ids, in alphabetical order. No file is opened.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = Table::built_in().ids_from("").map(str::to_owned).collect();
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

    /// Writes the provider's id into a form that has its name, so that all that is kept of the letter says which one was meant.
    pub(crate) fn identify(&self, form: &mut RequestForm) {
        let Some(given) = form.get(Field::Provider).cloned() else { return };
        let named = ProviderId::parse(&given.text()).ok();
        if let Some(record) = named.and_then(|named| self.meant(&named, form.country()).ok())
            && !record.id.eq_ignore_ascii_case(given.text().trim())
        {
            form.clear(Field::Provider);
            form.set_if_absent(Field::Provider, RawValue::new(record.id.clone(), given.place));
        }
    }

    fn with_id(&self, id: &ProviderId) -> Option<Outcome> {
        match &self.read {
            None => self.find(id),
            Some(read) => remembered(&read.records, id.as_str().to_owned(), || self.find(id)),
        }
    }

    fn find(&self, id: &ProviderId) -> Option<Outcome> {
        match self.own.as_ref().and_then(|folder| own::get(folder, id.as_str(), self.today)) {
            Some(Ok(record)) if shadows(&record) => {}
            Some(own) => return Some(own.map(Arc::new)),
            None => {}
        }
        Table::built_in().record(id.as_str()).map(|record| Ok(Arc::new(record)))
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
        let table = Table::built_in();
        let rest = table.records().filter(|record| !taken.contains(&record.id));
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
            // What is compiled in is the same every time.
            None if self.own.is_none() => Self::built_in_survey(),
            None => Arc::new(self.survey().0),
        }
    }

    /// The same, with what is wrong with the person's own records and the old words in them.
    pub(crate) fn survey(&self) -> (Index, Vec<Problem>) {
        let (mut own, mut imported, mut broken) = (Vec::new(), Vec::new(), Vec::new());
        let mut problems = Vec::new();
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
        (Index { tables: [Table::built_in(), Table::of(&own), Table::of(&imported)], broken }, problems)
    }

    /// What is known without looking at the person's own records.
    pub(crate) fn built_in_survey() -> Arc<Index> {
        static SURVEY: OnceLock<Arc<Index>> = OnceLock::new();
        Arc::clone(SURVEY.get_or_init(|| Arc::new(Self::built_in().survey().0)))
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

/// Whether an imported record has the id of one compiled in, whose place it does not take.
fn shadows(record: &Record) -> bool {
    record.origin == Origin::Imported && Directory::is_built_in(&record.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The records' files: id and text.
    fn files() -> Vec<(String, String)> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/provider/records");
        let entries = |path: &std::path::Path| {
            std::fs::read_dir(path)
                .expect("a folder")
                .map(|entry| entry.expect("an entry").path())
                .collect::<Vec<_>>()
        };
        let mut files: Vec<_> = entries(&folder)
            .iter()
            .flat_map(|country| entries(country))
            .map(|path| {
                let id = path.file_stem().expect("a stem").to_string_lossy().into_owned();
                (id, std::fs::read_to_string(&path).expect("a record"))
            })
            .collect();
        files.sort();
        files
    }

    fn built_in() -> Vec<Record> {
        let mut broken = Vec::new();
        let records = files()
            .into_iter()
            .filter_map(|(id, text)| match read::read(&id, &id, &text, None, &|_| None) {
                Ok(record) => Some(Record { origin: Origin::BuiltIn, ..record }),
                Err(problems) => {
                    broken.extend(problems.iter().map(|problem| format!("{id}: {problem}")));
                    None
                }
            })
            .collect();
        assert!(broken.is_empty(), "{}", broken.join("\n"));
        records
    }

    #[test]
    fn the_built_in_directory_is_made_of_the_records() {
        let records = built_in();
        let day = records
            .iter()
            .flat_map(|record| &record.addresses)
            .filter_map(|address| address.known.seen_on)
            .max();
        let made = table::make::make(&records, day.expect("a day"));
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/provider/table/built_in.txt");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &made).expect("it is written");
        }
        let there = std::fs::read_to_string(&path).expect("the directory");
        assert!(
            made == there,
            "the directory is older than its records: CONTRIBUTING says how it is made anew"
        );
        let table = Table::read(made).expect("a table");
        for record in &records {
            assert_eq!(table.record(&record.id).as_ref(), Some(record), "both ways read the same");
        }
    }

    #[test]
    fn what_is_remembered_is_found_once_and_has_a_limit() {
        let known = RwLock::new(HashMap::new());
        for key in 0..MAX_CACHED + 2 {
            assert_eq!(remembered(&known, key, || key + 1), key + 1);
        }
        assert_eq!(remembered(&known, 0, || unreachable!("it is known")), 1);
        assert_eq!(known.read().expect("no panic").len(), MAX_CACHED);
        let directory = Directory::built_in().cached();
        for _ in 0..2 {
            let named = ProviderId::parse("McFIT").expect("a name");
            assert_eq!(directory.meant(&named, None).expect("one").id, "rsggroup");
            assert!(matches!(directory.get(&named), Err(NoRecord::Unknown(_))), "a name is no id");
        }
    }

    #[test]
    fn no_provider_is_taken_for_an_imitation_of_another() {
        let index = Directory::built_in_survey();
        let mut wrong = Vec::new();
        for record in index.table(Origin::BuiltIn).records() {
            let own = record.addresses.iter().filter(|address| !address.outside_domains);
            for address in own.filter(|address| address.purpose.takes_cancellations()) {
                let real = impostor(&address.email.to_domain(), &index);
                let named = index.borrowed_name(&record.name, &address.email);
                if real.is_some() || !named.is_empty() {
                    let named: Vec<String> = named.into_iter().map(|record| record.id).collect();
                    wrong.push(format!("{}: {} {real:?} {named:?}", record.id, address.email));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_record_keeps_the_rules() {
        let records = built_in();
        let ids: HashSet<&str> = records.iter().map(|record| record.id.as_str()).collect();
        assert_eq!(ids.len(), records.len(), "no two have one id");
        for record in &records {
            let Record { id, addresses, replaced_by, .. } = record;
            for address in addresses {
                let privacy = mailbox::misdirected(&address.email).is_some();
                let takes = address.purpose.takes_cancellations();
                assert!(!(privacy && takes), "{id}: {} is no mailbox for cancellations", address.email);
                let sure = address.known.confidence == crate::value::Confidence::A && takes;
                assert!(
                    !sure || record.is_own(&address.email),
                    "{id}: {} is outside its domains",
                    address.email
                );
            }
            let known = addresses.iter().map(|address| &address.known);
            let known = known.chain(record.pages.iter().map(|page| &page.known));
            let known = known.chain(record.postal.iter().map(|postal| &postal.known));
            let mut known = known.chain(record.channels.iter().map(|channel| &channel.known));
            assert!(
                known.all(|known| known.source.is_some() && known.seen_on.is_some()),
                "{id}: a source is missing"
            );
            assert!(
                replaced_by.as_ref().is_none_or(|other| ids.contains(other.as_str())),
                "{id}: {replaced_by:?}"
            );
        }
    }
}
