//! The questions of a letter: what is missing is asked for, in the order in which the answers decide what else is needed.
//!
//! In: the form so far. Out: the form with the answers. Every answer is judged by its field's own rule before
//! it is taken, and Esc goes back one question.

use jiff::civil::Date;

use super::prompt::{Answer, Asking, PromptError};
use super::provider_question;
use crate::app::inquiry::{
    Inquiry, Question, Reading, likely_country, meaning_of_capacity, meaning_of_cause, required,
};
use crate::provider::Directory;
use crate::terminal::{self, QuestionError};
use crate::text::escape;
use crate::value::{
    Capacity, Cause, Field, Place, RawValue, RequestForm, Step, Value as _, in_words, name_of,
};
use crate::words::{Describe as _, sentence};

/// What a person does about a provider that no letter reaches.
pub(super) enum Decision {
    /// They know an address.
    GiveAddress,
    /// They meant another provider.
    AnotherProvider,
    /// The letter goes by post.
    Post,
}

/// The questions of one letter as far as they are answered: what is kept while a person goes back and forth.
#[derive(Default)]
pub(super) struct Session {
    /// The values, once something was asked.
    pub(super) form: Option<RequestForm>,
    /// In the order asked; a skipped question is asked again only on the way back.
    pub(super) history: Vec<Question>,
    /// Whether the letter goes by post, as the person chose.
    pub(super) by_post: bool,
    /// Whether something was missing, so that all there is to say of the letter is asked.
    pub(super) asked: bool,
    /// Whose ways were told, and whether for a withdrawal.
    pub(super) told: Option<(String, bool)>,
    /// Whether Esc was pressed at a question that came after these.
    pub(super) goes_back: bool,
}

impl Session {
    /// Whether there is a question to go back to.
    pub(super) fn has_history(&self) -> bool {
        !self.history.is_empty()
    }

    /// Takes back the last answer; gives the field with what was answered, to be mended rather than typed anew.
    pub(super) fn step_back(&mut self, form: &mut RequestForm) -> Option<(Field, String)> {
        let last = self.history.pop();
        // What to do about a provider that no letter reaches is asked again too.
        self.by_post &= last.is_some_and(|question| question != Question::Field(Field::Provider));
        let Some(Question::Field(last)) = last else { return None };
        let before = form.get(last).map(|given| (last, given.lines.join("; ")));
        form.clear(last);
        before
    }
}

/// What the questions are asked with.
pub(super) struct Asked<'a> {
    pub(super) directory: &'a Directory,
    pub(super) today: Date,
    /// Fields whose findings of the privacy guard the person lets pass.
    pub(super) allow_sensitive: &'a [Field],
    /// Whether a letter to print is wanted anyway.
    pub(super) printed: bool,
    pub(super) asking: &'a Asking,
}

impl Asked<'_> {
    fn inquiry<'f>(&'f self, form: &'f RequestForm, session: &Session) -> Inquiry<'f> {
        let printed = self.printed || session.by_post;
        Inquiry { form, directory: self.directory, today: self.today, printed }
    }

    /// Asks for what is missing, and for what would make the letter better. `unreached` is asked before every question: a person
    /// hears which ways there are to a provider, and of one that no letter reaches, before they answer anything else.
    ///
    /// # Errors
    /// [`PromptError`].
    pub(super) fn ask(
        &self,
        form: &mut RequestForm,
        session: &mut Session,
        unreached: &mut dyn FnMut(&RequestForm) -> Result<Option<Decision>, PromptError>,
    ) -> Result<(), PromptError> {
        let mut before = if std::mem::take(&mut session.goes_back) { session.step_back(form) } else { None };
        loop {
            let mut next = self.inquiry(form, session).next(&session.history);
            match if session.by_post { None } else { unreached(form)? } {
                None => {}
                Some(Decision::Post) => {
                    session.by_post = true;
                    continue;
                }
                Some(Decision::GiveAddress) => next = Some(Question::Field(Field::To)),
                Some(Decision::AnotherProvider) => {
                    form.clear(Field::Provider);
                    session.history.retain(|question| *question != Question::Field(Field::Provider));
                    next = Some(Question::Field(Field::Provider));
                }
            }
            let Some(question) = next else { return Ok(()) };
            let inquiry = self.inquiry(form, session);
            let answer = match question {
                Question::Field(field) => {
                    let earlier = before.take().filter(|(last, _)| *last == field);
                    self.value(field, earlier.map(|(_, text)| text), &inquiry)?
                }
                _ => self.keep_number(&inquiry)?,
            };
            match answer {
                Answer::Given(given) => {
                    if let (Question::Field(field), Some(given)) = (question, given) {
                        form.set_if_absent(field, given);
                    }
                    session.history.push(question);
                }
                Answer::Back => before = session.step_back(form),
            }
        }
    }

    /// The answer to a question for a value; `None` where it is skipped.
    fn value(
        &self,
        field: Field,
        earlier: Option<String>,
        inquiry: &Inquiry<'_>,
    ) -> Result<Answer<Option<RawValue>>, PromptError> {
        let asking = self.asking;
        let named = |chosen: Result<&str, QuestionError>| {
            Answer::of(chosen.map(|name| Some(RawValue::new(name, Place::Prompt))))
        };
        match field {
            Field::Kind => named(ask_kind(asking)),
            Field::Cause => named(ask_cause(asking)),
            Field::Capacity => named(ask_capacity(asking)),
            Field::Provider => {
                let country = inquiry.form.country().or(asking.region);
                let chosen = provider_question::ask(self.directory, country, asking);
                Answer::of(chosen.map(|id| id.map(|id| RawValue::new(id, Place::Prompt))))
            }
            field => self.text(field, earlier, inquiry),
        }
    }

    fn text(
        &self,
        field: Field,
        earlier: Option<String>,
        inquiry: &Inquiry<'_>,
    ) -> Result<Answer<Option<RawValue>>, PromptError> {
        let (asking, optional) = (self.asking, !required(field, inquiry.form, inquiry.printed));
        let (label, help) = labels(field, optional, asking);
        let sensitive = self.allow_sensitive.contains(&field);
        let rule = |text: &str| {
            if optional && text.trim().is_empty() {
                return Ok((None, String::new()));
            }
            match inquiry.read(field, text, sensitive) {
                Reading::Refused(fault) => Err(asking.refusal(&fault)),
                Reading::Taken(plain, None) => Ok((Some(Meant::One(plain)), text.to_owned())),
                Reading::Taken(plain, Some(read)) => {
                    let shown = asking.say(&sentence!("prompt-understood", typed = text.trim(), read));
                    Ok((Some(Meant::One(plain)), escape::sentence(&shown)))
                }
                Reading::Several(days) => {
                    let days = days.iter().filter_map(|day| Date::parse(day).ok()).collect();
                    Ok((Some(Meant::OneOf(text.trim().to_owned(), days)), text.to_owned()))
                }
            }
        };
        let example = asking.say(&sentence!("prompt-example", example = field.info().example));
        let mut initial = earlier.or_else(|| likely(field, inquiry.form)).unwrap_or_default();
        loop {
            let question = terminal::Question::new(&label, &help, &asking.manner);
            let read = question.placeholder(&example).initial(&initial).read(rule);
            match Answer::of(read)? {
                Answer::Back => return Ok(Answer::Back),
                Answer::Given(None) => return Ok(Answer::Given(None)),
                Answer::Given(Some(Meant::One(plain))) => return Ok(Answer::Given(Some(plain))),
                Answer::Given(Some(Meant::OneOf(text, days))) => match which_day(&text, &days, asking)? {
                    Answer::Given(day) => {
                        return Ok(Answer::Given(Some(RawValue::new(day.to_string(), Place::Prompt))));
                    }
                    Answer::Back => initial = text,
                },
            }
        }
    }

    /// Whether the number may go: asked before anything is written, as no later letter brings it back.
    fn keep_number(&self, inquiry: &Inquiry<'_>) -> Result<Answer<Option<RawValue>>, PromptError> {
        let question = sentence!("prompt-keep-number");
        let choices = ["no", "yes"].map(|which| self.asking.say(&question.clone().attribute(which)));
        let chosen = self.asking.select(&question, &sentence!("prompt-choose-or-back-help"), &choices);
        match Answer::of(chosen)? {
            Answer::Given(0) => Ok(Answer::Given(None)),
            Answer::Given(_) => Err(PromptError::KeepsNumber(inquiry.porting())),
            Answer::Back => Ok(Answer::Back),
        }
    }
}

/// What somebody typed may mean.
enum Meant {
    One(RawValue),
    /// One of these days.
    OneOf(String, Vec<Date>),
}

/// A question's label and its help.
fn labels(field: Field, optional: bool, asking: &Asking) -> (String, String) {
    let label = field.sentence().attribute("prompt");
    let help = if field == Field::Address {
        sentence!("prompt-address-help")
    } else {
        field.sentence().attribute("help")
    };
    let (label, help) = if optional {
        (sentence!("prompt-field-optional", label), sentence!("prompt-help-optional", help))
    } else {
        (sentence!("prompt-field", label), sentence!("prompt-help", help))
    };
    (asking.say(&label), asking.say(&help))
}

/// What stands in the field to begin with: the country of the provider's address.
fn likely(field: Field, form: &RequestForm) -> Option<String> {
    likely_country(form).filter(|_| field == Field::Country).map(|country| country.to_string())
}

/// Which of several days is meant.
fn which_day(text: &str, days: &[Date], asking: &Asking) -> Result<Answer<Date>, PromptError> {
    let choices: Vec<String> = days.iter().map(|day| asking.say(&in_words(*day))).collect();
    let question = sentence!("prompt-which-day", typed = text);
    let chosen = asking.select(&question, &sentence!("prompt-choose-or-back-help"), &choices);
    Answer::of(chosen.map(|index| days[index]))
}

fn ask_kind(asking: &Asking) -> Result<&'static str, QuestionError> {
    let choice =
        |step: &Step| asking.say(&sentence!("prompt-choice", name = step.name(), what = step.meaning()));
    let choices: Vec<String> = Step::ALL.iter().map(choice).collect();
    // Whoever just wants out sees every way to get there.
    let means = |typed: &str, index: usize| {
        let step = Step::ALL[index];
        let ends = !matches!(step, Step::FollowUp | Step::Escalate);
        name_of("kind", typed) == Some(step.name()) || ends && name_of("wish", typed).is_some()
    };
    let (question, help) = (sentence!("prompt-kind"), sentence!("prompt-search-help"));
    let chosen = asking.select_by_other_words(&question, &help, &choices, &means);
    chosen.map(|index| Step::ALL[index].name())
}

fn ask_cause(asking: &Asking) -> Result<&'static str, QuestionError> {
    let choice = |cause: &Cause| {
        asking.say(&sentence!("prompt-choice", name = cause.name(), what = meaning_of_cause(*cause)))
    };
    let choices: Vec<String> = Cause::OFFERED.iter().map(choice).collect();
    let means = |typed: &str, index: usize| name_of("cause", typed) == Some(Cause::OFFERED[index].name());
    let (question, help) = (sentence!("prompt-cause"), sentence!("prompt-search-help"));
    let chosen = asking.select_by_other_words(&question, &help, &choices, &means);
    chosen.map(|index| Cause::OFFERED[index].name())
}

fn ask_capacity(asking: &Asking) -> Result<&'static str, QuestionError> {
    let offered = Capacity::OF_THE_BEREAVED;
    let choice = |capacity: &Capacity| {
        let what = meaning_of_capacity(*capacity);
        asking.say(&sentence!("prompt-choice", name = capacity.name(), what))
    };
    let choices: Vec<String> = offered.iter().map(choice).collect();
    let chosen = asking.select(&sentence!("prompt-capacity"), &sentence!("prompt-search-help"), &choices);
    chosen.map(|index| offered[index].name())
}
