//! What a question knows while it is open: the text so far, the choices that fit it, and why it is no answer yet.

use super::line::Line;
use super::manner::Manner;

/// Why what was typed is no answer.
pub(crate) struct Refusal {
    pub(super) message: String,
    /// What was most likely meant: Tab takes it.
    pub(super) meant: Option<String>,
}

impl Refusal {
    /// A refusal as the person reads it.
    pub(crate) fn new(message: String) -> Self {
        Self { message, meant: None }
    }

    /// The same where it is known what was meant.
    pub(crate) fn meaning(message: String, meant: String) -> Self {
        Self { message, meant: Some(meant) }
    }
}

/// Several answers to choose from.
#[derive(Clone, Copy)]
pub(crate) struct Choices<'a> {
    /// How many there are.
    pub(crate) number: usize,
    /// How each reads: only those on the screen are asked for.
    pub(crate) text: &'a dyn Fn(usize) -> String,
    /// Those that fit what was typed, best first.
    pub(crate) fitting: &'a dyn Fn(&str) -> Vec<usize>,
    /// What the person should know about what they typed and the choices that fit it.
    pub(crate) hint: &'a dyn Fn(&str, &[usize]) -> Option<String>,
}

/// A question while it is open.
pub(super) struct State {
    pub(super) line: Line,
    pub(super) refusal: Option<Refusal>,
    /// What there is to say of what is typed.
    pub(super) hint: Option<String>,
    /// The indices of the choices that fit.
    pub(super) matches: Vec<usize>,
    /// The place among them.
    pub(super) chosen: usize,
}

impl State {
    pub(super) fn new(initial: &str, choices: Option<&Choices<'_>>) -> Self {
        Self { line: Line::new(initial), refusal: None, hint: None, matches: Self::all(choices), chosen: 0 }
    }

    fn all(choices: Option<&Choices<'_>>) -> Vec<usize> {
        (0..choices.map_or(0, |choices| choices.number)).collect()
    }

    /// Leaves the choices that fit what is typed.
    pub(super) fn filter(&mut self, choices: Option<&Choices<'_>>, manner: &Manner) {
        let typed = self.line.text();
        let matches = match choices {
            Some(choices) if !typed.trim().is_empty() => (choices.fitting)(&typed),
            choices => Self::all(choices),
        };
        self.hint = choices.filter(|_| !typed.trim().is_empty()).and_then(|choices| {
            let nothing = || matches.is_empty().then(|| manner.nothing_fits.clone());
            (choices.hint)(&typed, &matches).or_else(nothing)
        });
        if matches != self.matches {
            (self.matches, self.chosen) = (matches, 0);
        }
    }

    /// Moves the choice, from one end on to the other where it moves by one.
    pub(super) fn move_by(&mut self, by: isize) {
        let count = self.matches.len();
        self.chosen = match by {
            -1 if self.chosen == 0 => count.saturating_sub(1),
            1 if self.chosen + 1 >= count => 0,
            by => self.chosen.saturating_add_signed(by).min(count.saturating_sub(1)),
        };
    }
}
