//! The plan of a letter's days: made from the facts of its contract, warned about, kept for the journal.

use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::{App, Failure, Status};
use crate::collect::Collected;
use crate::deadline::{self, ContractFacts, Dated, DayOff, Plan};
use crate::fs::regular;
use crate::journal::{self, Dates};
use crate::letter::Catalog;
use crate::request::{self, CancellationRequest, Context, RecipientPolicy};
use crate::value::{Field, Invalid, Place, Problem, ProviderId, RequestForm, Role, Thing, Value as _};
use crate::words::{Sentence, sentence};

/// What to do about a date that is near, past or uncertain.
pub(crate) fn see_dates() -> Sentence {
    sentence!("see-dates")
}

/// The largest file of days off that is read, in octets.
pub(crate) const MAX_FILE: u64 = 256 * 1024;

/// The plan for a contract, with the person's own days off.
pub(crate) fn make(facts: Option<&ContractFacts<'static>>, days_off: &[DayOff]) -> Plan {
    facts.map(|facts| deadline::plan(&ContractFacts { days_off, ..*facts })).unwrap_or_default()
}

/// The days of a letter's plan that the journal keeps.
pub(crate) fn kept(plan: &Plan, request: &CancellationRequest) -> Dates {
    let day = |dated: &Option<Dated>| dated.as_ref().map(|dated| dated.date);
    // The day that the letter asks for is waited for.
    let asked = request.confirm_by.or(day(&plan.confirm_by));
    let later = |day: Date| asked.map_or(day, |asked| asked.max(day));
    Dates {
        remind_on: day(&plan.remind_on).map(later),
        escalate_on: day(&plan.escalate_on).map(later),
        confirm_by: asked,
        effective_on: day(&plan.effective_on),
    }
}

/// The person's own days off: the file given, or `days-off.txt` in the config folder where there is one.
pub(crate) fn days_off(given: Option<&Path>, app: &App) -> Result<Vec<DayOff>, Failure> {
    let standing = || app.config_dir.as_ref().map(|config| config.join("days-off.txt"));
    let Some(path) = given.map(Path::to_owned).or_else(standing) else {
        return Ok(Vec::new());
    };
    let (shown, exit) =
        (path.display(), if given.is_some() { Status::NoInput } else { Status::Configuration });
    let text = match regular::read_text(&path, MAX_FILE) {
        Ok(text) => text,
        Err(error) if given.is_none() && error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            return Err(Failure::with_remedy(exit, sentence!("days-off-unreadable", path, source = error)));
        }
    };
    deadline::days_off(&text).map_err(|deadline::DaysOffError(faults)| {
        let problem = |fault: deadline::LineFault| {
            let place = Place::File { file: shown.to_string(), line: fault.line };
            Problem::about(Thing::DaysOff, Some(place), fault.fault)
        };
        Failure::from_problems(Status::Configuration, faults.into_iter().map(problem).collect())
    })
}

/// What the plan warns of, as warnings of the program; `near`: that the charge is near was said already.
pub(crate) fn warnings(plan: &Plan, today: Date, near: bool) -> Vec<Problem> {
    let warning = |what: Sentence, fix: Sentence| {
        Problem::about(Thing::Dates, None, Invalid::new("deadline", what, fix))
    };
    let mut warnings: Vec<Problem> = plan
        .warnings
        .iter()
        .filter(|warning| match warning {
            // Of these `preview` and `deadline` speak.
            deadline::Warning::NoCountry
            | deadline::Warning::DayMissing { .. }
            | deadline::Warning::NoNoticeKnown
            // A letter that follows is the answer to it.
            | deadline::Warning::Passed { what: "remind_on" | "escalate_on", .. } => false,
            deadline::Warning::ChargeBeforeAnswer { .. } => !near,
            _ => true,
        })
        .map(|found| warning(found.into(), see_dates()))
        .collect();
    if let Some(clock) = clock(today) {
        warnings.insert(0, warning(clock.what, clock.fix));
    }
    warnings
}

/// Whether the machine's clock can be right.
fn clock(today: Date) -> Option<Invalid> {
    let written = deadline::rules().iter().map(|rule| rule.checked_on).max()?;
    let days = written.until((jiff::Unit::Day, today)).map_or(0, |span| span.get_days());
    let what = match days {
        ..-31 => sentence!("clock-before-rules", today, written),
        3653.. => sentence!("clock-long-after-rules", today, written),
        _ => return None,
    };
    Some(Invalid::new("clock", what, sentence!("clock-set-first")))
}

/// The days of a contract, and what they are of.
pub(crate) struct Schedule {
    pub(crate) facts: ContractFacts<'static>,
    pub(crate) plan: Plan,
    /// The provider's name, where it is known.
    pub(crate) provider: Option<String>,
    /// What the contract's reminders are known by.
    pub(crate) key: String,
    pub(crate) warnings: Vec<Problem>,
    /// What was understood of values in other forms.
    pub(crate) notes: Vec<Problem>,
}

/// The days of a contract, without a letter.
pub(crate) fn of_contract(
    Collected { mut form, mut problems }: Collected,
    own_days_off: Option<&Path>,
    today: Date,
    app: &App,
) -> Result<Schedule, Failure> {
    let directory = app.directory();
    let catalog = Catalog::built_in();
    let context = Context {
        today,
        directory: &directory,
        languages: catalog.languages(),
        own_kinds: &[],
        allow_sensitive: &[],
        recipient: RecipientPolicy::Warn,
        returned: None,
    };
    let understood = request::understand(&form, &directory, &|_| false);
    let notes = understood.map_or_else(Vec::new, |understood| {
        form = understood.form;
        understood.notes
    });
    let (facts, warnings) = match request::contract_facts(&form, &context) {
        Ok(found) if problems.is_empty() => found,
        outcome => {
            problems.extend(outcome.err().unwrap_or_default());
            return Err(Failure::from_problems(Status::Data, problems));
        }
    };
    let plan = make(Some(&facts), &days_off(own_days_off, app)?);
    let given = |field| form.get(field).map(|given| given.text().into_owned());
    let named = given(Field::Provider).and_then(|named| ProviderId::parse(&named).ok());
    let record = named.and_then(|named| directory.meant(&named, form.country()).ok());
    let provider = given(Field::ProviderName).or_else(|| Some(record.as_ref()?.name.clone()));
    if let Some(record) = &record {
        form.name_provider(&record.id);
    }
    Ok(Schedule { key: key(facts.step.name(), &form), facts, plan, provider, warnings, notes })
}

/// What a letter's reminders are known by from one import to the next: the contract and what is asked for, not the days.
pub(crate) fn key(kind: &str, form: &RequestForm) -> String {
    let plain = |field: Field, text: &str| match field {
        // Written in many ways, and one number for all that.
        Field::Line | Field::Iccid => {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        }
        _ => journal::same(text),
    };
    let value = |field: Field| form.get(field).map(|given| plain(field, &given.text())).unwrap_or_default();
    let fields = Field::with(Role::Provider).chain(Field::with(Role::Number));
    let values: Vec<String> = fields.map(value).collect();
    format!("{kind}/{}", values.join("/"))
}
