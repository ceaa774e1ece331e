//! Countries by the names that stand on the last line of a postal address, in English or their own language.

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

#[cfg(test)]
mod tests {
    use super::*;

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
