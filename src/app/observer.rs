//! What a use case tells while it works, and how it is told to stop.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::net::{IoHooks, Transcript};
use crate::value::Problem;

/// Receives what a person should know while a use case works. A front prints it, keeps it, or shows it on a page.
pub(crate) trait Observer {
    /// What is doubtful.
    fn warn(&mut self, warnings: Vec<Problem>);
    /// What is good to know.
    fn notes(&mut self, notes: Vec<Problem>);
    /// What was just done, or comes next, as a sentence.
    fn note(&mut self, note: &str);
    /// The dialogues with servers: who reads them, and the flag that ends them.
    fn dialogue(&self) -> Dialogue;
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
