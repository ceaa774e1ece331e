//! A person's own record, read with places: every fault of the file at once, each with its line.
//!
//! In: a file's text. Out: a [`Record`] whose values are all valid, or the problems. The compiled-in records go
//! the short way through serde; a test reads them this way too.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::channel::{Channel, ChannelKind};
use super::record::{Address, Origin, Purpose, Record};
use super::{mailbox, wording};
use crate::text::characters::Joiners;
use crate::text::suggest::nearest;
use crate::value::{
    Confidence, Country, Domain, EmailAddress, Invalid, Place, Problem, Sector, Tag, Value, one_line,
};

/// The code of every problem with a record's file.
pub const BROKEN: &str = "provider-record";

/// The most domains, addresses or channels one record may have.
const MANY: usize = 100;

/// The most errors of TOML that are said of one file.
const SYNTAX_ERRORS: usize = 5;

const KEYS: [&str; 10] = [
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
const OLD_OUTDATED: &str = "dated";
const CHANNEL_KEYS: [&str; 6] = ["kind", "how", "at_hand", "confidence", "outdated", "purpose"];

/// Reads the record `id` from its file's text. `rival` names another file that has the id this one claims; with
/// `today`, nothing can have been seen later.
pub(super) fn read(
    file: &str,
    id: &str,
    text: &str,
    today: Option<Date>,
    rival: &dyn Fn(&str) -> Option<String>,
) -> Result<Record, Vec<Problem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { file, text, today, problems: Vec::new(), notes: Vec::new() };
    reader.syntax(&errors);
    // After a syntax error the table is a guess.
    let record = if errors.is_empty() { reader.record(id, rival, table.get_ref()) } else { None };
    match record {
        Some(record) if reader.problems.is_empty() => Ok(Record { notes: reader.notes, ..record }),
        _ => Err(reader.problems),
    }
}

impl Value for Purpose {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of("purpose", text, Self::ALL, Self::name)
    }
}

impl Value for ChannelKind {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of("channel", text, Self::ALL, Self::name)
    }
}

impl Value for Confidence {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of("confidence", text, Self::ALL, Self::name)
    }
}

impl Value for Sector {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of("sector", text, Self::ALL, Self::name)
    }
}

/// The value of this name among all there are.
fn one_of<T: Copy>(what: &str, text: &str, all: &[T], name: fn(T) -> &'static str) -> Result<T, Invalid> {
    let text = one_line(text, 60, Joiners::Refused)?;
    if let Some(value) = all.iter().find(|value| name(**value) == text) {
        return Ok(*value);
    }
    let names: Vec<&str> = all.iter().map(|value| name(*value)).collect();
    let near = nearest(text, names.iter().copied()).map(|near| format!("did you mean {near}? "));
    let fix = format!("{}write one of: {}", near.unwrap_or_default(), names.join(", "));
    Err(Invalid::new("unknown-word", format!("is no {what} there is"), fix))
}

/// Whether the text can be the id of a person's own record, and so a file's name.
pub(crate) fn is_plain(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && !id.starts_with('-')
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The rule of a record's language.
pub(crate) fn language(text: &str) -> Result<String, Invalid> {
    Tag::parse(text).map(|_| text.trim().to_owned())
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    today: Option<Date>,
    problems: Vec<Problem>,
    notes: Vec<Problem>,
}

type Found<'a> = Option<(&'a Spanned<DeValue<'a>>, usize)>;

impl Reader<'_> {
    /// What the parser says, each thing once: one missing bracket makes it say the same a hundred times.
    fn syntax(&mut self, errors: &[toml::de::Error]) {
        let mut said: Vec<(usize, String)> = Vec::new();
        for error in errors {
            let offset = error.span().map_or(0, |span| span.start);
            let what = error.message().replace('\n', "; ");
            let line = self.line(offset);
            if said.iter().all(|(other, before)| (self.line(*other), before) != (line, &what)) {
                said.push((offset, what));
            }
            if said.len() == SYNTAX_ERRORS {
                break;
            }
        }
        let more = errors.len() - said.len();
        let last = said.len();
        for (n, (offset, what)) in said.into_iter().enumerate() {
            let more = if n + 1 == last && more > 0 { format!(" (and {more} more)") } else { String::new() };
            let what = format!("is not TOML here: {what}{more}");
            self.problem(offset, "the record", &what, "text needs quotes, as in name = \"Example Mobile\"");
        }
    }

    /// The line of an offset, counted from 1.
    fn line(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|b| *b == b'\n').count()
    }

    fn problem(&mut self, offset: usize, key: &str, what: &str, fix: &str) {
        self.problems.push(self.at(offset, key, Invalid::new(BROKEN, what, fix)));
    }

    fn at(&self, offset: usize, key: &str, fault: Invalid) -> Problem {
        let place = Place::File { file: self.file.to_owned(), line: self.line(offset) };
        Problem::of_key(key, place, fault)
    }

    fn unknown(&mut self, table: &DeTable<'_>, known: &[&str]) {
        let strangers = table.keys().filter(|key| {
            let key = key.get_ref().as_ref();
            !known.contains(&key) && !(key == OLD_OUTDATED && known.contains(&"outdated"))
        });
        for key in strangers.take(20) {
            let near = nearest(key.get_ref(), known.iter().copied());
            let fix = near.map_or_else(
                || format!("take it out; the keys there are: {}", known.join(", ")),
                |near| format!("did you mean {near}?"),
            );
            let shown = wording::key(key.get_ref());
            self.problem(key.span().start, shown, "is no key of a provider's record", &fix);
        }
    }

    /// The value of a text key, judged by `rule`.
    fn text<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        rule: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Option<T> {
        let (value, at) = find(table, key)?;
        let judged = match value.get_ref() {
            DeValue::String(text) => rule(text),
            _ => {
                Err(Invalid::new(BROKEN, "is not text", format!("write text in quotes, as in {key} = \"…\"")))
            }
        };
        self.judged(at, key, value, judged)
    }

    fn judged<T>(
        &mut self,
        at: usize,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        judged: Result<T, Invalid>,
    ) -> Option<T> {
        match judged {
            Ok(value) => Some(value),
            Err(fault) => {
                let fault = match value.get_ref() {
                    DeValue::String(text) => wording::verdict(text, fault),
                    _ => fault,
                };
                self.problem(at, key, &fault.what, &fault.fix);
                None
            }
        }
    }

    /// The same for a key that must be there.
    fn required<T>(
        &mut self,
        table: &DeTable<'_>,
        at: usize,
        key: &str,
        why: &str,
        rule: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Option<T> {
        // A slip in the key is said already, with the key that was meant.
        let slip = |typed: &str| !KEYS.contains(&typed) && nearest(typed, [key]).is_some();
        if find(table, key).is_none() && !table.keys().any(|typed| slip(typed.get_ref())) {
            self.problem(at, key, "is missing", why);
        }
        self.text(table, key, rule)
    }

    fn record(
        &mut self,
        file_id: &str,
        rival: &dyn Fn(&str) -> Option<String>,
        table: &DeTable<'_>,
    ) -> Option<Record> {
        self.unknown(table, &KEYS);
        let id = self.required(table, 0, "id", "write the file's name without .toml", |text| {
            let wrong = |what: String, fix: String| Err(Invalid::new(BROKEN, what, fix));
            let fix = format!("write id = \"{file_id}\", the file's name without .toml, or rename the file");
            match (text, rival(text)) {
                ("", _) => wrong("is empty".to_owned(), fix),
                (text, _) if text == file_id => Ok(text.to_owned()),
                (_, Some(other)) => wrong(
                    format!("is claimed by {other} too"),
                    format!("give each file its own id: here, id = \"{file_id}\""),
                ),
                (_, None) => wrong("is not the file's name".to_owned(), fix),
            }
        });
        let name = self.required(table, 0, "name", "write the name as a letter addresses it", wording::name);
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
            let fix = "list other names in quotes, as in aliases = [\"Example Mobile\"]";
            self.problem(at, "aliases", "are not a list of at most 100", fix);
            return Vec::new();
        };
        let mut aliases = Vec::new();
        for item in items {
            let judged = match item.get_ref() {
                DeValue::String(text) => wording::name(text),
                _ => Err(Invalid::new(BROKEN, "holds something that is not text", "put each name in quotes")),
            };
            aliases.extend(self.judged(item.span().start, "aliases", item, judged));
        }
        aliases
    }

    fn domains(&mut self, table: &DeTable<'_>, addresses: &[(usize, Address)]) -> Option<Vec<Domain>> {
        const WHY: &str = "list the provider's own domains, as in domains = [\"example.com\"]: an address \
            elsewhere may be a stranger's";
        let Some((value, at)) = find(table, "domains") else {
            self.problem(0, "domains", "are missing", WHY);
            return None;
        };
        let Some(items) = value.get_ref().as_array().filter(|items| items.len() <= MANY) else {
            self.problem(at, "domains", "are not a list of at most 100", WHY);
            return None;
        };
        let before = self.problems.len();
        let mut domains: Vec<Domain> = Vec::new();
        for item in items {
            let judged = match item.get_ref() {
                DeValue::String(text) => Domain::parse(text),
                _ => {
                    Err(Invalid::new(BROKEN, "holds something that is not text", "put each domain in quotes"))
                }
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
            self.problem(at, "domains", "are empty", WHY);
            return None;
        }
        for (at, address) in used {
            let domain = address.email.to_domain();
            if !domains.iter().any(|own| domain.is_within(own.as_str())) {
                let what = format!("\"{}\" is outside the record's own domains", address.email);
                let fix = format!(
                    "if {domain} is the provider's own, add it to domains; if not, the address may be a stranger's"
                );
                self.problem(*at, "email", &what, &fix);
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
            let fix = format!("begin each with a line [[{key}]]");
            self.problem(at, key, "is not a list of at most 100 tables", &fix);
            Vec::new()
        })
    }

    fn address(&mut self, at: usize, table: &DeTable<'_>) -> Option<(usize, Address)> {
        self.unknown(table, &ADDRESS_KEYS);
        let email = self.required(
            table,
            at,
            "email",
            "write the address, or leave the table out",
            EmailAddress::parse,
        );
        let purpose = self.required(
            table,
            at,
            "purpose",
            "write what it is for: customer-service, cancellation or privacy",
            Purpose::parse,
        );
        let source = self.required(
            table,
            at,
            "source",
            "write where you read the address, such as the page: nobody can check an address without it",
            wording::source,
        );
        let seen_on = self.day(table, at);
        let confidence = self.required(
            table,
            at,
            "confidence",
            "write A (an own or official page), B (a page of somebody else) or C (unverified)",
            Confidence::parse,
        );
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
        if address.purpose.takes_cancellations()
            && let Err(fault) = mailbox::answers(&address.email)
        {
            let what = format!("\"{}\" {}", address.email, fault.what);
            let fix = format!("{}, or write purpose = \"{}\"", fault.fix, Purpose::NoReply.name());
            self.problem(at, "email", &what, &fix);
        }
        Some((at, address))
    }

    /// Whether the source is old or undated.
    fn outdated(&mut self, table: &DeTable<'_>) -> Option<bool> {
        let old = find(table, OLD_OUTDATED);
        if let Some((_, at)) = old {
            let what = "is an old word for outdated";
            self.notes.push(self.at(
                at,
                OLD_OUTDATED,
                Invalid::new("old-word", what, "write outdated instead"),
            ));
        }
        let (key, found) = match find(table, "outdated") {
            None => (OLD_OUTDATED, old),
            found => ("outdated", found),
        };
        let Some((value, at)) = found else { return Some(false) };
        let outdated = value.get_ref().as_bool();
        if outdated.is_none() {
            self.problem(at, key, "is neither true nor false", "write true or false, without quotes");
        }
        outdated
    }

    fn day(&mut self, table: &DeTable<'_>, at: usize) -> Option<Date> {
        let Some((value, at)) = find(table, "seen_on") else {
            self.problem(
                at,
                "seen_on",
                "is missing",
                "write the day you saw it there, as in seen_on = 2026-11-23",
            );
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
        let why = "write which way it is: app, hotline, sms, portal, form, letter or fax";
        let kind = self.required(table, at, "kind", why, ChannelKind::parse);
        let how = self.required(table, at, "how", "write what to do there", |text| wording::how(kind, text));
        let at_hand = self.text(table, "at_hand", |text| wording::how(None, text));
        let why = "write A (an own or official page), B (a page of somebody else) or C (unverified)";
        let confidence = self.required(table, at, "confidence", why, Confidence::parse);
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

/// A day on which something was seen: not one to come.
pub(crate) fn seen(day: Date, today: Option<Date>) -> Result<Date, Invalid> {
    match today {
        Some(today) if day > today => {
            let what = format!("is still to come: today is {today}");
            Err(Invalid::new("future-date", what, "check the date"))
        }
        _ => Ok(day),
    }
}

/// A key's value, and where the key stands.
fn find<'t>(table: &'t DeTable<'t>, key: &str) -> Found<'t> {
    let (key, value) = table.iter().find(|(known, _)| known.get_ref().as_ref() == key)?;
    Some((value, key.span().start))
}
