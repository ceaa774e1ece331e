//! The last question before a draft is written: whether the letter is right.

use super::letter_questions::Session;
use super::preview::before_question;
use super::prompt::{self, Answer};
use super::report::Reporter;
use crate::app::Failure;
use crate::app::prepare::Prepared;
use crate::words::sentence;

/// Shows the letter to a person who answered questions, and asks whether it is right. The answers are not lost by a no.
pub(super) fn agreed(
    prepared: &Prepared,
    session: &Session,
    reporter: &mut Reporter<'_>,
) -> Result<Answer<bool>, Failure> {
    let answers = prepared.answers();
    if answers.is_none() && !session.asked {
        return Ok(Answer::Given(true));
    }
    before_question(prepared, reporter);
    let question = reporter.words.say(&sentence!("ask-save-draft"));
    let answer = prompt::confirm_or_back(&question, session.has_history(), reporter)
        .map_err(|error| prepared.failure(error.into()))?;
    if let Answer::Given(false) = answer {
        reporter.note(sentence!("nothing-written"));
        if let Some(answers) = answers {
            reporter.answers(&answers);
        }
    }
    Ok(answer)
}
