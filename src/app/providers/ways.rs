//! A provider that takes no cancellation by e-mail.

use crate::provider::{Directory, Record};
use crate::value::{Field, Kind, ProviderId, RequestForm, Step, Value as _};

/// The record of the provider named in the form, where no letter of this kind can go to it by e-mail.
pub(crate) fn without_address(form: &RequestForm, directory: &Directory) -> Option<(Record, bool)> {
    if form.get(Field::To).is_some() {
        return None;
    }
    let id = ProviderId::parse(&form.get(Field::Provider)?.text()).ok()?;
    let record = directory.meant(&id, form.country()).ok()?;
    let kind = form.get(Field::Kind).and_then(|kind| Kind::parse(&kind.text()).ok());
    let withdrawing = kind.as_ref().and_then(Kind::step) == Some(Step::Withdraw);
    record.address_for(withdrawing).is_none().then(|| (Record::clone(&record), withdrawing))
}
