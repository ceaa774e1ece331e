//! Calendar dates as people give them.

use jiff::civil::Date;

use super::date_text::{Readings, readings};
use crate::text::characters::Joiners;
use crate::value::{Invalid, Remedy, one_line};
use crate::words::{Join, Sentence, ToValue as _, Value, sentence};

impl crate::value::Value for Date {
    /// Takes a date that means one day, whoever reads it: `2026-12-31`, `31.12.2026`, `31 Dec 2026`. 01/12 is read two ways.
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 60, Joiners::Refused)?;
        // Most are written so.
        if is_iso(text)
            && let Ok(date) = text.parse::<Date>()
        {
            return Ok(date);
        }
        let readings = readings(text);
        readings.only().ok_or_else(|| fault(&readings))
    }
}

/// Whether a text has the form `YYYY-MM-DD`.
pub(crate) fn is_iso(text: &str) -> bool {
    let fits = |(at, b): (usize, u8)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(fits)
}

/// A day with its month as a word, in every language.
pub(crate) fn in_words(day: Date) -> Sentence {
    let (iso, year, month) = (day.to_string(), i32::from(day.year()), i32::from(day.month()));
    sentence!("date-in-words", iso, year, month, day = i32::from(day.day()))
}

/// Why a text is no day.
fn fault(readings: &Readings) -> Invalid {
    match readings {
        Readings::None => Invalid::new("not-a-date", sentence!("not-a-date"), sentence!("date-form")),
        Readings::Impossible => {
            Invalid::new("not-a-date", sentence!("not-in-calendar"), sentence!("date-form"))
        }
        Readings::WithoutYear(_) => Invalid::of("date-without-year", sentence!("date-without-year")),
        Readings::Serial(days) => choice("date-as-number", sentence!("date-as-number"), days),
        Readings::Days(days) => {
            let mut days: Vec<Date> = days.iter().map(|(_, day)| *day).collect();
            days.sort_unstable();
            days.dedup();
            choice("ambiguous-date", sentence!("date-ambiguous"), &days)
        }
    }
}

/// A text that means one of several days: each as it is typed, and with its month as a word.
fn choice(code: &'static str, what: Sentence, days: &[Date]) -> Invalid {
    let said = |day: &Date| {
        sentence!("date-typed-and-said", typed = day.to_string(), said = in_words(*day)).to_value()
    };
    let days_said = Value::List(Join::Or, days.iter().map(said).collect());
    let fix = sentence!("date-write", days = days_said);
    Invalid::new(code, what, fix).remedy(Remedy::Choose(days.iter().map(Date::to_string).collect()))
}

#[cfg(test)]
mod tests {
    use super::super::date_text::DateOrder;
    use super::*;
    use crate::text::list;
    use crate::value::{Country, Value as _};
    use crate::words::{BARE, Locale, Words};

    fn day(text: &str) -> Option<String> {
        Date::parse(text).ok().map(|day| day.to_string())
    }

    #[test]
    fn a_date_is_read_in_every_form_that_means_one_day() {
        for text in [
            "2026-12-31",
            "31.12.2026",
            "31/12/2026",
            "12/31/2026",
            "31-12-2026",
            "31 12 2026",
            "2026/12/31",
            "2026.12.31",
            "2026-12-31 00:00:00",
            "2026-12-31T00:00:00.000",
            "31.12.2026 14:30",
            "20261231",
            "31 Dec 2026",
            "31 December 2026",
            "Dec 31, 2026",
            "December 31st, 2026",
            "31-Dec-26",
            "31. Dezember 2026",
            "Do, 31. Dez. 2026",
            "le 31 décembre 2026",
            "31 de diciembre de 2026",
            "31 dicembre 2026",
            "31 december 2026",
            "31. december 2026",
            "31 grudnia 2026",
            "31 grudnia 2026 r.",
            "31 de dezembro de 2026",
            "2026年12月31日",
            "2026 年 12 月 31 日",
            "26年12月31日",
            "２０２６年１２月３１日",
            "２０２６－１２－３１",
            "31．12．2026",
            "2026 Dec 31",
            "31.\u{a0}12.\u{a0}2026",
        ] {
            assert_eq!(day(text).as_deref(), Some("2026-12-31"), "{text}");
        }
        assert_eq!(day("1er décembre 2026").as_deref(), Some("2026-12-01"));
        assert_eq!(day("5.5.2026").as_deref(), Some("2026-05-05"), "both readings are one day");
        assert_eq!(day("01.03.98"), None);
        assert_eq!(day("31.03.98").as_deref(), Some("1998-03-31"));
        assert_eq!(day("31.12.26"), None, "26 December 2031 is written so too");
    }

    #[test]
    fn what_is_no_day_or_two_is_not_taken() {
        let code = |text: &str| Date::parse(text).expect_err(text).code;
        for text in [
            "",
            "soon",
            "31",
            "31.12.2026.1",
            "12026-01-01",
            "31.12.2026 x",
            "December 2026",
            "1.2.3.4",
            "2026-12-31Z",
            "31:12:2026",
        ] {
            assert!(matches!(code(text), "not-a-date" | "empty"), "{text}: {}", code(text));
        }
        for text in ["2026-13-01", "31.02.2026", "29/02/2027", "31 February 2026", "2026-31-12", "00.00.2026"]
        {
            assert_eq!(Date::parse(text).expect_err(text).what, sentence!("not-in-calendar"), "{text}");
        }
        for text in ["31.12.", "31. Dezember", "05-Jan", "12月31日"] {
            assert_eq!(code(text), "date-without-year", "{text}");
        }
        let serial = Date::parse("46387").expect_err("a number");
        assert_eq!(serial.remedies, [Remedy::Choose(vec!["2026-12-31".into(), "2031-01-01".into()])]);
    }

    #[test]
    fn every_month_is_known_by_the_name_it_is_said_with() {
        for locale in Locale::ALL {
            let words = Words::new(locale, BARE);
            for month in 1..=12 {
                let date = Date::constant(2026, month, 17);
                let said = words.say(&in_words(date));
                assert_eq!(Date::parse(&said).ok(), Some(date), "{locale}: {said}");
                assert!(locale == Locale::ZhHans || said.chars().any(char::is_alphabetic), "{said}");
            }
        }
    }

    /// Every form with numbers alone, of a day and a month.
    fn forms(day: i8, month: i8) -> Vec<String> {
        let mut forms = Vec::new();
        for (a, b) in [(day, month), (month, day)] {
            for between in [".", "/", "-", " "] {
                forms.push(format!("{a}{between}{b}{between}2026"));
                forms.push(format!("{a:02}{between}{b:02}{between}2026"));
                forms.push(format!("{a:02}{between}{b:02}{between}26"));
            }
        }
        forms
    }

    #[test]
    fn nothing_that_can_be_read_in_two_ways_is_guessed() {
        let all = list::items(include_str!("date_orders.txt")).flat_map(|(_, codes)| codes.split(' '));
        let countries: Vec<Country> = all
            .chain(["CA", "JP", "PH", "ZA"])
            .map(|code| Country::parse(code).expect("a country"))
            .collect();
        for (first, second) in (1..=12).flat_map(|day| (1..=12).map(move |month| (day, month))) {
            for text in forms(first, second) {
                let may = readings(&text);
                let parsed = Date::parse(&text);
                let same = may.only().is_some();
                assert_eq!(parsed.is_ok(), same, "{text}");
                if let Err(fault) = parsed {
                    let Some(Remedy::Choose(days)) = fault.remedies.first() else {
                        panic!("{text} offers nothing")
                    };
                    assert!(days.len() > 1 && days.iter().all(|day| Date::parse(day).is_ok()), "{text}");
                }
                for country in countries.iter().copied() {
                    let Some(order) = DateOrder::of(country) else {
                        assert!(["CA", "JP", "PH", "ZA"].contains(&country.as_str()), "{country}");
                        continue;
                    };
                    if let Some(day) = may.in_order(order) {
                        let numbers: Vec<&str> = text.split(['.', '/', '-', ' ']).collect();
                        let at = |index: usize| numbers[index].parse::<i8>().expect("short");
                        match order {
                            DateOrder::DayFirst => {
                                assert_eq!((day.day(), day.month()), (at(0), at(1)), "{text}");
                            }
                            DateOrder::MonthFirst => {
                                assert_eq!((day.month(), day.day()), (at(0), at(1)), "{text}");
                            }
                            DateOrder::YearFirst => {
                                assert_eq!((day.month(), day.day()), (at(1), at(2)), "{text}");
                            }
                        }
                    } else {
                        assert_eq!(order, DateOrder::YearFirst, "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_read_is_said_back_and_read_again_as_the_same() {
        let words: Vec<Words> = Locale::ALL.map(|locale| Words::new(locale, BARE)).into();
        arbtest::arbtest(|u| {
            let text: String = match u.int_in_range(0..=1)? {
                0 => {
                    let letters = [
                        "1", "2", "31", "2026", "12", ".", "/", "-", " ", "Dez", "mai", "年", "月", "日",
                        "de", "２", ":", "T",
                    ];
                    let count = u.int_in_range(1..=8)?;
                    (0..count).map(|_| u.choose(&letters).copied()).collect::<Result<String, _>>()?
                }
                _ => u.arbitrary::<String>()?,
            };
            if let Ok(date) = Date::parse(&text) {
                for words in &words {
                    let said = words.say(&in_words(date));
                    assert_eq!(Date::parse(&said).ok(), Some(date), "{text:?} is said as {said:?}");
                }
                assert_eq!(Date::parse(&date.to_string()).ok(), Some(date));
            }
            Ok(())
        });
    }
}
