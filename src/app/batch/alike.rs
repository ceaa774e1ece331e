//! Warnings of rows whose numbers are like those of another row, or of a letter that was sent before.

use std::collections::BTreeMap;

use super::checked::{Check, Found};
use super::duplicates::{KeyIndex, Verdict};
use super::temporary::cannot_keep;
use crate::app::send::in_words;
use crate::app::{Failure, Observer};
use crate::journal;
use crate::value::{Invalid, Problem, Thing, Topic};
use crate::words::{Sentence, sentence};

/// How many rows are named.
const NAMED: usize = 20;

/// The warnings, of which the first are kept and the rest counted.
#[derive(Debug, Default)]
pub(crate) struct Warnings {
    first: Vec<Problem>,
    more: usize,
}

impl Warnings {
    /// Whether what is added is only counted.
    pub(crate) fn is_full(&self) -> bool {
        self.first.len() == NAMED
    }

    /// Counts one more row.
    pub(crate) fn count(&mut self) {
        self.more += 1;
    }

    /// Adds what a row's numbers are like.
    pub(crate) fn add(&mut self, row: u64, what: Sentence) {
        if self.is_full() {
            self.count();
            return;
        }
        let fault = Invalid::of("alike-row", what);
        self.first.push(Problem::about(Topic::Row(row, None), None, fault));
    }

    /// Prints them; `rest` says how many more rows there are, and what their numbers are like.
    pub(crate) fn say(mut self, rest: fn(usize) -> Sentence, observer: &mut dyn Observer) {
        if self.more > 0 {
            let fault = Invalid::of("alike-row", rest(self.more));
            self.first.push(Problem::about(Thing::Table, None, fault));
        }
        observer.warn(self.first);
    }
}

/// Warns of rows whose numbers are like those of one before: they may be one contract or two, and all are made.
pub(crate) fn name_alike(
    check: &Check<'_>,
    found: &Found,
    alike: KeyIndex,
    observer: &mut dyn Observer,
) -> Result<(), Failure> {
    let (mut pairs, mut more) = (BTreeMap::new(), 0);
    let sort = |rows: &[u64]| {
        let mut first = None;
        for row in rows {
            let verdict = found.verdicts.get(*row)?;
            // A row that went before is in the journal, and is named from there.
            if matches!(verdict, Verdict::Repeated | Verdict::Before(..)) {
                continue;
            }
            let first = *first.get_or_insert(*row);
            if *row == first || *row < check.choice.from_row || !matches!(verdict, Verdict::Make(_)) {
                continue;
            }
            if pairs.len() < NAMED {
                pairs.insert(*row, first);
            } else {
                more += 1;
            }
        }
        Ok(())
    };
    alike.repeats(sort).map_err(cannot_keep)?;
    let numbers = if pairs.is_empty() { BTreeMap::new() } else { numbers(check, &pairs)? };
    let of = |row| numbers.get(&row).map(String::as_str).unwrap_or_default();
    let mut warnings = Warnings { more, ..Warnings::default() };
    for (row, first) in pairs {
        warnings.add(row, sentence!("row-like-row", numbers = of(row), first, others = of(first)));
    }
    warnings.say(|rows| sentence!("table-more-like-rows", rows), observer);
    Ok(())
}

/// Reads the numbers of the rows that are to be named; only then is the table read for them once more.
fn numbers(check: &Check<'_>, pairs: &BTreeMap<u64, u64>) -> Result<BTreeMap<u64, String>, Failure> {
    let last = pairs.keys().last().copied().unwrap_or(0);
    let mut numbers = BTreeMap::new();
    for row in check.rows()? {
        let row = row?;
        let number = row.number;
        if number > last {
            break;
        }
        let named = pairs.contains_key(&number) || pairs.values().any(|first| *first == number);
        if let Some(Ok((written, _))) = named.then(|| check.row_composer.letter(row).letter) {
            numbers.insert(number, in_words(&journal::identifiers(&written.request)));
        }
    }
    Ok(numbers)
}
