//! Lines about rows in a temporary file, until it is known which rows are left out.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Seek as _, Write as _};

use super::duplicates::{RowDecisions, Verdict};
use crate::app::{Failure, Status};
use crate::text::escape;
use crate::words::sentence;

/// A temporary file cannot be written, or read again.
#[expect(clippy::needless_pass_by_value, reason = "it is a step of `map_err`")]
pub(crate) fn cannot_keep(source: io::Error) -> Failure {
    Failure::with_remedy(Status::CannotCreate, sentence!("temporary-file-unusable", source))
}

/// Lines about rows, kept on the disk until it is known which rows are left out.
pub(crate) struct Lines {
    file: BufWriter<File>,
    most: u64,
    kept: u64,
}

impl Lines {
    pub(crate) fn new(most: u64) -> Result<Self, Failure> {
        let file = tempfile::tempfile().map_err(cannot_keep)?;
        Ok(Self { file: BufWriter::new(file), most, kept: 0 })
    }

    pub(crate) fn add(&mut self, row: u64, line: &str) -> Result<(), Failure> {
        if self.kept == self.most {
            return Ok(());
        }
        self.kept += 1;
        writeln!(self.file, "{row} {}", escape::line(line)).map_err(cannot_keep)
    }

    /// Every line whose row is to be made.
    pub(crate) fn each(
        self,
        decisions: &RowDecisions,
        mut print: impl FnMut(u64, &str),
    ) -> Result<(), Failure> {
        let each = || -> io::Result<()> {
            let mut file = self.file.into_inner()?;
            file.rewind()?;
            for line in BufReader::new(file).lines() {
                let line = line?;
                let (row, line) = line.split_once(' ').unwrap_or_default();
                let row = row.parse().unwrap_or_default();
                if matches!(decisions.get(row)?, Verdict::Make(_)) {
                    print(row, line);
                }
            }
            Ok(())
        };
        each().map_err(cannot_keep)
    }
}
