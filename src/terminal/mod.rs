//! The person's terminal: a question with its answer, a bar that shows how far something is.
//!
//! Nothing here knows a contract or a language; everything is drawn on standard error.

mod line;
mod manner;
mod progress;
mod question;
mod screen;

pub(crate) use manner::Manner;
pub(crate) use progress::{Audience, HowFar, Progress, Telling};
pub(crate) use question::{Choices, Question, QuestionError, Refusal};
