//! `adieu journal due`: what is due, one line each, for a person, a cron job or a login shell.

use jiff::Zoned;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::journal::{Entry, Journal, NextStep, State};
use crate::reply::Proposal;
use crate::text::escape;
use crate::value::{Kind, Value as _};

/// Says what is due. Without a journal, or with nothing due, nothing.
pub(super) fn run(
    journal: Option<&Journal>,
    on: Option<&str>,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let day = match on {
        Some(text) => Date::parse(text).map_err(|fault| {
            Failure::new(Status::Usage, format!("--on \"{text}\" {}", fault.what)).fix(fault.fix)
        })?,
        None => now.date(),
    };
    let due = match journal {
        Some(journal) => journal.due(day)?,
        None => Vec::new(),
    };
    if !due.is_empty() {
        reporter.due();
    }
    if reporter.json {
        let due: Vec<Value> = due
            .iter()
            .map(|entry| {
                let Due { step, since, command, .. } = Due::of(entry);
                json!({ "step": step, "since": since, "command": command, "entry": entry })
            })
            .collect();
        reporter.result(json!({ "on": day, "due": due }));
        return Ok(());
    }
    let lines: String = due.iter().map(|entry| line(entry, day)).collect();
    reporter.text(&lines);
    Ok(())
}

/// How long a day has been past: the end of a sentence.
pub(super) fn overdue(day: Date, today: Date) -> String {
    match (today - day).get_days() {
        ..0 => String::new(),
        0 => ", which is today".to_owned(),
        1 => ", overdue by 1 day".to_owned(),
        days => format!(", overdue by {days} days"),
    }
}

/// What is due for an entry.
struct Due {
    /// A stable word for scripts.
    step: &'static str,
    /// What to do, as the beginning of a sentence.
    what: String,
    /// Since when, `YYYY-MM-DD`.
    since: String,
    /// What to type.
    command: String,
}

impl Due {
    fn of(entry: &Entry) -> Self {
        let Entry { id, kind, provider, .. } = entry;
        let sent = entry.created_at.get(..10).unwrap_or(&entry.created_at);
        let letter = format!("entry {id}, {kind} of {sent}");
        let since = entry.next_on.map(|day| day.to_string());
        match entry.next_step {
            _ if entry.found.is_some() && entry.state != State::InDoubt => {
                let bounced = entry.found == Some(Proposal::Bounced);
                Self {
                    step: if bounced { "resend" } else { "read" },
                    what: if bounced {
                        format!("the letter to {provider} did not arrive ({letter})")
                    } else {
                        format!("read what {provider} answered ({letter})")
                    },
                    since: entry.found_on.clone().unwrap_or_default(),
                    command: match entry.found_number {
                        Some(number) => format!("adieu journal show {id} --found {number}"),
                        None => format!("adieu journal show {id}"),
                    },
                }
            }
            Some(step) => Self {
                step: step.name(),
                what: match step {
                    NextStep::Remind => format!("remind {provider} ({letter})"),
                    NextStep::Escalate => format!("escalate with {provider} ({letter})"),
                },
                since: since.unwrap_or_default(),
                command: if kind == Kind::Escalate.name() {
                    format!(
                        "submit the complaint, with the evidence of `adieu journal export {}`",
                        entry.root
                    )
                } else {
                    format!("adieu follow-up {id}")
                },
            },
            None => Self {
                step: "settle",
                what: format!(
                    "settle whether {provider} was written to, and mark it sent or not-sent ({letter})"
                ),
                since: sent.to_owned(),
                command: format!("adieu journal show {id}"),
            },
        }
    }
}

fn line(entry: &Entry, day: Date) -> String {
    let Due { what, since, command, .. } = Due::of(entry);
    let ago = since.parse().map(|since| overdue(since, day)).unwrap_or_default();
    let words = format!("{what}: due since {since}{ago}; next: {command}");
    format!("{}\n", escape::line(&words))
}
