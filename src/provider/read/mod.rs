//! A person's own record, read with places: every fault of the file at once, each with its line.
//!
//! In: a file's text. Out: a [`Record`] whose values are all valid, or the problems. The compiled-in records go
//! the short way through serde; a test reads them this way too.

mod record;
mod values;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use self::record::KEYS;
use self::values::OLD_OUTDATED;
use super::channel::ChannelKind;
use super::page::PageKind;
use super::record::{Purpose, Record};
use super::refusal::{Needed, Way};
use super::wording;
use crate::text::characters::Joiners;
use crate::text::suggest::nearest;
use crate::value::{Confidence, Invalid, Place, Problem, Sector, Tag, Value, name_of, one_line};
use crate::words::{Sentence, sentence};

/// The code of every problem with a record's file.
pub const BROKEN: &str = "provider-record";

/// The most errors of TOML that are said of one file.
const SYNTAX_ERRORS: usize = 5;

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
        one_of(sentence!("unknown-purpose"), text, Self::ALL, Self::name)
    }
}

impl Value for ChannelKind {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of(sentence!("unknown-channel"), text, Self::ALL, Self::name)
    }
}

impl Value for PageKind {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of(sentence!("unknown-page"), text, Self::ALL, Self::name)
    }
}

impl Value for Way {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of(sentence!("unknown-way"), text, Self::ALL, Self::name)
    }
}

impl Value for Needed {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of(sentence!("unknown-need"), text, Self::ALL, Self::name)
    }
}

impl Value for Confidence {
    fn parse(text: &str) -> Result<Self, Invalid> {
        one_of(sentence!("unknown-confidence"), text, Self::ALL, Self::name)
    }
}

impl Value for Sector {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = name_of("sector", text).unwrap_or(text);
        one_of(sentence!("unknown-sector"), text, Self::ALL, Self::name)
    }
}

/// The value of this name among all there are.
fn one_of<T: Copy>(
    unknown: Sentence,
    text: &str,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<T, Invalid> {
    let text = one_line(text, 60, Joiners::Refused)?;
    if let Some(value) = all.iter().find(|value| name(**value) == text) {
        return Ok(*value);
    }
    let names: Vec<&str> = all.iter().map(|value| name(*value)).collect();
    let fix = match nearest(text, names.iter().copied()) {
        Some(near) => sentence!("record-word-near", near, names),
        None => sentence!("record-words", names),
    };
    Err(Invalid::new("unknown-word", unknown, fix))
}

/// Whether the text can be the id of a person's own record, and so a file's name.
pub(crate) fn is_plain(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && !id.starts_with('-')
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

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
            let what = if n + 1 == last && more > 0 {
                sentence!("record-not-toml-and-more", what, more)
            } else {
                sentence!("record-not-toml", what)
            };
            self.problem(offset, "the record", what);
        }
    }

    /// The line of an offset, counted from 1.
    fn line(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|b| *b == b'\n').count()
    }

    fn problem(&mut self, offset: usize, key: &str, what: Sentence) {
        self.problems.push(self.at(offset, key, Invalid::of(BROKEN, what)));
    }

    fn at(&self, offset: usize, key: &str, fault: Invalid) -> Problem {
        let place = Place::File { file: self.file.to_owned(), line: self.line(offset) };
        Problem::of_key(key, place, fault)
    }

    fn unknown(&mut self, table: &DeTable<'_>, known: &[&str]) {
        let is_known = |key: &str| known.contains(&key) || key == OLD_OUTDATED && known.contains(&"outdated");
        let strangers = table.keys().filter(|key| !is_known(key.get_ref()));
        for key in strangers.take(20) {
            let near = nearest(key.get_ref(), known.iter().copied());
            let fix = near.map_or_else(
                || sentence!("record-keys", keys = known),
                |near| sentence!("record-key-near", near),
            );
            let fault = Invalid::new(BROKEN, sentence!("record-unknown-key"), fix);
            self.problems.push(self.at(key.span().start, wording::key(key.get_ref()), fault));
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
            _ => Err(Invalid::of(BROKEN, sentence!("record-not-text", key))),
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
                // Whatever is wrong with a value, the record is broken.
                self.problems.push(self.at(at, key, Invalid { code: BROKEN, ..fault }));
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
        missing: Sentence,
        rule: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Option<T> {
        self.wanted(table, at, key, missing);
        self.text(table, key, rule)
    }

    /// Says that a key is missing, where it is.
    fn wanted(&mut self, table: &DeTable<'_>, at: usize, key: &str, missing: Sentence) {
        // A slip in the key is said already, with the key that was meant.
        let slip = |typed: &str| !KEYS.contains(&typed) && nearest(typed, [key]).is_some();
        if find(table, key).is_none() && !table.keys().any(|typed| slip(typed.get_ref())) {
            self.problem(at, key, missing);
        }
    }
}

/// A day on which something was seen: not one to come.
pub(crate) fn seen(day: Date, today: Option<Date>) -> Result<Date, Invalid> {
    match today {
        Some(today) if day > today => Err(Invalid::of("future-date", sentence!("seen-in-the-future", today))),
        _ => Ok(day),
    }
}

/// A key's value, and where the key stands.
fn find<'t>(table: &'t DeTable<'t>, key: &str) -> Found<'t> {
    let (key, value) = table.iter().find(|(known, _)| known.get_ref().as_ref() == key)?;
    Some((value, key.span().start))
}
