//! What became of each row, as a table: CSV, whole or not at all.

use std::fs::File;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::cli::report::{Exit, Failure};
use crate::escape;
use crate::request::Problem;
use crate::whole::{self, Flush};

/// The table of results, under another name until it is finished.
pub(super) struct Results {
    path: PathBuf,
    replace: bool,
    table: csv::Writer<File>,
    file: NamedTempFile,
}

impl Results {
    pub(super) fn begin(path: &Path, replace: bool) -> Result<Self, Failure> {
        if !replace && path.symlink_metadata().is_ok() {
            return Err(Failure::new(Exit::CannotCreate, format!("{} exists already", path.display()))
                .fix("choose another name with --results, or replace the file with --force"));
        }
        let begin = || {
            let file = whole::temporary(whole::folder_of(path))?;
            let table = csv::Writer::from_writer(file.reopen()?);
            Ok(Self { path: path.to_owned(), replace, table, file })
        };
        let mut results = begin().map_err(|error| failed(path, &error))?;
        results.record(["row", "provider", "state", "file", "message_id", "problems"])?;
        Ok(results)
    }

    /// A row that became a draft.
    pub(super) fn draft(&mut self, row: u64, provider: &str, file: &Path, id: &str) -> Result<(), Failure> {
        self.record([&row.to_string(), &cell(provider), "draft", &file.to_string_lossy(), id, ""])
    }

    /// A row that did not.
    pub(super) fn refused(&mut self, row: u64, provider: &str, problems: &[Problem]) -> Result<(), Failure> {
        let line = |problem: &Problem| escape::line(&format!("{problem}; {}", problem.fix));
        let problems = problems.iter().map(line).collect::<Vec<_>>().join(" | ");
        self.record([&row.to_string(), &cell(provider), "refused", "", "", &cell(&problems)])
    }

    fn record(&mut self, cells: [&str; 6]) -> Result<(), Failure> {
        self.table.write_record(cells).map_err(|error| failed(&self.path, &error.into()))
    }

    /// Gives the table its name.
    pub(super) fn finish(self) -> Result<(), Failure> {
        let Self { path, replace, mut table, file } = self;
        table
            .flush()
            .and_then(|()| whole::place(file, &path, replace, Flush::Now))
            .map_err(|error| failed(&path, &error))
    }
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(Exit::CannotCreate, format!("{} cannot be written: {error}", path.display()))
        .fix("choose another place with --results")
}

/// A value of somebody's as a spreadsheet may open it: in one line, and never as a formula.
fn cell(text: &str) -> String {
    let text = escape::line(text);
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}
