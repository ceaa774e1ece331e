//! The words that rules, records and letters share, each defined once.

use crate::words::{Describe, Sentence, described, sentence, sentence_value};

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

impl Step {
    /// What a letter of this kind is for.
    pub fn meaning(self) -> Sentence {
        self.sentence().attribute("meaning")
    }
}

impl Describe for Step {
    fn sentence(&self) -> Sentence {
        match self {
            Self::StopRenewal => sentence!("step-stop-renewal"),
            Self::Terminate => sentence!("step-terminate"),
            Self::TerminateForCause => sentence!("step-terminate-for-cause"),
            Self::Withdraw => sentence!("step-withdraw"),
            Self::FollowUp => sentence!("step-follow-up"),
            Self::Escalate => sentence!("step-escalate"),
        }
    }
}

sentence_value!(Step);

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
        /// Electricity, gas, heat and water.
        Energy = "energy",
        /// Insurance, health insurance too.
        Insurance = "insurance",
        /// Accounts, cards and loans.
        Finance = "finance",
        /// Gyms and courses.
        Fitness = "fitness",
        /// Newspapers and magazines.
        Press = "press",
        /// Season tickets and discount cards of trains, buses and cars.
        Transport = "transport",
        /// Clubs, associations and charities.
        Club = "club",
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
        !matches!(self, Self::Press | Self::Other)
    }

    /// Whether laws of its own stand in the place of those on consumers' contracts.
    pub fn is_financial(self) -> bool {
        matches!(self, Self::Insurance | Self::Finance)
    }
}

impl Describe for Sector {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Mobile => sentence!("sector-mobile"),
            Self::Telecom => sentence!("sector-telecom"),
            Self::PayTv => sentence!("sector-pay-tv"),
            Self::Digital => sentence!("sector-digital"),
            Self::Energy => sentence!("sector-energy"),
            Self::Insurance => sentence!("sector-insurance"),
            Self::Finance => sentence!("sector-finance"),
            Self::Fitness => sentence!("sector-fitness"),
            Self::Press => sentence!("sector-press"),
            Self::Transport => sentence!("sector-transport"),
            Self::Club => sentence!("sector-club"),
            Self::Other => sentence!("sector-other"),
        }
    }
}

sentence_value!(Sector);

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

impl Describe for Cause {
    fn sentence(&self) -> Sentence {
        match self {
            Self::PriceChange => sentence!("cause-price-change"),
            Self::ChangeOfTerms => sentence!("cause-change-of-terms"),
            Self::Move => sentence!("cause-move"),
            Self::MissingReminder => sentence!("cause-missing-reminder"),
            Self::Quality => sentence!("cause-quality"),
            Self::Death => sentence!("cause-death"),
            Self::Other => sentence!("cause-other"),
        }
    }
}

sentence_value!(Cause);

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

impl Describe for Confidence {
    fn sentence(&self) -> Sentence {
        match self {
            Self::A => sentence!("confidence-a"),
            Self::B => sentence!("confidence-b"),
            Self::C => sentence!("confidence-c"),
        }
    }
}

described!(Confidence);
