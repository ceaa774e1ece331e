//! The ways to the provider that a form names: who it is, and whether a letter reaches it by e-mail.

use crate::app::inquiry::{kind, record};
use crate::provider::{Directory, Record};
use crate::value::{Field, Kind, RequestForm, Step};

/// The provider named in the form, and whether the letter withdraws from the contract.
pub(crate) fn named(form: &RequestForm, directory: &Directory) -> Option<(Record, bool)> {
    let record = record(form, directory)?;
    let withdrawing = match kind(form).as_ref().and_then(Kind::step) {
        Some(step) => step == Step::Withdraw,
        // Which letter it will be is not known yet: an address for either is one.
        None => record.address_for(false).is_none() && record.address_for(true).is_some(),
    };
    Some((Record::clone(&record), withdrawing))
}

/// The record of the provider named in the form, where no letter of this kind can go to it by e-mail.
pub(crate) fn without_address(form: &RequestForm, directory: &Directory) -> Option<(Record, bool)> {
    if form.get(Field::To).is_some() {
        return None;
    }
    named(form, directory).filter(|(record, withdrawing)| record.address_for(*withdrawing).is_none())
}
