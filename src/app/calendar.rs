//! The days of a letter in a calendar file (iCalendar, RFC 5545).

use std::path::Path;

use jiff::Zoned;

use super::prepare::Prepared;
use super::schedule::{MAX_FILE, Schedule, key};
use super::{Failure, Status};
use crate::calendar::{self, About, Reminder};
use crate::fs::regular;
use crate::output::file::{self, Existing, FileError};
use crate::words::{Words, sentence};

/// Which file a calendar may take the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Replace {
    /// None.
    Nothing,
    /// A calendar of this program: an earlier one of the same letter, perhaps.
    OwnCalendar,
    /// Any.
    Anything,
}

impl Replace {
    /// What `--force` says.
    pub(crate) fn when(force: bool) -> Self {
        if force { Self::Anything } else { Self::Nothing }
    }

    pub(crate) fn allows(self, path: &Path) -> bool {
        match self {
            Self::Nothing => path.symlink_metadata().is_err(),
            Self::Anything => true,
            Self::OwnCalendar => {
                path.symlink_metadata().is_err()
                    || path.is_file()
                        && regular::read_text(path, MAX_FILE).is_ok_and(|text| {
                            text.starts_with("BEGIN:VCALENDAR") && text.contains("PRODID:-//adieu//")
                        })
            }
        }
    }
}

/// The reminders of a prepared letter; `sent` says that it is on its way.
pub(crate) fn of_letter(prepared: &Prepared, sent: bool) -> Vec<Reminder> {
    let Prepared { request, letter, facts, plan, form, now, .. } = prepared;
    let about = About {
        key: &key(request.kind.name(), form),
        provider: &request.recipient.name,
        subject: &letter.subject,
        step: facts.map(|facts| facts.step),
        renews_on: facts.and_then(|facts| facts.renews_on),
        sent,
        now,
    };
    calendar::reminders(plan, &about)
}

/// The reminders of a contract that no letter was written about.
pub(crate) fn of_contract(schedule: &Schedule, now: &Zoned, words: &Words) -> Vec<Reminder> {
    let Schedule { facts, plan, provider, key, .. } = schedule;
    let provider = &provider.clone().unwrap_or_else(|| words.say(&sentence!("the-provider")));
    let (step, renews_on) = (Some(facts.step), facts.renews_on);
    calendar::reminders(plan, &About { key, provider, subject: "", step, renews_on, sent: false, now })
}

/// What became of a calendar.
#[derive(Debug)]
pub(crate) enum Written {
    /// There is no day to come.
    Nothing,
    /// It is in the file.
    File,
    /// These are its bytes: there is no file.
    Bytes(Vec<u8>),
}

/// Writes reminders of one letter or of many; without a path the bytes come back.
pub(crate) fn write(
    path: Option<&Path>,
    replace: Replace,
    reminders: &[Reminder],
    words: &Words,
) -> Result<Written, Failure> {
    let Some(bytes) = calendar::calendar(reminders, words) else {
        return Ok(Written::Nothing);
    };
    let Some(path) = path else {
        return Ok(Written::Bytes(bytes));
    };
    let existing =
        if replace.allows(path) && replace != Replace::Nothing { Existing::Replace } else { Existing::Keep };
    file::write(&bytes, path, existing).map_err(|error| {
        let fix = match &error {
            FileError::Exists { .. } => sentence!("calendar-choose-name-or-force"),
            _ => sentence!("calendar-choose-folder"),
        };
        Failure::from_error(Status::CannotCreate, &error).fix(fix)
    })?;
    Ok(Written::File)
}

/// Looks whether a calendar file may be written, before anything else is done.
pub(crate) fn check_path(path: Option<&Path>, replace: Replace) -> Result<(), Failure> {
    let Some(path) = path else { return Ok(()) };
    if path.as_os_str() == "-" {
        return Err(Failure::with_remedy(Status::Usage, sentence!("calendar-on-stdout")));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Failure::with_remedy(Status::CannotCreate, sentence!("no-folder-for", path, folder)));
    }
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Err(Failure::with_remedy(Status::CannotCreate, sentence!("calendar-not-ordinary", path)));
    }
    if !replace.allows(path) {
        let error = FileError::Exists { path: path.to_owned() };
        return Err(
            Failure::from_error(Status::CannotCreate, &error).fix(sentence!("calendar-choose-name-or-force"))
        );
    }
    Ok(())
}
