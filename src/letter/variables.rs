//! What a template may use: the request's values under the names of their fields, dates in the letter's
//! language with the month as a word.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::dates::long_date;
use crate::deadline::{self, ContractFacts};
use crate::request::CancellationRequest;
use crate::value::{Capacity, Cause, Identifier, Language, Phone, Sector};
use crate::words::{Describe, Sentence, sentence, sentence_value};

/// A name that templates may use.
#[derive(Debug)]
pub struct Variable {
    /// The name.
    pub name: &'static str,
    /// When it is there.
    pub given: Presence,
}

impl Variable {
    /// What it holds, in a few words.
    pub fn what(&self) -> Sentence {
        sentence!("template-variable").attribute(self.name)
    }
}

/// When a variable has a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// In every letter.
    Always,
    /// Where the request gives it: it wants `{{#if}}` around it.
    Optional,
    /// It is true or false, for `{{#if}}`.
    Condition,
}

impl Presence {
    /// Its name, in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Optional => "optional",
            Self::Condition => "condition",
        }
    }
}

impl Describe for Presence {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Always => sentence!("template-variable-given-always"),
            Self::Optional => sentence!("template-variable-given-sometimes"),
            Self::Condition => sentence!("template-variable-condition"),
        }
    }
}

sentence_value!(Presence);

const fn variable(name: &'static str, given: Presence) -> Variable {
    Variable { name, given }
}

/// Every variable there is, in alphabetical order.
pub const VARIABLES: &[Variable] = &[
    variable("accept_charge", Presence::Condition),
    variable("address", Presence::Optional),
    variable("article", Presence::Optional),
    variable("as_executor", Presence::Condition),
    variable("as_heir", Presence::Condition),
    variable("as_spouse", Presence::Condition),
    variable("authority", Presence::Optional),
    variable("by_attorney", Presence::Condition),
    variable("by_post", Presence::Condition),
    variable("cause_on", Presence::Optional),
    variable("confirm_by", Presence::Optional),
    variable("contract_number", Presence::Optional),
    variable("customer_number", Presence::Optional),
    variable("death", Presence::Condition),
    variable("email", Presence::Always),
    variable("enclosures", Presence::Optional),
    variable("end_on", Presence::Optional),
    variable("first_message_id", Presence::Optional),
    variable("first_sent_on", Presence::Optional),
    variable("first_subject", Presence::Optional),
    variable("free_exit", Presence::Condition),
    variable("holder", Presence::Always),
    variable("iban_ending", Presence::Optional),
    variable("iccid", Presence::Optional),
    variable("identity_label", Presence::Optional),
    variable("identity_number", Presence::Optional),
    variable("line", Presence::Optional),
    variable("mobile", Presence::Condition),
    variable("move", Presence::Condition),
    variable("name", Presence::Always),
    variable("new_place", Presence::Optional),
    variable("no_winback", Presence::Condition),
    variable("not_served", Presence::Condition),
    variable("on_behalf", Presence::Condition),
    variable("order_number", Presence::Optional),
    variable("ordered_on", Presence::Optional),
    variable("other_cause", Presence::Condition),
    variable("phone", Presence::Optional),
    variable("price_change", Presence::Condition),
    variable("product", Presence::Optional),
    variable("provider_email", Presence::Always),
    variable("provider_name", Presence::Always),
    variable("quality", Presence::Condition),
    variable("reason", Presence::Optional),
    variable("received_on", Presence::Optional),
    variable("remedy_by", Presence::Optional),
    variable("renews_on", Presence::Optional),
    variable("reported_on", Presence::Optional),
    variable("revoke_mandate", Presence::Condition),
    variable("today", Presence::Always),
];

/// The helpers templates may call: an example of each, and what it does. They are Handlebars' own.
pub fn helpers() -> [(&'static str, Sentence); 4] {
    [
        ("{{#if phone}}…{{else if line}}…{{else}}…{{/if}}", sentence!("template-helper-if")),
        ("{{#unless mobile}}…{{/unless}}", sentence!("template-helper-unless")),
        ("{{#if (and revoke_mandate iban_ending)}}…{{/if}}", sentence!("template-helper-and")),
        ("{{> contract}}", sentence!("template-helper-partial")),
    ]
}

/// Whether there is a variable of this name.
pub(super) fn known(name: &str) -> bool {
    VARIABLES.binary_search_by(|variable| variable.name.cmp(name)).is_ok()
}

/// The variables for `request`. What was not given is absent, so that strict mode finds a template that
/// would leave a hole. `by_post` says whether the letter travels on paper, `used`
/// whether any template so much as mentions a name: what none does is not worked out.
pub(super) fn of(
    request: &CancellationRequest,
    language: &Language,
    today: Date,
    by_post: bool,
    used: impl Fn(&str) -> bool,
) -> Map<String, Value> {
    let mut facts = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|_| used(name)) {
            facts.insert(name.to_owned(), Value::String(value));
        }
    };
    let exit = exit(request, is_mobile(request), today);
    put("article", exit.article.map(str::to_owned));
    texts(request, by_post, &mut put);
    for (name, date) in dates(request, today) {
        // Writing a date costs as much as many other values.
        let written = |date| {
            let date = long_date(date, language);
            // A line of paper does not end within a date.
            if by_post { date.replace(' ', "\u{a0}") } else { date }
        };
        put(name, date.filter(|_| used(name)).map(written));
    }
    let exit_and_paper = [("free_exit", exit.free), ("by_post", by_post)];
    let switches = switches(request).into_iter().chain(exit_and_paper).filter(|(name, _)| used(name));
    facts.extend(switches.map(|(name, on)| (name.to_owned(), Value::Bool(on))));
    facts
}

/// What was given and stands in a letter as text.
fn texts(request: &CancellationRequest, by_post: bool, put: &mut impl FnMut(&str, Option<String>)) {
    let CancellationRequest { customer, contract, recipient, .. } = request;
    let number = |number: &Option<Identifier>| number.as_ref().map(|number| number.as_str().to_owned());
    put("name", Some(customer.name.as_str().to_owned()));
    put("email", Some(customer.email.to_string()));
    // Paper is read; what is in a mail is copied.
    let phone = |phone: &Phone| if by_post { phone.grouped() } else { phone.to_string() };
    put("phone", customer.phone.as_ref().map(phone));
    put("address", customer.address.as_ref().map(|address| address.lines().join("\n")));
    put("provider_name", Some(recipient.name.clone()));
    put("provider_email", recipient.email.as_ref().map(ToString::to_string));
    put("holder", Some(contract.holder.as_ref().unwrap_or(&customer.name).as_str().to_owned()));
    put("product", contract.product.as_ref().map(|product| product.as_str().to_owned()));
    put("order_number", number(&contract.order_number));
    put("customer_number", number(&contract.customer_number));
    put("contract_number", number(&contract.contract_number));
    put("line", contract.line.as_ref().map(phone));
    put("iccid", contract.iccid.as_ref().map(|iccid| iccid.as_str().to_owned()));
    let identity = contract.identity_number.as_ref();
    put("identity_label", identity.map(|number| number.label().to_owned()));
    put("identity_number", identity.map(|number| number.as_str().to_owned()));
    put("new_place", request.new_place.as_ref().map(|place| place.as_str().to_owned()));
    put("iban_ending", contract.iban_ending.as_ref().map(ToString::to_string));
    put("reason", request.reason.as_ref().map(|reason| reason.as_str().to_owned()));
    put("authority", request.authority.clone());
    if let Some(first) = &request.first_letter {
        put("first_subject", Some(first.subject.as_str().to_owned()));
        put("first_message_id", first.message_id.as_ref().map(ToString::to_string));
    }
    let names: Vec<String> = request.attach.names().map(|name| format!("- {name}")).collect();
    put("enclosures", (!names.is_empty()).then(|| names.join("\n")));
}

fn dates(request: &CancellationRequest, today: Date) -> [(&'static str, Option<Date>); 10] {
    let contract = &request.contract;
    [
        ("ordered_on", contract.ordered_on),
        ("received_on", contract.received_on),
        ("renews_on", contract.renews_on),
        ("end_on", end_on(request, today)),
        ("cause_on", request.cause_on),
        ("reported_on", request.reported_on),
        ("remedy_by", request.remedy_by),
        ("first_sent_on", request.first_letter.as_ref().map(|first| first.sent_on)),
        ("confirm_by", confirm_by(request, today)),
        ("today", Some(today)),
    ]
}

fn switches(request: &CancellationRequest) -> [(&'static str, bool); 15] {
    let capacity = |wanted| request.customer.capacity == Some(wanted);
    [
        ("accept_charge", request.accept_charge),
        ("as_executor", capacity(Capacity::Executor)),
        ("as_heir", capacity(Capacity::Heir)),
        ("as_spouse", capacity(Capacity::Spouse)),
        ("by_attorney", capacity(Capacity::Attorney)),
        ("not_served", request.not_served),
        ("mobile", is_mobile(request)),
        ("on_behalf", request.is_on_behalf()),
        ("revoke_mandate", request.revoke_mandate),
        ("no_winback", request.no_winback && !request.is_about_a_death()),
        ("price_change", request.cause == Some(Cause::PriceChange)),
        ("quality", request.cause == Some(Cause::Quality)),
        ("move", request.cause == Some(Cause::Move)),
        ("death", request.is_about_a_death()),
        ("other_cause", request.cause == Some(Cause::Other)),
    ]
}

fn is_mobile(request: &CancellationRequest) -> bool {
    let contract = &request.contract;
    request.recipient.sector == Sector::Mobile || contract.line.is_some() || contract.iccid.is_some()
}

/// What the law gives for the cause where the provider is, in its trade. Of a move, only where the provider does not serve
/// the new place.
fn exit(request: &CancellationRequest, mobile: bool, today: Date) -> deadline::Exit {
    let right = match request.cause {
        Some(Cause::PriceChange) => true,
        Some(Cause::Move) => request.not_served,
        _ => false,
    };
    let Some(step) = request.kind.step().filter(|_| right) else { return deadline::Exit::default() };
    let known = Some(request.recipient.sector).filter(|sector| *sector != Sector::Other);
    deadline::exit(&ContractFacts {
        country: request.recipient.country,
        sector: known.unwrap_or(if mobile { Sector::Mobile } else { Sector::Other }),
        cause: request.cause,
        ..ContractFacts::new(step, today)
    })
}

/// The day the contract shall end: as the person says, or the day on which the cause comes into effect.
fn end_on(request: &CancellationRequest, today: Date) -> Option<Date> {
    let by_cause =
        || request.cause_on.filter(|day| *day >= today && request.cause.is_some_and(Cause::sets_end));
    request.contract.end_on.or_else(by_cause)
}

/// By when to answer: as the person says, else as the charge allows. `None` where only "without delay" will do.
fn confirm_by(request: &CancellationRequest, today: Date) -> Option<Date> {
    let contract = &request.contract;
    let step = request.kind.step();
    let usual = || deadline::confirm_by(step, contract.renews_on, end_on(request, today), today);
    request.confirm_by.or_else(|| usual().map(|(day, _)| day))
}

#[cfg(test)]
mod tests {
    use super::VARIABLES;

    #[test]
    fn variables_are_in_alphabetical_order() {
        assert!(VARIABLES.is_sorted_by(|a, b| a.name < b.name));
    }
}
