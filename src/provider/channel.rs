//! The ways to a provider besides e-mail.

use serde::{Deserialize, Serialize};

use super::provenance::Provenance;
use super::record::Purpose;
use crate::value::vocabulary::named;
use crate::words::{Describe, Sentence, described, sentence};

/// Another way to reach a provider, such as an app or a hotline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Which way.
    pub kind: ChannelKind,
    /// What to do there.
    pub how: String,
    /// What to have ready.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_hand: Option<String>,
    /// What it is for; not said where it is a way to cancel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// Where it is known from.
    #[serde(flatten)]
    pub known: Provenance,
}

named! {
    /// Which way.
    ChannelKind {
        /// The provider's app.
        App = "app",
        /// A number to call.
        Hotline = "hotline",
        /// A text message.
        Sms = "sms",
        /// The account's page on the web.
        Portal = "portal",
        /// A form on the web.
        Form = "form",
        /// A letter on paper.
        Letter = "letter",
        /// A fax.
        Fax = "fax",
    }
}

impl Describe for ChannelKind {
    fn sentence(&self) -> Sentence {
        match self {
            Self::App => sentence!("channel-app"),
            Self::Hotline => sentence!("channel-hotline"),
            Self::Sms => sentence!("channel-sms"),
            Self::Portal => sentence!("channel-portal"),
            Self::Form => sentence!("channel-form"),
            Self::Letter => sentence!("channel-letter"),
            Self::Fax => sentence!("channel-fax"),
        }
    }
}

described!(ChannelKind);

impl Channel {
    /// The most characters that what to do, or to have ready, may take.
    pub const MAX: usize = 500;

    /// Whether it is a way to cancel.
    pub(crate) fn takes_cancellations(&self) -> bool {
        self.purpose.is_none_or(Purpose::takes_cancellations)
    }
}
