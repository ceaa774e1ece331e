//! What of a person's data a letter holds, read off the letter itself.

use jiff::civil::Date;

use super::Letter;
use crate::request::CancellationRequest;
use crate::value::Field;
use crate::words::{Sentence, sentence};

/// The values that stand in the message, under their fields; name and address always do, in From.
pub fn personal_data(request: &CancellationRequest, letter: &Letter) -> Vec<(Field, Sentence)> {
    let mut data = vec![
        (Field::Name, request.customer.name.as_str().to_owned()),
        (Field::Email, request.customer.email.to_string()),
    ];
    data.extend(texts(request).into_iter().filter(|(_, value)| holds(letter, value)));
    data.extend(
        dates(request)
            .filter(|(field, _)| mentions(letter, *field))
            .map(|(field, day)| (field, day.to_string())),
    );
    data.sort_by_key(|(field, _)| *field);
    data.into_iter()
        .map(|(field, value)| match field {
            Field::Iban => (field, sentence!("iban-ending-only", ending = value)),
            _ => (field, value.replace('\n', ", ").into()),
        })
        .collect()
}

/// The values of the person's that stand in the letter as they were typed, each as long as a line.
pub fn personal_texts(request: &CancellationRequest, letter: &Letter) -> Vec<String> {
    let customer = &request.customer;
    let always = [customer.name.as_str().to_owned(), customer.email.to_string()];
    let texts = texts(request).into_iter().filter(|(_, value)| holds(letter, value));
    let lines = texts.flat_map(|(_, value)| value.lines().map(str::to_owned).collect::<Vec<_>>());
    always.into_iter().chain(lines).collect()
}

/// The values a person gave that the template leaves out.
pub fn left_out(request: &CancellationRequest, letter: &Letter) -> Vec<Field> {
    let texts = texts(request).into_iter().filter(|(_, value)| !holds(letter, value)).map(|(field, _)| field);
    let unmentioned = dates(request).map(|(field, _)| field).chain(switches(request));
    let mut fields: Vec<Field> = texts.chain(unmentioned.filter(|field| !mentions(letter, *field))).collect();
    fields.sort_unstable();
    fields.dedup();
    fields
}

/// The name under which templates know a field's value.
pub fn variable(field: Field) -> &'static str {
    match field {
        Field::Attach => "enclosures",
        Field::Iban => "iban_ending",
        field => field.key(),
    }
}

fn holds(letter: &Letter, value: &str) -> bool {
    letter.body.contains(value) || letter.subject.contains(value)
}

fn mentions(letter: &Letter, field: Field) -> bool {
    letter.mentions.contains(&variable(field))
}

/// What was given and stands in a letter as it was typed.
fn texts(request: &CancellationRequest) -> Vec<(Field, String)> {
    let contract = &request.contract;
    let customer = &request.customer;
    let all = [
        (Field::Holder, contract.holder.as_ref().map(|holder| holder.as_str().to_owned())),
        (Field::NewPlace, request.new_place.as_ref().map(|place| place.as_str().to_owned())),
        (Field::IdentityNumber, contract.identity_number.as_ref().map(|number| number.as_str().to_owned())),
        (Field::Product, contract.product.as_ref().map(|product| product.as_str().to_owned())),
        (Field::Phone, customer.phone.as_ref().map(ToString::to_string)),
        (Field::Address, customer.address.as_ref().map(|address| address.lines().join("\n"))),
        (Field::OrderNumber, contract.order_number.as_ref().map(|number| number.as_str().to_owned())),
        (Field::CustomerNumber, contract.customer_number.as_ref().map(|number| number.as_str().to_owned())),
        (Field::ContractNumber, contract.contract_number.as_ref().map(|number| number.as_str().to_owned())),
        (Field::Line, contract.line.as_ref().map(ToString::to_string)),
        (Field::Iccid, contract.iccid.as_ref().map(|iccid| iccid.as_str().to_owned())),
        (
            Field::Iban,
            contract.iban_ending.as_ref().filter(|_| request.revoke_mandate).map(ToString::to_string),
        ),
        (Field::Authority, request.authority.clone()),
        (Field::Reason, request.reason.as_ref().map(|reason| reason.as_str().to_owned())),
    ];
    let names = request.attach.names().map(|name| (Field::Attach, name));
    all.into_iter().filter_map(|(field, value)| Some((field, value?))).chain(names).collect()
}

/// The days given, each of which a letter writes in its own language.
fn dates(request: &CancellationRequest) -> impl Iterator<Item = (Field, Date)> {
    let contract = &request.contract;
    [
        (Field::CauseOn, request.cause_on),
        (Field::ReportedOn, request.reported_on),
        (Field::RemedyBy, request.remedy_by),
        (Field::OrderedOn, contract.ordered_on),
        (Field::ReceivedOn, contract.received_on),
        (Field::RenewsOn, contract.renews_on),
        (Field::EndOn, contract.end_on),
    ]
    .into_iter()
    .filter_map(|(field, day)| Some((field, day?)))
}

/// What was asked for besides.
fn switches(request: &CancellationRequest) -> impl Iterator<Item = Field> {
    [
        (Field::NotServed, request.not_served),
        (Field::AcceptCharge, request.accept_charge),
        (Field::RevokeMandate, request.revoke_mandate),
        (Field::NoWinback, request.no_winback),
    ]
    .into_iter()
    .filter(|(_, on)| *on)
    .map(|(field, _)| field)
}
