//! What a use case tells while it works, on the person's terminal.

use std::path::Path;
use std::sync::Arc;

use super::progress;
use super::report::Reporter;
use crate::app::observer::Acceptance;
use crate::app::{Dialogue, Observer};
use crate::terminal::Progress;
use crate::text::escape;
use crate::value::Problem;
use crate::words::sentence;
use crate::words::{Sentence, Words};

/// How many octets of paths are printed at a time.
const MAX_LINES: usize = 8 * 1024;

impl Observer for Reporter<'_> {
    fn warn(&mut self, warnings: Vec<Problem>) {
        Reporter::warn(self, warnings);
    }

    fn notes(&mut self, notes: Vec<Problem>) {
        Reporter::notes(self, notes);
    }

    fn note(&mut self, note: &Sentence) {
        Reporter::note(self, note);
    }

    fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// The dialogue on standard error, where it is wanted; Ctrl-C is looked at between steps and while waiting.
    fn dialogue(&self) -> Dialogue {
        let interrupted = self.listen();
        let print = self.env.transcript;
        let words = Arc::clone(&self.words);
        let waiting = move || print(&words.say(&sentence!("answer-awaited")));
        let line = move |line: &str| print(&escape::line(line));
        Dialogue {
            transcript: self.verbose.then(|| Arc::new(line) as _),
            waiting: Some(Arc::new(waiting)),
            interrupted,
        }
    }

    fn begin(&mut self, doing: &Sentence, total: Option<u64>, things: &Sentence) {
        let telling = progress::telling(&self.words, doing, total, things);
        self.progress = Some(Progress::new(telling, total, self.audience()));
    }

    fn step(&mut self, failed: u64) {
        if let Some(progress) = &mut self.progress {
            progress.step(failed);
        }
    }

    fn end(&mut self) {
        if let Some(progress) = self.progress.take() {
            progress.end();
        }
        let lines = std::mem::take(&mut self.lines);
        self.data(&lines);
    }

    fn problem(&mut self, problem: Problem) {
        if self.json {
            self.problems.keep(problem);
        } else {
            self.problems.add(problem);
        }
    }

    fn no_more_problems(&mut self) {
        for problem in self.problems.take() {
            self.error(&problem);
        }
    }

    fn row_failed(&mut self, problem: Problem) {
        if self.json {
            self.problems.keep_always(problem);
        } else {
            self.error(&problem);
        }
    }

    fn saved(&mut self, path: &Path) {
        if self.json {
            return;
        }
        if self.env.stdout_is_terminal || self.progress.is_none() {
            self.path(path);
            return;
        }
        self.lines.extend_from_slice(path.as_os_str().as_encoded_bytes());
        self.lines.push(b'\n');
        if self.lines.len() >= MAX_LINES {
            let lines = std::mem::take(&mut self.lines);
            self.data(&lines);
        }
    }

    fn accepted(&mut self, accepted: &Acceptance<'_>) {
        match accepted.row {
            _ if self.json => {}
            Some(row) => {
                let Acceptance { recipient, entry, accepted, .. } = accepted;
                let (recipient, reply) = (*recipient, accepted.reply());
                self.line(&match entry {
                    Some(id) => sentence!("row-accepted-entry", row, recipient, id, reply),
                    None => sentence!("row-accepted", row, recipient, reply),
                });
            }
            None => tell_accepted(accepted, self),
        }
    }
}

/// Says that a letter was accepted.
fn tell_accepted(accepted: &Acceptance<'_>, reporter: &mut Reporter<'_>) {
    let Acceptance { recipient, entry, accepted, .. } = accepted;
    let receipt = accepted.receipt.as_ref();
    let by = &accepted.by;
    reporter.line(&match receipt {
        Some(receipt) => sentence!("accepted-with-reply", by, reply = receipt.reply.to_string()),
        None => sentence!("accepted", by),
    });
    for (recipient, reply) in receipt.iter().flat_map(|receipt| &receipt.refused) {
        reporter.note(sentence!("copy-refused", address = recipient.clone(), reply = reply.to_string()));
    }
    reporter.note(sentence!("confirmation-to-come", recipient = *recipient));
    if let Some(id) = entry {
        reporter.note(sentence!("entry-holds-proof", id));
    }
}
