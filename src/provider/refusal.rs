//! What a provider does not accept, what it wants besides the letter, and that it is no more.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::provenance::Provenance;
use crate::value::vocabulary::named;
use crate::words::{Describe, Sentence, described, sentence};

/// Ways by which a provider says it takes no cancellation. The law may say otherwise: a warning, no bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The ways.
    pub ways: Vec<Way>,
    /// Where it is known from.
    #[serde(flatten)]
    pub known: Provenance,
}

named! {
    /// A way a cancellation can take.
    Way {
        /// E-mail.
        Email = "email",
        /// A letter on paper.
        Letter = "letter",
        /// A fax.
        Fax = "fax",
        /// A call.
        Hotline = "hotline",
        /// The web.
        Online = "online",
        /// The provider's app.
        App = "app",
        /// A text message.
        Sms = "sms",
    }
}

impl Describe for Way {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Email => sentence!("way-email"),
            Self::Letter => sentence!("channel-letter"),
            Self::Fax => sentence!("channel-fax"),
            Self::Hotline => sentence!("channel-hotline"),
            Self::Online => sentence!("way-online"),
            Self::App => sentence!("channel-app"),
            Self::Sms => sentence!("channel-sms"),
        }
    }
}

described!(Way);

/// What a provider wants besides the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// What.
    pub what: Needed,
    /// Where it is known from.
    #[serde(flatten)]
    pub known: Provenance,
}

named! {
    /// What can be wanted.
    Needed {
        /// A signature by hand.
        Signature = "signature",
        /// A copy of an identity document.
        IdCopy = "id-copy",
    }
}

impl Describe for Needed {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Signature => sentence!("need-signature"),
            Self::IdCopy => sentence!("need-id-copy"),
        }
    }
}

described!(Needed);

/// That a provider serves nobody any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ceased {
    /// Since when.
    pub on: Date,
    /// Where it is known from.
    #[serde(flatten)]
    pub known: Provenance,
}
