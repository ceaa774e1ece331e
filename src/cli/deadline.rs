//! `adieu deadline`: the days of a contract, without a letter.

use serde_json::json;

use super::args::Deadline;
use super::plan;
use super::prepare;
use super::report::Reporter;
use crate::app::schedule;
use crate::app::schedule::Replace;
use crate::app::{Failure, Status, composer};
use crate::letter::Catalog;
use crate::request::{self, Context, RecipientPolicy};
use crate::value::{Field, ProviderId, Value as _};

pub(super) fn run(args: &Deadline, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let to_stdout = args.calendar.as_deref().is_some_and(|path| path.as_os_str() == "-");
    if to_stdout && reporter.json {
        return Err(Failure::new(Status::Usage, "--json and --calendar - both write to standard output")
            .fix("leave one of them out"));
    }
    let calendar = args.calendar.as_deref().filter(|_| !to_stdout);
    plan::check_place(calendar, Replace::when(args.force))?;
    let now = reporter.now()?;
    let collected = prepare::collect(args.file.as_deref(), &args.fields, None, reporter)?;
    let directory = composer::directory(&reporter.env.app);
    let catalog = Catalog::built_in();
    let context = Context {
        today: now.date(),
        directory: &directory,
        languages: catalog.languages(),
        own_kinds: &[],
        allow_sensitive: &[],
        recipient: RecipientPolicy::Warn,
    };
    let mut problems = collected.problems;
    let situation = match request::situation(&collected.form, &context) {
        Ok((situation, warnings)) if problems.is_empty() => {
            reporter.warn(warnings);
            situation
        }
        outcome => {
            problems.extend(outcome.err().unwrap_or_default());
            return Err(Failure::from_problems(Status::Data, problems));
        }
    };
    let plan = schedule::make(
        &situation,
        &schedule::days_off(args.days_off.as_deref(), &reporter.env.app)?,
        now.date(),
    );
    if reporter.json {
        reporter.result(json!({ "situation": situation, "plan": plan::as_json(&plan) }));
    } else if !to_stdout {
        reporter.text(&plan::describe(&plan, &situation));
    }
    if let Some(path) = &args.calendar {
        let given = |field| collected.form.get(field).map(|given| given.text().into_owned());
        let record = || {
            let id = ProviderId::parse(&given(Field::Provider)?).ok()?;
            Some(directory.get(&id).ok()?.name.clone())
        };
        let provider =
            given(Field::ProviderName).or_else(record).unwrap_or_else(|| "the provider".to_owned());
        let key = schedule::key(&situation.kind, &collected.form);
        let entry =
            plan::Entry { key: &key, provider: &provider, subject: "", situation: &situation, sent: false };
        plan::write_calendar(path, Replace::when(args.force), &plan, &entry, &now, reporter)?;
    }
    Ok(())
}
