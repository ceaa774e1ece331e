//! The causes of a termination for cause, each with what should go with it as proof.

use serde::Serialize;

use super::fault::Fault;
use super::text::one_line;
use crate::text::characters::Joiners;

/// Why the contract may be ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The provider changes its price or its terms.
    PriceChange,
    /// The service is not what was agreed.
    Quality,
    /// The person moves to where the provider does not serve.
    Move,
    /// The contract's holder has died.
    Death,
    /// Anything else; the reason says what.
    Other,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 5] = [Self::PriceChange, Self::Quality, Self::Move, Self::Death, Self::Other];

    /// Its name in request files and flags.
    pub fn name(self) -> &'static str {
        match self {
            Self::PriceChange => "price-change",
            Self::Quality => "quality",
            Self::Move => "move",
            Self::Death => "death",
            Self::Other => "other",
        }
    }

    /// Whether the letter is empty without a reason in the person's own words.
    pub fn wants_reason(self) -> bool {
        matches!(self, Self::Quality | Self::Other)
    }

    /// Whether its day is, unless said otherwise, the day the contract shall end.
    pub fn sets_end(self) -> bool {
        matches!(self, Self::PriceChange | Self::Move)
    }

    /// What to enclose, in the middle of a sentence.
    pub fn proof(self) -> &'static str {
        match self {
            Self::PriceChange => "the provider's notice of the change",
            Self::Quality => "your fault reports or measurements, and what the provider answered",
            Self::Move => "proof of the move, such as the registration at the new address or the new lease",
            Self::Death => "a copy of the death certificate",
            Self::Other => "what shows the cause, if there is anything",
        }
    }
}

impl super::Value for Cause {
    fn parse(text: &str) -> Result<Self, Fault> {
        let text = one_line(text, 64, Joiners::Refused)?;
        Self::ALL.into_iter().find(|cause| cause.name() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::name);
            Fault::unknown("unknown-cause", "is not a cause this program knows", text, &names)
        })
    }
}
