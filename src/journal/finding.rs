//! Messages that were found in the person's mailbox: the evidence, and what each seems to be.
//!
//! A finding changes no outcome. One that wants a decision is open until the person marks the letter's thread.

use std::collections::HashMap;

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row, params};
use serde::Serialize;

use super::{Attempt, DRAFTED, Entry, Event, Journal, JournalError, by_hand, step};
use crate::reply::Proposal;
use crate::text::hash::sha256;
use crate::words::sentence;

/// A message to be kept.
#[derive(Debug, Clone)]
pub struct NewFinding<'a> {
    /// The entry it is about.
    pub entry: i64,
    /// What it seems to be.
    pub proposal: Proposal,
    /// The address in its From.
    pub from: Option<&'a str>,
    /// Its subject.
    pub subject: &'a str,
    /// The date it gives itself (RFC 3339).
    pub date: Option<&'a str>,
    /// Its Message-ID.
    pub message_id: Option<&'a str>,
    /// Why it is taken for what it seems to be.
    pub why: &'a str,
    /// The account in whose mailbox it lay.
    pub account: &'a str,
    /// The folder.
    pub folder: &'a str,
    /// What its number in the folder is valid with.
    pub uid_validity: Option<u32>,
    /// Its number in the folder.
    pub uid: u32,
    /// Its exact bytes, or the beginning of them.
    pub bytes: &'a [u8],
    /// Whether these are all of them.
    pub whole: bool,
}

/// A message as the journal has it, without its bytes.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    /// Its number.
    pub id: i64,
    /// The entry it is about.
    pub entry: i64,
    /// When it was found (RFC 3339, UTC).
    pub at: String,
    /// What it seems to be.
    pub proposal: Proposal,
    /// The address in its From.
    pub from: Option<String>,
    /// Its subject.
    pub subject: String,
    /// The date it gives itself.
    pub date: Option<String>,
    /// Why it is taken for what it seems to be.
    pub why: String,
    /// The account in whose mailbox it lay.
    pub account: String,
    /// The folder.
    pub folder: String,
    /// How many of its octets are kept.
    pub octets: i64,
    /// Whether these are all of them.
    pub whole: bool,
    /// The hash of the bytes kept.
    pub sha256: String,
    /// Whether the person has still to decide about it.
    pub open: bool,
}

impl Finding {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            entry: row.get(1)?,
            at: row.get(2)?,
            // The table takes no other word; a file that was tampered with must not end the program.
            proposal: Proposal::named(&row.get::<_, String>(3)?).unwrap_or(Proposal::Answered),
            from: row.get(4)?,
            subject: row.get(5)?,
            date: row.get(6)?,
            why: row.get(7)?,
            account: row.get(8)?,
            folder: row.get(9)?,
            octets: row.get(10)?,
            whole: row.get(11)?,
            sha256: row.get(12)?,
            open: row.get(13)?,
        })
    }
}

/// The columns of a finding, in the order [`Finding::from_row`] reads them.
const COLUMNS: &str =
    "id, entry, at, proposal, sender, subject, date, why, account, folder, octets, whole, sha256, open";

impl Journal {
    /// The letters whose answers are still worth looking for: sent or perhaps sent, and neither confirmed nor closed; the
    /// oldest first.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn waiting(&self) -> Result<Vec<Entry>, JournalError> {
        self.many(
            "WHERE state IN ('accepted', 'in-doubt') AND (outcome IS NULL OR outcome NOT IN ('confirmed', 'closed'))
             ORDER BY entries.id",
            [],
        )
    }

    /// Whether a message of this folder was kept already.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn has_found(
        &self,
        account: &str,
        folder: &str,
        uid_validity: Option<u32>,
        uid: u32,
    ) -> Result<bool, JournalError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT 1 FROM findings WHERE account = ?1 AND folder = ?2 AND uid_validity IS ?3 AND uid = ?4",
            )
            .and_then(|mut query| query.exists(params![account, folder, uid_validity, uid]));
        // A server that does not say what its numbers are valid with may have given one to another message.
        found.map(|found| found && uid_validity.is_some()).map_err(self.failed(Attempt::Read))
    }

    /// The drafts that may have been sent by the person's own mail program; the oldest first.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn drafts(&self) -> Result<Vec<Entry>, JournalError> {
        self.many("WHERE state = 'composed' AND account = ?1 ORDER BY entries.id", [DRAFTED])
    }

    /// Keeps a message, once: `None` where it was kept before, with whichever entry and from whichever folder. The same
    /// Message-ID, sender and date are the same message: servers write more into a header on the way. Of a draft that was sent the
    /// first message waits for a decision, until there is one; and what is no draft any more has not been sent as one.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where the entry was forgotten meanwhile.
    pub fn keep(&self, new: &NewFinding<'_>, now: Timestamp) -> Result<Option<Finding>, JournalError> {
        let hash = sha256(new.bytes);
        self.write(|transaction| {
            let there = transaction.prepare("SELECT 1 FROM entries WHERE id = ?1")?.exists([new.entry])?;
            if !there {
                return Err(JournalError::NoEntry { id: new.entry }.into());
            }
            let kept = transaction
                .prepare(
                    "SELECT 1 FROM findings
                     WHERE sha256 = ?1 OR (message_id = ?2 AND sender IS ?3 AND date IS ?4)",
                )?
                .exists(params![hash, new.message_id, new.from, new.date])?;
            let sending = new.proposal == Proposal::Sent;
            if kept || sending && !by_hand::is_draft(transaction, new.entry)? {
                return Ok(None);
            }
            let repeated = sending && by_hand::has_copy(transaction, new.entry)?;
            transaction.execute(
                "INSERT INTO findings (entry, at, proposal, sender, subject, date, why, account, folder, uid_validity, uid, open, whole,
                                       octets, sha256, bytes, message_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
                params![
                    new.entry,
                    now.to_string(),
                    new.proposal.name(),
                    new.from,
                    new.subject,
                    new.date,
                    new.why,
                    new.account,
                    new.folder,
                    new.uid_validity,
                    new.uid,
                    new.proposal.wants_a_decision() && !repeated,
                    new.whole,
                    i64::try_from(new.bytes.len()).unwrap_or(i64::MAX),
                    hash,
                    new.bytes,
                    new.message_id,
                ],
            )?;
            let id = transaction.last_insert_rowid();
            let select = format!("SELECT {COLUMNS} FROM findings WHERE id = ?1");
            Ok(Some(transaction.query_row(&select, [id], Finding::from_row)?))
        })
    }

    /// What was found about an entry, in the order of finding.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn findings(&self, entry: i64) -> Result<Vec<Finding>, JournalError> {
        self.connection
            .prepare(&format!("SELECT {COLUMNS} FROM findings WHERE entry = ?1 ORDER BY id"))
            .and_then(|mut query| query.query_map([entry], Finding::from_row)?.collect())
            .map_err(self.failed(Attempt::Read))
    }

    /// The addresses that letters came back from, each with the time when that was found; those left out that answered since.
    /// The newest first, and no more than ten thousand.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn returned(&self) -> Result<Vec<(String, Timestamp)>, JournalError> {
        const FOUND: &str = "SELECT envelope_to, findings.id, findings.at FROM findings
                             JOIN entries ON entries.id = findings.entry
                             WHERE proposal = ?1 AND findings.id > ?2 ORDER BY findings.id DESC LIMIT 10000";
        let found = |proposal: Proposal, after: i64| {
            let mut query = self.connection.prepare(FOUND)?;
            let rows = query.query_map(params![proposal.name(), after], |row| {
                let to: Vec<String> = serde_json::from_str(&row.get::<_, String>(0)?).unwrap_or_default();
                Ok((to.into_iter().next(), row.get::<_, i64>(1)?, row.get::<_, String>(2)?))
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        let read = || {
            let bounced = found(Proposal::Bounced, 0)?;
            let Some((_, oldest, _)) = bounced.last() else { return Ok(Vec::new()) };
            let mut answered: HashMap<Option<String>, i64> = HashMap::new();
            for (to, id, _) in found(Proposal::Answered, *oldest)? {
                answered.entry(to).or_insert(id);
            }
            let silent =
                bounced.into_iter().filter(|(to, id, _)| answered.get(to).is_none_or(|last| last < id));
            Ok(silent.filter_map(|(to, _, at)| Some((to?, at.parse().ok()?))).collect())
        };
        read().map_err(self.failed(Attempt::Read))
    }

    /// Decides that what was found about an entry is no answer to it: what was due before is due again. The messages stay.
    /// Gives how many were open.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is no such entry.
    pub fn dismiss(&self, entry: i64, now: Timestamp) -> Result<usize, JournalError> {
        self.entry(entry)?;
        self.write(|transaction| {
            let closed =
                transaction.execute("UPDATE findings SET open = 0 WHERE open AND entry = ?1", [entry])?;
            if closed > 0 {
                let event = Event::note(sentence!("event-dismissed").to_string());
                step::append_event(transaction, entry, &event, now)?;
            }
            Ok(closed)
        })
    }

    /// The bytes of a finding of an entry; `None` where there is no such finding.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn finding_bytes(&self, entry: i64, finding: i64) -> Result<Option<Vec<u8>>, JournalError> {
        self.connection
            .query_row("SELECT bytes FROM findings WHERE entry = ?1 AND id = ?2", [entry, finding], |row| {
                row.get(0)
            })
            .optional()
            .map_err(self.failed(Attempt::Read))
    }
}
