//! What of a person's data a letter holds, read off the letter itself.

use super::Letter;
use crate::request::{CancellationRequest, Field};

/// The values that stand in the message, under their fields; name and address always do, in From.
pub fn personal_data(request: &CancellationRequest, letter: &Letter) -> Vec<(Field, String)> {
    let mut data = vec![
        (Field::Name, request.customer.name.as_str().to_owned()),
        (Field::Email, request.customer.email.to_string()),
    ];
    data.extend(optional(request).into_iter().filter(|(_, value)| holds(letter, value)));
    data.into_iter()
        .map(|(field, value)| match field {
            Field::Iban => (field, format!("…{value} (the last four characters only)")),
            _ => (field, value.replace('\n', ", ")),
        })
        .collect()
}

/// The values a person gave that the template leaves out.
pub fn left_out(request: &CancellationRequest, letter: &Letter) -> Vec<Field> {
    let mut fields: Vec<Field> = optional(request)
        .into_iter()
        .filter(|(_, value)| !holds(letter, value))
        .map(|(field, _)| field)
        .collect();
    fields.dedup();
    fields
}

fn holds(letter: &Letter, value: &str) -> bool {
    letter.body.contains(value) || letter.subject.contains(value)
}

fn optional(request: &CancellationRequest) -> Vec<(Field, String)> {
    let contract = &request.contract;
    let customer = &request.customer;
    let all = [
        (Field::Holder, contract.holder.as_ref().map(|holder| holder.as_str().to_owned())),
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
    let names = request.attach.names().map(|name| (Field::Attach, name.into_owned()));
    all.into_iter().filter_map(|(field, value)| Some((field, value?))).chain(names).collect()
}
