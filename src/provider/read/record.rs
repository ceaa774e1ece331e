//! The keys of a record's file: what each must hold.

use toml::de::{DeTable, DeValue};

use super::{BROKEN, Reader, find, is_plain, language};
use crate::provider::record::{Address, Origin, Record};
use crate::provider::wording;
use crate::value::{Country, Domain, Invalid, Sector, Value as _};
use crate::words::{Sentence, sentence};

/// The most domains, addresses or channels one record may have.
const MANY: usize = 200;

pub(super) const KEYS: [&str; 18] = [
    "id",
    "name",
    "brands",
    "aliases",
    "country",
    "serves",
    "language",
    "sector",
    "imported_from",
    "domains",
    "address",
    "page",
    "postal",
    "channel",
    "refuses",
    "need",
    "ceased",
    "replaced_by",
];

impl Reader<'_> {
    pub(super) fn record(
        &mut self,
        file_id: &str,
        rival: &dyn Fn(&str) -> Option<String>,
        table: &DeTable<'_>,
    ) -> Option<Record> {
        self.unknown(table, &KEYS);
        let id = self.required(table, 0, "id", sentence!("record-id-missing"), |text| {
            let wrong = |what: Sentence| Err(Invalid::of(BROKEN, what));
            match (text, rival(text)) {
                ("", _) => wrong(sentence!("record-id-empty", id = file_id)),
                (text, _) if text == file_id => Ok(text.to_owned()),
                (_, Some(other)) => wrong(sentence!("record-id-taken", other, id = file_id)),
                (_, None) => wrong(sentence!("record-id-not-the-file", id = file_id)),
            }
        });
        let name = self.required(table, 0, "name", sentence!("record-name-missing"), wording::name);
        let brands = self.list(table, "brands", wording::name);
        let aliases = self.list(table, "aliases", wording::name);
        let country = self.text(table, "country", Country::parse);
        let serves = self.list(table, "serves", Country::parse);
        let language = self.text(table, "language", language);
        let sector = self.text(table, "sector", Sector::parse);
        let imported = self.text(table, "imported_from", wording::source);
        let addresses = self.each(table, "address", Self::address);
        let pages = self.each(table, "page", Self::page);
        let postal = self.each(table, "postal", Self::postal);
        let channels = self.each(table, "channel", Self::channel);
        let refuses = self.table(table, "refuses", Self::refusal);
        let needs = self.each(table, "need", Self::need);
        let ceased = self.table(table, "ceased", Self::ceased);
        let replaced_by = self.text(table, "replaced_by", another_id);
        let domains = self.domains(table, &addresses);
        Some(Record {
            id: id?,
            name: name?,
            brands,
            aliases,
            country,
            serves,
            language,
            sector: sector.unwrap_or_default(),
            domains: domains?,
            addresses: addresses.into_iter().map(|(_, address)| address).collect(),
            pages,
            postal,
            channels,
            refuses,
            needs,
            ceased,
            replaced_by,
            origin: imported.map_or(Origin::Own, |_| Origin::Imported),
            notes: Vec::new(),
        })
    }

    /// A list of texts, each judged by `rule`.
    pub(super) fn list<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        rule: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Vec<T> {
        let Some((value, at)) = find(table, key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array().filter(|items| items.len() <= MANY) else {
            self.problem(at, key, sentence!("record-names-no-list", most = MANY, key));
            return Vec::new();
        };
        let mut list = Vec::new();
        for item in items {
            let judged = match item.get_ref() {
                DeValue::String(text) => rule(text),
                _ => Err(Invalid::of(BROKEN, sentence!("record-name-not-text"))),
            };
            list.extend(self.judged(item.span().start, key, item, judged));
        }
        list
    }

    fn domains(&mut self, table: &DeTable<'_>, addresses: &[(usize, Address)]) -> Option<Vec<Domain>> {
        let Some((value, at)) = find(table, "domains") else {
            self.problem(0, "domains", sentence!("record-domains-missing"));
            return None;
        };
        if value.get_ref().as_array().is_none_or(|items| items.len() > MANY) {
            self.problem(at, "domains", sentence!("record-domains-no-list", most = MANY));
            return None;
        }
        let before = self.problems.len();
        let domains: Vec<Domain> = self.list(table, "domains", Domain::parse);
        // Faults among the domains are mended first: what lies outside them is not known before.
        if self.problems.len() > before {
            return None;
        }
        let used: Vec<_> =
            addresses.iter().filter(|(_, address)| address.purpose.takes_cancellations()).collect();
        if domains.is_empty() && !used.is_empty() {
            self.problem(at, "domains", sentence!("record-domains-empty"));
            return None;
        }
        for (at, address) in used.into_iter().filter(|(_, address)| !address.outside_domains) {
            let domain = address.email.to_domain();
            if !domains.iter().any(|own| domain.is_within(own.as_str())) {
                let what = sentence!(
                    "record-address-outside",
                    email = address.email.to_string(),
                    domain = domain.to_string()
                );
                self.problem(*at, "email", what);
            }
        }
        Some(domains)
    }

    /// What `read` makes of each table of a list such as `[[address]]`.
    fn each<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        read: impl Fn(&mut Self, usize, &DeTable<'_>) -> Option<T>,
    ) -> Vec<T> {
        let tables = self.tables(table, key);
        tables.into_iter().filter_map(|(at, table)| read(self, at, table)).collect()
    }

    /// What `read` makes of a table such as `[refuses]`.
    fn table<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        read: impl Fn(&mut Self, usize, &DeTable<'_>) -> Option<T>,
    ) -> Option<T> {
        let (value, at) = find(table, key)?;
        let Some(inner) = value.get_ref().as_table() else {
            self.problem(at, key, sentence!("record-no-table", key));
            return None;
        };
        read(self, at, inner)
    }

    /// The tables of a list such as `[[address]]`, each with its offset.
    fn tables<'t>(&mut self, table: &'t DeTable<'t>, key: &str) -> Vec<(usize, &'t DeTable<'t>)> {
        let Some((value, at)) = find(table, key) else {
            return Vec::new();
        };
        let items = value.get_ref().as_array().filter(|items| items.len() <= MANY);
        let tables: Option<Vec<_>> = items.and_then(|items| {
            items
                .iter()
                .map(|item| item.get_ref().as_table().map(|table| (item.span().start, table)))
                .collect()
        });
        tables.unwrap_or_else(|| {
            self.problem(at, key, sentence!("record-tables-no-list", most = MANY, key));
            Vec::new()
        })
    }
}

/// The id of another record.
fn another_id(text: &str) -> Result<String, Invalid> {
    if is_plain(text) { Ok(text.to_owned()) } else { Err(Invalid::of(BROKEN, sentence!("record-no-id"))) }
}
