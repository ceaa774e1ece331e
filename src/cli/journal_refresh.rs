//! `adieu journal refresh`: what came in about the letters that wait, and what to do next.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;

use super::args::journal::Refresh;
use super::credentials;
use super::report::Reporter;
use crate::app::accounts::choose;
use crate::app::refresh::{self, Message, Refreshed};
use crate::app::{Failure, Status};
use crate::journal::Journal;
use crate::text::{escape, moment};
use crate::value::{Kind, Value as _};
use crate::words::{Sentence, ToValue as _, Value, Words, sentence};

pub(super) fn run(
    journal: Option<&Journal>,
    args: &Refresh,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let since = args.since.as_deref().map(|text| since(text, now)).transpose()?;
    let app = std::sync::Arc::clone(&reporter.env.app);
    if args.account.is_some() {
        choose(args.account.as_deref(), None, &app)?;
    }
    let mut plan = refresh::plan(journal, args.id, since, args.account.as_deref(), &app)?;
    let waits = plan.waits;
    reporter.warn(std::mem::take(&mut plan.warnings));
    let (refreshed, failed) = match journal.filter(|_| waits) {
        Some(journal) => {
            let asker = credentials::Asker::of(reporter);
            let mut secret = |account: &_| asker.mailbox(account, None);
            refresh::run(plan, journal, now, &mut secret, &app, reporter)
        }
        None => (Refreshed::default(), None),
    };
    if let (Some(only), true, None, true) = (&args.account, waits, &failed, refreshed.folders.is_empty()) {
        reporter.note(sentence!("nothing-waits-through", account = only));
    } else if !waits {
        reporter.note(sentence!("nothing-waits"));
    }
    tell(&refreshed, failed, reporter)
}

/// The first day to look at.
pub(super) fn since(text: &str, now: &Zoned) -> Result<Date, Failure> {
    let day = Date::parse(text).map_err(|fault| {
        Failure::new(Status::Usage, sentence!("since-invalid", text, what = fault.what)).fix(fault.fix)
    })?;
    let today = now.date();
    if day > today {
        return Err(Failure::with_remedy(Status::Usage, sentence!("since-future", text, today)));
    }
    Ok(day)
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
        let settled = sentence!("found-sent", id = settled.entry, why = settled.why);
        format!("{}\n", escape::sentence(&reporter.words.say(&settled)))
    });
    let zone = reporter.zone();
    let blocks = found.messages.iter().map(|message| block(message, &zone, &reporter.words));
    let out: String = settled.chain(blocks).collect();
    reporter.text(&out);
    for stray in &found.unassigned {
        reporter.note(sentence!("unassigned", messages = stray.count, provider = stray.provider));
    }
    if let Some(failure) = failed {
        return Err(failure);
    }
    if !found.folders.is_empty() && found.messages.is_empty() {
        let folders = &found.folders;
        reporter.note(match found.since {
            Some(day) => sentence!("nothing-new-since", day, folders),
            None => sentence!("nothing-new", folders),
        });
    }
    Ok(())
}

/// A message for a person: what, from whom, what to do. The sender chose the words: each stays in its line.
fn block(message: &Message, zone: &TimeZone, words: &Words) -> String {
    let Message { finding, provider, kind, next, why, sent_on, other_drafts } = message;
    let line = |sentence: &Sentence| escape::sentence(&words.say(sentence));
    let from = match &finding.from {
        Some(from) => from.into(),
        None => sentence!("from-nobody"),
    };
    let date = match finding.date.as_deref().and_then(|date| moment::day(date, zone)) {
        Some(date) => Value::Date(date),
        None => sentence!("without-date").to_value(),
    };
    let (subject, folder) = (&finding.subject, &finding.folder);
    let others: String = other_drafts
        .iter()
        .map(|id| format!("  {}\n", line(&sentence!("found-other-draft", entry = id))))
        .collect();
    format!(
        "{}\n  {}\n  {}\n  {}\n{others}",
        line(&sentence!(
            "found",
            id = finding.entry,
            kind = Kind::called(kind),
            provider,
            proposal = finding.proposal.on(*sent_on)
        )),
        line(&sentence!("found-from", from, date, subject, folder)),
        line(why),
        line(&sentence!("found-next", next)),
    )
}
