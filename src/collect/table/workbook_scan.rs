//! What a workbook's archive holds besides the values of its cells: how large it is when it is unpacked, rows that are hidden, cells
//! that are merged, and formulas without a result.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::value::Invalid;
use crate::words::sentence;

/// The most bytes of a workbook when it is unpacked.
const MAX_UNPACKED: u64 = 192 * 1024 * 1024;

/// The most parts of its archive.
const MAX_PARTS: usize = 10_000;

/// The most cells with a value that an OpenDocument table has: a part of it may say that it is repeated a million times.
const MAX_CELLS: u64 = 5_000_000;

/// What is written where values do not show it. Rows and columns are counted from 1.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Hidden rows with something in them.
    pub(super) hidden: Vec<u32>,
    /// Merged cells: their rows, the first and the last, and how they are called.
    pub(super) merged: Vec<(u32, u32, String)>,
    /// Cells with a formula and no result.
    pub(super) unresolved: Vec<(u32, String)>,
}

/// An archive that was looked through.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Whether it is an OpenDocument file.
    pub(super) is_open_document: bool,
    /// The sheets by their names.
    pub(super) sheets: HashMap<String, Sheet>,
}

/// Why an archive is not read.
pub(super) fn broken() -> Invalid {
    Invalid::of("workbook-broken", sentence!("workbook-broken"))
}

/// A workbook that is too large.
pub(super) fn too_large() -> Invalid {
    Invalid::of("workbook-too-large", sentence!("workbook-too-large", mib = MAX_UNPACKED / (1024 * 1024)))
}

/// Looks through an archive: every part is unpacked, within the limit, and none is kept.
pub(super) fn scan(file: &File) -> Result<Scan, Invalid> {
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|_| broken())?;
    if archive.len() > MAX_PARTS {
        return Err(too_large());
    }
    let mut scan = Scan::default();
    let (mut by_part, mut names, mut targets) = (HashMap::new(), Vec::new(), HashMap::new());
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| broken())?;
        let name = part.name().map_err(|_| broken())?.trim_start_matches('/').to_owned();
        // One byte more than there may be shows that there is more.
        let mut unpacked = Counted { input: part.take(left + 1), read: 0 };
        let mut reader = BufReader::new(&mut unpacked);
        let outcome = match name.as_str() {
            "content.xml" => {
                scan.is_open_document = true;
                open_document(&mut reader, &mut scan.sheets)
            }
            "xl/workbook.xml" => sheet_names(&mut reader, &mut names),
            "xl/_rels/workbook.xml.rels" => sheet_targets(&mut reader, &mut targets),
            part if part.starts_with("xl/worksheets/") && !part.contains("/_rels/") => {
                worksheet(&mut reader).map(|sheet| drop(by_part.insert(part.to_owned(), sheet)))
            }
            _ => Ok(()),
        };
        // What is no XML is found out by whoever needs it; how large it is matters here.
        let rest = io::copy(&mut reader, &mut io::sink());
        drop(reader);
        if unpacked.read > left {
            return Err(too_large());
        }
        left -= unpacked.read;
        outcome?;
        rest.map_err(|_| broken())?;
    }
    for (name, id) in names {
        let sheet = targets.get(&id).and_then(|part| by_part.remove(part));
        scan.sheets.insert(name, sheet.unwrap_or_default());
    }
    Ok(scan)
}

/// A reader that counts.
struct Counted<R> {
    input: R,
    read: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.read += read as u64;
        Ok(read)
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let value = element.try_get_attribute(name).ok()??.value;
    quick_xml::escape::unescape(&value).ok().map(std::borrow::Cow::into_owned)
}

/// Calls `each` with every element that begins, or is empty, and its local name; and with those that end.
fn elements(
    reader: &mut impl BufRead,
    mut each: impl FnMut(&str, Option<&BytesStart<'_>>) -> Result<(), Invalid>,
) -> Result<(), Invalid> {
    let mut xml = Reader::from_reader(reader);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| broken())? {
            Event::Start(element) => each(element.local_name().as_ref(), Some(&element))?,
            Event::Empty(element) => {
                each(element.local_name().as_ref(), Some(&element))?;
                each(element.local_name().as_ref(), None)?;
            }
            Event::End(element) => each(element.local_name().as_ref(), None)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// The names of the sheets, each with the id of its part.
fn sheet_names(reader: &mut impl BufRead, names: &mut Vec<(String, String)>) -> Result<(), Invalid> {
    elements(reader, |name, element| {
        if let ("sheet", Some(element)) = (name, element) {
            names.extend(attribute(element, "name").zip(attribute(element, "r:id")));
        }
        Ok(())
    })
}

/// The parts by their ids.
fn sheet_targets(reader: &mut impl BufRead, targets: &mut HashMap<String, String>) -> Result<(), Invalid> {
    elements(reader, |name, element| {
        if let ("Relationship", Some(element)) = (name, element)
            && let Some((id, target)) = attribute(element, "Id").zip(attribute(element, "Target"))
        {
            let target = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            targets.insert(id, target);
        }
        Ok(())
    })
}

fn worksheet(reader: &mut impl BufRead) -> Result<Sheet, Invalid> {
    let mut sheet = Sheet::default();
    let (mut row, mut hidden, mut cell, mut formula, mut value) = (0, false, String::new(), false, false);
    elements(reader, |name, element| {
        match (name, element) {
            ("row", Some(element)) => {
                row = attribute(element, "r").and_then(|row| row.parse().ok()).unwrap_or(row + 1);
                hidden = attribute(element, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true");
            }
            ("c", Some(element)) => {
                cell = attribute(element, "r").unwrap_or_default();
                (formula, value) = (false, false);
            }
            ("f", Some(_)) => formula = true,
            ("v" | "is", Some(_)) => {
                value = true;
                if hidden && sheet.hidden.last() != Some(&row) {
                    sheet.hidden.push(row);
                }
            }
            ("c", None) if formula && !value => sheet.unresolved.push((row, cell.clone())),
            ("mergeCell", Some(element)) => {
                let cells = attribute(element, "ref").unwrap_or_default();
                let row =
                    |cell: &str| cell.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0);
                let (first, last) = cells.split_once(':').unwrap_or((&cells, &cells));
                sheet.merged.push((row(first), row(last), cells.clone()));
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(sheet)
}

fn open_document(reader: &mut impl BufRead, sheets: &mut HashMap<String, Sheet>) -> Result<(), Invalid> {
    let (mut name, mut sheet) = (String::new(), Sheet::default());
    let (mut row, mut rows, mut column, mut hidden, mut cells) = (1_u32, 1_u32, 1_u32, false, 0_u64);
    let count = |element: &BytesStart<'_>, key: &str| {
        attribute(element, key).and_then(|count| count.parse::<u32>().ok()).unwrap_or(1)
    };
    elements(reader, |local, element| {
        match (local, element) {
            ("table", Some(element)) => {
                name = attribute(element, "table:name").unwrap_or_default();
                (row, sheet) = (1, Sheet::default());
            }
            ("table", None) => drop(sheets.insert(name.clone(), std::mem::take(&mut sheet))),
            ("table-row", Some(element)) => {
                (rows, column) = (count(element, "table:number-rows-repeated"), 1);
                hidden = attribute(element, "table:visibility").is_some_and(|visible| visible != "visible");
            }
            ("table-row", None) => row = row.saturating_add(rows),
            ("table-cell", Some(element)) => {
                let repeated = count(element, "table:number-columns-repeated");
                if attribute(element, "office:value-type").is_some() {
                    cells = cells.saturating_add(u64::from(repeated) * u64::from(rows));
                    if cells > MAX_CELLS {
                        return Err(too_large());
                    }
                    if hidden && sheet.hidden.last() != Some(&row) {
                        sheet.hidden.push(row);
                    }
                }
                let (down, across) = (
                    count(element, "table:number-rows-spanned"),
                    count(element, "table:number-columns-spanned"),
                );
                if down > 1 || across > 1 {
                    let called = format!("{}{row}", letters(column));
                    sheet.merged.push((row, row.saturating_add(down - 1), called));
                }
                column = column.saturating_add(repeated);
            }
            _ => {}
        }
        Ok(())
    })
}

/// A column as spreadsheets call it: 1 is A, 27 is AA.
fn letters(mut column: u32) -> String {
    let mut letters = String::new();
    while column > 0 {
        column -= 1;
        letters.insert(0, char::from(b'A' + u8::try_from(column % 26).unwrap_or(0)));
        column /= 26;
    }
    letters
}
