//! Why a use case failed, as data: what went wrong, how to mend it, and every problem found.

use std::error::Error;

use serde_json::Value;

use super::Status;
use crate::collect::CollectError;
use crate::collect::table::TableError;
use crate::request::NoMailbox;
use crate::value::Problem;
use crate::words::{Describe, Sentence, sentence};

/// Why a command failed, as a person is told.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: Status,
    /// What went wrong; empty where the problems say it all.
    pub(crate) message: Sentence,
    pub(crate) fix: Option<Sentence>,
    /// How to mend it, where `fix` says before that nothing was sent.
    pub(crate) remedy: Option<Sentence>,
    pub(crate) problems: Vec<Problem>,
    /// What the person typed at prompts, as a request file: it must not be lost.
    pub(crate) answers: Option<String>,
    /// What a program wants to know besides, in JSON.
    pub(crate) details: Option<Box<Value>>,
}

impl Failure {
    pub(crate) fn new(status: Status, message: impl Into<Sentence>) -> Self {
        Self {
            status,
            message: message.into(),
            fix: None,
            remedy: None,
            problems: Vec::new(),
            answers: None,
            details: None,
        }
    }

    /// With a message that has its remedy beside it.
    pub(crate) fn with_remedy(status: Status, message: Sentence) -> Self {
        let fix = message.remedy();
        Self::new(status, message).fix(fix)
    }

    /// From an error and its causes, each said once.
    pub(crate) fn from_error<E: Error + Describe>(status: Status, error: &E) -> Self {
        Self::new(status, with_causes(error.sentence(), error))
    }

    /// The same from an error that nothing is known of but its text.
    pub(crate) fn from_foreign(status: Status, error: &dyn Error) -> Self {
        Self::new(status, with_causes(Sentence::verbatim(error.to_string()), error))
    }

    pub(crate) fn fix(mut self, fix: impl Into<Sentence>) -> Self {
        (self.fix, self.remedy) = (Some(fix.into()), None);
        self
    }

    /// With a remedy, before which it is said that nothing was sent.
    pub(crate) fn nothing_sent(mut self, remedy: Sentence) -> Self {
        self.fix = Some(sentence!("nothing-sent-and-remedy", remedy));
        self.remedy = Some(remedy);
        self
    }

    pub(crate) fn from_problems(status: Status, problems: Vec<Problem>) -> Self {
        Self { problems, ..Self::new(status, "") }
    }
}

/// A message with those causes of its error that it does not say itself.
fn with_causes(mut message: Sentence, error: &dyn Error) -> Sentence {
    let mut said = message.to_string();
    let mut cause = error.source();
    while let Some(source) = cause {
        let text = source.to_string();
        // Some libraries print their source in their own message.
        if !said.ends_with(&text) {
            message = sentence!("with-cause", message, cause = text);
            said = message.to_string();
        }
        cause = source.source();
    }
    message
}

impl From<CollectError> for Failure {
    fn from(error: CollectError) -> Self {
        let (exit, fix) = match &error {
            CollectError::NotFound { .. } => (Status::NoInput, sentence!("check-name")),
            CollectError::Unreadable { .. } => (Status::NoInput, sentence!("check-readable")),
            CollectError::TooLarge { .. } => (Status::Data, sentence!("give-request-file")),
            CollectError::NotUtf8 { .. } => (Status::Data, sentence!("save-as-utf8")),
        };
        Self::from_error(exit, &error).fix(fix)
    }
}

/// No front lets it come to this: a letter that goes by post is handed to no mail server.
impl From<NoMailbox> for Failure {
    fn from(error: NoMailbox) -> Self {
        Self::with_remedy(Status::Data, error.sentence())
    }
}

/// A table that can be read no further.
impl From<TableError> for Failure {
    fn from(error: TableError) -> Self {
        match error {
            TableError::Wrong(problems) => Self::from_problems(Status::Data, problems),
            error => Self::from_error(Status::NoInput, &error).fix(sentence!("check-readable")),
        }
    }
}
