//! What is known of each row's draft while it waits, on the disk: an entry for each, in the order of the rows, and beside them
//! the messages that the journal is to hold.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, Write as _};

use serde::{Deserialize, Serialize};

use super::followed::{self, Followed};
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

/// An entry, as the disk holds it.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    draft: PendingDraft,
    /// What the journal is to hold of it, and how long its message is.
    followed: Option<(Followed, u64)>,
}

/// The pending drafts, in the order of the rows.
pub(crate) struct PendingDrafts {
    entries: BufWriter<File>,
    /// One message after the other, of those that the journal is to hold.
    messages: BufWriter<File>,
}

impl PendingDrafts {
    pub(crate) fn new() -> io::Result<Self> {
        let file = || tempfile::tempfile().map(BufWriter::new);
        Ok(Self { entries: file()?, messages: file()? })
    }

    /// Keeps a row's.
    pub(crate) fn push(&mut self, draft: PendingDraft, followed: Option<followed::Draft>) -> io::Result<()> {
        let followed = followed.map(|(followed, message)| {
            self.messages.write_all(&message)?;
            Ok::<_, io::Error>((followed, u64::try_from(message.len()).unwrap_or(u64::MAX)))
        });
        serde_json::to_writer(&mut self.entries, &Kept { draft, followed: followed.transpose()? })?;
        self.entries.write_all(b"\n")
    }

    /// All of them, from the first, each with what the journal is to hold of it.
    pub(crate) fn each(
        &mut self,
    ) -> io::Result<impl Iterator<Item = io::Result<(PendingDraft, Option<followed::Draft>)>>> {
        self.entries.flush()?;
        self.messages.flush()?;
        let (mut entries, mut messages) = (self.entries.get_ref(), self.messages.get_ref());
        entries.rewind()?;
        messages.rewind()?;
        let mut messages = BufReader::new(messages);
        Ok(BufReader::new(entries).lines().map(move |line| {
            let Kept { draft, followed } = serde_json::from_str(&line?)?;
            let followed = followed.map(|(followed, octets)| {
                let mut message = Vec::new();
                messages.by_ref().take(octets).read_to_end(&mut message)?;
                Ok::<_, io::Error>((followed, message))
            });
            Ok((draft, followed.transpose()?))
        }))
    }
}
