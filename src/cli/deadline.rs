//! `adieu deadline`: the days of a contract, without a letter.

use serde_json::json;

use super::args::Deadline;
use super::plan;
use super::prepare;
use super::report::{Exit, Failure, Reporter};
use crate::letter::Catalog;
use crate::request::{self, Context, Field, RecipientPolicy};

pub(super) fn run(args: &Deadline, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    plan::check_place(args.calendar.as_deref(), args.force)?;
    let now = reporter.env.now.clone().map_err(|message| Failure::new(Exit::Configuration, message))?;
    let collected = prepare::collect(args.file.as_deref(), &args.fields, None, reporter)?;
    let directory = prepare::directory(reporter);
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
            return Err(Failure::from_problems(Exit::Data, problems));
        }
    };
    let plan = plan::make(&situation, args.days_off.as_deref(), now.date(), reporter)?;
    if reporter.json {
        reporter.result(json!({ "situation": situation, "plan": plan::as_json(&plan) }));
    } else {
        reporter.text(&plan::describe(&plan, &situation));
    }
    if let Some(path) = &args.calendar {
        let provider =
            collected.form.get(Field::ProviderName).or_else(|| collected.form.get(Field::Provider));
        let provider = provider.map_or_else(|| "the provider".to_owned(), |given| given.text().into_owned());
        let key = format!("{}/{provider}", situation.kind.name());
        let entry =
            plan::Entry { key: &key, provider: &provider, subject: "", situation: &situation, sent: false };
        plan::write_calendar(path, args.force, &plan, &entry, &now, reporter)?;
    }
    Ok(())
}
