//! The facts of an entry for a person to read.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use super::evidence::{Dossier, file_name, found_name};
use super::{Dates, Entry, Event, Finding, State};
use crate::reply::Proposal;
use crate::text::escape;
use crate::text::moment::Times;
use crate::value::{Kind, Step};
use crate::words::{Join, Sentence, ToValue as _, Words, sentence};

/// The facts of an entry for a person to read.
pub fn receipt(dossier: &Dossier, words: &Words, times: &Times) -> String {
    let Dossier { entry, events, answers, findings, .. } = dossier;
    let (id, kind, provider) = (entry.id, Kind::called(&entry.kind), &entry.provider);
    let mut out = words.say(&sentence!("receipt-title", id, kind, provider));
    out.push('\n');
    column(&head(dossier), words, &mut out);
    out.push('\n');
    for event in events {
        tell_event(event, entry, (words, times), &mut out);
    }
    if !answers.is_empty() {
        // Writing to a String does not fail.
        let _ = writeln!(out, "\n{}", words.say(&sentence!("receipt-marked")));
    }
    for answer in answers {
        let _ = writeln!(out, "{}  {}", times.show(&answer.at), words.say(&answer.sentence()));
        if let Some(name) = file_name(answer) {
            let _ = writeln!(out, "    {}", words.say(&sentence!("receipt-evidence", name)));
        }
    }
    if !findings.is_empty() {
        let _ = writeln!(out, "\n{}", words.say(&sentence!("receipt-found")));
    }
    for finding in findings {
        tell_finding(finding, (words, times), &mut out);
    }
    out
}

/// Headings and what stands beside them, which begins at one place in all lines.
fn column(rows: &[(Sentence, Sentence)], words: &Words, out: &mut String) {
    let rows: Vec<(String, String)> =
        rows.iter().map(|(heading, value)| (words.say(heading), words.say(value))).collect();
    let widest = rows.iter().map(|(heading, _)| heading.width()).max().unwrap_or(0);
    for (heading, value) in rows {
        let gap = widest + 1 - heading.width();
        // Writing to a String does not fail.
        let _ = writeln!(out, "{heading}{:gap$}{value}", "");
    }
}

/// What the letter is, and what is next.
fn head(dossier: &Dossier) -> Vec<(Sentence, Sentence)> {
    let Dossier { entry, findings, thread, clock_given, .. } = dossier;
    let value = |row: Sentence| (row.clone(), row.attribute("value"));
    let from = sentence!("receipt-from", address = entry.envelope_from, account = entry.account);
    let from_value = from.attribute(if entry.account == super::DRAFTED { "draft" } else { "value" });
    let mut rows = vec![
        value(sentence!(
            "receipt-state",
            state = entry.state_word(),
            meaning = entry.state_word().attribute("meaning")
        )),
        (sentence!("receipt-subject"), Sentence::verbatim(&entry.subject)),
        (sentence!("receipt-message-id"), Sentence::verbatim(&entry.message_id)),
        (from, from_value),
        (sentence!("receipt-to"), commas(entry.envelope_to.iter().map(Sentence::verbatim))),
        (sentence!("receipt-hash"), Sentence::verbatim(&entry.sha256)),
    ];
    if thread.len() > 1 {
        let letters = thread.iter().map(|letter| in_thread(letter, entry));
        rows.push((sentence!("receipt-thread"), commas(letters)));
    }
    rows.extend(entry.parent.map(|parent| value(sentence!("receipt-parent", parent))));
    let dates = entry.dates.sentences(&entry.kind);
    if !dates.is_empty() {
        rows.push((sentence!("receipt-dates"), commas(dates)));
    }
    if let Some(bounce) = findings.iter().find(|finding| finding.proposal == Proposal::Bounced) {
        rows.push(value(sentence!("receipt-delivery", why = escape::line(&bounce.why))));
    }
    rows.extend(next(entry));
    if let Some(outcome) = entry.outcome {
        let end = entry.end_date.map(|day| sentence!("contract-ends", day));
        let clauses = std::iter::once(Sentence::from(&outcome)).chain(end);
        rows.push((sentence!("receipt-outcome"), Sentence::join(Join::Clauses, clauses)));
    }
    if *clock_given {
        rows.push(value(sentence!("receipt-clock")));
    }
    rows
}

/// What is next: a decision, or a step on a day.
fn next(entry: &Entry) -> Option<(Sentence, Sentence)> {
    if let (Some(number), Some(proposal)) = (entry.found_number, entry.found) {
        let decide = match proposal {
            Proposal::Sent => sentence!("receipt-decide-sent", id = entry.id, number),
            proposal => sentence!("receipt-decide", id = entry.id, number, proposal),
        };
        return Some((sentence!("receipt-next"), decide));
    }
    let step = entry.next_step?.on(entry.next_on?);
    Some((sentence!("receipt-next"), step))
}

/// A letter of an entry's thread.
fn in_thread(letter: &Entry, entry: &Entry) -> Sentence {
    let (id, kind, state) = (letter.id, Kind::called(&letter.kind), letter.state_word());
    let said = sentence!("receipt-letter", id, kind, state);
    if letter.id == entry.id { said.attribute("this") } else { said }
}

impl Dates {
    /// Each of the days there are, with what it is for in a letter of this kind.
    pub fn sentences(&self, kind: &str) -> Vec<Sentence> {
        // What is not renewed has not ended.
        let effective = |day| match Step::named(kind) {
            Some(Step::StopRenewal) => sentence!("plan-paid-until", day),
            _ => sentence!("plan-effective-on", day),
        };
        let all = [
            self.confirm_by.map(|day| sentence!("plan-confirm-by", day)),
            self.remind_on.map(|day| sentence!("plan-remind-on", day)),
            self.escalate_on.map(|day| sentence!("plan-escalate-on", day)),
            self.effective_on.map(effective),
        ];
        all.into_iter().flatten().collect()
    }
}

fn commas(sentences: impl IntoIterator<Item = Sentence>) -> Sentence {
    Sentence::join(Join::Comma, sentences)
}

/// Something that happened to it.
fn tell_event(event: &Event, entry: &Entry, (words, times): (&Words, &Times), out: &mut String) {
    let state = event.state.map(|state| match state {
        State::Refused if entry.state == state => entry.state_word(),
        state => Sentence::from(&state),
    });
    let state = state.map(|state| words.say(&state)).unwrap_or_default();
    // Writing to a String does not fail.
    let _ = writeln!(out, "{}  {state}", times.show(&event.at));
    let mut tell = |sentence: &Sentence| {
        let _ = writeln!(out, "    {}", words.say(sentence));
    };
    if let Some(lines) = event.reply["lines"].as_array() {
        let lines: Vec<&str> = lines.iter().filter_map(|line| line.as_str()).collect();
        let reply = format!("{} {}", event.reply["code"], lines.join(" / "));
        tell(&sentence!("receipt-server", reply));
    }
    if let Some(version) = event.tls["version"].as_str() {
        let fingerprint = event.tls["certificate_sha256"].as_str().unwrap_or_default();
        tell(&sentence!("receipt-protection", version, fingerprint));
    }
    for refused in event.refused.as_array().into_iter().flatten() {
        let (address, code) = (refused[0].as_str().unwrap_or_default(), refused[1]["code"].to_string());
        tell(&sentence!("receipt-not-taken", address, code));
    }
    if let Some(note) = &event.note {
        tell(&Sentence::verbatim(note));
    }
}

/// A message that was found about it in the mailbox. Whoever wrote it chose its words, and a receipt is read line by line.
fn tell_finding(finding: &Finding, (words, times): (&Words, &Times), out: &mut String) {
    let from = finding.from.as_ref().map(|from| escape::line(from).to_value());
    let date = finding.date.as_ref().map(|date| escape::line(&times.show(date)).to_value());
    let message = sentence!(
        "receipt-found-message",
        proposal = finding.proposal,
        from = from.unwrap_or_else(|| sentence!("receipt-found-nobody").to_value()),
        date = date.unwrap_or_else(|| sentence!("receipt-found-no-date").to_value()),
        subject = escape::line(&finding.subject),
        why = escape::line(&finding.why),
    );
    let place = sentence!(
        "receipt-found-at",
        number = finding.id,
        folder = escape::line(&finding.folder),
        account = finding.account,
        octets = u64::try_from(finding.octets).unwrap_or_default(),
        hash = finding.sha256,
    );
    let place = if finding.whole { place } else { place.attribute("beginning") };
    let message = if finding.open { message.attribute("open") } else { message };
    let evidence = sentence!("receipt-evidence", name = found_name(finding));
    // Writing to a String does not fail.
    let _ = writeln!(out, "{}  {}", times.show(&finding.at), words.say(&message));
    let _ = writeln!(out, "    {}\n    {}", words.say(&place), words.say(&evidence));
}
