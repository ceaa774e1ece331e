//! The words of ten languages for values that have names of their own.

use crate::text::{digits, list};

const WORDS: &str = include_str!("said_words.txt");

/// The name of the value of this sort that somebody's word stands for.
pub(crate) fn name_of(sort: &str, text: &str) -> Option<&'static str> {
    // No name is longer, and a hostile value may be.
    if text.chars().nth(60).is_some() {
        return None;
    }
    let plain: String = text.chars().map(digits::plain).collect::<String>().to_lowercase();
    let words: Vec<&str> = plain.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_')).collect();
    let wanted = words.join(" ");
    let wanted = wanted.trim();
    let mut found = list::items(WORDS).filter_map(|(heading, word)| {
        let (of, name) = heading.split_once(' ')?;
        (of == sort && (word == wanted || name.replace('-', " ") == wanted)).then_some(name)
    });
    found.next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Cause, Country, Kind, Sector, Step, Value as _};
    use crate::words::{BARE, Describe as _, Locale, Words};

    #[test]
    fn every_word_means_a_value_and_only_one() {
        let mut known = std::collections::HashSet::new();
        for (heading, word) in list::items(WORDS) {
            let (sort, name) = heading.split_once(' ').expect("a sort and a name");
            assert!(known.insert((sort, word)), "{sort} {word} is there twice");
            assert_eq!(word, word.to_lowercase());
            assert_eq!(name_of(sort, word), Some(name), "{word}");
            match sort {
                "switch" => assert_eq!(bool::parse(word).expect(word).to_string(), name),
                "kind" => assert!(Kind::names().any(|known| known == name)),
                "cause" => assert_eq!(Cause::parse(word).expect(word).name(), name),
                // What is no value, and still tells what somebody wants.
                "wish" => assert_eq!(name, "cancel"),
                "sector" => assert_eq!(Sector::parse(word).expect(word).name(), name),
                other => panic!("{other}"),
            }
        }
        assert_eq!(name_of("switch", "Ｙｅｓ"), Some("true"));
        assert_eq!((name_of("kind", "cancel"), Country::parse("terminate").ok()), (None, None));
    }

    #[test]
    fn what_the_program_calls_a_value_is_read_again_as_it() {
        for locale in Locale::ALL {
            let words = Words::new(locale, BARE);
            for sector in Sector::ALL {
                let said = words.say(&sector.sentence());
                assert_eq!(Sector::parse(&said).ok(), Some(*sector), "{locale}: {said}");
            }
            for step in Step::ALL {
                let said = words.say(&step.sentence().attribute("name"));
                // In Italian a withdrawal is called so too.
                let read = name_of("kind", &said);
                assert_eq!(read.unwrap_or(step.name()), step.name(), "{locale}: {said}");
                assert_eq!(read.is_none(), said == "recesso", "{locale}: {said}");
            }
        }
    }
}
