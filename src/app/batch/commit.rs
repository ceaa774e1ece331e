//! Pending drafts, put in their places one after the other in the order of their rows; what became of each is written down.

use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

use super::checked::{Check, Found};
use super::duplicates::Verdict;
use super::options::DraftOptions;
use super::pending::{PendingDraft, PendingDrafts, What};
use super::problems::with_problems;
use super::results::{self, Results, and_fix};
use super::row_result::RowResult;
use super::temporary::cannot_keep;
use crate::app::{Failure, Observer, Status};
use crate::output::file::FileError;
use crate::output::many::{Outlet, StagedMessage, numbered};
use crate::words::{Join, Sentence, ToValue as _, Value, sentence};

/// Drafts that wait.
pub(crate) struct Made {
    pub(crate) outlet: Box<dyn Outlet>,
    pub(crate) pending: PendingDrafts,
}

/// What became of the rows.
#[derive(Debug, Serialize)]
pub(crate) struct BatchDrafted {
    pub(crate) rows: u64,
    pub(crate) made: u64,
    failed: u64,
    repeated: u64,
    /// The row to go on with.
    next_row: u64,
    pub(crate) place: String,
}

/// The way of the drafts to their places.
struct Commit<'a, 'o> {
    options: &'a DraftOptions,
    found: &'a Found,
    outlet: Box<dyn Outlet>,
    results: Option<Results>,
    /// Why there is no table of results: the drafts are more than a table about them.
    no_results: Option<Failure>,
    time: Timestamp,
    made: u64,
    /// The row to go on with.
    next: u64,
    observer: &'o mut dyn Observer,
}

impl Commit<'_, '_> {
    /// Puts down what waits; says whether it was interrupted.
    fn all(&mut self, pending: &mut PendingDrafts, interrupted: &AtomicBool) -> Result<bool, Failure> {
        for draft in pending.each().map_err(cannot_keep)? {
            let draft = draft.map_err(cannot_keep)?;
            self.next = draft.row;
            if interrupted.load(Ordering::Relaxed) {
                return Ok(true);
            }
            self.put(draft)?;
        }
        self.next = self.found.last + 1;
        Ok(false)
    }

    fn put(&mut self, draft: PendingDraft) -> Result<(), Failure> {
        let PendingDraft { row, provider, contract_number, what } = draft;
        let verdict = self.found.verdicts.get(row).map_err(cannot_keep)?;
        let result = RowResult { row, provider, contract_number, ..RowResult::default() };
        let result = match (what, verdict) {
            (What::Invalid(problems), _) => RowResult { state: "invalid", problems, ..result },
            (What::Draft { name, message_id, id, waiting }, Verdict::Make(ordinal)) => {
                let name = &numbered(&name, ordinal);
                let staged = StagedMessage { waiting, name, time: self.time, id: &id };
                let path = self.outlet.put(staged).map_err(|error| cannot_write(&error))?;
                self.made += 1;
                if !self.options.place.is_mbox() {
                    self.observer.saved(&path);
                }
                RowResult { state: "draft", file: Some(path), message_id, ..result }
            }
            (What::Draft { waiting, .. }, _) => {
                self.outlet.pass_over(waiting).map_err(|error| cannot_write(&error))?;
                RowResult { state: "repeated", ..result }
            }
        };
        self.next = row + 1;
        if let Some(Err(failure)) = self.results.as_mut().map(|results| results.add(result)) {
            (self.results, self.no_results) = (None, Some(failure));
        }
        self.observer.step(self.found.problems.rows);
        Ok(())
    }
}

/// Puts down what waits, as far as it is to be.
pub(crate) fn commit(
    options: &DraftOptions,
    check: &Check<'_>,
    found: &Found,
    Made { outlet, mut pending }: Made,
    observer: &mut dyn Observer,
) -> Result<BatchDrafted, Failure> {
    let results = Results::resume(check)?;
    observer.begin(&sentence!("progress-writing"), Some(found.rows), &sentence!("progress-rows"));
    let time = check.row_composer.composer.now.timestamp();
    let (next, no_results) = (options.choice.from_row, None);
    let mut commit = Commit { options, found, outlet, results, no_results, time, made: 0, next, observer };
    let outcome = commit.all(&mut pending, &check.interrupted);
    let Commit { mut outlet, results, no_results, mut made, mut next, observer, .. } = commit;
    observer.end();
    // Whatever ended it: what was made is to be whole.
    let finished = outlet.finish().map_err(|error| cannot_write(&error));
    // An mbox that could not be filled is not there at all.
    let lost = options.place.is_mbox() && finished.is_err();
    if lost {
        (made, next) = (0, options.choice.from_row);
    }
    let whole = matches!(outcome, Ok(false)) && finished.is_ok();
    let kept = match (no_results, results) {
        (Some(failure), _) => Err(failure),
        (None, None) => Ok(()),
        (None, Some(results)) => finish_results(results, check, lost, !whole, observer),
    };
    if options.place.is_mbox() && made > 0 {
        observer.saved(options.place.path());
    }
    let drafted = BatchDrafted {
        rows: found.rows,
        made,
        failed: found.problems.rows,
        repeated: found.repeated,
        next_row: next,
        place: options.place.path().display().to_string(),
    };
    let ended = match outcome {
        Ok(interrupted) => finished.map(|()| interrupted),
        Err(failure) => Err(failure),
    };
    conclude(ended, lost, kept, drafted, options, found)
}

/// How the run ended, in words.
fn conclude(
    ended: Result<bool, Failure>,
    lost: bool,
    kept: Result<(), Failure>,
    drafted: BatchDrafted,
    options: &DraftOptions,
    found: &Found,
) -> Result<BatchDrafted, Failure> {
    let BatchDrafted { rows, made, failed, next_row, .. } = drafted;
    let count = sentence!("drafts-made", drafts = made);
    let early = !matches!(ended, Ok(false));
    let outcome = match ended {
        Err(failure) if lost => Err(and_fix(failure, sentence!("nothing-was-written"))),
        Err(failure) => Err(failure),
        Ok(true) => {
            Err(Failure::new(Status::Interrupted, sentence!("drafts-interrupted", drafts = made, rows)))
        }
        Ok(false) if found.problems.any() => {
            let message = Sentence::join(Join::Clauses, [with_problems(failed, rows), count.clone()]);
            Err(Failure::new(Status::Data, message).fix(sentence!("rows-mend-apart")))
        }
        Ok(false) => Ok(()),
    };
    let outcome = results::and_kept(outcome, kept, || count.clone());
    outcome.map_err(|mut failure| {
        if early && made > 0 {
            failure = and_fix(and_fix(failure, count), to_go_on(next_row, options));
        }
        Failure { details: Some(Box::new(json!(drafted))), ..failure }
    })?;
    Ok(drafted)
}

/// Gives the table of results its name, with the rows that were not reached where some are `left`.
fn finish_results(
    mut results: Results,
    check: &Check<'_>,
    lost: bool,
    left: bool,
    observer: &mut dyn Observer,
) -> Result<(), Failure> {
    if lost {
        // What it says of drafts is not so: it begins anew.
        drop(results);
        let Some(anew) = Results::resume(check)? else {
            return Ok(());
        };
        results = anew;
    }
    if left {
        results.add_left(check.rows()?, check.choice.from_row)?;
    }
    results.finish(observer)
}

/// How to go on with the rows that are left: a clause.
fn to_go_on(next_row: u64, options: &DraftOptions) -> Sentence {
    let another = |option: &'static str| {
        sentence!("another-place", option = Value::Option(option.into(), None)).to_value()
    };
    let mut changes = vec![Value::Option("from_row".into(), Some(next_row.to_string()))];
    changes.extend(options.place.is_mbox().then(|| another("mbox")));
    changes.extend(options.choice.results.as_ref().map(|_| another("results")));
    sentence!("batch-go-on", changes)
}

/// What can be done about a place that cannot be written.
pub(crate) fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => sentence!("place-choose-or-force"),
        FileError::Occupied { .. } => sentence!("place-choose"),
        _ => sentence!("place-make-room"),
    };
    Failure::from_error(Status::CannotCreate, error).fix(fix)
}
