//! Numbers with check digits: the SIM card's and the bank account's.

use std::fmt;

use serde::Serialize;

use crate::text::characters::Joiners;
use crate::text::digits;
use crate::text::luhn::luhn;
use crate::value::{Identifier, Invalid, one_line};
use crate::words::{Sentence, sentence};

/// A SIM card's number (ITU-T E.118). Prints vary, so a number that looks wrong is doubted, not refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Iccid(String);

impl Iccid {
    /// The digits, without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What looks wrong about it, if anything.
    pub fn doubt(&self) -> Option<Sentence> {
        if !self.0.bytes().all(|b| b.is_ascii_digit()) {
            Some(sentence!("iccid-not-digits"))
        } else if !self.0.starts_with("89") {
            Some(sentence!("iccid-beginning"))
        } else if !(19..=20).contains(&self.0.len()) {
            Some(sentence!("iccid-length"))
        } else if !luhn(self.0.bytes().map(|b| b - b'0')) {
            Some(sentence!("iccid-check-digit"))
        } else {
            None
        }
    }
}

impl crate::value::Value for Iccid {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, Identifier::MAX, Joiners::Refused)?;
        let number = compact(text);
        // Of hyphens alone nothing is left, and a letter would name a card without a number.
        Ok(Self(one_line(&number, Identifier::MAX, Joiners::Refused)?.to_owned()))
    }
}

/// A number without what people write between its parts, in plain characters.
fn compact(text: &str) -> String {
    let between = |c: char| {
        matches!(c, ' ' | '-' | '.' | '/' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2010}'..='\u{2013}')
    };
    text.chars().map(digits::plain).filter(|c| !between(*c)).collect()
}

/// What leaves of a bank account's number: its last four characters. The whole is checked and let go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IbanEnding(String);

impl fmt::Display for IbanEnding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl crate::value::Value for IbanEnding {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 64, Joiners::Refused)?;
        let compact = compact(text).to_uppercase();
        match compact.parse::<iban::Iban>() {
            Ok(_) => Ok(Self(compact[compact.len() - 4..].to_owned())),
            Err(_) => Err(Invalid::of("bad-iban", sentence!("bad-iban"))),
        }
    }
}
