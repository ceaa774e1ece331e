//! A draft that the person's own mail program has sent: when, and under which Message-ID.

use crate::text::moment;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::step;
use super::{Attempt, DRAFTED, Event, Journal, JournalError, State};
use crate::words::sentence;

/// How a draft was sent by the person's own mail program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentByHand {
    /// On this day, in the person's time zone.
    pub day: Date,
    /// The day on which the draft was made: the reminders count from the day of sending instead.
    pub drafted_on: Date,
    /// The Message-ID that it went with; `None` where that is not known, or the draft's.
    pub message_id: Option<String>,
}

impl SentByHand {
    /// A day that was counted from the day of the draft, counted from the day of sending.
    fn later(&self, day: Date) -> Date {
        day.saturating_add(self.drafted_on.until(self.day).unwrap_or_default())
    }

    /// Keeps the day, and what is due from then on; answers belong to the Message-ID that the letter went with.
    pub(super) fn keep(&self, connection: &Connection, id: i64) -> rusqlite::Result<()> {
        let (own, remind, escalate, confirm): (String, Option<String>, Option<String>, Option<String>) =
            connection.query_row(
                "SELECT message_id, remind_on, escalate_on, confirm_by
                 FROM entries LEFT JOIN plans ON plans.entry = entries.id WHERE entries.id = ?1",
                [id],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
            )?;
        let date = |text: Option<String>| text.and_then(|text| text.parse::<Date>().ok());
        // The day that the letter itself asks for stands in it.
        let asked = date(confirm);
        let due =
            |text| date(text).map(|day| asked.map_or(self.later(day), |asked| asked.max(self.later(day))));
        connection.execute(
            "UPDATE plans SET remind_on = ?2, escalate_on = ?3 WHERE entry = ?1",
            params![id, due(remind).map(|day| day.to_string()), due(escalate).map(|day| day.to_string())],
        )?;
        // An answer that came after that day is an answer to it, too.
        connection.execute(
            "UPDATE plans SET outcome = (SELECT earlier.outcome FROM plans earlier JOIN answers ON answers.entry = earlier.entry
                                         WHERE earlier.root = plans.root AND earlier.outcome IS NOT NULL
                                           AND substr(answers.at, 1, 10) > ?2
                                         ORDER BY answers.id DESC LIMIT 1)
             WHERE entry = ?1 AND outcome IS NULL",
            params![id, self.day.to_string()],
        )?;
        let other = self.message_id.as_ref().filter(|sent| **sent != own);
        connection.execute(
            "INSERT OR REPLACE INTO sent_by_hand (entry, day, draft_message_id) VALUES (?1, ?2, ?3)",
            params![id, self.day.to_string(), other.map(|_| &own)],
        )?;
        if let Some(other) = other {
            connection.execute("UPDATE entries SET message_id = ?2 WHERE id = ?1", params![id, other])?;
        }
        Ok(())
    }
}

/// A message that lies among the sent ones of the person's mailbox, and seems to be a draft of theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentCopy {
    /// The date it gives itself (RFC 3339).
    pub date: String,
    /// Its Message-ID, without angle brackets.
    pub message_id: Option<String>,
}

impl SentCopy {
    /// The day on which it was sent.
    pub fn day(&self, zone: &TimeZone) -> Option<Date> {
        moment::day(&self.date, zone)
    }
}

impl Journal {
    /// What was found of a draft that was sent, while the person has to decide on it.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn sent_copy(&self, entry: i64) -> Result<Option<SentCopy>, JournalError> {
        self.connection
            .query_row(
                "SELECT coalesce(date, ''), message_id FROM findings
                 WHERE entry = ?1 AND open AND proposal = 'sent' ORDER BY id LIMIT 1",
                [entry],
                |row| Ok(SentCopy { date: row.get(0)?, message_id: row.get(1)? }),
            )
            .optional()
            .map_err(self.failed(Attempt::Read))
    }

    /// The drafts of a request that nobody has said anything about, and that nothing says were sent.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn open_drafts(&self, fingerprint: &str) -> Result<Vec<i64>, JournalError> {
        open_drafts(&self.connection, fingerprint).map_err(self.failed(Attempt::Read))
    }

    /// Whether an entry has this Message-ID, given without angle brackets.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn has_message_id(&self, message_id: &str) -> Result<bool, JournalError> {
        self.connection
            .prepare_cached("SELECT 1 FROM entries WHERE message_id = ?1 COLLATE NOCASE")
            .and_then(|mut query| query.exists([format!("<{message_id}>")]))
            .map_err(self.failed(Attempt::Read))
    }
}

/// Whether an entry is a draft still.
pub(super) fn is_draft(connection: &Connection, entry: i64) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM entries WHERE id = ?1 AND state = 'composed' AND account = ?2")?
        .exists(params![entry, DRAFTED])
}

/// Whether a message that an entry was sent as waits for a decision.
pub(super) fn has_copy(connection: &Connection, entry: i64) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM findings WHERE entry = ?1 AND open AND proposal = 'sent'")?
        .exists([entry])
}

/// What was found of a draft is decided on.
pub(super) fn decide(connection: &Connection, entry: i64) -> rusqlite::Result<()> {
    connection
        .execute("UPDATE findings SET open = 0 WHERE entry = ?1 AND open AND proposal = 'sent'", [entry])
        .map(drop)
}

/// The drafts of an entry's request that nobody has said anything about, and that nothing says were sent.
pub(super) fn open_drafts(connection: &Connection, fingerprint: &str) -> rusqlite::Result<Vec<i64>> {
    connection
        .prepare_cached(
            "SELECT id FROM entries WHERE fingerprint = ?1 AND state = 'composed' AND account = ?2
               AND NOT EXISTS (SELECT 1 FROM findings WHERE entry = entries.id AND open AND proposal = 'sent')
             ORDER BY id",
        )?
        .query_map(params![fingerprint, DRAFTED], |row| row.get(0))?
        .collect()
}

/// The program has sent the request of these drafts itself, as another entry: they are done with, and nobody is asked about them.
pub(super) fn close_drafts(connection: &Connection, sent: i64, now: Timestamp) -> rusqlite::Result<()> {
    let fingerprint: String = connection
        .prepare_cached("SELECT fingerprint FROM entries WHERE id = ?1")?
        .query_row([sent], |row| row.get(0))?;
    for draft in open_drafts(connection, &fingerprint)? {
        let event = Event::note(sentence!("event-draft-replaced", entry = sent).to_string());
        step::change(connection, draft, now, State::Deferred, &event)?;
    }
    Ok(())
}
