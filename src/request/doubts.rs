//! What keeps an address from being written to without a yes: its kind, its domain, the names beside it.

use std::sync::{Arc, LazyLock};

use super::check::Checker;
use crate::provider::{Address, Directory, Index, Origin, Purpose, Record, disguised, free_mail, mailbox};
use crate::value::{EmailAddress, Field, ProviderName, code_point};
use crate::words::{Sentence, sentence};

impl Checker<'_> {
    /// What is odd about a record's names beside its address. One from somebody else's hand may be a trap: what came with the
    /// program is what it is held against.
    pub(super) fn doubts_of_names(
        &self,
        record: &Record,
        name: Option<&ProviderName>,
        address: &EmailAddress,
        built_in: &Index,
    ) -> Vec<Sentence> {
        // What a stranger's record calls itself is held against the others too, and the name by which it was found.
        let stranger = record.origin != Origin::BuiltIn;
        let typed = self.form.get(Field::Provider).map(|given| given.text().into_owned());
        let claimed = record.brands.iter().chain(&record.aliases).chain(&typed).filter(|_| stranger);
        let names = name.map(ProviderName::as_str).into_iter().chain([record.name.as_str()]);
        let names = names.chain(claimed.map(String::as_str));
        let replaced = built_in.table(Origin::BuiltIn).record(&record.id);
        let replaced = replaced.as_ref().filter(|known| !known.is_own(address));
        let mut strange = strangeness(address, built_in);
        strange.extend(replaced.map(|known| sentence!("address-outside-domains", provider = known.name)));
        strange.extend(borrowed(names, replaced, address, built_in));
        let email = address.to_string();
        strange.into_iter().map(|why| sentence!("address-doubted", email = email.clone(), why)).collect()
    }

    /// What is odd about an address that came with an update: what is compiled in is what it is held against.
    pub(super) fn doubts_of_update(&self, record: &Record, address: &Address) -> Vec<Sentence> {
        if record.origin != Origin::BuiltIn || !self.context.directory.is_updated() {
            return Vec::new();
        }
        static COMPILED_IN: LazyLock<Arc<Index>> = LazyLock::new(|| Directory::built_in().base());
        let known = &*COMPILED_IN;
        if known.table(Origin::BuiltIn).owner(&address.email).is_some() {
            return Vec::new();
        }
        let email = address.email.to_string();
        let strange = strangeness(&address.email, known).into_iter();
        strange.map(|why| sentence!("address-doubted", email = email.clone(), why)).collect()
    }
}

/// Whose name stands beside an address that is not theirs: a known provider's. Where it is also the name of the record that was
/// `said` already, nothing is added.
pub(super) fn borrowed<'a>(
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
        whole.or_else(least).cloned().filter(|_| !said)
    })?;
    Some(sentence!("address-outside-named-domains", provider = owner.name))
}

/// What makes an address look like a stranger's, whoever it is said to belong to.
pub(super) fn strangeness(email: &EmailAddress, index: &Index) -> Vec<Sentence> {
    let domain = email.to_domain();
    let mut why = Vec::new();
    if free_mail::is_free(&domain) {
        why.push(sentence!("address-free-mail", domain = domain.as_str()));
    } else if let Some(real) = index.impostor(&domain) {
        why.push(sentence!("address-impostor", real = real.clone()));
    }
    if let Some((letter, like)) = disguised(email.local()) {
        why.push(sentence!("address-disguised", letter, code = code_point(letter), like));
    }
    why.extend(mailbox::misdirected(email));
    why
}

/// What keeps an address that takes a cancellation from being written to without a yes.
pub(super) fn doubts_of_kind(address: &Address) -> impl Iterator<Item = Sentence> {
    let email = address.email.to_string();
    let general =
        (address.purpose == Purpose::General).then(|| sentence!("address-is-general", email = email.clone()));
    let outside = address.outside_domains.then(|| sentence!("address-is-outside", email = email.clone()));
    let certified = address.pec.then(|| sentence!("address-is-pec", email));
    [general, outside, certified].into_iter().flatten()
}
