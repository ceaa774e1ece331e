//! What is known of one provider.

use serde::{Deserialize, Deserializer, Serialize};

use super::channel::Channel;
use super::page::Page;
use super::postal::Postal;
use super::provenance::Provenance;
use super::refusal::{Ceased, Need, Refusal};
use crate::value::vocabulary::named;
use crate::value::{Country, Domain, EmailAddress, Problem, Sector, Tag, Value};
use crate::words::{Describe, Join, Sentence, described, sentence};

/// A provider's record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its id, the file's name.
    pub id: String,
    /// Its name as a letter writes it.
    pub name: String,
    /// The names its contracts are sold under, which people know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<String>,
    /// Other names it goes by, former ones among them: what is said to be theirs is held against this record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where it is, where that is known.
    #[serde(default)]
    pub country: Option<Country>,
    /// The countries whose customers it serves, where that is more than its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<Country>,
    /// The language to write in, a BCP 47 tag; where it is not known, the country's.
    pub language: Option<String>,
    /// Its trade, where it matters for the letter.
    #[serde(default)]
    pub sector: Sector,
    /// Its own domains: an address outside them is not trusted by itself.
    pub domains: Vec<Domain>,
    /// The e-mail addresses known, best first.
    #[serde(default, rename = "address")]
    pub addresses: Vec<Address>,
    /// Pages on the web, best first.
    #[serde(default, rename = "page", skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    /// Postal addresses, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub postal: Vec<Postal>,
    /// Other ways.
    #[serde(default, rename = "channel")]
    pub channels: Vec<Channel>,
    /// Ways by which it takes no cancellation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refuses: Option<Refusal>,
    /// What it wants besides the letter.
    #[serde(default, rename = "need", skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// That it serves nobody any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceased: Option<Ceased>,
    /// The id of the record of whoever took over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    /// Whose record it is.
    #[serde(skip_deserializing)]
    pub origin: Origin,
    /// Old words in its file, with what they are called now.
    #[serde(skip)]
    pub notes: Vec<Problem>,
}

/// Whose a record is, the one believed first before the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// It came with the program.
    #[default]
    BuiltIn,
    /// It is a file in the person's own folder.
    Own,
    /// It is a file there that an import brought in: somebody else's word.
    Imported,
}

/// One e-mail address with its provenance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The address.
    #[serde(deserialize_with = "checked")]
    pub email: EmailAddress,
    /// What it is for.
    pub purpose: Purpose,
    /// Whether it is known to lie outside the provider's own domains; it always wants a person's yes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outside_domains: bool,
    /// Whether it is a certified mailbox (Italian PEC), which expects one as the sender.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pec: bool,
    /// Where it is known from.
    #[serde(flatten)]
    pub known: Provenance,
}

named! {
    /// What an address is for.
    Purpose {
        /// Customer service.
        CustomerService = "customer-service",
        /// Cancellations.
        Cancellation = "cancellation",
        /// Withdrawals within the cooling-off period.
        Withdrawal = "withdrawal",
        /// Whatever has no mailbox of its own: used after asking.
        General = "general",
        /// Data protection only: a cancellation sent there is lost.
        Privacy = "privacy",
        /// It cannot receive.
        NoReply = "no-reply",
    }
}

impl Purpose {
    /// Whether a cancellation may be sent there.
    pub(crate) fn takes_cancellations(self) -> bool {
        matches!(self, Self::CustomerService | Self::Cancellation)
    }

    /// Whether what is for this takes a withdrawal within the cooling-off period, or any other cancellation.
    pub(crate) fn takes(self, withdrawing: bool) -> bool {
        match self {
            Self::Withdrawal => withdrawing,
            purpose => purpose.takes_cancellations() || purpose == Self::General,
        }
    }

    /// Whether no letter of ours is of any use there.
    pub(crate) fn is_dead_end(self) -> bool {
        matches!(self, Self::Privacy | Self::NoReply)
    }
}

impl Describe for Purpose {
    fn sentence(&self) -> Sentence {
        match self {
            Self::CustomerService => sentence!("address-for-customer-service"),
            Self::Cancellation => sentence!("address-for-cancellations"),
            Self::Withdrawal => sentence!("address-for-withdrawals"),
            Self::General => sentence!("address-for-anything"),
            Self::Privacy => sentence!("address-for-privacy"),
            Self::NoReply => sentence!("address-only-sends"),
        }
    }
}

described!(Purpose);

impl Record {
    /// A record of which only these are known.
    pub(crate) fn new(id: String, name: String) -> Self {
        Self {
            id,
            name,
            brands: Vec::new(),
            aliases: Vec::new(),
            country: None,
            serves: Vec::new(),
            language: None,
            sector: Sector::default(),
            domains: Vec::new(),
            addresses: Vec::new(),
            pages: Vec::new(),
            postal: Vec::new(),
            channels: Vec::new(),
            refuses: None,
            needs: Vec::new(),
            ceased: None,
            replaced_by: None,
            origin: Origin::default(),
            notes: Vec::new(),
        }
    }

    /// The address a cancellation goes to, if one is known.
    pub(crate) fn cancellation_address(&self) -> Option<&Address> {
        self.addresses.iter().find(|address| address.purpose.takes_cancellations())
    }

    /// The address a letter goes to: one for withdrawals where the letter is one, else one for cancellations, and the
    /// general mailbox where there is nothing else. A certified mailbox comes last.
    pub(crate) fn address_for(&self, withdrawing: bool) -> Option<&Address> {
        let find = |fits: &dyn Fn(&Address) -> bool| {
            let fitting = || self.addresses.iter().filter(|address| fits(address));
            fitting().find(|address| !address.pec).or_else(|| fitting().next())
        };
        let withdrawal =
            withdrawing.then(|| find(&|address| address.purpose == Purpose::Withdrawal)).flatten();
        withdrawal
            .or_else(|| find(&|address| address.purpose.takes_cancellations()))
            .or_else(|| find(&|address| address.purpose == Purpose::General))
    }

    /// Whether the address is at one of its own domains or below one.
    pub(crate) fn is_own(&self, address: &EmailAddress) -> bool {
        let domain = address.to_domain();
        self.domains.iter().any(|own| domain.is_within(own.as_str()))
    }

    /// The language to write in, as far as the record knows: its own, else its country's.
    pub(crate) fn language_tag(&self) -> Option<Tag> {
        let own = self.language.as_deref().and_then(|tag| Tag::parse(tag).ok());
        match (own, self.country) {
            // As it is written there: Swiss providers read Swiss letters.
            (Some(own), Some(country)) => Some(own.in_country(country)),
            (own, country) => own.or_else(|| country.map(|country| Tag::new(country.language()))),
        }
    }
}

impl Describe for Address {
    fn sentence(&self) -> Sentence {
        let pec = self.pec.then(|| sentence!("address-pec"));
        let before = std::iter::once(self.purpose.sentence()).chain(pec);
        Sentence::join(Join::Clauses, before.chain(self.known.clauses()))
    }
}

described!(Address);

fn checked<'de, D: Deserializer<'de>, T: Value>(deserializer: D) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    T::parse(&text).map_err(|fault| serde::de::Error::custom(format!("\"{text}\" {}", fault.what)))
}
