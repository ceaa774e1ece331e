//! The table checked whole: every row's letter is written and thrown away, and all that is wrong with any is said.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use super::args::BatchDraft;
use super::draft::{cannot_remember, unreadable};
use super::in_order::{self, Line};
use super::input::Input;
use super::results::Results;
use super::seen::{Marks, Places, mark};
use super::tell::{Problems, Repeating, with_problems};
use super::workshop::{Noted, Outcome, Unfit, Workshop};
use crate::cli::progress::{self, Progress};
use crate::cli::report::{Exit, Failure, Reporter};
use crate::collect::table::{Row, Rows, TableError};
use crate::journal;
use crate::request::{Fault, Place, Problem};

/// How many rows that ask for the same as others are named.
const NAMED: u64 = 20;

/// What the check found.
pub(super) struct Found {
    /// How many rows there are.
    pub(super) rows: u64,
    /// The number of the last.
    pub(super) last: u64,
    /// How many ask for the same as one before.
    pub(super) repeated: u64,
    pub(super) places: Places,
    pub(super) problems: Problems,
}

/// A row that was looked at.
struct Looked {
    row: u64,
    provider: String,
    /// The name of its file, and what makes its request the same as another.
    letter: Result<(String, String), Unfit>,
    noted: Noted,
}

/// The way through the table.
struct Checking<'a, 'r, 'e> {
    args: &'a BatchDraft,
    workshop: &'a Workshop<'a>,
    /// The folder for the drafts, where it is there already.
    folder: Option<&'a Path>,
    rows: Rows<'a>,
    found: Found,
    names: Marks,
    requests: Marks,
    repeating: Repeating,
    /// Files that are there already: how many, and the first.
    existing: (u64, Option<PathBuf>),
    results: Option<Results>,
    interrupted: &'a AtomicBool,
    progress: Progress,
    broken: Option<TableError>,
    stopped: Option<Failure>,
    reporter: &'r mut Reporter<'e>,
}

impl Line for Checking<'_, '_, '_> {
    type Job = Row;
    type Done = Looked;

    fn next(&mut self) -> Option<Row> {
        match self.rows.next()? {
            Ok(row) => Some(row),
            Err(error) => {
                self.broken = Some(error);
                None
            }
        }
    }

    fn is_large(&self, row: &Row) -> bool {
        self.workshop.encloses(row)
    }

    fn done(&mut self, looked: Looked) -> ControlFlow<()> {
        if self.interrupted.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        match self.take(looked) {
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                self.stopped = Some(failure);
                ControlFlow::Break(())
            }
        }
    }
}

impl Checking<'_, '_, '_> {
    fn take(&mut self, looked: Looked) -> Result<(), Failure> {
        let Looked { row, provider, letter, noted } = looked;
        self.found.rows += 1;
        self.found.last = row;
        self.repeating.add(noted);
        match letter {
            Ok((name, request)) => {
                self.requests.push(row, mark(&request)).map_err(|error| cannot_remember(&error))?;
                // Some disks take Name and name for the same.
                let lower = mark(&name.to_lowercase());
                self.names.push(row, lower).map_err(|error| cannot_remember(&error))?;
                if let Some(folder) = self.folder {
                    let path = folder.join(format!("{name}.eml"));
                    if !self.args.force && row >= self.args.from_row && path.symlink_metadata().is_ok() {
                        self.existing.0 += 1;
                        self.existing.1.get_or_insert(path);
                    }
                }
            }
            Err(unfit) => {
                if let Some(results) = &mut self.results {
                    results.refused(row, &provider, &unfit.problems)?;
                }
                self.found.places.refuse(row).map_err(|error| cannot_remember(&error))?;
                self.found.problems.of_row(unfit, &self.progress, self.reporter);
            }
        }
        self.progress.step(self.found.problems.rows);
        Ok(())
    }
}

/// Checks every row. What it says of a table that may be written it has said; one that may not is its failure.
pub(super) fn check(
    args: &BatchDraft,
    workshop: &Workshop<'_>,
    input: &Input,
    interrupted: &AtomicBool,
    reporter: &mut Reporter<'_>,
) -> Result<Found, Failure> {
    let rows = Rows::open(&input.name, input.text()?, &args.table.layout()).map_err(unreadable)?;
    let marks = || Marks::new().map_err(|error| cannot_remember(&error));
    let results = args.results.as_deref().map(|path| Results::begin(path, args.force)).transpose()?;
    let progress = Progress::new("Checking", None, "rows", progress::wanted(reporter));
    let (places, problems) = (Places::default(), Problems::default());
    let mut checking = Checking {
        args,
        workshop,
        folder: args.out.as_deref().filter(|folder| folder.is_dir()),
        rows,
        found: Found { rows: 0, last: 0, repeated: 0, places, problems },
        names: marks()?,
        requests: marks()?,
        repeating: Repeating::default(),
        existing: (0, None),
        results,
        interrupted,
        progress,
        broken: None,
        stopped: None,
        reporter,
    };
    let day = workshop.desk.now.date();
    in_order::run(&mut checking, |row| {
        let Outcome { row, provider, letter, noted, .. } = workshop.letter(row);
        let letter = letter.map(|(written, form)| {
            let name = args.file_name.name(row, &form, &written.request, day);
            (name, journal::fingerprint(&written.request))
        });
        Looked { row, provider, letter, noted }
    });
    let Checking {
        mut found,
        names,
        requests,
        repeating,
        existing,
        results,
        progress,
        broken,
        stopped,
        reporter,
        ..
    } = checking;
    progress.end();
    if interrupted.load(Ordering::Relaxed) {
        return Err(Failure::new(Exit::Interrupted, "interrupted; nothing was written"));
    }
    if let Some(failure) = stopped {
        return Err(failure);
    }
    let whole = broken.is_none();
    match broken {
        Some(TableError::Wrong(problems)) => found.problems.of_table(problems, &progress, reporter),
        Some(error) => return Err(unreadable(error)),
        None if found.rows == 0 => {
            let fault = Fault::new("no-rows", "has a heading and no rows", "add a row for each contract");
            let place = Place::File { file: input.name.clone(), line: 1 };
            found.problems.of_table(vec![Problem::of_key("table", place, fault)], &progress, reporter);
        }
        None => {}
    }
    let nothing_good = found.problems.rows == found.rows;
    if found.problems.any() && (!args.keep_going || !whole || nothing_good) {
        if let Some(results) = results {
            results.finish()?;
        }
        return Err(refused(found));
    }
    if let (number, Some(first)) = existing {
        let more = if number > 1 {
            format!(", and so do {} other files to be written", number - 1)
        } else {
            String::new()
        };
        let message = format!("{} exists already{more}; nothing was written", first.display());
        return Err(Failure::new(Exit::CannotCreate, message)
            .fix("choose another folder, or replace the files with --force"));
    }
    repeating.say(reporter);
    found.repeated = say_repeated(requests, reporter).map_err(|error| cannot_remember(&error))?;
    found.places.number(names).map_err(|error| cannot_remember(&error))?;
    Ok(found)
}

/// The failure of a table with problems, which were said.
fn refused(found: Found) -> Failure {
    let Found { rows, problems, .. } = found;
    let exit = problems.exit();
    let failed = problems.rows;
    let message = match failed {
        0 => "the table has problems; nothing was written".to_owned(),
        failed => format!("{}; nothing was written", with_problems(failed, rows)),
    };
    let details = serde_json::json!({ "rows": rows, "made": 0, "failed": failed });
    let mut failure = Failure { problems: problems.first, ..Failure::new(exit, message) };
    failure.details = Some(Box::new(details));
    if failed > 0 && failed < rows {
        failure =
            failure.fix("mend them and run it again; with --keep-going the other rows get their drafts");
    }
    failure
}

/// Warns of rows that ask for the same as one before: a row pasted twice, most likely.
fn say_repeated(requests: Marks, reporter: &mut Reporter<'_>) -> std::io::Result<u64> {
    let mut repeated = 0;
    let mut warnings = Vec::new();
    requests.repeats(|repeat| {
        repeated += 1;
        if repeated <= NAMED {
            let what = format!("is the same request as row {}", repeat.first);
            let fix = "leave one of them out, or give each its own number";
            let fault = Fault::new("repeated-row", what, fix);
            let subject = format!("row {}", repeat.row);
            warnings.push(Problem { place: None, ..Problem::of_key(&subject, Place::Flag, fault) });
        }
        Ok(())
    })?;
    if repeated > NAMED {
        let what = format!("has {} more rows that are the same request as one before", repeated - NAMED);
        let fault = Fault::new("repeated-row", what, "look at the column with the order numbers");
        warnings.push(Problem { place: None, ..Problem::of_key("table", Place::Flag, fault) });
    }
    reporter.warn(warnings);
    Ok(repeated)
}
