//! What is still to be asked for a letter: which question is next, whether it may be skipped, what an answer means.
//!
//! In: the form so far, and what the directory and the law know of its contract. Out: data; a front asks.

use std::sync::Arc;

use jiff::civil::Date;

use crate::deadline::{self, Note, Plan, Warning};
use crate::privacy;
use crate::provider::{Directory, Record};
use crate::request::{self, Context, RecipientPolicy};
use crate::value::{
    Cause, Country, Field, Invalid, Kind, Place, ProviderId, RawValue, Remedy, RequestForm, Role, Sector,
    Value as _, ValueKind, When, in_words, validate,
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

/// What an answer means.
#[derive(Debug)]
pub(crate) enum Reading {
    /// One value, in its plain form; and what was understood, where it was written in another.
    Taken(RawValue, Option<Sentence>),
    /// One of these days.
    Several(Vec<String>),
    /// No value.
    Refused(Invalid),
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
        let country = self.record().and_then(|record| record.country);
        [
            (Question::Field(Field::Provider), !elsewhere),
            (Question::Field(Field::To), elsewhere),
            (Question::Field(Field::ProviderName), elsewhere),
            (Question::Field(Field::Country), country.is_none()),
        ]
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
                    (Field::EndOn, is(Kind::Terminate) || for_cause),
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

    /// Whether the letter ends a mobile line whose number somebody may want to keep.
    fn ends_line(&self) -> bool {
        let mobile = self.sector().unwrap_or(Sector::Mobile) == Sector::Mobile;
        let is_line = |field| self.form.get(field).is_some();
        let line = is_line(Field::Line) || is_line(Field::Iccid);
        kind(self.form).is_some_and(|kind| kind.ends_contract())
            && cause(self.form) != Some(Cause::Death)
            && mobile
            && (line || self.sector().is_some())
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
        let mut fields = decided_by(&deadline::plan(&facts));
        // A day of death is no term to wait for.
        fields.retain(|_| kind != Kind::TerminateForCause || cause(self.form) != Some(Cause::Death));
        fields
    }

    /// The record of the provider.
    pub(crate) fn record(&self) -> Option<Arc<Record>> {
        let id = ProviderId::parse(&self.form.get(Field::Provider)?.text()).ok()?;
        self.directory.meant(&id, self.form.country()).ok()
    }

    fn sector(&self) -> Option<Sector> {
        let given = self.form.get(Field::Sector).and_then(|given| Sector::parse(&given.text()).ok());
        given.or_else(|| self.record().map(|record| record.sector)).filter(|sector| *sector != Sector::Other)
    }

    /// Whether a question cannot be skipped, as the letter needs its answer.
    pub(crate) fn required(&self, field: Field) -> bool {
        let form = self.form;
        match field {
            Field::To => !self.printed,
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

    /// What an answer means: read as the same value of a flag is, and judged as the check would judge it later.
    pub(crate) fn read(&self, field: Field, text: &str, sensitive: bool) -> Reading {
        let given = typed(field, text);
        let mut form = self.form.clone();
        form.clear(field);
        form.set_if_absent(field, given.clone());
        let understood = request::understand(&form, self.directory, &|_| false);
        let plain = understood.as_ref().and_then(|understood| understood.form.get(field)).unwrap_or(&given);
        let Some(mut fault) = self.refusal(field, plain, sensitive) else {
            let said = (plain.lines != given.lines).then(|| in_full(field, plain));
            return Reading::Taken(plain.clone(), said);
        };
        if let [Remedy::Choose(days)] = fault.remedies.as_slice()
            && field.info().shape == ValueKind::Date
        {
            let may_be = |day: &&String| self.refusal(field, &typed(field, day), sensitive).is_none();
            let days: Vec<String> = days.iter().filter(may_be).cloned().collect();
            if !days.is_empty() {
                return Reading::Several(days);
            }
        }
        if matches!(field, Field::Phone | Field::Line) {
            fault = request::phone_fault(field, text, &form, self.directory).unwrap_or(fault);
        }
        Reading::Refused(fault)
    }

    /// Why a value cannot be taken: what the check would say of it later, said while it can still be mended.
    fn refusal(&self, field: Field, given: &RawValue, sensitive: bool) -> Option<Invalid> {
        if let Err(fault) = validate(field, given) {
            return Some(fault);
        }
        let today = self.today;
        let text = given.lines.join(" ");
        let date = (field.info().shape == ValueKind::Date).then(|| Date::parse(&text).ok()).flatten();
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
        let finding = privacy::scan(&text, field.reading()).into_iter().next().filter(|_| guarded)?;
        Some(Invalid::of("sensitive", sentence!("answer-is-sensitive", finding)))
    }
}

/// What was typed, as the field holds it: several lines have semicolons between them.
fn typed(field: Field, text: &str) -> RawValue {
    if field.info().shape != ValueKind::Lines {
        return RawValue::new(text.trim(), Place::Prompt);
    }
    let lines = text.split([';', '；']).map(str::trim).filter(|line| !line.is_empty());
    RawValue { lines: lines.map(str::to_owned).collect(), place: Place::Prompt }
}

/// A value as it is said back: a day with its month as a word.
fn in_full(field: Field, plain: &RawValue) -> Sentence {
    let day = (field.info().shape == ValueKind::Date).then(|| Date::parse(&plain.text()).ok()).flatten();
    day.map_or_else(|| Sentence::verbatim(plain.text().into_owned()), in_words)
}

/// What would make the days of a plan certain.
fn decided_by(plan: &Plan) -> Vec<Field> {
    let mut fields = Vec::new();
    for warning in &plan.warnings {
        match warning {
            Warning::DayMissing { field } => fields.extend(Field::from_key(field)),
            Warning::NoNoticeKnown => fields.extend([Field::Notice, Field::EndOfTerm]),
            _ => {}
        }
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

fn kind(form: &RequestForm) -> Option<Kind> {
    Kind::parse(&form.get(Field::Kind)?.text()).ok()
}

fn cause(form: &RequestForm) -> Option<Cause> {
    Cause::parse(&form.get(Field::Cause)?.text()).ok()
}

fn recipient_is_missing(form: &RequestForm, by_post: bool) -> bool {
    let none = |field| form.get(field).is_none();
    none(Field::Provider) && (none(Field::To) && !by_post || none(Field::ProviderName))
}
