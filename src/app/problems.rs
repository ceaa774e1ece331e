//! Problems of many rows, by their causes: each is said once, with the rows that have it.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::value::{Invalid, Place, Problem, Remedy, Thing, Topic};
use crate::words::{Sentence, Value, sentence};

/// The most problems that an answer in JSON holds, and the most causes that are kept apart.
const MAX_KEPT: usize = 1000;

/// The most causes that are printed: two lines each, and one screen has no more. Who reads them mends a column, not a row.
const MAX_PRINTED: usize = 10;

/// How many rows are named with what stands in them.
const MAX_NAMED: usize = 10;

/// Collects the problems of rows.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// The first of them, for an answer in JSON.
    kept: Vec<Problem>,
    causes: Vec<Cause>,
    known: HashMap<(Topic, &'static str, String), usize>,
    /// What is wrong with what all rows share is said once.
    said: HashSet<String>,
    /// How many problems were not kept apart.
    beyond: u64,
    /// What can be done about them by an option, as the first rows tell.
    remedies: Vec<(&'static str, Remedy)>,
}

/// One cause, and the rows that have it.
#[derive(Debug)]
struct Cause {
    first: Problem,
    rows: u64,
    named: Vec<(u64, Option<String>)>,
    /// Whether what to do differs from row to row.
    fixes_differ: bool,
}

impl Problems {
    /// Keeps a problem for an answer in JSON, unless it was said before.
    pub(crate) fn keep(&mut self, problem: Problem) {
        if !self.was_said(&problem) {
            self.keep_always(problem);
        }
    }

    /// Keeps a problem for an answer in JSON.
    pub(crate) fn keep_always(&mut self, problem: Problem) {
        if self.kept.len() < MAX_KEPT {
            self.kept.push(problem);
        }
    }

    /// Those kept for an answer in JSON.
    pub(crate) fn take_kept(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.kept)
    }

    fn was_said(&mut self, problem: &Problem) -> bool {
        let shared = !matches!(problem.place, Some(Place::Row { .. }));
        shared && self.said.len() < MAX_KEPT && !self.said.insert(problem.to_string())
    }

    /// Adds a problem to those of its cause.
    pub(crate) fn add(&mut self, mut problem: Problem) {
        if self.was_said(&problem) {
            return;
        }
        if self.remedies.len() < MAX_KEPT {
            self.remedies.extend(problem.remedies.iter().map(|remedy| (problem.code, remedy.clone())));
        }
        let Some(Place::Row { row, .. }) = problem.place else {
            self.causes.push(Cause { first: problem, rows: 1, named: Vec::new(), fixes_differ: false });
            return;
        };
        let key = (problem.subject.clone(), problem.code, shape(&problem.what));
        let value = problem.value.clone();
        match self.known.get(&key) {
            Some(at) => {
                let cause = &mut self.causes[*at];
                cause.rows += 1;
                cause.fixes_differ |= cause.first.fix != problem.fix;
                if cause.named.len() < MAX_NAMED {
                    cause.named.push((row, value));
                }
            }
            None if self.causes.len() < MAX_KEPT => {
                self.known.insert(key, self.causes.len());
                // What its row is called stands with the others.
                problem.remedies.clear();
                self.causes.push(Cause {
                    first: problem,
                    rows: 1,
                    named: vec![(row, value)],
                    fixes_differ: false,
                });
            }
            None => self.beyond += 1,
        }
    }

    /// What can be done about those that were added, each with the code of its problem.
    pub(crate) fn remedies(&self) -> &[(&'static str, Remedy)] {
        &self.remedies
    }

    /// What is to be printed: a problem for each cause, those of most rows first where there are too many.
    pub(crate) fn take(&mut self) -> Vec<Problem> {
        self.known.clear();
        let mut causes = std::mem::take(&mut self.causes);
        let mut unsaid = std::mem::take(&mut self.beyond);
        if causes.len() > MAX_PRINTED {
            causes.sort_by_key(|cause| std::cmp::Reverse(cause.rows));
            unsaid += causes.drain(MAX_PRINTED..).map(|cause| cause.rows).sum::<u64>();
        }
        let more = (unsaid > 0).then(|| {
            let fault = Invalid::of("more", sentence!("table-more-problems", number = unsaid));
            Problem::about(Thing::Table, None, fault)
        });
        causes.into_iter().map(Cause::said).chain(more).collect()
    }
}

impl Cause {
    fn said(self) -> Problem {
        let Self { first, rows, named, fixes_differ } = self;
        if rows < 2 {
            return first;
        }
        let fix = match named.first() {
            Some((row, _)) if fixes_differ => sentence!("fix-of-row", row, fix = first.fix),
            _ => first.fix,
        };
        let different: BTreeSet<&Option<String>> = named.iter().map(|(_, value)| value).collect();
        let (named, shown) = if different.len() > 1 {
            let shown = u64::try_from(named.len()).unwrap_or(rows);
            let one = |(row, value): &(u64, Option<String>)| match value {
                Some(value) => sentence!("row-and-value", row, value),
                None => Sentence::verbatim(row.to_string()),
            };
            (named.iter().map(one).collect::<Vec<_>>(), shown)
        } else {
            let rows: Vec<u64> = named.iter().map(|(row, _)| *row).collect();
            (ranges(&rows), u64::try_from(rows.len()).unwrap_or_default())
        };
        let what = match rows - shown {
            0 => sentence!("problem-of-rows", what = first.what, rows, named),
            more => sentence!("problem-of-rows-and-more", what = first.what, rows, named, more),
        };
        let value = first.value.filter(|_| different.len() == 1);
        Problem { what, value, fix, ..first }
    }
}

/// What a sentence says, whatever the values in it; what a parser says of a syntax is its own.
fn shape(sentence: &Sentence) -> String {
    let inner = sentence.values().iter().filter_map(|(name, value)| match value {
        Value::Sentence(inner) => Some(shape(inner)),
        Value::Text(error) if *name == "error" => Some(error.clone()),
        _ => None,
    });
    inner.fold(sentence.id().to_owned(), |shape, inner| format!("{shape} {inner}"))
}

/// Numbers that follow each other as ranges: 1-5, 7.
fn ranges(rows: &[u64]) -> Vec<Sentence> {
    let follow = |one: &u64, next: &u64| one + 1 == *next;
    let range = |rows: &[u64]| match rows {
        [one] => one.to_string(),
        [first, .., last] => format!("{first}-{last}"),
        [] => String::new(),
    };
    rows.chunk_by(follow).map(|rows| Sentence::verbatim(range(rows))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Field;

    fn problem(field: Field, code: &'static str, row: u64, value: &str) -> Problem {
        let place = Place::Row { file: "t.csv".into(), line: 0, row, column: None };
        let fault = Invalid::new(code, sentence!("value-empty"), "mend it");
        Problem::of_value(field, place, value, fault)
    }

    fn said(problems: &mut Problems) -> Vec<String> {
        problems.take().iter().map(Problem::to_string).collect()
    }

    #[test]
    fn a_cause_is_said_once_with_its_rows() {
        let mut problems = Problems::default();
        problems.add(problem(Field::EndOn, "one", 3, "a"));
        problems.add(problem(Field::Name, "one", 3, ""));
        problems.add(problem(Field::EndOn, "one", 7, "b"));
        for row in 4..=30 {
            problems.add(problem(Field::Name, "one", row, ""));
        }
        problems.add(problem(Field::EndOn, "other", 8, "b"));
        assert_eq!(
            said(&mut problems),
            [
                "end_on (t.csv:0, row 3): is empty (2 rows: 3 \"a\", 7 \"b\")",
                "name (t.csv:0, row 3): is empty (28 rows: 3-12, and 18 more)",
                "end_on (t.csv:0, row 8): \"b\" is empty",
            ]
        );
        assert!(said(&mut problems).is_empty());
    }

    #[test]
    fn of_many_causes_those_of_most_rows_are_said() {
        let mut problems = Problems::default();
        for code in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"] {
            problems.add(problem(Field::EndOn, code, 1, "x"));
        }
        problems.add(problem(Field::EndOn, "l", 2, "x"));
        let said = said(&mut problems);
        assert_eq!(said.len(), MAX_PRINTED + 1);
        assert_eq!(said[0], "end_on (t.csv:0, row 1): \"x\" is empty (2 rows: 1-2)");
        assert_eq!(said[MAX_PRINTED], "table: has 2 more problems of other kinds");
    }
}
