//! `adieu batch draft`: a draft for each row. Once through the table: every row is checked, and its draft waits on the disk;
//! when all are known to be good, each gets its name.

use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use jiff::Timestamp;
use serde_json::json;

use super::args::BatchDraft;
use super::check::{Check, Found, Good, Keep, Words, check};
use super::results::{Became, Results};
use super::seen::{Marks, Repeat, Verdict, Verdicts, mark};
use super::slips::{Slip, Slips, What};
use super::tell::{rows_of, with_problems};
use super::workshop::Workshop;
use super::{cannot_remember, places};
use crate::cli::desk::Written;
use crate::cli::progress::{self, Progress};
use crate::cli::report::{Exit, Failure, Reporter};
use crate::delivery::file::{Existing, FileError};
use crate::delivery::many::{Folder, Maildir, Mbox, Outlet, Parcel, Prepared, numbered};
use crate::email::{self, Purpose, Stamp};

pub(super) fn run(args: &BatchDraft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    places::of_drafts(args)?;
    let workshop = Workshop::new(&args.table, None, reporter)?;
    let words = Words { nothing: "nothing was written", others: "the other rows get their drafts" };
    let check = Check::begin(&args.table, (&args.choice, args.force), workshop, words, reporter)?;
    let (found, made) = make(args, &check, reporter)?;
    put_down(args, &check, found, made, reporter)
}

/// How many octets of paths are printed at a time.
const LINES: usize = 8 * 1024;

/// Drafts that wait.
struct Made {
    outlet: Box<dyn Outlet>,
    slips: Slips,
}

/// A row's draft.
struct Draft {
    name: String,
    /// Nothing for a row before the first that is wanted.
    message: Option<Composed>,
}

struct Composed {
    message_id: String,
    id: String,
    prepared: Result<Prepared, FileError>,
}

/// Keeps the drafts of good rows, and finds those whose files would have the same name, or are there already.
struct Keeping<'a> {
    args: &'a BatchDraft,
    /// The folder, where it is there already.
    folder: Option<&'a Path>,
    made: Made,
    names: Marks,
    existing: u64,
    first_existing: Option<PathBuf>,
}

impl Keep<Draft> for Keeping<'_> {
    fn good(&mut self, good: Good<'_, Draft>) -> Result<Verdict, Failure> {
        let Good { row, provider, seen: Draft { name, message }, .. } = good;
        // Some disks take Name and name for the same.
        self.names.push(row, mark(&name.to_lowercase())).map_err(|error| cannot_remember(&error))?;
        let Some(Composed { message_id, id, prepared }) = message else {
            return Ok(Verdict::Make(1));
        };
        if let Some(folder) = self.folder {
            let path = folder.join(format!("{name}.eml"));
            if path.symlink_metadata().is_ok() {
                self.existing += 1;
                self.first_existing.get_or_insert(path);
            }
        }
        let waiting = prepared.and_then(|prepared| self.made.outlet.keep(prepared)).map_err(|error| {
            let failure = cannot_write(&error);
            Failure { fix: failure.fix.map(|fix| format!("{fix}; nothing was written")), ..failure }
        })?;
        let what = What::Draft { name, message_id, id, waiting };
        let slip = Slip { row, provider: provider.to_owned(), what };
        self.made.slips.push(&slip).map_err(|error| cannot_remember(&error))?;
        Ok(Verdict::Make(1))
    }

    fn unfit(&mut self, became: &Became) -> Result<(), Failure> {
        let Became { row, provider, problems, .. } = became;
        if *row < self.args.choice.from_row {
            return Ok(());
        }
        let what = What::Invalid(problems.clone());
        let slip = Slip { row: *row, provider: provider.clone(), what };
        self.made.slips.push(&slip).map_err(|error| cannot_remember(&error))
    }
}

/// Checks every row, and composes its draft.
fn make(
    args: &BatchDraft,
    checking: &Check<'_>,
    reporter: &mut Reporter<'_>,
) -> Result<(Found, Made), Failure> {
    let now = &checking.workshop.desk.now;
    let (day, time, token) = (now.date(), now.timestamp(), reporter.env.token.clone());
    let outlet = outlet(args).map_err(|error| cannot_write(&error))?;
    let preparer = outlet.preparer();
    let slips = Slips::new().map_err(|error| cannot_remember(&error))?;
    let mut keeping = Keeping {
        args,
        folder: args.out.as_deref().filter(|folder| !args.force && folder.is_dir()),
        made: Made { outlet, slips },
        names: Marks::new().map_err(|error| cannot_remember(&error))?,
        existing: 0,
        first_existing: None,
    };
    let mut found = check(
        checking,
        |row, Written { request, letter, enclosures, .. }, form| {
            let name = args.file_name.name(row, form, request, day);
            if row < args.choice.from_row {
                return Ok(Draft { name, message: None });
            }
            let token = token().map_err(|error| {
                Failure::new(Exit::InDoubt, format!("the system gives no random numbers: {error}"))
            })?;
            // A token given from outside is the same for all: no two drafts share a place all the same.
            let id = format!("{token}R{row}");
            let stamp = Stamp { time, token };
            let email = email::compose(request, letter, enclosures, None, &stamp, Purpose::Draft)
                .map_err(|error| Failure::from_error(Exit::InDoubt, &error))?;
            let message_id = email.message_id().to_owned();
            let composed = Composed { message_id, id, prepared: preparer.prepare(email.bytes()) };
            Ok(Draft { name, message: Some(composed) })
        },
        &mut keeping,
        reporter,
    )?;
    let Keeping { made, names, existing, first_existing, .. } = keeping;
    if let Some(first) = first_existing {
        let more = if existing > 1 {
            format!(", and so do {} other files to be written", existing - 1)
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
    Ok((found, made))
}

/// The way of the drafts to their places.
struct Putting<'a, 'r, 'e> {
    args: &'a BatchDraft,
    found: Found,
    outlet: Box<dyn Outlet>,
    results: Option<Results>,
    progress: Progress,
    time: Timestamp,
    made: u64,
    /// Paths that are not printed yet.
    lines: Vec<u8>,
    reporter: &'r mut Reporter<'e>,
}

impl Putting<'_, '_, '_> {
    fn put(&mut self, slip: Slip) -> Result<(), Failure> {
        let Slip { row, provider, what } = slip;
        let verdict = self.found.verdicts.get(row).map_err(|error| cannot_remember(&error))?;
        let became = Became { row, provider, ..Became::default() };
        let became = match (what, verdict) {
            (What::Invalid(problems), _) => Became { state: "invalid", problems, ..became },
            (What::Draft { name, message_id, id, waiting }, Verdict::Make(ordinal)) => {
                let name = &numbered(&name, ordinal);
                let parcel = Parcel { waiting, name, time: self.time, id: &id };
                let path = self.outlet.put(parcel).map_err(|error| cannot_write(&error))?;
                self.made += 1;
                self.print(&path);
                Became { state: "draft", file: Some(path), message_id, ..became }
            }
            (What::Draft { waiting, .. }, _) => {
                self.outlet.pass_over(waiting).map_err(|error| cannot_write(&error))?;
                Became { state: "repeated", ..became }
            }
        };
        if let Some(results) = &mut self.results {
            results.add(became)?;
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

fn put_down(
    args: &BatchDraft,
    check: &Check<'_>,
    found: Found,
    Made { outlet, slips }: Made,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let Check { workshop, input, interrupted, .. } = check;
    let results = Results::begin(args.choice.results.as_deref(), args.force)?;
    let progress = Progress::new("Writing", Some(found.rows), "rows", progress::wanted(reporter));
    let time = workshop.desk.now.timestamp();
    let mut putting =
        Putting { args, found, outlet, results, progress, time, made: 0, lines: Vec::new(), reporter };
    // The row to go on with.
    let mut next = args.choice.from_row;
    let put_all = || {
        for slip in slips.each().map_err(|error| cannot_remember(&error))? {
            let slip = slip.map_err(|error| cannot_remember(&error))?;
            next = slip.row;
            if interrupted.load(Ordering::Relaxed) {
                return Ok(true);
            }
            putting.put(slip)?;
            next += 1;
        }
        next = putting.found.last + 1;
        Ok(false)
    };
    let outcome = put_all();
    putting.print_lines();
    let Putting { found, mut outlet, results, progress, made, reporter, .. } = putting;
    progress.end();
    // Whatever ended it: what was made is to be whole.
    let finished = outlet.finish().map_err(|error| cannot_write(&error));
    let kept = results.map_or(Ok(()), |mut results| {
        if !matches!(outcome, Ok(false)) {
            results.add_left(check.rows()?, args.choice.from_row)?;
        }
        results.finish()
    });
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
    let outcome = finished.and(match outcome {
        Err(failure) => Err(failure),
        Ok(true) => {
            Err(Failure::new(Exit::Interrupted, format!("interrupted after {count} of {} rows", found.rows)))
        }
        Ok(false) if found.problems.any() => {
            let message = format!("{}; {count} made", with_problems(failed, found.rows));
            Err(Failure::new(Exit::Data, message)
                .fix("mend those rows, and run the batch again with them alone"))
        }
        Ok(false) => kept,
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
