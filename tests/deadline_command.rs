//! `adieu deadline`, and the plan where letters are shown, drafted and sent.

use std::path::Path;

use serde_json::json;

use crate::harness::{Adieu, MINIMAL};

fn deadline(flags: &[&str]) -> Adieu {
    flags.iter().fold(Adieu::new(&["deadline"]), |adieu, flag| adieu.arg(*flag))
}

#[test]
fn the_founding_case_says_by_when_and_why() {
    deadline(&["--kind=stop-renewal", "--provider=lebara-uk", "--renews-on=2026-12-01"]).run().code(0).stdout(
        "  send by               2026-11-30  the day before the charge
    if your contract asks for notice before a renewal, give it as the notice: it counts
    the letter must have arrived on that day
  better by             2026-11-26  two working days in hand
  paid until            2026-11-30  the day before the charge
  ask for an answer by  2026-11-30  what is usual
  remind on             2026-11-30  what is usual
  escalate on           2027-01-04  body uk.ombudsman, confidence A
    Communications Ombudsman or CISAS: After 6 weeks (8 until 7 April 2026), or at once with a deadlock letter.
  Not legal advice: computed from what you gave and from public sources. Your contract and the law decide.
",
    );
    let request = MINIMAL.replace("country", "renews_on = 2026-12-01\ncountry");
    let run = Adieu::new(&["preview", "-"]).stdin(request.clone()).run().code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(
        text.contains("\nDates:\n  send by               2026-11-30  the day before the charge\n"),
        "{text}"
    );
    let saved = |request: &str| Adieu::new(&["draft", "-", "-o", "x.eml"]).stdin(request).run().code(0);
    saved(&request).stderr_has(
        "Dates: send it by 2026-11-30, better by 2026-11-26; no answer by 2026-11-30: remind them.",
    );
    // The last day is a Saturday: the line names the day that the warning does.
    saved(&request.replace("12-01", "12-20")).stderr_has("be there by 2026-12-18").stderr_has(
        "Dates: send it by 2026-12-18, better by 2026-12-17; no answer by 2026-11-30: remind them.",
    );
}

#[test]
fn a_rule_comes_with_its_article_source_and_confidence() {
    let run = deadline(&["--kind=terminate", "--country=DE", "--sector=telecom", "--started-on=2024-01-01"])
        .run()
        .code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(
        text.contains(
            "  ends on               2026-12-23  rule de.tkg56, TKG § 56(3) (gesetze-im-internet.de/tkg_2021/__56.html), confidence A\n"
        ),
        "{text}"
    );
    let json =
        deadline(&["--kind=terminate", "--country=DE", "--sector=telecom", "--json"]).run().code(0).json();
    assert_eq!(json["plan"]["effective_on"]["date"], "2026-12-23");
    assert_eq!(json["plan"]["effective_on"]["article"], "TKG § 56(3)");
    assert_eq!(json["situation"]["sector"], "telecom");
}

#[test]
fn a_persons_own_term_beats_the_law_and_no_rule_is_invented() {
    let run = deadline(&["--kind=terminate", "--country=BR", "--notice=1 month", "--end-of-term=2027-02-28"])
        .run()
        .code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(text.contains("  send by               2027-01-31  your own term\n"), "{text}");
    assert!(text.contains("public holidays there are not known"), "{text}");
}

#[test]
fn a_period_that_has_passed_is_said_in_the_letters_too() {
    let passed = "the period for withdrawing ended on 2026-10-15 (for goods it counts from their arrival: give received_on): ask for terminate instead";
    let request = MINIMAL.replace("kind = \"stop-renewal\"", "kind = \"withdraw\"").replace("GB", "DE");
    Adieu::new(&["draft", "-", "-o", "-", "--ordered-on=2026-10-01"])
        .stdin(request)
        .run()
        .code(0)
        .stderr_has(&format!("warning: dates: {passed}"));
}

#[test]
fn bad_days_are_refused_with_what_is_accepted() {
    for (flags, said) in [
        (&["--kind=terminate", "--notice=2 fortnights"][..], "did you mean 4 weeks?"),
        (&["--kind=terminate", "--notice=soon"], "is not a period of notice"),
        (
            &["--kind=terminate", "--started-on=2026-05-01", "--end-of-term=2026-03-31"],
            "is after the day in end_of_term, 2026-03-31: a contract begins before it ends",
        ),
        (
            &["--kind=stop-renewal", "--renews-on=1/12/2026"],
            "write 2026-01-12 (12 January 2026) or 2026-12-01 (1 December 2026), or give",
        ),
        (&["--kind=terminate", "--sector=mobi"], "did you mean mobile?"),
        (&["--kind=terminate", "--told-on=2026-11-01"], "belongs to another kind of letter than terminate"),
        (&[], "error: kind: is missing"),
    ] {
        deadline(flags).run().code(65).stdout("").stderr_has(said);
    }
}

#[test]
fn a_clock_that_is_wrong_by_years_is_said() {
    let run = Adieu::new(&["draft", "-", "-o", "-"])
        .stdin(MINIMAL)
        .env("ADIEU_NOW", "2019-01-01T10:00:00+00:00")
        .run();
    run.code(0).stderr_has("warning: dates: today is 2019-01-01 by this machine's clock, which is before these rules were written");
    let late = Adieu::new(&["draft", "-", "-o", "-"])
        .stdin(MINIMAL)
        .env("ADIEU_NOW", "2041-01-01T10:00:00+00:00")
        .run();
    late.code(0).stderr_has("ten years and more after these rules were written");
}

#[test]
fn a_file_of_days_off_counts_and_its_errors_are_named_by_line() {
    let flags = ["--kind=stop-renewal", "--country=GB", "--renews-on=2026-12-01", "--days-off=off.txt"];
    let with = |text: &str| deadline(&flags).file("off.txt", text).run();
    let text = String::from_utf8_lossy(&with("# ours\n2026-11-26 Works outing\n2026-11-27\n").code(0).stdout)
        .into_owned();
    assert!(text.contains("better by             2026-11-24"), "{text}");
    let broken = with("2026-11-26\n06.11.2026 outing\n2026-02-30\n").code(78);
    broken
        .stdout("")
        .stderr_has("error: days-off (off.txt:2): ")
        .stderr_has("write 2026-06-11 (11 June 2026) or 2026-11-06")
        .stderr_has("error: days-off (off.txt:3): is not a day of the calendar");
    deadline(&flags).run().code(66).stderr_has("off.txt: the days off cannot be read");
    let standing =
        deadline(&flags[..3]).file("config/days-off.txt", "2026-11-26\n2026-11-27\n").run().code(0);
    assert!(String::from_utf8_lossy(&standing.stdout).contains("better by             2026-11-24"));
}

#[test]
fn the_dates_go_into_a_calendar_file() {
    let flags =
        ["--kind=stop-renewal", "--provider=lebara-uk", "--renews-on=2026-12-01", "--calendar=dates.ics"];
    let run = deadline(&flags).run().code(0);
    let ics = String::from_utf8(run.read("dates.ics")).expect("UTF-8");
    assert!(
        ics.starts_with("BEGIN:VCALENDAR\r\n") && ics.contains("DTSTART;VALUE=DATE:20261130\r\n"),
        "{ics}"
    );
    deadline(&flags)
        .file("dates.ics", "mine")
        .run()
        .code(73)
        .stdout("")
        .stderr_has("dates.ics exists already");
    let request = MINIMAL.replace("country", "renews_on = 2026-12-01\ncountry");
    let draft = || Adieu::new(&["draft", "-", "-o", "x.eml", "--calendar=dates.ics"]).stdin(request.clone());
    let first = draft().run().code(0);
    let later = draft().env("ADIEU_NOW", "2026-11-24T10:00:00+00:00").run().code(0);
    let ids = |ics: Vec<u8>| -> Vec<String> {
        let ics = String::from_utf8(ics).expect("UTF-8");
        ics.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let (first, later) = (ids(first.read("dates.ics")), ids(later.read("dates.ics")));
    assert!(first.len() >= 3, "{first:?}");
    assert_eq!(first, later, "a second import updates the first");
    draft().file("dates.ics", "mine").run().code(73).stderr_has("dates.ics exists already");
}

#[test]
fn a_plan_and_its_letter_share_their_days_and_no_other_contract_does() {
    let ids = |adieu: Adieu| -> Vec<String> {
        let ics = adieu.run().code(0).read("dates.ics");
        let ics = String::from_utf8(ics).expect("UTF-8");
        ics.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let contract =
        ["--kind=stop-renewal", "--provider=lebara-uk", "--renews-on=2026-12-01", "--calendar=dates.ics"];
    let plan = |number: &str| ids(deadline(&contract).arg(format!("--customer-number={number}")));
    let letter = contract.iter().fold(
        Adieu::new(&["draft", "-o", "x.eml", "--name=Ann", "--email=ann@example.org"]),
        |adieu, flag| adieu.arg(*flag),
    );
    assert_eq!(
        plan("C-1"),
        ids(letter.arg("--customer-number=c -1")),
        "the same contract, however it is written"
    );
    assert!(plan("C-1").iter().all(|id| !plan("C-2").contains(id)), "another contract");
}

#[test]
fn a_calendar_has_a_place_of_its_own() {
    let stop = ["--kind=stop-renewal", "--provider=lebara-uk", "--renews-on=2026-12-01"];
    let run = deadline(&stop).arg("--calendar=-").run().code(0);
    assert!(run.stdout.starts_with(b"BEGIN:VCALENDAR"));
    deadline(&stop).arg("--json").arg("--calendar=-").run().code(2);
    deadline(&stop)
        .arg("--calendar=nowhere/x.ics")
        .run()
        .code(73)
        .stdout("")
        .stderr_has("there is no folder nowhere");
    let draft = |flags: &[&str]| {
        flags.iter().fold(Adieu::new(&["draft", "-"]).stdin(MINIMAL), |adieu, flag| adieu.arg(*flag))
    };
    draft(&["-o", "-", "--calendar=-"]).run().code(2).stdout("");
    draft(&["-o", "x.eml", "--calendar=x.eml", "--force"]).run().code(2).stderr_has("name the same place");
    let run = draft(&["-o", "x.eml", "--calendar=nowhere/x.ics"]).run().code(73);
    assert!(run.files().is_empty(), "{:?}", run.files());
}

#[test]
fn days_off_of_ones_own_do_not_lengthen_a_right() {
    let off: String = (7..=18).map(|day| format!("2026-12-{day:02}\n")).collect();
    let run =
        deadline(&["--kind=withdraw", "--country=DE", "--received-on=2026-11-23", "--days-off=off.txt"])
            .file("off.txt", off)
            .run()
            .code(0);
    assert!(
        String::from_utf8_lossy(&run.stdout).contains("  send by               2026-12-07  rule de.withdraw")
    );
}

#[test]
fn a_minimum_term_that_may_run_is_warned_of() {
    let young = ["--kind=terminate", "--country=DE", "--sector=mobile", "--started-on=2026-01-15"];
    let run = deadline(&young).run().code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(text.contains("  ! a minimum term may still run, until 2028-01-14 at the latest"), "{text}");
    let known = deadline(&young).arg("--end-of-term=2027-01-14").run().code(0);
    let text = String::from_utf8_lossy(&known.stdout).into_owned();
    assert!(!text.contains("may still run") && text.contains("ends on               2027-01-14"), "{text}");
}

#[test]
fn today_is_the_day_where_the_person_is() {
    // 10:30 in UTC: at the date line it is yesterday or tomorrow.
    let at = |tz: &str, now: &str| {
        deadline(&["--kind=terminate", "--country=DE", "--sector=telecom", "--json"])
            .env("ADIEU_NOW", now.to_owned())
            .env("TZ", tz.to_owned())
            .run()
            .code(0)
            .json()
    };
    let ends = |tz: &str| at(tz, "2026-11-27T10:30:00Z")["plan"]["effective_on"]["date"].clone();
    assert_eq!(ends(""), "2026-12-27");
    assert_eq!(ends("<+14>-14"), "2026-12-28");
    assert_eq!(ends("<-11>11"), "2026-12-26");
    if Path::new("/usr/share/zoneinfo/Pacific/Apia").exists() {
        assert_eq!(ends("Pacific/Kiritimati"), "2026-12-28");
        assert_eq!(ends(":Pacific/Kiritimati"), "2026-12-28");
        assert_eq!(ends("/usr/share/zoneinfo/Pacific/Pago_Pago"), "2026-12-26");
    }
    // An offset that was given says where, too.
    let given = at("<+14>-14", "2026-11-27T10:30:00+00:00");
    assert_eq!(
        (&given["plan"]["effective_on"]["date"], &given["warnings"]),
        (&json!("2026-12-27"), &json!([]))
    );
    // One that is not known is said once.
    let unknown = at("Nowhere/City", "2026-11-27T10:30:00Z");
    assert_eq!(unknown["plan"]["effective_on"]["date"], "2026-12-27");
    assert_eq!(unknown["warnings"][0]["code"], "time-zone-unknown");
    let draft = Adieu::new(&["draft", "-", "-o", "-", "--quiet"]).stdin(MINIMAL);
    let run = draft.env("ADIEU_NOW", "2026-11-27T10:30:00Z").env("TZ", "/dev/zero").run().code(0);
    assert_eq!(run.stderr.matches("warning: time zone").count(), 1, "{}", run.stderr);
    run.stderr_has(
        "warning: time zone: TZ names /dev/zero, which is neither in the time zone database nor a rule; the days are those of UTC, where \
         today is 2026-11-27\n  set TZ, such as TZ=Europe/London, or a rule where there is no database, such as TZ=JST-9\n",
    );
}

#[test]
fn one_day_and_one_reason_wherever_the_plan_is_shown() {
    let now = "2026-11-27T10:00:00+00:00";
    let request = MINIMAL.replace("country", "renews_on = 2026-12-01\ncountry");
    let warned = "fewer than two working days are left until the last day, 2026-11-30: send the letter today, 2026-11-27";
    let line = "  better by             2026-11-27  today, as fewer than two working days are left\n";
    let shown = |args: &[&str]| {
        let run = Adieu::new(args).stdin(request.clone()).env("ADIEU_NOW", now).run().code(0);
        assert!(!run.stderr.contains("2026-11-26"), "{}", run.stderr);
        (String::from_utf8_lossy(&run.stdout).into_owned(), run.stderr)
    };
    let (preview, _) = shown(&["preview", "-"]);
    assert!(
        preview.contains(line) && preview.contains(warned) && !preview.contains("2026-11-26"),
        "{preview}"
    );
    let (_, said) = shown(&["draft", "-", "-o", "x.eml"]);
    assert!(said.contains(warned) && said.contains("send it by 2026-11-30, better by 2026-11-27;"), "{said}");
    let flags = ["--kind=stop-renewal", "--country=GB", "--renews-on=2026-12-01"];
    let text = |more: &[&str]| {
        let run = deadline(&[&flags[..], more].concat()).env("ADIEU_NOW", now).run().code(0);
        String::from_utf8_lossy(&run.stdout).replace("\r\n ", "")
    };
    let plan = text(&[]);
    assert!(plan.contains(line) && plan.contains(warned) && !plan.contains("2026-11-26"), "{plan}");
    let calendar = text(&["--calendar=-"]);
    assert!(
        calendar.contains("by 2026-11-27\\, to be safe") && !calendar.contains("2026-11-26"),
        "{calendar}"
    );
    assert!(calendar.contains("today\\, as fewer than two working days are left"), "{calendar}");
}

#[test]
fn an_assumption_stands_where_its_result_is() {
    let flags = ["--kind=terminate", "--country=DE", "--sector=mobile", "--end-on=2026-12-01"];
    let run = deadline(&flags).env("ADIEU_NOW", "2026-11-27T10:00:00+00:00").run().code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    let assumed = "this takes the initial term to be over; if it is not, give its last day as end_of_term";
    assert!(text.contains("  ask for an answer by  2026-11-30  the day before the end you wish\n"), "{text}");
    assert!(!text.contains("the charge"), "{text}");
    let (_, ends) = text.split_once("  ends on               2026-12-27").expect("the end");
    assert_eq!(ends.lines().nth(1).map(str::trim), Some(assumed), "{text}");
    let too_early = "the contract cannot end on 2026-12-01; the earliest possible day is 2026-12-27";
    assert!(text.contains(&format!("  ! {too_early}; {assumed}\n")), "{text}");
    let request = MINIMAL
        .replace("stop-renewal", "terminate")
        .replace("country = \"GB\"", "country = \"DE\"\nsector = \"mobile\"\nend_on = 2026-12-01");
    let draft =
        Adieu::new(&["draft", "-", "-o", "-"]).stdin(request).env("ADIEU_NOW", "2026-11-27T10:00:00+00:00");
    draft.run().code(0).stderr_has(&format!("{too_early}; {assumed}\n"));
}
