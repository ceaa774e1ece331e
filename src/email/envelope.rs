//! The envelope: who a message is handed over for, whatever its headers say (RFC 5321 § 2.3.1).

use lettre::Address;
use lettre::address::AddressError;
use serde::Serialize;

use crate::value::EmailAddress;

/// A sender and at least one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Envelope {
    from: EmailAddress,
    to: Vec<EmailAddress>,
    #[serde(skip)]
    sender: Address,
    #[serde(skip)]
    recipients: Vec<Address>,
}

impl Envelope {
    /// From the account's address to the provider's and, where wanted, a copy to oneself.
    ///
    /// # Errors
    /// If lettre takes an address for none; after the check, it does not.
    pub fn new(
        from: &EmailAddress,
        provider: &EmailAddress,
        copy: Option<&EmailAddress>,
    ) -> Result<Self, AddressError> {
        // One mailbox gets one copy.
        let copy = copy.filter(|copy| !copy.same_mailbox(provider));
        let to: Vec<EmailAddress> = std::iter::once(provider).chain(copy).cloned().collect();
        let recipients = to.iter().map(super::address).collect::<Result<_, _>>()?;
        Ok(Self { from: from.clone(), to, sender: super::address(from)?, recipients })
    }

    /// The sender.
    pub fn from(&self) -> &EmailAddress {
        &self.from
    }

    /// The recipients, the provider first.
    pub fn to(&self) -> &[EmailAddress] {
        &self.to
    }

    /// Whether a copy goes to oneself.
    pub(crate) fn has_copy(&self) -> bool {
        self.to.len() > 1
    }

    pub(crate) fn sender(&self) -> &Address {
        &self.sender
    }

    pub(crate) fn recipients(&self) -> impl Iterator<Item = &Address> {
        self.recipients.iter()
    }

    /// Whether only a server with SMTPUTF8 can carry it (RFC 6531).
    pub fn needs_smtputf8(&self) -> bool {
        std::iter::once(&self.from).chain(&self.to).any(EmailAddress::needs_smtputf8)
    }
}
