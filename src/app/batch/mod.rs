//! Many letters: a table of contracts, a letter for each row.
//!
//! In: a table and what its rows share. Out: many letters on one way out, and what became of each row. The table is
//! checked whole before anything is written; rows are read, written and forgotten one after the other, so that a table of
//! a million takes no more memory than one of a thousand.

mod alike;
mod check;
mod checked;
mod columns;
mod commit;
mod dialect;
pub(crate) mod draft;
mod duplicates;
mod earlier_results;
pub(crate) mod file_name;
mod followed;
mod identity;
mod input;
mod into_drafts;
pub(crate) mod options;
mod output_paths;
mod parallel;
mod pending;
mod problems;
pub(crate) mod recipients;
mod results;
mod row_composer;
mod row_result;
pub(crate) mod send;
mod temporary;
