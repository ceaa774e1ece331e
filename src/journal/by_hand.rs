//! A draft that the person's own mail program has sent: when, and under which Message-ID.

use jiff::civil::Date;
use rusqlite::{Connection, params};

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
