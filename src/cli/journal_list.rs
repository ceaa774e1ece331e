//! `adieu journal list`: how many letters stand how, and a page of them.

use std::fmt::Write as _;

use jiff::Zoned;
use serde_json::{Map, json};
use unicode_width::UnicodeWidthStr as _;

use super::args::journal::List;
use super::journal_refresh::since;
use super::plan;
use super::report::Reporter;
use super::send::tell_doubts;
use crate::app::Failure;
use crate::app::calendar::{Replace, check_path};
use crate::app::journal::due::standing;
use crate::app::journal::list::{Wanted, filter};
use crate::app::journal::reminders;
use crate::journal::{Entry, Journal, Standing};
use crate::text::moment::Times;
use crate::value::Kind;
use crate::words::{Join, Sentence, Words, sentence};

/// The least widths of the columns, so that short lists stand under each other.
const MIN_STATE_WIDTH: usize = 8;
const MIN_KIND_WIDTH: usize = 12;

pub(super) fn run(
    journal: Option<&Journal>,
    args: &List,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let replace = Replace::when(args.force);
    check_path(args.calendar.as_deref().filter(|_| journal.is_some()), replace)?;
    let since = args.since.as_deref().map(|text| since(text, now)).transpose()?;
    let wanted = Wanted { states: &args.state, provider: args.provider.as_deref(), since };
    let filter = filter(&wanted, journal, now, &reporter.words, &reporter.env.app)?;
    let Some(journal) = journal else {
        if reporter.json {
            reporter.result(json!({ "entries": [], "counts": counts_json(&[]) }));
        } else {
            reporter.note(sentence!("journal-is-empty"));
        }
        return Ok(());
    };
    let (limit, page) = (args.limit, args.page);
    let offset = usize::try_from(page - 1).unwrap_or(usize::MAX).saturating_mul(limit);
    let counts = journal.counts(&filter)?;
    let list = journal.list_of(&filter, now.date(), offset, limit)?;
    if reporter.json {
        let counts = counts_json(&counts);
        reporter
            .result(json!({ "entries": list.entries, "counts": counts, "page": page, "more": list.more }));
    } else {
        if counts.is_empty() && !wanted.is_open() {
            reporter.note(sentence!("list-nothing-fits"));
        } else if !counts.is_empty() {
            reporter.note(head(&counts));
        }
        let lines = lines(&list.entries, now, &reporter.words);
        reporter.text(&lines);
        if list.more {
            reporter.note(sentence!("more-entries", page = page.saturating_add(1)));
        }
        tell_doubts(&journal.in_doubt()?, reporter);
    }
    let reminders = args.calendar.as_ref().map(|_| reminders(journal, now)).transpose()?;
    let reminders = || reminders.unwrap_or_default();
    plan::write_calendar(args.calendar.as_deref(), replace, reminders, reporter)
}

/// How many stand how, for a program: every word there is, so that none is missing.
fn counts_json(counts: &[(Standing, u64)]) -> Map<String, serde_json::Value> {
    let count =
        |standing: &Standing| counts.iter().find(|(found, _)| found == standing).map_or(0, |(_, n)| *n);
    Standing::ALL.iter().map(|standing| (standing.name().to_owned(), json!(count(standing)))).collect()
}

/// The same for a person.
fn head(counts: &[(Standing, u64)]) -> Sentence {
    let counts =
        counts.iter().map(|(standing, entries)| sentence!("list-count", entries = *entries, standing));
    sentence!("list-counts", counts = Sentence::join(Join::Comma, counts))
}

/// A line for each entry, in columns.
fn lines(entries: &[Entry], now: &Zoned, words: &Words) -> String {
    let times = Times::Minutes(now.time_zone().clone());
    let row = |entry: &Entry| (words.say(&entry.state_word()), words.say(&Kind::called(&entry.kind)));
    let rows: Vec<(String, String)> = entries.iter().map(row).collect();
    let state_width = rows.iter().map(|(state, _)| state.width()).max().unwrap_or(0).max(MIN_STATE_WIDTH);
    let kind_width = rows.iter().map(|(_, kind)| kind.width()).max().unwrap_or(0).max(MIN_KIND_WIDTH);
    let mut out = String::new();
    for (entry, (state, kind)) in entries.iter().zip(&rows) {
        let created = times.show(&entry.created_at);
        let (state_gap, kind_gap) =
            (" ".repeat(state_width - state.width()), " ".repeat(kind_width - kind.width()));
        let Entry { id, provider, subject, .. } = entry;
        // Writing to a String does not fail.
        let _ = writeln!(
            out,
            "{id:>4}  {state}{state_gap}  {created}  {kind}{kind_gap}  {provider}  {subject}{}",
            standing(entry, now)
                .map_or_else(String::new, |standing| words.say(&sentence!("standing", standing)))
        );
    }
    out
}
