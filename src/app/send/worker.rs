//! One connection and the letters that go over it, one after the other.
//!
//! In: letters. Out: what became of each. Nothing of a letter's message leaves before the journal holds it; what the server says
//! is in the journal before anybody hears of it, and may get there while the next letter is announced. A worker knows nothing of other letters: whether one is tried again, and
//! when, is decided elsewhere.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::error::{SendError, state};
use super::letter::Letter;
use crate::account::secret::Secret;
use crate::account::{Account, Smtp, Transport};
use crate::app::observer::Accepted;
use crate::diagnostic;
use crate::journal::{Entry, Event, Group, JournalError, State};
use crate::net::IoHooks;
use crate::net::{ErrorKind, Stage};
use crate::output::sendmail::{self};
use crate::smtp::{Disposition, Session, SmtpError};
use crate::words::{Describe as _, Sentence};

/// How long a connection may lie idle and still be used: servers close those they hear nothing of.
const IDLE: Duration = Duration::from_secs(20);

/// What became of a letter.
#[derive(Debug)]
pub(crate) enum SendOutcome {
    /// The other side has taken it on.
    Accepted {
        entry: Option<i64>,
        /// Who took it, and what was said; to be written down before anybody hears of it.
        accepted: Accepted,
        /// Why the journal does not say so.
        unrecorded: Option<JournalError>,
    },
    /// It was not taken, or is not known to have been.
    Failed {
        /// Its entry, where the journal has one by now.
        entry: Option<i64>,
        trouble: SendError,
    },
    /// It was given back: not to be begun now.
    NotStarted,
    /// There was no connection to carry it over: nothing of it was sent.
    Unreachable(SmtpError),
    /// The same request has gone meanwhile, or is going.
    Duplicate(Box<Entry>),
    /// The journal could not be written: nothing of it was sent.
    Unjournaled(JournalError),
}

/// Why a letter did not go, before the message itself.
enum Stopped {
    Smtp(SmtpError),
    Journal(JournalError),
}

impl From<SmtpError> for Stopped {
    fn from(error: SmtpError) -> Self {
        Self::Smtp(error)
    }
}

/// What all workers share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SendContext<'a> {
    pub(crate) account: &'a Account,
    pub(crate) secret: Option<&'a Secret>,
    /// `None` where there is to be no journal.
    pub(crate) journal: Option<&'a Group>,
    /// The run's moment, and when it was.
    pub(crate) now: Timestamp,
    pub(crate) started: Instant,
}

impl SendContext<'_> {
    /// The injected moment, and as much later as it has become.
    pub(crate) fn time(&self) -> Timestamp {
        self.now.checked_add(self.started.elapsed()).unwrap_or(self.now)
    }

    /// The server's name.
    fn host(&self) -> &str {
        match &self.account.way {
            Transport::Smtp(server) => &server.host,
            Transport::Sendmail(_) => "",
        }
    }

    /// What a failure of the server means.
    pub(crate) fn advice(&self, error: &SmtpError) -> Sentence {
        match &self.account.way {
            Transport::Smtp(server) => diagnostic::of_smtp(error, server).sentence(),
            Transport::Sendmail(_) => Sentence::empty(),
        }
    }

    /// Writes down and claims a letter.
    fn begin(&self, letter: &Arc<Letter>) -> Result<Option<i64>, JournalError> {
        let Some(journal) = self.journal else {
            return Ok(None);
        };
        let (letter, account, time) = (Arc::clone(letter), self.account.name.clone(), self.time());
        journal.step(move |steps| steps.begin(&letter.entry(&account), letter.again, time)).map(Some)
    }

    /// Writes down that a letter was accepted, and then lets `tell` hear of it. Nothing is waited for: the next letter may be
    /// announced meanwhile.
    pub(crate) fn record(&self, outcome: SendOutcome, tell: impl FnOnce(SendOutcome) + Send + 'static) {
        match (outcome, self.journal) {
            (SendOutcome::Accepted { entry: Some(id), accepted, .. }, Some(journal)) => {
                let (time, event) = (self.time(), accepted.event());
                journal.step_then(
                    move |steps| steps.record(id, State::Accepted, &event, time),
                    move |outcome| {
                        tell(SendOutcome::Accepted { entry: Some(id), accepted, unrecorded: outcome.err() });
                    },
                );
            }
            (outcome, _) => tell(outcome),
        }
    }

    /// Writes down what did not go. Where it cannot be written, the entry stays one that is being sent, and is in doubt the
    /// next time.
    fn record_failure(&self, entry: Option<i64>, trouble: &SendError) {
        if let (Some(journal), Some(entry)) = (self.journal, entry) {
            let (state, event, time) = (state(trouble.disposition()), trouble.event(), self.time());
            let _ = journal.step(move |steps| steps.record(entry, state, &event, time));
        }
    }

    /// Adds to an entry's history, where there is one.
    pub(crate) fn append_event(&self, entry: Option<i64>, event: Event) {
        if let (Some(journal), Some(entry)) = (self.journal, entry) {
            let time = self.time();
            let _ = journal.step(move |steps| steps.append_event(entry, &event, time));
        }
    }

    /// Writes down a letter that was not taken before it was begun, and gives its number.
    pub(crate) fn record_unsent(
        &self,
        letter: &Arc<Letter>,
        trouble: &SendError,
    ) -> Result<Option<i64>, JournalError> {
        let Some(journal) = self.journal else {
            return Ok(None);
        };
        let (letter, account, time) = (Arc::clone(letter), self.account.name.clone(), self.time());
        let (state, event) = (state(trouble.disposition()), trouble.event());
        journal.step(move |steps| steps.record_unsent(&letter.entry(&account), state, &event, time)).map(Some)
    }
}

/// What a worker is told while it is under way, and tells.
#[derive(Debug, Clone, Default)]
pub(crate) struct WorkerFlags {
    /// Begin no letter and give back what was not begun. It is the same for all, and whoever meets with trouble sets it.
    pub(crate) hold: Arc<AtomicBool>,
    /// Break off.
    pub(crate) stop: Arc<AtomicBool>,
    /// Whether a letter is being announced or sent, and is to come to its end.
    pub(crate) busy: Arc<AtomicBool>,
}

/// A connection, opened when the first letter comes.
#[derive(Debug)]
pub(crate) struct Worker<'a> {
    context: SendContext<'a>,
    hooks: &'a IoHooks,
    flags: WorkerFlags,
    open: Option<Open<'a>>,
}

#[derive(Debug)]
struct Open<'a> {
    session: Session<'a>,
    /// When it was last used; `None` where it has carried nothing yet.
    used: Option<Instant>,
}

impl<'a> Worker<'a> {
    pub(crate) fn new(context: SendContext<'a>, hooks: &'a IoHooks, flags: WorkerFlags) -> Self {
        Self { context, hooks, flags, open: None }
    }

    /// Sends one letter.
    pub(crate) fn send(&mut self, letter: &Arc<Letter>) -> SendOutcome {
        if self.flags.hold.load(Ordering::Relaxed) {
            return SendOutcome::NotStarted;
        }
        let outcome = self.dispatch(letter);
        // What may be the server's trouble and not this letter's: the others begin none before it is known.
        let trouble = match &outcome {
            SendOutcome::Accepted { .. } | SendOutcome::Duplicate(_) | SendOutcome::NotStarted => false,
            SendOutcome::Failed { trouble: SendError::Smtp(error), .. } => {
                error.stage() != Some(Stage::Recipient)
            }
            _ => true,
        };
        if trouble {
            self.flags.hold.store(true, Ordering::Relaxed);
        }
        outcome
    }

    fn dispatch(&mut self, letter: &Arc<Letter>) -> SendOutcome {
        let outcome = match &self.context.account.way {
            Transport::Smtp(server) => self.over_smtp(server, letter),
            Transport::Sendmail(program) => self.by_sendmail(program, letter),
        };
        match outcome {
            // One that is in the journal already has its state there; that of one that is not is not known yet: it may be tried again.
            SendOutcome::Failed { entry: None, trouble } if trouble.disposition() == Disposition::Refused => {
                match self.context.record_unsent(letter, &trouble) {
                    Ok(entry) => SendOutcome::Failed { entry, trouble },
                    Err(error) => SendOutcome::Unjournaled(error),
                }
            }
            other => other,
        }
    }

    fn over_smtp(&mut self, server: &Smtp, letter: &Arc<Letter>) -> SendOutcome {
        if self.open.as_ref().is_some_and(|open| open.used.is_some_and(|used| used.elapsed() > IDLE)) {
            self.leave();
        }
        loop {
            let fresh = self.open.is_none();
            let open = match self.open.take() {
                Some(open) => open,
                None => match Session::open(server, self.context.secret, self.hooks) {
                    Ok(session) => Open { session, used: None },
                    Err(error) => return SendOutcome::Unreachable(error),
                },
            };
            self.flags.busy.store(true, Ordering::Relaxed);
            let outcome = self.send_on(open, letter);
            self.flags.busy.store(false, Ordering::Relaxed);
            match outcome {
                // What the server tells of a connection that it had enough of says nothing of the letter.
                SendOutcome::Failed { entry: None, trouble: SendError::Smtp(error) }
                    if !fresh && stale(&error) => {}
                outcome => return outcome,
            }
        }
    }

    /// Sends a letter over an open connection, and keeps that where it is still good.
    fn send_on(&mut self, mut open: Open<'a>, letter: &Arc<Letter>) -> SendOutcome {
        let mut entry = None;
        let sent = open.session.send(&letter.email, &letter.envelope, || {
            entry = self.context.begin(letter).map_err(Stopped::Journal)?;
            Ok::<(), Stopped>(())
        });
        match sent {
            Ok(receipt) => {
                open.used = Some(Instant::now());
                self.open = Some(open);
                let accepted = Accepted { by: self.context.host().to_owned(), receipt: Some(receipt) };
                SendOutcome::Accepted { entry, accepted, unrecorded: None }
            }
            Err(Stopped::Journal(error)) => {
                self.keep(open, true);
                match error {
                    JournalError::Duplicate(other) => SendOutcome::Duplicate(other),
                    error => SendOutcome::Unjournaled(error),
                }
            }
            Err(Stopped::Smtp(error)) => {
                let good = error.reply().is_some_and(|reply| reply.code != 421)
                    || matches!(error, SmtpError::TooLarge { .. } | SmtpError::NoSmtputf8);
                let trouble = SendError::from(error);
                self.context.record_failure(entry, &trouble);
                self.keep(open, good);
                SendOutcome::Failed { entry, trouble }
            }
        }
    }

    /// Keeps a connection on which a message was given up, where the server has forgotten it.
    fn keep(&mut self, mut open: Open<'a>, good: bool) {
        if good && open.session.reset().is_ok() {
            open.used = Some(Instant::now());
            self.open = Some(open);
        }
    }

    fn by_sendmail(&self, program: &Path, letter: &Arc<Letter>) -> SendOutcome {
        let entry = match self.context.begin(letter) {
            Ok(entry) => entry,
            Err(JournalError::Duplicate(other)) => return SendOutcome::Duplicate(other),
            Err(error) => return SendOutcome::Unjournaled(error),
        };
        match sendmail::send(program, &letter.email, &letter.envelope, &self.hooks.interrupted) {
            Ok(()) => {
                let accepted = Accepted { by: program.display().to_string(), receipt: None };
                SendOutcome::Accepted { entry, accepted, unrecorded: None }
            }
            Err(error) => {
                let trouble = SendError::from(error);
                self.context.record_failure(entry, &trouble);
                SendOutcome::Failed { entry, trouble }
            }
        }
    }

    /// Takes leave of the server.
    pub(crate) fn leave(&mut self) {
        if let Some(open) = self.open.take() {
            open.session.quit();
        }
    }
}

/// Whether an error may come of what a connection carried before: closed while it lay idle, or after as many letters as the
/// server takes over one; or words nobody asked for, such as a 421 right after the last letter. Nothing of this letter was begun.
fn stale(error: &SmtpError) -> bool {
    match error {
        SmtpError::Refused { stage: Stage::Sender, reply, .. } => reply.code == 421,
        SmtpError::Server(error) => {
            error.stage == Stage::Sender
                && matches!(
                    error.kind,
                    ErrorKind::Closed | ErrorKind::Network(_) | ErrorKind::Protocol { .. }
                )
        }
        _ => false,
    }
}
