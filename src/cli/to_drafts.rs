//! `adieu draft --to-drafts`: the letter into the Drafts of the person's own mailbox, or, where that fails, into a file after
//! all.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::account::choose_for;
use super::args::Draft;
use super::credentials;
use super::prepare::Prepared;
use super::prompt;
use super::report::Reporter;
use super::{draft, plan};
use crate::account::Account;
use crate::app::mailbox::{explain_at, file, imap_of, number};
use crate::app::{Failure, Observer as _, Status};
use crate::email::{self, Email, MessageSeed, Purpose, Thread};
use crate::imap::{Filed, MailboxError, Role};
use crate::output::file::{self as disk, Existing, FileError};
use crate::text::escape;

/// Where the draft is besides the mailbox.
#[derive(Debug, Clone, Copy)]
pub(super) enum FileCopy<'p> {
    /// In this file.
    File(&'p Path),
    /// On standard output, which is then nobody else's.
    Stdout,
    /// Nowhere; this file is its place if the mailbox does not take it.
    Nowhere(&'p Path),
}

/// The account whose Drafts a draft goes into, where it does.
pub(super) fn account(args: &Draft, reporter: &Reporter<'_>) -> Result<Option<Account>, Failure> {
    if !args.to_drafts {
        return Ok(None);
    }
    let account = choose_for(args.account.as_deref(), &args.request.writing, reporter)?;
    imap_of(&account)?;
    Ok(Some(account))
}

/// Puts the draft into the account's Drafts. Where that fails, and it is nowhere yet, it is saved: nothing a person has made is
/// lost.
pub(super) fn run(
    account: &Account,
    prepared: &Prepared,
    thread: Option<&Thread>,
    seed: &MessageSeed,
    besides: FileCopy<'_>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    // A mail program opens it to be edited because of the folder's mark, not of X-Unsent.
    let compose = |purpose| {
        email::compose(&prepared.request, &prepared.letter, &prepared.enclosures, thread, seed, purpose)
            .map_err(|error| prepared.failure(Failure::from_error(Status::InDoubt, &error)))
    };
    let email = compose(Purpose::Send)?;
    let filed = match put(account, prepared, &email, reporter) {
        Ok(filed) => filed,
        // Whoever leaves wants nothing left behind.
        Err(failure) if failure.status == Status::Interrupted => {
            let fix = "nothing was put into the mailbox; run the same command to try again";
            return Err(prepared.failure(failure).fix(fix));
        }
        Err(failure) => {
            let saved = match besides {
                FileCopy::File(path) => Ok(Some(path.to_owned())),
                FileCopy::Stdout => Ok(None),
                FileCopy::Nowhere(path) => compose(Purpose::Draft).and_then(|draft| {
                    let saved = save(&draft, path);
                    saved.map(Some).map_err(|error| Failure::from_error(Status::CannotCreate, &error))
                }),
            };
            return Err(rescued(prepared.failure(failure), prepared, &email, saved, reporter));
        }
    };
    if reporter.json {
        let path = if let FileCopy::File(path) = besides { Some(path) } else { None };
        let mut result = draft::as_json(prepared, Some(&email), path);
        result["drafts"] = json!({
            "account": account.name, "folder": filed.folder, "uid": filed.uid, "uid_validity": filed.uid_validity,
        });
        reporter.result(result);
        return Ok(());
    }
    let receipt = format!("{}: {}{}\n", account.name, filed.folder, number(&filed));
    match besides {
        FileCopy::File(path) => {
            reporter.path(path);
            reporter.text(&receipt);
        }
        FileCopy::Nowhere(_) => reporter.text(&receipt),
        FileCopy::Stdout => {}
    }
    let recipient = &prepared.request.recipient;
    reporter.note(&format!(
        "Put a draft to {} <{}>, from {}, into the folder {} of account {}.\nNext: open it in your mail program or webmail, read the \
         letter once more, and press Send. Keep the sent copy until the confirmation is there.",
        recipient.name, recipient.email, prepared.request.customer.email, filed.folder, account.name,
    ));
    if let Some(dates) = plan::in_short(&prepared.plan, false) {
        reporter.note(&dates);
    }
    Ok(())
}

fn put(
    account: &Account,
    prepared: &Prepared,
    email: &Email,
    reporter: &mut Reporter<'_>,
) -> Result<Filed, Failure> {
    let imap = imap_of(account)?;
    let secret = credentials::mailbox(account, None, reporter)?;
    let watch = reporter.dialogue().hooks();
    let put = |named: Option<&str>| {
        file(imap, &secret, (Role::Drafts, named), email.bytes(), &prepared.now, &watch)
    };
    match put(None) {
        Err(MailboxError::NoFolder { there, .. }) if reporter.may_ask() => {
            // The connection is closed while a person thinks.
            let Some(folder) = ask_for_folder(&there, reporter)? else {
                return Err(MailboxError::NoFolder { role: Role::Drafts, wanted: None, there }.into());
            };
            let filed = put(Some(&folder)).map_err(explain_at(imap))?;
            reporter.note(&format!(
                "To use this folder without a question, write drafts = {folder:?} under [accounts.{}.imap] in the config file.",
                account.name
            ));
            Ok(filed)
        }
        outcome => outcome.map_err(explain_at(imap)),
    }
}

/// Which folder the drafts go into, where neither the server nor a usual name tells.
fn ask_for_folder(there: &[String], reporter: &Reporter<'_>) -> Result<Option<String>, Failure> {
    let folders: Vec<&String> = there.iter().filter(|name| !name.eq_ignore_ascii_case("INBOX")).collect();
    if folders.is_empty() {
        return Ok(None);
    }
    let shown: Vec<String> = folders.iter().map(|name| escape::line(name)).collect();
    let chosen = prompt::choose("Which folder are your drafts in?", &shown, reporter.color());
    let chosen = chosen.map_err(|_| Failure::new(Status::Interrupted, "interrupted"))?;
    Ok(chosen.and_then(|index| folders.get(index)).map(|name| (*name).clone()))
}

/// A failure that says where the draft is instead.
fn rescued(
    failure: Failure,
    prepared: &Prepared,
    email: &Email,
    saved: Result<Option<PathBuf>, Failure>,
    reporter: &mut Reporter<'_>,
) -> Failure {
    let what = if failure.status == Status::InDoubt {
        format!(
            "it may lie in the folder all the same: look there for \"{}\" before you try again",
            prepared.letter.subject
        )
    } else {
        let fix = failure.fix.as_deref().unwrap_or("try again later");
        // The words for a letter that was to be sent.
        let fix = fix.strip_prefix("nothing was sent; ").unwrap_or(fix);
        format!("nothing was put into the mailbox; {fix}")
    };
    let (path, place) = match saved {
        Ok(Some(path)) => {
            let place = format!("the draft is in the file {}", path.display());
            (Some(path), place)
        }
        Ok(None) => (None, "the draft is on standard output".to_owned()),
        Err(why) => (None, format!("nor could it be saved: {}", why.message)),
    };
    if let Some(path) = path.as_deref().filter(|_| !reporter.json) {
        reporter.path(path);
    }
    let mut failure = failure.fix(format!("{what}; {place}"));
    let path = path.map(|path| path.display().to_string());
    failure.details = Some(Box::new(json!({ "path": path, "message_id": email.message_id() })));
    failure
}

/// Saves a draft under its name, or with a number where something of that name is there.
fn save(draft: &Email, path: &Path) -> Result<PathBuf, FileError> {
    let mut name = path.to_owned();
    for number in 2..=100 {
        match disk::write(draft.bytes(), &name, Existing::Keep) {
            Err(FileError::Exists { .. }) => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                name = path.with_file_name(format!("{stem}-{number}.eml"));
            }
            outcome => return outcome.map(|()| name),
        }
    }
    Err(FileError::Exists { path: name })
}
