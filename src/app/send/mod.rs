//! One letter sent: composed, looked up in the journal, written down, handed over, recorded.
//!
//! It goes the way that each letter of a table goes: one claim, one record, one meaning of what the other side says.

pub(crate) mod error;
pub(crate) mod letter;
pub(crate) mod worker;

use std::sync::Arc;
use std::sync::mpsc;
use std::time::Instant;

use serde::Serialize;
use serde_json::json;

use super::accounts::Credentials;
use super::drafted::earlier_letter;
use super::follow_up::{self, Following};
use super::journal::{open, without_journal};
use super::observer::Acceptance;
use super::prepare::{Prepared, may_send};
use super::{App, Failure, Observer, Status, schedule};
use crate::account::{Account, Transport};
use crate::diagnostic;
use crate::email::{self, Email, Envelope, Purpose};
use crate::journal::{self, Entry, Event, Form, Group, Journal, RefusedBy, State};
use crate::smtp::{Disposition, Receipt};
use crate::text::hash;
use crate::value::{Invalid, Problem, Topic};
use crate::words::{Describe as _, Join, Sentence, sentence};
use error::SendError;
use letter::Letter;
use worker::{SendContext, SendOutcome, Worker, WorkerFlags};

/// How a letter is sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SendOptions {
    /// Whether a copy goes to the account's own address; `None` for the account's setting.
    pub(crate) bcc_self: Option<bool>,
    /// Whether it goes without a journal.
    pub(crate) no_journal: bool,
    /// Whether it goes although the same request has gone before.
    pub(crate) again: bool,
}

/// A letter and its envelope, before anything leaves.
pub(crate) struct Composed {
    pub(crate) prepared: Prepared,
    pub(crate) account: Account,
    pub(crate) email: Email,
    pub(crate) envelope: Envelope,
    following: Option<Following>,
    options: SendOptions,
    started: Instant,
}

/// What the journal says before the letter is sent.
pub(crate) struct PriorSends {
    journal: Option<Journal>,
    /// Letters that may have been sent.
    pub(crate) doubts: Vec<Entry>,
    /// The same request, where it has gone or may have, with what happened to it.
    pub(crate) duplicate: Option<(Entry, Vec<Event>)>,
    /// Letters with numbers like this one's.
    pub(crate) warnings: Vec<Problem>,
}

/// A letter that was accepted.
#[derive(Debug, Serialize)]
pub(crate) struct Sent {
    state: State,
    new: bool,
    entry: Option<i64>,
    message_id: String,
    sha256: String,
    envelope: Envelope,
    receipt: Option<Receipt>,
}

impl Sent {
    /// Its entry in the journal.
    pub(crate) fn entry(&self) -> Option<i64> {
        self.entry
    }
}

/// What a failure says of its letter: the state it is in, and its entry in the journal.
pub(crate) fn state_and_entry(failure: &Failure) -> (Option<State>, Option<i64>) {
    let detail = |key: &str| failure.details.as_ref().and_then(|details| details.get(key));
    let state = detail("state").and_then(|state| state.as_str()?.parse().ok());
    (state, detail("entry").and_then(serde_json::Value::as_i64))
}

/// What a failure says of who refused its letter for good; `None` where nobody did.
pub(crate) fn refused_by(failure: &Failure) -> Option<RefusedBy> {
    failure.details.as_ref()?.get("refused_by")?.as_str().and_then(RefusedBy::named)
}

impl Composed {
    /// Composes the message of a prepared letter, and its envelope.
    pub(crate) fn new(
        prepared: Prepared,
        account: Account,
        following: Option<Following>,
        options: SendOptions,
        app: &App,
    ) -> Result<Self, Failure> {
        let Prepared { request, letter, enclosures, .. } = &prepared;
        may_send(&account, request).map_err(|failure| prepared.failure(failure))?;
        let seed = prepared.seed(app)?;
        let internal =
            |error: &dyn std::error::Error| prepared.failure(Failure::from_foreign(Status::InDoubt, error));
        let thread = following.as_ref().map(|following| &following.thread);
        let email = email::compose(request, letter, enclosures, thread, &seed, Purpose::Send)
            .map_err(|error| internal(&error))?;
        let copy = options.bcc_self.unwrap_or(account.bcc_self).then_some(&account.email);
        let envelope = Envelope::new(&account.email, request.recipient.mailbox()?, copy)
            .map_err(|error| internal(&error))?;
        Ok(Self { prepared, account, email, envelope, following, options, started: Instant::now() })
    }

    /// Opens the journal and asks it what went before.
    pub(crate) fn check_journal(&self, app: &App) -> Result<PriorSends, Failure> {
        if self.options.no_journal {
            return Ok(PriorSends {
                journal: None,
                doubts: Vec::new(),
                duplicate: None,
                warnings: Vec::new(),
            });
        }
        let journal =
            open(app, self.prepared.now.timestamp()).map_err(|failure| self.prepared.failure(failure))?;
        let fingerprint = self.fingerprint();
        let doubts = journal.in_doubt()?;
        let duplicate = journal.find_sent(&fingerprint)?.filter(|_| !self.options.again);
        let duplicate = duplicate.map(|entry| {
            let events = journal.events(entry.id).unwrap_or_default();
            (entry, events)
        });
        let warnings = match (&duplicate, &self.following) {
            (None, None) => {
                let draft = journal.find_earlier(&fingerprint)?.filter(|entry| entry.state == State::Drafted);
                let draft = draft.map(|entry| earlier_letter(&journal, &entry, &self.prepared.now));
                draft.into_iter().chain(self.similar(&journal)?).collect()
            }
            _ => Vec::new(),
        };
        Ok(PriorSends { journal: Some(journal), doubts, duplicate, warnings })
    }

    fn fingerprint(&self) -> String {
        let request = &self.prepared.request;
        match &self.following {
            Some(following) => journal::fingerprint_after(request, following.parent),
            None => journal::fingerprint(request),
        }
    }

    /// The drafts of the same request, which are done with once this is sent.
    fn open_drafts(&self, prior: &PriorSends) -> Result<Vec<i64>, Failure> {
        let drafts = prior.journal.as_ref().map(|journal| journal.open_drafts(&self.fingerprint()));
        Ok(drafts.transpose()?.unwrap_or_default())
    }

    /// Names what has gone with numbers like the request's: the question, or whoever reads what was sent, decides.
    fn similar(&self, journal: &Journal) -> Result<Vec<Problem>, Failure> {
        let request = &self.prepared.request;
        let warning = |entry: &Entry| {
            let (numbers, state) = (in_words(&entry.identifiers), entry.state);
            let fault =
                Invalid::of("alike", sentence!("letter-like-entry", entry = entry.id, numbers, state));
            Problem::about(Topic::Key(in_words(&journal::identifiers(request))), None, fault)
        };
        Ok(journal.alike(request)?.iter().map(warning).collect())
    }

    /// Sends the letter. That it was accepted is told to `observer` as soon as the journal has it.
    pub(crate) fn send(
        &self,
        prior: PriorSends,
        Credentials { submission, copy }: &Credentials,
        app: &App,
        observer: &mut dyn Observer,
    ) -> Result<Sent, Failure> {
        if let (Some(journal), Some(following)) = (&prior.journal, &self.following) {
            follow_up::ensure_open(journal, following)?;
        }
        let drafts = self.open_drafts(&prior)?;
        let token = app.new_token()?;
        let group = prior.journal.map(|journal| Group::of_one(journal, &token)).transpose();
        let group = group.map_err(without_journal)?;
        let context = SendContext {
            account: &self.account,
            secret: submission.as_ref(),
            journal: group.as_ref(),
            now: self.prepared.now.timestamp(),
            started: self.started,
        };
        let hooks = observer.dialogue().hooks();
        let mut worker = Worker::new(context, &hooks, WorkerFlags::default());
        let letter = Arc::new(self.letter());
        let outcome = context.record_and_wait(worker.send(&letter));
        match outcome {
            SendOutcome::Accepted { entry, accepted, unrecorded } => {
                let sent = self.sent(entry, accepted.receipt.clone());
                if unrecorded.is_none() {
                    observer.accepted(&Acceptance {
                        row: None,
                        recipient: &self.prepared.request.recipient.name,
                        entry,
                        accepted: &accepted,
                    });
                }
                for entry in drafts.iter().filter(|_| unrecorded.is_none()) {
                    observer.note(&sentence!("draft-replaced", entry));
                }
                worker.leave();
                if let Some(copy) = copy {
                    let event = copy.file(&self.email, &self.prepared.now, &hooks, observer);
                    // The proof of the sending is recorded already; this only adds to it.
                    context.append_event(entry.filter(|_| unrecorded.is_none()), event);
                }
                unrecorded.map_or(Ok(sent), |error| Err(accepted.unrecorded(&error)))
            }
            outcome => Err(self.failed(outcome, context, &letter)),
        }
    }

    fn letter(&self) -> Letter {
        let Prepared { request, letter, plan, form, .. } = &self.prepared;
        Letter {
            row: 1,
            provider: request.recipient.name.clone(),
            contract_number: String::new(),
            request: request.clone(),
            subject: letter.subject.clone(),
            dates: schedule::kept(plan, request),
            form: Form::new(form),
            email: self.email.clone(),
            envelope: self.envelope.clone(),
            parent: self.following.as_ref().map(|following| following.parent),
            again: self.options.again,
        }
    }

    fn sent(&self, entry: Option<i64>, receipt: Option<Receipt>) -> Sent {
        Sent {
            state: State::Accepted,
            new: true,
            entry,
            message_id: self.email.message_id().to_owned(),
            sha256: hash::sha256(self.email.bytes()),
            envelope: self.envelope.clone(),
            receipt,
        }
    }

    /// What it means that the letter was not accepted.
    fn failed(&self, outcome: SendOutcome, context: SendContext<'_>, letter: &Arc<Letter>) -> Failure {
        let (entry, trouble) = match outcome {
            SendOutcome::Failed { entry, trouble } => (entry, trouble),
            SendOutcome::Unreachable(error) => (None, SendError::from(error)),
            SendOutcome::Duplicate(entry) => {
                let message = sentence!("letter-sent-elsewhere", entry = entry.id, state = entry.state);
                let failure = Failure::with_remedy(Status::Data, message);
                return self.with_details(failure, State::Refused, None);
            }
            SendOutcome::Unjournaled(error) => {
                let failure = Failure::from(error).fix(sentence!("letter-needs-journal"));
                return self.with_details(failure, State::Deferred, None);
            }
            SendOutcome::Accepted { .. } | SendOutcome::NotStarted => {
                let clauses = [sentence!("run-interrupted"), sentence!("nothing-was-sent")];
                let message = Sentence::join(Join::Clauses, clauses);
                return self.prepared.failure(Failure::new(Status::Interrupted, message));
            }
        };
        // What the journal does not hold yet it holds from now on, where it can be written.
        let entry = entry.or_else(|| context.record_unsent(letter, &trouble).ok().flatten());
        let state = error::state(trouble.disposition());
        let (in_doubt, copy) = (trouble.disposition() == Disposition::InDoubt, self.email.message_id());
        let fix = match entry {
            entry if in_doubt && !self.envelope.has_copy() => doubt_without_copy(entry),
            Some(entry) if in_doubt => sentence!("letter-in-doubt", entry, state, copy),
            None if in_doubt => sentence!("letter-in-doubt-unrecorded", copy),
            entry => {
                let nothing = match entry {
                    Some(entry) => {
                        let state = state.word(trouble.refused_by());
                        sentence!("nothing-was-sent-of-entry", entry, state)
                    }
                    None => sentence!("nothing-was-sent"),
                };
                Sentence::join(Join::Clauses, [nothing].into_iter().chain(self.advice(&trouble)))
            }
        };
        let failure = Failure::from_error(trouble.status(), &trouble).fix(fix);
        let mut failure = self.with_details(failure, state, entry);
        if let Some(details) = &mut failure.details {
            details["refused_by"] = json!(trouble.refused_by());
        }
        failure
    }

    fn with_details(&self, failure: Failure, state: State, entry: Option<i64>) -> Failure {
        let details = json!({ "state": state, "entry": entry, "message_id": self.email.message_id() });
        Failure { details: Some(Box::new(details)), ..self.prepared.failure(failure) }
    }

    /// What the other side's failure means.
    fn advice(&self, trouble: &SendError) -> Option<Sentence> {
        match (trouble, &self.account.way) {
            (SendError::Smtp(error), Transport::Smtp(server)) => {
                Some(diagnostic::of_smtp(error, server).sentence())
            }
            (SendError::Sendmail(error), _) => Some(diagnostic::of_sendmail(error).sentence()),
            _ => None,
        }
    }
}

impl SendContext<'_> {
    /// Writes down that a letter was accepted, and waits until the journal has it.
    fn record_and_wait(&self, outcome: SendOutcome) -> SendOutcome {
        let (tell, told) = mpsc::sync_channel(1);
        self.record(outcome, move |outcome| drop(tell.send(outcome)));
        told.recv().unwrap_or(SendOutcome::NotStarted)
    }
}

/// How a person finds out what became of a letter in doubt that has no copy.
pub(crate) fn doubt_without_copy(entry: Option<i64>) -> Sentence {
    match entry {
        Some(entry) => sentence!("doubt-without-copy", entry),
        None => sentence!("doubt-without-copy-unrecorded"),
    }
}

/// Identifiers for a person to compare, such as "order_number 1-23".
pub(crate) fn in_words(identifiers: &serde_json::Value) -> String {
    let all = identifiers.as_object().into_iter().flatten();
    let words = all.map(|(key, value)| format!("{key} {}", value.as_str().unwrap_or_default()));
    words.collect::<Vec<_>>().join(", ")
}
