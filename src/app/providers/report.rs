//! What goes into an issue about a provider's record: nothing of the person's own.

use jiff::civil::Date;

use super::{App, Failure, Status, find};
use crate::privacy::{self, Finding};
use crate::provider::{Origin, Record};
use crate::text::characters::Joiners;
use crate::value::{Invalid, Place, Problem, Reading, one_line};
use crate::words::{Join, Sentence, sentence};

/// The longest note.
const MAX_NOTE: usize = 500;

/// The parts of a report.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) record: Record,
    /// The day of the directory in use.
    pub(crate) directory: Date,
    pub(crate) note: Option<String>,
}

/// The record that came with a directory, and a note that everybody may read.
pub(crate) fn prepare(id: &str, note: Option<&str>, app: &App) -> Result<Report, Failure> {
    let note = note.map(fit_for_all).transpose().map_err(|fault| {
        Failure::from_problems(Status::Data, vec![Problem::of_key("note", Place::Flag, fault)])
    })?;
    let record = find(id, app)?;
    if record.origin != Origin::BuiltIn {
        return Err(Failure::with_remedy(Status::Data, sentence!("report-of-own-record", id = record.id)));
    }
    Ok(Report { record, directory: app.directory().table().published(), note })
}

fn fit_for_all(note: &str) -> Result<String, Invalid> {
    let findings = privacy::scan(note, Reading::Prose);
    if !findings.is_empty() {
        let found = Sentence::join(Join::And, findings.iter().map(Finding::masked));
        return Err(Invalid::of("sensitive", sentence!("report-note-sensitive", found)));
    }
    one_line(note, MAX_NOTE, Joiners::Allowed).map(str::to_owned)
}
