//! Values: what a value's type accepts, it accepts again as it prints it, and prints the same.

use std::fmt::Debug;

use adieu::attachment::FileName;
use adieu::value::{
    Authority, Cause, Country, DocumentFormat, Domain, EmailAddress, FilePaths, IbanEnding, Iccid,
    Identifier, Kind, MessageId, Name, Period, Phone, PostalAddress, Product, ProviderId, ProviderName,
    Reading, Reason, Sector, Subject, Tag, Value,
};
use adieu::{deadline, privacy};
use jiff::civil::Date;

/// Parses the text as every type there is.
pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    again(text, EmailAddress::to_string);
    again(text, Phone::to_string);
    again(text, Date::to_string);
    again(text, Country::to_string);
    again(text, |kind: &Kind| kind.name().to_owned());
    again(text, |cause: &Cause| cause.name().to_owned());
    again(text, |iccid: &Iccid| iccid.as_str().to_owned());
    again(text, MessageId::bracketed);
    again(text, MessageId::to_string);
    again(text, |name: &Name| name.as_str().to_owned());
    again(text, |name: &ProviderName| name.as_str().to_owned());
    again(text, |product: &Product| product.as_str().to_owned());
    again(text, |number: &Identifier| number.as_str().to_owned());
    again(text, |reason: &Reason| reason.as_str().to_owned());
    again(text, |subject: &Subject| subject.as_str().to_owned());
    again(text, |authority: &Authority| authority.as_str().to_owned());
    again(text, |id: &ProviderId| id.as_str().to_owned());
    again(text, Period::to_string);
    again(text, bool::to_string);
    for line in text.lines().take(3) {
        again(line, |address: &PostalAddress| address.lines()[0].clone());
    }
    if let Ok(ending) = IbanEnding::parse(text) {
        let ending = ending.to_string();
        assert!(ending.len() == 4 && ending.bytes().all(|b| b.is_ascii_alphanumeric()), "{ending:?}");
    }
    if let Ok(address) = EmailAddress::parse(text) {
        assert!(address.same_mailbox(&address) && address.same_but_for_a_tag(&address));
        assert!(address.domain().is_ascii());
        let _ = address.readable_domain();
    }
    if let Ok(country) = Country::parse(text) {
        let _ = country.language();
    }
    if let Ok(tag) = Tag::parse(text) {
        let catalog = adieu::letter::Catalog::built_in();
        let _ = (tag.resolve(catalog.languages()), tag.not_offered(catalog.languages()));
    }
    let _ = (Sector::parse(text), DocumentFormat::parse(text));
    if let Ok(paths) = FilePaths::parse(text) {
        assert_eq!(paths.names().count(), paths.paths().len());
    }
    if let Ok(name) = FileName::parse(text) {
        assert!(!name.as_str().contains(['/', '\0', '\n', '\r']), "{name:?}");
    }
    if let Ok(domain) = Domain::of_url(text) {
        assert!(domain.is_within(domain.registered()), "{domain:?}");
        let _ = (domain.readable(), domain.name().len());
    }
    if let Ok(days) = deadline::days_off(text) {
        assert!(days.windows(2).all(|pair| pair[0].date < pair[1].date));
    }
    for reading in [Reading::Prose, Reading::Name, Reading::Title, Reading::Subject, Reading::Number] {
        let _ = privacy::scan(text, reading);
    }
}

/// What is accepted is accepted as it prints, and prints as it did.
fn again<V: Value + PartialEq + Debug>(text: &str, print: impl Fn(&V) -> String) {
    let Ok(value) = V::parse(text) else { return };
    let printed = print(&value);
    match V::parse(&printed) {
        Ok(second) => assert_eq!((&second, &print(&second)), (&value, &printed), "from {text:?}"),
        Err(fault) => panic!("{printed:?}, printed from {text:?}, is refused: {fault:?}"),
    }
}
