//! `adieu batch`: a table of contracts, a letter for each row.
//!
//! In: a table and what its rows share. Out: many letters on one way out, and what became of each row. The table is
//! checked whole before anything is written; rows are read, written and forgotten one after the other, so that a table of
//! a million takes no more memory than one of a thousand.

mod args;
mod check;
mod draft;
mod in_order;
mod input;
mod naming;
mod results;
mod seen;
mod tell;
mod workshop;

pub(super) use args::Batch;

use super::report::{Failure, Reporter};

pub(super) fn run(batch: &Batch, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match batch {
        Batch::Draft(draft) => draft::run(draft, reporter),
    }
}
