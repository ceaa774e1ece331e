//! A draft for each row. Once through the table: every row is checked, and its draft waits on the disk;
//! when all are known to be good, each gets its name.

use std::io;

use jiff::Zoned;

use super::check::check;
use super::checked::{Check, Found, RowSink, ValidRow, Work};
use super::commit::{BatchDrafted, Way, cannot_write, commit};
use super::duplicates::{KeyIndex, RowDecisions, Verdict, mark};
use super::followed::{self, Followed, Follower};
use super::into_drafts::DraftsFolder;
use super::options::{DraftOptions, Place, Table};
use super::output_paths;
use super::pending::{PendingDraft, PendingDrafts, What};
use super::results::and_fix;
use super::row_composer::RowComposer;
use super::row_result::RowResult;
use super::temporary::cannot_keep;
use crate::account::secret::Secret;
use crate::app::composer::Written;
use crate::app::prepare::may_send;
use crate::app::{App, Failure, Observer, Status, no_token};
use crate::email::{self, MessageSeed, Purpose};
use crate::output::file::{Existing, FileError};
use crate::output::many::{Folder, Maildir, Mbox, Outlet, Prepared, numbered};
use crate::words::{Join, Sentence, sentence};

/// A table whose drafts can be made.
pub(crate) struct DraftRun<'a> {
    options: &'a DraftOptions,
    check: Check<'a>,
    found: Found,
    made: Made<'a>,
}

impl<'a> DraftRun<'a> {
    /// Checks every row, and composes its draft.
    pub(crate) fn prepare(
        mut table: Table<'_>,
        options: &'a DraftOptions,
        now: Zoned,
        app: &'a App,
        observer: &mut dyn Observer,
    ) -> Result<Self, Failure> {
        output_paths::of_drafts(&table, options)?;
        let account = options.place.account();
        let row_composer = RowComposer::new(&mut table, account, now, app)?;
        let check = Check::begin(&mut table, &options.choice, row_composer, Work::Drafts, observer)?;
        let now = &check.row_composer.composer.now;
        let follower = match account {
            Some(_) => Follower::alone(now, app)?,
            None => Follower::new(options.journal, now, app),
        };
        let (found, made) = make(options, &check, follower, app, observer)?;
        Ok(Self { options, check, found, made })
    }

    /// Whether any draft waits.
    pub(crate) fn has_drafts(&self) -> bool {
        self.made.drafts > 0
    }

    /// Puts down what waits; into a mailbox with its `secret`.
    pub(crate) fn finish(
        self,
        secret: Option<&Secret>,
        observer: &mut dyn Observer,
    ) -> Result<BatchDrafted, Failure> {
        let Self { options, check, found, made } = self;
        let Made { outlet, mut pending, follower, .. } = made;
        let dialogue = observer.dialogue();
        let hooks = dialogue.hooks();
        let way = match (options.place.account(), secret) {
            (Some(account), Some(secret)) => {
                let now = &check.row_composer.composer.now;
                Way::Mailbox(Box::new(DraftsFolder::open(account, secret, &hooks, now)?))
            }
            _ => outlet.map_or(Way::None, Way::Outlet),
        };
        commit(options, &check, &found, (way, follower), &mut pending, observer)
    }
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
    /// `None` where it goes into a mailbox.
    prepared: Option<Result<Prepared, FileError>>,
    followed: Option<followed::Draft>,
}

/// Drafts that wait.
struct Made<'a> {
    /// `None` where they go into a mailbox.
    outlet: Option<Box<dyn Outlet>>,
    pending: PendingDrafts,
    follower: Follower<'a>,
    /// How many.
    drafts: u64,
}

/// Keeps the drafts of good rows, and finds those whose files would have the same name.
struct Keeping<'a> {
    options: &'a DraftOptions,
    made: Made<'a>,
    names: KeyIndex,
}

impl RowSink<Draft> for Keeping<'_> {
    fn good(&mut self, good: ValidRow<'_, Draft>) -> Result<Verdict, Failure> {
        let ValidRow { row, provider, contract_number, fingerprint, seen: Draft { name, message }, .. } =
            good;
        // Some disks take Name and name for the same.
        self.names.push(row, mark(&name.to_lowercase())).map_err(cannot_keep)?;
        let Some(Composed { message_id, id, prepared, followed }) = message else {
            return Ok(Verdict::Make(1));
        };
        let Made { outlet, pending, follower, drafts } = &mut self.made;
        let kept = outlet.as_mut().zip(prepared).map(|(outlet, prepared)| outlet.keep(prepared?));
        let waiting = kept.transpose().map_err(|error| nothing_written(&error))?.unwrap_or_default();
        let what = What::Draft { name, message_id, id, waiting };
        let (provider, contract_number) = (provider.to_owned(), contract_number.to_owned());
        let draft = PendingDraft { row, provider, contract_number, what };
        pending.push(draft, followed).map_err(cannot_keep)?;
        if let Some(entry) = follower.earlier(fingerprint)? {
            follower.remember(row, &entry);
            // A mailbox gets one draft of a request, however often the same command is given.
            if self.options.place.account().is_some() && !self.options.again {
                return Ok(Verdict::Before(entry.state, entry.id));
            }
        }
        *drafts += 1;
        Ok(Verdict::Make(1))
    }

    fn invalid(&mut self, result: &RowResult) -> Result<(), Failure> {
        let RowResult { row, provider, contract_number, problems, .. } = result;
        if *row < self.options.choice.from_row {
            return Ok(());
        }
        let what = What::Invalid(problems.clone());
        let (provider, contract_number) = (provider.clone(), contract_number.clone());
        let draft = PendingDraft { row: *row, provider, contract_number, what };
        self.made.pending.push(draft, None).map_err(cannot_keep)
    }
}

/// Checks every row, and composes its draft.
fn make<'a>(
    options: &'a DraftOptions,
    checking: &Check<'_>,
    follower: Follower<'a>,
    app: &App,
    observer: &mut dyn Observer,
) -> Result<(Found, Made<'a>), Failure> {
    let now = &checking.row_composer.composer.now;
    let (day, time, token) = (now.date(), now.timestamp(), app.token.clone());
    let outlet = outlet(options).map_err(|error| cannot_write(&error))?;
    let preparer = outlet.as_ref().map(|outlet| outlet.preparer());
    let pending = PendingDrafts::new().map_err(cannot_keep)?;
    let follows = follower.is_wanted();
    let made = Made { outlet, pending, follower, drafts: 0 };
    let mut keeping = Keeping { options, made, names: KeyIndex::new().map_err(cannot_keep)? };
    let mut found = check(
        checking,
        |row, written, form| {
            let Written { request, letter, enclosures, .. } = written;
            if let Some(account) = options.place.account() {
                may_send(account, request)?;
            }
            let name = options.file_name.name(row, form, request, day);
            if row < options.choice.from_row {
                return Ok(Draft { name, message: None });
            }
            let token = token().map_err(|error| no_token(&error))?;
            // A token given from outside is the same for all: no two drafts share a place all the same.
            let id = format!("{token}R{row}");
            let seed = MessageSeed { time, token };
            let email = email::compose(request, letter, enclosures, None, &seed, Purpose::Draft)
                .map_err(|error| Failure::from_error(Status::InDoubt, &error))?;
            let message_id = email.message_id().to_owned();
            let waits = preparer.as_ref().map(|preparer| preparer.prepare(email.bytes()));
            let kept = follows.then(|| {
                let email = email.for_mailbox();
                Ok::<_, Failure>((Followed::new(written, form, &email)?, email.into_bytes()))
            });
            let composed = Composed { message_id, id, prepared: waits, followed: kept.transpose()? };
            Ok(Draft { name, message: Some(composed) })
        },
        &mut keeping,
        observer,
    )?;
    let Keeping { mut made, names, .. } = keeping;
    number(names, &mut found.verdicts).map_err(cannot_keep)?;
    made.follower.tell_earlier(observer);
    if matches!(&options.place, Place::Folder(folder) if folder.is_dir()) {
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
fn find_existing(made: &mut Made<'_>, found: &Found) -> Result<(), Failure> {
    let Some(outlet) = &made.outlet else {
        return Ok(());
    };
    let (mut existing, mut first) = (0_usize, None);
    for draft in made.pending.each().map_err(cannot_keep)? {
        let (PendingDraft { row, what, .. }, _) = draft.map_err(cannot_keep)?;
        let verdict = found.verdicts.get(row).map_err(cannot_keep)?;
        if let (What::Draft { name, .. }, Verdict::Make(ordinal)) = (what, verdict) {
            match outlet.has_room_for(&numbered(&name, ordinal)) {
                Err(FileError::Exists { path }) => {
                    existing += 1;
                    first.get_or_insert(path);
                }
                Err(error) => return Err(nothing_written(&error)),
                Ok(()) => {}
            }
        }
    }
    let Some(first) = first else {
        return Ok(());
    };
    let exists = match existing - 1 {
        0 => sentence!("draft-exists", path = first),
        more => sentence!("drafts-exist", path = first, more),
    };
    let fix = exists.remedy();
    let message = Sentence::join(Join::Clauses, [exists, sentence!("nothing-was-written")]);
    Err(Failure::new(Status::CannotCreate, message).fix(fix))
}

/// A draft cannot be written, and no other was.
fn nothing_written(error: &FileError) -> Failure {
    and_fix(cannot_write(error), sentence!("nothing-was-written"))
}

/// The way out; into a mailbox there is none, before it is open.
fn outlet(options: &DraftOptions) -> Result<Option<Box<dyn Outlet>>, FileError> {
    let existing = if options.choice.force { Existing::Replace } else { Existing::Keep };
    let durable = options.durable;
    Ok(Some(match &options.place {
        Place::Mbox(file) => Box::new(Mbox::open(file.clone(), existing, durable)?),
        Place::Maildir(folder) => Box::new(Maildir::open(folder.clone(), durable)?),
        Place::Folder(folder) => Box::new(Folder::open(folder.clone(), existing, durable)?),
        Place::Drafts(_) => return Ok(None),
    }))
}
