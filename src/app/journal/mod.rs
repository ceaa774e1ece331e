//! The journal: opened, read, exported, checked, and what each of its failures means.

pub(crate) mod due;
pub(crate) mod list;
pub(crate) mod mark;

pub(crate) use mark::marks;

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Zoned};
use serde::Serialize;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::schedule::key;
use super::{App, Failure, Status};
use crate::calendar::{self, About, Reminder};
use crate::deadline::{Dated, Plan, Why};
use crate::journal::evidence::{self, ExportError};
use crate::journal::{Answer, Journal, JournalError};
use crate::reply::Readable;
use crate::value::{Place, Step};
use crate::words::{Join, Sentence, Value, Words, sentence};

/// The most octets of evidence that are put into one file.
const MAX_EVIDENCE: u64 = 250_000_000;

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
    if keep { failure } else { failure.fix(sentence!("journal-needed")) }
}

pub(super) fn no_home() -> Failure {
    Failure::with_remedy(Status::Configuration, sentence!("journal-homeless"))
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        let status = match &error {
            JournalError::NoEntry { .. } => Status::NoInput,
            JournalError::Transition { .. }
            | JournalError::Unanswerable { .. }
            | JournalError::Duplicate(_) => Status::Data,
            JournalError::OtherFormat { .. } | JournalError::NotAlone { .. } => Status::Configuration,
            _ => Status::CannotCreate,
        };
        let failure = Self::from_error(status, &error);
        match &error {
            JournalError::NoEntry { .. } => failure.fix(sentence!("journal-see-list")),
            JournalError::OtherFormat { .. } => failure.fix(sentence!("journal-use-its-program")),
            JournalError::NotAlone { path, .. } => failure.fix(sentence!("journal-make-yours", path)),
            JournalError::Emptied { path } => failure.fix(sentence!("journal-put-back", path)),
            JournalError::Transition { .. }
            | JournalError::Unanswerable { .. }
            | JournalError::Duplicate(_) => failure,
            _ => failure.fix(sentence!("journal-make-writable")),
        }
    }
}

/// The reminders of all letters that wait for an answer.
pub(crate) fn reminders(journal: &Journal, now: &Zoned) -> Result<Vec<Reminder>, Failure> {
    let waiting = journal.with_days_to_come(now.date())?;
    let day = |date: Option<Date>| {
        date.map(|date| Dated {
            date,
            why: Why::Default,
            article: None,
            source: None,
            confidence: None,
            passed: date < now.date(),
            advice: Vec::new(),
        })
    };
    let reminders = waiting
        .iter()
        .flat_map(|entry| {
            let plan = Plan {
                remind_on: day(entry.dates.remind_on),
                escalate_on: day(entry.dates.escalate_on),
                ..Plan::default()
            };
            let kept = journal.form(entry.id).ok().flatten();
            let key = kept.map_or_else(
                || entry.fingerprint.clone(),
                |kept| key(&entry.kind, &kept.to_request(&Place::Journal { entry: entry.id })),
            );
            let about = About {
                key: &key,
                provider: &entry.provider,
                subject: &entry.subject,
                step: Step::named(&entry.kind),
                renews_on: None,
                sent: true,
                now,
            };
            calendar::reminders(&plan, &about)
        })
        .collect();
    Ok(reminders)
}

/// The moment before which entries are older than `age`, such as 2y, 6mo or 90d.
fn before(now: &Zoned, age: &str) -> Result<Timestamp, Failure> {
    let given = || Value::Option("older_than".into(), Some(age.to_owned()));
    let wrong = || Failure::with_remedy(Status::Usage, sentence!("age-malformed", older_than = given()));
    let span: Span = age.parse().map_err(|_| wrong())?;
    if !span.is_positive() {
        return Err(wrong());
    }
    // In this notation m is minutes, and nobody forgets by the minute.
    if span.get_hours() != 0
        || span.get_minutes() != 0
        || span.get_seconds() != 0
        || span.get_milliseconds() != 0
    {
        return Err(Failure::with_remedy(Status::Usage, sentence!("age-below-a-day", older_than = given())));
    }
    now.checked_sub(span).map(|time| time.timestamp()).map_err(|_| wrong())
}

/// A file that was kept with a mark of this entry, with its name.
pub(crate) fn answer_file(
    journal: &Journal,
    id: i64,
    answer: i64,
) -> Result<Option<(String, Vec<u8>)>, Failure> {
    let Some(found) = journal.answers(id)?.into_iter().find(|one| one.id == answer) else { return Ok(None) };
    Ok(found.name.zip(journal.answer_bytes(answer)?))
}

/// A message that was found about an entry: its octets.
pub(crate) fn found_message(journal: &Journal, id: i64, number: i64) -> Result<Vec<u8>, Failure> {
    journal.entry(id)?;
    journal.finding_bytes(id, number)?.ok_or_else(|| {
        Failure::with_remedy(Status::NoInput, sentence!("found-message-missing", entry = id, number))
    })
}

/// A message as a person reads it.
#[derive(Debug, Serialize)]
pub(crate) struct ReadMessage {
    pub(crate) from: String,
    pub(crate) date: String,
    pub(crate) subject: String,
    pub(crate) text: String,
}

/// Reads a message that was found.
pub(crate) fn read_found(journal: &Journal, id: i64, number: i64) -> Result<ReadMessage, Failure> {
    let Readable { from, date, subject, text } = Readable::read(&found_message(journal, id, number)?)?;
    Ok(ReadMessage { from, date, subject, text })
}

/// The text of a letter, as it went or as its draft has it.
pub(crate) fn read_letter(journal: &Journal, id: i64) -> Result<String, Failure> {
    Ok(Readable::read(&journal.bytes(id)?)?.text)
}

/// An entry's evidence, written into a folder.
#[derive(Debug, Serialize)]
pub(crate) struct Exported {
    pub(crate) folder: String,
    sha256: String,
    answers: Vec<Answer>,
}

/// Writes an entry's evidence into a new folder; without a name, `evidence-ID`.
pub(crate) fn export(
    journal: &Journal,
    id: i64,
    out: Option<&Path>,
    words: &Words,
    zone: &TimeZone,
) -> Result<Exported, Failure> {
    let folder = out.map_or_else(|| PathBuf::from(format!("evidence-{id}")), Path::to_owned);
    let dossier = evidence::export(journal, id, &folder, words, zone).map_err(|error| match error {
        ExportError::Journal(error) => Failure::from(error),
        error => Failure::from_error(Status::CannotCreate, &error).fix(sentence!("evidence-choose-folder")),
    })?;
    let folder = folder.display().to_string();
    Ok(Exported { folder, sha256: dossier.entry.sha256, answers: dossier.answers })
}

/// An entry's evidence as one file to keep.
pub(crate) fn evidence_in_one(
    journal: &Journal,
    id: i64,
    app: &App,
    words: &Words,
) -> Result<Vec<u8>, Failure> {
    let zone = app.now()?.time_zone().clone();
    let state_dir = app.state_dir.as_deref().ok_or_else(no_home)?;
    let folder = state_dir.join(format!("evidence-{}", app.new_token()?));
    let zipped = export(journal, id, Some(&folder), words, &zone).and_then(|_| {
        zipped(&folder, &format!("evidence-{id}"))
            .map_err(|error| Failure::from_foreign(Status::CannotCreate, &error))
    });
    // It was for this once: what cannot be removed is for its owner alone, and no failure of the evidence.
    let _ = std::fs::remove_dir_all(&folder);
    zipped
}

/// The files of a folder in one, below a name.
fn zipped(folder: &Path, name: &str) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().unix_permissions(0o600).large_file(false);
    let mut names: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    names.sort_by_key(std::fs::DirEntry::file_name);
    let mut octets = 0;
    for entry in names {
        octets += entry.metadata()?.len();
        if octets > MAX_EVIDENCE {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        zip.start_file(format!("{name}/{}", entry.file_name().to_string_lossy()), options)?;
        zip.write_all(&std::fs::read(entry.path())?)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What was checked.
#[derive(Debug, Serialize)]
pub(crate) struct Verified {
    #[serde(rename = "checked")]
    pub(crate) letters: usize,
    pub(crate) answers: usize,
    wrong: Vec<i64>,
}

/// Computes every hash anew.
pub(crate) fn verify(journal: &Journal) -> Result<Verified, Failure> {
    let found = journal.verify()?;
    let mut wrong = Vec::new();
    if !found.wrong.is_empty() {
        wrong.push(sentence!("journal-letters-changed", entries = found.wrong));
    }
    if !found.wrong_answers.is_empty() {
        wrong.push(sentence!("journal-answers-changed", entries = found.wrong_answers));
    }
    if !wrong.is_empty() {
        let message = Sentence::join(Join::Clauses, wrong);
        return Err(Failure::new(Status::Data, message).fix(sentence!("journal-changed-fix")));
    }
    Ok(Verified { letters: found.entries, answers: found.answers, wrong: found.wrong })
}

/// The entries that would be removed: one, or all last changed longer ago than an age.
pub(crate) fn forgettable(
    journal: &Journal,
    id: Option<i64>,
    age: Option<&str>,
    now: &Zoned,
) -> Result<Vec<i64>, Failure> {
    match id {
        Some(id) => Ok(vec![journal.entry(id)?.id]),
        None => Ok(journal.older_than(before(now, age.unwrap_or_default())?)?),
    }
}

/// Removes entries; what keeps a letter from going twice stays.
pub(crate) fn forget(journal: &Journal, ids: &[i64], id: Option<i64>) -> Result<usize, Failure> {
    let removed = journal.forget(ids)?;
    if let Some(id) = id.filter(|_| removed == 0) {
        let state = journal.entry(id)?.state;
        return Err(Failure::with_remedy(Status::Data, sentence!("entry-not-removed", entry = id, state)));
    }
    Ok(removed)
}
