//! A composed letter on its way: written down, claimed, handed over, recorded; and what each failure means for the person.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use serde_json::json;

use super::args::Sending;
use super::credentials;
use super::follow_up::Following;
use super::prepare::Prepared;
use super::report::Reporter;
use crate::account::{Account, Smtp, Transport};
use crate::app::accounts::Credentials;
use crate::app::journal::without_journal;
use crate::app::{Failure, Observer as _, Status};
use crate::diagnostic::{self, Advice};
use crate::email::{Email, Envelope};
use crate::journal::{self, Dates, Event, Form, Journal, JournalError, NewEntry, State};
use crate::net::IoHooks;
use crate::output::sendmail::{self, SendmailError};
use crate::request::CancellationRequest;
use crate::smtp::{Disposition, Receipt, Session, SmtpError};
use crate::text::hash;
use crate::value::{Country, Sector};

/// A message on its way.
pub(super) struct Delivery<'a> {
    pub(super) args: &'a Sending,
    /// What the letter follows.
    pub(super) following: Option<&'a Following>,
    pub(super) account: &'a Account,
    pub(super) prepared: &'a Prepared,
    pub(super) email: &'a Email,
    pub(super) envelope: &'a Envelope,
    pub(super) started: Instant,
}

/// Why a delivery did not end in acceptance.
enum DeliveryError {
    Smtp(SmtpError),
    Sendmail(SendmailError),
    Journal(JournalError),
}

impl From<SmtpError> for DeliveryError {
    fn from(error: SmtpError) -> Self {
        Self::Smtp(error)
    }
}

/// What the other side said to a message it took.
struct Accepted<'w> {
    /// To take leave of, once the answer is safe.
    session: Option<Session<'w>>,
    by: String,
    event: Event,
    receipt: Option<Receipt>,
}

impl Delivery<'_> {
    pub(super) fn run(
        &mut self,
        journal: Option<&Journal>,
        now: Timestamp,
        reporter: &mut Reporter<'_>,
    ) -> Result<(), Failure> {
        // Everything a person may still be asked comes first.
        let Credentials { submission: secret, copy } = credentials::for_sending(self.account, reporter)?;
        // The injected moment, and as much later as it has become: each step is written down with its own time.
        let started = self.started;
        let time = move || now.checked_add(started.elapsed()).unwrap_or(now);
        let id = match &journal {
            Some(journal) => Some(self.compose(journal, time()).map_err(without_journal)?),
            None => None,
        };
        let watch = reporter.dialogue().hooks();
        let again = self.args.again;
        let mut claimed = None;
        let mut claim = || {
            if let (Some(journal), Some(id)) = (journal, id) {
                claimed = Some(journal.claim(id, again, time()).map_err(DeliveryError::Journal)?);
            }
            Ok(())
        };
        let taken = match &self.account.way {
            Transport::Smtp(server) => self.smtp(server, secret.as_ref(), &watch, claim),
            Transport::Sendmail(program) => claim().and_then(|()| self.sendmail(program, &watch)),
        };
        let outcome = match taken {
            Ok(mut taken) => {
                let recorded = match (&journal, id) {
                    (Some(journal), Some(id)) => journal.record(id, State::Accepted, &taken.event, time()),
                    _ => Ok(()),
                };
                // Said at once; one JSON object can only be said when everything is done.
                if recorded.is_ok() && !reporter.json {
                    self.success(&taken, id, reporter);
                }
                if let Some(session) = taken.session.take() {
                    session.quit();
                }
                if let Some(copy) = copy {
                    let event = copy.file(self.email, &self.prepared.now, &watch, reporter);
                    if let (Some(journal), Some(id), Ok(())) = (&journal, id, &recorded) {
                        // The proof of the sending is recorded already; this only adds to it.
                        let _ = journal.remark(id, &event, time());
                    }
                }
                if recorded.is_ok() && reporter.json {
                    self.success(&taken, id, reporter);
                }
                recorded.map_err(|error| unrecorded(&taken, &error))
            }
            Err(trouble) => Err(self.failure(trouble, journal, id, time())),
        };
        drop(claimed);
        outcome
    }

    fn compose(&self, journal: &Journal, now: Timestamp) -> Result<i64, JournalError> {
        let form = self.prepared.kept_form();
        let parent = self.following.map(|following| following.parent);
        let kept = self.prepared.kept(&form);
        let new = new_entry(&kept, self.email, self.envelope, &self.account.name, parent);
        journal.compose(&new, now)
    }

    fn smtp<'w>(
        &self,
        server: &Smtp,
        secret: Option<&crate::account::secret::Secret>,
        watch: &'w IoHooks,
        claim: impl FnOnce() -> Result<(), DeliveryError>,
    ) -> Result<Accepted<'w>, DeliveryError> {
        let mut session = Session::open(server, secret, watch)?;
        let receipt = session.send(self.email, self.envelope, claim)?;
        Ok(Accepted {
            session: Some(session),
            by: server.host.clone(),
            event: Event::receipt(&receipt),
            receipt: Some(receipt),
        })
    }

    fn sendmail(&self, program: &Path, watch: &IoHooks) -> Result<Accepted<'static>, DeliveryError> {
        sendmail::send(program, self.email, self.envelope, &watch.interrupted)
            .map_err(DeliveryError::Sendmail)?;
        let by = program.display().to_string();
        Ok(Accepted {
            session: None,
            event: Event::note(format!("handed to {by}, which took it")),
            by,
            receipt: None,
        })
    }

    fn success(&self, taken: &Accepted<'_>, id: Option<i64>, reporter: &mut Reporter<'_>) {
        if reporter.json {
            reporter.result(json!({
                "state": State::Accepted,
                "new": true,
                "entry": id,
                "message_id": self.email.message_id(),
                "sha256": hash::sha256(self.email.bytes()),
                "envelope": self.envelope,
                "receipt": taken.receipt,
            }));
            return;
        }
        let reply = taken.receipt.as_ref().map_or_else(String::new, |receipt| format!(": {}", receipt.reply));
        reporter.text(&format!("Sent. {} has taken the letter{reply}\n", taken.by));
        for (recipient, reply) in taken.receipt.iter().flat_map(|receipt| &receipt.refused) {
            reporter.note(&format!("The copy to {recipient} was not taken: {reply}"));
        }
        let provider = &self.prepared.request.recipient.name;
        reporter.note(&format!("Your mail server has it; {provider}'s own confirmation is still to come. Keep watching your inbox, and its spam folder."));
        if let Some(id) = id {
            reporter.note(&format!(
                "Journal entry {id} holds the exact message and this reply. `adieu journal export {id}` makes a folder of evidence."
            ));
        }
    }

    /// What the other side's failure means.
    fn advice(&self, trouble: &DeliveryError) -> Option<Advice> {
        match (trouble, &self.account.way) {
            (DeliveryError::Smtp(error), Transport::Smtp(server)) => Some(diagnostic::of_smtp(error, server)),
            (DeliveryError::Sendmail(error), _) => Some(diagnostic::of_sendmail(error)),
            _ => None,
        }
    }

    fn failure(
        &self,
        trouble: DeliveryError,
        journal: Option<&Journal>,
        id: Option<i64>,
        now: Timestamp,
    ) -> Failure {
        let advice = self.advice(&trouble);
        let (disposition, failure, event) = match trouble {
            DeliveryError::Journal(JournalError::Duplicate(entry)) => {
                let failure = Failure::new(
                    Status::Data,
                    format!(
                        "the same request is entry {} already, {}: another process was faster",
                        entry.id, entry.state
                    ),
                )
                .fix("nothing was sent by this one");
                (
                    Disposition::Refused,
                    failure,
                    Event::note(format!("not sent: entry {} was faster", entry.id)),
                )
            }
            DeliveryError::Journal(error) => {
                let failure = Failure::from(error).fix("nothing was sent: it is not without a journal entry");
                (Disposition::Deferred, failure, Event::note("not sent: the journal could not be written"))
            }
            DeliveryError::Sendmail(error) => {
                let exit = match error.disposition() {
                    Disposition::Deferred => Status::Temporary,
                    Disposition::Refused => Status::Refused,
                    Disposition::InDoubt => Status::InDoubt,
                };
                let failure = Failure::from_error(exit, &error);
                (error.disposition(), failure, Event::note(error.to_string()))
            }
            DeliveryError::Smtp(error) => {
                let failure = Failure::from_error(Status::of_smtp(&error), &error);
                let event = Event::reply(error.reply(), failure.message.clone());
                (error.disposition(), failure, event)
            }
        };
        let state = match disposition {
            Disposition::Deferred => State::Deferred,
            Disposition::Refused => State::Refused,
            Disposition::InDoubt => State::InDoubt,
        };
        let recorded = match (journal, id) {
            (Some(journal), Some(id)) => journal.record(id, state, &event, now).is_ok(),
            _ => false,
        };
        let entry =
            id.filter(|_| recorded).map(|id| format!(" (journal entry {id}, {state})")).unwrap_or_default();
        let fix = match (disposition, &failure.fix) {
            (_, Some(fix)) => format!("{fix}{entry}"),
            (Disposition::InDoubt, None) => format!(
                "it may have been sent{entry}: look for the copy to yourself ({}) in your inbox and its spam folder before anything else; an \
                 empty Sent folder proves nothing. Then {}",
                self.email.message_id(),
                match id {
                    Some(id) =>
                        format!("`adieu journal mark {id} sent` or `adieu journal mark {id} not-sent`"),
                    None => "send it once more only if it is not there".to_owned(),
                }
            ),
            (_, None) => {
                let advice = advice.map(|advice| format!("; {advice}")).unwrap_or_default();
                format!("nothing was sent{entry}{advice}")
            }
        };
        let mut failure = self.prepared.failure(failure).fix(fix);
        failure.details =
            Some(Box::new(json!({ "state": state, "entry": id, "message_id": self.email.message_id() })));
        failure
    }
}

/// What the journal keeps of a letter besides its bytes.
pub(super) struct JournalRecord<'a> {
    pub(super) request: &'a CancellationRequest,
    pub(super) subject: &'a str,
    pub(super) dates: Dates,
    pub(super) form: &'a Form,
}

/// What the journal is to hold of a letter that leaves through `account`.
pub(super) fn new_entry<'a>(
    kept: &JournalRecord<'a>,
    email: &'a Email,
    envelope: &'a Envelope,
    account: &'a str,
    parent: Option<i64>,
) -> NewEntry<'a> {
    let JournalRecord { request, subject, dates, form } = *kept;
    let sector = Some(request.recipient.sector).filter(|sector| *sector != Sector::Other);
    NewEntry {
        fingerprint: match parent {
            Some(parent) => journal::fingerprint_after(request, parent),
            None => journal::fingerprint(request),
        },
        provider: &request.recipient.name,
        kind: request.kind.name(),
        language: request.language.tag(),
        identifiers: journal::identifiers(request),
        account,
        envelope,
        message_id: email.message_id(),
        subject,
        bytes: email.bytes(),
        parent,
        form: Some(form),
        provider_id: request.recipient.provider.as_deref(),
        country: request.recipient.country.as_ref().map(Country::as_str),
        sector: sector.map(Sector::name),
        dates,
    }
}

/// Sent, and the journal could not say so.
fn unrecorded(taken: &Accepted<'_>, error: &JournalError) -> Failure {
    let reply = taken.receipt.as_ref().map_or_else(String::new, |receipt| format!(" ({})", receipt.reply));
    let cause = Failure::from_error(Status::InDoubt, error).message;
    let message =
        format!("{} has taken the letter{reply}, and the journal could not record it: {cause}", taken.by);
    Failure::new(Status::InDoubt, message)
        .fix("it was sent: do not send it again, and keep this reply as proof")
}
