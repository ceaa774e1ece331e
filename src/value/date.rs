//! Calendar dates as people give them.

use jiff::civil::Date;

use crate::text::characters::Joiners;
use crate::value::{Invalid, Remedy, one_line};
use crate::words::{Join, ToValue as _, Value, sentence};

impl crate::value::Value for Date {
    /// Takes `YYYY-MM-DD` and nothing else: 01/12 is read two ways.
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 40, Joiners::Refused)?;
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(
                |(i, b)| {
                    if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() }
                },
            );
        if shaped && let Ok(date) = text.parse::<Date>() {
            return Ok(date);
        }
        // As they are typed, not as they are said.
        let days: Vec<String> = readings(text).iter().map(Date::to_string).collect();
        let what = if shaped { sentence!("not-in-calendar") } else { sentence!("not-a-date") };
        let invalid = |fix| Invalid::new("not-a-date", what, fix);
        let write = || {
            let days = Value::List(Join::Or, days.iter().map(String::to_value).collect());
            sentence!("date-write", days)
        };
        Err(match days.as_slice() {
            [] => invalid(sentence!("date-form")),
            [day] => invalid(write()).remedy(Remedy::Replace(day.clone())),
            _ => invalid(write()).remedy(Remedy::Choose(days.clone())),
        })
    }
}

/// The dates that three numbers may mean, the likeliest first.
fn readings(text: &str) -> Vec<Date> {
    let numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [a, b, c] = numbers.as_slice() else {
        return Vec::new();
    };
    let orders = if a.len() == 4 {
        vec![(a, b, c)]
    } else if c.len() == 4 {
        vec![(c, b, a), (c, a, b)]
    } else {
        Vec::new()
    };
    let mut dates: Vec<Date> = orders
        .into_iter()
        .filter_map(|(y, m, d)| Date::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?).ok())
        .collect();
    dates.dedup();
    dates
}
