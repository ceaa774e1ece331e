//! Pages of entries: what a person looks at first stands first.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::params;

use super::{Attempt, Entry, Journal, JournalError};

/// Part of a list.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its entries.
    pub entries: Vec<Entry>,
    /// Whether there are more behind it.
    pub more: bool,
}

impl Journal {
    /// The entries whose next step is due on `today` or was before, the oldest day first; then all others, the newest
    /// first. Of these the first `offset` are left out, and no more than `limit` are given.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn list(&self, today: Date, offset: usize, limit: usize) -> Result<Page, JournalError> {
        // Both parts at the same moment.
        let snapshot = self.connection.unchecked_transaction().map_err(self.failed(Attempt::Read))?;
        let today = today.to_string();
        let overdue: usize = snapshot
            .query_row("SELECT count(*) FROM plans WHERE next_on <= ?1", [&today], |row| {
                row.get::<_, i64>(0).map(|count| usize::try_from(count).unwrap_or(0))
            })
            .map_err(self.failed(Attempt::Read))?;
        let wanted = limit.saturating_add(1);
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut entries = if offset < overdue {
            self.many(
                "WHERE next_on <= ?1 ORDER BY next_on, plans.entry LIMIT ?2 OFFSET ?3",
                params![today, number(wanted), number(offset)],
            )?
        } else {
            Vec::new()
        };
        if entries.len() < wanted {
            entries.extend(self.many(
                "WHERE next_on IS NULL OR next_on > ?1 ORDER BY entries.id DESC LIMIT ?2 OFFSET ?3",
                params![today, number(wanted - entries.len()), number(offset.saturating_sub(overdue))],
            )?);
        }
        let more = entries.len() > limit;
        entries.truncate(limit);
        Ok(Page { entries, more })
    }

    /// Whether a letter was sent to `address` on `since` or later.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn has_sent_to(&self, address: &str, since: Date) -> Result<bool, JournalError> {
        let sent = self.many(
            "WHERE state = 'accepted' AND created_at >= ?1 AND instr(envelope_to, ?2) > 0 LIMIT 1",
            params![since.to_string(), address],
        )?;
        Ok(!sent.is_empty())
    }

    /// The entries something is due for on `day`: those in doubt, those about which a message was found that wants a decision,
    /// then those whose next step is due on that day or was before, the oldest day first. While a message waits, its thread
    /// has no other step.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn due(&self, day: Date) -> Result<Vec<Entry>, JournalError> {
        let mut entries = self.in_doubt()?;
        entries.extend(self.many(
            "WHERE state != 'in-doubt' AND entries.id IN (SELECT entry FROM findings WHERE open) ORDER BY entries.id",
            [],
        )?);
        entries.extend(self.many(
            "WHERE next_on <= ?1
               AND root NOT IN (SELECT root FROM findings JOIN plans USING (entry) WHERE open)
             ORDER BY next_on, plans.entry",
            [day.to_string()],
        )?);
        Ok(entries)
    }

    /// The entries in doubt.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn in_doubt(&self) -> Result<Vec<Entry>, JournalError> {
        self.many("WHERE state = 'in-doubt' ORDER BY entries.id", [])
    }

    /// The entries last changed before `time`.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn older_than(&self, time: Timestamp) -> Result<Vec<i64>, JournalError> {
        self.connection
            .prepare("SELECT id FROM entries WHERE changed_at < ?1 ORDER BY id")
            .and_then(|mut query| query.query_map([time.to_string()], |row| row.get(0))?.collect())
            .map_err(self.failed(Attempt::Read))
    }
}
