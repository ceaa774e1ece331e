//! What a heading in somebody's own language most likely means: offered, never taken for granted.
//!
//! In: a heading, without blanks and hyphens, in small letters. Out: a field to ask about.

use crate::text::list;
use crate::value::Field;

/// The words by the keys of their fields, and what people write beside a contract for themselves.
const HEADINGS: &str = include_str!("headings.txt");

const REMARKS: &str = "remarks";

pub(super) fn is_remark(heading: &str) -> bool {
    list::items(HEADINGS).any(|item| item == (REMARKS, heading))
}

/// The field that a heading most likely means.
pub(super) fn meaning(heading: &str) -> Option<Field> {
    let (key, _) = list::items(HEADINGS).find(|(_, word)| *word == heading)?;
    Field::from_key(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::table::columns::plain;

    #[test]
    fn words_are_written_as_they_are_compared_and_none_means_two_things() {
        let mut words = std::collections::HashSet::new();
        for (key, word) in list::items(HEADINGS) {
            assert_eq!(plain(word), word);
            assert!(words.insert(word), "{word} is there twice");
            let known = meaning(word).map(Field::key);
            assert_eq!(known.unwrap_or(REMARKS), key, "{word}");
        }
        assert_eq!(meaning(&plain("Kunden-Nummer")), Some(Field::CustomerNumber));
        assert_eq!(meaning(&plain("Notes")), None);
    }
}
