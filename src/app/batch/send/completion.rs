//! A letter that has come back: what is made of what became of it.

use std::sync::Arc;
use std::time::Instant;

use super::plan::went_before;
use super::pool::{Completed, Job};
use super::scheduler::Scheduler;
use crate::app::batch::results::RowResult;
use crate::app::observer::{Acceptance, Accepted};
use crate::app::send::error::{SendError, state};
use crate::app::send::letter::Letter;
use crate::app::send::worker::SendOutcome;
use crate::app::{Failure, Status};
use crate::diagnostic;
use crate::journal::{Entry, State};
use crate::net::{ErrorKind, Stage};
use crate::output::sendmail::SendmailError;
use crate::smtp::{Disposition, SmtpError};

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
                    let message = format!(
                        "row {} was sent ({}), and the journal could not record it: {cause}",
                        letter.row,
                        accepted.reply()
                    );
                    self.stop(Failure::new(Status::InDoubt, message).fix(
                        "do not send that row again; mend the journal, and mark its entry with ‹run journal mark ID sent›",
                    ));
                }
            }
            SendOutcome::NotStarted if self.is_halted() => self.leave(letter.row),
            SendOutcome::NotStarted => self.give_back(job),
            SendOutcome::Duplicate(entry) => self.gone_before(&letter, &entry),
            SendOutcome::Unjournaled(error) => {
                self.leave(letter.row);
                self.stop(
                    Failure::from(error).fix(
                        "nothing more is sent without a journal; mend it and run the same command again",
                    ),
                );
            }
            SendOutcome::Unreachable(error) => {
                // Perhaps this only took the wrong moment; before the first letter it is how the server is.
                let passing = match &error {
                    SmtpError::Refused { reply, .. } => !reply.is_permanent(),
                    SmtpError::Server(error) => match error.kind {
                        ErrorKind::Network(_) | ErrorKind::Timeout | ErrorKind::Closed => true,
                        ErrorKind::Tls(_) | ErrorKind::NoStarttls => self.summary.accepted > 0,
                        _ => false,
                    },
                    _ => false,
                };
                if passing && !self.is_halted() {
                    let words = Failure::from_foreign(Status::of_smtp(&error), &error).message;
                    let advice = self.context.advice(&error);
                    self.pause(&job, &words.to_string(), Status::of_smtp(&error), &advice);
                    self.give_back(job);
                } else {
                    self.leave(letter.row);
                    if !self.is_interrupted() && !is_interrupted(&error) {
                        let advice = self.context.advice(&error);
                        self.stop(Failure::from_foreign(Status::of_smtp(&error), &error).fix(advice));
                    }
                }
            }
            SendOutcome::Failed { entry, trouble } => self.failed(job, entry, &trouble),
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
            let row = letter.row;
            self.say(&format!(
                "The copy of row {row} to yourself was not taken; the journal has the server's words. Others may not be either."
            ));
        }
    }

    fn gone_before(&mut self, letter: &Letter, entry: &Entry) {
        let state = self.summary.before(entry.state);
        let (row, provider) = (letter.row, letter.provider.clone());
        match went_before(RowResult { row, provider, state, ..RowResult::default() }, entry.id, self.past) {
            Ok(mut result) => {
                if result.problems.is_empty() {
                    "the same request has gone meanwhile".clone_into(&mut result.problems);
                }
                self.ended(result);
            }
            Err(failure) => self.stop(failure),
        }
    }

    fn failed(&mut self, job: Job, entry: Option<i64>, trouble: &SendError) {
        let words = Failure::from_foreign(trouble.status(), trouble).message;
        let advice = match trouble {
            SendError::Smtp(error) => self.context.advice(error),
            SendError::Sendmail(error) => diagnostic::of_sendmail(error).to_string(),
        };
        match trouble.disposition() {
            Disposition::InDoubt => self.in_doubt(&job, entry, &words.to_string()),
            Disposition::Refused => self.refused(&job.letter, entry, trouble, words.to_string(), advice),
            Disposition::Deferred if trouble.is_interrupted() => self.leave(job.letter.row),
            Disposition::Deferred => self.deferred(job, entry, trouble, &words.to_string(), &advice),
        }
    }

    fn in_doubt(&mut self, job: &Job, entry: Option<i64>, words: &str) {
        let letter = &job.letter;
        self.summary.in_doubt += 1;
        self.doubts += 1;
        let settle = entry.map_or_else(String::new, |id| {
            format!(". Then ‹run journal mark {id} sent› or ‹run journal mark {id} not-sent›")
        });
        let copy = letter.email.message_id();
        let fix =
            format!("look for the copy to yourself ({copy}) in your inbox before anything else{settle}");
        self.problem(&letter.shown(), format!("may have been sent: {words}"), fix);
        self.letter_ended(letter, State::InDoubt.name(), entry, "", words);
        if self.doubts >= DOUBTS {
            let message = format!("{DOUBTS} letters in a row are in doubt: {words}");
            self.stop(
                Failure::new(Status::InDoubt, message)
                    .fix("no more are given to this server; find out what is wrong with it first"),
            );
        } else {
            self.pause(job, words, Status::InDoubt, "find out what is wrong with the server first");
        }
    }

    fn refused(
        &mut self,
        letter: &Letter,
        entry: Option<i64>,
        trouble: &SendError,
        words: String,
        advice: String,
    ) {
        self.summary.refused += 1;
        self.refusals += 1;
        let kept = entry.map(|entry| format!(" (journal entry {entry})")).unwrap_or_default();
        let reply = trouble.reply();
        // Not all of it is the server's word.
        let verb = if reply.is_empty() { "was not sent" } else { "was refused" };
        self.problem(&letter.shown(), format!("{verb}: {words}"), format!("{advice}{kept}"));
        self.letter_ended(letter, State::Refused.name(), entry, &reply, &words);
        if trouble.stage() == Some(Stage::Sender) && !reply.is_empty() {
            let message = "the server does not let this account send";
            self.stop(Failure::new(Status::Refused, message).fix(advice));
        } else if matches!(trouble, SendError::Sendmail(SendmailError::Run { .. })) {
            self.stop(Failure::new(Status::Refused, words).fix(advice));
        } else if self.refusals >= REFUSALS {
            let message = format!("{REFUSALS} letters in a row were not taken; no more are sent");
            let fix = "read the words above: the server may have had enough of your letters for today";
            self.stop(Failure::new(Status::Refused, message).fix(fix));
        }
    }

    fn deferred(&mut self, job: Job, entry: Option<i64>, trouble: &SendError, words: &str, advice: &str) {
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
            let (row, seconds) = (job.letter.shown(), wait.as_secs());
            self.say(&format!("{row}: {words}\nThis letter waits {seconds} s; others go on."));
        }
        self.again(job, alone.then(|| Instant::now() + wait));
    }

    /// Leaves a letter that was put off too often.
    fn give_up(&mut self, letter: &Arc<Letter>, entry: Option<i64>, trouble: &SendError, words: &str) {
        let entry =
            entry.map_or_else(|| self.context.record_unsent(letter, trouble), |entry| Ok(Some(entry)));
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                self.stop(Failure::from(error).fix("mend the journal and run the same command again"));
                None
            }
        };
        debug_assert_eq!(state(trouble.disposition()), State::Deferred);
        self.summary.deferred += 1;
        self.problem(
            &letter.shown(),
            format!("was put off: {words}"),
            "the same command tries it again".to_owned(),
        );
        self.letter_ended(letter, State::Deferred.name(), entry, &trouble.reply(), words);
    }
}

fn is_interrupted(error: &SmtpError) -> bool {
    matches!(error, SmtpError::Server(error) if matches!(error.kind, ErrorKind::Interrupted))
}
