//! Providers found by what somebody remembers of them: a name, a part of it, a domain, a country, a Chinese name.
//!
//! In: what was typed, the person's country and all that is known. Out: the providers it may mean, best first. Names are
//! compared as they are drawn, with the same keys as for look-alikes, and no record is parsed.

mod reading;

use std::collections::{HashMap, HashSet};

use self::reading::{Reading, host, readings};
use super::table::{Row, Table};
use super::{Index, Origin, brand};
use crate::value::Country;

/// The most characters that are searched for.
pub(crate) const MAX_QUERY: usize = 200;

/// The most providers that are found.
pub(crate) const MAX_HITS: usize = 20;

/// The most providers of one kind of likeness that are looked at more closely.
const MAX_CLOSER: usize = 1000;

/// How well a provider fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is called so.
    Exact,
    /// Every word is one of its names' words.
    Words,
    /// A name of it begins so.
    Prefix,
    /// A name of it is one slip of the fingers away.
    Near,
    /// It is a part of its names, or beside the country that was named.
    Part,
}

/// A provider that was found.
#[derive(Debug, Clone)]
pub struct Hit<'a> {
    /// What is said of it in a list.
    pub row: Row<'a>,
    /// Whose record it is.
    pub origin: Origin,
    /// How well it fits.
    pub fit: Fit,
}

impl Hit<'_> {
    fn is_named(&self, name: &str) -> bool {
        self.row.name.to_lowercase() == name.trim().to_lowercase()
    }
}

impl Index {
    /// The providers this may mean, best first and those of the country before others that fit as well.
    pub fn search(&self, text: &str, country: Option<Country>) -> Vec<Hit<'_>> {
        let found = self.look_for(text);
        let country = found.country.or(country);
        found.best(text, country)
    }

    /// Those who are called exactly so: all of them in the country, where any is there. Of several in one country, one whose
    /// record has that very name is meant.
    pub fn called(&self, name: &str, country: Option<Country>) -> Vec<Hit<'_>> {
        let found = self.look_for(name);
        let country = found.country.or(country);
        let mut hits = found.best(name, country);
        hits.retain(|hit| hit.fit == Fit::Exact);
        if hits.iter().any(|hit| !elsewhere(&hit.row, country)) {
            hits.retain(|hit| !elsewhere(&hit.row, country));
        }
        let one_country = hits.iter().all(|hit| hit.row.country == hits[0].row.country);
        let of_that_name = hits.iter().filter(|hit| hit.is_named(name)).count();
        if one_country && of_that_name == 1 {
            hits.retain(|hit| hit.is_named(name));
        }
        hits
    }

    fn look_for(&self, text: &str) -> Found<'_> {
        let mut found = Found { index: self, fits: HashMap::new(), country: None };
        if text.chars().count() > MAX_QUERY {
            return found;
        }
        for reading in readings(text) {
            found.add(&reading);
        }
        for host in host(text) {
            // The longest that is known: `mail.example.co.uk` is looked for before `example.co.uk`.
            if found.add_all(|table| table.at_domain(&host), Fit::Exact) {
                break;
            }
        }
        if found.fits.is_empty() {
            for (origin, table) in self.each() {
                let ids = brand::owners(table, text);
                let rows = ids.iter().filter_map(|id| table.row(id));
                rows.for_each(|row| found.insert(origin, row.id, Fit::Part));
            }
        }
        found
    }

    /// Everyone in a list: a person's own first, then those of the country, then by id.
    pub fn listed(&self, country: Option<Country>) -> Vec<Hit<'_>> {
        let all = self.each().flat_map(|(origin, table)| table.rows().map(move |row| (origin, row)));
        let current = all.filter(|(origin, row)| self.is_current(*origin, row.id));
        let mut listed: Vec<Hit<'_>> =
            current.map(|(origin, row)| Hit { row, origin, fit: Fit::Exact }).collect();
        listed.sort_by_key(|hit| (hit.origin != Origin::Own, elsewhere(&hit.row, country), hit.row.id));
        listed
    }

    /// Whether a record takes part in letters: a person's own replaces one compiled in, an imported one does not.
    fn is_current(&self, origin: Origin, id: &str) -> bool {
        match origin {
            Origin::Own => true,
            Origin::BuiltIn => self.table(Origin::Own).row(id).is_none(),
            Origin::Imported => self.table(Origin::BuiltIn).row(id).is_none(),
        }
    }
}

/// Whether a provider is not in this country, where one is known.
fn elsewhere(row: &Row<'_>, country: Option<Country>) -> bool {
    country.is_some() && row.country != country
}

/// What was found so far: each provider with how well it fits.
struct Found<'a> {
    index: &'a Index,
    fits: HashMap<(Origin, &'a str), Fit>,
    /// The country that was named, where anything was found there.
    country: Option<Country>,
}

impl<'a> Found<'a> {
    fn insert(&mut self, origin: Origin, id: &'a str, fit: Fit) {
        if self.index.is_current(origin, id) {
            let known = self.fits.entry((origin, id)).or_insert(fit);
            *known = fit.min(*known);
        }
    }

    /// What each table says; whether that is anything.
    fn add_all(&mut self, ids: impl Fn(&'a Table) -> Vec<&'a str>, fit: Fit) -> bool {
        let index = self.index;
        let found: Vec<_> = index
            .each()
            .flat_map(|(origin, table)| ids(table).into_iter().map(move |id| (origin, id)))
            .collect();
        for (origin, id) in &found {
            self.insert(*origin, id, fit);
        }
        !found.is_empty()
    }

    fn add(&mut self, reading: &Reading) {
        let index = self.index;
        for (origin, table) in index.each() {
            for (id, fit) in fits(table, reading) {
                let mut fit = fit.max(reading.at_best);
                if let Some(country) = reading.country {
                    match table.row(id).and_then(|row| row.country) {
                        Some(there) if there == country => self.country = Some(country),
                        Some(_) => fit = Fit::Part,
                        None => {}
                    }
                }
                self.insert(origin, id, fit);
            }
        }
    }

    /// The best of them; rows are read only for as many as are wanted.
    fn best(self, text: &str, country: Option<Country>) -> Vec<Hit<'a>> {
        let (mut hits, id) = (Vec::new(), text.trim().to_lowercase());
        for fit in [Fit::Exact, Fit::Words, Fit::Prefix, Fit::Near, Fit::Part] {
            let those = self.fits.iter().filter(|(_, known)| **known == fit);
            let mut those: Vec<(Origin, &str)> = those.map(|(who, _)| *who).collect();
            those.sort_unstable_by_key(|(origin, id)| (*origin != Origin::Own, *id));
            let rows = those
                .into_iter()
                .take(MAX_CLOSER)
                .filter_map(|(origin, id)| Some(Hit { row: self.index.table(origin).row(id)?, origin, fit }));
            let mut rows: Vec<Hit<'a>> = rows.collect();
            rows.sort_by_cached_key(|hit| {
                let Hit { row, origin, .. } = hit;
                let after = [
                    *origin != Origin::Own,
                    elsewhere(row, country),
                    !hit.is_named(text),
                    !row.leads_somewhere(),
                ];
                // An id says which one is meant, whatever else it is a name of.
                (row.id != id, after, row.id)
            });
            hits.extend(rows);
            // Beside those that were meant, a part of another name is chance.
            if hits.len() >= MAX_HITS
                || fit == Fit::Near && hits.first().is_some_and(|hit| hit.fit <= Fit::Words)
            {
                break;
            }
        }
        hits.truncate(MAX_HITS);
        hits
    }
}

/// Those of a table whom a reading fits.
fn fits<'a>(table: &'a Table, reading: &Reading) -> HashMap<&'a str, Fit> {
    let Reading { words, typed, country, .. } = reading;
    let mut found: HashMap<&'a str, Fit> = HashMap::new();
    let mut add = |id: &'a str, fit: Fit| {
        let known = found.entry(id).or_insert(fit);
        *known = fit.min(*known);
    };
    let whole = words.concat();
    if whole.is_empty() {
        let there = country.map(|country| table.rows_in(country)).unwrap_or_default();
        there.into_iter().take(MAX_HITS).for_each(|row| add(row.id, Fit::Part));
        return found;
    }
    let id = typed.join("-");
    for key in [&whole, &brand::bare(words).concat()] {
        table.called(key).for_each(|id| add(id, Fit::Exact));
        table.nearly(key).into_iter().for_each(|id| add(id, Fit::Near));
    }
    table.row(&id).into_iter().for_each(|row| add(row.id, Fit::Exact));
    for id in table.ids_from(&id).take(MAX_CLOSER) {
        add(id, Fit::Prefix);
    }
    for (_, ids) in table.names_from(&whole).take(MAX_CLOSER) {
        ids.split(' ').for_each(|id| add(id, Fit::Prefix));
    }
    for (id, fit) in by_words(table, words) {
        add(id, fit);
    }
    // The words of a name are known only from the name itself; the keys have none.
    let mut closer: Vec<&'a str> =
        found.iter().filter(|(_, fit)| **fit > Fit::Words).map(|(id, _)| *id).collect();
    closer.sort_unstable();
    for id in closer
        .into_iter()
        .take(MAX_CLOSER)
        .filter(|id| table.row(id).is_some_and(|row| has_words(row.name, typed)))
    {
        found.insert(id, Fit::Words);
    }
    found
}

/// Whether these are all words of the name.
fn has_words(name: &str, typed: &[String]) -> bool {
    let name = name.to_lowercase();
    let words: HashSet<&str> = name.split(|c: char| !c.is_alphanumeric()).collect();
    !typed.is_empty() && typed.iter().all(|word| words.contains(word.as_str()))
}

/// Those in whose names each word is found, wherever it stands.
fn by_words<'a>(table: &'a Table, words: &[String]) -> HashMap<&'a str, Fit> {
    let mut found: Option<HashMap<&'a str, Fit>> = None;
    for word in words.iter().filter(|word| word.chars().count() > 1) {
        let fits = by_word(table, word);
        found = Some(match found {
            None => fits,
            // A word fits no better than the worst.
            Some(before) => {
                before.into_iter().filter_map(|(id, fit)| Some((id, fit.max(*fits.get(id)?)))).collect()
            }
        });
    }
    found.unwrap_or_default()
}

fn by_word<'a>(table: &'a Table, word: &str) -> HashMap<&'a str, Fit> {
    let mut found: HashMap<&'a str, Fit> = HashMap::new();
    for (name, ids) in table.names_with(word) {
        let fit = if name == word { Fit::Words } else { Fit::Part };
        for id in ids.split(' ') {
            let known = found.entry(id).or_insert(fit);
            *known = fit.min(*known);
        }
    }
    for id in table.nearly(word) {
        found.entry(id).or_insert(Fit::Near);
    }
    found
}

#[cfg(test)]
mod tests;
