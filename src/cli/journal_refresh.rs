//! `adieu journal refresh`: what came in about the letters that wait, looked for in the person's own mailbox, kept as
//! evidence and shown with what to do next. Nothing in the mailbox is changed.

use std::collections::BTreeSet;

use jiff::Zoned;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::credentials;
use super::journal_args::Refresh;
use super::look::{Found, MailboxScan};
use super::report::Reporter;
use crate::account::Account;
use crate::app::accounts::{choose, load};
use crate::app::mailbox::{explain_at, imap_of};
use crate::app::{Failure, Observer as _, Status};
use crate::diagnostic::{self, Cause};
use crate::imap::Session;
use crate::journal::{Entry, Finding, Journal, JournalError, State};
use crate::reply::Proposal;
use crate::text::escape;
use crate::value::{EmailAddress, Place, Problem, Value as _};

pub(super) fn run(
    journal: Option<&Journal>,
    args: &Refresh,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let since = since(args, now)?;
    if args.account.is_some() {
        choose(args.account.as_deref(), None, &reporter.env.app)?;
    }
    let waiting = match (journal, args.id) {
        (Some(journal), Some(id)) => wanted(journal, id)?,
        (Some(journal), None) => journal.waiting()?,
        (None, Some(id)) => return Err(JournalError::NoEntry { id }.into()),
        (None, None) => Vec::new(),
    };
    let waits = !waiting.is_empty();
    let mut found = Found::default();
    let mut failed = None;
    if let Some(journal) = journal.filter(|_| waits) {
        let directory = reporter.env.app.directory();
        let accounts = load(&reporter.env.app)?;
        // What comes from any of them is the person's own.
        let own: Vec<EmailAddress> = accounts
            .iter()
            .flat_map(|account| std::iter::once(&account.email).chain(&account.identities))
            .cloned()
            .collect();
        let sorted = by_account(accounts, waiting, args.account.as_deref(), reporter);
        // Nothing more can be found where no mailbox is known, and that need not keep the others from being looked into.
        let any_mailbox = sorted.iter().any(|(account, _)| account.imap.is_some());
        for (account, entries) in sorted {
            if account.imap.is_none() && any_mailbox {
                reporter.warn(vec![no_mailbox(&account)]);
                continue;
            }
            let whose = (&account, own.as_slice());
            let look = MailboxScan::new(
                journal,
                whose,
                &entries,
                since,
                &directory,
                (now.timestamp(), reporter.audience()),
            );
            if let Err(failure) = look_into(&account, &look, &mut found, reporter) {
                // What was found is kept, and another account may be reached all the same.
                let interrupted = failure.status == Status::Interrupted;
                failed.get_or_insert(failure);
                if interrupted {
                    break;
                }
            }
        }
    }
    reporter.warn(std::mem::take(&mut found.warnings));
    if let (Some(only), true, None, true) = (&args.account, waits, &failed, found.folders.is_empty()) {
        reporter.note(&format!("No letter that waits for an answer left through account {only}."));
    } else if !waits {
        reporter.note("No letter waits for an answer.");
    }
    tell(&found, failed, reporter)
}

fn no_mailbox(account: &Account) -> Problem {
    Problem {
        code: "no-mailbox",
        subject: "imap".to_owned(),
        place: Some(Place::Account { account: account.name.clone() }),
        value: None,
        what: "has no mailbox server: answers to its letters were not looked for".to_owned(),
        fix: format!("add [accounts.{}.imap] with its host to the config file", account.name),
    }
}

fn look_into(
    account: &Account,
    look: &MailboxScan<'_>,
    found: &mut Found,
    reporter: &Reporter<'_>,
) -> Result<(), Failure> {
    let imap = imap_of(account)?;
    let secret = credentials::mailbox(account, None, reporter)?;
    let watch = reporter.dialogue().hooks();
    let mut session = Session::open(imap, &secret, &watch).map_err(explain_at(imap))?;
    look.run(&mut session, imap, found)?;
    session.logout();
    Ok(())
}

/// The first day to look at, where one is given.
fn since(args: &Refresh, now: &Zoned) -> Result<Option<Date>, Failure> {
    let Some(text) = &args.since else { return Ok(None) };
    let wrong =
        |what: &str, fix: String| Failure::new(Status::Usage, format!("--since \"{text}\" {what}")).fix(fix);
    let day = Date::parse(text).map_err(|fault| wrong(&fault.what, fault.fix))?;
    if day > now.date() {
        return Err(wrong("is still to come", format!("write a day up to {}", now.date())));
    }
    Ok(Some(day))
}

/// One letter with its thread: an answer may name any of it.
fn wanted(journal: &Journal, id: i64) -> Result<Vec<Entry>, Failure> {
    let thread = journal.thread(id)?;
    let sent: Vec<Entry> =
        thread.into_iter().filter(|entry| matches!(entry.state, State::Accepted | State::InDoubt)).collect();
    if sent.is_empty() {
        return Err(Failure::new(
            Status::Data,
            format!("entry {id} was not sent: nothing can have answered it"),
        )
        .fix("see `adieu journal list`"));
    }
    Ok(sent)
}

/// The entries by the account whose mailbox has their answers: the one they left through, or one with their sender's address.
fn by_account(
    accounts: Vec<Account>,
    entries: Vec<Entry>,
    only: Option<&str>,
    reporter: &mut Reporter<'_>,
) -> Vec<(Account, Vec<Entry>)> {
    let mut sorted: Vec<(Account, Vec<Entry>)> =
        accounts.into_iter().map(|account| (account, Vec::new())).collect();
    let mut homeless = BTreeSet::new();
    for entry in entries {
        let by_name = sorted.iter().position(|(account, _)| account.name == entry.account);
        let sender = EmailAddress::parse(&entry.envelope_from).ok();
        let by_address = || {
            let sender = sender.as_ref()?;
            sorted.iter().position(|(account, _)| account.may_send_as(sender))
        };
        match by_name.or_else(by_address) {
            Some(at) => sorted[at].1.push(entry),
            None => {
                homeless.insert((entry.account, entry.envelope_from));
            }
        }
    }
    for (name, address) in homeless {
        reporter.warn(vec![Problem {
            code: "no-account",
            subject: "account".to_owned(),
            place: None,
            value: None,
            what: format!("{name:?}, which letters from {address} left through, is not in the config file: their answers were not looked for"),
            fix: format!("add it with `adieu account add {address}`"),
        }]);
    }
    sorted.retain(|(account, entries)| !entries.is_empty() && only.is_none_or(|only| only == account.name));
    sorted
}

/// Says what was found, in which order it is to be read, and what to do next.
fn tell(found: &Found, failed: Option<Failure>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let messages: Vec<Value> = found
        .messages
        .iter()
        .map(|(finding, entry)| {
            let mut shape = json!(finding);
            shape["provider"] = json!(entry.provider);
            shape["next"] = json!(next(finding, entry));
            shape
        })
        .collect();
    let settled: Vec<Value> =
        found.settled.iter().map(|(id, why)| json!({ "entry": id, "why": why })).collect();
    let strays: Vec<Value> = found
        .strays
        .iter()
        .map(|(provider, count)| json!({ "provider": provider, "messages": count }))
        .collect();
    let result = json!({
        "found": messages, "settled": settled, "unassigned": strays, "looked_at": found.looked_at, "folders": found.folders, "since": found.since,
    });
    if reporter.json {
        return match failed {
            None => {
                reporter.result(result);
                Ok(())
            }
            Some(failure) => Err(Failure { details: Some(Box::new(result)), ..failure }),
        };
    }
    let mut out = String::new();
    for (id, why) in &found.settled {
        out.push_str(&escape::line(&format!("entry {id}: it was sent: {why}")));
        out.push('\n');
    }
    for (finding, entry) in &found.messages {
        out.push_str(&block(finding, entry));
    }
    reporter.text(&out);
    for (provider, count) in &found.strays {
        let what = if *count == 1 { "1 other message".to_owned() } else { format!("{count} other messages") };
        reporter.note(&format!(
            "{what} from {provider}, which nothing ties to your letter: look at them in your mail program."
        ));
    }
    if let Some(failure) = failed {
        return Err(failure);
    }
    let since = found.since.map(|day| format!(" since {day}")).unwrap_or_default();
    if !found.folders.is_empty() && found.messages.is_empty() {
        reporter.note(&format!("Nothing new about a letter{since} in {}.", found.folders.join(", ")));
    }
    Ok(())
}

/// A finding for a person: what, from whom, what to do. The sender chose the words: each stays in its line.
fn block(finding: &Finding, entry: &Entry) -> String {
    let line = |text: &str| format!("  {}\n", escape::line(text));
    let date = finding.date.as_deref().and_then(|date| date.get(..10)).unwrap_or("without a date");
    let mut out = format!(
        "{}\n",
        escape::line(&format!(
            "entry {}, {} to {}: {}",
            entry.id, entry.kind, entry.provider, finding.proposal
        ))
    );
    out += &line(&format!(
        "from {}, {date}, \"{}\", in {}",
        finding.from.as_deref().unwrap_or("nobody"),
        finding.subject,
        finding.folder
    ));
    out += &line(&finding.why);
    out += &line(&format!("next: {}", next(finding, entry)));
    out
}

/// What to do about a finding.
fn next(finding: &Finding, entry: &Entry) -> String {
    let (id, number) = (entry.id, finding.id);
    let read = format!("`adieu journal show {id} --found {number}` prints it");
    let cause = diagnostic::of_bounce(&finding.why);
    let (problem, remedy) = cause.words();
    match finding.proposal {
        Proposal::Answered => format!(
            "read it ({read}), then `adieu journal mark {id} confirmed`, or refused, or answered; if it is about something else, `adieu \
             journal dismiss {id}`"
        ),
        Proposal::Acknowledged => format!(
            "an automatic message: read it all the same ({read}); only if it confirms what you asked for, `adieu journal mark {id} confirmed`"
        ),
        Proposal::Bounced if !is_about_address(cause) => format!(
            "it did not arrive: {problem}: {remedy}; --again sends the same letter once more; then `adieu journal dismiss {id}`; {read}"
        ),
        // The thread of a reminder that came back goes on with the first letter.
        Proposal::Bounced if entry.parent.is_some() => format!(
            "it did not arrive: {problem}: look up the address and try another way, then `adieu journal dismiss {id}`; {read}"
        ),
        Proposal::Bounced => format!(
            "it did not arrive: {problem}: {remedy}; that is a new letter with dates of \
             its own, and this one is done with by `adieu journal mark {id} closed`; {read}"
        ),
        Proposal::Delayed => {
            format!("nothing yet: the servers go on trying and say so if they give up; {read}")
        }
    }
}

/// Whether another address would help.
fn is_about_address(cause: Cause) -> bool {
    matches!(cause, Cause::NoRecipient | Cause::NoDomain | Cause::Unknown)
}
