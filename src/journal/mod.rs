//! The journal: what was composed, handed over and answered, with the exact bytes.
//!
//! In: a message about to leave, and what became of it. Out: proof, and the certainty that nothing leaves twice. One
//! SQLite file, its owner's alone; a state is on the disk before the step it announces. A plain draft to a file never
//! comes here.

mod entry;
pub mod evidence;
mod schema;

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use sha2::{Digest as _, Sha256};

pub use entry::{Entry, Event, NewEntry, State, fingerprint, identifiers};

/// The journal could not be used. Nothing is sent then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// Its folder or file cannot be made.
    #[error("{}: cannot be created", .path.display())]
    Create {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// SQLite says no.
    #[error("{}: the journal cannot be {what}", .path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// Read or written.
        what: &'static str,
        /// Why.
        source: rusqlite::Error,
    },
    /// The file is damaged.
    #[error("{}: the journal's file is damaged: {why}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite found.
        why: String,
    },
    /// A newer program wrote it.
    #[error("{}: was written by a newer adieu (format {found}, this one knows {known})", .path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// There is no such entry.
    #[error("there is no entry {id} in the journal")]
    NoEntry {
        /// The number asked for.
        id: i64,
    },
    /// The same request is on its way already, or has gone.
    #[error("the same request has entry {} already, {}", .0.id, .0.state)]
    Duplicate(Box<Entry>),
    /// A state does not follow from the one there is.
    #[error("entry {id} is {from}, which cannot become {to}")]
    Transition {
        /// The entry.
        id: i64,
        /// Its state.
        from: State,
        /// The state asked for.
        to: State,
    },
}

/// The open journal.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    folder: PathBuf,
}

/// The entries whose fate is settled: the others still keep a letter from going twice.
const FORGETTABLE: &str = "SELECT id FROM entries WHERE state NOT IN ('sending', 'in-doubt')";

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

/// The columns of an entry, in the order [`Entry::from_row`] reads them.
const COLUMNS: &str = "id, created_at, changed_at, state, fingerprint, provider, kind, language, identifiers, account, \
     envelope_from, envelope_to, message_id, subject, sha256";

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
        if folder.join("journal.db").exists() { Self::open(folder, now).map(Some) } else { Ok(None) }
    }

    fn path(&self) -> PathBuf {
        self.folder.join("journal.db")
    }

    fn failed(&self, what: &'static str) -> impl FnOnce(rusqlite::Error) -> JournalError + use<> {
        let path = self.path();
        move |source| JournalError::Database { path, what, source }
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
                self.connection
                    .unchecked_transaction()
                    .and_then(|transaction| {
                        // Another process may have settled or finished it since.
                        let changed = transaction.execute(
                            "UPDATE entries SET state = 'in-doubt', changed_at = ?2 WHERE id = ?1 AND state = 'sending'",
                            params![id, now.to_string()],
                        )?;
                        if changed == 1 {
                            insert_event(&transaction, id, now, State::InDoubt, &note)?;
                        }
                        transaction.commit()
                    })
                    .map_err(self.failed("written"))?;
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
        let insert = || {
            let transaction = self.connection.unchecked_transaction()?;
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
            insert_event(&transaction, id, now, State::Composed, &Event::default())?;
            transaction.commit()?;
            Ok(id)
        };
        insert().map_err(self.failed("written"))
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
        let write = || {
            let transaction = self.connection.unchecked_transaction()?;
            change(&transaction, id, now, state, event)?;
            transaction.commit()
        };
        write().map_err(self.failed("written"))
    }

    /// Settles an entry in doubt by what the person found out.
    ///
    /// # Errors
    /// [`JournalError::Transition`] where it is not in doubt.
    pub fn mark(&self, id: i64, state: State, note: &str, now: Timestamp) -> Result<(), JournalError> {
        let entry = self.entry(id)?;
        if entry.state != State::InDoubt {
            return Err(JournalError::Transition { id, from: entry.state, to: state });
        }
        self.record(id, state, &Event::note(note), now)
    }

    /// One entry.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is none.
    pub fn entry(&self, id: i64) -> Result<Entry, JournalError> {
        self.connection
            .query_row(&format!("SELECT {COLUMNS} FROM entries WHERE id = ?1"), [id], Entry::from_row)
            .optional()
            .map_err(self.failed("read"))?
            .ok_or(JournalError::NoEntry { id })
    }

    /// The newest entries first, at most `limit`.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn list(&self, limit: usize) -> Result<Vec<Entry>, JournalError> {
        self.many("ORDER BY id DESC LIMIT ?1", i64::try_from(limit).unwrap_or(i64::MAX))
    }

    /// The entries in doubt.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn in_doubt(&self) -> Result<Vec<Entry>, JournalError> {
        self.many("WHERE state = 'in-doubt' AND 1 = ?1 ORDER BY id", 1)
    }

    fn many(&self, rest: &str, parameter: i64) -> Result<Vec<Entry>, JournalError> {
        self.connection
            .prepare(&format!("SELECT {COLUMNS} FROM entries {rest}"))
            .and_then(|mut query| query.query_map([parameter], Entry::from_row)?.collect())
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

    /// Computes every hash anew: the entries whose bytes are not what was sent.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn verify(&self) -> Result<(usize, Vec<i64>), JournalError> {
        let mut checked = 0;
        let mut wrong = Vec::new();
        let mut read = || {
            let mut query = self.connection.prepare("SELECT id, sha256, bytes FROM entries ORDER BY id")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let (id, hash): (i64, String) = (row.get(0)?, row.get(1)?);
                if sha256(row.get_ref(2)?.as_blob().unwrap_or_default()) != hash {
                    wrong.push(id);
                }
                checked += 1;
            }
            let sound: String = self.connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
            Ok(sound)
        };
        let sound: String = read().map_err(self.failed("read"))?;
        if sound != "ok" {
            return Err(JournalError::Damaged { path: self.path(), why: sound });
        }
        Ok((checked, wrong))
    }

    /// Removes entries for good: the bytes are overwritten in the file (`secure_delete`).
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn forget(&self, ids: &[i64]) -> Result<usize, JournalError> {
        let remove = || {
            let transaction = self.connection.unchecked_transaction()?;
            let mut removed = 0;
            for id in ids {
                transaction.execute(
                    &format!("DELETE FROM events WHERE entry = ?1 AND entry IN ({FORGETTABLE})"),
                    [id],
                )?;
                removed += transaction
                    .execute(&format!("DELETE FROM entries WHERE id = ?1 AND id IN ({FORGETTABLE})"), [id])?;
            }
            transaction.commit()?;
            // What was deleted may still stand in the write-ahead log.
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(removed)
        };
        remove().map_err(self.failed("written"))
    }

    /// The entries last changed before `time`.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn older_than(&self, time: Timestamp) -> Result<Vec<i64>, JournalError> {
        self.connection
            .prepare("SELECT id FROM entries WHERE changed_at < ?1 ORDER BY id")
            .and_then(|mut query| query.query_map([time.to_string()], |row| row.get(0))?.collect())
            .map_err(self.failed("read"))
    }
}

fn gone(connection: &Connection, fingerprint: &str) -> rusqlite::Result<Option<Entry>> {
    connection
        .query_row(
            &format!(
                "SELECT {COLUMNS} FROM entries WHERE fingerprint = ?1 AND state IN ('sending', 'accepted', 'in-doubt')
                 ORDER BY id DESC LIMIT 1"
            ),
            [fingerprint],
            Entry::from_row,
        )
        .optional()
}

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
    insert_event(transaction, id, now, state, event)
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
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
