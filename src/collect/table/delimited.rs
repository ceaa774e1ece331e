//! CSV: a heading, then a row a record. The syntax is the csv crate's.

use std::io::BufRead;

use csv::{ByteRecord, ErrorKind, ReaderBuilder, Terminator};

use super::cell::{damage, is_empty, shown};
use super::columns::{Columns, Target};
use super::metered::{Meter, Metered, is_too_long};
use super::values::Values;
use super::{ColumnOrder, Layout, MAX_ROW, Row, TableError, as_utf8};
use crate::collect::assign::split_lines;
use crate::value::{Field, Invalid, Problem, RawValue, Thing, ValueKind};
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
    /// How the days of each column are written.
    orders: Vec<ColumnOrder>,
    pub(super) separator: u8,
    /// Whether each record begins with the number of the row that it comes from, and the number of the heading's.
    numbered: bool,
    heading_line: usize,
    broken: bool,
}

impl<'a> Delimited<'a> {
    pub(super) fn open(
        columns: Columns,
        beginning: &[u8],
        input: impl BufRead + 'a,
        layout: &Layout,
    ) -> Result<Self, TableError> {
        let said = said_separator(beginning).filter(|_| !layout.numbered);
        let own = layout.numbered.then_some(b',');
        let separator = own.or(layout.separator).or(said).unwrap_or_else(|| likely(&columns, beginning));
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
            orders: Vec::new(),
            record,
            number: 0,
            separator,
            numbered: layout.numbered,
            heading_line: 0,
            broken: false,
        };
        if said.is_some() {
            table.read()?;
        }
        let mut first = table.read()?;
        while first.is_some() && table.record.iter().all(is_blank) {
            first = table.read()?;
        }
        let Some(line) = first else {
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
        table.orders = headings.iter().map(|heading| table.columns.order(heading)).collect();
        (table.headings, table.heading_line) = (headings, line);
        Ok(table)
    }

    /// The headings, what each means, and whether it was taken for that without being said so.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&str, Target, bool)> {
        let taken = |heading: &String| self.columns.is_taken(heading);
        self.headings
            .iter()
            .zip(&self.targets)
            .map(move |(heading, target)| (heading.trim(), *target, taken(heading)))
    }

    /// The cells of the next row that has any, as they are written.
    pub(super) fn next_cells(&mut self) -> Result<Option<&ByteRecord>, TableError> {
        Ok(self.next_record()?.map(|_| &self.record))
    }

    pub(super) fn next_row(&mut self) -> Result<Option<Row>, TableError> {
        Ok(self.next_record()?.map(|line| self.row(line)))
    }

    /// Reads the next row that has anything, and says on which line it begins.
    fn next_record(&mut self) -> Result<Option<usize>, TableError> {
        loop {
            let Some(line) = self.read()? else {
                return Ok(None);
            };
            // A line with nothing on it, not even separators, is no row.
            if self.record.len() == 1 && self.record[0].is_empty() {
                continue;
            }
            self.number =
                if self.numbered { (line - self.heading_line.min(line)) as u64 } else { self.number + 1 };
            // Spreadsheets leave rows of nothing but separators.
            if self.record.iter().all(is_blank) {
                continue;
            }
            return Ok(Some(line));
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
        if self.numbered {
            let line = self.record.get(0).and_then(|line| std::str::from_utf8(line).ok()?.parse().ok());
            self.record = self.record.iter().skip(1).collect();
            return Ok(Some(line.unwrap_or(1)));
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
        let (has, wanted) = (self.record.len(), self.targets.len());
        // Spreadsheets write separators behind the last value.
        if has < wanted || self.record.iter().skip(wanted).any(|cell| !is_blank(cell)) {
            let fault = Invalid::of("ragged-row", sentence!("row-ragged", found = has, wanted));
            problems.push(Problem::about(Thing::Row, Some(place(None)), fault));
            return Row { number: self.number, place: place(None), values: Vec::new(), problems };
        }
        let mut values = Values::default();
        for (at, (cell, target)) in self.record.iter().zip(&self.targets).enumerate() {
            if is_blank(cell) {
                continue;
            }
            let Some(field) = target.field() else {
                if *target == Target::Unnamed {
                    let fault = Invalid::of("no-heading", sentence!("row-value-without-heading"));
                    problems.push(Problem::about(Thing::Row, Some(place(None)), fault));
                }
                continue;
            };
            match self.value(cell, at, field) {
                Ok(None) => {}
                Ok(Some(lines)) => {
                    values.add(*target, RawValue { lines, place: place(Some(self.headings[at].trim())) });
                }
                Err(fault) => {
                    let place = place(Some(self.headings[at].trim()));
                    let text = std::str::from_utf8(cell).ok().and_then(|text| shown(field, text));
                    problems.push(match text {
                        Some(text) => Problem::of_value(field, place, text, fault),
                        None => Problem::of_field(field, Some(place), fault),
                    });
                }
            }
        }
        Row { number: self.number, place: place(None), values: values.finish(), problems }
    }

    /// The lines of a cell; `None` where it holds nothing.
    fn value(&self, cell: &[u8], column: usize, field: Field) -> Result<Option<Vec<String>>, Invalid> {
        let text = std::str::from_utf8(cell)
            .map_err(|_| Invalid::new("not-utf8", sentence!("cell-not-utf8"), as_utf8()))?;
        if is_empty(field, text) {
            return Ok(None);
        }
        if let Some(fault) = damage(field, text, self.targets.len(), &self.separator()) {
            return Err(fault);
        }
        Ok(Some(match field.info().shape {
            ValueKind::Lines => split_lines(text),
            ValueKind::Date => vec![self.orders[column].plain(text)?],
            ValueKind::Text | ValueKind::Switch => vec![text.to_owned()],
        }))
    }
}

/// Whether a cell holds nothing: blanks of any kind are nothing.
fn is_blank(cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|text| text.trim().is_empty())
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
    target.field().is_some() || target == Target::Ignored
}
