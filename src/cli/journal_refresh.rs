//! `adieu journal refresh`: what came in about the letters that wait, and what to do next.

use jiff::Zoned;
use jiff::civil::Date;
use serde_json::json;

use super::args::journal::Refresh;
use super::credentials;
use super::report::Reporter;
use super::wording;
use crate::app::accounts::choose;
use crate::app::refresh::{self, Message, Refreshed};
use crate::app::{Failure, Status};
use crate::journal::Journal;
use crate::text::escape;
use crate::value::Value as _;
use crate::words::{Join, Sentence};

pub(super) fn run(
    journal: Option<&Journal>,
    args: &Refresh,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let since = since(args, now)?;
    let app = std::sync::Arc::clone(&reporter.env.app);
    if args.account.is_some() {
        choose(args.account.as_deref(), None, &app)?;
    }
    let mut plan = refresh::plan(journal, args.id, since, args.account.as_deref(), &app)?;
    let waits = plan.waits;
    reporter.warn(std::mem::take(&mut plan.warnings));
    let (mut refreshed, failed) = match journal.filter(|_| waits) {
        Some(journal) => {
            let asker = credentials::Asker::of(reporter);
            let mut secret = |account: &_| asker.mailbox(account, None);
            refresh::run(plan, journal, now, &mut secret, &app, reporter)
        }
        None => (Refreshed::default(), None),
    };
    if let (Some(only), true, None, true) = (&args.account, waits, &failed, refreshed.folders.is_empty()) {
        reporter.note(&format!("No letter that waits for an answer left through account {only}."));
    } else if !waits {
        reporter.note("No letter waits for an answer.");
    }
    for message in &mut refreshed.messages {
        message.next = wording::say(&message.next.to_string()).into_owned().into();
    }
    tell(&refreshed, failed, reporter)
}

/// The first day to look at, where one is given.
fn since(args: &Refresh, now: &Zoned) -> Result<Option<Date>, Failure> {
    let Some(text) = &args.since else { return Ok(None) };
    let wrong =
        |what: &str, fix: String| Failure::new(Status::Usage, format!("--since \"{text}\" {what}")).fix(fix);
    let day = Date::parse(text).map_err(|fault| wrong(&fault.what.to_string(), fault.fix.to_string()))?;
    if day > now.date() {
        return Err(wrong("is still to come", format!("write a day up to {}", now.date())));
    }
    Ok(Some(day))
}

/// Says what was found, in which order it is to be read, and what to do next.
fn tell(found: &Refreshed, failed: Option<Failure>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    if reporter.json {
        let result = json!(found);
        return match failed {
            None => {
                reporter.result(result);
                Ok(())
            }
            Some(failure) => Err(Failure { details: Some(Box::new(result)), ..failure }),
        };
    }
    let settled = found.settled.iter().map(|settled| {
        format!("{}\n", escape::line(&format!("entry {}: it was sent: {}", settled.entry, settled.why)))
    });
    let out: String = settled.chain(found.messages.iter().map(block)).collect();
    reporter.text(&out);
    for stray in &found.unassigned {
        let what = match stray.count {
            1 => "1 other message".to_owned(),
            count => format!("{count} other messages"),
        };
        reporter.note(&format!(
            "{what} from {}, which nothing ties to your letter: look at them in your mail program.",
            stray.provider
        ));
    }
    if let Some(failure) = failed {
        return Err(failure);
    }
    let since = found.since.map(|day| format!(" since {day}")).unwrap_or_default();
    if !found.folders.is_empty() && found.messages.is_empty() {
        let folders = Sentence::join(Join::Comma, found.folders.iter().cloned());
        reporter.note(&format!("Nothing new about a letter{since} in {folders}."));
    }
    Ok(())
}

/// A message for a person: what, from whom, what to do. The sender chose the words: each stays in its line.
fn block(message: &Message) -> String {
    let Message { finding, provider, kind, next } = message;
    let line = |text: &str| format!("  {}\n", escape::line(text));
    let date = finding.date.as_deref().and_then(|date| date.get(..10)).unwrap_or("without a date");
    let what = format!("entry {}, {kind} to {provider}: {}", finding.entry, finding.proposal);
    let from = format!(
        "from {}, {date}, \"{}\", in {}",
        finding.from.as_deref().unwrap_or("nobody"),
        finding.subject,
        finding.folder
    );
    [format!("{}\n", escape::line(&what)), line(&from), line(&finding.why), line(&format!("next: {next}"))]
        .concat()
}
