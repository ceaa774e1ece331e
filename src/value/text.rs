//! Names, reasons, identifiers and postal addresses: one newtype each.

use serde::Serialize;

use crate::text::characters::Joiners;
use crate::value::{Invalid, one_line};
use crate::words::sentence;

/// Defines a newtype over one checked line of text.
macro_rules! text_newtype {
    ($(#[$doc:meta])* $name:ident, max = $max:expr, joiners = $joiners:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        pub struct $name(String);

        impl $name {
            /// The most characters it may have.
            pub const MAX: usize = $max;

            /// The text, trimmed and checked.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl crate::value::Value for $name {
            fn parse(text: &str) -> Result<Self, Invalid> {
                one_line(text, Self::MAX, Joiners::$joiners).map(|text| Self(text.to_owned()))
            }
        }
    };
}

text_newtype! {
    /// Why the person cancels: one paragraph of plain text.
    Reason, max = 1000, joiners = Allowed
}
text_newtype! {
    /// The provider's name as the letter addresses it.
    ProviderName, max = 100, joiners = Allowed
}
text_newtype! {
    /// What the contract is about: a tariff, goods or a service.
    Product, max = 150, joiners = Allowed
}
text_newtype! {
    /// Where the person moves to: a town or an address.
    NewPlace, max = 200, joiners = Allowed
}
text_newtype! {
    /// The subject of an earlier letter.
    Subject, max = 250, joiners = Allowed
}
text_newtype! {
    /// The body a complaint would go to.
    Authority, max = 150, joiners = Allowed
}
text_newtype! {
    /// A customer, contract or order number: free form, as the provider wrote it.
    Identifier, max = 64, joiners = Refused
}

/// The name the contract is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Name(String);

impl Name {
    /// The most characters it may have.
    pub const MAX: usize = 100;

    /// The name, trimmed and checked.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl crate::value::Value for Name {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, Self::MAX, Joiners::Allowed)?;
        if !text.chars().any(char::is_alphabetic) {
            return Err(Invalid::of("no-letter", sentence!("name-no-letter")));
        }
        Ok(Self(text.to_owned()))
    }
}

/// A postal address: one to eight lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PostalAddress(Vec<String>);

impl PostalAddress {
    /// The most lines it may have.
    pub const MAX_LINES: usize = 8;
    /// The most characters on one line.
    pub const MAX: usize = 200;

    /// Its lines, top to bottom.
    pub fn lines(&self) -> &[String] {
        &self.0
    }

    /// Checks the lines one by one.
    pub(crate) fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Self, Invalid> {
        let lines = Self::check_lines(lines)?;
        match lines.len() {
            0 => Err(Invalid::of("empty", sentence!("address-empty"))),
            lines if lines > Self::MAX_LINES => {
                Err(Invalid::of("too-long", sentence!("too-many-lines", lines, most = Self::MAX_LINES)))
            }
            _ => Ok(Self(lines)),
        }
    }

    /// Checks lines of a postal address, however many.
    pub(crate) fn check_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Vec<String>, Invalid> {
        lines
            .into_iter()
            .enumerate()
            .map(|(number, line)| {
                one_line(line, Self::MAX, Joiners::Allowed).map(str::to_owned).map_err(|fault| {
                    if number == 0 {
                        fault
                    } else {
                        let what = sentence!("in-address-line", what = fault.what, line = number + 1);
                        Invalid { what, ..fault }
                    }
                })
            })
            .collect()
    }
}
