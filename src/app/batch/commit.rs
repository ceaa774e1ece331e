//! Pending drafts, put in their places one after the other in the order of their rows; what became of each is written down.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

use super::checked::{Check, Found};
use super::duplicates::Verdict;
use super::followed::{self, Follower};
use super::into_drafts::DraftsFolder;
use super::options::{DraftOptions, Place};
use super::pending::{PendingDraft, PendingDrafts, What};
use super::problems::with_problems;
use super::results::{self, Results, and_fix};
use super::row_result::RowResult;
use super::temporary::cannot_keep;
use crate::app::{Failure, Observer, Status};
use crate::journal::State;
use crate::output::file::FileError;
use crate::output::many::{Outlet, StagedMessage, numbered};
use crate::words::{Join, Sentence, ToValue as _, Value, sentence};

/// How many drafts that were made, and how many octets of them, may wait for the journal: one flush of the disk does for all.
const WAITING: usize = 256;
const WAITING_OCTETS: usize = 4 * 1024 * 1024;

/// The way that drafts go.
pub(crate) enum Way<'h> {
    /// To files.
    Outlet(Box<dyn Outlet>),
    /// Into a mailbox.
    Mailbox(Box<DraftsFolder<'h>>),
    /// There is none to go.
    None,
}

/// What became of the rows.
#[derive(Debug, Serialize)]
pub(crate) struct BatchDrafted {
    pub(crate) rows: u64,
    pub(crate) made: u64,
    failed: u64,
    repeated: u64,
    /// How many were left out, as the journal has the same request.
    pub(crate) before: u64,
    /// The row to go on with.
    next_row: u64,
    pub(crate) place: String,
}

/// The way of the drafts to their places.
struct Commit<'a, 'o, 'h> {
    options: &'a DraftOptions,
    found: &'a Found,
    way: Way<'h>,
    follower: Follower<'h>,
    /// Rows that are done, but for what the journal is to hold.
    waiting: Vec<(RowResult, Option<followed::Draft>)>,
    waiting_octets: usize,
    results: Option<Results>,
    /// Why there is no table of results: the drafts are more than a table about them.
    no_results: Option<Failure>,
    time: Timestamp,
    made: u64,
    before: u64,
    /// The row to go on with.
    next: u64,
    observer: &'o mut dyn Observer,
}

impl Commit<'_, '_, '_> {
    /// Puts down what waits; says whether it was interrupted.
    fn all(&mut self, pending: &mut PendingDrafts, interrupted: &AtomicBool) -> Result<bool, Failure> {
        for draft in pending.each().map_err(cannot_keep)? {
            let (draft, followed) = draft.map_err(cannot_keep)?;
            self.next = draft.row;
            if interrupted.load(Ordering::Relaxed) {
                return Ok(true);
            }
            let row = draft.row;
            let verdict = self.found.verdicts.get(row).map_err(cannot_keep)?;
            let (path, entry) = self.put(&draft, verdict, followed.as_ref())?;
            // Of what is in an mbox nothing is certain before it is finished.
            if !self.options.place.is_mbox() {
                let made = matches!(verdict, Verdict::Make(_));
                // In a mailbox it is an entry already.
                let followed = followed.filter(|_| made && entry.is_none());
                self.done(result(draft, verdict, path, entry), followed);
            }
            self.next = row + 1;
            self.observer.step(self.found.problems.rows);
        }
        self.next = self.found.last + 1;
        Ok(false)
    }

    /// Puts a draft down, and says where; into a mailbox, with its number in the journal.
    fn put(
        &mut self,
        PendingDraft { what, .. }: &PendingDraft,
        verdict: Verdict,
        followed: Option<&followed::Draft>,
    ) -> Result<(Option<PathBuf>, Option<i64>), Failure> {
        let What::Draft { name, id, waiting, .. } = what else {
            return Ok((None, None));
        };
        let done = match (&mut self.way, verdict) {
            (Way::Outlet(outlet), Verdict::Make(ordinal)) => {
                let name = &numbered(name, ordinal);
                let staged = StagedMessage { waiting: *waiting, name, time: self.time, id };
                let path = outlet.put(staged).map_err(|error| cannot_write(&error))?;
                if !self.options.place.is_mbox() {
                    self.observer.saved(&path);
                }
                (Some(path), None)
            }
            (Way::Mailbox(folder), Verdict::Make(_)) => {
                let journal = self.follower.journal()?;
                (None, followed.map(|draft| folder.put(draft, journal)).transpose()?)
            }
            (way, verdict) => {
                if let Way::Outlet(outlet) = way {
                    outlet.pass_over(*waiting).map_err(|error| cannot_write(&error))?;
                }
                self.before += u64::from(matches!(verdict, Verdict::Before(..)));
                return Ok((None, None));
            }
        };
        self.made += 1;
        Ok(done)
    }

    /// Takes a row that is done; the journal and the results hear of many together.
    fn done(&mut self, result: RowResult, followed: Option<followed::Draft>) {
        self.waiting_octets += followed.as_ref().map_or(0, |(_, message)| message.len());
        self.waiting.push((result, followed));
        if self.waiting.len() >= WAITING || self.waiting_octets >= WAITING_OCTETS {
            self.settle();
        }
    }

    /// Writes down the rows that are done.
    fn settle(&mut self) {
        self.waiting_octets = 0;
        let (rows, drafts): (Vec<_>, Vec<_>) = std::mem::take(&mut self.waiting).into_iter().unzip();
        let (numbers, warning) = self.follower.write_down(&drafts);
        self.observer.warn(warning.into_iter().collect());
        for (mut result, number) in rows.into_iter().zip(numbers) {
            result.entry = result.entry.or(number);
            let Some(results) = &mut self.results else { continue };
            if let Err(failure) = results.add(result) {
                (self.results, self.no_results) = (None, Some(failure));
            }
        }
    }

    /// Ends it, whatever ended the run: what was made is whole, and followed. Also says whether nothing of it is there.
    fn finish(
        &mut self,
        outcome: Result<bool, Failure>,
        pending: &mut PendingDrafts,
    ) -> Result<(Result<bool, Failure>, bool), Failure> {
        self.settle();
        self.observer.end();
        let finished = match &mut self.way {
            Way::Outlet(outlet) => outlet.finish().map_err(|error| cannot_write(&error)),
            Way::Mailbox(_) | Way::None => Ok(()),
        };
        // An mbox that could not be filled is not there at all.
        let lost = self.options.place.is_mbox() && finished.is_err();
        if lost {
            (self.made, self.next) = (0, self.options.choice.from_row);
        } else if self.options.place.is_mbox() {
            self.all_of_mbox(pending)?;
        }
        Ok((outcome.and_then(|interrupted| finished.map(|()| interrupted)), lost))
    }

    /// Takes the rows of an mbox, once that is whole.
    fn all_of_mbox(&mut self, pending: &mut PendingDrafts) -> Result<(), Failure> {
        for draft in pending.each().map_err(cannot_keep)? {
            let (draft, followed) = draft.map_err(cannot_keep)?;
            if draft.row >= self.next {
                break;
            }
            let verdict = self.found.verdicts.get(draft.row).map_err(cannot_keep)?;
            let followed = followed.filter(|_| matches!(verdict, Verdict::Make(_)));
            let path = self.options.place.path().map(Path::to_owned);
            self.done(result(draft, verdict, path, None), followed);
        }
        self.settle();
        Ok(())
    }
}

/// What became of a row: `path` and `entry` are those of a draft that was made.
fn result(draft: PendingDraft, verdict: Verdict, path: Option<PathBuf>, entry: Option<i64>) -> RowResult {
    let PendingDraft { row, provider, contract_number, what } = draft;
    let result = RowResult { row, provider, contract_number, ..RowResult::default() };
    match (what, verdict) {
        (What::Invalid(problems), _) => RowResult { state: "invalid", problems, ..result },
        (What::Draft { message_id, .. }, Verdict::Make(_)) => {
            RowResult { state: "draft", file: path, message_id, entry, ..result }
        }
        (_, Verdict::Before(State::Drafted, entry)) => {
            RowResult { state: "drafted-before", entry: Some(entry), ..result }
        }
        (_, Verdict::Before(_, entry)) => RowResult { state: "sent-before", entry: Some(entry), ..result },
        _ => RowResult { state: "repeated", ..result },
    }
}

/// Puts down what waits, as far as it is to be.
pub(crate) fn commit<'h>(
    options: &DraftOptions,
    check: &Check<'_>,
    found: &Found,
    (way, follower): (Way<'h>, Follower<'h>),
    pending: &mut PendingDrafts,
    observer: &mut dyn Observer,
) -> Result<BatchDrafted, Failure> {
    let results = Results::resume(check)?;
    observer.begin(&sentence!("progress-writing"), Some(found.rows), &sentence!("progress-rows"));
    let mut commit = Commit {
        options,
        found,
        way,
        follower,
        waiting: Vec::new(),
        waiting_octets: 0,
        results,
        no_results: None,
        time: check.row_composer.composer.now.timestamp(),
        made: 0,
        before: 0,
        next: options.choice.from_row,
        observer,
    };
    let outcome = commit.all(pending, &check.interrupted);
    let (outcome, lost) = commit.finish(outcome, pending)?;
    let Commit { way, results, no_results, made, before, next, observer, .. } = commit;
    let place = match way {
        Way::Mailbox(folder) => {
            let name = format!("{}: {}", options.place.name(), folder.name());
            if outcome.is_ok() {
                folder.leave();
            }
            name
        }
        Way::Outlet(_) | Way::None => options.place.name(),
    };
    let whole = matches!(outcome, Ok(false));
    let kept = match (no_results, results) {
        (Some(failure), _) => Err(failure),
        (None, None) => Ok(()),
        (None, Some(results)) => finish_results(results, check, !whole, observer),
    };
    if let (Place::Mbox(path), 1..) = (&options.place, made) {
        observer.saved(path);
    }
    let (rows, failed, repeated) = (found.rows, found.problems.rows, found.repeated);
    let drafted = BatchDrafted { rows, made, failed, repeated, before, next_row: next, place };
    conclude(outcome, lost, kept, drafted, options, found)
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
        if early && (made > 0 || options.place.account().is_some()) {
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
    left: bool,
    observer: &mut dyn Observer,
) -> Result<(), Failure> {
    if left {
        results.add_left(check.rows()?, check.choice.from_row)?;
    }
    results.finish(observer)
}

/// How to go on with the rows that are left: a clause.
fn to_go_on(next_row: u64, options: &DraftOptions) -> Sentence {
    if options.place.account().is_some() {
        return sentence!("drafts-again");
    }
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
