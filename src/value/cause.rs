//! The causes of a termination for cause, each with what should go with it as proof.

use crate::text::characters::Joiners;
use crate::value::vocabulary::Cause;
use crate::value::{Invalid, name_of, one_line};
use crate::words::{Sentence, sentence};

impl Cause {
    /// The causes that a letter can name; rules know more.
    pub const OFFERED: [Self; 5] = [Self::PriceChange, Self::Quality, Self::Move, Self::Death, Self::Other];

    /// Whether the letter is empty without a reason in the person's own words.
    pub fn wants_reason(self) -> bool {
        matches!(self, Self::Quality | Self::Other)
    }

    /// Whether its day is, unless said otherwise, the day the contract shall end.
    pub fn sets_end(self) -> bool {
        matches!(self, Self::PriceChange | Self::Move)
    }

    /// What to enclose as proof of it.
    pub fn proof(self) -> Sentence {
        match self {
            Self::PriceChange | Self::ChangeOfTerms => sentence!("prove-change"),
            Self::Quality => sentence!("prove-quality"),
            Self::Move => sentence!("prove-move"),
            Self::MissingReminder => sentence!("prove-renewal"),
            Self::Death => sentence!("prove-death"),
            Self::Other => sentence!("prove-other"),
        }
    }
}

impl crate::value::Value for Cause {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 64, Joiners::Refused)?;
        let name = name_of("cause", text).unwrap_or(text);
        Self::OFFERED.into_iter().find(|cause| cause.name() == name).ok_or_else(|| {
            let names = Self::OFFERED.map(Self::name);
            Invalid::unknown("unknown-cause", sentence!("unknown-cause"), text, &names)
        })
    }
}
