//! The days of a plan as a person reads them: what each is called, and why it is that day.

use crate::deadline::{Dated, Plan, Why};
use crate::value::Step;
use crate::words::{Join, Sentence, sentence};

/// A day of a plan.
pub(crate) struct Day<'p> {
    /// What it is called.
    pub(crate) label: Sentence,
    /// The day itself.
    pub(crate) dated: &'p Dated,
}

/// The days of a plan in their order; `step` is what the letter asks for.
pub(crate) fn days(plan: &Plan, step: Option<Step>) -> Vec<Day<'_>> {
    let label = |name: &str| match (name, step) {
        ("send_by", _) => sentence!("day-send-by"),
        ("send_by_advised", _) => sentence!("day-better-by"),
        ("effective_on", Some(Step::StopRenewal)) => sentence!("day-paid-until"),
        ("effective_on", _) => sentence!("day-ends-on"),
        ("confirm_by", _) => sentence!("day-confirm-by"),
        ("remind_on", _) => sentence!("day-remind-on"),
        _ => sentence!("day-escalate-on"),
    };
    plan.dates().map(|(name, dated)| Day { label: label(name), dated }).collect()
}

/// Why it is that day.
pub(crate) fn reason(dated: &Dated) -> Sentence {
    let Dated { article, source, confidence, why, .. } = dated;
    let mut reasons = vec![why.into()];
    if let (Some(article), Some(source)) = (article, source) {
        reasons.push(sentence!("day-by-article", article, source));
    }
    if let Some(confidence) = confidence {
        reasons.push(sentence!("day-confidence", confidence = format!("{confidence:?}")));
    }
    Sentence::join(Join::Comma, reasons)
}

/// The same for somebody who looks nothing up: the article or the circumstance, without our names of rules and sources.
pub(crate) fn plain_reason(dated: &Dated) -> Option<Sentence> {
    match dated.why {
        Why::Rule(_) => dated.article.map(Sentence::verbatim),
        Why::Body(_) => None,
        ref why => Some(why.into()),
    }
}
