//! What is known of each row's draft while it waits, on the disk: an entry for each, in the order of the rows.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Seek as _, Write as _};

use serde::{Deserialize, Serialize};

use crate::output::many::StagedId;

/// What is known of a row.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PendingDraft {
    pub(crate) row: u64,
    /// The provider as the row or its record names it.
    pub(crate) provider: String,
    /// The numbers of its contract, as they are typed.
    pub(crate) contract_number: String,
    pub(crate) what: What,
}

/// What there is of it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum What {
    /// A draft that waits.
    Draft {
        /// Its file's name, without ending and number.
        name: String,
        message_id: String,
        /// Letters and digits that no other has.
        id: String,
        waiting: StagedId,
    },
    /// No draft, for these reasons.
    Invalid(String),
}

/// The pending drafts, in the order of the rows.
pub(crate) struct PendingDrafts(BufWriter<File>);

impl PendingDrafts {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self(BufWriter::new(tempfile::tempfile()?)))
    }

    /// Keeps a row's.
    pub(crate) fn push(&mut self, draft: &PendingDraft) -> io::Result<()> {
        serde_json::to_writer(&mut self.0, draft)?;
        self.0.write_all(b"\n")
    }

    /// All of them, from the first.
    pub(crate) fn each(&mut self) -> io::Result<impl Iterator<Item = io::Result<PendingDraft>>> {
        self.0.flush()?;
        let mut file = self.0.get_ref();
        file.rewind()?;
        let lines = BufReader::new(file).lines();
        Ok(lines.map(|line| line.and_then(|line| Ok(serde_json::from_str(&line)?))))
    }
}
