//! The gate every piece of text passes: which characters may stand in a value, and how many.
//!
//! In: what a person typed. Out: the same text, trimmed, or a [`Fault`] that names the character and
//! its position. It never repairs: a value that needs repair is the person's to mend.

use serde::Serialize;

use super::fault::Fault;
use crate::text::characters::{Joiners, forbidden, joiner};

/// Checks one line of text and returns it without surrounding spaces.
///
/// `max` counts Unicode scalar values.
pub(crate) fn one_line(text: &str, max: usize, joiners: Joiners) -> Result<&str, Fault> {
    // Only blanks are trimmed: a line break at an end is a control character like any other.
    let text = text.trim_matches(|c: char| {
        c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
    });
    if text.is_empty() {
        return Err(Fault::new("empty", "is empty", "write a value, or leave the field out"));
    }
    // The length first: what follows walks the text, and a hostile value may be megabytes long.
    let length = text.chars().count();
    if length > max {
        return Err(Fault::new(
            "too-long",
            format!("is {length} characters long; at most {max} are allowed"),
            "shorten it",
        ));
    }
    if let Some((at, c)) = text.chars().enumerate().find(|&(_, c)| forbidden(c, joiners)) {
        return Err(refusal(at + 1, c));
    }
    if !text.chars().any(visible) {
        return Err(Fault::new(
            "empty",
            "holds nothing that can be seen",
            "write a value, or leave the field out",
        ));
    }
    Ok(text)
}

fn visible(c: char) -> bool {
    !c.is_whitespace() && !joiner(c) && c != '\u{2800}'
}

fn refusal(position: usize, c: char) -> Fault {
    let (code, name) = match c {
        '\n' => ("control-character", "a line break (LF)".to_owned()),
        '\r' => ("control-character", "a carriage return (CR)".to_owned()),
        '\t' => ("control-character", "a tab".to_owned()),
        '\0' => ("control-character", "a NUL character".to_owned()),
        '\u{1b}' => ("control-character", "an escape character (U+001B)".to_owned()),
        '\u{fffd}' => (
            "invisible-character",
            "a replacement character (U+FFFD): the text was damaged on its way here".to_owned(),
        ),
        '\u{2028}' | '\u{2029}' => {
            ("control-character", format!("a line separator (U+{:04X})", u32::from(c)))
        }
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => (
            "invisible-character",
            format!("a character that changes the direction of writing (U+{:04X})", u32::from(c)),
        ),
        c if c.is_control() => ("control-character", format!("a control character (U+{:04X})", u32::from(c))),
        c => ("invisible-character", format!("an invisible character (U+{:04X})", u32::from(c))),
    };
    Fault::new(
        code,
        format!("holds {name} at character {position}"),
        "type the value anew, on one line, without it",
    )
}

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

        impl super::Value for $name {
            fn parse(text: &str) -> Result<Self, Fault> {
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

impl super::Value for Name {
    fn parse(text: &str) -> Result<Self, Fault> {
        let text = one_line(text, Self::MAX, Joiners::Allowed)?;
        if !text.chars().any(char::is_alphabetic) {
            return Err(Fault::new("no-letter", "holds no letter", "write the name the contract is in"));
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
    pub(crate) fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Self, Fault> {
        let lines: Vec<String> = lines
            .into_iter()
            .enumerate()
            .map(|(number, line)| {
                one_line(line, Self::MAX, Joiners::Allowed).map(str::to_owned).map_err(|fault| match number {
                    0 => fault,
                    _ => Fault { what: format!("{} (in line {})", fault.what, number + 1), ..fault },
                })
            })
            .collect::<Result<_, _>>()?;
        match lines.len() {
            0 => Err(Fault::new("empty", "is empty", "write an address, or leave the field out")),
            n if n > Self::MAX_LINES => Err(Fault::new(
                "too-long",
                format!("has {n} lines; at most {} are allowed", Self::MAX_LINES),
                "shorten it",
            )),
            _ => Ok(Self(lines)),
        }
    }
}
