//! The checked request: what the letter is written from.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::provider::{Address, Channel, Page, Postal, Record};
use crate::value::{
    Capacity, Cause, Country, DocumentFormat, EmailAddress, FilePaths, IbanEnding, Iccid, Identifier,
    IdentityNumber, Kind, Language, MessageId, Name, NewPlace, Period, Phone, PostalAddress, Product, Reason,
    Sector, Subject,
};
use crate::words::{Describe, Sentence, described, sentence};

/// A cancellation request. Where one exists, every value in it is valid.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct CancellationRequest {
    /// What it asks for.
    pub kind: Kind,
    /// The letter's language.
    pub language: Language,
    /// Who asks.
    pub customer: Customer,
    /// What contract it is about.
    pub contract: Contract,
    /// Why, if the person says.
    pub reason: Option<Reason>,
    /// The cause of a termination for cause.
    pub cause: Option<Cause>,
    /// The cause's day.
    pub cause_on: Option<Date>,
    /// Where a move goes.
    pub new_place: Option<NewPlace>,
    /// Whether the letter says that the provider does not serve the new place.
    pub not_served: bool,
    /// The day a fault was reported.
    pub reported_on: Option<Date>,
    /// The last day the provider had to put it right.
    pub remedy_by: Option<Date>,
    /// Whether the earliest day is wanted even where it costs.
    pub accept_charge: bool,
    /// The letter that this one is about.
    pub first_letter: Option<FirstLetter>,
    /// The body a complaint would go to, where the letter names one.
    pub authority: Option<String>,
    /// The day by which the person wants an answer, where they say one.
    pub confirm_by: Option<Date>,
    /// Whether the direct-debit mandate is revoked too.
    pub revoke_mandate: bool,
    /// Whether calls with offers to stay are refused.
    pub no_winback: bool,
    /// Who is asked.
    pub recipient: Recipient,
    /// The language of a courtesy translation below the letter.
    pub courtesy: Option<Language>,
    /// Whether the letter is enclosed as a document.
    pub document: DocumentFormat,
    /// Files to enclose.
    pub attach: FilePaths,
}

/// The person the contract belongs to.
#[derive(Debug, Clone, Serialize)]
pub struct Customer {
    /// The name of the person who writes.
    pub name: Name,
    /// Their address, the letter's From.
    pub email: EmailAddress,
    /// A number to reach them at.
    pub phone: Option<Phone>,
    /// Their postal address.
    pub address: Option<PostalAddress>,
    /// What they are to the contract's holder, where that is somebody else.
    pub capacity: Option<Capacity>,
}

/// What identifies the contract, and its dates.
#[derive(Debug, Clone, Serialize)]
pub struct Contract {
    /// The name it is in, where that is not the person's.
    pub holder: Option<Name>,
    /// The tariff, goods or service.
    pub product: Option<Product>,
    /// The order number.
    pub order_number: Option<Identifier>,
    /// The customer or account number.
    pub customer_number: Option<Identifier>,
    /// The contract number.
    pub contract_number: Option<Identifier>,
    /// The telephone line.
    pub line: Option<Phone>,
    /// The SIM card.
    pub iccid: Option<Iccid>,
    /// The number a state knows the holder by.
    pub identity_number: Option<IdentityNumber>,
    /// The end of the IBAN that is debited.
    pub iban_ending: Option<IbanEnding>,
    /// The day it was concluded or the goods were ordered.
    pub ordered_on: Option<Date>,
    /// The day the goods were received.
    pub received_on: Option<Date>,
    /// The day it began.
    pub started_on: Option<Date>,
    /// The last day of its minimum or current term.
    pub end_of_term: Option<Date>,
    /// Its own notice period.
    pub notice: Option<Period>,
    /// The day of the next charge.
    pub renews_on: Option<Date>,
    /// The day it shall end.
    pub end_on: Option<Date>,
}

/// An earlier letter that was not answered.
#[derive(Debug, Clone, Serialize)]
pub struct FirstLetter {
    /// The day it was sent.
    pub sent_on: Date,
    /// Its subject.
    pub subject: Subject,
    /// Its Message-ID, where known.
    pub message_id: Option<MessageId>,
}

/// Who the letter goes to, and how that is known.
#[derive(Debug, Clone, Serialize)]
pub struct Recipient {
    /// The provider's name.
    pub name: String,
    /// The address; `None` where the letter goes by post alone.
    pub email: Option<EmailAddress>,
    /// The provider's id, where it is in the directory.
    pub provider: Option<String>,
    /// The provider's trade, where the directory knows it.
    pub sector: Sector,
    /// The provider's country, where known.
    pub country: Option<Country>,
    /// Where the address is from: the directory's entry, or `None` where the person gave it.
    pub provenance: Option<Address>,
    /// Other ways to cancel with this provider.
    pub channels: Vec<Channel>,
    /// Its pages on the web.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    /// Its postal addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub postal: Vec<Postal>,
    /// All of them, where the provider is in the directory.
    #[serde(skip)]
    pub(crate) other_ways: Option<OtherWays>,
}

impl Recipient {
    /// All other ways in words, the quickest first.
    pub fn ways(&self) -> Vec<Sentence> {
        let known = self.other_ways.as_ref();
        known.map(|known| known.record.ways(known.withdrawing, known.today)).unwrap_or_default()
    }

    /// The one that is quicker than a letter, where one is known.
    pub fn quicker(&self) -> Option<Sentence> {
        let known = self.other_ways.as_ref()?;
        known.record.quickest_way(known.withdrawing, known.today)
    }
}

/// What the ways besides a letter are told from. They are put into words when somebody asks: of the rows of a table nobody does.
#[derive(Debug, Clone)]
pub(crate) struct OtherWays {
    pub(super) record: Arc<Record>,
    pub(super) withdrawing: bool,
    pub(super) today: Date,
}

/// The letter goes by post: there is no address to mail it to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub struct NoMailbox;

impl Describe for NoMailbox {
    fn sentence(&self) -> Sentence {
        sentence!("recipient-without-mailbox")
    }
}

described!(NoMailbox);

impl CancellationRequest {
    /// Whether it is about a holder who has died: a letter of its own, or one that follows it.
    pub fn is_about_a_death(&self) -> bool {
        self.cause == Some(Cause::Death)
            || self.kind.refers_back()
                && self.customer.capacity.is_some_and(|it| Capacity::OF_THE_BEREAVED.contains(&it))
    }

    /// Whether it is for a living holder who is somebody else.
    pub fn is_on_behalf(&self) -> bool {
        let other = self.contract.holder.as_ref().is_some_and(|holder| *holder != self.customer.name);
        other && !self.is_about_a_death()
    }
}

impl Recipient {
    /// The address to mail to.
    ///
    /// # Errors
    /// [`NoMailbox`], where the letter goes by post alone.
    pub fn mailbox(&self) -> Result<&EmailAddress, NoMailbox> {
        self.email.as_ref().ok_or(NoMailbox)
    }

    /// The address as it is read; empty where there is none.
    pub fn address(&self) -> String {
        self.email.as_ref().map(ToString::to_string).unwrap_or_default()
    }
}
