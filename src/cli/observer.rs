//! What a use case tells while it works, on the person's terminal.

use std::sync::Arc;

use super::report::Reporter;
use crate::app::observer::Acceptance;
use crate::app::{Dialogue, Observer};
use crate::text::escape;
use crate::value::Problem;

impl Observer for Reporter<'_> {
    fn warn(&mut self, warnings: Vec<Problem>) {
        Reporter::warn(self, warnings);
    }

    fn notes(&mut self, notes: Vec<Problem>) {
        Reporter::notes(self, notes);
    }

    fn note(&mut self, note: &str) {
        Reporter::note(self, note);
    }

    /// The dialogue on standard error, where it is wanted; Ctrl-C is looked at between steps and while waiting.
    fn dialogue(&self) -> Dialogue {
        let interrupted = self.listen();
        let print = self.env.transcript;
        let waiting = move || {
            print(
                "The letter is with the server; its answer is awaited. Ctrl-C once more leaves it in doubt.",
            );
        };
        let line = move |line: &str| print(&escape::line(line));
        Dialogue {
            transcript: self.verbose.then(|| Arc::new(line) as _),
            waiting: Some(Arc::new(waiting)),
            interrupted,
        }
    }

    fn accepted(&mut self, accepted: &Acceptance<'_>) {
        if !self.json {
            tell_accepted(accepted, self);
        }
    }
}

/// Says that a letter was accepted.
fn tell_accepted(accepted: &Acceptance<'_>, reporter: &mut Reporter<'_>) {
    let Acceptance { recipient, entry, accepted, .. } = accepted;
    let receipt = accepted.receipt.as_ref();
    let reply = receipt.map_or_else(String::new, |receipt| format!(": {}", receipt.reply));
    reporter.text(&format!("Sent. {} has taken the letter{reply}\n", accepted.by));
    for (recipient, reply) in receipt.iter().flat_map(|receipt| &receipt.refused) {
        reporter.note(&format!("The copy to {recipient} was not taken: {reply}"));
    }
    reporter.note(&format!("Your mail server has it; {recipient}'s own confirmation is still to come. Keep watching your inbox, and its spam folder."));
    if let Some(id) = entry {
        reporter.note(&format!(
            "Journal entry {id} holds the exact message and this reply. `adieu journal export {id}` makes a folder of evidence."
        ));
    }
}
