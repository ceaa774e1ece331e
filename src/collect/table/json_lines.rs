//! JSON Lines: an object a line, its keys the columns. Objects as in a request file, with `customer` and `contract`
//! inside them, are taken too.

use std::io::{BufRead, Read as _};

use super::cell::is_empty;
use super::columns::{Columns, Target, twice};
use super::values::Values;
use super::{MAX_ROW, Row, TableError};
use crate::collect::assign::{lines, tables};
use crate::collect::document::{Entry, Value};
use crate::collect::json;
use crate::value::{Invalid, Place, Problem, RawValue, Thing};
use crate::words::sentence;

pub(super) struct JsonLines<'a> {
    columns: Columns,
    input: Box<dyn BufRead + 'a>,
    line: usize,
    number: u64,
    buffer: Vec<u8>,
    broken: bool,
}

impl<'a> JsonLines<'a> {
    pub(super) fn open(columns: Columns, beginning: &[u8], mut input: impl BufRead + 'a) -> Self {
        if beginning.starts_with("\u{feff}".as_bytes()) {
            input.consume("\u{feff}".len());
        }
        let input = Box::new(input);
        Self { columns, input, line: 0, number: 0, buffer: Vec::new(), broken: false }
    }

    pub(super) fn next_row(&mut self) -> Result<Option<Row>, TableError> {
        loop {
            if self.broken {
                return Ok(None);
            }
            self.buffer.clear();
            let unreadable = |source| TableError::Unreadable { name: self.columns.table.clone(), source };
            let mut row = (&mut self.input).take(MAX_ROW + 1);
            if row.read_until(b'\n', &mut self.buffer).map_err(unreadable)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            if self.buffer.len() as u64 > MAX_ROW {
                self.broken = true;
                let what = sentence!("table-line-too-long", kib = MAX_ROW / 1024);
                let fault = Invalid::of("row-too-long", what);
                return Err(TableError::Wrong(vec![self.columns.problem(self.line, fault)]));
            }
            if self.buffer.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            self.number += 1;
            return Ok(Some(self.row()));
        }
    }

    fn row(&self) -> Row {
        let place = self.columns.place(self.line, self.number, None);
        let mut row = Row { number: self.number, place, values: Vec::new(), problems: Vec::new() };
        let Ok(text) = std::str::from_utf8(&self.buffer) else {
            let fault = Invalid::new("not-utf8", sentence!("cell-not-utf8"), super::as_utf8());
            row.problems.push(Problem::about(Thing::Row, Some(row.place.clone()), fault));
            return row;
        };
        let document = json::read(&self.columns.table, text.trim_end());
        row.problems.extend(document.problems.into_iter().map(|problem| Problem {
            // The line it counts is the row's only one.
            place: Some(row.place.clone()),
            subject: Thing::Row.into(),
            ..problem
        }));
        let (mut taken, mut values) = (Vec::new(), Values::default());
        for Entry { key, value, .. } in document.entries {
            match value {
                Value::Table(inner) if tables().any(|table| table == key) => {
                    for Entry { key, value, .. } in inner {
                        self.value(key, value, &mut taken, &mut values, &mut row);
                    }
                }
                value => self.value(key, value, &mut taken, &mut values, &mut row),
            }
        }
        row.values = values.finish();
        row
    }

    fn value(
        &self,
        key: String,
        value: Value,
        taken: &mut Vec<(Target, String)>,
        values: &mut Values,
        row: &mut Row,
    ) {
        let place = self.columns.place(self.line, self.number, Some(&key));
        let about = |place: &Place, fault| Problem::of_key(&key, place.clone(), fault);
        let Some(target) = self.columns.target(&key) else {
            row.problems.push(about(&row.place, Columns::unknown(&key)));
            return;
        };
        let before: Vec<Target> = taken.iter().map(|(target, _)| *target).collect();
        if let Some(fault) = twice(target, &key, &before, |at| taken[at].1.clone()) {
            row.problems.push(about(&row.place, fault));
            return;
        }
        match target {
            // Programs write these, and name fields by their keys.
            Target::Ignored | Target::Left | Target::Company | Target::Part(_) => {}
            Target::Unnamed => {
                let fault = Invalid::of("no-heading", sentence!("row-value-without-name"));
                row.problems.push(Problem::about(Thing::Row, Some(row.place.clone()), fault));
            }
            Target::Field(field) => {
                match lines(field.info(), value) {
                    // As an empty cell: no value.
                    Ok(lines) if lines.iter().all(|line| is_empty(field, line)) => {}
                    Ok(lines) => values.add(target, RawValue { lines, place }),
                    Err(fault) => row.problems.push(Problem::of_field(field, Some(place), fault)),
                }
                taken.push((target, key));
            }
        }
    }
}
