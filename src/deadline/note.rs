//! What a plan says besides its dates, each thing a value of its own with its words.

use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use crate::value::{End, Period};

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
        text: &'static str,
    },
    /// What to know of a body.
    Body {
        /// Its name.
        name: &'static str,
        /// What to know.
        text: &'static str,
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
        text: &'static str,
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

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rule { article: "-", text, .. } => f.write_str(text),
            Self::Rule { article, text, .. } => write!(f, "{text} ({article})"),
            Self::Body { name, text } => write!(f, "{name}: {text}"),
            Self::AtAnyTime { ends_on } => write!(
                f,
                "notice may be given on any day: sent today the contract ends on {ends_on}, and each day later moves that"
            ),
            Self::TermTakenToBeOver => f.write_str(
                "this takes the initial term to be over; if it is not, give its last day as end_of_term",
            ),
            Self::ContractTakenToBeSince { since } => write!(
                f,
                "this takes the contract to be made on {since} or later; give started_on to be sure"
            ),
            Self::ContractTakenToHaveRun { period } => write!(
                f,
                "this takes the contract to have run for {period}; give started_on to be sure"
            ),
            Self::LawIsShorter { period, article, ends_on, .. } => write!(
                f,
                "the law asks for {period} at most ({article}): by that the contract could end on {ends_on}"
            ),
            Self::ContractMayAskForNotice => f.write_str(
                "if your contract asks for notice before a renewal, give it as the notice: it counts",
            ),
            Self::BindsUntil { date } => write!(f, "by its conclusion the contract binds until {date} at the latest"),
            Self::RefundUntil { charge, until } => write!(
                f,
                "should the charge of {charge} be taken by direct debit all the same, your own bank returns it until {until}"
            ),
            Self::ReminderOwedBy { date } => {
                write!(f, "the provider owes you a reminder of the renewal by {date}")
            }
            Self::SendingIsEnough => f.write_str("it is enough to send the letter on that day"),
            Self::ArrivalCounts => f.write_str("the letter must have arrived on that day"),
            Self::RolledForward { from } => {
                write!(f, "{from} is no working day, so the period runs to the end of the next one (Regulation 1182/71 art. 3(4))")
            }
            Self::CountedFromOrder => {
                f.write_str("counted from the order; the contract may have been concluded later, but not earlier")
            }
            Self::CountedFromConclusion => {
                f.write_str("counted from the conclusion; for goods the period starts with their arrival: give received_on")
            }
            Self::CountedFromReceipt => f.write_str(
                "counted from the arrival; for a service the period starts with the conclusion, which may be earlier: give started_on",
            ),
            Self::UninformedUntil { until } => {
                write!(f, "if the trader did not inform you of the right, it lasts until {until}")
            }
            Self::EndsOnReceipt => f.write_str("no notice is needed: the contract ends when the letter arrives"),
            Self::AtLeast => f.write_str("the provider's message may give you longer: look there"),
            Self::FirstTo { to, date } => write!(f, "from {date} on write to the provider's {to} first"),
            Self::NoBodyKnown => f.write_str("no body is known that settles such a dispute there"),
            Self::HolidaysUnknown => {
                f.write_str("public holidays there are not known, only weekends: give them in a file of dates")
            }
        }
    }
}

fn assumptions(f: &mut fmt::Formatter<'_>, assumed: &[Note]) -> fmt::Result {
    assumed.iter().try_for_each(|note| write!(f, "; {note}"))
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let withdrawal = |f: &mut fmt::Formatter<'_>, until: &Option<Date>| match until {
            Some(until) => write!(f, "; the contract can still be withdrawn from until {until}"),
            None => Ok(()),
        };
        match self {
            Self::Passed { what: "remind_on", date, .. } => {
                write!(f, "a reminder was due on {date}: send one now")
            }
            Self::Passed { what: "escalate_on", date, .. } => {
                write!(f, "since {date} nothing more needs to be waited for: turn to somebody else now")
            }
            Self::Passed { date, next, withdraw_until, for_cause, .. } => {
                write!(f, "the last day was {date}, and it has passed: send the letter today all the same")?;
                if let Some(next) = next {
                    write!(f, "; the next possible end is {next}")?;
                }
                withdrawal(f, withdraw_until)?;
                if *for_cause {
                    f.write_str(
                        "; if the price or the terms were changed, you moved or there is another good cause, ask for terminate-for-cause",
                    )?;
                }
                Ok(())
            }
            Self::TermMissed { term_end, by, next, withdraw_until } => {
                write!(f, "to end the contract on {term_end}, notice had to be there by {by}")?;
                match next {
                    Some(next) => write!(f, "; the next possible end is {next}")?,
                    None => f.write_str(
                        "; send it today all the same, and ask by how long the term has grown: give its new last day as end_of_term",
                    )?,
                }
                withdrawal(f, withdraw_until)
            }
            Self::WishTooEarly { wished, earliest, assumed } => {
                write!(f, "the contract cannot end on {wished}; the earliest possible day is {earliest}")?;
                assumptions(f, assumed)
            }
            Self::WishPassed { wished } => write!(
                f,
                "the wished day, {wished}, has passed: give one that is still to come, or leave it out and ask for the next possible one"
            ),
            Self::TermPassed { term_end } => write!(
                f,
                "the term ended on {term_end}: if the contract was prolonged, give the new last day as end_of_term"
            ),
            Self::WishMoved { wished, possible, end } => write!(
                f,
                "the contract ends only at {end}: {wished} is none, the next possible day is {possible}"
            ),
            Self::ChargeFirst { charge, earliest, assumed } => {
                write!(
                    f,
                    "the charge on {charge} falls due before the contract can end: that is on {earliest} at the earliest"
                )?;
                assumptions(f, assumed)
            }
            Self::ChargeBeforeAnswer { charge, answer } => write!(
                f,
                "the charge on {charge} may come before an answer does (usually by {answer}): ask for a confirmation without delay, and look for a faster way as well, such as the account or the hotline"
            ),
            Self::ChargePassed { charge, withdraw_until } => {
                write!(
                    f,
                    "the charge of {charge} cannot be stopped in time any more: send the letter today, and give the next charge as renews_on"
                )?;
                withdrawal(f, withdraw_until)
            }
            Self::TermMayRun { until } => write!(
                f,
                "a minimum term may still run, until {until} at the latest: the contract then ends only with it; give its last day as end_of_term"
            ),
            Self::WithdrawalPassed { date, uninformed_until } => {
                write!(f, "the period for withdrawing ended on {date} (for goods it counts from their arrival: give received_on): ask for terminate instead")?;
                match uninformed_until {
                    Some(until) => write!(
                        f,
                        ", unless the trader did not inform you of the right: then it lasts until {until}"
                    ),
                    None => Ok(()),
                }
            }
            Self::MarginGone { today, last } => write!(
                f,
                "fewer than two working days are left until the last day, {last}: send the letter today, {today}"
            ),
            Self::LastDayOff { last, working_day } => write!(
                f,
                "the last day, {last}, is no working day and does not move: be there by {working_day}"
            ),
            Self::NoCountry => {
                f.write_str("no country is given, so that no law was looked up: give the country")
            }
            Self::NoNoticeKnown => f.write_str(
                "no statutory notice is known for this contract: look it up in your contract and give it as the notice",
            ),
            Self::NoWithdrawalKnown => {
                f.write_str("no right of withdrawal is known there: look into your contract")
            }
            Self::NoRight { text, .. } => f.write_str(text),
            Self::ContractTooOld { rule, since } => write!(
                f,
                "rule {rule} holds only for contracts made since {since}, and yours is older: your contract's own notice counts"
            ),
            Self::DayMissing { field } => write!(f, "the day to count from is not known: give {field}"),
            Self::NoCauseKnown => f.write_str(
                "no rule is known for this cause there: say what happened, and ask for the next possible date in the alternative",
            ),
            Self::Stale { rule, months } => {
                write!(f, "{rule} was checked {months} months ago: look again")
            }
        }
    }
}
