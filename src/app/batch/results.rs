//! What became of each row, as a table: CSV, or JSON Lines by its name's ending. Whole or not at all.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::NamedTempFile;

use super::checked::Check;
use super::dialect::{MARK, encoded};
use super::earlier_results::{EarlierResult, EarlierResults, unwritable};
use super::identity::Identity;
use super::options::Choice;
use super::row_result::{COLUMNS, RowResult};
use crate::app::{Failure, Observer};
use crate::collect::table::{Row, Rows, TextEncoding};
use crate::fs::atomic::{self, Flush};
use crate::fs::lock;
use crate::words::{Join, Sentence, sentence};

/// How its name ends until it is finished.
const ENDING: &str = ".results";

/// The table of results, under another name until it is finished.
pub(crate) struct Results {
    path: PathBuf,
    replace: bool,
    table: Table,
    file: NamedTempFile,
    encoding: TextEncoding,
    /// Held as long as it has another name: what is locked by nobody was left behind.
    _lock: File,
    /// The rows that are in it, a bit for each.
    has: Vec<u64>,
    /// What an earlier run said, which this table replaces.
    earlier: Option<Arc<EarlierResults>>,
}

enum Table {
    Csv(Box<csv::Writer<File>>),
    JsonLines(BufWriter<File>),
}

impl Results {
    /// Begins the table where one is wanted, with the rows before the first of this run.
    pub(crate) fn resume(check: &Check<'_>) -> Result<Option<Self>, Failure> {
        let mut results = Self::begin(check)?;
        let from = check.choice.from_row;
        if let Some(results) = results.as_mut().filter(|results| from > 1 && results.earlier.is_some()) {
            for row in check.rows()? {
                let row = row?;
                if row.number >= from {
                    break;
                }
                results.add_earlier(&row)?;
            }
        }
        Ok(results)
    }

    /// Begins the table where one is wanted.
    pub(crate) fn begin(check: &Check<'_>) -> Result<Option<Self>, Failure> {
        let Choice { results: path, force, .. } = check.choice;
        let Some(path) = path.as_deref() else {
            return Ok(None);
        };
        let (earlier, dialect) = (check.earlier.clone(), check.dialect);
        // One that an earlier run wrote is no loss: so the same command can go on.
        let replace = *force || earlier.is_some();
        let begin = || {
            let folder = atomic::folder_of(path);
            lock::sweep(folder, lock::PREFIX, ENDING);
            let mut new = tempfile::Builder::new();
            new.prefix(lock::PREFIX).suffix(ENDING);
            let (file, lock) = lock::make(|| new.tempfile_in(folder), NamedTempFile::path)
                .map_err(|error| io::Error::from(error.kind()))?;
            let mut text = file.reopen()?;
            let (table, encoding) = if is_json_lines(path) {
                (Table::JsonLines(BufWriter::new(text)), TextEncoding::Utf8)
            } else {
                if dialect.is_marked() {
                    text.write_all(MARK)?;
                }
                let mut table = csv::WriterBuilder::new().delimiter(dialect.separator).from_writer(text);
                table.write_record(COLUMNS)?;
                (Table::Csv(Box::new(table)), dialect.encoding)
            };
            let has = Vec::new();
            Ok(Self { path: path.to_owned(), replace, table, file, encoding, _lock: lock, has, earlier })
        };
        begin().map(Some).map_err(|error| unwritable(path, &error))
    }

    /// Adds a row's, with what an earlier run said of its letter where this one knows no more of it.
    pub(crate) fn add(&mut self, mut result: RowResult) -> Result<(), Failure> {
        if let Some(EarlierResult { result: earlier, .. }) = self.earlier(result.row)? {
            result.keep(earlier);
        }
        self.write(result.state, result)
    }

    /// Adds the rows that were not begun, or not brought to an end: with what an earlier run said of them, or, from one row on,
    /// as `left`.
    pub(crate) fn add_left(&mut self, rows: Rows<'_>, from: u64) -> Result<(), Failure> {
        for row in rows {
            let row = row?;
            if !in_bits(&self.has, row.number) && !self.add_earlier(&row)? && row.number >= from {
                self.write("left", RowResult::left_out(&row, "left"))?;
            }
        }
        Ok(())
    }

    /// Adds what an earlier run said of a row; says whether it said anything.
    fn add_earlier(&mut self, row: &Row) -> Result<bool, Failure> {
        let Some(EarlierResult { mut result, state, .. }) = self.earlier(row.number)? else {
            return Ok(false);
        };
        if result.contract_number.is_empty() {
            result.contract_number = Identity::of(row).numbers;
        }
        self.write(&state, result)?;
        Ok(true)
    }

    fn earlier(&self, row: u64) -> Result<Option<EarlierResult>, Failure> {
        let earlier = self.earlier.as_ref().map(|earlier| earlier.get(row)).transpose();
        Ok(earlier.map_err(|error| unwritable(&self.path, &error))?.flatten())
    }

    fn write(&mut self, state: &str, result: RowResult) -> Result<(), Failure> {
        self.mark(result.row);
        let written = match &mut self.table {
            Table::Csv(table) => table.write_record(result.cells(state)).map_err(Into::into),
            Table::JsonLines(lines) => writeln!(lines, "{}", result.json(state)),
        };
        written.map_err(|error| unwritable(&self.path, &error))
    }

    fn mark(&mut self, row: u64) {
        if let Some((word, bit)) = place(row) {
            if self.has.len() <= word {
                self.has.resize(word + 1, 0);
            }
            self.has[word] |= bit;
        }
    }

    /// Gives the table its name.
    pub(crate) fn finish(self, observer: &mut dyn Observer) -> Result<(), Failure> {
        let Self { path, replace, table, file, encoding, .. } = self;
        let finish = || {
            match table {
                Table::Csv(mut table) => table.flush()?,
                Table::JsonLines(mut lines) => lines.flush()?,
            }
            let TextEncoding::Legacy(encoding) = encoding else {
                return atomic::place(file, &path, replace, Flush::Now);
            };
            let encoded = encoded(file.as_file(), encoding, atomic::folder_of(&path))?;
            if encoded.is_none() {
                observer.note(&sentence!("results-not-encoded", path, encoding = encoding.name()));
            }
            atomic::place(encoded.unwrap_or(file), &path, replace, Flush::Now)
        };
        finish().map_err(|error| unwritable(&path, &error))
    }
}

fn is_json_lines(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ["jsonl", "ndjson"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// How a run ended, and that there is no table of results, where there is none: what became of the letters is more than what
/// became of a table about them. `words` say how a run went that has nothing else to complain of.
pub(crate) fn and_kept(
    outcome: Result<(), Failure>,
    kept: Result<(), Failure>,
    words: impl FnOnce() -> Sentence,
) -> Result<(), Failure> {
    let Err(lost) = kept else {
        return outcome;
    };
    let mut failure = outcome.err().unwrap_or_else(|| Failure::new(lost.status, words()));
    failure.message = Sentence::join(Join::Clauses, [failure.message, lost.message]);
    failure.fix = failure.fix.or(lost.fix);
    Err(failure)
}

/// A failure with one clause more in its remedy.
pub(crate) fn and_fix(mut failure: Failure, clause: Sentence) -> Failure {
    failure.fix = Some(Sentence::join(Join::Clauses, failure.fix.into_iter().chain([clause])));
    failure
}

/// Where a row's bit is.
fn place(row: u64) -> Option<(usize, u64)> {
    Some((usize::try_from(row / 64).ok()?, 1 << (row % 64)))
}

fn in_bits(bits: &[u64], row: u64) -> bool {
    place(row).is_some_and(|(word, bit)| bits.get(word).is_some_and(|bits| bits & bit != 0))
}
