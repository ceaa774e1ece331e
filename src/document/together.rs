//! What stays on one line: words of one letter, where a language does not leave them at a line's end.
//!
//! In: a text and its language. Out: the same with spaces that do not break.

use std::borrow::Cow;

const NO_BREAK: char = '\u{a0}';

/// Polish, Czech and Slovak set prepositions and conjunctions of one letter with the word after them, and Polish the `r.` of
/// a year with the year.
pub(super) fn kept<'a>(text: &'a str, language: &str) -> Cow<'a, str> {
    if !["pl", "cs", "sk"].contains(&language.split('-').next().unwrap_or_default()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        out.push_str(word);
        if let Some(next) = words.peek() {
            out.push(if alone(word) || year(next) { NO_BREAK } else { ' ' });
        }
    }
    Cow::Owned(out)
}

/// Whether a word is one letter, behind whatever opens before it.
fn alone(word: &str) -> bool {
    let word = word.rsplit('\n').next().unwrap_or_default();
    let mut letters = word.trim_start_matches(['(', '„', '«', '–']).chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// Whether a word is the sign for a year, with whatever closes after it.
fn year(word: &str) -> bool {
    let word = word.split('\n').next().unwrap_or_default();
    word.strip_prefix("r.").is_some_and(|rest| rest.chars().all(|c| c.is_ascii_punctuation()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_letter_stay_with_the_next() {
        for (text, kept_text) in [
            ("z dnia 1 marca 2027 r., a gdyby", "z_dnia 1 marca 2027_r., a_gdyby"),
            ("Proszę\ni w terminie (z odsetkami)", "Proszę\ni_w_terminie (z_odsetkami)"),
            ("rok, raz i", "rok, raz i"),
            ("", ""),
        ] {
            assert_eq!(kept(text, "pl").replace(NO_BREAK, "_"), kept_text);
            assert_eq!(kept(text, "de"), text);
        }
        assert_eq!(
            kept("k nejbližšímu dni, a to i bez", "cs"),
            "k\u{a0}nejbližšímu dni, a\u{a0}to i\u{a0}bez"
        );
    }
}
