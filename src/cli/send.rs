//! `adieu send`: check, look into the journal, show, ask, write down, hand over, record.

use std::time::Instant;

use serde_json::json;

use super::account::choose_for;
use super::args::{Request, Send, Sending};
use super::deliver::Delivery;
use super::draft::name_attachments;
use super::follow_up::{self, Following};
use super::plan;
use super::prepare::{Earlier, Prepared, policy, prepare};
use super::preview::{describe, provenance};
use super::prompt;
use super::report::Reporter;
use crate::account::Account;
use crate::app::journal::open as journal_open;
use crate::app::schedule;
use crate::app::schedule::Replace;
use crate::app::{Failure, Status};
use crate::email::{self, Email, Envelope, Purpose};
use crate::journal::{self, Entry, Event, Journal, State};
use crate::request::{CancellationRequest, Recipient};
use crate::text::{escape, hash};
use crate::value::{Invalid, Place, Problem};

pub(super) fn run(args: &Send, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    run_following(&args.request, &args.sending, None, reporter)
}

/// The same for a letter that follows another.
pub(super) fn run_following(
    wanted: &Request,
    args: &Sending,
    following: Option<(&Earlier, &Following)>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    plan::check_place(args.calendar.as_deref(), Replace::OwnCalendar)?;
    let account = choose_for(args.account.as_deref(), &wanted.writing, reporter)?;
    agreed_or_can_be(args.yes || args.dry_run, reporter)?;
    let earlier = following.map(|(earlier, _)| earlier);
    let following = following.map(|(_, following)| following);
    let thread = following.map(|following| &following.thread);
    let policy = policy(args.confirm_recipient.as_deref(), earlier)?;
    let prepared = prepare(wanted, policy, Some(&account), earlier, reporter)?;
    let request = &prepared.request;
    check_sender(&account, &prepared)?;
    if let Some(earlier) = earlier {
        follow_up::same_address(&prepared, earlier, args.confirm_recipient.as_deref())?;
    }
    let seed = prepared.seed(reporter)?;
    let internal =
        |error: &dyn std::error::Error| prepared.failure(Failure::from_error(Status::InDoubt, error));
    let email = email::compose(request, &prepared.letter, &prepared.enclosures, thread, &seed, Purpose::Send)
        .map_err(|error| internal(&error))?;
    let copy = args.bcc_self.unwrap_or(account.bcc_self).then_some(&account.email);
    let envelope =
        Envelope::new(&account.email, &request.recipient.email, copy).map_err(|error| internal(&error))?;
    if args.dry_run {
        name_attachments(&prepared.enclosures, reporter);
        dry_run(&email, &envelope, reporter);
        return Ok(());
    }
    let started = Instant::now();
    let now = prepared.now.timestamp();
    let journal = if args.no_journal {
        None
    } else {
        Some(journal_open(&reporter.env.app, now).map_err(|failure| prepared.failure(failure))?)
    };
    if let Some(journal) = &journal {
        tell_doubts(journal, reporter)?;
        let same = match following {
            Some(following) => journal::fingerprint_after(request, following.parent),
            None => journal::fingerprint(request),
        };
        let gone = journal.find_sent(&same)?;
        if let Some(entry) = gone.filter(|_| !args.again) {
            return already(&entry, Some(journal), args.if_new, reporter);
        }
        if following.is_none() {
            warn_of_alike(journal, request, reporter)?;
        }
    }
    if args.yes {
        // Nobody is asked; where it goes, and how well that is known, is said all the same.
        let Recipient { name, email, .. } = &request.recipient;
        reporter.note(&format!("To {name} <{email}>: {}.", provenance(&request.recipient)));
        name_attachments(&prepared.enclosures, reporter);
    } else {
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
            .map_err(|_| Failure::new(Status::Interrupted, "interrupted; nothing was sent"))?;
        if !yes {
            reporter.note("Nothing was sent.");
            return Ok(());
        }
    }
    if let (Some(journal), Some(following)) = (&journal, following) {
        follow_up::still_open(journal, following)?;
    }
    let mut delivery = Delivery {
        args,
        following,
        account: &account,
        prepared: &prepared,
        email: &email,
        envelope: &envelope,
        started,
    };
    delivery.run(journal.as_ref(), now, reporter)?;
    if let Some(dates) = plan::in_short(&prepared.plan, true) {
        reporter.note(&dates);
    }
    if let Some(path) = &args.calendar {
        let entry = plan::Entry {
            key: &schedule::key(&prepared.situation.kind, prepared.form()),
            provider: &request.recipient.name,
            subject: &prepared.letter.subject,
            situation: &prepared.situation,
            sent: true,
        };
        // The calendar of a letter that is on its way may replace the one that asked to send it.
        let written =
            plan::write_calendar(path, Replace::OwnCalendar, &prepared.plan, &entry, &prepared.now, reporter);
        if let Err(failure) = written {
            // The letter has gone: nothing here may look as if it had not.
            reporter
                .note(&format!("The letter is sent; only the calendar was not written: {}", failure.message));
        }
    }
    Ok(())
}

/// Nothing leaves without a yes: it was given, or there is somebody to ask.
pub(super) fn agreed_or_can_be(agreed: bool, reporter: &Reporter<'_>) -> Result<(), Failure> {
    if agreed || (reporter.may_ask()) {
        return Ok(());
    }
    Err(Failure::new(
        Status::Usage,
        "there is no terminal to ask at, and --yes is not given: nothing was sent",
    )
    .fix("add --yes to send without a question, or --dry-run to see what would be sent"))
}

/// A letter leaves an account under one of its own addresses.
pub(super) fn check_sender(account: &Account, prepared: &Prepared) -> Result<(), Failure> {
    may_send(account, &prepared.request).map_err(|failure| prepared.failure(failure))
}

/// The same for a letter whose values are not to be given back.
pub(super) fn may_send(account: &Account, request: &CancellationRequest) -> Result<(), Failure> {
    let from = &request.customer.email;
    if account.may_send_as(from) {
        return Ok(());
    }
    let message =
        format!("the letter is from {from}, and account {} sends as {}", account.name, account.email);
    Err(Failure::new(Status::Data, message).fix(format!(
        "leave email out, or add the address to identities in [accounts.{}] of the config file",
        account.name
    )))
}

/// Says which messages are in doubt and what to do.
pub(super) fn tell_doubts(journal: &Journal, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    for entry in journal.in_doubt()? {
        reporter.note(&format!("Entry {}, {}", entry.id, doubt(&entry)));
    }
    Ok(())
}

/// An entry that is in doubt, and how to find out.
pub(super) fn doubt(entry: &Entry) -> String {
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

/// Names what has gone with numbers like the request's: the question, or whoever reads what was sent, decides.
fn warn_of_alike(
    journal: &Journal,
    request: &CancellationRequest,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let mut warnings = Vec::new();
    for entry in journal.alike(request)? {
        let what = format!(
            "is much like that of entry {} ({}, {})",
            entry.id,
            in_words(&entry.identifiers),
            entry.state.name()
        );
        let fault = Invalid::new("alike", what, "where both are one contract, do not send it again");
        let subject = in_words(&journal::identifiers(request));
        warnings.push(Problem { place: None, ..Problem::of_key(&subject, Place::Flag, fault) });
    }
    reporter.warn(warnings);
    Ok(())
}

/// Identifiers for a person to compare, such as "order_number 1-23".
pub(super) fn in_words(identifiers: &serde_json::Value) -> String {
    let all = identifiers.as_object().into_iter().flatten();
    let words = all.map(|(key, value)| format!("{key} {}", value.as_str().unwrap_or_default()));
    words.collect::<Vec<_>>().join(", ")
}

/// The same request has gone, or may have.
fn already(
    entry: &Entry,
    journal: Option<&Journal>,
    if_new: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let events = journal.and_then(|journal| journal.events(entry.id).ok()).unwrap_or_default();
    let last = entry.decisive(&events);
    let reply = last.and_then(Event::replied).map(|reply| format!("; the server said: {reply}"));
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
    Err(Failure::new(Status::Data, message).fix(fix))
}

fn dry_run(email: &Email, envelope: &Envelope, reporter: &mut Reporter<'_>) {
    if reporter.json {
        reporter.result(json!({
            "envelope": envelope,
            "message_id": email.message_id(),
            "message": String::from_utf8_lossy(email.bytes()),
            "sha256": hash::sha256(email.bytes()),
        }));
        return;
    }
    let recipients: Vec<String> = envelope.to().iter().map(|to| format!("RCPT TO:<{to}>")).collect();
    reporter.note(&format!("MAIL FROM:<{}>\n{}", envelope.from(), recipients.join("\n")));
    reporter.data(email.bytes());
}
