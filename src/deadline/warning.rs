//! What may go wrong with a plan, each thing a value of its own with its words.

use jiff::civil::Date;
use serde::Serialize;

use super::note::Note;
use super::said;
use crate::value::End;
use crate::words::{Describe, Join, Sentence, described, sentence};

/// Something that may go wrong, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Warning {
    /// A day of the plan has passed.
    Passed {
        /// The plan's field.
        what: &'static str,
        /// The day.
        date: Date,
        /// When the contract, or the renewal, can end now.
        next: Option<Date>,
        /// Until when the contract can still be withdrawn from.
        withdraw_until: Option<Date>,
        /// Whether ending it for a cause is a way out.
        for_cause: bool,
    },
    /// Notice for the end of the term had to be there earlier.
    TermMissed {
        /// The end of the term.
        term_end: Date,
        /// When notice had to be there.
        by: Date,
        /// The last day of the contract now, where it can be told.
        next: Option<Date>,
        /// Until when the contract can still be withdrawn from.
        withdraw_until: Option<Date>,
    },
    /// The wished end is too early.
    WishTooEarly {
        /// The wished last day.
        wished: Date,
        /// The earliest there is.
        earliest: Date,
        /// What that takes for granted.
        assumed: Vec<Note>,
    },
    /// The wished end has passed.
    WishPassed {
        /// The wished last day.
        wished: Date,
    },
    /// The term has passed, and may have grown.
    TermPassed {
        /// Its last day.
        term_end: Date,
    },
    /// The wished end is no day on which the contract can end.
    WishMoved {
        /// The wished last day.
        wished: Date,
        /// The next possible one.
        possible: Date,
        /// What it can end with alone.
        end: End,
    },
    /// A charge falls due before the contract can end.
    ChargeFirst {
        /// The day of the charge.
        charge: Date,
        /// The earliest last day of the contract.
        earliest: Date,
        /// What that takes for granted.
        assumed: Vec<Note>,
    },
    /// The charge comes before an answer usually does.
    ChargeBeforeAnswer {
        /// The day of the charge.
        charge: Date,
        /// By when answers usually come.
        answer: Date,
    },
    /// The day of the charge is today or past.
    ChargePassed {
        /// The day of the charge.
        charge: Date,
        /// Until when the contract can still be withdrawn from.
        withdraw_until: Option<Date>,
    },
    /// The period for withdrawing is over.
    WithdrawalPassed {
        /// Its last day.
        date: Date,
        /// Its last day where the trader did not inform of it, if that is still to come.
        uninformed_until: Option<Date>,
    },
    /// The safe day has passed, the last has not: the plan's advised day is today.
    MarginGone {
        /// The day to send it instead.
        today: Date,
        /// The last day.
        last: Date,
    },
    /// The last day is no working day.
    LastDayOff {
        /// The last day.
        last: Date,
        /// The working day before it.
        working_day: Date,
    },
    /// A minimum term may still run, and the contract then ends only with it.
    TermMayRun {
        /// Its last day, at the latest.
        until: Date,
    },
    /// The law that applies is not known.
    NoCountry,
    /// No statutory notice is known there.
    NoNoticeKnown,
    /// No right of withdrawal is known there.
    NoWithdrawalKnown,
    /// There is no such right.
    NoRight {
        /// The rule's id.
        rule: &'static str,
        /// Its words.
        text: Sentence,
    },
    /// A rule is about younger contracts.
    ContractTooOld {
        /// The rule's id.
        rule: &'static str,
        /// The first day of which it speaks.
        since: Date,
    },
    /// The day from which to count is missing.
    DayMissing {
        /// The field to give.
        field: &'static str,
    },
    /// No rule is known for this cause.
    NoCauseKnown,
    /// A rule was checked long ago.
    Stale {
        /// The rule's or the body's id.
        rule: &'static str,
        /// How many whole months ago.
        months: i32,
    },
}

impl Describe for Warning {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Passed { what, date, next, withdraw_until, for_cause } => {
                passed(what, *date, *next, *withdraw_until, *for_cause)
            }
            Self::TermMissed { term_end, by, next, withdraw_until } => {
                let missed = sentence!("warning-term-missed", term_end, by);
                let next = next.map_or_else(|| sentence!("warning-term-has-grown"), next_end);
                clauses([Some(missed), Some(next), withdraw_until.map(withdrawal)])
            }
            Self::WishTooEarly { wished, earliest, assumed } => {
                assuming(sentence!("warning-wish-too-early", wished, earliest), assumed)
            }
            Self::WishPassed { wished } => sentence!("warning-wish-passed", wished),
            Self::TermPassed { term_end } => sentence!("warning-term-passed", term_end),
            Self::WishMoved { wished, possible, end } => {
                sentence!("warning-wish-moved", end = said::end(*end), wished, possible)
            }
            Self::ChargeFirst { charge, earliest, assumed } => {
                assuming(sentence!("warning-charge-first", charge, earliest), assumed)
            }
            Self::ChargeBeforeAnswer { charge, answer } => {
                sentence!("warning-charge-before-answer", charge, answer)
            }
            Self::ChargePassed { charge, withdraw_until } => {
                let passed = sentence!("warning-charge-passed", charge);
                clauses([Some(passed), withdraw_until.map(withdrawal)])
            }
            Self::WithdrawalPassed { date, uninformed_until: Some(until) } => {
                sentence!("warning-withdrawal-passed-if-informed", day = date, until)
            }
            Self::WithdrawalPassed { date, uninformed_until: None } => {
                sentence!("warning-withdrawal-passed", day = date)
            }
            Self::MarginGone { today, last } => sentence!("warning-margin-gone", last, today),
            Self::LastDayOff { last, working_day } => sentence!("warning-last-day-off", last, working_day),
            Self::TermMayRun { until } => sentence!("warning-term-may-run", until),
            Self::NoCountry => sentence!("warning-no-country"),
            Self::NoNoticeKnown => sentence!("warning-no-notice-known"),
            Self::NoWithdrawalKnown => sentence!("warning-no-withdrawal-known"),
            Self::NoRight { text, .. } => text.clone(),
            Self::ContractTooOld { rule, since } => sentence!("warning-contract-too-old", rule, since),
            Self::DayMissing { field } => sentence!("warning-day-missing", field),
            Self::NoCauseKnown => sentence!("warning-no-cause-known"),
            Self::Stale { rule, months } => sentence!("warning-stale", rule, months),
        }
    }
}

described!(Warning);

/// Several clauses, those there are.
fn clauses(clauses: impl IntoIterator<Item = Option<Sentence>>) -> Sentence {
    Sentence::join(Join::Clauses, clauses.into_iter().flatten())
}

/// A warning with what it takes for granted.
fn assuming(warning: Sentence, assumed: &[Note]) -> Sentence {
    Sentence::join(Join::Clauses, std::iter::once(warning).chain(assumed.iter().map(Sentence::from)))
}

fn withdrawal(until: Date) -> Sentence {
    sentence!("warning-still-withdrawable", until)
}

fn next_end(next: Date) -> Sentence {
    sentence!("warning-next-end", next)
}

fn passed(
    what: &str,
    date: Date,
    next: Option<Date>,
    withdraw_until: Option<Date>,
    for_cause: bool,
) -> Sentence {
    match what {
        "remind_on" => sentence!("warning-passed-remind", day = date),
        "escalate_on" => sentence!("warning-passed-escalate", day = date),
        _ => clauses([
            Some(sentence!("warning-passed", day = date)),
            next.map(next_end),
            withdraw_until.map(withdrawal),
            for_cause.then(|| sentence!("warning-cause-is-a-way")),
        ]),
    }
}
