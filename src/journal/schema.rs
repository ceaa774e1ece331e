//! The journal's tables.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};

use super::{Attempt, JournalError, standing};

/// The number of the format, which a file carries (`user_version`).
const FORMAT: i64 = 8;

/// The format before the letters that people send themselves had their days: what it lacks is [`SENT_BY_HAND`].
const WITHOUT_DAYS: i64 = 6;

/// The format before a found message could be a draft that was sent, and before the letters were counted by how they stand.
const WITHOUT_COPIES: i64 = 7;

/// The tables.
const TABLES: &str = "
    CREATE TABLE entries (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        created_at    TEXT NOT NULL,
        changed_at    TEXT NOT NULL,
        state         TEXT NOT NULL
            CHECK (state IN ('composed', 'sending', 'accepted', 'deferred', 'refused', 'in-doubt')),
        fingerprint   TEXT NOT NULL,
        provider      TEXT NOT NULL,
        kind          TEXT NOT NULL,
        language      TEXT NOT NULL,
        identifiers   TEXT NOT NULL,
        account       TEXT NOT NULL,
        envelope_from TEXT NOT NULL,
        envelope_to   TEXT NOT NULL,
        message_id    TEXT NOT NULL,
        subject       TEXT NOT NULL,
        sha256        TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entries_by_fingerprint ON entries (fingerprint);
    CREATE INDEX entries_by_state ON entries (state);
    CREATE TABLE events (
        id      INTEGER PRIMARY KEY,
        entry   INTEGER NOT NULL REFERENCES entries (id),
        at      TEXT NOT NULL,
        state   TEXT NOT NULL,
        reply   TEXT,
        refused TEXT,
        tls     TEXT,
        note    TEXT
    ) STRICT;
    CREATE INDEX events_by_entry ON events (entry);
    -- Beside the entries and not in them: a column behind the bytes would be read through all of the bytes.
    CREATE TABLE plans (
        entry        INTEGER PRIMARY KEY REFERENCES entries (id),
        parent       INTEGER REFERENCES entries (id) ON DELETE SET NULL,
        -- The first letter's number, which names the thread even when that letter is forgotten.
        root         INTEGER NOT NULL,
        provider_id  TEXT,
        country      TEXT,
        sector       TEXT,
        remind_on    TEXT,
        escalate_on  TEXT,
        confirm_by   TEXT,
        effective_on TEXT,
        next_on      TEXT,
        next_step    TEXT CHECK (next_step IN ('remind', 'escalate')),
        outcome      TEXT CHECK (outcome IN ('answered', 'confirmed', 'refused', 'closed')),
        end_date     TEXT,
        -- The lock file of who sends the letter, where that is not the entry's own.
        holder       TEXT,
        CHECK ((next_on IS NULL) = (next_step IS NULL))
    ) STRICT;
    CREATE INDEX plans_by_root ON plans (root);
    CREATE INDEX plans_by_parent ON plans (parent);
    CREATE INDEX plans_by_next ON plans (next_on) WHERE next_on IS NOT NULL;
    CREATE TABLE forms (
        entry INTEGER PRIMARY KEY REFERENCES entries (id),
        form  TEXT NOT NULL
    ) STRICT;
    CREATE TABLE answers (
        id       INTEGER PRIMARY KEY AUTOINCREMENT,
        entry    INTEGER NOT NULL REFERENCES entries (id),
        at       TEXT NOT NULL,
        mark     TEXT NOT NULL
            CHECK (mark IN ('sent', 'not-sent', 'answered', 'confirmed', 'refused', 'closed')),
        end_date TEXT,
        note     TEXT,
        name     TEXT,
        octets   INTEGER,
        sha256   TEXT,
        bytes    BLOB,
        CHECK ((name IS NULL) = (bytes IS NULL) AND (name IS NULL) = (sha256 IS NULL) AND (name IS NULL) = (octets IS NULL))
    ) STRICT;
    CREATE INDEX answers_by_entry ON answers (entry);
    -- A message, beside its entry: each change of the entry would write it anew.
    CREATE TABLE messages (
        entry INTEGER PRIMARY KEY REFERENCES entries (id),
        bytes BLOB NOT NULL
    ) STRICT;
    -- Entries of which something was written by a clock that was given, and not the machine's.
    CREATE TABLE given_clocks (
        entry INTEGER PRIMARY KEY REFERENCES entries (id)
    ) STRICT;
";

/// Drafts that the person's own mail program has sent: the day, and the draft's Message-ID where the letter went with another.
const SENT_BY_HAND: &str = "
    CREATE TABLE sent_by_hand (
        entry            INTEGER PRIMARY KEY REFERENCES entries (id),
        day              TEXT NOT NULL,
        draft_message_id TEXT
    ) STRICT;
";

/// The messages that were found.
const FINDINGS: &str = "
    CREATE TABLE findings (
        id           INTEGER PRIMARY KEY AUTOINCREMENT,
        entry        INTEGER NOT NULL REFERENCES entries (id),
        at           TEXT NOT NULL,
        proposal     TEXT NOT NULL
            CHECK (proposal IN ('answered', 'acknowledged', 'bounced', 'delayed', 'sent')),
        sender       TEXT,
        subject      TEXT NOT NULL,
        date         TEXT,
        message_id   TEXT,
        why          TEXT NOT NULL,
        account      TEXT NOT NULL,
        folder       TEXT NOT NULL,
        uid_validity INTEGER,
        uid          INTEGER NOT NULL,
        -- Whether the person has still to decide about it.
        open         INTEGER NOT NULL,
        whole        INTEGER NOT NULL,
        octets       INTEGER NOT NULL,
        sha256       TEXT NOT NULL,
        bytes        BLOB NOT NULL
    ) STRICT;
    CREATE INDEX findings_by_entry ON findings (entry);
    CREATE UNIQUE INDEX findings_by_hash ON findings (sha256);
    CREATE INDEX findings_by_message_id ON findings (message_id);
    CREATE INDEX findings_by_place ON findings (account, folder, uid_validity, uid);
    CREATE INDEX findings_by_proposal ON findings (proposal);
    CREATE INDEX findings_open ON findings (entry) WHERE open;
";

/// Makes room for them where an earlier format has such a table.
const SET_FINDINGS_ASIDE: &str = "
    DROP INDEX findings_by_entry;
    DROP INDEX findings_by_hash;
    DROP INDEX findings_by_message_id;
    DROP INDEX findings_by_place;
    DROP INDEX findings_by_proposal;
    DROP INDEX findings_open;
    ALTER TABLE findings RENAME TO earlier_findings;
";

/// Takes the findings of an earlier format over into a table of this one. No number is given twice, also where the last of them
/// was forgotten.
const TAKE_FINDINGS_OVER: &str = "
    INSERT INTO findings (id, entry, at, proposal, sender, subject, date, message_id, why, account, folder, uid_validity, uid, open, whole,
                          octets, sha256, bytes)
        SELECT id, entry, at, proposal, sender, subject, date, message_id, why, account, folder, uid_validity, uid, open, whole,
               octets, sha256, bytes FROM earlier_findings;
    DELETE FROM sqlite_sequence WHERE name = 'findings';
    UPDATE sqlite_sequence SET name = 'findings' WHERE name = 'earlier_findings';
    DROP TABLE earlier_findings;
";

/// Marks each entry that this connection writes about from now on as written by a given clock. The triggers are the connection's
/// own: whatever writes over it is covered.
pub(super) fn mark_given_clock(connection: &Connection) -> rusqlite::Result<()> {
    for table in ["events", "answers", "findings"] {
        connection.execute_batch(&format!(
            "CREATE TEMP TRIGGER IF NOT EXISTS given_clock_of_{table} AFTER INSERT ON main.{table}
             BEGIN INSERT OR IGNORE INTO given_clocks (entry) VALUES (NEW.entry); END"
        ))?;
    }
    Ok(())
}

/// How long another process may take that writes.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// How long to wait before SQLite is asked once more what it does not wait for itself.
const ONCE_MORE: Duration = Duration::from_millis(10);

/// Turns the write-ahead log on. Where another process does the same to a new file at the same moment, SQLite says at once
/// that the file is locked, whatever wait it was given.
fn write_ahead(connection: &Connection, patience: Duration) -> rusqlite::Result<()> {
    let began = Instant::now();
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())) {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && began.elapsed() < patience =>
            {
                thread::sleep(ONCE_MORE);
            }
            outcome => return outcome,
        }
    }
}

/// The findings of an earlier format in a table of this one.
fn findings_anew() -> String {
    format!("{SET_FINDINGS_ASIDE} {FINDINGS} {TAKE_FINDINGS_OVER}")
}

/// Whether the file has the tables already.
pub(super) fn is_ready(connection: &Connection) -> rusqlite::Result<bool> {
    connection.busy_timeout(PATIENCE)?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(version == FORMAT)
}

/// Keeps each statement's plan: one that depended on the values would be made anew for every letter.
pub(super) fn keep_plans(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(64);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(drop)
}

/// Sets a connection up and makes the tables in a new file.
pub(super) fn prepare(connection: &Connection, path: &Path, patience: Duration) -> Result<(), JournalError> {
    let failed = |source| JournalError::Database { path: path.to_owned(), attempt: Attempt::Open, source };
    keep_plans(connection).map_err(failed)?;
    // Another process may be writing: that takes milliseconds.
    connection.busy_timeout(patience).map_err(failed)?;
    write_ahead(connection, patience).map_err(failed)?;
    connection
        .execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;")
        .map_err(failed)?;
    let version = || connection.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
    let found = version().map_err(failed)?;
    if found == FORMAT {
        return Ok(());
    }
    if ![0, WITHOUT_DAYS, WITHOUT_COPIES].contains(&found) {
        return Err(JournalError::OtherFormat { path: path.to_owned(), found, known: FORMAT });
    }
    let make = || {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        // Looked at again under the lock: another process may have been faster.
        let lacking = match version()? {
            0 => format!("{TABLES}{SENT_BY_HAND}{FINDINGS}{}", standing::tables()),
            WITHOUT_DAYS => format!("{SENT_BY_HAND}{}{}", findings_anew(), standing::tables()),
            WITHOUT_COPIES => format!("{}{}", findings_anew(), standing::tables()),
            _ => String::new(),
        };
        if !lacking.is_empty() {
            connection.execute_batch(&format!("{lacking} PRAGMA user_version = {FORMAT}"))?;
        }
        connection.execute_batch("COMMIT")
    };
    make().map_err(|error| {
        let _ = connection.execute_batch("ROLLBACK");
        failed(error)
    })
}
