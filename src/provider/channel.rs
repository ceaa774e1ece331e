//! The ways to a provider besides e-mail.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::record::Purpose;
use crate::value::Confidence;
use crate::value::vocabulary::named;

/// Another way to reach a provider, such as an app or a hotline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Which way.
    pub kind: ChannelKind,
    /// What to do there.
    pub how: String,
    /// What to have ready.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_hand: Option<String>,
    /// How much the source is worth.
    pub confidence: Confidence,
    /// Whether the source is old or undated.
    #[serde(default)]
    pub outdated: bool,
    /// What it is for; not said where it is a way to cancel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
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

impl fmt::Display for ChannelKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sms => "text message",
            Self::Portal => "account page",
            Self::Form => "web form",
            kind => kind.name(),
        })
    }
}

impl Channel {
    /// The most characters that what to do, or to have ready, may take.
    pub const MAX: usize = 500;

    /// Whether it is a way to cancel.
    pub(crate) fn takes_cancellations(&self) -> bool {
        self.purpose.is_none_or(Purpose::takes_cancellations)
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, how, at_hand, confidence, outdated, purpose } = self;
        write!(f, "{kind}: {how}")?;
        if let Some(at_hand) = at_hand {
            write!(f, "; have ready: {at_hand}")?;
        }
        let purpose = purpose.filter(|purpose| !purpose.takes_cancellations());
        let purpose = purpose.map(|purpose| format!("{purpose}; ")).unwrap_or_default();
        let age = if *outdated { "; the source is old or undated" } else { "" };
        write!(f, " ({purpose}{confidence}{age})")
    }
}
