//! The letters say the same in every language: each element of `letters/elements.toml` stands in every sample of the letters that
//! have it, by its phrase in that language (`letters/phrases/`), and in no other letter.

use std::collections::BTreeMap;

use adieu::letter::{Catalog, render_in, samples};
use adieu::request::CancellationRequest;
use adieu::value::{Capacity, Cause, Language};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    element: Vec<Element>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Element {
    name: String,
    #[serde(rename = "in")]
    letters: Vec<String>,
    #[serde(default, rename = "where")]
    conditions: Vec<String>,
    /// Letters that may have the phrase for another reason.
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    why: BTreeMap<String, String>,
}

/// The phrases of a language, by the names of the elements; none where the file is missing.
fn phrases(tag: &str) -> BTreeMap<String, String> {
    let path = format!("{}/tests/letters/phrases/{tag}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path)
        .map_or_else(|_| BTreeMap::new(), |text| toml::from_str(&text).expect("phrases"))
}

/// The phrases of a language; a variant says it as its language does, unless it has its own.
fn phrases_of(language: &Language) -> BTreeMap<String, String> {
    let mut all = language.variant_of().map(phrases).unwrap_or_default();
    all.extend(phrases(language.tag()));
    all
}

/// Whether a condition of the table holds of a request.
fn holds(condition: &str, request: &CancellationRequest) -> bool {
    if let Some(not) = condition.strip_prefix('!') {
        return !holds(not, request);
    }
    let capacity = |wanted| request.customer.capacity == Some(wanted);
    match condition {
        "end_on" => request.contract.end_on.is_some(),
        "renews_on" => request.contract.renews_on.is_some(),
        "accept_charge" => request.accept_charge,
        "revoke_mandate" => request.revoke_mandate,
        "no_winback" => request.no_winback,
        "price_change" => request.cause == Some(Cause::PriceChange),
        "quality" => request.cause == Some(Cause::Quality),
        "move" => request.cause == Some(Cause::Move),
        // The price samples with a country and a line are those that the law lets go.
        "free_exit" => request.cause == Some(Cause::PriceChange) && request.recipient.country.is_some(),
        "reported_on" => request.reported_on.is_some(),
        "remedy_by" => request.remedy_by.is_some(),
        "not_served" => request.not_served,
        "as_heir" => capacity(Capacity::Heir),
        "as_executor" => capacity(Capacity::Executor),
        "speaks_for_the_estate" => capacity(Capacity::Heir) || capacity(Capacity::Executor),
        "as_spouse" => capacity(Capacity::Spouse),
        "mobile" => request.contract.line.is_some() || request.contract.iccid.is_some(),
        "on_behalf" => request.is_on_behalf(),
        other => panic!("{other} is no condition"),
    }
}

#[test]
fn the_same_letter_says_the_same_in_every_language() {
    let table: Table = toml::from_str(include_str!("letters/elements.toml")).expect("a table");
    let catalog = Catalog::built_in();
    let today = jiff::civil::date(2030, 1, 14);
    let (mut wrong, mut looked_at) = (Vec::new(), 0);
    for (language, letter_name, _) in catalog.letters() {
        let phrases = phrases_of(&language);
        for sample in samples(&letter_name, &language) {
            let letter = render_in(&sample.request, &catalog, today, &language).expect("a letter");
            // Sentences may break anywhere.
            let text = letter.body.replace(['\n', '\u{a0}'], " ");
            for element in &table.element {
                let Some(phrase) = phrases.get(&element.name) else {
                    panic!("{}: no phrase in {language}", element.name);
                };
                let wanted = element.letters.contains(&letter_name)
                    && element.conditions.iter().all(|condition| holds(condition, &sample.request));
                let there = text.contains(phrase.as_str());
                looked_at += 1;
                let elsewhere = there && !wanted && element.also.contains(&letter_name);
                if there != wanted && !elsewhere {
                    let what = if wanted { "lacks" } else { "has" };
                    wrong.push(format!(
                        "{language} {letter_name} ({}) {what} \"{}\": {phrase:?}",
                        sample.label, element.name
                    ));
                }
            }
        }
    }
    for language in catalog.languages() {
        let named = phrases(language.tag());
        let strange = named.keys().find(|name| table.element.iter().all(|element| element.name != **name));
        assert_eq!(strange, None, "{language}: a phrase of no element");
    }
    assert!(table.element.iter().all(|element| element.why.values().all(|why| !why.is_empty())));
    assert!(wrong.is_empty(), "{} of {looked_at}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(looked_at > 4000, "{looked_at}");
}
