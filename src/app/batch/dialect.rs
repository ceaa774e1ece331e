//! How a table of results is written: as the person's own table is, so that the same program opens both.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use encoding_rs::Encoding;
use tempfile::NamedTempFile;

use super::input::Input;
use crate::collect::table::{Survey, TextEncoding};
use crate::fs::atomic;
use crate::words::Locale;

/// The mark of UTF-8.
pub(super) const MARK: &[u8] = b"\xef\xbb\xbf";

/// A separator and an encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) separator: u8,
    pub(crate) encoding: TextEncoding,
}

impl Dialect {
    /// That of the person's table. A workbook has none: then it is what spreadsheets of the person's language open.
    pub(crate) fn of(input: &Input, survey: &Survey, locale: Locale) -> Self {
        let separator = match survey.separator {
            Some(_) if input.is_numbered() => of_spreadsheets(locale),
            own => own.unwrap_or(b','),
        };
        Self { separator, encoding: input.encoding() }
    }

    /// Whether the text begins with the mark of UTF-8 until it is known that it fits an older encoding.
    pub(super) fn is_marked(self) -> bool {
        self.encoding != TextEncoding::Utf8
    }
}

/// Where the decimal point is a comma, spreadsheets put semicolons between values.
fn of_spreadsheets(locale: Locale) -> u8 {
    match locale {
        Locale::Da
        | Locale::De
        | Locale::Es
        | Locale::Fr
        | Locale::It
        | Locale::Nl
        | Locale::Pl
        | Locale::PtPt => b';',
        _ => b',',
    }
}

/// A marked text in an older encoding; `None` where that lacks one of its characters.
pub(super) fn encoded(
    mut file: &File,
    encoding: &'static Encoding,
    folder: &Path,
) -> io::Result<Option<NamedTempFile>> {
    file.seek(SeekFrom::Start(MARK.len() as u64))?;
    let mut reader = BufReader::new(file);
    let mut writer = BufWriter::new(atomic::temporary(folder)?);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        let (bytes, _, lacks_some) = encoding.encode(&line);
        if lacks_some {
            return Ok(None);
        }
        writer.write_all(&bytes)?;
        line.clear();
    }
    writer.into_inner().map(Some).map_err(io::IntoInnerError::into_error)
}
