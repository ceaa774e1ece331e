//! What became of all rows together.

use serde_json::{Value, json};

use crate::app::Status;
use crate::cli::batch::check::Found;
use crate::journal::State;
use crate::value::Problem;

/// The most problems that an answer in JSON holds.
const MAX_LISTED: usize = 1000;

/// How many rows became what.
#[derive(Debug, Default)]
pub(super) struct Summary {
    pub(super) accepted: u64,
    /// Sent by an earlier run.
    pub(super) sent_before: u64,
    /// Sent or not by an earlier run: unknown.
    pub(super) doubt_before: u64,
    /// Being sent by another process.
    pub(super) elsewhere: u64,
    pub(super) deferred: u64,
    pub(super) refused: u64,
    pub(super) in_doubt: u64,
    /// Whether it was said that a copy to oneself was not taken.
    pub(super) copy_refused: bool,
    /// What went wrong, for an answer in JSON.
    pub(super) problems: Vec<Problem>,
}

impl Summary {
    /// Counts a row whose request is in the journal already, and gives the word for it.
    pub(super) fn before(&mut self, state: State) -> &'static str {
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

    /// Keeps a problem.
    pub(super) fn problem(&mut self, problem: Problem) {
        if self.problems.len() < MAX_LISTED {
            self.problems.push(problem);
        }
    }

    /// How many letters were tried and not sent for certain.
    pub(super) fn failed(&self) -> u64 {
        self.deferred + self.refused + self.in_doubt
    }

    /// How a run ends that came to its end.
    pub(super) fn exit(&self, invalid: bool) -> Status {
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

    /// What became of the rows that were not sent, in words, without what there is none of.
    pub(super) fn rest(&self, invalid: u64, repeated: u64) -> String {
        let rows = |number: u64, one: &str, many: &str| {
            (number > 0)
                .then(|| if number == 1 { format!("1 row {one}") } else { format!("{number} rows {many}") })
        };
        let all = [
            rows(self.sent_before, "was sent before", "were sent before"),
            rows(self.elsewhere, "is being sent by another process", "are being sent by another process"),
            rows(self.deferred, "was put off", "were put off"),
            rows(self.refused, "was refused", "were refused"),
            rows(self.in_doubt, "is in doubt", "are in doubt"),
            rows(self.doubt_before, "is in doubt from before", "are in doubt from before"),
            rows(invalid, "has problems", "have problems"),
            rows(repeated, "repeats another", "repeat others"),
        ];
        all.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    /// For a program.
    pub(super) fn json(&self, found: &Found) -> Value {
        json!({
            "rows": found.rows,
            "failed": found.problems.rows,
            "repeated": found.repeated,
            "accepted": self.accepted,
            "sent_before": self.sent_before,
            "being_sent": self.elsewhere,
            "deferred": self.deferred,
            "refused": self.refused,
            "in_doubt": self.in_doubt,
            "in_doubt_before": self.doubt_before,
        })
    }
}
