//! What a reminder says: plain words, for a person who has forgotten all about it.
//!
//! In: the occasion, its date's reasons, the letter. Out: one line and several. Text from outside is shortened, what
//! breaks a line becomes a blank, and what hides is spelled out.

use jiff::civil::Date;

use super::{About, Occasion};
use crate::deadline::{Confidence, Dated, Note, Plan, Why, not_legal_advice};
use crate::text::escape;
use crate::value::{ProviderName, Step, Subject};
use crate::words::{Describe as _, Join, Sentence, sentence};

/// Text from outside, of at most `max` characters before anything is spelled out.
///
/// A line break becomes a blank: spelled out, calendars that undo escapes in the wrong order would make a line break of it.
fn shown(text: &str, max: usize) -> String {
    let text = text.trim();
    let blank = |c: char| c.is_whitespace() && (c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    let mut short: String = text.chars().take(max).map(|c| if blank(c) { ' ' } else { c }).collect();
    if text.chars().nth(max).is_some() {
        short.pop();
        short.push('…');
    }
    escape::line(&short)
}

fn provider(about: &About<'_>) -> Sentence {
    let name = shown(about.provider, ProviderName::MAX);
    if name.is_empty() { sentence!("calendar-the-provider") } else { Sentence::verbatim(name) }
}

/// The letter, as its sender thinks of it: a variant of the messages.
fn letter(step: Option<Step>) -> &'static str {
    match step {
        Some(Step::TerminateForCause) => Step::Terminate.name(),
        Some(step) => step.name(),
        None => "other",
    }
}

/// Who settles the dispute, where that is known.
fn body(plan: &Plan) -> Option<&'static str> {
    plan.escalate_on.iter().flat_map(|dated| &dated.advice).find_map(|note| match note {
        Note::Body { name, .. } => Some(*name),
        _ => None,
    })
}

/// What to do, in one line. A reminder that speaks up before its day names the day.
pub(crate) fn summary(occasion: Occasion, day: Date, done: bool, plan: &Plan, about: &About<'_>) -> Sentence {
    let provider = provider(about);
    let letter = letter(about.step);
    match (occasion, about.step) {
        _ if done => sentence!("calendar-sent", letter, provider),
        (Occasion::SendByAdvised, _) => sentence!("calendar-send-to-be-safe", letter, provider, day),
        (Occasion::SendBy, _) => sentence!("calendar-send-at-the-latest", letter, provider, day),
        (Occasion::Answer, Some(Step::FollowUp)) => sentence!("calendar-remind-again", provider),
        (Occasion::Answer, _) => sentence!("calendar-remind", provider),
        (Occasion::Escalate, _) => match body(plan) {
            Some(body) => sentence!("calendar-turn-to-body", provider, body),
            None => sentence!("calendar-turn-to-somebody", provider),
        },
        (Occasion::End, Some(Step::StopRenewal)) => sentence!("calendar-paid-time-ends", provider),
        (Occasion::End, _) => sentence!("calendar-contract-ends", provider),
        (Occasion::Renewal, Some(Step::StopRenewal)) => sentence!("calendar-no-charge", provider),
        (Occasion::Renewal, _) => sentence!("calendar-charge", provider),
    }
}

fn what_to_do(occasion: Occasion, day: Date, plan: &Plan, about: &About<'_>) -> Sentence {
    let last = plan.send_by.as_ref().map(|dated| dated.date);
    let safe = plan.send_by_advised.as_ref().map(|dated| dated.date).filter(|safe| *safe < day);
    // From when an answer is waited for, while nobody knows when the letter leaves.
    let counted = (!about.sent).then(|| sentence!("calendar-counted-from", today = about.now.date()));
    let (first, second) = match occasion {
        Occasion::SendByAdvised => {
            (sentence!("calendar-send-and-keep", day), last.map(|last| sentence!("calendar-last-day", last)))
        }
        Occasion::SendBy => {
            (sentence!("calendar-send-now", day), safe.map(|safe| sentence!("calendar-safe-day", safe)))
        }
        Occasion::Answer => (sentence!("calendar-answer"), counted),
        Occasion::Escalate => (sentence!("calendar-complain"), counted),
        Occasion::End => (sentence!("calendar-end"), None),
        Occasion::Renewal => (sentence!("calendar-renewal"), None),
    };
    Sentence::join(Join::Sentences, std::iter::once(first).chain(second))
}

/// Why on that day, and where that was read: a line each.
fn reason(why: &Dated) -> Vec<Sentence> {
    let said = match why.why {
        Why::Default => sentence!("calendar-why-usual"),
        Why::Body(_) => sentence!("calendar-why-body"),
        why => why.sentence(),
    };
    let mut lines = vec![match why.article.filter(|article| *article != "-") {
        Some(article) => sentence!("calendar-why-article", why = said, article),
        None => sentence!("calendar-why", why = said),
    }];
    lines.extend(why.source.map(|source| match why.confidence {
        Some(Confidence::A) => sentence!("calendar-source-official", source),
        Some(Confidence::B) => sentence!("calendar-source-reputable", source),
        None => sentence!("calendar-source", source),
    }));
    lines
}

/// What to do, why, and what else to know: paragraphs, each of one line or several.
pub(crate) fn description(
    occasion: Occasion,
    day: Date,
    done: bool,
    why: Option<&Dated>,
    plan: &Plan,
    about: &About<'_>,
) -> Vec<Vec<Sentence>> {
    let mut parts = Vec::new();
    if done {
        parts.push(vec![sentence!("calendar-nothing-to-send")]);
    } else {
        parts.push(vec![what_to_do(occasion, day, plan, about)]);
        parts.push(why.map_or_else(|| vec![sentence!("calendar-why-charge")], reason));
        let mut advice: Vec<Sentence> =
            why.iter().flat_map(|why| &why.advice).map(|note| sentence!("calendar-advice", note)).collect();
        if !advice.is_empty() {
            advice.insert(0, sentence!("calendar-good-to-know"));
            parts.push(advice);
        }
    }
    let subject = shown(about.subject, Subject::MAX);
    if !subject.is_empty() {
        parts.push(vec![sentence!("calendar-letter", subject)]);
    }
    parts.push(vec![not_legal_advice()]);
    parts
}
