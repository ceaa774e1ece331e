//! Asking a person at a terminal: how every question is asked, and the questions that every command has.
//!
//! Esc goes back one question, Ctrl-C ends it all. Questions appear on standard error.

use std::io;
use std::sync::Arc;

use super::report::Reporter;
use crate::terminal::{Manner, Question, QuestionError, Refusal};
use crate::value::{Country, Invalid, Remedy};
use crate::words::{Describe, Sentence, Words, described, sentence};

/// Why asking ended early. Nothing was kept.
#[derive(Debug, thiserror::Error)]
pub(super) enum PromptError {
    /// Ctrl-C.
    Interrupted,
    /// The person takes a way other than a letter by e-mail.
    OtherWay,
    /// The person keeps the telephone number; this is how.
    KeepsNumber(Sentence),
    /// The terminal failed.
    Terminal(#[source] io::Error),
}

impl Describe for PromptError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Interrupted => sentence!("prompt-was-interrupted"),
            Self::OtherWay => sentence!("other-way-taken"),
            Self::KeepsNumber(_) => sentence!("number-is-kept"),
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
    pub(super) region: Option<Country>,
}

impl Asking {
    /// As this reporter speaks.
    pub(super) fn of(reporter: &Reporter<'_>) -> Self {
        Self { region: reporter.env.app.home(), ..Self::new(Arc::clone(&reporter.words), reporter.color()) }
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
        self.select_by_other_words(question, help, choices, &|_, _| false)
    }

    /// The same where what is typed may also mean a choice in other words than its own.
    pub(super) fn select_by_other_words(
        &self,
        question: &Sentence,
        help: &Sentence,
        choices: &[String],
        means: &dyn Fn(&str, usize) -> bool,
    ) -> Result<usize, QuestionError> {
        let (question, help) = (self.say(question), self.say(help));
        Question::new(&question, &help, &self.manner).select(choices, means)
    }
}

impl From<QuestionError> for PromptError {
    /// What a question that nothing comes before ends with.
    fn from(error: QuestionError) -> Self {
        match error {
            QuestionError::Back | QuestionError::Interrupted => Self::Interrupted,
            QuestionError::Terminal(error) => Self::Terminal(error),
        }
    }
}

/// What a question is answered with that others come before.
pub(super) enum Answer<T> {
    Given(T),
    Back,
}

impl<T> Answer<T> {
    pub(super) fn of(result: Result<T, QuestionError>) -> Result<Self, PromptError> {
        match result {
            Ok(given) => Ok(Self::Given(given)),
            Err(QuestionError::Back) => Ok(Self::Back),
            Err(error) => Err(error.into()),
        }
    }
}

/// Asks for a yes or a no. Esc is a no.
///
/// # Errors
/// [`PromptError`].
pub(super) fn confirm(question: &str, reporter: &Reporter<'_>) -> Result<bool, PromptError> {
    let asking = Asking::of(reporter);
    let question = asking.say(&sentence!("prompt-confirm", question));
    let help = asking.say(&sentence!("prompt-confirm-help"));
    Ok(Question::new(&question, &help, &asking.manner).confirm()?)
}

/// Asks for a yes or a no. Esc goes back where there `is_somewhere` to go back to; else it is a no.
///
/// # Errors
/// [`PromptError`].
pub(super) fn confirm_or_back(
    question: &str,
    is_somewhere: bool,
    reporter: &Reporter<'_>,
) -> Result<Answer<bool>, PromptError> {
    if !is_somewhere {
        return confirm(question, reporter).map(Answer::Given);
    }
    let asking = Asking::of(reporter);
    let question = asking.say(&sentence!("prompt-confirm", question));
    let help = asking.say(&sentence!("prompt-confirm-or-back-help"));
    Answer::of(Question::new(&question, &help, &asking.manner).confirm_or_back())
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
    let chosen = Question::new(question, &help, &asking.manner).select(choices, &|_, _| false);
    Ok(match Answer::of(chosen)? {
        Answer::Given(index) => Some(index),
        Answer::Back => None,
    })
}

/// One of several choices. Esc goes back.
///
/// # Errors
/// [`PromptError`].
pub(super) fn choose_or_back(
    question: &str,
    choices: &[String],
    reporter: &Reporter<'_>,
) -> Result<Answer<usize>, PromptError> {
    let asking = Asking::of(reporter);
    let help = asking.say(&sentence!("prompt-choose-or-back-help"));
    Answer::of(Question::new(question, &help, &asking.manner).select(choices, &|_, _| false))
}
