//! What a termination for a cause must say, cause by cause, and for whom a letter may speak.

use jiff::civil::Date;

use super::cancellation::{Contract, Customer, Recipient};
use super::check::{Checker, missing};
use crate::value::{Capacity, Cause, Field, Invalid, Kind, NewPlace, Problem};
use crate::words::{Sentence, sentence};

/// What a letter says of its cause.
#[derive(Debug, Default)]
pub(super) struct CauseFacts {
    pub(super) cause: Option<Cause>,
    pub(super) on: Option<Date>,
    pub(super) new_place: Option<NewPlace>,
    pub(super) not_served: bool,
    pub(super) reported_on: Option<Date>,
    pub(super) remedy_by: Option<Date>,
}

/// The cause that a value is said of; `None`: of any.
fn cause_of(field: Field) -> Option<Cause> {
    match field {
        Field::NewPlace | Field::NotServed => Some(Cause::Move),
        Field::ReportedOn | Field::RemedyBy => Some(Cause::Quality),
        _ => None,
    }
}

impl Checker<'_> {
    /// The cause, for a termination for cause.
    pub(super) fn cause(&mut self, kind: &Kind) -> CauseFacts {
        if *kind != Kind::TerminateForCause {
            return CauseFacts::default();
        }
        let has_reason = self.form.get(Field::Reason).is_some();
        if self.form.get(Field::Cause).is_none() && !has_reason {
            self.problem(Field::Cause, missing(Field::Cause));
            self.problem(Field::Reason, Invalid::of("missing", sentence!("reason-missing")));
        }
        // A reason in the person's own words is a cause of its own.
        let cause = match self.form.get(Field::Cause) {
            Some(_) => self.value(Field::Cause),
            None => has_reason.then_some(Cause::Other),
        };
        if let Some(cause) = cause.filter(|cause| cause.wants_reason() && !has_reason) {
            self.problem(Field::Reason, Invalid::of("missing", sentence!("reason-wanted", cause)));
        }
        let facts = CauseFacts {
            cause,
            on: self.date(Field::CauseOn, None),
            new_place: self.value(Field::NewPlace),
            not_served: self.value(Field::NotServed).unwrap_or(false),
            reported_on: self.date(Field::ReportedOn, None),
            remedy_by: self.value(Field::RemedyBy),
        };
        if let Some(cause) = cause {
            self.belongs_to(cause);
        }
        match cause {
            Some(Cause::Death) => self.death(facts.on),
            Some(Cause::Move) => self.a_move(&facts, has_reason),
            Some(Cause::Quality) => self.a_fault(&facts),
            _ => {}
        }
        self.deadline_set(&facts);
        if let Some(cause) = cause.filter(|_| self.form.get(Field::Attach).is_none()) {
            self.warn(Field::Attach, Invalid::new("no-proof", sentence!("no-proof"), cause.proof()));
        }
        facts
    }

    /// Notes the values that are said of another cause.
    fn belongs_to(&mut self, cause: Cause) {
        for field in [Field::NewPlace, Field::NotServed, Field::ReportedOn, Field::RemedyBy] {
            let other = cause_of(field).filter(|wanted| *wanted != cause && self.form.get(field).is_some());
            if let Some(wanted) = other {
                let what = sentence!("wrong-cause", wanted, cause);
                self.problem(field, Invalid::of("wrong-cause", what));
            }
        }
    }

    /// What a letter about a late person's contract must say.
    fn death(&mut self, day: Option<Date>) {
        for (field, what) in [
            (Field::Holder, sentence!("holder-missing")),
            (Field::CauseOn, sentence!("day-of-death-missing")),
            (Field::Capacity, sentence!("capacity-missing")),
        ] {
            if self.form.get(field).is_none() {
                self.problem(field, Invalid::of("missing", what));
            }
        }
        for field in
            [Field::EndOn, Field::AcceptCharge].into_iter().filter(|field| self.form.get(*field).is_some())
        {
            self.problem(field, Invalid::of("wrong-cause", sentence!("death-has-no-other-day")));
        }
        self.notes.push(Problem::of_field(
            Field::Cause,
            None,
            Invalid::of("for-the-heirs", sentence!("for-the-heirs")),
        ));
        if day.is_some_and(|day| day > self.context.today) {
            self.problem(Field::CauseOn, Invalid::of("future-date", sentence!("death-ahead")));
        }
    }

    /// A move ends a contract by where it goes; that the provider does not serve the place, only the person can say.
    fn a_move(&mut self, facts: &CauseFacts, has_reason: bool) {
        if self.form.get(Field::NewPlace).is_none() && !has_reason {
            self.problem(Field::NewPlace, Invalid::of("missing", sentence!("new-place-missing")));
        }
        if !facts.not_served {
            self.warn(Field::NotServed, Invalid::of("not-said", sentence!("not-served-unsaid")));
        }
    }

    /// Most laws want the provider to have had time to put a fault right.
    fn a_fault(&mut self, facts: &CauseFacts) {
        let today = self.context.today;
        if self.form.get(Field::RemedyBy).is_none() {
            self.warn(Field::RemedyBy, Invalid::of("no-deadline", sentence!("remedy-day-missing")));
        }
        for (field, day) in [(Field::CauseOn, facts.on), (Field::ReportedOn, facts.reported_on)] {
            if day == Some(today) {
                self.warn(field, Invalid::of("fault-of-today", sentence!("fault-of-today")));
            }
        }
    }

    /// A deadline has passed where it is said to have been missed, and was set with the report or after it.
    fn deadline_set(&mut self, facts: &CauseFacts) {
        let today = self.context.today;
        let Some(day) = facts.remedy_by else { return };
        if day >= today {
            self.problem(Field::RemedyBy, Invalid::of("future-date", sentence!("remedy-day-ahead", today)));
        } else if let Some(reported) = facts.reported_on.filter(|reported| *reported > day) {
            let what = sentence!("remedy-before-report", reported);
            self.problem(Field::RemedyBy, Invalid::of("wrong-order", what));
        }
    }

    /// Whether the earliest day is wanted at any price.
    pub(super) fn accept_charge(&mut self, kind: Option<&Kind>, contract: &Contract) -> bool {
        let wanted = Self::used(kind, Field::AcceptCharge) && self.value(Field::AcceptCharge) == Some(true);
        if wanted {
            let what = match contract.end_on {
                Some(_) if kind == Some(&Kind::Terminate) => sentence!("charge-accepted-with-day"),
                _ => sentence!("charge-accepted"),
            };
            self.warn(Field::AcceptCharge, Invalid::of("charge-accepted", what));
        } else if kind == Some(&Kind::Terminate)
            && contract.end_on.is_some_and(|day| contract.end_of_term.is_none_or(|term| day < term))
        {
            let place = self.form.get(Field::EndOn).map(|given| given.place.clone());
            let fault = Invalid::of("end-may-cost", sentence!("end-may-cost"));
            self.notes.push(Problem::of_field(Field::EndOn, place, fault));
        }
        wanted
    }

    /// For whom the letter speaks, and by what authority.
    pub(super) fn capacity(
        &mut self,
        kind: Option<&Kind>,
        contract: &Contract,
        customer: Option<&Customer>,
        recipient: Option<&Recipient>,
    ) {
        let death =
            self.value::<Cause>(Field::Cause) == Some(Cause::Death) && kind == Some(&Kind::TerminateForCause);
        let follows = kind.is_some_and(Kind::refers_back);
        let mut refuse = |what: Sentence| self.problem(Field::Capacity, Invalid::of("wrong-capacity", what));
        if let Some(capacity) = customer.and_then(|customer| customer.capacity) {
            match capacity {
                Capacity::Attorney if death => refuse(sentence!("capacity-of-the-living")),
                capacity if capacity != Capacity::Attorney && !death && !follows => {
                    refuse(sentence!("capacity-of-the-bereaved", capacity));
                }
                _ if contract.holder.is_none() && !death => refuse(sentence!("capacity-without-holder")),
                _ => {}
            }
        }
        let other = customer.zip(contract.holder.as_ref()).is_some_and(|(me, holder)| *holder != me.name);
        if other && !death && !follows {
            let german = recipient.and_then(|to| to.country).is_some_and(|country| country.as_str() == "DE");
            let what = if german { sentence!("on-behalf-in-germany") } else { sentence!("on-behalf") };
            let place = self.form.get(Field::Holder).map(|given| given.place.clone());
            self.notes.push(Problem::of_field(Field::Holder, place, Invalid::of("on-behalf", what)));
        }
    }
}
