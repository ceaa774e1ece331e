//! Which days a text may mean: its numbers and the names of months in it, in every order that makes a day.
//!
//! In: a text on one line. Out: its [`Readings`]. It decides nothing: who knows the country or the column may.

use jiff::civil::Date;

use crate::text::{digits, list};
use crate::value::Country;

const WORDS: &str = include_str!("month_words.txt");

/// The longest text that is looked at.
const MAX_CHARS: usize = 60;

/// Two-digit years from this one on are of the last century.
const LAST_CENTURY: i16 = 70;

/// Which part of a date comes first where only numbers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 31.12.2026
    DayFirst,
    /// 12/31/2026
    MonthFirst,
    /// 26-12-31; whole years in front of it need no rule.
    YearFirst,
}

/// The countries of each order.
const ORDERS: &str = include_str!("date_orders.txt");

impl DateOrder {
    /// The order that people of a country write, where there is one.
    pub(crate) fn of(country: Country) -> Option<Self> {
        let of_country = |codes: &str| codes.split(' ').any(|code| code == country.as_str());
        let (order, _) = list::items(ORDERS).find(|(_, codes)| of_country(codes))?;
        Some(match order {
            "day" => Self::DayFirst,
            "month" => Self::MonthFirst,
            _ => Self::YearFirst,
        })
    }
}

/// The days that a text may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Readings {
    /// It is no date.
    None,
    /// It has the form of one, and there is no such day.
    Impossible,
    /// A day and a month without a year: each with its order.
    WithoutYear(Vec<(DateOrder, [i8; 2])>),
    /// The number of a day, as a spreadsheet counts from 1900, and from 1904.
    Serial([Date; 2]),
    /// One day or several; `None` where no order of numbers is in question.
    Days(Vec<(Option<DateOrder>, Date)>),
}

impl Readings {
    /// The one day it means, whoever reads it.
    pub(crate) fn only(&self) -> Option<Date> {
        match self {
            Self::Days(days) => {
                let (_, first) = days.first()?;
                days.iter().all(|(_, day)| day == first).then_some(*first)
            }
            _ => None,
        }
    }

    /// The day it means in this order.
    pub(crate) fn in_order(&self, order: DateOrder) -> Option<Date> {
        match self {
            Self::Days(days) => days.iter().find(|(of, _)| *of == Some(order)).map(|(_, day)| *day),
            _ => None,
        }
    }

    /// The orders in which it is a day: one alone is proof of it for what stands in the same column.
    pub(crate) fn orders(&self) -> impl Iterator<Item = DateOrder> {
        let days = if let Self::Days(days) = self { days.as_slice() } else { &[] };
        days.iter().filter_map(|(order, _)| *order)
    }
}

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A number, and how many digits it has.
    Number(i32, usize),
    /// The name of a month.
    Month(i8),
}

/// The days that a text may mean.
pub(crate) fn readings(text: &str) -> Readings {
    if text.chars().nth(MAX_CHARS).is_some() {
        return Readings::None;
    }
    let plain: String = text.chars().map(digits::plain).collect();
    let Some((parts, labelled)) = parts(without_time(plain.trim())) else {
        return Readings::None;
    };
    use DateOrder::{DayFirst, MonthFirst, YearFirst};
    use Part::{Month, Number};
    let short = |length: usize| length <= 2;
    match *parts.as_slice() {
        [Number(y, 4), Number(m, ml), Number(d, dl)] if short(ml) && short(dl) => days(&[(None, y, m, d)]),
        [Number(y, 2), Number(m, ml), Number(d, dl)] if labelled && short(ml) && short(dl) => {
            days(&[(None, century(y), m, d)])
        }
        [Number(a, al), Number(b, bl), Number(y, 4)] if short(al) && short(bl) => {
            days(&[(Some(DayFirst), y, b, a), (Some(MonthFirst), y, a, b)])
        }
        [Number(a, al), Number(b, bl), Number(c, 2)] if short(al) && short(bl) => {
            let year_first = (al == 2).then_some((Some(YearFirst), century(a), b, c));
            let others = [(Some(DayFirst), century(c), b, a), (Some(MonthFirst), century(c), a, b)];
            days(&others.into_iter().chain(year_first).collect::<Vec<_>>())
        }
        [Number(y, 4), Month(m), Number(d, dl)] | [Number(d, dl), Month(m), Number(y, 4)] if short(dl) => {
            days(&[(None, y, m.into(), d)])
        }
        [Month(m), Number(d, dl), Number(y, 4)] if short(dl) => days(&[(None, y, m.into(), d)]),
        [Number(d, dl), Month(m), Number(y, 2)] | [Month(m), Number(d, dl), Number(y, 2)] if short(dl) => {
            days(&[(None, century(y), m.into(), d)])
        }
        [Number(d, dl), Month(m)] | [Month(m), Number(d, dl)] if short(dl) => {
            without_year(&[(DayFirst, m.into(), d)])
        }
        [Number(a, al), Number(b, bl)] if labelled && short(al) && short(bl) => {
            without_year(&[(DayFirst, a, b)])
        }
        [Number(a, al), Number(b, bl)] if short(al) && short(bl) => {
            without_year(&[(DayFirst, b, a), (MonthFirst, a, b)])
        }
        [Number(whole, 8)] if (1900..2200).contains(&(whole / 10_000)) => {
            days(&[(None, whole / 10_000, whole / 100 % 100, whole % 100)])
        }
        [Number(serial, 5)] => serial_day(serial),
        _ => Readings::None,
    }
}

/// A text without the time of day behind it, which spreadsheets and databases write.
fn without_time(text: &str) -> &str {
    let Some((date, time)) = text.rsplit_once([' ', 'T']) else {
        return text;
    };
    let is_time = |time: &str| {
        let whole = time.split_once('.').map_or(time, |(whole, _)| whole);
        let mut parts = whole.split(':');
        let two =
            |part: &str| part.len() <= 2 && !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        whole.contains(':') && parts.clone().count() <= 3 && parts.all(two)
    };
    if is_time(time) && date.ends_with(|c: char| c.is_ascii_digit()) { date } else { text }
}

/// The numbers and months of a text, and whether year, month and day are named in Chinese.
fn parts(text: &str) -> Option<(Vec<Part>, bool)> {
    let (mut parts, mut labels, mut rest) = (Vec::new(), String::new(), text);
    while let Some(first) = rest.chars().next() {
        let is_part = |c: char| if first.is_ascii_digit() { c.is_ascii_digit() } else { c.is_alphabetic() };
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        if end == 0 {
            if !matches!(
                first,
                '.' | '/' | '-' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2010}'..='\u{2013}' | '(' | ')'
            ) {
                return None;
            }
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (part, after) = rest.split_at(end);
        rest = after;
        if first.is_ascii_digit() {
            parts.push(Part::Number(part.parse().ok().filter(|_| end <= 8)?, end));
        } else if matches!(part, "年" | "月" | "日" | "号" | "號") {
            labels.push_str(part);
        } else {
            let word = part.to_lowercase();
            match list::items(WORDS).find(|(_, known)| *known == word)? {
                ("beside", _) => {}
                (month, _) => parts.push(Part::Month(month.parse().ok()?)),
            }
        }
    }
    let labelled = matches!(labels.chars().collect::<Vec<_>>().as_slice(), [.., '月', '日' | '号' | '號']);
    (labels.is_empty() || labelled).then_some((parts, labelled))
}

fn century(year: i32) -> i32 {
    if year < i32::from(LAST_CENTURY) { 2000 + year } else { 1900 + year }
}

fn date(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn days(orders: &[(Option<DateOrder>, i32, i32, i32)]) -> Readings {
    let days: Vec<_> =
        orders.iter().filter_map(|(order, y, m, d)| Some((*order, date(*y, *m, *d)?))).collect();
    if days.is_empty() { Readings::Impossible } else { Readings::Days(days) }
}

fn without_year(orders: &[(DateOrder, i32, i32)]) -> Readings {
    // A leap year has every day there is.
    let days = orders.iter().filter_map(|(order, m, d)| {
        let day = date(2000, *m, *d)?;
        Some((*order, [day.month(), day.day()]))
    });
    let days: Vec<_> = days.collect();
    if days.is_empty() { Readings::Impossible } else { Readings::WithoutYear(days) }
}

/// Spreadsheets count the days from the end of 1899, or of 1903; from 2000 to 2099 it may be meant.
fn serial_day(serial: i32) -> Readings {
    let from = |year, month, day| {
        let first = Date::constant(year, month, day);
        first.checked_add(jiff::Span::new().days(i64::from(serial))).ok()
    };
    match (from(1899, 12, 30), from(1904, 1, 1)) {
        (Some(one), Some(other)) if (2000..2100).contains(&one.year()) => Readings::Serial([one, other]),
        _ => Readings::None,
    }
}
