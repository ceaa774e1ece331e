//! A request file as it was written: keys, values and their lines, whatever the syntax.

use crate::value::{Invalid, Place, Problem, Thing};
use crate::words::{Describe, Sentence, sentence, sentence_value};

/// A value as written.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Text(String),
    Date(String),
    Switch(bool),
    /// A number, as it was written.
    Number(String),
    List(Vec<Value>),
    Table(Vec<Entry>),
    /// A time, which no field takes.
    Time,
}

/// Of which type it is.
impl Describe for Value {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Text(_) => sentence!("file-type-text"),
            Self::Date(_) => sentence!("file-type-date"),
            Self::Time => sentence!("file-type-time"),
            Self::Switch(_) => sentence!("file-type-switch"),
            Self::Number(_) => sentence!("file-type-number"),
            Self::List(_) => sentence!("file-type-list"),
            Self::Table(_) => sentence!("file-type-table"),
        }
    }
}

sentence_value!(Value);

/// A key, its value and the line it stands on.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Value,
    pub(super) line: usize,
}

/// What a file holds, and what is wrong with its syntax.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) entries: Vec<Entry>,
    pub(super) problems: Vec<Problem>,
}

/// The line of an offset, counted from 1.
pub(super) fn line_of(text: &[u8], offset: usize) -> usize {
    let before = &text[..offset.min(text.len())];
    before.split(|b| *b == b'\n').count()
}

/// The most keys one table may have: several times more than there are fields.
pub(super) const MAX_KEYS: usize = 200;

/// A key as a message shows it.
pub(super) fn short(key: &str) -> String {
    key.chars().take(60).collect()
}

/// The problem of a file that holds far more than a request.
pub(super) fn too_many(file: &str) -> Problem {
    let what = sentence!("file-too-many-keys", most = MAX_KEYS);
    syntax(file, 1, Invalid::of("too-many-keys", what))
}

/// A problem with a file's syntax.
pub(super) fn syntax(file: &str, line: usize, fault: Invalid) -> Problem {
    let place = Place::File { file: file.to_owned(), line };
    Problem::about(Thing::Request, Some(place), fault)
}

/// A key that stands in a table twice.
pub(super) fn twice(key: &str) -> Invalid {
    Invalid::of("duplicate-key", sentence!("file-key-twice", key = short(key)))
}
