//! The privacy guard: what must not travel in an e-mail, found in free text and in the names of files.
//!
//! In: text. Out: findings, masked. It decides nothing: whoever calls it refuses or lets pass. The time it takes grows
//! with the text and with nothing else: files of megabytes pass through here.

mod identity;
mod number;
mod secret;

use crate::text::characters::joiner;
use crate::text::digits::plain;
use crate::value::Reading;
use crate::words::{Describe, Sentence, described, sentence};

pub(crate) use identity::identity_document;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitive {
    /// A payment card's number: 13 to 19 digits with a valid check digit (ISO/IEC 7812-1).
    CardNumber,
    /// A whole bank account number (ISO 13616).
    Iban,
    /// A PIN, a password or another secret named beside its digits.
    Secret,
}

/// A finding: what, where, and as much of it as may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it looks like.
    pub what: Sensitive,
    /// Its first character, counted from 1.
    pub position: usize,
    /// Its last characters, or the word that gave it away.
    pub shown: String,
}

impl Finding {
    /// What it is, for a text whose characters nobody counts.
    pub(crate) fn masked(&self) -> Sentence {
        let shown = &self.shown;
        match self.what {
            Sensitive::CardNumber => sentence!("finding-card", shown),
            Sensitive::Iban => sentence!("finding-iban", shown),
            Sensitive::Secret => sentence!("finding-secret", shown),
        }
    }
}

/// With its position.
impl Describe for Finding {
    fn sentence(&self) -> Sentence {
        let Self { shown, position, .. } = self;
        match self.what {
            Sensitive::CardNumber => sentence!("finding-card-at", shown, position),
            Sensitive::Iban => sentence!("finding-iban-at", shown, position),
            Sensitive::Secret => sentence!("finding-secret-at", shown, position),
        }
    }
}

described!(Finding);

/// The most findings reported of one text: nobody reads more, and the first is enough to refuse it.
const MAX_FINDINGS: usize = 100;

/// What must not be mailed in `text`, in its order, at most a hundred findings.
pub fn scan(text: &str, reading: Reading) -> Vec<Finding> {
    // Whatever is looked for has digits in it, or beside it: most texts have none.
    if !drawn(text).any(|(_, c)| c.is_ascii_digit()) {
        return Vec::new();
    }
    let chars: Vec<char> = drawn(text).map(|(_, c)| c).collect();
    let mut found = number::card_numbers(&chars, reading);
    found.extend(number::ibans(&chars));
    found.extend(secret::secrets(&chars, reading));
    found.sort_by_key(|found| found.at);
    found.truncate(MAX_FINDINGS);
    // Positions are those a person counts; what draws nothing counts but does not hide anything.
    let mut places = drawn(text).map(|(position, _)| position).enumerate();
    let mut last = (0, 0);
    let mut place = |at: usize| {
        if last.1 == 0 || last.0 < at {
            last = places.find(|(index, _)| *index == at).unwrap_or(last);
        }
        last.1 + 1
    };
    found.into_iter().map(|Found { what, at, shown }| Finding { what, position: place(at), shown }).collect()
}

/// A finding, at an index of the characters looked through.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    what: Sensitive,
    at: usize,
    shown: String,
}

/// The characters that draw something, in their plain forms, each with its place in `text`.
fn drawn(text: &str) -> impl Iterator<Item = (usize, char)> {
    // The key around a keycap digit is drawn, but is part of the digit.
    let hides = |c: char| !c.is_ascii() && (joiner(c) || c == '\u{20e3}');
    text.chars().enumerate().filter(move |(_, c)| !hides(*c)).map(|(position, c)| (position, plain(c)))
}

/// What may stand between the groups of one number.
fn separator(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '+' | '@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_what_draws_nothing() {
        let positions = |text: &str| {
            scan(text, Reading::Prose).iter().map(|finding| finding.position).collect::<Vec<_>>()
        };
        assert_eq!(positions("4111111111111111"), [1]);
        assert_eq!(positions("a\u{200d}b 4111111111111111, PIN 1234"), [5, 23]);
        assert_eq!(positions(&"PIN 1234, ".repeat(500)).len(), MAX_FINDINGS);
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        let card = |zero: u32| {
            let digit = |c: char| char::from_u32(zero + c.to_digit(10).expect("a digit")).expect("one there");
            "4111111111111111".chars().map(digit).collect::<String>()
        };
        for zero in
            [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x17e0, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7f6, 0x1fbf0]
        {
            assert_eq!(scan(&card(zero), Reading::Prose).len(), 1, "{zero:x}");
        }
        assert_eq!(scan("④①①① ①①①① ①①①① ①①①①", Reading::Name).len(), 1);
        assert_eq!(scan("❹❶❶❶❶❶❶❶❶❶❶❶❶❶❶❶", Reading::Name).len(), 1);
        assert_eq!(scan(&"4111111111111111".replace('1', "1\u{fe0f}\u{20e3}"), Reading::Name).len(), 1);
    }

    #[test]
    fn secrets_are_known_in_the_languages_of_the_letters() {
        for text in [
            "moje hasło: kot12",
            "HASLO 12345",
            "a minha senha é 4711x",
            "palavra-passe: 12ab",
            "la parola d'ordine è x1y2",
            "parola d’ordine 12345",
            "wachtwoord: geheim1",
            "adgangskode 12345",
            "kodeord er 1a2b",
            "pincode 1234",
            "pin-code: 1234",
            "pinkode 1234",
            "código de seguridad 123",
        ] {
            assert_eq!(scan(text, Reading::Prose).len(), 1, "{text}");
        }
        for text in ["Senhas são secretas", "una parola 12345", "Pinto 12345", "the password is none"] {
            assert_eq!(scan(text, Reading::Prose), [], "{text}");
        }
    }

    #[test]
    fn a_title_may_hold_a_surname_and_a_subject_an_order_number() {
        for text in ["Pin Wang", "Pin Holdings 2024 Ltd", "Ann Pin", "Ann Pin, 12 Example Street"] {
            assert_eq!(scan(text, Reading::Title), [], "{text}");
        }
        for text in ["PIN 1234", "my PIN 1234.txt", "Ann Example, password hunter2", "4111 1111 1111 1111"] {
            assert_eq!(scan(text, Reading::Title).len(), 1, "{text}");
        }
        assert_eq!(scan("Cancellation, order number 1234567890123452", Reading::Subject), []);
        for text in ["Cancellation, card 4111111111111111", "My PIN is 1234"] {
            assert_eq!(scan(text, Reading::Subject).len(), 1, "{text}");
        }
    }
}
