//! Drafts put into the person's own mailbox, none twice: the journal holds each before it is put there, and says so once the
//! server has it. Where a run ended between the two, the folder is asked for the draft's Message-ID.

use jiff::Zoned;

use super::followed;
use crate::account::Account;
use crate::account::secret::Secret;
use crate::app::mailbox::{explain_at, folder_name, imap_of, place};
use crate::app::{Failure, Status};
use crate::imap::{Criterion, Folder, MailboxError, Role, Session};
use crate::journal::{Event, Journal, State};
use crate::net::IoHooks;
use crate::words::sentence;

/// An open mailbox, and its folder of drafts.
pub(crate) struct DraftsFolder<'h> {
    account: &'h Account,
    session: Session<'h>,
    folder: Folder,
    now: Zoned,
}

impl<'h> DraftsFolder<'h> {
    /// Connects, and finds the folder.
    pub(crate) fn open(
        account: &'h Account,
        secret: &Secret,
        hooks: &'h IoHooks,
        now: &Zoned,
    ) -> Result<Self, Failure> {
        let imap = imap_of(account)?;
        let open = || {
            let mut session = Session::open(imap, secret, hooks)?;
            let folder = session.find(Role::Drafts, folder_name(imap, Role::Drafts))?;
            Ok::<_, MailboxError>((session, folder))
        };
        let (session, folder) = open().map_err(explain_at(imap))?;
        Ok(Self { account, session, folder, now: now.clone() })
    }

    /// The folder's name.
    pub(crate) fn name(&self) -> &str {
        self.folder.name()
    }

    /// Puts a draft there, and gives its number in the journal.
    pub(crate) fn put(
        &mut self,
        (followed, message): &followed::Draft,
        journal: &Journal,
    ) -> Result<i64, Failure> {
        let now = self.now.timestamp();
        if let Some(entry) = journal.find_unplaced(followed.fingerprint())? {
            if self.holds(&entry.message_id).map_err(|error| self.failure(error))? {
                let found = sentence!("event-draft-found", folder = self.name());
                journal.record(entry.id, State::Drafted, &Event::note(found.to_string()), now)?;
                return Ok(entry.id);
            }
            // It is nowhere.
            journal.forget(&[entry.id])?;
        }
        let id = followed.write_down(message, journal, now)?;
        let filed = self.session.append(&self.folder, message, Role::Drafts, &self.now);
        let filed = filed.map_err(|error| self.failure(error))?;
        let lies = sentence!("event-draft-in-folder", place = place(&filed));
        journal.record(id, State::Drafted, &Event::note(lies.to_string()), now)?;
        Ok(id)
    }

    /// Whether a message with this Message-ID lies in the folder.
    fn holds(&mut self, message_id: &str) -> Result<bool, MailboxError> {
        self.session.examine(&self.folder)?;
        Ok(!self.session.search(&[Criterion::MessageId(message_id)])?.is_empty())
    }

    fn failure(&self, error: MailboxError) -> Failure {
        match imap_of(self.account) {
            Ok(imap) => explain_at(imap)(error),
            Err(_) => Failure::from_error(Status::of_mailbox(&error), &error),
        }
    }

    /// Ends the connection.
    pub(crate) fn leave(self) {
        self.session.logout();
    }
}
