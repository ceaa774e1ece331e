//! What was found, before it is told.

use jiff::civil::Date;

use crate::journal::{Entry, Finding};
use crate::value::Problem;
use crate::words::Sentence;

/// What was found, in all mailboxes looked into.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) messages: Vec<FoundMessage>,
    /// Entries in doubt that were sent after all, with where that shows.
    pub(crate) settled: Vec<(i64, Sentence)>,
    /// Messages whose headers were looked at.
    pub(crate) looked_at: usize,
    pub(crate) folders: Vec<Sentence>,
    /// Messages from a provider that nothing ties to a letter: from whom, and how many.
    pub(crate) unassigned: Vec<(String, usize)>,
    pub(crate) since: Option<Date>,
    pub(crate) warnings: Vec<Problem>,
}

/// A message that was kept.
pub(crate) struct FoundMessage {
    pub(crate) finding: Finding,
    pub(crate) entry: Entry,
    pub(crate) why: Sentence,
    /// Of a draft that was sent, the other drafts of the same request.
    pub(crate) other_drafts: Vec<i64>,
}
