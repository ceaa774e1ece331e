//! The journal: what was composed, handed over and answered, with the exact bytes.
//!
//! In: a message about to leave, and what became of it. Out: proof, and the certainty that nothing leaves twice. One
//! SQLite file, its owner's alone; a state is on the disk before the step it announces. A draft is followed here too, and
//! never keeps a letter from being sent.

mod answer;
mod by_hand;
mod claim;
mod due;
mod entry;
mod error;
pub mod evidence;
mod finding;
mod form;
mod group;
mod likenesses;
mod listing;
mod marking;
mod place;
mod receipt;
mod schema;
mod standing;
mod step;
mod thread;
mod upkeep;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Params, Transaction, TransactionBehavior};

use crate::words::sentence;

pub use answer::{Answer, AnswerFile, MAX_ANSWER_SIZE, Mark, NewAnswer, Note, Outcome};
pub use by_hand::{SentByHand, SentCopy};
pub use claim::Claim;
pub use entry::{Entry, Event, NewEntry, State};
pub use error::{Attempt, JournalError, Shared};
pub use finding::{Finding, NewFinding};
pub use form::{Form, fingerprint, fingerprint_after, identifiers, likeness, same};
pub use group::{Group, Steps};
pub use likenesses::Likenesses;
pub use listing::{Correspondent, Filter, Page};
pub use standing::{RefusedBy, Standing};
pub use thread::{Dates, NextStep, REMINDERS};
pub use upkeep::Verified;

use step::Stopped;

/// The account of a letter that was saved as a draft: the person's own mail program sends it.
pub const DRAFTED: &str = "";

/// The open journal.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    folder: PathBuf,
}

impl Journal {
    /// Opens the journal in `folder`, making it where there is none, and settles what a dead process left behind:
    /// an entry that was being sent is in doubt from then on.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn open(folder: &Path, now: Timestamp) -> Result<Self, JournalError> {
        Self::open_within(folder, now, schema::PATIENCE)
    }

    /// The same for what is done all the same without it: another process that is writing is not waited for as long as `patience`
    /// is over.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn open_within(folder: &Path, now: Timestamp, patience: Duration) -> Result<Self, JournalError> {
        let path = place::folder_and_file(folder)?;
        let database = |source| JournalError::Database { path: path.clone(), attempt: Attempt::Open, source };
        let connection = Connection::open(&path).map_err(database)?;
        schema::prepare(&connection, &path, patience)?;
        let journal = Self { connection, folder: folder.to_owned() };
        journal.release_interrupted(now)?;
        Ok(journal)
    }

    /// Says that the times written from now on come from a clock that was given (`ADIEU_NOW`) and not from the machine's: the
    /// evidence of every entry that gets one says so.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn clock_was_given(&self) -> Result<(), JournalError> {
        schema::mark_given_clock(&self.connection).map_err(self.failed(Attempt::Write))
    }

    /// Opens the journal if there is one.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn open_existing(folder: &Path, now: Timestamp) -> Result<Option<Self>, JournalError> {
        let path = folder.join("journal.db");
        // What cannot be looked at is not nothing.
        match path.try_exists() {
            Ok(true) => Self::open(folder, now).map(Some),
            Ok(false) => Ok(None),
            Err(source) => Err(JournalError::Look { path, source }),
        }
    }

    /// Opens the journal only to look into it, if there is one: nothing of it is changed, not even what a dead process left.
    /// `None` also where another version of the program wrote it.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn open_read_only(folder: &Path) -> Result<Option<Self>, JournalError> {
        let path = folder.join("journal.db");
        if !path.try_exists().map_err(|source| JournalError::Look { path: path.clone(), source })? {
            return Ok(None);
        }
        place::refuse_empty(&path)?;
        let database = |source| JournalError::Database { path: path.clone(), attempt: Attempt::Open, source };
        let connection =
            Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(database)?;
        let newest = schema::is_ready(&connection).map_err(database)?;
        schema::keep_plans(&connection).map_err(database)?;
        Ok(newest.then(|| Self { connection, folder: folder.to_owned() }))
    }

    fn path(&self) -> PathBuf {
        self.folder.join("journal.db")
    }

    fn failed(&self, attempt: Attempt) -> impl FnOnce(rusqlite::Error) -> JournalError + use<> {
        let path = self.path();
        move |source| JournalError::Database { path, attempt, source }
    }

    /// One step, whole or not at all. The right to write is taken at once: what the step reads is still so when it writes.
    fn write<T>(&self, step: impl FnOnce(&Transaction<'_>) -> Result<T, Stopped>) -> Result<T, JournalError> {
        let run = || {
            let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
            let done = step(&transaction)?;
            transaction.commit()?;
            Ok(done)
        };
        run().map_err(|stopped| self.stopped(stopped))
    }

    fn stopped(&self, stopped: Stopped) -> JournalError {
        match stopped {
            Stopped::Sql(error) => self.failed(Attempt::Write)(error),
            Stopped::Said(error) => error,
        }
    }

    /// Entries that were being sent when their process ended are in doubt.
    fn release_interrupted(&self, now: Timestamp) -> Result<(), JournalError> {
        let sending: Vec<(i64, Option<String>)> = self
            .connection
            .prepare(
                "SELECT id, holder FROM entries LEFT JOIN plans ON plans.entry = entries.id WHERE state = 'sending'",
            )
            .and_then(|mut query| query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
            .map_err(self.failed(Attempt::Read))?;
        for (id, holder) in sending {
            let holder = holder.unwrap_or_else(|| claim::of_entry(id));
            if !claim::is_held(&self.folder, &holder) {
                let note = Event::note(sentence!("event-process-ended").to_string());
                self.write(|transaction| {
                    // Another process may have settled or finished it since.
                    let sending = transaction
                        .query_row("SELECT 1 FROM entries WHERE id = ?1 AND state = 'sending'", [id], |_| {
                            Ok(())
                        })
                        .optional()?;
                    if sending.is_some() {
                        step::change(transaction, id, now, State::InDoubt, &note)?;
                    }
                    Ok(())
                })?;
            }
        }
        claim::sweep(&self.folder);
        Ok(())
    }

    /// The newest entry with this fingerprint that has gone, may have gone, or is going.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn find_sent(&self, fingerprint: &str) -> Result<Option<Entry>, JournalError> {
        step::find_sent(&self.connection, fingerprint).map_err(self.failed(Attempt::Read))
    }

    /// The newest entry with this fingerprint that is a draft or has gone, may have gone, or is going; what has gone comes before
    /// drafts.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn find_earlier(&self, fingerprint: &str) -> Result<Option<Entry>, JournalError> {
        let rest = "WHERE fingerprint = ?1 AND (state NOT IN ('composed', 'deferred', 'refused') OR (state = 'composed' AND account = ?2))
             ORDER BY state = 'composed', entries.id DESC LIMIT 1";
        Ok(self.many(rest, [fingerprint, DRAFTED])?.into_iter().next())
    }

    /// Writes down a composed message.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn compose(&self, new: &NewEntry<'_>, now: Timestamp) -> Result<i64, JournalError> {
        self.write(|transaction| step::compose(transaction, new, now))
    }

    /// Writes down several, all or none, and gives their numbers in the same order: one flush of the disk does for all.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn compose_all(&self, new: &[NewEntry<'_>], now: Timestamp) -> Result<Vec<i64>, JournalError> {
        self.write(|transaction| new.iter().map(|new| step::compose(transaction, new, now)).collect())
    }

    /// Writes down a draft that is on its way into a mailbox: it is deferred until [`Journal::record`] says that it is there.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn compose_unplaced(&self, new: &NewEntry<'_>, now: Timestamp) -> Result<i64, JournalError> {
        self.write(|transaction| step::compose_as(transaction, new, State::Deferred, now))
    }

    /// The newest draft of a request that was on its way into a mailbox and is not known to be there.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn find_unplaced(&self, fingerprint: &str) -> Result<Option<Entry>, JournalError> {
        let rest =
            "WHERE fingerprint = ?1 AND state = 'deferred' AND account = ?2 ORDER BY entries.id DESC LIMIT 1";
        Ok(self.many(rest, [fingerprint, DRAFTED])?.into_iter().next())
    }

    /// Claims an entry for sending: from here on it is `sending`, and no other entry of the same request can be.
    /// On the disk before it returns. `again` lets a request go that has gone before.
    ///
    /// # Errors
    /// [`JournalError::Duplicate`] where another process was faster.
    pub fn claim(&self, id: i64, again: bool, now: Timestamp) -> Result<Claim, JournalError> {
        let claim = Claim::take(&self.folder, &claim::of_entry(id))?;
        self.write(|transaction| step::begin(transaction, id, again, now))?;
        Ok(claim)
    }

    /// Claims the right to put the drafts of a table into a mailbox, which one process has at a time: until a draft is there, no
    /// other can know that it will be.
    ///
    /// # Errors
    /// [`JournalError::Taken`] where another process has it.
    pub fn claim_drafts(&self) -> Result<Claim, JournalError> {
        Claim::take(&self.folder, claim::OF_DRAFTS)
    }

    /// Records what became of an entry.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn record(&self, id: i64, state: State, event: &Event, now: Timestamp) -> Result<(), JournalError> {
        self.write(|transaction| Ok(step::record(transaction, id, now, state, event)?))
    }

    /// Adds to an entry's history what changes nothing of its state, such as a copy that was filed.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn append_event(&self, id: i64, event: &Event, now: Timestamp) -> Result<(), JournalError> {
        self.write(|transaction| Ok(step::append_event(transaction, id, event, now)?))
    }

    /// One entry.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is none.
    pub fn entry(&self, id: i64) -> Result<Entry, JournalError> {
        self.connection
            .query_row(&format!("{} WHERE entries.id = ?1", Entry::SELECT), [id], Entry::from_row)
            .optional()
            .map_err(self.failed(Attempt::Read))?
            .ok_or(JournalError::NoEntry { id })
    }

    fn many(&self, rest: &str, parameters: impl Params) -> Result<Vec<Entry>, JournalError> {
        self.connection
            .prepare_cached(&format!("{} {rest}", Entry::SELECT))
            .and_then(|mut query| query.query_map(parameters, Entry::from_row)?.collect())
            .map_err(self.failed(Attempt::Read))
    }

    /// What happened to an entry, in order.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn events(&self, id: i64) -> Result<Vec<Event>, JournalError> {
        self.connection
            .prepare("SELECT at, state, reply, refused, tls, note FROM events WHERE entry = ?1 ORDER BY id")
            .and_then(|mut query| query.query_map([id], Event::from_row)?.collect())
            .map_err(self.failed(Attempt::Read))
    }

    /// The exact bytes of an entry's message.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn bytes(&self, id: i64) -> Result<Vec<u8>, JournalError> {
        self.connection
            .query_row(&format!("{MESSAGES} WHERE id = ?1"), [id], |row| row.get(2))
            .optional()
            .map_err(self.failed(Attempt::Read))?
            .ok_or(JournalError::NoEntry { id })
    }
}

/// Every entry's number, hash and message.
const MESSAGES: &str =
    "SELECT id, sha256, messages.bytes FROM entries JOIN messages ON messages.entry = entries.id";
