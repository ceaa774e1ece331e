//! The plan of a letter's days: made from the situation, shown, and written into a calendar file.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use jiff::Zoned;
use jiff::civil::Date;
use serde_json::{Value as Json, json};

use super::report::{Exit, Failure, Reporter};
use crate::calendar::{self, About};
use crate::deadline::{self, Dated, DayOff, NOT_LEGAL_ADVICE, Plan};
use crate::fs::regular;
use crate::journal::{self, Dates};
use crate::output::file::{self, Existing};
use crate::request::{CancellationRequest, Situation};
use crate::value::{Field, Invalid, Kind, Place, Problem, RequestForm, Step};

/// What to do about a date that is near, past or uncertain.
pub(super) const SEE_DATES: &str = "see the dates with `adieu deadline` and the same arguments";

/// The largest file of days off that is read, in octets.
const MAX_FILE: u64 = 256 * 1024;

/// The plan for a situation, with the person's own days off.
pub(super) fn make(situation: &Situation, days_off: &[DayOff], today: Date) -> Plan {
    situation.question(today, days_off).map(|question| deadline::plan(&question)).unwrap_or_default()
}

/// The days of a letter's plan that the journal keeps.
pub(super) fn kept(plan: &Plan, request: &CancellationRequest) -> Dates {
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
pub(super) fn days_off(given: Option<&Path>, reporter: &Reporter<'_>) -> Result<Vec<DayOff>, Failure> {
    let standing = || reporter.env.config_dir.as_ref().map(|config| config.join("days-off.txt"));
    let Some(path) = given.map(Path::to_owned).or_else(standing) else {
        return Ok(Vec::new());
    };
    let (shown, exit) = (path.display(), if given.is_some() { Exit::NoInput } else { Exit::Configuration });
    let text = match regular::read_text(&path, MAX_FILE) {
        Ok(text) => text,
        Err(error) if given.is_none() && error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            return Err(Failure::new(exit, format!("{shown}: the days off cannot be read: {error}"))
                .fix("give a text file with one day a line, such as 2026-12-24 Christmas Eve"));
        }
    };
    deadline::days_off(&text).map_err(|deadline::DaysOffError(faults)| {
        let problem = |fault: deadline::LineFault| {
            let place = Place::File { file: shown.to_string(), line: fault.line };
            Problem::of_key("days-off", place, fault.fault)
        };
        Failure::from_problems(Exit::Configuration, faults.into_iter().map(problem).collect())
    })
}

/// What the plan warns of, as warnings of the program; `near`: that the charge is near was said already.
pub(super) fn warnings(plan: &Plan, today: Date, near: bool) -> Vec<Problem> {
    let warning = |what: String, fix: &str| Problem {
        code: "deadline",
        subject: "dates".to_owned(),
        place: None,
        value: None,
        what,
        fix: fix.to_owned(),
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
        .map(|found| warning(found.to_string(), SEE_DATES))
        .collect();
    if let Some(clock) = clock(today) {
        warnings.insert(0, warning(clock.what, &clock.fix));
    }
    warnings
}

/// Whether the machine's clock can be right.
fn clock(today: Date) -> Option<Invalid> {
    let written = deadline::rules().iter().map(|rule| rule.checked_on).max()?;
    let days = written.until((jiff::Unit::Day, today)).map_or(0, |span| span.get_days());
    let what = match days {
        ..-31 => format!(
            "today is {today} by this machine's clock, which is before these rules were written, {written}"
        ),
        3653.. => format!(
            "today is {today} by this machine's clock, ten years and more after these rules were written, {written}"
        ),
        _ => return None,
    };
    Some(Invalid::new("clock", what, "set the clock first: every date is counted from it"))
}

/// The plan as text, a line for each day.
pub(super) fn describe(plan: &Plan, situation: &Situation) -> String {
    let mut out = String::new();
    let label = |name: &str| match (name, Step::named(situation.kind.name())) {
        ("send_by", _) => "send by",
        ("send_by_advised", _) => "better by",
        ("effective_on", Some(Step::StopRenewal)) => "paid until",
        ("effective_on", _) => "ends on",
        ("confirm_by", _) => "ask for an answer by",
        ("remind_on", _) => "remind on",
        _ => "escalate on",
    };
    // Writing to a String does not fail.
    for (name, dated) in plan.dates() {
        let Dated { date, article, source, confidence, passed, .. } = dated;
        let _ = write!(out, "  {:22}{date}", label(name));
        let _ = write!(out, "  {}", dated.why);
        if let (Some(article), Some(source)) = (article, source) {
            let _ = write!(out, ", {article} ({source})");
        }
        if let Some(confidence) = confidence {
            let _ = write!(out, ", confidence {confidence:?}");
        }
        let _ = writeln!(out, "{}", if *passed { "; it has passed" } else { "" });
        for advice in &dated.advice {
            let _ = writeln!(out, "    {advice}");
        }
    }
    for warning in &plan.warnings {
        let _ = writeln!(out, "  ! {warning}");
    }
    for note in &plan.notes {
        let _ = writeln!(out, "  - {note}");
    }
    if !out.is_empty() {
        let _ = writeln!(out, "  {NOT_LEGAL_ADVICE}");
    }
    out
}

/// The days in a line, to be said once the letter is made; `None` where none is known.
pub(super) fn in_short(plan: &Plan, sent: bool) -> Option<String> {
    let day = |dated: &Option<Dated>| dated.as_ref().filter(|dated| !dated.passed).map(|dated| dated.date);
    let mut parts = Vec::new();
    if !sent && let Some(last) = day(&plan.send_by) {
        let safe = day(&plan.send_by_advised).filter(|safe| *safe != last);
        let safe = safe.map(|safe| format!(", better by {safe}")).unwrap_or_default();
        parts.push(format!("send it by {last}{safe}"));
    }
    if let Some(remind) = day(&plan.remind_on) {
        parts.push(format!("no answer by {remind}: remind them"));
    }
    (!parts.is_empty()).then(|| format!("Dates: {}.", parts.join("; ")))
}

/// The plan for a program.
pub(super) fn as_json(plan: &Plan) -> Json {
    let mut json = json!(plan);
    if let Json::Object(fields) = &mut json {
        let warnings: Vec<String> = plan.warnings.iter().map(ToString::to_string).collect();
        let notes: Vec<String> = plan.notes.iter().map(ToString::to_string).collect();
        fields.insert("warnings_text".to_owned(), json!(warnings));
        fields.insert("notes_text".to_owned(), json!(notes));
        fields.insert("not_legal_advice".to_owned(), json!(NOT_LEGAL_ADVICE));
    }
    json
}

/// What a calendar file is about.
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) provider: &'a str,
    pub(super) subject: &'a str,
    pub(super) situation: &'a Situation,
    pub(super) sent: bool,
}

/// Writes the plan's days into a calendar file.
pub(super) fn write_calendar(
    path: &Path,
    replace: Replace,
    plan: &Plan,
    entry: &Entry<'_>,
    now: &Zoned,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let about = About {
        key: entry.key,
        provider: entry.provider,
        subject: entry.subject,
        step: Step::named(entry.situation.kind.name()),
        renews_on: entry.situation.renews_on,
        sent: entry.sent,
        now,
    };
    write_reminders(path, replace, &calendar::reminders(plan, &about), reporter)
}

/// Writes reminders of one letter or of many.
pub(super) fn write_reminders(
    path: &Path,
    replace: Replace,
    reminders: &[calendar::Reminder],
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let Some(bytes) = calendar::calendar(reminders) else {
        reporter.note("There is no day to come to put into a calendar: no file was written.");
        return Ok(());
    };
    if path.as_os_str() == "-" {
        reporter.data(&bytes);
        return Ok(());
    }
    let existing =
        if replace.allows(path) && replace != Replace::Nothing { Existing::Replace } else { Existing::Keep };
    file::write(&bytes, path, existing).map_err(|error| {
        let fix = match &error {
            file::FileError::Exists { .. } => {
                "choose another name for --calendar, or replace the file with --force"
            }
            file::FileError::NoFolder { .. } | file::FileError::Write { .. } => {
                "choose another folder with --calendar"
            }
        };
        Failure::from_error(Exit::CannotCreate, &error).fix(fix)
    })?;
    reporter.note(&format!(
        "The dates are in {}: open it with your calendar, or send it to your phone.",
        path.display()
    ));
    Ok(())
}

/// Which file a calendar may take the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Replace {
    /// None.
    Nothing,
    /// A calendar of this program: an earlier one of the same letter, perhaps.
    OwnCalendar,
    /// Any.
    Anything,
}

impl Replace {
    /// What `--force` says.
    pub(super) fn when(force: bool) -> Self {
        if force { Self::Anything } else { Self::Nothing }
    }

    fn allows(self, path: &Path) -> bool {
        match self {
            Self::Nothing => path.symlink_metadata().is_err(),
            Self::Anything => true,
            Self::OwnCalendar => {
                path.symlink_metadata().is_err()
                    || path.is_file()
                        && regular::read_text(path, MAX_FILE).is_ok_and(|text| {
                            text.starts_with("BEGIN:VCALENDAR") && text.contains("PRODID:-//adieu//")
                        })
            }
        }
    }
}

/// Looks whether a calendar file may be written, before anything else is done.
pub(super) fn check_place(path: Option<&Path>, replace: Replace) -> Result<(), Failure> {
    let Some(path) = path else { return Ok(()) };
    if path.as_os_str() == "-" {
        return Err(Failure::new(Exit::Usage, "--calendar wants a file: standard output is for the result")
            .fix("name a file, such as dates.ics, or use `adieu deadline --calendar -`"));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        let message = format!("{}: there is no folder {}", path.display(), folder.display());
        return Err(Failure::new(Exit::CannotCreate, message).fix("make the folder first, or choose another"));
    }
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Err(Failure::new(Exit::CannotCreate, format!("{} is not an ordinary file", path.display()))
            .fix("choose another name for --calendar"));
    }
    if !replace.allows(path) {
        let error = file::FileError::Exists { path: path.to_owned() };
        return Err(Failure::from_error(Exit::CannotCreate, &error)
            .fix("choose another name for --calendar, or replace the file with --force"));
    }
    Ok(())
}

/// What a letter's reminders are known by from one import to the next: the contract and what is asked for, not the days.
pub(super) fn key(kind: &Kind, form: &RequestForm) -> String {
    const IDENTITY: [Field; 8] = [
        Field::Provider,
        Field::To,
        Field::Country,
        Field::CustomerNumber,
        Field::ContractNumber,
        Field::OrderNumber,
        Field::Line,
        Field::Iccid,
    ];
    let plain = |field: Field, text: &str| match field {
        // Written in many ways, and one number for all that.
        Field::Line | Field::Iccid => {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        }
        _ => journal::same(text),
    };
    let values: Vec<String> = IDENTITY
        .iter()
        .map(|field| form.get(*field).map(|given| plain(*field, &given.text())).unwrap_or_default())
        .collect();
    format!("{}/{}", kind.name(), values.join("/"))
}
