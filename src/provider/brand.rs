//! Names made of a known provider's: spelt otherwise, with words around it, or one slip of the fingers away.
//!
//! In: a name and the names that are known. Out: whose it may be. It decides nothing: a person is asked.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use crate::provider::Record;
use crate::provider::lookalike::{COMMON, WORDS, drawing};
use crate::provider::table::Table;
use crate::text::characters::joiner;
use crate::text::list::{self, List};

/// Words between the parts of a name, written or not: `1&1`, `1und1`, `1 and 1`.
static BETWEEN: List = List::new(|| list::below(WORDS, "between"));

/// Legal forms, and words beside a name that name nobody, as they are drawn.
static AROUND_DRAWN: LazyLock<HashSet<String>> =
    LazyLock::new(|| list::below(WORDS, "around").into_iter().map(drawing).collect());

/// The words that stand in many domains, as they are drawn.
static COMMON_DRAWN: LazyLock<HashSet<String>> =
    LazyLock::new(|| COMMON.iter().map(|word| drawing(word)).collect());

/// The most words of a name that are looked at: more are a sentence.
const MAX_WORDS: usize = 24;

/// The most words that one name takes up.
const MAX_RUN: usize = 6;

/// The names a record is found by, as they are drawn: its own, its brands, its other names and its domains' names.
pub(super) fn names_of(record: &Record) -> BTreeSet<String> {
    written_names(record).into_iter().flat_map(|name| keys_of(&name)).collect()
}

/// Its names as they are written, each with those it is compared by.
pub(super) fn compared_names(record: &Record) -> impl Iterator<Item = (String, BTreeSet<String>)> {
    written_names(record).into_iter().map(|name| {
        let keys = keys_of(&name).into_iter().collect();
        (name, keys)
    })
}

fn written_names(record: &Record) -> Vec<String> {
    let domains = record.domains.iter().map(|domain| domain.name().to_owned());
    let domains = domains.filter(|name| name.chars().count() > 2 && !COMMON.contains(&name.as_str()));
    [&record.name].into_iter().chain(&record.brands).chain(&record.aliases).cloned().chain(domains).collect()
}

/// The ids of the records whose name this may be.
pub(crate) fn owners(table: &Table, name: &str) -> BTreeSet<String> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for words in spellings(name) {
        let whole = [words.concat(), bare(&words).concat()];
        let only_around = words.iter().all(|word| AROUND_DRAWN.contains(word));
        for key in &whole {
            found.extend(table.called(key));
            if !only_around {
                found.extend(table.nearly(key));
            }
            // Written as one word: `lebaramobile`.
            let shorter = AROUND_DRAWN.iter().filter_map(|word| key.strip_suffix(word.as_str()));
            found.extend(shorter.filter(|key| speaks(key)).flat_map(|key| table.called(key)));
        }
        for start in 0..words.len() {
            for end in start + 1..=words.len().min(start + MAX_RUN) {
                let key = words[start..end].concat();
                if speaks(&key) {
                    found.extend(table.called(&key));
                }
            }
        }
    }
    found.into_iter().map(str::to_owned).collect()
}

/// The words of what a person typed as they are drawn, without what joins them.
pub(crate) fn words(text: &str) -> Vec<String> {
    spellings(text).into_iter().next().unwrap_or_default()
}

/// A name's keys: with and without what stands around it.
fn keys_of(name: &str) -> Vec<String> {
    let Some(words) = spellings(name).into_iter().next() else { return Vec::new() };
    let (whole, bare) = (words.concat(), bare(&words).concat());
    // Of T-Mobile a T would be left, and of The Gym Group a gym, which name nobody.
    let bare = Some(bare).filter(|bare| *bare != whole && !COMMON_DRAWN.contains(bare));
    let keys = [whole].into_iter().chain(bare);
    keys.filter(|key| key.chars().count() >= 2).collect()
}

/// Whether a name among other words is no chance: many short ones are words themselves, such as One or Sky.
fn speaks(key: &str) -> bool {
    key.chars().count() >= 4 && !COMMON_DRAWN.contains(key)
}

/// Whether a name is so long that one like it is no chance.
pub(super) fn is_long(key: &str) -> bool {
    key.chars().count() >= 6
}

/// A name's words as they are drawn, without accents and joining words: in small letters first, and once more as the eye
/// takes its capitals, since a capital I is drawn like an l.
fn spellings(name: &str) -> Vec<Vec<String>> {
    let plain = decomposed(name);
    let words = |text: &str, joined: bool| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let words = words.filter(|word| joined || !BETWEEN.contains(&word.to_lowercase().as_str()));
        words.take(MAX_WORDS).map(drawing).map(|word| without_joints(&word).replace("ph", "f")).collect()
    };
    let lower = plain.to_lowercase();
    let mut spellings =
        vec![words(&lower, false), words(&lower, true), words(&plain, false), words(&plain, true)];
    spellings.dedup();
    spellings
}

/// `1und1` is `1&1`: what joins two digits is left out.
fn without_joints(word: &str) -> String {
    let joint = BETWEEN.iter().find_map(|joint| {
        let (before, after) = word.split_once(&drawing(joint))?;
        let digit = |c: Option<char>| c.is_some_and(|c| matches!(c, 'l' | 'o' | '2'..='9'));
        (digit(before.chars().last()) && digit(after.chars().next()) && before.len() == 1)
            .then(|| format!("{before}{after}"))
    });
    joint.unwrap_or_else(|| word.to_owned())
}

/// The words without those that name nobody, where any are left.
pub(super) fn bare(words: &[String]) -> Vec<String> {
    let bare: Vec<String> = words.iter().filter(|word| !AROUND_DRAWN.contains(*word)).cloned().collect();
    if bare.is_empty() { words.to_vec() } else { bare }
}

/// Compatibility forms taken apart (full-width letters among them), without accents and what draws nothing.
fn decomposed(name: &str) -> String {
    let category = CodePointMapData::<GeneralCategory>::new();
    let mark = |c: char| GeneralCategoryGroup::Mark.contains(category.get(c));
    let text = DecomposingNormalizerBorrowed::new_nfkd().normalize(name).into_owned();
    let kept = text.chars().filter(|c| {
        !mark(*c)
            && !joiner(*c)
            && category.get(*c) != GeneralCategory::Format
            && *c != '\''
            && *c != '’'
            && *c != '.'
    });
    kept.collect::<String>().replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids of the built-in records whose name this may be.
    fn known(name: &str) -> BTreeSet<String> {
        owners(&Table::built_in(), name)
    }

    #[test]
    fn every_word_of_a_name_is_listed_once() {
        list::check(WORDS, &["around", "between", "common"]);
    }

    #[test]
    fn a_known_name_is_known_however_it_is_spelt() {
        for (name, id) in [
            ("Lebara", "lebara-uk"),
            ("LEBARA", "lebara-uk"),
            ("Lébara", "lebara-uk"),
            ("Lebara Ltd.", "lebara-uk"),
            ("Lebara Mobile Customer Care", "lebara-uk"),
            ("The Lebara Group plc", "lebara-uk"),
            ("L e b a r a", "lebara-uk"),
            ("le-bara", "lebara-uk"),
            ("Lebarra", "lebara-uk"),
            ("Leabra", "lebara-uk"),
            ("1ebara", "lebara-uk"),
            ("Iebara", "lebara-uk"),
            ("Lеbara", "lebara-uk"), // a Cyrillic е
            ("Ｌｅｂａｒａ", "lebara-uk"),
            ("Le\u{ad}ba\u{200d}ra", "lebara-uk"),
            ("LebaraMobile", "lebara-uk"),
            ("1 & 1", "1und1"),
            ("1und1 GmbH", "1und1"),
            ("1 and 1", "1und1"),
            ("Deutsche Telekom AG", "telekom-de"),
            ("Deutsche-Telekom", "telekom-de"),
            ("Vodaphone", "vodafone-de"),
            ("Vodafon", "vodafone-de"),
            ("Vodafone Kundenservice", "vodafone-de"),
            ("Netflix International B.V.", "netflix"),
            ("Allgemeiner Deutscher Automobil Club e.V.", "adac"),
            ("Lyca Mobile", "lycamobile-uk"),
        ] {
            let owners = known(name);
            assert_eq!(owners.iter().any(|owner| owner == id), !id.is_empty(), "{name}: {owners:?}");
        }
    }

    #[test]
    fn other_names_are_nobody_elses() {
        for name in [
            "Example Mobile",
            "Mobile",
            "Customer Service GmbH",
            "Once",
            "Sky Tours",
            "Nordfunk",
            "Barbara",
            "Gym & Co",
            "Netto",
            "Yellow Cabs",
            "12 Months Fitness",
            "示例移动",
            "&",
            "",
        ] {
            assert_eq!(known(name), BTreeSet::new(), "{name}");
        }
    }

    #[test]
    fn short_names_are_known_only_by_themselves() {
        let mut record = Record::new("sky".to_owned(), "Sky".to_owned());
        record.aliases = ["One", "Sky", "O2"].map(str::to_owned).to_vec();
        let table = Table::of(&[record]);
        for (name, known) in [
            ("one", true),
            ("Sky Ltd", true),
            ("Sky Customer Care", true),
            ("o2 (UK)", true),
            ("One Stop Gym", false),
            ("Blue Sky Tours", false),
            ("Skyline", false),
            ("Ski", false),
            ("Phone", false),
            ("CO2 Neutral", false),
        ] {
            assert_eq!(!owners(&table, name).is_empty(), known, "{name}");
        }
    }

    #[test]
    fn changed_names_are_found_and_chance_ones_are_not() {
        let table = Table::built_in();
        // A name of one letter is no name to go by.
        let rows: Vec<_> = table.rows().filter(|row| row.name.chars().count() > 1).collect();
        arbtest::arbtest(|u| {
            let row = u.choose(&rows)?;
            let name = row.name;
            let mut spelt = String::new();
            for c in name.chars() {
                match u.int_in_range(0..=5)? {
                    0 => spelt.extend(c.to_uppercase()),
                    1 => spelt.extend(c.to_lowercase()),
                    2 if c.is_alphabetic() => {
                        spelt.extend([c, *u.choose(&['\u{301}', '\u{ad}', '\u{200d}'])?]);
                    }
                    3 if c == ' ' => spelt.push_str(u.choose(&["-", "  ", "\u{a0}", "_"])?),
                    _ => spelt.push(c),
                }
            }
            let spelt = format!(
                "{}{spelt}{}",
                u.choose(&["", "The "])?,
                u.choose(&["", " Ltd", " GmbH & Co. KG", " Support"])?
            );
            assert!(owners(&table, &spelt).contains(row.id), "{spelt:?} is {name}");
            // Of letters that no built-in name has enough of, none is found.
            let strange: String = (0..u.int_in_range(1..=12)?)
                .map(|_| u.choose(&['q', 'x', 'w', 'z', ' ']).copied())
                .collect::<Result<_, _>>()?;
            assert!(owners(&table, &strange).is_empty(), "{strange:?}");
            let joined = format!("qq{}zz", name.replace(|c: char| !c.is_alphanumeric(), ""));
            assert!(name.chars().count() < 3 || owners(&table, &joined).is_empty(), "{joined:?}");
            Ok(())
        })
        .budget_ms(1_000);
    }
}
