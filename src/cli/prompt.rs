//! Asking a person at a terminal for what is missing.
//!
//! In: the form so far. Out: the form with the answers. Every answer is judged by its field's own rule before
//! it is taken; Esc goes back one question, Ctrl-C ends it all. Questions appear on standard error.

use std::io;

use jiff::civil::Date;

use super::wording;
use crate::app::inquiry::{next_question, refusal, required};
use crate::provider::{Directory, Origin};
use crate::terminal::{Question, QuestionError};
use crate::value::{Cause, Field, Place, RawValue, RequestForm, Step};
use crate::words::Describe as _;

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

fn ask_kind(color: bool) -> Result<Answer, PromptError> {
    let choices: Vec<String> =
        Step::ALL.iter().map(|step| format!("{}: {}", step.name(), step.meaning())).collect();
    let chosen = Question::new("What do you want?", CHOOSING, color).select(&choices, false);
    answer(chosen.map(|index| Answer::Given(Step::ALL[index].name().to_owned())))
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
    let mut label = field.sentence().attribute("prompt").to_string();
    label.push_str(if optional { " (optional):" } else { ":" });
    let help = format!(
        "{}; {}Esc to go back",
        field.sentence().attribute("help"),
        if optional { "Enter to skip, " } else { "" }
    );
    let rule = move |text: &str| {
        if optional && text.trim().is_empty() {
            return Ok(());
        }
        match refusal(field, text, today, sensitive) {
            None => Ok(()),
            Some(fault) => Err(wording::say(&format!("{}: {}", fault.what, fault.fix)).into_owned()),
        }
    };
    let example = format!("e.g. {}", info.example);
    let typed = Question::new(&label, &help, color).placeholder(&example).initial(earlier).text(rule);
    answer(typed.map(|text| if text.trim().is_empty() { Answer::Skipped } else { Answer::Given(text) }))
}

fn answer(result: Result<Answer, QuestionError>) -> Result<Answer, PromptError> {
    match result {
        Ok(answer) => Ok(answer),
        Err(QuestionError::Back) => Ok(Answer::Back),
        Err(QuestionError::Interrupted) => Err(PromptError::Interrupted),
        Err(QuestionError::Terminal(error)) => Err(PromptError::Terminal(error)),
    }
}
