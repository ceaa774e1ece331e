//! The values of a record's file, each with its provenance.

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::{Reader, find, seen};
use crate::provider::channel::{Channel, ChannelKind};
use crate::provider::page::{self, Page, PageKind};
use crate::provider::postal::{self, Postal};
use crate::provider::provenance::Provenance;
use crate::provider::record::{Address, Purpose};
use crate::provider::refusal::{Ceased, Need, Needed, Refusal, Way};
use crate::provider::{mailbox, wording};
use crate::value::{Confidence, Country, EmailAddress, Invalid, Value as _};
use crate::words::sentence;

/// The keys of every value.
const PROVENANCE_KEYS: [&str; 5] = ["source", "seen_on", "published", "confidence", "outdated"];
/// What the key `outdated` was called before.
pub(super) const OLD_OUTDATED: &str = "dated";

impl Reader<'_> {
    /// Says of each key that is none of these, and none of a provenance, that it is unknown.
    fn only(&mut self, table: &DeTable<'_>, keys: &[&str]) {
        self.unknown(table, &[keys, &PROVENANCE_KEYS].concat());
    }

    pub(super) fn address(&mut self, at: usize, table: &DeTable<'_>) -> Option<(usize, Address)> {
        self.only(table, &["email", "purpose", "outside_domains", "pec"]);
        let email = self.required(table, at, "email", sentence!("record-email-missing"), EmailAddress::parse);
        let purpose =
            self.required(table, at, "purpose", sentence!("record-purpose-missing"), Purpose::parse);
        let outside_domains = self.yes_or_no(table, "outside_domains");
        let pec = self.yes_or_no(table, "pec");
        let known = self.provenance(table, at);
        let address = Address {
            email: email?,
            purpose: purpose?,
            outside_domains: outside_domains?,
            pec: pec?,
            known: known?,
        };
        let at = find(table, "email").map_or(at, |(_, at)| at);
        if address.purpose.takes_cancellations() && mailbox::answers(&address.email).is_err() {
            let (email, purpose) = (address.email.to_string(), Purpose::NoReply.name());
            self.problem(at, "email", sentence!("record-address-only-sends", email, purpose));
        }
        Some((at, address))
    }

    pub(super) fn page(&mut self, at: usize, table: &DeTable<'_>) -> Option<Page> {
        self.only(table, &["kind", "url", "country", "purpose"]);
        let kind = self.required(table, at, "kind", sentence!("record-page-kind-missing"), PageKind::parse);
        let url = self.required(table, at, "url", sentence!("record-page-missing"), page::url);
        let country = self.text(table, "country", Country::parse);
        let purpose = self.text(table, "purpose", Purpose::parse);
        let known = self.provenance(table, at);
        Some(Page { kind: kind?, url: url?, country, purpose, known: known? })
    }

    pub(super) fn postal(&mut self, at: usize, table: &DeTable<'_>) -> Option<Postal> {
        self.only(table, &["lines", "purpose"]);
        let lines = self.list(table, "lines", postal::line);
        if !(2..=Postal::MAX_LINES).contains(&lines.len()) {
            self.problem(at, "lines", sentence!("record-postal-lines", most = Postal::MAX_LINES));
        }
        let purpose = self.text(table, "purpose", Purpose::parse);
        let known = self.provenance(table, at);
        Some(Postal { lines, purpose, known: known? })
    }

    pub(super) fn channel(&mut self, at: usize, table: &DeTable<'_>) -> Option<Channel> {
        self.only(table, &["kind", "how", "at_hand", "purpose"]);
        let missing = sentence!("record-channel-missing");
        let kind = self.required(table, at, "kind", missing, ChannelKind::parse);
        let how =
            self.required(table, at, "how", sentence!("record-how-missing"), |text| wording::how(kind, text));
        let at_hand = self.text(table, "at_hand", |text| wording::how(None, text));
        let purpose = self.text(table, "purpose", Purpose::parse);
        // A person need not say where they know their provider's hotline from.
        let known = self.worth(table, at);
        Some(Channel { kind: kind?, how: how?, at_hand, purpose, known: known? })
    }

    pub(super) fn refusal(&mut self, at: usize, table: &DeTable<'_>) -> Option<Refusal> {
        self.only(table, &["ways"]);
        let ways = self.list(table, "ways", Way::parse);
        if ways.is_empty() {
            self.problem(at, "ways", sentence!("record-ways-missing"));
        }
        Some(Refusal { ways, known: self.provenance(table, at)? })
    }

    pub(super) fn need(&mut self, at: usize, table: &DeTable<'_>) -> Option<Need> {
        self.only(table, &["what"]);
        let what = self.required(table, at, "what", sentence!("record-need-missing"), Needed::parse);
        Some(Need { what: what?, known: self.provenance(table, at)? })
    }

    pub(super) fn ceased(&mut self, at: usize, table: &DeTable<'_>) -> Option<Ceased> {
        self.only(table, &["on"]);
        if find(table, "on").is_none() {
            self.problem(at, "on", sentence!("record-ceased-missing"));
        }
        let on = self.day(table, "on");
        Some(Ceased { on: on?, known: self.provenance(table, at)? })
    }

    /// Where a value is from. All of it must be there.
    fn provenance(&mut self, table: &DeTable<'_>, at: usize) -> Option<Provenance> {
        self.wanted(table, at, "source", sentence!("record-source-missing"));
        if find(table, "seen_on").is_none() {
            self.problem(at, "seen_on", sentence!("record-seen-on-missing"));
        }
        let known = self.worth(table, at)?;
        (known.source.is_some() && known.seen_on.is_some()).then_some(known)
    }

    /// Where a value is from, as far as that is said.
    fn worth(&mut self, table: &DeTable<'_>, at: usize) -> Option<Provenance> {
        let source = self.text(table, "source", wording::source);
        let seen_on = self.day(table, "seen_on");
        let published = self.day(table, "published");
        let missing = sentence!("record-confidence-missing");
        let confidence = self.required(table, at, "confidence", missing, Confidence::parse);
        let outdated = self.outdated(table);
        Some(Provenance { source, seen_on, published, confidence: confidence?, outdated: outdated? })
    }

    fn outdated(&mut self, table: &DeTable<'_>) -> Option<bool> {
        let Some((_, at)) = find(table, OLD_OUTDATED) else { return self.yes_or_no(table, "outdated") };
        let fault = Invalid::of("old-word", sentence!("record-old-word", word = "outdated"));
        self.notes.push(self.at(at, OLD_OUTDATED, fault));
        let key = if find(table, "outdated").is_some() { "outdated" } else { OLD_OUTDATED };
        self.yes_or_no(table, key)
    }

    /// A key that is true or false, or left out for false.
    fn yes_or_no(&mut self, table: &DeTable<'_>, key: &str) -> Option<bool> {
        let Some((value, at)) = find(table, key) else { return Some(false) };
        let answer = value.get_ref().as_bool();
        if answer.is_none() {
            self.problem(at, key, sentence!("record-no-bool"));
        }
        answer
    }

    fn day(&mut self, table: &DeTable<'_>, key: &str) -> Option<Date> {
        let (value, at) = find(table, key)?;
        let judged = match value.get_ref() {
            DeValue::Datetime(date) => Date::parse(&date.to_string()),
            DeValue::String(text) => Date::parse(text),
            _ => Date::parse("no date"),
        };
        let judged = judged.and_then(|day| seen(day, self.today));
        self.judged(at, key, value, judged)
    }
}
