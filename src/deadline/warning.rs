//! What may go wrong with a plan, each thing a value of its own with its words.

use jiff::civil::Date;
use serde::Serialize;
use thiserror::Error;

use super::note::Note;
use crate::value::End;

/// Something that may go wrong, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Error)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Warning {
    /// A day of the plan has passed.
    #[error("{}", passed(what, *date, *next, *withdraw_until, *for_cause))]
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
    #[error("to end the contract on {term_end}, notice had to be there by {by}{}{}", next_end(*next), withdrawal(*withdraw_until))]
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
    #[error("the contract cannot end on {wished}; the earliest possible day is {earliest}{}", list(assumed))]
    WishTooEarly {
        /// The wished last day.
        wished: Date,
        /// The earliest there is.
        earliest: Date,
        /// What that takes for granted.
        assumed: Vec<Note>,
    },
    /// The wished end has passed.
    #[error(
        "the wished day, {wished}, has passed: give one that is still to come, or leave it out and ask for the next possible one"
    )]
    WishPassed {
        /// The wished last day.
        wished: Date,
    },
    /// The term has passed, and may have grown.
    #[error(
        "the term ended on {term_end}: if the contract was prolonged, give the new last day as end_of_term"
    )]
    TermPassed {
        /// Its last day.
        term_end: Date,
    },
    /// The wished end is no day on which the contract can end.
    #[error("the contract ends only at {end}: {wished} is none, the next possible day is {possible}")]
    WishMoved {
        /// The wished last day.
        wished: Date,
        /// The next possible one.
        possible: Date,
        /// What it can end with alone.
        end: End,
    },
    /// A charge falls due before the contract can end.
    #[error(
        "the charge on {charge} falls due before the contract can end: that is on {earliest} at the earliest{}",
        list(assumed)
    )]
    ChargeFirst {
        /// The day of the charge.
        charge: Date,
        /// The earliest last day of the contract.
        earliest: Date,
        /// What that takes for granted.
        assumed: Vec<Note>,
    },
    /// The charge comes before an answer usually does.
    #[error(
        "the charge on {charge} may come before an answer does (usually by {answer}): ask for a confirmation without delay, and look for a faster way as well, such as the account or the hotline"
    )]
    ChargeBeforeAnswer {
        /// The day of the charge.
        charge: Date,
        /// By when answers usually come.
        answer: Date,
    },
    /// The day of the charge is today or past.
    #[error("the charge of {charge} cannot be stopped in time any more: send the letter today, and give the next charge as renews_on{}", withdrawal(*withdraw_until))]
    ChargePassed {
        /// The day of the charge.
        charge: Date,
        /// Until when the contract can still be withdrawn from.
        withdraw_until: Option<Date>,
    },
    /// The period for withdrawing is over.
    #[error("the period for withdrawing ended on {date} (for goods it counts from their arrival: give received_on): ask for terminate instead{}", uninformed(*uninformed_until))]
    WithdrawalPassed {
        /// Its last day.
        date: Date,
        /// Its last day where the trader did not inform of it, if that is still to come.
        uninformed_until: Option<Date>,
    },
    /// The safe day has passed, the last has not: the plan's advised day is today.
    #[error(
        "fewer than two working days are left until the last day, {last}: send the letter today, {today}"
    )]
    MarginGone {
        /// The day to send it instead.
        today: Date,
        /// The last day.
        last: Date,
    },
    /// The last day is no working day.
    #[error("the last day, {last}, is no working day and does not move: be there by {working_day}")]
    LastDayOff {
        /// The last day.
        last: Date,
        /// The working day before it.
        working_day: Date,
    },
    /// A minimum term may still run, and the contract then ends only with it.
    #[error(
        "a minimum term may still run, until {until} at the latest: the contract then ends only with it; give its last day as end_of_term"
    )]
    TermMayRun {
        /// Its last day, at the latest.
        until: Date,
    },
    /// The law that applies is not known.
    #[error("no country is given, so that no law was looked up: give the country")]
    NoCountry,
    /// No statutory notice is known there.
    #[error(
        "no statutory notice is known for this contract: look it up in your contract and give it as the notice"
    )]
    NoNoticeKnown,
    /// No right of withdrawal is known there.
    #[error("no right of withdrawal is known there: look into your contract")]
    NoWithdrawalKnown,
    /// There is no such right.
    #[error("{text}")]
    NoRight {
        /// The rule's id.
        rule: &'static str,
        /// Its words.
        text: &'static str,
    },
    /// A rule is about younger contracts.
    #[error(
        "rule {rule} holds only for contracts made since {since}, and yours is older: your contract's own notice counts"
    )]
    ContractTooOld {
        /// The rule's id.
        rule: &'static str,
        /// The first day of which it speaks.
        since: Date,
    },
    /// The day from which to count is missing.
    #[error("the day to count from is not known: give {field}")]
    DayMissing {
        /// The field to give.
        field: &'static str,
    },
    /// No rule is known for this cause.
    #[error(
        "no rule is known for this cause there: say what happened, and ask for the next possible date in the alternative"
    )]
    NoCauseKnown,
    /// A rule was checked long ago.
    #[error("{rule} was checked {months} months ago: look again")]
    Stale {
        /// The rule's or the body's id.
        rule: &'static str,
        /// How many whole months ago.
        months: i32,
    },
}

fn list(assumed: &[Note]) -> String {
    assumed.iter().map(|note| format!("; {note}")).collect()
}

fn withdrawal(until: Option<Date>) -> String {
    until.map(|until| format!("; the contract can still be withdrawn from until {until}")).unwrap_or_default()
}

fn uninformed(until: Option<Date>) -> String {
    let words =
        |until| format!(", unless the trader did not inform you of the right: then it lasts until {until}");
    until.map(words).unwrap_or_default()
}

fn next_end(next: Option<Date>) -> String {
    match next {
        Some(next) => format!("; the next possible end is {next}"),
        None => "; send it today all the same, and ask by how long the term has grown: give its new last day as end_of_term"
            .to_owned(),
    }
}

fn passed(
    what: &str,
    date: Date,
    next: Option<Date>,
    withdraw_until: Option<Date>,
    for_cause: bool,
) -> String {
    match what {
        "remind_on" => return format!("a reminder was due on {date}: send one now"),
        "escalate_on" => {
            return format!("since {date} nothing more needs to be waited for: turn to somebody else now");
        }
        _ => {}
    }
    let next = next.map(|next| format!("; the next possible end is {next}")).unwrap_or_default();
    let cause = if for_cause {
        "; if the price or the terms were changed, you moved or there is another good cause, ask for terminate-for-cause"
    } else {
        ""
    };
    let withdrawal = withdrawal(withdraw_until);
    format!(
        "the last day was {date}, and it has passed: send the letter today all the same{next}{withdrawal}{cause}"
    )
}
