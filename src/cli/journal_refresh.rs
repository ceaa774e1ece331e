//! `adieu journal refresh`: what came in about the letters that wait, and what to do next.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;

use super::args::journal::Refresh;
use super::credentials;
use super::report::Reporter;
use crate::app::accounts::choose;
use crate::app::refresh::said::origin;
use crate::app::refresh::{self, Message, Refreshed};
use crate::app::{Failure, Status};
use crate::journal::Journal;
use crate::text::escape;
use crate::value::Value as _;
use crate::words::{Sentence, Words, sentence};

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
    let settled =
        found.settlements().map(|settled| format!("{}\n", escape::sentence(&reporter.words.say(&settled))));
    let zone = reporter.zone();
    let blocks = found.messages.iter().map(|message| block(message, &zone, &reporter.words));
    let out: String = settled.chain(blocks).collect();
    reporter.text(&out);
    found.strays().for_each(|stray| reporter.note(stray));
    if let Some(failure) = failed {
        return Err(failure);
    }
    found.nothing_new().into_iter().for_each(|nothing| reporter.note(nothing));
    Ok(())
}

/// A message for a person: what, from whom, what to do. The sender chose the words: each stays in its line.
fn block(message: &Message, zone: &TimeZone, words: &Words) -> String {
    let Message { finding, next, why, .. } = message;
    let line = |sentence: &Sentence| escape::sentence(&words.say(sentence));
    let others: String = message.others().map(|other| format!("  {}\n", line(&other))).collect();
    format!(
        "{}\n  {}\n  {}\n  {}\n{others}",
        line(&message.title()),
        line(&origin(finding, zone)),
        line(why),
        line(&sentence!("found-next", next)),
    )
}
