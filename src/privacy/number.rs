//! Card numbers and bank account numbers in a text.
//!
//! In: characters in their plain forms. Out: what looks like such a number. Each place is looked at once, and from each
//! only as far as the longest number reaches.

use super::{Found, MAX_FINDINGS, Sensitive, separator};
use crate::text::luhn::luhn;
use crate::value::Reading;

/// The most characters between two groups of one number.
const GAP: usize = 3;
/// The most digits a card's number has (ISO/IEC 7812-1), and the most groups they are printed in.
const DIGITS: usize = 19;
const GROUPS: usize = 5;

/// The first [`MAX_FINDINGS`] card numbers.
pub(super) fn card_numbers(chars: &[char], reading: Reading) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, end)) = digits_from(chars, at) {
        at = end;
        // A telephone number says so itself.
        let telephone = start > 0 && chars[start - 1] == '+';
        // What is printed in several groups begins with four digits.
        if telephone || (end - start != 4 && !(13..=DIGITS).contains(&(end - start))) {
            continue;
        }
        if let Some((end, shown)) = card(chars, (start, end), reading) {
            found.push(Found { what: Sensitive::CardNumber, at: start, shown });
            at = end;
            if found.len() == MAX_FINDINGS {
                break;
            }
        }
    }
    found
}

/// The next group of digits: where it begins and ends.
fn digits_from(chars: &[char], at: usize) -> Option<(usize, usize)> {
    let start = at + chars[at..].iter().position(char::is_ascii_digit)?;
    let length = chars[start..].iter().position(|c| !c.is_ascii_digit());
    Some((start, length.map_or(chars.len(), |length| start + length)))
}

/// The longest card number that begins with this group: its end and its last four digits.
fn card(chars: &[char], group: (usize, usize), reading: Reading) -> Option<(usize, String)> {
    let mut digits: Vec<u8> = Vec::with_capacity(DIGITS);
    let mut sizes: Vec<usize> = Vec::with_capacity(GROUPS);
    let mut found = None;
    let (mut start, mut end) = group;
    loop {
        let size = end - start;
        if digits.len() + size > DIGITS || sizes.len() == GROUPS {
            break;
        }
        digits.extend(chars[start..end].iter().filter_map(|c| u8::try_from(c.to_digit(10)?).ok()));
        sizes.push(size);
        if is_card(&digits, &sizes, reading) {
            found = Some((end, digits.len()));
        }
        let gap = chars[end..].iter().take(GAP + 1).take_while(|c| separator(**c)).count();
        start = end + gap;
        if gap > GAP || !chars.get(start).is_some_and(char::is_ascii_digit) {
            break;
        }
        end = start + chars[start..].iter().take(DIGITS + 1).take_while(|c| c.is_ascii_digit()).count();
    }
    let (end, length) = found?;
    Some((end, digits[length - 4..length].iter().map(|digit| char::from(b'0' + digit)).collect()))
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
    !matches!(reading, Reading::Number | Reading::Subject)
        || match digits.len() {
            13 => begins(&[&[4]]),
            14 => begins(&[&[3, 0], &[3, 6], &[3, 8], &[3, 9]]),
            15 => begins(&[&[3, 4], &[3, 7]]),
            16 => begins(&[&[2], &[3, 5], &[4], &[5], &[6]]),
            _ => begins(&[&[4], &[5], &[6]]),
        }
}

/// The most letters and digits a bank account number has (ISO 13616), and the fewest.
const IBAN: std::ops::RangeInclusive<usize> = 15..=34;

/// The first [`MAX_FINDINGS`] whole bank account numbers.
pub(super) fn ibans(chars: &[char]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at + IBAN.start() <= chars.len() && found.len() < MAX_FINDINGS {
        let begins = chars[at].is_ascii_alphabetic() && chars[at + 1].is_ascii_alphabetic();
        match begins.then(|| iban(chars, at)).flatten() {
            Some((end, shown)) => {
                found.push(Found { what: Sensitive::Iban, at, shown });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// The shortest bank account number that begins here: its end and its last four characters.
fn iban(chars: &[char], start: usize) -> Option<(usize, String)> {
    let mut compact = String::new();
    // The number without its first four characters, and those, as ISO 7064 reads them: modulo 97.
    let (mut rest, mut first) = (0, 0);
    let mut gap = 0;
    for (at, c) in chars.iter().enumerate().skip(start) {
        if !c.is_ascii_alphanumeric() {
            gap += 1;
            if !separator(*c) || gap > GAP {
                return None;
            }
            continue;
        }
        gap = 0;
        if (2..4).contains(&compact.len()) && !c.is_ascii_digit() {
            return None;
        }
        let value = c.to_digit(36)?;
        let appended = |number: u32| (number * if value < 10 { 10 } else { 100 } + value) % 97;
        if compact.len() < 4 {
            first = appended(first);
        } else {
            rest = appended(rest);
        }
        compact.push(c.to_ascii_uppercase());
        // Two letters and two digits are six digits.
        let valid = (rest * (1_000_000 % 97) + first) % 97 == 1;
        if valid && IBAN.contains(&compact.len()) && compact.parse::<iban::Iban>().is_ok() {
            return Some((at + 1, compact[compact.len() - 4..].to_owned()));
        }
        if compact.len() == *IBAN.end() {
            return None;
        }
    }
    None
}
