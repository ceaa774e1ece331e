//! Problems of many rows: what is printed of them, and what is only counted.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::value::{Place, Problem, Topic};
use crate::words::sentence;

/// The most problems that an answer in JSON holds, and the most sentences that are remembered as said.
const MAX_KEPT: usize = 1000;

/// The most problems that are printed: whoever reads them mends a column, not a row.
const MAX_PRINTED: u64 = 1000;

/// Of how many rows it is said by itself that a value is missing.
const MAX_SAID_APART: u64 = 3;

/// Decides which of many problems are printed.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// The first of them, for an answer in JSON.
    kept: Vec<Problem>,
    printed: u64,
    /// How many were not printed, because so many were before, by their codes; and the first of each.
    unprinted: BTreeMap<&'static str, (Problem, u64)>,
    /// What is wrong with what all rows share is said once.
    said: HashSet<String>,
    /// What nothing was given for, and in how many rows: it is said of the first few.
    missing: HashMap<Topic, (Problem, u64)>,
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

    /// The problem, where it is to be printed now.
    pub(crate) fn print_now(&mut self, problem: Problem) -> Option<Problem> {
        if self.was_said(&problem) || self.is_one_of_many(&problem) {
            return None;
        }
        if self.printed < MAX_PRINTED {
            self.printed += 1;
            return Some(problem);
        }
        self.unprinted.entry(problem.code).or_insert((problem, 0)).1 += 1;
        None
    }

    /// Those kept for an answer in JSON.
    pub(crate) fn take_kept(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.kept)
    }

    fn was_said(&mut self, problem: &Problem) -> bool {
        let shared = !matches!(problem.place, Some(Place::Row { .. }));
        shared && self.said.len() < MAX_KEPT && !self.said.insert(problem.to_string())
    }

    /// Whether many rows before lack the same value: a column that is not there, most likely.
    fn is_one_of_many(&mut self, problem: &Problem) -> bool {
        if problem.code != "missing" || self.missing.len() >= MAX_KEPT {
            return false;
        }
        let (_, rows) = self.missing.entry(problem.subject.clone()).or_insert_with(|| (problem.clone(), 0));
        *rows += 1;
        *rows > MAX_SAID_APART
    }

    /// What is said at the end: how much was not printed, and in how many rows it is what was said of a few alone.
    pub(crate) fn rest(&mut self) -> Vec<Problem> {
        let unprinted = std::mem::take(&mut self.unprinted).into_values().map(|(problem, count)| {
            let what = match count {
                1 => problem.what,
                _ => sentence!("problem-and-more", what = problem.what, more = count - 1),
            };
            Problem { what, ..problem }
        });
        let mut missing: Vec<(Problem, u64)> = self
            .missing
            .drain()
            .map(|(_, missing)| missing)
            .filter(|(_, rows)| *rows > MAX_SAID_APART)
            .collect();
        missing.sort_by(|(one, _), (other, _)| one.subject.cmp(&other.subject));
        let missing = missing.into_iter().map(|(first, rows)| {
            let what = sentence!("missing-in-more-rows", rows = rows - MAX_SAID_APART);
            Problem { place: None, what, ..first }
        });
        unprinted.chain(missing).collect()
    }
}
