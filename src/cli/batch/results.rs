//! What became of each row, as a table: CSV, or JSON Lines by its name's ending. Whole or not at all.

use std::fs::File;
use std::io::{self, BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use tempfile::NamedTempFile;

use super::{row_left_out, unreadable};
use crate::cli::report::{Exit, Failure};
use crate::collect::table::Rows;
use crate::escape;
use crate::held;
use crate::regular_file;
use crate::request::Problem;
use crate::whole::{self, Flush};

/// How its name ends until it is finished.
const ENDING: &str = ".results";

/// The table of results, under another name until it is finished.
pub(super) struct Results {
    path: PathBuf,
    replace: bool,
    table: Table,
    file: NamedTempFile,
    /// Held as long as it has another name: what is locked by nobody was left behind.
    _lock: File,
    /// The rows that are in it, a bit for each.
    has: Vec<u64>,
}

enum Table {
    Csv(Box<csv::Writer<File>>),
    JsonLines(BufWriter<File>),
}

/// What became of a row. What there is not of it stays empty.
#[derive(Debug, Default)]
pub(super) struct Became {
    pub(super) row: u64,
    /// The provider, as well as it is known.
    pub(super) provider: String,
    /// The word for it.
    pub(super) state: &'static str,
    /// The draft's file.
    pub(super) file: Option<PathBuf>,
    /// The journal's number.
    pub(super) entry: Option<i64>,
    /// What the server said.
    pub(super) reply: String,
    pub(super) message_id: String,
    /// Why it became no more than that.
    pub(super) problems: String,
}

impl Became {
    /// A row whose values make no letter.
    pub(super) fn invalid(row: u64, provider: String, problems: &[Problem]) -> Self {
        let line = |problem: &Problem| escape::line(&format!("{problem}; {}", problem.fix));
        let problems = problems.iter().map(line).collect::<Vec<_>>().join(" | ");
        Self { row, provider, state: "invalid", problems, ..Self::default() }
    }

    fn cells(&self) -> [(&'static str, String); 8] {
        let path = |file: &PathBuf| file.to_string_lossy().into_owned();
        [
            ("row", self.row.to_string()),
            ("provider", cell(&self.provider)),
            ("state", self.state.to_owned()),
            ("file", self.file.as_ref().map(path).unwrap_or_default()),
            ("entry", self.entry.map(|entry| entry.to_string()).unwrap_or_default()),
            ("reply", cell(&self.reply)),
            ("message_id", self.message_id.clone()),
            ("problems", cell(&self.problems)),
        ]
    }

    fn json(self) -> Value {
        let text = |text: String| if text.is_empty() { Value::Null } else { Value::String(text) };
        let object = [
            ("row", Value::from(self.row)),
            ("provider", text(self.provider)),
            ("state", Value::from(self.state)),
            ("file", self.file.map_or(Value::Null, |file| Value::from(file.to_string_lossy()))),
            ("entry", Value::from(self.entry)),
            ("reply", text(self.reply)),
            ("message_id", text(self.message_id)),
            ("problems", text(self.problems)),
        ];
        Value::Object(object.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
    }
}

impl Results {
    /// Begins the table where one is wanted.
    pub(super) fn begin(path: Option<&Path>, replace: bool) -> Result<Option<Self>, Failure> {
        let Some(path) = path else {
            return Ok(None);
        };
        // One that an earlier run wrote is no loss: so the same command can go on.
        let replace = replace || is_one(path);
        if !replace && path.symlink_metadata().is_ok() {
            return Err(Failure::new(Exit::CannotCreate, format!("{} exists already", path.display()))
                .fix("choose another name with --results, or replace the file with --force"));
        }
        let lines = path
            .extension()
            .is_some_and(|ending| ["jsonl", "ndjson"].iter().any(|known| ending.eq_ignore_ascii_case(known)));
        let begin = || {
            let folder = whole::folder_of(path);
            held::sweep(folder, held::PREFIX, ENDING);
            let mut new = tempfile::Builder::new();
            new.prefix(held::PREFIX).suffix(ENDING);
            let (file, lock) = held::make(|| new.tempfile_in(folder), NamedTempFile::path)
                .map_err(|error| io::Error::from(error.kind()))?;
            let table = if lines {
                Table::JsonLines(BufWriter::new(file.reopen()?))
            } else {
                let mut table = csv::Writer::from_writer(file.reopen()?);
                table.write_record(Became::default().cells().map(|(heading, _)| heading))?;
                Table::Csv(Box::new(table))
            };
            Ok(Self { path: path.to_owned(), replace, table, file, _lock: lock, has: Vec::new() })
        };
        begin().map(Some).map_err(|error| failed(path, &error))
    }

    /// Adds a row's.
    pub(super) fn add(&mut self, became: Became) -> Result<(), Failure> {
        if let Some((word, bit)) = place(became.row) {
            if self.has.len() <= word {
                self.has.resize(word + 1, 0);
            }
            self.has[word] |= bit;
        }
        let written = match &mut self.table {
            Table::Csv(table) => table.write_record(became.cells().map(|(_, cell)| cell)).map_err(Into::into),
            Table::JsonLines(lines) => writeln!(lines, "{}", became.json()),
        };
        written.map_err(|error| failed(&self.path, &error))
    }

    /// Adds the rows from one on that were not begun, or not brought to an end.
    pub(super) fn add_left(&mut self, rows: Rows<'_>, from: u64) -> Result<(), Failure> {
        for row in rows {
            let row = row.map_err(unreadable)?;
            let has = place(row.number)
                .is_some_and(|(word, bit)| self.has.get(word).is_some_and(|bits| bits & bit != 0));
            if row.number >= from && !has {
                self.add(row_left_out(&row, "left"))?;
            }
        }
        Ok(())
    }

    /// Gives the table its name.
    pub(super) fn finish(self) -> Result<(), Failure> {
        let Self { path, replace, table, file, .. } = self;
        let flushed = match table {
            Table::Csv(mut table) => table.flush(),
            Table::JsonLines(mut lines) => lines.flush(),
        };
        flushed
            .and_then(|()| whole::place(file, &path, replace, Flush::Now))
            .map_err(|error| failed(&path, &error))
    }
}

/// How a run ended, and that there is no table of results, where there is none: what became of the letters is more than what
/// became of a table about them. `words` say how a run went that has nothing else to complain of.
pub(super) fn and_kept(
    outcome: Result<(), Failure>,
    kept: Result<(), Failure>,
    words: impl FnOnce() -> String,
) -> Result<(), Failure> {
    let Err(lost) = kept else {
        return outcome;
    };
    let mut failure = outcome.err().unwrap_or_else(|| Failure::new(lost.exit, words()));
    failure.message = format!("{}; {}", failure.message, lost.message);
    failure.fix = failure.fix.or(lost.fix);
    Err(failure)
}

/// Where a row's bit is.
fn place(row: u64) -> Option<(usize, u64)> {
    Some((usize::try_from(row / 64).ok()?, 1 << (row % 64)))
}

/// Whether an existing file is a table of results.
fn is_one(path: &Path) -> bool {
    let headings = Became::default().cells().map(|(heading, _)| heading).join(",");
    let mut beginning = vec![0; headings.len()];
    let read = regular_file::open(path).and_then(|mut file| file.read_exact(&mut beginning));
    // The keys of JSON stand in alphabetical order.
    read.is_ok() && (beginning == headings.as_bytes() || beginning.starts_with(b"{\"entry\":"))
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::CannotCreate, format!("{} cannot be written: {error}", path.display()))
        .fix("choose another place with --results")
}

/// A value of somebody's as a spreadsheet may open it: in one line, and never as a formula.
fn cell(text: &str) -> String {
    let text = escape::line(text);
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}
