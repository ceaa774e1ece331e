//! `adieu draft --mailto`: the letter as a link that opens as a new message.

use serde_json::json;

use super::args::Draft as Args;
use super::draft::{as_json, tell_quicker_and_dates};
use super::letter_questions::Session;
use super::prepare::{policy, prepare};
use super::report::Reporter;
use super::{open, plan};
use crate::app::calendar::{self, Replace, of_letter};
use crate::app::{Failure, draft};
use crate::words::sentence;

/// The letter as a link that opens as a new message. What a link cannot carry is said.
pub(super) fn run(args: &Args, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    calendar::check_path(args.calendar.as_deref(), Replace::when(args.force))?;
    let policy = policy(args.confirm_recipient.as_deref(), None)?;
    let prepared = prepare(&args.request, policy, None, None, false, &mut Session::default(), reporter)?;
    let (link, left_out) = draft::link(&prepared)?;
    reporter.warn(left_out.into_iter().collect());
    // The link first: it is there whatever becomes of the window.
    if !reporter.json {
        reporter.text(&format!("{link}\n"));
    }
    let opened = args.open.then(|| open::link(link.as_str(), reporter));
    if reporter.json {
        let mut result = as_json(&prepared, None, None, None);
        result["mailto"] = json!(link.as_str());
        if let Some(opened) = opened {
            result["opened"] = json!(opened);
        }
        reporter.result(result);
    } else {
        let recipient = &prepared.request.recipient;
        let (name, to, from) = (&recipient.name, recipient.address(), &prepared.request.customer.email);
        reporter.note(if opened == Some(true) {
            sentence!("link-opened", name, to, from = from.to_string())
        } else {
            sentence!("link-made", name, to, from = from.to_string())
        });
        tell_quicker_and_dates(&prepared, reporter);
    }
    let replace = Replace::when(args.force);
    plan::write_calendar(args.calendar.as_deref(), replace, || of_letter(&prepared, false), reporter)
}
