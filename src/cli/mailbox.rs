//! Letters put into folders of the person's own mailbox: a draft into its Drafts, what was sent into its Sent.

use std::path::{Path, PathBuf};

use jiff::Zoned;
use serde_json::{Value, json};

use super::account::{choose_for, protection, secret, secret_of};
use super::args::Draft;
use super::deliver::watch;
use super::draft;
use super::prepare::Prepared;
use super::report::{Exit, Failure, Reporter};
use crate::account::secret::Secret;
use crate::account::{Account, Imap};
use crate::connection::Watch;
use crate::delivery::file::{self, Existing, FileError};
use crate::email::{self, Email, Purpose, Stamp};
use crate::journal::Event;
use crate::mailbox::{Filed, MailboxError, Phase, Role, Session};
use crate::request::{Place, Problem};

/// The account whose Drafts a draft goes into, where it does.
pub(super) fn drafts_account(args: &Draft, reporter: &Reporter<'_>) -> Result<Option<Account>, Failure> {
    if !args.to_drafts {
        return Ok(None);
    }
    let account = choose_for(args.account.as_deref(), &args.request, reporter)?;
    imap_of(&account)?;
    Ok(Some(account))
}

fn imap_of(account: &Account) -> Result<&Imap, Failure> {
    account.imap.as_ref().ok_or_else(|| {
        let message = format!("account {} has no mailbox server", account.name);
        Failure::new(Exit::Configuration, message).fix(format!(
            "add [accounts.{}.imap] with its host to the config file, such as host = \"imap.example.org\"",
            account.name
        ))
    })
}

/// The mailbox's secret; `known` is the submission server's, where it was asked for already.
pub(super) fn mailbox_secret(
    account: &Account,
    imap: &Imap,
    known: Option<&Secret>,
    reporter: &Reporter<'_>,
) -> Result<Secret, Failure> {
    if imap.same_secret {
        if let Some(known) = known {
            return Ok(known.clone());
        }
        if let Some(secret) = secret(account, reporter)? {
            return Ok(secret);
        }
    }
    secret_of(&imap.login, &imap.host, &account.name, reporter)
}

/// Connects, finds the folder, puts the message there.
fn file(
    imap: &Imap,
    secret: &Secret,
    role: Role,
    message: &[u8],
    date: &Zoned,
    watch: &Watch,
) -> Result<Filed, MailboxError> {
    let mut session = Session::open(imap, secret, watch)?;
    let folder = session.find(role, folder_name(imap, role))?;
    let filed = session.append(&folder, message, role, date)?;
    session.logout();
    Ok(filed)
}

/// The name the config file gives a folder.
fn folder_name(imap: &Imap, role: Role) -> Option<&str> {
    match role {
        Role::Drafts => imap.drafts.as_deref(),
        Role::Sent => imap.sent.as_deref(),
    }
}

/// Puts the draft into the account's Drafts. Where that fails, and there is no file at `path` yet, it is saved there: nothing
/// a person has made is lost.
pub(super) fn to_drafts(
    account: &Account,
    prepared: &Prepared,
    stamp: &Stamp,
    (path, is_file): (&Path, bool),
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    // A mail program opens it to be edited because of the folder's mark, not of X-Unsent.
    let email = compose(prepared, stamp, Purpose::Send)?;
    let filed = match put(account, prepared, &email, reporter) {
        Ok(filed) => filed,
        Err(failure) if failure.exit == Exit::Interrupted => return Err(prepared.failure(failure)),
        Err(failure) => {
            let saved = if is_file {
                Ok(path.to_owned())
            } else {
                save(&compose(prepared, stamp, Purpose::Draft)?, path)
            };
            return Err(rescued(prepared.failure(failure), prepared, &email, saved, reporter));
        }
    };
    let path = is_file.then_some(path);
    if reporter.json {
        let mut result = draft::as_json(prepared, &email, path);
        result["drafts"] = json!({
            "account": account.name, "folder": filed.folder, "uid": filed.uid, "uid_validity": filed.uid_validity,
        });
        reporter.result(result);
        return Ok(());
    }
    if let Some(path) = path {
        reporter.path(path);
    }
    reporter.text(&format!("{}: {}{}\n", account.name, filed.folder, number(&filed)));
    let recipient = &prepared.request.recipient;
    reporter.note(&format!(
        "Put a draft to {} <{}>, from {}, into the folder {} of account {}.\nNext: open it in your mail program or webmail, read the \
         letter once more, and press Send. Keep the sent copy until the confirmation is there.",
        recipient.name,
        recipient.email,
        prepared.request.customer.email,
        filed.folder,
        account.name,
    ));
    Ok(())
}

fn compose(prepared: &Prepared, stamp: &Stamp, purpose: Purpose) -> Result<Email, Failure> {
    email::compose(&prepared.request, &prepared.letter, &prepared.enclosures, stamp, purpose)
        .map_err(|error| prepared.failure(Failure::from_error(Exit::InDoubt, &error)))
}

fn put(
    account: &Account,
    prepared: &Prepared,
    email: &Email,
    reporter: &Reporter<'_>,
) -> Result<Filed, Failure> {
    let imap = imap_of(account)?;
    let secret = mailbox_secret(account, imap, None, reporter)?;
    let watch = watch(reporter);
    file(imap, &secret, Role::Drafts, email.bytes(), &prepared.now, &watch).map_err(|error| explain(&error))
}

/// A failure that says where the draft is instead.
fn rescued(
    failure: Failure,
    prepared: &Prepared,
    email: &Email,
    saved: Result<PathBuf, FileError>,
    reporter: &mut Reporter<'_>,
) -> Failure {
    let what = if failure.exit == Exit::InDoubt {
        format!(
            "it may lie in the folder all the same: look there for \"{}\" before you try again",
            prepared.letter.subject
        )
    } else {
        format!("nothing was put into the mailbox; {}", failure.fix.as_deref().unwrap_or("try again later"))
    };
    let (path, where_to) = match saved {
        Ok(path) => {
            let where_to = format!("the draft is in the file {}", path.display());
            (Some(path), where_to)
        }
        Err(error) => {
            let why = Failure::from_error(Exit::CannotCreate, &error).message;
            (None, format!("nor could it be saved: {why}"))
        }
    };
    if let Some(path) = path.as_deref().filter(|_| !reporter.json) {
        reporter.path(path);
    }
    let mut failure = failure.fix(format!("{what}; {where_to}"));
    let path = path.map(|path| path.display().to_string());
    failure.details = Some(Box::new(json!({ "path": path, "message_id": email.message_id() })));
    failure
}

/// Saves a draft under its name, or with a number where something of that name is there.
fn save(draft: &Email, path: &Path) -> Result<PathBuf, FileError> {
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

/// A copy of what is sent, for the folder of sent letters. What it needs of the person is asked before the letter leaves.
pub(super) struct SentCopy<'a> {
    account: &'a Account,
    imap: &'a Imap,
    secret: Result<Secret, Failure>,
}

impl<'a> SentCopy<'a> {
    /// `None` where the account wants no copy. A secret that cannot be had is told once the letter is sent.
    pub(super) fn prepare(
        account: &'a Account,
        known: Option<&Secret>,
        reporter: &Reporter<'_>,
    ) -> Result<Option<Self>, Failure> {
        let Some(imap) = account.imap.as_ref().filter(|_| account.copy_to_sent) else { return Ok(None) };
        let secret = match mailbox_secret(account, imap, known, reporter) {
            Err(failure) if failure.exit == Exit::Interrupted => return Err(failure),
            secret => secret,
        };
        Ok(Some(Self { account, imap, secret }))
    }

    /// Files the copy, once. Its failure is a warning: the letter is sent. Gives what the journal is to note.
    pub(super) fn file(
        self,
        email: &Email,
        date: &Zoned,
        watch: &Watch,
        reporter: &mut Reporter<'_>,
    ) -> Event {
        let filed = self.secret.and_then(|secret| {
            file(self.imap, &secret, Role::Sent, email.bytes(), date, watch).map_err(|error| explain(&error))
        });
        match filed {
            Ok(filed) => {
                let note = format!("a copy lies in the folder {}{}", filed.folder, number(&filed));
                reporter.note(&format!("In your mailbox {note}."));
                Event::note(note)
            }
            Err(failure) => {
                let doubt = failure.exit == Exit::InDoubt;
                let what = format!(
                    "the letter was sent, and {}: {}",
                    if doubt {
                        "whether its copy lies in Sent is unknown"
                    } else {
                        "no copy was put into Sent"
                    },
                    failure.message
                );
                let fix = "do not send it again; the journal keeps the exact message (`adieu journal show ID --message`)";
                let code = if doubt { "sent-copy-in-doubt" } else { "no-sent-copy" };
                let place = Place::Account { account: self.account.name.clone() };
                let subject = "copy_to_sent".to_owned();
                reporter.warn(vec![Problem {
                    code,
                    subject,
                    place: Some(place),
                    value: None,
                    what: what.clone(),
                    fix: fix.to_owned(),
                }]);
                Event::note(what)
            }
        }
    }
}

/// Connects, logs in, looks for the two folders; nothing is written there.
pub(super) fn test(
    account: &Account,
    imap: &Imap,
    known: Option<&Secret>,
    reporter: &mut Reporter<'_>,
) -> Result<Value, Failure> {
    let secret = mailbox_secret(account, imap, known, reporter)?;
    let watch = watch(reporter);
    let mut session = Session::open(imap, &secret, &watch).map_err(|error| explain(&error))?;
    let mut folder = |role| match session.find(role, folder_name(imap, role)) {
        Ok(folder) => Ok(Some(folder.name().to_owned())),
        Err(MailboxError::NoFolder { .. }) => Ok(None),
        Err(error) => Err(explain(&error)),
    };
    let (drafts, sent) = (folder(Role::Drafts)?, folder(Role::Sent)?);
    let (tls, capabilities) = (session.tls().cloned(), session.capabilities().to_vec());
    session.logout();
    if !reporter.json {
        let called = |folder: &Option<String>| {
            folder.clone().unwrap_or_else(|| "not found: name it in the account's imap table".to_owned())
        };
        let mut out = format!(
            "{} port {}: connected to the mailbox\n{}\nlogged in as {}\nDrafts: {}\nSent: {}\n",
            imap.host,
            imap.port,
            protection(tls.as_ref()),
            imap.login.username,
            called(&drafts),
            called(&sent),
        );
        for known in ["SPECIAL-USE", "UIDPLUS", "QUOTA"] {
            let can = capabilities.iter().any(|capability| capability == known);
            out.extend([if can { "offers " } else { "does not offer " }, known, "\n"]);
        }
        reporter.text(&out);
    }
    Ok(json!({ "drafts": drafts, "sent": sent, "capabilities": capabilities, "tls": tls }))
}

/// A message's number, where there is one.
fn number(filed: &Filed) -> String {
    filed.uid.map(|uid| format!(", UID {uid}")).unwrap_or_default()
}

/// What a failure at the mailbox means, and what to do.
fn explain(error: &MailboxError) -> Failure {
    let exit = exit(error);
    let fix = match error {
        MailboxError::NoFolder { role: Role::Drafts, .. } => {
            "name the folder in the config file: drafts = \"…\" in the account's imap table"
        }
        MailboxError::NoFolder { role: Role::Sent, .. } => {
            "name the folder in the config file: sent = \"…\" in the account's imap table"
        }
        MailboxError::Refused { answer, .. } if answer.is_full() => "make room in the mailbox",
        _ => match exit {
            Exit::Login => {
                "check user name and password; many services want IMAP switched on and an app password"
            }
            Exit::Unavailable => {
                "check the mailbox server's name, port and protection with `adieu account test`"
            }
            Exit::Refused => "the server will say the same again: read its words",
            Exit::Configuration => "mend the account in the config file",
            _ => "run the same command again later",
        },
    };
    Failure::from_error(exit, error).fix(fix)
}

/// The exit code a failure at the mailbox ends with.
fn exit(error: &MailboxError) -> Exit {
    if error.is_in_doubt() {
        return Exit::InDoubt;
    }
    match error {
        MailboxError::Interrupted { .. } => Exit::Interrupted,
        MailboxError::CaFile { .. } | MailboxError::PlainText { .. } | MailboxError::NoFolder { .. } => {
            Exit::Configuration
        }
        MailboxError::Refused { phase: Phase::Greeting | Phase::Starttls | Phase::Capability, .. }
        | MailboxError::Tls { .. }
        | MailboxError::NoStarttls { .. } => Exit::Unavailable,
        MailboxError::Refused { answer, .. } if answer.is_temporary() => Exit::Temporary,
        MailboxError::NoMechanism { .. } | MailboxError::Refused { phase: Phase::Login, .. } => Exit::Login,
        MailboxError::Refused { .. } | MailboxError::TooLarge { .. } | MailboxError::Protocol { .. } => {
            Exit::Refused
        }
        MailboxError::Network { phase, .. }
        | MailboxError::Timeout { phase, .. }
        | MailboxError::Closed { phase, .. } => match phase {
            Phase::Connect | Phase::Tls | Phase::Greeting | Phase::Starttls | Phase::Capability => {
                Exit::Unavailable
            }
            _ => Exit::Temporary,
        },
    }
}
