//! A provider that takes no cancellation by e-mail: the ways there are, said before any other question.

use jiff::civil::Date;

use super::prompt::{self, Decision, PromptError};
use super::report::Reporter;
use crate::provider::Record;
use crate::words::{Join, Sentence, sentence};

/// Shows the other ways and asks what to do.
///
/// # Errors
/// [`PromptError::OtherWay`] where the person takes one of them.
pub(super) fn decide(
    record: &Record,
    withdrawing: bool,
    today: Date,
    may_print: bool,
    reporter: &mut Reporter<'_>,
) -> Result<Decision, PromptError> {
    let ways = record.ways(withdrawing, today);
    let name = &record.name;
    let said = if ways.is_empty() {
        sentence!("no-address-and-no-way", name)
    } else {
        sentence!("no-address-but-ways", name, ways = Sentence::join(Join::Lines, ways))
    };
    let said = reporter.words.say(&said);
    reporter.before_question(&said);
    let words = |sentence| reporter.words.say(&sentence);
    let mut choices = vec![
        words(sentence!("choice-use-other-way")),
        words(sentence!("choice-give-address")),
        words(sentence!("choice-another-provider")),
    ];
    if may_print && record.postal.iter().any(|postal| postal.takes(withdrawing)) {
        choices.push(words(sentence!("choice-by-post")));
    }
    match prompt::choose(&words(sentence!("ask-how-to-go-on")), &choices, reporter)? {
        Some(1) => Ok(Decision::GiveAddress),
        Some(2) | None => Ok(Decision::AnotherProvider),
        Some(3) => Ok(Decision::Post),
        Some(_) => Err(PromptError::OtherWay),
    }
}
