//! Evidence: one entry as a folder that proves by itself what was sent and what the server said.
//!
//! `message.eml` holds the exact bytes, `receipt.json` the facts for a program, `receipt.txt` for a person.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use serde_json::json;

use super::{Entry, Event};
use crate::escape;

/// Writes an entry's evidence into a new folder.
///
/// # Errors
/// If the folder exists already or cannot be filled.
pub fn export(entry: &Entry, events: &[Event], bytes: &[u8], folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().mode(0o700).create(folder)?;
    let facts = json!({ "entry": entry, "events": events });
    let facts = escape::json(&facts);
    for (name, content) in [
        ("message.eml", bytes),
        ("receipt.json", facts.as_bytes()),
        ("receipt.txt", escape::lines(&receipt(entry, events)).as_bytes()),
    ] {
        let mut file =
            fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(folder.join(name))?;
        file.write_all(content)?;
        file.sync_all()?;
    }
    Ok(())
}

/// The facts of an entry for a person to read.
pub fn receipt(entry: &Entry, events: &[Event]) -> String {
    let mut out = String::new();
    // Writing to a String does not fail.
    let _ = writeln!(out, "Entry {}: {} to {}", entry.id, entry.kind, entry.provider);
    let _ = writeln!(out, "State:      {}: {}", entry.state, entry.state.meaning());
    let _ = writeln!(out, "Subject:    {}", entry.subject);
    let _ = writeln!(out, "Message-ID: {}", entry.message_id);
    let _ = writeln!(out, "From:       {} (account {})", entry.envelope_from, entry.account);
    let _ = writeln!(out, "To:         {}", entry.envelope_to.join(", "));
    let _ = writeln!(out, "SHA-256:    {}", entry.sha256);
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
    out
}
