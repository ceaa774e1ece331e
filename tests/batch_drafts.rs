//! Drafts of a table that are followed: in the journal, and in the Drafts of a mailbox, once.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::harness::{hermetic, names};
use crate::imap_server::{Fault, Manner, Server, Stage, say};

const TABLE: &str = "\
kind,to,provider_name,country,name,email,order_number
stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,A-1
stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,A-2
stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,A-3
";

/// Runs the program in a folder that several runs share.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    hermetic(&mut command, folder);
    command.current_dir(folder).args(args).env("ADIEU_PASSWORD", "s3cret pass");
    command.env("ADIEU_NOW", "2026-11-23T10:00:00+00:00[Europe/London]");
    let output = command.output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a code"), text(output.stdout), text(output.stderr))
}

fn with_table() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("t.csv"), TABLE).expect("a table");
    folder
}

/// Number, state and order number of each entry, the newest first.
fn entries(folder: &Path) -> Vec<String> {
    let (code, stdout, stderr) = run(folder, &["journal", "list", "--json"]);
    assert_eq!(code, 0, "{stderr}");
    let list: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    let said = |entry: &serde_json::Value| {
        let number = entry["identifiers"]["order_number"].as_str().unwrap_or_default();
        format!("{} {} {number}", entry["id"], entry["state"].as_str().unwrap_or_default())
    };
    list["entries"].as_array().map(|entries| entries.iter().map(said).collect()).unwrap_or_default()
}

#[test]
fn each_draft_is_an_entry_with_the_bytes_that_lie_in_a_mailbox() {
    for way in [&["--out", "drafts"][..], &["--mbox", "drafts.mbox"], &["--maildir", "mail"]] {
        let folder = with_table();
        let folder = folder.path();
        let args = [&["batch", "draft", "t.csv", "--results", "r.csv"], way].concat();
        let (code, _, stderr) = run(folder, &args);
        assert_eq!(code, 0, "{stderr}");
        assert!(!stderr.contains("warning"), "{stderr}");
        assert_eq!(entries(folder), ["3 drafted A-3", "2 drafted A-2", "1 drafted A-1"]);
        let results = fs::read_to_string(folder.join("r.csv")).expect("results");
        for (line, entry) in results.lines().skip(1).zip(1..) {
            assert!(line.contains(&format!(",{entry},")), "{line}");
        }
        let (_, kept, _) = run(folder, &["journal", "show", "2", "--message"]);
        assert!(kept.contains("A-2") && !kept.contains("X-Unsent"), "{kept}");
        if way[0] == "--out" {
            let made = fs::read_to_string(folder.join("drafts/Example-Mobile-A-2.eml")).expect("a draft");
            assert_eq!(kept, made.replace("X-Unsent: 1\r\n", ""));
        }
        assert_eq!(run(folder, &["journal", "verify"]).0, 0);
        // A draft is followed once it was sent.
        assert_eq!(run(folder, &["journal", "mark", "2", "sent"]).0, 0);
        let (code, due, _) = run(folder, &["journal", "due", "--on", "2027-01-01"]);
        assert_eq!((code, due.lines().count()), (1, 1), "{due}");
    }
}

#[test]
fn what_was_drafted_or_sent_before_is_told_and_made_all_the_same() {
    let folder = with_table();
    let folder = folder.path();
    assert_eq!(run(folder, &["batch", "draft", "t.csv", "--out", "one"]).0, 0);
    assert_eq!(run(folder, &["journal", "mark", "2", "sent"]).0, 0);
    let (code, _, stderr) = run(folder, &["batch", "draft", "t.csv", "--out", "two"]);
    assert_eq!(code, 0, "{stderr}");
    let told: Vec<&str> = stderr.lines().filter(|line| line.starts_with("warning")).collect();
    assert_eq!(
        told,
        [
            "warning: row 1: is a draft of the same request, made on 2026-11-23",
            "warning: row 2: is the same request, accepted since 2026-11-23",
            "warning: row 3: is a draft of the same request, made on 2026-11-23",
        ]
    );
    assert_eq!(entries(folder).len(), 6);
}

#[test]
fn many_that_were_drafted_before_are_counted() {
    let folder = TempDir::new().expect("a folder");
    let folder = folder.path();
    let row = |number| {
        format!("stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,B-{number}\n")
    };
    let heading = TABLE.lines().next().expect("a heading").to_owned();
    let table: String = std::iter::once(heading + "\n").chain((1..=25).map(row)).collect();
    fs::write(folder.join("t.csv"), table).expect("a table");
    assert_eq!(run(folder, &["batch", "draft", "t.csv", "--out", "one"]).0, 0);
    let (code, _, stderr) = run(folder, &["batch", "draft", "t.csv", "--out", "two"]);
    assert_eq!(code, 0);
    assert_eq!(stderr.lines().filter(|line| line.starts_with("warning")).count(), 11, "{stderr}");
    assert!(stderr.contains("15 more rows ask for what was drafted or sent before"), "{stderr}");
}

#[test]
fn without_a_journal_the_drafts_are_made() {
    let folder = with_table();
    let (code, _, stderr) =
        run(folder.path(), &["batch", "draft", "t.csv", "--out", "drafts", "--no-journal"]);
    assert_eq!(code, 0, "{stderr}");
    assert!(!folder.path().join("state").exists());
    let folder = with_table();
    let folder = folder.path();
    fs::create_dir(folder.join("state")).expect("a folder");
    fs::write(folder.join("state/journal.db"), "no journal at all").expect("a file");
    let (code, stdout, stderr) = run(folder, &["batch", "draft", "t.csv", "--out", "drafts"]);
    assert_eq!((code, stdout.lines().count()), (0, 3), "{stderr}");
    assert_eq!(stderr.matches("is not in the journal").count(), 1, "{stderr}");
    assert_eq!(names(&folder.join("drafts")).len(), 3);
}

#[test]
fn a_disk_without_room_for_the_journal_has_the_drafts_all_the_same() {
    let folder = with_table();
    let folder = folder.path();
    for args in [
        &["batch", "draft", "t.csv", "--out", "drafts"][..],
        &["batch", "draft", "t.csv", "--mbox", "drafts.mbox"],
        &[
            "draft",
            "--kind=stop-renewal",
            "--to=care@example.com",
            "--provider-name=Example Mobile",
            "--country=GB",
            "--name=Wang",
            "--email=wang@example.org",
            "--order-number=A-9",
            "-o",
            "one.eml",
        ],
    ] {
        let mut shell = Command::new("sh");
        // Blocks of 512 octets: more than a draft, less than a journal.
        shell.args(["-c", "ulimit -f 48; exec \"$@\"", "sh"]).arg(env!("CARGO_BIN_EXE_adieu")).args(args);
        hermetic(&mut shell, folder);
        let output = shell.current_dir(folder).output().expect("a shell");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        assert_eq!(stderr.matches("is not in the journal").count(), 1, "{stderr}");
    }
    assert_eq!(names(&folder.join("drafts")).len(), 3);
    assert!(folder.join("drafts.mbox").is_file() && folder.join("one.eml").is_file());
}

#[test]
fn a_table_with_problems_leaves_the_journal_alone() {
    let folder = with_table();
    let table = TABLE.replace("care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,A-3", "x");
    fs::write(folder.path().join("t.csv"), table).expect("a table");
    assert_eq!(run(folder.path(), &["batch", "draft", "t.csv", "--out", "drafts"]).0, 65);
    assert!(!folder.path().join("state").exists());
}

const TO_DRAFTS: [&str; 4] = ["batch", "draft", "t.csv", "--to-drafts"];

fn configure(folder: &Path, server: &Server) {
    fs::create_dir_all(folder.join("config")).expect("a folder");
    fs::write(folder.join("config/config.toml"), server.config()).expect("a config file");
}

fn with_fault(stage: Stage, fault: Fault) -> Manner {
    Manner { fault: Some((stage, fault)), ..Manner::default() }
}

#[test]
fn all_go_into_drafts_over_one_connection_and_none_twice() {
    let folder = with_table();
    let folder = folder.path();
    let server = Server::start(Manner::default());
    configure(folder, &server);
    let (code, stdout, stderr) = run(folder, &TO_DRAFTS);
    assert_eq!((code, stdout.as_str()), (0, ""), "{stderr}");
    assert!(stderr.starts_with("Made 3 drafts from 3 rows of t.csv in main: Entwürfe.\n"), "{stderr}");
    let seen = server.seen();
    assert_eq!((seen.connections, seen.messages.len()), (1, 3));
    assert!(seen.messages.iter().all(|message| !message.windows(8).any(|part| part == b"X-Unsent")));
    assert_eq!(entries(folder), ["3 drafted A-3", "2 drafted A-2", "1 drafted A-1"]);
    let (_, shown, _) = run(folder, &["journal", "show", "1"]);
    assert!(shown.contains("the draft lies in the folder Entwürfe, UID 12"), "{shown}");
    // The same command again, and once more after one was sent: nothing is left, and nobody is asked for a password.
    for _ in 0..2 {
        let (code, _, stderr) = run(folder, &TO_DRAFTS);
        assert_eq!(code, 0, "{stderr}");
        assert!(
            stderr.ends_with("3 rows are left out: they were drafted or sent before.\nNo row was left to make a draft of.\n"),
            "{stderr}"
        );
        assert_eq!(server.seen().connections, 1);
        run(folder, &["journal", "mark", "2", "sent"]);
    }
    let (code, _, stderr) = run(folder, &[&TO_DRAFTS[..], &["--again"]].concat());
    assert_eq!((code, server.seen().messages.len()), (0, 6), "{stderr}");
}

#[test]
fn a_row_that_is_left_out_is_no_entry() {
    // One that asks for the same as another, in files.
    let folder = with_table();
    let folder = folder.path();
    fs::write(folder.join("t.csv"), TABLE.replace("A-2", "A-1")).expect("a table");
    assert_eq!(run(folder, &["batch", "draft", "t.csv", "--out", "drafts"]).0, 0);
    assert_eq!(names(&folder.join("drafts")).len(), 2);
    assert_eq!(entries(folder), ["2 drafted A-3", "1 drafted A-1"]);
    // And those that were drafted before, in a mailbox.
    fs::write(folder.join("t.csv"), TABLE).expect("a table");
    let server = Server::start(Manner::default());
    configure(folder, &server);
    let (code, _, stderr) = run(folder, &TO_DRAFTS);
    assert_eq!((code, server.seen().messages.len()), (0, 1), "{stderr}");
    assert_eq!(entries(folder), ["3 drafted A-2", "2 drafted A-3", "1 drafted A-1"]);
}

#[test]
fn one_that_may_have_got_there_is_looked_for() {
    let folder = with_table();
    let folder = folder.path();
    // The server has the message, and its answer is lost.
    let server = Server::start(with_fault(Stage::Appended, Fault::Drop));
    configure(folder, &server);
    let (code, _, stderr) = run(folder, &[&TO_DRAFTS[..], &["--results", "r.csv"]].concat());
    assert_eq!(code, 70, "{stderr}");
    assert!(
        stderr.contains("the same command again makes the drafts that are left, and none twice"),
        "{stderr}"
    );
    assert_eq!(entries(folder), ["1 deferred A-1"]);
    // It is there: of the others one each.
    let server = Server::start(Manner::default());
    configure(folder, &server);
    let (code, _, stderr) = run(folder, &TO_DRAFTS);
    assert_eq!(code, 0, "{stderr}");
    assert_eq!(server.seen().messages.len(), 2);
    assert_eq!(entries(folder), ["3 drafted A-3", "2 drafted A-2", "1 drafted A-1"]);
}

#[test]
fn one_that_did_not_get_there_is_put_there() {
    let folder = with_table();
    let folder = folder.path();
    let server = Server::start(with_fault(Stage::Append, say("TAG NO [OVERQUOTA] the mailbox is full")));
    configure(folder, &server);
    let (code, _, stderr) = run(folder, &TO_DRAFTS);
    assert_ne!(code, 0);
    assert!(stderr.contains("the mailbox is full"), "{stderr}");
    let server = Server::start(with_fault(Stage::Search, say("* SEARCH\r\nTAG OK done")));
    configure(folder, &server);
    let (code, _, stderr) = run(folder, &TO_DRAFTS);
    assert_eq!(code, 0, "{stderr}");
    assert_eq!(server.seen().messages.len(), 3);
    assert_eq!(entries(folder).iter().filter(|entry| entry.contains("drafted")).count(), 3);
    assert_eq!(entries(folder).len(), 3);
}

#[test]
fn one_run_at_a_time_puts_drafts_there() {
    let folder = with_table();
    let folder = folder.path();
    let server = Server::start(Manner::default());
    configure(folder, &server);
    fs::create_dir(folder.join("state")).expect("a folder");
    let another = fs::File::create(folder.join("state/sending-drafts.lock")).expect("a file");
    another.lock().expect("a lock");
    let (code, _, stderr) = run(folder, &TO_DRAFTS);
    assert_eq!(
        (code, stderr.as_str()),
        (
            75,
            "error: another process is putting drafts into a mailbox; none is put there now\n  wait until it is done; \
             then the same command again makes the drafts that are left, and none twice\n"
        )
    );
    assert_eq!(server.seen().connections, 0);
    // Into files it may write meanwhile.
    assert_eq!(run(folder, &["batch", "draft", "t.csv", "--out", "drafts", "--no-journal"]).0, 0);
    drop(another);
    let (code, _, stderr) = run(folder, &TO_DRAFTS);
    assert_eq!((code, server.seen().messages.len()), (0, 3), "{stderr}");
    assert_eq!(names(&folder.join("state")), ["journal.db"]);
}

#[test]
fn nothing_is_put_there_that_would_not_be_known() {
    let folder = with_table();
    let folder = folder.path();
    let server = Server::start(Manner::default());
    configure(folder, &server);
    fs::create_dir(folder.join("state")).expect("a folder");
    fs::write(folder.join("state/journal.db"), "no journal at all").expect("a file");
    let (code, _, stderr) = run(folder, &TO_DRAFTS);
    assert_ne!(code, 0);
    assert!(stderr.contains("without it nothing tells which drafts lie in the mailbox already"), "{stderr}");
    assert_eq!(server.seen().connections, 0);
}
