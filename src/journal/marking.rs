//! Marks written down and read: what a person says became of letters, of several in one step.

use jiff::Timestamp;
use rusqlite::blob::ZeroBlob;
use rusqlite::{MAIN_DB, OptionalExtension as _, Transaction, params};

use super::by_hand;
use super::step::{self, Stopped};
use super::{Answer, Attempt, Event, Journal, JournalError, Mark, NewAnswer, State};

/// The columns of an answer, in the order [`Answer::from_row`] reads them.
const COLUMNS: &str = "id, entry, at, mark, end_date, note, name, octets, sha256";

impl Journal {
    /// Writes down what a person found out, in one step: the mark with its file, the event, the state, the outcome of the
    /// whole thread and what is due next. A later mark adds to the earlier ones and outranks them.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`], and those of [`Mark::after`].
    pub fn mark(&self, id: i64, new: &NewAnswer, now: Timestamp) -> Result<Answer, JournalError> {
        let mut answers = self.mark_all(&[(id, new)], now)?;
        answers.pop().ok_or(JournalError::NoEntry { id })
    }

    /// The same for several entries: all of them or none.
    ///
    /// # Errors
    /// As [`Journal::mark`].
    pub fn mark_all(&self, marks: &[(i64, &NewAnswer)], now: Timestamp) -> Result<Vec<Answer>, JournalError> {
        // The hash takes its time, and nobody else can write during the step.
        let answers: Vec<Answer> = marks.iter().map(|(id, new)| new.answer(*id, now)).collect();
        self.write(|transaction| {
            let marked = answers.into_iter().zip(marks);
            marked.map(|(answer, (_, new))| write_mark(transaction, new, answer, now)).collect()
        })
    }

    /// What was marked on an entry, in order.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn answers(&self, id: i64) -> Result<Vec<Answer>, JournalError> {
        self.connection
            .prepare(&format!("SELECT {COLUMNS} FROM answers WHERE entry = ?1 ORDER BY id"))
            .and_then(|mut query| query.query_map([id], Answer::from_row)?.collect())
            .map_err(self.failed(Attempt::Read))
    }

    /// The exact bytes of the file that was kept with an answer; `None` where it has none.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn answer_bytes(&self, answer: i64) -> Result<Option<Vec<u8>>, JournalError> {
        self.connection
            .query_row("SELECT bytes FROM answers WHERE id = ?1", [answer], |row| row.get(0))
            .optional()
            .map(Option::flatten)
            .map_err(self.failed(Attempt::Read))
    }
}

/// Writes one mark: with its file, the event, the state, the outcome of the whole thread and what is due next.
fn write_mark(
    transaction: &Transaction<'_>,
    new: &NewAnswer,
    mut answer: Answer,
    now: Timestamp,
) -> Result<Answer, Stopped> {
    let id = answer.entry;
    let found = transaction
        .query_row("SELECT state, account FROM entries WHERE id = ?1", [id], step::kept)
        .optional()?;
    let Some(found) = found else {
        return Err(JournalError::NoEntry { id }.into());
    };
    let state = new.mark.after(id, found)?;
    transaction.execute(
        "INSERT INTO answers (entry, at, mark, end_date, note, name, octets, sha256, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id,
            answer.at,
            answer.mark.name(),
            answer.end_date,
            answer.note,
            answer.name,
            answer.octets,
            answer.sha256,
            answer.octets.map(|octets| ZeroBlob(octets.cast_unsigned())),
        ],
    )?;
    answer.id = transaction.last_insert_rowid();
    if let Some(file) = &new.file {
        // Into its place: bound to the statement, it would stand in memory three times.
        let mut place = transaction.blob_open(MAIN_DB, "answers", "bytes", answer.id, false)?;
        place.write_at(&file.bytes, 0)?;
    }
    // An entry whose plan somebody took out of the file gets one.
    transaction.execute("INSERT OR IGNORE INTO plans (entry, root) VALUES (?1, ?1)", [id])?;
    if let (Some(by_hand), State::Drafted, Mark::Sent) = (&new.by_hand, found, new.mark) {
        by_hand.keep(transaction, id)?;
    }
    if let Some(outcome) = new.mark.outcome() {
        // Whoever says what became of a letter has read what there is; whether a draft of its thread was sent is another
        // question.
        transaction.execute(
            "UPDATE findings SET open = 0
             WHERE open AND proposal != 'sent' AND entry IN (SELECT entry FROM plans WHERE root = (SELECT root FROM plans WHERE entry = ?1))",
            [id],
        )?;
        // It is the thread's: every letter of it that was or may have been sent. Where the provider says no,
        // an end that was confirmed before is none.
        transaction.execute(
            "UPDATE plans SET outcome = ?2,
                    end_date = CASE WHEN ?2 = 'refused' THEN ?3 ELSE coalesce(?3, end_date) END
             WHERE root = (SELECT root FROM plans WHERE entry = ?1)
               AND EXISTS (SELECT 1 FROM entries
                           WHERE id = plans.entry AND state IN ('accepted', 'sending', 'in-doubt'))",
            params![id, outcome.name(), answer.end_date],
        )?;
    } else {
        by_hand::decide(transaction, id)?;
    }
    let on = new.by_hand.as_ref().filter(|_| found == State::Drafted).map(|by_hand| by_hand.day);
    step::change(transaction, id, now, state, &Event::note(answer.told(on).to_string()))?;
    if found == State::InDoubt && state == State::Accepted {
        by_hand::close_drafts(transaction, id, now)?;
    }
    Ok(answer)
}
