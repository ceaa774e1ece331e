//! Drafts that wait, put down one after the other in the order of their rows: what became of each is said and written down.

use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use serde_json::json;

use super::args::BatchDraft;
use super::cannot_remember;
use super::check::{Check, Found};
use super::draft::{Made, cannot_write, nothing_written, place};
use super::duplicates::Verdict;
use super::pending::{PendingDraft, PendingDrafts, What};
use super::results::{self, Results, RowResult};
use super::tell::{rows_of, with_problems};
use crate::app::{Failure, Status};
use crate::cli::progress::{self, Progress};
use crate::cli::report::Reporter;
use crate::output::many::{Outlet, StagedMessage, numbered};

/// How many octets of paths are printed at a time.
const LINES: usize = 8 * 1024;

/// The way of the drafts to their places.
struct Commit<'a, 'r, 'e> {
    args: &'a BatchDraft,
    found: Found,
    outlet: Box<dyn Outlet>,
    results: Option<Results>,
    /// Why there is no table of results: the drafts are more than a table about them.
    no_results: Option<Failure>,
    progress: Progress,
    time: Timestamp,
    made: u64,
    /// The row to go on with.
    next: u64,
    /// Paths that are not printed yet.
    lines: Vec<u8>,
    reporter: &'r mut Reporter<'e>,
}

impl Commit<'_, '_, '_> {
    /// Puts down what waits; says whether it was interrupted.
    fn all(&mut self, pending: &mut PendingDrafts, interrupted: &AtomicBool) -> Result<bool, Failure> {
        for draft in pending.each().map_err(|error| cannot_remember(&error))? {
            let draft = draft.map_err(|error| cannot_remember(&error))?;
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
        let PendingDraft { row, provider, what } = draft;
        let verdict = self.found.verdicts.get(row).map_err(|error| cannot_remember(&error))?;
        let became = RowResult { row, provider, ..RowResult::default() };
        let became = match (what, verdict) {
            (What::Invalid(problems), _) => RowResult { state: "invalid", problems, ..became },
            (What::Draft { name, message_id, id, waiting }, Verdict::Make(ordinal)) => {
                let name = &numbered(&name, ordinal);
                let staged = StagedMessage { waiting, name, time: self.time, id: &id };
                let path = self.outlet.put(staged).map_err(|error| cannot_write(&error))?;
                self.made += 1;
                self.print(&path);
                RowResult { state: "draft", file: Some(path), message_id, ..became }
            }
            (What::Draft { waiting, .. }, _) => {
                self.outlet.pass_over(waiting).map_err(|error| cannot_write(&error))?;
                RowResult { state: "repeated", ..became }
            }
        };
        self.next = row + 1;
        if let Some(Err(failure)) = self.results.as_mut().map(|results| results.add(became)) {
            (self.results, self.no_results) = (None, Some(failure));
        }
        self.progress.step(self.found.problems.rows);
        Ok(())
    }

    fn print(&mut self, path: &Path) {
        if self.args.mbox.is_some() || self.reporter.json {
            return;
        }
        // A bar drawn anew for each would be most of the work; so would a pipe that takes each line by itself.
        if self.reporter.env.stdout_is_terminal {
            let reporter = &mut *self.reporter;
            self.progress.aside(|| reporter.path(path));
        } else {
            self.lines.extend_from_slice(path.as_os_str().as_bytes());
            self.lines.push(b'\n');
            if self.lines.len() >= LINES {
                self.print_lines();
            }
        }
    }

    fn print_lines(&mut self) {
        self.reporter.data(&self.lines);
        self.lines.clear();
    }
}

/// Puts down what waits, as far as it is to be, and says how it ended.
pub(super) fn commit(
    args: &BatchDraft,
    check: &Check<'_>,
    found: Found,
    Made { outlet, mut pending }: Made,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let Check { row_composer, input, interrupted, .. } = check;
    let results = begin_results(args)?;
    let progress = Progress::new("Writing", Some(found.rows), "rows", progress::wanted(reporter));
    let time = row_composer.composer.now.timestamp();
    let (next, no_results, lines) = (args.choice.from_row, None, Vec::new());
    let mut commit =
        Commit { args, found, outlet, results, no_results, progress, time, made: 0, next, lines, reporter };
    let outcome = commit.all(&mut pending, interrupted);
    commit.print_lines();
    let Commit { found, mut outlet, results, no_results, progress, mut made, mut next, reporter, .. } =
        commit;
    progress.end();
    // Whatever ended it: what was made is to be whole.
    let finished = outlet.finish().map_err(|error| cannot_write(&error));
    // An mbox that could not be filled is not there at all.
    let lost = args.mbox.is_some() && finished.is_err();
    if lost {
        (made, next) = (0, args.choice.from_row);
    }
    let whole = matches!(outcome, Ok(false)) && finished.is_ok();
    let kept = match no_results {
        Some(failure) => Err(failure),
        None => {
            results.map_or(Ok(()), |results| finish_results(results, args, check, lost, (whole, found.last)))
        }
    };
    let failed = found.problems.rows;
    let sum = json!({
        "rows": found.rows,
        "made": made,
        "failed": failed,
        "repeated": found.repeated,
        "next_row": next,
        "place": place(args).display().to_string(),
    });
    let count = drafts(made);
    let outcome = match outcome {
        Err(failure) => Err(failure),
        Ok(interrupted) => finished.map(|()| interrupted),
    };
    let ended_early = !matches!(outcome, Ok(false));
    let outcome = match outcome {
        Err(failure) if lost => Err(nothing_written(failure)),
        Err(failure) => Err(failure),
        Ok(true) => Err(Failure::new(
            Status::Interrupted,
            format!("interrupted after {count} of {} rows", found.rows),
        )),
        Ok(false) if found.problems.any() => {
            let message = format!("{}; {count} made", with_problems(failed, found.rows));
            Err(Failure::new(Status::Data, message)
                .fix("mend those rows, and run the batch again with them alone, into another place"))
        }
        Ok(false) => Ok(()),
    };
    let outcome = results::and_kept(outcome, kept, || format!("{count} made"));
    if args.mbox.is_some() && made > 0 && !reporter.json {
        reporter.path(place(args));
    }
    match outcome {
        Ok(()) if reporter.json => {
            reporter.result(sum);
            Ok(())
        }
        Ok(()) if made == 0 => {
            reporter.note("No row was left to make a draft of.");
            Ok(())
        }
        Ok(()) => {
            let place = place(args).display();
            reporter.note(&format!(
                "Made {count} from {} of {} in {place}.\nNext: open them with your mail program, read each letter once more, and press Send. \
                 Keep the sent copies until the confirmations are there.",
                rows_of(found.rows), input.name,
            ));
            Ok(())
        }
        Err(mut failure) => {
            if ended_early && made > 0 {
                let mbox = if args.mbox.is_some() { ", another --mbox" } else { "" };
                let results = if args.choice.results.is_some() { ", another --results" } else { "" };
                let on = format!(
                    "{count} made; to go on, give the same command with --from-row {next}{mbox}{results}"
                );
                failure.fix = Some(failure.fix.map_or(on.clone(), |fix| format!("{fix}; {on}")));
            }
            failure.problems.extend(found.problems.first);
            failure.details = Some(Box::new(sum));
            Err(failure)
        }
    }
}

/// Begins the table of results, where one is wanted, with the rows before the first of this run.
fn begin_results(args: &BatchDraft) -> Result<Option<Results>, Failure> {
    let mut results = Results::begin(args.choice.results.as_deref(), args.force)?;
    if let Some(results) = &mut results {
        results.keep_up_to(args.choice.from_row.saturating_sub(1))?;
    }
    Ok(results)
}

/// Gives the table of results its name, with the rows that were not come to.
fn finish_results(
    mut results: Results,
    args: &BatchDraft,
    check: &Check<'_>,
    lost: bool,
    (whole, rows): (bool, u64),
) -> Result<(), Failure> {
    if lost {
        // What it says of drafts is not so: it begins anew.
        drop(results);
        let Some(anew) = begin_results(args)? else {
            return Ok(());
        };
        results = anew;
    }
    if !whole {
        results.add_left(check.rows()?, args.choice.from_row, rows)?;
    }
    results.finish()
}

fn drafts(number: u64) -> String {
    if number == 1 { "1 draft".to_owned() } else { format!("{number} drafts") }
}
