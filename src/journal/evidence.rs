//! Evidence: one entry as a folder that proves by itself what was sent and what the server said.
//!
//! `message.eml` holds the exact bytes, `receipt.json` the facts for a program, `receipt.txt` for a person, and a file that
//! begins with `answer-` each answer that was kept, `found-` each message that was found in the mailbox.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

pub use super::receipt::receipt;
use super::{Answer, Attempt, Entry, Event, Finding, Journal, JournalError};
use crate::fs::private;
use crate::text::escape;
use crate::text::moment::Times;
use crate::words::{Describe, Sentence, Words, described, sentence};
use jiff::tz::TimeZone;

/// All that the journal holds of an entry but the bytes, read at one moment.
#[derive(Debug, Clone, Serialize)]
pub struct Dossier {
    /// The entry.
    pub entry: Entry,
    /// What happened to it, in order.
    pub events: Vec<Event>,
    /// What was marked on it, in order.
    pub answers: Vec<Answer>,
    /// What was found in the mailbox about it, in order.
    pub findings: Vec<Finding>,
    /// Its thread in order, itself among it.
    pub thread: Vec<Entry>,
    /// Whether any of these times comes from a clock that was given (`ADIEU_NOW`), and not from the machine's.
    pub clock_given: bool,
}

/// The evidence could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The journal could not be read.
    Journal(#[from] JournalError),
    /// The folder exists already, or cannot be filled.
    Write {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl Describe for ExportError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Journal(error) => error.sentence(),
            Self::Write { folder, source } => sentence!("evidence-unwritable", folder, source),
        }
    }
}

described!(ExportError);

impl Journal {
    /// All that there is of an entry but the bytes.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is no such entry.
    pub fn dossier(&self, id: i64) -> Result<Dossier, JournalError> {
        let _moment = self.connection.unchecked_transaction().map_err(self.failed(Attempt::Read))?;
        Ok(Dossier {
            entry: self.entry(id)?,
            events: self.events(id)?,
            answers: self.answers(id)?,
            findings: self.findings(id)?,
            thread: self.thread(id)?,
            clock_given: self
                .connection
                .query_row("SELECT EXISTS (SELECT 1 FROM given_clocks WHERE entry = ?1)", [id], |row| {
                    row.get(0)
                })
                .map_err(self.failed(Attempt::Read))?,
        })
    }
}

/// Writes an entry's evidence into a new folder, for its owner alone; `words` say the receipt, whose times are in `zone`.
///
/// # Errors
/// [`ExportError`].
pub fn export(
    journal: &Journal,
    id: i64,
    folder: &Path,
    words: &Words,
    zone: &TimeZone,
) -> Result<Dossier, ExportError> {
    let dossier = journal.dossier(id)?;
    let message = journal.bytes(id)?;
    let failed = |source| ExportError::Write { folder: folder.to_owned(), source };
    private::create_folder(folder).map_err(failed)?;
    let facts = escape::json(&serde_json::json!(dossier));
    write(folder, "message.eml", &message).map_err(failed)?;
    write(folder, "receipt.json", facts.as_bytes()).map_err(failed)?;
    let text = receipt(&dossier, words, &Times::Exact(zone.clone()));
    write(folder, "receipt.txt", escape::lines(&text).as_bytes()).map_err(failed)?;
    for answer in &dossier.answers {
        if let (Some(name), Some(bytes)) = (file_name(answer), journal.answer_bytes(answer.id)?) {
            write(folder, &name, &bytes).map_err(failed)?;
        }
    }
    for finding in &dossier.findings {
        if let Some(bytes) = journal.finding_bytes(id, finding.id)? {
            write(folder, &found_name(finding), &bytes).map_err(failed)?;
        }
    }
    Ok(dossier)
}

/// The name a found message has in the folder.
pub(super) fn found_name(finding: &Finding) -> String {
    format!("found-{}.eml", finding.id)
}

fn write(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let mut file = private::create_file(&folder.join(name))?;
    file.write_all(content)?;
    file.sync_all()
}

/// The name an answer's file has in the folder: its number, and of its own name what is safe in every folder.
pub(super) fn file_name(answer: &Answer) -> Option<String> {
    let safe: Vec<char> = answer
        .name
        .as_ref()?
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' })
        .collect();
    // The end holds the extension.
    let tail: String = safe[safe.len().saturating_sub(80)..].iter().collect();
    Some(format!("answer-{}-{tail}", answer.id))
}
