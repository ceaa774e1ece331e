//! How long ago a value was seen, where that is long enough to compare it again.

use jiff::Unit;
use jiff::civil::Date;

use crate::words::{Sentence, sentence};

/// From how many months on a value's age is said.
const OLD: i32 = 12;

/// From how many months on it is said in years.
const YEARS: i32 = 24;

/// The clause that says how old a value is; `None` where it is younger than a year, or was seen after `today`.
pub fn age(seen_on: Date, today: Date) -> Option<Sentence> {
    let months = today.since((Unit::Month, seen_on)).ok()?.get_months();
    let count = |number: i32| u64::try_from(number).unwrap_or_default();
    match months {
        ..OLD => None,
        OLD..YEARS => Some(sentence!("seen-months-ago", day = seen_on, months = count(months))),
        _ => Some(sentence!("seen-years-ago", day = seen_on, years = count(months / 12))),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_year_is_said_in_months_and_two_in_years() {
        let today = date(2028, 2, 29);
        let said = |day| age(day, today).map(|sentence| sentence.to_string());
        for (day, ago) in [
            (date(2027, 2, 28), "12 months"),
            (date(2026, 12, 29), "14 months"),
            (date(2026, 3, 1), "23 months"),
            (date(2026, 2, 28), "2 years"),
            (date(2025, 3, 1), "2 years"),
            (date(2016, 2, 29), "12 years"),
        ] {
            let expected = format!("seen {day}, {ago} ago: compare");
            assert_eq!(said(day), Some(expected));
        }
        for day in [date(2027, 3, 1), today, date(2028, 3, 1), date(2040, 1, 1)] {
            assert_eq!(said(day), None, "{day}");
        }
    }
}
