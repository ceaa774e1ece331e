//! What is still to be asked for a letter: which question is next, whether it may be skipped.
//!
//! In: the form so far, and what the directory and the law know of its contract. Out: data; a front asks.

mod reading;

use std::sync::Arc;

use jiff::civil::Date;

use crate::deadline::{self, Note, Plan, Warning};
use crate::provider::{Directory, Record};
use crate::request::{self, Context, RecipientPolicy};
use crate::value::{
    Capacity, Cause, Country, EmailAddress, Field, Kind, ProviderId, RequestForm, Role, Sector, Value as _,
};
use crate::words::{Sentence, sentence};

pub(crate) use reading::Reading;

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

/// A question about a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Question {
    /// A value.
    Field(Field),
    /// Whether the telephone number is to be kept, which a letter that ends the contract would lose.
    KeepNumber,
    /// Whether an uncertain address is the right one.
    Recipient,
}

/// What the questions of a letter are asked from.
#[derive(Clone, Copy)]
pub(crate) struct Inquiry<'a> {
    pub(crate) form: &'a RequestForm,
    pub(crate) directory: &'a Directory,
    pub(crate) today: Date,
    /// Whether a letter to print is wanted.
    pub(crate) printed: bool,
}

impl Inquiry<'_> {
    /// The question to ask next; those in `history` were asked already.
    pub(crate) fn next(&self, history: &[Question]) -> Option<Question> {
        let open = |question: &Question| match question {
            Question::Field(field) => self.form.get(*field).is_none() && !history.contains(question),
            question => !history.contains(question),
        };
        let questions = self.whom(history).into_iter().chain(self.what());
        let asked = questions.filter(|(_, wanted)| *wanted).map(|(question, _)| question).find(open);
        // What the days depend on is looked up only where all else is known.
        asked.or_else(|| self.days().into_iter().map(Question::Field).find(open)).or_else(|| {
            let wanted = self.wants_reason();
            Some(Question::Field(Field::Reason)).filter(|question| wanted && open(question))
        })
    }

    /// Who gets the letter, and by which law.
    fn whom(&self, history: &[Question]) -> [(Question, bool); 4] {
        let given = |field| self.form.get(field).is_some();
        let elsewhere = !given(Field::Provider)
            && (history.contains(&Question::Field(Field::Provider)) || given(Field::To));
        [
            (Question::Field(Field::Provider), !elsewhere),
            (Question::Field(Field::To), elsewhere),
            (Question::Field(Field::ProviderName), elsewhere),
            (Question::Field(Field::Country), self.wants_country()),
        ]
    }

    /// Whether nothing tells the country, on which language and law depend.
    pub(crate) fn wants_country(&self) -> bool {
        self.record().and_then(|record| record.country).is_none()
    }

    /// What this kind of letter and this trade need.
    fn what(&self) -> Vec<(Question, bool)> {
        let kind = kind(self.form);
        let is = |wanted: Kind| kind.as_ref() == Some(&wanted);
        let for_cause = is(Kind::TerminateForCause);
        let because = |wanted| for_cause && cause(self.form) == Some(wanted);
        let death = because(Cause::Death);
        let withdraw = is(Kind::Withdraw);
        let refers_back = kind.as_ref().is_some_and(Kind::refers_back);
        let anonymous = !Field::with(Role::Number).any(|field| self.form.get(field).is_some());
        let sector = self.sector();
        let mobile = sector == Some(Sector::Mobile);
        let prepaid = mobile && is(Kind::StopRenewal);
        let telecom = sector.is_none_or(Sector::is_telecom);
        let ordered = withdraw
            || prepaid
            || sector
                .is_none_or(|sector| matches!(sector, Sector::Digital | Sector::Press | Sector::Transport));
        [(Field::Kind, true), (Field::Cause, for_cause)]
            .map(|(field, wanted)| (Question::Field(field), wanted))
            .into_iter()
            .chain([(Question::KeepNumber, self.ends_line())])
            .chain(
                [
                    (Field::Name, true),
                    (Field::Email, true),
                    (Field::Address, self.printed),
                    (Field::Holder, death),
                    (Field::Capacity, death),
                    (Field::OrderNumber, anonymous && withdraw),
                    (Field::Line, anonymous && mobile),
                    (Field::CustomerNumber, anonymous),
                    (Field::ContractNumber, anonymous && !prepaid),
                    (Field::Line, anonymous && telecom),
                    (Field::OrderNumber, anonymous && ordered),
                    (Field::FirstSentOn, refers_back),
                    (Field::FirstSubject, refers_back),
                    (Field::Authority, is(Kind::Escalate)),
                    (Field::OrderedOn, withdraw),
                    (Field::ReceivedOn, withdraw && sector.is_none_or(|sector| !sector.is_service())),
                    (Field::CauseOn, for_cause),
                    (Field::NewPlace, because(Cause::Move)),
                    (Field::ReportedOn, because(Cause::Quality)),
                    (Field::RemedyBy, because(Cause::Quality)),
                    (Field::RenewsOn, is(Kind::StopRenewal)),
                    (Field::EndOn, is(Kind::Terminate) || for_cause && !death),
                ]
                .map(|(field, wanted)| (Question::Field(field), wanted)),
            )
            .collect()
    }

    fn wants_reason(&self) -> bool {
        kind(self.form).is_none_or(|kind| {
            kind != Kind::Withdraw
                && !kind.refers_back()
                && !(kind == Kind::TerminateForCause && cause(self.form) == Some(Cause::Death))
        })
    }

    /// Whether the letter ends a line whose number somebody may want to keep.
    pub(crate) fn ends_line(&self) -> bool {
        let line = [Field::Line, Field::Iccid].into_iter().any(|field| self.form.get(field).is_some());
        kind(self.form).is_some_and(|kind| kind.ends_contract())
            && cause(self.form) != Some(Cause::Death)
            && (line || self.sector() == Some(Sector::Mobile))
    }

    /// How the number is kept.
    pub(crate) fn porting(&self) -> Sentence {
        let given = self.form.get(Field::Country).and_then(|given| Country::parse(&given.text()).ok());
        request::porting(given.or_else(|| self.record()?.country))
    }

    /// The days, the term and the notice on which the plan of the letter still depends.
    fn days(&self) -> Vec<Field> {
        let Some(kind) = kind(self.form).filter(|kind| !kind.refers_back()) else { return Vec::new() };
        let context = Context {
            today: self.today,
            directory: self.directory,
            languages: &[],
            own_kinds: &[],
            allow_sensitive: &[],
            recipient: RecipientPolicy::Warn,
            returned: None,
        };
        let Ok((facts, _)) = request::contract_facts(self.form, &context) else { return Vec::new() };
        let mut fields = decided_by(&deadline::plan(&facts), self.form.get(Field::EndOn).is_some());
        // A day of death is no term to wait for.
        fields.retain(|_| kind != Kind::TerminateForCause || cause(self.form) != Some(Cause::Death));
        fields
    }

    fn record(&self) -> Option<Arc<Record>> {
        record(self.form, self.directory)
    }

    fn sector(&self) -> Option<Sector> {
        sector(self.form, self.directory).filter(|sector| *sector != Sector::Other)
    }
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

/// The record of the provider that a form names.
pub(crate) fn record(form: &RequestForm, directory: &Directory) -> Option<Arc<Record>> {
    let id = ProviderId::parse(&form.get(Field::Provider)?.text()).ok()?;
    directory.meant(&id, form.country()).ok()
}

/// The provider's trade: the one given, else the one on record.
pub(crate) fn sector(form: &RequestForm, directory: &Directory) -> Option<Sector> {
    let given = form.get(Field::Sector).and_then(|given| Sector::parse(&given.text()).ok());
    given.or_else(|| record(form, directory).map(|record| record.sector))
}

/// What would make the days of a plan certain. Term and notice decide nothing where the person has `named` the last day.
fn decided_by(plan: &Plan, named: bool) -> Vec<Field> {
    let mut fields = Vec::new();
    for warning in &plan.warnings {
        match warning {
            Warning::DayMissing { field } => fields.extend(Field::from_key(field)),
            Warning::NoNoticeKnown if !named => fields.extend([Field::Notice, Field::EndOfTerm]),
            _ => {}
        }
    }
    if named {
        return fields;
    }
    let advice = plan.effective_on.iter().flat_map(|dated| &dated.advice);
    for note in plan.notes.iter().chain(advice) {
        match note {
            Note::TermTakenToBeOver => fields.push(Field::EndOfTerm),
            Note::ContractTakenToBeSince { .. } | Note::ContractTakenToHaveRun { .. } => {
                fields.push(Field::StartedOn);
            }
            _ => {}
        }
    }
    fields
}

/// The country that is likely meant: that of the provider's address.
pub(crate) fn likely_country(form: &RequestForm) -> Option<Country> {
    let domain = EmailAddress::parse(&form.get(Field::To)?.text()).ok()?.to_domain();
    Country::of_domain(&domain)
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

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 23);

    /// What is asked of somebody who skips every question, as keys.
    fn asked(values: &[(Field, &str)], printed: bool) -> String {
        let (form, directory) = (RequestForm::of_flags(values), Directory::built_in());
        let inquiry = Inquiry { form: &form, directory: &directory, today: TODAY, printed };
        let (mut history, mut keys) = (Vec::new(), Vec::new());
        while let Some(question) = inquiry.next(&history) {
            assert!(history.len() < 30, "{keys:?}");
            keys.push(match question {
                Question::Field(field) => field.key(),
                _ => "keep_number?",
            });
            history.push(question);
        }
        keys.join(" ")
    }

    #[test]
    fn the_provider_comes_first_and_each_trade_is_asked_what_it_knows() {
        use Field::{Cause, CustomerNumber, Email, EndOn, Iccid, Kind, Name, Provider, Sector};
        let person = [(Name, "Ann"), (Email, "ann@example.org")];
        for (values, questions) in [
            (
                &[][..],
                "provider to provider_name country kind name email customer_number contract_number line \
                 order_number reason",
            ),
            (
                &[(Provider, "lebara-uk"), (Kind, "stop-renewal")],
                "name email line customer_number order_number renews_on reason",
            ),
            (
                &[(Provider, "lebara-uk"), (Kind, "terminate"), (EndOn, "2026-12-31")],
                "keep_number? name email line customer_number contract_number reason",
            ),
            // The law of Germany lets a contract go a month after its term.
            (
                &[(Provider, "vodafone-de"), (Kind, "terminate"), (CustomerNumber, "C-1")],
                "name email end_on end_of_term reason",
            ),
            (
                &[(Provider, "vodafone-de"), (Kind, "terminate"), (Iccid, "8944200000000000009")],
                "keep_number? name email end_on end_of_term reason",
            ),
            (
                &[(Provider, "basic-fit-fr"), (Kind, "terminate"), (EndOn, "2027-01-31")],
                "name email customer_number contract_number reason",
            ),
            (
                &[(Provider, "basic-fit-fr"), (Sector, "energy"), (Kind, "withdraw")],
                "name email order_number \
                customer_number contract_number ordered_on",
            ),
            (
                &[
                    (Provider, "lebara-uk"),
                    (Kind, "terminate-for-cause"),
                    (Cause, "death"),
                    (CustomerNumber, "C-1"),
                ],
                "name email holder capacity cause_on",
            ),
        ] {
            assert_eq!(asked(values, false), questions, "{values:?}");
        }
        let printed =
            [&person[..], &[(Provider, "vodafone-de"), (CustomerNumber, "C-1"), (EndOn, "2027-01-31")]];
        assert_eq!(asked(&printed.concat(), true), "kind address reason");
    }
}
