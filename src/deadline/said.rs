//! Periods and their ends as parts of sentences.

use crate::value::{End, Period, Unit};
use crate::words::{Sentence, sentence};

/// How long.
pub(super) fn period(period: Period) -> Sentence {
    let count = period.count();
    let span = match period.unit() {
        Unit::Days => sentence!("span-days", count),
        Unit::Weeks => sentence!("span-weeks", count),
        Unit::Months => sentence!("span-months", count),
        Unit::Years => sentence!("span-years", count),
        Unit::WorkingDays => sentence!("span-working-days", count),
    };
    match period.to() {
        None => span,
        Some(to) => sentence!("span-to-end", span, end = end(to)),
    }
}

/// To when it runs on.
pub(super) fn end(end: End) -> Sentence {
    match end {
        End::Month => sentence!("span-end-month"),
        End::Quarter => sentence!("span-end-quarter"),
        End::HalfYear => sentence!("span-end-half-year"),
        End::Year => sentence!("span-end-year"),
        End::Term => sentence!("span-end-term"),
    }
}
