//! What the journal keeps of a request: the values it was made of, and what makes two requests the same.
//!
//! In: the form and the checked request. Out: JSON. Nothing that must not travel by e-mail is kept.

use icu_normalizer::ComposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::privacy;
use crate::request::CancellationRequest;
use crate::text::hash::sha256;
use crate::value::{Field, Place, RawValue, RequestForm};

/// The values of a request as they were given, by the fields' keys. It never holds the IBAN or an identity number, nor a value in which the
/// privacy guard finds something, not even one that was let pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form(Map<String, Value>);

impl Form {
    /// Of everything that was given, what may be kept. The form has passed [`check`](crate::request::check()): values
    /// with a type of their own, such as telephone numbers, are taken for what they are.
    pub fn new(form: &RequestForm) -> Self {
        let kept = form.given().filter(|(info, given)| may_be_kept(info.field, given));
        Self(kept.map(|(info, given)| (info.key.to_owned(), json!(given.lines))).collect())
    }

    /// As the journal holds it.
    pub(super) fn to_json(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }

    pub(super) fn from_json(text: &str) -> Option<Self> {
        match serde_json::from_str(text) {
            Ok(Value::Object(values)) => Some(Self(values)),
            _ => None,
        }
    }

    /// The lines given for a field.
    pub fn get(&self, field: Field) -> Option<Vec<&str>> {
        Some(self.0.get(field.key())?.as_array()?.iter().filter_map(Value::as_str).collect())
    }

    /// A form to begin another request with; each value has the place `place`. Keys that no field has any more are left out.
    pub fn to_request(&self, place: &Place) -> RequestForm {
        let mut form = RequestForm::default();
        for field in self.0.keys().filter_map(|key| Field::from_key(key)) {
            if let Some(lines) = self.get(field).filter(|lines| !lines.is_empty()) {
                let lines = lines.into_iter().map(str::to_owned).collect();
                form.set_if_absent(field, RawValue { lines, place: place.clone() });
            }
        }
        form
    }
}

fn may_be_kept(field: Field, given: &RawValue) -> bool {
    match field {
        Field::Iban | Field::IdentityNumber => false,
        // Their own types say what they are; one telephone number in ten looks like a card's.
        Field::Phone | Field::Line | Field::Email | Field::To | Field::Kind | Field::FirstMessageId => true,
        // Lines are looked at together too: a number broken over two lines is the same number.
        _ => {
            let clean = |text: &str| privacy::scan(text, field.reading()).is_empty();
            clean(&given.lines.join(" ")) && given.lines.iter().all(|line| clean(line))
        }
    }
}

/// What identifies the contract of a request, under the fields' names.
pub fn identifiers(request: &CancellationRequest) -> Value {
    let contract = &request.contract;
    let all = json!({
        "order_number": contract.order_number,
        "customer_number": contract.customer_number,
        "contract_number": contract.contract_number,
        "line": contract.line,
        "iccid": contract.iccid,
        "renews_on": contract.renews_on,
        "end_on": contract.end_on,
    });
    Value::Object(
        all.as_object()
            .into_iter()
            .flatten()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
    )
}

/// What makes two numbers or names the same: all but blanks and letter case. A hyphen, a dot or a zero may be what tells
/// two contracts apart.
pub fn same(text: &str) -> String {
    text.split_whitespace().flat_map(str::chars).flat_map(char::to_lowercase).collect()
}

/// What makes two numbers look like one retyped: letters and digits alone, in whatever width, without zeros in front.
/// Reason to ask, and none to leave anything out.
fn alike(text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text).to_lowercase();
    let plain: String = text.chars().filter(|c| c.is_alphanumeric()).map(western).collect();
    plain.trim_start_matches('0').to_owned()
}

/// An Arabic, Persian or Indic digit as a western one.
fn western(c: char) -> char {
    const ZEROS: [u32; 6] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0BE6, 0x0E50];
    let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|digit| *digit < 10));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

/// What a request has in common with those whose numbers are merely alike; `None` where it has no number.
pub fn likeness(recipient: &str, kind: &str, identifiers: &Value) -> Option<String> {
    let numbers = values(identifiers, alike);
    let days = ["renews_on", "end_on"];
    let any = numbers.iter().any(|(key, value)| !days.contains(&key.as_str()) && !value.is_empty());
    any.then(|| json!([recipient.to_lowercase(), kind, numbers]).to_string())
}

/// The identifiers, each made plain.
pub(super) fn values(identifiers: &Value, plain: fn(&str) -> String) -> Vec<(String, String)> {
    let all = identifiers.as_object().into_iter().flatten();
    all.map(|(key, value)| (key.clone(), plain(value.as_str().unwrap_or_default()))).collect()
}

/// Two requests are the same when recipient, kind, identifiers, dates and the contract's holder are.
pub fn fingerprint(request: &CancellationRequest) -> String {
    let numbers = values(&identifiers(request), same);
    let holder = request.contract.holder.as_ref().unwrap_or(&request.customer.name);
    let essence = json!([
        request.recipient.address().to_lowercase(),
        request.kind,
        numbers,
        // A person's name is retyped with and without hyphens.
        alike(holder.as_str()),
    ]);
    sha256(essence.to_string().as_bytes())
}

/// The same for a letter that follows another: the same reminder does not go twice, and a second one after the first
/// is another request.
pub fn fingerprint_after(request: &CancellationRequest, parent: i64) -> String {
    sha256(format!("{} after {parent}", fingerprint(request)).as_bytes())
}
