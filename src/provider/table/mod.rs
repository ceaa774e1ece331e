//! Many records as one text that is searched without parsing any of them.
//!
//! In: the text that [`make`](make::make) writes. Out: the record of an id, parsed alone; a row for each provider; the owners of
//! mailboxes, domains and names. The directory that comes with the program is one such text, compiled in; the person's own
//! records are made into one when an address is compared with all that is known.
//!
//! The text is a heading of lines, then sections of lines, each sorted by what it is looked up by: a line is found by halving
//! (as `look` does it), so nothing is built when the program starts.

pub(crate) mod make;
mod names;
mod row;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use memchr::memmem;

pub use row::Row;

use super::lookalike::Known;
use super::record::Record;
use crate::value::{Country, EmailAddress};

/// The first line of every such text.
const MAGIC: &str = "adieu directory 1";

/// The sections, in their order.
const SECTIONS: [&str; 6] = ["providers", "mailboxes", "domains", "names", "endings", "records"];

/// Many records, ready to be searched.
#[derive(Debug, Clone)]
pub struct Table {
    text: Cow<'static, str>,
    published: Date,
    sections: [Range<usize>; SECTIONS.len()],
}

impl Table {
    /// The directory that comes with the program.
    pub fn built_in() -> Arc<Self> {
        static BUILT_IN: LazyLock<Arc<Table>> = LazyLock::new(|| {
            // A test compares it with the records it is made of.
            let table = Table::read(include_str!("built_in.txt"));
            Arc::new(table.unwrap_or_else(|| unreachable!("the built-in directory is sound")))
        });
        Arc::clone(&BUILT_IN)
    }

    /// A table of these records.
    pub(crate) fn of(records: &[Record]) -> Self {
        Self::read(make::make(records, Date::ZERO))
            .unwrap_or_else(|| unreachable!("what is made can be read"))
    }

    /// The table that this text is, if it is one.
    pub(crate) fn read(text: impl Into<Cow<'static, str>>) -> Option<Self> {
        let text = text.into();
        let mut at = 0;
        let mut heading = || {
            let line = text[at..].split_once('\n')?.0;
            at += line.len() + 1;
            Some(line)
        };
        if heading()? != MAGIC {
            return None;
        }
        let published = heading()?.strip_prefix("published ")?.parse().ok()?;
        let mut lengths = [0_usize; SECTIONS.len()];
        for (length, name) in lengths.iter_mut().zip(SECTIONS) {
            *length = heading()?.strip_prefix(name)?.trim_start().parse().ok()?;
        }
        let sections = lengths.map(|length| {
            let section = at..at.saturating_add(length);
            at = section.end;
            section
        });
        let whole = sections.iter().all(|section| {
            text.get(section.clone()).is_some_and(|lines| lines.is_empty() || lines.ends_with('\n'))
        });
        (whole && at == text.len()).then_some(Self { text, published, sections })
    }

    /// The day the directory is from.
    pub fn published(&self) -> Date {
        self.published
    }

    fn section(&self, name: &str) -> &str {
        let at = SECTIONS.iter().position(|section| *section == name).unwrap_or_default();
        &self.text[self.sections[at].clone()]
    }

    /// What is said of every provider in a list, in the order of the ids.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.section("providers").lines().filter_map(Row::read)
    }

    /// The rows of a country, those first with whom something can be done.
    pub(crate) fn rows_in(&self, country: Country) -> Vec<Row<'_>> {
        let there = |line: &&str| line.split('\t').nth(Row::COUNTRY) == Some(country.as_str());
        let lines = self.section("providers").lines().filter(there);
        let mut rows: Vec<Row<'_>> = lines.filter_map(Row::read).collect();
        rows.sort_by_key(|row| !row.leads_somewhere());
        rows
    }

    /// The row of this id.
    pub fn row(&self, id: &str) -> Option<Row<'_>> {
        Row::read(find(self.section("providers"), id)?)
    }

    /// The ids that begin so, in their order.
    pub(crate) fn ids_from<'a>(&'a self, start: &str) -> impl Iterator<Item = &'a str> {
        let ids = from(self.section("providers"), start).lines().map(|line| key(line).0);
        ids.take_while(move |id| id.starts_with(start))
    }

    /// The record of this id, parsed alone.
    pub fn record(&self, id: &str) -> Option<Record> {
        let row = self.row(id)?;
        let text = self.section("records").get(row.record.clone())?;
        serde_json::from_str(text).ok()
    }

    /// Every record, each parsed: for what wants all of them.
    pub(crate) fn records(&self) -> impl Iterator<Item = Record> {
        self.section("records").lines().filter_map(|line| serde_json::from_str(line).ok())
    }

    /// The ids of the records that list this domain.
    pub(crate) fn at_domain(&self, domain: &str) -> Vec<&str> {
        let records = self.section("records");
        let wanted = serde_json::to_string(domain).unwrap_or_default();
        let mut found: Vec<&str> = Vec::new();
        for at in memmem::find_iter(records.as_bytes(), wanted.as_bytes()) {
            let start = records[..at].rfind('\n').map_or(0, |end| end + 1);
            let id = records[start..].strip_prefix("{\"id\":\"").and_then(|rest| rest.split_once('"'));
            found.extend(id.map(|(id, _)| id).filter(|id| !found.contains(id)));
        }
        found
    }

    /// The id of the record that knows this mailbox; the tag after a `+` may differ.
    pub(crate) fn owner(&self, email: &EmailAddress) -> Option<&str> {
        find(self.section("mailboxes"), &mailbox(email)).map(|line| key(line).1)
    }

    /// The domains that records list, with the shapes look-alikes are compared with.
    pub(crate) fn domains(&self) -> impl Iterator<Item = Known<'_>> {
        self.section("domains").lines().filter_map(Known::read)
    }
}

/// A mailbox as it is looked up.
fn mailbox(email: &EmailAddress) -> String {
    format!("{}@{}", email.mailbox(), email.domain())
}

/// A line's key, and what stands behind it.
fn key(line: &str) -> (&str, &str) {
    line.split_once('\t').unwrap_or((line, ""))
}

/// The line with this key among lines sorted by theirs.
fn find<'a>(lines: &'a str, wanted: &str) -> Option<&'a str> {
    from(lines, wanted).lines().next().filter(|line| key(line).0 == wanted)
}

/// The lines from the first on whose key is not before `wanted`.
fn from<'a>(lines: &'a str, wanted: &str) -> &'a str {
    let (mut low, mut high) = (0, lines.len());
    while low < high {
        let middle = lines.floor_char_boundary(usize::midpoint(low, high));
        let start = lines[low..middle].rfind('\n').map_or(low, |at| low + at + 1);
        let line = lines[start..].split_once('\n').map_or(&lines[start..], |(line, _)| line);
        if key(line).0 < wanted {
            low = start + line.len() + 1;
        } else {
            high = start;
        }
    }
    &lines[low.min(lines.len())..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_by_halving() {
        arbtest::arbtest(|u| {
            let mut keys: Vec<String> = Vec::new();
            for _ in 0..u.int_in_range(0..=20)? {
                keys.push(
                    (0..u.int_in_range(1..=3)?)
                        .map(|_| u.choose(&['a', 'b', '取']).copied())
                        .collect::<Result<_, _>>()?,
                );
            }
            keys.sort();
            keys.dedup();
            let lines: String = keys.iter().map(|key| format!("{key}\tbehind {key}\n")).collect();
            for key in keys.iter().map(String::as_str).chain(["", "a", "bb", "取", "zz"]) {
                let known = keys.iter().any(|known| known == key);
                assert_eq!(find(&lines, key).is_some(), known, "{key} in {keys:?}");
                let rest = keys.iter().filter(|known| known.as_str() >= key).count();
                assert_eq!(from(&lines, key).lines().count(), rest, "{key} in {keys:?}");
            }
            Ok(())
        });
    }

    #[test]
    fn a_text_that_is_no_table_is_none() {
        let sound = make::make(&[], Date::constant(2026, 11, 27));
        assert_eq!(
            Table::read(sound.clone()).map(|table| table.published()),
            Some(Date::constant(2026, 11, 27))
        );
        for text in [
            String::new(),
            sound.replace("records 0", "records 7"),
            format!("{sound}x\n"),
            sound[1..].to_owned(),
        ] {
            assert!(Table::read(text.clone()).is_none(), "{text}");
        }
    }
}
