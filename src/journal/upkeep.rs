//! The journal looked through, and what is no longer wanted removed from it.

use rusqlite::OptionalExtension as _;

use super::{Attempt, Journal, JournalError, MESSAGES, State};
use crate::text::hash::sha256;

/// What a look at every hash has found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many entries were looked at.
    pub entries: usize,
    /// How many answers' files were looked at, and messages that were found.
    pub answers: usize,
    /// The entries whose bytes are not what was sent.
    pub wrong: Vec<i64>,
    /// The entries with an answer or a found message that is not what was kept.
    pub wrong_answers: Vec<i64>,
}

impl Journal {
    /// Computes every hash anew, of messages and of answers.
    ///
    /// # Errors
    /// [`JournalError::Damaged`] where the file itself is not sound.
    pub fn verify(&self) -> Result<Verified, JournalError> {
        let mut found = Verified::default();
        let look = |sql: &str, checked: &mut usize, wrong: &mut Vec<i64>| -> rusqlite::Result<()> {
            let mut query = self.connection.prepare(sql)?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let (id, hash): (i64, String) = (row.get(0)?, row.get(1)?);
                if sha256(row.get_ref(2)?.as_blob().unwrap_or_default()) != hash {
                    wrong.push(id);
                }
                *checked += 1;
            }
            Ok(())
        };
        let mut read = || {
            look(&format!("{MESSAGES} ORDER BY id"), &mut found.entries, &mut found.wrong)?;
            look(
                "SELECT entry, coalesce(sha256, ''), bytes FROM answers
                 WHERE name IS NOT NULL OR sha256 IS NOT NULL OR bytes IS NOT NULL ORDER BY id",
                &mut found.answers,
                &mut found.wrong_answers,
            )?;
            look(
                "SELECT entry, sha256, bytes FROM findings ORDER BY id",
                &mut found.answers,
                &mut found.wrong_answers,
            )?;
            self.connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))
        };
        let sound: String = read().map_err(self.failed(Attempt::Read))?;
        if sound != "ok" {
            return Err(JournalError::Damaged { path: self.path(), why: sound });
        }
        Ok(found)
    }

    /// Removes entries for good, with their history and their answers: the bytes are overwritten in the file
    /// (`secure_delete`). What is on its way or in doubt stays: it keeps a letter from going twice. Nothing becomes due by it.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn forget(&self, ids: &[i64]) -> Result<usize, JournalError> {
        self.remove(ids, false)
    }

    /// Removes drafts that another takes the place of; one that was marked as sent in the meantime stays.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn forget_drafts(&self, ids: &[i64]) -> Result<usize, JournalError> {
        self.remove(ids, true)
    }

    fn remove(&self, ids: &[i64], drafts_alone: bool) -> Result<usize, JournalError> {
        let removed = self.write(|transaction| {
            let mut removed = 0;
            for id in ids {
                let state: Option<String> = transaction
                    .query_row("SELECT state FROM entries WHERE id = ?1", [id], |row| row.get(0))
                    .optional()?;
                let Some(state) = state else {
                    continue;
                };
                if matches!(state.parse(), Ok(State::Sending | State::InDoubt)) {
                    continue;
                }
                if drafts_alone && state != State::Composed.name() {
                    continue;
                }
                for table in [
                    "sent_by_hand",
                    "refusals",
                    "findings",
                    "answers",
                    "forms",
                    "plans",
                    "events",
                    "messages",
                    "given_clocks",
                ] {
                    transaction.execute(&format!("DELETE FROM {table} WHERE entry = ?1"), [id])?;
                }
                removed += transaction.execute("DELETE FROM entries WHERE id = ?1", [id])?;
            }
            // A provider's name is not kept without a letter.
            transaction.execute_batch(
                "DELETE FROM standing_counts WHERE entries = 0;
                 DELETE FROM day_counts WHERE entries = 0;
                 DELETE FROM correspondents WHERE id NOT IN (SELECT correspondent FROM standing_counts);",
            )?;
            Ok(removed)
        })?;
        // What was deleted may still stand in the write-ahead log.
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(self.failed(Attempt::Write))?;
        Ok(removed)
    }
}
