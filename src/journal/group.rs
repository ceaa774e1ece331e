//! The journal of many letters at once: steps that come from several threads share a flush of the disk.
//!
//! In: steps, from whoever sends a letter. Out: each step's own answer, and never before the step is on the disk: to
//! flush the disk costs more than all the rest, and one flush does for all that waited for it. One thread owns the
//! journal; the order of the steps of one letter is the order in which they were asked for.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::step::{self, Stopped};
use super::{Attempt, Claim, Event, Journal, JournalError, NewEntry, State};

/// The most steps that share a flush.
const MAX_STEPS: usize = 256;

/// How much of the journal is kept in memory, in KiB.
const CACHE_KIB: i64 = 16 * 1024;

/// How many pages the log grows to before they are moved into the journal's file: every move flushes twice.
const LOG_PAGES: u32 = 8_000;

/// Takes steps for the journal. A clone takes them for the same journal; it ends with the last of them.
#[derive(Debug, Clone)]
pub struct Group {
    keeper: Keeper,
    path: PathBuf,
}

/// Who takes the steps.
#[derive(Debug, Clone)]
enum Keeper {
    /// A thread that owns the journal.
    Thread(Sender<Job>),
    /// Whoever asks for one: for a single letter no thread is worth its while.
    Caller(Arc<Mutex<Kept>>),
}

/// The journal of a group without a thread, and its right to send.
#[derive(Debug)]
struct Kept {
    journal: Journal,
    holder: String,
    _claim: Claim,
}

/// A step that waits; it gives what is to be done when the step is on the disk, or is known not to be.
type Job = Box<dyn FnOnce(Result<&Steps<'_>, JournalError>) -> Taken + Send>;

/// A step that was taken, and is not on the disk yet.
struct Taken {
    /// Whether it may have stopped halfway.
    broken: bool,
    answer: Answer,
}

/// What a step may do.
#[derive(Debug)]
pub struct Steps<'a> {
    journal: &'a Journal,
    connection: &'a Connection,
    holder: &'a str,
}

impl Group {
    /// Hands the journal to a thread of its own, which gives it back when the last clone of the group is gone. Until then the
    /// group holds one right for all its letters, under a name with `token` in it, which nobody else has.
    ///
    /// # Errors
    /// [`JournalError::Create`] where the right cannot be had.
    pub fn of(journal: Journal, token: &str) -> Result<(Self, JoinHandle<Journal>), JournalError> {
        let (holder, claim) = right(&journal, token)?;
        let (jobs, waiting) = mpsc::channel();
        let path = journal.path();
        let keep = move || {
            serve(&journal, &holder, &waiting);
            drop(claim);
            journal
        };
        let no_thread = |source| JournalError::NoThread { path: path.clone(), source };
        let thread = thread::Builder::new().spawn(keep).map_err(no_thread)?;
        Ok((Self { keeper: Keeper::Thread(jobs), path }, thread))
    }

    /// The same without a thread: each step is taken by the thread that asks for it.
    ///
    /// # Errors
    /// [`JournalError::Create`] where the right cannot be had.
    pub fn of_one(journal: Journal, token: &str) -> Result<Self, JournalError> {
        let (holder, claim) = right(&journal, token)?;
        let path = journal.path();
        let kept = Kept { journal, holder, _claim: claim };
        Ok(Self { keeper: Keeper::Caller(Arc::new(Mutex::new(kept))), path })
    }

    /// Takes a step, whole or not at all, and waits until it is on the disk. A step makes sure that it may be taken before it
    /// writes.
    ///
    /// # Errors
    /// The step's own, or [`JournalError::Database`] where the flush failed, or a step that was to share it: then nothing of it
    /// is in the journal.
    pub fn step<T: Send + 'static>(
        &self,
        step: impl FnOnce(&Steps<'_>) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, JournalError> {
        let (tell, told) = mpsc::sync_channel(1);
        // Nobody waits for it any more where a thread ended.
        self.step_then(step, move |outcome| drop(tell.send(outcome)));
        told.recv().unwrap_or_else(|_| Err(self.thread_ended()))
    }

    /// Asks for a step without waiting for it; `then` gets its outcome when it is on the disk, or is known not to be, and must
    /// not take long. What the same thread asks for later comes after it.
    pub fn step_then<T: Send + 'static>(
        &self,
        step: impl FnOnce(&Steps<'_>) -> Result<T, JournalError> + Send + 'static,
        then: impl FnOnce(Result<T, JournalError>) + Send + 'static,
    ) {
        let job = move |steps: Result<&Steps<'_>, JournalError>| {
            let outcome = steps.and_then(step);
            // What the journal refuses it refuses before it writes anything; what SQLite does not do may be half done.
            let broken = matches!(outcome, Err(JournalError::Database { .. }));
            let answer = move |failed| {
                then(match (outcome, failed) {
                    // What it saw of its neighbours' steps is not so either.
                    (_, Some(failed)) if !broken => Err(failed),
                    (outcome, _) => outcome,
                });
            };
            Taken { broken, answer: Box::new(answer) }
        };
        match &self.keeper {
            Keeper::Thread(jobs) => {
                if let Err(mpsc::SendError(job)) = jobs.send(Box::new(job)) {
                    (job(Err(self.thread_ended())).answer)(None);
                }
            }
            Keeper::Caller(kept) => {
                let kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                take(&kept.journal, &kept.holder, Box::new(job), || None);
            }
        }
    }

    /// The thread lives as long as there is a group; if it does not, nothing is written, and nothing must go.
    fn thread_ended(&self) -> JournalError {
        JournalError::ThreadEnded { path: self.path.clone() }
    }
}

impl Steps<'_> {
    /// Writes down a composed message and claims it for sending, both in one: see [`Journal::compose`] and
    /// [`Journal::claim`]. Gives its number.
    ///
    /// # Errors
    /// [`JournalError::Duplicate`] where the same request has gone, may have, or is going, unless `again`.
    pub fn begin(&self, new: &NewEntry<'_>, again: bool, now: Timestamp) -> Result<i64, JournalError> {
        self.said(step::compose_and_begin(self.connection, new, again, now, self.holder))
    }

    /// Writes down a composed message that the server would not have, and what it said.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn record_unsent(
        &self,
        new: &NewEntry<'_>,
        state: State,
        event: &Event,
        now: Timestamp,
    ) -> Result<i64, JournalError> {
        let id = self.said(step::compose(self.connection, new, now))?;
        self.record(id, state, event, now)?;
        Ok(id)
    }

    /// Records what became of an entry: see [`Journal::record`].
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn record(&self, id: i64, state: State, event: &Event, now: Timestamp) -> Result<(), JournalError> {
        self.said(step::record(self.connection, id, now, state, event).map_err(Stopped::from))
    }

    /// Adds to an entry's history: see [`Journal::append_event`].
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn append_event(&self, id: i64, event: &Event, now: Timestamp) -> Result<(), JournalError> {
        self.said(step::append_event(self.connection, id, event, now).map_err(Stopped::from))
    }

    fn said<T>(&self, outcome: Result<T, Stopped>) -> Result<T, JournalError> {
        outcome.map_err(|stopped| self.journal.stopped(stopped))
    }
}

/// Takes steps until nobody is left who could ask for one.
fn serve(journal: &Journal, holder: &str, jobs: &Receiver<Job>) {
    // Without it the log is only longer or shorter.
    let _ = journal.connection.pragma_update(None, "wal_autocheckpoint", LOG_PAGES);
    // Nor without this: the fingerprints' index is written all over, and is to be found in memory.
    let _ = journal.connection.pragma_update(None, "cache_size", -CACHE_KIB);
    while let Ok(first) = jobs.recv() {
        take(journal, holder, first, || jobs.try_recv().ok());
    }
}

/// Takes the first step and those that `next` gives, and answers each.
fn take(journal: &Journal, holder: &str, first: Job, next: impl FnMut() -> Option<Job>) {
    let mut answers = Vec::new();
    let outcome = together(journal, holder, first, next, &mut answers);
    for answer in answers {
        answer(outcome.as_ref().err().map(|undone| undone.failure(journal)));
    }
}

/// The right to send under a name with `token` in it, which nobody else has.
fn right(journal: &Journal, token: &str) -> Result<(String, Claim), JournalError> {
    let holder = format!("sending-by-{}-{token}.lock", std::process::id());
    let claim = Claim::take(&journal.folder, &holder)?;
    Ok((holder, claim))
}

type Answer = Box<dyn FnOnce(Option<JournalError>) + Send>;

/// The first step and all that wait, in one transaction.
fn together(
    journal: &Journal,
    holder: &str,
    first: Job,
    mut more: impl FnMut() -> Option<Job>,
    answers: &mut Vec<Answer>,
) -> Result<(), Undone> {
    let begun = Transaction::new_unchecked(&journal.connection, TransactionBehavior::Immediate);
    let transaction = match begun {
        Ok(transaction) => transaction,
        Err(error) => {
            let undone = Undone::Sql(error);
            answers.push(first(Err(undone.failure(journal))).answer);
            return Err(undone);
        }
    };
    let steps = Steps { journal, connection: &transaction, holder };
    let mut next = Some(first);
    while let Some(job) = next {
        let Taken { broken, answer } = job(Ok(&steps));
        answers.push(answer);
        // A savepoint for each would keep its neighbours from it, at the price of every page copied once more for each; a
        // step that breaks breaks on a full or failing disk, and so would they.
        if broken {
            transaction.rollback()?;
            return Err(Undone::BrokenOff);
        }
        next = if answers.len() < MAX_STEPS { more() } else { None };
    }
    Ok(transaction.commit()?)
}

/// Why a step is not on the disk that went well itself.
enum Undone {
    /// SQLite says no.
    Sql(rusqlite::Error),
    /// A step that shared its flush stopped halfway.
    BrokenOff,
}

impl From<rusqlite::Error> for Undone {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl Undone {
    /// The same for one of those who waited.
    fn failure(&self, journal: &Journal) -> JournalError {
        match self {
            Self::Sql(error) => journal.failed(Attempt::Write)(same(error)),
            Self::BrokenOff => JournalError::BrokenOff { path: journal.path() },
        }
    }
}

/// The same failure, for one more who waited.
fn same(error: &rusqlite::Error) -> rusqlite::Error {
    match error {
        rusqlite::Error::SqliteFailure(code, words) => rusqlite::Error::SqliteFailure(*code, words.clone()),
        other => rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_ERROR),
            Some(other.to_string()),
        ),
    }
}
