//! The privacy guard: what must not travel in an e-mail, found in free text.
//!
//! In: text. Out: findings, masked. It decides nothing: whoever calls it refuses or lets pass.

use std::fmt;

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

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { position, shown, .. } = self;
        match self.what {
            Sensitive::CardNumber => write!(f, "a card number (ending in {shown}, at character {position})"),
            Sensitive::Iban => write!(f, "a whole IBAN (ending in {shown}, at character {position})"),
            Sensitive::Secret => write!(f, "a secret (\"{shown}\" beside digits, at character {position})"),
        }
    }
}

/// Words that name a secret. After the first group, a single digit nearby is enough: a password may be `hunter2`.
const NUMERIC_SECRETS: [&str; 11] =
    ["pin", "puk", "pin2", "puk2", "cvv", "cvc", "cvv2", "cvc2", "tan", "otp", "验证码"];
const PASSWORDS: [&str; 9] =
    ["password", "passwort", "kennwort", "passcode", "passphrase", "pwd", "passwd", "密码", "密碼"];

/// How far from its word a secret may stand, in characters.
const REACH: usize = 20;

/// Everything in `text` that must not be mailed.
pub fn scan(text: &str) -> Vec<Finding> {
    let chars: Vec<char> = text.chars().map(plain).collect();
    let mut findings = Vec::new();
    card_numbers(&chars, &mut findings);
    ibans(&chars, &mut findings);
    secrets(&chars, &mut findings);
    findings.sort_by_key(|finding| finding.position);
    findings
}

/// Luhn's check over digits (ISO/IEC 7812-1 annex B).
pub(crate) fn luhn(digits: impl DoubleEndedIterator<Item = u8>) -> bool {
    let sum: u32 = digits
        .rev()
        .enumerate()
        .map(|(i, digit)| match u32::from(digit) * if i % 2 == 1 { 2 } else { 1 } {
            doubled @ 10.. => doubled - 9,
            digit => digit,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Full-width letters and digits, as East Asian keyboards write them, as their plain forms.
fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    }
}

fn separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '/' | '\u{2010}'..='\u{2015}' | '_')
}

/// Runs of digits that belong together: their start and their groups' ends, across up to two separators.
fn card_numbers(chars: &[char], findings: &mut Vec<Finding>) {
    // Groups of digits as (start, end).
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (i, c) in chars.iter().enumerate() {
        if c.is_ascii_digit() {
            match groups.last_mut() {
                Some((_, end)) if *end == i => *end += 1,
                _ => groups.push((i, i + 1)),
            }
        }
    }
    let mut next = 0;
    while next < groups.len() {
        let mut digits: Vec<u8> = Vec::new();
        let mut found = None;
        for (n, &(start, end)) in groups.iter().enumerate().skip(next) {
            let joined = n == next || {
                let gap = &chars[groups[n - 1].1..start];
                gap.len() <= 2 && gap.iter().all(|c| separator(*c))
            };
            if !joined || digits.len() + (end - start) > 19 {
                break;
            }
            digits.extend(chars[start..end].iter().map(|c| *c as u8 - b'0'));
            // A SIM card's number begins with 89, the industry code for telecommunications.
            if digits.len() >= 13
                && !digits.starts_with(&[8, 9])
                && digits.iter().any(|d| *d != 0)
                && luhn(digits.iter().copied())
            {
                found = Some((n, end));
            }
        }
        if let Some((last, end)) = found {
            let shown: String = chars[groups[next].0..end].iter().filter(|c| c.is_ascii_digit()).collect();
            findings.push(Finding {
                what: Sensitive::CardNumber,
                position: groups[next].0 + 1,
                shown: shown[shown.len() - 4..].to_owned(),
            });
            next = last;
        }
        next += 1;
    }
}

fn ibans(chars: &[char], findings: &mut Vec<Finding>) {
    let mut i = 0;
    while i + 15 <= chars.len() {
        let begins = (i == 0 || !chars[i - 1].is_alphanumeric() || !chars[i - 1].is_ascii())
            && chars[i].is_ascii_alphabetic()
            && chars[i + 1].is_ascii_alphabetic();
        if !begins {
            i += 1;
            continue;
        }
        // Up to 34 letters and digits, over single or double separators.
        let mut compact = String::new();
        let mut ends = Vec::new();
        let mut gap = 0;
        for (j, c) in chars.iter().enumerate().skip(i) {
            if c.is_ascii_alphanumeric() {
                gap = 0;
                compact.push(c.to_ascii_uppercase());
                ends.push(j + 1);
                if compact.len() == 34 {
                    break;
                }
            } else if separator(*c) && gap < 2 {
                gap += 1;
            } else {
                break;
            }
        }
        let checked = compact.len() >= 15 && compact[2..4].bytes().all(|b| b.is_ascii_digit());
        let found = checked
            .then(|| (15..=compact.len()).find(|n| compact[..*n].parse::<iban::Iban>().is_ok()))
            .flatten();
        if let Some(length) = found {
            findings.push(Finding {
                what: Sensitive::Iban,
                position: i + 1,
                shown: compact[length - 4..length].to_owned(),
            });
            i = ends[length - 1];
        } else {
            i += 1;
        }
    }
}

fn secrets(chars: &[char], findings: &mut Vec<Finding>) {
    let lower: Vec<char> = chars.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect();
    for (words, least) in [(&NUMERIC_SECRETS[..], 3), (&PASSWORDS[..], 1)] {
        for word in words {
            let word: Vec<char> = word.chars().collect();
            let wordlike = word[0].is_ascii();
            for at in 0..lower.len().saturating_sub(word.len() - 1) {
                if lower[at..at + word.len()] != word[..] {
                    continue;
                }
                let after = at + word.len();
                let part_of_another = wordlike
                    && (at > 0 && lower[at - 1].is_ascii_alphanumeric()
                        || lower.get(after).is_some_and(char::is_ascii_alphabetic));
                let near = |range: &[char]| longest_digits(range) >= least;
                if !part_of_another
                    && (near(&lower[after..(after + REACH).min(lower.len())])
                        || near(&lower[at.saturating_sub(REACH)..at]))
                    && !findings.iter().any(|f| f.what == Sensitive::Secret && f.position == at + 1)
                {
                    findings.push(Finding {
                        what: Sensitive::Secret,
                        position: at + 1,
                        shown: word.iter().collect(),
                    });
                }
            }
        }
    }
}

fn longest_digits(chars: &[char]) -> usize {
    chars.split(|c| !c.is_ascii_digit()).map(<[char]>::len).max().unwrap_or(0)
}
