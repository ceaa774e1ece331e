//! The table checked whole: every row's letter is written and thrown away, and all that is wrong with any is said.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

use super::alike::name_alike;
use super::args::{Choice, Table};
use super::duplicates::{KeyIndex, RowDecisions, Verdict, mark};
use super::input::Input;
use super::parallel::{self, OrderedPipeline};
use super::results::{Results, RowResult};
use super::row_composer::{InvalidRow, Outcome, RowComposer};
use super::tell::{Problems, Repeating, with_problems};
use super::{cannot_remember, signals, unreadable};
use crate::app::composer::{Diagnostics, Written};
use crate::app::{Failure, Status};
use crate::cli::progress::{self, Progress};
use crate::cli::report::Reporter;
use crate::collect::table::{Layout, Row, Rows, TableError};
use crate::journal;
use crate::request::CancellationRequest;
use crate::value::{Invalid, Place, Problem, RequestForm};

/// How many rows that ask for the same as others are named.
const NAMED: u64 = 20;

/// What is checked.
pub(super) struct Check<'a> {
    pub(super) choice: &'a Choice,
    /// Whether an existing table of results may be replaced.
    force: bool,
    pub(super) layout: Layout,
    pub(super) row_composer: RowComposer<'a>,
    pub(super) input: Input,
    /// Set by Ctrl-C and the like.
    pub(super) interrupted: Arc<AtomicBool>,
    words: Words,
}

/// What a refusal says of the letters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    /// What it ends with, such as "nothing was sent".
    pub(super) nothing: &'static str,
    /// What becomes of the good rows with `--keep-going`.
    pub(super) others: &'static str,
}

impl<'a> Check<'a> {
    /// Opens the table and begins to listen for Ctrl-C.
    pub(super) fn begin(
        table: &'a Table,
        (choice, force): (&'a Choice, bool),
        row_composer: RowComposer<'a>,
        words: Words,
        reporter: &mut Reporter<'_>,
    ) -> Result<Self, Failure> {
        let input = Input::open(&table.file, reporter)?;
        let interrupted = signals::listen();
        reporter.ends_by(&interrupted);
        Ok(Self { choice, force, layout: table.layout(), row_composer, input, interrupted, words })
    }

    /// The rows, from the first.
    pub(super) fn rows(&self) -> Result<Rows<'_>, Failure> {
        Rows::open(&self.input.name, self.input.text()?, &self.layout).map_err(unreadable)
    }
}

/// What the check found.
pub(super) struct Found {
    /// How many rows there are.
    pub(super) rows: u64,
    /// The number of the last.
    pub(super) last: u64,
    /// How many ask for the same as one before.
    pub(super) repeated: u64,
    pub(super) verdicts: RowDecisions,
    pub(super) problems: Problems,
}

/// A row whose letter can be written.
pub(super) struct ValidRow<'a, S> {
    pub(super) row: u64,
    /// The provider as the row or its record names it.
    pub(super) provider: &'a str,
    /// What makes its request the same as another.
    pub(super) fingerprint: &'a str,
    /// The numbers of its contract.
    pub(super) numbers: &'a Value,
    /// What it has in common with requests whose numbers are like these; `None` without a number.
    pub(super) likeness: Option<&'a str>,
    /// What was seen of its letter.
    pub(super) seen: S,
}

/// What makes a row's request the same as another, or much like it.
struct Same {
    fingerprint: String,
    numbers: Value,
    likeness: Option<String>,
}

impl Same {
    fn of(request: &CancellationRequest) -> Self {
        let (recipient, numbers) = (request.recipient.email.to_string(), journal::identifiers(request));
        Self {
            fingerprint: journal::fingerprint(request),
            likeness: journal::likeness(&recipient, request.kind.name(), &numbers),
            numbers,
        }
    }
}

/// A row that was looked at.
struct CheckedRow<S> {
    row: u64,
    provider: String,
    letter: Result<(Same, S), InvalidRow>,
    noted: Diagnostics,
}

/// Takes what the check finds, in the order of the rows.
pub(super) trait RowSink<S> {
    /// A good row: what is to be done with it?
    fn good(&mut self, good: ValidRow<'_, S>) -> Result<Verdict, Failure>;

    /// A row that makes no letter, where what becomes of each is written down.
    fn unfit(&mut self, _became: &RowResult) -> Result<(), Failure> {
        Ok(())
    }
}

impl<S, F: FnMut(ValidRow<'_, S>) -> Result<Verdict, Failure>> RowSink<S> for F {
    fn good(&mut self, good: ValidRow<'_, S>) -> Result<Verdict, Failure> {
        self(good)
    }
}

/// The way through the table.
struct Checking<'a, 'r, 'e, S> {
    check: &'a Check<'a>,
    keep: &'a mut dyn RowSink<S>,
    rows: Rows<'a>,
    found: Found,
    requests: KeyIndex,
    alike: KeyIndex,
    repeating: Repeating,
    results: Option<Results>,
    progress: Progress,
    broken: Option<TableError>,
    stopped: Option<Failure>,
    reporter: &'r mut Reporter<'e>,
}

impl<S: Send> OrderedPipeline for Checking<'_, '_, '_, S> {
    type Job = Row;
    type Done = CheckedRow<S>;

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
        self.check.row_composer.encloses(row)
    }

    fn done(&mut self, looked: CheckedRow<S>) -> ControlFlow<()> {
        if self.check.interrupted.load(Ordering::Relaxed) {
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

impl<S> Checking<'_, '_, '_, S> {
    fn take(&mut self, looked: CheckedRow<S>) -> Result<(), Failure> {
        let CheckedRow { row, provider, letter, noted } = looked;
        self.found.rows += 1;
        self.found.last = row;
        let verdict = match letter {
            Ok((Same { fingerprint, numbers, likeness }, seen)) => {
                if let Some(likeness) = &likeness {
                    self.alike.push(row, mark(likeness)).map_err(|error| cannot_remember(&error))?;
                }
                self.requests.push(row, mark(&fingerprint)).map_err(|error| cannot_remember(&error))?;
                self.keep.good(ValidRow {
                    row,
                    provider: &provider,
                    fingerprint: &fingerprint,
                    numbers: &numbers,
                    likeness: likeness.as_deref(),
                    seen,
                })?
            }
            Err(unfit) => {
                if let Some(results) = &mut self.results {
                    let became = RowResult::invalid(row, provider, &unfit.problems);
                    self.keep.unfit(&became)?;
                    results.add(became)?;
                }
                self.found.problems.of_row(unfit, &self.progress, self.reporter);
                Verdict::Invalid
            }
        };
        // Of what is left out there is nothing to warn.
        if let Verdict::Make(_) = verdict {
            self.repeating.add(noted);
        }
        if verdict != Verdict::Make(1) {
            self.found.verdicts.set(row, verdict).map_err(|error| cannot_remember(&error))?;
        }
        self.progress.step(self.found.problems.rows);
        Ok(())
    }
}

/// Checks every row: `see` looks at a letter in any thread, and may find it unfit all the same; `keep` takes what it saw, in the
/// order of the rows. What there is to say of a table that may be worked on is said here; one that may not is the failure.
pub(super) fn check<S: Send>(
    check: &Check<'_>,
    see: impl Fn(u64, &Written, &RequestForm) -> Result<S, Failure> + Sync,
    keep: &mut dyn RowSink<S>,
    reporter: &mut Reporter<'_>,
) -> Result<Found, Failure> {
    let Check { choice, row_composer, input, interrupted, words: Words { nothing, .. }, .. } = check;
    let rows = check.rows()?;
    let mut checking = Checking {
        check,
        keep,
        rows,
        found: Found {
            rows: 0,
            last: 0,
            repeated: 0,
            verdicts: RowDecisions::default(),
            problems: Problems::default(),
        },
        requests: KeyIndex::new().map_err(|error| cannot_remember(&error))?,
        alike: KeyIndex::new().map_err(|error| cannot_remember(&error))?,
        repeating: Repeating::default(),
        results: Results::begin(choice.results.as_deref(), check.force)?,
        progress: Progress::new("Checking", None, "rows", progress::wanted(reporter)),
        broken: None,
        stopped: None,
        reporter,
    };
    parallel::run(&mut checking, |row| {
        let Outcome { row, place, provider, letter, noted } = row_composer.letter(row);
        let letter = letter.and_then(|(written, form)| match see(row, &written, &form) {
            Ok(seen) => Ok((Same::of(&written.request), seen)),
            Err(failure) => Err(InvalidRow::of_failure(failure, &place)),
        });
        CheckedRow { row, provider, letter, noted }
    });
    let Checking {
        mut found, requests, alike, repeating, results, progress, broken, stopped, reporter, ..
    } = checking;
    progress.end();
    if interrupted.load(Ordering::Relaxed) {
        return Err(Failure::new(Status::Interrupted, format!("interrupted; {nothing}")));
    }
    if let Some(failure) = stopped {
        return Err(failure);
    }
    let whole = broken.is_none();
    match broken {
        Some(TableError::Wrong(problems)) => found.problems.of_table(problems, &progress, reporter),
        Some(error) => return Err(unreadable(error)),
        None if found.rows == 0 => {
            let fault = Invalid::new("no-rows", "has a heading and no rows", "add a row for each contract");
            let place = Place::File { file: input.name.clone(), line: 1 };
            found.problems.of_table(vec![Problem::of_key("table", place, fault)], &progress, reporter);
        }
        None => {}
    }
    found.problems.say_how_many(reporter);
    let nothing_good = found.problems.rows == found.rows;
    if found.problems.any() && (!choice.keep_going || !whole || nothing_good) {
        if let Some(mut results) = results {
            if whole {
                results.add_left(check.rows()?, choice.from_row, found.last)?;
            }
            results.finish()?;
        }
        return Err(refused(found, check));
    }
    // The row behind the last one is where a run goes on that had done all but its last words.
    if choice.from_row > found.last.saturating_add(1) && found.rows > 0 {
        let behind =
            format!("--from-row {} is behind the table's last row, which is {}", choice.from_row, found.last);
        return Err(Failure::new(Status::Usage, behind).fix("give a row that is there, or leave it out"));
    }
    repeating.say(reporter);
    skip_repeated(&mut found, requests, choice.from_row, reporter)
        .map_err(|error| cannot_remember(&error))?;
    name_alike(check, &found, alike, reporter)?;
    Ok(found)
}

/// The failure of a table with problems, which were said.
fn refused(found: Found, check: &Check<'_>) -> Failure {
    let Found { rows, problems, .. } = found;
    let exit = problems.exit();
    let failed = problems.rows;
    let Words { nothing, others } = check.words;
    let message = match failed {
        0 => format!("the table has problems; {nothing}"),
        failed => format!("{}; {nothing}", with_problems(failed, rows)),
    };
    let details = serde_json::json!({ "rows": rows, "made": 0, "failed": failed });
    let mut failure = Failure { problems: problems.first, ..Failure::new(exit, message) };
    failure.details = Some(Box::new(details));
    if failed > 0 && failed < rows {
        failure = failure.fix(format!("mend them and run it again; with --keep-going {others}"));
    }
    failure
}

/// Leaves out rows that ask for the same as one before, and warns of them: pasted twice, most likely.
fn skip_repeated(
    found: &mut Found,
    requests: KeyIndex,
    from: u64,
    reporter: &mut Reporter<'_>,
) -> std::io::Result<()> {
    let mut warnings = Vec::new();
    requests.repeats(|same| {
        for row in &same[1..] {
            // What is not made anyway is left out for its own reason.
            if !matches!(found.verdicts.get(*row)?, Verdict::Make(_)) {
                continue;
            }
            found.verdicts.set(*row, Verdict::Repeated)?;
            if *row < from {
                continue;
            }
            found.repeated += 1;
            if found.repeated <= NAMED {
                let what = format!("is the same request as row {} and is left out", same[0]);
                let fix = "where these are two contracts, give each its own number";
                let fault = Invalid::new("repeated-row", what, fix);
                let subject = format!("row {row}");
                warnings.push(Problem { place: None, ..Problem::of_key(&subject, Place::Flag, fault) });
            }
        }
        Ok(())
    })?;
    if found.repeated > NAMED {
        let what = format!(
            "has {} more rows that are the same request as one before and are left out",
            found.repeated - NAMED
        );
        let fault = Invalid::new("repeated-row", what, "look at the column with the order numbers");
        warnings.push(Problem { place: None, ..Problem::of_key("table", Place::Flag, fault) });
    }
    reporter.warn(warnings);
    Ok(())
}
