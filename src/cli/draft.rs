//! `adieu draft`: the letter as a file that a mail program opens ready to send.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::args::Draft;
use super::enclose;
use super::plan;
use super::prepare::{Prepared, confirmed, prepare};
use super::report::{Exit, Failure, Reporter};
use super::send::check_sender;
use super::to_drafts::{self, Besides};
use crate::delivery::file::{self, Existing, FileError};
use crate::email::{self, Email, Purpose};
use crate::journal;

pub(super) fn run(args: &Draft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let to_stdout = args.output.as_deref() == Some(Path::new("-"));
    if to_stdout && reporter.json {
        return Err(Failure::new(Exit::Usage, "--json and --output - both write to standard output")
            .fix("leave one of them out"));
    }
    if let Some(path) = args.output.as_deref().filter(|_| !to_stdout) {
        // Before anybody is asked anything.
        check_place(path, args.force)?;
    }
    plan::check_place(args.calendar.as_ref(), args.force)?;
    let policy = confirmed(args.confirm_recipient.as_deref())?;
    let account = to_drafts::account(args, reporter)?;
    let prepared = prepare(&args.request, policy, account.as_ref(), reporter)?;
    if let Some(account) = &account {
        check_sender(account, &prepared)?;
    }
    let stamp = prepared.stamp(reporter)?;
    let email =
        email::compose(&prepared.request, &prepared.letter, &prepared.enclosures, &stamp, Purpose::Draft)
            .map_err(|error| prepared.failure(Failure::from_error(Exit::InDoubt, &error)))?;
    let calendar = |reporter: &mut Reporter<'_>| match &args.calendar {
        Some(path) => {
            let key = journal::fingerprint(&prepared.request);
            let entry = plan::Entry {
                key: &key,
                provider: &prepared.request.recipient.name,
                subject: &prepared.letter.subject,
                situation: &prepared.situation,
                sent: false,
            };
            plan::write_calendar(path, args.force, &prepared.plan, &entry, &prepared.now, reporter)
        }
        None => Ok(()),
    };
    if to_stdout {
        reporter.data(email.bytes());
    }
    let path = args.output.clone().unwrap_or_else(|| default_name(&prepared));
    if !to_stdout && (account.is_none() || args.output.is_some()) {
        let existing = if args.force { Existing::Replace } else { Existing::Keep };
        file::write(email.bytes(), &path, existing)
            .map_err(|error| prepared.failure(cannot_write(&error)))?;
    }
    if let Some(account) = &account {
        let besides = match args.output {
            _ if to_stdout => Besides::Stdout,
            Some(_) => Besides::File(&path),
            None => Besides::Nowhere(&path),
        };
        to_drafts::run(account, &prepared, &stamp, besides, reporter)?;
        return calendar(reporter);
    }
    if to_stdout {
        return calendar(reporter);
    }
    if reporter.json {
        reporter.result(as_json(&prepared, &email, Some(&path)));
        return calendar(reporter);
    }
    reporter.path(&path);
    let recipient = &prepared.request.recipient;
    reporter.note(&format!(
        "Saved a draft to {} <{}>, from {}.\nNext: open the file with your mail program, read the letter once more, and press Send. \
         Keep the sent copy until the confirmation is there.",
        recipient.name, recipient.email, prepared.request.customer.email,
    ));
    if let Some(dates) = plan::in_short(&prepared.plan, false) {
        reporter.note(&dates);
    }
    calendar(reporter)
}

/// A draft as a program sees it.
pub(super) fn as_json(prepared: &Prepared, email: &Email, path: Option<&Path>) -> Value {
    let request = &prepared.request;
    json!({
        "path": path.map(|path| path.display().to_string()),
        "message_id": email.message_id(),
        "kind": request.kind,
        "language": request.language,
        "provider": request.recipient.provider,
        "to": { "name": request.recipient.name, "email": request.recipient.email },
        "from": { "name": request.customer.name, "email": request.customer.email },
        "subject": prepared.letter.subject,
        "enclosures": enclose::as_json(&prepared.enclosures),
        "plan": plan::as_json(&prepared.plan),
    })
}

/// `<provider>-<kind>-<date>.eml` in the current folder.
fn default_name(prepared: &Prepared) -> PathBuf {
    let recipient = &prepared.request.recipient;
    let name = recipient.provider.clone().unwrap_or_else(|| {
        let words = recipient.name.to_lowercase();
        let mut slug: String =
            words.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
        while slug.contains("--") {
            slug = slug.replace("--", "-");
        }
        slug.trim_matches('-').to_owned()
    });
    let name = if name.is_empty() { "provider" } else { &name };
    PathBuf::from(format!("{name}-{}-{}.eml", prepared.request.kind.name(), prepared.now.date()))
}

fn check_place(path: &Path, force: bool) -> Result<(), Failure> {
    if !force && path.symlink_metadata().is_ok() && !path.is_dir() {
        return Err(cannot_write(&FileError::Exists { path: path.to_owned() }));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder {
        Some(folder) if !folder.is_dir() => Err(Failure::new(
            Exit::CannotCreate,
            format!("{}: there is no folder {}", path.display(), folder.display()),
        )
        .fix("make the folder first, or choose another")),
        _ => Ok(()),
    }
}

fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => "choose another name with --output, or replace the file with --force",
        FileError::Write { .. } => "choose another folder with --output; nothing was written",
    };
    Failure::from_error(Exit::CannotCreate, error).fix(fix)
}
