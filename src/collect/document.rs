//! A request file as it was written: keys, values and their lines, whatever the syntax.

use crate::value::{Invalid, Place, Problem};

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
    /// Something no field takes, by its name.
    Other(&'static str),
}

impl Value {
    /// What it is called in messages.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Date(_) => "a date",
            Self::Switch(_) => "true or false",
            Self::Number(_) => "a number",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Other(name) => name,
        }
    }
}

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
    let what = format!("holds a table with more than {MAX_KEYS} keys, which no request has");
    syntax(file, 1, "too-many-keys", what, "give the request file itself")
}

/// A problem with a file's syntax.
pub(super) fn syntax(file: &str, line: usize, code: &'static str, what: String, fix: &str) -> Problem {
    let place = Place::File { file: file.to_owned(), line };
    Problem::of_key("request", place, Invalid::new(code, what, fix))
}
