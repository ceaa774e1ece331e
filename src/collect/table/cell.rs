//! A cell: a value, nothing, or what a spreadsheet has made of a value.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::privacy;
use crate::text::list;
use crate::value::{Field, Invalid, Remedy, Role, ValueKind, readings};
use crate::words::sentence;

const PLACEHOLDERS: &str = include_str!("placeholders.txt");

/// The words, and whether they stand for nothing in every field.
static WORDS: LazyLock<HashMap<&str, bool>> =
    LazyLock::new(|| list::items(PLACEHOLDERS).map(|(of, word)| (word, of == "all")).collect());

/// The digits that a spreadsheet keeps of a number.
const KEPT: usize = 15;

/// Whether a field is a number or the like: of these no cell is a word, and none has decimals.
fn is_number(field: Field) -> bool {
    field.is(Role::Number) || matches!(field, Field::Phone | Field::Iban)
}

/// Whether a cell holds nothing: blanks of any kind are nothing, and so is what stands for nothing.
pub(super) fn is_empty(field: Field, text: &str) -> bool {
    let text = text.trim();
    // No placeholder is longer.
    if text.len() > 40 {
        return false;
    }
    if text.is_empty() {
        return true;
    }
    // None of them has a digit.
    if text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@') {
        return false;
    }
    let plain: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '.').flat_map(char::to_lowercase).collect();
    let words = is_number(field) || field.info().shape == ValueKind::Date;
    WORDS.get(plain.as_str()).is_some_and(|for_all| *for_all || words) || plain.is_empty() && words
}

/// What a spreadsheet or a lost quotation mark has made of a value.
pub(super) fn damage(field: Field, text: &str, columns: usize, separator: &str) -> Option<Invalid> {
    // A whole row on a line of its own inside a value: a mark before it was not closed.
    let most = columns.saturating_sub(1).max(3);
    if text.contains('\n') && text.lines().skip(1).any(|line| line.matches(separator).count() >= most) {
        return Some(Invalid::of("open-quote", sentence!("cell-quote-open")));
    }
    let text = text.trim();
    let formula = text.starts_with('=') && text.len() > 1;
    if formula || is_error(text) || is_power(text) {
        return Some(Invalid::of("spreadsheet", sentence!("cell-spoilt")));
    }
    if !is_number(field) && field.info().shape != ValueKind::Date {
        return None;
    }
    if let Some(plain) = text.strip_prefix(['\'', '’']) {
        let fault = Invalid::of("text-mark", sentence!("cell-text-mark", plain));
        return Some(fault.remedy(Remedy::Replace(plain.to_owned())));
    }
    if !is_number(field) {
        return None;
    }
    if let Some(whole) = without_decimals(text) {
        let fault = Invalid::of("decimals", sentence!("cell-decimals", whole));
        return Some(fault.remedy(Remedy::Replace(whole.to_owned())));
    }
    if is_day(text) {
        return Some(Invalid::of("number-as-date", sentence!("cell-number-as-date")));
    }
    is_rounded(text).then(|| Invalid::of("rounded", sentence!("cell-rounded", kept = KEPT)))
}

/// The value of a damaged cell as a message may show it.
pub(super) fn shown(field: Field, text: &str) -> Option<&str> {
    let safe = field != Field::Iban && text.len() <= 200 && privacy::scan(text, field.reading()).is_empty();
    safe.then_some(text)
}

/// `#REF!`, `#BEZUG!`, `#NAME?`, `#N/A`, and the hashes of a column that is too narrow.
fn is_error(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('#') else { return false };
    rest.ends_with(['!', '?'])
        || matches!(rest, "N/A" | "NV" | "N/V")
        || rest.len() > 1 && rest.bytes().all(|b| b == b'#')
}

/// `1,23E+12`: a number with most of its digits lost.
fn is_power(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['E', 'e']) else { return false };
    let decimal =
        digits.contains(['.', ',']) && digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    let power = power.strip_prefix('+').unwrap_or(power);
    decimal && !power.is_empty() && power.bytes().all(|b| b.is_ascii_digit())
}

/// `12345.0` and `12345,00`: the number before the decimals.
fn without_decimals(text: &str) -> Option<&str> {
    let (whole, decimals) = text.rsplit_once(['.', ','])?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (digits(whole) && digits(decimals) && decimals.len() <= 2 && decimals.bytes().all(|b| b == b'0'))
        .then_some(whole)
}

/// `05-Jan`, `Jan-26`, `2026-01-05 00:00:00`: what was a number such as 5-1.
fn is_day(text: &str) -> bool {
    let word =
        text.len() <= 12 && text.chars().any(char::is_alphabetic) && text.chars().any(|c| c.is_ascii_digit());
    (word || text.ends_with(":00")) && {
        // A month and a year alone are no day; with any day they are.
        let may = |text: &str| readings(text) != crate::value::Readings::None;
        may(text)
            || text
                .split_once(['-', ' '])
                .is_some_and(|(month, year)| year.len() == 2 && may(&format!("1 {month} 20{year}")))
    }
}

/// A number that is longer than a spreadsheet keeps, with zeros for what it lost. One zero at the end may be right.
fn is_rounded(text: &str) -> bool {
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}')).collect();
    digits.len() > KEPT
        && digits.bytes().all(|b| b.is_ascii_digit())
        && digits.bytes().skip(KEPT).all(|b| b == b'0')
        && digits.ends_with("000")
}

#[cfg(test)]
mod tests {
    use super::*;
    use Field::{EndOn, Iccid, Name, OrderNumber, Phone, ProviderName};

    fn code(field: Field, text: &str) -> &'static str {
        match damage(field, text, 7, ",") {
            Some(fault) => fault.code,
            None if is_empty(field, text) => "empty",
            None => "",
        }
    }

    #[test]
    fn what_a_spreadsheet_makes_of_a_value_is_known() {
        for (field, text, wanted) in [
            (OrderNumber, "12345.0", "decimals"),
            (OrderNumber, "12345,00", "decimals"),
            (Phone, "493023125000.0", "decimals"),
            (OrderNumber, "05-Jan", "number-as-date"),
            (OrderNumber, "05. Jan", "number-as-date"),
            (OrderNumber, "Jan-26", "number-as-date"),
            (OrderNumber, "Mrz 26", "number-as-date"),
            (OrderNumber, "2026-01-05 00:00:00", "number-as-date"),
            (OrderNumber, "1,23E+12", "spreadsheet"),
            (OrderNumber, "1.23456789012345E+18", "spreadsheet"),
            (OrderNumber, "1.2e9", "spreadsheet"),
            (EndOn, "#REF!", "spreadsheet"),
            (EndOn, "#BEZUG!", "spreadsheet"),
            (EndOn, "########", "spreadsheet"),
            (Name, "=A1&B1", "spreadsheet"),
            (Name, "#N/A", "spreadsheet"),
            (OrderNumber, "'0123", "text-mark"),
            (EndOn, "'2026-12-31", "text-mark"),
            (Iccid, "8944200000000000000", "rounded"),
            (OrderNumber, "1234567890123450000", "rounded"),
            // What may be right.
            (OrderNumber, "1234567890123450", ""),
            (OrderNumber, "12.5", ""),
            (OrderNumber, "1.000", ""),
            (OrderNumber, "2026-01-05", ""),
            (OrderNumber, "#12-E+4", ""),
            (OrderNumber, "1E5", ""),
            (OrderNumber, "JAN-2026-7", ""),
            (OrderNumber, "0123", ""),
            (Name, "'t Hooft", ""),
            (Name, "May 12", ""),
            (EndOn, "31-Dec-26", ""),
        ] {
            assert_eq!(code(field, text), wanted, "{text}");
        }
    }

    #[test]
    fn what_stands_for_nothing_is_nothing() {
        for text in
            ["", "  ", "\u{a0}", "-", "–", "N/A", "n/a", "k. A.", "k.A.", "无", "Brak", "nvt", "n.v.t."]
        {
            assert_eq!(code(Name, text), "empty", "{text}");
        }
        for text in ["NULL", "None", "NaN", "keine"] {
            assert_eq!((code(OrderNumber, text), code(ProviderName, text)), ("empty", ""), "{text}");
        }
        for (of, word) in list::items(PLACEHOLDERS) {
            assert!(is_empty(OrderNumber, word), "{of} {word}");
        }
    }
}
