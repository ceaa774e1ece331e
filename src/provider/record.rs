//! What is known of one provider.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use crate::request::{Country, EmailAddress, Value};

/// A provider's record.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its id, the file's name.
    pub id: String,
    /// Its name as a letter writes it.
    pub name: String,
    /// Where it is.
    #[serde(deserialize_with = "checked")]
    pub country: Country,
    /// The language to write in: a BCP 47 tag.
    pub language: String,
    /// Its trade, where it matters for the letter.
    #[serde(default)]
    pub sector: Sector,
    /// Its own domains: an address outside them is not trusted by itself.
    pub domains: Vec<String>,
    /// The e-mail addresses known, best first.
    #[serde(default, rename = "address")]
    pub addresses: Vec<Address>,
    /// Other ways to cancel.
    #[serde(default, rename = "channel")]
    pub channels: Vec<Channel>,
}

/// One e-mail address with its provenance.
#[derive(Debug, Clone, Serialize, Deserialize)]
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
    pub dated: bool,
}

/// Another way to cancel, such as an app or a hotline.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Which way: `app`, `hotline`, `sms`, `portal`.
    pub kind: String,
    /// What to do there.
    pub how: String,
    /// How much the source is worth.
    pub confidence: Confidence,
}

/// A provider's trade.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sector {
    /// Mobile telephony: there is a SIM card, a number and perhaps credit to speak of.
    Mobile,
    /// Anything else.
    #[default]
    Other,
}

/// What an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Customer service.
    CustomerService,
    /// Cancellations.
    Cancellation,
    /// Data protection only: a cancellation sent there is lost.
    Privacy,
    /// It cannot receive.
    NoReply,
}

impl Purpose {
    /// Whether a cancellation may be sent there.
    pub fn takes_cancellations(self) -> bool {
        matches!(self, Self::CustomerService | Self::Cancellation)
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CustomerService => "customer service",
            Self::Cancellation => "cancellations",
            Self::Privacy => "data protection only",
            Self::NoReply => "sends only, cannot receive",
        })
    }
}

/// How much a source is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// The company's own page, or an official body's.
    A,
    /// A reputable page of somebody else.
    B,
    /// Unverified, or somebody's word only.
    C,
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::A => "confidence A: an own or official page",
            Self::B => "confidence B: a page of somebody else",
            Self::C => "confidence C: unverified",
        })
    }
}

impl Record {
    /// The address a cancellation goes to, if one is known.
    pub fn cancellation_address(&self) -> Option<&Address> {
        self.addresses.iter().find(|address| address.purpose.takes_cancellations())
    }

    /// Whether `domain` is one of its own or below one.
    pub fn is_own_domain(&self, domain: &str) -> bool {
        self.domains.iter().any(|own| {
            domain == own || domain.strip_suffix(own.as_str()).is_some_and(|rest| rest.ends_with('.'))
        })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { purpose, source, seen_on, confidence, .. } = self;
        write!(f, "{purpose}; from {source}, seen {seen_on}; {confidence}")?;
        if self.dated {
            f.write_str("; the source is old or undated")?;
        }
        Ok(())
    }
}

fn checked<'de, D: Deserializer<'de>, T: Value>(deserializer: D) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    T::parse(&text).map_err(|fault| serde::de::Error::custom(format!("\"{text}\" {}", fault.what)))
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let date = toml::value::Datetime::deserialize(deserializer)?;
    Date::parse(&date.to_string()).map_err(|fault| serde::de::Error::custom(fault.what))
}
