//! Termination for a cause: how long the right lasts, and when the contract ends.

use jiff::civil::Date;

use super::builder::PlanBuilder;
use super::facts::ContractFacts;
use super::note::Note;
use super::plan::{Dated, Why};
use super::rule::{Effect, ForCause, Rule, fitting};
use super::warning::Warning;
use crate::value::{Cause, Step};

fn right(facts: &ContractFacts<'_>) -> Option<(&'static Rule, ForCause)> {
    fitting(facts).find_map(|rule| match rule.effect {
        Effect::Cause(cause) => Some((rule, cause)),
        _ => None,
    })
}

/// What the law gives whoever ends a contract for a cause, as far as a letter says it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Exit {
    /// Nothing may be charged for leaving.
    pub(crate) free: bool,
    /// The article, as letters there cite it.
    pub(crate) article: Option<&'static str>,
}

/// What the law gives for the cause, in this trade and country.
pub(crate) fn exit(facts: &ContractFacts<'_>) -> Exit {
    right(facts)
        .map_or_else(Exit::default, |(rule, right)| Exit { free: right.free, article: rule.cited.as_deref() })
}

impl PlanBuilder<'_> {
    /// The last day to end the contract for the cause, and the day it ends.
    pub(super) fn for_cause(&mut self) {
        let facts = self.facts;
        let today = facts.today;
        let Some((rule, right)) = right(facts) else {
            // What is said of good causes in general covers this one; a death is not one that has to be argued.
            let argued = facts.cause != Some(Cause::Death);
            if argued && facts.country.is_some() && !fitting(facts).any(|rule| rule.effect == Effect::Inform)
            {
                self.warn(Warning::NoCauseKnown);
            }
            self.plan.effective_on =
                facts.end_on.filter(|day| *day >= today).map(|day| Dated::new(day, Why::Wish));
            return;
        };
        let until = right.within.zip(facts.told_on).map(|(within, day)| within.after(day, &self.calendar));
        if let Some(until) = until.filter(|until| *until < today) {
            self.right_is_gone(Dated::by_rule(until, rule), right);
            return;
        }
        self.declare(rule, right, until);
    }

    fn right_is_gone(&mut self, mut last: Dated, right: ForCause) {
        if right.at_least {
            last.advice.push(Note::AtLeast);
        }
        // What is left is the ordinary way.
        let ordinary = ContractFacts { step: Step::Terminate, ..*self.facts };
        let next = super::plan(&ordinary).effective_on.map(|dated| dated.date);
        self.warn(Warning::Passed {
            what: "send_by",
            date: last.date,
            next: next.filter(|next| *next >= self.facts.today),
            withdraw_until: self.withdraw_until(),
            for_cause: false,
        });
        self.told.push("send_by");
        self.plan.send_by = Some(last);
    }

    fn declare(&mut self, rule: &'static Rule, right: ForCause, until: Option<Date>) {
        let facts = self.facts;
        let today = facts.today;
        let calendar = self.calendar;
        for (field, missing) in [
            ("told_on", right.within.is_some() && facts.told_on.is_none()),
            ("cause_on", right.from_cause && facts.cause_on.is_none()),
        ] {
            if missing {
                self.warn(Warning::DayMissing { field });
            }
        }
        let by_notice = right.notice.map_or(today, |notice| notice.after(today, &calendar));
        let cause = facts.cause_on.filter(|_| right.from_cause);
        let earliest = cause.map_or(by_notice, |day| day.max(by_notice));
        if let Some((day, notice)) = cause.zip(right.notice)
            && by_notice > day
            && day >= today
        {
            let by = notice.latest(day, false, &calendar);
            self.warn(Warning::TermMissed { term_end: day, by, next: Some(by_notice), withdraw_until: None });
        }
        let ends = match facts.end_on {
            Some(wished) if wished >= earliest => Some(Dated::new(wished, Why::Wish)),
            wished => {
                if let Some(wished) = wished {
                    self.warn(Warning::WishTooEarly { wished, earliest, assumed: Vec::new() });
                }
                let fixed = wished.is_some() || right.notice.is_some() || earliest > today;
                fixed.then(|| Dated::by_rule(earliest, rule))
            }
        };
        // To end on a day, the letter must be there in time for it.
        let for_that = ends
            .as_ref()
            .map(|ends| right.notice.map_or(ends.date, |notice| notice.latest(ends.date, false, &calendar)));
        // Not so where the day of the cause, which it may have to wait for, is not known.
        if ends.is_none() && (facts.cause_on.is_some() || !right.from_cause) {
            self.note(Note::EndsOnReceipt);
        }
        self.plan.effective_on = ends;
        if let Some(last) = [until, for_that].into_iter().flatten().min() {
            let mut last = Dated::by_rule(last, rule);
            if right.at_least {
                last.advice.push(Note::AtLeast);
            }
            self.must_arrive(last);
        }
    }
}
