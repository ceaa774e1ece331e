//! The journal: what was composed, handed over and answered, with the exact bytes.
//!
//! In: a message about to leave, and what became of it. Out: proof, and the certainty that nothing leaves twice. One
//! SQLite file, its owner's alone; a state is on the disk before the step it announces. A plain draft to a file never
//! comes here.

mod answer;
mod entry;
mod error;
pub mod evidence;
mod finding;
mod form;
mod listing;
mod schema;
mod thread;
mod upkeep;

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Params, Transaction, TransactionBehavior, params};
use sha2::{Digest as _, Sha256};

pub use answer::{Answer, AnswerFile, MOST, Mark, NewAnswer, Note, Outcome, open_to_marks};
pub use entry::{Entry, Event, NewEntry, State};
pub use error::JournalError;
pub use finding::{Finding, NewFinding};
pub use form::{Form, fingerprint, fingerprint_after, identifiers};
pub use listing::Page;
pub use thread::{Dates, NextStep, REMINDERS};
pub use upkeep::Verified;

/// The account of a letter that was saved as a draft: the person's own mail program sends it.
pub const DRAFTED: &str = "";

/// The open journal.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    folder: PathBuf,
}

/// The right to send one entry. Held by a lock that ends with the process, however that ends.
#[derive(Debug)]
pub struct Claim {
    path: PathBuf,
    _lock: File,
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Journal {
    /// Opens the journal in `folder`, making it where there is none, and settles what a dead process left behind:
    /// an entry that was being sent is in doubt from then on.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn open(folder: &Path, now: Timestamp) -> Result<Self, JournalError> {
        let create = |path: &Path| {
            let path = path.to_owned();
            move |source| JournalError::Create { path, source }
        };
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(create(folder))?;
        let path = folder.join("journal.db");
        // Made here with its mode; SQLite gives its companion files the same.
        fs::OpenOptions::new().create(true).append(true).mode(0o600).open(&path).map_err(create(&path))?;
        // Made by somebody else, they may be open to others.
        for (path, mode) in [(folder, 0o700), (&path, 0o600)] {
            let found = fs::metadata(path).map_err(create(path))?.permissions();
            if found.mode() & 0o077 != 0 {
                fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(create(path))?;
            }
        }
        let database = |source| JournalError::Database { path: path.clone(), what: "opened", source };
        let connection = Connection::open(&path).map_err(database)?;
        schema::prepare(&connection, &path)?;
        let journal = Self { connection, folder: folder.to_owned() };
        journal.settle(now)?;
        Ok(journal)
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

    fn path(&self) -> PathBuf {
        self.folder.join("journal.db")
    }

    fn failed(&self, what: &'static str) -> impl FnOnce(rusqlite::Error) -> JournalError + use<> {
        let path = self.path();
        move |source| JournalError::Database { path, what, source }
    }

    /// One step, whole or not at all. The right to write is taken at once: what the step reads is still so when it writes.
    fn write<T>(
        &self,
        step: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, JournalError> {
        let run = || {
            let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
            let done = step(&transaction)?;
            transaction.commit()?;
            Ok(done)
        };
        run().map_err(self.failed("written"))
    }

    fn lock_path(&self, id: i64) -> PathBuf {
        self.folder.join(format!("sending-{id}.lock"))
    }

    /// Entries that were being sent when their process ended are in doubt.
    fn settle(&self, now: Timestamp) -> Result<(), JournalError> {
        let sending: Vec<i64> = self
            .connection
            .prepare("SELECT id FROM entries WHERE state = 'sending'")
            .and_then(|mut query| query.query_map([], |row| row.get(0))?.collect())
            .map_err(self.failed("read"))?;
        for id in sending {
            let path = self.lock_path(id);
            let alive = match File::open(&path) {
                Ok(lock) => matches!(lock.try_lock(), Err(TryLockError::WouldBlock)),
                Err(_) => false,
            };
            if !alive {
                let note = Event::note(
                    "the process that was sending it ended before the server's answer was recorded",
                );
                self.write(|transaction| {
                    // Another process may have settled or finished it since.
                    let sending = transaction
                        .query_row("SELECT 1 FROM entries WHERE id = ?1 AND state = 'sending'", [id], |_| {
                            Ok(())
                        })
                        .optional()?;
                    match sending {
                        Some(()) => change(transaction, id, now, State::InDoubt, &note),
                        None => Ok(()),
                    }
                })?;
                let _ = fs::remove_file(path);
            }
        }
        Ok(())
    }

    /// The newest entry with this fingerprint that has gone, may have gone, or is going.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn gone(&self, fingerprint: &str) -> Result<Option<Entry>, JournalError> {
        gone(&self.connection, fingerprint).map_err(self.failed("read"))
    }

    /// Writes down a composed message.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn compose(&self, new: &NewEntry<'_>, now: Timestamp) -> Result<i64, JournalError> {
        self.write(|transaction| {
            let root = match new.parent {
                None => None,
                Some(parent) => {
                    let root: Option<i64> = transaction
                        .query_row(
                            "SELECT coalesce(root, entries.id) FROM entries LEFT JOIN plans ON plans.entry = entries.id
                             WHERE entries.id = ?1",
                            [parent],
                            |row| row.get(0),
                        )
                        .optional()?;
                    if root.is_none() {
                        return Ok(Err(JournalError::NoEntry { id: parent }));
                    }
                    root
                }
            };
            transaction.execute(
                "INSERT INTO entries (created_at, changed_at, state, fingerprint, provider, kind, language, identifiers, account,
                                      envelope_from, envelope_to, message_id, subject, sha256, bytes)
                 VALUES (?1, ?1, 'composed', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                params![
                    now.to_string(),
                    new.fingerprint,
                    new.provider,
                    new.kind,
                    new.language,
                    new.identifiers.to_string(),
                    new.account,
                    new.envelope.from().to_string(),
                    serde_json::json!(new.envelope.to()).to_string(),
                    new.message_id,
                    new.subject,
                    sha256(new.bytes),
                    new.bytes,
                ],
            )?;
            let id = transaction.last_insert_rowid();
            let day = |date: Option<Date>| date.map(|date| date.to_string());
            transaction.execute(
                "INSERT INTO plans (entry, parent, root, provider_id, country, sector,
                                    remind_on, escalate_on, confirm_by, effective_on)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                params![
                    id,
                    new.parent,
                    root.unwrap_or(id),
                    new.provider_id,
                    new.country,
                    new.sector,
                    day(new.dates.remind_on),
                    day(new.dates.escalate_on),
                    day(new.dates.confirm_by),
                    day(new.dates.effective_on),
                ],
            )?;
            if let Some(form) = new.form {
                transaction
                    .execute("INSERT INTO forms (entry, form) VALUES (?1, ?2)", params![id, form.to_json()])?;
            }
            insert_event(transaction, id, now, State::Composed, &Event::default())?;
            Ok(Ok(id))
        })?
    }

    /// Claims an entry for sending: from here on it is `sending`, and no other entry of the same request can be.
    /// On the disk before it returns. `again` lets a request go that has gone before.
    ///
    /// # Errors
    /// [`JournalError::Duplicate`] where another process was faster.
    pub fn claim(&mut self, id: i64, again: bool, now: Timestamp) -> Result<Claim, JournalError> {
        let path = self.lock_path(id);
        let create = |source| JournalError::Create { path: path.clone(), source };
        let lock =
            fs::OpenOptions::new().create(true).append(true).mode(0o600).open(&path).map_err(create)?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::Error(source) => create(source),
            TryLockError::WouldBlock => {
                create(io::Error::new(io::ErrorKind::ResourceBusy, "another process is sending it"))
            }
        })?;
        let claim = Claim { path, _lock: lock };
        let failed = self.failed("written");
        let mut step = || {
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let (state, fingerprint): (String, String) = transaction.query_row(
                "SELECT state, fingerprint FROM entries WHERE id = ?1",
                [id],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            if let Some(other) = gone(&transaction, &fingerprint)?.filter(|_| !again) {
                return Ok(Err(JournalError::Duplicate(Box::new(other))));
            }
            if state != State::Composed.name() {
                let from = state.parse().unwrap_or(State::InDoubt);
                return Ok(Err(JournalError::Transition { id, from, to: State::Sending }));
            }
            change(&transaction, id, now, State::Sending, &Event::default())?;
            transaction.commit()?;
            Ok(Ok(()))
        };
        step().map_err(failed)??;
        Ok(claim)
    }

    /// Records what became of an entry.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn record(&self, id: i64, state: State, event: &Event, now: Timestamp) -> Result<(), JournalError> {
        self.write(|transaction| change(transaction, id, now, state, event))
    }

    /// Adds to an entry's history what changes nothing of its state, such as a copy that was filed.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn remark(&self, id: i64, event: &Event, now: Timestamp) -> Result<(), JournalError> {
        self.write(|transaction| {
            let state = transaction
                .query_row("SELECT state FROM entries WHERE id = ?1", [id], |row| row.get::<_, String>(0))?;
            insert_event(transaction, id, now, state.parse().unwrap_or(State::InDoubt), event)
        })
    }

    /// One entry.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is none.
    pub fn entry(&self, id: i64) -> Result<Entry, JournalError> {
        self.connection
            .query_row(&format!("{} WHERE entries.id = ?1", Entry::SELECT), [id], Entry::from_row)
            .optional()
            .map_err(self.failed("read"))?
            .ok_or(JournalError::NoEntry { id })
    }

    fn many(&self, rest: &str, parameters: impl Params) -> Result<Vec<Entry>, JournalError> {
        self.connection
            .prepare(&format!("{} {rest}", Entry::SELECT))
            .and_then(|mut query| query.query_map(parameters, Entry::from_row)?.collect())
            .map_err(self.failed("read"))
    }

    /// What happened to an entry, in order.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn events(&self, id: i64) -> Result<Vec<Event>, JournalError> {
        self.connection
            .prepare("SELECT at, state, reply, refused, tls, note FROM events WHERE entry = ?1 ORDER BY id")
            .and_then(|mut query| query.query_map([id], Event::from_row)?.collect())
            .map_err(self.failed("read"))
    }

    /// The exact bytes of an entry's message.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn bytes(&self, id: i64) -> Result<Vec<u8>, JournalError> {
        self.connection
            .query_row("SELECT bytes FROM entries WHERE id = ?1", [id], |row| row.get(0))
            .optional()
            .map_err(self.failed("read"))?
            .ok_or(JournalError::NoEntry { id })
    }
}

fn gone(connection: &Connection, fingerprint: &str) -> rusqlite::Result<Option<Entry>> {
    connection
        .query_row(
            &format!(
                "{} WHERE fingerprint = ?1 AND state IN ('sending', 'accepted', 'in-doubt')
                 ORDER BY entries.id DESC LIMIT 1",
                Entry::SELECT
            ),
            [fingerprint],
            Entry::from_row,
        )
        .optional()
}

/// A new state with its event, and what is due from then on.
fn change(
    transaction: &Transaction<'_>,
    id: i64,
    now: Timestamp,
    state: State,
    event: &Event,
) -> rusqlite::Result<()> {
    let changed = transaction.execute(
        "UPDATE entries SET state = ?2, changed_at = ?3 WHERE id = ?1",
        params![id, state.name(), now.to_string()],
    )?;
    if changed == 0 {
        return Err(rusqlite::Error::QueryReturnedNoRows);
    }
    insert_event(transaction, id, now, state, event)?;
    thread::replan(transaction, id)
}

fn insert_event(
    transaction: &Transaction<'_>,
    id: i64,
    now: Timestamp,
    state: State,
    event: &Event,
) -> rusqlite::Result<()> {
    let json = |value: &serde_json::Value| (!value.is_null()).then(|| value.to_string());
    transaction.execute(
        "INSERT INTO events (entry, at, state, reply, refused, tls, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id,
            now.to_string(),
            state.name(),
            json(&event.reply),
            json(&event.refused),
            json(&event.tls),
            event.note,
        ],
    )?;
    Ok(())
}

/// SHA-256 in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    let digits =
        |byte: &u8| [byte >> 4, byte & 15].map(|half| char::from(b"0123456789abcdef"[usize::from(half)]));
    Sha256::digest(bytes).iter().flat_map(digits).collect()
}
