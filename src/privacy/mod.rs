//! The privacy guard: what must not travel in an e-mail, found in free text and in the names of files.
//!
//! In: text. Out: findings, masked. It decides nothing: whoever calls it refuses or lets pass.

mod identity;

use std::fmt;

use crate::request::joiner;

pub use identity::identity_document;

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
    pub(crate) fn masked(&self) -> String {
        self.with_place("")
    }

    fn with_place(&self, place: &str) -> String {
        let shown = &self.shown;
        match self.what {
            Sensitive::CardNumber => format!("a card number (ending in {shown}{place})"),
            Sensitive::Iban => format!("a whole IBAN (ending in {shown}{place})"),
            Sensitive::Secret => format!("a secret (\"{shown}\" beside digits{place})"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.with_place(&format!(", at character {}", self.position)))
    }
}

/// How a field's text is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Sentences: everything is looked for.
    Prose,
    /// Names and addresses: no secrets, as a postcode is a PIN in India and Tan is a name.
    Name,
    /// Customer numbers and the like: one in ten long numbers has a valid check digit, so only those that also begin
    /// as payment cards do and have their length.
    Number,
}

/// Words that name a numeric secret.
const PINS: [&str; 16] = [
    "pin",
    "pin2",
    "puk",
    "puk2",
    "cvv",
    "cvv2",
    "cvc",
    "cvc2",
    "otp",
    "security code",
    "geheimzahl",
    "sicherheitscode",
    "kartenprüfnummer",
    "code secret",
    "验证码",
    "安全码",
];
/// Words that name a password, which need not be all digits.
const PASSWORDS: [&str; 12] = [
    "password",
    "passwort",
    "kennwort",
    "passcode",
    "passphrase",
    "passwd",
    "pwd",
    "mot de passe",
    "contraseña",
    "密码",
    "密碼",
    "口令",
];
/// What may hang on such a word without making it another.
const ENDINGS: [&str; 6] = ["s", "code", "number", "nummer", "no", "codes"];

/// How many characters before and after such a word are looked at: more than the nearest words take.
const NEAR: usize = 300;

/// Everything in `text` that must not be mailed.
pub fn scan(text: &str, reading: Reading) -> Vec<Finding> {
    // Positions are those a person counts; what draws nothing counts but does not hide anything.
    let chars: Vec<(usize, char)> = text
        .chars()
        .enumerate()
        .filter(|(_, c)| !joiner(*c))
        .map(|(position, c)| (position + 1, plain(c)))
        .collect();
    let mut findings = Vec::new();
    card_numbers(&chars, reading, &mut findings);
    ibans(&chars, &mut findings);
    if reading == Reading::Prose {
        secrets(&chars, &mut findings);
    }
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

/// Full-width letters and digits, and the digits of other scripts, as their plain forms.
pub(crate) fn plain(c: char) -> char {
    let digit = |zero: u32| char::from_digit((u32::from(c) - zero) % 10, 10).unwrap_or(c);
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '\u{966}'..='\u{96f}' => digit(0x966),
        '\u{1d7ce}'..='\u{1d7ff}' => digit(0x1d7ce),
        c => c,
    }
}

type Text = [(usize, char)];

/// What may stand between the groups of one number.
fn separator(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '+' | '@')
}

fn card_numbers(chars: &Text, reading: Reading, findings: &mut Vec<Finding>) {
    // Groups of digits as (start, end).
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (i, (_, c)) in chars.iter().enumerate() {
        if c.is_ascii_digit() {
            match groups.last_mut() {
                Some((_, end)) if *end == i => *end += 1,
                _ => groups.push((i, i + 1)),
            }
        }
    }
    let mut next = 0;
    while next < groups.len() {
        let first = groups[next].0;
        // A telephone number says so itself.
        let telephone = first > 0 && chars[first - 1].1 == '+';
        let mut digits: Vec<u8> = Vec::new();
        let mut sizes: Vec<usize> = Vec::new();
        let mut found = None;
        for (n, &(start, end)) in groups.iter().enumerate().skip(next) {
            let joined = n == next || {
                let gap = &chars[groups[n - 1].1..start];
                gap.len() <= 3 && gap.iter().all(|(_, c)| separator(*c))
            };
            if telephone || !joined || digits.len() + (end - start) > 19 {
                break;
            }
            digits.extend(chars[start..end].iter().map(|(_, c)| *c as u8 - b'0'));
            sizes.push(end - start);
            if is_card(&digits, &sizes, reading) {
                found = Some((n, end));
            }
        }
        if let Some((last, end)) = found {
            let shown: String =
                chars[first..end].iter().map(|(_, c)| *c).filter(char::is_ascii_digit).collect();
            let shown = shown[shown.len() - 4..].to_owned();
            findings.push(Finding { what: Sensitive::CardNumber, position: chars[first].0, shown });
            next = last;
        }
        next += 1;
    }
}

fn is_card(digits: &[u8], sizes: &[usize], reading: Reading) -> bool {
    // As cards are printed: in one piece, in fours, or 4-6-5 and 4-6-4. Dates and order numbers fall into other pieces.
    let fours = sizes[..sizes.len() - 1].iter().all(|size| *size == 4) && sizes[sizes.len() - 1] <= 4;
    let printed = sizes.len() == 1 || fours || matches!(sizes, [4, 6, 4 | 5]);
    // A SIM card's number begins with 89, the industry code for telecommunications.
    if !printed
        || digits.len() < 13
        || digits.starts_with(&[8, 9])
        || digits.iter().all(|d| *d == 0)
        || !luhn(digits.iter().copied())
    {
        return false;
    }
    let begins = |options: &[&[u8]]| options.iter().any(|option| digits.starts_with(option));
    reading != Reading::Number
        || match digits.len() {
            13 => begins(&[&[4]]),
            14 => begins(&[&[3, 0], &[3, 6], &[3, 8], &[3, 9]]),
            15 => begins(&[&[3, 4], &[3, 7]]),
            16 => begins(&[&[2], &[3, 5], &[4], &[5], &[6]]),
            _ => begins(&[&[4], &[5], &[6]]),
        }
}

fn ibans(chars: &Text, findings: &mut Vec<Finding>) {
    let letter = |i: usize| chars.get(i).is_some_and(|(_, c)| c.is_ascii_alphabetic());
    let mut i = 0;
    while i + 15 <= chars.len() {
        if !letter(i) || !letter(i + 1) {
            i += 1;
            continue;
        }
        // Up to 34 letters and digits, over up to three separators at a time.
        let mut compact = String::new();
        let mut ends = Vec::new();
        let mut gap = 0;
        for (j, (_, c)) in chars.iter().enumerate().skip(i) {
            if c.is_ascii_alphanumeric() {
                gap = 0;
                compact.push(c.to_ascii_uppercase());
                ends.push(j + 1);
                if compact.len() == 34 {
                    break;
                }
            } else if separator(*c) && gap < 3 {
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
                position: chars[i].0,
                shown: compact[length - 4..length].to_owned(),
            });
            i = ends[length - 1];
        } else {
            i += 1;
        }
    }
}

fn secrets(chars: &Text, findings: &mut Vec<Finding>) {
    let lower: Vec<char> = chars.iter().map(|(_, c)| c.to_lowercase().next().unwrap_or(*c)).collect();
    let words = PINS.iter().map(|word| (*word, true)).chain(PASSWORDS.iter().map(|word| (*word, false)));
    for (name, numeric) in words {
        let word: Vec<char> = name.chars().collect();
        for at in 0..(lower.len() + 1).saturating_sub(word.len()) {
            if lower[at..at + word.len()] != word[..] {
                continue;
            }
            let taken = findings
                .iter()
                .any(|finding| finding.what == Sensitive::Secret && finding.position == chars[at].0);
            if taken {
                continue;
            }
            let Some((before, after)) = around(&lower, at, at + word.len(), word[0].is_ascii()) else {
                continue;
            };
            if reveals(&after, numeric, 2) || reveals(&before, numeric, 3) {
                findings.push(Finding {
                    what: Sensitive::Secret,
                    position: chars[at].0,
                    shown: name.to_owned(),
                });
            }
        }
    }
}

/// The words before (the nearest first) and after a word, if it stands by itself.
fn around(text: &[char], start: usize, end: usize, spaced: bool) -> Option<(Vec<String>, Vec<String>)> {
    let mut end = end;
    if spaced {
        if start > 0 && text[start - 1].is_alphanumeric() {
            return None;
        }
        let rest: String = text[end..].iter().take_while(|c| c.is_alphabetic() && c.is_ascii()).collect();
        if !rest.is_empty() && !ENDINGS.contains(&rest.as_str()) {
            return None;
        }
        end += rest.chars().count();
    }
    let words = |chars: &[char]| -> Vec<String> {
        let text: String = chars.iter().collect();
        // Scripts without spaces: a change between digits and the rest is as good.
        let mut out: Vec<String> = Vec::new();
        for piece in text.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty()) {
            let ideographic = piece.chars().any(|c| c >= '\u{2e80}');
            for c in piece.chars() {
                let digit = c.is_ascii_alphanumeric();
                match out.last_mut() {
                    Some(last)
                        if !last.is_empty()
                            && (!ideographic
                                || last.ends_with(|l: char| l.is_ascii_alphanumeric()) == digit) =>
                    {
                        last.push(c);
                    }
                    Some(last) if last.is_empty() => last.push(c),
                    _ => out.push(c.to_string()),
                }
            }
            out.push(String::new());
        }
        out.retain(|word| !word.is_empty());
        out
    };
    let mut before = words(&text[start.saturating_sub(NEAR)..start]);
    before.reverse();
    Some((before, words(&text[end..text.len().min(end + NEAR)])))
}

/// Whether one of the nearest words is a secret. "number" and "code" are part of the name, not of the way.
fn reveals(words: &[String], numeric: bool, reach: usize) -> bool {
    let near: Vec<&String> = words
        .iter()
        .filter(|word| !matches!(word.as_str(), "number" | "code" | "no" | "nummer"))
        .take(reach)
        .collect();
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    if numeric {
        // In one piece, or in two.
        let together: usize =
            near.iter().map(|word| if digits(word) == word.len() { digits(word) } else { 0 }).sum();
        near.iter().any(|word| digits(word) >= 3) || together >= 3
    } else {
        near.iter().any(|word| digits(word) >= 4 || (digits(word) >= 1 && digits(word) < word.len()))
    }
}
