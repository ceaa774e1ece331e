//! What the journal holds of a message.

use crate::text::moment;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::Row;
use serde::{Deserialize as _, Serialize};
use serde_json::{Value, json};

use super::{DRAFTED, Dates, Form, NextStep, Outcome, RefusedBy, Standing};
use crate::email::Envelope;
use crate::reply::Proposal;
use crate::smtp::{Receipt, Reply};
use crate::words::{Describe, Sentence, sentence, sentence_value};

/// How far a message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Written down; nothing was sent.
    Composed,
    /// A draft of the person's: whether their own mail program has sent it only they and their mailbox know. In the file it is a
    /// composed entry of no account, which no version of the program takes for one that was sent.
    Drafted,
    /// The server is about to get it.
    Sending,
    /// The server has taken it on.
    Accepted,
    /// Not sent; later it may be.
    Deferred,
    /// Not sent; the server said no for good.
    Refused,
    /// Sent or not: unknown.
    InDoubt,
}

impl State {
    /// The states in which nothing has left: the same request may be sent. Any other state forbids it, also one that only a
    /// newer program knows.
    pub(super) const UNSENT: [Self; 3] = [Self::Composed, Self::Deferred, Self::Refused];

    /// Every one there is.
    pub const ALL: [Self; 7] = [
        Self::Composed,
        Self::Drafted,
        Self::Sending,
        Self::Accepted,
        Self::Deferred,
        Self::Refused,
        Self::InDoubt,
    ];

    /// From what stands in the file; a state that only a newer program knows is a doubt.
    pub(super) fn kept(state: &str, account: &str) -> Self {
        match state.parse().unwrap_or(Self::InDoubt) {
            Self::Composed if account == DRAFTED => Self::Drafted,
            state => state,
        }
    }

    /// It in a word, which says who refused the letter where somebody did.
    pub fn word(self, refused_by: Option<RefusedBy>) -> Sentence {
        match (self, refused_by) {
            (Self::Refused, Some(RefusedBy::Login)) => Standing::RefusedByLogin.sentence(),
            (Self::Refused, Some(RefusedBy::Server)) => Standing::RefusedByServer.sentence(),
            (state, _) => state.sentence(),
        }
    }

    /// Its name in the journal.
    pub fn name(self) -> &'static str {
        match self {
            Self::Composed => "composed",
            Self::Drafted => "drafted",
            Self::Sending => "sending",
            Self::Accepted => "accepted",
            Self::Deferred => "deferred",
            Self::Refused => "refused",
            Self::InDoubt => "in-doubt",
        }
    }
}

impl Describe for State {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Composed => sentence!("state-composed"),
            Self::Drafted => sentence!("state-drafted"),
            Self::Sending => sentence!("state-sending"),
            Self::Accepted => sentence!("state-accepted"),
            Self::Deferred => sentence!("state-deferred"),
            Self::Refused => sentence!("state-refused"),
            Self::InDoubt => sentence!("state-in-doubt"),
        }
    }
}

sentence_value!(State);

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == name).ok_or(())
    }
}

/// A message to be written down.
#[derive(Debug)]
pub struct NewEntry<'a> {
    /// What makes the request the same request.
    pub fingerprint: String,
    /// The provider's name.
    pub provider: &'a str,
    /// The kind of letter.
    pub kind: &'a str,
    /// Its language.
    pub language: &'a str,
    /// The numbers that identify the contract.
    pub identifiers: Value,
    /// The account it leaves through.
    pub account: &'a str,
    /// Who it is handed over for.
    pub envelope: &'a Envelope,
    /// Its Message-ID.
    pub message_id: &'a str,
    /// Its subject.
    pub subject: &'a str,
    /// Its exact bytes.
    pub bytes: &'a [u8],
    /// The entry this letter follows; `None` for a first letter.
    pub parent: Option<i64>,
    /// The values the request was made of, so that a follow-up can be composed from them.
    pub form: Option<&'a Form>,
    /// The provider's id, where it is in the directory.
    pub provider_id: Option<&'a str>,
    /// The provider's country, two letters, where known.
    pub country: Option<&'a str>,
    /// The provider's trade, where known.
    pub sector: Option<&'a str>,
    /// The days of its plan.
    pub dates: Dates,
}

/// An entry of the journal, without the bytes.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Its number.
    pub id: i64,
    /// When it was composed (RFC 3339, UTC).
    pub created_at: String,
    /// When its state or its outcome last changed.
    pub changed_at: String,
    /// Its state.
    pub state: State,
    /// What makes the request the same request.
    pub fingerprint: String,
    /// The provider's name.
    pub provider: String,
    /// The kind of letter.
    pub kind: String,
    /// Its language.
    pub language: String,
    /// The numbers that identify the contract.
    pub identifiers: Value,
    /// The account it leaves through.
    pub account: String,
    /// The envelope's sender.
    pub envelope_from: String,
    /// The envelope's recipients.
    pub envelope_to: Vec<String>,
    /// Its Message-ID.
    pub message_id: String,
    /// Its subject.
    pub subject: String,
    /// The hash of its bytes.
    pub sha256: String,
    /// The entry it follows; `None` for a first letter, and where that one was forgotten.
    pub parent: Option<i64>,
    /// The number of its thread: the first letter's, which may be forgotten.
    pub root: i64,
    /// The provider's id, where it is in the directory.
    pub provider_id: Option<String>,
    /// The provider's country, two letters, where known.
    pub country: Option<String>,
    /// The provider's trade, where known.
    pub sector: Option<String>,
    /// The days of its plan.
    #[serde(flatten)]
    pub dates: Dates,
    /// The day of the next step, where this letter waits for an answer.
    pub next_on: Option<Date>,
    /// The next step.
    pub next_step: Option<NextStep>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// The day on which the contract ends, as the provider has it.
    pub end_date: Option<Date>,
    /// What lies in the mailbox about it, as far as the person has not decided on it.
    pub found: Option<Proposal>,
    /// When it was found (RFC 3339, UTC).
    pub found_at: Option<String>,
    /// The day on which it was found, `YYYY-MM-DD` (UTC).
    pub found_on: Option<String>,
    /// The number of what was found.
    pub found_number: Option<i64>,
    /// The date that this message gives itself (RFC 3339).
    pub found_date: Option<String>,
    /// The day on which the person sent it with their own mail program.
    pub sent_on: Option<Date>,
    /// Who said no to it, where somebody did.
    pub refused_by: Option<RefusedBy>,
    /// When a program acknowledged that it came in, as its message says (RFC 3339).
    pub acknowledged_at: Option<String>,
}

/// Something that happened to an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Event {
    /// When (RFC 3339, UTC).
    pub at: String,
    /// The state from then on.
    pub state: Option<State>,
    /// The server's reply, `null` without one.
    pub reply: Value,
    /// Recipients refused, with the replies; `null` where all were taken.
    pub refused: Value,
    /// The connection's protection, `null` without.
    pub tls: Value,
    /// What there is to say in words.
    pub note: Option<String>,
    /// Who refused the letter by it: kept with the entry.
    #[serde(skip)]
    pub refused_by: Option<RefusedBy>,
}

impl Entry {
    /// The columns of an entry, in the order [`Entry::from_row`] reads them, and where they are from. An entry without a
    /// plan is one all the same: it must keep its letter from going twice.
    pub(super) const SELECT: &str = "SELECT entries.id, created_at, changed_at, state, fingerprint, provider, kind, language, identifiers,
            account, envelope_from, envelope_to, message_id, subject, sha256, parent, coalesce(root, entries.id), provider_id, country,
            sector, remind_on, escalate_on, confirm_by, effective_on, next_on, next_step, outcome, end_date,
            (SELECT proposal FROM findings WHERE findings.entry = entries.id AND open ORDER BY id DESC LIMIT 1),
            (SELECT at FROM findings WHERE findings.entry = entries.id AND open ORDER BY id DESC LIMIT 1),
            (SELECT id FROM findings WHERE findings.entry = entries.id AND open ORDER BY id DESC LIMIT 1),
            (SELECT day FROM sent_by_hand WHERE sent_by_hand.entry = entries.id),
            (SELECT date FROM findings WHERE findings.entry = entries.id AND open ORDER BY id DESC LIMIT 1),
            (SELECT refused_by FROM refusals WHERE refusals.entry = entries.id),
            (SELECT coalesce(date, at) FROM findings
             WHERE findings.entry = entries.id AND proposal = 'acknowledged' ORDER BY id LIMIT 1)
         FROM entries LEFT JOIN plans ON plans.entry = entries.id";

    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let date = |index| {
            row.get::<_, Option<String>>(index).map(|text| text.and_then(|text| text.parse::<Date>().ok()))
        };
        let word = |index| row.get::<_, Option<String>>(index);
        let json = |index| {
            row.get::<_, String>(index).map(|text| serde_json::from_str::<Value>(&text).unwrap_or_default())
        };
        let to = json(11)?;
        let state = State::kept(&row.get::<_, String>(3)?, &row.get::<_, String>(9)?);
        let outcome = word(26)?.and_then(|word| word.parse().ok());
        let found_at = word(29)?;
        let unsent_by = word(33)?.and_then(|word| RefusedBy::named(&word));
        Ok(Self {
            id: row.get(0)?,
            created_at: row.get(1)?,
            changed_at: row.get(2)?,
            state,
            fingerprint: row.get(4)?,
            provider: row.get(5)?,
            kind: row.get(6)?,
            language: row.get(7)?,
            identifiers: json(8)?,
            account: row.get(9)?,
            envelope_from: row.get(10)?,
            envelope_to: to
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            message_id: row.get(12)?,
            subject: row.get(13)?,
            sha256: row.get(14)?,
            parent: row.get(15)?,
            root: row.get(16)?,
            provider_id: row.get(17)?,
            country: row.get(18)?,
            sector: row.get(19)?,
            dates: Dates {
                remind_on: date(20)?,
                escalate_on: date(21)?,
                confirm_by: date(22)?,
                effective_on: date(23)?,
            },
            next_on: date(24)?,
            next_step: word(25)?.and_then(|word| word.parse().ok()),
            outcome,
            end_date: date(27)?,
            found: word(28)?.and_then(|word| Proposal::named(&word)),
            found_on: found_at.as_ref().and_then(|at| at.get(..10)).map(str::to_owned),
            found_at,
            found_number: row.get(30)?,
            sent_on: date(31)?,
            found_date: word(32)?,
            refused_by: refused_by(state, outcome, unsent_by),
            acknowledged_at: word(34)?,
        })
    }
}

/// Who refused a letter: who kept it from being sent, or the provider in an answer.
fn refused_by(state: State, outcome: Option<Outcome>, unsent_by: Option<RefusedBy>) -> Option<RefusedBy> {
    match (state, outcome) {
        (State::Refused, _) => unsent_by,
        (State::Accepted, Some(Outcome::Refused)) => Some(RefusedBy::Provider),
        _ => None,
    }
}

impl Entry {
    /// The day of the message that was found about it.
    pub fn found_day(&self, zone: &TimeZone) -> Option<Date> {
        self.found_date.as_deref().and_then(|date| moment::day(date, zone))
    }

    /// What was found about it, as a person reads it; of a draft that was sent with the day.
    pub fn proposal(&self, zone: &TimeZone) -> Option<Sentence> {
        self.found.map(|found| found.on(self.found_day(zone)))
    }

    /// Its state in a word, which says who refused it where somebody did. No mail server told the program that it has taken a
    /// draft on: the person sent it, or did not.
    pub fn state_word(&self) -> Sentence {
        match self.state {
            State::Accepted if self.account == super::DRAFTED => sentence!("state-sent-by-hand"),
            State::Deferred if self.account == super::DRAFTED => sentence!("state-not-sent-by-hand"),
            state => state.word(self.refused_by),
        }
    }

    /// Returns the event of its history that made its state what it is. Marks and copies that came later say nothing of the
    /// sending.
    pub fn decisive<'e>(&self, events: &'e [Event]) -> Option<&'e Event> {
        events.iter().rev().take_while(|event| event.state == Some(self.state)).last()
    }
}

impl Event {
    /// An event that only words describe.
    pub fn note(note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..Self::default() }
    }

    /// A refusal in the server's words.
    pub fn reply(reply: Option<&Reply>, note: String) -> Self {
        Self { reply: json!(reply), note: Some(note), ..Self::default() }
    }

    /// Returns the server's reply, where there is one.
    pub fn replied(&self) -> Option<Reply> {
        Reply::deserialize(&self.reply).ok()
    }

    /// The server's final reply.
    pub fn receipt(receipt: &Receipt) -> Self {
        Self {
            reply: json!(receipt.reply),
            refused: if receipt.refused.is_empty() { Value::Null } else { json!(receipt.refused) },
            tls: json!(receipt.tls),
            ..Self::default()
        }
    }

    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let json = |index| {
            row.get::<_, Option<String>>(index)
                .map(|text| text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
        };
        Ok(Self {
            at: row.get(0)?,
            state: row.get::<_, String>(1)?.parse().ok(),
            reply: json(2)?,
            refused: json(3)?,
            tls: json(4)?,
            note: row.get(5)?,
            refused_by: None,
        })
    }
}
