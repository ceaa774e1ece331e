//! Which values go with which kind of letter: what a kind must have, what has no place in it, and the dates among
//! themselves. A letter is never two things at once.

use jiff::Unit;
use jiff::civil::Date;

use super::cancellation::FirstLetter;
use super::check::{Checker, missing};
use crate::deadline;
use crate::provider::Record;
use crate::value::{Authority, Cause, FIELDS, Field, Invalid, Kind, MessageId, Problem, Subject};

/// What becomes of a value in a letter of a kind.
enum Place {
    /// It belongs there, or does no harm.
    Fits,
    /// It would make the letter another one: an error, with what to do.
    Foreign(&'static str),
    /// The letter does not use it: left out with a warning that says why.
    Idle(&'static str),
}

const NO_REASON: &str =
    "is left out of the letter: a withdrawal needs no reason, and giving one only invites an argument";
const DECLARED: &str =
    "is left out of the letter: the first letter said it, and this one only asks for the answer";

fn place(kind: &Kind, field: Field) -> Place {
    use Field as F;
    use Kind as K;
    match (kind, field) {
        (K::Own(_), _)
        | (K::TerminateForCause, F::Cause | F::CauseOn | F::ToldOn)
        | (K::Escalate, F::Authority) => Place::Fits,
        (K::StopRenewal, F::EndOn) => Place::Foreign("give renews_on instead, or ask for terminate"),
        (K::Withdraw, F::EndOn) => Place::Foreign(
            "leave it out: a withdrawal undoes the contract from the beginning, or ask for terminate",
        ),
        (K::FollowUp | K::Escalate, F::EndOn | F::Reason | F::RevokeMandate | F::Iban) => {
            Place::Idle(DECLARED)
        }
        (K::Withdraw, F::Reason) => Place::Idle(NO_REASON),
        (K::Withdraw, F::RenewsOn) => {
            Place::Idle("is left out of the letter: a withdrawal does not wait for a renewal")
        }
        (_, F::Cause | F::CauseOn | F::ToldOn) => {
            Place::Foreign("leave it out, or ask for terminate-for-cause")
        }
        (kind, F::FirstSentOn | F::FirstSubject | F::FirstMessageId) if !kind.refers_back() => {
            Place::Foreign("leave it out, or ask for follow-up or escalate")
        }
        (_, F::Authority) => Place::Foreign("leave it out, or ask for escalate"),
        _ => Place::Fits,
    }
}

impl Checker<'_> {
    /// Notes every value that has no place in this kind of letter.
    pub(super) fn fits(&mut self, kind: &Kind) {
        for field in FIELDS.iter().map(|info| info.field) {
            if self.form.get(field).is_none() {
                continue;
            }
            match place(kind, field) {
                Place::Fits => {}
                Place::Foreign(fix) => {
                    let what = format!(
                        "belongs to another kind of letter than {}, and a letter is never both",
                        kind.name()
                    );
                    self.problem(field, Invalid::new("wrong-kind", what, fix));
                }
                Place::Idle(why) => {
                    self.warn(field, "unused", why, "nothing to do; leave it out to be rid of this line");
                }
            }
        }
    }

    /// Whether the letter of this kind uses the value of this field.
    pub(super) fn used(kind: Option<&Kind>, field: Field) -> bool {
        kind.is_none_or(|kind| matches!(place(kind, field), Place::Fits))
    }

    /// The cause, for a termination for cause.
    pub(super) fn cause(&mut self, kind: &Kind) -> (Option<Cause>, Option<Date>) {
        if *kind != Kind::TerminateForCause {
            return (None, None);
        }
        let has_reason = self.form.get(Field::Reason).is_some();
        if self.form.get(Field::Cause).is_none() && !has_reason {
            self.problem(Field::Cause, missing(Field::Cause));
            let fix =
                "give it with ‹reason› or as reason in the request file: what happened, in a sentence or two";
            self.problem(
                Field::Reason,
                Invalid::new(
                    "missing",
                    "is missing: a contract ends early only for a cause that the letter names",
                    fix,
                ),
            );
        }
        // A reason in the person's own words is a cause of its own.
        let cause = match self.form.get(Field::Cause) {
            Some(_) => self.value(Field::Cause),
            None => has_reason.then_some(Cause::Other),
        };
        if let Some(cause) = cause.filter(|cause| cause.wants_reason() && !has_reason) {
            let what = format!("is missing: \"{}\" alone does not say what happened", cause.name());
            self.problem(
                Field::Reason,
                Invalid::new("missing", what, "say it with ‹reason›, with the days and numbers you have"),
            );
        }
        let cause_on = self.date(Field::CauseOn, None);
        if cause == Some(Cause::Death) {
            self.death(cause_on);
        }
        if let Some(cause) = cause.filter(|_| self.form.get(Field::Attach).is_none()) {
            self.warn(
                Field::Attach,
                "no-proof",
                "are none: a termination for cause stands better on proof",
                format!("enclose {} with ‹attach FILE›, if you have it", cause.proof()),
            );
        }
        (cause, cause_on)
    }

    /// What a letter about a late person's contract must say.
    fn death(&mut self, day: Option<Date>) {
        if self.form.get(Field::Holder).is_none() {
            let fix = "give it with ‹holder›: the name of the person who has died; your own stays in name";
            self.problem(Field::Holder, Invalid::new("missing", "is missing: whose contract is it?", fix));
        }
        self.notes.push(Problem::of_field(
            Field::Cause,
            None,
            Invalid::new(
                "for-the-heirs",
                "says in the letter that you give notice on behalf of the estate or the heirs",
                "if you are not one of them, have one sign; your postal address (‹address›) lets the provider send the final papers",
            ),
        ));
        if day.is_some_and(|day| day > self.context.today) {
            let fix = "give the day of the death, or leave it out";
            self.problem(Field::CauseOn, Invalid::new("future-date", "lies ahead", fix));
        }
    }

    /// What a withdrawal rests on (Directive 2011/83/EU Annex I(B)).
    pub(super) fn withdrawal(&mut self, kind: &Kind) -> (Option<Date>, Option<Date>) {
        let ordered_on = self.date(Field::OrderedOn, None);
        let received_on = self.date(Field::ReceivedOn, None);
        if let (Some(ordered), Some(received)) = (ordered_on, received_on)
            && received < ordered
        {
            let what = format!("is before the day of the order, {ordered}");
            self.problem(
                Field::ReceivedOn,
                Invalid::new("wrong-order", what, "compare both with the confirmation"),
            );
        }
        if *kind == Kind::Withdraw
            && self.form.get(Field::OrderedOn).is_none()
            && self.form.get(Field::ReceivedOn).is_none()
        {
            self.warn(
                Field::OrderedOn,
                "no-date",
                "is not given, nor is the day of receipt: the model withdrawal form names it",
                "give ordered_on (the day of the contract), and for goods received_on, if you know them",
            );
        }
        if *kind == Kind::Withdraw && self.form.get(Field::Address).is_none() {
            self.warn(
                Field::Address,
                "no-address",
                "is not given: the model withdrawal form names it",
                "give your postal address with ‹address›, once for each line, if the provider knows it",
            );
        }
        (ordered_on, received_on)
    }

    /// The letter that a follow-up or an escalation is about.
    pub(super) fn first_letter(&mut self, kind: &Kind) -> Option<FirstLetter> {
        if !kind.refers_back() {
            return None;
        }
        for field in [Field::FirstSentOn, Field::FirstSubject] {
            if self.form.get(field).is_none() {
                self.problem(field, missing(field));
            }
        }
        let message_id: Option<MessageId> = self.value(Field::FirstMessageId);
        let sent_on = self.date(Field::FirstSentOn, None);
        let days = sent_on
            .and_then(|day| day.until((Unit::Day, self.context.today)).ok())
            .map(|span| span.get_days());
        if let Some(days) = days.filter(|days| *days < 5) {
            let ago = match days {
                0 => "today".to_owned(),
                1 => "yesterday".to_owned(),
                days => format!("only {days} days ago"),
            };
            let what = format!("is {ago}: customer services want some working days");
            self.warn(Field::FirstSentOn, "too-soon", what, "wait about a week, unless the charge is near");
        }
        Some(FirstLetter {
            sent_on: sent_on?,
            subject: self.value::<Subject>(Field::FirstSubject)?,
            message_id,
        })
    }

    /// The body a complaint would go to.
    pub(super) fn authority(&mut self, kind: &Kind, record: Option<&Record>) -> Option<String> {
        if *kind != Kind::Escalate {
            return None;
        }
        if self.form.get(Field::Authority).is_some() {
            return self.value::<Authority>(Field::Authority).map(|authority| authority.as_str().to_owned());
        }
        let known =
            self.facts(kind, record).and_then(|facts| deadline::escalation(facts.country?, facts.sector));
        if known.is_none() {
            let fix = "name it with ‹authority›: the ombudsman, regulator or arbitration board for this trade in the provider's country";
            self.problem(
                Field::Authority,
                Invalid::new("missing", "is missing, and none is known here", fix),
            );
        }
        known.map(|body| body.name.clone())
    }
}
