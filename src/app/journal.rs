//! The journal, opened, and what each of its failures means.

use jiff::Timestamp;

use super::{App, Failure, Status};
use crate::journal::{Journal, JournalError};

/// What to say where the journal cannot be used before a message leaves.
const NO_JOURNAL: &str = "nothing is sent without a journal; mend it, or add --no-journal";

/// Opens the journal in the state directory, or makes it, before a message leaves.
pub(crate) fn open(app: &App, now: Timestamp) -> Result<Journal, Failure> {
    let folder = app.state_dir.as_deref().ok_or_else(no_home)?;
    let journal = Journal::open(folder, now).map_err(without_journal)?;
    with_its_clock(&journal, app).map_err(without_journal)?;
    Ok(journal)
}

/// Opens the journal where there is one.
pub(crate) fn open_existing(app: &App, now: Timestamp) -> Result<Option<Journal>, Failure> {
    let folder = app.state_dir.as_deref().ok_or_else(no_home)?;
    Ok(Journal::open_existing(folder, now)?)
}

/// Lets the journal say whose clock its times come from.
pub(crate) fn with_its_clock(journal: &Journal, app: &App) -> Result<(), JournalError> {
    if app.clock_given { journal.clock_was_given() } else { Ok(()) }
}

/// Why nothing is sent: the journal cannot be used.
pub(crate) fn without_journal(error: JournalError) -> Failure {
    // To go on without it would be the wrong advice here.
    let keep = matches!(error, JournalError::NotAlone { .. } | JournalError::Emptied { .. });
    let failure = Failure::from(error);
    if keep { failure } else { failure.fix(NO_JOURNAL) }
}

fn no_home() -> Failure {
    Failure::new(Status::Configuration, "there is no home directory for the journal")
        .fix("set HOME, or ADIEU_STATE_DIR to a folder")
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        let status = match &error {
            JournalError::NoEntry { .. } => Status::NoInput,
            JournalError::Transition { .. }
            | JournalError::Unanswerable { .. }
            | JournalError::Duplicate(_) => Status::Data,
            JournalError::TooNew { .. } | JournalError::NotAlone { .. } => Status::Configuration,
            _ => Status::CannotCreate,
        };
        let failure = Self::from_error(status, &error);
        match &error {
            JournalError::NoEntry { .. } => failure.fix("see `adieu journal list`"),
            JournalError::TooNew { .. } => failure.fix("use the newer adieu that wrote it"),
            JournalError::NotAlone { path, .. } => failure.fix(format!(
                "make it yours alone (`chmod 700 {}`), or set ADIEU_STATE_DIR to a folder of your own",
                path.display()
            )),
            JournalError::Emptied { path } => failure.fix(format!(
                "put it back from a backup; if nothing was sent from here yet, remove {} to begin anew",
                path.display()
            )),
            JournalError::Transition { .. } | JournalError::Unanswerable { .. } | JournalError::Duplicate(_) => failure,
            _ => failure.fix(
                "make sure that you may write to its folder; a damaged file is put back from a backup, or moved away to begin anew",
            ),
        }
    }
}
