//! `adieu follow-up` for several entries: all of them are checked before the first letter is made or sent.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use serde_json::{Value, json};

use super::account::choose_for;
use super::args::{FollowUp, Request};
use super::draft;
use super::journal::all_due_ids;
use super::letter_questions::Session;
use super::prepare::{policy, prepare};
use super::report::Reporter;
use super::send::agreed_or_can_be;
use super::{open, plan};
use crate::account::Account;
use crate::app::calendar::{self, Replace, of_letter};
use crate::app::draft::{Draft, check_path, default_name};
use crate::app::follow_up::{
    NextLetter, Wanted, ensure_same_address, made_before, next_letter, of_entry, write_down,
};
use crate::app::journal::open_existing;
use crate::app::mailbox::{imap_of, number};
use crate::app::prepare::{Prepared, confirmed_address};
use crate::app::{Failure, Status};
use crate::fs::private;
use crate::value::{Field, Kind, Problem};
use crate::words::sentence;

/// The most letters of one run: each is held in memory, with the letter it follows.
const MAX_LETTERS: usize = 500;

/// The next letter of an entry, checked.
pub(super) struct Checked {
    /// The entry it was asked for.
    pub(super) id: i64,
    pub(super) next: NextLetter,
    pub(super) prepared: Prepared,
}

/// Checks the next letters of several entries. With the account whose server or mailbox is wanted.
pub(super) fn checked(
    args: &FollowUp,
    ids: &[i64],
    request: &Request,
    reporter: &mut Reporter<'_>,
) -> Result<(Vec<Checked>, Option<Account>), Failure> {
    ensure_for_several(args, request)?;
    let now = reporter.now()?;
    let due = if args.all_due { Some(all_due(&now, reporter)?) } else { None };
    let ids = due.as_deref().unwrap_or(ids);
    if ids.len() > MAX_LETTERS {
        return Err(Failure::with_remedy(
            Status::Usage,
            sentence!("follow-ups-too-many", most = MAX_LETTERS),
        ));
    }
    let replace = if args.send { Replace::OwnCalendar } else { Replace::when(args.force) };
    calendar::check_path(args.sending.calendar.as_deref(), replace)?;
    if let Some(folder) = args.output.as_deref().filter(|folder| !folder.exists()) {
        // What is written with a slash at its end is the same folder.
        check_path(&folder.components().collect::<PathBuf>(), true)?;
    }
    let account = (args.send || args.to_drafts)
        .then(|| choose_for(args.sending.account.as_deref(), &request.writing, reporter))
        .transpose()?;
    if args.to_drafts {
        account.as_ref().map(imap_of).transpose()?;
    }
    if args.send {
        agreed_or_can_be(args.sending.yes || args.sending.dry_run, reporter)?;
    }
    let letters = check(args, ids, request, account.as_ref().filter(|_| args.send), reporter)?;
    Ok((letters, account))
}

/// What makes sense for one letter alone.
fn ensure_for_several(args: &FollowUp, request: &Request) -> Result<(), Failure> {
    let given = |field| request.writing.field(field).is_some();
    let output = args.output.as_deref();
    let message = if request.file.is_some() {
        sentence!("follow-ups-with-request")
    } else if given(Field::To) || given(Field::Provider) {
        sentence!("follow-ups-elsewhere")
    } else if output.is_some_and(|output| output == Path::new("-") || output.is_file()) {
        sentence!("follow-ups-into-file")
    } else {
        return Ok(());
    };
    Err(Failure::with_remedy(Status::Usage, message))
}

/// The entries whose next letter is due; the first of them, where they are more than one run takes.
fn all_due(now: &Zoned, reporter: &mut Reporter<'_>) -> Result<Vec<i64>, Failure> {
    let journal = open_existing(&reporter.env.app, now.timestamp())?;
    let mut ids = all_due_ids(journal.as_ref(), now, reporter)?;
    if let Some(more) = ids.len().checked_sub(MAX_LETTERS).filter(|more| *more > 0) {
        reporter.note(sentence!("follow-ups-more-due", more));
        ids.truncate(MAX_LETTERS);
    }
    Ok(ids)
}

/// Checks every letter. Those that were made before are named and left out; all that is wrong is said at once.
fn check(
    args: &FollowUp,
    ids: &[i64],
    request: &Request,
    account: Option<&Account>,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Checked>, Failure> {
    let now = reporter.now()?;
    let app = Arc::clone(&reporter.env.app);
    let (mut checked, mut problems, mut status): (Vec<Checked>, Vec<Problem>, _) =
        (Vec::new(), Vec::new(), None);
    for id in ids {
        let replace = args.send || args.force;
        if let Some(made) = made_before(*id, replace, &now, &app)?.filter(|_| !args.sending.again) {
            reporter.note(made.sentence(*id));
            continue;
        }
        match letter(args, *id, request, account, &now, reporter) {
            Ok(letter) => match checked.iter().find(|other| other.next.first == letter.next.first) {
                Some(other) => {
                    reporter.note(sentence!("follow-up-same-thread", entry = id, other = other.id));
                }
                None => checked.push(letter),
            },
            Err(failure) if failure.status == Status::Interrupted => return Err(failure),
            Err(failure) => {
                status = Some(if status.is_some_and(|known| known != failure.status) {
                    Status::Data
                } else {
                    failure.status
                });
                problems.extend(of_entry(*id, failure));
            }
        }
    }
    // A folder that is not there holds no file of these names, and is made.
    let there = args.output.as_deref().is_none_or(Path::exists);
    for letter in checked.iter().filter(|_| there && writes_files(args)) {
        if let Err(failure) = check_path(&path_of(args, letter), args.force) {
            status = status.or(Some(failure.status));
            problems.extend(of_entry(letter.id, failure));
        }
    }
    match status {
        Some(status) => Err(Failure::from_problems(status, problems)),
        None => Ok(checked),
    }
}

/// The next letter of one entry; nothing is asked.
fn letter(
    args: &FollowUp,
    id: i64,
    request: &Request,
    account: Option<&Account>,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<Checked, Failure> {
    let kind = request.writing.field(Field::Kind);
    let confirmed = args.sending.confirm_recipient.as_deref();
    let wanted = Wanted {
        id,
        kind: kind.as_deref(),
        elsewhere: false,
        confirmed: confirmed.is_some(),
        again: args.sending.again,
    };
    let mut next = next_letter(&wanted, now, &reporter.env.app)?;
    let policy = policy(confirmed, Some(&next.earlier))?;
    let confirmed = confirmed.map(confirmed_address).transpose()?;
    reporter.note(match next.reminder {
        None => sentence!("follow-up-of-entry-last", entry = id),
        Some(number) => sentence!("follow-up-of-entry", entry = id, number),
    });
    reporter.warn(std::mem::take(&mut next.warnings));
    // Among several nothing is asked but whether they may go.
    let asks = std::mem::replace(&mut reporter.no_input, true);
    let session = &mut Session::default();
    let prepared = prepare(request, policy, account, Some(&next.earlier), false, session, reporter);
    reporter.no_input = asks;
    let prepared = prepared?;
    ensure_same_address(&prepared, &next.earlier, confirmed.as_ref())?;
    Ok(Checked { id, next, prepared })
}

/// Whether the drafts are files: in the mailbox they are ones only where a folder is named.
fn writes_files(args: &FollowUp) -> bool {
    !args.send && (!args.to_drafts || args.output.is_some())
}

/// The name of an entry's draft among several: the usual one, with the entry's number.
fn path_of(args: &FollowUp, letter: &Checked) -> PathBuf {
    let name = default_name(&letter.prepared);
    let stem = name.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = format!("{stem}-{}.eml", letter.id);
    args.output.as_deref().map_or_else(|| PathBuf::from(&name), |folder| folder.join(&name))
}

/// Saves the drafts one after the other, each with its entry; what was made before a failure stays, and is named.
pub(super) fn save(
    letters: &[Checked],
    mailbox: Option<&Account>,
    args: &FollowUp,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let mut made: Vec<Value> = Vec::new();
    for letter in letters {
        match save_one(letter, mailbox, args, reporter) {
            Ok(draft) => made.push(draft),
            Err(failure) => {
                let (status, problems) = (failure.status, of_entry(letter.id, failure));
                return Err(partly(status, problems, &made, letters.len(), reporter));
            }
        }
    }
    let reminders = || letters.iter().flat_map(|letter| of_letter(&letter.prepared, false)).collect();
    let replace = Replace::when(args.force);
    plan::write_calendar(args.sending.calendar.as_deref(), replace, reminders, reporter)?;
    if reporter.json {
        reporter.result(json!({ "drafts": made }));
    } else {
        reporter.note(sentence!("follow-ups-made", letters = letters.len()));
    }
    Ok(())
}

fn save_one(
    letter: &Checked,
    mailbox: Option<&Account>,
    args: &FollowUp,
    reporter: &mut Reporter<'_>,
) -> Result<Value, Failure> {
    let Checked { id, next, prepared } = letter;
    let app = Arc::clone(&reporter.env.app);
    let draft = Draft::new(prepared, Some(&next.following.thread), &app)?;
    let path = path_of(args, letter);
    let mut place = Value::Null;
    if let Some(account) = mailbox {
        let email = draft.email.clone().for_mailbox();
        let filed = draft::put(account, &draft, &email, reporter)?;
        place = json!({
            "account": account.name, "folder": filed.folder, "uid": filed.uid, "uid_validity": filed.uid_validity,
        });
        if !reporter.json {
            reporter.text(&format!("{}: {}{}\n", account.name, filed.folder, number(&filed)));
        }
    }
    if writes_files(args) {
        make_folder(args.output.as_deref())?;
        draft.write(&path, args.force)?;
        if !reporter.json {
            reporter.path(&path);
        }
    }
    let entry = write_down(prepared, &draft.email, next, &app)?;
    if args.open {
        open::file(&path, reporter);
    }
    let file = writes_files(args).then_some(path.as_path());
    let mut json = draft::as_json(prepared, Some(&draft.email), file, None);
    (json["follows"], json["entry"], json["drafts"]) = (json!(id), json!(entry), place);
    let (name, to) = (&prepared.request.recipient.name, prepared.request.recipient.address());
    let kind = Kind::called(prepared.request.kind.name());
    reporter.note(sentence!("follow-up-drafted", id, kind, name, to, entry));
    Ok(json)
}

/// The folder for the drafts, made where there is none; only for its owner.
fn make_folder(folder: Option<&Path>) -> Result<(), Failure> {
    let Some(folder) = folder.filter(|folder| !folder.exists()) else { return Ok(()) };
    private::create_folder(folder).map_err(|source| {
        Failure::with_remedy(Status::CannotCreate, sentence!("follow-ups-no-folder", folder, source))
    })
}

/// A run that ended between letters: why, and what was made before.
pub(super) fn partly(
    status: Status,
    problems: Vec<Problem>,
    made: &[Value],
    all: usize,
    reporter: &mut Reporter<'_>,
) -> Failure {
    let mut failure = Failure::with_remedy(status, sentence!("follow-ups-partly", made = made.len(), all));
    failure.details = Some(Box::new(json!({ "made": made })));
    if reporter.json {
        failure.problems = problems;
    } else {
        for problem in &problems {
            reporter.error(problem);
        }
    }
    failure
}
