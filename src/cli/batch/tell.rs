//! What is said while a table is worked on: problems as they come, and what repeats once.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::row_composer::InvalidRow;
use crate::app::Status;
use crate::app::composer::Diagnostics;
use crate::cli::progress::Progress;
use crate::cli::report::Reporter;
use crate::value::{Place, Problem};

/// The most problems that an answer in JSON holds, and the most sentences that are remembered as said.
const MAX_KEPT: usize = 1000;

/// The most problems that are printed: whoever reads them mends a column, not a row.
const MAX_PRINTED: u64 = 1000;

/// How many different warnings are kept.
const MAX_WARNINGS: usize = 100;

/// How many rows have problems, as the beginning of a sentence.
pub(super) fn with_problems(failed: u64, rows: u64) -> String {
    match (failed, rows) {
        (1, 1) => "the only row has problems".to_owned(),
        (1, rows) => format!("1 of {rows} rows has problems"),
        (failed, rows) => format!("{failed} of {rows} rows have problems"),
    }
}

/// A number of rows.
pub(super) fn rows_of(number: u64) -> String {
    if number == 1 { "1 row".to_owned() } else { format!("{number} rows") }
}

/// Problems, printed as they come.
#[derive(Debug, Default)]
pub(super) struct Problems {
    /// Rows that have some.
    pub(super) rows: u64,
    /// The first of them, for an answer in JSON.
    pub(super) first: Vec<Problem>,
    /// How a run with them ends.
    exit: Option<Status>,
    /// How many were printed.
    printed: u64,
    /// How many were not, because so many were before, by their codes; and the first of each.
    unprinted: BTreeMap<&'static str, (Problem, u64)>,
    /// What is wrong with what all rows share is said once.
    said: HashSet<String>,
    /// What nothing was given for, and in how many rows: it is said of the first few.
    missing: HashMap<String, Missing>,
}

/// A value that rows lack.
#[derive(Debug)]
struct Missing {
    first: Problem,
    rows: u64,
}

/// Of how many rows it is said by itself.
const MAX_SAID_APART: u64 = 3;

impl Problems {
    /// Takes those of a row.
    pub(super) fn of_row(&mut self, unfit: InvalidRow, bar: &Progress, reporter: &mut Reporter<'_>) {
        self.rows += 1;
        self.exit = Some(match self.exit {
            Some(earlier) if earlier != unfit.exit => Status::Data,
            _ => unfit.exit,
        });
        self.say(unfit.problems, bar, reporter);
    }

    /// Takes those of the table.
    pub(super) fn of_table(&mut self, problems: Vec<Problem>, bar: &Progress, reporter: &mut Reporter<'_>) {
        self.exit = Some(Status::Data);
        self.say(problems, bar, reporter);
    }

    fn say(&mut self, problems: Vec<Problem>, bar: &Progress, reporter: &mut Reporter<'_>) {
        for problem in problems {
            let shared = !matches!(problem.place, Some(Place::Row { .. }));
            if shared && self.said.len() < MAX_KEPT && !self.said.insert(problem.to_string()) {
                continue;
            }
            if !reporter.json && self.is_one_of_many(&problem) {
                continue;
            }
            if !reporter.json {
                self.print(problem, bar, reporter);
            } else if self.first.len() < MAX_KEPT {
                self.first.push(problem);
            }
        }
    }

    fn print(&mut self, problem: Problem, bar: &Progress, reporter: &mut Reporter<'_>) {
        if self.printed < MAX_PRINTED {
            self.printed += 1;
            bar.aside(|| reporter.error(&problem));
        } else {
            self.unprinted.entry(problem.code).or_insert((problem, 0)).1 += 1;
        }
    }

    /// Whether many rows before lack the same value: a column that is not there, most likely.
    fn is_one_of_many(&mut self, problem: &Problem) -> bool {
        if problem.code != "missing" || self.missing.len() >= MAX_KEPT {
            return false;
        }
        let known = self.missing.entry(problem.subject.clone());
        let missing = known.or_insert_with(|| Missing { first: problem.clone(), rows: 0 });
        missing.rows += 1;
        missing.rows > MAX_SAID_APART
    }

    /// Says of what was said of a few rows alone in how many it is, and how much was not printed.
    pub(super) fn say_how_many(&mut self, reporter: &mut Reporter<'_>) {
        for (problem, count) in std::mem::take(&mut self.unprinted).into_values() {
            let what = match count {
                1 => problem.what,
                _ => {
                    format!("{} (and {} more problems of this kind are not printed)", problem.what, count - 1)
                }
            };
            reporter.error(&Problem { what, ..problem });
        }
        let mut missing: Vec<Missing> = self.missing.drain().map(|(_, missing)| missing).collect();
        missing.sort_by(|one, other| one.first.subject.cmp(&other.first.subject));
        for Missing { first, rows } in missing.into_iter().filter(|missing| missing.rows > MAX_SAID_APART) {
            let what = format!("is missing in {} more rows too", rows - MAX_SAID_APART);
            reporter.error(&Problem { place: None, what, ..first });
        }
    }

    /// Whether there is any.
    pub(super) fn any(&self) -> bool {
        self.exit.is_some()
    }

    /// How a run ends that found them.
    pub(super) fn exit(&self) -> Status {
        self.exit.unwrap_or(Status::Data)
    }
}

/// Warnings and notes: each different one once, with the number of rows that have it.
#[derive(Debug, Default)]
pub(super) struct Repeating {
    warnings: Counted,
    notes: Counted,
}

#[derive(Debug, Default)]
struct Counted {
    known: HashMap<(String, String), usize>,
    first: Vec<(Problem, u64)>,
    /// Those that are no longer kept apart.
    more: u64,
}

impl Repeating {
    pub(super) fn add(&mut self, noted: Diagnostics) {
        noted.warnings.into_iter().for_each(|warning| self.warnings.add(warning));
        noted.notes.into_iter().for_each(|note| self.notes.add(note));
    }

    /// Says them.
    pub(super) fn say(self, reporter: &mut Reporter<'_>) {
        reporter.warn(self.warnings.said());
        reporter.notes(self.notes.said());
    }
}

impl Counted {
    fn add(&mut self, problem: Problem) {
        let key = (problem.subject.clone(), problem.what.clone());
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
                problem.what = format!("{} ({rows} rows; this is the first)", problem.what);
            }
            problem
        };
        let more = (self.more > 0).then(|| Problem {
            code: "more",
            subject: "table".to_owned(),
            place: None,
            value: None,
            what: format!("has {} more of these, not shown", self.more),
            fix: "work on fewer rows at a time to see them all".to_owned(),
        });
        self.first.into_iter().map(count).chain(more).collect()
    }
}
