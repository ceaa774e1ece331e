//! National public holidays, by rule: a fixed date, so many days from Easter, or the nth weekday of a month.
//!
//! In: a country and a year from 1990 to 2100. Out: its holidays, sorted, each day once. Only days that are off in the
//! whole country: regional ones, and those of lunar calendars, come from a person's own list. A day that Parliament
//! or a government gives once is listed with its year; one that is still to be given is not known.

use std::cell::RefCell;
use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::holiday_tables::TABLES;

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What it is called in English.
    pub name: &'static str,
}

/// The holidays of one country.
#[derive(Debug)]
pub(super) struct Holidays {
    pub(super) country: &'static str,
    pub(super) entries: &'static [Entry],
}

/// One holiday's rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) name: &'static str,
    pub(super) when: When,
    pub(super) observed: Observed,
    /// The first and the last year it is kept.
    pub(super) years: (i16, i16),
    /// Years in which it is kept on another day, listed by itself.
    pub(super) except: &'static [i16],
    /// Kept only in years that this number divides.
    pub(super) every: i16,
}

/// When a holiday falls.
#[derive(Debug, Clone, Copy)]
pub(super) enum When {
    /// Month and day.
    Fixed(i8, i8),
    /// As [`Fixed`](Self::Fixed), but on the day before where that is a Sunday.
    FixedNotSunday(i8, i8),
    /// Days from Easter Sunday.
    Easter(i64),
    /// The nth weekday of a month; -1 is the last.
    Nth(i8, i8, Weekday),
    /// Once.
    Once(i16, i8, i8),
}

/// Whether another day is off where a holiday falls on a weekend of Saturday and Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Observed {
    /// None is.
    No,
    /// The next weekday that is not itself a holiday (United Kingdom, Australia).
    NextWeekday,
    /// Friday for Saturday, Monday for Sunday (United States).
    Nearest,
}

impl Entry {
    /// The day in `year`, if it is kept then.
    fn date(&self, year: i16, easter: Date) -> Option<Date> {
        let (first, last) = self.years;
        if year < first || year > last || self.except.contains(&year) || year % self.every != 0 {
            return None;
        }
        match self.when {
            When::Fixed(month, day) => Date::new(year, month, day).ok(),
            When::FixedNotSunday(month, day) => {
                let date = Date::new(year, month, day).ok()?;
                if date.weekday() == Weekday::Sunday { date.yesterday().ok() } else { Some(date) }
            }
            When::Easter(days) => easter.checked_add(days.days()).ok(),
            When::Nth(month, nth, weekday) => {
                Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()
            }
            When::Once(in_year, month, day) => {
                (in_year == year).then(|| Date::new(year, month, day).ok()).flatten()
            }
        }
    }
}

thread_local! {
    /// The holidays of a country's years that were asked for: a plan asks of two dozen days, and the letters of a table
    /// ask the same again.
    static YEARS: RefCell<HashMap<(&'static str, i16), Vec<Date>>> = RefCell::default();
}

impl Holidays {
    /// Whether `day` is one of them.
    pub(super) fn contains(&self, day: Date) -> bool {
        YEARS.with_borrow_mut(|years| {
            let days = years.entry((self.country, day.year())).or_insert_with(|| {
                self.in_year(day.year()).into_iter().map(|holiday| holiday.date).collect()
            });
            days.binary_search(&day).is_ok()
        })
    }

    /// Those of `year`, sorted, each day once.
    pub(super) fn in_year(&self, year: i16) -> Vec<Holiday> {
        let mut all = Vec::new();
        // A New Year's Day is observed on the last day of the year before.
        for of in [year, year.saturating_add(1)] {
            let easter = easter(of);
            let own = all.len();
            all.extend(self.entries.iter().filter_map(|entry| {
                Some((Holiday { date: entry.date(of, easter)?, name: entry.name }, entry.observed))
            }));
            all[own..].sort_by_key(|(holiday, _)| holiday.date);
            let mut substitutes: Vec<(Holiday, Observed)> = Vec::new();
            for &(holiday, observed) in &all[own..] {
                let taken = |date| all.iter().chain(&substitutes).any(|(other, _)| other.date == date);
                if let Some(date) = substitute(holiday.date, observed, taken) {
                    substitutes.push((Holiday { date, ..holiday }, Observed::No));
                }
            }
            all.append(&mut substitutes);
        }
        let mut days: Vec<Holiday> =
            all.into_iter().map(|(holiday, _)| holiday).filter(|day| day.date.year() == year).collect();
        days.sort();
        days.dedup_by_key(|holiday| holiday.date);
        days
    }
}

/// The day off in place of a holiday on a weekend.
fn substitute(date: Date, observed: Observed, taken: impl Fn(Date) -> bool) -> Option<Date> {
    let weekend = |date: Date| matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    if !weekend(date) {
        return None;
    }
    match observed {
        Observed::No => None,
        Observed::Nearest if date.weekday() == Weekday::Saturday => date.yesterday().ok(),
        Observed::Nearest => date.tomorrow().ok(),
        Observed::NextWeekday => {
            let mut day = date.tomorrow().ok()?;
            while weekend(day) || taken(day) {
                day = day.tomorrow().ok()?;
            }
            Some(day)
        }
    }
}

/// Easter Sunday of `year`; outside of the Gregorian calendar's years a day that is in none of them.
fn easter(year: i16) -> Date {
    let found = computus::gregorian(i32::from(year)).ok();
    found
        .and_then(|day| Date::new(year, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?).ok())
        .unwrap_or(Date::MIN)
}

/// The holidays of the country with this code.
pub(super) fn of(country: &str) -> Option<&'static Holidays> {
    TABLES.iter().find(|table| table.country == country)
}

/// The countries whose national holidays are known, by their ISO codes.
pub fn countries() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|table| table.country)
}

/// The national public holidays of `country` (two capital letters) in `year` (1990 to 2100), sorted, each day once;
/// `None` where they are not known.
pub fn national(country: &str, year: i16) -> Option<Vec<Holiday>> {
    if !(1990..=2100).contains(&year) {
        return None;
    }
    Some(of(country)?.in_year(year))
}
