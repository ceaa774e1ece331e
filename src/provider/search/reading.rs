//! What a person who looks for a provider may mean by what was typed.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::Fit;
use crate::provider::{brand, country_name};
use crate::text::list;
use crate::value::Country;

/// Chinese names, below the names that records have.
const CHINESE_NAMES: &str = include_str!("../chinese_names.txt");

/// The most words of a country's name.
const MAX_COUNTRY_WORDS: usize = 5;

/// One way to understand it.
pub(super) struct Reading {
    /// The words of the name, as they are drawn.
    pub(super) words: Vec<String>,
    /// The same in small letters as they were typed.
    pub(super) typed: Vec<String>,
    /// The country that was named beside it.
    pub(super) country: Option<Country>,
    /// How well it can fit at most.
    pub(super) at_best: Fit,
}

impl Reading {
    fn of(text: &str, country: Option<Country>, at_best: Fit) -> Self {
        let typed = text.to_lowercase();
        let typed = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        Self { words: brand::words(text), typed: typed.map(str::to_owned).collect(), country, at_best }
    }
}

/// Every way to understand it: as it stands, without the country that it names, and each by its Chinese names.
pub(super) fn readings(text: &str) -> Vec<Reading> {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text.trim()).into_owned();
    let mut readings = Vec::new();
    if text.is_empty() {
        return readings;
    }
    let without = without_country(&text);
    for (name, country) in std::iter::once((text.clone(), None)).chain(without) {
        readings.extend(by_chinese_name(&name, country));
        readings.push(Reading::of(&name, country, Fit::Exact));
    }
    readings
}

/// The text without a country's name at its end or its beginning, and that country.
fn without_country(text: &str) -> Option<(String, Option<Country>)> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    for number in (1..=words.len().min(MAX_COUNTRY_WORDS)).rev() {
        let (before, last) = words.split_at(words.len() - number);
        let (first, behind) = words.split_at(number);
        for (name, rest) in [(last, before), (first, behind)] {
            let name = name.join(" ");
            if let Some(country) = country_name::wanted(name.trim_matches(['(', ')', ','])) {
                return Some((rest.join(" "), Some(country)));
            }
        }
    }
    // 德国电信 may be the Telekom or whoever is called 电信 in Germany.
    let mut chinese = country_name::chinese();
    chinese.find_map(|(name, country)| {
        let rest = lower.strip_prefix(name).or_else(|| lower.strip_suffix(name))?;
        Some((rest.trim().to_owned(), Some(country)))
    })
}

/// The readings by a Chinese name: typed as far as it goes, or with something beside it.
fn by_chinese_name(text: &str, country: Option<Country>) -> Vec<Reading> {
    let typed: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    if !typed.chars().any(country_name::is_chinese) {
        return Vec::new();
    }
    let read = |(known, name): (&str, &str)| {
        let at_best = match () {
            () if typed == name => Fit::Exact,
            () if name.starts_with(&typed) => Fit::Prefix,
            () if typed.contains(name) => Fit::Part,
            () => return None,
        };
        Some(Reading::of(known, country, at_best))
    };
    list::items(CHINESE_NAMES).filter_map(read).collect()
}

/// The host of a page's or a mailbox's address, or a domain, and the domains above it; none where it is neither.
pub(super) fn host(text: &str) -> Vec<String> {
    let text = text.trim().to_lowercase();
    let rest = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    let sound = |host: &str| host.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    let mut found = Vec::new();
    let mut domain = idna::domain_to_ascii(host).unwrap_or_default();
    while sound(&domain) && domain.contains('.') {
        found.push(domain.clone());
        domain = domain.split_once('.').map(|(_, above)| above.to_owned()).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_read_from_addresses() {
        for (text, hosts) in [
            ("vodafone.de", &["vodafone.de"][..]),
            ("https://www.sky.de/x?y#z", &["sky.de"]),
            ("HTTP://user@Mail.Example.co.uk:8080/", &["mail.example.co.uk", "example.co.uk", "co.uk"]),
            ("care@example.org", &["example.org"]),
            ("bücher.example.", &["xn--bcher-kva.example"]),
            ("Vodafone", &[]),
            ("a b.c", &[]),
            ("\u{1b}[2J.x", &[]),
            (".", &[]),
        ] {
            assert_eq!(host(text), hosts, "{text}");
        }
    }

    #[test]
    fn chinese_names_are_chinese_and_mean_one_company() {
        let mut names = std::collections::HashMap::new();
        for (company, name) in list::items(CHINESE_NAMES) {
            assert!(name.chars().all(country_name::is_chinese), "{name}");
            let before = names.insert(name, company);
            assert!(before.is_none(), "{name} is {company} and {before:?}");
        }
    }
}
