//! `adieu draft`: the letter as a file that a mail program opens ready to send.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::args::Draft;
use super::plan;
use super::prepare::{Prepared, confirmed, prepare};
use super::report::Reporter;
use super::send::check_sender;
use super::to_drafts::{self, FileCopy};
use super::{mailto, open};
use crate::account::Account;
use crate::app::schedule;
use crate::app::schedule::Replace;
use crate::app::{Failure, Status};
use crate::attachment::Enclosure;
use crate::email::{self, Email, Purpose, Thread};
use crate::output::file::{self, Existing, FileError};

pub(super) fn run(args: &Draft, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    if args.mailto {
        return mailto::run(args, reporter);
    }
    let account = to_drafts::account(args, reporter)?;
    let place = Saving {
        output: args.output.as_deref(),
        calendar: args.calendar.as_deref(),
        mailbox: account.as_ref(),
        force: args.force,
        open: args.open,
    };
    place.check(reporter)?;
    let policy = confirmed(args.confirm_recipient.as_deref())?;
    let prepared = prepare(&args.request, policy, account.as_ref(), None, reporter)?;
    if let Some(account) = &account {
        check_sender(account, &prepared)?;
    }
    save(&prepared, &place, None, reporter).map(drop)
}

/// Where a draft and its dates go.
pub(super) struct Saving<'a> {
    /// The file; `-` for standard output, `None` for the default name.
    pub(super) output: Option<&'a Path>,
    /// The calendar file, where one is wanted.
    pub(super) calendar: Option<&'a Path>,
    /// The account whose Drafts it goes into; there is then no file but one that is named.
    pub(super) mailbox: Option<&'a Account>,
    /// Whether existing files are replaced.
    pub(super) force: bool,
    /// Whether the file is opened in the mail program.
    pub(super) open: bool,
}

impl Saving<'_> {
    fn to_stdout(&self) -> bool {
        self.output == Some(Path::new("-"))
    }

    /// What can be seen to fail before anybody is asked anything.
    pub(super) fn check(&self, reporter: &Reporter<'_>) -> Result<(), Failure> {
        if self.to_stdout() && reporter.json {
            return Err(Failure::new(Status::Usage, "--json and --output - both write to standard output")
                .fix("leave one of them out"));
        }
        if self.to_stdout() && self.open {
            return Err(Failure::new(
                Status::Usage,
                "--open opens a file, and with --output - there is none",
            )
            .fix("leave one of them out"));
        }
        if let Some(path) = self.output.filter(|_| !self.to_stdout()) {
            check_place(path, self.force)?;
        }
        if self.calendar.is_some() && self.calendar == self.output {
            return Err(Failure::new(Status::Usage, "--output and --calendar name the same place")
                .fix("give the calendar a name of its own"));
        }
        plan::check_place(self.calendar, Replace::when(self.force))
    }
}

/// Makes the message, puts it down, and says where and what comes next.
pub(super) fn save(
    prepared: &Prepared,
    place: &Saving<'_>,
    thread: Option<&Thread>,
    reporter: &mut Reporter<'_>,
) -> Result<Email, Failure> {
    let Prepared { request, letter, enclosures, .. } = prepared;
    let seed = prepared.seed(reporter)?;
    let email = email::compose(request, letter, enclosures, thread, &seed, Purpose::Draft)
        .map_err(|error| prepared.failure(Failure::from_error(Status::InDoubt, &error)))?;
    name_attachments(enclosures, reporter);
    let path = place.output.map_or_else(|| default_name(prepared), Path::to_owned);
    let besides = match place.output {
        _ if place.to_stdout() => FileCopy::Stdout,
        None if place.mailbox.is_some() => FileCopy::Nowhere(&path),
        _ => FileCopy::File(&path),
    };
    match besides {
        FileCopy::Stdout => reporter.data(email.bytes()),
        FileCopy::File(path) => {
            let existing = if place.force { Existing::Replace } else { Existing::Keep };
            file::write(email.bytes(), path, existing)
                .map_err(|error| prepared.failure(cannot_write(&error)))?;
        }
        FileCopy::Nowhere(_) => {}
    }
    match (place.mailbox, besides) {
        (Some(account), _) => to_drafts::run(account, prepared, thread, &seed, besides, reporter)?,
        (None, FileCopy::File(path)) => tell(prepared, &email, path, place.open, reporter),
        (None, _) => {}
    }
    write_calendar(prepared, place.calendar, place.force, reporter)?;
    Ok(email)
}

/// Writes the dates of a letter that is not sent yet, where a calendar is wanted.
pub(super) fn write_calendar(
    prepared: &Prepared,
    calendar: Option<&Path>,
    force: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let Some(path) = calendar else {
        return Ok(());
    };
    let entry = plan::Entry {
        key: &schedule::key(&prepared.request.kind, prepared.form()),
        provider: &prepared.request.recipient.name,
        subject: &prepared.letter.subject,
        situation: &prepared.situation,
        sent: false,
    };
    plan::write_calendar(path, Replace::when(force), &prepared.plan, &entry, &prepared.now, reporter)
}

fn tell(prepared: &Prepared, email: &Email, path: &Path, open: bool, reporter: &mut Reporter<'_>) {
    // The path first: it is known whatever becomes of the window.
    if !reporter.json {
        reporter.path(path);
    }
    let opened = open.then(|| open::file(path, reporter));
    if reporter.json {
        let mut result = as_json(prepared, Some(email), Some(path));
        if let Some(opened) = opened {
            result["opened"] = json!(opened);
        }
        reporter.result(result);
        return;
    }
    let recipient = &prepared.request.recipient;
    let next = if opened == Some(true) {
        " It was handed to your mail program.\nNext: read the letter once more there, and press Send. If no window comes, open the \
         file yourself."
    } else {
        "\nNext: open the file with your mail program, read the letter once more, and press Send."
    };
    reporter.note(&format!(
        "Saved a draft to {} <{}>, from {}.{next} Keep the sent copy until the confirmation is there.",
        recipient.name, recipient.email, prepared.request.customer.email,
    ));
    if let Some(dates) = plan::in_short(&prepared.plan, false) {
        reporter.note(&dates);
    }
}

/// A draft as a program sees it; without an e-mail the letter alone, which has neither an id nor enclosures.
pub(super) fn as_json(prepared: &Prepared, email: Option<&Email>, path: Option<&Path>) -> Value {
    let request = &prepared.request;
    json!({
        "path": path.map(|path| path.display().to_string()),
        "message_id": email.map(Email::message_id),
        "kind": request.kind,
        "language": request.language,
        "provider": request.recipient.provider,
        "to": { "name": request.recipient.name, "email": request.recipient.email },
        "from": { "name": request.customer.name, "email": request.customer.email },
        "subject": prepared.letter.subject,
        "enclosures": attachments_json(if email.is_some() { &prepared.enclosures } else { &[] }),
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
    // What ends in a separator names a folder, not a file in the one above it.
    let folder = match path.parent() {
        _ if file::names_a_folder(path) => Some(path),
        parent => parent.filter(|folder| !folder.as_os_str().is_empty()),
    };
    match folder {
        Some(folder) if !folder.is_dir() => Err(Failure::new(
            Status::CannotCreate,
            format!("{}: there is no folder {}", path.display(), folder.display()),
        )
        .fix("make the folder first, or choose another")),
        _ => Ok(()),
    }
}

fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => "choose another name with --output, or replace the file with --force",
        FileError::NoFolder { .. } => "make the folder first, or choose another",
        FileError::Write { .. } => "choose another folder with --output; nothing was written",
    };
    Failure::from_error(Status::CannotCreate, error).fix(fix)
}

/// The enclosures for a person: name, media type and size, one a line.
pub(super) fn name_attachments(enclosures: &[Enclosure], reporter: &mut Reporter<'_>) {
    for enclosure in enclosures {
        reporter.note(&format!(
            "Enclosed: {} ({}, {})",
            enclosure.name(),
            enclosure.media_type(),
            enclosure.size()
        ));
    }
}

/// The attachments for a program.
pub(super) fn attachments_json(enclosures: &[Enclosure]) -> Value {
    enclosures
        .iter()
        .map(|enclosure| {
            json!({
                "name": enclosure.name(),
                "media_type": enclosure.media_type(),
                "octets": enclosure.bytes().len(),
            })
        })
        .collect()
}
