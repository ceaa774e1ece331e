//! A telephone number in E.164.
//!
//! A newtype of our own and not a phone-number library: the letter only has to name the line without
//! doubt, and E.164 (a plus sign, the country code, at most 15 digits in all) does. A library with every
//! country's numbering plan costs more to load than everything else a draft does, and would have to be
//! right about plans that change monthly; a valid number must never be refused here.

use std::fmt;

use serde::Serialize;

use crate::text::characters::Joiners;
use crate::text::list;
use crate::value::{Country, Invalid, Remedy, Value as _, one_line};
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

/// The plans: country, country code, trunk prefix, lengths behind the code, an example.
const PLANS: &str = include_str!("phone_plans.txt");

/// How the numbers of a country are written.
struct Plan {
    country: &'static str,
    code: &'static str,
    /// What is dialled in front of a number inside the country.
    trunk: Option<&'static str>,
    /// Whether many people leave it out.
    trunk_optional: bool,
    /// How many digits stand behind the code: `9,13`, `7-10`.
    lengths: &'static str,
    example: &'static str,
}

impl Plan {
    fn all() -> impl Iterator<Item = Self> {
        list::items(PLANS).map(|(_, line)| {
            let mut parts = line.splitn(5, ' ');
            let [country, code, trunk, lengths, example] =
                std::array::from_fn(|_| parts.next().unwrap_or_default());
            Self {
                country,
                code,
                trunk: (trunk != "none").then(|| trunk.trim_end_matches('?')),
                trunk_optional: trunk.ends_with('?'),
                lengths,
                example,
            }
        })
    }

    /// Whether a number may have so many digits behind the code.
    fn takes(&self, length: usize) -> bool {
        let number = |text: &str| text.parse().unwrap_or(0);
        self.lengths.split(',').any(|range| {
            let (least, most) = range.split_once('-').unwrap_or((range, range));
            (number(least)..=number(most)).contains(&length)
        })
    }

    fn of(country: Country) -> Option<Self> {
        Self::all().find(|plan| plan.country == country.as_str())
    }
}

/// The remedy of a number that cannot be taken, with an example of the country where it is known.
fn write(country: Option<Country>) -> Sentence {
    sentence!("phone-write", example = Phone::example(country))
}

impl Phone {
    /// The number in groups, for reading: `+44 7700 900123`. The spaces do not break.
    pub fn grouped(&self) -> String {
        const NO_BREAK: char = '\u{a0}';
        let digits = &self.0[1..];
        let plan = Plan::all().find(|plan| digits.starts_with(plan.code));
        let (code, mut rest) = digits.split_at(plan.as_ref().map_or(0, |plan| plan.code.len()));
        // As the country's example is grouped, where the number is as long; else in threes.
        let example = plan.iter().flat_map(|plan| plan.example.split(' ').skip(1)).map(str::len);
        let known = example.clone().sum::<usize>() == rest.len();
        let mut out = format!("+{code}");
        for group in example.filter(|_| known).chain(std::iter::repeat(3)) {
            if rest.is_empty() {
                break;
            }
            // No digit stands alone at the end.
            let group = if !known && rest.len() == group + 1 { group + 1 } else { group };
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
        let mut of_code = Plan::all().filter(|plan| self.0[1..].starts_with(plan.code));
        let plan = of_code.next()?;
        Country::parse(plan.country)
            .ok()
            .filter(|_| !matches!(plan.code, "1" | "7") && of_code.next().is_none())
    }

    /// How a number of this country is written abroad, or of some country.
    pub fn example(country: Option<Country>) -> &'static str {
        country.and_then(Plan::of).map_or("+44 7700 900123", |plan| plan.example)
    }

    /// The number that `text` is, as people of this country write it at home.
    ///
    /// # Errors
    /// It is no number, or none of that country.
    pub(crate) fn in_country(text: &str, country: Country) -> Result<Self, Invalid> {
        let text = one_line(text, 40, Joiners::Refused)?;
        let Some(plan) = Plan::of(country).filter(|_| code_or_rest(&typed(text)).is_err()) else {
            return Self::parse(text);
        };
        let refuse = |code, what: Sentence| Err(Invalid::new(code, what, write(Some(country))));
        let digits = digits(&typed(text)).map_err(|fault| Invalid { fix: write(Some(country)), ..fault })?;
        let said = Country::to_string(&country);
        let national = match plan.trunk {
            Some(trunk) => match digits.strip_prefix(trunk) {
                Some(rest) => rest,
                None if plan.trunk_optional && !digits.starts_with('0') => &digits,
                None => {
                    let fault = Invalid::new(
                        "no-trunk",
                        sentence!("phone-without-trunk", trunk, country = said),
                        write(Some(country)),
                    );
                    // A spreadsheet that took it for a quantity leaves the zero out.
                    let meant = Self::parse(&format!("+{}{digits}", plan.code)).ok();
                    let meant = meant.filter(|_| trunk == "0" && plan.takes(digits.len()));
                    return Err(match meant {
                        Some(meant) => fault.remedy(Remedy::Replace(meant.0)),
                        None => fault,
                    });
                }
            },
            None if digits.starts_with('0') && plan.country != "IT" => {
                return refuse("other-country", sentence!("phone-of-other-country", country = said));
            }
            None => &digits,
        };
        if national.starts_with('0') && plan.country != "IT" || !plan.takes(national.len()) {
            return refuse("other-country", sentence!("phone-of-other-country", country = said));
        }
        Self::parse(&format!("+{}{national}", plan.code))
    }
}

/// A number as it was typed, in plain characters and without brackets. The 0 in brackets behind a country code is dialled only
/// inside the country.
fn typed(text: &str) -> String {
    // ＋ and full-width digits are how East Asian keyboards write a number.
    let plain: String = text.chars().map(crate::text::digits::plain).collect();
    let abroad = code_or_rest(&plain).is_ok();
    let plain = if abroad { plain.replacen("(0)", "", 1) } else { plain };
    plain.trim_start_matches("tel:").trim().chars().filter(|c| !matches!(c, '(' | ')')).collect()
}

/// What stands behind the plus sign, or the number as it is, where it has none.
fn code_or_rest(typed: &str) -> Result<&str, &str> {
    let number = typed.trim_start_matches("tel:").trim_start().trim_start_matches('(');
    // 00 is how most of the world dials the plus sign.
    number.strip_prefix('+').or_else(|| number.strip_prefix("00")).ok_or(number)
}

/// The digits of a number, without what people write between them.
fn digits(number: &str) -> Result<String, Invalid> {
    let mut digits = String::new();
    for (at, c) in number.char_indices() {
        match c {
            // Behind an area code, and not before the last digits of a second number.
            '/' if number[at + 1..].bytes().filter(u8::is_ascii_digit).count() > 3 => {}
            '0'..='9' => digits.push(c),
            ' ' | '-' | '.' | '\u{a0}' | '\u{2010}'..='\u{2013}' | '\u{202f}' => {}
            _ => return Err(Invalid::new("not-a-number", sentence!("phone-not-digits"), write(None))),
        }
    }
    Ok(digits)
}

impl crate::value::Value for Phone {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 40, Joiners::Refused)?;
        let refuse = |code, what: Sentence| Err(Invalid::new(code, what, write(None)));
        let typed = typed(text);
        let Ok(rest) = code_or_rest(&typed) else {
            return refuse("no-country-code", sentence!("phone-no-country-code"));
        };
        let digits = format!("+{}", digits(rest)?);
        // Where the 0 is never dialled after the country code, it was left in by mistake.
        if let Some(code) = ["31", "32", "33", "41", "43", "44", "46", "49", "61", "86"]
            .iter()
            .find(|code| digits[1..].starts_with(**code))
            && digits[1 + code.len()..].starts_with('0')
        {
            let rest = digits[1 + code.len()..].trim_start_matches('0');
            let number = format!("+{code}{rest}");
            let code = format!("+{code}");
            let fault =
                Invalid::of("trunk-zero", sentence!("phone-zero-after-code", code, number = number.as_str()));
            return Err(fault.remedy(Remedy::Replace(number)));
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
            ("+33639980000", "+33 6 39 98 00 00"),
            ("+4915112345678", "+49 151 123 456 78"),
            ("+351912345678", "+351 912 345 678"),
            ("+12025550123", "+1 202 555 0123"),
            ("+85221234567", "+852 2123 4567"),
            ("+99912345678901", "+999 123 456 789 01"),
        ] {
            assert_eq!(Phone::parse(number).expect("a number").grouped().replace('\u{a0}', " "), grouped);
        }
        arbtest::arbtest(|u| {
            let number = format!("+{}", u.int_in_range(1_000_000_u64..=999_999_999_999_999)?);
            if let Ok(phone) = Phone::parse(&number) {
                assert_eq!(phone.grouped().replace('\u{a0}', ""), number);
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

    fn country(code: &str) -> Country {
        Country::parse(code).expect("a country")
    }

    #[test]
    fn a_number_as_it_is_written_at_home_is_read_where_the_country_is_known() {
        for (number, at, read) in [
            ("030 23125 000", "DE", "+493023125000"),
            ("(030) 23125-000", "DE", "+493023125000"),
            ("030/23125000", "DE", "+493023125000"),
            ("０３０ 23125 000", "DE", "+493023125000"),
            ("+44 7700 900123", "DE", "+447700900123"),
            ("0044 7700 900123", "DE", "+447700900123"),
            ("07700 900123", "GB", "+447700900123"),
            ("06 39 98 00 00", "FR", "+33639980000"),
            ("020 910 0000", "IE", "+353209100000"),
            ("(202) 555-0123", "US", "+12025550123"),
            ("1 202 555 0123", "US", "+12025550123"),
            ("0491 570 006", "AU", "+61491570006"),
            ("070-174 06 05", "SE", "+46701740605"),
            ("00 00 00 00", "DK", "too-short"),
            ("20 00 00 00", "DK", "+4520000000"),
            ("06 0000 0000", "IT", "+390600000000"),
            ("138 0000 0000", "CN", "+8613800000000"),
            ("010-00000000", "CN", "+861000000000"),
            ("06 30 000 0000", "HU", "+36300000000"),
            ("+49 (0)30 23125 000", "GB", "+493023125000"),
            ("0049 (0) 30 23125000", "GB", "+493023125000"),
            // Not of the country, as far as lengths and first digits tell.
            ("030 23125 000", "DK", "other-country"),
            ("0170 1234567", "FR", "other-country"),
            ("7700 900123", "GB", "no-trunk"),
            ("0170 12x", "DE", "not-a-number"),
            ("030 23125 000", "AQ", "no-country-code"),
        ] {
            let found = Phone::in_country(number, country(at))
                .map_or_else(|fault| fault.code.to_owned(), |phone| phone.0);
            assert_eq!(found, read, "{number} in {at}");
        }
        let lost = Phone::in_country("3023125000", country("DE")).expect_err("the zero is lost");
        assert_eq!(lost.remedies, [Remedy::Replace("+493023125000".into())]);
    }

    #[test]
    fn every_plan_can_be_read_and_its_example_is_a_number_of_it() {
        let lines = list::items(PLANS).count();
        assert_eq!(Plan::all().count(), lines);
        for plan in Plan::all() {
            let of = country(plan.country);
            assert!(plan.example.starts_with(&format!("+{} ", plan.code)), "{}", plan.example);
            let behind = digits(plan.example.split_once(' ').expect("a code").1).expect("digits");
            assert!(plan.takes(behind.len()), "{}", plan.example);
            let longest = (1..30).rev().find(|length| plan.takes(*length)).expect("a length");
            assert!(plan.code.len() + longest <= 15, "{}", plan.country);
            // A number of the country, as it is written at home and abroad.
            let national = format!("2{}", "3".repeat(longest - 1));
            let home = format!("{}{national}", plan.trunk.unwrap_or_default());
            let abroad = Phone::parse(&format!("+{}{national}", plan.code)).expect("a number");
            assert_eq!(Phone::in_country(&home, of).expect("a number of the country"), abroad);
            assert_eq!(
                Phone::in_country(&abroad.0, of).expect("a number"),
                abroad,
                "said back and read again"
            );
        }
    }
}
