//! Drafts of a table that the journal follows: what it keeps of each waits with the draft, and is written down once that is
//! made.

use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::composer::Written;
use crate::app::drafted;
use crate::app::send::letter::{JournalRecord, new_entry};
use crate::app::{App, Failure, Observer, Status, schedule};
use crate::email::{Email, Envelope};
use crate::journal::{self, Claim, Dates, Entry, Form, Journal, JournalError, NewEntry};
use crate::value::{EmailAddress, Invalid, Problem, RequestForm, Thing, Topic, Value as _};
use crate::words::sentence;

/// How many rows that were drafted or sent before are named.
const NAMED: u64 = 10;

/// What the journal keeps of a draft besides its bytes.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Followed {
    fingerprint: String,
    provider: String,
    kind: String,
    language: String,
    identifiers: Value,
    from: String,
    to: String,
    message_id: String,
    subject: String,
    form: Form,
    provider_id: Option<String>,
    country: Option<String>,
    sector: Option<String>,
    dates: Dates,
}

impl Followed {
    /// Of a row's letter.
    pub(crate) fn new(written: &Written, form: &RequestForm, email: &Email) -> Result<Self, Failure> {
        let Written { request, letter, plan, .. } = written;
        let (from, to) = (&request.customer.email, request.recipient.mailbox()?);
        let envelope = envelope(from, to)?;
        let form = Form::new(form);
        let dates = schedule::kept(plan, request);
        let record = JournalRecord { request, subject: &letter.subject, dates, form: &form };
        let new = new_entry(&record, email, &envelope, journal::DRAFTED, None);
        let text = |text: Option<&str>| text.map(str::to_owned);
        Ok(Self {
            fingerprint: new.fingerprint,
            provider: new.provider.to_owned(),
            kind: new.kind.to_owned(),
            language: new.language.to_owned(),
            identifiers: new.identifiers,
            from: from.to_string(),
            to: to.to_string(),
            message_id: new.message_id.to_owned(),
            subject: new.subject.to_owned(),
            provider_id: text(new.provider_id),
            country: text(new.country),
            sector: text(new.sector),
            form,
            dates,
        })
    }

    /// What makes its request the same as another.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Who it is handed over for.
    fn envelope(&self) -> Result<Envelope, Failure> {
        let address =
            |text: &str| EmailAddress::parse(text).map_err(|fault| Failure::new(Status::InDoubt, fault.what));
        envelope(&address(&self.from)?, &address(&self.to)?)
    }

    fn entry<'a>(&'a self, envelope: &'a Envelope, bytes: &'a [u8]) -> NewEntry<'a> {
        NewEntry {
            fingerprint: self.fingerprint.clone(),
            provider: &self.provider,
            kind: &self.kind,
            language: &self.language,
            identifiers: self.identifiers.clone(),
            account: journal::DRAFTED,
            envelope,
            message_id: &self.message_id,
            subject: &self.subject,
            bytes,
            parent: None,
            form: Some(&self.form),
            provider_id: self.provider_id.as_deref(),
            country: self.country.as_deref(),
            sector: self.sector.as_deref(),
            dates: self.dates,
        }
    }

    /// Writes one down before it is put into a mailbox: what becomes of it is recorded then.
    pub(crate) fn write_down(&self, bytes: &[u8], journal: &Journal, now: Timestamp) -> Result<i64, Failure> {
        Ok(journal.compose_unplaced(&self.entry(&self.envelope()?, bytes), now)?)
    }
}

fn envelope(from: &EmailAddress, to: &EmailAddress) -> Result<Envelope, Failure> {
    Envelope::new(from, to, None).map_err(|error| Failure::from_foreign(Status::InDoubt, &error))
}

/// A draft as the journal is to hold it, with the bytes that lie in a mailbox.
pub(crate) type Draft = (Followed, Vec<u8>);

/// The journal of a run, opened when there is something to write; there is none where it is not wanted, or cannot be used.
pub(crate) struct Follower<'a> {
    app: &'a App,
    now: Zoned,
    wanted: bool,
    /// What was in it when the run began.
    past: Option<Journal>,
    journal: Option<Journal>,
    /// Of a run that puts drafts into a mailbox, that no other does.
    _alone: Option<Claim>,
    /// Of rows that were drafted or sent before: the first of them, and how many.
    earlier: (Vec<Problem>, u64),
}

impl<'a> Follower<'a> {
    pub(crate) fn new(wanted: bool, now: &Zoned, app: &'a App) -> Self {
        let past = || Journal::open_read_only(app.state_dir.as_deref()?).ok().flatten();
        let past = wanted.then(past).flatten();
        Self { app, now: now.clone(), wanted, past, journal: None, _alone: None, earlier: Default::default() }
    }

    /// Of a run that puts drafts into a mailbox: it runs alone, from before it asks what went before.
    pub(crate) fn alone(now: &Zoned, app: &'a App) -> Result<Self, Failure> {
        // None is put there that would not be known.
        let journal =
            drafted::open(app, now).map_err(|failure| failure.fix(sentence!("draft-needs-journal")))?;
        let alone = journal.claim_drafts().map_err(|error| match error {
            JournalError::Taken { .. } => {
                Failure::with_remedy(Status::Temporary, sentence!("drafts-by-another"))
            }
            error => Failure::from(error).fix(sentence!("draft-needs-journal")),
        })?;
        Ok(Self { journal: Some(journal), _alone: Some(alone), ..Self::new(true, now, app) })
    }

    /// Whether the journal is to hold the drafts.
    pub(crate) fn is_wanted(&self) -> bool {
        self.wanted
    }

    /// The open journal, made where there is none.
    pub(crate) fn journal(&mut self) -> Result<&Journal, Failure> {
        let journal = match self.journal.take() {
            Some(journal) => journal,
            None => drafted::open(self.app, &self.now)?,
        };
        Ok(self.journal.insert(journal))
    }

    /// What went before a request.
    pub(crate) fn earlier(&self, fingerprint: &str) -> Result<Option<Entry>, Failure> {
        Ok(self.past.as_ref().map(|past| past.find_earlier(fingerprint)).transpose()?.flatten())
    }

    /// Remembers that a row's request was a draft before, or has gone.
    pub(crate) fn remember(&mut self, row: u64, entry: &Entry) {
        let Self { past: Some(past), now, earlier: (first, number), .. } = self else { return };
        *number += 1;
        if *number <= NAMED {
            let subject = Topic::Row(row, None);
            first.push(Problem { subject, ..drafted::earlier_letter(past, entry, now) });
        }
    }

    /// Says which those are.
    pub(crate) fn tell_earlier(&mut self, observer: &mut dyn Observer) {
        let (mut warnings, number) = std::mem::take(&mut self.earlier);
        if let Some(rows) = number.checked_sub(NAMED).filter(|more| *more > 0) {
            let fault = Invalid::of("drafted-before", sentence!("more-rows-drafted-before", rows));
            warnings.push(Problem::about(Thing::Table, None, fault));
        }
        observer.warn(warnings);
    }

    /// Writes drafts down that are made, and gives their numbers; where the journal fails, nothing more is written, and why is
    /// a warning.
    pub(crate) fn write_down(&mut self, drafts: &[Option<Draft>]) -> (Vec<Option<i64>>, Option<Problem>) {
        let none = vec![None; drafts.len()];
        if !self.wanted || drafts.iter().all(Option::is_none) {
            return (none, None);
        }
        let now = self.now.timestamp();
        match self.journal().and_then(|journal| write_all(journal, drafts, now)) {
            Ok(numbers) => (numbers, None),
            Err(failure) => {
                self.wanted = false;
                (none, Some(drafted::not_followed(&failure)))
            }
        }
    }
}

fn write_all(
    journal: &Journal,
    drafts: &[Option<Draft>],
    now: Timestamp,
) -> Result<Vec<Option<i64>>, Failure> {
    let envelopes: Vec<Option<Envelope>> = drafts
        .iter()
        .map(|draft| draft.as_ref().map(|(followed, _)| followed.envelope()).transpose())
        .collect::<Result<_, _>>()?;
    let entries: Vec<NewEntry<'_>> = drafts
        .iter()
        .zip(&envelopes)
        .filter_map(|(draft, envelope)| {
            let (followed, bytes) = draft.as_ref()?;
            Some(followed.entry(envelope.as_ref()?, bytes))
        })
        .collect();
    let mut numbers = journal.compose_all(&entries, now)?.into_iter();
    Ok(drafts.iter().map(|draft| draft.as_ref().and_then(|_| numbers.next())).collect())
}
