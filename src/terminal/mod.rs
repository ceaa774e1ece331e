//! The person's terminal: a question with its answer, a bar that shows how far something is.
//!
//! Nothing here knows a contract or a language; everything is drawn on standard error.

mod choices;
mod line;
mod manner;
mod progress;
mod question;
mod screen;

pub(crate) use choices::{Choices, Refusal};
pub(crate) use manner::Manner;
pub(crate) use progress::{Audience, HowFar, Progress, Telling};
pub(crate) use question::{Question, QuestionError};
