//! Whether a sentence is in another language than a letter's, told from the common words in it.

use crate::text::list;
use crate::value::Language;

const WORDS: &str = include_str!("common_words.txt");

/// Whether a text has more common words of another language than of the letter's, by far. A single word tells nothing in a
/// long text, and a text without common words, such as a name, tells nothing at all.
pub(super) fn is_of_another_language(text: &str, letter: &Language) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let own = letter.tag().split('-').next().unwrap_or_default();
    let (mut of_own, mut tells) = (None, 0);
    for (tag, line) in list::items(WORDS) {
        let known = words.iter().filter(|word| line.split(' ').any(|known| known == **word));
        if tag == own {
            of_own = Some(known.count());
            continue;
        }
        let (count, letters) = known.fold((0, 0), |(count, letters), word| (count + 1, letters + word.len()));
        // "La Poste" is a name, "teuer" a word.
        if count >= 2 || letters >= 4 && words.len() <= 3 {
            tells = tells.max(count);
        }
    }
    of_own.is_some_and(|of_own| tells > 2 * of_own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_in_another_language_is_told_from_its_common_words() {
        let language = |tag| Language::from_directory(tag).expect("a tag");
        for (text, tag, other) in [
            ("Ich ziehe um.", "en-GB", true),
            ("Zu teuer", "fr", true),
            ("Je déménage à l’étranger.", "de", true),
            ("I no longer need it", "es", true),
            ("Ya no lo necesito porque me mudo.", "it", true),
            ("Vou mudar de casa.", "pl", true),
            ("Przeprowadzam się za granicę.", "nl", true),
            ("Jeg flytter.", "de-CH", true),
            ("Too expensive", "en-GB", false),
            ("Too expensive", "en-US", false),
            ("Zu teuer", "de-CH", false),
            ("Wechsel zu Vodafone", "de", false),
            ("Le Monde is too expensive", "en-GB", false),
            ("iPhone 13 Pro 128 GB", "en-GB", false),
            ("Vodafone", "de", false),
            ("La Poste", "en-GB", false),
            ("2026-12-01", "de", false),
            ("", "de", false),
            // Scripts tell that; and of a language without words here nothing is told.
            ("我搬家了。", "en-GB", false),
            ("Too expensive", "zh-Hans", false),
        ] {
            assert_eq!(is_of_another_language(text, &language(tag)), other, "{text} {tag}");
        }
    }
}
