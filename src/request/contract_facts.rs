//! The days of a contract: each on the side of today where it must lie, all in order, and together what a plan is made
//! from.

use jiff::civil::Date;
use jiff::{ToSpan, Unit};

use super::cancellation::Contract;
use super::check::{Checker, Context};
use crate::deadline::ContractFacts;
use crate::provider::Record;
use crate::value::{Cause, Field, Invalid, Kind, Problem, RequestForm, Role, Sector, When};
use crate::words::{Join, Sentence, sentence};

/// The facts of a contract alone, without a person or a recipient: for a plan without a letter.
///
/// # Errors
/// Every problem of the fields it is read from.
pub fn contract_facts(
    form: &RequestForm,
    context: &Context<'_>,
) -> Result<(ContractFacts<'static>, Vec<Problem>), Vec<Problem>> {
    let mut checker = Checker::new(form, context);
    checker.single_values();
    let kind = checker.kind();
    let record = checker.record();
    checker.contract(kind.as_ref(), record.as_deref());
    if let Some(kind) = &kind {
        checker.cause(kind);
        checker.date(Field::FirstSentOn, None);
    }
    let concerns = |problem: &Problem| {
        problem
            .subject
            .field()
            .is_some_and(|field| field.is(Role::Fact) && (problem.code != "missing" || field == Field::Kind))
    };
    let (mut problems, mut warnings) = checker.found();
    problems.retain(concerns);
    warnings.retain(|warning| concerns(warning) && !matches!(warning.code, "near-date" | "no-end"));
    let checker = Checker::new(form, context);
    match kind.and_then(|kind| checker.facts(&kind, record.as_deref())) {
        Some(facts) if problems.is_empty() => Ok((facts, warnings)),
        _ => Err(problems),
    }
}

impl Checker<'_> {
    /// What the values given say of the contract; whether they are right is looked at elsewhere. `None` for a kind of letter of
    /// the person's own, of which no rule speaks.
    pub(super) fn facts(&self, kind: &Kind, record: Option<&Record>) -> Option<ContractFacts<'static>> {
        let line = self.form.get(Field::Line).is_some() || self.form.get(Field::Iccid).is_some();
        let sector = self
            .value(Field::Sector)
            .or_else(|| record.map(|record| record.sector).filter(|sector| *sector != Sector::Other));
        let used = |field: Field| self.value::<Date>(field).filter(|_| Self::used(Some(kind), field));
        let cause = (*kind == Kind::TerminateForCause)
            .then(|| self.value(Field::Cause).or(self.form.get(Field::Reason).map(|_| Cause::Other)))
            .flatten();
        Some(ContractFacts {
            country: self.value(Field::Country).or_else(|| record.and_then(|record| record.country)),
            sector: sector.unwrap_or(if line { Sector::Mobile } else { Sector::Other }),
            cause,
            cause_on: used(Field::CauseOn),
            told_on: used(Field::ToldOn),
            concluded_on: used(Field::StartedOn),
            ordered_on: used(Field::OrderedOn),
            received_on: used(Field::ReceivedOn),
            renews_on: used(Field::RenewsOn),
            end_on: used(Field::EndOn),
            end_of_term: used(Field::EndOfTerm),
            notice: self.value(Field::Notice),
            sent_on: used(Field::FirstSentOn),
            ..ContractFacts::new(kind.step()?, self.context.today)
        })
    }

    /// A contract begins before it ends.
    pub(super) fn days_in_order(&mut self, contract: &Contract) {
        let Some(start) = contract.started_on.or(contract.ordered_on) else { return };
        let field = if contract.started_on.is_some() { Field::StartedOn } else { Field::OrderedOn };
        let ends = [
            ("renews_on", contract.renews_on),
            ("end_on", contract.end_on),
            ("end_of_term", contract.end_of_term),
        ];
        for (key, end) in ends {
            if let Some(end) = end.filter(|end| *end < start) {
                self.problem(field, Invalid::of("wrong-order", sentence!("begins-after-end", key, end)));
            }
        }
    }

    /// A date, on the side of today where it must lie.
    pub(super) fn date(&mut self, field: Field, record: Option<&Record>) -> Option<Date> {
        let date: Date = self.value(field)?;
        let today = self.context.today;
        let far = today.checked_add(10.years()).is_ok_and(|limit| date > limit)
            || today.checked_sub(20.years()).is_ok_and(|limit| date < limit);
        if far {
            let what = if date > today { sentence!("date-far-ahead") } else { sentence!("date-far-back") };
            self.problem(field, Invalid::of("far-date", what));
            return None;
        }
        match field.when() {
            When::Either => return Some(date),
            When::Behind if date <= today => return Some(date),
            When::Behind => {
                self.problem(field, Invalid::of("future-date", sentence!("date-ahead", today)));
                return None;
            }
            When::Ahead if date < today => {
                let fix = match field {
                    Field::RenewsOn => sentence!("give-charge-to-come"),
                    Field::ConfirmBy => sentence!("give-answer-day-to-come"),
                    _ => sentence!("give-end-to-come"),
                };
                self.problem(field, Invalid::new("past-date", sentence!("date-passed", today), fix));
                return None;
            }
            When::Ahead if field == Field::ConfirmBy => return Some(date),
            When::Ahead => {}
        }
        self.warn_if_near(field, date, record);
        Some(date)
    }

    /// Warns of a day on which customer service may not act in time.
    fn warn_if_near(&mut self, field: Field, date: Date, record: Option<&Record>) {
        let today = self.context.today;
        let days = today.until((Unit::Day, date)).map_or(0, |span| span.get_days());
        if days <= 3 {
            let ways = record.map(|record| record.ways(false, today)).unwrap_or_default();
            let fix = if ways.is_empty() {
                sentence!("use-another-way")
            } else {
                sentence!("use-way-besides", ways = Sentence::join(Join::Clauses, ways))
            };
            self.warn(field, Invalid::new("near-date", sentence!("date-near", days), fix));
        }
    }
}
