//! `adieu follow-up`: the next letter about one that nobody answered.

use super::agreement;
use super::args::FollowUp;
use super::draft::{self, Saving};
use super::letter_questions::Session;
use super::prepare::{policy, prepare};
use super::prompt::Answer;
use super::report::Reporter;
use super::send;
use crate::app::Failure;
use crate::app::follow_up::{NextLetter, Wanted, ensure_same_address, next_letter, write_down};
use crate::app::prepare::confirmed_address;
use crate::value::Field;
use crate::words::sentence;

pub(super) fn run(args: &FollowUp, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let flag = |field| {
        let given = args.request.writing.fields.0.iter().find(|(given, _)| *given == field);
        given.map(|(_, given)| given.text())
    };
    let confirmed = args.sending.confirm_recipient.as_deref();
    let kind = flag(Field::Kind);
    let wanted = Wanted {
        id: args.id,
        kind: kind.as_deref(),
        elsewhere: flag(Field::To).is_some() || flag(Field::Provider).is_some(),
        confirmed: confirmed.is_some(),
        again: args.sending.again,
    };
    let now = reporter.now()?;
    let mut next = next_letter(&wanted, &now, &reporter.env.app)?;
    reporter.warn(std::mem::take(&mut next.warnings));
    reporter.note(match next.reminder {
        None => sentence!("next-is-last"),
        Some(number) => sentence!("next-is-reminder", number),
    });
    if args.send {
        return send::run_following(&args.request, &args.sending, Some(&next), reporter);
    }
    let place = Saving {
        output: args.output.as_deref(),
        calendar: args.sending.calendar.as_deref(),
        mailbox: None,
        letter: None,
        force: args.force,
        open: args.open,
        // It has a place of its own there: its thread.
        journal: false,
    };
    let policy = policy(confirmed, Some(&next.earlier))?;
    place.check(reporter)?;
    let confirmed = confirmed.map(confirmed_address).transpose()?;
    let mut session = Session::default();
    let prepared = loop {
        let (policy, earlier) = (policy.clone(), Some(&next.earlier));
        let prepared = prepare(&args.request, policy, None, earlier, false, &mut session, reporter)?;
        ensure_same_address(&prepared, &next.earlier, confirmed.as_ref())
            .map_err(|failure| prepared.failure(failure))?;
        match agreement::agreed(&prepared, &session, reporter)? {
            Answer::Given(true) => break prepared,
            Answer::Given(false) => return Ok(()),
            Answer::Back => session.goes_back = true,
        }
        reporter.forget_warnings();
    };
    let email = draft::save(&prepared, &place, Some(&next.following.thread), reporter)?;
    let child = write_down(&prepared, &email, &next, &reporter.env.app)?;
    let NextLetter { drafted, first, .. } = next;
    for id in drafted {
        reporter.note(sentence!("replaces-draft", id));
    }
    reporter.note(sentence!("follow-up-entry", id = child, first));
    Ok(())
}
