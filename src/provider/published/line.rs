//! One record as a line: JSON with the keys of a record's file, read by the rules of a person's own record.

use jiff::civil::Date;

use crate::provider::record::{Origin, Record};
use crate::provider::{is_plain, read, write};
use crate::value::Problem;
use crate::words::{Describe as _, Sentence, sentence};

/// Addresses of pages begin with one of these.
const WEB: [&str; 2] = ["http", "https"];

/// Schemes that run or open something and need no two slashes.
const ACTIVE: [&str; 5] = ["javascript", "vbscript", "data", "file", "blob"];

/// The record as a line, without its end.
pub(super) fn write(record: &Record) -> Result<String, Sentence> {
    let not_json = |error: String| sentence!("published-not-json", error);
    let record = Record { origin: Origin::Own, ..record.clone() };
    let table: toml::Table =
        toml::from_str(&write::to_toml(&record)).map_err(|error| not_json(error.message().to_owned()))?;
    serde_json::to_string(&dates_as_text(toml::Value::Table(table)))
        .map_err(|error| not_json(error.to_string()))
}

/// The record of a line, every value of it checked; nothing can have been seen after `published`.
pub(super) fn read(line: &str, published: Date) -> Result<Record, Sentence> {
    let not_json = |error: String| sentence!("published-not-json", error);
    let table: toml::Table = serde_json::from_str(line).map_err(|error| not_json(error.to_string()))?;
    table.values().try_for_each(harmless)?;
    let id = table.get("id").and_then(toml::Value::as_str).filter(|id| is_plain(id));
    let id = id.ok_or_else(|| sentence!("published-bad-id"))?;
    let text = toml::to_string(&table).map_err(|error| not_json(error.to_string()))?;
    let record = read::read("", id, &text, Some(published), &|_| None).map_err(|problems| {
        // Where in the file's form of it is of no use.
        let first = problems.into_iter().next().map(|problem| Problem { place: None, ..problem });
        first.map_or_else(Sentence::empty, |problem| problem.sentence())
    })?;
    if record.origin != Origin::Own {
        return Err(sentence!("published-import"));
    }
    Ok(Record { origin: Origin::BuiltIn, notes: Vec::new(), ..record })
}

/// Checks a record as whoever gets it will.
pub(super) fn check(record: &Record, published: Date) -> Result<(), Sentence> {
    if record.origin == Origin::Imported {
        return Err(sentence!("published-import"));
    }
    read(&write(record)?, published).map(drop)
}

/// JSON knows no dates.
fn dates_as_text(value: toml::Value) -> toml::Value {
    match value {
        toml::Value::Datetime(date) => toml::Value::String(date.to_string()),
        toml::Value::Array(items) => toml::Value::Array(items.into_iter().map(dates_as_text).collect()),
        toml::Value::Table(table) => {
            let plain = table.into_iter().map(|(key, value)| (key, dates_as_text(value)));
            toml::Value::Table(plain.collect())
        }
        other => other,
    }
}

/// Refuses what could act on a terminal, or on a page where it is shown, in any text of the record.
fn harmless(value: &toml::Value) -> Result<(), Sentence> {
    match value {
        toml::Value::String(text) if text.chars().any(char::is_control) => {
            Err(sentence!("published-control-character"))
        }
        toml::Value::String(text) => match text.split_whitespace().find(|word| is_foreign(word)) {
            Some(word) => Err(sentence!("published-no-web-address", word)),
            None => Ok(()),
        },
        toml::Value::Array(items) => items.iter().try_for_each(harmless),
        toml::Value::Table(table) => table.values().try_for_each(harmless),
        _ => Ok(()),
    }
}

/// Whether a word is an address that is not one of the web.
fn is_foreign(word: &str) -> bool {
    let Some((before, rest)) = word.split_once(':') else { return false };
    let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c));
    let scheme = start.map_or(before, |at| before[at..].trim_start_matches(|c: char| !c.is_alphanumeric()));
    let scheme = scheme.to_ascii_lowercase();
    if rest.starts_with("//") {
        return !WEB.contains(&scheme.as_str());
    }
    !rest.is_empty() && ACTIVE.contains(&scheme.as_str())
}
