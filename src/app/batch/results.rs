//! What became of each row, as a table: CSV, or JSON Lines by its name's ending. Whole or not at all.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use tempfile::NamedTempFile;

use super::options::Choice;
use crate::app::{Failure, Status};
use crate::collect::table::{Row, Rows};
use crate::fs::atomic::{self, Flush};
use crate::fs::{lock, regular};
use crate::journal::{Entry, Event, State};
use crate::text::escape;
use crate::value::{Field, Problem};
use crate::words::{Join, Sentence, sentence};

/// How its name ends until it is finished.
const ENDING: &str = ".results";

/// The table of results, under another name until it is finished.
pub(crate) struct Results {
    path: PathBuf,
    replace: bool,
    table: Table,
    file: NamedTempFile,
    /// Held as long as it has another name: what is locked by nobody was left behind.
    _lock: File,
    /// The rows that are in it, a bit for each.
    has: Vec<u64>,
    /// The table of an earlier run that this one replaces, in the same format.
    earlier: Option<File>,
}

enum Table {
    Csv(Box<csv::Writer<File>>),
    JsonLines(BufWriter<File>),
}

/// What became of a row. What there is not of it stays empty.
#[derive(Debug, Default)]
pub(crate) struct RowResult {
    pub(crate) row: u64,
    /// The provider, as well as it is known.
    pub(crate) provider: String,
    /// The word for it.
    pub(crate) state: &'static str,
    /// The draft's file.
    pub(crate) file: Option<PathBuf>,
    /// The journal's number.
    pub(crate) entry: Option<i64>,
    /// What the server said.
    pub(crate) reply: String,
    pub(crate) message_id: String,
    /// Why it became no more than that.
    pub(crate) problems: String,
}

impl RowResult {
    /// A row whose values make no letter.
    pub(crate) fn invalid(row: u64, provider: String, problems: &[Problem]) -> Self {
        let line = |problem: &Problem| escape::line(&format!("{problem}; {}", problem.fix));
        let problems = problems.iter().map(line).collect::<Vec<_>>().join(" | ");
        Self { row, provider, state: "invalid", problems, ..Self::default() }
    }

    /// A row that is left out, as its own values name the provider.
    pub(crate) fn left_out(row: &Row, state: &'static str) -> Self {
        let named = [Field::Provider, Field::ProviderName, Field::To];
        let value = |field: &Field| row.values.iter().find(|(given, _)| given == field);
        let provider = named.iter().find_map(value).map(|(_, given)| given.text().into_owned());
        Self { row: row.number, provider: provider.unwrap_or_default(), state, ..Self::default() }
    }

    /// A row whose request has an entry in the journal: the columns are those of the run that made the entry.
    pub(crate) fn of_entry(
        row: u64,
        provider: String,
        state: &'static str,
        entry: &Entry,
        events: &[Event],
    ) -> Self {
        let event = entry.decisive(events);
        let reply = event.and_then(Event::replied).map(|reply| reply.to_string());
        let mut words = event.and_then(|event| event.note.clone());
        // A local program has no reply but the note. After a doubt the note is a mark's.
        let doubted = events.iter().any(|event| event.state == Some(State::InDoubt));
        let reply = match reply {
            None if entry.state == State::Accepted && !doubted => words.take(),
            reply => reply,
        };
        Self {
            row,
            provider,
            state,
            entry: Some(entry.id),
            reply: reply.unwrap_or_default(),
            message_id: entry.message_id.clone(),
            problems: words.unwrap_or_default(),
            ..Self::default()
        }
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
    /// Begins the table where one is wanted, with the rows before the first of this run.
    pub(crate) fn resume(choice: &Choice) -> Result<Option<Self>, Failure> {
        let mut results = Self::begin(choice)?;
        if let Some(results) = &mut results {
            results.keep_up_to(choice.from_row.saturating_sub(1))?;
        }
        Ok(results)
    }

    /// Begins the table where one is wanted.
    pub(crate) fn begin(choice: &Choice) -> Result<Option<Self>, Failure> {
        let Choice { results: path, force: replace, .. } = choice;
        let (path, replace) = (path.as_deref(), *replace);
        let Some(path) = path else {
            return Ok(None);
        };
        // One that an earlier run wrote is no loss: so the same command can go on.
        let earlier = earlier(path);
        let replace = replace || earlier.is_some();
        if !replace && path.symlink_metadata().is_ok() {
            return Err(Failure::with_remedy(Status::CannotCreate, sentence!("results-exist", path)));
        }
        let lines = path
            .extension()
            .is_some_and(|ending| ["jsonl", "ndjson"].iter().any(|known| ending.eq_ignore_ascii_case(known)));
        let begin = || {
            let folder = atomic::folder_of(path);
            lock::sweep(folder, lock::PREFIX, ENDING);
            let mut new = tempfile::Builder::new();
            new.prefix(lock::PREFIX).suffix(ENDING);
            let (file, lock) = lock::make(|| new.tempfile_in(folder), NamedTempFile::path)
                .map_err(|error| io::Error::from(error.kind()))?;
            let table = if lines {
                Table::JsonLines(BufWriter::new(file.reopen()?))
            } else {
                let mut table = csv::Writer::from_writer(file.reopen()?);
                table.write_record(RowResult::default().cells().map(|(heading, _)| heading))?;
                Table::Csv(Box::new(table))
            };
            let earlier = earlier.filter(|(_, json)| *json == lines).map(|(file, _)| file);
            Ok(Self { path: path.to_owned(), replace, table, file, _lock: lock, has: Vec::new(), earlier })
        };
        begin().map(Some).map_err(|error| failed(path, &error))
    }

    /// Adds a row's.
    pub(crate) fn add(&mut self, result: RowResult) -> Result<(), Failure> {
        self.mark(result.row);
        let written = match &mut self.table {
            Table::Csv(table) => table.write_record(result.cells().map(|(_, cell)| cell)).map_err(Into::into),
            Table::JsonLines(lines) => writeln!(lines, "{}", result.json()),
        };
        written.map_err(|error| failed(&self.path, &error))
    }

    /// Adds the rows that were not begun, or not brought to an end: with what an earlier run said of them, or, from one row on,
    /// as `left`. `last` is the table's last row.
    pub(crate) fn add_left(&mut self, rows: Rows<'_>, from: u64, last: u64) -> Result<(), Failure> {
        self.keep_up_to(last)?;
        for row in rows {
            let row = row?;
            if row.number >= from && !in_bits(&self.has, row.number) {
                self.add(RowResult::left_out(&row, "left"))?;
            }
        }
        Ok(())
    }

    /// Adds what an earlier run said of the rows up to one, but for those that are in the table.
    fn keep_up_to(&mut self, last: u64) -> Result<(), Failure> {
        let Some(file) = self.earlier.take_if(|_| last > 0) else {
            return Ok(());
        };
        let kept = match &mut self.table {
            Table::Csv(_) => self.keep_records(&file, last),
            Table::JsonLines(_) => self.keep_lines(&file, last),
        };
        self.earlier = Some(file);
        kept.map_err(|error| failed(&self.path, &error))
    }

    fn keep_records(&mut self, mut file: &File, last: u64) -> io::Result<()> {
        file.rewind()?;
        let (mut reader, width) = (csv::Reader::from_reader(file), RowResult::default().cells().len());
        for record in reader.byte_records() {
            let record = match record {
                Ok(record) => record,
                Err(error) if error.is_io_error() => return Err(error.into()),
                // It has more cells than the heading, or fewer.
                Err(_) => continue,
            };
            let row = record.get(0).and_then(|row| str::from_utf8(row).ok()?.parse().ok());
            if let (Table::Csv(table), Some(row)) = (&mut self.table, row)
                && record.len() == width
                && row <= last
                && !in_bits(&self.has, row)
            {
                table.write_byte_record(&record)?;
                self.mark(row);
            }
        }
        Ok(())
    }

    fn keep_lines(&mut self, mut file: &File, last: u64) -> io::Result<()> {
        file.rewind()?;
        for line in BufReader::new(file).split(b'\n') {
            let line = line?;
            let row = serde_json::from_slice(&line).ok().and_then(|line: Value| line["row"].as_u64());
            if let (Table::JsonLines(table), Some(row)) = (&mut self.table, row)
                && row <= last
                && !in_bits(&self.has, row)
            {
                table.write_all(&[&line, b"\n".as_slice()].concat())?;
                self.mark(row);
            }
        }
        Ok(())
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
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let Self { path, replace, table, file, .. } = self;
        let flushed = match table {
            Table::Csv(mut table) => table.flush(),
            Table::JsonLines(mut lines) => lines.flush(),
        };
        flushed
            .and_then(|()| atomic::place(file, &path, replace, Flush::Now))
            .map_err(|error| failed(&path, &error))
    }
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

/// Opens an existing file that is a table of results; also tells whether it is JSON.
fn earlier(path: &Path) -> Option<(File, bool)> {
    let headings = RowResult::default().cells().map(|(heading, _)| heading).join(",");
    let mut beginning = vec![0; headings.len()];
    let mut file = regular::open(path).ok()?;
    file.read_exact(&mut beginning).ok()?;
    // The keys of JSON stand in alphabetical order.
    let json = beginning.starts_with(b"{\"entry\":");
    (json || beginning == headings.as_bytes()).then_some((file, json))
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::with_remedy(Status::CannotCreate, sentence!("results-unwritable", path, source = error))
}

/// A value of somebody's as a spreadsheet may open it: in one line, and never as a formula.
fn cell(text: &str) -> String {
    let text = escape::line(text);
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}
