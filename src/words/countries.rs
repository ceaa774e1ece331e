//! The names of countries (Unicode CLDR), for lists that a person chooses from.

use super::Locale;

/// The countries in which somebody may have a contract, by ISO code and name, in the order of the language.
fn names(locale: Locale) -> &'static str {
    match locale {
        Locale::Da => include_str!("da/countries.txt"),
        Locale::De => include_str!("de/countries.txt"),
        Locale::Es => include_str!("es/countries.txt"),
        Locale::Fr => include_str!("fr/countries.txt"),
        Locale::It => include_str!("it/countries.txt"),
        Locale::Nl => include_str!("nl/countries.txt"),
        Locale::Pl => include_str!("pl/countries.txt"),
        Locale::PtPt => include_str!("pt-PT/countries.txt"),
        Locale::ZhHans => include_str!("zh-Hans/countries.txt"),
        _ => include_str!("en/countries.txt"),
    }
}

/// Each country's ISO code and name, in the order in which the language lists them.
pub(super) fn all(locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
    names(locale).lines().filter_map(|line| line.split_once(' '))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::value::{Country, Value as _};

    #[test]
    fn every_language_names_the_same_countries() {
        let codes = |locale| all(locale).map(|(code, _)| code).collect::<BTreeSet<_>>();
        let english = codes(Locale::En);
        assert!(english.len() > 230 && english.contains("GB") && english.contains("DE"));
        for locale in Locale::ALL {
            assert_eq!(codes(locale), english, "{locale}");
            for (code, name) in all(locale) {
                assert_eq!(Country::parse(code).expect("a country").as_str(), code);
                assert!(name.trim() == name && name.len() > 2 && name != code, "{locale}: {code} {name}");
            }
        }
    }
}
