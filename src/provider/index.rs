//! All that is known of providers, in the order in which it is believed.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use super::record::{Address, Origin, Record};
use super::table::Table;
use super::{brand, lookalike, remembered};
use crate::value::{Domain, EmailAddress};

/// Everything known at once, to compare an address with.
#[derive(Debug, Clone)]
pub struct Index {
    /// The records of each origin, those believed first before the others: every one compiled in, also where an own record
    /// takes its place in letters, then the person's own, then what was imported.
    pub(super) tables: [Arc<Table>; 3],
    /// The ids of the person's own that cannot be read.
    pub broken: Vec<String>,
    compared: Arc<Compared>,
}

/// What was compared with all that is known: the rows of a table name the same providers again and again.
#[derive(Debug, Default)]
struct Compared {
    domains: RwLock<HashMap<Domain, Option<String>>>,
    names: RwLock<HashMap<String, Arc<[Record]>>>,
}

impl Index {
    /// What is compiled in, with these records of a person's own.
    pub fn with_own(own: &[Record]) -> Self {
        Self::of(Table::built_in(), own, &[])
    }

    /// These, none of them broken.
    pub(super) fn of(table: Arc<Table>, own: &[Record], imported: &[Record]) -> Self {
        let tables = [table, Arc::new(Table::of(own)), Arc::new(Table::of(imported))];
        Self { tables, broken: Vec::new(), compared: Arc::default() }
    }

    /// The records of this origin.
    pub fn table(&self, origin: Origin) -> &Table {
        &self.tables[origin as usize]
    }

    pub(crate) fn each(&self) -> impl Iterator<Item = (Origin, &Table)> {
        [Origin::BuiltIn, Origin::Own, Origin::Imported].into_iter().zip(self.tables.iter().map(Arc::as_ref))
    }

    /// The record that knows this mailbox, with what it knows of it; the tag after a `+` may differ.
    pub fn known(&self, email: &EmailAddress) -> Option<(Record, Address)> {
        self.each().find_map(|(origin, table)| {
            let record = Record { origin, ..table.record(table.owner(email)?)? };
            let known = record.addresses.iter().find(|known| known.email.same_but_for_a_tag(email))?.clone();
            Some((record, known))
        })
    }

    /// The domain that `domain` is made to be taken for: see [`lookalike::impostor`].
    pub(crate) fn impostor(&self, domain: &Domain) -> Option<String> {
        remembered(&self.compared.domains, domain.clone(), || lookalike::impostor(domain, self))
    }

    /// The records whose provider this name is taken for though the address is at none of their domains. Those who are
    /// believed less are asked only after those who are believed more, as with look-alikes.
    pub fn borrowed_name(&self, name: &str, email: &EmailAddress) -> Vec<Record> {
        let named = remembered(&self.compared.names, name.to_owned(), || {
            let named = self.each().find_map(|(origin, table)| {
                let owners = brand::owners(table, name);
                let records = owners.iter().filter_map(|id| Some(Record { origin, ..table.record(id)? }));
                Some(records.collect::<Arc<[_]>>()).filter(|records| !records.is_empty())
            });
            named.unwrap_or_default()
        });
        if named.iter().any(|record| record.is_own(email)) { Vec::new() } else { named.to_vec() }
    }
}
