//! A contract's number in a text, however it is written there.

/// The fewest letters and digits of a number that is looked for: shorter ones stand in many messages.
const FEWEST: usize = 5;

/// Whether a number is long enough to tell one contract from others.
pub(super) fn is_telling(number: &str) -> bool {
    number.chars().filter(|c| c.is_alphanumeric()).count() >= FEWEST
}

/// Whether a text has a number: its letters and digits in order, neither case nor what stands between them counting (a
/// hyphen, a blank, a line break), and not as a part of a longer one.
pub fn has_number(text: &str, number: &str) -> bool {
    let wanted: Vec<char> =
        number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let Some((first, rest)) = wanted.split_first() else { return false };
    let text: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    (0..text.len()).any(|start| {
        let begins = text[start] == *first && !(start > 0 && text[start - 1].is_alphanumeric());
        begins && rest_follows(&text[start + 1..], rest)
    })
}

fn rest_follows(text: &[char], wanted: &[char]) -> bool {
    let mut at = 0;
    for character in wanted {
        // One break between two characters, or a line end with the mark of a quotation.
        let gap = text[at..].iter().take(5).take_while(|c| !c.is_alphanumeric()).count();
        if text.get(at + gap) != Some(character) {
            return false;
        }
        at += gap + 1;
    }
    !text.get(at).copied().is_some_and(char::is_alphanumeric)
}

/// Whether a text, in small letters and with single blanks, has a phrase that neither begins nor ends within a word.
pub(super) fn has_phrase(text: &str, phrase: &str) -> bool {
    !phrase.is_empty()
        && text.match_indices(phrase).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            // A mark may follow; a sentence that goes on with one is another subject.
            let after = text[at + found.len()..].chars().next();
            !before.is_some_and(char::is_alphanumeric)
                && after.is_none_or(|c| matches!(c, ' ' | '[' | '(' | '#' | ')' | ']' | '"' | '”' | '»'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_however_they_are_written() {
        let number = "LB-2026-001234";
        for text in [
            "lb-2026-001234",
            "(LB 2026 001234)",
            "LB2026001234.",
            "No. LB\u{2011}2026\u{2011}001234,",
            "LB-2026-\r\n> 001234",
        ] {
            assert!(has_number(text, number), "{text}");
        }
        for text in
            ["LB-2026-0012345", "XLB-2026-001234", "LB-2026-00123", "LB-2026", "", "LB ---- 2026-001234"]
        {
            assert!(!has_number(text, number), "{text}");
        }
        assert!(!has_number("?u=9912345678", "12345") && has_number("?u=12345&x", "12345"));
        assert!(is_telling("47-110") && !is_telling("47-11"));
    }

    #[test]
    fn any_text_is_searched() {
        arbtest::arbtest(|source| {
            let (text, number): (String, String) = (source.arbitrary()?, source.arbitrary()?);
            let whole = format!("{text} {number} {text}");
            let none = !number.chars().any(char::is_alphanumeric);
            assert!(none || has_number(&whole, &number), "{number:?}");
            Ok(())
        });
    }
}
