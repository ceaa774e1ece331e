//! Asking a person at a terminal for what is missing.
//!
//! In: the form so far. Out: the form with the answers. Every answer is judged by its field's own rule before
//! it is taken; Esc goes back one question, Ctrl-C ends it all. Questions appear on standard error.

use inquire::error::InquireError;
use inquire::ui::{RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{Confirm, Select, Text};

use jiff::civil::Date;

use crate::privacy;
use crate::provider::{Directory, Origin};
use crate::request::{Cause, Fault, Field, Given, Kind, Place, RequestForm, Shape, Value as _, When, judge};

/// Why asking ended early. Nothing was kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PromptError {
    /// Ctrl-C.
    #[error("interrupted")]
    Interrupted,
    /// The terminal failed.
    #[error("the terminal cannot be used for questions")]
    Terminal(#[source] InquireError),
}

/// The choice that is no record of the directory.
const ANOTHER: &str = "another provider (give its address)";

/// What a question is answered with.
enum Answer {
    Given(String),
    Skipped,
    Back,
}

/// Whether something is missing without which no letter can be written.
pub fn something_is_missing(form: &RequestForm) -> bool {
    let none = |field| form.get(field).is_none();
    let kind = kind(form);
    none(Field::Kind)
        || none(Field::Name)
        || none(Field::Email)
        || recipient_is_missing(form)
        || (kind == Some(Kind::TerminateForCause)
            && (none(Field::Reason) && cause(form).is_none_or(Cause::wants_reason)
                || none(Field::Holder) && cause(form) == Some(Cause::Death)))
        || (kind.is_some_and(|kind| kind.refers_back())
            && (none(Field::FirstSentOn) || none(Field::FirstSubject)))
}

fn kind(form: &RequestForm) -> Option<Kind> {
    Kind::parse(&form.get(Field::Kind)?.text()).ok()
}

fn cause(form: &RequestForm) -> Option<Cause> {
    Cause::parse(&form.get(Field::Cause)?.text()).ok()
}

fn recipient_is_missing(form: &RequestForm) -> bool {
    let none = |field| form.get(field).is_none();
    none(Field::Provider) && (none(Field::To) || none(Field::ProviderName))
}

/// Asks for what is missing, and for what would make the letter better.
///
/// # Errors
/// [`PromptError`].
pub fn ask(
    form: &mut RequestForm,
    directory: &Directory,
    today: Date,
    allow_sensitive: &[Field],
    color: bool,
) -> Result<(), PromptError> {
    let theme = if color { RenderConfig::default_colored() } else { RenderConfig::empty() };
    let theme = theme.with_canceled_prompt_indicator(Styled::new("(back)"));
    // In the order asked; a skipped question is asked again only on the way back.
    let mut history: Vec<Field> = Vec::new();
    // What was answered before a step back, to be mended rather than typed anew.
    let mut before: Option<(Field, String)> = None;
    while let Some(field) = next_question(form, &history) {
        let earlier = before.take().filter(|(last, _)| *last == field).map(|(_, text)| text);
        let answer = match field {
            Field::Kind => ask_kind(&theme),
            Field::Cause => ask_cause(&theme),
            Field::Provider => ask_provider(directory, &theme),
            field => ask_text(
                field,
                earlier.as_deref().unwrap_or_default(),
                today,
                allow_sensitive.contains(&field),
                required(field, form),
                &theme,
            ),
        };
        match answer? {
            Answer::Given(text) => {
                form.offer(field, Given::new(text, Place::Prompt));
                history.push(field);
            }
            Answer::Skipped => history.push(field),
            Answer::Back => {
                if let Some(last) = history.pop() {
                    before = form.get(last).map(|given| (last, given.text().into_owned()));
                    form.clear(last);
                }
            }
        }
    }
    Ok(())
}

/// Asks for a yes or a no. Esc is a no.
///
/// # Errors
/// [`PromptError`].
pub fn confirm(question: &str, color: bool) -> Result<bool, PromptError> {
    let theme = if color { RenderConfig::default_colored() } else { RenderConfig::empty() };
    match Confirm::new(question).with_default(false).with_render_config(theme).prompt() {
        Ok(yes) => Ok(yes),
        Err(InquireError::OperationCanceled) => Ok(false),
        Err(InquireError::OperationInterrupted) => Err(PromptError::Interrupted),
        Err(error) => Err(PromptError::Terminal(error)),
    }
}

/// One of several choices; `None` where the person wants none of them.
///
/// # Errors
/// [`PromptError`].
pub fn choose(question: &str, choices: Vec<String>, color: bool) -> Result<Option<usize>, PromptError> {
    let theme = if color { RenderConfig::default_colored() } else { RenderConfig::empty() };
    let chosen = Select::new(question, choices)
        .with_help_message("↑↓ to move, Enter to choose, Esc for none of them")
        .with_render_config(theme)
        .raw_prompt();
    match chosen {
        Ok(choice) => Ok(Some(choice.index)),
        Err(InquireError::OperationCanceled) => Ok(None),
        Err(InquireError::OperationInterrupted) => Err(PromptError::Interrupted),
        Err(error) => Err(PromptError::Terminal(error)),
    }
}

fn next_question(form: &RequestForm, history: &[Field]) -> Option<Field> {
    let kind = kind(form);
    let is = |wanted: Kind| kind.as_ref() == Some(&wanted);
    let for_cause = is(Kind::TerminateForCause);
    let terminate = is(Kind::Terminate) || for_cause;
    let withdraw = is(Kind::Withdraw);
    let refers_back = kind.as_ref().is_some_and(Kind::refers_back);
    let elsewhere = form.get(Field::Provider).is_none()
        && (history.contains(&Field::Provider) || form.get(Field::To).is_some());
    let numbers =
        [Field::OrderNumber, Field::CustomerNumber, Field::ContractNumber, Field::Line, Field::Iccid];
    let identified = numbers.iter().any(|field| form.get(*field).is_some());
    let questions = [
        (Field::Kind, true),
        (Field::Cause, for_cause),
        (Field::Provider, !elsewhere),
        (Field::To, elsewhere),
        (Field::ProviderName, elsewhere),
        (Field::Name, true),
        (Field::Email, true),
        (Field::Holder, for_cause && cause(form) == Some(Cause::Death)),
        (Field::OrderNumber, !identified),
        (Field::Line, !identified),
        (Field::FirstSentOn, refers_back),
        (Field::FirstSubject, refers_back),
        (Field::Authority, is(Kind::Escalate)),
        (Field::OrderedOn, withdraw),
        (Field::ReceivedOn, withdraw),
        (Field::CauseOn, for_cause),
        (Field::RenewsOn, !terminate && !withdraw && !refers_back),
        (Field::EndOn, terminate),
        (Field::Reason, !withdraw && !refers_back),
    ];
    questions
        .into_iter()
        .find(|(field, wanted)| *wanted && form.get(*field).is_none() && !history.contains(field))
        .map(|(field, _)| field)
}

fn ask_kind(theme: &RenderConfig<'_>) -> Result<Answer, PromptError> {
    let choices = Kind::ALL.iter().map(|(kind, what)| format!("{}: {what}", kind.name())).collect();
    let chosen = Select::new("What do you want?", choices).with_render_config(*theme).raw_prompt();
    answer(chosen.map(|choice| Answer::Given(Kind::ALL[choice.index].0.name().to_owned())))
}

fn ask_cause(theme: &RenderConfig<'_>) -> Result<Answer, PromptError> {
    let what = |cause: Cause| match cause {
        Cause::PriceChange => "they change the price or the terms",
        Cause::Quality => "the service is not what was agreed",
        Cause::Move => "I move to where they do not provide it",
        Cause::Death => "the contract's holder has died",
        Cause::Other => "something else, in your own words",
    };
    let choices = Cause::ALL.iter().map(|cause| format!("{}: {}", cause.name(), what(*cause))).collect();
    let chosen = Select::new("What is the cause?", choices).with_render_config(*theme).raw_prompt();
    answer(chosen.map(|choice| Answer::Given(Cause::ALL[choice.index].name().to_owned())))
}

/// Whether a question cannot be skipped, as the letter needs its answer.
fn required(field: Field, form: &RequestForm) -> bool {
    match field {
        Field::To
        | Field::ProviderName
        | Field::Name
        | Field::Email
        | Field::Holder
        | Field::FirstSentOn
        | Field::FirstSubject => true,
        Field::Reason => {
            kind(form) == Some(Kind::TerminateForCause) && cause(form).is_none_or(Cause::wants_reason)
        }
        _ => false,
    }
}

fn ask_provider(directory: &Directory, theme: &RenderConfig<'_>) -> Result<Answer, PromptError> {
    // The whole directory is read here, where a person is about to read it too.
    let records: Vec<_> = directory
        .all()
        .into_iter()
        .filter_map(|listed| listed.record.ok())
        // Contacts that take no cancellations would bury the rest.
        .filter(|record| record.origin == Origin::BuiltIn || record.cancellation_address().is_some())
        .collect();
    let mut choices: Vec<String> = records
        .iter()
        .map(|record| {
            let address = record.cancellation_address();
            let address = address.map_or("no address known".to_owned(), |known| known.email.to_string());
            let country = record.country.map(|country| format!(", {country}")).unwrap_or_default();
            format!("{} ({}{country}): {address}", record.id, record.name)
        })
        .collect();
    choices.push(ANOTHER.to_owned());
    let another = choices.len() - 1;
    // Every typed word must be in the line; the way out is always there, last.
    let scorer = |input: &str, _: &String, line: &str, index: usize| {
        let line = line.to_lowercase();
        let fits = input.to_lowercase().split_whitespace().all(|word| line.contains(word));
        (fits || index == another).then_some(i64::from(index != another))
    };
    let chosen = Select::new("Which provider?", choices)
        .with_scorer(&scorer)
        .with_help_message("type to search, ↑↓ to move, Enter to choose, Esc to go back")
        .with_render_config(*theme)
        .raw_prompt();
    answer(chosen.map(|choice| match records.get(choice.index) {
        Some(record) => Answer::Given(record.id.clone()),
        None => Answer::Skipped,
    }))
}

fn ask_text(
    field: Field,
    earlier: &str,
    today: Date,
    sensitive: bool,
    required: bool,
    theme: &RenderConfig<'_>,
) -> Result<Answer, PromptError> {
    let info = field.info();
    let optional = !required;
    let mut label: String =
        info.label.chars().take(1).flat_map(char::to_uppercase).chain(info.label.chars().skip(1)).collect();
    label.push_str(if optional { " (optional):" } else { ":" });
    let help = format!("{}; {}Esc to go back", info.help, if optional { "Enter to skip, " } else { "" });
    let rule = move |text: &str| {
        if optional && text.trim().is_empty() {
            return Ok(Validation::Valid);
        }
        Ok(match refusal(field, text, today, sensitive) {
            None => Validation::Valid,
            Some(fault) => Validation::Invalid(format!("{}: {}", fault.what, fault.fix).into()),
        })
    };
    let typed = Text::new(&label)
        .with_help_message(&help)
        .with_placeholder(&format!("e.g. {}", info.example))
        .with_initial_value(earlier)
        .with_validator(rule)
        .with_render_config(*theme)
        .prompt();
    answer(typed.map(|text| if text.trim().is_empty() { Answer::Skipped } else { Answer::Given(text) }))
}

/// Why an answer cannot be taken: what the check would say of it later, said while it can still be mended.
fn refusal(field: Field, text: &str, today: Date, sensitive: bool) -> Option<Fault> {
    if let Err(fault) = judge(field, &Given::new(text, Place::Prompt)) {
        return Some(fault);
    }
    let date = (field.info().shape == Shape::Date).then(|| Date::parse(text).ok()).flatten();
    match (date, field.when()) {
        (Some(date), When::Ahead) if date < today => {
            let what = format!("has passed: today is {today}");
            return Some(Fault::new("past-date", what, "give a day that is still to come"));
        }
        (Some(date), When::Behind) if date > today => {
            let what = format!("lies ahead: today is {today}");
            return Some(Fault::new("future-date", what, "give the day it happened"));
        }
        _ => {}
    }
    let guarded = !sensitive && !matches!(field, Field::To | Field::Email | Field::Line);
    let finding = privacy::scan(text, field.reading()).into_iter().next().filter(|_| guarded)?;
    Some(Fault::new(
        "sensitive",
        format!("seems to hold {finding}"),
        "leave it out: an e-mail can be read on its way (if it is none, start again with --allow-sensitive)",
    ))
}

fn answer(result: Result<Answer, InquireError>) -> Result<Answer, PromptError> {
    match result {
        Ok(answer) => Ok(answer),
        Err(InquireError::OperationCanceled) => Ok(Answer::Back),
        Err(InquireError::OperationInterrupted) => Err(PromptError::Interrupted),
        Err(error) => Err(PromptError::Terminal(error)),
    }
}
