//! `adieu follow-up`: the next letter about one that nobody answered.

use super::account::choose_for;
use super::args::{FollowUp, Request};
use super::draft::{self, Saving};
use super::letter_questions::Session;
use super::prepare::{policy, prepare};
use super::prompt::Answer;
use super::report::Reporter;
use super::{agreement, follow_ups, follow_ups_send, send};
use crate::app::follow_up::{NextLetter, Wanted, ensure_same_address, next_letter, write_down};
use crate::app::mailbox::imap_of;
use crate::app::prepare::confirmed_address;
use crate::app::{Failure, Status};
use crate::value::Field;
use crate::words::sentence;

pub(super) fn run(args: &FollowUp, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let (ids, request) = args.entries().map_err(|(id, what)| {
        Failure::new(Status::Usage, sentence!("follow-up-no-number", id, what))
            .fix(sentence!("journal-see-list"))
    })?;
    let [id] = ids[..] else {
        let (letters, account) = follow_ups::checked(args, &ids, &request, reporter)?;
        return match &account {
            Some(account) if args.send => follow_ups_send::run(letters, account, args, reporter),
            mailbox => follow_ups::save(&letters, mailbox.as_ref(), args, reporter),
        };
    };
    one(args, id, &request, reporter)
}

/// The next letter of one entry.
fn one(args: &FollowUp, id: i64, request: &Request, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let flag = |field| request.writing.field(field);
    let confirmed = args.sending.confirm_recipient.as_deref();
    let kind = flag(Field::Kind);
    let wanted = Wanted {
        id,
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
        return send::run_following(request, &args.sending, Some(&next), reporter);
    }
    let account = args
        .to_drafts
        .then(|| choose_for(args.sending.account.as_deref(), &request.writing, reporter))
        .transpose()?;
    account.as_ref().map(imap_of).transpose()?;
    let place = Saving {
        output: args.output.as_deref(),
        calendar: args.sending.calendar.as_deref(),
        mailbox: account.as_ref(),
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
        let prepared = prepare(request, policy, None, earlier, false, &mut session, reporter)?;
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
