//! Working days: what is neither weekend, nor public holiday, nor a person's own day off.
//!
//! In: a country and a person's own days. Out: a [`Calendar`] that counts. Weekends come from CLDR; holidays are the
//! national ones.

use std::cell::RefCell;
use std::collections::HashMap;

use icu_calendar::types::Weekday as CldrWeekday;
use icu_calendar::week::WeekInformation;
use icu_locale::LanguageIdentifier;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::days_off::DayOff;
use super::holiday::{self, Holidays};
use crate::value::Country;

/// The working days of one place.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    holidays: Option<&'static Holidays>,
    /// Monday first.
    weekend: [bool; 7],
    days_off: &'a [DayOff],
}

impl<'a> Calendar<'a> {
    /// The calendar of `country`; without one, and where no holidays are known, only weekends are days off.
    /// `days_off` are days off besides, in any order.
    pub fn new(country: Option<Country>, days_off: &'a [DayOff]) -> Self {
        let holidays = country.and_then(|country| holiday::of(country.as_str()));
        let weekend =
            WEEKENDS.with_borrow_mut(|known| *known.entry(country).or_insert_with(|| weekend(country)));
        Self { holidays, weekend, days_off }
    }

    /// Whether the national holidays are known.
    pub fn knows_holidays(&self) -> bool {
        self.holidays.is_some()
    }

    /// Whether offices work on `day`.
    pub fn is_working_day(&self, day: Date) -> bool {
        let number = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        !self.weekend[number]
            && !self.days_off.iter().any(|own| own.date == day)
            && !self.holidays.is_some_and(|holidays| holidays.contains(day))
    }

    /// `day` itself where it is a working day, otherwise the next one.
    pub fn roll_forward(&self, day: Date) -> Date {
        if self.is_working_day(day) { day } else { self.add_working_days(day, 1) }
    }

    /// `day` itself where it is a working day, otherwise the one before.
    pub fn roll_back(&self, day: Date) -> Date {
        if self.is_working_day(day) { day } else { self.subtract_working_days(day, 1) }
    }

    /// The `count`th working day after `day`.
    pub fn add_working_days(&self, day: Date, count: u16) -> Date {
        self.step(day, count, 1)
    }

    /// The `count`th working day before `day`.
    pub fn subtract_working_days(&self, day: Date, count: u16) -> Date {
        self.step(day, count, -1)
    }

    fn step(&self, mut day: Date, count: u16, direction: i64) -> Date {
        let mut left = count;
        // A person's own list may close a year or more, but not all time: the calendar's own end stops it.
        while left > 0 {
            let Ok(next) = day.checked_add(direction.days()) else { return day };
            day = next;
            if self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }
}

thread_local! {
    /// Looking into CLDR costs as much as all the rest of a plan.
    static WEEKENDS: RefCell<HashMap<Option<Country>, [bool; 7]>> = RefCell::default();
}

/// The weekend of `country`, Monday first; Saturday and Sunday where CLDR is silent.
fn weekend(country: Option<Country>) -> [bool; 7] {
    let region = country.and_then(|country| country.as_str().parse().ok());
    let place = LanguageIdentifier { region, ..LanguageIdentifier::UNKNOWN };
    let mut days = [false; 7];
    match WeekInformation::try_new((&place).into()) {
        Ok(week) => {
            for day in week.weekend() {
                days[monday_first(day)] = true;
            }
        }
        Err(_) => {
            for day in [Weekday::Saturday, Weekday::Sunday] {
                days[usize::from(day.to_monday_zero_offset().unsigned_abs())] = true;
            }
        }
    }
    days
}

fn monday_first(day: CldrWeekday) -> usize {
    match day {
        CldrWeekday::Monday => 0,
        CldrWeekday::Tuesday => 1,
        CldrWeekday::Wednesday => 2,
        CldrWeekday::Thursday => 3,
        CldrWeekday::Friday => 4,
        CldrWeekday::Saturday => 5,
        CldrWeekday::Sunday => 6,
    }
}
