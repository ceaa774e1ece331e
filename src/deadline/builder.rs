//! A plan in the making: what every step shares.
//!
//! In: [`ContractFacts`]. Out: the [`Plan`], every passed day with its warning. The steps themselves are in files of
//! their own.

use jiff::civil::Date;
use jiff::{ToSpan, Unit};

use super::calendar::Calendar;
use super::facts::ContractFacts;
use super::note::Note;
use super::plan::{Dated, Plan, Why};
use super::rule::{Effect, Notice, fitting};
use super::warning::Warning;
use super::{body, withdrawal};
use crate::value;
use crate::value::{Period, Step};

/// The margin for a letter that must have arrived.
const MARGIN: u16 = 2;
/// By when answers usually come, and when the first reminder is due.
const ANSWER: Period = Period::of(5, value::Unit::WorkingDays);
/// When the second reminder is due, and how long to wait where nothing better is known.
const SECOND: Period = Period::of(14, value::Unit::Days);

pub(super) struct PlanBuilder<'q> {
    pub(super) facts: &'q ContractFacts<'q>,
    pub(super) calendar: Calendar<'q>,
    pub(super) plan: Plan,
    /// The names of those dates whose passing a warning has told of.
    pub(super) told: Vec<&'static str>,
    /// The rule whose notice was looked at; others' words would mislead.
    pub(super) notice_of: Option<(&'static str, Notice)>,
    /// What the law's notice takes for granted: it is said where its result is.
    pub(super) assumed: Vec<Note>,
}

impl<'q> PlanBuilder<'q> {
    pub(super) fn new(facts: &'q ContractFacts<'q>) -> Self {
        let calendar = Calendar::new(facts.country, facts.days_off);
        Self {
            facts,
            calendar,
            plan: Plan::default(),
            told: Vec::new(),
            notice_of: None,
            assumed: Vec::new(),
        }
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        self.plan.warnings.push(warning);
    }

    pub(super) fn note(&mut self, note: Note) {
        self.plan.notes.push(note);
    }

    /// Puts what was taken for granted to the day that depends on it.
    pub(super) fn say_assumed(&mut self, by_law: bool) {
        let assumed = std::mem::take(&mut self.assumed);
        match self.plan.effective_on.as_mut().filter(|_| by_law) {
            Some(ends) => ends.advice.extend(assumed),
            None => self.plan.notes.extend(assumed),
        }
    }

    /// The last day to withdraw, where that is still to come.
    pub(super) fn withdraw_until(&self) -> Option<Date> {
        let found = withdrawal::of(self.facts, &self.calendar)?;
        Some(found.last).filter(|last| *last >= self.facts.today)
    }

    /// For a contract that ends as soon as it can: each day sooner helps, and none is too late.
    pub(super) fn as_soon_as_possible(&mut self, today: Dated) {
        self.plan.send_by_advised = Some(Dated::new(today.date, today.why));
        self.plan.send_by = Some(today.with(Note::ArrivalCounts));
    }

    /// The last day for a letter that must have arrived, and the safe one before it.
    pub(super) fn must_arrive(&mut self, last: Dated) {
        let today = self.facts.today;
        let date = last.date;
        self.plan.send_by = Some(last.with(Note::ArrivalCounts));
        if date < today {
            return;
        }
        let working_day = self.calendar.roll_back(date);
        if working_day != date && working_day >= today {
            self.warn(Warning::LastDayOff { last: date, working_day });
        }
        let advised = self.calendar.subtract_working_days(date, MARGIN);
        let why = if advised < today {
            self.warn(Warning::MarginGone { today, last: date });
            Why::NoMargin
        } else {
            Why::Margin
        };
        self.plan.send_by_advised = Some(Dated::new(advised.max(today), why));
    }

    /// When to ask for a confirmation, to remind and to turn to somebody else.
    pub(super) fn after_sending(&mut self) {
        let ContractFacts { today, country, sector, step, .. } = *self.facts;
        self.plan.confirm_by = self.confirm_by();
        let answer = ANSWER.after(today, &self.calendar);
        if let Some(charge) = self.facts.renews_on.filter(|charge| *charge > today && *charge <= answer) {
            self.warn(Warning::ChargeBeforeAnswer { charge, answer });
        }

        let sent = self.facts.sent_on.unwrap_or(today);
        let body = country.and_then(|country| body::escalation(country, sector));
        let mut escalate = Dated::new(SECOND.after(sent, &self.calendar), Why::Default);
        if let Some(body) = body {
            if let Some(wait) = body.wait {
                let first = wait.after(sent, &self.calendar);
                let end = body.then_wait.map_or(first, |wait| wait.after(first, &self.calendar));
                escalate = Dated::by_body(end, body);
                if let Some(to) = &body.first {
                    escalate = escalate.with(Note::FirstTo { to, date: first });
                }
            }
            escalate = escalate.with(Note::Body { name: &body.name, text: body.note() });
            self.check_age(&body.id, body.checked_on);
        } else {
            escalate = escalate.with(Note::NoBodyKnown);
        }
        let known = body.and_then(|body| Some((body, body.remind?)));
        let remind = match (step, known, self.facts.sent_on) {
            (Step::Escalate, ..) => None,
            // One reminder is this letter; the next is the second.
            (Step::FollowUp, _, Some(sent)) => {
                Some(Dated::new(SECOND.after(sent, &self.calendar), Why::Default))
            }
            (_, Some((body, remind)), _) => Some(Dated::by_body(remind.after(sent, &self.calendar), body)),
            (_, None, _) => Some(Dated::new(ANSWER.after(sent, &self.calendar), Why::Default)),
        };
        // Nobody is reminded before the day by which the letter asks for the answer, and nothing is escalated within the
        // week that a reminder gives; neither falls on a day off.
        let asked = self.plan.confirm_by.as_ref().map_or(today, |asked| asked.date);
        let working = |day: Date| self.calendar.roll_forward(day);
        // Nothing is reminded of after it may be escalated.
        let remind = remind.filter(|_| escalate.date > today).map(|remind| {
            let date = working(remind.date.max(asked));
            Dated { date, ..remind }
        });
        let earliest = remind
            .as_ref()
            .map_or(asked, |remind| remind.date.checked_add(jiff::Span::new().days(7)).unwrap_or(Date::MAX));
        // What need not be waited for any more is not put off again.
        if escalate.date > today {
            escalate.date = working(escalate.date.max(earliest));
        }
        self.plan.remind_on = remind;
        self.plan.escalate_on = Some(escalate);
    }

    /// The day before the charge, where that is near; else in a week.
    fn confirm_by(&self) -> Option<Dated> {
        let ContractFacts { step, renews_on, end_on, today, .. } = *self.facts;
        let (day, why) = confirm_by(Some(step), renews_on, end_on, today)?;
        Some(Dated::new(day, why))
    }

    /// What the rules say besides.
    pub(super) fn inform(&mut self) {
        let facts = self.facts;
        if facts.country.is_none() {
            self.warn(Warning::NoCountry);
        } else if !self.calendar.knows_holidays() && facts.days_off.is_empty() {
            self.note(Note::HolidaysUnknown);
        }
        let mut withdrawal = false;
        for rule in fitting(facts) {
            if matches!(rule.effect, Effect::Withdraw(_)) && std::mem::replace(&mut withdrawal, true) {
                // The country's own rule stands for that of the European Union.
                continue;
            }
            let looked_at = self.notice_of;
            let silent = match rule.effect {
                Effect::Notice(_) => looked_at.is_none_or(|(id, _)| id != rule.id),
                // Where a contract may be ended despite its term, that term says nothing.
                Effect::LongestTerm { .. } => {
                    facts.end_of_term.is_some() || looked_at.is_some_and(|(_, notice)| notice.despite_term)
                }
                _ => false,
            };
            if silent {
                continue;
            }
            self.check_age(&rule.id, rule.checked_on);
            let said = Note::Rule { rule: &rule.id, article: &rule.article, text: rule.note() };
            match (rule.effect, facts.renews_on) {
                (Effect::NoRight, _) => self.warn(Warning::NoRight { rule: &rule.id, text: rule.note() }),
                (Effect::Refund { within }, Some(charge)) => {
                    let until = within.after(charge, &self.calendar);
                    if until >= facts.today {
                        self.note(Note::RefundUntil { charge, until });
                    }
                    self.note(said);
                }
                (Effect::ReminderOwed { before }, Some(charge)) => {
                    self.note(Note::ReminderOwedBy { date: before.latest(charge, false, &self.calendar) });
                    self.note(said);
                }
                (Effect::LongestTerm { term }, _) => {
                    // The day of the conclusion is the term's first (BGB § 187(2)).
                    let until = facts.concluded_on.map(|day| day_before(term.after(day, &self.calendar)));
                    if let Some(date) = until.filter(|date| *date >= facts.today) {
                        if facts.step == Step::Terminate && facts.end_of_term.is_none() {
                            self.warn(Warning::TermMayRun { until: date });
                        } else {
                            self.note(Note::BindsUntil { date });
                        }
                        self.note(said);
                    }
                }
                _ => self.note(said),
            }
        }
    }

    /// Says of a source that was read more than a year ago.
    fn check_age(&mut self, rule: &'static str, checked_on: Date) {
        let today = self.facts.today;
        if today > checked_on.saturating_add(12.months())
            && let Ok(age) = checked_on.until((Unit::Month, today))
        {
            self.warn(Warning::Stale { rule, months: age.get_months() });
        }
    }

    /// The plan, with every passed day marked and told of.
    pub(super) fn finish(mut self) -> Plan {
        let today = self.facts.today;
        let mut passed = Vec::new();
        let Plan { send_by, send_by_advised, effective_on, confirm_by, remind_on, escalate_on, .. } =
            &mut self.plan;
        for (what, dated) in [
            ("send_by", send_by),
            ("send_by_advised", send_by_advised),
            ("effective_on", effective_on),
            ("confirm_by", confirm_by),
            ("remind_on", remind_on),
            ("escalate_on", escalate_on),
        ] {
            if let Some(dated) = dated.as_mut().filter(|dated| dated.date < today) {
                dated.passed = true;
                if !self.told.contains(&what) {
                    passed.push((what, dated.date));
                }
            }
        }
        let next = self.plan.effective_on.as_ref().map(|dated| dated.date);
        for (at, (what, date)) in passed.into_iter().enumerate() {
            let sending = what == "send_by";
            let warning = Warning::Passed {
                what,
                date,
                next: next.filter(|next| sending && *next >= today),
                withdraw_until: self.withdraw_until().filter(|_| sending),
                for_cause: sending && self.facts.step != Step::TerminateForCause,
            };
            self.plan.warnings.insert(at, warning);
        }
        self.plan
    }
}

pub(super) fn day_before(day: Date) -> Date {
    day.saturating_sub(1.days())
}

fn days_between(first: Date, second: Date) -> Option<i32> {
    Some(first.until((Unit::Day, second)).ok()?.get_days())
}

/// The day by which a letter asks for its confirmation, and why that day: the day before the charge or the end where that
/// is 2 to 7 days off, a week for anything else: the day on which a reminder is usual. Where the charge is nearer, a letter that stops
/// a renewal has no day, and asks for an answer without delay; a termination asks for it in two days. `None` for `step`
/// is a kind of letter of the person's own.
pub(crate) fn confirm_by(
    step: Option<Step>,
    renews_on: Option<Date>,
    end_on: Option<Date>,
    today: Date,
) -> Option<(Date, Why)> {
    let in_days = |days: i64| today.checked_add(jiff::Span::new().days(days)).unwrap_or(Date::MAX);
    let until = match step {
        Some(Step::FollowUp | Step::Escalate) => return Some((in_days(7), Why::Default)),
        Some(Step::Withdraw) => None,
        _ => {
            let charge = renews_on.map(|day| (day, Why::Charge));
            charge.into_iter().chain(end_on.map(|day| (day, Why::BeforeWish))).min_by_key(|(day, _)| *day)
        }
    };
    match until.and_then(|(day, why)| Some((day, why, days_between(today, day)?))) {
        Some((.., ..2)) => match step {
            Some(Step::Terminate | Step::TerminateForCause) => Some((in_days(2), Why::Near)),
            _ => None,
        },
        Some((day, why, 2..=7)) => Some((day_before(day), why)),
        _ => Some((in_days(7), Why::Default)),
    }
}
