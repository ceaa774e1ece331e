//! `adieu follow-up`: the next letter of a thread, as a draft and sent, and when it is refused.

use std::path::Path;
use std::process::Command;

use mail_parser::{MessageParser, MimeHeaders as _};

use crate::harness::{Adieu, Outcome, hermetic, script_file};
use crate::imap_server;
use crate::smtp_server::{Fault, Manner, Server, Stage};

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

/// Letters to three providers, sent on 23 November 2026: the first goes through a folder of its own, the others join it.
fn three_sent(server: &Server) -> Outcome {
    let first = sent(server);
    for (token, name) in [("s2", "Other Gym"), ("s3", "Third Club")] {
        let request = REQUEST.replace("Example Mobile", name).replace("V-77", token);
        std::fs::write(first.folder.path().join("more.toml"), request).expect("a request");
        let day = "2026-11-23T10:00:00+01:00";
        let (code, _, said) = again(first.folder.path(), day, token, &["send", "more.toml", "--yes"]);
        assert_eq!(code, 0, "{said}");
    }
    first
}

const LATER: &str = "2026-12-01T10:00:00+01:00";

/// The files of a folder, in order.
fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn several_reminders_are_drafted_each_under_its_name_and_none_twice() {
    let server = Server::start(Manner::default());
    let first = three_sent(&server);
    let folder = first.folder.path();
    let run = |args: &[&str]| {
        let (code, out, said) = again(folder, LATER, "t1", &[&["follow-up"], args].concat());
        (code, String::from_utf8_lossy(&out).into_owned(), said)
    };
    let (code, out, said) = run(&["1", "3", "1", "-o", "drafts"]);
    assert_eq!(code, 0, "{said}");
    let names = ["example-mobile-follow-up-2026-12-01-1.eml", "third-club-follow-up-2026-12-01-3.eml"];
    assert_eq!(out, format!("drafts/{}\ndrafts/{}\n", names[0], names[1]));
    assert_eq!(files(&folder.join("drafts")), names);
    for line in [
        "Entry 1: the next letter is reminder no. 1.\n",
        "Entry 1: follow-up to Example Mobile <care@example.com>, a draft, is entry 4.\n",
        "Entry 3: follow-up to Third Club <care@example.com>, a draft, is entry 5.\n\
         2 drafts. When you have sent one: `adieu journal mark ID sent`.\n",
    ] {
        assert!(said.contains(line), "{said}");
    }
    // Once more, with those that are left.
    let (code, out, said) = run(&["--all-due", "-o", "drafts/"]);
    assert_eq!((code, out.as_str()), (0, "drafts/other-gym-follow-up-2026-12-01-2.eml\n"), "{said}");
    assert!(
        said.contains("Entry 3: its next letter is a draft already (entry 5); --force makes another"),
        "{said}"
    );
    let (code, out, said) = run(&["--all-due", "-o", "drafts", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &json["drafts"]), (0, &serde_json::json!([])), "{said}");
    // Another takes the place of each where that is wanted, and its name too.
    let (code, out, said) = run(&["1", "2", "-o", "drafts", "--force", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let made: Vec<_> = json["drafts"]
        .as_array()
        .expect("drafts")
        .iter()
        .map(|one| (&one["follows"], &one["entry"]))
        .collect();
    assert_eq!((code, made), (0, vec![(&1.into(), &7.into()), (&2.into(), &8.into())]), "{said}");
    assert_eq!(files(&folder.join("drafts")).len(), 3);
}

#[test]
fn all_that_is_wrong_with_several_is_said_before_anything_is_made() {
    let server = Server::start(Manner::default());
    let first = three_sent(&server);
    let folder = first.folder.path();
    assert_eq!(again(folder, LATER, "t1", &["journal", "mark", "2", "confirmed"]).0, 0);
    std::fs::write(folder.join("third-club-follow-up-2026-12-01-3.eml"), "precious").expect("a file");
    let (code, out, said) = again(folder, LATER, "t1", &["follow-up", "1", "2", "3", "9"]);
    assert_eq!((code, out.as_slice()), (65, &b""[..]), "{said}");
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(
        errors,
        [
            "error: entry 2: entry 2 is marked confirmed: there is nothing to remind of",
            "error: entry 9: there is no entry 9 in the journal",
            "error: entry 3: third-club-follow-up-2026-12-01-3.eml exists already",
        ],
        "{said}"
    );
    assert!(!folder.join("example-mobile-follow-up-2026-12-01-1.eml").exists());
    std::fs::write(folder.join("taken"), "a file").expect("a file");
    for (args, what) in [
        (&["1", "2", "request.toml"][..], "a request file is for one entry alone"),
        (&["1", "2", "-o", "-"], "several drafts do not go into one file"),
        (&["1", "2", "-o", "taken"], "several drafts do not go into one file"),
        (&["1", "2", "--to", "x@example.org"], "another recipient is for one entry alone"),
        (&["x", "2"], "\"x\" is no number of an entry: write a number from 1"),
        (&["0"], "\"0\" is no number of an entry: write a number from 1"),
        (&["1", "--all-due"], "cannot be used with"),
        (&[], "something that must be given is not: <ID>..."),
    ] {
        let (code, _, said) = again(folder, LATER, "t1", &[&["follow-up"], args].concat());
        assert!(code == 2 && said.contains(what), "{args:?}: {code} {said}");
    }
    assert_eq!(server.seen().messages.len(), 3, "nothing was sent");
}

#[test]
fn several_reminders_are_sent_after_one_look_and_none_twice() {
    let server = Server::start(Manner::default());
    let first = three_sent(&server);
    let folder = first.folder.path();
    let send = |args: &[&str]| {
        let (code, out, said) = again(folder, LATER, "t1", &[&["follow-up", "--send"], args].concat());
        (code, String::from_utf8_lossy(&out).into_owned(), said)
    };
    let (code, out, said) = send(&["1", "2", "--dry-run"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(
        out,
        "entry 1: follow-up to Example Mobile <care@example.com>\nentry 2: follow-up to Other Gym <care@example.com>\n"
    );
    let (code, _, said) = send(&["1", "2", "--no-input"]);
    assert!(code == 2 && server.seen().messages.len() == 3, "{said}");
    let (code, _, said) = send(&["1", "2", "--yes"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains(&out) && said.ends_with("2 letters were sent.\n"), "{said}");
    // The rest, and nothing again.
    let (code, out, said) = send(&["1", "2", "3", "--yes", "--json"]);
    assert_eq!(code, 0, "{said}");
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let letters = json["sent"].as_array().expect("letters");
    assert_eq!(
        (letters.len(), &letters[0]["follows"], &letters[0]["state"]),
        (1, &3.into(), &"accepted".into())
    );
    let (code, _, said) = send(&["1", "2", "3", "--yes"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("Entry 1: its last letter (entry 4) asks for an answer by 2026-12-08; --again"),
        "{said}"
    );
    assert!(said.ends_with("No letter was left to send.\n"), "{said}");
    assert_eq!(server.seen().messages.len(), 6);
    let (code, _, said) = send(&["--all-due", "--yes"]);
    assert!(code == 0 && said.starts_with("No reminder and no complaint is due.\n"), "{said}");
}

#[test]
fn a_server_that_refuses_stops_the_rest_and_says_what_went() {
    let server = Server::start(Manner::default());
    let first = three_sent(&server);
    let folder = first.folder.path();
    let config = std::fs::read_to_string(folder.join("config/config.toml")).expect("the config");
    let deaf = Server::start(Manner {
        fault: Some((Stage::Auth, Fault::Say(b"535 5.7.8 bad\r\n".to_vec()))),
        ..Manner::default()
    });
    std::fs::write(folder.join("config/config.toml"), deaf.config()).expect("the config");
    let args = ["follow-up", "1", "2", "--send", "--yes"];
    let (code, _, said) = again(folder, LATER, "t1", &args);
    assert_eq!(code, 77, "{said}");
    assert!(said.contains("error: entry 1: the server said no to the login: 535 5.7.8 bad\n"), "{said}");
    assert!(said.contains("error: 0 of 2 letters were made or sent, the others not\n"), "{said}");
    std::fs::write(folder.join("config/config.toml"), config).expect("the config");
    let (code, _, said) = again(folder, LATER, "t2", &args);
    assert!(code == 0 && said.ends_with("2 letters were sent.\n"), "{said}");
}

#[test]
fn reminders_go_into_drafts_and_each_is_an_entry() {
    let server = Server::start(Manner::default());
    let first = three_sent(&server);
    let folder = first.folder.path();
    let mailbox = imap_server::Server::start(imap_server::Manner::default());
    std::fs::write(folder.join("config/config.toml"), mailbox.config()).expect("the config");
    let (code, out, said) = again(folder, LATER, "t1", &["follow-up", "1", "2", "--to-drafts"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(String::from_utf8_lossy(&out), "main: Entwürfe, UID 12\nmain: Entwürfe, UID 12\n");
    assert!(
        said.contains("Entry 2: follow-up to Other Gym <care@example.com>, a draft, is entry 5.\n"),
        "{said}"
    );
    let (code, _, said) = again(folder, LATER, "t1", &["follow-up", "3", "--to-drafts"]);
    assert!(code == 0 && said.contains("It is entry 6 of the journal."), "{said}");
    assert_eq!(mailbox.seen().messages.len(), 3);
    assert_eq!(files(folder), ["config", "more.toml", "state"], "no file besides");
}

#[test]
fn sending_several_is_asked_about_once_with_all_of_them_shown() {
    let server = Server::start(Manner::default());
    let first = three_sent(&server);
    let start = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        command.args(["follow-up", "1", "3", "--send"]).current_dir(first.folder.path());
        hermetic(&mut command, first.folder.path());
        command.env("TERM", "xterm").env("ADIEU_NOW", LATER).env("ADIEU_PASSWORD", "s3cret pass");
        rexpect::session::spawn_command(command, Some(20_000)).expect("a terminal")
    };
    for (key, messages) in [("n", 3), ("y", 5)] {
        let mut terminal = start();
        let shown =
            terminal.exp_string("Send 2 letters as wang@example.org through account main?").expect("it");
        for line in ["entry 1: follow-up to Example Mobile", "entry 3: follow-up to Third Club"] {
            assert!(shown.contains(line), "{shown}");
        }
        terminal.send(key).expect("a key");
        terminal.send("\r").expect("a key");
        terminal.flush().expect("keys");
        terminal.exp_eof().expect("it ends");
        assert_eq!(server.seen().messages.len(), messages);
    }
}
