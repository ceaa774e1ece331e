//! Drafts in the journal: followed, told of, and never in the way of a letter.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{MINIMAL, hermetic, names};
use crate::smtp_server::{Manner, Server};

/// Runs the program in a folder that several runs share.
fn run_at(folder: &Path, now: &str, args: &[&str]) -> (i32, String, String) {
    fs::write(folder.join("request.toml"), MINIMAL).expect("a request");
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    hermetic(&mut command, folder);
    command.current_dir(folder).args(args).env("ADIEU_NOW", now).env("ADIEU_PASSWORD", "s3cret pass");
    let output = command.output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a code"), text(output.stdout), text(output.stderr))
}

const MONDAY: &str = "2026-11-23T10:00:00+00:00[Europe/London]";
const FRIDAY: &str = "2026-11-27T10:00:00+00:00[Europe/London]";
const NEXT_FRIDAY: &str = "2026-12-04T10:00:00+00:00[Europe/London]";

fn draft(folder: &Path, now: &str, more: &[&str]) -> String {
    let (code, _, stderr) = run_at(folder, now, &[&["draft", "request.toml", "--force"], more].concat());
    assert_eq!(code, 0, "{stderr}");
    stderr
}

fn list(folder: &Path) -> serde_json::Value {
    let (code, stdout, stderr) = run_at(folder, NEXT_FRIDAY, &["journal", "list", "--json"]);
    assert_eq!(code, 0, "{stderr}");
    serde_json::from_str(&stdout).expect("JSON")
}

#[test]
fn a_draft_is_an_entry_that_its_owner_alone_can_read() {
    let folder = TempDir::new().expect("a folder");
    let stderr = draft(folder.path(), MONDAY, &["-o", "x.eml"]);
    assert!(
        stderr
            .ends_with("It is entry 1 of the journal. When you have sent it: `adieu journal mark 1 sent`.\n")
    );
    let file = folder.path().join("state/journal.db");
    assert_eq!(fs::metadata(file).expect("a journal").permissions().mode() & 0o777, 0o600);
    let (_, list, _) = run_at(folder.path(), MONDAY, &["journal", "list"]);
    assert_eq!(
        list,
        "   1  drafted   2026-11-23 10:00  stop-renewal  Example Mobile  Turn off automatic renewal, order number \
         LB-2026-001234\n"
    );
    // What the journal keeps is what lies in a mailbox: without the mark of a draft's file.
    let (_, kept, _) = run_at(folder.path(), MONDAY, &["journal", "show", "1", "--message"]);
    let made = fs::read_to_string(folder.path().join("x.eml")).expect("a draft");
    assert_eq!(kept, made.replace("X-Unsent: 1\r\n", ""));
    assert_eq!(run_at(folder.path(), MONDAY, &["journal", "verify"]).0, 0);
    assert_eq!(
        run_at(folder.path(), FRIDAY, &["journal", "due", "--on", "2027-11-23"]).0,
        0,
        "nothing waits"
    );
    assert_eq!(run_at(folder.path(), MONDAY, &["journal", "forget", "1", "--yes"]).0, 0);
    assert!(list_is_empty(folder.path()));
}

fn list_is_empty(folder: &Path) -> bool {
    list(folder)["entries"].as_array().expect("a list").is_empty()
}

#[test]
fn what_is_only_looked_at_is_not_written_down() {
    for args in [
        &["draft", "request.toml", "-o", "-"][..],
        &["draft", "request.toml", "--no-journal"],
        &["draft", "request.toml", "--mailto"],
        &["preview", "request.toml"],
        &["draft", "request.toml", "-o", "nowhere/x.eml"],
    ] {
        let folder = TempDir::new().expect("a folder");
        run_at(folder.path(), MONDAY, args);
        assert!(!names(folder.path()).contains(&"state".to_owned()), "{args:?}");
    }
}

#[test]
fn the_same_request_is_told_of_and_drafted_all_the_same() {
    let folder = TempDir::new().expect("a folder");
    draft(folder.path(), MONDAY, &[]);
    let stderr = draft(folder.path(), FRIDAY, &["--no-journal"]);
    assert!(
        stderr.contains(
            "warning: entry 1: is a draft of the same request, made on 2026-11-23\n  send only one of them; if that one has \
             gone: `adieu journal mark 1 sent`\n"
        ),
        "{stderr}"
    );
    let (code, _, stderr) =
        run_at(folder.path(), FRIDAY, &["journal", "mark", "1", "sent", "--on", "2026-11-25"]);
    assert_eq!((code, stderr.as_str()), (0, "Entry 1 is settled: it was sent.\n"));
    let stderr = draft(folder.path(), FRIDAY, &["-o", "-"]);
    assert!(
        stderr.contains(
            "warning: entry 1: is the same request, accepted since 2026-11-25\n  look at it before you send this one too: \
             `adieu journal show 1`\n"
        ),
        "{stderr}"
    );
}

#[test]
fn a_draft_that_was_sent_is_due_from_that_day() {
    let folder = TempDir::new().expect("a folder");
    draft(folder.path(), MONDAY, &[]);
    assert_eq!(list(folder.path())["entries"][0]["remind_on"], "2026-11-30");
    for (args, code, why) in [
        (&["sent", "--on", "2026-11-28"][..], 2, "--on \"2026-11-28\" is still to come"),
        (&["sent", "--on", "soon"], 2, "--on \"soon\""),
        (&["sent", "--on", "2026-11-22"], 65, "is before 2026-11-23, when the draft was made"),
        (&["not-sent", "--on", "2026-11-25"], 65, "--on is for `adieu journal mark 1 sent` of a draft alone"),
    ] {
        let (found, _, stderr) = run_at(folder.path(), FRIDAY, &[&["journal", "mark", "1"], args].concat());
        assert_eq!(found, code, "{stderr}");
        assert!(stderr.contains(why), "{stderr}");
    }
    assert_eq!(run_at(folder.path(), FRIDAY, &["journal", "mark", "1", "sent", "--on", "2026-11-25"]).0, 0);
    let entry = &list(folder.path())["entries"][0];
    assert_eq!((&entry["state"], &entry["sent_on"]), (&"accepted".into(), &"2026-11-25".into()));
    assert_eq!((&entry["remind_on"], &entry["next_on"]), (&"2026-12-02".into(), &"2026-12-02".into()));
    assert_eq!(run_at(folder.path(), FRIDAY, &["journal", "due", "--on", "2026-12-01"]).0, 0);
    assert_eq!(run_at(folder.path(), FRIDAY, &["journal", "due", "--on", "2026-12-02"]).0, 1);
    let (code, reminder, stderr) = run_at(folder.path(), NEXT_FRIDAY, &["follow-up", "1", "-o", "-"]);
    assert_eq!(code, 0, "{stderr}");
    assert!(reminder.contains("25 November 2026"), "{reminder}");
    let (_, receipt, _) = run_at(folder.path(), FRIDAY, &["journal", "show", "1"]);
    assert!(receipt.contains("settled: it was sent on 2026-11-25"), "{receipt}");
    // No mail server has told the program anything.
    assert!(receipt.contains("State:      sent: you have sent it from your own mail program"), "{receipt}");
}

#[test]
fn without_a_journal_the_draft_is_made_all_the_same() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("state"), "no folder").expect("a file");
    let stderr = draft(folder.path(), MONDAY, &["-o", "x.eml"]);
    assert!(stderr.contains("warning: letter: is not in the journal: "), "{stderr}");
    assert!(stderr.contains("\n  the draft was made all the same; its answers and dates are not followed\n"));
    assert!(folder.path().join("x.eml").exists());
}

#[test]
fn a_journal_that_another_process_keeps_is_not_waited_for_long() {
    let folder = TempDir::new().expect("a folder");
    draft(folder.path(), MONDAY, &[]);
    let other = rusqlite::Connection::open(folder.path().join("state/journal.db")).expect("a journal");
    other.execute_batch("BEGIN IMMEDIATE").expect("the right to write");
    let stderr = draft(folder.path(), MONDAY, &["-o", "x.eml"]);
    assert!(stderr.contains("database is locked"), "{stderr}");
    other.execute_batch("ROLLBACK").expect("given back");
    assert_eq!(list(folder.path())["entries"].as_array().expect("a list").len(), 1);
}

/// Takes what counts the letters out of a journal: it is as it was before the format 8, but for its findings.
pub(crate) fn without_standings() -> String {
    let triggers = ["plan", "state", "outcome", "refusal", "no_plan"];
    let triggers = triggers.iter().map(|name| format!("DROP TRIGGER standing_of_{name};"));
    let tables = ["standings", "standing_counts", "day_counts", "correspondents", "refusals"];
    triggers.chain(tables.iter().map(|name| format!("DROP TABLE {name};"))).collect()
}

#[test]
fn a_journal_of_before_is_taken_on() {
    let folder = TempDir::new().expect("a folder");
    draft(folder.path(), MONDAY, &[]);
    let before = |version: i64, more: &str| {
        let path = folder.path().join("state/journal.db");
        let database = rusqlite::Connection::open(path).expect("a journal");
        let batch = format!("{}{more}PRAGMA user_version = {version}", without_standings());
        database.execute_batch(&batch).expect("a format before");
    };
    before(6, "DROP TABLE sent_by_hand;");
    assert_eq!(list(folder.path())["entries"][0]["state"], "drafted");
    assert_eq!(run_at(folder.path(), FRIDAY, &["journal", "mark", "1", "sent"]).0, 0);
    // What a server had refused is told apart by its reply.
    let refused = |id: i64, reply: &str| {
        format!(
            "INSERT INTO entries SELECT {id}, created_at, changed_at, 'refused', fingerprint, provider, kind, language, identifiers,
                 'main', envelope_from, envelope_to, message_id, subject, sha256 FROM entries WHERE id = 1;
             INSERT INTO plans (entry, root) VALUES ({id}, {id});
             INSERT INTO events (entry, at, state, reply) VALUES ({id}, '2026-11-23T10:00:00Z', 'refused', {reply});"
        )
    };
    let three = [refused(2, "'{\"code\":535}'"), refused(3, "'{\"code\":550}'"), refused(4, "NULL")].concat();
    before(7, &three);
    let all = list(folder.path());
    let by: Vec<_> =
        all["entries"].as_array().expect("a list").iter().map(|one| &one["refused_by"]).collect();
    assert_eq!(by, [&Value::Null, &Value::Null, &"server".into(), &"login".into()]);
    let counts = ["waiting", "refused-by-login", "refused-by-server", "not-sent", "drafted"];
    assert_eq!(counts.map(|name| &all["counts"][name]), [1, 1, 1, 1, 0]);
}

#[test]
fn a_draft_never_keeps_a_letter_from_going_and_is_told_of_before() {
    let folder = TempDir::new().expect("a folder");
    let server = Server::start(Manner::default());
    fs::create_dir(folder.path().join("config")).expect("a folder");
    fs::write(folder.path().join("config/config.toml"), server.config()).expect("an account");
    let send =
        || run_at(folder.path(), FRIDAY, &["send", "request.toml", "--yes", "--email=wang@example.org"]);
    draft(folder.path(), MONDAY, &["--email=wang@example.org"]);
    let (code, _, stderr) = send();
    assert_eq!(code, 0, "{stderr}");
    assert!(
        stderr.contains("warning: entry 1: is a draft of the same request, made on 2026-11-23\n"),
        "{stderr}"
    );
    let entries = list(folder.path());
    let states: Vec<_> =
        entries["entries"].as_array().expect("a list").iter().map(|one| &one["state"]).collect();
    // It is done with: nothing asks whether it was sent, too.
    assert_eq!(states, ["accepted", "deferred"]);
    assert!(
        stderr.contains("\nEntry 1, a draft of the same request, is done with: do not send it too.\n"),
        "{stderr}"
    );
    // And what was sent is not sent again because of a draft.
    draft(folder.path(), FRIDAY, &["--email=wang@example.org"]);
    let (code, _, stderr) = send();
    assert_eq!(code, 65, "{stderr}");
    assert_eq!(server.seen().messages.len(), 1);
}

#[test]
fn a_reminder_that_went_before_the_answer_is_answered_too() {
    let folder = TempDir::new().expect("a folder");
    draft(folder.path(), MONDAY, &[]);
    let says = |now: &str, args: &[&str]| {
        let (code, _, stderr) = run_at(folder.path(), now, args);
        assert_eq!(code, 0, "{stderr}");
    };
    says(MONDAY, &["journal", "mark", "1", "sent"]);
    says(FRIDAY, &["follow-up", "1", "--again", "-o", "reminder.eml"]);
    says(NEXT_FRIDAY, &["journal", "mark", "1", "answered"]);
    says(NEXT_FRIDAY, &["journal", "mark", "2", "sent", "--on", "2026-12-01"]);
    let (code, due, _) = run_at(folder.path(), NEXT_FRIDAY, &["journal", "due", "--on", "2027-12-04"]);
    assert_eq!((code, due.as_str()), (0, ""));
}
