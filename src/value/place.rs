//! Where a value came from.

use serde::Serialize;

use crate::value::Topic;
use crate::words::{Sentence, Value, sentence};

/// Where a value came from, so that a message can send the person back there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum Place {
    /// A flag on the command line.
    Flag,
    /// A line of a file; the name is as the person gave it.
    File {
        /// The file's name.
        file: String,
        /// Its line, counted from 1.
        line: usize,
    },
    /// A row of a table.
    Row {
        /// The table's name, as the person gave it.
        file: String,
        /// The line the row begins on, counted from 1.
        line: usize,
        /// The row, counted from 1 after the heading.
        row: u64,
        /// The column's heading; `None` where it is about the whole row.
        column: Option<String>,
    },
    /// An answer to a prompt.
    Prompt,
    /// A letter in the journal.
    Journal {
        /// The entry's number.
        entry: i64,
    },
    /// The mail account in use.
    Account {
        /// The account's name.
        account: String,
    },
}

impl Place {
    /// It as a message about `subject` says it, in brackets.
    pub(super) fn of(&self, subject: &Topic) -> Sentence {
        match self {
            Self::Flag => sentence!("place-option", option = Value::Option(subject.to_string().into(), None)),
            Self::File { file, line } => sentence!("place-line", file, line),
            Self::Row { file, line, row, column: None } => sentence!("place-row", file, line, row),
            Self::Row { file, line, row, column: Some(column) } => {
                sentence!("place-column", file, line, row, column)
            }
            Self::Prompt => sentence!("place-answer"),
            Self::Journal { entry } => sentence!("place-journal", entry),
            Self::Account { account } => sentence!("place-account", account),
        }
    }
}
