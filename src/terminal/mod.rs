//! The person's terminal: a question with its answer, a bar that shows how far something is.
//!
//! Nothing here knows a contract; everything is drawn on standard error.

mod line;
mod progress;
mod question;
mod screen;

pub(crate) use progress::{Audience, Progress};
pub(crate) use question::{Question, QuestionError};
