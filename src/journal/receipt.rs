//! The facts of an entry for a person to read.

use std::fmt::Write as _;

use super::Dates;
use super::evidence::{Dossier, file_name, found_name};
use crate::reply::Proposal;
use crate::text::escape;

/// The facts of an entry for a person to read; commands stand in it as references.
pub fn receipt(dossier: &Dossier) -> String {
    let mut out = String::new();
    head(dossier, &mut out);
    events(dossier, &mut out);
    answers(dossier, &mut out);
    findings(dossier, &mut out);
    out
}

/// What the letter is, and what is next.
fn head(dossier: &Dossier, out: &mut String) {
    let Dossier { entry, findings, thread, clock_given, .. } = dossier;
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
            "Next:       decide on what was found ({found}): ‹run journal show {id} --found {number}› prints it; then ‹run journal mark {id} confirmed›, or refused, or answered; or \
             ‹run journal dismiss {id}› if it is about something else"
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
}

/// What happened to it, in order.
fn events(dossier: &Dossier, out: &mut String) {
    let _ = writeln!(out);
    for event in &dossier.events {
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
}

/// What was marked on it.
fn answers(dossier: &Dossier, out: &mut String) {
    if !dossier.answers.is_empty() {
        let _ = writeln!(out, "\nMarked:");
    }
    for answer in &dossier.answers {
        let _ = writeln!(out, "{}  {}", answer.at, answer.words());
        if let Some(name) = file_name(answer) {
            let _ = writeln!(out, "    in the folder of evidence: {name}");
        }
    }
}

/// What was found about it in the mailbox.
fn findings(dossier: &Dossier, out: &mut String) {
    if !dossier.findings.is_empty() {
        let _ = writeln!(out, "\nFound in the mailbox:");
    }
    for finding in &dossier.findings {
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
