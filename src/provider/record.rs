//! What is known of one provider.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use super::channel::Channel;
use crate::value::vocabulary::named;
use crate::value::{Confidence, Country, Domain, EmailAddress, Problem, Sector, Tag, Value};
use crate::words::{Describe, Join, Sentence, described, sentence};

/// A provider's record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its id, the file's name.
    pub id: String,
    /// Its name as a letter writes it.
    pub name: String,
    /// Other names it goes by, brands among them: what is said to be theirs is held against this record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where it is, where that is known.
    #[serde(default, deserialize_with = "checked_if_given")]
    pub country: Option<Country>,
    /// The language to write in, a BCP 47 tag; where it is not known, the country's.
    pub language: Option<String>,
    /// Its trade, where it matters for the letter.
    #[serde(default)]
    pub sector: Sector,
    /// Its own domains: an address outside them is not trusted by itself.
    pub domains: Vec<Domain>,
    /// The e-mail addresses known, best first.
    #[serde(default, rename = "address")]
    pub addresses: Vec<Address>,
    /// Other ways than e-mail.
    #[serde(default, rename = "channel")]
    pub channels: Vec<Channel>,
    /// Whose record it is.
    #[serde(skip_deserializing)]
    pub origin: Origin,
    /// Old words in its file, with what they are called now.
    #[serde(skip)]
    pub notes: Vec<Problem>,
}

/// Whose a record is, the one believed first before the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// It came with the program.
    #[default]
    BuiltIn,
    /// It is a file in the person's own folder.
    Own,
    /// It is a file there that an import brought in: somebody else's word.
    Imported,
}

/// One e-mail address with its provenance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// The address.
    #[serde(deserialize_with = "checked")]
    pub email: EmailAddress,
    /// What it is for.
    pub purpose: Purpose,
    /// Where it was read.
    pub source: String,
    /// The day it was read there.
    #[serde(deserialize_with = "day")]
    pub seen_on: Date,
    /// How much the source is worth.
    pub confidence: Confidence,
    /// Whether the source is old or undated.
    #[serde(default)]
    pub outdated: bool,
}

named! {
    /// What an address is for.
    Purpose {
        /// Customer service.
        CustomerService = "customer-service",
        /// Cancellations.
        Cancellation = "cancellation",
        /// Data protection only: a cancellation sent there is lost.
        Privacy = "privacy",
        /// It cannot receive.
        NoReply = "no-reply",
    }
}

impl Purpose {
    /// Whether a cancellation may be sent there.
    pub(crate) fn takes_cancellations(self) -> bool {
        matches!(self, Self::CustomerService | Self::Cancellation)
    }
}

impl Describe for Purpose {
    fn sentence(&self) -> Sentence {
        match self {
            Self::CustomerService => sentence!("address-for-customer-service"),
            Self::Cancellation => sentence!("address-for-cancellations"),
            Self::Privacy => sentence!("address-for-privacy"),
            Self::NoReply => sentence!("address-only-sends"),
        }
    }
}

described!(Purpose);

impl Record {
    /// The address a cancellation goes to, if one is known.
    pub(crate) fn cancellation_address(&self) -> Option<&Address> {
        self.addresses.iter().find(|address| address.purpose.takes_cancellations())
    }

    /// Whether the address is at one of its own domains or below one.
    pub(crate) fn is_own(&self, address: &EmailAddress) -> bool {
        let domain = address.to_domain();
        self.domains.iter().any(|own| domain.is_within(own.as_str()))
    }

    /// The language to write in, as far as the record knows: its own, else its country's.
    pub(crate) fn language_tag(&self) -> Option<Tag> {
        let own = self.language.as_deref().and_then(|tag| Tag::parse(tag).ok());
        own.or_else(|| self.country.map(|country| Tag::new(country.language())))
    }
}

impl Describe for Address {
    fn sentence(&self) -> Sentence {
        let Self { purpose, source, seen_on, confidence, outdated, .. } = self;
        let known = [purpose.sentence(), sentence!("address-source", source, day = seen_on)];
        Sentence::join(Join::Clauses, known.into_iter().chain(worth(*confidence, *outdated)))
    }
}

described!(Address);

/// How much a source is worth, and that it is old where it is.
pub(super) fn worth(confidence: Confidence, outdated: bool) -> impl Iterator<Item = Sentence> {
    let worth = match confidence {
        Confidence::A => sentence!("source-worth-a"),
        Confidence::B => sentence!("source-worth-b"),
        Confidence::C => sentence!("source-worth-c"),
    };
    std::iter::once(worth).chain(outdated.then(|| sentence!("source-outdated")))
}

fn checked<'de, D: Deserializer<'de>, T: Value>(deserializer: D) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    T::parse(&text).map_err(|fault| serde::de::Error::custom(format!("\"{text}\" {}", fault.what)))
}

fn checked_if_given<'de, D: Deserializer<'de>, T: Value>(deserializer: D) -> Result<Option<T>, D::Error> {
    checked(deserializer).map(Some)
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let date = toml::value::Datetime::deserialize(deserializer)?;
    Date::parse(&date.to_string()).map_err(|fault| serde::de::Error::custom(fault.what))
}
