//! A letter and those that followed it: their order, and which of them something is due for, on which day.
//!
//! What is due is worked out in one place, [`replan`], from what the journal holds, whenever something of the thread has
//! changed and in the same transaction. So no order of events can leave two letters due, or none.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};

use super::answer::named;
use super::{Attempt, Entry, Form, Journal, JournalError, State};
use crate::value::Kind;
use crate::words::{Describe, Sentence, sentence, sentence_value};

/// The most reminders: after as many, the next step is to escalate.
pub const REMINDERS: usize = 2;

named! {
    /// What to do next about a letter that nobody answered.
    NextStep {
        /// Remind the provider.
        Remind = "remind",
        /// Turn to somebody else.
        Escalate = "escalate",
    }
}

impl Describe for NextStep {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Remind => sentence!("next-remind"),
            Self::Escalate => sentence!("next-escalate"),
        }
    }
}

sentence_value!(NextStep);

impl NextStep {
    /// The step with the day on which it is due.
    pub fn on(self, day: Date) -> Sentence {
        match self {
            Self::Remind => sentence!("next-remind-on", day),
            Self::Escalate => sentence!("next-escalate-on", day),
        }
    }
}

/// The days of a letter's plan. Every one is optional.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    /// When to remind, if no answer comes.
    pub remind_on: Option<Date>,
    /// When to turn to somebody else, if no answer comes.
    pub escalate_on: Option<Date>,
    /// The day by which the letter asks for a confirmation.
    pub confirm_by: Option<Date>,
    /// The last day of the contract, or of the paid period.
    pub effective_on: Option<Date>,
}

impl Dates {
    /// What comes after a letter of this kind, and when. `reminders` counts those of its thread, itself among them.
    fn next(&self, kind: &str, reminders: usize) -> Option<(Date, NextStep)> {
        let remind = self.remind_on.map(|day| (day, NextStep::Remind));
        let escalate = self.escalate_on.map(|day| (day, NextStep::Escalate));
        // Nothing is reminded of once more on a day on which it may be escalated.
        let late = self.remind_on.zip(self.escalate_on).is_some_and(|(remind, escalate)| remind >= escalate);
        if kind == Kind::Escalate.name() {
            escalate
        } else if kind == Kind::FollowUp.name() && (reminders >= REMINDERS || late) {
            escalate.or(remind)
        } else {
            remind.or(escalate)
        }
    }
}

/// Works out anew which letter of `id`'s thread carries the next step: the newest that was sent. None does where that
/// one has been answered, where the matter is confirmed or closed, or while it is unknown whether a newer one has gone.
pub(super) fn replan(connection: &Connection, id: i64) -> rusqlite::Result<()> {
    let root: Option<i64> = connection
        .prepare_cached("SELECT root FROM plans WHERE entry = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let Some(root) = root else {
        return Ok(());
    };
    let day = |text: Option<String>| text.and_then(|text| text.parse::<Date>().ok());
    let newest = connection
        .prepare_cached(
            "SELECT entries.id, state, kind, remind_on, escalate_on, outcome
             FROM plans JOIN entries ON entries.id = plans.entry
             WHERE root = ?1 AND state IN ('accepted', 'sending', 'in-doubt')
               AND NOT EXISTS (SELECT 1 FROM plans WHERE root = ?1 AND outcome IN ('confirmed', 'closed'))
             ORDER BY entries.id DESC LIMIT 1",
        )?
        .query_row([root], |row| {
            let dates =
                Dates { remind_on: day(row.get(3)?), escalate_on: day(row.get(4)?), ..Dates::default() };
            let waits = row.get::<_, String>(1)? == State::Accepted.name()
                && row.get::<_, Option<String>>(5)?.is_none();
            Ok((row.get::<_, i64>(0)?, waits, row.get::<_, String>(2)?, dates))
        })
        .optional()?;
    let next = match newest {
        Some((entry, true, kind, dates)) => {
            dates.next(&kind, reminders(connection, root, entry)?).map(|next| (entry, next))
        }
        _ => None,
    };
    connection
        .prepare_cached(
            "UPDATE plans SET next_on = NULL, next_step = NULL WHERE root = ?1 AND next_on IS NOT NULL",
        )?
        .execute([root])?;
    if let Some((entry, (day, step))) = next {
        connection
            .prepare_cached("UPDATE plans SET next_on = ?2, next_step = ?3 WHERE entry = ?1")?
            .execute(params![entry, day.to_string(), step.name()])?;
    }
    Ok(())
}

/// The reminders of a thread up to an entry: sent, perhaps sent, or about to be.
fn reminders(connection: &Connection, root: i64, until: i64) -> rusqlite::Result<usize> {
    let mut count = connection.prepare_cached(
        "SELECT count(*) FROM plans JOIN entries ON entries.id = plans.entry
         WHERE root = ?1 AND entries.id <= ?2 AND kind = ?3 AND state NOT IN ('deferred', 'refused')",
    )?;
    count.query_row(params![root, until, Kind::FollowUp.name()], |row| {
        row.get::<_, i64>(0).map(|count| usize::try_from(count).unwrap_or(0))
    })
}

impl Journal {
    /// The whole thread of an entry, in the order in which its letters were composed.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is no such entry.
    pub fn thread(&self, id: i64) -> Result<Vec<Entry>, JournalError> {
        let root = self.entry(id)?.root;
        self.many(
            "WHERE entries.id IN (SELECT entry FROM plans WHERE root = ?1 UNION SELECT ?1) ORDER BY entries.id",
            [root],
        )
    }

    /// How many reminders there are in an entry's thread: composed, under way, in doubt or accepted. One that was not
    /// sent does not count.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is no such entry.
    pub fn reminders(&self, id: i64) -> Result<usize, JournalError> {
        let root = self.entry(id)?.root;
        reminders(&self.connection, root, i64::MAX).map_err(self.failed(Attempt::Read))
    }

    /// The Message-IDs of the letters of an entry's thread that were sent, up to that entry, oldest first: what a letter
    /// that follows it refers to (`References`, RFC 5322 section 3.6.4).
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is no such entry.
    pub fn references(&self, id: i64) -> Result<Vec<String>, JournalError> {
        let sent = |entry: &Entry| entry.id <= id && entry.state == State::Accepted;
        Ok(self.thread(id)?.into_iter().filter(sent).map(|entry| entry.message_id).collect())
    }

    /// The values the request was made of; `None` where they were not kept.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn form(&self, id: i64) -> Result<Option<Form>, JournalError> {
        let text: Option<String> = self
            .connection
            .query_row("SELECT form FROM forms WHERE entry = ?1", [id], |row| row.get(0))
            .optional()
            .map_err(self.failed(Attempt::Read))?;
        Ok(text.and_then(|text| Form::from_json(&text)))
    }
}
