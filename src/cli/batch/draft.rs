//! `adieu batch draft`: a draft for each row. Once through the table to check it, once more to write.

use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;

use super::args::BatchDraft;
use super::check::{Found, check};
use super::in_order::{self, Line};
use super::input::Input;
use super::results::Results;
use super::tell::with_problems;
use super::workshop::{Outcome, Unfit, Workshop};
use crate::cli::progress::{self, Progress};
use crate::cli::report::{Exit, Failure, Reporter};
use crate::collect::table::{Row, Rows, TableError};
use crate::delivery::file::{Existing, FileError};
use crate::delivery::many::{Folder, Maildir, Mbox, Outlet, Parcel, numbered};
use crate::email::{self, Email, Purpose, Stamp};

pub(super) fn run(args: &BatchDraft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    check_places(args)?;
    let workshop = Workshop::new(&args.table, reporter)?;
    let input = Input::open(&args.table.file, reporter)?;
    let interrupted = Arc::new(AtomicBool::new(false));
    let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&interrupted));
    let found = check(args, &workshop, &input, &interrupted, reporter)?;
    // The row behind the last one is where a run goes on that had done all but its last words.
    if args.from_row > found.last.saturating_add(1) && found.rows > 0 {
        return Err(Failure::new(
            Exit::Usage,
            format!("--from-row {} is behind the table's last row, which is {}", args.from_row, found.last),
        )
        .fix("give a row that is there, or leave it out"));
    }
    make(args, &workshop, &input, &interrupted, found, reporter)
}

/// What can be seen to fail before the table is read.
fn check_places(args: &BatchDraft) -> Result<(), Failure> {
    if args.table.file.as_os_str() == "-" && args.table.defaults.as_deref() == Some(Path::new("-")) {
        return Err(Failure::new(Exit::Usage, "TABLE and --defaults both read standard input")
            .fix("give one of them as a file"));
    }
    let folders = [&args.out, &args.maildir].into_iter().flatten();
    for folder in folders {
        if folder.symlink_metadata().is_ok() && !folder.is_dir() {
            return Err(Failure::new(Exit::CannotCreate, format!("{} is no folder", folder.display()))
                .fix("choose another name"));
        }
    }
    // With --force too, nothing that is read is written over, nor one result by another, nor what is no file.
    let same = |one: &Path, other: &Path| {
        one == other
            || one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
    };
    let outputs: Vec<&Path> =
        [&args.mbox, &args.results].into_iter().flatten().map(PathBuf::as_path).collect();
    let inputs = [Some(args.table.file.as_path()), args.table.defaults.as_deref()];
    for input in inputs.into_iter().flatten() {
        if let Some(output) = outputs.iter().find(|output| same(output, input)) {
            return Err(Failure::new(
                Exit::Usage,
                format!("{} is read, and would be written over", output.display()),
            )
            .fix("choose another name"));
        }
    }
    if let (Some(mbox), Some(results)) = (&args.mbox, &args.results)
        && same(mbox, results)
    {
        return Err(
            Failure::new(Exit::Usage, "--mbox and --results name the same file").fix("choose another name")
        );
    }
    if let (Some(out), Some(results)) = (&args.out, &args.results)
        && results.extension().is_some_and(|ending| ending == "eml")
        && results.parent().is_some_and(|folder| same(folder, out))
    {
        return Err(Failure::new(Exit::Usage, "--results could be written over a draft in --out")
            .fix("choose a name that ends in .csv"));
    }
    for output in outputs {
        let kind = output.symlink_metadata().map(|metadata| metadata.file_type());
        if kind.is_ok_and(|kind| !kind.is_file() && !kind.is_symlink() && !kind.is_dir()) {
            return Err(Failure::new(
                Exit::CannotCreate,
                format!("{} is no ordinary file", output.display()),
            )
            .fix("choose another name"));
        }
        if let Some(folder) =
            output.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
        {
            return Err(Failure::new(
                Exit::CannotCreate,
                format!("{}: there is no folder {}", output.display(), folder.display()),
            )
            .fix("make the folder first, or choose another"));
        }
    }
    match &args.mbox {
        Some(path) if path.is_dir() => {
            Err(Failure::new(Exit::CannotCreate, format!("{} is a folder", path.display()))
                .fix("name the file: --mbox FILE"))
        }
        Some(path) if !args.force && path.symlink_metadata().is_ok() => {
            Err(cannot_write(&FileError::Exists { path: path.clone() }))
        }
        _ => Ok(()),
    }
}

/// A row's draft, or why there is none.
struct Draft {
    row: u64,
    provider: String,
    email: Result<(Email, String), Unfit>,
    stamp: Stamp,
}

/// The way from the table to the drafts: rows are read and drafts put down here, letters are written by several threads.
struct Making<'a, 'r, 'e> {
    args: &'a BatchDraft,
    workshop: &'a Workshop<'a>,
    rows: Rows<'a>,
    found: Found,
    outlet: Box<dyn Outlet>,
    results: Option<Results>,
    interrupted: &'a AtomicBool,
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
            if row.number < self.args.from_row {
                continue;
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
        self.workshop.encloses(row)
    }

    fn done(&mut self, draft: Draft) -> ControlFlow<()> {
        self.next = draft.row;
        if self.interrupted.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        match self.put(draft) {
            Ok(()) if self.found.problems.any() && !self.args.keep_going => ControlFlow::Break(()),
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                self.stopped = Some(failure);
                ControlFlow::Break(())
            }
        }
    }
}

impl Making<'_, '_, '_> {
    fn put(&mut self, draft: Draft) -> Result<(), Failure> {
        let Draft { row, provider, email, stamp } = draft;
        let known = self.found.places.get(row).map_err(|error| cannot_remember(&error))?;
        match (email, known) {
            (Ok((email, name)), place) => {
                // An id given from outside is the same for all: no two drafts share a place all the same.
                let id = format!("{}R{row}", stamp.token);
                let name = &numbered(&name, place.unwrap_or(1));
                let parcel = Parcel { bytes: email.bytes(), name, time: stamp.time, id: &id };
                let path = self.outlet.put(parcel).map_err(|error| cannot_write(&error))?;
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
                    results.draft(row, &provider, &path, email.message_id())?;
                }
            }
            (Err(unfit), place) => {
                if let Some(results) = &mut self.results {
                    results.refused(row, &provider, &unfit.problems)?;
                }
                // What the check found was said then.
                if place.is_some() {
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
    workshop: &Workshop<'_>,
    input: &Input,
    interrupted: &AtomicBool,
    found: Found,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let rows = Rows::open(&input.name, input.text()?, &args.table.layout()).map_err(unreadable)?;
    let outlet = outlet(args).map_err(|error| cannot_write(&error))?;
    let results = args.results.as_deref().map(|path| Results::begin(path, args.force)).transpose()?;
    let time = workshop.desk.now.timestamp();
    let progress = Progress::new("Writing", Some(found.rows), "rows", progress::wanted(reporter));
    let mut making = Making {
        args,
        workshop,
        rows,
        found,
        outlet,
        results,
        interrupted,
        progress,
        made: 0,
        next: args.from_row,
        stopped: None,
        time,
        reporter,
    };
    let day = workshop.desk.now.date();
    in_order::run(&mut making, |(row, stamp)| draft(workshop.letter(row), stamp, args, day));
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
                let results = if args.results.is_some() { ", another --results" } else { "" };
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

/// Composes a row's draft.
fn draft(outcome: Outcome, stamp: Stamp, args: &BatchDraft, day: jiff::civil::Date) -> Draft {
    let Outcome { row, provider, letter, place, .. } = outcome;
    let email = letter.and_then(|(written, form)| {
        let name = args.file_name.name(row, &form, &written.request, day);
        email::compose(&written.request, &written.letter, &written.enclosures, None, &stamp, Purpose::Draft)
            .map(|email| (email, name))
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
pub(super) fn place(args: &BatchDraft) -> &Path {
    [&args.out, &args.mbox, &args.maildir].into_iter().flatten().next().map_or(Path::new("."), |path| path)
}

fn drafts(number: u64) -> String {
    if number == 1 { "1 draft".to_owned() } else { format!("{number} drafts") }
}

fn rows_of(number: u64) -> String {
    if number == 1 { "1 row".to_owned() } else { format!("{number} rows") }
}

/// A table that can be read no further.
pub(super) fn unreadable(error: TableError) -> Failure {
    match error {
        TableError::Wrong(problems) => Failure::from_problems(Exit::Data, problems),
        error => {
            Failure::from_error(Exit::NoInput, &error).fix("check that it is a file and that you may read it")
        }
    }
}

/// Notes on the rows that cannot be kept, or read again.
pub(super) fn cannot_remember(error: &io::Error) -> Failure {
    Failure::new(Exit::CannotCreate, format!("a temporary file cannot be used: {error}"))
        .fix("make room, or set TMPDIR to a folder with some")
}

fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => "choose another place, or replace it with --force",
        _ => "make room, or choose another place",
    };
    Failure::from_error(Exit::CannotCreate, error).fix(fix)
}
