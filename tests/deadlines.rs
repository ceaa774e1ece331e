//! Dates: worked examples with the statutes' own arithmetic.

use adieu::deadline::{Calendar, ContractFacts, Dated, Note, Plan, Warning, Why, plan};
use adieu::value::{Cause, Country, End, Period, Sector, Step, Value};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};

pub(super) const TODAY: Date = date(2026, 11, 23);

pub(super) fn country(code: &str) -> Option<Country> {
    Country::parse(code).map(Some).expect("a country")
}

pub(super) fn ask(step: Step, code: &str, sector: Sector, today: Date) -> ContractFacts<'static> {
    ContractFacts { country: country(code), sector, ..ContractFacts::new(step, today) }
}

fn period(text: &str) -> Period {
    Period::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

pub(super) fn day(dated: Option<&Dated>) -> Option<Date> {
    dated.map(|dated| dated.date)
}

/// Send by, safely by, effective on.
fn dates(plan: &Plan) -> [Option<Date>; 3] {
    [&plan.send_by, &plan.send_by_advised, &plan.effective_on].map(|dated| day(dated.as_ref()))
}

pub(super) fn warnings(plan: &Plan) -> Vec<String> {
    plan.warnings.iter().map(ToString::to_string).collect()
}

fn why(dated: Option<&Dated>) -> Why {
    dated.expect("a date").why
}

#[test]
fn a_period_is_read_and_written_alike() {
    for (text, written) in [
        ("14 days", "14 days"),
        ("1 month", "1 month"),
        ("1 day", "1 day"),
        ("2 weeks", "2 weeks"),
        ("1 YEAR", "1 year"),
        ("10 working days", "10 working days"),
        ("10 business days", "10 working days"),
        ("3 months to the end of a month", "3 months to the end of a month"),
        ("60 days to month's end", "60 days to the end of a month"),
        ("60  days to the end of the month", "60 days to the end of a month"),
    ] {
        assert_eq!(period(text).to_string(), written);
    }
    let refused = |text: &str| {
        let fault = Period::parse(text).expect_err(text);
        {
            let fix = fault.fix.to_string();
            fix.split_once("? ").map_or(fix.clone(), |(meant, _)| meant.to_owned())
        }
    };
    assert_eq!(refused("2 fortnights"), "did you mean 4 weeks");
    assert_eq!(refused("1 quarter"), "did you mean 3 months");
    assert_eq!(refused("14"), "did you mean 14 days");
    assert_eq!(refused("14days"), "did you mean 14 days");
    assert_eq!(refused("2 moths"), "did you mean 2 months");
    assert_eq!(refused("one month"), "did you mean 1 month");
    assert_eq!(refused("a month"), "did you mean 1 month");
    assert_eq!(refused("5 workdays"), "did you mean 5 working days");
    assert_eq!(
        refused("2 fortnights to the end of a quarter"),
        "did you mean 4 weeks to the end of a quarter"
    );
    assert_eq!(refused("one month to the end of a year"), "did you mean 1 month to the end of a year");
    assert_eq!(refused("2 moths to year-end"), "did you mean 2 months to the end of a year");
    // A hint never says something else than what was written.
    for text in [
        "6 weeks to the end of a fortnight",
        "6 weeks after the end of a quarter",
        "2 moths to the 15th",
        "3 months to the",
    ] {
        assert!(refused(text).starts_with("write a number and days"), "{text}: {}", refused(text));
    }
    assert_eq!(refused("0 days"), "write a number from 1 to 3660 of days");
    assert_eq!(refused("99999999999 days").split(',').next(), Some("write a number and days"));
    assert!(refused("soon").starts_with("write a number and days, weeks, months"));
    assert!(refused("1.5 months").starts_with("write a number and days"));
}

#[test]
fn the_end_that_a_period_runs_on_to_is_read_as_people_write_it() {
    for (written, texts) in [
        (
            "6 weeks to the end of a quarter",
            &[
                "6 weeks to the end of a quarter",
                "6 weeks' notice to the end of the calendar quarter",
                "6 weeks before quarter-end",
                "6 weeks to quarter's end",
                "6 Wochen zum Quartalsende",
                "6 Wochen zum Ende des Quartals",
                "6 Wochen zum Schluss eines Kalendervierteljahres",
                "6 semaines avant la fin d'un trimestre",
                "6 semanas antes del fin del trimestre",
                "6 settimane prima della fine del trimestre",
                "6 weken tegen het einde van het kwartaal",
                "6 uger til udgangen af et kvartal",
                "6 tygodni na koniec kwartału",
                "6 semanas até ao fim do trimestre",
                "6周至季度末",
            ][..],
        ),
        (
            "3 months to the end of a year",
            &[
                "3 months to the end of the year",
                "3 Monate zum Jahresende",
                "3 mois à la fin de l’année",
                "3个月到年底",
            ],
        ),
        (
            "1 month to the end of a half-year",
            &[
                "1 month to the end of a half-year",
                "1 month to the end of a half year",
                "1 Monat zum Halbjahresende",
            ],
        ),
        (
            "1 month to the end of a month",
            &["1 Monat zum Monatsende", "1 mese alla fine del mese", "1 maand voor het einde van de maand"],
        ),
        (
            "6 weeks to the end of the term",
            &[
                "6 weeks to the end of a term",
                "6 weeks before the end of the contract",
                "6 Wochen zum Vertragsende",
            ],
        ),
        ("14 days", &["14 Tage", "14 jours", "14天", "14 days notice", "14 days of notice"]),
        ("10 working days", &["10 Arbeitstage", "10 jours ouvrés", "10个工作日"]),
    ] {
        for text in texts {
            assert_eq!(period(text).to_string(), written, "{text}");
        }
    }
}

#[test]
fn notice_to_the_end_of_a_quarter_a_half_year_and_a_year() {
    let calendar = Calendar::new(country("DE"), &[]);
    // BGB § 621 no. 4: six weeks for the end of a calendar quarter, the days that every German lawyer knows by heart.
    for (target, length, latest) in [
        (date(2027, 3, 31), "6 weeks to the end of a quarter", date(2027, 2, 17)),
        (date(2028, 3, 31), "6 weeks to the end of a quarter", date(2028, 2, 18)),
        (date(2027, 6, 30), "6 weeks to the end of a quarter", date(2027, 5, 19)),
        (date(2027, 9, 30), "6 weeks to the end of a quarter", date(2027, 8, 19)),
        (date(2027, 12, 31), "6 weeks to the end of a quarter", date(2027, 11, 19)),
        (date(2027, 12, 30), "6 weeks to the end of a quarter", date(2027, 8, 19)),
        (date(2027, 6, 30), "3 months to the end of a half-year", date(2027, 3, 31)),
        (date(2027, 12, 31), "3 months to the end of a year", date(2027, 9, 30)),
        (date(2027, 12, 30), "3 months to the end of a year", date(2026, 9, 30)),
    ] {
        let period = period(length);
        assert_eq!(period.latest(target, false, &calendar), latest, "{target} - {length}");
        let next = period.after(latest + 1.day(), &calendar);
        assert!(period.after(latest, &calendar) <= target && next > target, "{length} {next}");
    }
    for (from, length, end) in [
        (date(2026, 11, 19), "6 weeks to the end of a quarter", date(2026, 12, 31)),
        (date(2026, 11, 20), "6 weeks to the end of a quarter", date(2027, 3, 31)),
        (date(2026, 11, 20), "6 weeks to the end of a half-year", date(2027, 6, 30)),
        (date(2026, 11, 20), "6 weeks to the end of a year", date(2027, 12, 31)),
        (date(2026, 11, 20), "6 weeks to the end of the term", date(2027, 1, 1)),
    ] {
        assert_eq!(period(length).after(from, &calendar), end, "{from} + {length}");
    }
    let own = |length| ContractFacts {
        notice: Some(period(length)),
        ..ask(Step::Terminate, "DE", Sector::Other, TODAY)
    };
    let made = plan(&own("6 weeks to the end of a quarter"));
    assert_eq!(dates(&made), [Some(date(2027, 2, 17)), Some(date(2027, 2, 15)), Some(date(2027, 3, 31))]);
    let wished =
        plan(&ContractFacts { end_on: Some(date(2027, 5, 1)), ..own("6 weeks to the end of a quarter") });
    assert_eq!(day(wished.effective_on.as_ref()), Some(date(2027, 6, 30)));
    assert!(warnings(&wished).iter().any(|warning| warning.starts_with(
        "the contract ends only at the end of a quarter: 2027-05-01 is none, the next possible day is 2027-06-30"
    )));
    // The end of a term is a day that only the contract knows.
    let term = plan(&own("6 weeks to the end of the term"));
    assert_eq!(dates(&term), [None, None, None]);
    assert!(term.warnings.contains(&Warning::DayMissing { field: "end_of_term" }));
    let known = plan(&ContractFacts {
        end_of_term: Some(date(2027, 5, 15)),
        ..own("6 weeks to the end of the term")
    });
    assert_eq!(dates(&known), [Some(date(2027, 4, 3)), Some(date(2027, 4, 1)), Some(date(2027, 5, 15))]);
}

#[test]
fn months_end_on_the_same_number_or_the_last_day() {
    let calendar = Calendar::new(country("DE"), &[]);
    for (from, length, end) in [
        (date(2026, 1, 31), "1 month", date(2026, 2, 28)),
        (date(2028, 1, 31), "1 month", date(2028, 2, 29)),
        (date(2028, 2, 29), "1 year", date(2029, 2, 28)),
        (date(2026, 2, 28), "1 month", date(2026, 3, 28)),
        (date(2026, 3, 31), "1 month", date(2026, 4, 30)),
        (date(2026, 11, 7), "1 month", date(2026, 12, 7)),
        (date(2026, 12, 31), "14 days", date(2027, 1, 14)),
        (date(2026, 11, 23), "2 weeks", date(2026, 12, 7)),
        (date(2026, 11, 23), "60 days to the end of a month", date(2027, 1, 31)),
        (date(2026, 12, 1), "60 days to the end of a month", date(2027, 1, 31)),
        (date(2026, 12, 3), "60 days to the end of a month", date(2027, 2, 28)),
        // Christmas on a Friday and a Saturday.
        (date(2026, 12, 23), "2 working days", date(2026, 12, 28)),
    ] {
        assert_eq!(period(length).after(from, &calendar), end, "{from} + {length}");
    }
    for (from, end) in [
        (date(2026, 11, 7), date(2026, 12, 6)),
        (date(2027, 2, 1), date(2027, 2, 28)),
        (date(2027, 3, 1), date(2027, 3, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2027, 1, 29), date(2027, 2, 28)),
        (date(2027, 1, 28), date(2027, 2, 27)),
        (date(2028, 1, 30), date(2028, 2, 29)),
    ] {
        assert_eq!(period("1 month").from_own_day(from, &calendar), end, "from {from}");
    }
    for (target, length, latest) in [
        (date(2026, 2, 28), "1 month", date(2026, 1, 31)),
        (date(2026, 3, 30), "1 month", date(2026, 2, 28)),
        (date(2026, 3, 31), "1 month", date(2026, 2, 28)),
        (date(2027, 1, 31), "60 days to the end of a month", date(2026, 12, 2)),
        (date(2027, 1, 30), "60 days to the end of a month", date(2026, 11, 1)),
        (date(2026, 12, 28), "2 working days", date(2026, 12, 23)),
        (date(2026, 11, 30), "14 days", date(2026, 11, 16)),
    ] {
        assert_eq!(period(length).latest(target, false, &calendar), latest, "{target} - {length}");
    }
}

#[test]
fn a_renewal_is_stopped_before_the_charge() {
    let question = ContractFacts {
        renews_on: Some(date(2026, 12, 1)),
        ..ask(Step::StopRenewal, "GB", Sector::Mobile, TODAY)
    };
    let made = plan(&question);
    assert_eq!(dates(&made), [Some(date(2026, 11, 30)), Some(date(2026, 11, 26)), Some(date(2026, 11, 30))]);
    assert_eq!(why(made.send_by.as_ref()), Why::Charge);
    assert_eq!(day(made.confirm_by.as_ref()), Some(date(2026, 11, 30)));
    assert_eq!(day(made.remind_on.as_ref()), Some(date(2026, 11, 30)));
    assert_eq!(day(made.escalate_on.as_ref()), Some(date(2027, 1, 4)), "six weeks");
    assert_eq!(why(made.escalate_on.as_ref()), Why::Body("uk.ombudsman"));
    assert_eq!(warnings(&made), Vec::<String>::new());
    assert_eq!(
        made.send_by.as_ref().map(|dated| dated.advice.as_slice()),
        Some(&[Note::ContractMayAskForNotice, Note::ArrivalCounts][..])
    );
    // A law about the notice of a termination says nothing of it.
    let german = plan(&ContractFacts { country: country("DE"), ..question });
    assert_eq!(dates(&german), dates(&made));
    assert!(!german.notes.iter().any(|note| matches!(note, Note::Rule { rule: "de.tkg56", .. })));

    // A week later there is hardly time.
    let late = plan(&ContractFacts { today: date(2026, 11, 29), ..question });
    assert_eq!(dates(&late), [Some(date(2026, 11, 30)), Some(date(2026, 11, 29)), Some(date(2026, 11, 30))]);
    assert_eq!(day(late.confirm_by.as_ref()), Some(date(2026, 11, 30)));
    assert_eq!(
        warnings(&late),
        [
            "fewer than two working days are left until the last day, 2026-11-30: send the letter today, 2026-11-29",
            "the charge on 2026-12-01 may come before an answer does (usually by 2026-12-04): ask for a confirmation without delay, and look for a faster way as well, such as the account or the hotline",
        ]
    );
    let tomorrow = plan(&ContractFacts { today: date(2026, 11, 30), ..question });
    // On the day itself it is too late.
    let gone = plan(&ContractFacts { today: date(2026, 12, 1), ..question });
    assert_eq!((tomorrow.confirm_by, &gone.confirm_by), (None, &None));
    assert_eq!(dates(&gone), [Some(date(2026, 11, 30)), None, None]);
    assert!(gone.send_by.expect("a date").passed);
    assert_eq!(
        gone.warnings[0].to_string(),
        "the charge of 2026-12-01 cannot be stopped in time any more: send the letter today, and give the next charge as renews_on"
    );

    // The contract's own term.
    let own = plan(&ContractFacts { notice: Some(period("14 days")), ..question });
    assert_eq!(dates(&own), [Some(date(2026, 11, 16)), None, Some(date(2026, 12, 7))]);
    assert_eq!(why(own.send_by.as_ref()), Why::OwnTerm);
    assert_eq!(
        warnings(&own)[0],
        "the last day was 2026-11-16, and it has passed: send the letter today all the same; the next possible end is 2026-12-07; if the price or the terms were changed, you moved or there is another good cause, ask for terminate-for-cause"
    );
    let own = plan(&ContractFacts { notice: Some(period("3 days")), ..question });
    assert_eq!(dates(&own), [Some(date(2026, 11, 27)), Some(date(2026, 11, 25)), Some(date(2026, 11, 30))]);
}

#[test]
fn germany_one_month_at_any_time() {
    let question = ask(Step::Terminate, "DE", Sector::Mobile, TODAY);
    let free = plan(&question);
    assert_eq!(dates(&free), [None, None, Some(date(2026, 12, 23))]);
    assert_eq!(free.last_working_day(), None);
    let assumes =
        |made: &Plan, note: &Note| made.effective_on.as_ref().is_some_and(|ends| ends.advice.contains(note));
    assert!(assumes(&free, &Note::TermTakenToBeOver));
    let ends = free.effective_on.expect("a date");
    assert_eq!((ends.why, ends.article), (Why::Rule("de.tkg56"), Some("TKG § 56(3)")));
    assert!(free.notes.contains(&Note::AtAnyTime { ends_on: date(2026, 12, 23) }));
    assert_eq!(day(free.remind_on.as_ref()), Some(date(2026, 11, 30)), "after about 7 days");

    // More than 24 months after its conclusion no first term can run.
    let old = plan(&ContractFacts { concluded_on: Some(date(2024, 11, 1)), ..question });
    assert!(!assumes(&old, &Note::TermTakenToBeOver));
    let young = plan(&ContractFacts { concluded_on: Some(date(2026, 1, 31)), ..question });
    assert!(young.warnings.contains(&Warning::TermMayRun { until: date(2028, 1, 30) }));

    let wished = plan(&ContractFacts { end_on: Some(date(2027, 2, 28)), ..question });
    assert_eq!(dates(&wished), [Some(date(2027, 1, 31)), Some(date(2027, 1, 28)), Some(date(2027, 2, 28))]);
    assert!(
        wished
            .warnings
            .contains(&Warning::LastDayOff { last: date(2027, 1, 31), working_day: date(2027, 1, 29) })
    );
    assert_eq!(wished.last_working_day(), Some(date(2027, 1, 29)));

    let early = plan(&ContractFacts { end_on: Some(date(2026, 12, 1)), ..question });
    assert_eq!(dates(&early), [Some(TODAY), Some(TODAY), Some(date(2026, 12, 23))]);
    assert_eq!(
        early.warnings[0].to_string(),
        "the contract cannot end on 2026-12-01; the earliest possible day is 2026-12-23; this takes the initial term to be over; if it is not, give its last day as end_of_term"
    );

    let term = ContractFacts { end_of_term: Some(date(2027, 3, 31)), ..question };
    assert_eq!(
        dates(&plan(&term)),
        [Some(date(2027, 2, 28)), Some(date(2027, 2, 25)), Some(date(2027, 3, 31))]
    );
    let missed = plan(&ContractFacts { today: date(2027, 3, 10), ..term });
    assert_eq!(dates(&missed), [Some(date(2027, 3, 10)), Some(date(2027, 3, 10)), Some(date(2027, 4, 10))]);
    assert_eq!(
        missed.warnings[0].to_string(),
        "to end the contract on 2027-03-31, notice had to be there by 2027-02-28; the next possible end is 2027-04-10"
    );
    let own = plan(&ContractFacts { today: date(2027, 3, 10), notice: Some(period("3 months")), ..term });
    assert_eq!(dates(&own), [Some(date(2026, 12, 31)), None, None]);
    assert!(own.send_by.as_ref().is_some_and(|dated| dated.passed));
    assert!(own.notes.iter().any(|note| matches!(
        note,
        Note::LawIsShorter { rule: "de.tkg56", ends_on, .. } if *ends_on == date(2027, 4, 10)
    )));

    let charged = plan(&ContractFacts { renews_on: Some(date(2027, 1, 1)), ..question });
    assert_eq!(
        dates(&charged),
        [Some(date(2026, 11, 30)), Some(date(2026, 11, 26)), Some(date(2026, 12, 31))]
    );
    assert!(
        charged.notes.contains(&Note::RefundUntil { charge: date(2027, 1, 1), until: date(2027, 2, 26) })
    );
    let charged = plan(&ContractFacts { renews_on: Some(date(2026, 12, 1)), ..question });
    assert!(charged.warnings.iter().any(|warning| matches!(
        warning,
        Warning::ChargeFirst { charge, earliest, .. }
            if (*charge, *earliest) == (date(2026, 12, 1), date(2026, 12, 23))
    )));

    // Other contracts: only those made since March 2022.
    let gym = ask(Step::Terminate, "DE", Sector::Other, TODAY);
    let made = plan(&ContractFacts { concluded_on: Some(date(2023, 1, 1)), ..gym });
    assert_eq!(why(made.effective_on.as_ref()), Why::Rule("de.bgb309"));
    let made = plan(&ContractFacts { concluded_on: Some(date(2022, 2, 28)), ..gym });
    assert_eq!(made.effective_on, None);
    assert_eq!(
        made.warnings[..2],
        [Warning::ContractTooOld { rule: "de.bgb309", since: date(2022, 3, 1) }, Warning::NoNoticeKnown]
    );
}

#[test]
fn notice_elsewhere() {
    // The 7th to the 6th.
    let made = plan(&ask(Step::Terminate, "NL", Sector::Mobile, date(2026, 12, 7)));
    assert_eq!(dates(&made), [None, None, Some(date(2027, 1, 6))]);
    // Ten days; a Sunday is not moved.
    let made = plan(&ask(Step::Terminate, "FR", Sector::Telecom, date(2026, 11, 26)));
    assert_eq!(dates(&made), [None, None, Some(date(2026, 12, 6))]);
    // Two working days, over Immaculate Conception on a Tuesday and the weekend before it.
    let made = plan(&ask(Step::Terminate, "ES", Sector::Mobile, date(2026, 12, 4)));
    assert_eq!(dates(&made), [None, None, Some(date(2026, 12, 9))]);
    // After five months.
    let question = ContractFacts {
        concluded_on: Some(date(2026, 9, 30)),
        ..ask(Step::Terminate, "DK", Sector::Mobile, TODAY)
    };
    let young = plan(&question);
    assert_eq!(dates(&young), [Some(date(2027, 2, 28)), Some(date(2027, 2, 25)), Some(date(2027, 3, 28))]);
    assert!(
        !young.notes.iter().any(|note| matches!(note, Note::BindsUntil { .. })),
        "six months are the most"
    );
    let later = plan(&ContractFacts { today: date(2027, 5, 31), ..question });
    assert_eq!(dates(&later), [None, None, Some(date(2027, 6, 30))]);
    // Sixty days to a month's end, by the contract.
    let made = plan(&ContractFacts {
        notice: Some(period("60 days to month's end")),
        ..ask(Step::Terminate, "CH", Sector::Mobile, TODAY)
    });
    assert_eq!(dates(&made), [Some(date(2026, 12, 2)), Some(date(2026, 11, 30)), Some(date(2027, 1, 31))]);
    let made = plan(&ContractFacts {
        notice: Some(period("60 days to month's end")),
        end_on: Some(date(2027, 2, 10)),
        ..ask(Step::Terminate, "CH", Sector::Mobile, TODAY)
    });
    assert_eq!(day(made.effective_on.as_ref()), Some(date(2027, 2, 28)));
    assert!(made.warnings.contains(&Warning::WishMoved {
        wished: date(2027, 2, 10),
        possible: date(2027, 2, 28),
        end: End::Month
    }));
    // Where only the contract knows, that is said.
    let made = plan(&ask(Step::Terminate, "CH", Sector::Mobile, TODAY));
    assert_eq!((dates(&made), made.warnings.clone()), ([None; 3], vec![Warning::NoNoticeKnown]));
    assert!(
        made.notes.iter().any(|note| note.to_string().contains("60 days to the end of a month is common"))
    );
    // A wish or a term that has passed is no promise.
    let past = ContractFacts {
        end_on: Some(date(2026, 11, 1)),
        end_of_term: Some(date(2026, 10, 31)),
        ..ask(Step::Terminate, "CH", Sector::Mobile, TODAY)
    };
    assert_eq!(dates(&plan(&past)), [None; 3]);
    assert_eq!(
        plan(&past).warnings,
        [
            Warning::TermPassed { term_end: date(2026, 10, 31) },
            Warning::NoNoticeKnown,
            Warning::WishPassed { wished: date(2026, 11, 1) }
        ]
    );
    // Italy, thirty days; Austria, a month.
    let made = plan(&ask(Step::Terminate, "IT", Sector::PayTv, TODAY));
    assert_eq!(dates(&made), [None, None, Some(date(2026, 12, 23))]);
    let made = plan(&ask(Step::Terminate, "AT", Sector::Mobile, date(2027, 1, 31)));
    assert_eq!(dates(&made), [None, None, Some(date(2027, 2, 28))]);
    // Laws on consumers' contracts say nothing of insurance and accounts.
    for sector in [Sector::Insurance, Sector::Finance] {
        let made = plan(&ask(Step::Terminate, "IT", sector, TODAY));
        assert_eq!(
            (dates(&made), &made.warnings[..]),
            ([None; 3], &[Warning::NoNoticeKnown][..]),
            "{sector:?}"
        );
    }
    // What is not in force is not computed.
    let made = plan(&ask(Step::Terminate, "GB", Sector::Digital, TODAY));
    assert_eq!(dates(&made), [None; 3]);
    assert!(made.notes.iter().any(|note| matches!(note, Note::Rule { rule: "uk.dmcc", .. })));
    // Without a country no law.
    let made = plan(&ContractFacts::new(Step::Terminate, TODAY));
    assert_eq!(made.warnings, [Warning::NoNoticeKnown, Warning::NoCountry]);
}

#[test]
fn withdrawal_within_fourteen_days() {
    let question = ask(Step::Withdraw, "FR", Sector::Digital, TODAY);
    let concluded = |day| plan(&ContractFacts { concluded_on: Some(day), today: day, ..question });
    // Sunday 29 November to Monday.
    let made = concluded(date(2026, 11, 15));
    assert_eq!(dates(&made), [Some(date(2026, 11, 30)), None, None]);
    let last = made.send_by.expect("a date");
    assert_eq!(last.advice, [Note::SendingIsEnough, Note::RolledForward { from: date(2026, 11, 29) }]);
    assert_eq!(last.source, Some("legislation.gov.uk/eudr/2011/83/annex/I"));
    // 25 December 2026 is a Friday: to Monday the 28th. Friday 11 December to itself.
    assert_eq!(day(concluded(date(2026, 12, 11)).send_by.as_ref()), Some(date(2026, 12, 28)));
    assert_eq!(day(concluded(date(2026, 11, 27)).send_by.as_ref()), Some(date(2026, 12, 11)));
    // 26 December 2028 is a Tuesday: a holiday in Germany, none in France.
    let concluded = date(2028, 12, 12);
    let french = ContractFacts { concluded_on: Some(concluded), today: concluded, ..question };
    assert_eq!(day(plan(&french).send_by.as_ref()), Some(date(2028, 12, 26)));
    let german = ContractFacts { country: country("DE"), ..french };
    assert_eq!(day(plan(&german).send_by.as_ref()), Some(date(2028, 12, 27)));
    assert_eq!(why(plan(&german).send_by.as_ref()), Why::Rule("de.withdraw"));
    // The United Kingdom's is not rolled.
    let made = plan(&ContractFacts {
        concluded_on: Some(date(2026, 11, 15)),
        ..ask(Step::Withdraw, "GB", Sector::Digital, TODAY)
    });
    assert_eq!(day(made.send_by.as_ref()), Some(date(2026, 11, 29)));

    // Goods from their arrival, services from the conclusion.
    let both = ContractFacts {
        concluded_on: Some(date(2026, 11, 20)),
        received_on: Some(date(2026, 11, 23)),
        ..question
    };
    assert_eq!(day(plan(&both).send_by.as_ref()), Some(date(2026, 12, 4)));
    let goods = ContractFacts { sector: Sector::Other, ..both };
    assert_eq!(day(plan(&goods).send_by.as_ref()), Some(date(2026, 12, 7)));

    // Too late, but perhaps nobody informed of the right: 12 months and 14 days.
    let late = plan(&ContractFacts {
        concluded_on: Some(date(2026, 10, 1)),
        ..ContractFacts { country: country("DE"), ..question }
    });
    assert!(late.send_by.as_ref().is_some_and(|dated| dated.passed && dated.date == date(2026, 10, 15)));
    assert_eq!(
        warnings(&late),
        [
            "the period for withdrawing ended on 2026-10-15 (for goods it counts from their arrival: give received_on): ask for terminate instead, unless the trader did not inform you of the right: then it lasts until 2027-10-15"
        ]
    );
    // In Switzerland there is none.
    let made = plan(&ContractFacts {
        concluded_on: Some(TODAY),
        ..ask(Step::Withdraw, "CH", Sector::Mobile, TODAY)
    });
    assert_eq!(made.send_by, None);
    assert!(warnings(&made)[0].starts_with("There is no general right of withdrawal"));
    let made = plan(&ask(Step::Withdraw, "PT", Sector::Mobile, TODAY));
    assert_eq!(made.warnings, [Warning::DayMissing { field: "ordered_on" }]);
}

#[test]
fn for_a_cause() {
    let changed = ContractFacts {
        cause: Some(Cause::PriceChange),
        told_on: Some(date(2026, 11, 10)),
        ..ask(Step::TerminateForCause, "DE", Sector::Mobile, TODAY)
    };
    let made = plan(&changed);
    assert_eq!(dates(&made), [Some(date(2027, 2, 10)), Some(date(2027, 2, 8)), None]);
    assert_eq!(made.warnings, [Warning::DayMissing { field: "cause_on" }]);
    let made = plan(&ContractFacts { cause_on: Some(date(2026, 11, 20)), ..changed });
    assert_eq!(dates(&made), [Some(date(2027, 2, 10)), Some(date(2027, 2, 8)), None]);
    assert!(made.notes.contains(&Note::EndsOnReceipt));
    // At the earliest when the change takes effect.
    let made = plan(&ContractFacts { cause_on: Some(date(2027, 1, 1)), ..changed });
    assert_eq!(day(made.effective_on.as_ref()), Some(date(2027, 1, 1)));
    let made = plan(&ContractFacts {
        cause_on: Some(date(2027, 1, 1)),
        end_on: Some(date(2026, 12, 15)),
        ..changed
    });
    assert_eq!(
        made.warnings[0],
        Warning::WishTooEarly { wished: date(2026, 12, 15), earliest: date(2027, 1, 1), assumed: Vec::new() }
    );
    // Three months are over: what is left is the ordinary way.
    let gone = plan(&ContractFacts { today: date(2027, 2, 11), ..changed });
    assert!(gone.send_by.as_ref().is_some_and(|dated| dated.passed));
    assert_eq!(
        warnings(&gone)[0],
        "the last day was 2027-02-10, and it has passed: send the letter today all the same; the next possible end is 2027-03-11"
    );

    let moved = ContractFacts {
        cause: Some(Cause::Move),
        cause_on: Some(date(2027, 1, 15)),
        ..ask(Step::TerminateForCause, "DE", Sector::Telecom, TODAY)
    };
    assert_eq!(
        dates(&plan(&moved)),
        [Some(date(2026, 12, 15)), Some(date(2026, 12, 11)), Some(date(2027, 1, 15))]
    );
    let late = plan(&ContractFacts { today: date(2027, 1, 4), ..moved });
    assert_eq!(day(late.effective_on.as_ref()), Some(date(2027, 2, 4)));
    assert!(matches!(late.warnings[0], Warning::TermMissed { by, .. } if by == date(2026, 12, 15)));

    let french = ContractFacts { country: country("FR"), ..changed };
    assert_eq!(day(plan(&french).send_by.as_ref()), Some(date(2027, 3, 10)));
    let british = ContractFacts { country: country("GB"), ..changed };
    assert_eq!(day(plan(&british).send_by.as_ref()), Some(date(2026, 12, 10)));
    let good = ContractFacts { cause: Some(Cause::Quality), ..changed };
    assert!(plan(&good).notes.iter().any(|note| matches!(note, Note::Rule { rule: "de.bgb314", .. })));
    assert_eq!(plan(&good).warnings, []);
    let spanish = ContractFacts { country: country("ES"), ..changed };
    assert_eq!(plan(&spanish).warnings, []);
    let other = ContractFacts { sector: Sector::Fitness, ..spanish };
    assert_eq!(plan(&other).warnings, [Warning::NoCauseKnown]);
}
