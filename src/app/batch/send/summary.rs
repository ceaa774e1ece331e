//! What became of all rows together.

use serde::Serialize;
use serde_json::json;

use crate::app::batch::checked::Found;
use crate::app::batch::recipients::RecipientCounts;
use crate::app::{Failure, Status};
use crate::journal::State;
use crate::words::{Join, Sentence, sentence};

/// How many rows became what.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) accepted: u64,
    /// Sent by an earlier run.
    pub(crate) sent_before: u64,
    /// Sent or not by an earlier run: unknown.
    pub(crate) doubt_before: u64,
    /// Being sent by another process.
    pub(crate) elsewhere: u64,
    pub(crate) deferred: u64,
    pub(crate) refused: u64,
    pub(crate) in_doubt: u64,
    /// Whether it was said that a copy to oneself was not taken.
    pub(crate) copy_refused: bool,
}

impl Summary {
    /// Counts a row whose request is in the journal already, and gives the word for it.
    pub(crate) fn before(&mut self, state: State) -> &'static str {
        match state {
            State::InDoubt => {
                self.doubt_before += 1;
                "in-doubt-before"
            }
            State::Sending => {
                self.elsewhere += 1;
                "being-sent"
            }
            _ => {
                self.sent_before += 1;
                "sent-before"
            }
        }
    }

    /// How many letters were tried and not sent for certain.
    pub(crate) fn failed(&self) -> u64 {
        self.deferred + self.refused + self.in_doubt
    }

    /// How a run ends that came to its end.
    pub(crate) fn exit(&self, invalid: bool) -> Status {
        if self.in_doubt + self.doubt_before > 0 {
            Status::InDoubt
        } else if self.refused > 0 {
            Status::Refused
        } else if self.deferred + self.elsewhere > 0 {
            Status::Temporary
        } else if invalid {
            Status::Data
        } else {
            Status::Done
        }
    }

    /// What became of the rows that were not sent, a clause each, without what there is none of.
    fn rest(&self, invalid: u64, repeated: u64) -> impl Iterator<Item = Sentence> {
        let all = [
            (self.sent_before, sentence!("rows-sent-before", rows = self.sent_before)),
            (self.elsewhere, sentence!("rows-sent-elsewhere", rows = self.elsewhere)),
            (self.deferred, sentence!("rows-put-off", rows = self.deferred)),
            (self.refused, sentence!("rows-refused", rows = self.refused)),
            (self.in_doubt, sentence!("rows-in-doubt", rows = self.in_doubt)),
            (self.doubt_before, sentence!("rows-in-doubt-before", rows = self.doubt_before)),
            (invalid, sentence!("rows-invalid", rows = invalid)),
            (repeated, sentence!("rows-repeated", rows = repeated)),
        ];
        all.into_iter().filter(|(rows, _)| *rows > 0).map(|(_, clause)| clause)
    }
}

/// How a run ended.
#[derive(Debug, Serialize)]
pub(crate) struct BatchSent {
    rows: u64,
    failed: u64,
    repeated: u64,
    pub(crate) accepted: u64,
    sent_before: u64,
    being_sent: u64,
    deferred: u64,
    refused: u64,
    in_doubt: u64,
    in_doubt_before: u64,
    /// How many letters there were to send, where none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    letters: Option<u64>,
    /// Who was to get how many.
    #[serde(flatten)]
    recipients: RecipientCounts,
    /// The row to go on with, where letters were sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_row: Option<u64>,
    /// The same as a sentence without its full stop.
    #[serde(skip)]
    pub(crate) words: Sentence,
    /// What comes next, where all is well.
    #[serde(skip)]
    pub(crate) next: Option<Sentence>,
}

impl BatchSent {
    /// What became of the rows of `found`; `done` is what was done, as the beginning of a sentence.
    pub(crate) fn new(summary: &Summary, found: &Found, done: Sentence) -> Self {
        let rest = summary.rest(found.problems.rows, found.repeated);
        Self {
            rows: found.rows,
            failed: found.problems.rows,
            repeated: found.repeated,
            accepted: summary.accepted,
            sent_before: summary.sent_before,
            being_sent: summary.elsewhere,
            deferred: summary.deferred,
            refused: summary.refused,
            in_doubt: summary.in_doubt,
            in_doubt_before: summary.doubt_before,
            letters: None,
            recipients: found.recipients.clone(),
            next_row: None,
            words: Sentence::join(Join::Clauses, [done].into_iter().chain(rest)),
            next: None,
        }
    }

    /// How many letters there were to send.
    pub(crate) fn letters(self, letters: u64) -> Self {
        Self { letters: Some(letters), ..self }
    }

    /// The row to go on with.
    pub(crate) fn next_row(self, row: u64) -> Self {
        Self { next_row: Some(row), ..self }
    }

    /// A failure with the same words, where it ended with one.
    pub(crate) fn failure(&self, status: Status) -> Option<Failure> {
        let fix = match status {
            Status::Done => return None,
            Status::InDoubt => sentence!("batch-settle-doubts"),
            Status::Refused => sentence!("batch-read-refusals"),
            Status::Temporary => sentence!("batch-again-later"),
            _ => sentence!("batch-mend-and-again"),
        };
        let failure = Failure::new(status, self.words.clone()).fix(fix);
        Some(self.explain(failure))
    }

    /// Adds the numbers to a failure.
    pub(crate) fn explain(&self, failure: Failure) -> Failure {
        Failure { details: Some(failure.details.unwrap_or_else(|| Box::new(json!(self)))), ..failure }
    }
}
