//! The journal's file: answers kept as evidence, older files, several processes at once, and what is killed on its way.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use adieu::journal::{Answer, AnswerFile, Dates, Journal, JournalError, Mark, NewAnswer, Outcome, State};
use jiff::civil::date;

use crate::journal::{Book, compose, dates, letter, now};

const REPLY: &[u8] =
    b"From: care@example.com\r\nSubject: Re: Cancellation\r\n\r\nconfirmed for 31 December\r\n";

/// A journal with one letter that was sent, and the provider's answer as a file.
fn sent() -> Book {
    let book = Book::new();
    let mut journal = book.open();
    letter(&mut journal, "terminate", None, dates(date(2026, 11, 30), date(2026, 12, 21)), State::Accepted);
    fs::write(book.folder.path().join("reply.eml"), REPLY).expect("a file");
    book
}

fn answers(book: &Book, id: i64) -> Vec<Answer> {
    book.open().answers(id).expect("answers")
}

#[test]
fn an_answer_is_kept_as_evidence() {
    let book = sent();
    let hash = adieu::text::hash::sha256(REPLY);
    let (code, stdout, stderr) = book.run(&[
        "journal",
        "mark",
        "1",
        "confirmed",
        "--end-date",
        "2026-12-31",
        "--note",
        "by e-mail",
        "--file",
        "reply.eml",
    ]);
    assert_eq!(
        (code, stdout.as_str(), stderr.as_str()),
        (
            0,
            "",
            format!(
                "Entry 1 is marked confirmed; nothing more is due.\nThe journal keeps reply.eml, SHA-256 {hash}.\n"
            )
            .as_str()
        )
    );
    // Marking again adds, and the history is kept.
    let (code, stdout, _) = book.run(&["journal", "mark", "1", "refused", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((code, &json["outcome"], &json["state"]), (0, &"refused".into(), &"accepted".into()));
    let found = answers(&book, 1);
    assert_eq!(found.iter().map(|answer| answer.mark).collect::<Vec<_>>(), [Mark::Confirmed, Mark::Refused]);
    assert_eq!((found[0].sha256.as_deref(), found[0].octets), (Some(hash.as_str()), Some(80)));
    assert_eq!(found[0].end_date.as_deref(), Some("2026-12-31"));
    let journal = book.open();
    assert_eq!(journal.answer_bytes(found[0].id).expect("bytes").as_deref(), Some(REPLY));
    assert_eq!(journal.answer_bytes(found[1].id).expect("nothing"), None);
    let events = journal.events(1).expect("events");
    assert_eq!(
        events.iter().filter_map(|event| event.note.clone()).collect::<Vec<_>>(),
        [
            format!(
                "marked confirmed; the contract ends on 2026-12-31; by e-mail; reply.eml, 80 octets, SHA-256 {hash}"
            ),
            "marked refused by the provider".to_owned()
        ]
    );
    drop(journal);

    assert_eq!(
        book.run(&["journal", "verify"]).1,
        "1 letter and 1 answer checked, all unchanged since they were written\n"
    );
    assert_eq!(book.run(&["journal", "export", "1"]).1, "evidence-1\n");
    let folder = book.folder.path().join("evidence-1");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    files.sort();
    assert_eq!(files, ["answer-1-reply.eml", "message.eml", "receipt.json", "receipt.txt"]);
    assert_eq!(fs::read(folder.join("answer-1-reply.eml")).expect("the answer"), REPLY);
    let receipt = fs::read_to_string(folder.join("receipt.txt")).expect("the receipt");
    assert!(
        receipt.contains("in the folder of evidence: answer-1-reply.eml") && receipt.contains(&hash),
        "{receipt}"
    );

    // What somebody changed is found.
    book.database()
        .execute("UPDATE answers SET bytes = CAST('never confirmed' AS BLOB) WHERE id = 1", [])
        .expect("it works");
    let (code, _, stderr) = book.run(&["journal", "verify"]);
    assert_eq!(code, 65);
    assert!(stderr.contains("an answer kept with 1 is not what was kept"), "{stderr}");
}

#[test]
fn forgetting_takes_the_answers_along() {
    let book = sent();
    let mut journal = book.open();
    letter(&mut journal, "follow-up", Some(1), dates(date(2026, 12, 7), date(2026, 12, 21)), State::Accepted);
    drop(journal);
    assert_eq!(book.run(&["journal", "mark", "1", "confirmed", "--file", "reply.eml"]).0, 0);
    let raw = || fs::read(book.folder.path().join("state/journal.db")).expect("the file");
    let holds = |bytes: &[u8]| bytes.windows(REPLY.len()).any(|window| window == REPLY);
    assert!(holds(&raw()));
    assert_eq!(book.run(&["journal", "forget", "1"]).0, 0);
    assert!(!holds(&raw()), "it is gone from the file too");
    // The letter that followed stands by itself, still in its thread, and is not due anew.
    let journal = book.open();
    let entry = journal.entry(2).expect("it is there");
    assert_eq!((entry.parent, entry.root, entry.next_on), (None, 1, None));
    assert_eq!(entry.outcome, Some(Outcome::Confirmed));
    assert_eq!(journal.thread(2).expect("a thread").len(), 1);
    letter(&mut book.open(), "escalate", Some(2), Dates::default(), State::Accepted);
    assert_eq!(journal.thread(2).expect("a thread").len(), 2);
}

#[test]
fn everything_wrong_with_a_mark_is_said_at_once() {
    let book = sent();
    let mut journal = book.open();
    compose(&journal, "terminate", None, Dates::default());
    letter(&mut journal, "terminate", None, Dates::default(), State::InDoubt);
    drop(journal);
    fs::create_dir(book.folder.path().join("folder")).expect("a folder");
    fs::write(book.folder.path().join("empty.eml"), "").expect("a file");
    let large = fs::File::create(book.folder.path().join("large.eml")).expect("a file");
    large.set_len(25_000_001).expect("it grows");
    let pipe = Command::new("mkfifo").arg(book.folder.path().join("pipe")).status().expect("mkfifo");
    assert!(pipe.success());

    let (code, stdout, stderr) = book.run(&[
        "journal",
        "mark",
        "2",
        "confirmed",
        "--end-date",
        "31.11.2026",
        "--note",
        "a\u{1b}[31mb",
        "--file",
        "large.eml",
    ]);
    assert_eq!((code, stdout.as_str()), (65, ""));
    assert_eq!(
        stderr,
        "error: entry 2: is composed: only a letter that was sent can be marked confirmed
  mark the letter that was sent: see `adieu journal list`
error: end_date (--end-date): \"31.11.2026\" is not a day of the calendar
  write it as YYYY-MM-DD, such as 2026-12-01
error: note (--note): holds an escape character (U+001B) at character 2
  type the value anew, on one line, without it
error: file (--file): \"large.eml\" is too large: 26 MB, and at most 25 MB are kept
  give the answer itself, without what was enclosed with it
4 problems; nothing was written.
"
    );
    for (args, code, words) in [
        (&["9", "confirmed"][..], 66, "entry 9: is not in the journal"),
        (&["1", "sent"], 65, "entry 1: is accepted: only an entry that is in doubt can be settled"),
        (&["3", "confirmed"], 65, "first `adieu journal mark 3 sent`"),
        (&["2", "closed"], 65, "only a letter that was sent can be marked closed"),
        (&["3", "sent", "--end-date", "2026-12-31"], 65, "does not go with sent: it is part of an answer"),
        (&["1", "answered", "--file", "folder"], 65, "\"folder\" is a folder, not a file"),
        (&["1", "answered", "--file", "pipe"], 65, "\"pipe\" is a pipe, not a file"),
        (&["1", "answered", "--file", "empty.eml"], 65, "\"empty.eml\" is empty"),
        (&["1", "answered", "--file", "/dev/zero"], 65, "\"/dev/zero\" is a device, not a file"),
        (&["1", "answered", "--file", "none.eml"], 66, "\"none.eml\" does not exist"),
        (&["1", "answered", "--note", "a\nb"], 65, "note (--note):"),
        (&["1", "answered", "--end-date", "2026-02-30"], 65, "is not a day of the calendar"),
        (&["1", "maybe"], 2, "offered: sent, not-sent, answered, confirmed, refused, closed"),
        (&["0", "closed"], 2, "write a number from 1"),
        (&["99", "closed"], 66, "entry 99: is not in the journal"),
    ] {
        let (found, stdout, stderr) = book.run(&[&["journal", "mark"][..], args].concat());
        assert_eq!((found, stdout.as_str()), (code, ""), "{args:?}: {stderr}");
        assert!(stderr.contains(words), "{args:?}: {stderr}");
    }
    let long = "x".repeat(1001);
    assert_eq!(book.run(&["journal", "mark", "1", "answered", "--note", &long]).0, 65);
    assert!((1..=3).all(|id| answers(&book, id).is_empty()), "nothing was written");
    // Without a journal the rest is looked at too.
    let none = Book::new();
    let (code, _, stderr) = none.run(&["journal", "mark", "1", "closed", "--end-date", "x"]);
    assert_eq!(code, 65);
    assert!(stderr.contains("entry 1: is not in the journal") && stderr.contains("2 problems"), "{stderr}");
    assert_eq!(fs::read_dir(none.folder.path()).expect("the folder").count(), 0);

    // 25 MB are not too large.
    large.set_len(25_000_000).expect("it shrinks");
    assert_eq!(book.run(&["journal", "mark", "1", "answered", "--file", "large.eml"]).0, 0);
    assert_eq!(answers(&book, 1)[0].octets, Some(25_000_000));
    assert_eq!(book.run(&["journal", "mark", "3", "not-sent", "--note", "it bounced"]).0, 0);
    let entry = book.open().entry(3).expect("it is there");
    assert_eq!((entry.state, entry.outcome), (State::Deferred, None));
    assert_eq!(answers(&book, 3)[0].note.as_deref(), Some("it bounced"));
}

#[test]
fn a_file_name_steers_nothing() {
    let book = sent();
    let name = "a\n2026  accepted \u{1b}[31m é.eml";
    fs::write(book.folder.path().join(name), "x").expect("a file");
    let (code, _, stderr) = book.run(&["journal", "mark", "1", "answered", "--file", name]);
    assert!(code == 0 && !stderr.contains('\u{1b}'), "{stderr}");
    let (_, shown, _) = book.run(&["journal", "show", "1"]);
    assert!(!shown.lines().any(|line| line.starts_with("2026  accepted")), "{shown}");
    assert!(!shown.contains('\u{1b}'));
    assert_eq!(book.run(&["journal", "export", "1"]).0, 0);
    let folder = book.folder.path().join("evidence-1");
    assert!(folder.join("answer-1-a_2026__accepted___31m__.eml").exists());

    // Nor does one that somebody wrote into the journal's file.
    let file = AnswerFile::new("../../etc/reply.eml", b"x".to_vec()).expect("a file");
    let new = NewAnswer { file: Some(file), ..NewAnswer::new(Mark::Answered) };
    assert_eq!(book.open().mark(1, &new, now()).expect("it is marked").name.as_deref(), Some("reply.eml"));
    book.database().execute("UPDATE answers SET name = '../../x' WHERE id = 2", []).expect("it works");
    assert_eq!(book.run(&["journal", "export", "1", "--out", "two"]).0, 0);
    assert!(book.folder.path().join("two/answer-2-.._.._x").exists());
}

#[test]
fn a_journal_of_another_format_is_refused_and_left_as_it_is() {
    for version in [1, 999] {
        let book = Book::new();
        compose(&book.open(), "terminate", None, Dates::default());
        book.database().execute_batch(&format!("PRAGMA user_version = {version}")).expect("it works");
        let (code, _, stderr) = book.run(&["journal", "list"]);
        assert_eq!(code, 78, "{stderr}");
        assert!(
            stderr.contains(&format!("another version of adieu (format {version}, this one knows 8)")),
            "{stderr}"
        );
        let kept: i64 =
            book.database().query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a number");
        assert_eq!(kept, version);
    }
}

#[test]
fn a_new_journal_may_be_made_by_several_at_once() {
    let book = Book::new();
    std::thread::scope(|scope| {
        let makers: Vec<_> = (0..8).map(|_| scope.spawn(|| drop(book.open()))).collect();
        for maker in makers {
            maker.join().expect("it is made");
        }
    });
    compose(&book.open(), "terminate", None, Dates::default());
    assert_eq!(book.open().list(date(2026, 11, 23), 0, 50).expect("a list").entries.len(), 1);
}

/// An entry whose plan is gone (somebody has been at the file) still keeps its letter from going twice.
#[test]
fn an_entry_without_a_plan_is_an_entry() {
    let book = sent();
    book.database().execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM plans").expect("it works");
    let journal = book.open();
    assert_eq!(journal.find_sent("terminate 0").expect("it is read").expect("it is there").id, 1);
    assert_eq!(journal.list(date(2026, 11, 23), 0, 9).expect("a list").entries.len(), 1);
    assert_eq!(journal.thread(1).expect("a thread").len(), 1);
    let child = compose(&journal, "follow-up", Some(1), Dates::default());
    assert_eq!(journal.entry(child).expect("it is there").root, 1);
    assert_eq!(journal.thread(1).expect("a thread").len(), 2);
    journal.mark(1, &NewAnswer::new(Mark::Closed), now()).expect("it is marked");
    assert_eq!(journal.entry(1).expect("it is there").outcome, Some(Outcome::Closed));
}

#[test]
fn what_cannot_be_looked_at_is_not_nothing() {
    let book = Book::new();
    fs::write(book.folder.path().join("state"), "a file where the folder belongs").expect("a file");
    let (code, _, stderr) = book.run(&["journal", "due"]);
    assert!(
        code == 73 && stderr.contains("journal.db: cannot be looked at: Not a directory"),
        "{code} {stderr}"
    );
}

#[test]
fn marks_at_once_are_all_kept() {
    let book = sent();
    let children: Vec<_> = (0..8)
        .map(|number| {
            let note = format!("note {number}");
            let mark = ["answered", "confirmed"][number % 2];
            let mut command =
                book.command(&["journal", "mark", "1", mark, "--note", &note, "--file", "reply.eml"]);
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it runs")
        })
        .collect();
    for mut child in children {
        assert!(child.wait().expect("it ends").success());
    }
    let found = answers(&book, 1);
    let mut notes: Vec<_> = found.iter().filter_map(|answer| answer.note.clone()).collect();
    notes.sort();
    assert_eq!(notes, (0..8).map(|number| format!("note {number}")).collect::<Vec<_>>());
    let journal = book.open();
    let last = found.last().and_then(|answer| answer.mark.outcome());
    assert_eq!(journal.entry(1).expect("it is there").outcome, last, "the last one counts");
}

#[test]
fn a_doubt_is_settled_once() {
    for _ in 0..5 {
        let book = Book::new();
        letter(&mut book.open(), "terminate", None, Dates::default(), State::InDoubt);
        let children: Vec<_> = (0..6)
            .map(|number| {
                let mut command = book.command(&["journal", "mark", "1", ["sent", "not-sent"][number % 2]]);
                command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it runs")
            })
            .collect();
        let codes: Vec<_> =
            children.into_iter().map(|mut child| child.wait().expect("it ends").code()).collect();
        assert_eq!(codes.iter().filter(|code| **code == Some(0)).count(), 1, "{codes:?}");
        assert_eq!(codes.iter().filter(|code| **code == Some(65)).count(), 5, "{codes:?}");
        assert_eq!(answers(&book, 1).len(), 1);
    }
    // In one process, between the look and the step.
    let book = Book::new();
    let mut journal = book.open();
    letter(&mut journal, "terminate", None, Dates::default(), State::InDoubt);
    journal.mark(1, &NewAnswer::new(Mark::NotSent), now()).expect("it is marked");
    assert!(matches!(
        Journal::mark(&book.open(), 1, &NewAnswer::new(Mark::Sent), now()),
        Err(JournalError::Transition { id: 1, from: State::Deferred, to: State::Accepted })
    ));
}

#[test]
fn several_processes_settle_what_a_dead_one_left() {
    let book = Book::new();
    // Being sent, and the process is gone.
    letter(&mut book.open(), "terminate", None, Dates::default(), State::Sending);
    let children: Vec<_> = (0..8)
        .map(|_| book.command(&["journal", "due"]).stdout(Stdio::piped()).spawn().expect("it runs"))
        .collect();
    for child in children {
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stdout).contains("adieu journal show 1"));
    }
    let events = book.open().events(1).expect("events");
    let states: Vec<_> = events.iter().filter_map(|event| event.state).collect();
    assert_eq!(states, [State::Composed, State::Sending, State::InDoubt]);
}

#[test]
fn a_killed_mark_is_whole_or_not_there() {
    let book = sent();
    fs::write(book.folder.path().join("large.bin"), vec![7; 2_000_000]).expect("a file");
    let begin = std::time::Instant::now();
    let whole = ["journal", "mark", "1", "answered", "--file", "large.bin"];
    assert_eq!(book.run(&whole).0, 0);
    let took = begin.elapsed();
    for round in 0..60 {
        let mut command = book.command(&whole);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it runs");
        // A different moment each time, from before the first step to after the last.
        let moment = std::time::Instant::now() + took * (round % 30) / 25;
        while std::time::Instant::now() < moment && child.try_wait().expect("a child").is_none() {
            std::thread::yield_now();
        }
        let _ = child.kill();
        let _ = child.wait();
    }
    let journal = book.open();
    let kept = journal.answers(1).expect("answers").len();
    let told = journal
        .events(1)
        .expect("events")
        .iter()
        .filter(|event| event.note.as_deref().is_some_and(|note| note.starts_with("marked answered")))
        .count();
    let entry = journal.entry(1).expect("it is there");
    println!("{kept} of 61 marks came through");
    assert_eq!(kept, told);
    assert_eq!((entry.outcome.is_some(), entry.next_on.is_none()), (kept > 0, kept > 0));
    let verified = journal.verify().expect("it is sound");
    assert_eq!((verified.answers, verified.wrong_answers.len()), (kept, 0));
    assert!(Path::new(&book.folder.path().join("state/journal.db")).exists());
}

#[test]
fn evidence_says_whose_clock_its_times_come_from() {
    let book = sent();
    let clock = |args: &[&str]| {
        let (code, stdout, stderr) = book.run(args);
        assert_eq!(code, 0, "{stderr}");
        stdout
    };
    let receipt = clock(&["journal", "show", "1"]);
    assert!(!receipt.contains("Clock:"), "the library wrote it by the machine's clock: {receipt}");
    clock(&["journal", "mark", "1", "answered"]);
    let receipt = clock(&["journal", "show", "1"]);
    let line = "Clock:      given as ADIEU_NOW; the times below need not be the machine's\n";
    assert!(receipt.contains(line), "{receipt}");
    clock(&["journal", "export", "1"]);
    let folder = book.folder.path().join("evidence-1");
    assert!(fs::read_to_string(folder.join("receipt.txt")).expect("the receipt").contains(line));
    let json = fs::read_to_string(folder.join("receipt.json")).expect("the receipt");
    assert!(json.contains("\"clock_given\": true"), "{json}");
    let (code, ..) = book.run(&["journal", "forget", "1", "--yes"]);
    assert_eq!(code, 0, "what is marked so is forgotten like any other");
}

#[test]
fn evidence_by_the_machines_clock_has_no_word_on_it() {
    let book = sent();
    let mut command = book.command(&["journal", "mark", "1", "answered"]);
    assert!(command.env_remove("ADIEU_NOW").output().expect("it runs").status.success());
    let (_, receipt, _) = book.run(&["journal", "show", "1"]);
    assert!(!receipt.contains("Clock:"), "{receipt}");
}
