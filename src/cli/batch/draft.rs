//! `adieu batch draft`: a draft for each row. Once through the table: every row is checked, and its draft waits on the disk;
//! when all are known to be good, each gets its name.

use std::io;
use std::path::Path;

use super::args::BatchDraft;
use super::check::{Check, Found, RowSink, ValidRow, Words, check};
use super::commit::commit;
use super::duplicates::{KeyIndex, RowDecisions, Verdict, mark};
use super::pending::{PendingDraft, PendingDrafts, What};
use super::results::RowResult;
use super::row_composer::RowComposer;
use super::{cannot_remember, output_paths};
use crate::app::composer::Written;
use crate::app::no_token;
use crate::app::{Failure, Status};
use crate::cli::report::Reporter;
use crate::email::{self, MessageSeed, Purpose};
use crate::output::file::{Existing, FileError};
use crate::output::many::{Folder, Maildir, Mbox, Outlet, Prepared, numbered};

pub(super) fn run(args: &BatchDraft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    output_paths::of_drafts(args)?;
    let row_composer = RowComposer::new(&args.table, None, reporter)?;
    let words = Words { nothing: "nothing was written", others: "the other rows get their drafts" };
    let check = Check::begin(&args.table, (&args.choice, args.force), row_composer, words, reporter)?;
    let (found, made) = make(args, &check, reporter)?;
    commit(args, &check, found, made, reporter)
}

/// Drafts that wait.
pub(super) struct Made {
    pub(super) outlet: Box<dyn Outlet>,
    pub(super) pending: PendingDrafts,
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

/// Keeps the drafts of good rows, and finds those whose files would have the same name.
struct Keeping<'a> {
    args: &'a BatchDraft,
    made: Made,
    names: KeyIndex,
}

impl RowSink<Draft> for Keeping<'_> {
    fn good(&mut self, good: ValidRow<'_, Draft>) -> Result<Verdict, Failure> {
        let ValidRow { row, provider, seen: Draft { name, message }, .. } = good;
        // Some disks take Name and name for the same.
        self.names.push(row, mark(&name.to_lowercase())).map_err(|error| cannot_remember(&error))?;
        let Some(Composed { message_id, id, prepared }) = message else {
            return Ok(Verdict::Make(1));
        };
        let kept = prepared.and_then(|prepared| self.made.outlet.keep(prepared));
        let waiting = kept.map_err(|error| nothing_written(cannot_write(&error)))?;
        let what = What::Draft { name, message_id, id, waiting };
        let draft = PendingDraft { row, provider: provider.to_owned(), what };
        self.made.pending.push(&draft).map_err(|error| cannot_remember(&error))?;
        Ok(Verdict::Make(1))
    }

    fn unfit(&mut self, became: &RowResult) -> Result<(), Failure> {
        let RowResult { row, provider, problems, .. } = became;
        if *row < self.args.choice.from_row {
            return Ok(());
        }
        let what = What::Invalid(problems.clone());
        let draft = PendingDraft { row: *row, provider: provider.clone(), what };
        self.made.pending.push(&draft).map_err(|error| cannot_remember(&error))
    }
}

/// Checks every row, and composes its draft.
fn make(
    args: &BatchDraft,
    checking: &Check<'_>,
    reporter: &mut Reporter<'_>,
) -> Result<(Found, Made), Failure> {
    let now = &checking.row_composer.composer.now;
    let (day, time, token) = (now.date(), now.timestamp(), reporter.env.app.token.clone());
    let outlet = outlet(args).map_err(|error| cannot_write(&error))?;
    let preparer = outlet.preparer();
    let pending = PendingDrafts::new().map_err(|error| cannot_remember(&error))?;
    let mut keeping = Keeping {
        args,
        made: Made { outlet, pending },
        names: KeyIndex::new().map_err(|error| cannot_remember(&error))?,
    };
    let mut found = check(
        checking,
        |row, Written { request, letter, enclosures, .. }, form| {
            let name = args.file_name.name(row, form, request, day);
            if row < args.choice.from_row {
                return Ok(Draft { name, message: None });
            }
            let token = token().map_err(|error| no_token(&error))?;
            // A token given from outside is the same for all: no two drafts share a place all the same.
            let id = format!("{token}R{row}");
            let seed = MessageSeed { time, token };
            let email = email::compose(request, letter, enclosures, None, &seed, Purpose::Draft)
                .map_err(|error| Failure::from_error(Status::InDoubt, &error))?;
            let message_id = email.message_id().to_owned();
            let composed = Composed { message_id, id, prepared: preparer.prepare(email.bytes()) };
            Ok(Draft { name, message: Some(composed) })
        },
        &mut keeping,
        reporter,
    )?;
    let Keeping { mut made, names, .. } = keeping;
    number(names, &mut found.verdicts).map_err(|error| cannot_remember(&error))?;
    if args.out.as_deref().is_some_and(Path::is_dir) {
        find_existing(&mut made, &found)?;
    }
    Ok((found, made))
}

/// Numbers the files of one name, of the rows that make one.
fn number(names: KeyIndex, verdicts: &mut RowDecisions) -> io::Result<()> {
    names.repeats(|same| {
        let mut ordinal = 0;
        for row in same {
            if let Verdict::Make(_) = verdicts.get(*row)? {
                ordinal += 1;
                if ordinal > 1 {
                    verdicts.set(*row, Verdict::Make(ordinal))?;
                }
            }
        }
        Ok(())
    })
}

/// Finds the places that are taken, before anything is put down.
fn find_existing(made: &mut Made, found: &Found) -> Result<(), Failure> {
    let (mut existing, mut first) = (0, None);
    for draft in made.pending.each().map_err(|error| cannot_remember(&error))? {
        let PendingDraft { row, what, .. } = draft.map_err(|error| cannot_remember(&error))?;
        let verdict = found.verdicts.get(row).map_err(|error| cannot_remember(&error))?;
        if let (What::Draft { name, .. }, Verdict::Make(ordinal)) = (what, verdict) {
            match made.outlet.has_room_for(&numbered(&name, ordinal)) {
                Err(FileError::Exists { path }) => {
                    existing += 1;
                    first.get_or_insert(path);
                }
                Err(error) => return Err(nothing_written(cannot_write(&error))),
                Ok(()) => {}
            }
        }
    }
    let Some(first) = first else {
        return Ok(());
    };
    let more = if existing > 1 {
        format!(", and so do {} other files to be written", existing - 1)
    } else {
        String::new()
    };
    let message = format!("{} exists already{more}; nothing was written", first.display());
    Err(Failure::new(Status::CannotCreate, message)
        .fix("choose another folder, or replace the files with --force"))
}

pub(super) fn nothing_written(failure: Failure) -> Failure {
    Failure { fix: failure.fix.map(|fix| format!("{fix}; nothing was written")), ..failure }
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

pub(super) fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => "choose another place, or replace it with --force",
        FileError::Write { source, .. } if source.kind() == io::ErrorKind::InvalidInput => {
            "choose another place"
        }
        _ => "make room, or choose another place",
    };
    Failure::from_error(Status::CannotCreate, error).fix(fix)
}
