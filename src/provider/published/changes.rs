//! What differs between two directories, what matters most first.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::Serialize;

use crate::provider::brand::{compared_names, names_of};
use crate::provider::{PageKind, Record};
use crate::value::Domain;

/// What would be otherwise with other records.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Providers that letters or people would be led elsewhere for, by their names.
    pub changed: Vec<Moved>,
    /// Names that would mean another provider too.
    pub taken: Vec<Taken>,
    /// Providers that are gone, by their names.
    pub removed: Vec<Named>,
    /// Providers that are new, by their names.
    pub added: Vec<Named>,
    /// How many differ in anything else.
    pub otherwise_changed: usize,
}

/// A provider that letters or people would be led elsewhere for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Addresses, pages and domains it has now and would not have any more.
    pub old: Vec<String>,
    /// Those it would have instead.
    pub new: Vec<String>,
}

/// A name that would mean another provider too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// The name, as names are compared.
    pub name: String,
    /// Whom it means now, by their ids.
    pub before: Vec<String>,
    /// Whom it would mean.
    pub after: Vec<String>,
}

/// A provider that is gone or new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where letters and people are led.
    pub to: Vec<String>,
}

impl Changes {
    /// What changes from the old records to the new ones.
    pub fn between(old: &[Record], new: &[Record]) -> Self {
        let before: HashMap<&str, &Record> = old.iter().map(|record| (&*record.id, record)).collect();
        let kept: HashSet<&str> = new.iter().map(|record| &*record.id).collect();
        let mut changes = Self { taken: taken(old, new), ..Self::default() };
        for record in new {
            let Some(known) = before.get(&*record.id) else {
                changes.added.push(named(record));
                continue;
            };
            let (was, is) = (leads_to(known), leads_to(record));
            if was == is {
                changes.otherwise_changed += usize::from(*known != record);
            } else {
                changes.changed.push(Moved {
                    id: record.id.clone(),
                    name: record.name.clone(),
                    old: was.difference(&is).cloned().collect(),
                    new: is.difference(&was).cloned().collect(),
                });
            }
        }
        changes.removed = old.iter().filter(|record| !kept.contains(&*record.id)).map(named).collect();
        changes.changed.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        let by_name = |a: &Named, b: &Named| (&a.name, &a.id).cmp(&(&b.name, &b.id));
        changes.removed.sort_by(by_name);
        changes.added.sort_by(by_name);
        changes
    }
}

/// Where a record leads letters and people: the addresses that letters of any kind go to, pages to cancel on, and the domains
/// within which an address is not doubted.
fn leads_to(record: &Record) -> BTreeSet<String> {
    let kinds = [false, true];
    let mail = kinds.iter().filter_map(|withdrawing| record.address_for(*withdrawing));
    let post = kinds.iter().filter_map(|withdrawing| record.postal.iter().find(|it| it.takes(*withdrawing)));
    let pages = record.pages.iter().filter(|page| page.kind == PageKind::Cancel);
    mail.map(|address| address.email.to_string())
        .chain(post.map(|postal| postal.lines.join(", ")))
        .chain(pages.map(|page| page.url.clone()))
        .chain(record.domains.iter().map(Domain::to_string))
        .collect()
}

fn named(record: &Record) -> Named {
    Named { id: record.id.clone(), name: record.name.clone(), to: leads_to(record).into_iter().collect() }
}

/// The names that providers have now and that others would have too.
fn taken(old: &[Record], new: &[Record]) -> Vec<Taken> {
    let mut before: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for record in old {
        for key in names_of(record) {
            before.entry(key).or_default().insert(&record.id);
        }
    }
    let mut taken: BTreeMap<String, Taken> = BTreeMap::new();
    for record in new {
        for (name, keys) in compared_names(record) {
            let owners: BTreeSet<&str> =
                keys.iter().filter_map(|key| before.get(key)).flatten().copied().collect();
            if owners.is_empty() || owners.contains(&*record.id) {
                continue;
            }
            let known = || Taken {
                name: name.clone(),
                before: owners.iter().map(ToString::to_string).collect(),
                after: owners.iter().map(ToString::to_string).collect(),
            };
            let key = keys.into_iter().next().unwrap_or_default();
            taken.entry(key).or_insert_with(known).after.push(record.id.clone());
        }
    }
    taken.into_values().collect()
}
