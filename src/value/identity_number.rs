//! The number a state knows a person by, where providers ask for it: Spain, Portugal, Italy, Poland.
//!
//! Each form is of one country alone, so the number says what it is; its check character says whether it is mistyped.

use serde::Serialize;

use crate::text::characters::Joiners;
use crate::value::{Invalid, one_line};
use crate::words::sentence;

/// A number with what it is called where it is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IdentityNumber {
    label: &'static str,
    number: String,
}

/// The check letters of a DNI and a NIE, by the number's remainder.
const SPANISH: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

/// What a digit or letter counts in an odd place of a codice fiscale (D.M. 23 December 1976).
const ITALIAN: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

impl IdentityNumber {
    /// What it is called, in every language: `DNI`, `NIE`, `NIF`, `Codice fiscale` or `PESEL`.
    pub fn label(&self) -> &'static str {
        self.label
    }

    /// The number itself, without blanks.
    pub fn as_str(&self) -> &str {
        &self.number
    }
}

impl crate::value::Value for IdentityNumber {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 40, Joiners::Refused)?;
        let number: String = text
            .chars()
            .map(crate::text::digits::plain)
            .filter(|c| !matches!(c, ' ' | '-' | '.' | '\u{a0}'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let Some((label, right)) = recognised(&number) else {
            return Err(Invalid::of("unknown-identity", sentence!("identity-number-unknown")));
        };
        if !right {
            return Err(Invalid::of("identity-check", sentence!("identity-number-check", label)));
        }
        Ok(Self { label, number })
    }
}

/// What a number's form says it is, and whether its check character fits.
fn recognised(number: &str) -> Option<(&'static str, bool)> {
    let bytes = number.as_bytes();
    let digits = |range: &[u8]| range.iter().all(u8::is_ascii_digit);
    match bytes {
        [number @ .., letter] if bytes.len() == 9 && letter.is_ascii_uppercase() && digits(number) => {
            Some(("DNI", spanish(number) == Some(*letter)))
        }
        [first @ b'X'..=b'Z', rest @ .., letter]
            if bytes.len() == 9 && letter.is_ascii_uppercase() && digits(rest) =>
        {
            let number: Vec<u8> = std::iter::once(first - b'X' + b'0').chain(rest.iter().copied()).collect();
            Some(("NIE", spanish(&number) == Some(*letter)))
        }
        [number @ .., check] if bytes.len() == 9 && digits(bytes) => {
            Some(("NIF", u32::from(check - b'0') == portuguese(number)))
        }
        [number @ .., check] if bytes.len() == 11 && digits(bytes) => {
            let sum: u32 = number.iter().zip([1, 3, 7, 9].iter().cycle()).map(|(d, w)| value(*d) * w).sum();
            Some(("PESEL", value(*check) == (10 - sum % 10) % 10))
        }
        [number @ .., check]
            if bytes.len() == 16
                && bytes.iter().all(u8::is_ascii_alphanumeric)
                && bytes[..6].iter().all(u8::is_ascii_uppercase) =>
        {
            Some(("Codice fiscale", u32::from(*check) == u32::from(b'A') + italian(number) % 26))
        }
        _ => None,
    }
}

/// A digit's value, a letter's place in the alphabet.
fn value(byte: u8) -> u32 {
    u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' })
}

fn spanish(digits: &[u8]) -> Option<u8> {
    let number: usize = std::str::from_utf8(digits).ok()?.parse().ok()?;
    Some(SPANISH[number % SPANISH.len()])
}

fn portuguese(digits: &[u8]) -> u32 {
    let sum: u32 = digits.iter().zip((2..=9).rev()).map(|(digit, weight)| value(*digit) * weight).sum();
    match 11 - sum % 11 {
        10 | 11 => 0,
        check => check,
    }
}

fn italian(characters: &[u8]) -> u32 {
    let odd_place = |at: usize| at.is_multiple_of(2);
    let counts = |(at, byte): (usize, &u8)| match value(*byte) {
        value if odd_place(at) => ITALIAN[value as usize],
        value => value,
    };
    characters.iter().enumerate().map(counts).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Value as _;

    #[test]
    fn each_form_is_known_and_its_check_character_looked_at() {
        // Those that the offices themselves print as examples.
        for (typed, label, number) in [
            ("12345678-Z", "DNI", "12345678Z"),
            ("x1234567l", "NIE", "X1234567L"),
            ("123 456 789", "NIF", "123456789"),
            ("RSSMRA85T10A562S", "Codice fiscale", "RSSMRA85T10A562S"),
            ("44051401359", "PESEL", "44051401359"),
        ] {
            let parsed = IdentityNumber::parse(typed).expect("a number");
            assert_eq!((parsed.label(), parsed.as_str()), (label, number));
        }
        for typed in ["12345678A", "X1234567A", "123456780", "RSSMRA85T10A562A", "44051401358"] {
            assert_eq!(IdentityNumber::parse(typed).expect_err("a wrong one").code, "identity-check");
        }
        for typed in ["1234567", "ABCDEFGHI", "123456789012", "12345678901234567", "ÀSSMRA85T10A562S"] {
            assert_eq!(IdentityNumber::parse(typed).expect_err("none").code, "unknown-identity", "{typed}");
        }
    }

    #[test]
    fn nothing_that_is_typed_makes_it_fail() {
        arbtest::arbtest(|u| {
            let text: String = u.arbitrary()?;
            let _ = IdentityNumber::parse(&text);
            Ok(())
        });
    }
}
