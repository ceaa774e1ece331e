//! Who the letter goes to: the directory's address or the person's own, and when that needs a yes.

use std::sync::Arc;

use jiff::{ToSpan as _, Unit};

use super::cancellation::Recipient;
use super::check::{Checker, RecipientPolicy, missing};
use crate::provider::{
    Address, Directory, Index, NoRecord, Origin, Purpose, Record, disguised, free_mail, impostor, mailbox,
};
use crate::value::{Confidence, Country, EmailAddress, Field, Invalid, ProviderId, ProviderName};

/// After how many months an address has to be looked at again.
const STALE: i32 = 24;

impl Checker<'_> {
    /// The provider's record, where a provider is named.
    pub(super) fn record(&mut self) -> Option<Arc<Record>> {
        let id: ProviderId = self.value(Field::Provider)?;
        match self.context.directory.get(&id) {
            Ok(record) => {
                self.warnings.extend(record.notes.iter().cloned());
                Some(record)
            }
            Err(NoRecord::Unknown(mut fault)) => {
                fault.fix = format!("{}, or give ‹to› and ‹provider_name›", fault.fix).into();
                self.problem(Field::Provider, fault);
                None
            }
            Err(NoRecord::Broken(problems)) => {
                self.problems.extend(problems);
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
            self.given_recipient(record, given_name.as_ref())?
        } else if let Some(record) = record {
            self.recorded_recipient(record, given_name.as_ref())?
        } else {
            if self.form.get(Field::Provider).is_none() && given_name.is_some() {
                let fix = "give it with ‹to›, or name the provider with ‹provider› (see ‹run provider list›)";
                let fault =
                    Invalid::new("missing", "is missing: the provider has a name and no address", fix);
                self.problem(Field::To, fault);
            } else if self.form.get(Field::Provider).is_none() {
                self.problem(
                    Field::Provider,
                    Invalid::new(
                        "missing",
                        "is missing: who is the letter to?",
                        "name it with ‹provider› (see ‹run provider list›), or give ‹to› and ‹provider_name›",
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
            sector: self
                .value(Field::Sector)
                .or_else(|| record.map(|record| record.sector))
                .unwrap_or_default(),
            country: given_country.or_else(|| record.and_then(|record| record.country)),
            provenance,
            channels: record.map(|record| record.channels.clone()).unwrap_or_default(),
        })
    }

    /// The address the person gave.
    fn given_recipient(
        &mut self,
        record: Option<&Record>,
        name: Option<&ProviderName>,
    ) -> Option<(EmailAddress, Option<Address>)> {
        let email: EmailAddress = self.value(Field::To)?;
        let index = self.context.directory.index();
        if !index.broken.is_empty() {
            self.warn(
                Field::To,
                "broken-records",
                format!(
                    "was not compared with {} of your own records, which cannot be read",
                    index.broken.len()
                ),
                "see ‹run provider list›",
            );
        }
        let known = index.known(&email);
        if let Some((owner, address)) = known
            && !address.purpose.takes_cancellations()
        {
            self.problem(Field::To, unfit(owner, address));
            return None;
        }
        if let Err(fault) = mailbox::answers(&email) {
            self.problem(Field::To, fault);
            return None;
        }
        let mut doubts = Vec::new();
        if let Some(record) = record {
            if let Some((owner, _)) = known.filter(|(owner, _)| owner.id != record.id) {
                doubts.push(format!("is the address of {} ({}), not of {}", owner.name, owner.id, record.id));
            }
            if !record.is_own(&email) {
                doubts.push(format!("is outside {}'s own domains", record.name));
            }
        }
        let names =
            name.map(ProviderName::as_str).into_iter().chain(record.map(|record| record.name.as_str()));
        doubts.extend(borrowed(names, record.filter(|record| !record.is_own(&email)), &email, &index));
        doubts.extend(strangeness(&email, &index));
        self.uncertain(Field::To, &email, &doubts)?;
        // What is known of the mailbox is not known of every tag of it.
        let known = known.filter(|(_, address)| address.email.same_mailbox(&email));
        let provenance = known.map(|(_, address)| address.clone());
        Some((email, provenance))
    }

    /// The address the directory has.
    fn recorded_recipient(
        &mut self,
        record: &Record,
        name: Option<&ProviderName>,
    ) -> Option<(EmailAddress, Option<Address>)> {
        let Some(address) = record.cancellation_address() else {
            let fault = record.addresses.first().map_or_else(
                || Invalid::new("no-address", "has no e-mail address in the directory", "give it with ‹to›"),
                |address| unfit(record, address),
            );
            self.problem(Field::Provider, fault);
            return None;
        };
        let built_in = (record.origin != Origin::BuiltIn || name.is_some()).then(Directory::built_in_survey);
        let better = built_in.as_ref().and_then(|index| index.known(&address.email));
        if let Some((_, known)) = better
            .filter(|(_, known)| record.origin != Origin::BuiltIn && !known.purpose.takes_cancellations())
        {
            self.problem(Field::Provider, unfit(record, known));
            return None;
        }
        let mut doubts = Vec::new();
        if address.confidence == Confidence::C {
            doubts.push(format!(
                "has only an address from one unverified source: {} ({})",
                address.email, address.source
            ));
        } else if address.outdated {
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
        if !address.outdated && address.seen_on < self.context.today.saturating_sub(STALE.months()) {
            let age =
                self.context.today.since((Unit::Year, address.seen_on)).map_or(0, |age| age.get_years());
            self.warn(
                Field::Provider,
                "dated-source",
                format!("has an address last seen {age} years ago: {} ({})", address.email, address.source),
                "compare it with the provider's website before you send",
            );
        }
        // A record from somebody else's hand may be a trap: what came with the program is what it is held against.
        if let Some(built_in) = &built_in {
            let names = name.map(ProviderName::as_str).into_iter().chain([record.name.as_str()]);
            let replaced = built_in.records.iter().find(|known| known.id == record.id);
            let replaced = replaced.filter(|known| !known.is_own(&address.email));
            let mut strange = strangeness(&address.email, built_in);
            strange.extend(replaced.map(|known| format!("is outside {}'s own domains", known.name)));
            strange.extend(borrowed(names, replaced, &address.email, built_in));
            doubts.extend(
                strange.into_iter().map(|why| format!("has an address, {}, that {why}", address.email)),
            );
        }
        self.uncertain(Field::Provider, &address.email, &doubts)?;
        Some((address.email.clone(), Some(address.clone())))
    }

    /// A recipient that needs the person's yes, where there is any doubt: all of them in one problem.
    fn uncertain(&mut self, field: Field, email: &EmailAddress, doubts: &[String]) -> Option<()> {
        if doubts.is_empty() {
            return Some(());
        }
        let why = doubts.join(", and ");
        match &self.context.recipient {
            RecipientPolicy::Confirm(Some(confirmed)) if confirmed.same_mailbox(email) => Some(()),
            RecipientPolicy::ConfirmEach(confirmed)
                if confirmed.iter().any(|confirmed| confirmed.same_mailbox(email)) =>
            {
                Some(())
            }
            RecipientPolicy::Confirm(_) | RecipientPolicy::ConfirmEach(_) => {
                let fix = format!(
                    "compare it with the provider's website; if it is right, add ‹confirm_recipient {email}›"
                );
                self.problem(field, Invalid::new("uncertain-recipient", why, fix));
                None
            }
            RecipientPolicy::Warn => {
                self.warn(field, "uncertain-recipient", why, "compare it with the provider's website");
                Some(())
            }
        }
    }
}

/// Whose name stands beside an address that is not theirs: a known provider's. Where it is also the name of the record that was
/// `said` already, nothing is added.
fn borrowed<'a>(
    names: impl IntoIterator<Item = &'a str>,
    said: Option<&Record>,
    email: &EmailAddress,
    index: &Index,
) -> Option<String> {
    let owner = names.into_iter().find_map(|name| {
        let owners = index.borrowed_name(name, email);
        let said = said.is_some_and(|said| owners.iter().any(|owner| owner.id == said.id));
        // Several may share it: the one that has it whole is named, else the one with the least besides.
        let whole = owners.iter().find(|owner| owner.name.to_lowercase() == name.to_lowercase());
        let least = || owners.iter().min_by_key(|owner| owner.name.chars().count());
        whole.or_else(least).copied().filter(|_| !said)
    })?;
    Some(format!("is outside the domains of {}, whose name the letter is addressed to", owner.name))
}

/// What makes an address look like a stranger's, whoever it is said to belong to.
fn strangeness(email: &EmailAddress, index: &Index) -> Vec<String> {
    let domain = email.to_domain();
    let mut why = Vec::new();
    if free_mail::is_free(&domain) {
        why.push(format!("is at a free-mail service ({domain}), where anybody can have an address"));
    }
    if let Some(real) = impostor(&domain, index) {
        why.push(format!("resembles {real} without being it"));
    }
    if let Some((letter, like)) = disguised(email.local()) {
        let code = u32::from(letter);
        why.push(format!("has the letter \"{letter}\" (U+{code:04X}), which only looks like \"{like}\""));
    }
    why.extend(mailbox::misdirected(email).map(|said| said.to_string()));
    why
}

/// Why an address does not take a cancellation.
fn unfit(record: &Record, address: &Address) -> Invalid {
    let why = match address.purpose {
        Purpose::NoReply => "cannot receive mail",
        _ => "takes data-protection requests only: a cancellation sent there is lost",
    };
    let way = record.channels.iter().find(|channel| channel.takes_cancellations());
    let fix = match (way, record.channels.as_slice()) {
        (Some(channel), _) => format!("give another address with ‹to›, or {}", channel.how),
        (None, _) => {
            "look for a way to cancel in your account on its website or in its app, or find the address of customer service and give it with ‹to›"
                .to_owned()
        }
    };
    // An imported company hides none of what is known of it country by country.
    let family: Vec<&str> = Directory::family(&record.id).collect();
    let fix = if family.is_empty() { fix } else { format!("write one of: {}; or {fix}", family.join(", ")) };
    Invalid::new("unfit-address", format!("has no address for a cancellation: {} {why}", address.email), fix)
}
