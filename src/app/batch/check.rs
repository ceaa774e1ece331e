//! The table checked whole: every row's letter is written and thrown away, and all that is wrong with any is said.

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

use super::alike::name_alike;
use super::checked::{Check, Found, RowSink, Same, ValidRow};
use super::duplicates::{KeyIndex, Verdict, mark};
use super::identity::Identity;
use super::parallel::{self, OrderedPipeline};
use super::problems::{Repeating, with_problems};
use super::results::Results;
use super::row_composer::{InvalidRow, Outcome};
use super::row_result::RowResult;
use super::temporary::cannot_keep;
use crate::app::composer::{Diagnostics, Written};
use crate::app::{Failure, Observer, Status};
use crate::collect::table::{Row, Rows, TableError};
use crate::value::{Invalid, Place, Problem, RequestForm, Thing, Topic};
use crate::words::{Join, Sentence, Value, sentence};

/// How many rows that ask for the same as others are named.
const NAMED: u64 = 20;

/// A row that was looked at.
struct CheckedRow<S> {
    row: u64,
    provider: String,
    identity: Identity,
    letter: Result<(Same, S), InvalidRow>,
    diagnostics: Diagnostics,
}

/// The way through the table.
struct Checking<'a, 'o, S> {
    check: &'a Check<'a>,
    keep: &'a mut dyn RowSink<S>,
    rows: Rows<'a>,
    found: Found,
    requests: KeyIndex,
    alike: KeyIndex,
    repeating: Repeating,
    results: Option<Results>,
    broken: Option<TableError>,
    stopped: Option<Failure>,
    observer: &'o mut dyn Observer,
}

impl<S: Send> OrderedPipeline for Checking<'_, '_, S> {
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

impl<S> Checking<'_, '_, S> {
    fn take(&mut self, looked: CheckedRow<S>) -> Result<(), Failure> {
        let CheckedRow { row, provider, identity, letter, diagnostics } = looked;
        self.found.rows += 1;
        self.found.last = row;
        if let Some(earlier) = &self.check.earlier {
            let provider = letter.is_ok().then_some(provider.as_str());
            earlier.confirm(row, &identity, provider).map_err(cannot_keep)?;
        }
        let verdict = match letter {
            Ok((Same { fingerprint, numbers, likeness }, seen)) => {
                if let Some(likeness) = &likeness {
                    self.alike.push(row, mark(likeness)).map_err(cannot_keep)?;
                }
                self.requests.push(row, mark(&fingerprint)).map_err(cannot_keep)?;
                self.keep.good(ValidRow {
                    row,
                    provider: &provider,
                    contract_number: &identity.numbers,
                    fingerprint: &fingerprint,
                    numbers: &numbers,
                    likeness: likeness.as_deref(),
                    seen,
                })?
            }
            Err(invalid) => {
                if let Some(results) = &mut self.results {
                    let result = RowResult::invalid(row, provider, identity, &invalid.problems);
                    self.keep.invalid(&result)?;
                    results.add(result)?;
                }
                self.found.problems.of_row(invalid, self.observer);
                Verdict::Invalid
            }
        };
        // Of what is left out there is nothing to warn.
        if let Verdict::Make(_) = verdict {
            self.repeating.add(diagnostics);
        }
        if verdict != Verdict::Make(1) {
            self.found.verdicts.set(row, verdict).map_err(cannot_keep)?;
        }
        self.observer.step(self.found.problems.rows);
        Ok(())
    }
}

/// Checks every row: `see` looks at a letter in any thread, and may find it unfit all the same; `keep` takes what it saw, in the
/// order of the rows. What there is to say of a table that may be worked on is told to `observer`; one that may not is the
/// failure.
pub(crate) fn check<S: Send>(
    check: &Check<'_>,
    see: impl Fn(u64, &Written, &RequestForm) -> Result<S, Failure> + Sync,
    keep: &mut dyn RowSink<S>,
    observer: &mut dyn Observer,
) -> Result<Found, Failure> {
    let mut checking = Checking::new(check, keep, observer)?;
    parallel::run(&mut checking, |row| {
        let Outcome { row, place, provider, identity, letter, diagnostics } = check.row_composer.letter(row);
        let letter = letter.and_then(|(written, form)| match see(row, &written, &form) {
            Ok(seen) => Ok((Same::of(&written.request), seen)),
            Err(failure) => Err(InvalidRow::of_failure(failure, &place)),
        });
        CheckedRow { row, provider, identity, letter, diagnostics }
    });
    checking.finish()
}

impl<'a, 'o, S> Checking<'a, 'o, S> {
    fn new(
        check: &'a Check<'a>,
        keep: &'a mut dyn RowSink<S>,
        observer: &'o mut dyn Observer,
    ) -> Result<Self, Failure> {
        let rows = check.rows()?;
        let (requests, alike) =
            (KeyIndex::new().map_err(cannot_keep)?, KeyIndex::new().map_err(cannot_keep)?);
        let results = Results::begin(check)?;
        observer.begin(&sentence!("progress-checking"), None, &sentence!("progress-rows"));
        Ok(Self {
            check,
            keep,
            rows,
            found: Found::default(),
            requests,
            alike,
            repeating: Repeating::default(),
            results,
            broken: None,
            stopped: None,
            observer,
        })
    }

    /// Decides whether the table may be worked on.
    fn finish(self) -> Result<Found, Failure> {
        let Self { check, mut found, requests, alike, repeating, results, broken, stopped, observer, .. } =
            self;
        let Check { choice, input, interrupted, work, .. } = check;
        observer.end();
        if interrupted.load(Ordering::Relaxed) {
            let clauses = [sentence!("run-interrupted"), work.nothing()];
            return Err(Failure::new(Status::Interrupted, Sentence::join(Join::Clauses, clauses)));
        }
        if let Some(failure) = stopped {
            return Err(failure);
        }
        let whole = broken.is_none();
        match broken {
            Some(TableError::Wrong(problems)) => found.problems.of_table(problems, observer),
            Some(error) => return Err(error.into()),
            None if found.rows == 0 => {
                let fault = Invalid::of("no-rows", sentence!("table-without-rows"));
                let place = Place::File { file: input.name.clone(), line: 1 };
                found.problems.of_table(vec![Problem::about(Thing::Table, Some(place), fault)], observer);
            }
            None => {}
        }
        observer.no_more_problems();
        let nothing_good = found.problems.rows == found.rows;
        if found.problems.any() && (!choice.keep_going || !whole || nothing_good) {
            if let Some(mut results) = results {
                if whole {
                    results.add_left(check.rows()?, choice.from_row)?;
                }
                results.finish(observer)?;
            }
            return Err(refused(&found, check));
        }
        // The row behind the last one is where a run goes on that had done all but its last words.
        if choice.from_row > found.last.saturating_add(1) && found.rows > 0 {
            let from_row = Value::Option("from_row".into(), Some(choice.from_row.to_string()));
            let behind = sentence!("from-row-behind-table", from_row, last = found.last);
            return Err(Failure::with_remedy(Status::Usage, behind));
        }
        repeating.say(observer);
        skip_repeated(&mut found, requests, choice.from_row, observer).map_err(cannot_keep)?;
        name_alike(check, &found, alike, observer)?;
        Ok(found)
    }
}

/// The failure of a table with problems, which were said.
fn refused(found: &Found, check: &Check<'_>) -> Failure {
    let (rows, failed) = (found.rows, found.problems.rows);
    let wrong = match failed {
        0 => sentence!("table-with-problems"),
        failed => with_problems(failed, rows),
    };
    let message = Sentence::join(Join::Clauses, [wrong, check.work.nothing()]);
    let details = serde_json::json!({ "rows": rows, "made": 0, "failed": failed });
    let mut failure = Failure::new(found.problems.status(), message);
    failure.details = Some(Box::new(details));
    if failed > 0 && failed < rows {
        failure = failure.fix(check.work.mend());
    }
    failure
}

/// Leaves out rows that ask for the same as one before, and warns of them: pasted twice, most likely.
fn skip_repeated(
    found: &mut Found,
    requests: KeyIndex,
    from: u64,
    observer: &mut dyn Observer,
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
                let fault = Invalid::of("repeated-row", sentence!("row-repeated", first = same[0]));
                warnings.push(Problem::about(Topic::Row(*row, None), None, fault));
            }
        }
        Ok(())
    })?;
    if found.repeated > NAMED {
        let what = sentence!("table-more-repeated", rows = found.repeated - NAMED);
        let fault = Invalid::of("repeated-row", what);
        warnings.push(Problem::about(Thing::Table, None, fault));
    }
    observer.warn(warnings);
    Ok(())
}
