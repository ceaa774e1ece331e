//! Threads of letters in the journal: what is due when, what became of them, and what is said of it.

use adieu::email::Envelope;
use adieu::journal::{
    Dates, Entry, Event, Filter, Form, Journal, JournalError, Mark, NewAnswer, NewEntry, NewFinding,
    NextStep, Outcome, REMINDERS, RefusedBy, Standing, State, fingerprint_after,
};
use adieu::reply::Proposal;
use adieu::value::{EmailAddress, Field, Place, RawValue, RequestForm, Value as _};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use serde_json::json;
use std::process::Command;
use tempfile::TempDir;

use crate::harness::{Adieu, NOW, hermetic};
use crate::smtp_server::{Manner, Server};

/// A folder with a journal in it, for the library and for the program.
pub(crate) struct Book {
    pub(crate) folder: TempDir,
}

/// What a run of the program printed: exit code, standard output, standard error.
pub(crate) type Said = (i32, String, String);

impl Book {
    pub(crate) fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder") }
    }

    pub(crate) fn open(&self) -> Journal {
        Journal::open(&self.folder.path().join("state"), now()).expect("a journal")
    }

    pub(crate) fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.folder.path().join("state/journal.db")).expect("a database")
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        hermetic(&mut command, self.folder.path());
        command.args(args).current_dir(self.folder.path());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Said {
        let output = self.command(args).output().expect("it runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        (output.status.code().expect("a code"), text(output.stdout), text(output.stderr))
    }
}

pub(crate) fn now() -> Timestamp {
    NOW.parse().expect("a time")
}

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("an address")
}

/// Composes a letter of a kind after another one.
pub(crate) fn compose(journal: &Journal, kind: &str, parent: Option<i64>, dates: Dates) -> i64 {
    compose_with(journal, kind, parent, dates, None).expect("an entry")
}

fn compose_with(
    journal: &Journal,
    kind: &str,
    parent: Option<i64>,
    dates: Dates,
    form: Option<&Form>,
) -> Result<i64, JournalError> {
    let envelope = Envelope::new(&address("wang@example.org"), &address("care@example.com"), None);
    let number = journal.list(date(1, 1, 1), 0, usize::MAX).expect("a list").entries.len();
    let bytes = format!("letter {number}");
    let new = NewEntry {
        fingerprint: format!("{kind} {number}"),
        provider: "Example Mobile",
        kind,
        language: "en-GB",
        identifiers: json!({ "order_number": "LB-1" }),
        account: "main",
        envelope: &envelope.expect("an envelope"),
        message_id: &format!("<{number}@example.org>"),
        subject: "Cancellation",
        bytes: bytes.as_bytes(),
        parent,
        form,
        provider_id: Some("example-mobile"),
        country: Some("GB"),
        sector: Some("mobile"),
        dates,
    };
    journal.compose(&new, now())
}

/// A letter that has come as far as `state`.
pub(crate) fn letter(
    journal: &mut Journal,
    kind: &str,
    parent: Option<i64>,
    dates: Dates,
    state: State,
) -> i64 {
    let id = compose(journal, kind, parent, dates);
    if state != State::Composed {
        let claim = journal.claim(id, false, now()).expect("a claim");
        if state != State::Sending {
            journal.record(id, state, &Event::default(), now()).expect("it is recorded");
        }
        drop(claim);
    }
    id
}

/// To remind on one day and to escalate on a later one.
pub(crate) fn dates(remind: Date, escalate: Date) -> Dates {
    Dates { remind_on: Some(remind), escalate_on: Some(escalate), ..Dates::default() }
}

const REMIND: Date = date(2026, 11, 30);
const AGAIN: Date = date(2026, 12, 7);
const ESCALATE: Date = date(2026, 12, 21);

/// What is due in a journal: entry, step, day.
fn next(journal: &Journal) -> Vec<(i64, NextStep, Date)> {
    let page = journal.list(date(1, 1, 1), 0, usize::MAX).expect("a list");
    let mut all: Vec<_> =
        page.entries.iter().filter_map(|entry| Some((entry.id, entry.next_step?, entry.next_on?))).collect();
    all.sort_by_key(|(id, ..)| *id);
    all
}

fn mark(journal: &Journal, id: i64, mark: Mark) {
    journal.mark(id, &NewAnswer::new(mark), now()).expect("it is marked");
}

#[test]
fn the_newest_letter_that_was_sent_carries_the_next_step() {
    let book = Book::new();
    let mut journal = book.open();
    let first = letter(&mut journal, "terminate", None, dates(REMIND, ESCALATE), State::Composed);
    assert_eq!(next(&journal), [], "composed is not sent");
    let claim = journal.claim(first, false, now()).expect("a claim");
    assert_eq!(next(&journal), [], "nor is on its way");
    journal.record(first, State::Accepted, &Event::default(), now()).expect("it is recorded");
    drop(claim);
    assert_eq!(next(&journal), [(1, NextStep::Remind, REMIND)]);

    let unsent = letter(&mut journal, "follow-up", Some(1), dates(AGAIN, ESCALATE), State::Deferred);
    let refused = letter(&mut journal, "follow-up", Some(1), dates(AGAIN, ESCALATE), State::Refused);
    assert_eq!((unsent, refused, next(&journal)), (2, 3, vec![(1, NextStep::Remind, REMIND)]));

    // Whether the reminder went nobody knows: no second one before that is settled.
    let doubtful = letter(&mut journal, "follow-up", Some(1), dates(AGAIN, ESCALATE), State::InDoubt);
    assert_eq!(next(&journal), []);
    mark(&journal, doubtful, Mark::NotSent);
    assert_eq!(next(&journal), [(1, NextStep::Remind, REMIND)]);

    let second = letter(&mut journal, "follow-up", Some(1), dates(AGAIN, ESCALATE), State::InDoubt);
    mark(&journal, second, Mark::Sent);
    assert_eq!(next(&journal), [(5, NextStep::Remind, AGAIN)]);
    assert_eq!(journal.reminders(first).expect("a count"), 1);
    let third = letter(&mut journal, "follow-up", Some(5), dates(AGAIN, ESCALATE), State::Accepted);
    assert_eq!(next(&journal), [(6, NextStep::Escalate, ESCALATE)], "the last reminder");
    assert_eq!(journal.reminders(first).expect("a count"), REMINDERS);
    let last = letter(&mut journal, "escalate", Some(6), dates(AGAIN, date(2027, 1, 15)), State::Accepted);
    assert_eq!(next(&journal), [(7, NextStep::Escalate, date(2027, 1, 15))]);

    let thread = journal.thread(third).expect("a thread");
    assert_eq!(thread.iter().map(|entry| entry.id).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(
        thread.iter().map(|entry| entry.parent).collect::<Vec<_>>(),
        [None, Some(1), Some(1), Some(1), Some(1), Some(5), Some(6)]
    );
    assert!(thread.iter().all(|entry| entry.root == 1));
    assert_eq!(
        journal.references(last).expect("ids"),
        ["<0@example.org>", "<4@example.org>", "<5@example.org>", "<6@example.org>"]
    );
    assert_eq!(journal.references(second).expect("ids"), ["<0@example.org>", "<4@example.org>"]);
    assert_eq!(journal.bytes(first).expect("bytes"), b"letter 0");
    assert!(matches!(
        compose_with(&journal, "follow-up", Some(99), Dates::default(), None),
        Err(JournalError::NoEntry { id: 99 })
    ));
    assert!(matches!(journal.thread(99), Err(JournalError::NoEntry { id: 99 })));
}

#[test]
fn what_a_letter_waits_for_depends_on_its_kind() {
    let only_escalate = Dates { escalate_on: Some(ESCALATE), ..Dates::default() };
    let only_remind = Dates { remind_on: Some(REMIND), ..Dates::default() };
    for (kind, dates, expected) in [
        ("terminate", dates(REMIND, ESCALATE), Some((NextStep::Remind, REMIND))),
        ("pause", dates(REMIND, ESCALATE), Some((NextStep::Remind, REMIND))),
        ("terminate", only_escalate, Some((NextStep::Escalate, ESCALATE))),
        ("terminate", Dates::default(), None),
        ("follow-up", dates(REMIND, ESCALATE), Some((NextStep::Remind, REMIND))),
        // Not a reminder once more on the day on which it may be escalated.
        ("follow-up", dates(ESCALATE, ESCALATE), Some((NextStep::Escalate, ESCALATE))),
        ("escalate", dates(REMIND, ESCALATE), Some((NextStep::Escalate, ESCALATE))),
        ("escalate", only_remind, None),
    ] {
        let book = Book::new();
        let mut journal = book.open();
        letter(&mut journal, kind, None, dates, State::Accepted);
        let found = next(&journal).first().map(|(_, step, day)| (*step, *day));
        assert_eq!(found, expected, "{kind} {dates:?}");
    }
}

#[test]
fn an_outcome_is_the_threads() {
    for (found, outcome) in [
        (Mark::Answered, Outcome::Answered),
        (Mark::Refused, Outcome::Refused),
        (Mark::Confirmed, Outcome::Confirmed),
        (Mark::Closed, Outcome::Closed),
    ] {
        // Whichever of its letters it is put to.
        for marked in [1, 2] {
            let book = Book::new();
            let mut journal = book.open();
            letter(&mut journal, "terminate", None, dates(REMIND, ESCALATE), State::Accepted);
            letter(&mut journal, "follow-up", Some(1), dates(AGAIN, ESCALATE), State::Accepted);
            mark(&journal, marked, found);
            assert_eq!(next(&journal), []);
            let entries = journal.thread(1).expect("a thread");
            assert!(entries.iter().all(|entry| entry.outcome == Some(outcome)), "{entries:?}");
            // By hand it can go on; where the matter is not over, that letter waits for its own answer.
            letter(&mut journal, "escalate", Some(2), dates(AGAIN, ESCALATE), State::Accepted);
            let waits = matches!(found, Mark::Answered | Mark::Refused);
            assert_eq!(next(&journal).len(), usize::from(waits), "{found}");
            // Once more adds, and the last one counts.
            mark(&journal, 3, Mark::Confirmed);
            assert_eq!(next(&journal), []);
            assert_eq!(journal.entry(1).expect("it is there").outcome, Some(Outcome::Confirmed));
            assert_eq!(journal.answers(marked).expect("answers").len(), 1);
        }
    }
}

#[test]
fn an_end_date_lasts_until_the_provider_says_no() {
    let book = Book::new();
    let mut journal = book.open();
    letter(&mut journal, "terminate", None, Dates::default(), State::Accepted);
    let put = |mark, end_date| {
        journal.mark(1, &NewAnswer { end_date, ..NewAnswer::new(mark) }, now()).expect("it is marked");
        journal.entry(1).expect("it is there").end_date
    };
    let end = Some(date(2026, 12, 31));
    assert_eq!(put(Mark::Confirmed, end), end);
    assert_eq!(put(Mark::Answered, None), end);
    assert_eq!(put(Mark::Refused, None), None);
    assert_eq!(put(Mark::Refused, Some(date(2027, 6, 30))), Some(date(2027, 6, 30)));
}

/// Whatever happens in whatever order: one letter of a thread is due at most, it was sent and not answered, nothing
/// newer may have gone, and nothing is due where the matter is over. Where the newest that was sent waits, it is due.
#[test]
fn a_thread_is_never_due_twice() {
    arbtest::arbtest(|u| {
        let book = Book::new();
        let mut journal = book.open();
        let states = [
            State::Composed,
            State::Accepted,
            State::Accepted,
            State::Deferred,
            State::Refused,
            State::InDoubt,
        ];
        for _ in 0..u.int_in_range(1..=7)? {
            let thread = journal.list(date(1, 1, 1), 0, 100).expect("a list").entries;
            if !thread.is_empty() && u.ratio(1, 2)? {
                let entry: &Entry = u.choose(&thread)?;
                let _ = journal.mark(entry.id, &NewAnswer::new(*u.choose(Mark::ALL)?), now());
            } else {
                let parent = if thread.is_empty() { None } else { Some(u.choose(&thread)?.id) };
                let kind =
                    if parent.is_none() { "terminate" } else { *u.choose(&["follow-up", "escalate"])? };
                letter(&mut journal, kind, parent, dates(REMIND, ESCALATE), *u.choose(&states)?);
            }
            // What is counted is what is there.
            let all = journal.list(date(1, 1, 1), 0, 100).expect("a list").entries;
            let counts = journal.counts(&Filter::default()).expect("counts");
            for state in State::ALL {
                let there = all.iter().filter(|entry| entry.state == state).count();
                let counted = counts.iter().filter(|(one, _)| Standing::of_state(state).contains(one));
                assert_eq!(counted.map(|(_, entries)| *entries).sum::<u64>(), there as u64, "{state}");
            }
            let thread = journal.thread(1).expect("a thread");
            let due: Vec<_> = thread.iter().filter(|entry| entry.next_on.is_some()).collect();
            let over = thread
                .iter()
                .any(|entry| matches!(entry.outcome, Some(Outcome::Confirmed | Outcome::Closed)));
            let newest =
                thread.iter().rev().find(|entry| matches!(entry.state, State::Accepted | State::InDoubt));
            let waits = newest
                .filter(|entry| entry.state == State::Accepted && entry.outcome.is_none() && !over)
                .map(|entry| entry.id);
            assert_eq!(due.iter().map(|entry| entry.id).collect::<Vec<_>>(), Vec::from_iter(waits));
        }
        Ok(())
    })
    .budget_ms(1500);
}

#[test]
fn a_form_keeps_what_a_follow_up_needs_and_no_secret() {
    let mut form = RequestForm::default();
    for (field, lines) in [
        (Field::Kind, vec!["terminate"]),
        (Field::Name, vec!["Wang Xiaoming"]),
        (Field::Address, vec!["1 Example Street", "London"]),
        // Looks like a card number and is a telephone line.
        (Field::Line, vec!["+4111111111111"]),
        (Field::Iban, vec!["GB33BUKB20201555555555"]),
        (Field::Reason, vec!["my card is 4111 1111 1111 1111"]),
        (Field::Product, vec!["plan GB33BUKB20201555555555"]),
        (Field::Holder, vec!["Wang 4111 1111", "1111 1111"]),
    ] {
        let lines = lines.into_iter().map(str::to_owned).collect();
        form.set_if_absent(field, RawValue { lines, place: Place::Flag });
    }
    let book = Book::new();
    let journal = book.open();
    let id = compose_with(&journal, "terminate", None, Dates::default(), Some(&Form::new(&form)));
    let id = id.expect("an entry");
    let kept = journal.form(id).expect("it is read").expect("it was kept");
    let request = kept.to_request(&Place::Prompt);
    let found: Vec<_> = request.given().map(|(info, given)| (info.key, given.lines.join("|"))).collect();
    assert_eq!(
        found,
        [
            ("kind", "terminate".to_owned()),
            ("name", "Wang Xiaoming".to_owned()),
            ("address", "1 Example Street|London".to_owned()),
            ("line", "+4111111111111".to_owned()),
        ]
    );
    let text: String =
        book.database().query_row("SELECT form FROM forms", [], |row| row.get(0)).expect("a form");
    assert!(!text.contains("BUKB") && !text.contains("1111 1111"), "{text}");
    let none = compose(&journal, "terminate", None, Dates::default());
    assert_eq!(journal.form(none).expect("it is read"), None);
}

#[test]
fn a_second_reminder_is_another_request() {
    use adieu::request::{Context, RecipientPolicy, check};
    let mut form = RequestForm::default();
    for (field, value) in [
        (Field::Kind, "stop-renewal"),
        (Field::Provider, "lebara-uk"),
        (Field::Name, "Wang Xiaoming"),
        (Field::Email, "wang@example.org"),
        (Field::OrderNumber, "LB-1"),
    ] {
        form.set_if_absent(field, RawValue::new(value, Place::Flag));
    }
    let catalog = adieu::letter::Catalog::built_in();
    let context = Context {
        today: date(2026, 11, 23),
        directory: &adieu::provider::Directory::built_in(),
        languages: catalog.languages(),
        own_kinds: &[],
        allow_sensitive: &[],
        recipient: RecipientPolicy::Confirm(None),
        returned: None,
    };
    let request = check(&form, &context).expect("it is right").request;
    assert_eq!(fingerprint_after(&request, 1), fingerprint_after(&request, 1));
    assert_ne!(fingerprint_after(&request, 1), fingerprint_after(&request, 2));
}

#[test]
fn nothing_is_due_without_a_journal() {
    let book = Book::new();
    let before = std::time::Instant::now();
    assert_eq!(book.run(&["journal", "due"]), (0, String::new(), String::new()));
    println!("journal due without a journal: {:?}", before.elapsed());
    assert_eq!(book.run(&["journal", "due", "-q"]), (0, String::new(), String::new()));
    let (code, stdout, _) = book.run(&["journal", "due", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((code, &json["due"], &json["ok"]), (0, &json!([]), &json!(true)));
    assert_eq!(std::fs::read_dir(book.folder.path()).expect("the folder").count(), 0, "nothing is created");
    // An empty journal has nothing due either.
    drop(book.open());
    assert_eq!(book.run(&["journal", "due"]), (0, String::new(), String::new()));
    // A day that is none is said, journal or not.
    let (code, _, stderr) = book.run(&["journal", "due", "--on", "31/11/2026"]);
    assert_eq!(
        (code, stderr.as_str()),
        (
            2,
            "error: --on \"31/11/2026\" is not a day of the calendar\n  write it as YYYY-MM-DD, such as 2026-12-01\n"
        )
    );
}

#[test]
fn what_is_due_is_one_line_each() {
    let book = Book::new();
    let mut journal = book.open();
    letter(&mut journal, "terminate", None, dates(date(2026, 11, 20), ESCALATE), State::Accepted);
    letter(&mut journal, "terminate", None, dates(date(2026, 11, 23), ESCALATE), State::Accepted);
    letter(&mut journal, "escalate", None, dates(REMIND, date(2026, 11, 10)), State::Accepted);
    letter(&mut journal, "terminate", None, dates(REMIND, ESCALATE), State::Accepted);
    letter(&mut journal, "terminate", None, dates(REMIND, ESCALATE), State::InDoubt);
    drop(journal);
    let expected = "\
settle whether Example Mobile was written to, and mark it sent or not-sent (entry 5, terminate of 2026-11-23): due since 2026-11-23, which is today; next: adieu journal show 5
escalate with Example Mobile (entry 3, escalate of 2026-11-23): due since 2026-11-10, overdue by 13 days; next: submit the complaint, with the evidence of `adieu journal export 3`
remind Example Mobile (entry 1, terminate of 2026-11-23): due since 2026-11-20, overdue by 3 days; next: adieu follow-up 1
remind Example Mobile (entry 2, terminate of 2026-11-23): due since 2026-11-23, which is today; next: adieu follow-up 2
";
    assert_eq!(book.run(&["journal", "due"]), (1, expected.to_owned(), String::new()));
    assert_eq!(book.run(&["journal", "due", "-q"]), (1, expected.to_owned(), String::new()));
    let (code, stdout, _) = book.run(&["journal", "due", "--on", "2026-11-30", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    let due: Vec<_> = json["due"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|due| (due["entry"]["id"].as_i64(), due["step"].as_str(), due["since"].as_str()))
        .collect();
    assert_eq!(
        (code, due),
        (
            1,
            vec![
                (Some(5), Some("settle"), Some("2026-11-23")),
                (Some(3), Some("escalate"), Some("2026-11-10")),
                (Some(1), Some("remind"), Some("2026-11-20")),
                (Some(2), Some("remind"), Some("2026-11-23")),
                (Some(4), Some("remind"), Some("2026-11-30")),
            ]
        )
    );
    assert_eq!(
        json["due"][1]["command"],
        "submit the complaint, with the evidence of `adieu journal export 3`"
    );
    // All settled: nothing to say.
    for args in [["5", "not-sent"], ["3", "closed"], ["1", "confirmed"], ["2", "refused"]] {
        assert_eq!(book.run(&["journal", "mark", args[0], args[1]]).0, 0);
    }
    assert_eq!(book.run(&["journal", "due"]), (0, String::new(), String::new()));
}

#[test]
fn the_list_begins_with_what_is_overdue() {
    let book = Book::new();
    let mut journal = book.open();
    for day in [date(2026, 11, 22), REMIND, date(2026, 11, 20), REMIND] {
        letter(&mut journal, "terminate", None, dates(day, ESCALATE), State::Accepted);
    }
    letter(&mut journal, "terminate", None, Dates::default(), State::Deferred);
    let end = NewAnswer { end_date: Some(date(2026, 12, 31)), ..NewAnswer::new(Mark::Confirmed) };
    journal.mark(4, &end, now()).expect("it is marked");
    drop(journal);
    let line = |id, state, rest| {
        format!("   {id}  {state}  2026-11-23 10:00  terminate     Example Mobile  Cancellation{rest}\n")
    };
    let all = [
        line(3, "accepted", "; remind on 2026-11-20, overdue by 3 days"),
        line(1, "accepted", "; remind on 2026-11-22, overdue by 1 day"),
        line(5, "deferred", ""),
        line(4, "accepted", "; confirmed; ends on 2026-12-31"),
        line(2, "accepted", "; remind on 2026-11-30"),
    ];
    let head = "3 waiting for an answer, 1 confirmed, 1 deferred.\n";
    assert_eq!(book.run(&["journal", "list"]), (0, all.concat(), head.to_owned()));
    // Any page of any size is a part of that.
    for limit in 1..=6_usize {
        for page in 1..=6_usize {
            let (code, stdout, stderr) =
                book.run(&["journal", "list", "--limit", &limit.to_string(), "--page", &page.to_string()]);
            let expected: String = all.iter().skip((page - 1) * limit).take(limit).cloned().collect();
            assert_eq!((code, stdout), (0, expected), "{limit} {page}");
            let more = if page * limit < 5 {
                format!("There are more: --page {}\n", page + 1)
            } else {
                String::new()
            };
            assert_eq!(stderr, format!("{head}{more}"));
        }
    }
    let (_, stdout, _) = book.run(&["journal", "list", "--json", "--limit", "4"]);
    let json: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((&json["more"], &json["entries"][0]["next_on"]), (&json!(true), &json!("2026-11-20")));
    assert_eq!(json["entries"][3]["outcome"], "confirmed");
    assert_eq!(json["entries"][3]["end_date"], "2026-12-31");
    assert_eq!(book.run(&["journal", "list", "--page", "0"]).0, 2);
    assert_eq!(
        book.run(&["journal", "list", "--page", "4294967295", "--limit", "18446744073709551615"]).0,
        0
    );
}

#[test]
fn a_letter_is_shown_with_its_thread() {
    let book = Book::new();
    let mut journal = book.open();
    let plan = Dates {
        confirm_by: Some(date(2026, 12, 7)),
        effective_on: Some(date(2026, 12, 31)),
        ..dates(REMIND, ESCALATE)
    };
    letter(&mut journal, "terminate", None, plan, State::Accepted);
    let (_, shown, _) = book.run(&["journal", "show", "1"]);
    assert!(
        shown.contains(
            "\nDates:      confirmation asked for by 2026-12-07, remind on 2026-11-30, escalate on 2026-12-21, ends on 2026-12-31\n\
             Next:       remind on 2026-11-30\n"
        ),
        "{shown}"
    );
    letter(&mut journal, "follow-up", Some(1), dates(AGAIN, ESCALATE), State::Accepted);
    mark(&journal, 2, Mark::Closed);
    let (_, shown, _) = book.run(&["journal", "show", "2"]);
    assert!(
        shown.contains(
            "\nThread:     1 terminate (accepted), 2 follow-up (accepted, this one)\nFollows:    entry 1\n"
        ) && shown.contains("\nOutcome:    closed\n")
            && shown.ends_with("\nMarked:\n2026-11-23 10:00 +01:00  marked closed\n"),
        "{shown}"
    );
    let (_, shown, _) = book.run(&["journal", "show", "1", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(json["thread"][1]["parent"], 1);
    assert_eq!(json["entry"]["confirm_by"], "2026-12-07");
    assert_eq!((&json["entry"]["country"], &json["entry"]["sector"]), (&json!("GB"), &json!("mobile")));
}

#[test]
fn a_mark_does_not_hide_what_the_server_said() {
    let server = Server::start(Manner::default());
    let request = crate::harness::MINIMAL.replace("xiaoming.wang@", "wang@");
    let adieu = Adieu::new(&["send", "request.toml", "--yes"])
        .file("config/config.toml", server.config())
        .file("request.toml", request)
        .env("ADIEU_PASSWORD", "s3cret pass");
    let again = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        hermetic(&mut command, &adieu.path("."));
        command.args(args).current_dir(adieu.path(".")).env("ADIEU_PASSWORD", "s3cret pass");
        command
    };
    assert_eq!(adieu.command().output().expect("it runs").status.code(), Some(0));
    let marked = again(&["journal", "mark", "1", "answered"])
        .env("ADIEU_NOW", "2026-12-01T10:00:00+01:00")
        .output()
        .expect("it runs");
    assert_eq!(marked.status.code(), Some(0));
    let output = again(&["send", "request.toml", "--yes"]).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(65), "{said}");
    assert!(said.contains("went out already on 2026-11-23 (entry 1); the server said: 250"), "{said}");
    // What is known of the provider is written down with the letter.
    let output = again(&["journal", "list", "--json"]).output().expect("it runs");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((&json["entries"][0]["root"], &json["entries"][0]["parent"]), (&json!(1), &json!(null)));
}

#[test]
fn only_a_state_in_which_nothing_has_left_lets_a_request_go_again() {
    for (state, forbids) in [
        ("composed", false),
        ("deferred", false),
        ("refused", false),
        ("sending", true),
        ("accepted", true),
        ("in-doubt", true),
        ("a-state-of-a-newer-program", true),
        ("", true),
    ] {
        let book = Book::new();
        let id = compose(&book.open(), "terminate", None, Dates::default());
        let database = book.database();
        database.execute_batch("PRAGMA ignore_check_constraints = ON").expect("it works");
        database.execute("UPDATE entries SET state = ?1 WHERE id = ?2", (state, id)).expect("it works");
        drop(database);
        let found = Journal::open_read_only(&book.folder.path().join("state"))
            .expect("it opens")
            .expect("there is one");
        assert_eq!(found.find_sent("terminate 0").expect("it is read").is_some(), forbids, "{state:?}");
    }
}

#[test]
fn a_list_has_what_the_filter_lets_through_and_counts_it() {
    let book = Book::new();
    let mut journal = book.open();
    for state in [State::Accepted, State::Accepted, State::Accepted, State::Refused, State::InDoubt] {
        letter(&mut journal, "terminate", None, dates(REMIND, ESCALATE), state);
    }
    for (id, found) in [(2, Mark::Refused), (3, Mark::Confirmed)] {
        mark(&journal, id, found);
    }
    for (id, state, by) in
        [(6, State::Refused, Some(RefusedBy::Login)), (7, State::Refused, Some(RefusedBy::Server))]
    {
        assert_eq!(compose(&journal, "terminate", None, Dates::default()), id);
        journal.record(id, state, &Event { refused_by: by, ..Event::default() }, now()).expect("recorded");
    }
    drop(journal);
    let list = |args: &[&str]| {
        let (code, stdout, stderr) = book.run(&[&["journal", "list"], args].concat());
        assert_eq!(code, 0, "{stderr}");
        let ids: Vec<i64> = stdout.lines().map(|line| line[..4].trim().parse().expect("a number")).collect();
        (ids, stderr.lines().next().unwrap_or_default().to_owned())
    };
    let head = "1 waiting for an answer, 1 confirmed, 1 refused by the provider, 1 in-doubt, 1 not sent (login), \
        1 rejected by the mail server, 1 not sent.";
    assert_eq!(list(&[]), (vec![7, 6, 5, 4, 3, 2, 1], head.to_owned()));
    for (args, ids, head) in [
        (
            &["--state", "refused"][..],
            &[7, 6, 4, 2][..],
            "1 refused by the provider, 1 not sent (login), 1 rejected by the mail server, 1 not sent.",
        ),
        (&["--state", "refused-by-login"], &[6], "1 not sent (login)."),
        (&["--state=waiting,confirmed"], &[3, 1], "1 waiting for an answer, 1 confirmed."),
        (
            &["--state", "Waiting for an answer", "--state", "CONF"],
            &[3, 1],
            "1 waiting for an answer, 1 confirmed.",
        ),
        (
            &["--state", "accepted", "--limit", "2"],
            &[3, 2],
            "1 waiting for an answer, 1 confirmed, 1 refused by the provider.",
        ),
        (
            &["--state", "accepted", "--limit", "2", "--page", "2"],
            &[1],
            "1 waiting for an answer, 1 confirmed, 1 refused by the provider.",
        ),
        (&["--provider", "EXAMPLE móbile", "--state", "waiting"], &[1], "1 waiting for an answer."),
        (
            &["--provider", "example-mob", "--since", "23 Nov 2026", "--state", "in doubt"],
            &[5],
            "1 in-doubt.",
        ),
        (&["--provider", "Lebara"], &[], "No entry of the journal fits."),
    ] {
        assert_eq!(list(args), (ids.to_vec(), head.to_owned()), "{args:?}");
    }
    let at = |now: &str, args: &[&str]| {
        let output = book.command(args).env("ADIEU_NOW", now).output().expect("it runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let later = ["journal", "list", "--since", "2026-11-24"];
    assert_eq!(at("2026-11-25T10:00:00Z", &later).1.lines().next(), Some("No entry of the journal fits."));
    let (code, said) = at("2026-11-23T10:00:00Z", &later);
    assert!(code == Some(2) && said.contains("--since \"2026-11-24\" is still to come"), "{said}");
    let (code, _, said) = book.run(&["journal", "list", "--state", "lost"]);
    assert!(
        code == 2 && said.starts_with("error: --state lost: there is no such state\n  write one of: "),
        "{said}"
    );
    // German words mean the same.
    let (_, german, _) = book.run(&["journal", "list", "--lang", "de", "--state", "vom Anbieter abgelehnt"]);
    assert_eq!(
        german,
        "   2  angenommen  2026-11-23 10:00  Kündigung     Example Mobile  Cancellation; vom Anbieter abgelehnt\n"
    );
    let (_, json, _) = book.run(&["journal", "list", "--json", "--state", "refused"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let by: Vec<_> =
        json["entries"].as_array().expect("entries").iter().map(|one| &one["refused_by"]).collect();
    assert_eq!(by, [&json!("server"), &json!("login"), &json!(null), &json!("provider")]);
    assert_eq!((&json["counts"]["refused-by-login"], &json["counts"]["waiting"]), (&json!(1), &json!(0)));
    // What is forgotten is not counted, and its provider is not kept.
    assert_eq!(book.run(&["journal", "mark", "5", "not-sent"]).0, 0);
    for id in 1..=7 {
        assert_eq!(book.run(&["journal", "forget", &id.to_string(), "--yes"]).0, 0);
    }
    let left = |table: &str| {
        book.database().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0))
    };
    assert_eq!(
        ["standings", "correspondents", "standing_counts", "day_counts", "refusals"]
            .map(|table| left(table).expect("a count")),
        [0; 5]
    );
}

#[test]
fn who_refused_a_letter_is_said_in_three_words() {
    let book = Book::new();
    let mut journal = book.open();
    letter(&mut journal, "terminate", None, Dates::default(), State::Accepted);
    mark(&journal, 1, Mark::Refused);
    for (id, by) in [(2, RefusedBy::Login), (3, RefusedBy::Server)] {
        compose(&journal, "terminate", None, Dates::default());
        let event = Event { refused_by: Some(by), ..Event::default() };
        journal.record(id, State::Refused, &event, now()).expect("recorded");
    }
    drop(journal);
    let (_, list, _) = book.run(&["journal", "list"]);
    let line = |id, state, rest| {
        format!("   {id}  {state:27}  2026-11-23 10:00  terminate     Example Mobile  Cancellation{rest}\n")
    };
    let expected = [
        line(3, "rejected by the mail server", ""),
        line(2, "not sent (login)", ""),
        line(1, "accepted", "; refused by the provider"),
    ];
    assert_eq!(list, expected.concat());
    for (id, line) in [
        ("1", "Outcome:    refused by the provider\n"),
        (
            "2",
            "State:      not sent (login): the mail server refused the login; nothing is wrong with the letter\n",
        ),
        (
            "3",
            "State:      rejected by the mail server: not sent, and the same once more will not go either\n",
        ),
    ] {
        let (_, shown, _) = book.run(&["journal", "show", id]);
        assert!(shown.contains(line), "{shown}");
    }
    let (_, shown, _) = book.run(&["journal", "show", "2"]);
    assert!(
        shown.ends_with("\n2026-11-23 10:00 +01:00  composed\n2026-11-23 10:00 +01:00  not sent (login)\n"),
        "{shown}"
    );
    let (_, _, said) = book.run(&["journal", "mark", "2", "confirmed"]);
    assert!(
        said.contains("entry 2: is not sent (login): only a letter that was sent can be marked"),
        "{said}"
    );
    let (_, _, said) = book.run(&["journal", "mark", "1", "refused"]);
    assert!(
        said.starts_with("Entry 1 is marked refused by the provider; no reminder is due any more."),
        "{said}"
    );
}

#[test]
fn an_acknowledgement_is_seen_in_the_list_whatever_was_decided() {
    let book = Book::new();
    let mut journal = book.open();
    letter(&mut journal, "terminate", None, Dates::default(), State::Accepted);
    let kept = NewFinding {
        entry: 1,
        proposal: Proposal::Acknowledged,
        from: Some("care@example.com"),
        subject: "We have your letter",
        date: Some("2026-11-24T23:30:00+00:00"),
        message_id: None,
        why: "it names your letter's Message-ID",
        account: "main",
        folder: "INBOX",
        uid_validity: None,
        uid: 1,
        bytes: b"Subject: We have your letter\r\n\r\n",
        whole: true,
    };
    journal.keep(&kept, now()).expect("kept");
    let answer = NewFinding { proposal: Proposal::Answered, bytes: b"x", date: None, uid: 2, ..kept };
    journal.keep(&answer, now()).expect("kept");
    drop(journal);
    let end = |args: &[&str]| {
        let (_, list, _) = book.run(args);
        list.split_once("Cancellation").expect("the subject").1.to_owned()
    };
    assert_eq!(
        end(&["journal", "list"]),
        "; found in the mailbox: answered; acknowledged on 2026-11-25\n",
        "in the person's time zone"
    );
    assert_eq!(book.run(&["journal", "dismiss", "1"]).0, 0);
    assert_eq!(end(&["journal", "list"]), "; acknowledged on 2026-11-25\n");
    let (_, json, _) = book.run(&["journal", "list", "--json"]);
    assert!(json.contains("\"acknowledged_at\": \"2026-11-24T23:30:00+00:00\""), "{json}");
    // What is read elsewhere says which time is meant; evidence says all of it.
    let (_, shown, _) = book.run(&["journal", "show", "1"]);
    let found = "acknowledged: from care@example.com, 2026-11-25 00:30 +01:00, \"We have your letter\"";
    assert!(shown.contains(&format!("2026-11-23 10:00 +01:00  {found}")), "{shown}");
    assert_eq!(book.run(&["journal", "export", "1"]).0, 0);
    let receipt = std::fs::read_to_string(book.folder.path().join("evidence-1/receipt.txt")).expect("it");
    assert!(receipt.contains("2026-11-23T10:00:00+01:00  accepted\n"), "{receipt}");
    assert!(!shown.contains("Z  ") && !receipt.contains("Z  "), "{receipt}");
}

#[test]
fn several_are_marked_together_or_none_and_once() {
    let book = Book::new();
    let mut journal = book.open();
    for state in [State::Accepted, State::Accepted, State::Accepted, State::InDoubt] {
        letter(&mut journal, "terminate", None, dates(REMIND, ESCALATE), state);
    }
    drop(journal);
    let (code, _, said) = book.run(&["journal", "mark", "1", "4", "9", "confirmed", "--end-date", "soon"]);
    assert_eq!(code, 65, "{said}");
    for what in ["error: entry 4: is in doubt", "error: entry 9: is not in the journal", "error: end_date"] {
        assert!(said.contains(what), "{what}: {said}");
    }
    assert_eq!(book.open().answers(1).expect("answers").len(), 0, "all or none");
    let (code, _, said) = book.run(&["journal", "mark", "1", "2", "confirmed", "--end-date", "2026-12-31"]);
    let line = |id: i64| format!("Entry {id} is marked confirmed; nothing more is due.\n");
    assert_eq!((code, said), (0, [line(1), line(2)].concat()));
    // Once more: nothing is added to those, and the other is marked.
    let (code, json, said) =
        book.run(&["journal", "mark", "1", "3", "confirmed", "--end-date", "2026-12-31", "--json"]);
    assert_eq!(code, 0, "{said}");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let marked: Vec<_> =
        json["marked"].as_array().expect("a list").iter().map(|one| (&one["id"], &one["new"])).collect();
    assert_eq!(marked, [(&json!(1), &json!(false)), (&json!(3), &json!(true))]);
    assert_eq!(book.open().answers(1).expect("answers").len(), 1);
    let (code, _, said) = book.run(&["journal", "mark", "1", "2", "confirmed", "--end-date", "2026-12-31"]);
    assert_eq!(code, 0);
    assert!(said.starts_with("Entry 1 was marked so before (confirmed); nothing was added.\n"), "{said}");
    for args in [&["confirmed"][..], &["1"], &["--all-due"], &["1", "--all-due", "closed"], &["x", "closed"]]
    {
        assert_eq!(book.run(&[&["journal", "mark"], args].concat()).0, 2, "{args:?}");
    }
}

#[test]
fn what_is_due_is_closed_in_one_go_and_nothing_else_is() {
    let book = Book::new();
    let mut journal = book.open();
    for (day, state) in [
        (date(2026, 11, 20), State::Accepted),
        (date(2026, 11, 23), State::Accepted),
        (REMIND, State::Accepted),
        (date(2026, 11, 20), State::InDoubt),
    ] {
        letter(&mut journal, "terminate", None, dates(day, ESCALATE), state);
    }
    drop(journal);
    for mark in ["confirmed", "sent"] {
        let (code, _, said) = book.run(&["journal", "mark", "--all-due", mark]);
        assert!(
            code == 2 && said.contains(&format!("--all-due is for closed alone, not for {mark}")),
            "{said}"
        );
    }
    let (code, _, said) = book.run(&["journal", "mark", "--all-due", "closed"]);
    let left = "1 more is due for another reason and is left out: `adieu journal due` names it.\n";
    assert_eq!(
        (code, said),
        (
            0,
            format!(
                "{left}Entry 1 is marked closed; nothing more is due.\nEntry 2 is marked closed; nothing more is due.\n"
            )
        )
    );
    let (code, _, said) = book.run(&["journal", "mark", "--all-due", "closed"]);
    assert_eq!((code, said), (0, format!("No reminder and no complaint is due.\n{left}")));
    assert_eq!(Book::new().run(&["journal", "mark", "--all-due", "closed"]).0, 0);
}
