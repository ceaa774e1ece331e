//! The kinds of letter. Never two in one.

use serde::Serialize;

use super::fault::Fault;
use super::text::{Joiners, one_line};
use crate::nearest::nearest;

/// What the letter asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Automatic renewal off; the SIM card, the number and the credit stay until they expire.
    StopRenewal,
    /// Ordinary termination at a given date, in the alternative at the next possible one.
    Terminate,
}

impl Kind {
    /// Every kind, with a line that says what it is for.
    pub const ALL: [(Self, &'static str); 2] = [
        (Self::StopRenewal, "switch automatic renewal off; keep the line until it expires"),
        (Self::Terminate, "end the contract, on a date or as soon as possible"),
    ];

    /// Its name in request files, flags and template file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::StopRenewal => "stop-renewal",
            Self::Terminate => "terminate",
        }
    }

    /// Whether the contract ends by it, and with a mobile line its number.
    pub fn ends_contract(self) -> bool {
        matches!(self, Self::Terminate)
    }
}

impl super::Value for Kind {
    fn parse(text: &str) -> Result<Self, Fault> {
        let text = one_line(text, 64, Joiners::Refused)?;
        let names = || Self::ALL.iter().map(|(kind, _)| kind.name());
        Self::ALL.iter().map(|&(kind, _)| kind).find(|kind| kind.name() == text).ok_or_else(|| {
            let offered = names().collect::<Vec<_>>().join(", ");
            let fix = match nearest(text, names()) {
                Some(near) => format!("did you mean {near}? Offered: {offered}"),
                None => format!("write one of: {offered}"),
            };
            Fault::new("unknown-kind", "is not a kind of letter", fix)
        })
    }
}
