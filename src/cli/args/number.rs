//! Numbers as arguments.

use std::ops::RangeBounds;
use std::str::FromStr;

use crate::words::{Sentence, sentence};

/// Takes a number within the range.
pub(super) fn number<T, R>(range: R) -> impl Fn(&str) -> Result<T, Sentence> + Clone + Send + Sync + 'static
where
    T: FromStr + PartialOrd + ToString,
    R: RangeBounds<T> + Clone + Send + Sync + 'static,
{
    move |text| {
        let number = text.parse().ok().filter(|number| range.contains(number));
        number.ok_or_else(|| {
            let end = |bound: std::ops::Bound<&T>| match bound {
                std::ops::Bound::Included(end) | std::ops::Bound::Excluded(end) => Some(end.to_string()),
                std::ops::Bound::Unbounded => None,
            };
            let min = end(range.start_bound()).unwrap_or_default();
            match end(range.end_bound()) {
                Some(max) => sentence!("write-number-from-to", min, max),
                None => sentence!("write-number-from", min),
            }
        })
    }
}
