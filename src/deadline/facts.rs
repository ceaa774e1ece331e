//! What is asked of a [`Plan`](super::Plan): the step, and what is known of the contract.

use jiff::civil::Date;
use serde::Serialize;

use super::days_off::DayOff;
use crate::value::{Cause, Country, Period, Sector, Step};

/// What is known of a contract, and what is wanted. Every date but today is optional.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ContractFacts<'a> {
    /// What the letter does.
    #[serde(rename = "kind")]
    pub step: Step,
    /// The day the plan is made, the day on which the letter would leave.
    #[serde(skip)]
    pub today: Date,
    /// The law that applies: the customer's country.
    pub country: Option<Country>,
    /// The provider's trade.
    pub sector: Sector,
    /// Why, for a termination for a cause.
    pub cause: Option<Cause>,
    /// The day of the cause: on which a change takes effect, of moving out, of the renewal that came without a
    /// reminder.
    pub cause_on: Option<Date>,
    /// The day of being told of a change.
    pub told_on: Option<Date>,
    /// The day the contract was concluded.
    #[serde(rename = "started_on")]
    pub concluded_on: Option<Date>,
    /// The day it was ordered: stands in for the conclusion, which is not earlier.
    pub ordered_on: Option<Date>,
    /// The day the goods arrived.
    pub received_on: Option<Date>,
    /// The day of the next charge or renewal.
    pub renews_on: Option<Date>,
    /// The day on which the contract should end.
    pub end_on: Option<Date>,
    /// The last day of the initial or current term.
    pub end_of_term: Option<Date>,
    /// The notice period in the contract. It beats every rule.
    pub notice: Option<Period>,
    /// The day a first letter about this was sent; today where none was.
    #[serde(rename = "first_sent_on")]
    pub sent_on: Option<Date>,
    /// Days that are no working days besides the national holidays.
    #[serde(skip)]
    pub days_off: &'a [DayOff],
}

impl ContractFacts<'_> {
    /// A facts of which nothing is known but the step and the day.
    pub fn new(step: Step, today: Date) -> Self {
        Self {
            step,
            today,
            country: None,
            sector: Sector::Other,
            cause: None,
            cause_on: None,
            told_on: None,
            concluded_on: None,
            ordered_on: None,
            received_on: None,
            renews_on: None,
            end_on: None,
            end_of_term: None,
            notice: None,
            sent_on: None,
            days_off: &[],
        }
    }
}
