//! The words that rules, records and letters share, each defined once.

use std::fmt;

macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
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
pub(crate) use named;

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
    /// How much a source is worth.
    Confidence {
        /// The company's own page, or an official body's.
        A = "A",
        /// A reputable page of somebody else.
        B = "B",
        /// Unverified, or somebody's word only.
        C = "C",
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::A => "confidence A: an own or official page",
            Self::B => "confidence B: a page of somebody else",
            Self::C => "confidence C: unverified",
        })
    }
}
