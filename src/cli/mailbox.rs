//! The person's own mailbox: its secret, its folders, a copy of what was sent, and what each failure there means.

use jiff::Zoned;
use serde_json::{Value, json};

use super::account::{protection, secret, secret_of};
use super::deliver::watch;
use super::report::Reporter;
use crate::account::secret::Secret;
use crate::account::{Account, Imap};
use crate::app::{Failure, Status};
use crate::diagnostic;
use crate::email::Email;
use crate::imap::{Filed, Folder, MailboxError, Role, Session, Stage};
use crate::journal::Event;
use crate::net::IoHooks;
use crate::value::{Place, Problem};

/// The account's mailbox server, or what to do without.
pub(super) fn imap_of(account: &Account) -> Result<&Imap, Failure> {
    account.imap.as_ref().ok_or_else(|| {
        let message = format!("account {} has no mailbox server", account.name);
        Failure::new(Status::Configuration, message).fix(format!(
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

/// Connects, finds the folder, puts the message there. A name given goes before the config file's.
pub(super) fn file(
    imap: &Imap,
    secret: &Secret,
    (role, named): (Role, Option<&str>),
    message: &[u8],
    date: &Zoned,
    watch: &IoHooks,
) -> Result<Filed, MailboxError> {
    let mut session = Session::open(imap, secret, watch)?;
    let folder = session.find(role, named.or_else(|| folder_name(imap, role)))?;
    let filed = session.append(&folder, message, role, date)?;
    session.logout();
    Ok(filed)
}

/// The name the config file gives a folder.
pub(super) fn folder_name(imap: &Imap, role: Role) -> Option<&str> {
    match role {
        Role::Drafts => imap.drafts.as_deref(),
        Role::Sent => imap.sent.as_deref(),
        Role::Junk => None,
    }
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
            Err(failure) if failure.status == Status::Interrupted => return Err(failure),
            secret => secret,
        };
        Ok(Some(Self { account, imap, secret }))
    }

    /// Files the copy, once. Its failure is a warning: the letter is sent. Gives what the journal is to note.
    pub(super) fn file(
        self,
        email: &Email,
        date: &Zoned,
        watch: &IoHooks,
        reporter: &mut Reporter<'_>,
    ) -> Event {
        let filed = self.secret.and_then(|secret| {
            file(self.imap, &secret, (Role::Sent, None), email.bytes(), date, watch)
                .map_err(explain_at(self.imap))
        });
        match filed {
            Ok(filed) => {
                let note = lies(&filed);
                reporter.note(&format!("In your mailbox {note}."));
                Event::note(note)
            }
            Err(failure) => {
                let doubt = failure.status == Status::InDoubt;
                let what = no_copy(&failure);
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

    /// Opens a connection that many copies can be put over, and finds the folder for them.
    pub(super) fn open<'w>(&self, watch: &'w IoHooks) -> Result<(Session<'w>, Folder), Failure> {
        let secret =
            self.secret.as_ref().map_err(|failure| Failure::new(failure.status, &failure.message))?;
        let open = || -> Result<_, MailboxError> {
            let mut session = Session::open(self.imap, secret, watch)?;
            let folder = session.find(Role::Sent, folder_name(self.imap, Role::Sent))?;
            Ok((session, folder))
        };
        open().map_err(explain_at(self.imap))
    }
}

/// Where a copy lies, as the journal notes it.
pub(super) fn lies(filed: &Filed) -> String {
    format!("a copy lies in the folder {}{}", filed.folder, number(filed))
}

/// That there is no copy, or perhaps none.
pub(super) fn no_copy(failure: &Failure) -> String {
    let what = if failure.status == Status::InDoubt {
        "whether its copy lies in Sent is unknown"
    } else {
        "no copy was put into Sent"
    };
    format!("the letter was sent, and {what}: {}", failure.message)
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
    let mut session = Session::open(imap, &secret, &watch).map_err(explain_at(imap))?;
    let mut missing = Vec::new();
    let mut folder = |role| match session.find(role, folder_name(imap, role)) {
        Ok(folder) => Ok(Some(folder.name().to_owned())),
        Err(error @ MailboxError::NoFolder { .. }) => {
            missing.push(error.to_string());
            Ok(None)
        }
        Err(error) => Err(explain(&error)),
    };
    let (drafts, sent) = (folder(Role::Drafts)?, folder(Role::Sent)?);
    let (tls, capabilities) = (session.tls().cloned(), session.capabilities().to_vec());
    session.logout();
    if !reporter.json {
        let called = |folder: &Option<String>| folder.clone().unwrap_or_else(|| "not found".to_owned());
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
        for what in &missing {
            let names = "write its name as your mail program shows it into the account's imap table, as drafts or sent";
            reporter.note(&format!("{what}: {names}"));
        }
    }
    Ok(json!({ "drafts": drafts, "sent": sent, "capabilities": capabilities, "tls": tls }))
}

/// A message's number, where there is one.
pub(super) fn number(filed: &Filed) -> String {
    filed.uid.map(|uid| format!(", UID {uid}")).unwrap_or_default()
}

/// What a failure at the mailbox means, and what to do.
pub(super) fn explain(error: &MailboxError) -> Failure {
    explained(error, None)
}

/// The same for the way into a mailbox: its server says which service it is.
pub(super) fn explain_at(imap: &Imap) -> impl FnOnce(MailboxError) -> Failure + '_ {
    move |error| explained(&error, Some(imap))
}

fn explained(error: &MailboxError, imap: Option<&Imap>) -> Failure {
    let fix = match error {
        MailboxError::NoFolder { role: Role::Drafts, .. } => {
            "name the folder in the config file: drafts = \"…\" in the account's imap table".to_owned()
        }
        MailboxError::NoFolder { role: Role::Sent | Role::Junk, .. } => {
            "name the folder in the config file: sent = \"…\" in the account's imap table".to_owned()
        }
        _ => diagnostic::of_mailbox(error, imap).to_string(),
    };
    Failure::from_error(exit(error), error).fix(fix)
}

/// The exit code a failure at the mailbox ends with.
fn exit(error: &MailboxError) -> Status {
    if error.is_in_doubt() {
        return Status::InDoubt;
    }
    match error {
        MailboxError::Interrupted { .. } => Status::Interrupted,
        MailboxError::CaFile { .. } | MailboxError::PlainText { .. } | MailboxError::NoFolder { .. } => {
            Status::Configuration
        }
        MailboxError::Refused { phase: Stage::Greeting | Stage::Starttls | Stage::Capability, .. }
        | MailboxError::Tls { .. }
        | MailboxError::NoStarttls { .. } => Status::Unavailable,
        MailboxError::Refused { answer, .. } if answer.is_temporary() => Status::Temporary,
        MailboxError::NoMechanism { .. } | MailboxError::Refused { phase: Stage::Login, .. } => Status::Login,
        MailboxError::Refused { .. } | MailboxError::TooLarge { .. } | MailboxError::Protocol { .. } => {
            Status::Refused
        }
        MailboxError::Network { phase, .. }
        | MailboxError::Timeout { phase, .. }
        | MailboxError::Closed { phase, .. } => match phase {
            Stage::Connect | Stage::Tls | Stage::Greeting | Stage::Starttls | Stage::Capability => {
                Status::Unavailable
            }
            _ => Status::Temporary,
        },
    }
}
