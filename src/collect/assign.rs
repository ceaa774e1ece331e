//! From a file's keys to the form's fields: unknown keys and wrong types are found here, all of them.

use super::Collected;
use super::document::{Document, Entry, Value};
use crate::privacy;
use crate::text::suggest::nearest;
use crate::value::{FIELDS, Field, FieldSpec, Invalid, Place, Problem, RawValue, Role, ValueKind};

/// Puts a request file's values into the form.
pub(super) fn request(document: Document, file: &str, collected: &mut Collected) {
    collected.problems.extend(document.problems);
    let mut assigner = Assigner { file, collected };
    for entry in document.entries {
        let known = FIELDS.iter().find(|info| info.table.is_empty() && info.key == entry.key);
        match (known, entry.value) {
            (Some(info), value) => assigner.field(info, value, entry.line),
            (None, Value::Table(entries)) if tables().any(|table| table == entry.key) => {
                assigner.table(&entry.key, entries);
            }
            (None, Value::Table(_)) => {
                let fix = match nearest(&entry.key, tables()) {
                    Some(near) => format!("did you mean [{near}]?"),
                    None => format!(
                        "the tables are {}",
                        tables().map(|table| format!("[{table}]")).collect::<Vec<_>>().join(", ")
                    ),
                };
                assigner.problem(
                    &entry.key,
                    entry.line,
                    Invalid::new("unknown-table", "is a table there is no use for", fix),
                );
            }
            (None, _) if tables().any(|table| table == entry.key) => {
                let fix = format!(
                    "write [{0}] on a line of its own, and below it the values that belong there",
                    entry.key
                );
                assigner.problem(
                    &entry.key,
                    entry.line,
                    Invalid::new("wrong-type", "is a table, not a value", fix),
                );
            }
            (None, _) => assigner.unknown(&entry.key, "", entry.line),
        }
    }
}

/// Puts a config file's profile into the form.
pub(super) fn profile(document: Document, file: &str, collected: &mut Collected) {
    collected.problems.extend(document.problems);
    let mut assigner = Assigner { file, collected };
    for entry in document.entries {
        // The accounts are read by the commands that need one.
        if entry.key == "accounts" {
            continue;
        }
        let Entry { key, value: Value::Table(entries), line } = entry else {
            assigner.problem(
                &entry.key,
                entry.line,
                Invalid::new("unknown-key", "is no setting", "put it under [profile]"),
            );
            continue;
        };
        if key != "profile" {
            let fix = match nearest(&key, ["profile", "accounts"]) {
                Some(near) => format!("did you mean [{near}]?"),
                None => "the config file has [profile] and [accounts.NAME]".to_owned(),
            };
            assigner.problem(
                &key,
                line,
                Invalid::new("unknown-table", "is a table there is no use for", fix),
            );
            continue;
        }
        for Entry { key, value, line } in entries {
            if let Some(field) = Field::with(Role::Profile).find(|field| field.key() == key) {
                assigner.field(field.info(), value, line);
            } else {
                let fix = match nearest(&key, Field::with(Role::Profile).map(Field::key)) {
                    Some(near) => format!("did you mean {near}?"),
                    None => "a profile holds name, email, phone and address".to_owned(),
                };
                assigner.problem(&key, line, Invalid::new("unknown-key", "is not a key of a profile", fix));
            }
        }
    }
}

/// The tables of a request file.
pub(super) fn tables() -> impl Iterator<Item = &'static str> {
    ["customer", "contract"].into_iter()
}

struct Assigner<'a> {
    file: &'a str,
    collected: &'a mut Collected,
}

impl Assigner<'_> {
    fn place(&self, line: usize) -> Place {
        Place::File { file: self.file.to_owned(), line }
    }

    fn problem(&mut self, key: &str, line: usize, fault: Invalid) {
        let problem = Problem::of_key(key, self.place(line), fault);
        self.collected.problems.push(problem);
    }

    fn table(&mut self, table: &str, entries: Vec<Entry>) {
        for Entry { key, value, line } in entries {
            match FIELDS.iter().find(|info| info.table == table && info.key == key) {
                Some(info) => self.field(info, value, line),
                None => self.unknown(&key, table, line),
            }
        }
    }

    fn unknown(&mut self, key: &str, table: &str, line: usize) {
        let place = |info: &FieldSpec| match info.table {
            "" => "at the top of the file, before the first table".to_owned(),
            table => format!("under [{table}]"),
        };
        let elsewhere = FIELDS.iter().find(|info| info.key == key);
        let near = || {
            let here = FIELDS.iter().filter(|info| info.table == table).map(|info| info.key);
            nearest(key, here).or_else(|| nearest(key, FIELDS.iter().map(|info| info.key)))
        };
        let (what, fix) = if let Some(info) = elsewhere {
            ("is in the wrong place", format!("{key} belongs {}", place(info)))
        } else if let Some(near) = near() {
            let info = FIELDS.iter().find(|info| info.key == near);
            let moved =
                info.filter(|info| info.table != table).map(|info| format!(" It belongs {}", place(info)));
            ("is an unknown key", format!("did you mean {near}?{}", moved.unwrap_or_default()))
        } else {
            let known = FIELDS.iter().filter(|info| info.table == table).map(|info| info.key);
            ("is an unknown key", format!("known here are {}", known.collect::<Vec<_>>().join(", ")))
        };
        self.problem(key, line, Invalid::new("unknown-key", what, fix));
    }

    fn field(&mut self, info: &'static FieldSpec, value: Value, line: usize) {
        let place = self.place(line);
        match lines(info, value) {
            Ok(lines) => self.collected.form.set_if_absent(info.field, RawValue { lines, place }),
            Err(fault) => {
                let problem = Problem::of_field(info.field, Some(place), fault);
                self.collected.problems.push(problem);
            }
        }
    }
}

/// The lines of a text, without those that are blank.
pub(super) fn split_lines(text: &str) -> Vec<String> {
    let lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    lines.filter(|line| !line.trim_matches(' ').is_empty()).map(str::to_owned).collect()
}

/// The value's text, where its type fits the field's shape.
pub(super) fn lines(info: &FieldSpec, value: Value) -> Result<Vec<String>, Invalid> {
    let wants = match info.shape {
        ValueKind::Text => "text",
        ValueKind::Lines => "text, or a list with one text for each line",
        ValueKind::Date => "a date",
        ValueKind::Switch => "true or false",
    };
    match (info.shape, value) {
        // A file's text over several lines is how an address is written.
        (ValueKind::Lines, Value::Text(text)) if text.contains('\n') => Ok(split_lines(&text)),
        (ValueKind::Text | ValueKind::Lines | ValueKind::Date, Value::Text(text))
        | (ValueKind::Date, Value::Date(text)) => Ok(vec![text]),
        (ValueKind::Lines, Value::List(items)) => items
            .into_iter()
            .map(|item| match item {
                Value::Text(text) => Ok(text),
                other => Err(Invalid::new(
                    "wrong-type",
                    format!("must be {wants}, and holds {}", other.name()),
                    "put each line in quotes",
                )),
            })
            .collect(),
        (ValueKind::Switch, Value::Switch(on)) => Ok(vec![on.to_string()]),
        (ValueKind::Text, Value::Number(number) | Value::Date(number)) => {
            // A number that must not be mailed must not be shown either.
            let shown = number.len() <= 40
                && info.field != Field::Iban
                && privacy::scan(&number, info.field.reading()).is_empty();
            let fix = format!("put it in quotes: {} = \"{}\"", info.key, if shown { &number } else { "…" });
            Err(Invalid::new("wrong-type", format!("must be {wants}, not a number or date"), fix))
        }
        (_, value) => {
            let fix = match info.shape {
                ValueKind::Switch => format!("write {} = {}", info.key, info.example),
                ValueKind::Date => format!("write {} = {}, without quotes or time", info.key, info.example),
                _ => format!("write {} = \"{}\"", info.key, info.example),
            };
            Err(Invalid::new("wrong-type", format!("must be {wants}, not {}", value.name()), fix))
        }
    }
}
