//! Withdrawal: within so many days of the conclusion or the arrival; sending in time is enough.

use jiff::civil::Date;

use super::builder::PlanBuilder;
use super::calendar::Calendar;
use super::note::Note;
use super::plan::Dated;
use super::question::Question;
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
pub(super) fn of(question: &Question<'_>, calendar: &Calendar<'_>) -> Option<Found> {
    let asked = Question { step: Step::Withdraw, ..*question };
    let (rule, withdraw) = right(&asked)?;
    let (from, doubt) = start(&asked)?;
    // Public holidays move the last day, a person's own days off do not.
    let public = Calendar::new(question.country, &[]);
    let roll = |day| if withdraw.rolls_forward { public.roll_forward(day) } else { day };
    let end = |period: Period, day| period.after(day, calendar);
    let counted = end(withdraw.within, from);
    let uninformed = withdraw.uninformed.map(|longer| roll(end(withdraw.within, end(longer, from))));
    Some(Found { rule, last: roll(counted), counted, uninformed, doubt })
}

fn right(question: &Question<'_>) -> Option<(&'static Rule, Withdraw)> {
    fitting(question).find_map(|rule| match rule.effect {
        Effect::Withdraw(withdraw) => Some((rule, withdraw)),
        _ => None,
    })
}

/// The day from which to count: for a service the conclusion, for goods the arrival.
fn start(question: &Question<'_>) -> Option<(Date, Option<Note>)> {
    let Question { concluded_on, ordered_on, received_on, .. } = *question;
    let sure = |day: Option<Date>| day.map(|day| (day, None));
    let or = |day: Option<Date>, doubt| day.map(|day| (day, Some(doubt)));
    if question.sector.is_service() {
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
        let question = self.question;
        let Some(found) = of(question, &self.calendar) else {
            if right(question).is_some() {
                let field = if question.sector.is_service() { "ordered_on" } else { "received_on" };
                self.warn(Warning::DayMissing { field });
            } else if question.country.is_some()
                && !fitting(question).any(|rule| rule.effect == Effect::NoRight)
            {
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
        if found.last < question.today {
            let uninformed_until = found.uninformed.filter(|until| *until >= question.today);
            self.warn(Warning::WithdrawalPassed { date: found.last, uninformed_until });
            self.told.push("send_by");
        }
        self.plan.send_by = Some(last);
    }
}
