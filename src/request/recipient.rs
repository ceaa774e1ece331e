//! Who the letter goes to: the directory's address or the person's own, and when that needs a yes.

use std::sync::Arc;

use jiff::civil::Date;

use super::cancellation::{OtherWays, Recipient};
use super::check::{Checker, RecipientPolicy, missing};
use super::doubts::{borrowed, doubts_of_kind, strangeness};
use crate::provider::{Address, Ceased, NoRecord, Origin, Purpose, Record, Refusal, Way, mailbox};
use crate::value::{
    Confidence, Country, EmailAddress, Field, Invalid, Kind, ProviderId, ProviderName, Remedy, Step,
};
use crate::words::{Join, Sentence, Value, sentence};

/// The warning of an address whose source is old.
pub(crate) const DATED_SOURCE: &str = "dated-source";

impl Checker<'_> {
    /// The provider's record, where a provider is named.
    pub(super) fn record(&mut self) -> Option<Arc<Record>> {
        let id: ProviderId = self.value(Field::Provider)?;
        match self.context.directory.meant(&id, self.form.country()) {
            Ok(record) => {
                self.warnings.extend(self.context.directory.broken_update());
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

    pub(super) fn recipient(
        &mut self,
        kind: Option<&Kind>,
        known: Option<&Arc<Record>>,
    ) -> Option<Recipient> {
        let record = known.map(AsRef::as_ref);
        let withdrawing = kind.and_then(Kind::step) == Some(Step::Withdraw);
        let given_name: Option<ProviderName> = self.value(Field::ProviderName);
        let given_country: Option<Country> = self.value(Field::Country);
        let named = self.form.get(Field::ProviderName).is_some() || self.form.get(Field::Provider).is_some();
        if self.form.get(Field::To).is_some() && !named {
            self.problem(Field::ProviderName, missing(Field::ProviderName));
        }
        let (email, provenance) = if self.form.get(Field::To).is_some() {
            let (email, provenance) = self.given_recipient(record, given_name.as_ref(), withdrawing)?;
            (Some(email), provenance)
        } else if let Some(record) = record {
            self.recorded_recipient(record, given_name.as_ref(), withdrawing)?
        } else if self.by_post() && given_name.is_some() && self.form.get(Field::Provider).is_none() {
            (None, None)
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
            pages: record.map(|record| record.pages.clone()).unwrap_or_default(),
            postal: record.map(|record| record.postal.clone()).unwrap_or_default(),
            other_ways: known.map(|record| OtherWays {
                record: Arc::clone(record),
                withdrawing,
                today: self.context.today,
            }),
        })
    }

    /// The address the person gave.
    fn given_recipient(
        &mut self,
        record: Option<&Record>,
        name: Option<&ProviderName>,
        withdrawing: bool,
    ) -> Option<(EmailAddress, Option<Address>)> {
        let email: EmailAddress = self.value(Field::To)?;
        let index = self.context.directory.index();
        if !index.broken.is_empty() {
            let what = sentence!("not-compared", records = index.broken.len());
            self.warn(Field::To, Invalid::of("broken-records", what));
        }
        let known = index.known(&email);
        if let Some((owner, address)) = &known
            && address.purpose.is_dead_end()
        {
            let what = match address.purpose {
                Purpose::NoReply => sentence!("recipient-sends-only"),
                _ => sentence!("recipient-data-protection-only"),
            };
            self.problem(Field::To, Invalid { what, ..self.unfit(owner, address) });
            return None;
        }
        if let Err(fault) = mailbox::answers(&email) {
            self.problem(Field::To, fault);
            return None;
        }
        let mut doubts = Vec::new();
        if known.as_ref().is_some_and(|(_, address)| address.purpose == Purpose::Withdrawal && !withdrawing) {
            doubts.push(sentence!("address-for-withdrawals-only"));
        }
        if let Some(record) = record {
            if let Some((owner, _)) = known.as_ref().filter(|(owner, _)| owner.id != record.id) {
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
        self.uncertain(Field::To, &email, doubts, None)?;
        // What is known of the mailbox is not known of every tag of it.
        let known = known.filter(|(_, address)| address.email.same_mailbox(&email));
        let provenance = known.map(|(_, address)| address);
        Some((email, provenance))
    }

    /// The address the directory has; none where the letter goes by post instead.
    fn recorded_recipient(
        &mut self,
        record: &Record,
        name: Option<&ProviderName>,
        withdrawing: bool,
    ) -> Option<(Option<EmailAddress>, Option<Address>)> {
        self.wants_of(record, withdrawing);
        let Some(address) = record.address_for(withdrawing) else {
            if self.by_post() {
                return Some((None, None));
            }
            let fault = match (&record.ceased, record.addresses.first()) {
                (Some(ceased), _) => {
                    self.instead(record, Invalid::of("ceased", gone(record, ceased, self.context.today)))
                }
                (None, Some(address)) => self.unfit(record, address),
                (None, None) => {
                    self.instead(record, Invalid::of("no-address", sentence!("provider-without-address")))
                }
            };
            self.problem(Field::Provider, fault);
            return None;
        };
        let built_in =
            (record.origin != Origin::BuiltIn || name.is_some()).then(|| self.context.directory.base());
        let better = built_in.as_ref().and_then(|index| index.known(&address.email));
        if let Some((_, known)) =
            better.filter(|(_, known)| record.origin != Origin::BuiltIn && known.purpose.is_dead_end())
        {
            self.problem(Field::Provider, self.unfit(record, &known));
            return None;
        }
        let mut doubts = Vec::new();
        let Address { email, known, .. } = address;
        let source = known.source();
        if known.confidence == Confidence::C {
            doubts.push(sentence!("address-unverified", email = email.to_string(), source));
        } else if known.outdated {
            let what = sentence!("address-dated", email = email.to_string(), source);
            self.warn_of_source(&address.email, what);
        }
        if let Some(age) = known.age(self.context.today).filter(|_| !known.outdated) {
            let what = sentence!("address-seen-long-ago", email = email.to_string(), source, age);
            self.warn_of_source(&address.email, what);
        }
        doubts.extend(doubts_of_kind(address));
        if record.origin == Origin::Imported {
            doubts.push(sentence!("address-imported", email = email.to_string()));
        }
        doubts.extend(self.doubts_of_update(record, address));
        if let Some(built_in) = &built_in {
            doubts.extend(self.doubts_of_names(record, name, &address.email, built_in));
        }
        let returned = self.returned(&address.email);
        doubts
            .extend(returned.map(|why| sentence!("address-doubted", email = address.email.to_string(), why)));
        let way = record.first_way(withdrawing, self.context.today);
        self.uncertain(Field::Provider, &address.email, doubts, way)?;
        Some((Some(address.email.clone()), Some(address.clone())))
    }

    /// What a provider says it wants, or does not take; and that it is no more.
    fn wants_of(&mut self, record: &Record, withdrawing: bool) {
        let today = self.context.today;
        let mut warn = |what, fix| self.warn(Field::Provider, Invalid::new("provider-wants", what, fix));
        if let Some(ceased) = &record.ceased {
            let what = gone(record, ceased, today);
            warn(what.clone(), what.remedy());
        }
        if let Some(Refusal { known, .. }) =
            record.refuses.as_ref().filter(|refusal| refusal.ways.contains(&Way::Email))
        {
            let known = known.brief(today);
            let what = match record.first_way(withdrawing, today) {
                Some(way) => sentence!("provider-refuses-email", known, way),
                None => sentence!("provider-refuses-email-only", known),
            };
            warn(what.clone(), what.remedy());
        }
        for need in &record.needs {
            let what = sentence!("provider-needs", what = need.what, known = need.known.brief(today));
            warn(what.clone(), what.remedy());
        }
    }

    /// Why an address does not take a cancellation.
    fn unfit(&self, record: &Record, address: &Address) -> Invalid {
        let email = address.email.to_string();
        let what = match address.purpose {
            Purpose::NoReply => sentence!("address-sends-only", email),
            _ => sentence!("address-data-protection-only", email),
        };
        self.instead(record, Invalid::new("unfit-address", what, sentence!("find-way-to-cancel")))
    }

    /// The same with the ways that lead to the provider all the same, where there are any, in the place of the remedy.
    fn instead(&self, record: &Record, fault: Invalid) -> Invalid {
        let ways = record.ways(false, self.context.today);
        let fix = if ways.is_empty() {
            fault.fix
        } else {
            sentence!("ways-instead", ways = Sentence::join(Join::Lines, ways))
        };
        // A company of no country hides none of what is known of it country by country.
        let family = self.context.directory.family(&record.id);
        let of_a_country = record.country.is_some() && record.origin != Origin::Imported;
        let none = of_a_country || family.is_empty();
        let fix = if none { fix } else { sentence!("one-of-family", ids = family, fix) };
        Invalid { fix, ..fault }
    }

    /// An address from an old source, unless the person confirmed it.
    fn warn_of_source(&mut self, email: &EmailAddress, what: Sentence) {
        if !self.is_confirmed(email) {
            self.warn(Field::Provider, Invalid::of(DATED_SOURCE, what));
        }
    }

    /// Whether the letter may go by post alone.
    fn by_post(&self) -> bool {
        matches!(self.context.recipient, RecipientPolicy::ConfirmOrPost(_))
    }

    /// That a letter to this mailbox came back.
    fn returned(&self, email: &EmailAddress) -> Option<Sentence> {
        let day = self.context.returned?.day(email)?;
        Some(sentence!("address-returned-letter", day))
    }

    fn is_confirmed(&self, email: &EmailAddress) -> bool {
        match &self.context.recipient {
            RecipientPolicy::Confirm(confirmed) | RecipientPolicy::ConfirmOrPost(confirmed) => {
                confirmed.as_ref().is_some_and(|confirmed| confirmed.same_mailbox(email))
            }
            RecipientPolicy::ConfirmEach(confirmed) => {
                confirmed.iter().any(|confirmed| confirmed.same_mailbox(email))
            }
            RecipientPolicy::Warn => false,
        }
    }

    /// A recipient that needs the person's yes, where there is any doubt: all of them in one problem.
    /// `way` is another way, which may be better.
    fn uncertain(
        &mut self,
        field: Field,
        email: &EmailAddress,
        doubts: Vec<Sentence>,
        way: Option<Sentence>,
    ) -> Option<()> {
        let all = |before: Sentence, after: Sentence| sentence!("doubts", before, after);
        let Some(why) = doubts.into_iter().reduce(all) else { return Some(()) };
        let returned = self.returned(email).is_some();
        match &self.context.recipient {
            _ if self.is_confirmed(email) => Some(()),
            RecipientPolicy::Confirm(_)
            | RecipientPolicy::ConfirmOrPost(_)
            | RecipientPolicy::ConfirmEach(_) => {
                let option = Value::Option("confirm_recipient".into(), Some(email.to_string()));
                let fix = match way {
                    _ if returned => sentence!("other-way-or-confirm", option),
                    Some(way) => {
                        sentence!("confirm-or-other-way", fix = sentence!("compare-and-confirm", option), way)
                    }
                    None => sentence!("compare-and-confirm", option),
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

/// That a provider serves nobody any more.
fn gone(record: &Record, ceased: &Ceased, today: Date) -> Sentence {
    let (day, known) = (ceased.on, ceased.known.brief(today));
    match &record.replaced_by {
        Some(id) => sentence!("provider-ceased-for", day, known, id),
        None => sentence!("provider-ceased", day, known),
    }
}
