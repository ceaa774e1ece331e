//! The next letters of several entries sent: shown together, asked about once, one after the other.

use std::sync::Arc;

use serde_json::{Value, json};

use super::args::FollowUp;
use super::follow_ups::{Checked, partly};
use super::report::Reporter;
use super::{credentials, plan, prompt};
use crate::account::Account;
use crate::app::calendar::{Replace, of_letter};
use crate::app::follow_up::of_entry;
use crate::app::send::{Composed, SendOptions};
use crate::app::{Failure, Status};
use crate::journal::State;
use crate::text::{escape, hash};
use crate::value::{Kind, Problem};
use crate::words::sentence;

/// How many letters are shown before the question.
const SHOWN: usize = 10;

/// After so many refusals in a row no other letter is tried.
const MAX_REFUSED: u32 = 3;

/// A letter with its envelope.
struct Ready {
    id: i64,
    composed: Composed,
}

pub(super) fn run(
    letters: Vec<Checked>,
    account: &Account,
    args: &FollowUp,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let ready = compose(letters, account, args, reporter)?;
    if args.sending.dry_run {
        dry_run(&ready, reporter);
        return Ok(());
    }
    if ready.is_empty() {
        finish(&ready, &[], args, reporter);
        return Ok(());
    }
    if !agreed(&ready, account, args.sending.yes, reporter)? {
        reporter.note(sentence!("nothing-sent"));
        return Ok(());
    }
    // Everything a person may still be asked comes before anything leaves.
    let credentials = credentials::for_sending(account, reporter)?;
    let app = Arc::clone(&reporter.env.app);
    let mut sent: Vec<Value> = Vec::new();
    let mut problems: Vec<Problem> = Vec::new();
    let mut status = Status::Done;
    let mut refused_in_a_row = 0;
    for Ready { id, composed } in &ready {
        let outcome =
            composed.check_journal(&app).and_then(|prior| composed.send(prior, &credentials, &app, reporter));
        match outcome {
            Ok(letter) => {
                let mut letter = json!(letter);
                letter["follows"] = json!(id);
                sent.push(letter);
                refused_in_a_row = 0;
            }
            Err(failure) => {
                status = failure.status;
                problems.extend(of_entry(*id, failure));
                refused_in_a_row += 1;
                // What is the letter's own trouble does not keep the others; what each of them meets is the server's.
                if status != Status::Refused || refused_in_a_row == MAX_REFUSED {
                    break;
                }
            }
        }
    }
    if problems.is_empty() {
        finish(&ready, &sent, args, reporter);
        return Ok(());
    }
    Err(partly(status, problems, &sent, ready.len(), reporter))
}

/// Composes all, and asks the journal which have gone: those are named and left out.
fn compose(
    letters: Vec<Checked>,
    account: &Account,
    args: &FollowUp,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Ready>, Failure> {
    let sending = &args.sending;
    let options =
        SendOptions { bcc_self: sending.bcc_self, no_journal: sending.no_journal, again: sending.again };
    let app = Arc::clone(&reporter.env.app);
    let (mut ready, mut problems): (Vec<Ready>, Vec<Problem>) = (Vec::new(), Vec::new());
    for Checked { id, next, prepared } in letters {
        let composed = Composed::new(prepared, account.clone(), Some(next.following), options, &app);
        let checked = composed.and_then(|composed| {
            let duplicate = if sending.dry_run { None } else { composed.check_journal(&app)?.duplicate };
            Ok((composed, duplicate))
        });
        match checked {
            Ok((composed, None)) => ready.push(Ready { id, composed }),
            Ok((_, Some((entry, _)))) if entry.state == State::Accepted => {
                reporter.note(sentence!("follow-up-sent-before", entry = id, letter = entry.id));
            }
            Ok((_, Some((entry, _)))) => {
                let message = sentence!("letter-sent-elsewhere", entry = entry.id, state = entry.state);
                problems.extend(of_entry(id, Failure::with_remedy(Status::Data, message)));
            }
            Err(failure) => problems.extend(of_entry(id, failure)),
        }
    }
    if problems.is_empty() { Ok(ready) } else { Err(Failure::from_problems(Status::Data, problems)) }
}

/// A line that says where a letter goes.
fn line(Ready { id, composed }: &Ready, reporter: &Reporter<'_>) -> String {
    let request = &composed.prepared.request;
    let (name, to) = (&request.recipient.name, request.recipient.address());
    let kind = Kind::called(request.kind.name());
    reporter.words.say(&sentence!("follow-up-goes-to", id, kind, name, to))
}

fn agreed(
    ready: &[Ready],
    account: &Account,
    yes: bool,
    reporter: &mut Reporter<'_>,
) -> Result<bool, Failure> {
    let mut shown: Vec<String> = ready.iter().take(SHOWN).map(|letter| line(letter, reporter)).collect();
    if let Some(more) = ready.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        shown.push(reporter.words.say(&sentence!("more-letters", more)));
    }
    let shown = shown.join("\n");
    if yes {
        reporter.lines(&shown);
        return Ok(true);
    }
    reporter.before_question(&shown);
    let question = sentence!(
        "ask-send-batch",
        letters = ready.len(),
        from = account.email.to_string(),
        account = account.name,
        before = 0_u64,
    );
    prompt::confirm(&escape::sentence(&reporter.words.say(&question)), reporter)
        .map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted-nothing-sent")))
}

/// Shows what would be sent, a line each; for a program each message.
fn dry_run(ready: &[Ready], reporter: &mut Reporter<'_>) {
    if reporter.json {
        let letter = |Ready { id, composed }: &Ready| {
            json!({
                "follows": id,
                "envelope": composed.envelope,
                "message_id": composed.email.message_id(),
                "message": String::from_utf8_lossy(composed.email.bytes()),
                "sha256": hash::sha256(composed.email.bytes()),
            })
        };
        reporter.result(json!({ "letters": ready.iter().map(letter).collect::<Vec<_>>() }));
        return;
    }
    for letter in ready {
        let line = line(letter, reporter);
        reporter.text(&format!("{line}\n"));
    }
}

/// What was sent, all of it.
fn finish(ready: &[Ready], sent: &[Value], args: &FollowUp, reporter: &mut Reporter<'_>) {
    let letters = sent.len();
    if reporter.json {
        reporter.result(json!({ "sent": sent }));
    } else {
        reporter.note(sentence!("follow-ups-sent", letters));
    }
    let reminders = || ready.iter().flat_map(|letter| of_letter(&letter.composed.prepared, true)).collect();
    let calendar = args.sending.calendar.as_deref().filter(|_| letters > 0);
    if let Err(failure) = plan::write_calendar(calendar, Replace::OwnCalendar, reminders, reporter) {
        // The letters have gone: nothing here may look as if they had not.
        reporter.note(sentence!("sent-without-calendar", why = failure.message));
    }
}
