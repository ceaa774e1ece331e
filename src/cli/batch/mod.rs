//! `adieu batch`: a table of contracts, a letter for each row.
//!
//! In: a table and what its rows share. Out: many letters on one way out, and what became of each row. The table is
//! checked whole before anything is written; rows are read, written and forgotten one after the other, so that a table of
//! a million takes no more memory than one of a thousand.

mod alike;
mod args;
mod check;
mod commit;
mod draft;
mod duplicates;
mod file_name;
mod input;
mod output_paths;
mod parallel;
mod pending;
mod results;
mod row_composer;
mod send;
mod signals;
mod tell;

pub(super) use args::Batch;

use std::io;

use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::collect::table::{Row, TableError};
use crate::value::Field;
use results::RowResult;

pub(super) fn run(batch: &Batch, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match batch {
        Batch::Draft(draft) => draft::run(draft, reporter),
        Batch::Send(send) => send::run(send, reporter),
    }
}

/// A table that can be read no further.
fn unreadable(error: TableError) -> Failure {
    match error {
        TableError::Wrong(problems) => Failure::from_problems(Status::Data, problems),
        error => Failure::from_error(Status::NoInput, &error)
            .fix("check that it is a file and that you may read it"),
    }
}

/// Notes on the rows that cannot be kept, or read again.
fn cannot_remember(error: &io::Error) -> Failure {
    Failure::new(Status::CannotCreate, format!("a temporary file cannot be used: {error}"))
        .fix("make room, or set TMPDIR to a folder with some")
}

/// What becomes of a row that is left out, as its own values name the provider.
fn row_left_out(row: &Row, state: &'static str) -> RowResult {
    let named = [Field::Provider, Field::ProviderName, Field::To];
    let value = |field: &Field| row.values.iter().find(|(given, _)| given == field);
    let provider = named.iter().find_map(value).map(|(_, given)| given.text().into_owned());
    RowResult { row: row.number, provider: provider.unwrap_or_default(), state, ..RowResult::default() }
}
