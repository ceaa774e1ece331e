//! Countries by name: those on the last line of a postal address, in English or their own language, and those in which
//! somebody looks for a provider, in all languages of the program.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::list;
use crate::value::{Country, Value as _};

/// Names, in lower case. A name that is not here is not guessed at.
const NAMES: &str = include_str!("country_names.txt");

/// The country of this name, as on a line by itself.
pub(crate) fn country(name: &str) -> Option<Country> {
    let name = name.trim().trim_end_matches(',').to_lowercase();
    let (code, _) = list::items(NAMES).find(|(_, known)| *known == name)?;
    Country::parse(code).ok()
}

/// The names by which somebody looks for a provider, the codes among them.
static WORDS: LazyLock<HashMap<&str, Country>> = LazyLock::new(|| {
    let all = list::items(NAMES).chain(list::items(include_str!("country_words.txt")));
    all.filter_map(|(code, name)| Some((name, Country::parse(code).ok()?))).collect()
});

/// The country that this names, in small letters, for somebody who looks for a provider there.
pub(crate) fn wanted(name: &str) -> Option<Country> {
    let code = || Some(name).filter(|name| name.len() == 2).and_then(|name| Country::parse(name).ok());
    WORDS.get(name).copied().or_else(code)
}

/// The names in Chinese characters, which stand before or behind another name without a blank.
pub(super) fn chinese() -> impl Iterator<Item = (&'static str, Country)> {
    WORDS.iter().filter(|(name, _)| name.chars().all(is_chinese)).map(|(name, country)| (*name, *country))
}

/// Whether this is a Chinese character.
pub(super) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_names_in_every_language() {
        let mut names = std::collections::HashSet::new();
        for (code, name) in list::items(NAMES).chain(list::items(include_str!("country_words.txt"))) {
            assert!(names.insert(name), "{name} is there twice");
            assert_eq!(name, name.to_lowercase());
            assert_eq!(wanted(name).expect("a country").as_str(), code, "{name}");
        }
        for (name, code) in
            [("de", "DE"), ("uk", "GB"), ("tyskland", "DE"), ("niemcy", "DE"), ("英國", "GB"), ("美国", "US")]
        {
            assert_eq!(wanted(name).expect("a country").as_str(), code, "{name}");
        }
        assert_eq!((wanted("xx"), wanted("sky"), wanted("")), (None, None, None));
    }

    #[test]
    fn a_name_that_is_not_known_is_not_guessed_at() {
        let mut names = std::collections::HashSet::new();
        for (code, name) in list::items(NAMES) {
            assert!(names.insert(name), "{name} is there twice");
            assert_eq!(country(name).expect("a country").as_str(), code, "{name}");
        }
        assert_eq!(country(" DEUTSCHLAND, ").map(|country| country.to_string()), Some("DE".to_owned()));
        assert_eq!(country("Germania"), None);
        assert_eq!(country(""), None);
    }
}
