//! What differs between two directories, what matters most first.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::provider::Record;
use crate::value::EmailAddress;

/// What would be otherwise with other records.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Providers whose cancellations go to another address, by their names.
    pub changed: Vec<Moved>,
    /// Providers that are gone, by their names.
    pub removed: Vec<Named>,
    /// Providers that are new, by their names.
    pub added: Vec<Named>,
    /// How many differ in anything else.
    pub otherwise_changed: usize,
}

/// A provider whose cancellations go to another address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where they go now.
    pub old: Option<EmailAddress>,
    /// Where they would go.
    pub new: Option<EmailAddress>,
}

/// A provider that is gone or new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where cancellations go.
    pub email: Option<EmailAddress>,
}

impl Changes {
    /// What changes from the old records to the new ones.
    pub fn between(old: &[Record], new: &[Record]) -> Self {
        let before: HashMap<&str, &Record> = old.iter().map(|record| (&*record.id, record)).collect();
        let kept: HashSet<&str> = new.iter().map(|record| &*record.id).collect();
        let mut changes = Self::default();
        for record in new {
            match before.get(&*record.id) {
                None => changes.added.push(named(record)),
                Some(old) if address(old) != address(record) => changes.changed.push(Moved {
                    id: record.id.clone(),
                    name: record.name.clone(),
                    old: address(old),
                    new: address(record),
                }),
                Some(old) => changes.otherwise_changed += usize::from(*old != record),
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

fn address(record: &Record) -> Option<EmailAddress> {
    record.cancellation_address().map(|address| address.email.clone())
}

fn named(record: &Record) -> Named {
    Named { id: record.id.clone(), name: record.name.clone(), email: address(record) }
}
