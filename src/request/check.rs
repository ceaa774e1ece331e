//! From the form to the request: every rule, every problem at once.

use std::sync::Arc;

use jiff::civil::Date;
use validator::Validate;

use super::cancellation::{CancellationRequest, Contract, Customer};
use super::cause::CauseFacts;
use super::returned::Returned;
use super::understand::phone_fault;
use crate::deadline::ContractFacts;
use crate::privacy::{self, Finding, Sensitive};
use crate::provider::{BROKEN, Directory, Record};
use crate::value::{
    EmailAddress, FIELDS, Field, FilePaths, Iccid, Invalid, Kind, Language, Place, Problem, RawValue, Remedy,
    RequestForm, Role, Value, ValueKind, validate,
};
use crate::words::{Join, ToValue as _, Value as Said, sentence};

/// The code of the warning that the letter's language is a guess.
pub(crate) const LANGUAGE_GUESSED: &str = "language-guessed";

/// What [`check`] needs to know besides the form.
#[derive(Debug)]
pub struct Context<'a> {
    /// The person's calendar day.
    pub today: Date,
    /// The providers known.
    pub directory: &'a Directory,
    /// The languages letters are written in.
    pub languages: &'a [Language],
    /// The kinds of letter that only the person's own templates know.
    pub own_kinds: &'a [String],
    /// Fields whose findings of the privacy guard the person lets pass.
    pub allow_sensitive: &'a [Field],
    /// What to do about a recipient that needs a yes.
    pub recipient: RecipientPolicy,
    /// The mailboxes that letters came back from, where that is known.
    pub returned: Option<&'a Returned>,
}

/// What happens when the recipient's address is not certain: one unverified source, or a foreign domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecipientPolicy {
    /// Say so and go on: nothing is made that could be sent.
    Warn,
    /// Refuse, unless it is the address the person confirmed.
    Confirm(Option<EmailAddress>),
    /// The same; but where no address takes cancellations the letter goes by post, and none is needed.
    ConfirmOrPost(Option<EmailAddress>),
    /// Refuse, unless it is among those the person confirmed.
    ConfirmEach(Arc<[EmailAddress]>),
}

impl RecipientPolicy {
    /// The same where the letter may go by post instead.
    #[must_use]
    pub fn or_post(self) -> Self {
        match self {
            Self::Confirm(confirmed) => Self::ConfirmOrPost(confirmed),
            other => other,
        }
    }
}

/// A valid request, and what the person should know all the same.
#[derive(Debug)]
pub struct Checked {
    /// The request.
    pub request: CancellationRequest,
    /// The values it was made of, where some were written in another form than the program's.
    pub understood: Option<RequestForm>,
    /// What a plan of its days is made from.
    pub facts: Option<ContractFacts<'static>>,
    /// Warnings, in the order of the fields; what cannot be undone comes first.
    pub warnings: Vec<Problem>,
    /// Notes: good to know, and nothing is wrong.
    pub notes: Vec<Problem>,
}

/// Checks a form against every rule.
///
/// # Errors
/// All problems, in the order of the fields.
pub fn check(form: &RequestForm, context: &Context<'_>) -> Result<Checked, Vec<Problem>> {
    let mut checker = Checker::new(form, context);
    checker.single_values();
    checker.privacy();
    let request = checker.request();
    let Checker { mut problems, warnings, notes, .. } = checker;
    match request {
        Some((request, facts)) if problems.is_empty() => {
            Ok(Checked { request, understood: None, facts, warnings, notes })
        }
        _ => {
            // A record's file has its own order, whatever its keys are called.
            let own_file = |problem: &Problem| problem.code == BROKEN;
            problems.sort_by_key(|problem| problem.subject.field().filter(|_| !own_file(problem)));
            Err(problems)
        }
    }
}

pub(super) struct Checker<'a> {
    pub(super) form: &'a RequestForm,
    pub(super) context: &'a Context<'a>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
    pub(super) notes: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(form: &'a RequestForm, context: &'a Context<'a>) -> Self {
        Self { form, context, problems: Vec::new(), warnings: Vec::new(), notes: Vec::new() }
    }

    /// What was found so far: problems and warnings.
    pub(super) fn found(self) -> (Vec<Problem>, Vec<Problem>) {
        (self.problems, self.warnings)
    }
}

impl Checker<'_> {
    /// Each value by itself: the rules that `validator` runs over the form.
    pub(super) fn single_values(&mut self) {
        let Err(errors) = self.form.validate() else {
            return;
        };
        for key in errors.field_errors().keys() {
            let field = Field::from_key(key);
            let Some((field, given)) = field.and_then(|field| Some((field, self.form.get(field)?))) else {
                continue;
            };
            let Err(mut fault) = validate(field, given) else {
                continue;
            };
            if matches!(field, Field::Phone | Field::Line) {
                // Where the country is known, more is.
                fault = phone_fault(field, &given.text(), self.form, self.context.directory).unwrap_or(fault);
            }
            if fault.code == "ambiguous-date" && self.form.get(Field::Country).is_none() {
                fault.fix = sentence!("date-or-country", fix = fault.fix);
            }
            let problem = if secret_value(field, given) {
                // The remedy often repeats the value; here it must not.
                let fix = if own_remedy(field) { fault.fix } else { sentence!("write-anew") };
                Problem::of_field(field, Some(given.place.clone()), Invalid { fix, ..fault })
            } else {
                Problem::of_value(field, given.place.clone(), &given.text(), fault)
            };
            self.problems.push(problem);
        }
    }

    /// What must not be mailed, in every field whose text leaves as it was typed.
    fn privacy(&mut self) {
        for (info, given) in self.form.given() {
            let free = matches!(info.shape, ValueKind::Text | ValueKind::Lines)
                && !matches!(
                    info.field,
                    Field::Iban
                        | Field::Phone
                        | Field::Line
                        | Field::Email
                        | Field::To
                        | Field::Kind
                        | Field::IdentityNumber
                        | Field::FirstMessageId
                );
            if !free || self.context.allow_sensitive.contains(&info.field) {
                continue;
            }
            // One scan over all lines: a number broken over two lines is the same number.
            let text = match info.field {
                // Of a file's path, only its name leaves; and each is a title by itself.
                Field::Attach => FilePaths::parse_given(given)
                    .map(|paths| paths.names().collect::<Vec<_>>().join(" | | "))
                    .unwrap_or_default(),
                _ => given.lines.join(" "),
            };
            if text.len() > 8 * 1024 {
                continue; // refused for its length already
            }
            let findings = privacy::scan(&text, info.field.reading());
            if findings.is_empty() {
                continue;
            }
            // The value is not shown: whatever else is wrong with this field is said without it.
            self.problems
                .iter_mut()
                .filter(|problem| problem.subject.field() == Some(info.field))
                .for_each(|problem| problem.value = None);
            let fault = sensitive(info.key, &findings);
            self.problems.push(Problem::of_field(info.field, Some(given.place.clone()), fault));
        }
    }

    /// The value of a field, where it is given and valid; its problem is already noted where it is not.
    pub(super) fn value<T: Value>(&self, field: Field) -> Option<T> {
        T::parse_given(self.form.get(field)?).ok()
    }

    fn place(&self, field: Field) -> Option<Place> {
        self.form.get(field).map(|given| given.place.clone())
    }

    pub(super) fn problem(&mut self, field: Field, fault: Invalid) {
        let problem = match self.form.get(field) {
            Some(given) if secret_value(field, given) => {
                Problem::of_field(field, Some(given.place.clone()), fault)
            }
            Some(given) => Problem::of_value(field, given.place.clone(), &given.text(), fault),
            None => Problem::of_field(field, None, fault),
        };
        self.problems.push(problem);
    }

    pub(super) fn warn(&mut self, field: Field, fault: Invalid) {
        let problem = Problem::of_field(field, self.place(field), fault);
        self.warnings.push(problem);
    }

    /// A value that must be there.
    fn required<T: Value>(&mut self, field: Field) -> Option<T> {
        if self.form.get(field).is_none() {
            self.problem(field, missing(field));
        }
        self.value(field)
    }

    fn request(&mut self) -> Option<(CancellationRequest, Option<ContractFacts<'static>>)> {
        let kind = self.kind();
        let record = self.record();
        self.mobile_line(kind.as_ref(), record.as_deref());
        let recipient = self.recipient(kind.as_ref(), record.as_ref());
        let customer = self.customer();
        if let (Some(recipient), Some(customer)) = (&recipient, &customer) {
            self.own_address(recipient, customer);
        }
        let contract = self.contract(kind.as_ref(), record.as_deref());
        let email = recipient.as_ref().and_then(|recipient| recipient.email.as_ref());
        let language = self.language(record.as_deref(), email);
        self.scripts(kind.as_ref(), language.as_ref());
        let used = |field| Checker::used(kind.as_ref(), field);
        let reason = self.value(Field::Reason).filter(|_| used(Field::Reason));
        let revoke_mandate = used(Field::RevokeMandate) && self.value(Field::RevokeMandate).unwrap_or(false);
        let no_winback = self.value(Field::NoWinback).unwrap_or(false);
        if contract.iban_ending.is_some() && !revoke_mandate && used(Field::Iban) {
            self.warn(Field::Iban, Invalid::of("unused", sentence!("iban-unused")));
        }
        let cause = kind.as_ref().map_or_else(CauseFacts::default, |kind| self.cause(kind));
        let accept_charge = self.accept_charge(kind.as_ref(), &contract);
        self.capacity(kind.as_ref(), &contract, customer.as_ref(), recipient.as_ref());
        let first_letter = kind.as_ref().and_then(|kind| self.first_letter(kind));
        let authority = kind.as_ref().and_then(|kind| self.authority(kind, record.as_deref()));
        let confirm_by = self.date(Field::ConfirmBy, None);
        let courtesy = self.courtesy(language.as_ref());
        let kind = kind?;
        let facts = self.facts(&kind, record.as_deref());
        let request = CancellationRequest {
            kind,
            language: language?,
            customer: customer?,
            contract,
            reason,
            cause: cause.cause,
            cause_on: cause.on,
            new_place: cause.new_place,
            not_served: cause.not_served,
            reported_on: cause.reported_on,
            remedy_by: cause.remedy_by,
            accept_charge,
            first_letter,
            authority,
            confirm_by,
            revoke_mandate,
            no_winback,
            recipient: recipient?,
            courtesy,
            document: self.value(Field::Document).unwrap_or_default(),
            attach: self.value(Field::Attach).unwrap_or_default(),
        };
        Some((request, facts))
    }

    pub(super) fn kind(&mut self) -> Option<Kind> {
        let kind = self.required::<Kind>(Field::Kind)?;
        match &kind {
            Kind::Own(name) if !self.context.own_kinds.contains(name) => {
                self.problem(Field::Kind, Kind::unknown(name, self.context.own_kinds));
                return None;
            }
            kind => self.fits(kind),
        }
        if kind == Kind::Terminate && self.form.get(Field::EndOn).is_none() {
            self.warn(Field::EndOn, Invalid::of("no-end", sentence!("end-missing")));
        }
        Some(kind)
    }

    fn customer(&mut self) -> Option<Customer> {
        let name = self.required(Field::Name);
        let email = self.required::<EmailAddress>(Field::Email);
        if email.as_ref().is_some_and(EmailAddress::needs_smtputf8) {
            self.warn(Field::Email, Invalid::of("smtputf8", sentence!("email-beyond-ascii")));
        }
        Some(Customer {
            name: name?,
            email: email?,
            phone: self.value(Field::Phone),
            address: self.value(Field::Address),
            capacity: self.value(Field::Capacity),
        })
    }

    /// A column of addresses may be the provider's and be taken for the person's.
    fn own_address(&mut self, recipient: &super::Recipient, customer: &Customer) {
        let (to, from) = (recipient.address(), customer.email.to_string());
        if !to.eq_ignore_ascii_case(&from) {
            return;
        }
        let fault = Invalid::of("own-address", sentence!("email-of-provider"));
        // A letter to oneself may be a trial; a whole column is none.
        match self.place(Field::Email) {
            Some(Place::Row { .. }) => self.problem(Field::Email, fault),
            _ => self.warn(Field::Email, fault),
        }
    }

    pub(super) fn contract(&mut self, kind: Option<&Kind>, record: Option<&Record>) -> Contract {
        let (ordered_on, received_on) = kind.map_or((None, None), |kind| self.withdrawal(kind));
        let contract = Contract {
            holder: self.value(Field::Holder),
            product: self.value(Field::Product),
            order_number: self.value(Field::OrderNumber),
            customer_number: self.value(Field::CustomerNumber),
            contract_number: self.value(Field::ContractNumber),
            line: self.value(Field::Line),
            iccid: self.value::<Iccid>(Field::Iccid),
            identity_number: self.value(Field::IdentityNumber),
            iban_ending: self.value(Field::Iban),
            ordered_on,
            received_on,
            started_on: self.date(Field::StartedOn, None),
            end_of_term: self.date(Field::EndOfTerm, None),
            notice: self.value(Field::Notice),
            renews_on: self.date(Field::RenewsOn, record).filter(|_| Checker::used(kind, Field::RenewsOn)),
            end_on: self.date(Field::EndOn, record).filter(|_| Checker::used(kind, Field::EndOn)),
        };
        self.days_in_order(&contract);
        if contract.identity_number.is_some() {
            self.warn(Field::IdentityNumber, Invalid::of("identity-sent", sentence!("identity-number-sent")));
        }
        if let Some(doubt) = contract.iccid.as_ref().and_then(Iccid::doubt) {
            self.warn(Field::Iccid, Invalid::new("iccid", doubt, sentence!("iccid-compare")));
        }
        if Field::with(Role::Number).all(|field| self.form.get(field).is_none()) {
            let fault = Invalid::of("no-identifier", sentence!("no-identifier"));
            self.notes.push(Problem::of_field(Field::OrderNumber, None, fault));
        }
        contract
    }
}

/// Whether even a faulty value must stay out of messages: most of an IBAN may be right.
fn secret_value(field: Field, given: &RawValue) -> bool {
    let text: String = given.text().chars().take(2000).collect();
    own_remedy(field) || !privacy::scan(&text, field.reading()).is_empty()
}

/// Whether a field's value is secret by its nature, and its remedy never repeats it.
fn own_remedy(field: Field) -> bool {
    matches!(field, Field::Iban | Field::IdentityNumber)
}

/// That a value is not there which must be.
pub(crate) fn missing(field: Field) -> Invalid {
    let info = field.info();
    let what = sentence!("value-missing", option = field, key = field.path(), example = info.example);
    Invalid::of("missing", what).remedy(Remedy::Give(field))
}

/// Findings of the privacy guard in the field of this key.
fn sensitive(key: &str, findings: &[Finding]) -> Invalid {
    let option = Said::Option("allow_sensitive".into(), Some(key.to_owned()));
    let account = findings.iter().any(|finding| finding.what == Sensitive::Iban);
    let findings = Said::List(Join::And, findings.iter().map(Finding::to_value).collect());
    let what = if account {
        sentence!("sensitive-account", findings, option)
    } else {
        sentence!("sensitive", findings, option)
    };
    Invalid::of("sensitive", what)
}

const _: () =
    assert!(FIELDS.len() == 47, "a new field: put it into the typed request above, then change this number");
