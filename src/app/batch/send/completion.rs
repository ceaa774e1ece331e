//! A letter that has come back: what is made of what became of it.

use std::sync::Arc;
use std::time::Instant;

use super::plan::went_before;
use super::pool::{Completed, Job};
use super::scheduler::{NOT_SENT, Scheduler};
use crate::app::batch::row_result::RowResult;
use crate::app::observer::{Acceptance, Accepted};
use crate::app::send::doubt_without_copy;
use crate::app::send::error::{SendError, state};
use crate::app::send::letter::Letter;
use crate::app::send::worker::SendOutcome;
use crate::app::{Failure, Status};
use crate::diagnostic;
use crate::journal::{Entry, State};
use crate::net::{ErrorKind, Stage};
use crate::output::sendmail::SendmailError;
use crate::smtp::{Disposition, SmtpError};
use crate::value::Invalid;
use crate::words::{Describe as _, Sentence, sentence};

/// So many letters in a row the server refuses, or leaves in doubt, before no more are given to it.
const REFUSALS: u32 = 10;
const DOUBTS: u32 = 3;

impl Scheduler<'_, '_> {
    /// Takes a letter that a worker has come back with.
    pub(crate) fn completed(&mut self, Completed { worker, job, outcome }: Completed) {
        self.came_back(worker);
        let letter = Arc::clone(&job.letter);
        match outcome {
            SendOutcome::Accepted { entry, accepted, unrecorded } => {
                if self.is_news(&job) {
                    (self.proven, self.failures) = (true, 0);
                }
                (self.refusals, self.doubts) = (0, 0);
                self.accepted(&letter, entry, &accepted);
                self.copy_refused(&letter, &accepted);
                self.copy(entry, &letter);
                if let Some(error) = unrecorded {
                    let cause = Failure::from_error(Status::InDoubt, &error).message;
                    let (row, reply) = (letter.row, accepted.reply());
                    let message = sentence!("row-sent-unrecorded", row, reply, cause);
                    self.stop(Failure::with_remedy(Status::InDoubt, message));
                }
            }
            SendOutcome::NotStarted if self.is_halted() => self.leave(letter.row),
            SendOutcome::NotStarted => self.give_back(job),
            SendOutcome::Duplicate(entry) => self.gone_before(&letter, &entry),
            SendOutcome::Unjournaled(error) => {
                self.leave(letter.row);
                self.stop(Failure::from(error).fix(sentence!("batch-needs-journal")));
            }
            SendOutcome::Unreachable(error) => self.unreachable(job, &error),
            SendOutcome::Failed { entry, trouble } => self.failed(job, entry, &trouble),
        }
    }

    /// There was no connection to carry a letter over.
    fn unreachable(&mut self, job: Job, error: &SmtpError) {
        // Perhaps this only took the wrong moment; before the first letter it is how the server is.
        let passing = match error {
            SmtpError::Refused { reply, .. } => !reply.is_permanent(),
            SmtpError::Server(error) => match error.kind {
                ErrorKind::Network(_) | ErrorKind::Timeout | ErrorKind::Closed => true,
                ErrorKind::Tls(_) | ErrorKind::NoStarttls => self.summary.accepted > 0,
                _ => false,
            },
            _ => false,
        };
        let status = Status::of_smtp(error);
        if passing && !self.is_halted() {
            let words = Failure::from_error(status, error).message;
            self.pause(&job, &words, status, &self.context.advice(error));
            self.give_back(job);
            return;
        }
        self.leave(job.letter.row);
        if !self.is_interrupted() && !is_interrupted(error) {
            self.stop(Failure::from_error(status, error).fix(self.context.advice(error)));
        }
    }

    fn accepted(&mut self, letter: &Letter, entry: Option<i64>, accepted: &Accepted) {
        self.summary.accepted += 1;
        self.observer.accepted(&Acceptance {
            row: Some(letter.row),
            recipient: &letter.request.recipient.name,
            entry,
            accepted,
        });
        self.letter_ended(letter, State::Accepted.name(), entry, &accepted.reply().to_string(), "");
    }

    /// Says once that a copy to oneself was not taken: it is what a doubt would be settled by.
    fn copy_refused(&mut self, letter: &Letter, accepted: &Accepted) {
        let refused = accepted.receipt.as_ref().is_some_and(|receipt| !receipt.refused.is_empty());
        if refused && !self.summary.copy_refused {
            self.summary.copy_refused = true;
            self.say(&sentence!("row-copy-refused", row = letter.row));
        }
    }

    fn gone_before(&mut self, letter: &Letter, entry: &Entry) {
        let state = self.summary.before(entry.state);
        let result = RowResult {
            row: letter.row,
            provider: letter.provider.clone(),
            contract_number: letter.contract_number.clone(),
            state,
            ..RowResult::default()
        };
        match went_before(result, entry.id, self.past) {
            Ok(mut result) => {
                if result.problems.is_empty() {
                    result.problems = sentence!("row-gone-meanwhile").to_string();
                }
                self.ended(result);
            }
            Err(failure) => self.stop(failure),
        }
    }

    fn failed(&mut self, job: Job, entry: Option<i64>, trouble: &SendError) {
        let words = Failure::from_error(trouble.status(), trouble).message;
        let advice = match trouble {
            SendError::Smtp(error) => self.context.advice(error),
            SendError::Sendmail(error) => diagnostic::of_sendmail(error).sentence(),
        };
        match trouble.disposition() {
            Disposition::InDoubt => self.in_doubt(&job, entry, &words),
            Disposition::Refused => self.refused(&job.letter, entry, trouble, words, advice),
            Disposition::Deferred if trouble.is_interrupted() => self.leave(job.letter.row),
            Disposition::Deferred => self.deferred(job, entry, trouble, &words, &advice),
        }
    }

    fn in_doubt(&mut self, job: &Job, entry: Option<i64>, words: &Sentence) {
        let letter = &job.letter;
        self.summary.in_doubt += 1;
        self.doubts += 1;
        let copy = letter.email.message_id();
        let what = match entry {
            Some(entry) => sentence!("row-in-doubt", words, copy, entry),
            None => sentence!("row-in-doubt-unrecorded", words, copy),
        };
        let fault = if letter.envelope.has_copy() {
            Invalid::of(NOT_SENT, what)
        } else {
            Invalid::new(NOT_SENT, what, doubt_without_copy(entry))
        };
        self.problem(letter.subject(), fault);
        self.letter_ended(letter, State::InDoubt.name(), entry, "", &words.to_string());
        if self.doubts >= DOUBTS {
            let message = sentence!("server-leaves-doubts", letters = DOUBTS, words);
            self.stop(Failure::with_remedy(Status::InDoubt, message));
        } else {
            self.pause(job, words, Status::InDoubt, &sentence!("server-look-first"));
        }
    }

    fn refused(
        &mut self,
        letter: &Letter,
        entry: Option<i64>,
        trouble: &SendError,
        words: Sentence,
        advice: Sentence,
    ) {
        self.summary.refused += 1;
        self.refusals += 1;
        let reply = trouble.reply();
        // Not all of it is the server's word.
        let what =
            if reply.is_empty() { sentence!("row-not-sent", words) } else { sentence!("row-refused", words) };
        let fix = match entry {
            Some(entry) => sentence!("advice-and-entry", advice, entry),
            None => advice.clone(),
        };
        self.problem(letter.subject(), Invalid::new(NOT_SENT, what, fix));
        self.letter_ended(letter, State::Refused.name(), entry, &reply, &words.to_string());
        if trouble.stage() == Some(Stage::Sender) && !reply.is_empty() {
            self.stop(Failure::new(Status::Refused, sentence!("server-forbids-account")).fix(advice));
        } else if matches!(trouble, SendError::Sendmail(SendmailError::Run { .. })) {
            self.stop(Failure::new(Status::Refused, words).fix(advice));
        } else if self.refusals >= REFUSALS {
            let message = sentence!("server-refuses-all", letters = REFUSALS);
            self.stop(Failure::with_remedy(Status::Refused, message));
        }
    }

    fn deferred(
        &mut self,
        job: Job,
        entry: Option<i64>,
        trouble: &SendError,
        words: &Sentence,
        advice: &Sentence,
    ) {
        // One recipient's trouble is not the others'.
        let alone = trouble.stage() == Some(Stage::Recipient);
        if !alone {
            self.pause(&job, words, trouble.status(), advice);
        }
        if job.tries + 1 >= self.options.tries || self.is_halted() {
            self.give_up(&job.letter, entry, trouble, words);
            return;
        }
        let wait = self.wait(job.tries);
        if alone {
            let (row, recipient) = (job.letter.row, job.letter.recipient());
            self.say(&sentence!("row-waits", row, recipient, words, seconds = wait.as_secs()));
        }
        self.again(job, alone.then(|| Instant::now() + wait));
    }

    /// Leaves a letter that was put off too often.
    fn give_up(&mut self, letter: &Arc<Letter>, entry: Option<i64>, trouble: &SendError, words: &Sentence) {
        let entry =
            entry.map_or_else(|| self.context.record_unsent(letter, trouble), |entry| Ok(Some(entry)));
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                self.stop(Failure::from(error).fix(sentence!("journal-mend-and-again")));
                None
            }
        };
        debug_assert_eq!(state(trouble.disposition()), State::Deferred);
        self.summary.deferred += 1;
        self.problem(letter.subject(), Invalid::of(NOT_SENT, sentence!("row-put-off", words)));
        self.letter_ended(letter, State::Deferred.name(), entry, &trouble.reply(), &words.to_string());
    }
}

fn is_interrupted(error: &SmtpError) -> bool {
    matches!(error, SmtpError::Server(error) if matches!(error.kind, ErrorKind::Interrupted))
}
