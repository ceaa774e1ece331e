//! What somebody who writes about another person's contract is to them.

use crate::text::characters::Joiners;
use crate::value::vocabulary::named;
use crate::value::{Invalid, one_line};
use crate::words::{Describe, Sentence, sentence, sentence_value};

named! {
    /// What the sender is to the contract's holder. The letter claims this and nothing more.
    Capacity {
        /// One of those who inherit.
        Heir = "heir",
        /// Who settles the estate.
        Executor = "executor",
        /// The late holder's husband or wife.
        Spouse = "spouse",
        /// Who holds a power of attorney of a living holder.
        Attorney = "attorney",
        /// Anybody else: the letter claims nothing.
        Other = "other",
    }
}

impl Capacity {
    /// Those of somebody who writes about a death.
    pub const OF_THE_BEREAVED: [Self; 4] = [Self::Heir, Self::Executor, Self::Spouse, Self::Other];
}

impl Describe for Capacity {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Heir => sentence!("capacity-heir"),
            Self::Executor => sentence!("capacity-executor"),
            Self::Spouse => sentence!("capacity-spouse"),
            Self::Attorney => sentence!("capacity-attorney"),
            Self::Other => sentence!("capacity-other"),
        }
    }
}

sentence_value!(Capacity);

impl crate::value::Value for Capacity {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 64, Joiners::Refused)?;
        Self::named(text).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|capacity| capacity.name()).collect();
            Invalid::unknown("unknown-capacity", sentence!("unknown-capacity"), text, &names)
        })
    }
}
