//! Characters that stand for others: digits of every script and full-width letters.
//!
//! In: a character. Out: its plain form. It changes nothing else.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// Digits that are drawn in circles and the like: the first, the last, and the digit of the first. Raised and lowered ones
/// are not among them: those are notes and exponents.
const ENCLOSED: &[(char, char, u8)] = &[
    ('①', '⑨', 1),
    ('⑴', '⑼', 1),
    ('⒈', '⒐', 1),
    ('⓪', '⓪', 0),
    ('⓵', '⓽', 1),
    ('⓿', '⓿', 0),
    ('❶', '❾', 1),
    ('➀', '➈', 1),
    ('➊', '➒', 1),
    ('\u{1f101}', '\u{1f10a}', 0),
    ('\u{1f10b}', '\u{1f10b}', 0),
    ('\u{1f10c}', '\u{1f10c}', 0),
];

/// Full-width letters and signs, and the digits of every script, as their plain forms.
pub(crate) fn plain(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        // Most letters of the world, and no digit among them: whole letters pass here.
        '\u{80}'..='\u{65f}' | '\u{3001}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => c,
        c => digit(c).map_or(c, char::from),
    }
}

fn digit(c: char) -> Option<u8> {
    let category = CodePointMapData::<GeneralCategory>::new();
    let decimal = |code: u32| category.get32(code) == GeneralCategory::DecimalNumber;
    let code = u32::from(c);
    if decimal(code) {
        // Digits stand in tens, from 0 to 9 (Unicode § 4.6); some tens stand side by side.
        let before = (1..60).take_while(|back| decimal(code - back)).count();
        return u8::try_from(before % 10).ok().map(|digit| b'0' + digit);
    }
    let (first, _, value) = ENCLOSED.iter().find(|(first, last, _)| (*first..=*last).contains(&c))?;
    let beyond = u8::try_from(code - u32::from(*first)).ok()?;
    Some(b'0' + value + beyond)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_passed_without_a_look_is_no_digit() {
        for c in '\0'..=char::MAX {
            let wanted = match c {
                c if c.is_ascii() => c,
                '\u{ff01}'..='\u{ff5e}' | '\u{3000}' => continue,
                c => digit(c).map_or(c, char::from),
            };
            assert_eq!(plain(c), wanted, "{c:?}");
        }
    }
}
