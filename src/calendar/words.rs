//! What a reminder says: plain English, for a person who has forgotten all about it.
//!
//! In: the occasion, its date's reasons, the letter. Out: one line and several. Text from outside is shortened, what
//! breaks a line becomes a blank, and what hides is spelled out.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::{About, Occasion};
use crate::deadline::{Confidence, Dated, NOT_LEGAL_ADVICE, Note, Plan, Why};
use crate::text::escape;
use crate::value::{ProviderName, Step, Subject};

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

fn provider(about: &About<'_>) -> String {
    let name = shown(about.provider, ProviderName::MAX);
    if name.is_empty() { "the provider".to_owned() } else { name }
}

/// The letter, as its sender thinks of it.
fn letter(step: Option<Step>) -> &'static str {
    match step {
        Some(Step::StopRenewal) => "the cancellation of the renewal",
        Some(Step::Terminate | Step::TerminateForCause) => "the cancellation",
        Some(Step::Withdraw) => "the withdrawal",
        Some(Step::FollowUp) => "the reminder",
        Some(Step::Escalate) => "the complaint",
        None => "the letter",
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
pub(crate) fn summary(occasion: Occasion, day: Date, done: bool, plan: &Plan, about: &About<'_>) -> String {
    let name = provider(about);
    let letter = letter(about.step);
    match (occasion, about.step) {
        _ if done => format!("Done: {letter} to {name} is sent"),
        (Occasion::SendByAdvised, _) => format!("Send {letter} to {name} by {day}, to be safe"),
        (Occasion::SendBy, _) => format!("Send {letter} to {name} by {day} at the latest"),
        (Occasion::Answer, Some(Step::FollowUp)) => {
            format!("Still no answer from {name}? Remind them once more")
        }
        (Occasion::Answer, _) => format!("No answer from {name}? Send a reminder"),
        (Occasion::Escalate, _) => match body(plan) {
            Some(body) => format!("Still no answer from {name}? Turn to {body}"),
            None => format!("Still no answer from {name}? Turn to somebody else"),
        },
        (Occasion::End, Some(Step::StopRenewal)) => format!("What you paid {name} for should end today"),
        (Occasion::End, _) => format!("The contract with {name} should end today"),
        (Occasion::Renewal, Some(Step::StopRenewal)) => {
            format!("Nothing should be charged by {name} today: have a look")
        }
        (Occasion::Renewal, _) => format!("A charge by {name} falls due today: see whether you still owe it"),
    }
}

fn what_to_do(occasion: Occasion, day: Date, plan: &Plan, about: &About<'_>) -> String {
    let last = plan.send_by.as_ref().map(|dated| dated.date);
    let safe = plan.send_by_advised.as_ref().map(|dated| dated.date).filter(|safe| *safe < day);
    match occasion {
        Occasion::SendByAdvised => {
            let last = last.map_or_else(String::new, |last| format!(" The last day is {last}; do not wait for it."));
            format!("Send the letter by {day}, and keep what shows that it was sent.{last}")
        }
        Occasion::SendBy => {
            let safe = safe.map_or_else(String::new, |safe| format!(" The safe day to send it is {safe}."));
            format!(
                "{day} is the last day: if it is not sent yet, send the letter now, and keep what shows that it was sent.{safe}"
            )
        }
        Occasion::Answer => format!(
            "If they have confirmed it, there is nothing to do. If not, send a reminder that names the first letter.{}",
            counted(about)
        ),
        Occasion::Escalate => format!(
            "If they have confirmed it, there is nothing to do. If not, nothing more needs to be waited for: complain, and enclose the letters and what shows that they were sent.{}",
            counted(about)
        ),
        Occasion::End => {
            "This is the last day, if the letter was there in time. Keep their confirmation, and see that nothing is charged for later days."
                .to_owned()
        }
        Occasion::Renewal => {
            "Look at your account today and in the days to come. If more was taken than you owe, ask for it back, and ask your bank whether it can return it."
                .to_owned()
        }
    }
}

/// From when an answer is waited for, while nobody knows when the letter leaves.
fn counted(about: &About<'_>) -> String {
    if about.sent {
        return String::new();
    }
    format!(" This is counted from {}: if the letter was sent later, wait as much longer.", about.now.date())
}

fn reason(why: &Dated) -> String {
    let mut text = match why.why {
        Why::Default => "Why this day: it is what is usual, as nothing better is known".to_owned(),
        Why::Body(_) => {
            "Why this day: so long the body that settles such disputes wants you to wait".to_owned()
        }
        why => format!("Why this day: {why}"),
    };
    if let Some(article) = why.article.filter(|article| *article != "-") {
        let _ = write!(text, " ({article})");
    }
    text.push('.');
    if let Some(source) = why.source {
        let worth = match why.confidence {
            Some(Confidence::A) => ", an official source",
            Some(Confidence::B) => ", a reputable page of somebody else",
            None => "",
        };
        let _ = write!(text, "\nSource: {source}{worth}");
    }
    text
}

/// What to do, why, and what else to know, over several lines.
pub(crate) fn description(
    occasion: Occasion,
    day: Date,
    done: bool,
    why: Option<&Dated>,
    plan: &Plan,
    about: &About<'_>,
) -> String {
    let mut parts = Vec::new();
    if done {
        parts.push("The letter is on its way: there is nothing to send any more.".to_owned());
    } else {
        parts.push(what_to_do(occasion, day, plan, about));
        parts.push(
            why.map_or_else(|| "Why this day: you gave it as the day of the next charge.".to_owned(), reason),
        );
        let advice: Vec<String> =
            why.iter().flat_map(|why| &why.advice).map(|note| format!("- {note}")).collect();
        if !advice.is_empty() {
            parts.push(format!("Good to know:\n{}", advice.join("\n")));
        }
    }
    let subject = shown(about.subject, Subject::MAX);
    if !subject.is_empty() {
        parts.push(format!("The letter: {subject}"));
    }
    parts.push(NOT_LEGAL_ADVICE.to_owned());
    parts.join("\n\n")
}
