//! Asking a person at a terminal for what is missing.
//!
//! In: the form so far. Out: the form with the answers. Every answer is judged by its field's own rule before
//! it is taken; Esc goes back one question, Ctrl-C ends it all. Questions appear on standard error.

use std::io;

use jiff::civil::Date;

use crate::privacy;
use crate::provider::{Directory, Origin};
use crate::terminal::{Question, QuestionError};
use crate::value::{
    Cause, Field, Invalid, Kind, Place, RawValue, RequestForm, Value as _, ValueKind, When, validate,
};

/// Why asking ended early. Nothing was kept.
#[derive(Debug, thiserror::Error)]
pub(super) enum PromptError {
    /// Ctrl-C.
    #[error("interrupted")]
    Interrupted,
    /// The terminal failed.
    #[error("the terminal cannot be used for questions")]
    Terminal(#[source] io::Error),
}

/// The choice that is no record of the directory.
const ANOTHER: &str = "another provider (give its address)";

/// The help of a list.
const CHOOSING: &str = "type to search, ↑↓ to move, Enter to choose, Esc to go back";

/// What a question is answered with.
enum Answer {
    Given(String),
    Skipped,
    Back,
}

/// Whether something is missing without which no letter can be written.
pub(super) fn something_is_missing(form: &RequestForm) -> bool {
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
pub(super) fn ask(
    form: &mut RequestForm,
    directory: &Directory,
    today: Date,
    allow_sensitive: &[Field],
    color: bool,
) -> Result<(), PromptError> {
    // In the order asked; a skipped question is asked again only on the way back.
    let mut history: Vec<Field> = Vec::new();
    // What was answered before a step back, to be mended rather than typed anew.
    let mut before: Option<(Field, String)> = None;
    while let Some(field) = next_question(form, &history) {
        let earlier = before.take().filter(|(last, _)| *last == field).map(|(_, text)| text);
        let answer = match field {
            Field::Kind => ask_kind(color),
            Field::Cause => ask_cause(color),
            Field::Provider => ask_provider(directory, color),
            field => ask_text(
                field,
                earlier.as_deref().unwrap_or_default(),
                today,
                allow_sensitive.contains(&field),
                required(field, form),
                color,
            ),
        };
        match answer? {
            Answer::Given(text) => {
                form.set_if_absent(field, RawValue::new(text, Place::Prompt));
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
pub(super) fn confirm(question: &str, color: bool) -> Result<bool, PromptError> {
    let question = format!("{question} (y/N)");
    match Question::new(&question, "y for yes; Enter, n or Esc for no", color).confirm() {
        Ok(yes) => Ok(yes),
        Err(QuestionError::Back) => Ok(false),
        Err(QuestionError::Interrupted) => Err(PromptError::Interrupted),
        Err(QuestionError::Terminal(error)) => Err(PromptError::Terminal(error)),
    }
}

/// One of several choices; `None` where the person wants none of them.
///
/// # Errors
/// [`PromptError`].
pub(super) fn choose(question: &str, choices: &[String], color: bool) -> Result<Option<usize>, PromptError> {
    let help = "↑↓ to move, Enter to choose, Esc for none of them";
    match Question::new(question, help, color).select(choices, false) {
        Ok(index) => Ok(Some(index)),
        Err(QuestionError::Back) => Ok(None),
        Err(QuestionError::Interrupted) => Err(PromptError::Interrupted),
        Err(QuestionError::Terminal(error)) => Err(PromptError::Terminal(error)),
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

fn ask_kind(color: bool) -> Result<Answer, PromptError> {
    let choices: Vec<String> =
        Kind::ALL.iter().map(|(kind, what)| format!("{}: {what}", kind.name())).collect();
    let chosen = Question::new("What do you want?", CHOOSING, color).select(&choices, false);
    answer(chosen.map(|index| Answer::Given(Kind::ALL[index].0.name().to_owned())))
}

fn ask_cause(color: bool) -> Result<Answer, PromptError> {
    let what = |cause: Cause| match cause {
        Cause::PriceChange | Cause::ChangeOfTerms => "they change the price or the terms",
        Cause::Quality => "the service is not what was agreed",
        Cause::Move => "I move to where they do not provide it",
        Cause::Death => "the contract's holder has died",
        Cause::Other | Cause::MissingReminder => "something else, in your own words",
    };
    let choices: Vec<String> =
        Cause::OFFERED.iter().map(|cause| format!("{}: {}", cause.name(), what(*cause))).collect();
    let chosen = Question::new("What is the cause?", CHOOSING, color).select(&choices, false);
    answer(chosen.map(|index| Answer::Given(Cause::OFFERED[index].name().to_owned())))
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

fn ask_provider(directory: &Directory, color: bool) -> Result<Answer, PromptError> {
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
    // The way out is always there, last.
    let chosen = Question::new("Which provider?", CHOOSING, color).select(&choices, true);
    answer(chosen.map(|index| match records.get(index) {
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
    color: bool,
) -> Result<Answer, PromptError> {
    let info = field.info();
    let optional = !required;
    let mut label: String =
        info.label.chars().take(1).flat_map(char::to_uppercase).chain(info.label.chars().skip(1)).collect();
    label.push_str(if optional { " (optional):" } else { ":" });
    let help = format!("{}; {}Esc to go back", info.help, if optional { "Enter to skip, " } else { "" });
    let rule = move |text: &str| {
        if optional && text.trim().is_empty() {
            return Ok(());
        }
        match refusal(field, text, today, sensitive) {
            None => Ok(()),
            Some(fault) => Err(format!("{}: {}", fault.what, fault.fix)),
        }
    };
    let example = format!("e.g. {}", info.example);
    let typed = Question::new(&label, &help, color).placeholder(&example).initial(earlier).text(rule);
    answer(typed.map(|text| if text.trim().is_empty() { Answer::Skipped } else { Answer::Given(text) }))
}

/// Why an answer cannot be taken: what the check would say of it later, said while it can still be mended.
fn refusal(field: Field, text: &str, today: Date, sensitive: bool) -> Option<Invalid> {
    if let Err(fault) = validate(field, &RawValue::new(text, Place::Prompt)) {
        return Some(fault);
    }
    let date = (field.info().shape == ValueKind::Date).then(|| Date::parse(text).ok()).flatten();
    match (date, field.when()) {
        (Some(date), When::Ahead) if date < today => {
            let what = format!("has passed: today is {today}");
            return Some(Invalid::new("past-date", what, "give a day that is still to come"));
        }
        (Some(date), When::Behind) if date > today => {
            let what = format!("lies ahead: today is {today}");
            return Some(Invalid::new("future-date", what, "give the day it happened"));
        }
        _ => {}
    }
    let guarded = !sensitive && !matches!(field, Field::To | Field::Email | Field::Line);
    let finding = privacy::scan(text, field.reading()).into_iter().next().filter(|_| guarded)?;
    Some(Invalid::new(
        "sensitive",
        format!("seems to hold {finding}"),
        "leave it out: an e-mail can be read on its way (if it is none, start again with --allow-sensitive)",
    ))
}

fn answer(result: Result<Answer, QuestionError>) -> Result<Answer, PromptError> {
    match result {
        Ok(answer) => Ok(answer),
        Err(QuestionError::Back) => Ok(Answer::Back),
        Err(QuestionError::Interrupted) => Err(PromptError::Interrupted),
        Err(QuestionError::Terminal(error)) => Err(PromptError::Terminal(error)),
    }
}
