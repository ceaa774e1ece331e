//! A draft in the journal: what went before it, and that it was made.
//!
//! Without a journal a draft is made all the same: what is wrong with the journal is a warning.

use std::time::Duration;

use jiff::Zoned;

use super::journal::{no_home, with_its_clock};
use super::prepare::Prepared;
use super::send::letter::{JournalRecord, new_entry};
use super::{App, Failure, Status, schedule};
use crate::email::{Email, Envelope};
use crate::journal::{self, Entry, Form, Journal, State};
use crate::value::{Invalid, Problem, Thing, Topic};
use crate::words::sentence;

/// How long another process may keep the journal: nobody waits for long to have a draft.
const PATIENCE: Duration = Duration::from_secs(2);

/// What went before a draft, where there is a journal that can be read. Nothing is written.
pub(crate) fn earlier(prepared: &Prepared, app: &App) -> Option<Problem> {
    let journal = Journal::open_read_only(app.state_dir.as_deref()?).ok().flatten()?;
    let entry = journal.find_earlier(&journal::fingerprint(&prepared.request)).ok().flatten()?;
    Some(earlier_letter(&journal, &entry, &prepared.now))
}

/// Opens the journal for drafts.
pub(crate) fn open(app: &App, now: &Zoned) -> Result<Journal, Failure> {
    let folder = app.state_dir.as_deref().ok_or_else(no_home)?;
    let journal = Journal::open_within(folder, now.timestamp(), PATIENCE)?;
    with_its_clock(&journal, app)?;
    Ok(journal)
}

/// Writes down a draft that was made, as it lies in a mailbox, and gives its number.
pub(crate) fn write_down(prepared: &Prepared, email: &Email, app: &App) -> Result<i64, Failure> {
    record(&open(app, &prepared.now)?, prepared, email, None)
}

/// Writes a draft into the journal; `parent` is the entry it follows.
pub(crate) fn record(
    journal: &Journal,
    prepared: &Prepared,
    email: &Email,
    parent: Option<i64>,
) -> Result<i64, Failure> {
    let Prepared { request, letter, plan, form, now, .. } = prepared;
    let envelope = Envelope::new(&request.customer.email, request.recipient.mailbox()?, None)
        .map_err(|error| Failure::from_foreign(Status::InDoubt, &error))?;
    let form = Form::new(form);
    let kept = JournalRecord {
        request,
        subject: &letter.subject,
        dates: schedule::kept(plan, request),
        form: &form,
    };
    let new = new_entry(&kept, email, &envelope, journal::DRAFTED, parent);
    Ok(journal.compose(&new, now.timestamp())?)
}

/// The draft will not be followed.
pub(crate) fn not_followed(failure: &Failure) -> Problem {
    let what = sentence!("draft-not-followed", why = failure.message);
    Problem::about(Thing::Letter, None, Invalid::of("not-followed", what))
}

/// The same request was a draft before, or has gone.
pub(crate) fn earlier_letter(journal: &Journal, entry: &Entry, now: &Zoned) -> Problem {
    let events = journal.events(entry.id).unwrap_or_default();
    let at = entry.decisive(&events).map_or(&entry.created_at, |event| &event.at);
    let day = entry.sent_on.or_else(|| {
        let time: jiff::Timestamp = at.parse().ok()?;
        Some(time.to_zoned(now.time_zone().clone()).date())
    });
    let (id, day) = (entry.id, day.unwrap_or_else(|| now.date()));
    let (code, what) = match entry.state {
        State::Drafted => ("drafted-before", sentence!("drafted-before", day, entry = id)),
        state => ("sent-before", sentence!("sent-before", day, entry = id, state)),
    };
    Problem::about(Topic::Entry(id), None, Invalid::of(code, what))
}
