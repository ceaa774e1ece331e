//! What a plan says besides its dates, each thing a value of its own with its words.

use jiff::civil::Date;
use serde::Serialize;

use super::said;
use crate::value::Period;
use crate::words::{Describe, Sentence, described, sentence};

/// Something good to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Note {
    /// What a rule says.
    Rule {
        /// Its id.
        rule: &'static str,
        /// Its article.
        article: &'static str,
        /// Its words.
        text: Sentence,
    },
    /// What to know of a body.
    Body {
        /// Its name.
        name: &'static str,
        /// What to know.
        text: Sentence,
    },
    /// Notice may be given on any day.
    AtAnyTime {
        /// The last day of the contract, if it is given today.
        ends_on: Date,
    },
    /// The end is taken to follow an initial term that is over.
    TermTakenToBeOver,
    /// The contract is taken to be made since then.
    ContractTakenToBeSince {
        /// The first day of which the rule speaks.
        since: Date,
    },
    /// The contract is taken to have run for so long.
    ContractTakenToHaveRun {
        /// How long.
        period: Period,
    },
    /// The law allows a shorter notice than the contract.
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
    ContractMayAskForNotice,
    /// A telecom contract cannot bind for longer.
    BindsUntil {
        /// The last day.
        date: Date,
    },
    /// The bank takes a direct debit back.
    RefundUntil {
        /// The day of the charge.
        charge: Date,
        /// The last day to ask one's bank.
        until: Date,
    },
    /// The provider owes a reminder of the renewal by then.
    ReminderOwedBy {
        /// The day.
        date: Date,
    },
    /// Sending in time is enough.
    SendingIsEnough,
    /// The letter must have arrived in time.
    ArrivalCounts,
    /// The last day was no working day, so that the period runs to the next.
    RolledForward {
        /// The day on which it would have ended.
        from: Date,
    },
    /// The withdrawal period was counted from the order: it may start later.
    CountedFromOrder,
    /// The withdrawal period was counted from the conclusion; for goods it starts with their arrival.
    CountedFromConclusion,
    /// The period was counted from the arrival; a service's starts with the conclusion, which may be earlier.
    CountedFromReceipt,
    /// The right lasts longer where the trader did not inform of it.
    UninformedUntil {
        /// The last day then.
        until: Date,
    },
    /// The contract ends when the letter arrives.
    EndsOnReceipt,
    /// The provider may have given longer.
    AtLeast,
    /// After the first wait, write to somebody within the provider.
    FirstTo {
        /// Who that is.
        to: &'static str,
        /// When.
        date: Date,
    },
    /// No body is known that settles such disputes.
    NoBodyKnown,
    /// Public holidays are not known there.
    HolidaysUnknown,
}

impl Describe for Note {
    fn sentence(&self) -> Sentence {
        match self {
            // A rule of the contract alone has no article.
            Self::Rule { article: "-", text, .. } => text.clone(),
            Self::Rule { article, text, .. } => sentence!("note-rule", text, article),
            Self::Body { name, text } => sentence!("note-body", name, text),
            Self::AtAnyTime { ends_on } => sentence!("note-at-any-time", ends_on),
            Self::TermTakenToBeOver => sentence!("note-term-taken-to-be-over"),
            Self::ContractTakenToBeSince { since } => sentence!("note-contract-taken-to-be-since", since),
            Self::ContractTakenToHaveRun { period } => {
                sentence!("note-contract-taken-to-have-run", period = said::period(*period))
            }
            Self::LawIsShorter { article, period, ends_on, .. } => {
                sentence!("note-law-is-shorter", period = said::period(*period), article, ends_on)
            }
            Self::ContractMayAskForNotice => sentence!("note-contract-may-ask-for-notice"),
            Self::BindsUntil { date } => sentence!("note-binds-until", day = date),
            Self::RefundUntil { charge, until } => sentence!("note-refund-until", charge, until),
            Self::ReminderOwedBy { date } => sentence!("note-reminder-owed-by", day = date),
            Self::SendingIsEnough => sentence!("note-sending-is-enough"),
            Self::ArrivalCounts => sentence!("note-arrival-counts"),
            Self::RolledForward { from } => sentence!("note-rolled-forward", day = from),
            Self::CountedFromOrder => sentence!("note-counted-from-order"),
            Self::CountedFromConclusion => sentence!("note-counted-from-conclusion"),
            Self::CountedFromReceipt => sentence!("note-counted-from-receipt"),
            Self::UninformedUntil { until } => sentence!("note-uninformed-until", until),
            Self::EndsOnReceipt => sentence!("note-ends-on-receipt"),
            Self::AtLeast => sentence!("note-at-least"),
            Self::FirstTo { to, date } => sentence!("note-first-to", day = date, department = to),
            Self::NoBodyKnown => sentence!("note-no-body-known"),
            Self::HolidaysUnknown => sentence!("note-holidays-unknown"),
        }
    }
}

described!(Note);
