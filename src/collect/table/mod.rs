//! A table of requests: many rows, one request each, read one at a time.
//!
//! In: CSV (RFC 4180) or JSON Lines, and what its columns mean. Out: [`Row`]s, every value with its row and column, and
//! what is wrong with the row as it was written. It judges no value, and holds one row at a time however many there are.

mod cell;
mod column_order;
mod columns;
mod delimited;
mod encoding;
mod headings;
mod json_lines;
pub(crate) mod metered;
pub(crate) mod plain;
mod survey;
mod values;
mod workbook;
mod workbook_scan;

use std::io::{self, BufRead, Cursor, Read as _};

pub use column_order::ColumnOrder;
use columns::Columns;
use delimited::Delimited;
pub(crate) use encoding::TextEncoding;
use json_lines::JsonLines;
pub(crate) use survey::{Survey, SurveyedColumn, survey};

use crate::value::{Field, Invalid, Place, Problem, RawValue, Thing};
use crate::words::{Describe, Sentence, described, sentence};

/// The most octets a row may have: several times what any request is.
pub(crate) const MAX_ROW: u64 = 1024 * 1024;

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Values with a separator between them, the first line naming the columns.
    #[default]
    Csv,
    /// One JSON object a line.
    JsonLines,
}

/// What to know of a table before it is read.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    /// How it is written.
    pub format: Format,
    /// What stands between two values; `None`: whatever makes columns that are known.
    pub separator: Option<u8>,
    /// Columns with other headings than the fields' keys; those that are no field's are ignored.
    pub columns: Vec<(String, Option<Field>)>,
    /// Whether only a field's key is a heading, and none of another language.
    pub strict: bool,
    /// How the days in columns are written, by their headings.
    pub orders: Vec<(String, ColumnOrder)>,
    /// Whether each line begins with the number of the row of the workbook that it comes from.
    pub numbered: bool,
}

/// One row as it was written, none of its values judged.
#[derive(Debug)]
pub struct Row {
    /// Its number, counted from 1 after the heading.
    pub number: u64,
    /// Where it stands, as a whole.
    pub place: Place,
    /// Its values, each with its column.
    pub values: Vec<(Field, RawValue)>,
    /// What is wrong with the row itself.
    pub problems: Vec<Problem>,
}

/// Why no more of a table can be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// Reading failed.
    Unreadable {
        /// The table's name.
        name: String,
        /// Why.
        source: io::Error,
    },
    /// Its heading, or a row without an end, leaves nothing to go on with.
    Wrong(Vec<Problem>),
}

impl Describe for TableError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Unreadable { name, source } => sentence!("file-unreadable", name, source),
            Self::Wrong(_) => sentence!("table-not-understood"),
        }
    }
}

described!(TableError);

/// The rows of a table, in their order.
pub struct Rows<'a>(Reading<'a>);

enum Reading<'a> {
    Csv(Box<Delimited<'a>>),
    JsonLines(Box<JsonLines<'a>>),
}

impl<'a> Rows<'a> {
    /// Reads the heading, where there is one.
    ///
    /// # Errors
    /// [`TableError`]: it cannot be read, or its heading names columns nobody knows; all of them.
    pub fn open(name: &str, input: impl BufRead + 'a, layout: &Layout) -> Result<Self, TableError> {
        let columns = Columns::new(name, layout);
        let unreadable = |source| TableError::Unreadable { name: name.to_owned(), source };
        let (beginning, input) = begin(input).map_err(unreadable)?;
        if let Some(problem) = other_encoding(name, &beginning) {
            return Err(TableError::Wrong(vec![problem]));
        }
        Ok(Self(match layout.format {
            Format::Csv => Reading::Csv(Box::new(Delimited::open(columns, &beginning, input, layout)?)),
            Format::JsonLines => Reading::JsonLines(Box::new(JsonLines::open(columns, &beginning, input))),
        }))
    }
}

/// The first line, quoted line breaks and all, and the text whole again. Much is decided by the first line, and what a pipe
/// gives first may be less.
fn begin<'a>(mut input: impl BufRead + 'a) -> io::Result<(Vec<u8>, impl BufRead + 'a)> {
    let (mut beginning, mut in_quotes) = (Vec::new(), false);
    loop {
        let before = beginning.len();
        let left = MAX_ROW.saturating_sub(before as u64);
        let read = (&mut input).take(left).read_until(b'\n', &mut beginning)?;
        in_quotes = beginning[before..].iter().fold(in_quotes, |within, octet| within ^ (*octet == b'"'));
        if read == 0 || !in_quotes {
            let whole = Cursor::new(beginning.clone()).chain(input);
            return Ok((beginning, whole));
        }
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, TableError>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            Reading::Csv(rows) => rows.next_row(),
            Reading::JsonLines(rows) => rows.next_row(),
        }
        .transpose()
    }
}

/// How to mend a table in another encoding.
fn as_utf8() -> Sentence {
    sentence!("table-save-as-utf8")
}

/// The problem of a workbook (a ZIP archive), and of a table in UTF-16: with its mark, or with half of the octets of its first
/// line zero.
fn other_encoding(name: &str, beginning: &[u8]) -> Option<Problem> {
    let marked = beginning.starts_with(&[0xff, 0xfe]) || beginning.starts_with(&[0xfe, 0xff]);
    let zeros = beginning.split(|octet| *octet == 0).count() - 1;
    let (code, what) = if beginning.starts_with(b"PK\x03\x04") {
        ("workbook", sentence!("table-workbook"))
    } else if marked || zeros > 1 && zeros * 5 > beginning.len() * 2 {
        ("not-utf8", sentence!("table-utf16"))
    } else {
        return None;
    };
    let place = Place::File { file: name.to_owned(), line: 1 };
    Some(Problem::about(Thing::Table, Some(place), Invalid::new(code, what, as_utf8())))
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn rows(text: &str, piece: usize) -> Vec<String> {
        let layout = Layout::default();
        match Rows::open("t.csv", BufReader::with_capacity(piece, text.as_bytes()), &layout) {
            Ok(rows) => rows.map(|row| format!("{row:?}")).collect(),
            Err(error) => vec![format!("{error:?}")],
        }
    }

    #[test]
    fn how_the_text_arrives_changes_nothing() {
        for text in [
            "kind\tname\taddress\nterminate\tAnn\t\"1 High St\nLondon\"\n",
            "\"kind\";\"na\nme\"\nterminate;Ann\n",
            "name;address\n5\" Ann;\"1 High St\nLondon\"\nAnn;1 Low St\n",
            "\u{feff}kind,name\r\nterminate,Ann",
        ] {
            for piece in 1..text.len() {
                assert_eq!(rows(text, piece), rows(text, text.len()), "{piece} octets at a time: {text}");
            }
        }
    }
}
