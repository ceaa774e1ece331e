//! Working days: national holidays against known years, weekends, a person's own days.

use adieu::deadline::{Calendar, countries, days_off, national};
use adieu::value::{Country, Value};
use jiff::civil::{Date, date};

/// Country, year and its national holidays, written down from published calendars.
const KNOWN: &[(&str, i16, &str)] = &[
    ("DE", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26"),
    ("DE", 2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26"),
    ("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
    ("DE", 2027, "01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26"),
    ("AT", 2024, "01-01 01-06 04-01 05-01 05-09 05-20 05-30 08-15 10-26 11-01 12-08 12-25 12-26"),
    ("AT", 2025, "01-01 01-06 04-21 05-01 05-29 06-09 06-19 08-15 10-26 11-01 12-08 12-25 12-26"),
    ("AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26"),
    ("AT", 2027, "01-01 01-06 03-29 05-01 05-06 05-17 05-27 08-15 10-26 11-01 12-08 12-25 12-26"),
    ("CH", 2024, "01-01 05-09 08-01 12-25"),
    ("CH", 2025, "01-01 05-29 08-01 12-25"),
    ("CH", 2026, "01-01 05-14 08-01 12-25"),
    ("CH", 2027, "01-01 05-06 08-01 12-25"),
    ("FR", 2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25"),
    ("FR", 2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25"),
    ("FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"),
    ("FR", 2027, "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25"),
    ("NL", 2024, "01-01 03-29 03-31 04-01 04-27 05-09 05-19 05-20 12-25 12-26"),
    ("NL", 2025, "01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"),
    ("NL", 2026, "01-01 04-03 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26"),
    ("NL", 2027, "01-01 03-26 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26"),
    ("BE", 2024, "01-01 03-31 04-01 05-01 05-09 05-19 05-20 07-21 08-15 11-01 11-11 12-25"),
    ("BE", 2025, "01-01 04-20 04-21 05-01 05-29 06-08 06-09 07-21 08-15 11-01 11-11 12-25"),
    ("BE", 2026, "01-01 04-05 04-06 05-01 05-14 05-24 05-25 07-21 08-15 11-01 11-11 12-25"),
    ("BE", 2027, "01-01 03-28 03-29 05-01 05-06 05-16 05-17 07-21 08-15 11-01 11-11 12-25"),
    ("ES", 2024, "01-01 01-06 03-29 05-01 08-15 10-12 11-01 12-06 12-08 12-25"),
    ("ES", 2025, "01-01 01-06 04-18 05-01 08-15 10-12 11-01 12-06 12-08 12-25"),
    ("ES", 2026, "01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25"),
    ("ES", 2027, "01-01 01-06 03-26 05-01 08-15 10-12 11-01 12-06 12-08 12-25"),
    ("IT", 2024, "01-01 01-06 03-31 04-01 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"),
    ("IT", 2025, "01-01 01-06 04-20 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"),
    ("IT", 2026, "01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26"),
    ("IT", 2027, "01-01 01-06 03-28 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26"),
    ("PT", 2024, "01-01 03-29 03-31 04-25 05-01 05-30 06-10 08-15 10-05 11-01 12-01 12-08 12-25"),
    ("PT", 2025, "01-01 04-18 04-20 04-25 05-01 06-10 06-19 08-15 10-05 11-01 12-01 12-08 12-25"),
    ("PT", 2026, "01-01 04-03 04-05 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25"),
    ("PT", 2027, "01-01 03-26 03-28 04-25 05-01 05-27 06-10 08-15 10-05 11-01 12-01 12-08 12-25"),
    ("PL", 2024, "01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26"),
    ("PL", 2025, "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26"),
    ("PL", 2026, "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26"),
    ("PL", 2027, "01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26"),
    ("DK", 2023, "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26"),
    ("DK", 2024, "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26"),
    ("DK", 2025, "01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26"),
    ("DK", 2026, "01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26"),
    ("DK", 2027, "01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26"),
    ("GB", 2022, "01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27"),
    ("GB", 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    ("GB", 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    ("GB", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"),
    ("GB", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28"),
    ("US", 2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"),
    ("US", 2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
    ("US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"),
    ("US", 2027, "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"),
    ("AU", 2024, "01-01 01-26 03-29 04-01 04-25 12-25 12-26"),
    ("AU", 2025, "01-01 01-26 01-27 04-18 04-21 04-25 12-25 12-26"),
    ("AU", 2026, "01-01 01-26 04-03 04-06 04-25 12-25 12-26 12-28"),
    ("AU", 2027, "01-01 01-26 03-26 03-29 04-25 12-25 12-26 12-27 12-28"),
];

#[test]
fn the_holidays_of_known_years() {
    for (country, year, known) in KNOWN {
        let computed: Vec<String> = national(country, *year)
            .expect("known")
            .iter()
            .map(|holiday| holiday.date.strftime("%m-%d").to_string())
            .collect();
        assert_eq!(computed.join(" "), *known, "{country} {year}");
    }
    for country in countries() {
        for year in 2024..=2027 {
            assert!(
                KNOWN.iter().any(|(known, of, _)| *known == country && *of == year),
                "{country} {year} has nothing to compare with"
            );
        }
    }
}

#[test]
fn they_are_sorted_and_each_day_stands_once() {
    for country in countries() {
        let calendar = Calendar::new(Country::parse(country).ok(), &[]);
        for year in 1990..=2100 {
            let days = national(country, year).expect("in range");
            assert!(days.is_sorted_by(|a, b| a.date < b.date), "{country} {year}");
            for holiday in days {
                assert_eq!(holiday.date.year(), year);
                assert!(!holiday.name.is_empty() && !calendar.is_working_day(holiday.date));
            }
        }
    }
    assert_eq!((national("DE", 1989), national("DE", 2101), national("SA", 2026)), (None, None, None));
}

fn off(country: &str) -> Vec<i8> {
    let calendar = Calendar::new(Country::parse(country).ok(), &[]);
    // Monday 6 July 2026 and the days after it: no holiday anywhere.
    (6..=12).filter(|day| !calendar.is_working_day(date(2026, 7, *day))).collect()
}

#[test]
fn weekends_are_those_of_the_country() {
    for country in ["DE", "GB", "US", "CN", "HK", "AE"] {
        assert_eq!(off(country), [11, 12], "{country}");
    }
    assert_eq!(off("SA"), [10, 11], "Friday and Saturday");
    assert_eq!(off("EG"), [10, 11]);
    assert_eq!(off("IR"), [10], "Friday");
    assert_eq!(off("IN"), [12], "Sunday");
    let nowhere = Calendar::new(None, &[]);
    assert!(nowhere.is_working_day(date(2026, 12, 25)) && !nowhere.is_working_day(date(2026, 12, 26)));
}

#[test]
fn a_persons_own_days_are_no_working_days() {
    let text = "\u{feff}# Golden Week, as announced\n2026-10-02 after the National Day\r\n\n  2026-10-01\tNational Day # day 1\n2026-10-02 twice\n";
    let days = days_off(text).expect("days");
    let listed: Vec<(Date, Option<&str>)> = days.iter().map(|day| (day.date, day.name.as_deref())).collect();
    assert_eq!(
        listed,
        [(date(2026, 10, 1), Some("National Day")), (date(2026, 10, 2), Some("after the National Day")),]
    );
    let calendar = Calendar::new(Country::parse("CN").ok(), &days);
    assert!(!calendar.knows_holidays());
    assert_eq!(calendar.add_working_days(date(2026, 9, 30), 1), date(2026, 10, 5));
    assert_eq!(calendar.roll_forward(date(2026, 10, 1)), date(2026, 10, 5));
    assert_eq!(calendar.roll_back(date(2026, 10, 4)), date(2026, 9, 30));
    assert_eq!(calendar.subtract_working_days(date(2026, 10, 5), 2), date(2026, 9, 29));
}

#[test]
fn every_wrong_line_is_named_at_once() {
    let error =
        days_off("2026-10-01 fine\n01.10.2026 National Day\n# 2026\n2026-02-30\n2026-10-03 \u{7}\nsoon\n")
            .expect_err("wrong");
    let lines: Vec<usize> = error.0.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [2, 4, 5, 6]);
    assert_eq!(
        error.to_string().split("; line ").next(),
        Some(
            "line 2 is a day that can be read in two ways: write 2026-01-10 (10 January 2026) or 2026-10-01 (1 October 2026)"
        )
    );
    let many = "2026-10-01\n".repeat(10_001);
    assert_eq!(days_off(&many).expect_err("too many").0[0].line, 10_001);
    assert_eq!(days_off("# none\n\n"), Ok(Vec::new()));
}
