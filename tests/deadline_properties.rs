//! Properties of plans and periods: whatever is asked, no day has silently passed, and nothing gets earlier by waiting.

use adieu::deadline::{Calendar, ContractFacts, DayOff, Plan, Warning, days_off, plan};
use adieu::value::{Cause, Country, Period, Sector, Step, Value};
use arbtest::arbitrary::{Result, Unstructured};
use jiff::ToSpan;
use jiff::civil::{Date, date};

const PLACES: [&str; 20] = [
    "DE", "AT", "CH", "FR", "NL", "BE", "ES", "IT", "PT", "PL", "DK", "GB", "US", "AU", "SA", "HK", "SE",
    "IR", "NP", "IN",
];

fn any_period(u: &mut Unstructured<'_>) -> Result<Period> {
    let unit = u.choose(&["days", "weeks", "months", "years", "working days"])?;
    let most = match *unit {
        "days" => 3660,
        "weeks" => 520,
        "months" => 120,
        "years" => 10,
        _ => 60,
    };
    let ends = [
        "",
        " to the end of a month",
        " to the end of a quarter",
        " to the end of a half-year",
        " to the end of a year",
    ];
    let end = u.choose(&ends)?;
    let text = format!("{} {unit}{end}", u.int_in_range(1..=most)?);
    Ok(Period::parse(&text).expect("in range"))
}

/// A day around `today`: near it for the most part, sometimes years away.
fn any_day(u: &mut Unstructured<'_>, today: Date) -> Result<Date> {
    let reach = *u.choose(&[3, 20, 40, 400, 4000])?;
    Ok(today + u.int_in_range(-reach..=reach)?.days())
}

fn maybe<T>(
    u: &mut Unstructured<'_>,
    make: impl FnOnce(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Option<T>> {
    if u.arbitrary()? { make(u).map(Some) } else { Ok(None) }
}

fn any_question<'a>(u: &mut Unstructured<'_>, days_off: &'a [DayOff]) -> Result<ContractFacts<'a>> {
    let today = date(2024, 1, 1) + u.int_in_range(0..=4000)?.days();
    let day = |u: &mut Unstructured<'_>| any_day(u, today);
    Ok(ContractFacts {
        step: *u.choose(Step::ALL)?,
        today,
        country: maybe(u, |u| Ok(Country::parse(u.choose(&PLACES)?).expect("a country")))?,
        sector: *u.choose(Sector::ALL)?,
        cause: maybe(u, |u| u.choose(Cause::ALL).copied())?,
        cause_on: maybe(u, day)?,
        told_on: maybe(u, day)?,
        concluded_on: maybe(u, day)?,
        ordered_on: maybe(u, day)?,
        received_on: maybe(u, day)?,
        renews_on: maybe(u, day)?,
        end_on: maybe(u, day)?,
        end_of_term: maybe(u, day)?,
        notice: maybe(u, any_period)?,
        sent_on: maybe(u, day)?,
        days_off,
    })
}

fn told(plan: &Plan, name: &str, day: Date) -> bool {
    plan.warnings.iter().any(|warning| match warning {
        Warning::Passed { what, date, .. } => *what == name && *date == day,
        Warning::TermMissed { by, .. } => name == "send_by" && *by == day,
        Warning::WithdrawalPassed { date, .. } => name == "send_by" && *date == day,
        Warning::ChargePassed { .. } => name == "send_by",
        _ => false,
    })
}

#[test]
fn no_plan_has_a_past_day_without_saying_so() {
    let own = days_off("2026-11-27 the day after Thanksgiving\n2026-12-24\n").expect("days");
    arbtest::arbtest(|u| {
        let question = any_question(u, &own)?;
        let plan = plan(&question);
        for (name, dated) in plan.dates() {
            assert_eq!(dated.passed, dated.date < question.today, "{name}: {question:?}\n{plan:?}");
            assert!(!dated.passed || told(&plan, name, dated.date), "{name}: {question:?}\n{plan:?}");
        }
        let passed =
            |dated: &Option<adieu::deadline::Dated>| dated.as_ref().is_some_and(|dated| dated.passed);
        assert!(!passed(&plan.effective_on), "an end is never promised for the past: {question:?}\n{plan:?}");
        assert!(!passed(&plan.confirm_by) && !passed(&plan.send_by_advised), "{question:?}\n{plan:?}");
        if let (Some(send), Some(ends)) = (&plan.send_by, &plan.effective_on) {
            assert!(send.date <= ends.date, "{question:?}\n{plan:?}");
        }
        if let (Some(safe), Some(last)) = (&plan.send_by_advised, &plan.send_by) {
            assert!(safe.date <= last.date, "{question:?}\n{plan:?}");
        }
        if let (Some(remind), Some(escalate), false) =
            (&plan.remind_on, &plan.escalate_on, question.step == Step::Escalate)
        {
            assert!(remind.date <= escalate.date, "{question:?}\n{plan:?}");
        }
        for text in plan
            .warnings
            .iter()
            .map(ToString::to_string)
            .chain(plan.notes.iter().map(ToString::to_string))
            .chain(plan.dates().flat_map(|(_, dated)| dated.advice.iter().map(ToString::to_string)))
        {
            assert!(!text.is_empty() && !text.contains('\n'));
        }
        serde_json::to_string(&plan).expect("JSON");
        Ok(())
    });
}

#[test]
fn waiting_never_makes_the_end_earlier() {
    arbtest::arbtest(|u| {
        let question = any_question(u, &[])?;
        let later = ContractFacts { today: question.today + u.int_in_range(1..=60)?.days(), ..question };
        if let (Some(now), Some(then)) = (plan(&question).effective_on, plan(&later).effective_on) {
            assert!(now.date <= then.date, "{question:?}\n{now:?}\nlater {:?}\n{then:?}", later.today);
        }
        Ok(())
    });
}

#[test]
fn no_end_is_promised_before_notice_allows() {
    arbtest::arbtest(|u| {
        let notice = any_period(u)?;
        let step = *u.choose(&[Step::Terminate, Step::StopRenewal])?;
        let asked = ContractFacts { notice: Some(notice), step, ..any_question(u, &[])? };
        let calendar = Calendar::new(asked.country, &[]);
        let made = plan(&asked);
        if let Some(ends) = &made.effective_on {
            assert!(ends.date >= notice.after(asked.today, &calendar), "{asked:?}\n{made:?}");
            if let Some(term_end) = asked.end_of_term.filter(|_| step == Step::Terminate) {
                assert!(ends.date >= term_end, "the person's own term: {asked:?}\n{made:?}");
            }
        }
        if let (Some(send), Some(ends)) = (&made.send_by, &made.effective_on) {
            assert!(notice.after(send.date, &calendar) <= ends.date, "{asked:?}\n{made:?}");
        }
        Ok(())
    });
}

#[test]
fn any_period_survives_writing_and_reading() {
    arbtest::arbtest(|u| {
        let period = any_period(u)?;
        assert_eq!(Period::parse(&period.to_string()).expect("what is written"), period);
        Ok(())
    });
    arbtest::arbtest(|u| {
        // Whatever it is, it is refused or read, and what is read is written so that it reads the same.
        let pieces = [
            "1",
            "30",
            "day",
            "s",
            "working ",
            " ",
            "months",
            "to the end of a month",
            "zum Quartalsende",
            "é",
            "'",
            "d",
        ];
        let mut text = String::new();
        for _ in 0..u.int_in_range(0..=8)? {
            text.push_str(u.choose(&pieces)?);
        }
        if let Ok(period) = Period::parse(&text) {
            assert_eq!(Period::parse(&period.to_string()), Ok(period));
        }
        let wild: String = u.arbitrary()?;
        let _ = Period::parse(&wild);
        Ok(())
    });
}

#[test]
fn the_last_day_is_the_last_from_which_a_period_ends_in_time() {
    arbtest::arbtest(|u| {
        let calendar = Calendar::new(Country::parse(u.choose(&PLACES)?).ok(), &[]);
        let period = any_period(u)?;
        let target = any_day(u, date(2026, 11, 23))?;
        let last = period.latest(target, false, &calendar);
        assert!(period.after(last, &calendar) <= target, "{period} {target}");
        assert!(period.after(last + 1.day(), &calendar) > target, "{period} {target}");
        assert!(period.after(last, &calendar) > last || period.count() == 0);
        let own = period.latest(target, true, &calendar);
        assert!(own >= last, "a day that counts itself leaves no less time");
        assert!(period.from_own_day(own, &calendar) <= target, "{period} {target}");
        assert!(period.from_own_day(own + 1.day(), &calendar) > target, "{period} {target}");
        Ok(())
    });
}

#[test]
fn the_end_of_time_is_no_trap() {
    for today in [Date::MIN, Date::MAX, date(-9999, 1, 31), date(9999, 12, 1), date(1582, 10, 15)] {
        for step in Step::ALL {
            let question = ContractFacts {
                country: Country::parse("DE").ok(),
                sector: Sector::Mobile,
                concluded_on: Some(today),
                renews_on: Some(today),
                end_of_term: Some(today),
                cause: Some(Cause::PriceChange),
                cause_on: Some(today),
                told_on: Some(today),
                ..ContractFacts::new(*step, today)
            };
            for notice in [None, Some("10 years to the end of a month"), Some("60 working days")] {
                let notice = notice.map(|text| Period::parse(text).expect("a period"));
                plan(&ContractFacts { notice, ..question });
            }
        }
    }
}
