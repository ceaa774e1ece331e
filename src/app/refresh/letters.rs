//! What a message about a letter would have: its sender, its subject, its numbers.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::journal::Entry;
use crate::provider::{Directory, free_mail};
use crate::reply::Letter;
use crate::value::{Domain, Field, ProviderId, Role, Value as _};

/// Services at which each company has a domain of its own below a shared one.
const TICKET_HOSTS: [&str; 14] = [
    "atlassian.net",
    "freshdesk.com",
    "freshservice.com",
    "gorgias.com",
    "helpscout.net",
    "helpshift.com",
    "intercom-mail.com",
    "kayako.com",
    "kustomerapp.com",
    "myfreshworks.com",
    "salesforce.com",
    "zendesk.com",
    "zoho.com",
    "zohodesk.com",
];

/// A number as it may stand in a text: as it is, without what is between its letters and digits, and with blanks there.
pub(super) fn spellings(number: &str) -> BTreeSet<String> {
    let parts: Vec<&str> =
        number.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    [number.to_owned(), parts.concat(), parts.join(" ")].into()
}

/// The day before the first of the letters was written: mailboxes count days in their own time zone.
pub(super) fn first_day(entries: &[&Entry]) -> Option<Date> {
    let days = entries.iter().filter_map(|entry| entry.created_at.get(..10)?.parse::<Date>().ok());
    days.min().map(|day| day.saturating_sub(1.day()))
}

/// What a message about this entry would have.
pub(super) fn letter(entry: &Entry, directory: &Directory) -> Letter {
    let recipient = entry.envelope_to.first().cloned().unwrap_or_default().to_lowercase();
    let mut senders = BTreeSet::new();
    if let Some((_, domain)) = recipient.rsplit_once('@') {
        // A domain that everybody can have an address at is not the provider's.
        senders.insert(match Domain::parse(domain) {
            Ok(domain) if free_mail::is_free(&domain) => recipient.clone(),
            // One's neighbours at a house for tickets are other companies.
            Ok(domain) if TICKET_HOSTS.contains(&domain.registered()) => domain.as_str().to_owned(),
            Ok(domain) => domain.registered().to_owned(),
            Err(_) => recipient.clone(),
        });
    }
    let record = entry.provider_id.as_deref().and_then(|id| ProviderId::parse(id).ok());
    if let Some(record) = record.and_then(|id| directory.get(&id).ok()) {
        senders.extend(record.domains.iter().map(|domain| domain.as_str().to_owned()));
    }
    Letter {
        entry: entry.id,
        written_at: entry.created_at.clone(),
        message_id: entry.message_id.clone(),
        subject: entry.subject.clone(),
        recipient,
        senders: senders.into_iter().collect(),
        numbers: Field::with(Role::Number)
            .filter_map(|field| entry.identifiers[field.key()].as_str())
            .map(str::to_owned)
            .collect(),
    }
}
