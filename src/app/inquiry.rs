//! What is still to be asked for a letter: which value is next, whether it may be skipped, why an answer cannot be taken.

use jiff::civil::Date;

use crate::privacy;
use crate::value::{
    Capacity, Cause, Field, Invalid, Kind, Place, RawValue, RequestForm, Role, Value as _, ValueKind, When,
    validate,
};
use crate::words::{Sentence, sentence};

/// Whether something is missing without which no letter can be written; one that may go `by_post` needs no address.
pub(crate) fn something_is_missing(form: &RequestForm, by_post: bool) -> bool {
    let none = |field| form.get(field).is_none();
    let kind = kind(form);
    none(Field::Kind)
        || none(Field::Name)
        || none(Field::Email)
        || recipient_is_missing(form, by_post)
        || (kind == Some(Kind::TerminateForCause)
            && (none(Field::Reason) && cause(form).is_none_or(Cause::wants_reason)
                || cause(form) == Some(Cause::Death)
                    && [Field::Holder, Field::CauseOn, Field::Capacity].into_iter().any(none)
                || cause(form) == Some(Cause::Move) && none(Field::NewPlace) && none(Field::Reason)))
        || (kind.is_some_and(|kind| kind.refers_back())
            && (none(Field::FirstSentOn) || none(Field::FirstSubject)))
}

/// The kind that a form names.
pub(crate) fn kind(form: &RequestForm) -> Option<Kind> {
    Kind::parse(&form.get(Field::Kind)?.text()).ok()
}

/// The cause that a form names.
pub(crate) fn cause(form: &RequestForm) -> Option<Cause> {
    Cause::parse(&form.get(Field::Cause)?.text()).ok()
}

/// Whether it is not said who the letter goes to.
pub(crate) fn recipient_is_missing(form: &RequestForm, by_post: bool) -> bool {
    let none = |field| form.get(field).is_none();
    none(Field::Provider) && (none(Field::To) && !by_post || none(Field::ProviderName))
}

/// The value to ask for next; those in `history` were asked for already.
pub(crate) fn next_question(form: &RequestForm, history: &[Field]) -> Option<Field> {
    let kind = kind(form);
    let is = |wanted: Kind| kind.as_ref() == Some(&wanted);
    let for_cause = is(Kind::TerminateForCause);
    let death = for_cause && cause(form) == Some(Cause::Death);
    let terminate = is(Kind::Terminate) || for_cause;
    let withdraw = is(Kind::Withdraw);
    let refers_back = kind.as_ref().is_some_and(Kind::refers_back);
    let elsewhere = form.get(Field::Provider).is_none()
        && (history.contains(&Field::Provider) || form.get(Field::To).is_some());
    let identified = Field::with(Role::Number).any(|field| form.get(field).is_some());
    let questions = [
        (Field::Kind, true),
        (Field::Cause, for_cause),
        (Field::Provider, !elsewhere),
        (Field::To, elsewhere),
        (Field::ProviderName, elsewhere),
        (Field::Name, true),
        (Field::Email, true),
        (Field::Holder, death),
        (Field::Capacity, death),
        (Field::OrderNumber, !identified),
        (Field::Line, !identified),
        (Field::FirstSentOn, refers_back),
        (Field::FirstSubject, refers_back),
        (Field::Authority, is(Kind::Escalate)),
        (Field::OrderedOn, withdraw),
        (Field::ReceivedOn, withdraw),
        (Field::CauseOn, for_cause),
        (Field::NewPlace, for_cause && cause(form) == Some(Cause::Move)),
        (Field::ReportedOn, for_cause && cause(form) == Some(Cause::Quality)),
        (Field::RemedyBy, for_cause && cause(form) == Some(Cause::Quality)),
        (Field::RenewsOn, !terminate && !withdraw && !refers_back),
        (Field::EndOn, terminate),
        (Field::Reason, !withdraw && !refers_back && !death),
    ];
    questions
        .into_iter()
        .find(|(field, wanted)| *wanted && form.get(*field).is_none() && !history.contains(field))
        .map(|(field, _)| field)
}

/// Whether a question cannot be skipped, as the letter needs its answer; one that may go `by_post` needs no address.
pub(crate) fn required(field: Field, form: &RequestForm, by_post: bool) -> bool {
    match field {
        Field::To => !by_post,
        Field::ProviderName
        | Field::Name
        | Field::Email
        | Field::Holder
        | Field::Capacity
        | Field::FirstSentOn
        | Field::FirstSubject => true,
        Field::CauseOn => cause(form) == Some(Cause::Death),
        Field::NewPlace => form.get(Field::Reason).is_none(),
        Field::Reason => {
            kind(form) == Some(Kind::TerminateForCause) && cause(form).is_none_or(Cause::wants_reason)
        }
        _ => false,
    }
}

/// What a cause is, as a person says it.
pub(crate) fn meaning_of_cause(cause: Cause) -> Sentence {
    match cause {
        Cause::PriceChange | Cause::ChangeOfTerms => sentence!("prompt-cause-change"),
        Cause::Quality => sentence!("prompt-cause-quality"),
        Cause::Move => sentence!("prompt-cause-move"),
        Cause::Death => sentence!("prompt-cause-death"),
        Cause::Other | Cause::MissingReminder => sentence!("prompt-cause-other"),
    }
}

/// What somebody is to the holder, as a person says it.
pub(crate) fn meaning_of_capacity(capacity: Capacity) -> Sentence {
    match capacity {
        Capacity::Attorney => sentence!("prompt-capacity-attorney"),
        capacity => sentence!("prompt-capacity").attribute(capacity.name()),
    }
}

/// Why an answer cannot be taken: what the check would say of it later, said while it can still be mended.
pub(crate) fn refusal(field: Field, text: &str, today: Date, sensitive: bool) -> Option<Invalid> {
    if let Err(fault) = validate(field, &RawValue::new(text, Place::Prompt)) {
        return Some(fault);
    }
    let date = (field.info().shape == ValueKind::Date).then(|| Date::parse(text).ok()).flatten();
    match (date, field.when()) {
        (Some(date), When::Ahead) if date < today => {
            return Some(Invalid::of("past-date", sentence!("answer-has-passed", today)));
        }
        (Some(date), When::Behind) if date > today => {
            return Some(Invalid::of("future-date", sentence!("answer-lies-ahead", today)));
        }
        _ => {}
    }
    let guarded = !sensitive && !matches!(field, Field::To | Field::Email | Field::Line);
    let finding = privacy::scan(text, field.reading()).into_iter().next().filter(|_| guarded)?;
    Some(Invalid::of("sensitive", sentence!("answer-is-sensitive", finding)))
}
