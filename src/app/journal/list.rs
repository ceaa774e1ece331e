//! What a list of entries is to have, from what a person wrote: states in their language or by name, a provider, a day.

use icu_normalizer::DecomposingNormalizerBorrowed;
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::{App, Failure, Status};
use crate::journal::{Correspondent, Filter, Journal, Standing, State};
use crate::provider::name_words;
use crate::words::{Describe as _, Value, Words, sentence};

/// Which entries a person wants to see.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// States, in the person's language or by their names.
    pub(crate) states: &'a [String],
    /// A provider's name or id, as far as it is known.
    pub(crate) provider: Option<&'a str>,
    /// The first day.
    pub(crate) since: Option<Date>,
}

impl Wanted<'_> {
    /// Whether all are wanted.
    pub(crate) fn is_open(&self) -> bool {
        self.states.is_empty() && self.provider.is_none() && self.since.is_none()
    }
}

/// The filter of the journal that lets through what is wanted.
pub(crate) fn filter(
    wanted: &Wanted<'_>,
    journal: Option<&Journal>,
    now: &Zoned,
    words: &Words,
    app: &App,
) -> Result<Filter, Failure> {
    let mut standings: Vec<Standing> = Vec::new();
    for text in wanted.states {
        standings.extend(standings_of(text, words)?);
    }
    let correspondents = match (wanted.provider, journal) {
        (Some(text), Some(journal)) => {
            let ids = || {
                let (index, _) = app.directory().survey();
                index.search(text, app.home()).into_iter().map(|hit| hit.row.id.to_owned()).collect()
            };
            Some(correspondents(text, &journal.correspondents()?, ids))
        }
        _ => None,
    };
    let since = wanted.since.and_then(|day| first_moment(day, now.time_zone()));
    Ok(Filter { standings, correspondents, since })
}

/// The moment at which a day begins there.
fn first_moment(day: Date, zone: &TimeZone) -> Option<jiff::Timestamp> {
    Some(day.to_zoned(zone.clone()).ok()?.timestamp())
}

/// The ways to stand that a word means: by their names or as the program says them, also the beginning of one.
fn standings_of(text: &str, words: &Words) -> Result<Vec<Standing>, Failure> {
    let wanted = plain(text);
    let mut known: Vec<(String, Vec<Standing>)> = vec![("refused".to_owned(), refused())];
    for state in State::ALL {
        let standings = if state == State::Refused { refused() } else { Standing::of_state(state).to_vec() };
        known.push((plain(state.name()), standings.clone()));
        if state == State::Accepted {
            known.push((plain(&words.say(&state.sentence())), standings));
        }
    }
    for standing in Standing::ALL {
        known.push((plain(standing.name()), vec![*standing]));
        known.push((plain(&words.say(&standing.sentence())), vec![*standing]));
    }
    let exact = known.iter().find(|(word, _)| *word == wanted);
    let begun = || {
        let mut begun = known.iter().filter(|(word, _)| word.starts_with(&wanted)).map(|(_, them)| them);
        let first = begun.next()?;
        begun.all(|them| them == first).then_some(first)
    };
    let found =
        exact.map(|(_, standings)| standings).or_else(|| begun().filter(|_| wanted.chars().count() > 1));
    found.cloned().ok_or_else(|| {
        let offered = Standing::ALL.iter().map(|standing| words.say(&standing.sentence()));
        let names = Standing::ALL.iter().map(|standing| standing.name().to_owned());
        let mut offered: Vec<String> = offered.chain(names).collect();
        offered.sort_unstable();
        offered.dedup();
        let state = Value::Option("state".into(), Some(text.to_owned()));
        Failure::with_remedy(Status::Usage, sentence!("list-no-such-state", state, offered))
    })
}

/// Refused, whoever did.
fn refused() -> Vec<Standing> {
    let mut all = Standing::of_state(State::Refused).to_vec();
    all.push(Standing::RefusedByProvider);
    all
}

/// A word without case, accents, hyphens and brackets.
fn plain(text: &str) -> String {
    let text = DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_lowercase();
    let kept = |c: char| c.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&c);
    text.chars().filter(|c| kept(*c)).collect()
}

/// The numbers of those that a name or an id means: each of its words begins one of theirs. Where it means none, the
/// directory may know the provider by another name.
fn correspondents(text: &str, there: &[Correspondent], found: impl FnOnce() -> Vec<String>) -> Vec<i64> {
    let wanted = name_words(text);
    let joined = wanted.concat();
    let means = |name: &str| {
        let words = name_words(name);
        let begins = |wanted: &String| words.iter().any(|word| word.starts_with(wanted.as_str()));
        !joined.is_empty() && (wanted.iter().all(begins) || words.concat() == joined)
    };
    let numbers: Vec<i64> = there
        .iter()
        .filter(|one| means(&one.provider) || means(&one.provider_id))
        .map(|one| one.id)
        .collect();
    if !numbers.is_empty() {
        return numbers;
    }
    let ids = found();
    there.iter().filter(|one| ids.contains(&one.provider_id)).map(|one| one.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{BARE, Locale};

    #[test]
    fn a_state_is_meant_by_its_name_and_by_every_languages_word() {
        for locale in Locale::ALL {
            let words = Words::new(locale, BARE);
            let mut said = std::collections::BTreeSet::new();
            for standing in Standing::ALL {
                let word = words.say(&standing.sentence());
                assert!(said.insert(plain(&word)), "{locale}: {word} is said of two");
                for text in [word.to_uppercase(), standing.name().to_owned()] {
                    assert_eq!(standings_of(&text, &words).expect("known"), [*standing], "{locale}: {text}");
                }
            }
            let accepted = words.say(&State::Accepted.sentence());
            assert_eq!(standings_of(&accepted, &words).expect("known").len(), 5, "{locale}");
        }
    }

    #[test]
    fn the_beginning_of_a_word_is_enough_where_it_is_one_words() {
        let words = Words::new(Locale::En, BARE);
        assert_eq!(standings_of("draft", &words).expect("known"), [Standing::Drafted]);
        assert_eq!(standings_of("IN DOUBT", &words).expect("known"), [Standing::InDoubt]);
        assert_eq!(standings_of("refused", &words).expect("known").len(), 4);
        for text in ["c", "co", "", "-", "nothing"] {
            let failure = standings_of(text, &words).expect_err("unknown");
            assert_eq!(failure.status, Status::Usage, "{text}");
        }
    }

    #[test]
    fn a_provider_is_meant_whatever_the_case_the_accents_and_the_rest() {
        let one = |id, provider: &str, provider_id: &str| Correspondent {
            id,
            provider: provider.to_owned(),
            provider_id: provider_id.to_owned(),
        };
        let there = [
            one(1, "Téléphonie Île", ""),
            one(2, "Example Mobile", "example-mobile"),
            one(3, "Lebara", "lebara-uk"),
        ];
        for (text, meant) in [
            ("telephonie", vec![1]),
            ("ILE", vec![1]),
            ("example mob", vec![2]),
            ("EXAMPLEMOBILE", vec![2]),
            ("lebara-uk", vec![3]),
            ("somebody else", vec![]),
            ("乐巴拉", vec![3]),
            ("", vec![]),
        ] {
            let directory = || if text == "乐巴拉" { vec!["lebara-uk".to_owned()] } else { Vec::new() };
            assert_eq!(correspondents(text, &there, directory), meant, "{text}");
        }
    }
}
