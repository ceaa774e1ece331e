//! Which values go with which kind of letter: what a kind must have, what has no place in it, and the dates among
//! themselves. A letter is never two things at once.

use jiff::Unit;
use jiff::civil::Date;

use super::cancellation::FirstLetter;
use super::check::{Checker, missing};
use crate::deadline;
use crate::provider::Record;
use crate::value::{Authority, FIELDS, Field, Invalid, Kind, MessageId, Subject};
use crate::words::{Sentence, sentence};

/// What becomes of a value in a letter of a kind.
enum Place {
    /// It belongs there, or does no harm.
    Fits,
    /// It would make the letter another one: an error, with what to do.
    Foreign(Sentence),
    /// The letter does not use it: left out with a warning that says why.
    Idle(Sentence),
}

fn place(kind: &Kind, field: Field) -> Place {
    use Field as F;
    use Kind as K;
    match (kind, field) {
        (K::Own(_), _)
        | (
            K::TerminateForCause,
            F::Cause
            | F::CauseOn
            | F::ToldOn
            | F::NewPlace
            | F::NotServed
            | F::ReportedOn
            | F::RemedyBy
            | F::AcceptCharge,
        )
        | (K::Terminate, F::AcceptCharge)
        | (K::Escalate, F::Authority) => Place::Fits,
        (K::StopRenewal, F::EndOn) => Place::Foreign(sentence!("renewal-has-no-end")),
        (K::Withdraw, F::EndOn) => Place::Foreign(sentence!("withdrawal-has-no-end")),
        (K::FollowUp | K::Escalate, F::EndOn | F::Reason | F::RevokeMandate | F::Iban) => {
            Place::Idle(sentence!("unused-declared-before"))
        }
        (K::Withdraw, F::Reason) => Place::Idle(sentence!("unused-reason")),
        (K::Withdraw, F::RenewsOn) => Place::Idle(sentence!("unused-renewal")),
        (_, F::AcceptCharge) => Place::Foreign(sentence!("belongs-to-terminations")),
        (_, F::Cause | F::CauseOn | F::ToldOn | F::NewPlace | F::NotServed | F::ReportedOn | F::RemedyBy) => {
            Place::Foreign(sentence!("belongs-to-termination-for-cause"))
        }
        (kind, F::FirstSentOn | F::FirstSubject | F::FirstMessageId) if !kind.refers_back() => {
            Place::Foreign(sentence!("belongs-to-later-letters"))
        }
        (_, F::Authority) => Place::Foreign(sentence!("belongs-to-escalation")),
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
                    self.problem(field, Invalid::new("wrong-kind", sentence!("wrong-kind", kind), fix));
                }
                Place::Idle(why) => {
                    self.warn(field, Invalid::new("unused", why, sentence!("leave-out-unused")));
                }
            }
        }
    }

    /// Whether the letter of this kind uses the value of this field.
    pub(super) fn used(kind: Option<&Kind>, field: Field) -> bool {
        kind.is_none_or(|kind| matches!(place(kind, field), Place::Fits))
    }

    /// What a withdrawal rests on (Directive 2011/83/EU Annex I(B)).
    pub(super) fn withdrawal(&mut self, kind: &Kind) -> (Option<Date>, Option<Date>) {
        let ordered_on = self.date(Field::OrderedOn, None);
        let received_on = self.date(Field::ReceivedOn, None);
        if let (Some(ordered), Some(received)) = (ordered_on, received_on)
            && received < ordered
        {
            let what = sentence!("received-before-order", ordered);
            self.problem(Field::ReceivedOn, Invalid::of("wrong-order", what));
        }
        if *kind == Kind::Withdraw
            && self.form.get(Field::OrderedOn).is_none()
            && self.form.get(Field::ReceivedOn).is_none()
        {
            self.warn(Field::OrderedOn, Invalid::of("no-date", sentence!("withdrawal-without-day")));
        }
        if *kind == Kind::Withdraw && self.form.get(Field::Address).is_none() {
            self.warn(Field::Address, Invalid::of("no-address", sentence!("withdrawal-without-address")));
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
            self.warn(Field::FirstSentOn, Invalid::of("too-soon", sentence!("first-letter-recent", days)));
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
            self.problem(Field::Authority, Invalid::of("missing", sentence!("authority-missing")));
        }
        known.map(|body| body.name_for(record.map(|record| record.id.as_str())).to_owned())
    }
}
