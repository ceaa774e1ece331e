//! The request: what a person wants cancelled, checked.
//!
//! In: a [`RequestForm`], every field optional and unjudged. Out: a [`CancellationRequest`] whose values are
//! all valid, with the warnings the person should read; or **every** problem at once. It does no I/O and
//! knows neither letters nor e-mail.

mod bank_and_sim;
mod brand;
mod cancellation;
mod cause;
mod check;
mod country;
mod date;
mod email_address;
mod enclosing;
mod fault;
mod field;
mod fitting;
mod kind;
mod lookalike;
mod message_id;
mod mobile;
mod phone;
mod problem;
mod recipient;
mod situation;
mod text;

pub use bank_and_sim::{IbanEnding, Iccid};
pub(crate) use brand::Brands;
pub use cancellation::{CancellationRequest, Contract, Customer, FirstLetter, Recipient};
pub use cause::Cause;
pub(crate) use check::LANGUAGE_GUESSED;
pub use check::{Checked, Context, RecipientPolicy, check};
pub use country::Country;
pub use email_address::EmailAddress;
pub(crate) use email_address::ascii_domain;
pub(crate) use enclosing::distinct_names;
pub use enclosing::{DocumentFormat, FilePaths};
pub use fault::Fault;
pub use field::{FIELDS, Field, Given, Info, Place, RequestForm, Shape};
pub(crate) use field::{When, judge};
pub use kind::Kind;
pub(crate) use lookalike::Look;
pub use message_id::MessageId;
pub use phone::Phone;
pub use problem::Problem;
pub use situation::{Situation, situation};
pub(crate) use text::one_line;
pub use text::{Authority, Identifier, Name, PostalAddress, Product, ProviderName, Reason, Subject};

use crate::text::characters::Joiners;

/// A type whose values exist only where they are valid.
pub trait Value: Sized {
    /// The value `text` stands for.
    ///
    /// # Errors
    /// A [`Fault`] that says what is wrong with it and how to mend it.
    fn parse(text: &str) -> Result<Self, Fault>;

    /// The same from a value with its place; types of several lines look at each.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    fn parse_given(given: &Given) -> Result<Self, Fault> {
        match given.lines.as_slice() {
            [one] => Self::parse(one),
            _ => Err(Fault::new("several-values", "has more than one value", "give it once")),
        }
    }
}

impl Value for bool {
    fn parse(text: &str) -> Result<Self, Fault> {
        one_line(text, 20, Joiners::Refused)?
            .parse()
            .map_err(|_| Fault::new("not-a-switch", "is neither true nor false", "write true or false"))
    }
}

impl Value for PostalAddress {
    fn parse(text: &str) -> Result<Self, Fault> {
        Self::from_lines([text])
    }

    fn parse_given(given: &Given) -> Result<Self, Fault> {
        Self::from_lines(given.lines.iter().map(String::as_str))
    }
}
