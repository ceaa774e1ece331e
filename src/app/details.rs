//! Which details belong to a letter, in the parts in which a page asks for them.
//!
//! In: what the letter is and to whom. Out: the fields of each part, by kind and trade, in the order of the table of fields.

use super::inquiry::{Inquiry, Reading, cause, kind, recipient_is_missing, required};
use crate::provider::{Directory, NoRecord};
use crate::request::{missing, understand};
use crate::value::{
    Capacity, Cause, FIELDS, Field, Invalid, Kind, Problem, ProviderId, RequestForm, Sector, Value as _,
    ValueKind,
};
use crate::words::sentence;

/// A part of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What the letter is and who it goes to: asked first.
    Aim,
    /// Who writes.
    Person,
    /// Which contract it is.
    Contract,
    /// What the letter rests on: days, a cause, an earlier letter.
    Grounds,
    /// What the person wants to say.
    Words,
    /// What may be asked for besides.
    Besides,
    /// How the letter is written: decided when it is read.
    Form,
    /// Files to enclose.
    Files,
}

impl Part {
    /// The parts asked for as details.
    pub(crate) const DETAILS: [Self; 5] =
        [Self::Person, Self::Contract, Self::Grounds, Self::Words, Self::Besides];
}

/// What decides which fields there are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) kind: Option<&'a Kind>,
    pub(crate) cause: Option<Cause>,
    pub(crate) sector: Sector,
}

/// The part a field belongs to.
fn part(field: Field) -> Part {
    use Field as F;
    match field {
        F::Kind | F::Provider | F::To | F::ProviderName | F::Country | F::Sector => Part::Aim,
        F::Name | F::Email | F::Phone | F::Address | F::Holder | F::Capacity => Part::Person,
        F::OrderNumber | F::CustomerNumber | F::ContractNumber | F::Line | F::Iccid | F::Product => {
            Part::Contract
        }
        F::Cause
        | F::CauseOn
        | F::ToldOn
        | F::NewPlace
        | F::NotServed
        | F::ReportedOn
        | F::RemedyBy
        | F::OrderedOn
        | F::ReceivedOn
        | F::StartedOn
        | F::EndOfTerm
        | F::Notice
        | F::RenewsOn
        | F::EndOn
        | F::FirstSentOn
        | F::FirstSubject
        | F::FirstMessageId
        | F::Authority => Part::Grounds,
        F::Reason => Part::Words,
        F::IdentityNumber | F::Iban | F::AcceptCharge | F::ConfirmBy | F::RevokeMandate | F::NoWinback => {
            Part::Besides
        }
        F::Language | F::Courtesy | F::Document => Part::Form,
        F::Attach => Part::Files,
    }
}

/// Whether somebody is asked for this field in a letter of this kind.
fn is_asked(field: Field, Scope { kind, cause, sector }: Scope<'_>) -> bool {
    use Field as F;
    let is = |wanted: &Kind| kind == Some(wanted);
    let refers_back = kind.is_some_and(Kind::refers_back);
    let ends = kind.is_some_and(Kind::ends_contract);
    let changed = matches!(cause, None | Some(Cause::PriceChange | Cause::ChangeOfTerms));
    match field {
        F::Cause | F::CauseOn => is(&Kind::TerminateForCause),
        F::ToldOn => is(&Kind::TerminateForCause) && changed,
        F::NewPlace | F::NotServed => is(&Kind::TerminateForCause) && cause == Some(Cause::Move),
        F::ReportedOn | F::RemedyBy => is(&Kind::TerminateForCause) && cause == Some(Cause::Quality),
        F::AcceptCharge | F::EndOn => ends && cause != Some(Cause::Death),
        F::OrderedOn | F::ReceivedOn => is(&Kind::Withdraw),
        F::StartedOn | F::EndOfTerm | F::Notice => is(&Kind::Terminate),
        F::RenewsOn => is(&Kind::StopRenewal),
        F::FirstSentOn | F::FirstSubject | F::FirstMessageId => refers_back,
        F::Authority => is(&Kind::Escalate),
        F::Reason => !refers_back && !is(&Kind::Withdraw) && cause != Some(Cause::Death),
        F::Iban | F::IdentityNumber | F::RevokeMandate => !refers_back,
        F::Line => sector.is_telecom() || sector == Sector::Other,
        F::Iccid => sector == Sector::Mobile,
        _ => true,
    }
}

/// The fields of a part, in the order in which they are asked for.
pub(crate) fn fields(of: Part, scope: Scope<'_>) -> impl Iterator<Item = Field> {
    let rank = |field: &Field| match field {
        // What is asked for by somebody who knows least about their contract comes first.
        Field::Product | Field::Holder | Field::Notice => 1,
        Field::Capacity => 2,
        Field::RevokeMandate => -1,
        Field::EndOn if !matches!(scope.kind, Some(Kind::TerminateForCause)) => -1,
        _ => 0,
    };
    let mut fields: Vec<Field> = FIELDS
        .iter()
        .map(|info| info.field)
        .filter(|field| part(*field) == of && is_asked(*field, scope))
        .collect();
    fields.sort_by_key(rank);
    fields.into_iter()
}

/// Takes out what has no place in a letter of this kind: it was typed for another.
pub(crate) fn keep_fitting(form: &mut RequestForm, scope: Scope<'_>) {
    for field in FIELDS.iter().map(|info| info.field).filter(|field| !is_asked(*field, scope)) {
        form.clear(field);
    }
}

/// The form with its days as the program writes them, where each can be read in one way alone.
pub(crate) fn with_days_understood(form: &RequestForm, directory: &Directory) -> RequestForm {
    let mut plain = form.clone();
    let understood = understand(form, directory, &|_| true);
    for (info, given) in understood.iter().flat_map(|understood| understood.form.given()) {
        if info.shape == ValueKind::Date {
            plain.rewrite(info.field, given.text().into_owned());
        }
    }
    plain
}

/// What is wrong with what the letter is and who it goes to.
pub(crate) fn aim_problems(inquiry: &Inquiry<'_>) -> Vec<Problem> {
    let Inquiry { form, directory, printed, .. } = *inquiry;
    let mut problems = Vec::new();
    for (info, given) in form.given().filter(|(info, _)| part(info.field) == Part::Aim) {
        if let Reading::Refused(fault) = inquiry.read(info.field, &given.text(), true) {
            problems.push(Problem::of_field(info.field, Some(given.place.clone()), fault));
        }
    }
    if form.get(Field::Kind).is_none() {
        problems.push(Problem::of_field(Field::Kind, None, missing(Field::Kind)));
    }
    if recipient_is_missing(form, printed) {
        let elsewhere = form.get(Field::ProviderName).is_some() || form.get(Field::To).is_some();
        let field = match () {
            () if !elsewhere => Field::Provider,
            () if form.get(Field::ProviderName).is_none() => Field::ProviderName,
            () => Field::To,
        };
        let fault = match field {
            Field::Provider => Invalid::of("missing", sentence!("provider-missing")),
            field => missing(field),
        };
        problems.push(Problem::of_field(field, None, fault));
    }
    let id = form.get(Field::Provider).and_then(|given| ProviderId::parse(&given.text()).ok());
    if let Some(NoRecord::Unknown(fault)) = id.and_then(|id| directory.meant(&id, form.country()).err()) {
        problems.push(Problem::of_field(Field::Provider, None, fault));
    }
    problems
}

/// Whether the letter needs this field.
pub(crate) fn is_needed(field: Field, form: &RequestForm) -> bool {
    let cause = field == Field::Cause && kind(form) == Some(Kind::TerminateForCause);
    let for_death = !matches!(field, Field::Holder | Field::Capacity) || cause_is_death(form);
    cause || (required(field, form, true) && for_death)
}

/// What somebody who writes may be to the holder in a letter of this kind.
pub(crate) fn capacities(form: &RequestForm) -> &'static [Capacity] {
    match kind(form) {
        _ if cause_is_death(form) => &Capacity::OF_THE_BEREAVED,
        Some(kind) if kind.refers_back() => Capacity::ALL,
        _ => &[Capacity::Attorney],
    }
}

fn cause_is_death(form: &RequestForm) -> bool {
    cause(form) == Some(Cause::Death)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::inquiry::Question;

    fn asked(kind: &Kind, sector: Sector) -> Vec<Field> {
        let scope = Scope { kind: Some(kind), cause: None, sector };
        Part::DETAILS.into_iter().flat_map(|part| fields(part, scope).collect::<Vec<_>>()).collect()
    }

    fn asked_for_cause(cause: Cause) -> Vec<Field> {
        let kind = Kind::TerminateForCause;
        let scope = Scope { kind: Some(&kind), cause: Some(cause), sector: Sector::Other };
        Part::DETAILS.into_iter().flat_map(|part| fields(part, scope).collect::<Vec<_>>()).collect()
    }

    #[test]
    fn a_cause_is_asked_for_what_it_rests_on() {
        let a_move = asked_for_cause(Cause::Move);
        assert!(a_move.contains(&Field::NewPlace) && a_move.contains(&Field::NotServed));
        assert!(!a_move.contains(&Field::RemedyBy) && a_move.contains(&Field::AcceptCharge));
        let a_fault = asked_for_cause(Cause::Quality);
        assert!(a_fault.contains(&Field::ReportedOn) && a_fault.contains(&Field::RemedyBy));
        let a_death = asked_for_cause(Cause::Death);
        assert!(a_death.contains(&Field::Capacity));
        for field in [Field::Reason, Field::AcceptCharge, Field::EndOn] {
            assert!(!a_death.contains(&field), "{field:?}");
        }
    }

    #[test]
    fn who_writes_for_another_says_what_they_are_to_them() {
        let mut form = RequestForm::default();
        let given = |text: &str| crate::value::RawValue::new(text, crate::value::Place::Prompt);
        form.set_if_absent(Field::Kind, given("terminate-for-cause"));
        assert_eq!(capacities(&form), [Capacity::Attorney]);
        assert!(!is_needed(Field::Capacity, &form));
        form.set_if_absent(Field::Cause, given("death"));
        assert_eq!(capacities(&form), Capacity::OF_THE_BEREAVED);
        assert!(is_needed(Field::Capacity, &form) && is_needed(Field::Holder, &form));
    }

    #[test]
    fn whatever_the_questions_ask_for_is_asked_for() {
        let directory = Directory::built_in();
        let given = |text: &str| crate::value::RawValue::new(text, crate::value::Place::Prompt);
        let causes = Cause::OFFERED.map(Some).into_iter().chain([None]);
        let letters =
            Kind::ALL.into_iter().flat_map(|kind| causes.clone().map(move |cause| (kind.clone(), cause)));
        let mut asked_for = Vec::new();
        let letters = letters.filter(|(kind, cause)| cause.is_none() || *kind == Kind::TerminateForCause);
        for (kind, cause) in letters {
            for (sector, country) in Sector::ALL.iter().flat_map(|sector| [(*sector, "GB"), (*sector, "DE")])
            {
                let mut form = RequestForm::default();
                form.set_if_absent(Field::Kind, given(kind.name()));
                form.set_if_absent(Field::Sector, given(sector.name()));
                form.set_if_absent(Field::Country, given(country));
                if let Some(cause) = cause {
                    form.set_if_absent(Field::Cause, given(cause.name()));
                }
                let scope = Scope { kind: Some(&kind), cause, sector };
                let here: Vec<Field> =
                    Part::DETAILS.into_iter().flat_map(|part| fields(part, scope)).collect();
                let today = jiff::civil::date(2026, 11, 23);
                let inquiry = Inquiry { form: &form, directory: &directory, today, printed: true };
                let mut history = Vec::new();
                while let Some(question) = inquiry.next(&history) {
                    if let Question::Field(field) = question
                        && part(field) != Part::Aim
                    {
                        assert!(
                            here.contains(&field),
                            "{field:?} of {kind:?} {cause:?} {sector:?} {country}"
                        );
                    }
                    asked_for.push(question);
                    history.push(question);
                }
            }
        }
        // Also what the days depend on.
        assert!(asked_for.contains(&Question::Field(Field::EndOfTerm)));
    }

    #[test]
    fn every_field_is_asked_for_somewhere() {
        let mut all: Vec<Field> =
            Kind::ALL.into_iter().flat_map(|kind| asked(&kind, Sector::Mobile)).collect();
        all.extend([Cause::Move, Cause::Quality].into_iter().flat_map(asked_for_cause));
        let scope = Scope { kind: None, cause: None, sector: Sector::Other };
        for part in [Part::Aim, Part::Form, Part::Files] {
            all.extend(fields(part, scope));
        }
        let forgotten: Vec<_> =
            FIELDS.iter().map(|info| info.field).filter(|field| !all.contains(field)).collect();
        assert!(forgotten.is_empty(), "{forgotten:?}");
    }

    #[test]
    fn a_letter_is_asked_for_what_belongs_to_it() {
        let renewal = asked(&Kind::StopRenewal, Sector::Mobile);
        assert!(renewal.contains(&Field::RenewsOn) && renewal.contains(&Field::Iccid));
        assert!(!renewal.contains(&Field::EndOn) && !renewal.contains(&Field::Cause));
        let gym = asked(&Kind::Terminate, Sector::Fitness);
        assert!(gym.contains(&Field::EndOn) && !gym.contains(&Field::Line) && !gym.contains(&Field::Iccid));
        let reminder = asked(&Kind::FollowUp, Sector::Energy);
        assert!(reminder.contains(&Field::FirstSubject) && !reminder.contains(&Field::Reason));
    }

    #[test]
    fn what_was_typed_for_another_kind_is_left_out() {
        let mut form = RequestForm::default();
        let given = |text: &str| crate::value::RawValue::new(text, crate::value::Place::Prompt);
        form.set_if_absent(Field::EndOn, given("2027-01-31"));
        form.set_if_absent(Field::Name, given("Wang Xiaoming"));
        keep_fitting(
            &mut form,
            Scope { kind: Some(&Kind::StopRenewal), cause: None, sector: Sector::Mobile },
        );
        assert!(form.get(Field::EndOn).is_none() && form.get(Field::Name).is_some());
    }
}
