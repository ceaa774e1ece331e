//! Mailboxes that letters came back from.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::value::EmailAddress;

/// Mailboxes that letters came back from, each with the last day.
#[derive(Debug, Clone, Default)]
pub struct Returned(HashMap<String, Date>);

impl Returned {
    /// The day on which a letter to this mailbox came back.
    pub(super) fn day(&self, email: &EmailAddress) -> Option<Date> {
        if self.0.is_empty() { None } else { self.0.get(&email.to_string().to_lowercase()).copied() }
    }
}

/// From addresses as envelopes have them.
impl FromIterator<(String, Date)> for Returned {
    fn from_iter<T: IntoIterator<Item = (String, Date)>>(addresses: T) -> Self {
        let mut days = HashMap::new();
        for (address, day) in addresses {
            let last = days.entry(address.to_lowercase()).or_insert(day);
            *last = day.max(*last);
        }
        Self(days)
    }
}
