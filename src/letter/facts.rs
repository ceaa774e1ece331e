//! What a template may use: the request's values under the names of their fields, dates in the letter's
//! language with the month as a word.

use icu_calendar::Date as CalendarDate;
use icu_calendar::cal::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use jiff::Unit;
use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::language::Language;
use crate::provider::Sector;
use crate::request::CancellationRequest;

/// Every variable there is, given or not.
pub(crate) const NAMES: &[&str] = &[
    "address",
    "confirm_before",
    "contract_number",
    "customer_number",
    "email",
    "end_on",
    "iban_ending",
    "iccid",
    "line",
    "mobile",
    "name",
    "no_winback",
    "order_number",
    "phone",
    "provider_email",
    "provider_name",
    "reason",
    "renews_on",
    "revoke_mandate",
    "today",
    "urgent",
];

/// The variables for `request`. What was not given is absent, so that strict mode finds a template that
/// would leave a hole. `used` says whether any template so much as mentions a name.
pub(super) fn of(
    request: &CancellationRequest,
    today: Date,
    used: impl Fn(&str) -> bool,
) -> Map<String, Value> {
    let CancellationRequest { customer, contract, recipient, language, .. } = request;
    let date = |date: Date| long_date(date, language);
    let mobile = recipient.sector == Sector::Mobile || contract.line.is_some() || contract.iccid.is_some();
    // By when to confirm: before the charge, where it is neither too near for an answer nor too far to wait for.
    let until_charge =
        contract.renews_on.and_then(|day| today.until((Unit::Day, day)).ok()).map(|span| span.get_days());
    let urgent = until_charge.is_some_and(|days| days < 2);
    let confirm_before =
        contract.renews_on.filter(|_| until_charge.is_some_and(|days| (2..=14).contains(&days)));
    let given = [
        ("name", Some(customer.name.as_str().to_owned())),
        ("email", Some(customer.email.to_string())),
        ("phone", customer.phone.as_ref().map(ToString::to_string)),
        ("address", customer.address.as_ref().map(|address| address.lines().join("\n"))),
        ("provider_name", Some(recipient.name.clone())),
        ("provider_email", Some(recipient.email.to_string())),
        ("order_number", contract.order_number.as_ref().map(|number| number.as_str().to_owned())),
        ("customer_number", contract.customer_number.as_ref().map(|number| number.as_str().to_owned())),
        ("contract_number", contract.contract_number.as_ref().map(|number| number.as_str().to_owned())),
        ("line", contract.line.as_ref().map(ToString::to_string)),
        ("iccid", contract.iccid.as_ref().map(|iccid| iccid.as_str().to_owned())),
        ("iban_ending", contract.iban_ending.as_ref().map(ToString::to_string)),
        ("renews_on", contract.renews_on.map(date)),
        ("confirm_before", confirm_before.map(date)),
        ("end_on", contract.end_on.map(date)),
        ("reason", request.reason.as_ref().map(|reason| reason.as_str().to_owned())),
        // Writing a date costs as much as all the rest; few templates want this one.
        ("today", used("today").then(|| date(today))),
    ];
    let switches = [
        ("mobile", mobile),
        ("urgent", urgent),
        ("revoke_mandate", request.revoke_mandate),
        ("no_winback", request.no_winback),
    ];
    given
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), Value::String(value?))))
        .chain(switches.map(|(name, on)| (name.to_owned(), Value::Bool(on))))
        .collect()
}

/// A date with the month as a word, as the language writes it (CLDR).
pub(super) fn long_date(date: Date, language: &Language) -> String {
    let locale = icu_locale::Locale::from(language.identifier());
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    // For one calendar only: a formatter for any would carry the data of seventeen into the program.
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long());
    let written = CalendarDate::try_new_gregorian(date.year().into(), month, day)
        .ok()
        .zip(formatter.ok())
        .map(|(date, formatter)| formatter.format(&date).to_string());
    // Unambiguous too, if locale data should ever lack a language.
    written.unwrap_or_else(|| date.to_string())
}
