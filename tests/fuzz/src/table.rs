//! Tables: whatever the octets, reading ends, rows are numbered upwards, and how the octets arrive changes nothing.

use std::io::BufReader;

use adieu::collect::table::{Format, Layout, Rows};
use adieu::value::Field;

/// Reads the octets as every kind of table.
pub fn run(bytes: &[u8]) {
    for separator in [None, Some(b','), Some(b';'), Some(b'\t'), Some(b'|')] {
        read(bytes, Format::Csv, separator);
    }
    read(bytes, Format::JsonLines, None);
}

fn read(bytes: &[u8], format: Format, separator: Option<u8>) {
    let columns = vec![
        ("Kundennummer".to_owned(), Some(Field::CustomerNumber)),
        ("note".to_owned(), None),
        ("x".to_owned(), Some(Field::Reason)),
    ];
    let layout = Layout { format, separator, columns, ..Layout::default() };
    let whole = rows(bytes, bytes.len().max(1), &layout);
    // Where no separator is said, it is found in the text. A second reading costs as much as the first.
    if separator.is_none() {
        let dripping = rows(bytes, 3, &layout);
        assert_eq!(whole, dripping, "in pieces the table reads otherwise");
    }
}

fn rows(bytes: &[u8], piece: usize, layout: &Layout) -> Vec<String> {
    let mut seen = Vec::new();
    let rows = match Rows::open("table", BufReader::with_capacity(piece, bytes), layout) {
        Ok(rows) => rows,
        Err(error) => return vec![format!("{error:?}")],
    };
    let mut last = 0;
    for row in rows {
        match &row {
            Ok(row) => {
                assert!(row.number > last, "row {} after row {last}", row.number);
                last = row.number;
            }
            Err(error) => {
                // Its text must be there for a person.
                assert!(!error.to_string().is_empty());
            }
        }
        seen.push(format!("{row:?}"));
        assert!(seen.len() <= bytes.len() + 2, "more rows than octets");
    }
    seen
}
