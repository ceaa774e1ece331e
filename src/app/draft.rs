//! A draft: the letter as a message that a mail program opens to be edited, in a file, in the person's mailbox, or as a link.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::json;

use super::mailbox::{explain_at, file as put, imap_of};
use super::prepare::Prepared;
use super::{App, Failure, Observer, Status};
use crate::account::Account;
use crate::account::secret::Secret;
use crate::attachment::Enclosure;
use crate::email::{self, Email, MessageSeed, Purpose, Thread};
use crate::imap::{Filed, MailboxError, Role};
use crate::output::file::{self, Existing, FileError};
use crate::output::mailto::Mailto;
use crate::value::{DocumentFormat, Field, Invalid, Kind, Language, Problem, Thing};
use crate::words::{Join, Sentence, sentence};

/// A composed draft.
pub(crate) struct Draft<'a> {
    pub(crate) email: Email,
    prepared: &'a Prepared,
    pub(crate) seed: MessageSeed,
}

/// Where a draft is besides the mailbox.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FileCopy<'p> {
    /// In this file.
    File(&'p Path),
    /// On standard output, which is then nobody else's.
    Stdout,
    /// Nowhere; this file is its place if the mailbox does not take it.
    Nowhere(&'p Path),
}

/// Why a draft is not in the mailbox.
#[derive(Debug)]
pub(crate) enum NotPut {
    /// Neither the server nor a usual name tells which folder the drafts are in; these are there.
    NoFolder(Vec<String>),
    /// Something else.
    Failed(Failure),
}

/// A draft that could not be put into the mailbox: where it is instead.
pub(crate) struct Rescued {
    pub(crate) failure: Failure,
    /// The file it was saved in.
    pub(crate) path: Option<PathBuf>,
}

/// A letter as a program sees it: a draft, or what a link holds.
#[derive(Debug, Serialize)]
pub(crate) struct DraftOutcome<'a> {
    path: Option<String>,
    message_id: Option<&'a str>,
    kind: &'a Kind,
    language: &'a Language,
    provider: Option<&'a str>,
    to: Mailbox<'a>,
    from: Mailbox<'a>,
    subject: &'a str,
    enclosures: Vec<EnclosureOutcome<'a>>,
}

#[derive(Debug, Serialize)]
struct Mailbox<'a> {
    name: &'a str,
    email: Option<String>,
}

/// An attachment as a program sees it.
#[derive(Debug, Serialize)]
pub(crate) struct EnclosureOutcome<'a> {
    name: &'a str,
    media_type: &'a str,
    octets: usize,
}

/// The attachments as a program sees them.
pub(crate) fn enclosures(enclosures: &[Enclosure]) -> Vec<EnclosureOutcome<'_>> {
    enclosures
        .iter()
        .map(|enclosure| EnclosureOutcome {
            name: enclosure.name(),
            media_type: enclosure.media_type(),
            octets: enclosure.bytes().len(),
        })
        .collect()
}

impl<'a> DraftOutcome<'a> {
    /// Without an e-mail, the letter alone: it has neither an id nor enclosures.
    pub(crate) fn new(prepared: &'a Prepared, email: Option<&'a Email>, path: Option<&Path>) -> Self {
        let Prepared { request, letter, enclosures: files, .. } = prepared;
        let (recipient, customer) = (&request.recipient, &request.customer);
        Self {
            path: path.map(|path| path.display().to_string()),
            message_id: email.map(Email::message_id),
            kind: &request.kind,
            language: &request.language,
            provider: recipient.provider.as_deref(),
            to: Mailbox { name: &recipient.name, email: recipient.email.as_ref().map(ToString::to_string) },
            from: Mailbox { name: customer.name.as_str(), email: Some(customer.email.to_string()) },
            subject: &letter.subject,
            enclosures: enclosures(if email.is_some() { files } else { &[] }),
        }
    }
}

impl<'a> Draft<'a> {
    /// Composes a draft; `thread` is what it follows.
    pub(crate) fn new(prepared: &'a Prepared, thread: Option<&Thread>, app: &App) -> Result<Self, Failure> {
        Self::of_seed(prepared, thread, prepared.seed(app)?)
    }

    /// The same draft as was composed with this seed.
    pub(crate) fn of_seed(
        prepared: &'a Prepared,
        thread: Option<&Thread>,
        seed: MessageSeed,
    ) -> Result<Self, Failure> {
        let Prepared { request, letter, enclosures, .. } = prepared;
        let email = email::compose(request, letter, enclosures, thread, &seed, Purpose::Draft)
            .map_err(|error| prepared.failure(Failure::from_error(Status::InDoubt, &error)))?;
        Ok(Self { email, prepared, seed })
    }

    /// Writes the draft into a file.
    pub(crate) fn write(&self, path: &Path, replace: bool) -> Result<(), Failure> {
        let existing = if replace { Existing::Replace } else { Existing::Keep };
        file::write(self.email.bytes(), path, existing)
            .map_err(|error| self.prepared.failure(cannot_write(&error)))
    }

    /// Puts the draft into the account's Drafts, or the folder named.
    pub(crate) fn put(
        &self,
        email: &Email,
        account: &Account,
        secret: &Secret,
        folder: Option<&str>,
        observer: &mut dyn Observer,
    ) -> Result<Filed, NotPut> {
        let imap = imap_of(account).map_err(NotPut::Failed)?;
        let hooks = observer.dialogue().hooks();
        let role = (Role::Drafts, folder);
        put(imap, secret, role, email.bytes(), &self.prepared.now, &hooks).map_err(|error| match error {
            MailboxError::NoFolder { there, .. } if folder.is_none() => NotPut::NoFolder(there),
            error => NotPut::Failed(explain_at(imap)(error)),
        })
    }

    /// Saves a draft that the mailbox did not take, if it is nowhere yet: nothing a person has made is lost.
    pub(crate) fn rescue(&self, failure: Failure, email: &Email, besides: FileCopy<'_>) -> Rescued {
        let failure = self.prepared.failure(failure);
        // Whoever leaves wants nothing left behind.
        if failure.status == Status::Interrupted {
            return Rescued { failure: failure.fix(sentence!("draft-interrupted")), path: None };
        }
        let what = if failure.status == Status::InDoubt {
            sentence!("draft-perhaps-in-folder", subject = self.prepared.letter.subject)
        } else {
            // That nothing was sent goes without saying.
            let remedy = failure.remedy.as_ref().or(failure.fix.as_ref());
            let remedy = remedy.cloned().unwrap_or_else(|| sentence!("try-later"));
            sentence!("draft-not-in-mailbox", remedy)
        };
        let saved = match besides {
            FileCopy::File(path) => Ok(Some(path.to_owned())),
            FileCopy::Stdout => Ok(None),
            FileCopy::Nowhere(path) => save_beside(&self.email, path).map(Some),
        };
        let (path, place) = match saved {
            Ok(Some(path)) => {
                let place = sentence!("draft-in-file", path);
                (Some(path), place)
            }
            Ok(None) => (None, sentence!("draft-on-stdout")),
            Err(error) => {
                let why = Failure::from_error(Status::CannotCreate, &error).message;
                (None, sentence!("draft-not-saved", why))
            }
        };
        let mut failure = failure.fix(Sentence::join(Join::Clauses, [what, place]));
        let shown = path.as_ref().map(|path| path.display().to_string());
        failure.details = Some(Box::new(json!({ "path": shown, "message_id": email.message_id() })));
        Rescued { failure, path }
    }
}

/// Saves a draft under its name, or with a number where something of that name is there.
fn save_beside(draft: &Email, path: &Path) -> Result<PathBuf, FileError> {
    let mut name = path.to_owned();
    for number in 2..=100 {
        match file::write(draft.bytes(), &name, Existing::Keep) {
            Err(FileError::Exists { .. }) => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                name = path.with_file_name(format!("{stem}-{number}.eml"));
            }
            outcome => return outcome.map(|()| name),
        }
    }
    Err(FileError::Exists { path: name })
}

/// `<provider>-<kind>-<date>.eml` in the current folder.
pub(crate) fn default_name(prepared: &Prepared) -> PathBuf {
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

/// What can be seen to fail of a draft's file before anybody is asked anything.
pub(crate) fn check_path(path: &Path, replace: bool) -> Result<(), Failure> {
    if !replace && path.symlink_metadata().is_ok() && !path.is_dir() {
        return Err(cannot_write(&FileError::Exists { path: path.to_owned() }));
    }
    // What ends in a separator names a folder, not a file in the one above it.
    let folder = match path.parent() {
        _ if file::names_a_folder(path) => Some(path),
        parent => parent.filter(|folder| !folder.as_os_str().is_empty()),
    };
    match folder {
        Some(folder) if !folder.is_dir() => {
            Err(Failure::with_remedy(Status::CannotCreate, sentence!("no-folder-for", path, folder)))
        }
        _ => Ok(()),
    }
}

fn cannot_write(error: &FileError) -> Failure {
    let fix = match error {
        FileError::Exists { .. } => sentence!("draft-choose-name-or-force"),
        FileError::NoFolder { .. } => sentence!("make-folder"),
        FileError::Write { .. } | FileError::Occupied { .. } | FileError::HalfMessage { .. } => {
            sentence!("draft-choose-folder")
        }
    };
    Failure::from_error(Status::CannotCreate, error).fix(fix)
}

/// The letter as a link, and what the link leaves out; or all that keeps the letter out of one.
pub(crate) fn link(prepared: &Prepared) -> Result<(Mailto, Option<Problem>), Failure> {
    let letter = &prepared.letter;
    let problem = |field, fault| {
        let place = prepared.form.get(field).map(|given| given.place.clone());
        Problem::of_field(field, place, fault)
    };
    let mut problems = Vec::new();
    if prepared.form.get(Field::Attach).is_some() {
        let fault =
            Invalid::new("link-with-files", sentence!("link-with-files"), sentence!("link-draft-instead"));
        problems.push(problem(Field::Attach, fault));
    }
    match Mailto::new(prepared.request.recipient.mailbox()?, &letter.subject, &letter.text()) {
        Ok(link) if problems.is_empty() => {
            let left_out = (prepared.request.document != DocumentFormat::None).then(|| {
                let fault = Invalid::of("document-left-out", sentence!("link-without-document"));
                problem(Field::Document, fault)
            });
            return Ok((link, left_out));
        }
        Ok(_) => {}
        Err(error) => {
            let fault = Invalid::new("link-too-long", &error, sentence!("link-draft-instead"));
            problems.push(Problem::about(Thing::Letter, None, fault));
        }
    }
    Err(prepared.failure(Failure::from_problems(Status::Data, problems)))
}
