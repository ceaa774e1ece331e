//! What is found of rows: problems counted and told as they come, and warnings that repeat told once.

use std::collections::HashMap;

use super::row_composer::InvalidRow;
use crate::app::composer::Diagnostics;
use crate::app::{Observer, Status};
use crate::value::{Invalid, Problem, Thing, Topic};
use crate::words::{Sentence, sentence};

/// How many different warnings are kept.
const MAX_WARNINGS: usize = 100;

/// How many rows have problems: a clause.
pub(crate) fn with_problems(failed: u64, rows: u64) -> Sentence {
    match rows {
        1 => sentence!("only-row-with-problems"),
        rows => sentence!("rows-with-problems", failed, rows),
    }
}

/// Problems, told as they come and counted.
#[derive(Debug, Default)]
pub(crate) struct RowProblems {
    /// Rows that have some.
    pub(crate) rows: u64,
    /// How a run with them ends.
    status: Option<Status>,
}

impl RowProblems {
    /// Takes those of a row.
    pub(crate) fn of_row(&mut self, invalid: InvalidRow, observer: &mut dyn Observer) {
        self.rows += 1;
        self.status = Some(match self.status {
            Some(earlier) if earlier != invalid.exit => Status::Data,
            _ => invalid.exit,
        });
        for problem in invalid.problems {
            observer.problem(problem);
        }
    }

    /// Takes those of the table.
    pub(crate) fn of_table(&mut self, problems: Vec<Problem>, observer: &mut dyn Observer) {
        self.status = Some(Status::Data);
        for problem in problems {
            observer.problem(problem);
        }
    }

    /// Whether there is any.
    pub(crate) fn any(&self) -> bool {
        self.status.is_some()
    }

    /// How a run ends that found them.
    pub(crate) fn status(&self) -> Status {
        self.status.unwrap_or(Status::Data)
    }
}

/// Warnings and notes: each different one once, with the number of rows that have it.
#[derive(Debug, Default)]
pub(crate) struct Repeating {
    warnings: Counted,
    notes: Counted,
}

#[derive(Debug, Default)]
struct Counted {
    known: HashMap<(Topic, Sentence), usize>,
    first: Vec<(Problem, u64)>,
    /// Those that are no longer kept apart.
    more: u64,
}

impl Repeating {
    pub(crate) fn add(&mut self, diagnostics: Diagnostics) {
        diagnostics.warnings.into_iter().for_each(|warning| self.warnings.add(warning));
        diagnostics.notes.into_iter().for_each(|note| self.notes.add(note));
    }

    /// Says them.
    pub(crate) fn say(self, observer: &mut dyn Observer) {
        observer.warn(self.warnings.said());
        observer.notes(self.notes.said());
    }
}

impl Counted {
    fn add(&mut self, problem: Problem) {
        let key = (problem.subject.clone(), cause(&problem));
        if let Some(at) = self.known.get(&key) {
            self.first[*at].1 += 1;
        } else if self.first.len() < MAX_WARNINGS {
            self.known.insert(key, self.first.len());
            self.first.push((problem, 1));
        } else {
            self.more += 1;
        }
    }

    fn said(self) -> Vec<Problem> {
        let count = |(mut problem, rows): (Problem, u64)| {
            if rows > 1 {
                problem.what = sentence!("warning-of-rows", what = problem.what, rows);
            }
            problem
        };
        let more = (self.more > 0).then(|| {
            let fault = Invalid::of("more", sentence!("table-more-warnings", number = self.more));
            Problem::about(Thing::Table, None, fault)
        });
        self.first.into_iter().map(count).chain(more).collect()
    }
}

/// What makes two warnings the same: what they say; of those that name days, that they say it.
fn cause(problem: &Problem) -> Sentence {
    match problem.code {
        "deadline" | "near-date" | "understood" => Sentence::verbatim(problem.what.id()),
        _ => problem.what.clone(),
    }
}
