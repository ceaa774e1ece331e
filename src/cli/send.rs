//! `adieu send`: check, look into the journal, show, ask, write down, hand over, record.

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use jiff::Timestamp;
use serde_json::json;

use super::account::{choose, secret};
use super::args::Send;
use super::prepare::{Prepared, confirmed, prepare};
use super::preview::describe;
use super::report::{Exit, Failure, Reporter};
use crate::account::{Account, Smtp, Way};
use crate::collect::prompt;
use crate::delivery::sendmail::{self, SendmailError};
use crate::delivery::smtp::{Fate, Phase, Receipt, Session, SmtpError, Transcript, Watch};
use crate::email::{self, Email, Envelope, Purpose};
use crate::escape;
use crate::journal::{self, Entry, Event, Journal, JournalError, NewEntry, State};

pub(super) fn run(args: &Send, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let account = choose(args.account.as_deref(), reporter)?;
    let may_ask = reporter.env.can_ask && !reporter.no_input;
    if !args.yes && !args.dry_run && !may_ask {
        return Err(Failure::new(
            Exit::Usage,
            "there is no terminal to ask at, and --yes is not given: nothing was sent",
        )
        .fix("add --yes to send without a question, or --dry-run to see what would be sent"));
    }
    let prepared =
        prepare(&args.request, confirmed(args.confirm_recipient.as_deref())?, Some(&account), reporter)?;
    let request = &prepared.request;
    if !account.may_send_as(&request.customer.email) {
        let message = format!(
            "the letter is from {}, and account {} sends as {}",
            request.customer.email, account.name, account.email
        );
        return Err(prepared.failure(Failure::new(Exit::Data, message)).fix(format!(
            "leave email out, or add the address to identities in [accounts.{}] of the config file",
            account.name
        )));
    }
    let stamp = prepared.stamp(reporter)?;
    let internal =
        |error: &dyn std::error::Error| prepared.failure(Failure::from_error(Exit::InDoubt, error));
    let email =
        email::compose(request, &prepared.letter, &stamp, Purpose::Send).map_err(|error| internal(&error))?;
    let copy = args.bcc_self.unwrap_or(account.bcc_self).then_some(&account.email);
    let envelope =
        Envelope::new(&account.email, &request.recipient.email, copy).map_err(|error| internal(&error))?;
    if args.dry_run {
        dry_run(&email, &envelope, reporter);
        return Ok(());
    }
    let started = Instant::now();
    let now = prepared.now.timestamp();
    let mut journal = if args.no_journal {
        None
    } else {
        Some(open(reporter, now).map_err(|failure| prepared.failure(failure))?)
    };
    if let Some(journal) = &journal {
        tell_doubts(journal, reporter)?;
        let gone = journal.gone(&journal::fingerprint(request)).map_err(|error| cannot_journal(&error))?;
        if let Some(entry) = gone.filter(|_| !args.again) {
            return already(&entry, Some(journal), args.if_new, reporter);
        }
    }
    if !args.yes {
        reporter.before_question(&describe(&prepared));
        if let Some(copy) = envelope.to().get(1) {
            reporter.before_question(&format!("A copy goes to {copy}."));
        }
        let recipient = &request.recipient;
        let question = format!(
            "Send this letter to {} <{}> through account {}?",
            recipient.name, recipient.email, account.name
        );
        let yes = prompt::confirm(&escape::line(&question), reporter.color())
            .map_err(|_| Failure::new(Exit::Interrupted, "interrupted; nothing was sent"))?;
        if !yes {
            reporter.note("Nothing was sent.");
            return Ok(());
        }
    }
    let mut delivery = Delivery {
        args,
        account: &account,
        prepared: &prepared,
        email: &email,
        envelope: &envelope,
        started,
    };
    delivery.run(journal.as_mut(), now, reporter)
}

/// What to say where the journal cannot be used before a message leaves.
const NO_JOURNAL: &str = "nothing is sent without a journal; mend it, or add --no-journal";

/// Opens the journal in the state directory.
pub(super) fn open(reporter: &Reporter<'_>, now: Timestamp) -> Result<Journal, Failure> {
    let folder = reporter.env.state_dir.as_deref().ok_or_else(no_home)?;
    Journal::open(folder, now).map_err(|error| cannot_journal(&error).fix(NO_JOURNAL))
}

pub(super) fn no_home() -> Failure {
    Failure::new(Exit::Configuration, "there is no home directory for the journal")
        .fix("set HOME, or ADIEU_STATE_DIR to a folder")
}

pub(super) fn cannot_journal(error: &JournalError) -> Failure {
    let exit = match error {
        JournalError::NoEntry { .. } => Exit::NoInput,
        JournalError::Transition { .. } | JournalError::Duplicate(_) => Exit::Data,
        JournalError::TooNew { .. } => Exit::Configuration,
        _ => Exit::CannotCreate,
    };
    Failure::from_error(exit, error)
}

/// Says which messages are in doubt and what to do.
pub(super) fn tell_doubts(journal: &Journal, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    for entry in journal.in_doubt().map_err(|error| cannot_journal(&error))? {
        reporter.note(&format!("Entry {}, {}", entry.id, doubt(&entry)));
    }
    Ok(())
}

fn doubt(entry: &Entry) -> String {
    format!(
        "{} to {} of {}, is in doubt: it may have been sent.\n  {}",
        entry.kind,
        entry.provider,
        entry.created_at,
        settle(entry)
    )
}

/// How a person finds out, and tells.
fn settle(entry: &Entry) -> String {
    format!(
        "Look for the copy to yourself in your inbox and its spam folder, with the subject \"{}\", and for a bounce; an empty Sent \
         folder proves nothing. Found: `adieu journal mark {id} sent`. Not there after some hours: `adieu journal mark {id} not-sent`.",
        entry.subject,
        id = entry.id
    )
}

/// The same request has gone, or may have.
fn already(
    entry: &Entry,
    journal: Option<&Journal>,
    if_new: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let events = journal.and_then(|journal| journal.events(entry.id).ok()).unwrap_or_default();
    let last = events.last();
    let reply = last.and_then(|event| {
        let text = event.reply["lines"]
            .as_array()?
            .iter()
            .filter_map(|line| line.as_str())
            .collect::<Vec<_>>()
            .join(" / ");
        Some(format!("; the server said: {} {text}", event.reply["code"]))
    });
    let when = last.map_or(entry.changed_at.as_str(), |event| event.at.as_str());
    let message = match entry.state {
        State::InDoubt => format!(
            "entry {}, {} to {}, is in doubt: it may have been sent",
            entry.id, entry.kind, entry.provider
        ),
        State::Sending => format!("the same request is being sent right now (entry {})", entry.id),
        _ => format!(
            "the same request went out already on {when} (entry {}){}",
            entry.id,
            reply.unwrap_or_default()
        ),
    };
    if if_new && entry.state == State::Accepted {
        if reporter.json {
            reporter.result(json!({ "state": entry.state, "new": false, "entry": entry }));
        } else {
            reporter.text(&format!("{message}\n"));
        }
        return Ok(());
    }
    let fix = match entry.state {
        State::InDoubt => format!("nothing was sent this time. {}", settle(entry)),
        _ => "nothing was sent; to send it all the same, add --again".to_owned(),
    };
    Err(Failure::new(Exit::Data, message).fix(fix))
}

fn dry_run(email: &Email, envelope: &Envelope, reporter: &mut Reporter<'_>) {
    if reporter.json {
        reporter.result(json!({
            "envelope": envelope,
            "message_id": email.message_id(),
            "message": String::from_utf8_lossy(email.bytes()),
            "sha256": journal::sha256(email.bytes()),
        }));
        return;
    }
    let recipients: Vec<String> = envelope.to().iter().map(|to| format!("RCPT TO:<{to}>")).collect();
    reporter.note(&format!("MAIL FROM:<{}>\n{}", envelope.from(), recipients.join("\n")));
    reporter.data(email.bytes());
}

/// A message on its way.
struct Delivery<'a> {
    args: &'a Send,
    account: &'a Account,
    prepared: &'a Prepared,
    email: &'a Email,
    envelope: &'a Envelope,
    started: Instant,
}

/// Why a delivery did not end in acceptance.
enum Trouble {
    Smtp(SmtpError),
    Sendmail(SendmailError),
    Journal(JournalError),
}

impl From<SmtpError> for Trouble {
    fn from(error: SmtpError) -> Self {
        Self::Smtp(error)
    }
}

/// What the other side said to a message it took.
struct Taken<'w> {
    /// To take leave of, once the answer is safe.
    session: Option<Session<'w>>,
    by: String,
    event: Event,
    receipt: Option<Receipt>,
}

impl Delivery<'_> {
    fn run(
        &mut self,
        mut journal: Option<&mut Journal>,
        now: Timestamp,
        reporter: &mut Reporter<'_>,
    ) -> Result<(), Failure> {
        // Everything a person may still be asked comes first.
        let secret = secret(self.account, reporter)?;
        // The injected moment, and as much later as it has become: each step is written down with its own time.
        let started = self.started;
        let time = move || now.checked_add(started.elapsed()).unwrap_or(now);
        let id = match &journal {
            Some(journal) => {
                Some(self.compose(journal, time()).map_err(|error| cannot_journal(&error).fix(NO_JOURNAL))?)
            }
            None => None,
        };
        let watch = watch(reporter);
        let journal_again = self.args.again;
        let mut claimed = None;
        let mut claim = || {
            if let (Some(journal), Some(id)) = (journal.as_deref_mut(), id) {
                claimed = Some(journal.claim(id, journal_again, time()).map_err(Trouble::Journal)?);
            }
            Ok(())
        };
        let taken = match &self.account.way {
            Way::Smtp(server) => self.smtp(server, secret.as_ref(), &watch, claim),
            Way::Sendmail(program) => claim().and_then(|()| self.sendmail(program)),
        };
        let outcome = match taken {
            Ok(taken) => {
                let recorded = match (&journal, id) {
                    (Some(journal), Some(id)) => journal.record(id, State::Accepted, &taken.event, time()),
                    _ => Ok(()),
                };
                let outcome = match recorded {
                    Ok(()) => {
                        self.success(&taken, id, reporter);
                        Ok(())
                    }
                    Err(error) => Err(unrecorded(&taken, &error)),
                };
                if let Some(session) = taken.session {
                    session.quit();
                }
                outcome
            }
            Err(trouble) => Err(self.failure(trouble, journal.as_deref(), id, time())),
        };
        drop(claimed);
        outcome
    }

    fn compose(&self, journal: &Journal, now: Timestamp) -> Result<i64, JournalError> {
        let request = &self.prepared.request;
        let new = NewEntry {
            fingerprint: journal::fingerprint(request),
            provider: &request.recipient.name,
            kind: request.kind.name(),
            language: request.language.tag(),
            identifiers: journal::identifiers(request),
            account: &self.account.name,
            envelope: self.envelope,
            message_id: self.email.message_id(),
            subject: &self.prepared.letter.subject,
            bytes: self.email.bytes(),
        };
        journal.compose(&new, now)
    }

    fn smtp<'w>(
        &self,
        server: &Smtp,
        secret: Option<&crate::account::secret::Secret>,
        watch: &'w Watch,
        claim: impl FnOnce() -> Result<(), Trouble>,
    ) -> Result<Taken<'w>, Trouble> {
        let mut session = Session::open(server, secret, watch)?;
        let receipt = session.send(self.email, self.envelope, claim)?;
        Ok(Taken {
            session: Some(session),
            by: server.host.clone(),
            event: Event::receipt(&receipt),
            receipt: Some(receipt),
        })
    }

    fn sendmail(&self, program: &Path) -> Result<Taken<'static>, Trouble> {
        sendmail::send(program, self.email, self.envelope).map_err(Trouble::Sendmail)?;
        let by = program.display().to_string();
        Ok(Taken {
            session: None,
            event: Event::note(format!("handed to {by}, which took it")),
            by,
            receipt: None,
        })
    }

    fn success(&self, taken: &Taken<'_>, id: Option<i64>, reporter: &mut Reporter<'_>) {
        if reporter.json {
            reporter.result(json!({
                "state": State::Accepted,
                "new": true,
                "entry": id,
                "message_id": self.email.message_id(),
                "sha256": journal::sha256(self.email.bytes()),
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

    fn failure(
        &self,
        trouble: Trouble,
        journal: Option<&Journal>,
        id: Option<i64>,
        now: Timestamp,
    ) -> Failure {
        let (fate, failure, event) = match trouble {
            Trouble::Journal(JournalError::Duplicate(entry)) => {
                let failure = Failure::new(
                    Exit::Data,
                    format!(
                        "the same request is entry {} already, {}: another process was faster",
                        entry.id, entry.state
                    ),
                )
                .fix("nothing was sent by this one");
                (Fate::Refused, failure, Event::note(format!("not sent: entry {} was faster", entry.id)))
            }
            Trouble::Journal(error) => {
                let failure =
                    cannot_journal(&error).fix("nothing was sent: it is not without a journal entry");
                (Fate::Deferred, failure, Event::note("not sent: the journal could not be written"))
            }
            Trouble::Sendmail(error) => {
                let exit = match error.fate() {
                    Fate::Deferred => Exit::Temporary,
                    Fate::Refused => Exit::Refused,
                    Fate::InDoubt => Exit::InDoubt,
                };
                let failure = Failure::from_error(exit, &error);
                (error.fate(), failure, Event::note(error.to_string()))
            }
            Trouble::Smtp(error) => {
                let failure = Failure::from_error(exit(&error), &error);
                let event = Event::reply(error.reply(), failure.message.clone());
                (error.fate(), failure, event)
            }
        };
        let state = match fate {
            Fate::Deferred => State::Deferred,
            Fate::Refused => State::Refused,
            Fate::InDoubt => State::InDoubt,
        };
        let recorded = match (journal, id) {
            (Some(journal), Some(id)) => journal.record(id, state, &event, now).is_ok(),
            _ => false,
        };
        let entry =
            id.filter(|_| recorded).map(|id| format!(" (journal entry {id}, {state})")).unwrap_or_default();
        let fix = match (fate, &failure.fix) {
            (_, Some(fix)) => format!("{fix}{entry}"),
            (Fate::InDoubt, None) => format!(
                "it may have been sent{entry}: look for the copy to yourself ({}) in your inbox and its spam folder before anything else; an \
                 empty Sent folder proves nothing. Then {}",
                self.email.message_id(),
                match id {
                    Some(id) =>
                        format!("`adieu journal mark {id} sent` or `adieu journal mark {id} not-sent`"),
                    None => "send it once more only if it is not there".to_owned(),
                }
            ),
            (_, None) => format!("nothing was sent{entry}; {}", advice(failure.exit)),
        };
        let mut failure = self.prepared.failure(failure).fix(fix);
        failure.details =
            Some(Box::new(json!({ "state": state, "entry": id, "message_id": self.email.message_id() })));
        failure
    }
}

/// Sent, and the journal could not say so.
fn unrecorded(taken: &Taken<'_>, error: &JournalError) -> Failure {
    let reply = taken.receipt.as_ref().map_or_else(String::new, |receipt| format!(" ({})", receipt.reply));
    let cause = Failure::from_error(Exit::InDoubt, error).message;
    let message =
        format!("{} has taken the letter{reply}, and the journal could not record it: {cause}", taken.by);
    Failure::new(Exit::InDoubt, message)
        .fix("it was sent: do not send it again, and keep this reply as proof")
}

fn advice(exit: Exit) -> &'static str {
    match exit {
        Exit::Login => "check user name and password; many services want an app password",
        Exit::Unavailable => "check the server's name, port and protection with `adieu account test`",
        Exit::Refused => "the server will say the same again: read its words",
        Exit::Interrupted => "run the same command to send it",
        _ => "run the same command again later",
    }
}

/// The exit code an SMTP failure ends with.
pub(super) fn exit(error: &SmtpError) -> Exit {
    if error.fate() == Fate::InDoubt {
        return Exit::InDoubt;
    }
    match error {
        SmtpError::Interrupted { .. } => Exit::Interrupted,
        SmtpError::CaFile { .. } | SmtpError::PlainText { .. } => Exit::Configuration,
        SmtpError::NoMechanism { .. } => Exit::Login,
        SmtpError::Refused { phase: Phase::Login, reply, .. } if reply.is_permanent() => Exit::Login,
        SmtpError::Refused { phase: Phase::Greeting | Phase::Hello | Phase::Starttls, .. } => {
            Exit::Unavailable
        }
        SmtpError::Refused { reply, .. } if !reply.is_permanent() => Exit::Temporary,
        SmtpError::Refused { .. }
        | SmtpError::TooLarge { .. }
        | SmtpError::NoSmtputf8
        | SmtpError::Protocol { .. } => Exit::Refused,
        SmtpError::Tls { .. } | SmtpError::NoStarttls { .. } => Exit::Unavailable,
        SmtpError::Network { phase, .. }
        | SmtpError::Timeout { phase, .. }
        | SmtpError::Closed { phase, .. } => match phase {
            Phase::Connect | Phase::Tls | Phase::Greeting | Phase::Hello | Phase::Starttls => {
                Exit::Unavailable
            }
            _ => Exit::Temporary,
        },
    }
}

/// Ctrl-C as a flag, looked at between phases and while waiting. The dialogue to standard error
/// where it is wanted.
pub(super) fn watch(reporter: &Reporter<'_>) -> Watch {
    let interrupted = Arc::new(AtomicBool::new(false));
    let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&interrupted));
    let print = reporter.env.transcript;
    let waiting = move || {
        print("The letter is with the server; its answer is awaited. Ctrl-C once more leaves it in doubt.");
    };
    let transcript = reporter.verbose.then(|| {
        let line: Transcript = Box::new(move |line| print(&escape::line(line)));
        RefCell::new(line)
    });
    Watch { transcript, interrupted, waiting: Some(Box::new(waiting)) }
}
