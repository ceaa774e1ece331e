//! National public holidays, by rule: a fixed date, so many days from Easter, or the nth weekday of a month.
//!
//! In: a country and a year from 1990 to 2100. Out: its holidays, sorted, each day once. Only days that are off in the
//! whole country: regional ones, and those of lunar calendars, come from a person's own list. A day that Parliament
//! or a government gives once is listed with its year; one that is still to be given is not known.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::text::list;

/// The data file, which says how it is written.
const HOLIDAYS: &str = include_str!("holidays.txt");

/// Every country whose holidays are known.
static TABLES: LazyLock<Vec<Holidays>> = LazyLock::new(|| {
    let mut tables: Vec<Holidays> = Vec::new();
    for (country, line) in list::items(HOLIDAYS) {
        if tables.last().is_none_or(|table| table.country != country) {
            tables.push(Holidays { country, entries: Vec::new() });
        }
        if let Some(table) = tables.last_mut() {
            table.entries.extend(Entry::parse(line));
        }
    }
    tables
});

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What it is called in English.
    pub name: &'static str,
}

#[derive(Debug)]
pub(super) struct Holidays {
    country: &'static str,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: &'static str,
    when: When,
    observed: Observed,
    first: i16,
    last: i16,
    /// Years in which it is not kept, or on another day, listed by itself.
    except: Vec<i16>,
    /// Kept only in years that this number divides.
    every: i16,
}

#[derive(Debug, Clone, Copy)]
enum When {
    Fixed(i8, i8),
    /// As [`Fixed`](Self::Fixed), but on the day before where that is a Sunday.
    FixedNotSunday(i8, i8),
    Easter(i64),
    /// The nth weekday of a month; -1 is the last.
    Nth(i8, i8, Weekday),
    Once(Date),
}

/// Whether another day is off where a holiday falls on a weekend of Saturday and Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Observed {
    No,
    /// The next weekday that is not itself a holiday (United Kingdom, Australia).
    NextWeekday,
    /// Friday for Saturday, Monday for Sunday (United States).
    Nearest,
}

impl When {
    fn parse(text: &str) -> Option<Self> {
        if let Some(days) = text.strip_prefix("Easter") {
            return if days.is_empty() { Some(Self::Easter(0)) } else { days.parse().ok().map(Self::Easter) };
        }
        let month_and_day = |text: &str| {
            let (month, day) = text.split_once('-')?;
            Some((month.parse().ok()?, day.parse().ok()?))
        };
        match *text.split(' ').collect::<Vec<_>>() {
            [date] if date.len() > 5 => date.parse().ok().map(Self::Once),
            [date] => month_and_day(date).map(|(month, day)| Self::Fixed(month, day)),
            [date, "unless", "Sunday"] => {
                month_and_day(date).map(|(month, day)| Self::FixedNotSunday(month, day))
            }
            [nth, weekday, month] => {
                const DAYS: [&str; 7] =
                    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
                let weekday = i8::try_from(DAYS.iter().position(|day| *day == weekday)?).ok()?;
                let nth = match nth {
                    "first" => 1,
                    "second" => 2,
                    "third" => 3,
                    "fourth" => 4,
                    "last" => -1,
                    _ => return None,
                };
                Some(Self::Nth(month.parse().ok()?, nth, Weekday::from_monday_zero_offset(weekday).ok()?))
            }
            _ => None,
        }
    }
}

impl Entry {
    /// Reads a line of the data file.
    fn parse(line: &'static str) -> Option<Self> {
        let mut parts = line.split(" | ");
        let mut entry = Self {
            when: When::parse(parts.next()?)?,
            name: parts.next()?,
            observed: Observed::No,
            first: i16::MIN,
            last: i16::MAX,
            except: Vec::new(),
            every: 1,
        };
        for condition in parts.flat_map(|conditions| conditions.split(", ")) {
            match condition.split_once(' ')? {
                ("from", year) => entry.first = year.parse().ok()?,
                ("until", year) => entry.last = year.parse().ok()?,
                ("except", years) => {
                    entry.except = years.split(' ').map(|year| year.parse().ok()).collect::<Option<_>>()?;
                }
                ("every", years) => entry.every = years.strip_suffix(" years")?.parse().ok()?,
                ("or", "next weekday") => entry.observed = Observed::NextWeekday,
                ("or", "nearest weekday") => entry.observed = Observed::Nearest,
                _ => return None,
            }
        }
        Some(entry)
    }

    /// The day in `year`, if it is kept then.
    fn date(&self, year: i16, easter: Date) -> Option<Date> {
        let kept = (self.first..=self.last).contains(&year);
        if !kept || self.except.contains(&year) || year % self.every != 0 {
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
            When::Once(date) => (date.year() == year).then_some(date),
        }
    }
}

thread_local! {
    /// The holidays of a country's years that were asked for: a plan asks of two dozen days, and the letters of a table
    /// ask the same again.
    static YEARS: RefCell<HashMap<(&'static str, i16), Vec<Date>>> = RefCell::default();
}

impl Holidays {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        for (country, line) in list::items(HOLIDAYS) {
            let entry = Entry::parse(line).unwrap_or_else(|| panic!("{country}: {line}"));
            let day = (1990..=2100).find_map(|year| entry.date(year, easter(year)));
            assert!(day.is_some(), "{country}: {line} is no day");
        }
        let mut countries: Vec<&str> = TABLES.iter().map(|table| table.country).collect();
        assert_eq!(countries.len(), 14);
        countries.dedup();
        assert!(countries.is_sorted() && countries.len() == 14, "each country once, in order");
    }

    #[test]
    fn a_line_that_says_something_else_is_not_read() {
        for line in [
            "",
            "01-01",
            "13-xx | New Year's Day",
            "Easter1x | Easter Monday",
            "fifth Monday 05 | Labour Day",
            "first Montag 05 | Labour Day",
            "01-01 | New Year's Day | or",
            "01-01 | New Year's Day | since 1990",
            "05-05 | Liberation Day | every 5",
            "02-30-2022 | Nothing",
        ] {
            assert!(Entry::parse(line).is_none(), "{line}");
        }
    }
}
