//! What options mend of a table: how its columns are called, and the country that settles what could be read in two ways.

use std::collections::BTreeSet;

use crate::provider::Directory;
use crate::value::{Country, ProviderId, Remedy, Value as _};

/// The problems that a country may settle.
const SETTLED_BY_COUNTRY: [&str; 3] = ["ambiguous-provider", "ambiguous-date", "no-country-code"];

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
        if let (Remedy::Choose(ids), true) = (remedy, *code == SETTLED_BY_COUNTRY[0]) {
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
