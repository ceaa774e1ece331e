//! What a plan says besides its dates, each thing a value of its own with its words.

use jiff::civil::Date;
use serde::Serialize;
use thiserror::Error;

use crate::value::Period;

/// Something good to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Error)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Note {
    /// What a rule says.
    #[error("{text}{}", article_of(article))]
    Rule {
        /// Its id.
        rule: &'static str,
        /// Its article.
        article: &'static str,
        /// Its words.
        text: &'static str,
    },
    /// What to know of a body.
    #[error("{name}: {text}")]
    Body {
        /// Its name.
        name: &'static str,
        /// What to know.
        text: &'static str,
    },
    /// Notice may be given on any day.
    #[error(
        "notice may be given on any day: sent today the contract ends on {ends_on}, and each day later moves that"
    )]
    AtAnyTime {
        /// The last day of the contract, if it is given today.
        ends_on: Date,
    },
    /// The end is taken to follow an initial term that is over.
    #[error("this takes the initial term to be over; if it is not, give its last day as end_of_term")]
    TermTakenToBeOver,
    /// The contract is taken to be made since then.
    #[error("this takes the contract to be made on {since} or later; give started_on to be sure")]
    ContractTakenToBeSince {
        /// The first day of which the rule speaks.
        since: Date,
    },
    /// The contract is taken to have run for so long.
    #[error("this takes the contract to have run for {period}; give started_on to be sure")]
    ContractTakenToHaveRun {
        /// How long.
        period: Period,
    },
    /// The law allows a shorter notice than the contract.
    #[error("the law asks for {period} at most ({article}): by that the contract could end on {ends_on}")]
    LawIsShorter {
        /// The rule's id.
        rule: &'static str,
        /// Its article.
        article: &'static str,
        /// Its period.
        period: Period,
        /// The last day of the contract by the rule.
        ends_on: Date,
    },
    /// Nothing is known of a notice before a renewal, but the contract may ask for one.
    #[error("if your contract asks for notice before a renewal, give it as the notice: it counts")]
    ContractMayAskForNotice,
    /// A telecom contract cannot bind for longer.
    #[error("by its conclusion the contract binds until {date} at the latest")]
    BindsUntil {
        /// The last day.
        date: Date,
    },
    /// The bank takes a direct debit back.
    #[error(
        "should the charge of {charge} be taken by direct debit all the same, your own bank returns it until {until}"
    )]
    RefundUntil {
        /// The day of the charge.
        charge: Date,
        /// The last day to ask one's bank.
        until: Date,
    },
    /// The provider owes a reminder of the renewal by then.
    #[error("the provider owes you a reminder of the renewal by {date}")]
    ReminderOwedBy {
        /// The day.
        date: Date,
    },
    /// Sending in time is enough.
    #[error("it is enough to send the letter on that day")]
    SendingIsEnough,
    /// The letter must have arrived in time.
    #[error("the letter must have arrived on that day")]
    ArrivalCounts,
    /// The last day was no working day, so that the period runs to the next.
    #[error(
        "{from} is no working day, so the period runs to the end of the next one (Regulation 1182/71 art. 3(4))"
    )]
    RolledForward {
        /// The day on which it would have ended.
        from: Date,
    },
    /// The withdrawal period was counted from the order: it may start later.
    #[error("counted from the order; the contract may have been concluded later, but not earlier")]
    CountedFromOrder,
    /// The withdrawal period was counted from the conclusion; for goods it starts with their arrival.
    #[error("counted from the conclusion; for goods the period starts with their arrival: give received_on")]
    CountedFromConclusion,
    /// The period was counted from the arrival; a service's starts with the conclusion, which may be earlier.
    #[error(
        "counted from the arrival; for a service the period starts with the conclusion, which may be earlier: give started_on"
    )]
    CountedFromReceipt,
    /// The right lasts longer where the trader did not inform of it.
    #[error("if the trader did not inform you of the right, it lasts until {until}")]
    UninformedUntil {
        /// The last day then.
        until: Date,
    },
    /// The contract ends when the letter arrives.
    #[error("no notice is needed: the contract ends when the letter arrives")]
    EndsOnReceipt,
    /// The provider may have given longer.
    #[error("the provider's message may give you longer: look there")]
    AtLeast,
    /// After the first wait, write to somebody within the provider.
    #[error("from {date} on write to the provider's {to} first")]
    FirstTo {
        /// Who that is.
        to: &'static str,
        /// When.
        date: Date,
    },
    /// No body is known that settles such disputes.
    #[error("no body is known that settles such a dispute there")]
    NoBodyKnown,
    /// Public holidays are not known there.
    #[error("public holidays there are not known, only weekends: give them in a file of dates")]
    HolidaysUnknown,
}

/// The article in brackets, where a rule has one.
fn article_of(article: &str) -> String {
    if article == "-" { String::new() } else { format!(" ({article})") }
}
