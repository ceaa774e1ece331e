//! A provider of the person's own, from what they know of it to a record with its provenance.

use jiff::civil::Date;

use crate::provider::{
    self, Address, Channel, ChannelKind, Origin, Provenance, Purpose, Record, mailbox, wording,
};
use crate::value::{Confidence, Country, Domain, EmailAddress, Invalid, Place, Problem, Sector, Value};
use crate::words::{Sentence, sentence};

/// The code of what a question can mend.
pub(crate) const MISSING: &str = "missing";

/// What is known of a provider, none of it judged.
#[derive(Debug, Clone, Default)]
pub(crate) struct NewProvider {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) sector: Option<String>,
    pub(crate) domain: Vec<String>,
    pub(crate) email: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) seen_on: Option<String>,
    pub(crate) confidence: Option<String>,
    /// Other ways to cancel, each as KIND=HOW.
    pub(crate) channel: Vec<String>,
}

/// Collects what is wrong, all of it.
struct Judge(Vec<Problem>);

impl Judge {
    fn problem(&mut self, key: &str, place: Option<Place>, fault: Invalid) {
        self.0.push(Problem { place, ..Problem::of_key(key, Place::Flag, fault) });
    }

    fn value<T>(&mut self, key: &str, text: &str, rule: impl Fn(&str) -> Result<T, Invalid>) -> Option<T> {
        rule(text)
            .map_err(|fault| {
                self.problem(key, Some(Place::Flag), wording::verdict(text, fault));
            })
            .ok()
    }

    fn optional<T: Value>(&mut self, key: &str, text: Option<&String>) -> Option<T> {
        self.value(key, text?, T::parse)
    }

    fn required<T>(
        &mut self,
        key: &str,
        text: Option<&String>,
        fix: Sentence,
        rule: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Option<T> {
        if text.is_none() {
            self.problem(key, None, missing(fix));
        }
        self.value(key, text?, rule)
    }
}

fn missing(fix: Sentence) -> Invalid {
    Invalid::new(MISSING, sentence!("new-provider-lacks"), fix)
}

fn id(text: &str) -> Result<String, Invalid> {
    if provider::is_plain(text) {
        return Ok(text.to_owned());
    }
    Err(Invalid::of("bad-id", sentence!("new-provider-bad-id")))
}

/// The record, or all that is wrong with it.
pub(crate) fn resolve(new: &NewProvider, today: Date) -> Result<Record, Vec<Problem>> {
    let mut judge = Judge(Vec::new());
    let id = judge.value("id", &new.id, id);
    let name = judge.required("name", new.name.as_ref(), sentence!("new-provider-give-name"), wording::name);
    let country = judge.optional::<Country>("country", new.country.as_ref());
    let language = new.language.as_ref().and_then(|text| judge.value("language", text, provider::language));
    let sector = judge.optional::<Sector>("sector", new.sector.as_ref()).unwrap_or_default();
    if new.domain.is_empty() {
        judge.problem("domain", None, missing(sentence!("new-provider-give-domains")));
    }
    let domains: Vec<Domain> =
        new.domain.iter().filter_map(|text| judge.value("domain", text, Domain::parse)).collect();
    let sound = domains.len() == new.domain.len() && !domains.is_empty();
    let confidence =
        judge.optional::<Confidence>("confidence", new.confidence.as_ref()).unwrap_or_else(|| {
            let own = new.source.as_deref().is_some_and(|source| is_own_page(source, &domains));
            if own { Confidence::A } else { Confidence::C }
        });
    let address = address(new, today, confidence, &mut judge);
    if let Some(address) = &address
        && sound
        && address.purpose.takes_cancellations()
        && let Err(fault) = usable(&address.email, &domains)
    {
        let what = sentence!("value-refused", value = address.email.to_string(), what = fault.what);
        judge.problem("email", Some(Place::Flag), Invalid { what, ..fault });
    }
    let channels =
        new.channel.iter().filter_map(|text| judge.value("channel", text, |text| channel(text, confidence)));
    let channels: Vec<Channel> = channels.collect();
    match (id, name) {
        (Some(id), Some(name)) if judge.0.is_empty() => Ok(Record {
            country,
            language,
            sector,
            domains,
            addresses: address.into_iter().collect(),
            channels,
            origin: Origin::Own,
            ..Record::new(id, name)
        }),
        _ => Err(judge.0),
    }
}

fn address(new: &NewProvider, today: Date, confidence: Confidence, judge: &mut Judge) -> Option<Address> {
    let provenance = new.purpose.is_some() || new.source.is_some() || new.seen_on.is_some();
    if new.email.is_none() && !new.channel.is_empty() && !provenance {
        return None; // a provider without e-mail, and another way to it
    }
    let fix = sentence!("new-provider-give-email");
    let email = judge.required("email", new.email.as_ref(), fix, EmailAddress::parse);
    let fix = sentence!("new-provider-give-purpose");
    let purpose = judge.required("purpose", new.purpose.as_ref(), fix, Purpose::parse);
    let fix = sentence!("new-provider-give-source");
    let source = judge.required("source", new.source.as_ref(), fix, wording::source);
    let seen_on = match &new.seen_on {
        None => Some(today),
        Some(text) => judge.value("seen_on", text, |text| provider::seen(Date::parse(text)?, Some(today))),
    };
    Some(Address {
        email: email?,
        purpose: purpose?,
        outside_domains: false,
        pec: false,
        known: Provenance { source: Some(source?), seen_on: Some(seen_on?), ..Provenance::of(confidence) },
    })
}

/// Whether a source is a page on one of these domains: its address, not a sentence about it.
fn is_own_page(source: &str, domains: &[Domain]) -> bool {
    let is_page = !source.trim().contains(char::is_whitespace);
    is_page
        && Domain::of_url(source.trim())
            .is_ok_and(|page| domains.iter().any(|own| page.is_within(own.as_str())))
}

fn channel(text: &str, confidence: Confidence) -> Result<Channel, Invalid> {
    let Some((kind, how)) = text.split_once('=') else {
        return Err(Invalid::of("bad-channel", sentence!("new-provider-bad-channel")));
    };
    let kind = ChannelKind::parse(kind)?;
    Ok(Channel {
        kind,
        how: wording::how(Some(kind), how)?,
        at_hand: None,
        purpose: None,
        known: Provenance::of(confidence),
    })
}

/// An address that reads nothing is none for a cancellation, and one outside the provider's own domains is for `--to`
/// and a yes, not for a record.
pub(crate) fn usable(email: &EmailAddress, domains: &[Domain]) -> Result<(), Invalid> {
    mailbox::answers(email)?;
    if domains.iter().any(|own| email.to_domain().is_within(own.as_str())) {
        return Ok(());
    }
    Err(Invalid::of("outside-domains", sentence!("new-provider-address-elsewhere")))
}
