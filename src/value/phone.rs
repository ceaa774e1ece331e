//! A telephone number in E.164.
//!
//! A newtype of our own and not a phone-number library: the letter only has to name the line without
//! doubt, and E.164 (a plus sign, the country code, at most 15 digits in all) does. A library with every
//! country's numbering plan costs more to load than everything else a draft does, and would have to be
//! right about plans that change monthly; a valid number must never be refused here.

use std::fmt;

use serde::Serialize;

use crate::text::characters::Joiners;
use crate::value::{Country, Invalid, Value as _, one_line};
use crate::words::{Sentence, sentence};

/// A number in E.164: `+`, then 7 to 15 digits, the first of them not 0. Displayed without spaces, so that
/// it can be copied into the provider's system whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phone(String);

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Countries by their codes; a code that several share, such as +1, names none.
const COUNTRIES: [(&str, &str); 40] = [
    ("30", "GR"),
    ("31", "NL"),
    ("32", "BE"),
    ("33", "FR"),
    ("34", "ES"),
    ("351", "PT"),
    ("352", "LU"),
    ("353", "IE"),
    ("354", "IS"),
    ("356", "MT"),
    ("357", "CY"),
    ("358", "FI"),
    ("359", "BG"),
    ("36", "HU"),
    ("370", "LT"),
    ("371", "LV"),
    ("372", "EE"),
    ("385", "HR"),
    ("386", "SI"),
    ("39", "IT"),
    ("40", "RO"),
    ("41", "CH"),
    ("420", "CZ"),
    ("421", "SK"),
    ("423", "LI"),
    ("43", "AT"),
    ("44", "GB"),
    ("45", "DK"),
    ("46", "SE"),
    ("47", "NO"),
    ("48", "PL"),
    ("49", "DE"),
    ("60", "MY"),
    ("61", "AU"),
    ("64", "NZ"),
    ("65", "SG"),
    ("81", "JP"),
    ("852", "HK"),
    ("86", "CN"),
    ("966", "SA"),
];

/// How the digits after a country's code are grouped there: what a number begins with, and its groups. Where the groups do not
/// add up, or nothing is known, they are threes.
const GROUPS: &[(&str, &[usize])] = &[
    ("1", &[3, 3, 4]),
    ("31", &[1, 4, 4]),
    ("33", &[1, 2, 2, 2, 2]),
    ("39", &[3, 3, 4]),
    ("41", &[2, 3, 2, 2]),
    ("4420", &[2, 4, 4]),
    ("447", &[4, 6]),
    ("45", &[2, 2, 2, 2]),
    ("49", &[3, 4, 4]),
    ("86", &[3, 4, 4]),
];

impl Phone {
    /// The number in groups, for reading: `+44 7700 900123`. The spaces do not break.
    pub fn grouped(&self) -> String {
        const NO_BREAK: char = '\u{a0}';
        let digits = &self.0[1..];
        let code = if digits.starts_with(['1', '7']) {
            1
        } else {
            COUNTRIES.iter().find(|(code, _)| digits.starts_with(code)).map_or(0, |(code, _)| code.len())
        };
        let (code, mut rest) = digits.split_at(code);
        let known = GROUPS.iter().find(|(begins, groups)| {
            digits.starts_with(begins) && groups.iter().sum::<usize>() == rest.len()
        });
        let mut out = format!("+{code}");
        for group in known.map_or(&[][..], |(_, groups)| groups).iter().copied().chain(std::iter::repeat(3)) {
            if rest.is_empty() {
                break;
            }
            // No digit stands alone at the end.
            let group = if rest.len() == group + 1 { group + 1 } else { group };
            let (head, tail) = rest.split_at(group.min(rest.len()));
            if out.len() > 1 {
                out.push(NO_BREAK);
            }
            out.push_str(head);
            rest = tail;
        }
        out
    }

    /// The country whose code it begins with, where one country alone has that code.
    pub(crate) fn country(&self) -> Option<Country> {
        let (_, country) = COUNTRIES.iter().find(|(code, _)| self.0[1..].starts_with(code))?;
        Country::parse(country).ok()
    }
}

impl crate::value::Value for Phone {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 40, Joiners::Refused)?;
        let refuse = |code, what: Sentence| Err(Invalid::of(code, what));
        if text.contains("(0)") {
            return refuse("trunk-zero", sentence!("phone-zero", number = text.replacen("(0)", "", 1)));
        }
        // ＋ and full-width digits are how East Asian keyboards write a number.
        let typed: String =
            text.chars().map(crate::text::digits::plain).filter(|c| !matches!(c, '(' | ')')).collect();
        let typed = typed.strip_prefix("tel:").unwrap_or(&typed).trim_start();
        // 00 is how most of the world dials the plus sign.
        let Some(rest) = typed.strip_prefix('+').or_else(|| typed.strip_prefix("00")) else {
            return refuse("no-country-code", sentence!("phone-no-country-code"));
        };
        let mut digits = String::from("+");
        for c in rest.chars() {
            match c {
                '0'..='9' => digits.push(c),
                ' ' | '-' | '.' | '\u{a0}' | '\u{2010}'..='\u{2013}' | '\u{202f}' => {}
                _ => return refuse("not-a-number", sentence!("phone-not-digits")),
            }
        }
        // Where the 0 is never dialled after the country code, it was left in by mistake.
        if let Some(code) = ["31", "32", "33", "41", "43", "44", "46", "49", "61", "86"]
            .iter()
            .find(|code| digits[1..].starts_with(**code))
            && digits[1 + code.len()..].starts_with('0')
        {
            let rest = digits[1 + code.len()..].trim_start_matches('0');
            let number = format!("+{code}{rest}");
            let code = format!("+{code}");
            return refuse("trunk-zero", sentence!("phone-zero-after-code", code, number));
        }
        match digits.len() - 1 {
            0..=6 => refuse("too-short", sentence!("phone-too-short")),
            7..=15 if digits.starts_with("+0") => {
                refuse("no-country-code", sentence!("phone-country-code-zero"))
            }
            7..=15 => Ok(Self(digits)),
            _ => refuse("too-long", sentence!("phone-too-long")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_grouped_for_reading() {
        for (number, grouped) in [
            ("+447700900123", "+44 7700 900123"),
            ("+442079460000", "+44 20 7946 0000"),
            ("+33612345678", "+33 6 12 34 56 78"),
            ("+4915112345678", "+49 151 1234 5678"),
            ("+351912345678", "+351 912 345 678"),
            ("+12025550123", "+1 202 555 0123"),
            ("+4930123456", "+49 301 234 56"),
            ("+4930123450", "+49 301 234 50"),
            ("+99912345678901", "+999 123 456 789 01"),
        ] {
            assert_eq!(Phone::parse(number).expect("a number").grouped().replace('\u{a0}', " "), grouped);
        }
        arbtest::arbtest(|u| {
            let number = format!("+{}", u.int_in_range(1_000_000_u64..=999_999_999_999_999)?);
            if let Ok(phone) = Phone::parse(&number) {
                let grouped = phone.grouped();
                assert_eq!(grouped.replace('\u{a0}', ""), number);
                assert!(
                    !grouped.split('\u{a0}').skip(1).any(|group| group.len() == 1
                        && !number.starts_with("+33")
                        && !number.starts_with("+31")),
                    "{grouped}"
                );
            }
            Ok(())
        });
    }

    #[test]
    fn a_country_code_names_the_country_that_has_it_alone() {
        for (number, country) in [
            ("+447700900123", Some("GB")),
            ("+353 20 910 0000", Some("IE")),
            ("0049 30 23125000", Some("DE")),
            ("+1 202 555 0100", None),
            ("+7 495 0000000", None),
        ] {
            let country_of = Phone::parse(number).expect("a number").country();
            assert_eq!(country_of.as_ref().map(Country::as_str), country, "{number}");
        }
    }
}
