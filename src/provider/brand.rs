//! Names made of a known provider's: spelt otherwise, with words around it, or one slip of the fingers away.
//!
//! In: a name and the names that are known. Out: whose it may be. It decides nothing: a person is asked.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use crate::provider::Record;
use crate::provider::lookalike::{COMMON, WORDS, drawing, one_edit};
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

/// The names of known providers, to be looked up by a name as somebody wrote it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Brands {
    /// A name's key → the records that carry it, by index.
    keys: HashMap<String, Vec<usize>>,
    /// Either end of a long key → the keys: one edit leaves one of the ends as it is.
    ends: HashMap<(bool, String), Vec<String>>,
}

impl Brands {
    /// The names, the other names and the domains' names of these records.
    pub(crate) fn of(records: &[Record]) -> Self {
        let mut brands = Self::default();
        for (index, record) in records.iter().enumerate() {
            let domains = record.domains.iter().map(|domain| domain.name().to_owned());
            let domains = domains.filter(|name| name.chars().count() > 2 && !COMMON.contains(&name.as_str()));
            let names = record.aliases.iter().chain([&record.name]).cloned().chain(domains);
            let keys: BTreeSet<String> = names.flat_map(|name| keys_of(&name)).collect();
            for key in keys {
                brands.insert(key, index);
            }
        }
        brands
    }

    fn insert(&mut self, key: String, index: usize) {
        if is_long(&key) && !self.keys.contains_key(&key) {
            for end in ends(&key) {
                self.ends.entry(end).or_default().push(key.clone());
            }
        }
        self.keys.entry(key).or_default().push(index);
    }

    /// The records whose name this may be, by index, in their order.
    pub(crate) fn find(&self, name: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for words in spellings(name) {
            let whole = [words.concat(), bare(&words).concat()];
            let only_around = words.iter().all(|word| AROUND_DRAWN.contains(word));
            for key in &whole {
                found.extend(self.keys.get(key).into_iter().flatten());
                if !only_around {
                    found.extend(self.near(key));
                }
                // Written as one word: `lebaramobile`.
                let shorter = AROUND_DRAWN.iter().filter_map(|word| key.strip_suffix(word.as_str()));
                found
                    .extend(shorter.filter(|key| speaks(key)).filter_map(|key| self.keys.get(key)).flatten());
            }
            for start in 0..words.len() {
                for end in start + 1..=words.len().min(start + MAX_RUN) {
                    let key = words[start..end].concat();
                    let known = self.keys.get(&key).filter(|_| speaks(&key));
                    found.extend(known.into_iter().flatten());
                }
            }
        }
        found
    }

    /// Those whose long name is one edit away.
    fn near(&self, key: &str) -> BTreeSet<usize> {
        let keys = ends(key).into_iter().filter_map(|end| self.ends.get(&end)).flatten();
        let near = keys.filter(|known| one_edit(known, key));
        near.filter_map(|known| self.keys.get(known)).flatten().copied().collect()
    }
}

/// A name's keys: with and without what stands around it.
fn keys_of(name: &str) -> Vec<String> {
    let Some(words) = spellings(name).into_iter().next() else { return Vec::new() };
    let keys = [words.concat(), bare(&words).concat()];
    // Of T-Mobile a T would be left, which names nobody.
    keys.into_iter().filter(|key| key.chars().count() >= 2).collect()
}

/// Whether a name among other words is no chance: many short ones are words themselves, such as One or Sky.
fn speaks(key: &str) -> bool {
    key.chars().count() >= 4 && !COMMON_DRAWN.contains(key)
}

/// Whether a name is so long that one like it is no chance.
fn is_long(key: &str) -> bool {
    key.chars().count() >= 5
}

fn ends(key: &str) -> [(bool, String); 2] {
    let mut last: Vec<char> = key.chars().rev().take(2).collect();
    last.reverse();
    [(true, key.chars().take(2).collect()), (false, last.into_iter().collect())]
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
fn bare(words: &[String]) -> Vec<String> {
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
    use crate::provider::Directory;

    /// The ids of the built-in records whose name this may be.
    fn owners(name: &str) -> Vec<String> {
        let index = Directory::built_in_survey();
        let records = &index.records;
        let brands = Brands::of(records);
        brands.find(name).into_iter().map(|index| records[index].id.clone()).collect()
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
            let owners = owners(name);
            assert_eq!(owners.iter().any(|owner| owner == id), !id.is_empty(), "{name}: {owners:?}");
        }
    }

    #[test]
    fn other_names_are_nobody_elses() {
        for name in [
            "Example Mobile",
            "Mobile",
            "Customer Service GmbH",
            "One",
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
            assert_eq!(owners(name), Vec::<&str>::new(), "{name}");
        }
    }

    #[test]
    fn short_names_are_known_only_by_themselves() {
        let mut record = Directory::built_in_survey().records[0].clone();
        record.domains.clear();
        record.aliases = ["One", "Sky", "O2"].map(str::to_owned).to_vec();
        record.name = "Sky".to_owned();
        let brands = Brands::of(&[record]);
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
            assert_eq!(!brands.find(name).is_empty(), known, "{name}");
        }
    }

    #[test]
    fn changed_names_are_found_and_chance_ones_are_not() {
        let index = Directory::built_in_survey();
        let records = &index.records;
        let brands = Brands::of(records);
        arbtest::arbtest(|u| {
            let index = u.choose_index(records.len())?;
            let name = &records[index].name;
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
            assert!(brands.find(&spelt).contains(&index), "{spelt:?} is {name}");
            // Of letters that no built-in name has enough of, none is found.
            let strange: String = (0..u.int_in_range(1..=12)?)
                .map(|_| u.choose(&['q', 'x', 'w', 'z', ' ']).copied())
                .collect::<Result<_, _>>()?;
            assert!(brands.find(&strange).is_empty(), "{strange:?}");
            let joined = format!("qq{}zz", name.replace(' ', ""));
            assert!(name.chars().count() < 3 || brands.find(&joined).is_empty(), "{joined:?}");
            Ok(())
        })
        .budget_ms(1_000);
    }
}
