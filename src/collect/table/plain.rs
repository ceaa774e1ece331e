//! A table in whatever form it comes → text in UTF-8, to be read line by line.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};

use super::encoding::TextEncoding;
use super::workbook::WorkbookError;
use super::{encoding, workbook};
use crate::value::{Invalid, Place, Problem, Thing};
use crate::words::{Sentence, sentence};

/// A table's text.
#[derive(Debug)]
pub(crate) struct Plain {
    /// The text.
    pub(crate) file: File,
    /// Whether each line begins with the number of the row that it comes from.
    pub(crate) numbered: bool,
    /// How it was encoded.
    pub(crate) encoding: TextEncoding,
    /// What the person should know of how it was read.
    pub(crate) notes: Vec<Sentence>,
}

/// Why a table is no text.
#[derive(Debug)]
pub(crate) enum PlainError {
    /// What is wrong with it.
    Wrong(Vec<Problem>),
    /// It cannot be copied.
    Io(io::Error),
}

impl From<io::Error> for PlainError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Plain {
    /// Reads what `file` holds, of the table called `name`.
    pub(crate) fn of(mut file: File, name: &str) -> Result<Self, PlainError> {
        let mut beginning = Vec::new();
        file.rewind()?;
        (&file).take(8).read_to_end(&mut beginning)?;
        let problem = |fault| {
            let place = Place::File { file: name.to_owned(), line: 1 };
            Problem::about(Thing::Table, Some(place), fault)
        };
        if beginning.starts_with(b"PK\x03\x04") {
            return match workbook::text(&file) {
                Ok((file, notes)) => {
                    Ok(Self { file, numbered: true, encoding: TextEncoding::MarkedUtf8, notes })
                }
                Err(WorkbookError::Wrong(faults)) => {
                    Err(PlainError::Wrong(faults.into_iter().map(problem).collect()))
                }
                Err(WorkbookError::Io(error)) => Err(error.into()),
            };
        }
        if beginning.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            // Excel puts a workbook with a password into the container of its old files.
            let fault = Invalid::of("old-workbook", sentence!("workbook-old-or-locked"));
            return Err(PlainError::Wrong(vec![problem(fault)]));
        }
        Ok(match encoding::plain(&file)? {
            None => {
                let encoding = TextEncoding::of(None, &beginning);
                Self { file, numbered: false, encoding, notes: Vec::new() }
            }
            Some((file, encoding)) => {
                // Of the others no byte tells for certain.
                let guessed = [encoding_rs::WINDOWS_1252, encoding_rs::GB18030].contains(&encoding);
                let notes = guessed.then(|| sentence!("table-encoding-read", encoding = encoding.name()));
                let encoding = TextEncoding::of(Some(encoding), &beginning);
                Self { file, numbered: false, encoding, notes: notes.into_iter().collect() }
            }
        })
    }
}
