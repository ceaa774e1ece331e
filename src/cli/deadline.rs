//! `adieu deadline`: the days of a contract, without a letter.

use std::sync::Arc;

use serde_json::json;

use super::args::Deadline;
use super::plan;
use super::prepare;
use super::report::Reporter;
use crate::app::calendar::{self, Replace, of_contract};
use crate::app::schedule::{self, Schedule};
use crate::app::{Failure, Status};
use crate::words::sentence;

pub(super) fn run(args: &Deadline, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let to_stdout = args.calendar.as_deref().is_some_and(|path| path.as_os_str() == "-");
    if to_stdout && reporter.json {
        return Err(Failure::with_remedy(Status::Usage, sentence!("json-and-calendar")));
    }
    calendar::check_path(args.calendar.as_deref().filter(|_| !to_stdout), Replace::when(args.force))?;
    let now = reporter.now()?;
    let collected = prepare::collect(args.file.as_deref(), &args.fields, None, reporter)?;
    let mut schedule =
        schedule::of_contract(collected, args.days_off.as_deref(), now.date(), &reporter.env.app)?;
    reporter.warn(std::mem::take(&mut schedule.warnings));
    reporter.notes(std::mem::take(&mut schedule.notes));
    let Schedule { facts, plan, .. } = &schedule;
    if reporter.json {
        reporter.result(json!({ "situation": facts, "plan": plan::as_json(plan) }));
    } else if !to_stdout {
        let dates = plan::describe(plan, Some(facts.step), &reporter.words);
        reporter.text(&dates);
    }
    let words = Arc::clone(&reporter.words);
    let reminders = || of_contract(&schedule, &now, &words);
    plan::write_calendar(args.calendar.as_deref(), Replace::when(args.force), reminders, reporter)
}
