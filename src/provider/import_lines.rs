//! Records from a collection of providers: one JSON object a line, every value with its source and day.
//!
//! In: a line. Out: a record as a file of a person's own would hold it, which the strict reader has passed. Notes of whoever
//! collected them are left out; an unverified page or postal address is too.

use jiff::civil::Date;
use serde::Deserialize;

use super::channel::{Channel, ChannelKind};
use super::page::{Page, PageKind};
use super::postal::Postal;
use super::provenance::Provenance;
use super::record::{Address, Origin, Purpose, Record};
use super::refusal::{Refusal, Way};
use super::{read, write};
use crate::text::list::{self, List};
use crate::value::{Confidence, Country, Domain, EmailAddress, Invalid, Sector, Value as _};
use crate::words::{Sentence, sentence};

/// Hosts where anybody can have a page.
static SHARED_HOSTS: List = List::new(|| list::below(include_str!("shared_hosts.txt"), "hosts"));

/// Whether anybody can have a page there.
pub(super) fn is_shared(host: &Domain) -> bool {
    SHARED_HOSTS.iter().any(|shared| host.is_within(shared))
}

/// A provider as the collection writes it.
#[derive(Deserialize)]
struct Line {
    id: String,
    name: String,
    #[serde(default)]
    brands: Vec<String>,
    #[serde(default)]
    aliases: Vec<String>,
    country: Option<String>,
    #[serde(default)]
    serves: Vec<String>,
    language: Option<String>,
    sector: Option<String>,
    #[serde(default)]
    program_sector: Option<String>,
    #[serde(default)]
    domains: Vec<String>,
    #[serde(default)]
    addresses: Vec<Mailbox>,
    #[serde(default)]
    channels: Vec<Path>,
    #[serde(default)]
    postal: Vec<Place>,
    refuses: Option<Refused>,
}

/// Where a value is from.
#[derive(Deserialize)]
struct From {
    source: String,
    seen_on: Date,
    published: Option<String>,
    confidence: Confidence,
    #[serde(default)]
    dated: bool,
}

#[derive(Deserialize)]
struct Mailbox {
    email: String,
    purpose: Purpose,
    #[serde(default)]
    pec: bool,
    #[serde(flatten)]
    from: From,
}

#[derive(Deserialize)]
struct Path {
    kind: String,
    how: String,
    url: Option<String>,
    #[serde(flatten)]
    from: From,
}

#[derive(Deserialize)]
struct Place {
    text: String,
    #[serde(flatten)]
    from: From,
}

#[derive(Deserialize)]
struct Refused {
    ways: Vec<Way>,
    #[serde(flatten)]
    from: From,
}

impl From {
    fn provenance(&self) -> Provenance {
        Provenance {
            source: Some(self.source.clone()),
            seen_on: Some(self.seen_on),
            // A year alone is no day.
            published: self.published.as_deref().and_then(|day| day.parse().ok()),
            confidence: self.confidence,
            outdated: self.dated,
        }
    }

    fn is_sure(&self) -> bool {
        self.confidence != Confidence::C
    }
}

/// The record of one line.
///
/// # Errors
/// What is wrong with it, as the end of a sentence whose subject is the line.
pub(super) fn record(line: &str, today: Date) -> Result<Record, Sentence> {
    let line: Line = serde_json::from_str(line)
        .map_err(|error| sentence!("company-not-json", error = error.to_string()))?;
    let wrong = |key: &'static str| move |fault: Invalid| sentence!("company-wrong", key, what = fault.what);
    let domains = line.domains.iter().map(|domain| Domain::parse(domain));
    let mut domains: Vec<Domain> = domains.collect::<Result<_, _>>().map_err(wrong("domains"))?;
    domains.retain(|domain| !is_shared(domain));
    let addresses = line.addresses.iter().map(|mailbox| address(mailbox, &domains));
    let addresses = addresses.collect::<Result<_, _>>().map_err(wrong("addresses"))?;
    let country = line.country.as_deref().map(Country::parse).transpose().map_err(wrong("country"))?;
    let serves = line.serves.iter().map(|country| Country::parse(country));
    let refuses = line.refuses.as_ref();
    let record = Record {
        brands: line.brands.iter().filter(|brand| **brand != line.name).cloned().collect(),
        aliases: line
            .aliases
            .iter()
            .map(|alias| without_remark(alias))
            .filter(|alias| !alias.is_empty())
            .collect(),
        country,
        serves: serves.collect::<Result<_, _>>().map_err(wrong("serves"))?,
        language: line.language.clone(),
        sector: sector(line.sector.as_deref(), line.program_sector.as_deref()),
        addresses,
        pages: line.channels.iter().filter_map(page).collect(),
        postal: line
            .postal
            .iter()
            .filter(|place| place.from.is_sure())
            .map(|place| postal(&line.name, place))
            .collect(),
        channels: line.channels.iter().filter_map(channel).collect(),
        refuses: refuses
            .map(|refused| Refusal { ways: refused.ways.clone(), known: refused.from.provenance() }),
        domains,
        origin: Origin::Imported,
        ..Record::new(line.id.clone(), line.name.clone())
    };
    checked(&record, today)
}

/// The record as the strict reader of files has it.
fn checked(record: &Record, today: Date) -> Result<Record, Sentence> {
    let text = write::to_toml(record);
    read::read("", &record.id, &text, Some(today), &|_| None)
        .map_err(|problems| problems.first().map_or_else(Sentence::empty, Sentence::from))
}

fn address(mailbox: &Mailbox, domains: &[Domain]) -> Result<Address, Invalid> {
    let email = EmailAddress::parse(&mailbox.email)?;
    let outside = !domains.iter().any(|own| email.to_domain().is_within(own.as_str()));
    Ok(Address {
        email,
        purpose: mailbox.purpose,
        outside_domains: outside && !mailbox.purpose.is_dead_end(),
        pec: mailbox.pec,
        known: mailbox.from.provenance(),
    })
}

/// The kind of page that a way is, where it is one.
fn page(path: &Path) -> Option<Page> {
    let kind = match path.kind.as_str() {
        "cancel-page" => PageKind::Cancel,
        "account-page" => PageKind::Account,
        "portal" | "form" => PageKind::Help,
        _ => return None,
    };
    // What was copied from a sentence may end like one.
    let url =
        path.url.as_deref().filter(|_| path.from.is_sure())?.trim_end_matches([',', ';', '.']).to_owned();
    Some(Page { kind, url, country: None, purpose: None, known: path.from.provenance() })
}

fn channel(path: &Path) -> Option<Channel> {
    let kind = ChannelKind::named(&path.kind).filter(|_| page(path).is_none() && path.from.is_sure())?;
    Some(Channel { kind, how: path.how.clone(), at_hand: None, purpose: None, known: path.from.provenance() })
}

/// An address in one line, taken apart at its commas.
fn postal(name: &str, place: &Place) -> Postal {
    let parts = place.text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty() && *part != name);
    let lines = [name].into_iter().chain(parts).map(str::to_owned).take(Postal::MAX_LINES);
    Postal { lines: lines.collect(), purpose: Some(Purpose::General), known: place.from.provenance() }
}

/// A name without what stands behind it in brackets.
fn without_remark(name: &str) -> String {
    let end = name.find('(').unwrap_or(name.len());
    name[..end].trim().to_owned()
}

/// The lines of a collection that hold something, with their numbers counted from 1.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| (at + 1, line)).filter(|(_, line)| !line.trim().is_empty())
}

/// The trade by the collection's finer word, else by the coarser one.
fn sector(finer: Option<&str>, coarser: Option<&str>) -> Sector {
    let named = match finer {
        Some("bank-card") => Some(Sector::Finance),
        Some("health-insurance") => Some(Sector::Insurance),
        Some("gym") => Some(Sector::Fitness),
        Some("software" | "streaming" | "dating" | "gaming") => Some(Sector::Digital),
        finer => finer.and_then(Sector::named),
    };
    named.or_else(|| coarser.and_then(Sector::named)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"id":"gym","name":"Gym","country":"DE","sector":"gym","program_sector":"other",
        "aliases":["Big Gym (formerly)"],"domains":["gym.example","facebook.com"],
        "addresses":[{"email":"office@gym.example","purpose":"cancellation","source":"https://gym.example/c","seen_on":"2026-11-01","published":"2026","confidence":"A"},
            {"email":"gym@mail.example","purpose":"customer-service","source":"a guide","seen_on":"2026-11-01","confidence":"B","dated":true}],
        "channels":[{"kind":"cancel-page","how":"the page","url":"https://gym.example/cancel,","source":"https://gym.example/","seen_on":"2026-11-01","confidence":"A","note":"for whoever collects"},
            {"kind":"hotline","how":"+49 30 123456","source":"a guide","seen_on":"2026-11-01","confidence":"B"}],
        "postal":[{"text":"Beispielweg 1, 12345 Musterstadt","source":"https://gym.example/","seen_on":"2026-11-01","confidence":"B"},
            {"text":"c/o somebody, 12345 Musterstadt","source":"?","seen_on":"2026-11-01","confidence":"C"}],
        "refuses":{"ways":["email"],"source":"https://gym.example/terms","seen_on":"2026-11-01","confidence":"A"}}"#;

    fn read(line: &str) -> Result<Record, String> {
        record(line, Date::constant(2026, 11, 23)).map_err(|why| why.to_string())
    }

    #[test]
    fn a_line_is_a_record() {
        let record = read(LINE).expect("a record");
        assert_eq!(record.origin, Origin::Imported);
        assert_eq!(record.domains.iter().map(Domain::as_str).collect::<Vec<_>>(), ["gym.example"]);
        assert_eq!(record.aliases, ["Big Gym"]);
        assert_eq!(record.sector, Sector::Fitness);
        assert_eq!(record.addresses.iter().map(|a| a.outside_domains).collect::<Vec<_>>(), [false, true]);
        assert_eq!((record.addresses[0].known.published, record.addresses[1].known.outdated), (None, true));
        assert_eq!(record.pages[0].url, "https://gym.example/cancel");
        assert_eq!(record.postal.len(), 1, "an unverified one is left out");
        assert_eq!(record.postal[0].lines, ["Gym", "Beispielweg 1", "12345 Musterstadt"]);
        assert_eq!(record.channels.len(), 1);
        assert_eq!(record.refuses.expect("a refusal").ways, [Way::Email]);
    }

    #[test]
    fn what_is_wrong_is_said_and_nothing_else_comes_in() {
        for (good, bad, said) in [
            ("https://gym.example/cancel,", "javascript:alert(1)", "url"),
            ("office@gym.example", "office@", "addresses"),
            ("\"Gym\"", "\"Gym\\u001b[31m\"", "name"),
            ("\"id\":\"gym\"", "\"id\":\"../gym\"", "id"),
            ("2026-11-01", "2027-11-01", "still to come"),
            ("a guide", "card 4111 1111 1111 1111", "card"),
            ("{\"id\"", "{id", "JSON"),
        ] {
            let why = read(&LINE.replace(good, bad)).expect_err(said);
            assert!(why.contains(said), "{said}: {why}");
        }
        // The digits of a page's address are no card number.
        read(&LINE.replace("https://gym.example/c\"", "https://gym.example/4111111111111111\""))
            .expect("a record");
    }

    #[test]
    fn no_line_makes_it_stop() {
        arbtest::arbtest(|u| {
            let mut line: Vec<char> = LINE.chars().collect();
            for _ in 0..u.int_in_range(1..=4)? {
                let at = u.choose_index(line.len())?;
                line[at] = *u.choose(&['"', '{', ']', ',', '0', '\u{202e}', '\n', 'é'])?;
            }
            let _ = read(&line.into_iter().collect::<String>());
            Ok(())
        });
    }
}
