//! `adieu follow-up`: the next letter of a thread, as a draft and sent, and when it is refused.

use std::path::Path;
use std::process::Command;

use mail_parser::{MessageParser, MimeHeaders as _};

use crate::harness::{Adieu, Outcome, hermetic, script_file};
use crate::smtp_server::{Manner, Server};

const REQUEST: &str = r#"kind = "terminate"
reason = "I have moved."
revoke_mandate = true
[customer]
name = "Wang Xiaoming"
email = "wang@example.org"
[contract]
to = "care@example.com"
provider_name = "Example Mobile"
contract_number = "V-77"
line = "+447700900123"
iban = "GB33BUKB20201555555555"
end_on = 2026-12-31
country = "GB"
"#;

/// A letter sent on 23 November 2026, in the folder of the run.
fn sent(server: &Server) -> Outcome {
    Adieu::new(&["send", "-", "--yes"])
        .stdin(REQUEST)
        .file("config/config.toml", server.config())
        .env("ADIEU_PASSWORD", "s3cret pass")
        .run()
        .code(0)
}

/// Another run in the same folder, at another time.
fn again(folder: &Path, now: &str, token: &str, args: &[&str]) -> (i32, Vec<u8>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.args(args).current_dir(folder);
    hermetic(&mut command, folder);
    command.env("ADIEU_NOW", now).env("ADIEU_TOKEN", token).env("ADIEU_PASSWORD", "s3cret pass");
    let output = command.output().expect("it runs");
    (
        output.status.code().expect("a code"),
        output.stdout,
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[test]
fn a_reminder_is_threaded_quotes_the_first_letter_and_carries_it() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    let later = "2026-12-01T10:00:00+01:00";
    let (code, due, _) = again(folder, later, "t1", &["journal", "due"]);
    let due = String::from_utf8_lossy(&due).into_owned();
    assert!(
        code == 1 && due.contains("remind Example Mobile") && due.contains("adieu follow-up 1"),
        "{code} {due}"
    );
    let (code, eml, said) = again(folder, later, "t1", &["follow-up", "1", "-o", "-"]);
    assert_eq!(code, 0, "{said}");
    let message = MessageParser::default().parse(&eml).expect("a message");
    assert_eq!(message.subject(), Some("Reminder: Cancellation of contract, contract number V-77"));
    assert_eq!(message.in_reply_to().as_text(), Some("0123456789abcdef@example.org"));
    assert_eq!(message.references().as_text(), Some("0123456789abcdef@example.org"));
    let body = message.body_text(0).expect("a body").replace("\r\n", "\n");
    for part in [
        "Sent on: 23 November 2026\nSubject: Cancellation of contract, contract number V-77\nMessage-ID: 0123456789abcdef@example.org\n",
        "Contract number: V-77\n",
        "My letter of 23 November 2026 still stands.",
        "by 8 December 2026",
    ] {
        assert!(body.contains(part), "no {part:?} in {body}");
    }
    assert!(!body.contains("moved") && !body.contains("5555") && !body.contains("31 December"), "{body}");
    let enclosed = message.attachment(0).expect("the first letter");
    assert_eq!(enclosed.attachment_name(), Some("first-letter.eml"));
    let within = enclosed.message().expect("a message within");
    assert_eq!(within.message_id(), Some("0123456789abcdef@example.org"));
    let (_, original, _) = again(folder, later, "t1", &["journal", "show", "1", "--message"]);
    let original = String::from_utf8(original).expect("ASCII");
    assert!(String::from_utf8_lossy(&eml).contains(original.trim_end()), "octet for octet");
    assert!(said.contains("It is entry 2 of the journal."), "{said}");
}

#[test]
fn the_second_reminder_follows_the_first_and_then_comes_the_complaint() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    let follow = |now: &str, token: &str| again(folder, now, token, &["follow-up", "1", "--send", "--yes"]);
    let (code, _, said) = follow("2026-12-01T10:00:00+01:00", "t1");
    assert_eq!(code, 0, "{said}");
    // The same reminder does not go twice, and its own day is waited for.
    let (code, _, said) = follow("2026-12-01T10:05:00+01:00", "t9");
    assert!(
        code == 65
            && said.contains(
                "entry 2, follow-up, asks for an answer by 2026-12-08, and that day has not passed"
            ),
        "{code} {said}"
    );
    let (_, list, _) = again(folder, "2026-12-01T11:00:00+01:00", "t2", &["journal", "list", "--json"]);
    let list: serde_json::Value = serde_json::from_slice(&list).expect("JSON");
    let entries = list["entries"].as_array().expect("entries");
    assert_eq!(entries.len(), 2, "{list}");
    assert!(entries.iter().any(|entry| entry["parent"] == 1 && entry["next_on"].is_string()), "{list}");
    assert!(entries.iter().any(|entry| entry["id"] == 1 && entry["next_on"].is_null()), "{list}");
    let (code, eml, said) = again(
        folder,
        "2026-12-10T10:00:00+01:00",
        "t3",
        &["follow-up", "1", "-o", "-", "--kind", "follow-up"],
    );
    assert_eq!(code, 0, "{said}");
    let message = MessageParser::default().parse(&eml).expect("a message");
    assert_eq!(message.in_reply_to().as_text(), Some("t1@example.org"));
    assert_eq!(message.references().as_text_list().map(<[_]>::len), Some(2));
    // Six weeks on, the body of the country is named.
    let (code, eml, said) = again(
        folder,
        "2027-01-20T10:00:00+01:00",
        "t4",
        &["follow-up", "2", "-o", "-", "--kind", "escalate"],
    );
    assert_eq!(code, 0, "{said}");
    let body =
        MessageParser::default().parse(&eml).expect("a message").body_text(0).expect("a body").into_owned();
    assert!(body.contains("Communications Ombudsman or CISAS"), "{body}");
    assert!(
        body.contains("My letter of 23 November 2026 still stands"),
        "the first letter is quoted: {body}"
    );
}

#[test]
fn a_draft_is_settled_by_the_person_and_the_next_takes_its_place() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    let now = "2026-12-01T10:00:00+01:00";
    for token in ["t1", "t2"] {
        let (code, _, said) = again(folder, now, token, &["follow-up", "1", "-o", "again.eml", "--force"]);
        assert_eq!(code, 0, "{said}");
    }
    let (_, show, _) = again(folder, now, "t3", &["journal", "list", "--json"]);
    let list: serde_json::Value = serde_json::from_slice(&show).expect("JSON");
    assert_eq!(list["entries"].as_array().map(Vec::len), Some(2), "{list}");
    let draft = list["entries"]
        .as_array()
        .and_then(|all| all.iter().find(|entry| entry["parent"] == 1))
        .expect("a draft")
        .clone();
    assert_eq!(draft["state"], "drafted");
    let id = draft["id"].to_string();
    let (code, _, said) = again(folder, now, "t3", &["journal", "mark", &id, "sent"]);
    assert_eq!(code, 0, "{said}");
    let (_, due, _) = again(folder, "2026-12-02T10:00:00+01:00", "t3", &["journal", "due"]);
    assert!(due.is_empty(), "{}", String::from_utf8_lossy(&due));
}

#[test]
fn what_was_not_sent_or_is_answered_is_not_reminded_of() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    let now = "2026-12-01T10:00:00+01:00";
    let (code, _, said) = again(folder, now, "t1", &["follow-up", "9", "-o", "-"]);
    assert!(code == 66 && said.contains('9'), "{code} {said}");
    let (code, _, said) = again(folder, now, "t1", &["follow-up", "1", "-o", "-", "--kind", "terminate"]);
    assert!(code == 65 || code == 2, "{code} {said}");
    let none = Adieu::new(&["follow-up", "1"]).run().code(66);
    none.stderr_has("there is no journal: nothing was sent from here yet");
}

#[test]
fn what_is_confirmed_is_done_with_and_marks_can_be_mended() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    let now = "2026-12-01T10:00:00+01:00";
    for mark in ["confirmed", "closed"] {
        let (code, _, said) = again(folder, now, "t1", &["journal", "mark", "1", mark]);
        assert_eq!(code, 0, "{said}");
        let (code, _, said) = again(folder, now, "t1", &["follow-up", "1", "-o", "-"]);
        assert!(
            code == 65 && said.contains(&format!("entry 1 is marked {mark}: there is nothing to remind of")),
            "{said}"
        );
    }
    let (code, _, said) = again(folder, now, "t1", &["journal", "mark", "1", "answered"]);
    assert_eq!(code, 0, "{said}");
    let (code, _, said) = again(folder, now, "t1", &["follow-up", "1", "-o", "-"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn the_letters_that_wait_go_into_one_calendar() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    let now = "2026-11-24T10:00:00+01:00";
    let (code, _, said) = again(folder, now, "t1", &["journal", "list", "--calendar", "all.ics"]);
    assert_eq!(code, 0, "{said}");
    let ics = std::fs::read_to_string(folder.join("all.ics")).expect("the calendar");
    assert!(ics.contains("DTSTART;VALUE=DATE:20261130\r\n") && ics.contains("Example Mobile"), "{ics}");
    let (code, _, said) = again(folder, now, "t1", &["journal", "list", "--calendar", "all.ics"]);
    assert!(code == 73 && said.contains("all.ics exists already"), "{said}");
    let (_, _, said) = again(folder, now, "t1", &["journal", "mark", "1", "confirmed"]);
    assert!(!said.contains("error"), "{said}");
    let (code, _, said) = again(folder, now, "t1", &["journal", "list", "--calendar", "none.ics"]);
    assert!(code == 0 && said.contains("no file was written"), "{said}");
}

#[test]
fn a_thread_stays_with_its_address_and_its_proof() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    let now = "2026-12-01T10:00:00+01:00";
    let (code, out, said) =
        again(folder, now, "t1", &["follow-up", "1", "-o", "-", "--to", "other@example.net"]);
    assert!(
        code == 65 && out.is_empty() && said.contains("and the first one went to care@example.com"),
        "{code} {said}"
    );
    let (code, _, said) = again(
        folder,
        now,
        "t1",
        &["follow-up", "1", "-o", "-", "--provider", "congstar", "--kind", "terminate"],
    );
    assert!(code == 2 && said.contains("is a follow-up or escalate"), "{code} {said}");
    let journal = rusqlite::Connection::open(folder.join("state/journal.db")).expect("the journal");
    journal.execute("UPDATE messages SET bytes = x'41' WHERE entry = 1", []).expect("tampered");
    let (code, out, said) = again(folder, now, "t1", &["follow-up", "1", "-o", "-"]);
    assert!(code == 65 && out.is_empty() && said.contains("its hash differs"), "{code} {said}");
}

#[test]
fn a_sent_letters_calendar_takes_the_place_of_no_other_file() {
    let server = Server::start(Manner::default());
    let run = Adieu::new(&["send", "-", "--yes", "--calendar=notes.txt"])
        .stdin(REQUEST)
        .file("notes.txt", "precious")
        .file("config/config.toml", server.config())
        .env("ADIEU_PASSWORD", "s3cret pass")
        .run()
        .code(73);
    assert_eq!(run.read("notes.txt"), b"precious");
    assert_eq!(server.seen().connections, 0, "nothing was sent");
}

#[test]
fn a_reminder_is_opened_in_the_mail_program() {
    let server = Server::start(Manner::default());
    let first = sent(&server);
    let folder = first.folder.path();
    script_file(&folder.join("bin/xdg-open"), "cat \"$1\" > opened");
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.args(["follow-up", "1", "--open", "-o", "reminder.eml"]).current_dir(folder);
    hermetic(&mut command, folder);
    let path = std::env::join_paths([&folder.join("bin"), Path::new("/usr/bin"), Path::new("/bin")]);
    command.env("ADIEU_NOW", "2026-12-01T10:00:00+01:00").env("PATH", path.expect("a path"));
    let output = command.output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &b"reminder.eml\n"[..]), "{said}");
    assert!(
        said.contains("It was handed to your mail program.")
            && said.contains("It is entry 2 of the journal."),
        "{said}"
    );
    assert_eq!(first.read("opened"), first.read("reminder.eml"));
}
