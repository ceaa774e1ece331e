//! The questions of `adieu provider add`.

use super::credentials::unanswered;
use super::prompt::Asking;
use super::report::Reporter;
use crate::app::Failure;
use crate::app::providers::new::{NewProvider, usable};
use crate::provider::{Purpose, wording};
use crate::terminal::{Question, QuestionError};
use crate::value::{Country, Domain, EmailAddress, Invalid, Value as _};
use crate::words::{Sentence, sentence};

/// What is asked for, in this order.
const QUESTIONS: [(Missing, Answer); 6] = [
    (|new| new.name.is_none(), ask_name),
    (|new| new.country.is_none(), ask_country),
    (|new| new.domain.is_empty(), ask_domains),
    (|new| new.purpose.is_none() && wants_address(new), ask_purpose),
    (|new| new.email.is_none() && wants_address(new), ask_email),
    (|new| new.source.is_none() && wants_address(new), ask_source),
];
type Missing = fn(&NewProvider) -> bool;
type Answer = fn(&mut NewProvider, &Asking) -> Result<(), QuestionError>;

/// Asks for what is missing. Esc goes back to the question before, and from the first one out.
pub(super) fn ask(new: &mut NewProvider, reporter: &Reporter<'_>) -> Result<(), Failure> {
    let asking = Asking::of(reporter);
    // What was known before each answer.
    let mut history: Vec<(usize, NewProvider)> = Vec::new();
    let mut next = 0;
    while let Some((missing, answer)) = QUESTIONS.get(next) {
        if missing(new) {
            let before = new.clone();
            if let Err(error) = answer(new, &asking) {
                let last = history.pop().filter(|_| matches!(error, QuestionError::Back));
                (next, *new) = last.ok_or_else(|| unanswered(error, sentence!("interrupted-unwritten")))?;
                continue;
            }
            history.push((next, before));
        }
        next += 1;
    }
    Ok(())
}

/// Whether the provider has an e-mail address to ask for: one with another way to it may have none.
fn wants_address(new: &NewProvider) -> bool {
    new.email.is_some() || new.purpose.is_some() || new.source.is_some() || new.channel.is_empty()
}

fn ask_name(new: &mut NewProvider, asking: &Asking) -> Result<(), QuestionError> {
    let rule = |text: &str| wording::name(text).map(drop);
    new.name = Some(text(asking, &sentence!("prompt-new-name"), rule)?);
    Ok(())
}

fn ask_country(new: &mut NewProvider, asking: &Asking) -> Result<(), QuestionError> {
    let rule = |text: &str| if text.is_empty() { Ok(()) } else { Country::parse(text).map(drop) };
    let typed = text(asking, &sentence!("prompt-new-country"), rule)?;
    new.country = (!typed.is_empty()).then_some(typed);
    Ok(())
}

fn ask_domains(new: &mut NewProvider, asking: &Asking) -> Result<(), QuestionError> {
    let rule = |text: &str| {
        let mut domains = text.split_whitespace().peekable();
        if domains.peek().is_none() {
            return Err(Invalid::of("empty", sentence!("prompt-new-domains-empty")));
        }
        domains.try_for_each(|one| Domain::parse(one).map(drop))
    };
    let typed = text(asking, &sentence!("prompt-new-domains"), rule)?;
    new.domain = typed.split_whitespace().map(str::to_owned).collect();
    Ok(())
}

fn ask_purpose(new: &mut NewProvider, asking: &Asking) -> Result<(), QuestionError> {
    let choices = [Purpose::CustomerService, Purpose::Cancellation, Purpose::Privacy];
    let lines =
        choices.map(|purpose| asking.say(&sentence!("prompt-choice", name = purpose.name(), what = purpose)));
    let help = sentence!("prompt-choose-or-back-help");
    let chosen = asking.select(&sentence!("prompt-new-purpose"), &help, &lines)?;
    new.purpose = Some(choices[chosen].name().to_owned());
    Ok(())
}

fn ask_email(new: &mut NewProvider, asking: &Asking) -> Result<(), QuestionError> {
    let domains: Vec<Domain> = new.domain.iter().filter_map(|text| Domain::parse(text).ok()).collect();
    let used = new.purpose.as_deref() != Some(Purpose::Privacy.name());
    let rule = |text: &str| {
        let email = EmailAddress::parse(text)?;
        if used { usable(&email, &domains) } else { Ok(()) }
    };
    new.email = Some(text(asking, &sentence!("prompt-new-email"), rule)?);
    Ok(())
}

fn ask_source(new: &mut NewProvider, asking: &Asking) -> Result<(), QuestionError> {
    let rule = |text: &str| wording::source(text).map(drop);
    new.source = Some(text(asking, &sentence!("prompt-new-source"), rule)?);
    Ok(())
}

/// One question with its help, asked until its rule accepts the answer.
fn text(
    asking: &Asking,
    question: &Sentence,
    rule: impl Fn(&str) -> Result<(), Invalid>,
) -> Result<String, QuestionError> {
    let help = asking.say(&sentence!("prompt-help", help = question.attribute("help")));
    let rule = |text: &str| rule(text.trim()).map_err(|fault| asking.refusal(&fault));
    Question::new(&asking.say(question), &help, &asking.manner).text(rule).map(|text| text.trim().to_owned())
}
