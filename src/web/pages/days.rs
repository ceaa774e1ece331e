//! The days of a letter: by when it leaves, when an answer is asked for, and what comes then.

use serde::Serialize;

use crate::app::days::{self, days, plain_reason};
use crate::app::prepare::Prepared;
use crate::web::visit::Visit;
use crate::words::sentence;

/// A day of the plan.
#[derive(Debug, Serialize)]
pub(super) struct Day {
    iso: String,
    month: String,
    number: i8,
    label: String,
    date: String,
    why: Option<String>,
    source: Option<String>,
    passed: bool,
    next: bool,
    advice: Vec<String>,
}

/// The days of its plan, the next one marked.
pub(super) fn day_views(prepared: &Prepared, visit: &Visit) -> Vec<Day> {
    let names = visit.say(&sentence!("page-months-short"));
    let months: Vec<&str> = names.split('|').collect();
    let step = prepared.facts.map(|facts| facts.step);
    let mut next = true;
    let view = |day: days::Day<'_>| {
        let dated = day.dated;
        let month = usize::try_from(dated.date.month()).unwrap_or(1);
        let is_next = !dated.passed && std::mem::take(&mut next);
        Day {
            iso: dated.date.to_string(),
            month: months.get(month - 1).copied().unwrap_or_default().to_owned(),
            number: dated.date.day(),
            label: visit.say(&day.label),
            date: visit.words().date(dated.date),
            why: plain_reason(dated).map(|why| visit.say(&why)),
            source: dated.source.map(str::to_owned),
            passed: dated.passed,
            next: is_next,
            advice: dated.advice.iter().map(|advice| visit.say(&advice.into())).collect(),
        }
    };
    days(&prepared.plan, step).into_iter().map(view).collect()
}
