//! Values: a newtype for each thing a person gives, the shared vocabulary, the table of fields, and problems.
//!
//! Where a value exists, it is valid: each type has a private field and one checked constructor.

mod bank_and_sim;
mod capacity;
mod cause;
mod country;
mod date;
mod date_text;
mod domain;
mod email_address;
mod field;
mod identity_number;
mod invalid;
mod kind;
mod language;
mod line;
mod message_id;
mod paths;
mod period;
mod phone;
mod place;
mod problem;
mod provider_id;
mod raw_value;
mod reading;
mod remedy;
mod said;
mod text;
mod topic;
pub(crate) mod vocabulary;

pub use bank_and_sim::{IbanEnding, Iccid};
pub use capacity::Capacity;
pub use country::Country;
pub(crate) use date::{in_words, is_iso};
pub use date_text::DateOrder;
pub(crate) use date_text::{Readings, readings};
pub use domain::Domain;
pub use email_address::EmailAddress;
pub(crate) use email_address::ascii_domain;
pub use field::{FIELDS, Field, FieldSpec, RequestForm, ValueKind};
pub(crate) use field::{Role, When, validate};
pub use identity_number::IdentityNumber;
pub use invalid::Invalid;
pub use kind::Kind;
pub use language::{Language, Tag};
pub(crate) use line::{code_point, one_line};
pub use message_id::MessageId;
pub(crate) use paths::distinct_names;
pub use paths::{DocumentFormat, FilePaths};
pub use period::{End, Period, Unit};
pub use phone::Phone;
pub use place::Place;
pub use problem::Problem;
pub use provider_id::ProviderId;
pub use raw_value::RawValue;
pub use reading::Reading;
pub use remedy::Remedy;
pub(crate) use said::name_of;
pub use text::{
    Authority, Identifier, Name, NewPlace, PostalAddress, Product, ProviderName, Reason, Subject,
};
pub use topic::{Thing, Topic};
pub use vocabulary::{Cause, Confidence, Sector, Step};

use crate::text::characters::Joiners;
use crate::words::sentence;

/// A type whose values exist only where they are valid.
pub trait Value: Sized {
    /// The value `text` stands for.
    ///
    /// # Errors
    /// A [`Invalid`] that says what is wrong with it and how to mend it.
    fn parse(text: &str) -> Result<Self, Invalid>;

    /// The same from a value with its place; types of several lines look at each.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    fn parse_given(given: &RawValue) -> Result<Self, Invalid> {
        match given.lines.as_slice() {
            [one] => Self::parse(one),
            _ => Err(Invalid::of("several-values", sentence!("several-values"))),
        }
    }
}

impl Value for bool {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 60, Joiners::Refused)?;
        match name_of("switch", text) {
            Some(name) => Ok(name == "true"),
            None => Err(Invalid::of("not-a-switch", sentence!("not-a-switch"))),
        }
    }
}

impl Value for PostalAddress {
    fn parse(text: &str) -> Result<Self, Invalid> {
        Self::from_lines([text])
    }

    fn parse_given(given: &RawValue) -> Result<Self, Invalid> {
        Self::from_lines(given.lines.iter().map(String::as_str))
    }
}
