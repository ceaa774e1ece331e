//! The draft of a letter that is not finished: made once, however often it is asked for, and followed in the journal from then on.

use std::path::PathBuf;
use std::sync::PoisonError;

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::Unfinished;
use crate::app::draft::Draft;
use crate::app::drafted;
use crate::app::follow_up::{NextLetter, write_down};
use crate::app::prepare::Prepared;
use crate::app::{App, Failure};
use crate::email::MessageSeed;
use crate::fs::{atomic, regular};
use crate::journal::{Entry, Journal, State};
use crate::value::{DocumentFormat, Problem};

/// The file with the draft that was made of a letter.
pub(super) const DRAFTED: &str = "drafted";

/// The largest such file, in octets.
const MAX_RECORD: u64 = 512;

/// A draft that was made, as long as nobody has said what became of it.
#[derive(Debug)]
pub(crate) struct Made {
    /// Its number in the journal.
    pub(crate) entry: i64,
    /// What tells the letter it was made of from another.
    mark: String,
    seed: MessageSeed,
}

impl Made {
    fn record(&self) -> String {
        format!("{}\n{}\n{}\n{}\n", self.entry, self.mark, self.seed.time, self.seed.token)
    }

    fn of_record(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (entry, mark) = (lines.next()?.parse().ok()?, lines.next()?.to_owned());
        let time: Timestamp = lines.next()?.parse().ok()?;
        Some(Self { entry, mark, seed: MessageSeed { time, token: lines.next()?.to_owned() } })
    }
}

/// What tells one letter from another: whatever its reader would see of it. Of a document that is typeset from it, nothing.
pub(crate) fn mark_of(prepared: &Prepared) -> String {
    let Prepared { request, letter, enclosures, .. } = prepared;
    let mut hash = Sha256::new();
    let mut add = |part: &[u8]| {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    };
    add(request.recipient.address().as_bytes());
    add(request.customer.email.to_string().as_bytes());
    add(request.customer.name.as_str().as_bytes());
    add(letter.subject.as_bytes());
    add(letter.text().as_bytes());
    let typeset = usize::from(request.document == DocumentFormat::Pdf && !enclosures.is_empty());
    add(&[u8::from(request.document == DocumentFormat::Pdf)]);
    for enclosure in &enclosures[typeset..] {
        add(enclosure.name().as_bytes());
        add(enclosure.bytes());
    }
    hash.finalize().iter().map(|octet| format!("{octet:02x}")).collect()
}

impl Unfinished {
    fn record_of(&self, number: u32) -> PathBuf {
        self.folder_of(number).join(DRAFTED)
    }

    /// The draft that was made of a letter, if it is one still: nobody has said that it was sent, or was not.
    pub(crate) fn made(&self, number: u32, app: &App) -> Option<Made> {
        let record = regular::read(&self.record_of(number), MAX_RECORD).ok()?;
        let made = Made::of_record(std::str::from_utf8(&record).ok()?)?;
        let journal = Journal::open_read_only(app.state_dir.as_deref()?).ok()??;
        let entry: Entry = journal.entry(made.entry).ok()?;
        (entry.state == State::Drafted).then_some(made)
    }

    /// Why the draft that was made of a letter in this run is not in the journal.
    pub(crate) fn not_followed(&self, number: u32) -> Option<Problem> {
        self.remembered(number).not_followed
    }
}

/// A letter of which a draft is made.
pub(crate) struct Drafting<'a> {
    pub(crate) unfinished: &'a Unfinished,
    pub(crate) number: u32,
    pub(crate) prepared: &'a Prepared,
    /// What it follows.
    pub(crate) next: Option<&'a NextLetter>,
}

impl Drafting<'_> {
    /// The draft of this very letter, where one was made.
    fn made(&self, app: &App) -> Option<Made> {
        self.unfinished.made(self.number, app).filter(|made| made.mark == mark_of(self.prepared))
    }

    /// Whether this very letter was made a draft.
    pub(crate) fn is_made(&self, app: &App) -> bool {
        self.made(app).is_some() || self.unfinished.not_followed(self.number).is_some()
    }

    /// The draft: the same message each time.
    pub(crate) fn draft(&self, app: &App) -> Result<Draft<'_>, Failure> {
        let thread = self.next.map(|next| &next.following.thread);
        match self.made(app) {
            Some(made) => Draft::of_seed(self.prepared, thread, made.seed),
            None => Draft::new(self.prepared, thread, app),
        }
    }

    /// Makes the draft known to the journal; where it cannot be, that is remembered.
    pub(crate) fn make(&self, app: &App) -> Result<(), Failure> {
        self.write_down(&self.draft(app)?, app).map(drop).or_else(|failure| {
            let problem = drafted::not_followed(&failure);
            self.unfinished.remember(self.number, |remembered| remembered.not_followed = Some(problem));
            Ok(())
        })
    }

    /// Writes a draft into the journal, unless this letter's is there, and gives its number.
    pub(crate) fn write_down(&self, draft: &Draft<'_>, app: &App) -> Result<i64, Failure> {
        // A double click, two tabs.
        let _one_at_a_time = self.unfinished.drafting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = self.made(app) {
            return Ok(made.entry);
        }
        let email = draft.email.clone().for_mailbox();
        let entry = match self.next {
            Some(next) => write_down(self.prepared, &email, next, app),
            None => drafted::write_down(self.prepared, &email, app),
        }?;
        let made = Made { entry, mark: mark_of(self.prepared), seed: draft.seed.clone() };
        atomic::write(&self.unfinished.record_of(self.number), made.record().as_bytes(), true)
            .map_err(|error| self.unfinished.not_kept(&error))?;
        self.unfinished.remember(self.number, |remembered| remembered.not_followed = None);
        Ok(entry)
    }
}
