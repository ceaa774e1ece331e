//! What one rule says of one value: what is wrong and how to mend it.

use crate::text::suggest::nearest;
use crate::value::Remedy;
use crate::words::{Sentence, sentence};

/// A value that breaks a rule. It knows neither the field nor where the value came from;
/// [`check`](crate::request::check()) adds both and makes a [`Problem`](crate::value::Problem) of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// A stable word for scripts, such as `control-character`.
    pub code: &'static str,
    /// What is wrong, as the end of a sentence whose subject is the field.
    pub what: Sentence,
    /// How to mend it.
    pub fix: Sentence,
    /// What can be done about it by itself, where that is known.
    pub remedies: Vec<Remedy>,
}

impl Invalid {
    /// A fault from its three parts.
    pub fn new(code: &'static str, what: impl Into<Sentence>, fix: impl Into<Sentence>) -> Self {
        Self { code, what: what.into(), fix: fix.into(), remedies: Vec::new() }
    }

    /// A fault whose message has its remedy beside it.
    pub fn of(code: &'static str, what: Sentence) -> Self {
        let fix = what.remedy();
        Self::new(code, what, fix)
    }

    /// The same with something that can be done about it.
    #[must_use]
    pub fn remedy(mut self, remedy: Remedy) -> Self {
        self.remedies.push(remedy);
        self
    }

    /// A word that is none of those there are, with the nearest.
    pub(crate) fn unknown(code: &'static str, what: Sentence, word: &str, names: &[&str]) -> Self {
        let offered: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        match nearest(word, names.iter().copied()) {
            Some(near) => Self::new(code, what, sentence!("did-you-mean", near, offered))
                .remedy(Remedy::Replace(near.to_owned())),
            None => Self::new(code, what, sentence!("write-one-of", offered)).remedy(Remedy::Choose(offered)),
        }
    }
}
