//! Ordinary termination, and switching automatic renewal off.
//!
//! The notice period is the contract's own where the person gave it, otherwise the law's. The contract ends on the
//! wished day, at the end of its term, or as soon as notice allows, whichever is possible; the last day to send is the
//! latest from which the notice runs out by then.

use jiff::civil::Date;

use super::builder::{PlanBuilder, day_before};
use super::calendar::Calendar;
use super::facts::ContractFacts;
use super::note::Note;
use super::plan::{Dated, Why};
use super::rule::{Effect, Notice, Rule, fitting};
use super::warning::Warning;
use crate::value::{End, Period};

/// The notice period that counts.
#[derive(Clone, Copy)]
struct Basis {
    period: Period,
    /// `None`: it is the contract's own.
    rule: Option<&'static Rule>,
    own_day: bool,
    despite_term: bool,
    /// The first day on which notice counts as given.
    first: Option<Date>,
}

/// What there is to be in time for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Aim {
    /// Nothing: notice may be given on any day.
    AnyDay,
    /// Nothing any more: what was aimed at is missed, and the sooner the better.
    Soonest,
    /// The end of the contract.
    InTime,
}

impl Basis {
    fn own(period: Period) -> Self {
        Self { period, rule: None, own_day: false, despite_term: false, first: None }
    }

    fn law(rule: &'static Rule, notice: Notice, facts: &ContractFacts<'_>, calendar: &Calendar<'_>) -> Self {
        let concluded = facts.concluded_on.or(facts.ordered_on);
        Self {
            period: notice.period,
            rule: Some(rule),
            own_day: notice.own_day_counts,
            despite_term: notice.despite_term,
            first: notice.first_after.zip(concluded).map(|(after, day)| after.after(day, calendar)),
        }
    }

    /// The last day of the contract, if notice is given on `day`.
    fn end(self, day: Date, calendar: &Calendar<'_>) -> Date {
        let day = self.first.map_or(day, |first| first.max(day));
        if self.own_day { self.period.from_own_day(day, calendar) } else { self.period.after(day, calendar) }
    }

    /// The last day to give notice, for an end on `target` or before.
    fn latest(self, target: Date, calendar: &Calendar<'_>) -> Date {
        self.period.latest(target, self.own_day, calendar)
    }

    fn dated(self, date: Date) -> Dated {
        match self.rule {
            Some(rule) => Dated::by_rule(date, rule),
            None => Dated::new(date, Why::OwnTerm),
        }
    }
}

impl PlanBuilder<'_> {
    /// The law's notice, if there is one for this contract.
    fn law(&mut self) -> Option<Basis> {
        let facts = self.facts;
        let (rule, notice) = fitting(facts).find_map(|rule| match rule.effect {
            Effect::Notice(notice) => Some((rule, notice)),
            _ => None,
        })?;
        let concluded = facts.concluded_on.or(facts.ordered_on);
        if let Some(since) = notice.contracts_since {
            match concluded {
                Some(day) if day < since => {
                    self.warn(Warning::ContractTooOld { rule: &rule.id, since });
                    return None;
                }
                Some(_) => {}
                None => self.assumed.push(Note::ContractTakenToBeSince { since }),
            }
        }
        self.notice_of = Some((&rule.id, notice));
        if let Some(period) = notice.first_after.filter(|_| concluded.is_none()) {
            self.assumed.push(Note::ContractTakenToHaveRun { period });
        }
        if notice.initial_term && facts.end_of_term.is_none() && !self.term_is_over() {
            self.assumed.push(Note::TermTakenToBeOver);
        }
        Some(Basis::law(rule, notice, facts, &self.calendar))
    }

    /// Whether no term that the law allows can still run.
    fn term_is_over(&self) -> bool {
        let facts = self.facts;
        facts.concluded_on.is_some_and(|concluded| {
            fitting(facts).any(|rule| match rule.effect {
                Effect::LongestTerm { term } => term.after(concluded, &self.calendar) < facts.today,
                _ => false,
            })
        })
    }

    /// The notice that counts, and the law's beside the contract's own.
    fn basis(&mut self) -> (Option<Basis>, Option<Basis>) {
        let law = self.law();
        match self.facts.notice {
            Some(own) => (Some(Basis::own(own)), law),
            None => (law, None),
        }
    }

    /// What a day by this notice takes for granted; the contract's own takes nothing.
    fn assumed_by(&self, basis: Basis) -> Vec<Note> {
        if basis.rule.is_some() { self.assumed.clone() } else { Vec::new() }
    }

    /// Says when the law, where the contract's own notice counts, would be the shorter way.
    fn compare(&mut self, law: Option<Basis>, ends: Option<Date>) {
        let Some((law, rule)) = law.and_then(|law| Some((law, law.rule?))) else { return };
        let by_notice = law.end(self.facts.today, &self.calendar);
        let term = self.facts.end_of_term.filter(|_| !law.despite_term);
        let by_law = term.map_or(by_notice, |term| term.max(by_notice));
        if ends.is_none_or(|ends| by_law < ends)
            && self.facts.end_on.is_none_or(|wished| ends != Some(wished))
        {
            let (id, article) = (rule.id.as_str(), rule.article.as_str());
            self.note(Note::LawIsShorter { rule: id, article, period: law.period, ends_on: by_law });
        }
    }

    pub(super) fn terminate(&mut self) {
        let ContractFacts { today, renews_on, .. } = *self.facts;
        if let Some(charge) = renews_on.filter(|charge| *charge <= today) {
            let withdraw_until = self.withdraw_until();
            self.warn(Warning::ChargePassed { charge, withdraw_until });
        }
        let (basis, law) = self.basis();
        // The law lets a contract go that was prolonged; of others nobody knows.
        if let Some(term_end) = self.facts.end_of_term.filter(|end| *end < today)
            && basis.is_none_or(|basis| basis.rule.is_none())
        {
            self.warn(Warning::TermPassed { term_end });
        }
        match basis {
            Some(basis) => self.with_notice(basis, law),
            None => self.without_notice(),
        }
        self.say_assumed(basis.is_some_and(|basis| basis.rule.is_some()));
        let ends = self.plan.effective_on.as_ref().map(|dated| dated.date);
        self.compare(law, ends);
    }

    fn with_notice(&mut self, basis: Basis, law: Option<Basis>) {
        let facts = self.facts;
        let (today, calendar) = (facts.today, self.calendar);
        let by_notice = basis.end(today, &calendar);
        let mut ends = basis.dated(by_notice);
        let waits = basis.first.is_some_and(|first| first > today);
        let mut aim = if basis.period.to().is_some() || waits { Aim::InTime } else { Aim::AnyDay };

        let term = facts.end_of_term.filter(|end| *end >= today && !basis.despite_term);
        if basis.period.to() == Some(End::Term) && term.is_none() {
            self.warn(Warning::DayMissing { field: "end_of_term" });
            return;
        }
        if let Some(term_end) = term {
            if by_notice > term_end {
                let by = basis.latest(term_end, &calendar);
                self.term_missed(basis, law, term_end, by, Some(by_notice));
                if basis.rule.is_none() {
                    return;
                }
                aim = Aim::Soonest;
            } else {
                ends = Dated::new(term_end, Why::EndOfTerm);
                aim = Aim::InTime;
            }
        }
        if let Some(wished) = facts.end_on {
            aim = if wished < ends.date && aim != Aim::InTime { Aim::Soonest } else { Aim::InTime };
            ends = self.wished(wished, ends, basis);
        } else if let Some(charge) = facts.renews_on.filter(|charge| term.is_none() && *charge > today) {
            let target = day_before(charge);
            if by_notice > target {
                let assumed = self.assumed_by(basis);
                self.warn(Warning::ChargeFirst { charge, earliest: by_notice, assumed });
            } else {
                let last = basis.end(basis.latest(target, &calendar), &calendar);
                let day = if basis.period.to().is_some() { last } else { target };
                ends = Dated::new(day, Why::Charge);
                aim = Aim::InTime;
                if by_notice < day {
                    self.note(Note::AtAnyTime { ends_on: by_notice });
                }
            }
        }
        match aim {
            Aim::AnyDay => self.note(Note::AtAnyTime { ends_on: by_notice }),
            Aim::Soonest => self.as_soon_as_possible(basis.dated(today)),
            Aim::InTime => self.must_arrive(basis.dated(basis.latest(ends.date, &calendar))),
        }
        self.plan.effective_on = Some(ends);
    }

    /// The end nearest to the wished day, not before the `earliest`.
    fn wished(&mut self, wished: Date, earliest: Dated, basis: Basis) -> Dated {
        let possible = basis.period.end_from(wished);
        if wished < earliest.date {
            let assumed = self.assumed_by(basis);
            self.warn(Warning::WishTooEarly { wished, earliest: earliest.date, assumed });
            earliest
        } else if let Some(end) = basis.period.to()
            && wished > earliest.date
            && wished != possible
        {
            self.warn(Warning::WishMoved { wished, possible, end });
            basis.dated(possible)
        } else {
            Dated::new(wished, Why::Wish)
        }
    }

    /// Notice for the end of the term comes too late. By the contract's own notice nobody knows when it ends then.
    fn term_missed(
        &mut self,
        basis: Basis,
        law: Option<Basis>,
        term_end: Date,
        by: Date,
        next: Option<Date>,
    ) {
        let by_law = law.map(|law| law.end(self.facts.today, &self.calendar).max(term_end));
        let next = if basis.rule.is_some() { next } else { by_law };
        let withdraw_until = self.withdraw_until();
        self.warn(Warning::TermMissed { term_end, by, next, withdraw_until });
        if basis.rule.is_none() {
            self.told.push("send_by");
            self.must_arrive(basis.dated(by));
        }
    }

    /// Nothing is known of the notice: the days themselves are all there is to aim at.
    fn without_notice(&mut self) {
        let facts = self.facts;
        let today = facts.today;
        self.warn(Warning::NoNoticeKnown);
        let term = facts.end_of_term.filter(|end| *end >= today);
        let charge = facts.renews_on.filter(|charge| *charge > today);
        let wished = facts.end_on.filter(|wished| *wished >= today);
        if let Some(wished) = facts.end_on.filter(|wished| *wished < today) {
            self.warn(Warning::WishPassed { wished });
        }
        let ends = match (wished, term, charge) {
            (Some(wished), Some(term_end), _) if wished < term_end => {
                self.warn(Warning::WishTooEarly { wished, earliest: term_end, assumed: Vec::new() });
                Dated::new(term_end, Why::EndOfTerm)
            }
            (Some(wished), _, _) => Dated::new(wished, Why::Wish),
            (None, Some(term_end), _) => Dated::new(term_end, Why::EndOfTerm),
            (None, None, Some(charge)) => Dated::new(day_before(charge), Why::Charge),
            (None, None, None) => return,
        };
        self.must_arrive(Dated::new(ends.date, Why::Default));
        self.plan.effective_on = Some(ends);
    }

    /// Automatic renewal off, before the next charge or the end of the term.
    pub(super) fn stop_renewal(&mut self) {
        let facts = self.facts;
        match (facts.renews_on, facts.end_of_term) {
            (Some(charge), _) => self.before_charge(charge),
            (None, Some(term_end)) => self.before_term_end(term_end),
            (None, None) => self.warn(Warning::DayMissing { field: "renews_on" }),
        }
    }

    /// It must be off the day before the charge. A law about notice says nothing of a renewal that can be switched off;
    /// the contract's own term does.
    fn before_charge(&mut self, charge: Date) {
        let (today, calendar) = (self.facts.today, self.calendar);
        let target = day_before(charge);
        let basis = self.facts.notice.map(Basis::own);
        let last = match basis {
            Some(own) => own.dated(own.latest(target, &calendar)),
            None => Dated::new(target, Why::Charge).with(Note::ContractMayAskForNotice),
        };
        if target < today {
            let withdraw_until = self.withdraw_until();
            self.warn(Warning::ChargePassed { charge, withdraw_until });
            self.told.push("send_by");
        } else {
            let off = basis.map_or(target, |own| own.end(today, &calendar).max(target));
            let off =
                if off == target { Dated::new(off, Why::Charge) } else { Dated::new(off, Why::OwnTerm) };
            self.plan.effective_on = Some(off);
        }
        self.must_arrive(last);
    }

    /// The term must not grow: as an ordinary termination at its end.
    fn before_term_end(&mut self, term_end: Date) {
        let (today, calendar) = (self.facts.today, self.calendar);
        let (basis, law) = self.basis();
        let Some(basis) = basis else {
            self.warn(Warning::NoNoticeKnown);
            if term_end >= today {
                self.plan.effective_on = Some(Dated::new(term_end, Why::EndOfTerm));
            }
            self.must_arrive(Dated::new(term_end, Why::Default));
            return;
        };
        let by_notice = basis.end(today, &calendar);
        let by = basis.latest(term_end, &calendar);
        if by_notice <= term_end {
            self.plan.effective_on = Some(Dated::new(term_end, Why::EndOfTerm));
            self.must_arrive(basis.dated(by));
        } else {
            self.term_missed(basis, law, term_end, by, Some(by_notice));
            if basis.rule.is_some() {
                self.plan.effective_on = Some(basis.dated(by_notice));
                self.as_soon_as_possible(basis.dated(today));
            }
        }
        self.say_assumed(basis.rule.is_some());
        let ends = self.plan.effective_on.as_ref().map(|dated| dated.date);
        self.compare(law, ends);
    }
}
