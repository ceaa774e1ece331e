//! The keys of a record's file: what each must hold.

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::{BROKEN, Reader, find, language, seen};
use crate::provider::channel::{Channel, ChannelKind};
use crate::provider::record::{Address, Origin, Purpose, Record};
use crate::provider::{mailbox, wording};
use crate::value::{Confidence, Country, Domain, EmailAddress, Invalid, Sector, Value as _};
use crate::words::{Sentence, sentence};

/// The most domains, addresses or channels one record may have.
const MANY: usize = 100;

pub(super) const KEYS: [&str; 10] = [
    "id",
    "name",
    "aliases",
    "country",
    "language",
    "sector",
    "imported_from",
    "domains",
    "address",
    "channel",
];
const ADDRESS_KEYS: [&str; 6] = ["email", "purpose", "source", "seen_on", "confidence", "outdated"];
/// What the key `outdated` was called before.
pub(super) const OLD_OUTDATED: &str = "dated";
const CHANNEL_KEYS: [&str; 6] = ["kind", "how", "at_hand", "confidence", "outdated", "purpose"];

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
        let aliases = self.aliases(table);
        let country = self.text(table, "country", Country::parse);
        let language = self.text(table, "language", language);
        let sector = self.text(table, "sector", Sector::parse);
        let imported = self.text(table, "imported_from", wording::source);
        let addresses: Vec<(usize, Address)> = self
            .tables(table, "address")
            .into_iter()
            .filter_map(|(at, table)| self.address(at, table))
            .collect();
        let channels = self
            .tables(table, "channel")
            .into_iter()
            .filter_map(|(at, table)| self.channel(at, table))
            .collect();
        let domains = self.domains(table, &addresses);
        Some(Record {
            id: id?,
            name: name?,
            aliases,
            country,
            language,
            sector: sector.unwrap_or_default(),
            domains: domains?,
            addresses: addresses.into_iter().map(|(_, address)| address).collect(),
            channels,
            origin: imported.map_or(Origin::Own, |_| Origin::Imported),
            notes: Vec::new(),
        })
    }

    /// Other names the provider goes by.
    fn aliases(&mut self, table: &DeTable<'_>) -> Vec<String> {
        let Some((value, at)) = find(table, "aliases") else { return Vec::new() };
        let Some(items) = value.get_ref().as_array().filter(|items| items.len() <= MANY) else {
            self.problem(at, "aliases", sentence!("record-aliases-no-list", most = MANY));
            return Vec::new();
        };
        let mut aliases = Vec::new();
        for item in items {
            let judged = match item.get_ref() {
                DeValue::String(text) => wording::name(text),
                _ => Err(Invalid::of(BROKEN, sentence!("record-alias-not-text"))),
            };
            aliases.extend(self.judged(item.span().start, "aliases", item, judged));
        }
        aliases
    }

    fn domains(&mut self, table: &DeTable<'_>, addresses: &[(usize, Address)]) -> Option<Vec<Domain>> {
        let Some((value, at)) = find(table, "domains") else {
            self.problem(0, "domains", sentence!("record-domains-missing"));
            return None;
        };
        let Some(items) = value.get_ref().as_array().filter(|items| items.len() <= MANY) else {
            self.problem(at, "domains", sentence!("record-domains-no-list", most = MANY));
            return None;
        };
        let before = self.problems.len();
        let mut domains: Vec<Domain> = Vec::new();
        for item in items {
            let judged = match item.get_ref() {
                DeValue::String(text) => Domain::parse(text),
                _ => Err(Invalid::of(BROKEN, sentence!("record-domain-not-text"))),
            };
            domains.extend(self.judged(item.span().start, "domains", item, judged));
        }
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
        for (at, address) in used {
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

    fn address(&mut self, at: usize, table: &DeTable<'_>) -> Option<(usize, Address)> {
        self.unknown(table, &ADDRESS_KEYS);
        let email = self.required(table, at, "email", sentence!("record-email-missing"), EmailAddress::parse);
        let purpose =
            self.required(table, at, "purpose", sentence!("record-purpose-missing"), Purpose::parse);
        let source = self.required(table, at, "source", sentence!("record-source-missing"), wording::source);
        let seen_on = self.day(table, at);
        let confidence =
            self.required(table, at, "confidence", sentence!("record-confidence-missing"), Confidence::parse);
        let outdated = self.outdated(table);
        let address = Address {
            email: email?,
            purpose: purpose?,
            source: source?,
            seen_on: seen_on?,
            confidence: confidence?,
            outdated: outdated?,
        };
        let at = find(table, "email").map_or(at, |(_, at)| at);
        if address.purpose.takes_cancellations() && mailbox::answers(&address.email).is_err() {
            let (email, purpose) = (address.email.to_string(), Purpose::NoReply.name());
            self.problem(at, "email", sentence!("record-address-only-sends", email, purpose));
        }
        Some((at, address))
    }

    fn outdated(&mut self, table: &DeTable<'_>) -> Option<bool> {
        let old = find(table, OLD_OUTDATED);
        if let Some((_, at)) = old {
            let fault = Invalid::of("old-word", sentence!("record-old-word", word = "outdated"));
            self.notes.push(self.at(at, OLD_OUTDATED, fault));
        }
        let (key, found) = match find(table, "outdated") {
            None => (OLD_OUTDATED, old),
            found => ("outdated", found),
        };
        let Some((value, at)) = found else { return Some(false) };
        let outdated = value.get_ref().as_bool();
        if outdated.is_none() {
            self.problem(at, key, sentence!("record-no-bool"));
        }
        outdated
    }

    fn day(&mut self, table: &DeTable<'_>, at: usize) -> Option<Date> {
        let Some((value, at)) = find(table, "seen_on") else {
            self.problem(at, "seen_on", sentence!("record-seen-on-missing"));
            return None;
        };
        let judged = match value.get_ref() {
            DeValue::Datetime(date) => Date::parse(&date.to_string()),
            DeValue::String(text) => Date::parse(text),
            _ => Date::parse("no date"),
        };
        let judged = judged.and_then(|day| seen(day, self.today));
        self.judged(at, "seen_on", value, judged)
    }

    fn channel(&mut self, at: usize, table: &DeTable<'_>) -> Option<Channel> {
        self.unknown(table, &CHANNEL_KEYS);
        let missing = sentence!("record-channel-missing");
        let kind = self.required(table, at, "kind", missing, ChannelKind::parse);
        let how =
            self.required(table, at, "how", sentence!("record-how-missing"), |text| wording::how(kind, text));
        let at_hand = self.text(table, "at_hand", |text| wording::how(None, text));
        let missing = sentence!("record-confidence-missing");
        let confidence = self.required(table, at, "confidence", missing, Confidence::parse);
        let outdated = self.outdated(table);
        let purpose = self.text(table, "purpose", Purpose::parse);
        Some(Channel {
            kind: kind?,
            how: how?,
            at_hand,
            confidence: confidence?,
            outdated: outdated?,
            purpose,
        })
    }
}
