//! A period counted from a day, or back from one.
//!
//! The event's own day is not counted (BGB § 187(1)); months end on the same-numbered day or on the last day of a shorter
//! month (BGB § 188(2)(3)).

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::calendar::Calendar;
use crate::value::{Period, Unit};

impl Period {
    /// Its last day, counted from `day`; `day` itself is not counted. Beyond the year 9999 it stays there.
    pub fn after(self, day: Date, calendar: &Calendar<'_>) -> Date {
        let count = i64::from(self.count());
        let end = match self.unit() {
            Unit::WorkingDays => calendar.add_working_days(day, self.count()),
            Unit::Days => add(day, count.days()),
            Unit::Weeks => add(day, count.weeks()),
            // jiff clamps to the last day of a shorter month: § 188(3).
            Unit::Months => add(day, count.months()),
            Unit::Years => add(day, count.years()),
        };
        self.end_from(end)
    }

    /// Its last day where `day` is its first: notice of one month on the 7th ends on the 6th.
    pub fn from_own_day(self, day: Date, calendar: &Calendar<'_>) -> Date {
        let end = match self.unit() {
            // The first of a month lasts to the end of one, however long that is.
            Unit::Months | Unit::Years if day.day() == 1 => {
                add(self.without_end().after(day, calendar), (-1).days())
            }
            Unit::Months | Unit::Years => {
                return self.after(add(day, (-1).days()), calendar);
            }
            Unit::WorkingDays if calendar.is_working_day(day) => {
                self.without_end().after(add(day, (-1).days()), calendar)
            }
            Unit::WorkingDays => self.without_end().after(day, calendar),
            Unit::Days | Unit::Weeks => add(self.without_end().after(day, calendar), (-1).days()),
        };
        self.end_from(end)
    }

    /// The last day from which it runs out on `target` or before: the day by which notice must be there.
    /// `own_day` says whether that day counts. It is never rolled forward.
    pub fn latest(self, target: Date, own_day: bool, calendar: &Calendar<'_>) -> Date {
        let end = |day| if own_day { self.from_own_day(day, calendar) } else { self.after(day, calendar) };
        let count = -i64::from(self.count());
        let last = self.to().map_or(target, |end| end.until(target));
        let mut day = match self.unit() {
            Unit::Days => add(last, count.days()),
            Unit::Weeks => add(last, count.weeks()),
            Unit::Months => add(last, count.months()),
            Unit::Years => add(last, count.years()),
            Unit::WorkingDays => calendar.subtract_working_days(last, self.count()),
        };
        // The guess is at most some days off: several days share an end, and some have none of their own.
        while end(day) > target {
            match day.yesterday() {
                Ok(before) => day = before,
                Err(_) => return day,
            }
        }
        while let Ok(next) = day.tomorrow()
            && end(next) <= target
        {
            // At the end of all time every day has the same end.
            if next == Date::MAX {
                return next;
            }
            day = next;
        }
        day
    }
}

/// `day` and `span` later, kept within the years there are.
fn add(day: Date, span: Span) -> Date {
    day.saturating_add(span)
}
