//! What is due: a reminder, a complaint, an answer to read, a doubt to settle.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::app::Failure;
use crate::journal::{Entry, Journal, NextStep, State};
use crate::reply::Proposal;
use crate::text::moment;
use crate::value::Kind;
use crate::words::{Join, Sentence, Value, sentence};

/// What is due on a day, with days in `zone`; nothing without a journal.
pub(crate) fn due(journal: Option<&Journal>, day: Date, zone: &TimeZone) -> Result<Vec<Due>, Failure> {
    let entries = journal.map(|journal| journal.due(day)).transpose()?.unwrap_or_default();
    Ok(entries.into_iter().map(|entry| Due::of(entry, zone)).collect())
}

/// The first of what is due on a day, no more than `limit`, and whether there is more.
pub(crate) fn first_due(
    journal: Option<&Journal>,
    limit: usize,
    day: Date,
    zone: &TimeZone,
) -> Result<(Vec<Due>, bool), Failure> {
    let page = journal.map(|journal| journal.first_due(day, limit)).transpose()?;
    let (entries, more) = page.map_or_else(Default::default, |page| (page.entries, page.more));
    Ok((entries.into_iter().map(|entry| Due::of(entry, zone)).collect(), more))
}

/// What is due for one entry on a day.
pub(crate) fn due_entry(
    journal: &Journal,
    id: i64,
    day: Date,
    zone: &TimeZone,
) -> Result<Option<Due>, Failure> {
    Ok(journal.due_entry(id, day)?.map(|entry| Due::of(entry, zone)))
}

/// The entries for which the next letter is due on a day, and how many are due for another reason: a doubt, a message to
/// read, a complaint to submit.
pub(crate) fn waiting_too_long(journal: Option<&Journal>, day: Date) -> Result<(Vec<i64>, usize), Failure> {
    let entries = journal.map(|journal| journal.due(day)).transpose()?.unwrap_or_default();
    let all = entries.len();
    let waits = |entry: &&Entry| {
        entry.next_step.is_some() && entry.found.is_none() && entry.kind != Kind::Escalate.name()
    };
    let ids: Vec<i64> = entries.iter().filter(waits).map(|entry| entry.id).collect();
    let others = all - ids.len();
    Ok((ids, others))
}

/// What became of a letter, and what is next, as clauses; `None` where there is nothing to say.
pub(crate) fn standing(entry: &Entry, now: &Zoned) -> Option<Sentence> {
    let mut parts = Vec::new();
    if let Some(outcome) = entry.outcome {
        parts.push(sentence!("standing-outcome", outcome));
    }
    if let Some(found) = entry.proposal(now.time_zone()) {
        parts.push(sentence!("standing-found", found));
    }
    if let Some(day) = entry.acknowledged_at.as_deref().and_then(|time| moment::day(time, now.time_zone())) {
        parts.push(sentence!("standing-acknowledged", day));
    }
    if let Some(day) = entry.end_date {
        parts.push(sentence!("standing-ends", day));
    }
    if let (Some(step), Some(day), None) = (entry.next_step, entry.next_on, entry.found) {
        parts.push(sentence!("standing-next", step, day, late = late(day, now.date())));
    }
    (!parts.is_empty()).then(|| Sentence::join(Join::Clauses, parts))
}

/// How long a day has been past: the end of a sentence.
pub(crate) fn late(day: Date, today: Date) -> Sentence {
    match (today - day).get_days() {
        ..0 => Sentence::empty(),
        0 => sentence!("late-today"),
        days => sentence!("late-by", days),
    }
}

/// What is due for an entry.
#[derive(Debug, Serialize)]
pub(crate) struct Due {
    /// A stable word for scripts.
    pub(crate) step: &'static str,
    /// What to do, as the beginning of a sentence.
    #[serde(skip)]
    pub(crate) what: Sentence,
    /// Since when, `YYYY-MM-DD`.
    pub(crate) since: String,
    /// What to type.
    pub(crate) command: Sentence,
    pub(crate) entry: Entry,
}

impl Due {
    fn of(entry: Entry, zone: &TimeZone) -> Self {
        let Entry { id, kind, provider, .. } = &entry;
        let local =
            |time: &str| moment::day(time, zone).map_or_else(|| time.to_owned(), |day| day.to_string());
        let written = &local(&entry.created_at);
        let show = sentence!("due-show-entry", entry = id);
        let called = Kind::called(kind);
        let day = Value::day(written);
        let (step, what, since, command) = match entry.next_step {
            _ if entry.found == Some(Proposal::Sent) => {
                let found_on = entry.found_on.as_deref().and_then(|day| day.parse().ok());
                let sent = entry.found_day(zone).or(found_on).unwrap_or_default();
                let what =
                    sentence!("due-mark-sent", provider, entry = id, kind = called, written = day, sent);
                ("mark-sent", what, entry.found_on.clone(), sentence!("due-mark-sent-command", entry = id))
            }
            _ if entry.found.is_some() && entry.state != State::InDoubt => {
                let (step, what) = if entry.found == Some(Proposal::Bounced) {
                    ("resend", sentence!("due-resend", provider, entry = id, kind = called, written = day))
                } else {
                    ("read", sentence!("due-read", provider, entry = id, kind = called, written = day))
                };
                let found = entry.found_number.map(|number| sentence!("due-show-found", entry = id, number));
                (step, what, entry.found_at.as_deref().map(local), found.unwrap_or(show))
            }
            Some(step) => {
                let what = match step {
                    NextStep::Remind => {
                        sentence!("due-remind", provider, entry = id, kind = called, written = day)
                    }
                    NextStep::Escalate => {
                        sentence!("due-escalate", provider, entry = id, kind = called, written = day)
                    }
                };
                let command = if kind == Kind::Escalate.name() {
                    sentence!("due-submit-complaint", entry = entry.root)
                } else {
                    sentence!("due-follow-up", entry = id)
                };
                (step.name(), what, entry.next_on.map(|day| day.to_string()), command)
            }
            None => {
                let what = sentence!("due-settle", provider, entry = id, kind = called, written = day);
                ("settle", what, Some(written.clone()), show)
            }
        };
        Self { step, what, since: since.unwrap_or_default(), command, entry }
    }
}
