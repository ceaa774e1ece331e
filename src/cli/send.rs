//! `adieu send`: check, look into the journal, show, ask, send.

use jiff::tz::TimeZone;
use serde_json::json;

use super::account::choose_for;
use super::args::{Request, Send, Sending};
use super::credentials;
use super::draft::name_attachments;
use super::keep;
use super::letter_questions::Session;
use super::plan;
use super::prepare::{policy, prepare};
use super::preview::before_question;
use super::prompt::{self, Answer};
use super::report::Reporter;
use crate::app::calendar::{self, Replace, of_letter};
use crate::app::follow_up::{NextLetter, ensure_same_address};
use crate::app::prepare::{confirmed_address, provenance};
use crate::app::send::{Composed, PriorSends, SendOptions};
use crate::app::{Failure, Status};
use crate::journal::{Entry, Event, State};
use crate::text::{escape, hash, moment};
use crate::value::Kind;
use crate::words::{Sentence, Value, sentence};

pub(super) fn run(args: &Send, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    run_following(&args.request, &args.sending, None, reporter)
}

/// The same for a letter that follows another.
pub(super) fn run_following(
    wanted: &Request,
    args: &Sending,
    next: Option<&NextLetter>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    calendar::check_path(args.calendar.as_deref(), Replace::OwnCalendar)?;
    let account = choose_for(args.account.as_deref(), &wanted.writing, reporter)?;
    agreed_or_can_be(args.yes || args.dry_run, reporter)?;
    let earlier = next.map(|next| &next.earlier);
    let policy = policy(args.confirm_recipient.as_deref(), earlier)?;
    let confirmed = args.confirm_recipient.as_deref().map(confirmed_address).transpose()?;
    let options = SendOptions { bcc_self: args.bcc_self, no_journal: args.no_journal, again: args.again };
    let mut session = Session::default();
    loop {
        let (policy, account) = (policy.clone(), account.clone());
        let prepared = prepare(wanted, policy, Some(&account), earlier, false, &mut session, reporter)?;
        if let Some(earlier) = earlier {
            ensure_same_address(&prepared, earlier, confirmed.as_ref())
                .map_err(|failure| prepared.failure(failure))?;
        }
        let following = next.map(|next| next.following.clone());
        let composed = Composed::new(prepared, account, following, options, &reporter.env.app)?;
        if args.dry_run {
            dry_run(&composed, reporter);
            return Ok(());
        }
        let mut prior = composed.check_journal(&reporter.env.app)?;
        tell_doubts(&prior.doubts, reporter);
        if let Some((entry, events)) = &prior.duplicate {
            return already(entry, events, args.if_new, reporter);
        }
        reporter.warn(std::mem::take(&mut prior.warnings));
        match agreed(&composed, args.yes, &session, reporter)? {
            Answer::Given(true) => {
                send(&composed, prior, args, reporter)?;
                keep::offer(&composed.prepared, reporter);
                return Ok(());
            }
            Answer::Given(false) => {
                reporter.note(sentence!("nothing-sent"));
                if let Some(answers) = composed.prepared.answers() {
                    reporter.answers(&answers);
                }
                return Ok(());
            }
            Answer::Back => session.goes_back = true,
        }
        reporter.forget_warnings();
    }
}

/// Shows the letter and asks; where the yes was given, says where it goes all the same.
fn agreed(
    composed: &Composed,
    yes: bool,
    session: &Session,
    reporter: &mut Reporter<'_>,
) -> Result<Answer<bool>, Failure> {
    let Composed { prepared, account, envelope, .. } = composed;
    let recipient = &prepared.request.recipient;
    let (name, to) = (&recipient.name, recipient.address());
    if yes {
        let provenance = provenance(recipient);
        reporter.note(sentence!("to-recipient", name, to, provenance));
        name_attachments(&prepared.enclosures, reporter);
        return Ok(Answer::Given(true));
    }
    before_question(prepared, reporter);
    if let Some(copy) = envelope.to().get(1) {
        let copy = reporter.words.say(&sentence!("copy-goes-to", address = copy.to_string()));
        reporter.before_question(&copy);
    }
    let question = sentence!("ask-send", name, to, account = account.name);
    let question = escape::sentence(&reporter.words.say(&question));
    prompt::confirm_or_back(&question, session.has_history(), reporter)
        .map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted-nothing-sent")))
        .map_err(|failure| prepared.failure(failure))
}

fn send(
    composed: &Composed,
    prior: PriorSends,
    args: &Sending,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let prepared = &composed.prepared;
    let credentials = credentials::for_sending(&composed.account, reporter)?;
    let app = std::sync::Arc::clone(&reporter.env.app);
    let sent = composed.send(prior, &credentials, &app, reporter)?;
    if reporter.json {
        reporter.result(json!(sent));
    }
    if let Some(dates) = plan::in_short(&prepared.plan, true) {
        reporter.note(dates);
    }
    // The calendar of a letter that is on its way may replace the one that asked to send it.
    let written = plan::write_calendar(
        args.calendar.as_deref(),
        Replace::OwnCalendar,
        || of_letter(prepared, true),
        reporter,
    );
    if let Err(failure) = written {
        // The letter has gone: nothing here may look as if it had not.
        reporter.note(sentence!("sent-without-calendar", why = failure.message));
    }
    Ok(())
}

/// Nothing leaves without a yes: it was given, or there is somebody to ask.
pub(super) fn agreed_or_can_be(agreed: bool, reporter: &Reporter<'_>) -> Result<(), Failure> {
    if agreed || (reporter.may_ask()) {
        return Ok(());
    }
    Err(Failure::with_remedy(Status::Usage, sentence!("nobody-to-ask")))
}

/// Says which messages are in doubt and what to do.
pub(super) fn tell_doubts(doubts: &[Entry], reporter: &mut Reporter<'_>) {
    let zone = reporter.zone();
    for entry in doubts {
        reporter.note(sentence!("doubtful-entry", doubt = doubt(entry, &zone), id = entry.id));
    }
}

/// An entry that is in doubt, and how to find out.
pub(super) fn doubt(entry: &Entry, zone: &TimeZone) -> Sentence {
    sentence!(
        "doubt",
        kind = Kind::called(&entry.kind),
        provider = entry.provider,
        when = day_of(&entry.created_at, zone),
        settle = settle(entry),
    )
}

/// The day of a time in the journal.
fn day_of(time: &str, zone: &TimeZone) -> Value {
    moment::day(time, zone).map_or_else(|| Value::Text(time.to_owned()), Value::Date)
}

/// How a person finds out, and tells.
fn settle(entry: &Entry) -> Sentence {
    let (subject, id) = (&entry.subject, entry.id);
    // The provider is the first; the person, the second.
    if entry.envelope_to.len() > 1 {
        sentence!("settle-doubt", subject, id)
    } else {
        sentence!("settle-doubt-without-copy", subject, id)
    }
}

/// The same request has gone, or may have.
fn already(
    entry: &Entry,
    events: &[Event],
    if_new: bool,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let last = entry.decisive(events);
    let reply = last.and_then(Event::replied);
    let when = day_of(last.map_or(&entry.changed_at, |event| &event.at), &reporter.zone());
    let message = match entry.state {
        State::InDoubt => {
            sentence!(
                "entry-in-doubt",
                id = entry.id,
                kind = Kind::called(&entry.kind),
                provider = entry.provider
            )
        }
        State::Sending => sentence!("being-sent", id = entry.id),
        _ => match reply {
            Some(reply) => {
                sentence!("sent-already-with-reply", when, id = entry.id, reply = reply.to_string())
            }
            None => sentence!("sent-already", when, id = entry.id),
        },
    };
    if if_new && entry.state == State::Accepted {
        if reporter.json {
            reporter.result(json!({ "state": entry.state, "new": false, "entry": entry }));
        } else {
            reporter.line(&message);
        }
        return Ok(());
    }
    let fix = match entry.state {
        State::InDoubt => sentence!("nothing-sent-this-time", settle = settle(entry)),
        _ => sentence!("send-again"),
    };
    Err(Failure::new(Status::Data, message).fix(fix))
}

fn dry_run(composed: &Composed, reporter: &mut Reporter<'_>) {
    let Composed { prepared, email, envelope, .. } = composed;
    name_attachments(&prepared.enclosures, reporter);
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
    reporter.lines(&format!("MAIL FROM:<{}>\n{}", envelope.from(), recipients.join("\n")));
    reporter.data(email.bytes());
}
