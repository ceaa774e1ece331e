//! What is asked of a [`Plan`](super::Plan): the step, and what is known of the contract.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::own_days::OwnDay;
use super::period::Period;
use crate::request::Country;

macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $text)] $variant),*
        }

        impl $name {
            /// Every one there is.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name, as data and request files write it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),*
                }
            }

            /// The one with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

named! {
    /// What the letter does. The names are those of the kinds of letter.
    Step {
        /// Automatic renewal off.
        StopRenewal = "stop-renewal",
        /// Ordinary termination.
        Terminate = "terminate",
        /// Termination for a cause.
        TerminateForCause = "terminate-for-cause",
        /// Withdrawal within the cooling-off period.
        Withdraw = "withdraw",
        /// A reminder of a letter sent before.
        FollowUp = "follow-up",
        /// A complaint, before or to a body that settles disputes.
        Escalate = "escalate",
    }
}

named! {
    /// Why a contract is ended for a cause.
    Cause {
        /// The price was raised.
        PriceChange = "price-change",
        /// Other terms were changed.
        ChangeOfTerms = "change-of-terms",
        /// A move to a place where the service is not offered.
        Move = "move",
        /// The contract was prolonged without the reminder that is owed.
        MissingReminder = "missing-reminder",
        /// The service is not what was agreed.
        Quality = "quality",
        /// The customer has died.
        Death = "death",
        /// Any other good cause.
        Other = "other",
    }
}

named! {
    /// The provider's trade, as far as rules distinguish.
    #[derive(Default)]
    Sector {
        /// Mobile telephony.
        Mobile = "mobile",
        /// Landline telephony and internet access.
        Telecom = "telecom",
        /// Pay television.
        PayTv = "pay-tv",
        /// Digital content or a digital service, such as streaming.
        Digital = "digital",
        /// Anything else, or not known.
        #[default]
        Other = "other",
    }
}

impl Sector {
    /// Whether it is telephony or internet access, whose rules and bodies are its own.
    pub fn is_telecom(self) -> bool {
        matches!(self, Self::Mobile | Self::Telecom)
    }

    /// Whether what is bought is a service and nothing else: its withdrawal period starts with the contract.
    pub fn is_service(self) -> bool {
        self != Self::Other
    }
}

/// What is known of a contract, and what is wanted. Every date but today is optional.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// What the letter does.
    pub step: Step,
    /// The day the plan is made, the day on which the letter would leave.
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
    pub sent_on: Option<Date>,
    /// Days that are no working days besides the national holidays.
    pub own_days: &'a [OwnDay],
}

impl Question<'_> {
    /// A question of which nothing is known but the step and the day.
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
            own_days: &[],
        }
    }
}
