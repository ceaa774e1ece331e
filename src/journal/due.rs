//! What is due: what somebody has to look at, say or write on a day.

use jiff::civil::Date;
use rusqlite::params;

use super::listing::number;
use super::{Entry, Filter, Journal, JournalError, Page, Standing};

/// What has a message that wants a decision.
const FOUND: &str = "state != 'in-doubt' AND entries.id IN (SELECT entry FROM findings WHERE open)";

/// What has a step whose day has come. While a message waits, its thread has no other step.
const OVERDUE: &str =
    "next_on <= ?1 AND root NOT IN (SELECT root FROM findings JOIN plans USING (entry) WHERE open)";

impl Journal {
    /// The entries something is due for on `day`: those in doubt, those about which a message was found that wants a decision,
    /// then those whose next step is due on that day or was before, the oldest day first. While a message waits, its thread
    /// has no other step.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn due(&self, day: Date) -> Result<Vec<Entry>, JournalError> {
        self.first_due(day, usize::MAX).map(|page| page.entries)
    }

    /// The first of them, no more than `limit`.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn first_due(&self, day: Date, limit: usize) -> Result<Page, JournalError> {
        let wanted = limit.saturating_add(1);
        let mut entries =
            self.many("WHERE state = 'in-doubt' ORDER BY entries.id LIMIT ?1", [number(wanted)])?;
        let left = number(wanted - entries.len());
        entries.extend(self.many(&format!("WHERE {FOUND} ORDER BY entries.id LIMIT ?1"), [left])?);
        let left = number(wanted - entries.len());
        entries.extend(self.many(
            &format!("WHERE {OVERDUE} ORDER BY next_on, plans.entry LIMIT ?2"),
            params![day.to_string(), left],
        )?);
        let more = entries.len() > limit;
        entries.truncate(limit);
        Ok(Page { entries, more })
    }

    /// This entry, if something is due for it on `day`.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn due_entry(&self, id: i64, day: Date) -> Result<Option<Entry>, JournalError> {
        let due = format!("WHERE entries.id = ?2 AND (state = 'in-doubt' OR {FOUND} OR {OVERDUE})");
        Ok(self.many(&due, params![day.to_string(), id])?.pop())
    }

    /// The entries that wait for a step, one of whose days is `day` or later. While a message waits, the others of its thread
    /// do not.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn with_days_to_come(&self, day: Date) -> Result<Vec<Entry>, JournalError> {
        self.many(
            "WHERE next_on IS NOT NULL AND (remind_on >= ?1 OR escalate_on >= ?1)
               AND (state = 'in-doubt' OR entries.id IN (SELECT entry FROM findings WHERE open)
                    OR root NOT IN (SELECT root FROM findings JOIN plans USING (entry) WHERE open))
             ORDER BY next_on, plans.entry",
            [day.to_string()],
        )
    }

    /// Whether an answer to any letter may still come.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn waits(&self) -> Result<bool, JournalError> {
        use Standing::{Answered, InDoubt, RefusedByProvider, Waiting};
        let standings = vec![Waiting, Answered, RefusedByProvider, InDoubt];
        Ok(!self.counts(&Filter { standings, ..Filter::default() })?.is_empty())
    }
}
