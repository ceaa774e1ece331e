//! From a file's keys to the form's fields: unknown keys and wrong types are found here, all of them.

use super::Collected;
use super::document::{Document, Entry, Value};
use crate::privacy;
use crate::text::suggest::nearest;
use crate::value::{
    Country, FIELDS, Field, FieldSpec, Invalid, Place, Problem, RawValue, Role, Thing, Value as _, ValueKind,
};
use crate::words::{Sentence, sentence};

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
                let known = || tables().map(|table| format!("[{table}]")).collect::<Vec<_>>();
                let fix = match nearest(&entry.key, tables()) {
                    Some(near) => sentence!("file-table-meant", near),
                    None => sentence!("file-tables-known", tables = known()),
                };
                assigner.problem(&entry.key, entry.line, unknown_table(fix));
            }
            (None, _) if tables().any(|table| table == entry.key) => {
                let fault = Invalid::of("wrong-type", sentence!("file-table-not-value", table = entry.key));
                assigner.problem(&entry.key, entry.line, fault);
            }
            (None, _) => assigner.unknown(&entry.key, "", entry.line),
        }
    }
}

/// Puts a config file's profile into the form.
pub(super) fn profile(document: Document, file: &str, collected: &mut Collected) {
    let of_config = |problem| Problem { subject: Thing::Config.into(), ..problem };
    collected.problems.extend(document.problems.into_iter().map(of_config));
    let mut assigner = Assigner { file, collected };
    for entry in document.entries {
        // The accounts are read by the commands that need one.
        if entry.key == "accounts" {
            continue;
        }
        let Entry { key, value: Value::Table(entries), line } = entry else {
            let fault = Invalid::of("unknown-key", sentence!("file-no-setting"));
            assigner.problem(&entry.key, entry.line, fault);
            continue;
        };
        if key != "profile" {
            let fix = match nearest(&key, ["profile", "accounts"]) {
                Some(near) => sentence!("file-table-meant", near),
                None => sentence!("file-tables-of-config"),
            };
            assigner.problem(&key, line, unknown_table(fix));
            continue;
        }
        for Entry { key, value, line } in entries {
            // The program's language, which a front looks for before anything is read.
            if key == "language" {
                if !matches!(value, Value::Text(_)) {
                    let fix = sentence!("write-language-tag");
                    assigner.problem(
                        &key,
                        line,
                        Invalid::new("wrong-type", sentence!("bad-language-tag"), fix),
                    );
                }
                continue;
            }
            // Where the person lives, which a front looks for too.
            if key == "country" {
                let fault = match &value {
                    Value::Text(text) => Country::parse(text).err(),
                    _ => Some(Invalid::of("wrong-type", sentence!("profile-country-no-text"))),
                };
                if let Some(fault) = fault {
                    assigner.problem(&key, line, fault);
                }
                continue;
            }
            if let Some(field) = Field::with(Role::Profile).find(|field| field.key() == key) {
                assigner.field(field.info(), value, line);
            } else {
                let known = Field::with(Role::Profile).map(Field::key).chain(["country", "language"]);
                let fix = match nearest(&key, known) {
                    Some(near) => sentence!("file-key-meant", near),
                    None => sentence!("file-keys-of-profile"),
                };
                let fault = Invalid::new("unknown-key", sentence!("file-key-not-profile"), fix);
                assigner.problem(&key, line, fault);
            }
        }
    }
}

fn unknown_table(fix: Sentence) -> Invalid {
    Invalid::new("unknown-table", sentence!("file-table-unknown"), fix)
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
        let elsewhere = FIELDS.iter().find(|info| info.key == key);
        let near = || {
            let here = FIELDS.iter().filter(|info| info.table == table).map(|info| info.key);
            nearest(key, here).or_else(|| nearest(key, FIELDS.iter().map(|info| info.key)))
        };
        let (what, fix) = if let Some(info) = elsewhere {
            let belongs = match info.table {
                "" => sentence!("file-key-belongs-at-top", key),
                table => sentence!("file-key-belongs-in-table", key, table),
            };
            (sentence!("file-key-misplaced"), belongs)
        } else if let Some(near) = near() {
            let info = FIELDS.iter().find(|info| info.key == near).filter(|info| info.table != table);
            let meant = match info.map(|info| info.table) {
                None => sentence!("file-key-meant", near),
                Some("") => sentence!("file-key-meant-at-top", near),
                Some(table) => sentence!("file-key-meant-in-table", near, table),
            };
            (sentence!("file-key-unknown"), meant)
        } else {
            let known = FIELDS.iter().filter(|info| info.table == table).map(|info| info.key);
            let known = sentence!("file-keys-known", keys = known.collect::<Vec<_>>());
            (sentence!("file-key-unknown"), known)
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
    let wrong = |what: Sentence| Invalid::of("wrong-type", what);
    match (info.shape, value) {
        // A file's text over several lines is how an address is written.
        (ValueKind::Lines, Value::Text(text)) if text.contains('\n') => Ok(split_lines(&text)),
        (ValueKind::Text | ValueKind::Lines | ValueKind::Date, Value::Text(text))
        | (ValueKind::Date, Value::Date(text)) => Ok(vec![text]),
        (ValueKind::Lines, Value::List(items)) => items
            .into_iter()
            .map(|item| match item {
                Value::Text(text) => Ok(text),
                other => Err(wrong(sentence!("file-list-holds-other", found = other))),
            })
            .collect(),
        (ValueKind::Switch, Value::Switch(on)) => Ok(vec![on.to_string()]),
        (ValueKind::Text, Value::Number(number) | Value::Date(number)) => {
            // A number that must not be mailed must not be shown either.
            let shown = number.len() <= 40
                && info.field != Field::Iban
                && privacy::scan(&number, info.field.reading()).is_empty();
            let shown = if shown { &number } else { "…" };
            Err(wrong(sentence!("file-value-number", key = info.key, shown)))
        }
        (_, value) => {
            let (key, example) = (info.key, info.example);
            Err(wrong(match info.shape {
                ValueKind::Text => sentence!("file-value-not-text", found = value, key, example),
                ValueKind::Lines => sentence!("file-value-not-lines", found = value, key, example),
                ValueKind::Date => sentence!("file-value-not-date", found = value, key, example),
                ValueKind::Switch => sentence!("file-value-not-switch", found = value, key, example),
            }))
        }
    }
}
