//! A workbook (.xlsx, .ods) → the text of its first table, row for row: its first visible sheet that has a heading.
//!
//! Each line of the text begins with the number of the row it comes from. A number is written without what Excel adds to it;
//! a day and what was lost are written so that the reader of cells knows them.

use std::fs::File;
use std::io::{BufReader, Seek as _};

use calamine::{Data, ExcelDateTime, Ods, OdsError, Reader as _, SheetVisible, Xlsx, XlsxError};

use super::workbook_scan::{Scan, Sheet, broken, scan, too_large};
use crate::value::Invalid;
use crate::words::{Sentence, sentence};

/// The most bytes of the text.
const MAX_TEXT: u64 = 256 * 1024 * 1024;

/// How many rows or cells are named.
const NAMED: usize = 10;

/// From here on a double has fewer digits than the number.
const EXACT: f64 = 1e15;

/// Why a workbook is not read.
pub(super) enum WorkbookError {
    /// What is wrong with it.
    Wrong(Vec<Invalid>),
    /// The text cannot be written.
    Io(std::io::Error),
}

impl From<Invalid> for WorkbookError {
    fn from(fault: Invalid) -> Self {
        Self::Wrong(vec![fault])
    }
}

/// The text of a workbook, and what to say of it.
pub(super) fn text(file: &File) -> Result<(File, Vec<Sentence>), WorkbookError> {
    let mut scan = scan(file)?;
    let mut file = file;
    file.rewind().map_err(WorkbookError::Io)?;
    let input = BufReader::new(file);
    let (name, sheets, table) =
        if scan.is_open_document { of_open_document(input, &scan)? } else { of_excel(input)? };
    let facts = scan.sheets.remove(&name).unwrap_or_default();
    let faults = faults(&facts, table.heading.unwrap_or(0));
    if !faults.is_empty() {
        return Err(WorkbookError::Wrong(faults));
    }
    let others = sheets.iter().filter(|other| **other != name).count();
    let notes = (others > 0).then(|| sentence!("workbook-sheet-read", name, others));
    let file = table.writer.into_inner().map_err(|error| WorkbookError::Io(error.into_error()))?;
    Ok((file, notes.into_iter().collect()))
}

type Read = (String, Vec<String>, Table);

fn of_excel(input: BufReader<&File>) -> Result<Read, WorkbookError> {
    let mut workbook = Xlsx::new(input).map_err(|error| match error {
        XlsxError::Password => locked(),
        _ => broken(),
    })?;
    let sheets = visible(workbook.sheets_metadata());
    for name in &sheets {
        let mut table = Table::new()?;
        let mut cells = workbook.worksheet_cells_reader(name).map_err(|_| broken())?;
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|_| broken())? {
            let (row, column) = cell.get_position();
            let format = || {
                cells.styles().get(style)?.number_format.as_ref().map(|format| format.format_code.as_str())
            };
            table.cell(row, column, &written(cell.get_value().clone().into(), format()))?;
        }
        table.end_row()?;
        if table.heading.is_some() {
            return Ok((name.clone(), sheets, table));
        }
    }
    Err(empty().into())
}

fn of_open_document(input: BufReader<&File>, scan: &Scan) -> Result<Read, WorkbookError> {
    let mut workbook: Ods<_> = Ods::new(input).map_err(|error| match error {
        OdsError::Password => locked(),
        _ => broken(),
    })?;
    let sheets = visible(workbook.sheets_metadata());
    for name in sheets.iter().filter(|name| scan.sheets.contains_key(*name)) {
        let mut table = Table::new()?;
        let range = workbook.worksheet_range(name).map_err(|_| broken())?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, cells) in (first_row..).zip(range.rows()) {
            for (column, cell) in (first_column..).zip(cells) {
                if *cell != Data::Empty {
                    table.cell(row, column, &written(cell.clone(), None))?;
                }
            }
        }
        table.end_row()?;
        if table.heading.is_some() {
            return Ok((name.clone(), sheets, table));
        }
    }
    Err(empty().into())
}

fn visible(sheets: &[calamine::Sheet]) -> Vec<String> {
    let visible = sheets.iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    visible.map(|sheet| sheet.name.clone()).collect()
}

fn locked() -> Invalid {
    Invalid::of("workbook-locked", sentence!("workbook-locked"))
}

fn empty() -> Invalid {
    Invalid::of("empty", sentence!("workbook-empty"))
}

/// What a sheet has that its values do not show.
fn faults(sheet: &Sheet, heading: u32) -> Vec<Invalid> {
    let list = |items: Vec<String>| {
        let (named, all) = (items.iter().take(NAMED).cloned().collect::<Vec<_>>(), items.len());
        (named, all)
    };
    let mut faults = Vec::new();
    let hidden: Vec<String> = sheet.hidden.iter().filter(|row| **row > heading).map(u32::to_string).collect();
    if !hidden.is_empty() {
        let (rows, number) = list(hidden);
        faults.push(Invalid::of("hidden-rows", sentence!("workbook-hidden-rows", number, rows)));
    }
    let merged = sheet.merged.iter().filter(|(_, last, _)| *last >= heading).map(|(.., cells)| cells.clone());
    let merged: Vec<String> = merged.collect();
    if !merged.is_empty() {
        let (cells, number) = list(merged);
        faults.push(Invalid::of("merged-cells", sentence!("workbook-merged-cells", number, cells)));
    }
    let unresolved = sheet.unresolved.iter().filter(|(row, _)| *row >= heading).map(|(_, cell)| cell.clone());
    let unresolved: Vec<String> = unresolved.collect();
    if !unresolved.is_empty() {
        let (cells, number) = list(unresolved);
        faults.push(Invalid::of("formula-without-result", sentence!("workbook-formulas", number, cells)));
    }
    faults
}

/// The text as it grows.
struct Table {
    writer: csv::Writer<File>,
    row: u32,
    cells: Vec<String>,
    /// The row of the heading, counted from 1, and how many columns it has.
    heading: Option<u32>,
    width: usize,
    written: u64,
}

impl Table {
    fn new() -> Result<Self, WorkbookError> {
        let file = tempfile::tempfile().map_err(WorkbookError::Io)?;
        let writer = csv::WriterBuilder::new().flexible(true).from_writer(file);
        Ok(Self { writer, row: 0, cells: Vec::new(), heading: None, width: 0, written: 0 })
    }

    /// Takes a cell; they come row by row.
    fn cell(&mut self, row: u32, column: u32, text: &str) -> Result<(), WorkbookError> {
        if row < self.row {
            return Err(broken().into());
        }
        if row > self.row {
            self.end_row()?;
            self.row = row;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        // Excel has no more columns.
        if column >= 16_384 {
            return Err(too_large().into());
        }
        if !text.trim().is_empty() {
            if self.cells.len() <= column {
                self.cells.resize(column + 1, String::new());
            }
            text.clone_into(&mut self.cells[column]);
        }
        Ok(())
    }

    /// Writes the row that is open. What stands above the heading is no part of the table: a title is one cell.
    fn end_row(&mut self) -> Result<(), WorkbookError> {
        let mut cells = std::mem::take(&mut self.cells);
        let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
        if filled == 0 || self.heading.is_none() && filled < 2 {
            return Ok(());
        }
        let number = self.row + 1;
        if self.heading.is_none() {
            (self.heading, self.width) = (Some(number), cells.len());
        }
        cells.resize(cells.len().max(self.width), String::new());
        self.written += cells.iter().map(|cell| cell.len() as u64 + 3).sum::<u64>();
        if self.written > MAX_TEXT {
            return Err(too_large().into());
        }
        let number = number.to_string();
        let record = std::iter::once(number.as_str()).chain(cells.iter().map(String::as_str));
        self.writer.write_record(record).map_err(|error| WorkbookError::Io(error.into()))
    }
}

/// A value as text.
fn written(value: Data, format: Option<&str>) -> String {
    match value {
        Data::Int(number) => with_zeros(number.to_string(), format),
        Data::Float(number) if number.abs() >= EXACT => spoilt(number),
        Data::Float(number) if number.fract() == 0.0 => with_zeros(format!("{number:.0}"), format),
        Data::Float(number) => number.to_string(),
        Data::String(text) | Data::DurationIso(text) => text,
        Data::Bool(on) => on.to_string(),
        Data::DateTime(time) => day(&time),
        Data::DateTimeIso(text) if text.len() == 10 => format!("{text} 00:00:00"),
        Data::DateTimeIso(text) => text.replace('T', " "),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

/// A number with the zeros that its format shows in front: 00123.
fn with_zeros(number: String, format: Option<&str>) -> String {
    let zeros = format.filter(|format| format.len() > 1 && format.bytes().all(|byte| byte == b'0'));
    match zeros {
        Some(zeros) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{number:0>width$}", width = zeros.len())
        }
        _ => number,
    }
}

/// A number of more digits than were kept, in the form in which that shows.
fn spoilt(number: f64) -> String {
    let shown = format!("{number:.14E}");
    shown.replace('E', "E+")
}

/// A day with its time, which tells it from a text that looks like a day.
fn day(time: &ExcelDateTime) -> String {
    if !time.is_datetime() {
        return time.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}
