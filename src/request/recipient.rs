//! Who the letter goes to: the directory's address or the person's own, and when that needs a yes.

use super::cancellation::Recipient;
use super::check::{Checker, RecipientPolicy, missing};
use super::country::Country;
use super::email_address::EmailAddress;
use super::fault::Fault;
use super::field::Field;
use super::text::ProviderName;
use crate::provider::{Address, Confidence, ProviderId, Purpose, Record};

impl Checker<'_> {
    /// The provider's record, where a provider is named.
    pub(super) fn record(&mut self) -> Option<Record> {
        let id: ProviderId = self.value(Field::Provider)?;
        match self.context.directory.get(&id) {
            Ok(record) => Some(record),
            Err(fault) => {
                self.problem(Field::Provider, fault);
                None
            }
        }
    }

    pub(super) fn recipient(&mut self, record: Option<&Record>) -> Option<Recipient> {
        let given_name: Option<ProviderName> = self.value(Field::ProviderName);
        let given_country: Option<Country> = self.value(Field::Country);
        let named = self.form.get(Field::ProviderName).is_some() || self.form.get(Field::Provider).is_some();
        if self.form.get(Field::To).is_some() && !named {
            self.problem(Field::ProviderName, missing(Field::ProviderName));
        }
        let (email, provenance) = if self.form.get(Field::To).is_some() {
            self.given_recipient(record)?
        } else if let Some(record) = record {
            self.recorded_recipient(record)?
        } else {
            if self.form.get(Field::Provider).is_none() {
                self.problem(
                    Field::Provider,
                    Fault::new(
                        "missing",
                        "is missing: who is the letter to?",
                        "name it with --provider (see `adieu provider list`), or give --to and --provider-name",
                    ),
                );
            }
            return None;
        };
        let name = given_name
            .map(|name| name.as_str().to_owned())
            .or_else(|| record.map(|record| record.name.clone()));
        Some(Recipient {
            name: name?,
            email,
            provider: record.map(|record| record.id.clone()),
            sector: record.map(|record| record.sector).unwrap_or_default(),
            country: given_country.or_else(|| record.map(|record| record.country)),
            provenance,
            channels: record.map(|record| record.channels.clone()).unwrap_or_default(),
        })
    }

    /// The address the person gave.
    fn given_recipient(&mut self, record: Option<&Record>) -> Option<(EmailAddress, Option<Address>)> {
        let email: EmailAddress = self.value(Field::To)?;
        let known = self.context.directory.known_address(&email);
        if let Some((owner, address)) = &known {
            if !address.purpose.takes_cancellations() {
                self.problem(Field::To, unfit(owner, address));
                return None;
            }
            if let Some(record) = record.filter(|record| record.id != owner.id) {
                let why = format!("is the address of {} ({}), not of {}", owner.name, owner.id, record.id);
                self.uncertain(Field::To, &email, &why)?;
            }
        }
        let local: String =
            email.local().to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        if local.starts_with("noreply") || local.starts_with("donotreply") {
            self.problem(
                Field::To,
                Fault::new("no-reply", "cannot receive an answer", "find the address of customer service"),
            );
            return None;
        }
        if let Some(record) = record
            && !record.is_own_domain(email.domain())
        {
            self.uncertain(Field::To, &email, &format!("is outside {}'s own domains", record.name))?;
        }
        Some((email, known.map(|(_, address)| address)))
    }

    /// The address the directory has.
    fn recorded_recipient(&mut self, record: &Record) -> Option<(EmailAddress, Option<Address>)> {
        let Some(address) = record.cancellation_address() else {
            let fault = record.addresses.first().map_or_else(
                || Fault::new("no-address", "has no e-mail address in the directory", "give it with --to"),
                |address| unfit(record, address),
            );
            self.problem(Field::Provider, fault);
            return None;
        };
        if address.confidence == Confidence::C {
            let why = format!(
                "has only an address from one unverified source: {} ({})",
                address.email, address.source
            );
            self.uncertain(Field::Provider, &address.email, &why)?;
        } else if address.dated {
            self.warn(
                Field::Provider,
                "dated-source",
                format!(
                    "has an address from an old or undated source: {} ({})",
                    address.email, address.source
                ),
                "compare it with the provider's website before you send",
            );
        }
        Some((address.email.clone(), Some(address.clone())))
    }

    /// A recipient that needs the person's yes.
    fn uncertain(&mut self, field: Field, email: &EmailAddress, why: &str) -> Option<()> {
        match &self.context.recipient {
            RecipientPolicy::Confirm(Some(confirmed)) if confirmed.same_mailbox(email) => Some(()),
            RecipientPolicy::Confirm(_) => {
                let fix = format!(
                    "compare it with the provider's website; if it is right, add --confirm-recipient {email}"
                );
                self.problem(field, Fault::new("uncertain-recipient", why, fix));
                None
            }
            RecipientPolicy::Warn => {
                self.warn(field, "uncertain-recipient", why, "compare it with the provider's website");
                Some(())
            }
        }
    }
}

/// Why an address does not take a cancellation.
fn unfit(record: &Record, address: &Address) -> Fault {
    let why = match address.purpose {
        Purpose::NoReply => "cannot receive mail",
        _ => "takes data-protection requests only: a cancellation sent there is lost",
    };
    let fix = match record.channels.first() {
        Some(channel) => format!("give another address with --to, or {}", channel.how),
        None => "find the address of customer service and give it with --to".to_owned(),
    };
    Fault::new("unfit-address", format!("has no address for a cancellation: {} {why}", address.email), fix)
}
