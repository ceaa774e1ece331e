//! What options mend of a table: how its columns are called, and the country that settles what could be read in two ways.

use std::collections::BTreeSet;

use crate::provider::Directory;
use crate::value::{Country, ProviderId, Remedy, Value as _};

/// The options, to be added to the command. A country is named where one has every provider that was meant, and no other has.
pub(super) fn options(remedies: &[(&'static str, Remedy)], directory: &Directory) -> Vec<String> {
    let mut options = Vec::new();
    for (_, remedy) in remedies {
        if let Remedy::Map(column, field) = remedy {
            options.extend(["--map".to_owned(), format!("{column}={field}")]);
        }
    }
    let mut common: Option<BTreeSet<String>> = None;
    for (code, remedy) in remedies {
        if let (Remedy::Choose(ids), "ambiguous-provider") = (remedy, *code) {
            let countries: BTreeSet<String> = ids.iter().filter_map(|id| country(id, directory)).collect();
            common = Some(match common {
                Some(earlier) => earlier.intersection(&countries).cloned().collect(),
                None => countries,
            });
        }
    }
    if let Some(common) = common
        && let [country] = common.iter().collect::<Vec<_>>().as_slice()
    {
        options.extend(["--country".to_owned(), (*country).clone()]);
    }
    options
}

fn country(id: &str, directory: &Directory) -> Option<String> {
    let record = directory.get(&ProviderId::parse(id).ok()?).ok()?;
    record.country.as_ref().map(Country::to_string)
}

/// A word of a command as a shell takes it for one.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./@+=,:%{}".contains(c);
    if !word.is_empty() && word.chars().all(plain) && !word.contains('{') {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_mapped_and_a_country_is_named_where_only_one_has_all() {
        let map = |column: &str, field: &str| ("unknown-column", Remedy::Map(column.into(), field.into()));
        let choose = |ids: &[&str]| {
            ("ambiguous-provider", Remedy::Choose(ids.iter().map(|id| (*id).to_owned()).collect()))
        };
        let directory = Directory::built_in();
        let of = |remedies: &[(&'static str, Remedy)]| options(remedies, &directory).join(" ");
        assert_eq!(of(&[map("Nr", "order_number"), map("X", "")]), "--map Nr=order_number --map X=");
        assert_eq!(of(&[choose(&["lebara-de", "lebara-uk"])]), "");
        let two = [choose(&["lebara-de", "lebara-uk"]), choose(&["lebara-de", "lebara-fr"])];
        assert_eq!(of(&two), "--country DE");
        assert_eq!(of(&[]), "");
    }

    #[test]
    fn what_is_pasted_is_one_word_for_a_shell() {
        for word in ["t.csv", "--map", "a b=c", "it's", "$(x)", "{provider}", "Straße=address", ""] {
            let said = quoted(word);
            let shell = std::process::Command::new("sh").args(["-c", &format!("printf %s {said}")]).output();
            assert_eq!(String::from_utf8(shell.expect("a shell").stdout).expect("UTF-8"), word);
        }
    }
}
