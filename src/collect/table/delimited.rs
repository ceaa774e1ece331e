//! CSV: a heading, then a row a record. The syntax is the csv crate's.

use std::io::BufRead;

use csv::{ByteRecord, ErrorKind, ReaderBuilder, Terminator};

use super::columns::{Columns, Target, add};
use super::metered::{Meter, Metered, is_too_long};
use super::{MAX_ROW, Row, TableError, as_utf8};
use crate::collect::assign::split_lines;
use crate::value::{Invalid, Problem, RawValue, Thing, ValueKind};
use crate::words::sentence;

/// What may stand between two values.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The separator that a line before the heading names, as Excel takes it: `sep=;`.
fn said_separator(beginning: &[u8]) -> Option<u8> {
    let line = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning);
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        // A spreadsheet that saves such a table anew writes more of them.
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', octet, more @ ..]
            if more.iter().all(|other| other == octet) && octet.is_ascii() && *octet != b'"' =>
        {
            Some(*octet)
        }
        _ => None,
    }
}

pub(super) struct Delimited<'a> {
    columns: Columns,
    reader: csv::Reader<Box<dyn std::io::Read + 'a>>,
    meter: Meter,
    headings: Vec<String>,
    targets: Vec<Target>,
    record: ByteRecord,
    number: u64,
    separator: u8,
    broken: bool,
}

impl<'a> Delimited<'a> {
    pub(super) fn open(
        columns: Columns,
        beginning: &[u8],
        input: impl BufRead + 'a,
        separator: Option<u8>,
    ) -> Result<Self, TableError> {
        let said = said_separator(beginning);
        let separator = separator.or(said).unwrap_or_else(|| likely(&columns, beginning));
        let (input, meter) = Metered::new(input);
        let input: Box<dyn std::io::Read + 'a> = Box::new(input);
        let reader = builder(separator).from_reader(input);
        let record = ByteRecord::new();
        let mut table = Self {
            columns,
            reader,
            meter,
            headings: Vec::new(),
            targets: Vec::new(),
            record,
            number: 0,
            separator,
            broken: false,
        };
        if said.is_some() {
            table.read()?;
        }
        let Some(line) = table.read()? else {
            let fault = Invalid::of("empty", sentence!("table-empty"));
            return Err(TableError::Wrong(vec![table.columns.problem(1, fault)]));
        };
        let mut headings = Vec::new();
        for cell in &table.record {
            let Ok(heading) = std::str::from_utf8(cell) else {
                let fault = Invalid::new("not-utf8", sentence!("table-heading-not-utf8"), as_utf8());
                return Err(TableError::Wrong(vec![table.columns.problem(line, fault)]));
            };
            headings.push(heading.to_owned());
        }
        let other = |octet: &&u8| headings.len() == 1 && headings[0].as_bytes().contains(octet);
        if let (Some(said), Some(other)) = (said, SEPARATORS.iter().find(other)) {
            let (said, other) = (said.escape_ascii().to_string(), other.escape_ascii().to_string());
            let fault = Invalid::of("separator", sentence!("table-separator", said, other));
            return Err(TableError::Wrong(vec![table.columns.problem(line, fault)]));
        }
        table.targets = table.columns.of_heading(&headings, line).map_err(TableError::Wrong)?;
        table.headings = headings;
        Ok(table)
    }

    pub(super) fn next_row(&mut self) -> Result<Option<Row>, TableError> {
        loop {
            let Some(line) = self.read()? else {
                return Ok(None);
            };
            // A line with nothing on it, not even separators, is no row.
            if self.record.len() == 1 && self.record[0].is_empty() {
                continue;
            }
            self.number += 1;
            // Spreadsheets leave rows of nothing but separators.
            if self.record.iter().all(is_blank) {
                continue;
            }
            return Ok(Some(self.row(line)));
        }
    }

    /// Reads a record and says on which line it begins.
    fn read(&mut self) -> Result<Option<usize>, TableError> {
        if self.broken {
            return Ok(None);
        }
        self.meter.begin();
        match self.reader.read_byte_record(&mut self.record) {
            Ok(false) => return Ok(None),
            // The last record, in quotes to the end of the text: it may hold any number of rows.
            Ok(true) if self.is_open() => {
                self.broken = true;
                let first = self.begins();
                let fault = Invalid::of("open-quote", sentence!("table-quote-open"));
                return Err(TableError::Wrong(vec![self.columns.problem(first, fault)]));
            }
            Ok(true) => {}
            Err(error) => {
                self.broken = true;
                let line = usize::try_from(self.reader.position().line()).unwrap_or(usize::MAX);
                return Err(match error.into_kind() {
                    ErrorKind::Io(source) if is_too_long(&source) => {
                        let what = sentence!("table-row-too-long", kib = MAX_ROW / 1024);
                        let fault = Invalid::of("row-too-long", what);
                        TableError::Wrong(vec![self.columns.problem(line, fault)])
                    }
                    ErrorKind::Io(source) => unreadable(&self.columns, source),
                    // The reader is told to expect neither equal lengths nor UTF-8.
                    other => unreadable(&self.columns, std::io::Error::other(format!("{other:?}"))),
                });
            }
        }
        // Records end with the line feed; what stands before it on Windows is no part of the last value.
        if let Some(last) = self.record.len().checked_sub(1)
            && let Some(rest) = self.record[last].strip_suffix(b"\r")
        {
            let shorter = rest.to_vec();
            self.record.truncate(last);
            self.record.push_field(&shorter);
        }
        Ok(Some(self.begins()))
    }

    /// The line on which the record just read begins.
    fn begins(&self) -> usize {
        let after = self.reader.position();
        let inside: usize =
            self.record.iter().map(|cell| cell.split(|octet| *octet == b'\n').count() - 1).sum();
        let line = usize::try_from(after.line()).unwrap_or(usize::MAX);
        let ended = self.meter.ended(after.byte()) && !self.is_open();
        line.saturating_sub(inside + usize::from(ended)).max(1)
    }

    /// Whether the record just read goes on to the end of the text in quotes. A mark in a value without quotes is no such
    /// thing: nothing then has a line break in it.
    fn is_open(&self) -> bool {
        let last = self.record.iter().next_back().unwrap_or_default();
        self.meter.in_quotes() && self.meter.is_all(self.reader.position().byte()) && last.contains(&b'\n')
    }

    fn separator(&self) -> String {
        char::from(self.separator).to_string()
    }

    fn row(&self, line: usize) -> Row {
        let place = |column: Option<&str>| self.columns.place(line, self.number, column);
        let mut problems = Vec::new();
        let mut values = Vec::new();
        let (has, wanted) = (self.record.len(), self.targets.len());
        // Spreadsheets write separators behind the last value.
        if has < wanted || self.record.iter().skip(wanted).any(|cell| !is_blank(cell)) {
            let fault = Invalid::of("ragged-row", sentence!("row-ragged", found = has, wanted));
            problems.push(Problem::about(Thing::Row, Some(place(None)), fault));
            return Row { number: self.number, place: place(None), values, problems };
        }
        for ((cell, target), heading) in self.record.iter().zip(&self.targets).zip(&self.headings) {
            let heading = heading.trim();
            if is_blank(cell) {
                continue;
            }
            let field = match target {
                Target::Field(field) => *field,
                Target::Ignored => continue,
                Target::Unnamed => {
                    let fault = Invalid::of("no-heading", sentence!("row-value-without-heading"));
                    problems.push(Problem::about(Thing::Row, Some(place(None)), fault));
                    continue;
                }
            };
            let info = field.info();
            let Ok(text) = std::str::from_utf8(cell) else {
                let fault = Invalid::new("not-utf8", sentence!("cell-not-utf8"), as_utf8());
                problems.push(Problem::of_field(field, Some(place(Some(heading))), fault));
                continue;
            };
            if let Some(fault) = damage(text, wanted, &self.separator()) {
                problems.push(Problem::of_field(field, Some(place(Some(heading))), fault));
                continue;
            }
            let lines = match info.shape {
                ValueKind::Lines => split_lines(text),
                // Spreadsheets write TRUE.
                ValueKind::Switch => vec![text.to_ascii_lowercase()],
                ValueKind::Text | ValueKind::Date => vec![text.to_owned()],
            };
            add(&mut values, info, RawValue { lines, place: place(Some(heading)) });
        }
        Row { number: self.number, place: place(None), values, problems }
    }
}

/// Whether a cell holds nothing: blanks of any kind are nothing.
fn is_blank(cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|text| text.trim().is_empty())
}

/// What a spreadsheet or a lost quotation mark has made of a value.
fn damage(text: &str, columns: usize, separator: &str) -> Option<Invalid> {
    // A whole row on a line of its own inside a value: a mark before it was not closed.
    let most = columns.saturating_sub(1).max(3);
    if text.lines().skip(1).any(|line| line.matches(separator).count() >= most) {
        return Some(Invalid::of("open-quote", sentence!("cell-quote-open")));
    }
    let text = text.trim();
    let formula = text.starts_with('=') && text.len() > 1;
    let error = text.starts_with('#') && (text.ends_with(['!', '?']) || text == "#N/A" || text == "#NV");
    let rounded = text.split_once(['E', 'e']).is_some_and(|(digits, power)| {
        let decimal =
            digits.contains(['.', ',']) && digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
        decimal && power.strip_prefix('+').is_some_and(|power| power.chars().all(|c| c.is_ascii_digit()))
    });
    (formula || error || rounded).then(|| Invalid::of("spreadsheet", sentence!("cell-spoilt")))
}

fn builder(separator: u8) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    // With the line feed as the end of a record its line is certain.
    builder.delimiter(separator).has_headers(false).flexible(true).terminator(Terminator::Any(b'\n'));
    builder
}

fn unreadable(columns: &Columns, source: std::io::Error) -> TableError {
    TableError::Unreadable { name: columns.table.clone(), source }
}

/// The separator with which the first line names most columns that are known, or most columns at all.
fn likely(columns: &Columns, beginning: &[u8]) -> u8 {
    let mut best = (0, 0, SEPARATORS[0]);
    for separator in SEPARATORS {
        let mut record = ByteRecord::new();
        // What cannot be read here is said when it is read for good.
        let _ = builder(separator).from_reader(beginning).read_byte_record(&mut record);
        let is_known = |cell: &&[u8]| {
            std::str::from_utf8(cell).is_ok_and(|heading| columns.target(heading).is_some_and(named))
        };
        let known = record.iter().filter(is_known).count();
        if (known, record.len()) > (best.0, best.1) {
            best = (known, record.len(), separator);
        }
    }
    best.2
}

fn named(target: Target) -> bool {
    target != Target::Unnamed
}
