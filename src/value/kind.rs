//! The kinds of letter. Never two in one.

use serde::{Serialize, Serializer};

use crate::text::characters::Joiners;
use crate::value::{Invalid, Step, name_of, one_line};
use crate::words::{Describe, Sentence, sentence, sentence_value};

/// What the letter asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Automatic renewal off; the SIM card, the number and the credit stay until they expire.
    StopRenewal,
    /// Ordinary termination at a given date, in the alternative at the next possible one.
    Terminate,
    /// Termination for a cause that the letter names, in the alternative an ordinary one.
    TerminateForCause,
    /// The right of withdrawal within 14 days (Directive 2011/83/EU art. 9 to 11): no reason, a refund.
    Withdraw,
    /// A reminder of an earlier letter that nobody answered.
    FollowUp,
    /// The last letter before a complaint to the body that it names.
    Escalate,
    /// A kind that only the person's own templates know, by the name of their files.
    Own(String),
}

impl Kind {
    /// Every kind there are built-in letters of.
    pub const ALL: [Self; 6] = [
        Self::StopRenewal,
        Self::Terminate,
        Self::TerminateForCause,
        Self::Withdraw,
        Self::FollowUp,
        Self::Escalate,
    ];

    /// What rules call it; `None` for a kind of the person's own.
    pub fn step(&self) -> Option<Step> {
        Some(match self {
            Self::StopRenewal => Step::StopRenewal,
            Self::Terminate => Step::Terminate,
            Self::TerminateForCause => Step::TerminateForCause,
            Self::Withdraw => Step::Withdraw,
            Self::FollowUp => Step::FollowUp,
            Self::Escalate => Step::Escalate,
            Self::Own(_) => return None,
        })
    }

    /// Its name in request files, flags and template file names.
    pub fn name(&self) -> &str {
        match self {
            Self::Own(name) => name,
            built_in => built_in.step().map_or("", Step::name),
        }
    }

    /// The names of all built-in kinds.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Step::ALL.iter().map(|step| step.name())
    }

    /// Whether the contract is over when the letter has done its work.
    pub fn ends_contract(&self) -> bool {
        matches!(self, Self::Terminate | Self::TerminateForCause)
    }

    /// Whether the letter is about an earlier letter and declares nothing new.
    pub fn refers_back(&self) -> bool {
        matches!(self, Self::FollowUp | Self::Escalate)
    }

    /// Why nobody knows a kind of this name, and which is nearest among the built-in ones and `own`.
    pub(crate) fn unknown(name: &str, own: &[String]) -> Invalid {
        let names: Vec<&str> =
            Self::names().map(|name| -> &str { name }).chain(own.iter().map(String::as_str)).collect();
        Invalid::unknown("unknown-kind", sentence!("unknown-kind"), name, &names)
    }
}

impl Kind {
    /// What people call a letter of the kind with this name; the name itself where it is a kind of somebody's own.
    pub(crate) fn called(name: &str) -> Sentence {
        let step = <Self as crate::value::Value>::parse(name).ok().and_then(|kind| kind.step());
        step.map_or_else(|| Sentence::verbatim(name), |step| step.sentence().attribute("name"))
    }
}

impl Describe for Kind {
    fn sentence(&self) -> Sentence {
        self.step().map_or_else(|| Sentence::verbatim(self.name()), |step| step.sentence())
    }
}

sentence_value!(Kind);

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl crate::value::Value for Kind {
    /// Takes the built-in names, what people call them, and whatever can be a template file's name; whether there is such a
    /// template, the check asks.
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 64, Joiners::Refused)?;
        if let Some(kind) = Self::ALL.into_iter().find(|kind| kind.name() == text) {
            return Ok(kind);
        }
        let slug = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && text.starts_with(|c: char| c.is_ascii_lowercase());
        let said = || Self::ALL.into_iter().find(|kind| Some(kind.name()) == name_of("kind", text));
        if let Some(kind) = said().filter(|_| !slug) {
            return Ok(kind);
        }
        if slug { Ok(Self::Own(text.to_owned())) } else { Err(Self::unknown(text, &[])) }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn names_are_listed_once() {
        assert!(Kind::names().eq(Kind::ALL.iter().map(Kind::name)));
    }
}
