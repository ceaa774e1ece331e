//! What a use case tells while it works, and how it is told to stop.

use std::cell::RefCell;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::{Failure, Status};
use crate::journal::{Event, JournalError};
use crate::net::{IoHooks, Transcript};
use crate::smtp::Receipt;
use crate::value::Problem;
use crate::words::{Sentence, Words, sentence};

/// Receives what a person should know while a use case works. A front prints it, keeps it, or shows it on a page.
pub(crate) trait Observer {
    /// What is doubtful.
    fn warn(&mut self, warnings: Vec<Problem>);
    /// What is good to know.
    fn notes(&mut self, notes: Vec<Problem>);
    /// What was just done, or comes next, as a sentence.
    fn note(&mut self, note: &Sentence);
    /// The language of who watches, for files that a person reads.
    fn words(&self) -> Arc<Words>;
    /// The dialogues with servers: who reads them, and the flag that ends them.
    fn dialogue(&self) -> Dialogue;
    /// Something long begins: `doing` so many `things`, where that is known.
    fn begin(&mut self, _doing: &Sentence, _total: Option<u64>, _things: &Sentence) {}
    /// One more is done, of which so many failed by now.
    fn step(&mut self, _failed: u64) {}
    /// What was long has ended.
    fn end(&mut self) {}
    /// A row or a table has a problem.
    fn problem(&mut self, _problem: Problem) {}
    /// All rows were looked at.
    fn no_more_problems(&mut self) {}
    /// A row's letter was not sent.
    fn row_failed(&mut self, _problem: Problem) {}
    /// A file was written.
    fn saved(&mut self, _path: &Path) {}
    /// A letter was accepted, and the journal has it.
    fn accepted(&mut self, _accepted: &Acceptance<'_>) {}
}

/// A letter that was accepted.
#[derive(Debug)]
pub(crate) struct Acceptance<'a> {
    /// Its row, where it is one of a table's.
    pub(crate) row: Option<u64>,
    /// Who it is to.
    pub(crate) recipient: &'a str,
    /// Its journal entry.
    pub(crate) entry: Option<i64>,
    /// Who took it, and what was said.
    pub(crate) accepted: &'a Accepted,
}

/// What the other side said to a letter it took.
#[derive(Debug)]
pub(crate) struct Accepted {
    /// The server's host, or the local program.
    pub(crate) by: String,
    /// The server's replies; `None` from a local program.
    pub(crate) receipt: Option<Receipt>,
}

impl Accepted {
    /// Its words.
    pub(crate) fn reply(&self) -> Sentence {
        self.receipt.as_ref().map_or_else(
            || sentence!("handed-to-program", program = self.by),
            |receipt| Sentence::verbatim(receipt.reply.to_string()),
        )
    }

    /// The same for the journal.
    pub(crate) fn event(&self) -> Event {
        self.receipt.as_ref().map_or_else(|| Event::note(self.reply().to_string()), Event::receipt)
    }

    /// The letter is sent, and the journal could not say so.
    pub(crate) fn unrecorded(&self, error: &JournalError) -> Failure {
        let cause = Failure::from_error(Status::InDoubt, error).message;
        let message = match &self.receipt {
            Some(receipt) => {
                sentence!("taken-unrecorded", by = self.by, reply = receipt.reply.to_string(), cause)
            }
            None => sentence!("handed-unrecorded", by = self.by, cause),
        };
        Failure::new(Status::InDoubt, message).fix(sentence!("keep-reply-as-proof"))
    }
}

/// Takes a line of a dialogue, from any thread.
pub(crate) type Line = Arc<dyn Fn(&str) + Send + Sync>;

/// How dialogues with servers are watched and interrupted.
#[derive(Clone, Default)]
pub(crate) struct Dialogue {
    /// Takes each line, where a transcript is wanted; secrets are masked.
    pub(crate) transcript: Option<Line>,
    /// Called when the person wants to leave while a letter is with the server and its answer is awaited.
    pub(crate) waiting: Option<Arc<dyn Fn() + Send + Sync>>,
    /// Set when the person wants to leave.
    pub(crate) interrupted: Arc<AtomicBool>,
}

impl fmt::Debug for Dialogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dialogue").field("interrupted", &self.interrupted).finish_non_exhaustive()
    }
}

impl Dialogue {
    /// For one connection.
    pub(crate) fn hooks(&self) -> IoHooks {
        let transcript = self.transcript.clone().map(|take| {
            let line: Transcript = Box::new(move |line| take(line));
            RefCell::new(line)
        });
        let waiting = self.waiting.clone().map(|tell| Box::new(move || tell()) as Box<dyn Fn()>);
        IoHooks { transcript, waiting, interrupted: Arc::clone(&self.interrupted) }
    }

    /// For one of several connections, with its name before each line and a flag of its own.
    pub(crate) fn hooks_of(&self, name: &str, interrupted: Arc<AtomicBool>) -> IoHooks {
        let named = self.transcript.clone().map(|take| {
            let name = name.to_owned();
            Arc::new(move |line: &str| take(&format!("[{name}] {line}"))) as Line
        });
        Self { transcript: named, waiting: None, interrupted }.hooks()
    }
}
