//! The plan: dates, each with its reason, and what to know besides.

use jiff::civil::Date;
use serde::Serialize;

use super::body::Escalation;
use super::note::Note;
use super::rule::{Confidence, Rule};
use super::warning::Warning;
use crate::words::{Describe, Sentence, described, sentence};

/// When to send, when it ends, and when to ask again. Not legal advice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The last day the law or the contract allows. For a withdrawal the letter must be sent by then, otherwise it must
    /// have arrived. `None` where every day will do, or nothing is known.
    pub send_by: Option<Dated>,
    /// The day to send by to be safe: two working days before [`send_by`](Self::send_by), never before today unless
    /// that is past too. `None` where sending in time is enough.
    pub send_by_advised: Option<Dated>,
    /// The last day of the contract, or of the paid period, if the letter is there by `send_by`; without one, if it
    /// is sent today.
    pub effective_on: Option<Dated>,
    /// The day by which the letter asks for a confirmation. `None`: without delay.
    pub confirm_by: Option<Dated>,
    /// When to remind, if no answer comes.
    pub remind_on: Option<Dated>,
    /// When to turn to somebody else, if no answer comes.
    pub escalate_on: Option<Dated>,
    /// What may go wrong and what to do about it; what has passed stands first.
    pub warnings: Vec<Warning>,
    /// What is good to know.
    pub notes: Vec<Note>,
}

/// A day with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dated {
    /// The day.
    pub date: Date,
    /// Why that day.
    pub why: Why,
    /// The article, where a rule says so.
    pub article: Option<&'static str>,
    /// Where the rule was read.
    pub source: Option<&'static str>,
    /// How much the source is worth.
    pub confidence: Option<Confidence>,
    /// Whether it lies before today; a warning says so too.
    pub passed: bool,
    /// What to know of this day.
    pub advice: Vec<Note>,
}

/// Why a date is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// A rule says so: its id.
    Rule(&'static str),
    /// The way to a body that settles disputes: its id.
    Body(&'static str),
    /// The contract's own term, as the person gave it.
    OwnTerm,
    /// It is the day that was wished for.
    Wish,
    /// It follows from the day of the next charge.
    Charge,
    /// The contract's term ends then.
    EndOfTerm,
    /// The day before the end that the person wishes.
    BeforeWish,
    /// The charge or the wished end is so near that an answer is asked for at once.
    Near,
    /// A margin, so that the letter is there in time.
    Margin,
    /// No such margin is left: the day is today.
    NoMargin,
    /// What is usual, as nothing better is known.
    Default,
}

impl Describe for Why {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Rule(id) => sentence!("law-rule", rule = id),
            Self::Body(id) => sentence!("dispute-body", body = id),
            Self::OwnTerm => sentence!("why-own-term"),
            Self::Wish => sentence!("why-wish"),
            Self::Charge => sentence!("why-charge"),
            Self::EndOfTerm => sentence!("why-end-of-term"),
            Self::BeforeWish => sentence!("why-before-wish"),
            Self::Near => sentence!("why-near"),
            Self::Margin => sentence!("why-margin"),
            Self::NoMargin => sentence!("why-no-margin"),
            Self::Default => sentence!("why-default"),
        }
    }
}

described!(Why);

impl Dated {
    /// A day for a reason that no rule gives.
    pub(super) fn new(date: Date, why: Why) -> Self {
        Self { date, why, article: None, source: None, confidence: None, passed: false, advice: Vec::new() }
    }

    /// A day that a rule gives.
    pub(super) fn by_rule(date: Date, rule: &'static Rule) -> Self {
        Self {
            article: Some(&rule.article),
            source: Some(&rule.source),
            confidence: Some(rule.confidence),
            ..Self::new(date, Why::Rule(&rule.id))
        }
    }

    /// A day on the way to a body.
    pub(super) fn by_body(date: Date, body: &'static Escalation) -> Self {
        Self { confidence: Some(body.confidence), ..Self::new(date, Why::Body(&body.id)) }
    }

    /// The same with something to know.
    pub(super) fn with(mut self, note: Note) -> Self {
        self.advice.push(note);
        self
    }
}

impl Plan {
    /// Its dates with their names, those there are.
    pub fn dates(&self) -> impl Iterator<Item = (&'static str, &Dated)> {
        [
            ("send_by", &self.send_by),
            ("send_by_advised", &self.send_by_advised),
            ("effective_on", &self.effective_on),
            ("confirm_by", &self.confirm_by),
            ("remind_on", &self.remind_on),
            ("escalate_on", &self.escalate_on),
        ]
        .into_iter()
        .filter_map(|(name, dated)| Some((name, dated.as_ref()?)))
    }

    /// The last day to send by that is a working day where one is needed: the day a single line names.
    pub fn last_working_day(&self) -> Option<Date> {
        let before = self.warnings.iter().find_map(|warning| match warning {
            Warning::LastDayOff { working_day, .. } => Some(*working_day),
            _ => None,
        });
        before.or(self.send_by.as_ref().map(|dated| dated.date))
    }
}
