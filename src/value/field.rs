//! The fields of a request: one table from which the flags, the request file's keys, the prompts, the
//! messages and the validation all come.
//!
//! To add a field: one entry here, one line in [`check`](crate::request::check()) to put it into the typed request, and what
//! CONTRIBUTING.md lists besides.

use serde::Serialize;
use validator::{Validate, ValidationError};

use crate::value::{
    Authority, Capacity, Cause, Country, DocumentFormat, EmailAddress, FilePaths, IbanEnding, Iccid,
    Identifier, IdentityNumber, Invalid, Kind, MessageId, Name, NewPlace, Period, Phone, PostalAddress,
    Product, ProviderId, ProviderName, RawValue, Reading, Reason, Sector, Subject, Tag, Value,
};
use crate::words::{self, Describe, Sentence, ToValue};
use jiff::civil::Date;

/// How a field's value is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// A line of text.
    Text,
    /// One or more lines.
    Lines,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// `true` or `false`.
    Switch,
}

/// On which side of today a date must lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// Today or later.
    Ahead,
    /// Today or earlier.
    Behind,
    /// Anywhere near.
    Either,
}

/// What there is to know of a field.
#[derive(Debug)]
pub struct FieldSpec {
    /// Which field.
    pub field: Field,
    /// The key in request files and, with hyphens, the flag.
    pub key: &'static str,
    /// The request file's table it stands in; empty for the top level.
    pub table: &'static str,
    /// How its value is written.
    pub shape: ValueKind,
    /// An example value.
    pub example: &'static str,
    /// What it is to the request as a whole.
    roles: &'static [Role],
}

/// What a field is to the request as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It is about the person and stays the same: a profile may hold it.
    Profile,
    /// It is a number that the contract is known by.
    Number,
    /// It tells which provider is meant.
    Provider,
    /// A plan of days is made from it.
    Fact,
    /// Only the first letter declares or encloses it: a letter that follows does not take it over.
    FirstLetter,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident: $key:ident in $table:literal, $shape:ident of $value:ty, like $example:literal$(, is $($role:ident)|+)?;)*) => {
        /// A field of the request.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[$doc])* $field,)* }

        /// Every field, in the order in which people are asked and told.
        pub const FIELDS: &[FieldSpec] = &[$(FieldSpec {
            field: Field::$field, key: stringify!($key), table: $table, shape: ValueKind::$shape,
            example: $example, roles: &[$($(Role::$role,)+)?],
        },)*];

        /// Everything a request may hold, as it was given: each field optional, none judged.
        #[derive(Debug, Clone, Default, Validate)]
        pub struct RequestForm {
            $($(#[$doc])* #[validate(custom(function = valid::<$value>))] pub $key: Option<RawValue>,)*
        }

        impl Describe for Field {
            /// What people call it, in the middle of a sentence; `prompt` and `help` beside it.
            fn sentence(&self) -> Sentence {
                match self { $(Self::$field => Sentence::new(concat!("field-", stringify!($key)), Vec::new()),)* }
            }
        }

        impl RequestForm {
            /// The value given for `field`.
            pub fn get(&self, field: Field) -> Option<&RawValue> {
                match field { $(Field::$field => self.$key.as_ref(),)* }
            }

            fn slot(&mut self, field: Field) -> &mut Option<RawValue> {
                match field { $(Field::$field => &mut self.$key,)* }
            }
        }

        /// What is wrong with `given` as a value of `field`, if anything.
        pub(crate) fn validate(field: Field, given: &RawValue) -> Result<(), Invalid> {
            match field { $(Field::$field => <$value>::parse_given(given).map(|_| ()),)* }
        }
    };
}

fields! {
    /// What the letter asks for.
    Kind: kind in "", Text of Kind, like "stop-renewal", is Fact | FirstLetter;
    /// Why the contract may be ended early.
    Cause: cause in "", Text of Cause, like "price-change", is Fact | FirstLetter;
    /// The day of the cause.
    CauseOn: cause_on in "", Date of Date, like "2027-01-01", is Fact | FirstLetter;
    /// The provider, by its name in the directory.
    Provider: provider in "contract", Text of ProviderId, like "lebara-uk", is Provider | Fact;
    /// The address to write to.
    To: to in "contract", Text of EmailAddress, like "care@example.com", is Provider;
    /// The name to write to.
    ProviderName: provider_name in "contract", Text of ProviderName, like "Example Mobile";
    /// Where the provider is.
    Country: country in "contract", Text of Country, like "GB", is Provider | Fact;
    /// The day of being told of a change.
    ToldOn: told_on in "", Date of Date, like "2026-11-02", is Fact | FirstLetter;
    /// Where the person moves to.
    NewPlace: new_place in "", Text of NewPlace, like "2 Example Street, Leeds", is FirstLetter;
    /// Whether the letter says that the provider does not serve that place.
    NotServed: not_served in "", Switch of bool, like "true", is FirstLetter;
    /// The day a fault was reported.
    ReportedOn: reported_on in "", Date of Date, like "2026-11-02", is FirstLetter;
    /// The last day the provider had to put the fault right.
    RemedyBy: remedy_by in "", Date of Date, like "2026-11-16", is FirstLetter;
    /// The name of the person who writes.
    Name: name in "customer", Text of Name, like "Wang Xiaoming", is Profile;
    /// The person's e-mail address.
    Email: email in "customer", Text of EmailAddress, like "xiaoming.wang@example.org", is Profile;
    /// The person's telephone number.
    Phone: phone in "customer", Text of Phone, like "+447700900123", is Profile;
    /// The person's postal address.
    Address: address in "customer", Lines of PostalAddress, like "1 Example Street, London", is Profile;
    /// The contract's holder, where it is somebody else.
    Holder: holder in "contract", Text of Name, like "Wang Dawei";
    /// What the person who writes is to the holder.
    Capacity: capacity in "customer", Text of Capacity, like "heir";
    /// What the contract is about.
    Product: product in "contract", Text of Product, like "SIM-only plan, 20 GB";
    /// The order's number.
    OrderNumber: order_number in "contract", Text of Identifier, like "LB-2026-001234", is Number;
    /// The customer's number.
    CustomerNumber: customer_number in "contract", Text of Identifier, like "C-1002003", is Number;
    /// The contract's number.
    ContractNumber: contract_number in "contract", Text of Identifier, like "V-77-2024", is Number;
    /// The telephone line the contract is for.
    Line: line in "contract", Text of Phone, like "+447700900123", is Number | Fact;
    /// The SIM card.
    Iccid: iccid in "contract", Text of Iccid, like "8944200000000000009", is Number | Fact;
    /// The number a state knows the holder by.
    IdentityNumber: identity_number in "contract", Text of IdentityNumber, like "12345678Z", is FirstLetter;
    /// The day of the order.
    OrderedOn: ordered_on in "contract", Date of Date, like "2026-11-16", is Fact | FirstLetter;
    /// The day the goods came.
    ReceivedOn: received_on in "contract", Date of Date, like "2026-11-19", is Fact | FirstLetter;
    /// The day the contract began.
    StartedOn: started_on in "contract", Date of Date, like "2025-03-01", is Fact | FirstLetter;
    /// The last day of the minimum term.
    EndOfTerm: end_of_term in "contract", Date of Date, like "2027-02-28", is Fact | FirstLetter;
    /// The contract's notice period.
    Notice: notice in "contract", Text of Period, like "1 month", is Fact | FirstLetter;
    /// The trade.
    Sector: sector in "contract", Text of Sector, like "telecom", is Fact;
    /// The account the provider debits.
    Iban: iban in "contract", Text of IbanEnding, like "GB33BUKB20201555555555", is FirstLetter;
    /// The day of the next charge.
    RenewsOn: renews_on in "contract", Date of Date, like "2026-12-01", is Fact | FirstLetter;
    /// The day the contract shall end.
    EndOn: end_on in "contract", Date of Date, like "2026-12-31", is Fact | FirstLetter;
    /// Whether the earliest day is wanted even where it costs.
    AcceptCharge: accept_charge in "", Switch of bool, like "true", is FirstLetter;
    /// Why.
    Reason: reason in "", Text of Reason, like "I no longer need the automatic renewal.", is FirstLetter;
    /// The day the earlier letter was sent.
    FirstSentOn: first_sent_on in "", Date of Date, like "2026-11-09", is Fact | FirstLetter;
    /// The earlier letter's subject.
    FirstSubject: first_subject in "", Text of Subject, like "Cancellation of contract, contract number V-77-2024", is FirstLetter;
    /// The earlier letter's Message-ID.
    FirstMessageId: first_message_id in "", Text of MessageId, like "<0123abcd@example.org>", is FirstLetter;
    /// The body a complaint would go to.
    Authority: authority in "", Text of Authority, like "Communications Ombudsman", is FirstLetter;
    /// The day by which a confirmation is asked for.
    ConfirmBy: confirm_by in "", Date of Date, like "2026-12-07", is FirstLetter;
    /// Whether to revoke the direct-debit mandate.
    RevokeMandate: revoke_mandate in "", Switch of bool, like "true", is FirstLetter;
    /// Whether to ask not to be called.
    NoWinback: no_winback in "", Switch of bool, like "true";
    /// The letter's language.
    Language: language in "", Text of Tag, like "en", is FirstLetter;
    /// The language of a courtesy translation.
    Courtesy: courtesy in "", Text of Tag, like "en";
    /// Whether the letter is enclosed as a document.
    Document: document in "", Text of DocumentFormat, like "pdf", is FirstLetter;
    /// Files to enclose.
    Attach: attach in "", Lines of FilePaths, like "price-notice.pdf", is FirstLetter;
}

impl Field {
    /// Its entry in [`FIELDS`].
    pub fn info(self) -> &'static FieldSpec {
        &FIELDS[self as usize]
    }

    /// Its key in request files.
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// On which side of today its date must lie.
    pub(crate) fn when(self) -> When {
        match self {
            Self::OrderedOn
            | Self::ReceivedOn
            | Self::FirstSentOn
            | Self::ToldOn
            | Self::StartedOn
            | Self::ReportedOn
            | Self::RemedyBy => When::Behind,
            Self::CauseOn | Self::EndOfTerm => When::Either,
            _ => When::Ahead,
        }
    }

    /// How the privacy guard reads its text.
    pub(crate) fn reading(self) -> Reading {
        match self {
            Self::OrderNumber
            | Self::CustomerNumber
            | Self::ContractNumber
            | Self::Iccid
            | Self::IdentityNumber
            | Self::FirstMessageId => Reading::Number,
            Self::FirstSubject => Reading::Subject,
            Self::Name | Self::Address | Self::ProviderName | Self::NewPlace => Reading::Name,
            Self::Holder | Self::Authority | Self::Attach => Reading::Title,
            _ => Reading::Prose,
        }
    }

    /// Whether it is this to the request.
    pub(crate) fn is(self, role: Role) -> bool {
        self.info().roles.contains(&role)
    }

    /// All fields that are this to the request, in the order of [`FIELDS`].
    pub(crate) fn with(role: Role) -> impl Iterator<Item = Self> {
        FIELDS.iter().filter(move |info| info.roles.contains(&role)).map(|info| info.field)
    }

    /// The field with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        FIELDS.iter().find(|info| info.key == key).map(|info| info.field)
    }

    /// Where the key stands in a request file, such as `contract.order_number`.
    pub fn path(self) -> String {
        match self.info().table {
            "" => self.key().to_owned(),
            table => format!("{table}.{}", self.key()),
        }
    }
}

/// As a message names it, for a front to say where it is given.
impl ToValue for Field {
    fn to_value(&self) -> words::Value {
        words::Value::Option(self.key().into(), None)
    }
}

impl Serialize for Field {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl RequestForm {
    /// Keeps `given` unless the field already has a value: sources are read in the order of their rank.
    pub fn set_if_absent(&mut self, field: Field, given: RawValue) {
        self.slot(field).get_or_insert(given);
    }

    /// A form with these values, each as a flag gives it.
    #[cfg(test)]
    pub(crate) fn of_flags(values: &[(Field, &str)]) -> Self {
        let mut form = Self::default();
        for (field, text) in values {
            form.set_if_absent(*field, RawValue::new(*text, super::Place::Flag));
        }
        form
    }

    /// Takes a value back, as when a person steps back through the prompts.
    pub fn clear(&mut self, field: Field) {
        *self.slot(field) = None;
    }

    /// Writes the plain form of a value over it; its place stays.
    pub(crate) fn rewrite(&mut self, field: Field, plain: String) {
        if let Some(given) = self.slot(field) {
            given.lines = vec![plain];
        }
    }

    /// Writes the provider's id over its name, so that all that is kept of the letter says which one was meant.
    pub(crate) fn name_provider(&mut self, id: &str) {
        let slot = self.slot(Field::Provider);
        if let Some(given) = slot.take() {
            let same = id.eq_ignore_ascii_case(given.text().trim());
            *slot = Some(if same { given } else { RawValue::new(id.to_owned(), given.place) });
        }
    }

    /// The country that matters to the person, as far as it can be told: the one given, else that of the contract's line or
    /// their telephone.
    pub fn country(&self) -> Option<Country> {
        let text = |field| self.get(field).map(|given| given.text());
        let phone = |field| text(field).and_then(|text| Phone::parse(&text).ok()?.country());
        let given = text(Field::Country).and_then(|text| Country::parse(&text).ok());
        given.or_else(|| phone(Field::Line)).or_else(|| phone(Field::Phone))
    }

    /// The fields that have a value.
    pub fn given(&self) -> impl Iterator<Item = (&'static FieldSpec, &RawValue)> {
        FIELDS.iter().filter_map(|info| self.get(info.field).map(|given| (info, given)))
    }
}

/// The rule of type `T`, in the form `validator` calls: it finds the fields that are wrong, and [`validate`] says what is.
fn valid<T: Value>(given: &RawValue) -> Result<(), ValidationError> {
    T::parse_given(given).map(|_| ()).map_err(|fault| ValidationError::new(fault.code))
}
