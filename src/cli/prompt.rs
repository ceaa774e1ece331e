//! Asking a person at a terminal for what is missing.
//!
//! In: the form so far. Out: the form with the answers. Every answer is judged by its field's own rule before
//! it is taken; Esc goes back one question, Ctrl-C ends it all. Questions appear on standard error.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use jiff::civil::Date;

use super::report::Reporter;
use crate::app::inquiry::{meaning_of_cause, next_question, refusal, required};
use crate::provider::{Directory, Origin, Row};
use crate::terminal::{Choices, Manner, Question, QuestionError, Refusal};
use crate::value::{Capacity, Cause, Country, Field, Invalid, Place, RawValue, Remedy, RequestForm, Step};
use crate::words::{Describe, Sentence, ToValue as _, Value, Words, described, sentence};

/// Why asking ended early. Nothing was kept.
#[derive(Debug, thiserror::Error)]
pub(super) enum PromptError {
    /// Ctrl-C.
    Interrupted,
    /// The person takes a way other than a letter by e-mail.
    OtherWay,
    /// The terminal failed.
    Terminal(#[source] io::Error),
}

impl Describe for PromptError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Interrupted => sentence!("prompt-was-interrupted"),
            Self::OtherWay => sentence!("other-way-taken"),
            Self::Terminal(source) => sentence!("prompt-terminal-unusable", source),
        }
    }
}

described!(PromptError);

/// How a person is asked.
pub(super) struct Asking {
    words: Arc<Words>,
    pub(super) manner: Manner,
    /// The country whose providers are offered first, where the answers tell none.
    region: Option<Country>,
}

impl Asking {
    /// As this reporter speaks.
    pub(super) fn of(reporter: &Reporter<'_>) -> Self {
        Self { region: reporter.env.app.region, ..Self::new(Arc::clone(&reporter.words), reporter.color()) }
    }

    fn new(words: Arc<Words>, color: bool) -> Self {
        let list = |sentence| words.say(&sentence).split_whitespace().map(str::to_owned).collect();
        let of_controls = Arc::clone(&words);
        let pasted_control = move |control: char| {
            let code = format!("{:04X}", u32::from(control));
            of_controls.say(&sentence!("prompt-pasted-control", code))
        };
        let manner = Manner {
            color,
            back: words.say(&sentence!("prompt-back")),
            interrupted: words.say(&sentence!("prompt-interrupted")),
            yes: words.say(&sentence!("prompt-yes")),
            no: words.say(&sentence!("prompt-no")),
            yes_words: list(sentence!("prompt-yes-words")),
            no_words: list(sentence!("prompt-no-words")),
            yes_or_no: words.say(&sentence!("prompt-yes-or-no")),
            nothing_fits: words.say(&sentence!("prompt-nothing-fits")),
            pasted_line_end: words.say(&sentence!("prompt-pasted-line-end")),
            pasted_tab: words.say(&sentence!("prompt-pasted-tab")),
            pasted_control: Box::new(pasted_control),
        };
        Self { words, manner, region: None }
    }

    /// A sentence in the person's language.
    pub(super) fn say(&self, sentence: &Sentence) -> String {
        self.words.say(sentence)
    }

    /// Why an answer is not taken, and how to mend it.
    pub(super) fn refusal(&self, fault: &Invalid) -> Refusal {
        let refusal = sentence!("prompt-refusal", what = fault.what, fix = fault.fix);
        match fault.remedies.as_slice() {
            [Remedy::Replace(meant)] => {
                let message = self.say(&sentence!("prompt-refusal-take", refusal, meant));
                Refusal::meaning(message, meant.clone())
            }
            _ => Refusal::new(self.say(&refusal)),
        }
    }

    /// The index of one of several choices; what is typed leaves those that fit.
    pub(super) fn select(
        &self,
        question: &Sentence,
        help: &Sentence,
        choices: &[String],
    ) -> Result<usize, QuestionError> {
        let (question, help) = (self.say(question), self.say(help));
        Question::new(&question, &help, &self.manner).select(choices)
    }
}

/// What a person does about a provider that no letter reaches.
pub(super) enum Decision {
    /// They know an address.
    GiveAddress,
    /// They meant another provider.
    AnotherProvider,
    /// The letter goes by post.
    Post,
}

/// What a question is answered with.
enum Answer {
    Given(String),
    Skipped,
    Back,
}

/// Asks for what is missing, and for what would make the letter better. `unreached` is asked before every question: a person
/// hears of a provider that no letter reaches before they answer anything else. Whether the letter may go by post comes back.
///
/// # Errors
/// [`PromptError`].
pub(super) fn ask(
    form: &mut RequestForm,
    directory: &Directory,
    today: Date,
    allow_sensitive: &[Field],
    mut by_post: bool,
    unreached: &mut dyn FnMut(&RequestForm) -> Result<Option<Decision>, PromptError>,
    asking: &Asking,
) -> Result<bool, PromptError> {
    // In the order asked; a skipped question is asked again only on the way back.
    let mut history: Vec<Field> = Vec::new();
    // What was answered before a step back, to be mended rather than typed anew.
    let mut before: Option<(Field, String)> = None;
    loop {
        let mut next = next_question(form, &history);
        match if by_post { None } else { unreached(form)? } {
            None => {}
            Some(Decision::Post) => by_post = true,
            Some(Decision::GiveAddress) => next = Some(Field::To),
            Some(Decision::AnotherProvider) => {
                form.clear(Field::Provider);
                history.retain(|field| *field != Field::Provider);
                next = Some(Field::Provider);
            }
        }
        let Some(field) = next else { break };
        let earlier = before.take().filter(|(last, _)| *last == field).map(|(_, text)| text);
        let answer = match field {
            Field::Kind => ask_kind(asking),
            Field::Cause => ask_cause(asking),
            Field::Capacity => ask_capacity(asking),
            Field::Provider => ask_provider(directory, form.country().or(asking.region), asking),
            field => ask_text(
                field,
                earlier.as_deref().unwrap_or_default(),
                today,
                allow_sensitive.contains(&field),
                required(field, form, by_post),
                asking,
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
    Ok(by_post)
}

/// Asks for a yes or a no. Esc is a no.
///
/// # Errors
/// [`PromptError`].
pub(super) fn confirm(question: &str, reporter: &Reporter<'_>) -> Result<bool, PromptError> {
    let asking = Asking::of(reporter);
    let question = asking.say(&sentence!("prompt-confirm", question));
    let help = asking.say(&sentence!("prompt-confirm-help"));
    match Question::new(&question, &help, &asking.manner).confirm() {
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
pub(super) fn choose(
    question: &str,
    choices: &[String],
    reporter: &Reporter<'_>,
) -> Result<Option<usize>, PromptError> {
    let asking = Asking::of(reporter);
    let help = asking.say(&sentence!("prompt-choose-help"));
    match Question::new(question, &help, &asking.manner).select(choices) {
        Ok(index) => Ok(Some(index)),
        Err(QuestionError::Back) => Ok(None),
        Err(QuestionError::Interrupted) => Err(PromptError::Interrupted),
        Err(QuestionError::Terminal(error)) => Err(PromptError::Terminal(error)),
    }
}

fn ask_kind(asking: &Asking) -> Result<Answer, PromptError> {
    let choice =
        |step: &Step| asking.say(&sentence!("prompt-choice", name = step.name(), what = step.meaning()));
    let choices: Vec<String> = Step::ALL.iter().map(choice).collect();
    let chosen = asking.select(&sentence!("prompt-kind"), &sentence!("prompt-search-help"), &choices);
    answer(chosen.map(|index| Answer::Given(Step::ALL[index].name().to_owned())))
}

fn ask_cause(asking: &Asking) -> Result<Answer, PromptError> {
    let choice = |cause: &Cause| {
        asking.say(&sentence!("prompt-choice", name = cause.name(), what = meaning_of_cause(*cause)))
    };
    let choices: Vec<String> = Cause::OFFERED.iter().map(choice).collect();
    let chosen = asking.select(&sentence!("prompt-cause"), &sentence!("prompt-search-help"), &choices);
    answer(chosen.map(|index| Answer::Given(Cause::OFFERED[index].name().to_owned())))
}

fn ask_capacity(asking: &Asking) -> Result<Answer, PromptError> {
    let offered = Capacity::OF_THE_BEREAVED;
    let choice = |capacity: &Capacity| {
        let what = sentence!("prompt-capacity").attribute(capacity.name());
        asking.say(&sentence!("prompt-choice", name = capacity.name(), what))
    };
    let choices: Vec<String> = offered.iter().map(choice).collect();
    let chosen = asking.select(&sentence!("prompt-capacity"), &sentence!("prompt-search-help"), &choices);
    answer(chosen.map(|index| Answer::Given(offered[index].name().to_owned())))
}

fn ask_provider(
    directory: &Directory,
    country: Option<Country>,
    asking: &Asking,
) -> Result<Answer, PromptError> {
    let index = directory.index();
    let mut listed = index.listed(country);
    // Contacts that take no cancellations would bury the rest.
    listed.retain(|hit| hit.origin == Origin::BuiltIn || hit.row.email.is_some());
    let places: HashMap<&str, usize> =
        listed.iter().enumerate().map(|(place, hit)| (hit.row.id, place)).collect();
    let another = listed.len();
    let text = |place: usize| match listed.get(place) {
        Some(hit) => asking.say(&provider_choice(&hit.row)),
        None => asking.say(&sentence!("prompt-provider-another")),
    };
    // The way out is always there, last.
    let fitting = |typed: &str| {
        let found = index.search(typed, country);
        found.iter().filter_map(|hit| places.get(hit.row.id).copied()).chain([another]).collect()
    };
    let (label, help) =
        (asking.say(&sentence!("prompt-provider")), asking.say(&sentence!("prompt-search-help")));
    let question = Question::new(&label, &help, &asking.manner);
    let chosen = question.choose(&Choices { number: another + 1, text: &text, fitting: &fitting });
    answer(chosen.map(|place| match listed.get(place) {
        Some(hit) => Answer::Given(hit.row.id.to_owned()),
        None => Answer::Skipped,
    }))
}

fn provider_choice(row: &Row<'_>) -> Sentence {
    let Row { id, name, country, .. } = row;
    let address = match row.email {
        Some(known) => Value::Text(known.to_owned()),
        None => sentence!("prompt-provider-without-address").to_value(),
    };
    match country {
        Some(country) => {
            let country = country.to_string();
            sentence!("prompt-provider-choice-with-country", id, name, country, address)
        }
        None => sentence!("prompt-provider-choice", id, name, address),
    }
}

fn ask_text(
    field: Field,
    earlier: &str,
    today: Date,
    sensitive: bool,
    required: bool,
    asking: &Asking,
) -> Result<Answer, PromptError> {
    let info = field.info();
    let optional = !required;
    let (label, help) = (field.sentence().attribute("prompt"), field.sentence().attribute("help"));
    let (label, help) = if optional {
        (sentence!("prompt-field-optional", label), sentence!("prompt-help-optional", help))
    } else {
        (sentence!("prompt-field", label), sentence!("prompt-help", help))
    };
    let (label, help) = (asking.say(&label), asking.say(&help));
    let rule = move |text: &str| {
        if optional && text.trim().is_empty() {
            return Ok(());
        }
        match refusal(field, text, today, sensitive) {
            None => Ok(()),
            Some(fault) => Err(asking.refusal(&fault)),
        }
    };
    let example = asking.say(&sentence!("prompt-example", example = info.example));
    let question = Question::new(&label, &help, &asking.manner);
    let typed = question.placeholder(&example).initial(earlier).text(rule);
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
