//! A period of notice: how long, and to when.
//!
//! In: text such as `1 month` or `60 days to the end of a month`. Out: a [`Period`] that can be counted from a day
//! or back from one. The event's own day is not counted (BGB § 187(1)); months end on the same-numbered day or on
//! the last day of a shorter month (BGB § 188(2)(3)).

use std::fmt;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::calendar::Calendar;
use crate::nearest::nearest;
use crate::request::{Fault, Joiners, Value, one_line};

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days of the calendar.
    Days,
    /// Seven days each.
    Weeks,
    /// Months of the calendar.
    Months,
    /// Years of the calendar.
    Years,
    /// Days that are neither weekend nor public holiday.
    WorkingDays,
}

impl Unit {
    const ALL: [Self; 5] = [Self::Days, Self::Weeks, Self::Months, Self::Years, Self::WorkingDays];

    /// The word for one of it.
    fn word(self) -> &'static str {
        match self {
            Self::Days => "day",
            Self::Weeks => "week",
            Self::Months => "month",
            Self::Years => "year",
            Self::WorkingDays => "working day",
        }
    }

    /// The most of it that anybody agrees on: ten years, or two of working days.
    fn most(self) -> u16 {
        match self {
            Self::Days => 3660,
            Self::Weeks | Self::WorkingDays => 520,
            Self::Months => 120,
            Self::Years => 10,
        }
    }
}

/// A period, such as a notice period: at least one unit and at most about ten years long, in one unit, as it stands or to the end of the
/// month in which it runs out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    count: u16,
    unit: Unit,
    to_month_end: bool,
}

/// What is accepted, for messages.
const ACCEPTED: &str = "write a number and days, weeks, months, years or working days, such as 14 days, 1 month, 10 working days or 3 months to the end of a month";

impl Period {
    /// How many of its unit.
    pub fn count(self) -> u16 {
        self.count
    }

    /// What it is counted in.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// Whether it ends only with the month in which it runs out, as is usual in Switzerland.
    pub fn to_month_end(self) -> bool {
        self.to_month_end
    }

    /// A period known to be in range.
    pub(super) const fn of(count: u16, unit: Unit) -> Self {
        Self { count, unit, to_month_end: false }
    }

    /// Its last day, counted from `day`; `day` itself is not counted. Beyond the year 9999 it stays there.
    pub fn after(self, day: Date, calendar: &Calendar<'_>) -> Date {
        let count = i64::from(self.count);
        let end = match self.unit {
            Unit::WorkingDays => calendar.add_working_days(day, self.count),
            Unit::Days => add(day, count.days()),
            Unit::Weeks => add(day, count.weeks()),
            // jiff clamps to the last day of a shorter month: § 188(3).
            Unit::Months => add(day, count.months()),
            Unit::Years => add(day, count.years()),
        };
        if self.to_month_end { end.last_of_month() } else { end }
    }

    /// Its last day where `day` is its first: notice of one month on the 7th ends on the 6th.
    pub fn from_own_day(self, day: Date, calendar: &Calendar<'_>) -> Date {
        let end = match self.unit {
            // The first of a month lasts to the end of one, however long that is.
            Unit::Months | Unit::Years if day.day() == 1 => {
                add(Self { to_month_end: false, ..self }.after(day, calendar), (-1).days())
            }
            Unit::Months | Unit::Years => {
                return self.after(add(day, (-1).days()), calendar);
            }
            Unit::WorkingDays if calendar.is_working_day(day) => {
                Self { to_month_end: false, ..self }.after(add(day, (-1).days()), calendar)
            }
            Unit::WorkingDays => Self { to_month_end: false, ..self }.after(day, calendar),
            Unit::Days | Unit::Weeks => {
                add(Self { to_month_end: false, ..self }.after(day, calendar), (-1).days())
            }
        };
        if self.to_month_end { end.last_of_month() } else { end }
    }

    /// The last day from which it runs out on `target` or before: the day by which notice must be there.
    /// `own_day` says whether that day counts. It is never rolled forward.
    pub fn latest(self, target: Date, own_day: bool, calendar: &Calendar<'_>) -> Date {
        let end = |day| if own_day { self.from_own_day(day, calendar) } else { self.after(day, calendar) };
        let count = -i64::from(self.count);
        let month_end = if self.to_month_end && target != target.last_of_month() {
            add(target.first_of_month(), (-1).days())
        } else {
            target
        };
        let mut day = match self.unit {
            Unit::Days => add(month_end, count.days()),
            Unit::Weeks => add(month_end, count.weeks()),
            Unit::Months => add(month_end, count.months()),
            Unit::Years => add(month_end, count.years()),
            Unit::WorkingDays => calendar.subtract_working_days(month_end, self.count),
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

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.count, self.unit.word())?;
        if self.to_month_end { f.write_str(" to the end of a month") } else { Ok(()) }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|fault| serde::de::Error::custom(format!("{} {}", fault.what, fault.fix)))
    }
}

/// The ways to say "to the end of a month", as they stand once articles and apostrophes are gone.
const MONTH_ENDS: [&[&str]; 5] = [
    &["to", "end", "of", "month"],
    &["to", "months", "end"],
    &["to", "month", "end"],
    &["before", "end", "of", "month"],
    &["before", "months", "end"],
];

/// What other words for a stretch of time come to.
const OTHER_WORDS: [(&str, u16, Unit); 4] = [
    ("fortnight", 2, Unit::Weeks),
    ("quarter", 3, Unit::Months),
    ("half-year", 6, Unit::Months),
    ("decade", 10, Unit::Years),
];

impl Value for Period {
    fn parse(text: &str) -> Result<Self, Fault> {
        let text = one_line(text, 80, Joiners::Refused)?;
        let lower = text.to_lowercase().replace(['\'', '’'], "");
        let words: Vec<&str> =
            lower.split([' ', '\t']).filter(|word| !matches!(*word, "" | "a" | "the" | "each")).collect();
        let refuse = |meant: Option<String>| {
            let fix = match meant {
                Some(meant) => format!("did you mean {meant}? Otherwise {ACCEPTED}"),
                None => ACCEPTED.to_owned(),
            };
            Err(Fault::new("not-a-period", "is not a period of notice", fix))
        };
        let Some((number, rest)) = words.split_first() else { return refuse(None) };
        let digits = number.len() <= 9 && number.bytes().all(|byte| byte.is_ascii_digit());
        let Some(count) = digits.then(|| number.parse::<u32>().ok()).flatten() else {
            return refuse(meant_without_number(&lower, rest));
        };
        let (unit, end) = match rest {
            ["working" | "business", "day" | "days", end @ ..] => (Some(Unit::WorkingDays), end),
            [word, end @ ..] => (unit_of(word), end),
            [] => return refuse(in_words(count, Unit::Days)),
        };
        let Some(unit) = unit else { return refuse(meant_by(count, rest)) };
        let to_month_end = MONTH_ENDS.contains(&end);
        if !end.is_empty() && !to_month_end {
            let meant = in_words(count, unit).map(|meant| format!("{meant} to the end of a month"));
            return refuse(meant);
        }
        let count = u16::try_from(count).ok().filter(|count| (1..=unit.most()).contains(count));
        count.map(|count| Self { count, unit, to_month_end }).ok_or_else(|| {
            let fix = format!("write a number from 1 to {} of {}s", unit.most(), unit.word());
            Fault::new("period-out-of-range", "is no length that a notice period has", fix)
        })
    }
}

/// The unit a word names, in the singular or the plural.
fn unit_of(word: &str) -> Option<Unit> {
    Unit::ALL.into_iter().find(|unit| word.strip_suffix('s').unwrap_or(word) == unit.word())
}

/// `count` of `unit` as it would be written, if it is in range.
fn in_words(count: u32, unit: Unit) -> Option<String> {
    let count = u16::try_from(count).ok().filter(|count| (1..=unit.most()).contains(count))?;
    Some(Period::of(count, unit).to_string())
}

/// What a number with a word nobody knows may mean.
fn meant_by(count: u32, rest: &[&str]) -> Option<String> {
    let word = rest.first()?;
    let single = word.strip_suffix('s').unwrap_or(word);
    if let Some((_, each, unit)) = OTHER_WORDS.iter().find(|(other, ..)| *other == single) {
        return in_words(count.saturating_mul(u32::from(*each)), *unit);
    }
    if matches!(*word, "working" | "business" | "workdays" | "workday") {
        return in_words(count, Unit::WorkingDays);
    }
    let near = nearest(single, Unit::ALL.map(Unit::word))?;
    in_words(count, unit_of(near).unwrap_or(Unit::WorkingDays))
}

/// What a period without figures may mean: `one month`, `14days`.
fn meant_without_number(lower: &str, rest: &[&str]) -> Option<String> {
    const NUMBERS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let first = lower.split_whitespace().next()?;
    let figures = first.find(|c: char| !c.is_ascii_digit()).unwrap_or(first.len());
    if figures > 0 {
        return meant_by(first[..figures].parse().ok()?, &[&first[figures..]]);
    }
    // Of "a month" only "month" is left.
    let (count, rest) = match NUMBERS.iter().position(|number| *number == first) {
        Some(at) => (u32::try_from(at + 1).ok()?, rest),
        None => (1, &lower.split_whitespace().filter(|word| *word != "a").collect::<Vec<_>>()[..]),
    };
    rest.first()
        .and_then(|word| unit_of(word))
        .map_or_else(|| meant_by(count, rest), |unit| in_words(count, unit))
}
