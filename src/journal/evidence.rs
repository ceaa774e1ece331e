//! Evidence: one entry as a folder that proves by itself what was sent and what the server said.
//!
//! `message.eml` holds the exact bytes, `receipt.json` the facts for a program, `receipt.txt` for a person, and a file that
//! begins with `answer-` each answer that was kept, `found-` each message that was found in the mailbox.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{Answer, Dates, Entry, Event, Finding, Journal, JournalError};
use crate::reply::Proposal;
use crate::text::escape;

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
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The folder exists already, or cannot be filled.
    #[error("{}: the evidence cannot be written", .folder.display())]
    Write {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl Journal {
    /// All that there is of an entry but the bytes.
    ///
    /// # Errors
    /// [`JournalError::NoEntry`] where there is no such entry.
    pub fn dossier(&self, id: i64) -> Result<Dossier, JournalError> {
        let _moment = self.connection.unchecked_transaction().map_err(self.failed("read"))?;
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
                .map_err(self.failed("read"))?,
        })
    }
}

/// Writes an entry's evidence into a new folder, for its owner alone.
///
/// # Errors
/// [`ExportError`].
pub fn export(journal: &Journal, id: i64, folder: &Path) -> Result<Dossier, ExportError> {
    let dossier = journal.dossier(id)?;
    let message = journal.bytes(id)?;
    let failed = |source| ExportError::Write { folder: folder.to_owned(), source };
    fs::DirBuilder::new().mode(0o700).create(folder).map_err(failed)?;
    let facts = escape::json(&serde_json::json!(dossier));
    write(folder, "message.eml", &message).map_err(failed)?;
    write(folder, "receipt.json", facts.as_bytes()).map_err(failed)?;
    write(folder, "receipt.txt", escape::lines(&receipt(&dossier)).as_bytes()).map_err(failed)?;
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
fn found_name(finding: &Finding) -> String {
    format!("found-{}.eml", finding.id)
}

fn write(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(folder.join(name))?;
    file.write_all(content)?;
    file.sync_all()
}

/// The name an answer's file has in the folder: its number, and of its own name what is safe in every folder.
fn file_name(answer: &Answer) -> Option<String> {
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

/// The facts of an entry for a person to read.
pub fn receipt(dossier: &Dossier) -> String {
    let Dossier { entry, events, answers, findings, thread, clock_given } = dossier;
    let mut out = String::new();
    // Writing to a String does not fail.
    let _ = writeln!(out, "Entry {}: {} to {}", entry.id, entry.kind, entry.provider);
    let _ = writeln!(out, "State:      {}: {}", entry.state, entry.state.meaning());
    let _ = writeln!(out, "Subject:    {}", entry.subject);
    let _ = writeln!(out, "Message-ID: {}", entry.message_id);
    let by = if entry.account == super::DRAFTED {
        "a draft, for your own mail program".to_owned()
    } else {
        format!("account {}", entry.account)
    };
    let _ = writeln!(out, "From:       {} ({by})", entry.envelope_from);
    let _ = writeln!(out, "To:         {}", entry.envelope_to.join(", "));
    let _ = writeln!(out, "SHA-256:    {}", entry.sha256);
    if thread.len() > 1 {
        let letters: Vec<String> = thread
            .iter()
            .map(|letter| {
                let here = if letter.id == entry.id { ", this one" } else { "" };
                format!("{} {} ({}{here})", letter.id, letter.kind, letter.state)
            })
            .collect();
        let _ = writeln!(out, "Thread:     {}", letters.join(", "));
    }
    if let Some(parent) = entry.parent {
        let _ = writeln!(out, "Follows:    entry {parent}");
    }
    let dates = dates(&entry.dates);
    if !dates.is_empty() {
        let _ = writeln!(out, "Dates:      {}", dates.join(", "));
    }
    if let Some(bounce) = findings.iter().find(|finding| finding.proposal == Proposal::Bounced) {
        let _ = writeln!(out, "Delivery:   it came back: {}", escape::line(&bounce.why));
    }
    if let (Some(number), Some(found)) = (entry.found_number, entry.found) {
        let id = entry.id;
        let _ = writeln!(
            out,
            "Next:       decide on what was found ({found}): `adieu journal show {id} --found {number}` prints it; then `adieu journal mark {id} confirmed`, or refused, or answered; or \
             `adieu journal dismiss {id}` if it is about something else"
        );
    } else if let (Some(day), Some(step)) = (entry.next_on, entry.next_step) {
        let _ = writeln!(out, "Next:       {step} on {day}");
    }
    if let Some(outcome) = entry.outcome {
        let end = entry.end_date.map(|day| format!("; the contract ends on {day}")).unwrap_or_default();
        let _ = writeln!(out, "Outcome:    {outcome}{end}");
    }
    if *clock_given {
        let _ = writeln!(out, "Clock:      given as ADIEU_NOW; the times below need not be the machine's");
    }
    let _ = writeln!(out);
    for event in events {
        let state = event.state.map(|state| state.to_string()).unwrap_or_default();
        let _ = writeln!(out, "{}  {state}", event.at);
        if let Some(lines) = event.reply["lines"].as_array() {
            let lines: Vec<&str> = lines.iter().filter_map(|line| line.as_str()).collect();
            let _ = writeln!(out, "    server: {} {}", event.reply["code"], lines.join(" / "));
        }
        if let Some(version) = event.tls["version"].as_str() {
            let fingerprint = event.tls["certificate_sha256"].as_str().unwrap_or_default();
            let _ = writeln!(out, "    {version}, certificate SHA-256 {fingerprint}");
        }
        for refused in event.refused.as_array().into_iter().flatten() {
            let _ = writeln!(
                out,
                "    not taken: {} ({})",
                refused[0].as_str().unwrap_or_default(),
                refused[1]["code"]
            );
        }
        if let Some(note) = &event.note {
            let _ = writeln!(out, "    {note}");
        }
    }
    if !answers.is_empty() {
        let _ = writeln!(out, "\nMarked:");
    }
    for answer in answers {
        let _ = writeln!(out, "{}  {}", answer.at, answer.words());
        if let Some(name) = file_name(answer) {
            let _ = writeln!(out, "    in the folder of evidence: {name}");
        }
    }
    if !findings.is_empty() {
        let _ = writeln!(out, "\nFound in the mailbox:");
    }
    for finding in findings {
        let from = finding.from.as_deref().unwrap_or("nobody");
        let date = finding.date.as_deref().unwrap_or("no date");
        let open = if finding.open { "; to be decided on" } else { "" };
        let part = if finding.whole { "" } else { ", only its beginning" };
        // Whoever wrote it chose these words, and a receipt is read line by line.
        let _ = writeln!(
            out,
            "{}  {}: from {}, {}, \"{}\"; {}{open}\n    number {}, in {} of account {}, {} octets{part}, SHA-256 {}\n    in the folder of \
             evidence: {}",
            finding.at,
            finding.proposal,
            escape::line(from),
            escape::line(date),
            escape::line(&finding.subject),
            escape::line(&finding.why),
            finding.id,
            escape::line(&finding.folder),
            finding.account,
            finding.octets,
            finding.sha256,
            found_name(finding),
        );
    }
    out
}

/// The days of a plan, those there are, in words.
fn dates(dates: &Dates) -> Vec<String> {
    [
        ("confirmation asked for by", dates.confirm_by),
        ("remind on", dates.remind_on),
        ("escalate on", dates.escalate_on),
        ("ends on", dates.effective_on),
    ]
    .into_iter()
    .filter_map(|(what, day)| Some(format!("{what} {}", day?)))
    .collect()
}
