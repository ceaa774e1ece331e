//! Which contract a row is about, as the row itself says: what tells rows apart when a table is sorted anew.

use super::file_name::NUMBERS;
use crate::collect::table::Row;
use crate::journal::same;
use crate::text::escape;
use crate::value::Field;

/// What a row says of its contract.
#[derive(Debug, Default, Clone)]
pub(crate) struct Identity {
    /// The provider, as it is typed.
    pub(crate) provider: String,
    /// The numbers of the contract, as they are typed, the best known first.
    pub(crate) numbers: String,
}

impl Identity {
    /// That of a row.
    pub(crate) fn of(row: &Row) -> Self {
        let typed = |field: &Field| {
            let value = row.values.iter().find(|(given, _)| given == field);
            value.map(|(_, given)| escape::line(given.text().trim())).filter(|text| !text.is_empty())
        };
        let provider = [Field::Provider, Field::ProviderName, Field::To].iter().find_map(typed);
        let numbers: Vec<String> = NUMBERS.iter().filter_map(typed).collect();
        Self { provider: provider.unwrap_or_default(), numbers: numbers.join(" / ") }
    }

    /// Whether what was said of a provider and, where it is known, of numbers is about this contract. `provider` is the
    /// provider's other name, where the row's letter can be written.
    pub(crate) fn is_that_of(&self, provider: Option<&str>, said: &str, numbers: Option<&str>) -> bool {
        let known = [Some(self.provider.as_str()), provider];
        let same_provider = said.is_empty() || known.iter().flatten().any(|known| is_same(known, said));
        match numbers {
            None => same_provider,
            // A provider that is not understood has no other name: a number says enough.
            Some(numbers) => {
                is_same(numbers, &self.numbers)
                    && (same_provider || provider.is_none() && !self.numbers.is_empty())
            }
        }
    }
}

/// Whether two texts are the same, but for what keeps a cell from being a formula.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |text: &str| same(text.strip_prefix('\'').unwrap_or(text));
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(provider: &str, numbers: &str) -> Identity {
        Identity { provider: provider.to_owned(), numbers: numbers.to_owned() }
    }

    #[test]
    fn a_contract_is_known_by_its_numbers_and_any_name_of_its_provider() {
        let own = identity("Sky", "V-7 / K-1");
        for (provider, said, numbers, same) in [
            (Some("sky-de"), "sky-de", Some("V-7 / K-1"), true),
            (Some("sky-de"), "Sky", Some("v-7 / k-1"), true),
            (Some("sky-de"), "", Some("V-7 / K-1"), true),
            (Some("sky-de"), "sky-de", Some("V-7"), false),
            (Some("sky-de"), "sky-de", Some(""), false),
            (Some("sky-de"), "lebara-uk", Some("V-7 / K-1"), false),
            // The row is not understood any more: the number says enough.
            (None, "sky-de", Some("V-7 / K-1"), true),
            // A table of the first version has no numbers.
            (Some("sky-de"), "sky-de", None, true),
            (Some("sky-de"), "lebara-uk", None, false),
        ] {
            assert_eq!(own.is_that_of(provider, said, numbers), same, "{provider:?} {said} {numbers:?}");
        }
        assert!(identity("Sky", "+44 7700 900123").is_that_of(None, "Sky", Some("'+44 7700 900123")));
        assert!(!identity("Sky", "").is_that_of(None, "Other", Some("")));
    }
}
