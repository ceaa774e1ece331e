//! Withdrawal: within so many days of the conclusion or the arrival; sending in time is enough.

use jiff::civil::Date;

use super::builder::PlanBuilder;
use super::calendar::Calendar;
use super::facts::ContractFacts;
use super::note::Note;
use super::plan::Dated;
use super::rule::{Effect, Rule, Withdraw, fitting};
use super::warning::Warning;
use crate::value::{Period, Step};

/// The end of a withdrawal period.
pub(super) struct Found {
    rule: &'static Rule,
    /// The last day, rolled forward where the rule says so.
    pub(super) last: Date,
    /// The last day as it was counted.
    counted: Date,
    /// The last day where the trader did not inform of the right.
    uninformed: Option<Date>,
    /// What the count started from, where that is not what the rule says.
    doubt: Option<Note>,
}

/// The end of the withdrawal period, whatever step is asked for.
pub(super) fn of(facts: &ContractFacts<'_>, calendar: &Calendar<'_>) -> Option<Found> {
    let asked = ContractFacts { step: Step::Withdraw, ..*facts };
    let (rule, withdraw) = right(&asked)?;
    let (from, doubt) = start(&asked)?;
    // Public holidays move the last day, a person's own days off do not.
    let public = Calendar::new(facts.country, &[]);
    let roll = |day| if withdraw.rolls_forward { public.roll_forward(day) } else { day };
    let end = |period: Period, day| period.after(day, calendar);
    let counted = end(withdraw.within, from);
    let uninformed = withdraw.uninformed.map(|longer| roll(end(withdraw.within, end(longer, from))));
    Some(Found { rule, last: roll(counted), counted, uninformed, doubt })
}

fn right(facts: &ContractFacts<'_>) -> Option<(&'static Rule, Withdraw)> {
    fitting(facts).find_map(|rule| match rule.effect {
        Effect::Withdraw(withdraw) => Some((rule, withdraw)),
        _ => None,
    })
}

/// The day from which to count: for a service the conclusion, for goods the arrival.
fn start(facts: &ContractFacts<'_>) -> Option<(Date, Option<Note>)> {
    let ContractFacts { concluded_on, ordered_on, received_on, .. } = *facts;
    let sure = |day: Option<Date>| day.map(|day| (day, None));
    let or = |day: Option<Date>, doubt| day.map(|day| (day, Some(doubt)));
    if facts.sector.is_service() {
        sure(concluded_on)
            .or(or(ordered_on, Note::CountedFromOrder))
            .or(or(received_on, Note::CountedFromReceipt))
    } else {
        sure(received_on)
            .or(or(concluded_on, Note::CountedFromConclusion))
            .or(or(ordered_on, Note::CountedFromOrder))
    }
}

impl PlanBuilder<'_> {
    pub(super) fn withdraw(&mut self) {
        let facts = self.facts;
        let Some(found) = of(facts, &self.calendar) else {
            if right(facts).is_some() {
                let field = if facts.sector.is_service() { "ordered_on" } else { "received_on" };
                self.warn(Warning::DayMissing { field });
            } else if facts.country.is_some() && !fitting(facts).any(|rule| rule.effect == Effect::NoRight) {
                self.warn(Warning::NoWithdrawalKnown);
            }
            return;
        };
        let mut last = Dated::by_rule(found.last, found.rule).with(Note::SendingIsEnough);
        last.advice.extend(found.doubt);
        if found.last != found.counted {
            last.advice.push(Note::RolledForward { from: found.counted });
        }
        if let Some(until) = found.uninformed {
            last.advice.push(Note::UninformedUntil { until });
        }
        if found.last < facts.today {
            let uninformed_until = found.uninformed.filter(|until| *until >= facts.today);
            self.warn(Warning::WithdrawalPassed { date: found.last, uninformed_until });
            self.told.push("send_by");
        }
        self.plan.send_by = Some(last);
    }
}
