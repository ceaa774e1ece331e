//! A letter ready to go, and what the journal keeps of it.

use crate::email::{Email, Envelope};
use crate::journal::{self, Dates, Form, NewEntry};
use crate::request::CancellationRequest;
use crate::text::escape;
use crate::value::Topic;
use crate::value::{Country, Sector};

/// A letter ready to go.
#[derive(Debug)]
pub(crate) struct Letter {
    pub(crate) row: u64,
    /// The provider as the results name it.
    pub(crate) provider: String,
    /// The numbers of its contract as the results name them.
    pub(crate) contract_number: String,
    pub(crate) request: CancellationRequest,
    pub(crate) subject: String,
    pub(crate) dates: Dates,
    pub(crate) form: Form,
    pub(crate) email: Email,
    pub(crate) envelope: Envelope,
    /// The entry of the letter it follows.
    pub(crate) parent: Option<i64>,
    /// Whether it goes although the same request has gone before.
    pub(crate) again: bool,
}

impl Letter {
    /// The row as what a problem is about.
    pub(crate) fn subject(&self) -> Topic {
        Topic::Row(self.row, Some(self.recipient()))
    }

    /// Who it is to, in one line.
    pub(crate) fn recipient(&self) -> String {
        escape::line(&self.request.recipient.name)
    }

    pub(super) fn entry<'a>(&'a self, account: &'a str) -> NewEntry<'a> {
        let Self { request, subject, dates, form, email, envelope, parent, .. } = self;
        new_entry(&JournalRecord { request, subject, dates: *dates, form }, email, envelope, account, *parent)
    }
}

/// What the journal keeps of a letter besides its bytes.
pub(crate) struct JournalRecord<'a> {
    pub(crate) request: &'a CancellationRequest,
    pub(crate) subject: &'a str,
    pub(crate) dates: Dates,
    pub(crate) form: &'a Form,
}

/// What the journal is to hold of a letter that leaves through `account`.
pub(crate) fn new_entry<'a>(
    kept: &JournalRecord<'a>,
    email: &'a Email,
    envelope: &'a Envelope,
    account: &'a str,
    parent: Option<i64>,
) -> NewEntry<'a> {
    let JournalRecord { request, subject, dates, form } = *kept;
    let sector = Some(request.recipient.sector).filter(|sector| *sector != Sector::Other);
    NewEntry {
        fingerprint: match parent {
            Some(parent) => journal::fingerprint_after(request, parent),
            None => journal::fingerprint(request),
        },
        provider: &request.recipient.name,
        kind: request.kind.name(),
        language: request.language.tag(),
        identifiers: journal::identifiers(request),
        account,
        envelope,
        message_id: email.message_id(),
        subject,
        bytes: email.bytes(),
        parent,
        form: Some(form),
        provider_id: request.recipient.provider.as_deref(),
        country: request.recipient.country.as_ref().map(Country::as_str),
        sector: sector.map(Sector::name),
        dates,
    }
}
