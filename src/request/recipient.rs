//! Who the letter goes to: the directory's address or the person's own, and when that needs a yes.

use std::sync::Arc;

use jiff::{ToSpan as _, Unit};

use super::cancellation::Recipient;
use super::check::{Checker, RecipientPolicy, missing};
use crate::provider::{
    Address, Directory, Index, NoRecord, Origin, Purpose, Record, disguised, free_mail, impostor, mailbox,
};
use crate::value::{
    Confidence, Country, EmailAddress, Field, Invalid, ProviderId, ProviderName, Remedy, code_point,
};
use crate::words::{Sentence, Value, sentence};

/// The warning of an address whose source is old.
pub(crate) const DATED_SOURCE: &str = "dated-source";

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
                fault.fix = sentence!("provider-or-address", fix = fault.fix);
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
                self.problem(Field::To, Invalid::of("missing", sentence!("address-missing")));
            } else if self.form.get(Field::Provider).is_none() {
                self.problem(Field::Provider, Invalid::of("missing", sentence!("provider-missing")));
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
            let what = sentence!("not-compared", records = index.broken.len());
            self.warn(Field::To, Invalid::of("broken-records", what));
        }
        let known = index.known(&email);
        if let Some((owner, address)) = known
            && !address.purpose.takes_cancellations()
        {
            let what = match address.purpose {
                Purpose::NoReply => sentence!("recipient-sends-only"),
                _ => sentence!("recipient-data-protection-only"),
            };
            self.problem(Field::To, Invalid { what, ..unfit(owner, address) });
            return None;
        }
        if let Err(fault) = mailbox::answers(&email) {
            self.problem(Field::To, fault);
            return None;
        }
        let mut doubts = Vec::new();
        if let Some(record) = record {
            if let Some((owner, _)) = known.filter(|(owner, _)| owner.id != record.id) {
                let (owner, id, named) = (&owner.name, &owner.id, &record.id);
                doubts.push(sentence!("address-of-another", owner, id, named));
            }
            if !record.is_own(&email) {
                doubts.push(sentence!("address-outside-domains", provider = record.name));
            }
        }
        let names =
            name.map(ProviderName::as_str).into_iter().chain(record.map(|record| record.name.as_str()));
        doubts.extend(borrowed(names, record.filter(|record| !record.is_own(&email)), &email, &index));
        doubts.extend(strangeness(&email, &index));
        doubts.extend(self.returned(&email));
        self.uncertain(Field::To, &email, doubts)?;
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
                || Invalid::of("no-address", sentence!("provider-without-address")),
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
            let Address { email, source, .. } = address;
            doubts.push(sentence!("address-unverified", email = email.to_string(), source));
        } else if address.outdated {
            let Address { email, source, .. } = address;
            let what = sentence!("address-dated", email = email.to_string(), source);
            self.warn_of_source(&address.email, what);
        }
        if !address.outdated && address.seen_on < self.context.today.saturating_sub(STALE.months()) {
            let age = self.context.today.since((Unit::Year, address.seen_on));
            let years = age.map_or(0, |age| i32::from(age.get_years()));
            let Address { email, source, .. } = address;
            let what = sentence!("address-seen-long-ago", email = email.to_string(), source, years);
            self.warn_of_source(&address.email, what);
        }
        // A record from somebody else's hand may be a trap: what came with the program is what it is held against.
        if let Some(built_in) = &built_in {
            let names = name.map(ProviderName::as_str).into_iter().chain([record.name.as_str()]);
            let replaced = built_in.records.iter().find(|known| known.id == record.id);
            let replaced = replaced.filter(|known| !known.is_own(&address.email));
            let mut strange = strangeness(&address.email, built_in);
            strange.extend(replaced.map(|known| sentence!("address-outside-domains", provider = known.name)));
            strange.extend(borrowed(names, replaced, &address.email, built_in));
            let email = address.email.to_string();
            doubts.extend(strange.into_iter().map(|why| sentence!("address-doubted", email, why)));
        }
        let returned = self.returned(&address.email);
        doubts
            .extend(returned.map(|why| sentence!("address-doubted", email = address.email.to_string(), why)));
        self.uncertain(Field::Provider, &address.email, doubts)?;
        Some((address.email.clone(), Some(address.clone())))
    }

    /// An address from an old source, unless the person confirmed it.
    fn warn_of_source(&mut self, email: &EmailAddress, what: Sentence) {
        if !self.is_confirmed(email) {
            self.warn(Field::Provider, Invalid::of(DATED_SOURCE, what));
        }
    }

    /// That a letter to this mailbox came back.
    fn returned(&self, email: &EmailAddress) -> Option<Sentence> {
        let day = self.context.returned?.day(email)?;
        Some(sentence!("address-returned-letter", day))
    }

    fn is_confirmed(&self, email: &EmailAddress) -> bool {
        match &self.context.recipient {
            RecipientPolicy::Confirm(confirmed) => {
                confirmed.as_ref().is_some_and(|confirmed| confirmed.same_mailbox(email))
            }
            RecipientPolicy::ConfirmEach(confirmed) => {
                confirmed.iter().any(|confirmed| confirmed.same_mailbox(email))
            }
            RecipientPolicy::Warn => false,
        }
    }

    /// A recipient that needs the person's yes, where there is any doubt: all of them in one problem.
    fn uncertain(&mut self, field: Field, email: &EmailAddress, doubts: Vec<Sentence>) -> Option<()> {
        let all = |before: Sentence, after: Sentence| sentence!("doubts", before, after);
        let Some(why) = doubts.into_iter().reduce(all) else { return Some(()) };
        let returned = self.returned(email).is_some();
        match &self.context.recipient {
            _ if self.is_confirmed(email) => Some(()),
            RecipientPolicy::Confirm(_) | RecipientPolicy::ConfirmEach(_) => {
                let option = Value::Option("confirm_recipient".into(), Some(email.to_string()));
                let fix = if returned {
                    sentence!("other-way-or-confirm", option)
                } else {
                    sentence!("compare-and-confirm", option)
                };
                let fault = Invalid::new("uncertain-recipient", why, fix);
                self.problem(field, fault.remedy(Remedy::Confirm(email.to_string())));
                None
            }
            RecipientPolicy::Warn => {
                let fix = if returned {
                    sentence!("other-way-to-cancel")
                } else {
                    sentence!("compare-with-website")
                };
                self.warn(field, Invalid::new("uncertain-recipient", why, fix));
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
) -> Option<Sentence> {
    let owner = names.into_iter().find_map(|name| {
        let owners = index.borrowed_name(name, email);
        let said = said.is_some_and(|said| owners.iter().any(|owner| owner.id == said.id));
        // Several may share it: the one that has it whole is named, else the one with the least besides.
        let whole = owners.iter().find(|owner| owner.name.to_lowercase() == name.to_lowercase());
        let least = || owners.iter().min_by_key(|owner| owner.name.chars().count());
        whole.or_else(least).copied().filter(|_| !said)
    })?;
    Some(sentence!("address-outside-named-domains", provider = owner.name))
}

/// What makes an address look like a stranger's, whoever it is said to belong to.
fn strangeness(email: &EmailAddress, index: &Index) -> Vec<Sentence> {
    let domain = email.to_domain();
    let mut why = Vec::new();
    if free_mail::is_free(&domain) {
        why.push(sentence!("address-free-mail", domain = domain.as_str()));
    }
    if let Some(real) = impostor(&domain, index) {
        why.push(sentence!("address-impostor", real = real.clone()));
    }
    if let Some((letter, like)) = disguised(email.local()) {
        why.push(sentence!("address-disguised", letter, code = code_point(letter), like));
    }
    why.extend(mailbox::misdirected(email));
    why
}

/// Why an address does not take a cancellation.
fn unfit(record: &Record, address: &Address) -> Invalid {
    let email = address.email.to_string();
    let what = match address.purpose {
        Purpose::NoReply => sentence!("address-sends-only", email),
        _ => sentence!("address-data-protection-only", email),
    };
    let fix = match record.channels.iter().find(|channel| channel.takes_cancellations()) {
        Some(channel) => sentence!("another-address-or-way", way = channel.how),
        None => sentence!("find-way-to-cancel"),
    };
    // An imported company hides none of what is known of it country by country.
    let family: Vec<String> = Directory::family(&record.id).map(str::to_owned).collect();
    let fix = if family.is_empty() { fix } else { sentence!("one-of-family", ids = family, fix) };
    Invalid::new("unfit-address", what, fix)
}
