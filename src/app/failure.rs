//! Why a use case failed, as data: what went wrong, how to mend it, and every problem found.

use std::error::Error;
use std::fmt::Write as _;

use serde_json::Value;

use super::Status;
use crate::collect::CollectError;
use crate::collect::table::TableError;
use crate::value::Problem;
use crate::words::Sentence;

/// Why a command failed, as a person is told.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: Status,
    /// What went wrong; empty where the problems say it all.
    pub(crate) message: Sentence,
    pub(crate) fix: Option<Sentence>,
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
    pub(crate) fn from_error(status: Status, error: &dyn Error) -> Self {
        let mut message = error.to_string();
        let mut cause = error.source();
        while let Some(source) = cause {
            let text = source.to_string();
            // Some libraries print their source in their own message.
            if !message.ends_with(&text) {
                let _ = write!(message, ": {text}");
            }
            cause = source.source();
        }
        Self::new(status, message)
    }

    pub(crate) fn fix(mut self, fix: impl Into<Sentence>) -> Self {
        self.fix = Some(fix.into());
        self
    }

    pub(crate) fn from_problems(status: Status, problems: Vec<Problem>) -> Self {
        Self { problems, ..Self::new(status, "") }
    }
}

impl From<CollectError> for Failure {
    fn from(error: CollectError) -> Self {
        let (exit, fix) = match &error {
            CollectError::NotFound { .. } => (Status::NoInput, "check the name and the folder"),
            CollectError::Unreadable { .. } => {
                (Status::NoInput, "check that it is a file and that you may read it")
            }
            CollectError::TooLarge { .. } => (Status::Data, "give the request file itself"),
            CollectError::NotUtf8 { .. } => (Status::Data, "save the file as UTF-8"),
        };
        Self::from_error(exit, &error).fix(fix)
    }
}

/// A table that can be read no further.
impl From<TableError> for Failure {
    fn from(error: TableError) -> Self {
        match error {
            TableError::Wrong(problems) => Self::from_problems(Status::Data, problems),
            error => Self::from_error(Status::NoInput, &error)
                .fix("check that it is a file and that you may read it"),
        }
    }
}
