//! `adieu batch draft`: a draft for each row. Once through the table to check it, once more to write.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use serde_json::json;

use super::args::BatchDraft;
use super::check::{Check, Found, Good, Words, check};
use super::in_order::{self, Line};
use super::results::{Became, Results};
use super::seen::{Marks, Repeat, Verdict, Verdicts, mark};
use super::tell::{rows_of, with_problems};
use super::workshop::{Outcome, Unfit, Workshop};
use super::{cannot_remember, places, row_left_out, unreadable};
use crate::cli::progress::{self, Progress};
use crate::cli::report::{Exit, Failure, Reporter};
use crate::collect::table::{Row, Rows};
use crate::delivery::file::{Existing, FileError};
use crate::delivery::many::{Folder, Maildir, Mbox, Outlet, Parcel, Prepared, Preparer, numbered};
use crate::email::{self, Email, Purpose, Stamp};

pub(super) fn run(args: &BatchDraft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    places::of_drafts(args)?;
    let workshop = Workshop::new(&args.table, None, reporter)?;
    let words = Words { nothing: "nothing was written", others: "the other rows get their drafts" };
    let check = Check::begin(&args.table, (&args.choice, args.force), workshop, words, reporter)?;
    let found = look(args, &check, reporter)?;
    make(args, &check, found, reporter)
}

/// Checks every row, and finds those whose files would have the same name, or are there already.
fn look(args: &BatchDraft, checking: &Check<'_>, reporter: &mut Reporter<'_>) -> Result<Found, Failure> {
    let day = checking.workshop.desk.now.date();
    let folder = args.out.as_deref().filter(|folder| folder.is_dir());
    let mut names = Marks::new().map_err(|error| cannot_remember(&error))?;
    let mut existing: (u64, Option<PathBuf>) = (0, None);
    let mut found = check(
        checking,
        |row, written, form| Ok(args.file_name.name(row, form, &written.request, day)),
        |Good { row, seen: name, .. }, _, _| {
            // Some disks take Name and name for the same.
            names.push(row, mark(&name.to_lowercase())).map_err(|error| cannot_remember(&error))?;
            if let Some(folder) = folder {
                let path = folder.join(format!("{name}.eml"));
                if !args.force && row >= args.choice.from_row && path.symlink_metadata().is_ok() {
                    existing.0 += 1;
                    existing.1.get_or_insert(path);
                }
            }
            Ok(Verdict::Make(1))
        },
        reporter,
    )?;
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
    let number = |repeat: Repeat, verdicts: &mut Verdicts| match verdicts.get(repeat.row)? {
        Verdict::Make(_) => verdicts.set(repeat.row, Verdict::Make(repeat.ordinal)),
        _ => Ok(()),
    };
    names.repeats(|repeat| number(repeat, &mut found.verdicts)).map_err(|error| cannot_remember(&error))?;
    Ok(found)
}

/// A row's draft, or why there is none.
struct Draft {
    row: u64,
    provider: String,
    email: Result<(Email, String, Result<Prepared, FileError>), Unfit>,
    stamp: Stamp,
}

/// The way from the table to the drafts: rows are read and drafts put down here, letters are written by several threads.
struct Making<'a, 'r, 'e> {
    args: &'a BatchDraft,
    check: &'a Check<'a>,
    rows: Rows<'a>,
    found: Found,
    outlet: Box<dyn Outlet>,
    results: Option<Results>,
    progress: Progress,
    made: u64,
    /// The row to go on with.
    next: u64,
    /// What ended it before the last row.
    stopped: Option<Failure>,
    time: jiff::Timestamp,
    reporter: &'r mut Reporter<'e>,
}

impl Line for Making<'_, '_, '_> {
    type Job = (Row, Stamp);
    type Done = Draft;

    fn next(&mut self) -> Option<Self::Job> {
        loop {
            let row = match self.rows.next()? {
                Ok(row) => row,
                Err(error) => {
                    self.stopped = Some(unreadable(error));
                    return None;
                }
            };
            if row.number < self.args.choice.from_row {
                continue;
            }
            match self.found.verdicts.get(row.number) {
                Ok(Verdict::Make(_) | Verdict::Invalid) => {}
                Ok(_) => {
                    if let Err(failure) = self.leave_out(&row) {
                        self.stopped = Some(failure);
                        return None;
                    }
                    continue;
                }
                Err(error) => {
                    self.stopped = Some(cannot_remember(&error));
                    return None;
                }
            }
            match (self.reporter.env.token)() {
                Ok(token) => return Some((row, Stamp { time: self.time, token })),
                Err(error) => {
                    let message = format!("the system gives no random numbers: {error}");
                    self.stopped = Some(Failure::new(Exit::InDoubt, message));
                    return None;
                }
            }
        }
    }

    fn is_large(&self, (row, _): &Self::Job) -> bool {
        self.check.workshop.encloses(row)
    }

    fn done(&mut self, draft: Draft) -> ControlFlow<()> {
        self.next = draft.row;
        if self.check.interrupted.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        match self.put(draft) {
            Ok(()) if self.found.problems.any() && !self.args.choice.keep_going => ControlFlow::Break(()),
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                self.stopped = Some(failure);
                ControlFlow::Break(())
            }
        }
    }
}

impl Making<'_, '_, '_> {
    /// Writes down a row that is the same request as one before.
    fn leave_out(&mut self, row: &Row) -> Result<(), Failure> {
        if let Some(results) = &mut self.results {
            results.add(row_left_out(row, "repeated"))?;
        }
        Ok(())
    }

    fn put(&mut self, draft: Draft) -> Result<(), Failure> {
        let Draft { row, provider, email, stamp } = draft;
        let verdict = self.found.verdicts.get(row).map_err(|error| cannot_remember(&error))?;
        let email = match email {
            // What was said to have problems is not made behind the person's back.
            Ok(_) if verdict == Verdict::Invalid => Err(Unfit::no_longer()),
            email => email,
        };
        match email {
            Ok((email, name, prepared)) => {
                // An id given from outside is the same for all: no two drafts share a place all the same.
                let id = format!("{}R{row}", stamp.token);
                let ordinal = if let Verdict::Make(ordinal) = verdict { ordinal } else { 1 };
                let name = &numbered(&name, ordinal);
                let parcel = Parcel { bytes: email.bytes(), name, time: stamp.time, id: &id };
                let path = prepared
                    .and_then(|prepared| self.outlet.put(parcel, prepared))
                    .map_err(|error| cannot_write(&error))?;
                self.made += 1;
                if self.args.mbox.is_none() && !self.reporter.json {
                    let reporter = &mut *self.reporter;
                    // A bar drawn anew for each would be most of the work.
                    if reporter.env.stdout_is_terminal {
                        self.progress.aside(|| reporter.path(&path));
                    } else {
                        reporter.path(&path);
                    }
                }
                if let Some(results) = &mut self.results {
                    let message_id = email.message_id().to_owned();
                    let file = Some(path);
                    results.add(Became {
                        row,
                        provider,
                        state: "draft",
                        file,
                        message_id,
                        ..Became::default()
                    })?;
                }
            }
            Err(unfit) => {
                if let Some(results) = &mut self.results {
                    results.add(Became::invalid(row, provider, &unfit.problems))?;
                }
                // What the check found was said then.
                if verdict != Verdict::Invalid {
                    self.found.problems.of_row(unfit, &self.progress, self.reporter);
                }
            }
        }
        self.next = row + 1;
        self.progress.step(self.found.problems.rows);
        Ok(())
    }
}

fn make(
    args: &BatchDraft,
    check: &Check<'_>,
    found: Found,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let Check { workshop, input, interrupted, .. } = check;
    let rows = check.rows()?;
    let outlet = outlet(args).map_err(|error| cannot_write(&error))?;
    let results = Results::begin(args.choice.results.as_deref(), args.force)?;
    let time = workshop.desk.now.timestamp();
    let progress = Progress::new("Writing", Some(found.rows), "rows", progress::wanted(reporter));
    let mut making = Making {
        args,
        check,
        rows,
        found,
        outlet,
        results,
        progress,
        made: 0,
        next: args.choice.from_row,
        stopped: None,
        time,
        reporter,
    };
    let day = workshop.desk.now.date();
    let preparer = making.outlet.preparer();
    in_order::run(&mut making, |(row, stamp)| draft(workshop.letter(row), stamp, args, day, &preparer));
    let Making { found, mut outlet, results, progress, made, next, stopped, reporter, .. } = making;
    progress.end();
    // Whatever ended it: what was made is to be whole.
    let finished = outlet.finish().map_err(|error| cannot_write(&error));
    let kept = results.map_or(Ok(()), Results::finish);
    let interrupted = interrupted.load(Ordering::Relaxed) && next <= found.last;
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
    let outcome = finished.and(match stopped {
        Some(failure) => Err(failure),
        None if interrupted => {
            Err(Failure::new(Exit::Interrupted, format!("interrupted after {count} of {} rows", found.rows)))
        }
        None if found.problems.any() => {
            let message = format!("{}; {count} made", with_problems(failed, found.rows));
            Err(Failure::new(Exit::Data, message)
                .fix("mend those rows, and run the batch again with them alone"))
        }
        None => kept,
    });
    // An mbox that could not be filled is not there at all.
    let lost = args.mbox.is_some() && matches!(&outcome, Err(failure) if failure.exit == Exit::CannotCreate);
    if args.mbox.is_some() && made > 0 && !lost && !reporter.json {
        reporter.path(place(args));
    }
    match outcome {
        Ok(()) if reporter.json => {
            reporter.result(sum);
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
            if failure.exit != Exit::Data && made > 0 && !lost {
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

/// Composes a row's draft, and prepares it for its way out.
fn draft(
    outcome: Outcome,
    stamp: Stamp,
    args: &BatchDraft,
    day: jiff::civil::Date,
    preparer: &Preparer,
) -> Draft {
    let Outcome { row, provider, letter, place, .. } = outcome;
    let email = letter.and_then(|(written, form)| {
        let name = args.file_name.name(row, &form, &written.request, day);
        email::compose(&written.request, &written.letter, &written.enclosures, None, &stamp, Purpose::Draft)
            .map(|email| {
                let file = preparer.prepare(email.bytes());
                (email, name, file)
            })
            .map_err(|error| Unfit::of_failure(Failure::from_error(Exit::InDoubt, &error), &place))
    });
    Draft { row, provider, email, stamp }
}

fn outlet(args: &BatchDraft) -> Result<Box<dyn Outlet>, FileError> {
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    let durable = args.durable.into();
    Ok(match (&args.mbox, &args.maildir) {
        (Some(file), _) => Box::new(Mbox::open(file.clone(), existing, durable)?),
        (None, Some(folder)) => Box::new(Maildir::open(folder.clone(), durable)?),
        (None, None) => Box::new(Folder::open(place(args).to_owned(), existing, durable)?),
    })
}

/// Where the drafts go.
fn place(args: &BatchDraft) -> &Path {
    [&args.out, &args.mbox, &args.maildir].into_iter().flatten().next().map_or(Path::new("."), |path| path)
}

fn drafts(number: u64) -> String {
    if number == 1 { "1 draft".to_owned() } else { format!("{number} drafts") }
}

fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => "choose another place, or replace it with --force",
        _ => "make room, or choose another place",
    };
    Failure::from_error(Exit::CannotCreate, error).fix(fix)
}
