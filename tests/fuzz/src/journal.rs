//! The journal: a file of any octets, or one of an older version with octets or values changed, opens to a journal that works
//! or to an error.
//!
//! The first octet of the input says what it is. `R`: the rest is the file. `1`, `2`, `3`: a file of that version, in which
//! three octets each say where (two of them) and what. `a`, `b`, `c`: the same files, in which each line
//! `table.column=value` sets that column in every row.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use adieu::email::Envelope;
use adieu::journal::{
    AnswerFile, Dates, Event, Filter, Form, Journal, JournalError, Mark, NewAnswer, NewEntry, NewFinding,
    Standing, State, evidence,
};
use adieu::reply::Proposal;
use adieu::text::moment::Times;
use adieu::value::{Field, Place, RawValue, RequestForm};
use adieu::words::{Locale, Naming, Words};
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::{TODAY, scratch, smtp};

/// Takes the octets for a journal, or for what happened to one.
pub fn run(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let folder = scratch::folder();
    let path = folder.path().join("journal.db");
    match first {
        b'1'..=b'3' => {
            let mut file = old(usize::from(first - b'0')).to_vec();
            for change in rest.chunks_exact(3) {
                let at = usize::from(u16::from_be_bytes([change[0], change[1]]));
                let at = at % file.len();
                file[at] = change[2];
            }
            fs::write(&path, file).expect("a file");
        }
        b'a'..=b'c' => {
            fs::write(&path, old(usize::from(first - b'a' + 1))).expect("a file");
            set(&path, rest);
        }
        _ => fs::write(&path, rest).expect("a file"),
    }
    match Journal::open(folder.path(), now()) {
        Ok(journal) => use_it(journal, folder.path()),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn now() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().expect("a time")
}

/// Everything a journal is used for; each step may say that the file is broken, and none may do more.
fn use_it(journal: Journal, folder: &Path) {
    let mut ids = vec![1, i64::MAX];
    if let Ok(page) = journal.list(TODAY, 0, 10) {
        ids.extend(page.entries.iter().map(|entry| entry.id));
    }
    let _ = journal.list(TODAY, 2, 1);
    let filter = Filter { standings: vec![Standing::Waiting], ..Filter::default() };
    let _ = (journal.counts(&filter), journal.list_of(&filter, TODAY, 0, 10), journal.correspondents());
    let _ = (journal.due(TODAY), journal.in_doubt(), journal.waiting(), journal.older_than(now()));
    let _ = journal.find_sent("fingerprint 1");
    let _ = journal.verify();
    let _ = journal.has_found("home", "INBOX", Some(1), 7);
    let naming = Naming {
        option: |_, key, _| key.to_owned(),
        command: |_, command, _| command.to_owned(),
        word: |_, word| word.to_owned(),
        date: |_, _| None,
        text: str::to_owned,
    };
    let words = Words::new(Locale::En, naming);
    for id in ids {
        let _ = (journal.entry(id), journal.events(id), journal.bytes(id), journal.answers(id));
        let _ = (journal.thread(id), journal.references(id), journal.reminders(id), journal.findings(id));
        if let Ok(Some(form)) = journal.form(id) {
            let _ = form.to_request(&Place::Flag);
        }
        let _ = (journal.answer_bytes(id), journal.finding_bytes(id, 1));
        if let Ok(dossier) = journal.dossier(id) {
            assert!(!evidence::receipt(&dossier, &words, &Times::Exact(TimeZone::UTC)).is_empty());
        }
    }
    let _ = journal.mark(1, &NewAnswer::new(Mark::Answered), now());
    let _ = journal.dismiss(1, now());
    if let Ok(id) = compose(&journal, "follow-up", Some(1)) {
        assert_eq!(journal.bytes(id).expect("what was written"), BYTES, "other octets");
        match journal.claim(id, false, now()) {
            Ok(claim) => {
                let _ = journal.record(id, State::Accepted, &Event::note("done"), now());
                drop(claim);
            }
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
    let _ = (journal.forget_drafts(&[1, 2]), journal.forget(&[3, 1]));
    drop(journal);
    // What it made of the file, it opens again.
    let _ = Journal::open(folder, now()).map(|journal| journal.verify());
}

const BYTES: &[u8] = b"From: ann@example.org\r\nTo: care@example.com\r\n\r\nhi\r\n";

fn envelope() -> &'static Envelope {
    static ENVELOPE: OnceLock<Envelope> = OnceLock::new();
    ENVELOPE.get_or_init(|| smtp::message().1)
}

fn compose(journal: &Journal, kind: &str, parent: Option<i64>) -> Result<i64, JournalError> {
    let mut form = RequestForm::default();
    form.set_if_absent(Field::Name, RawValue::new("Ann Example", Place::Flag));
    form.set_if_absent(
        Field::Address,
        RawValue { lines: vec!["1 Example Street".to_owned()], place: Place::Flag },
    );
    let new = NewEntry {
        fingerprint: format!("fingerprint {kind}"),
        provider: "Example Mobile",
        kind,
        language: "en-GB",
        identifiers: "LB-00001".into(),
        account: "home",
        envelope: envelope(),
        message_id: "<1@example.org>",
        subject: "Cancellation",
        bytes: BYTES,
        parent,
        form: Some(&Form::new(&form)),
        provider_id: Some("example"),
        country: Some("GB"),
        sector: None,
        dates: Dates {
            remind_on: Some(date(2026, 11, 20)),
            escalate_on: Some(date(2026, 12, 20)),
            ..Dates::default()
        },
    };
    journal.compose(&new, now())
}

/// The octets of a journal of that version with something in every table.
fn old(version: usize) -> &'static [u8] {
    static FILES: OnceLock<[Vec<u8>; 3]> = OnceLock::new();
    &FILES.get_or_init(|| [1, 2, 3].map(make))[version - 1]
}

fn make(version: usize) -> Vec<u8> {
    let folder = scratch::folder();
    let journal = Journal::open(folder.path(), now()).expect("a journal");
    for (kind, state) in
        [("terminate", State::Accepted), ("withdraw", State::InDoubt), ("stop-renewal", State::Composed)]
    {
        let id = compose(&journal, kind, None).expect("an entry");
        if state != State::Composed {
            let claim = journal.claim(id, false, now()).expect("a claim");
            journal.record(id, state, &Event::note("sent"), now()).expect("an event");
            drop(claim);
        }
    }
    let file = AnswerFile::new("answer.txt", b"we have it".to_vec()).expect("a file");
    let answer = NewAnswer { file: Some(file), ..NewAnswer::new(Mark::Answered) };
    journal.mark(2, &NewAnswer::new(Mark::Sent), now()).expect("a mark");
    journal.mark(2, &answer, now()).expect("a mark");
    let found = NewFinding {
        entry: 1,
        proposal: Proposal::Bounced,
        from: Some("mailer-daemon@example.com"),
        subject: "Undelivered",
        date: None,
        message_id: Some("<a@example.com>"),
        why: "a mail server says so",
        account: "home",
        folder: "INBOX",
        uid_validity: Some(1),
        uid: 7,
        bytes: b"Subject: Undelivered\r\n\r\n",
        whole: true,
    };
    journal.keep(&found, now()).expect("a finding");
    drop(journal);
    let path = folder.path().join("journal.db");
    let database = Connection::open(&path).expect("a database");
    // What a later version added is taken away again. A small page makes a small file.
    let later: &str = match version {
        1 => "DROP TABLE findings; DROP TABLE answers; DROP TABLE forms; DROP TABLE plans;",
        2 => "DROP TABLE findings;",
        _ => "",
    };
    database
        .execute_batch(&format!(
            "PRAGMA journal_mode = DELETE; {later} PRAGMA user_version = {version}; PRAGMA page_size = 512; VACUUM;"
        ))
        .expect("an older journal");
    drop(database);
    fs::read(path).expect("a file")
}

/// Sets columns as the lines say, whatever the table's own rules are.
fn set(path: &Path, lines: &[u8]) {
    let database = Connection::open(path).expect("a database");
    database
        .execute_batch(
            "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;",
        )
        .expect("a setting");
    for line in lines.split(|byte| *byte == b'\n').take(20) {
        let Some(at) = line.iter().position(|byte| *byte == b'=') else { continue };
        let (column, value) = (String::from_utf8_lossy(&line[..at]).into_owned(), &line[at + 1..]);
        let Some((table, column)) = column.split_once('.') else { continue };
        let named = |name: &str| {
            !name.is_empty()
                && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit())
        };
        if !named(table) || !named(column) {
            continue;
        }
        let text = String::from_utf8_lossy(value).into_owned();
        let value = match (value, text.parse::<i64>()) {
            (b"NULL", _) => Value::Null,
            (_, Ok(number)) => Value::Integer(number),
            ([b'x', blob @ ..], _) if column == "bytes" => Value::Blob(blob.to_vec()),
            _ => Value::Text(text),
        };
        // Most lines name no column there is.
        let _ = database.execute(&format!("UPDATE {table} SET {column} = ?1"), [value]);
    }
}
