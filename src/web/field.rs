//! A field of a request in a form: as it is shown, and as it comes back.

use serde::Serialize;

use super::form::Form;
use super::visit::Visit;
use super::wording::label;
use crate::app::details;
use crate::app::inquiry::{meaning_of_capacity, meaning_of_cause};
use crate::value::{
    Capacity, Cause, Field, Place, Problem, RawValue, Remedy, RequestForm, Sector, ValueKind,
};
use crate::words::{Describe as _, Locale, Sentence, Words, sentence};

/// A field as a form shows it.
#[derive(Debug, Default, Serialize)]
pub(super) struct FieldView {
    name: &'static str,
    label: String,
    hint: Option<String>,
    optional: bool,
    /// Whether a browser may say that it is missing.
    required: bool,
    problem: Option<ProblemView>,
    /// The ids of what describes it.
    described: String,
    line: Option<Line>,
    area: Option<Area>,
    date: Option<Vec<DatePart>>,
    switch: Option<Switch>,
    radio: Option<Vec<Choice>>,
    select: Option<Vec<Choice>>,
}

#[derive(Debug, Serialize)]
struct Line {
    kind: &'static str,
    complete: &'static str,
    value: String,
    narrow: bool,
}

#[derive(Debug, Serialize)]
struct Area {
    complete: &'static str,
    value: String,
}

#[derive(Debug, Serialize)]
struct Switch {
    on: bool,
}

/// One of several.
#[derive(Debug, Serialize)]
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) more: Option<String>,
    pub(super) chosen: bool,
}

#[derive(Debug, Serialize)]
struct DatePart {
    part: char,
    label: String,
    value: String,
    months: Option<Vec<Choice>>,
    length: u8,
}

/// What is wrong with a field, and what can be done at once.
#[derive(Debug, Serialize)]
pub(super) struct ProblemView {
    what: String,
    fix: Option<String>,
    takes: Vec<Take>,
}

/// A button that puts a value in the place of another.
#[derive(Debug, Serialize)]
struct Take {
    name: &'static str,
    value: String,
    label: String,
}

/// A line of the summary of problems.
#[derive(Debug, Serialize)]
pub(super) struct SummaryLine {
    /// Where on the page, or which page, it is mended.
    pub(super) path: String,
    pub(super) text: String,
}

/// What belongs into a field: what the page says, else what the command line says too.
fn hint(field: Field, words: &Words) -> Option<String> {
    // These say no more than their labels.
    if matches!(field, Field::CustomerNumber | Field::ContractNumber) {
        return None;
    }
    let id = |attribute: &str| format!("field-{}.{attribute}", field.key());
    words.find(&id("hint")).or_else(|| words.find(&id("help")))
}

/// What a problem says at its field.
pub(super) fn what(problem: &Problem, words: &Words) -> String {
    match (problem.code, problem.subject.field()) {
        ("missing", Some(Field::Provider)) => words.say(&sentence!("page-whom-missing")),
        ("missing", _) => words.say(&sentence!("page-field-missing")),
        _ => words.say(&problem.what),
    }
}

/// What can be done about it; a button says it better.
pub(super) fn fix(problem: &Problem, words: &Words) -> Option<String> {
    let with_buttons = problem.remedies.iter().any(|remedy| !matches!(remedy, Remedy::Confirm(_)));
    let said_otherwise = ["missing", "not-a-date", "sensitive"].contains(&problem.code);
    // The days stand on the page.
    let said_otherwise = said_otherwise || problem.fix.id() == "see-dates";
    (!with_buttons && !said_otherwise && !problem.fix.is_empty()).then(|| words.say(&problem.fix))
}

/// What is wrong, with the value that is.
pub(super) fn whole_text(problem: &Problem, words: &Words) -> String {
    let said = summary_text(problem, words);
    let fix = fix(problem, words);
    let said = match &problem.value {
        Some(value) => words.say(&sentence!("page-problem", about = value, what = what(problem, words))),
        None => said,
    };
    fix.map_or(said.clone(), |fix| format!("{said} ({fix})"))
}

/// A summary's line for a problem, in the words that stand at the field.
pub(super) fn summary_text(problem: &Problem, words: &Words) -> String {
    let about = match problem.subject.field() {
        Some(field) => label(field, words),
        None => words.say(&problem.subject.sentence()),
    };
    words.say(&sentence!("page-problem", about, what = what(problem, words)))
}

/// How a value reads on a button.
fn readable(field: Field, value: &str, words: &Words) -> String {
    match (field.info().shape, value.parse()) {
        (ValueKind::Date, Ok(day)) => words.date(day),
        _ => value.to_owned(),
    }
}

fn problem_view(field: Field, problem: &Problem, words: &Words) -> ProblemView {
    let take = |value: &String| Take {
        name: "take",
        value: format!("{}={value}", field.key()),
        label: words.say(&sentence!("page-take", value = readable(field, value, words))),
    };
    let mut takes: Vec<Take> = Vec::new();
    for remedy in &problem.remedies {
        match remedy {
            Remedy::Replace(value) => takes.push(take(value)),
            Remedy::Choose(values) => takes.extend(values.iter().take(8).map(take)),
            Remedy::Give(_) | Remedy::Confirm(_) | Remedy::Map(..) => {}
        }
    }
    if problem.code == "sensitive" {
        let label = words.say(&sentence!("page-allow"));
        takes.push(Take { name: "allow", value: field.key().to_owned(), label });
    }
    let fix = if problem.code == "sensitive" {
        Some(words.say(&sentence!("page-sensitive")))
    } else {
        fix(problem, words)
    };
    ProblemView { what: summary_text(problem, words), fix, takes }
}

impl FieldView {
    /// A day that is no field of a request, and need not be given; its message may have a `.hint`.
    pub(super) fn day(name: &'static str, label: &Sentence, given: &str, visit: &Visit) -> Self {
        let date = Some(date_parts(given, visit));
        Self { date, ..Self::optional(name, label, visit) }
    }

    /// A line of text that is no field of a request, and need not be given; its message may have a `.hint`.
    pub(super) fn text(name: &'static str, label: &Sentence, given: &str, visit: &Visit) -> Self {
        let line = Line { kind: "text", complete: "off", value: given.to_owned(), narrow: false };
        Self { line: Some(line), ..Self::optional(name, label, visit) }
    }

    fn optional(name: &'static str, label: &Sentence, visit: &Visit) -> Self {
        let hint = visit.words().find(&format!("{}.hint", label.id()));
        let described = hint.as_ref().map(|_| format!("{name}-hint")).unwrap_or_default();
        Self { name, label: visit.say(label), hint, described, optional: true, ..Self::default() }
    }

    /// The same with what is wrong with it.
    pub(super) fn wrong(self, what: String, fix: Option<String>) -> Self {
        let described = format!("{} {}-problem", self.described, self.name).trim_start().to_owned();
        Self { problem: Some(ProblemView { what, fix, takes: Vec::new() }), described, ..self }
    }

    /// The same under another name, without a hint.
    pub(super) fn called(self, label: &Sentence, visit: &Visit) -> Self {
        let described = self.problem.as_ref().map(|_| format!("{}-problem", self.name)).unwrap_or_default();
        Self { label: visit.say(label), hint: None, described, ..self }
    }

    /// The same where nothing sensitive is let pass.
    pub(super) fn without_exception(mut self) -> Self {
        self.problem.iter_mut().for_each(|problem| problem.takes.retain(|take| take.name != "allow"));
        self
    }

    /// A field with what was given for it and the problem with it, if there is one.
    pub(super) fn new(
        field: Field,
        form: &RequestForm,
        needed: bool,
        problem: Option<&Problem>,
        visit: &Visit,
    ) -> Self {
        let words = visit.words();
        let name = field.key();
        let given = form.get(field);
        let text = given.map(|given| given.text().into_owned()).unwrap_or_default();
        let hint = hint(field, words);
        let problem = problem.map(|problem| problem_view(field, problem, words));
        let mut described: Vec<String> = Vec::new();
        described.extend(hint.as_ref().map(|_| format!("{name}-hint")));
        described.extend(problem.as_ref().map(|_| format!("{name}-problem")));
        let mut view = Self {
            name,
            label: label(field, words),
            hint,
            optional: !needed,
            required: needed && !matches!(field, Field::ProviderName | Field::To),
            problem,
            described: described.join(" "),
            ..Self::default()
        };
        match (field, field.info().shape) {
            (Field::Cause, _) => view.radio = Some(causes(&text, words)),
            (Field::Sector, _) => view.select = Some(sectors(&text, words)),
            (Field::Capacity, _) => view.select = Some(capacities(form, &text, words)),
            (Field::Country, _) => view.select = Some(countries(&text, words)),
            (_, ValueKind::Date) => view.date = Some(date_parts(&text, visit)),
            (_, ValueKind::Switch) => view.switch = Some(Switch { on: text.trim() == "true" }),
            (Field::Address, _) => {
                let value = given.map(|given| given.lines.join("\n")).unwrap_or_default();
                view.area = Some(Area { complete: "street-address", value });
            }
            (Field::Reason, _) => view.area = Some(Area { complete: "off", value: text }),
            _ => view.line = Some(line(field, text)),
        }
        view
    }
}

fn line(field: Field, value: String) -> Line {
    let (kind, complete) = match field {
        Field::Name => ("text", "name"),
        Field::Email => ("email", "email"),
        Field::To => ("email", "off"),
        Field::Phone => ("tel", "tel"),
        Field::Line => ("tel", "off"),
        _ => ("text", "off"),
    };
    let wide =
        matches!(field, Field::Name | Field::Email | Field::To | Field::FirstSubject | Field::Authority);
    Line { kind, complete, value, narrow: !wide && field != Field::Product }
}

fn causes(chosen: &str, words: &Words) -> Vec<Choice> {
    let choice = |cause: Cause| Choice {
        value: cause.name().to_owned(),
        label: words.say(&meaning_of_cause(cause)),
        more: None,
        chosen: cause.name() == chosen.trim(),
    };
    Cause::OFFERED.into_iter().map(choice).collect()
}

fn capacities(form: &RequestForm, chosen: &str, words: &Words) -> Vec<Choice> {
    let choice = |capacity: &Capacity| Choice {
        value: capacity.name().to_owned(),
        label: words.say(&meaning_of_capacity(*capacity)),
        more: None,
        chosen: capacity.name() == chosen.trim(),
    };
    details::capacities(form).iter().map(choice).collect()
}

fn sectors(chosen: &str, words: &Words) -> Vec<Choice> {
    let choice = |sector: &Sector| Choice {
        value: sector.name().to_owned(),
        label: words.say(&sector.sentence()),
        more: None,
        chosen: sector.name() == chosen.trim(),
    };
    Sector::ALL.iter().map(choice).collect()
}

fn countries(chosen: &str, words: &Words) -> Vec<Choice> {
    let chosen = chosen.trim();
    let choice = |(code, name): (&str, &str)| Choice {
        value: code.to_owned(),
        label: name.to_owned(),
        more: None,
        chosen: code.eq_ignore_ascii_case(chosen),
    };
    words.countries().map(choice).collect()
}

/// A day in three fields, in the order of the language.
fn date_parts(text: &str, visit: &Visit) -> Vec<DatePart> {
    let words = visit.words();
    let parts: Vec<&str> = text.splitn(3, '-').collect();
    let (year, month, day) = match parts[..] {
        // Three fields, or as many of them as were filled in.
        [year, month, day] if year.is_empty() || year.len() == 4 => (year, month, day),
        _ => ("", "", text),
    };
    let (year, month, day) = (year.to_owned(), month.to_owned(), day.to_owned());
    let number: Option<usize> = month.trim().parse().ok();
    let names = words.say(&sentence!("page-months"));
    let months = names.split('|').zip(1..).map(|(name, count)| Choice {
        value: format!("{count:02}"),
        label: words.say(&sentence!("page-month", number = count, name)),
        more: None,
        chosen: number == Some(count),
    });
    let mut months: Vec<Choice> = months.collect();
    if number.is_none_or(|number| !(1..=12).contains(&number)) && !month.is_empty() {
        // What was sent and is no month stays as it is.
        months.push(Choice { value: month.clone(), label: month.clone(), more: None, chosen: true });
    }
    let part =
        |part, label, value, length| DatePart { part, label: words.say(&label), value, months: None, length };
    let day = part('d', sentence!("page-day"), day, 20);
    let month = DatePart { months: Some(months), ..part('m', sentence!("page-month-label"), month, 2) };
    let year = part('y', sentence!("page-year"), year, 4);
    if visit.locale() == Locale::ZhHans { vec![year, month, day] } else { vec![day, month, year] }
}

/// The day that three fields give; `None` where all are empty.
pub(super) fn day(name: &str, form: &Form) -> Option<String> {
    let part = |part: char| form.get(&format!("{name}.{part}")).unwrap_or_default().trim();
    let (day, month, year) = (part('d'), part('m'), part('y'));
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return None;
    }
    // A whole date in the first field, as people write it.
    if month.is_empty() && year.is_empty() && day.chars().count() > 2 {
        return Some(day.to_owned());
    }
    let short = day.len() == 1 && day.bytes().all(|octet| octet.is_ascii_digit());
    let day = if short { format!("0{day}") } else { day.to_owned() };
    Some(format!("{year}-{month}-{day}"))
}

/// What a form gives for a field: nothing where it was left empty.
pub(super) fn value(field: Field, form: &Form) -> Option<RawValue> {
    let name = field.key();
    let text = |text: &str| Some(RawValue::new(text, Place::Prompt));
    match field.info().shape {
        ValueKind::Date => text(&day(name, form)?),
        ValueKind::Lines => {
            let typed = form.given(name)?.replace("\r\n", "\n");
            let lines = typed.split('\n').map(str::trim).filter(|line| !line.is_empty());
            Some(RawValue { lines: lines.map(str::to_owned).collect(), place: Place::Prompt })
        }
        // A browser ends the lines of a long text with CR LF; a request has it on one.
        ValueKind::Text if field == Field::Reason => text(
            &form
                .given(name)?
                .split(['\r', '\n'])
                .filter(|line| !line.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
        ),
        ValueKind::Text | ValueKind::Switch => text(form.given(name)?),
    }
}
