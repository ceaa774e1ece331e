//! The question for the provider: searched as one types, by any name there is, a trade, or what is no name at all.

use std::collections::HashMap;

use super::prompt::Asking;
use crate::provider::{Directory, Fit, Hit, Origin, Row};
use crate::terminal::{Choices, Question, QuestionError};
use crate::value::{Country, Sector, Value as _, name_of};
use crate::words::{Sentence, ToValue as _, Value, sentence};

/// The id of the provider chosen; `None` for one that the directory does not know.
pub(super) fn ask(
    directory: &Directory,
    country: Option<Country>,
    asking: &Asking,
) -> Result<Option<String>, QuestionError> {
    let index = directory.index();
    let mut listed = index.listed(country);
    // Contacts that take no cancellations would bury the rest.
    listed.retain(|hit| hit.origin == Origin::BuiltIn || hit.row.email.is_some());
    // The way out stands first while nothing is typed: Enter chooses no company that nobody named.
    let another = 0;
    let places: HashMap<&str, usize> =
        listed.iter().zip(1..).map(|(hit, place)| (hit.row.id, place)).collect();
    let chosen = |place: usize| place.checked_sub(1).and_then(|place| listed.get(place));
    let text = |place: usize| match chosen(place) {
        Some(hit) => asking.say(&choice(&hit.row)),
        None => asking.say(&sentence!("prompt-provider-another")),
    };
    let fitting = |typed: &str| {
        let hits = index.search(typed, country);
        // A name that is only like a word for what somebody wants is not what they mean.
        if is_wish(typed) && hits.iter().all(|hit| hit.fit > Fit::Words) {
            return Vec::new();
        }
        let mut found: Vec<usize> = hits.iter().filter_map(|hit| places.get(hit.row.id).copied()).collect();
        if hits.iter().all(|hit| hit.fit > Fit::Words) {
            let of_trade = of_trade(typed, &listed);
            found.retain(|place| !of_trade.contains(place));
            found.splice(0..0, of_trade);
        }
        // There too, but last.
        found.push(another);
        found
    };
    let hint = |typed: &str, found: &[usize]| match found {
        [] => Some(asking.say(&sentence!("prompt-provider-is-wish", typed = typed.trim()))),
        [only] if *only == another && typed.split_whitespace().any(is_wish) => {
            Some(asking.say(&sentence!("prompt-provider-is-wish", typed = typed.trim())))
        }
        [only] if *only == another && !text(another).contains(typed.trim()) => {
            Some(asking.say(&sentence!("prompt-provider-unknown", typed = typed.trim())))
        }
        _ => None,
    };
    let (label, help) =
        (asking.say(&sentence!("prompt-provider")), asking.say(&sentence!("prompt-search-help")));
    let question = Question::new(&label, &help, &asking.manner);
    let choices = Choices { number: listed.len() + 1, text: &text, fitting: &fitting, hint: &hint };
    question.choose(&choices).map(|place| chosen(place).map(|hit| hit.row.id.to_owned()))
}

/// Those of a trade, where what is typed is the name of one.
fn of_trade(typed: &str, listed: &[Hit<'_>]) -> Vec<usize> {
    let trade = name_of("sector", typed).and_then(|name| Sector::parse(name).ok());
    let Some(trade) = trade.filter(|trade| *trade != Sector::Other) else { return Vec::new() };
    listed.iter().zip(1..).filter(|(hit, _)| hit.row.sector == trade).map(|(_, place)| place).collect()
}

/// Whether what is typed is what somebody wants, and no name.
fn is_wish(typed: &str) -> bool {
    name_of("wish", typed).or_else(|| name_of("kind", typed)).is_some()
}

fn choice(row: &Row<'_>) -> Sentence {
    let Row { id, name, country, .. } = row;
    let address = match row.email {
        Some(known) => Value::Text(known.to_owned()),
        None => sentence!("prompt-provider-without-address").to_value(),
    };
    match country {
        Some(country) => {
            let country = country.to_string();
            sentence!("prompt-provider-choice-with-country", id, name, country, address)
        }
        None => sentence!("prompt-provider-choice", id, name, address),
    }
}
