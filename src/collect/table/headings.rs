//! What a heading in somebody's own language means.
//!
//! In: a heading, without blanks and hyphens, in small letters. Out: a field, a part of one, or what people write for themselves.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::list;
use crate::value::Field;

/// The words by the keys of their fields, and what people write beside a contract for themselves.
const HEADINGS: &str = include_str!("headings.txt");

/// What a heading means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Field(Field),
    Part(Part),
    /// A note of the person's own.
    Remark,
}

/// A part of a value that has a column of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    GivenName,
    FamilyName,
    HouseNumber,
    Postcode,
    City,
}

impl Part {
    /// The field it is a part of.
    pub(super) fn field(self) -> Field {
        match self {
            Self::GivenName | Self::FamilyName => Field::Name,
            Self::HouseNumber | Self::Postcode | Self::City => Field::Address,
        }
    }
}

fn of_key(key: &str) -> Option<Meaning> {
    Some(match key {
        "remarks" => Meaning::Remark,
        "name.given" => Meaning::Part(Part::GivenName),
        "name.family" => Meaning::Part(Part::FamilyName),
        "address.house" => Meaning::Part(Part::HouseNumber),
        "address.postcode" => Meaning::Part(Part::Postcode),
        "address.city" => Meaning::Part(Part::City),
        key => Meaning::Field(Field::from_key(key)?),
    })
}

static MEANINGS: LazyLock<HashMap<&str, Meaning>> =
    LazyLock::new(|| list::items(HEADINGS).filter_map(|(key, word)| Some((word, of_key(key)?))).collect());

/// What a heading means, where it is a word of the list.
pub(super) fn meaning(heading: &str) -> Option<Meaning> {
    MEANINGS.get(heading).copied()
}

/// The field of a heading that is written with a slip of the fingers.
pub(super) fn nearly(heading: &str) -> Option<Field> {
    let slips = |word: &str| match word.chars().count() {
        ..6 => 0,
        6..10 => 1,
        _ => 2,
    };
    let near = |word: &str| strsim::damerau_levenshtein(heading, word) <= slips(word);
    // A very long heading is no slip of the fingers, and comparing it would cost its square.
    let (key, _) = list::items(HEADINGS).filter(|_| heading.len() <= 60).find(|(_, word)| near(word))?;
    match of_key(key)? {
        Meaning::Field(field) => Some(field),
        Meaning::Part(part) => Some(part.field()),
        Meaning::Remark => None,
    }
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
            assert!(of_key(key).is_some(), "{key}");
            assert!(Field::from_key(word).is_none(), "{word} is a key");
        }
        assert_eq!(meaning(&plain("Kunden-Nummer")), Some(Meaning::Field(Field::CustomerNumber)));
        assert_eq!(meaning(&plain("Notes")), Some(Meaning::Remark));
        assert_eq!(nearly(&plain("Kundenumer")), Some(Field::CustomerNumber));
        assert_eq!((nearly("betrag"), nearly("preis"), nearly("monatsbeitrag")), (None, None, None));
    }
}
