//! The person's own mailbox: its folders, a copy of what was sent, and what each failure there means.

use jiff::Zoned;

use super::{Failure, Observer, Status};
use crate::account::secret::Secret;
use crate::account::{Account, Imap};
use crate::diagnostic;
use crate::email::Email;
use crate::imap::{Filed, Folder, MailboxError, Role, Session};
use crate::journal::Event;
use crate::net::IoHooks;
use crate::value::{Invalid, Place, Problem};
use crate::words::{Describe as _, Sentence, sentence};

/// The account's mailbox server, or what to do without.
pub(crate) fn imap_of(account: &Account) -> Result<&Imap, Failure> {
    account.imap.as_ref().ok_or_else(|| {
        Failure::with_remedy(Status::Configuration, sentence!("no-mailbox-server", account = account.name))
    })
}

/// Connects, finds the folder, puts the message there. A name given goes before the config file's.
pub(crate) fn file(
    imap: &Imap,
    secret: &Secret,
    (role, named): (Role, Option<&str>),
    message: &[u8],
    date: &Zoned,
    hooks: &IoHooks,
) -> Result<Filed, MailboxError> {
    let mut session = Session::open(imap, secret, hooks)?;
    let folder = session.find(role, named.or_else(|| folder_name(imap, role)))?;
    let filed = session.append(&folder, message, role, date)?;
    session.logout();
    Ok(filed)
}

/// The name the config file gives a folder.
pub(crate) fn folder_name(imap: &Imap, role: Role) -> Option<&str> {
    match role {
        Role::Drafts => imap.drafts.as_deref(),
        Role::Sent => imap.sent.as_deref(),
        Role::Junk => None,
    }
}

/// A copy of what is sent, for the folder of sent letters.
#[derive(Debug)]
pub(crate) struct SentCopy {
    account: String,
    imap: Imap,
    secret: Result<Secret, Failure>,
}

impl SentCopy {
    /// For an account's mailbox. A secret that cannot be had is told once the letter is sent.
    pub(crate) fn new(account: &Account, imap: &Imap, secret: Result<Secret, Failure>) -> Self {
        Self { account: account.name.clone(), imap: imap.clone(), secret }
    }

    /// Files the copy, once. Its failure is a warning: the letter is sent. Gives what the journal is to note.
    pub(crate) fn file(
        &self,
        email: &Email,
        date: &Zoned,
        hooks: &IoHooks,
        observer: &mut dyn Observer,
    ) -> Event {
        let secret = self.secret.as_ref().map_err(|failure| Failure::new(failure.status, &failure.message));
        let filed = secret.and_then(|secret| {
            file(&self.imap, secret, (Role::Sent, None), email.bytes(), date, hooks)
                .map_err(explain_at(&self.imap))
        });
        match filed {
            Ok(filed) => {
                observer.note(&sentence!("copy-in-your-mailbox", place = place(&filed)));
                Event::note(copy_note(&filed).to_string())
            }
            Err(failure) => {
                let doubt = failure.status == Status::InDoubt;
                let what = no_copy(&failure);
                let code = if doubt { "sent-copy-in-doubt" } else { "no-sent-copy" };
                let fault = Invalid::new(code, &what, sentence!("copy-do-not-send-again"));
                let place = Place::Account { account: self.account.clone() };
                observer.warn(vec![Problem::of_key("copy_to_sent", place, fault)]);
                Event::note(what.to_string())
            }
        }
    }

    /// Opens a connection that many copies can be put over, and finds the folder for them.
    pub(crate) fn open<'h>(&self, hooks: &'h IoHooks) -> Result<(Session<'h>, Folder), Failure> {
        let secret =
            self.secret.as_ref().map_err(|failure| Failure::new(failure.status, &failure.message))?;
        let open = || -> Result<_, MailboxError> {
            let mut session = Session::open(&self.imap, secret, hooks)?;
            let folder = session.find(Role::Sent, folder_name(&self.imap, Role::Sent))?;
            Ok((session, folder))
        };
        open().map_err(explain_at(&self.imap))
    }
}

/// Where a copy lies, as the journal notes it.
pub(crate) fn copy_note(filed: &Filed) -> Sentence {
    sentence!("copy-lies-in", place = place(filed))
}

/// The folder that a message was put into, and its number there.
pub(crate) fn place(filed: &Filed) -> Sentence {
    sentence!("mailbox-place", folder = filed.folder, uid = filed.uid.unwrap_or_default())
}

/// That there is no copy, or perhaps none.
pub(crate) fn no_copy(failure: &Failure) -> Sentence {
    let why = &failure.message;
    if failure.status == Status::InDoubt {
        sentence!("copy-in-doubt", why)
    } else {
        sentence!("no-copy", why)
    }
}

/// A message's number, where there is one.
pub(crate) fn number(filed: &Filed) -> String {
    filed.uid.map(|uid| format!(", UID {uid}")).unwrap_or_default()
}

/// What a failure at the mailbox means, and what to do.
impl From<MailboxError> for Failure {
    fn from(error: MailboxError) -> Self {
        explained(&error, None)
    }
}

/// The same for the way into a mailbox: its server says which service it is.
pub(crate) fn explain_at(imap: &Imap) -> impl FnOnce(MailboxError) -> Failure + '_ {
    move |error| explained(&error, Some(imap))
}

fn explained(error: &MailboxError, imap: Option<&Imap>) -> Failure {
    let fix = match error {
        MailboxError::NoFolder { role: Role::Drafts, .. } => sentence!("mailbox-name-drafts"),
        MailboxError::NoFolder { role: Role::Sent | Role::Junk, .. } => sentence!("mailbox-name-sent"),
        _ => diagnostic::of_mailbox(error, imap).sentence(),
    };
    Failure::from_error(Status::of_mailbox(error), error).fix(fix)
}
