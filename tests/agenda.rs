//! Calendar files: another parser reads what was meant, a second import wins, and no name breaks out of its line.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use adieu::calendar::{About, Occasion, Reminder, calendar, reminders};
use adieu::deadline::{ContractFacts, Plan, not_legal_advice, plan};
use adieu::output::file::{self, Existing, FileError};
use adieu::value::{Country, Period, ProviderName, Sector, Step, Value as _};
use adieu::words::{Locale, Naming, Words};
use arbtest::arbitrary::{Result, Unstructured};
use jiff::Zoned;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::harness::golden;

const RENEWS_ON: Date = date(2026, 12, 1);

fn now() -> Zoned {
    "2026-11-23T10:00:30+00:00[+00:00]".parse().expect("a time")
}

fn about(now: &Zoned) -> About<'_> {
    About {
        key: "0123456789abcdef",
        provider: "Lebara",
        subject: "Turn off automatic renewal, order number LB-2026-001234",
        step: Some(Step::StopRenewal),
        renews_on: Some(RENEWS_ON),
        sent: false,
        now,
    }
}

fn stop_renewal(today: Date) -> Plan {
    plan(&ContractFacts {
        country: Country::parse("GB").ok(),
        sector: Sector::Mobile,
        renews_on: Some(RENEWS_ON),
        ..ContractFacts::new(Step::StopRenewal, today)
    })
}

fn terminate(today: Date) -> Plan {
    plan(&ContractFacts {
        country: Country::parse("DE").ok(),
        notice: Period::parse("1 month").ok(),
        end_of_term: Some(date(2027, 3, 31)),
        ..ContractFacts::new(Step::Terminate, today)
    })
}

fn english() -> Words {
    let names = Naming { option: |key, _| key.to_owned(), command: str::to_owned, text: str::to_owned };
    Words::new(Locale::En, names)
}

fn said(reminder: &Reminder) -> String {
    reminder.description(&english())
}

fn file_of(reminders: &[Reminder]) -> String {
    String::from_utf8(calendar(reminders, &english()).expect("reminders")).expect("UTF-8")
}

/// The properties of each event and, after them, of its alarms; read by RFC 5545 alone.
fn events(file: &str) -> Vec<Vec<(String, String)>> {
    assert!(file.ends_with("\r\n") && file.matches('\n').count() == file.matches("\r\n").count());
    assert_eq!(file.matches('\r').count(), file.matches('\n').count());
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let whole = file.replace("\r\n ", "");
    let mut events = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for line in whole.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("no colon: {line}"));
        match name {
            "BEGIN" => {
                open.push(value);
                if value == "VEVENT" {
                    events.push(Vec::new());
                }
                assert!(
                    ["VCALENDAR", "VCALENDAR VEVENT", "VCALENDAR VEVENT VALARM"]
                        .contains(&open.join(" ").as_str())
                );
            }
            "END" => assert_eq!(open.pop(), Some(value)),
            _ if open.len() > 1 => {
                let alarm = if open.len() > 2 { "alarm " } else { "" };
                events.last_mut().expect("an event").push((format!("{alarm}{name}"), unescape(value)));
            }
            _ => assert!(["VERSION", "PRODID"].contains(&name), "{line}"),
        }
    }
    assert!(open.is_empty());
    events
}

fn unescape(value: &str) -> String {
    let mut text = String::new();
    let mut characters = value.chars();
    while let Some(c) = characters.next() {
        text.push(match c {
            '\\' => match characters.next() {
                Some('n' | 'N') => '\n',
                Some(c @ ('\\' | ',' | ';')) => c,
                other => panic!("\\{other:?} in {value}"),
            },
            ',' | ';' if value.contains(' ') => panic!("a bare {c} in {value}"),
            c => c,
        });
    }
    text
}

fn value<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
    &event.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no {name}: {event:?}")).1
}

fn days(reminders: &[Reminder]) -> Vec<(&'static str, String, String)> {
    reminders
        .iter()
        .map(|one| (one.occasion().name(), one.day().to_string(), one.summary().to_string()))
        .collect()
}

#[test]
fn golden_calendars() {
    let moment = now();
    let about = about(&moment);
    let draft = reminders(&stop_renewal(moment.date()), &about);
    golden("golden/agenda-stop-renewal.ics", file_of(&draft).as_bytes());
    let sent = reminders(&stop_renewal(moment.date()), &About { sent: true, ..about });
    golden("golden/agenda-sent.ics", file_of(&sent).as_bytes());
    let cancelled = About {
        key: "another request",
        provider: "移动电话, 示例; 分公司 👩‍👩‍👧",
        subject: r"Kündigung: Vertrag V-77\2024, Rufnummer +44 7700 900124; zum nächstmöglichen Zeitpunkt",
        step: Some(Step::Terminate),
        renews_on: None,
        ..about
    };
    golden(
        "golden/agenda-terminate.ics",
        file_of(&reminders(&terminate(moment.date()), &cancelled)).as_bytes(),
    );
}

#[test]
fn a_plan_becomes_its_days_each_with_what_to_do() {
    let moment = now();
    let made = reminders(&stop_renewal(moment.date()), &about(&moment));
    let day = str::to_owned;
    assert_eq!(
        days(&made),
        [
            (
                "send_by_advised",
                day("2026-11-26"),
                day("Send the cancellation of the renewal to Lebara by 2026-11-26, to be safe")
            ),
            (
                "send_by",
                day("2026-11-30"),
                day("Send the cancellation of the renewal to Lebara by 2026-11-30 at the latest")
            ),
            ("remind_on", day("2026-11-30"), day("No answer from Lebara? Send a reminder")),
            (
                "escalate_on",
                day("2027-01-04"),
                day("Still no answer from Lebara? Turn to Communications Ombudsman or CISAS")
            ),
            ("effective_on", day("2026-11-30"), day("What you paid Lebara for should end today")),
            ("renews_on", day("2026-12-01"), day("Nothing should be charged by Lebara today: have a look")),
        ]
    );
    for one in &made {
        assert!(said(one).ends_with(&not_legal_advice().to_string()), "{}", said(one));
        assert!(said(one).contains("\n\nWhy this day: "), "{}", said(one));
        assert!(said(one).contains("The letter: Turn off automatic renewal, order"));
    }
    assert!(said(&made[1]).contains("The safe day to send it is 2026-11-26."));
    assert!(said(&made[1]).contains("- the letter must have arrived on that day"));
    assert!(said(&made[0]).contains("The last day is 2026-11-30; do not wait for it."));
}

#[test]
fn each_kind_of_letter_has_its_own_words() {
    let moment = now();
    let send_by = |step: Option<Step>| {
        let made = reminders(&stop_renewal(moment.date()), &About { step, ..about(&moment) });
        made.iter().find(|one| one.occasion() == Occasion::SendBy).expect("send by").summary().to_string()
    };
    let sent: Vec<String> = Step::ALL.iter().copied().map(Some).chain([None]).map(send_by).collect();
    assert_eq!(
        sent,
        [
            "the cancellation of the renewal",
            "the cancellation",
            "the cancellation",
            "the withdrawal",
            "the reminder",
            "the complaint",
            "the letter"
        ]
        .map(|letter| format!("Send {letter} to Lebara by 2026-11-30 at the latest"))
    );
}

#[test]
fn what_has_passed_or_says_the_same_twice_is_left_out() {
    let moment: Zoned = "2026-11-30T23:30:00+01:00[+01:00]".parse().expect("a time");
    // The safe day is today, as is the last.
    let made = reminders(&stop_renewal(moment.date()), &about(&moment));
    assert!(made.iter().all(|one| one.occasion() != Occasion::SendByAdvised), "{:?}", days(&made));
    assert_eq!(made[0].occasion(), Occasion::SendBy);
    let alarms = |file: &str| file.matches("BEGIN:VALARM").count();
    assert_eq!(alarms(&file_of(&made[..1])), 1, "two days before has passed");
    // An old plan looked at later.
    let later: Zoned = "2027-06-01T00:00:00+00:00[+00:00]".parse().expect("a time");
    let none = reminders(&stop_renewal(date(2026, 11, 23)), &about(&later));
    assert_eq!((none.as_slice(), calendar(&none, &english())), (&[][..], None));
    assert_eq!(calendar(&[], &english()), None);
}

#[test]
fn days_at_both_ends_of_time_are_written_or_left_out() {
    let end = Plan {
        send_by: stop_renewal(date(2026, 11, 23)).send_by.map(|mut dated| {
            dated.date = Date::MAX;
            dated
        }),
        ..Plan::default()
    };
    let moment = now();
    let file = file_of(&reminders(&end, &About { renews_on: None, ..about(&moment) }));
    assert!(file.contains("DTSTART;VALUE=DATE:99991231\r\n") && !file.contains("DTEND"), "{file}");

    let early: Zoned = "0005-01-02T00:00:00+00:00[+00:00]".parse().expect("a time");
    let day = Some(date(5, 1, 2));
    let file = file_of(&reminders(&Plan::default(), &About { renews_on: day, ..about(&early) }));
    assert!(file.contains("DTSTART;VALUE=DATE:00050102\r\n") && file.contains("SEQUENCE:0\r\n"), "{file}");
    assert!(file.contains("DTSTAMP:19700101T000000Z\r\n"), "{file}");
    let before: Zoned = "-000005-01-02T00:00:00+00:00[+00:00]".parse().expect("a time");
    let day = Some(date(-5, 1, 2));
    assert!(reminders(&Plan::default(), &About { renews_on: day, ..about(&before) }).is_empty());
}

#[test]
fn a_second_import_takes_the_place_of_the_first() {
    let moment = now();
    let first = reminders(&stop_renewal(moment.date()), &about(&moment));
    let later: Zoned = "2026-11-24T08:00:00+00:00[+00:00]".parse().expect("a time");
    let moved = About { sent: true, subject: "another", provider: "Lebara UK", ..about(&later) };
    let second = reminders(&stop_renewal(later.date()), &moved);
    let uids = |made: &[Reminder]| made.iter().map(|one| one.uid().to_owned()).collect::<Vec<_>>();
    assert_eq!(uids(&first), uids(&second));
    assert_eq!(uids(&first).iter().collect::<BTreeSet<_>>().len(), Occasion::ALL.len());
    assert!(uids(&first).iter().all(|uid| uid.len() == 32 + "@adieu.invalid".len()));
    assert!(!file_of(&first).contains(about(&moment).key), "only its hash");

    let (old, new) = (events(&file_of(&first)), events(&file_of(&second)));
    for (old, new) in old.iter().zip(&new) {
        let number = |event, name| value(event, name).parse::<i32>().expect("a number");
        assert!(number(old, "SEQUENCE") < number(new, "SEQUENCE"));
        assert!(value(old, "DTSTAMP") < value(new, "DTSTAMP"));
        assert_eq!(value(new, "DTSTAMP"), value(new, "LAST-MODIFIED"));
    }
    // What is sent is called off, without a sound.
    for (one, event) in second.iter().zip(&new) {
        let sending = one.occasion().is_sending();
        assert_eq!(one.is_done(), sending);
        assert_eq!(value(event, "STATUS"), if sending { "CANCELLED" } else { "CONFIRMED" });
        assert_eq!(event.iter().any(|(name, _)| name.starts_with("alarm")), !sending, "{event:?}");
    }
    assert_eq!(second[1].summary().to_string(), "Done: the cancellation of the renewal to Lebara UK is sent");

    // In one file, the later stands, and once.
    let both: Vec<Reminder> = first.iter().chain(&second).cloned().collect();
    assert_eq!(file_of(&both), file_of(&second));
    // Another request is another event.
    let other = reminders(&stop_renewal(moment.date()), &About { key: "other", ..about(&moment) });
    assert!(uids(&first).iter().all(|uid| !uids(&other).contains(uid)));
}

#[test]
fn hostile_names_stay_inside_their_lines() {
    let moment = now();
    let long = "王".repeat(1000);
    for name in [
        "Lebara\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:owned",
        "\nBEGIN:VALARM\nACTION:EMAIL",
        "a;b,c:d\"e\\n\\",
        "\u{2028}\u{2029}\u{85}\u{b}\u{c}\0\u{7f}\u{1b}[31m\u{202e}evil",
        "👩‍👩‍👧 🏳️‍🌈",
        &long,
        "",
        " \u{a0} ",
        "\r",
        "ATTACH:file:///etc/passwd",
    ] {
        let odd = About { provider: name, subject: name, key: name, ..about(&moment) };
        let made = reminders(&stop_renewal(moment.date()), &odd);
        let file = file_of(&made);
        let events = events(&file);
        assert_eq!(events.len(), 6, "{name:?}");
        for (one, event) in made.iter().zip(&events) {
            assert_eq!(value(event, "SUMMARY"), one.summary().to_string());
            assert_eq!(value(event, "alarm DESCRIPTION"), one.summary().to_string());
            assert_eq!(value(event, "DESCRIPTION"), said(one));
            assert_eq!(value(event, "UID"), one.uid());
            assert!(!one.summary().to_string().contains(char::is_control), "{name:?}");
            assert!(one.summary().to_string().chars().count() < 1000, "{name:?}");
        }
    }
    let shortened = reminders(&Plan::default(), &About { provider: &long, subject: "", ..about(&moment) });
    let name = format!("{}…", "王".repeat(99));
    assert_eq!(
        shortened[0].summary().to_string(),
        format!("Nothing should be charged by {name} today: have a look")
    );
    assert!(!said(&shortened[0]).contains("The letter:"));
    let broken = "a\r\nb\u{2028}c\td\u{202e}e\u{1b}";
    let broken = reminders(&Plan::default(), &About { provider: broken, ..about(&moment) });
    assert!(
        broken[0].summary().to_string().contains(r" a  b c d\u{202e}e\u{1b} "),
        "{}",
        broken[0].summary().to_string()
    );
    let nameless = reminders(&Plan::default(), &About { provider: "\u{a0}", ..about(&moment) });
    assert_eq!(
        nameless[0].summary().to_string(),
        "Nothing should be charged by the provider today: have a look"
    );
}

fn any_text(u: &mut Unstructured<'_>) -> Result<String> {
    const PIECES: [&str; 14] =
        ["\r\n", "\n ", "\r\n ", "\\n", "\\", ",", ";", ":", "\"", "王", "👩‍👩‍👧", "END:VEVENT", "é", "\t"];
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=20)? {
        match u.int_in_range(0..=2)? {
            0 => text.push(u.arbitrary()?),
            1 => text.push_str(&"x".repeat(u.int_in_range(1..=70)?)),
            _ => text.push_str(u.choose(&PIECES)?),
        }
    }
    Ok(text)
}

#[test]
fn any_text_survives() {
    arbtest::arbtest(|u| {
        let moment = now();
        let (provider, subject, key) = (any_text(u)?, any_text(u)?, any_text(u)?);
        let plan = if u.arbitrary()? { stop_renewal(moment.date()) } else { terminate(moment.date()) };
        let odd = About {
            key: &key,
            provider: &provider,
            subject: &subject,
            step: *u.choose(&[None, Some(Step::StopRenewal), Some(Step::Terminate)])?,
            sent: u.arbitrary()?,
            ..about(&moment)
        };
        let made = reminders(&plan, &odd);
        let file = file_of(&made);
        assert_eq!(file, file_of(&reminders(&plan, &odd)), "the same twice");
        let events = events(&file);
        assert_eq!(events.len(), made.len());
        let mut uids = BTreeSet::new();
        for (one, event) in made.iter().zip(&events) {
            assert_eq!(value(event, "SUMMARY"), one.summary().to_string());
            assert_eq!(value(event, "DESCRIPTION"), said(one));
            assert!(uids.insert(value(event, "UID")));
            if let Ok(name) = ProviderName::parse(&provider) {
                assert!(one.summary().to_string().contains(name.as_str()), "{provider:?}: {}", one.summary());
            }
        }
        Ok(())
    });
}

/// The bytes as they go to disk, and who may read them.
#[test]
fn a_calendar_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lebara.ics");
    let moment = now();
    let bytes =
        calendar(&reminders(&stop_renewal(moment.date()), &about(&moment)), &english()).expect("reminders");
    file::write(&bytes, &path, Existing::Keep).expect("written");
    assert_eq!(std::fs::read(&path).expect("the file"), bytes);
    let kept = file::write(b"other", &path, Existing::Keep);
    assert!(matches!(kept, Err(FileError::Exists { .. })), "{kept:?}");
    assert_eq!(std::fs::read(&path).expect("the file"), bytes);
    file::write(b"other", &path, Existing::Replace).expect("replaced");
    assert_eq!(std::fs::read(&path).expect("the file"), b"other");
    let nowhere = file::write(b"other", &folder.path().join("none/lebara.ics"), Existing::Keep);
    assert!(matches!(nowhere, Err(FileError::Write { .. })), "{nowhere:?}");
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing is left behind");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(path.metadata().expect("the file").permissions().mode() & 0o777, 0o600);
    }
}

/// The first Python that has the package `icalendar`: Debian's is the system's own.
fn python() -> Option<&'static str> {
    ["python3", "/usr/bin/python3"].into_iter().find(|program| {
        Command::new(program)
            .args(["-c", "import icalendar"])
            .output()
            .is_ok_and(|output| output.status.success())
    })
}

#[test]
fn another_parser_reads_what_was_meant() {
    const SCRIPT: &str = r"
import icalendar, json, pathlib, sys
files = []
for path in sys.argv[1:]:
    calendar = icalendar.Calendar.from_ical(pathlib.Path(path).read_bytes())
    assert calendar.errors == [] and 'METHOD' not in calendar and calendar['VERSION'] == '2.0'
    events = []
    for event in calendar.subcomponents:
        assert event.name == 'VEVENT' and event.errors == [], event.errors
        assert event['CLASS'] == 'PRIVATE' and event['TRANSP'] == 'TRANSPARENT'
        assert type(event['DTSTART'].dt).__name__ == 'date'
        assert 'DTEND' not in event or (event['DTEND'].dt - event['DTSTART'].dt).days == 1
        assert event['DTSTAMP'].dt == event['LAST-MODIFIED'].dt
        alarms = []
        for alarm in event.subcomponents:
            assert alarm.name == 'VALARM' and alarm.errors == [] and alarm['ACTION'] == 'DISPLAY'
            assert alarm['DESCRIPTION'] == event['SUMMARY']
            alarms.append(alarm['TRIGGER'].dt.total_seconds() / 3600)
        events.append({'uid': event['UID'], 'day': event['DTSTART'].dt.isoformat(), 'status': event['STATUS'],
            'summary': event['SUMMARY'], 'description': event['DESCRIPTION'], 'alarms': alarms,
            'written': event['DTSTAMP'].dt.isoformat(), 'sequence': event['SEQUENCE']})
    files.append(events)
json.dump(files, sys.stdout)
";
    let Some(python) = python() else {
        assert!(std::env::var_os("CI").is_none(), "CI has no Python with the package icalendar");
        println!(
            "SKIPPED: no Python with the package icalendar (Debian: python3-icalendar); it read no calendar"
        );
        return;
    };
    let moment = now();
    let plain = about(&moment);
    // No \n as two characters: Debian's version of that parser takes its escaped backslash for an escaped line break.
    let nasty = "Lebara\r\nEND:VEVENT\r\nBEGIN:VEVENT;,:\\ \"王小明\" 👩‍👩‍👧 ".repeat(40);
    let cases = [
        reminders(&stop_renewal(moment.date()), &plain),
        reminders(&stop_renewal(moment.date()), &About { sent: true, ..plain }),
        reminders(
            &terminate(moment.date()),
            &About { provider: &nasty, subject: &nasty, step: None, ..plain },
        ),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let paths: Vec<PathBuf> =
        (0..cases.len()).map(|number| folder.path().join(format!("{number}.ics"))).collect();
    for (path, case) in paths.iter().zip(&cases) {
        file::write(&calendar(case, &english()).expect("reminders"), path, Existing::Keep).expect("written");
    }
    let output = Command::new(python).args(["-c", SCRIPT]).args(&paths).output().expect("Python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let meant: Vec<Vec<Value>> = cases
        .iter()
        .map(|case| {
            case.iter()
                .map(|one| {
                    let alarms: &[f64] = match one.occasion() {
                        _ if one.is_done() => &[],
                        Occasion::SendBy | Occasion::SendByAdvised => &[-39.0, 9.0],
                        _ => &[9.0],
                    };
                    json!({
                        "uid": one.uid(), "day": one.day().to_string(), "summary": one.summary().to_string(),
                        "description": said(one), "alarms": alarms,
                        "status": if one.is_done() { "CANCELLED" } else { "CONFIRMED" },
                        "written": "2026-11-23T10:00:30+00:00", "sequence": 29_923_800,
                    })
                })
                .collect()
        })
        .collect();
    assert_eq!(read, json!(meant));
    // The files that stand beside this test are such files too.
    let golden = ["stop-renewal", "sent", "terminate"]
        .map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/agenda-{name}.ics")));
    let output = Command::new(python).args(["-c", SCRIPT]).args(golden).output().expect("Python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
