//! Drafts that the person's own mail program has sent: found among the sent letters, proposed, and taken or dismissed.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tempfile::TempDir;

use crate::drafted::without_standings;
use crate::harness::{MINIMAL, hermetic, script_file};
use crate::imap_server::{Fault, Mailbox, Manner, Server, Stage};
use crate::servers::Servers;

const MONDAY: &str = "2026-11-23T10:00:00+00:00[Europe/London]";
const FRIDAY: &str = "2026-11-27T10:00:00+00:00[Europe/London]";

/// The Message-ID that a mail program gives the letter.
const OTHER_ID: &str = "<f00-ba7@mail.example.org>";

/// A person with a mailbox, and a draft made on Monday.
struct Person {
    folder: TempDir,
    server: Server,
    mailbox: Mailbox,
}

impl Person {
    fn with(manner: Manner) -> Self {
        let mailbox = Mailbox::default();
        mailbox.put("Archive", "");
        let server = Server::start(Manner { mailbox: mailbox.clone(), ..manner });
        let folder = TempDir::new().expect("a folder");
        fs::create_dir(folder.path().join("config")).expect("a folder");
        fs::write(folder.path().join("config/config.toml"), server.config()).expect("an account");
        fs::write(folder.path().join("request.toml"), request()).expect("a request");
        let person = Self { folder, server, mailbox };
        person.draft(MONDAY, "0123456789abcdef");
        person
    }

    fn new() -> Self {
        Self::with(Manner::default())
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn run(&self, now: &str, token: &str, args: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        hermetic(&mut command, self.path());
        command.current_dir(self.path()).args(args).env("ADIEU_PASSWORD", "s3cret pass");
        command.env("ADIEU_NOW", now).env("ADIEU_TOKEN", token);
        let output = command.output().expect("it runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        (output.status.code().expect("a code"), text(output.stdout), text(output.stderr))
    }

    /// Runs on Friday and gives stdout and stderr.
    #[track_caller]
    fn says(&self, args: &[&str], code: i32) -> (String, String) {
        let (found, stdout, stderr) = self.run(FRIDAY, "fedcba9876543210", args);
        assert_eq!(found, code, "{stdout}{stderr}");
        (stdout, stderr)
    }

    #[track_caller]
    fn json(&self, args: &[&str]) -> serde_json::Value {
        serde_json::from_str(&self.says(&[args, &["--json"]].concat(), 0).0).expect("JSON")
    }

    #[track_caller]
    fn refresh(&self) -> String {
        self.says(&["journal", "refresh"], 0).0
    }

    #[track_caller]
    fn draft(&self, now: &str, token: &str) {
        let (code, _, stderr) = self.run(now, token, &["draft", "request.toml", "--force", "-o", "x.eml"]);
        assert_eq!(code, 0, "{stderr}");
    }

    /// The text of the draft, as it stands in the letter.
    fn text(&self) -> String {
        let (_, preview, _) = self.run(MONDAY, "0", &["journal", "show", "1", "--message"]);
        let body = preview.split_once("\r\n\r\n").expect("a body").1.to_owned();
        assert!(body.contains("LB-2026-001234") && body.is_ascii(), "{body}");
        body
    }
}

fn request() -> String {
    MINIMAL.replace("xiaoming.wang@", "wang@")
}

const PLAIN: &str = "Content-Type: text/plain; charset=utf-8";

/// A message as a mail program sends it.
fn message(id: &str, date: &str, content: &str, body: &str) -> String {
    format!(
        "Message-ID: {id}\r\nDate: {date}\r\nMIME-Version: 1.0\r\nUser-Agent: Some Mail\r\nFrom: Wang <wang@example.org>\r\nTo: \
         \"Care, Example\" <Care@example.com>\r\nSubject: =?UTF-8?Q?Turn_off_automatic_renewal=2C?=\r\n =?UTF-8?Q?_order_number?= \
         LB-2026-001234\r\n{content}\r\n\r\n{body}"
    )
}

const WEDNESDAY: &str = "Wed, 25 Nov 2026 09:30:00 +0000";
const THURSDAY: &str = "Thu, 26 Nov 2026 23:30:00 -0500";

const FOUND: &str = "entry 1, stop-renewal to Example Mobile: sent on 2026-11-25\n  from wang@example.org, 2026-11-25, \"Turn off automatic \
                     renewal, order number LB-2026-001234\", in Gesendet\n  it has your draft's recipient, subject and text\n  next: your \
                     mail program seems to have sent it (`adieu journal show 1 --found 1` prints the message): if it is this letter, \
                     `adieu journal mark 1 sent`; reminders then count from that day, and answers to it are found; if it is another, \
                     `adieu journal dismiss 1`\n";

#[test]
fn a_draft_sent_under_another_message_id_is_proposed_taken_and_followed() {
    let person = Person::new();
    assert_eq!(
        person.says(&["journal", "refresh"], 0),
        (String::new(), "Nothing new about a letter since 2026-11-22 in Gesendet of main.\n".to_owned())
    );
    let body = format!("{}\r\n-- \r\nWang, sent from my telephone\r\n", person.text());
    let sent = message(OTHER_ID, WEDNESDAY, PLAIN, &body);
    person.mailbox.put("Gesendet", &sent);
    assert_eq!(person.says(&["journal", "refresh"], 0), (FOUND.to_owned(), String::new()));
    assert_eq!(person.refresh(), "", "once is enough");

    // A proposal and nothing more.
    let (list, _) = person.says(&["journal", "list"], 0);
    assert!(list.starts_with("   1  drafted "), "{list}");
    assert!(list.ends_with("; found in the mailbox: sent on 2026-11-25\n"), "{list}");
    let entry = &person.json(&["journal", "list"])["entries"][0];
    assert_eq!((&entry["found"], &entry["state"]), (&"sent".into(), &"drafted".into()));
    assert_eq!(
        person.says(&["journal", "due"], 1).0,
        "the letter to Example Mobile seems to have been sent on 2026-11-25: mark it sent, or dismiss what was found (entry 1, \
         stop-renewal of 2026-11-23): due since 2026-11-27, which is today; next: adieu journal mark 1 sent\n"
    );
    let (shown, _) = person.says(&["journal", "show", "1"], 0);
    assert!(
        shown.contains(
            "Next:       decide whether this draft was sent: `adieu journal show 1 --found 1` prints"
        ),
        "{shown}"
    );
    assert_eq!(person.says(&["journal", "show", "1", "--found", "1", "--message"], 0).0, sent);

    assert_eq!(
        person.says(&["journal", "mark", "1", "sent"], 0).1,
        "Entry 1 is settled: it was sent on 2026-11-25, as was found in your mailbox.\n"
    );
    let entry = &person.json(&["journal", "list"])["entries"][0];
    assert_eq!((&entry["state"], &entry["sent_on"]), (&"accepted".into(), &"2026-11-25".into()));
    assert_eq!((&entry["message_id"], &entry["next_on"]), (&OTHER_ID.into(), &"2026-12-02".into()));
    assert_eq!(entry["found"], serde_json::Value::Null);
    person.says(&["journal", "due", "--on", "2026-12-01"], 0);
    person.says(&["journal", "export", "1"], 0);
    assert_eq!(fs::read_to_string(person.path().join("evidence-1/found-1.eml")).expect("evidence"), sent);
    person.says(&["journal", "verify"], 0);

    // What answers it now belongs to it, and the reminder follows what went.
    person.mailbox.put(
        "INBOX",
        &format!("From: desk@tickets.test\r\nSubject: Ticket 7\r\nIn-Reply-To: {OTHER_ID}\r\nDate: {THURSDAY}\r\n\r\nWe end it.\r\n"),
    );
    let answered = person.refresh();
    assert!(answered.starts_with("entry 1, stop-renewal to Example Mobile: answered\n"), "{answered}");
    assert_eq!(answered.matches("entry 1, ").count(), 1, "{answered}");
    person.says(&["journal", "dismiss", "1"], 0);
    let (reminder, _) = person.says(&["follow-up", "1", "--again", "-o", "-"], 0);
    assert!(
        reminder.contains(&format!("In-Reply-To: {OTHER_ID}\r\nReferences: {OTHER_ID}\r\n")),
        "{reminder}"
    );
    assert!(reminder.contains("25 November 2026"), "{reminder}");

    let commands = person.server.seen().commands;
    assert!(
        commands.contains(
            &"UID SEARCH SINCE 22-Nov-2026 OR TO \"care@example.com\" HEADER Message-ID \"<0123456789abcdef@example.org>\"".to_owned()
        ),
        "{commands:?}"
    );
    assert!(
        commands.iter().all(|command| !command.starts_with("SELECT") && !command.contains(" BODY[")),
        "{commands:?}"
    );
}

#[test]
fn a_draft_is_known_again_however_it_is_encoded() {
    let person = Person::new();
    let text = person.text();
    let html = format!("<html><body><p>{}</p></body></html>", text.replace("\r\n", "<br>\r\n"));
    let flowed: String = text.replace(" the ", " the \r\n");
    let lines: Vec<String> = STANDARD
        .encode(&html)
        .as_bytes()
        .chunks(76)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    for (encoded, body) in [
        ("Content-Type: text/plain; format=flowed; charset=utf-8", flowed),
        (
            "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable",
            text.replace("the", "t=\r\nh=65"),
        ),
        ("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64", lines.join("\r\n")),
        (
            "Content-Type: multipart/alternative; boundary=B",
            format!(
                "--B\r\nContent-Type: text/plain\r\n\r\n{text}\r\n--B\r\nContent-Type: text/html\r\n\r\n{html}\r\n--B--\r\n"
            ),
        ),
    ] {
        let person = Person::new();
        person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, encoded, &body));
        assert_eq!(person.refresh(), FOUND, "{encoded}");
    }
}

#[test]
fn what_is_no_draft_is_not_taken_for_one() {
    let person = Person::new();
    let text = person.text();
    let good = message(OTHER_ID, WEDNESDAY, PLAIN, &text);
    for other in [
        good.replace("Care@", "sales@"),
        good.replace("Care@example.com", "wang@example.org>\r\nCc: <Care@example.com"),
        good.replace("Subject: ", "Subject: Re: "),
        message(OTHER_ID, "Mon, 23 Nov 2026 09:50:00 +0000", PLAIN, &text),
        message(OTHER_ID, WEDNESDAY, PLAIN, "Good day. How are you?"),
        good.replace(" LB-", " LC-"),
    ] {
        assert_ne!(other, good);
        person.mailbox.put("Gesendet", &other);
    }
    // Elsewhere than among the sent ones a message is no proof of anything.
    person.mailbox.put("INBOX", &good);
    person.mailbox.put("Entw&APw-rfe", &good);
    assert_eq!(person.refresh(), "");
    person.says(&["journal", "due"], 0);
}

#[test]
fn the_message_id_is_enough_and_another_text_is_said() {
    let person = Person::new();
    let id = "<0123456789abcdef@example.org>";
    person.mailbox.put("Gesendet", &message(id, WEDNESDAY, PLAIN, "x").replace("Care@", "sales@"));
    let out = person.refresh();
    assert!(out.contains("\n  it has your draft's Message-ID\n"), "{out}");
    person.says(&["journal", "mark", "1", "sent"], 0);
    let entry = &person.json(&["journal", "list"])["entries"][0];
    assert_eq!((&entry["message_id"], &entry["sent_on"]), (&id.into(), &"2026-11-25".into()));

    let person = Person::new();
    person
        .mailbox
        .put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, "Stop LB 2026 001234 at once, please."));
    let out = person.refresh();
    assert!(
        out.contains(
            "\n  it has your draft's recipient, its subject and a number of your contract, and its text differs: read it\n"
        ),
        "{out}"
    );
    // It is not the letter once more, and not the letter where that is there too.
    person.mailbox.put("Gesendet", &message("<3@x.test>", THURSDAY, PLAIN, "Did you stop LB 2026 001234?"));
    assert_eq!(person.refresh(), "");
    let person = Person::new();
    person
        .mailbox
        .put("Gesendet", &message("<3@x.test>", "Tue, 24 Nov 2026 09:30:00 +0000", PLAIN, "LB 2026 001234"));
    person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &person.text()));
    assert_eq!(person.refresh(), FOUND);
}

#[test]
fn the_day_given_goes_before_the_day_found() {
    for (on, id) in [("2026-11-25", OTHER_ID), ("2026-11-24", "<0123456789abcdef@example.org>")] {
        let person = Person::new();
        person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &person.text()));
        person.refresh();
        person.says(&["journal", "mark", "1", "sent", "--on", on], 0);
        let entry = &person.json(&["journal", "list"])["entries"][0];
        assert_eq!((&entry["message_id"], &entry["sent_on"]), (&id.into(), &on.into()));
        assert_eq!(person.says(&["journal", "due"], 0).0, "");
        assert_eq!(person.refresh(), "");
    }
}

#[test]
fn of_a_letter_sent_twice_the_first_counts_and_the_other_is_told_once() {
    let person = Person::new();
    // The later one lies first.
    person.mailbox.put("Gesendet", &message("<later@x.test>", THURSDAY, PLAIN, &person.text()));
    person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &person.text()));
    // Both the server and the mail program may file a copy.
    person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &format!("{}\r\n", person.text())));
    let out = person.refresh();
    let twice = "entry 1, stop-renewal to Example Mobile: sent on 2026-11-27\n  from wang@example.org, 2026-11-27, \"Turn off automatic \
                 renewal, order number LB-2026-001234\", in Gesendet\n  it has your draft's recipient, subject and text\n  next: the same \
                 letter went once more (`adieu journal show 1 --found 2` prints it); it counts from the first time\n";
    assert_eq!(out, format!("{FOUND}{twice}"));
    assert_eq!(person.refresh(), "");
    person.says(&["journal", "mark", "1", "sent"], 0);
    let entry = &person.json(&["journal", "list"])["entries"][0];
    assert_eq!((&entry["message_id"], &entry["sent_on"]), (&OTHER_ID.into(), &"2026-11-25".into()));
    assert_eq!(person.says(&["journal", "due"], 0).0, "");
}

#[test]
fn the_newest_draft_of_a_request_gets_it_and_the_other_is_told() {
    let person = Person::new();
    person.draft("2026-11-23T12:00:00+00:00[Europe/London]", "1111111111111111");
    person.draft("2026-11-26T10:00:00+00:00[Europe/London]", "2222222222222222");
    person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &person.text()));
    let out = person.refresh();
    assert!(out.starts_with("entry 2, stop-renewal to Example Mobile: sent on 2026-11-25\n"), "{out}");
    assert!(
        out.ends_with(
            "\n  entry 1 is a draft of the same request: if it was not sent, `adieu journal mark 1 not-sent`\n  entry 3 is a draft of \
             the same request: if it was not sent, `adieu journal mark 3 not-sent`\n"
        ),
        "{out}"
    );
    person.says(&["journal", "mark", "2", "sent"], 0);
    // The message is the second draft's, and no other's.
    assert_eq!(person.refresh(), "");
    person.says(&["journal", "mark", "1", "not-sent"], 0);

    // A letter says of what day it is.
    let person = Person::new();
    person.draft("2026-11-24T10:00:00+00:00[Europe/London]", "1111111111111111");
    person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &person.text()));
    let out = person.refresh();
    assert!(out.starts_with(FOUND) && out.contains("\n  entry 2 is a draft"), "{out}");
}

#[test]
fn what_the_program_has_sent_itself_is_no_draft_of_the_same_request() {
    let person = Person::new();
    let config = person.path().join("config/config.toml");
    let sending = person.server.config().replace("\"/bin/false\"", "\"./sendmail\"\ncopy_to_sent = false");
    fs::write(config, sending).expect("an account");
    // One that does not read the letter would have refused it.
    script_file(&person.path().join("sendmail"), "exec /bin/cat >/dev/null");
    person.says(&["send", "request.toml", "--yes", "--bcc-self=false"], 0);
    let entries = person.json(&["journal", "list"])["entries"].clone();
    let id = entries[0]["message_id"].as_str().expect("an id").to_owned();
    assert_ne!(id, "<0123456789abcdef@example.org>");
    person.mailbox.put("Gesendet", &message(&id, WEDNESDAY, PLAIN, &person.text()));
    assert_eq!(person.refresh(), "");
}

#[test]
fn what_was_passed_over_stays_so_and_a_later_sending_is_proposed() {
    let person = Person::new();
    let text = person.text();
    person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &text));
    person.refresh();
    person.says(&["journal", "dismiss", "1"], 0);
    assert_eq!(person.says(&["journal", "due"], 0).0, "");
    assert_eq!(person.refresh(), "");
    person.mailbox.put("Gesendet", &message("<later@x.test>", THURSDAY, PLAIN, &text));
    let out = person.refresh();
    assert!(out.starts_with("entry 1, stop-renewal to Example Mobile: sent on 2026-11-27\n"), "{out}");
    person.says(&["journal", "mark", "1", "sent"], 0);
    assert_eq!(person.json(&["journal", "list"])["entries"][0]["message_id"], "<later@x.test>");
    // A message that is somebody's choice of words is escaped, and one whose id is none leaves the draft's.
    let person = Person::new();
    person.mailbox.put("Gesendet", &message("<a\u{7f}b@x.test>", WEDNESDAY, PLAIN, &text));
    person.refresh();
    person.says(&["journal", "mark", "1", "sent"], 0);
    let entry = &person.json(&["journal", "list"])["entries"][0];
    assert_eq!(
        (&entry["message_id"], &entry["sent_on"]),
        (&"<0123456789abcdef@example.org>".into(), &"2026-11-25".into())
    );
}

#[test]
fn an_interrupted_look_is_repeated_without_anything_twice() {
    let text = Person::new().text();
    let person = Person::new();
    person.mailbox.put("Gesendet", &message(OTHER_ID, WEDNESDAY, PLAIN, &text));
    person.mailbox.put("Gesendet", &message("<later@x.test>", THURSDAY, PLAIN, &text));
    // As it is where the first message was kept and the process ended before the second.
    person.refresh();
    let database = rusqlite::Connection::open(person.path().join("state/journal.db")).expect("the journal");
    assert_eq!(database.execute("DELETE FROM findings WHERE id = 2", []).expect("it writes"), 1);
    let out = person.refresh();
    assert!(
        out.contains("the same letter went once more") && !out.contains("seems to have sent it"),
        "{out}"
    );
    let open: i64 = database
        .query_row("SELECT count(*) FROM findings WHERE open", [], |row| row.get(0))
        .expect("a count");
    let all: i64 =
        database.query_row("SELECT count(*) FROM findings", [], |row| row.get(0)).expect("a count");
    assert_eq!((open, all), (1, 2));
}

#[test]
fn without_a_folder_a_mailbox_or_an_account_it_is_said() {
    let person = Person::with(Manner { folders: &["() \"/\" INBOX"], ..Manner::default() });
    assert_eq!(
        person.says(&["journal", "refresh"], 0),
        (
            String::new(),
            "warning: mailbox (account main): has no folder of sent letters: drafts that were sent were not looked for\n  name the \
             folder in the config file: sent = \"…\" in the account's imap table\n"
                .to_owned()
        )
    );
    let config = person.path().join("config/config.toml");
    fs::write(&config, "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/bin/false\"\n")
        .expect("an account");
    let (_, stderr) = person.says(&["journal", "refresh"], 0);
    assert_eq!(stderr.matches("has no mailbox server").count(), 1, "{stderr}");
    fs::remove_file(&config).expect("no account");
    person.draft(MONDAY, "1111111111111111");
    assert_eq!(
        person.says(&["journal", "refresh"], 0).1,
        "warning: account: no account in the config file has the address wang@example.org: answers to its letters, and drafts that were \
         sent, were not looked for\n  add it with `adieu account add wang@example.org`\n"
    );
    // A fault of the server is named.
    let person = Person::with(Manner { fault: Some((Stage::Search, Fault::Drop)), ..Manner::default() });
    assert!(person.says(&["journal", "refresh"], 75).1.contains("closed the connection during SEARCH"));
}

#[test]
fn a_reminder_that_was_drafted_and_sent_is_not_replaced_before_its_owner_decides() {
    let person = Person::new();
    person.says(&["journal", "mark", "1", "sent", "--on", "2026-11-23"], 0);
    let (code, _, stderr) = person.run(
        "2026-12-03T10:00:00+00:00[Europe/London]",
        "3333333333333333",
        &["follow-up", "1", "-o", "reminder.eml"],
    );
    assert_eq!(code, 0, "{stderr}");
    let late = "2026-12-05T10:00:00+00:00[Europe/London]";
    let sent = fs::read_to_string(person.path().join("reminder.eml"))
        .expect("a draft")
        .replace("X-Unsent: 1\r\n", "");
    let sent = sent
        .replace("3333333333333333@", "4444444444444444@")
        .replace("Date: Thu, 03 Dec", "Date: Fri, 04 Dec");
    person.mailbox.put("Gesendet", &sent);
    let run = |args: &[&str], code| {
        let (found, stdout, stderr) = person.run(late, "5555555555555555", args);
        assert_eq!(found, code, "{stdout}{stderr}");
        (stdout, stderr)
    };
    let (out, _) = run(&["journal", "refresh", "1"], 0);
    assert!(out.starts_with("entry 2, follow-up to Example Mobile: sent on 2026-12-04\n"), "{out}");
    // Whether to remind once more is no question before.
    let (due, _) = run(&["journal", "due"], 1);
    assert_eq!(due.lines().count(), 1, "{due}");
    let (_, stderr) = run(&["follow-up", "1", "-o", "second.eml"], 0);
    assert!(
        stderr.contains(
            "warning: entry 2: seems to have been sent: it lies among the sent letters in your mailbox\n  decide on that first: `adieu \
             journal mark 2 sent`, or `adieu journal dismiss 2`\n"
        ),
        "{stderr}"
    );
    run(&["journal", "mark", "1", "answered"], 0);
    run(&["journal", "mark", "2", "sent"], 0);
    let entry = serde_json::from_str::<serde_json::Value>(&run(&["journal", "show", "2", "--json"], 0).0)
        .expect("JSON");
    assert_eq!(entry["entry"]["message_id"], "<4444444444444444@example.org>", "{entry}");
}

#[test]
fn a_real_server_finds_what_lies_among_its_sent_ones() {
    let Some(servers) = Servers::start() else { return };
    let person = Person::new();
    let port = servers.port + 2;
    let ca = servers.folder.path().join("ca.pem").display().to_string();
    let config = format!(
        "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/bin/false\"\n[accounts.main.imap]\nhost = \"localhost\"\nport = {port}\n\
         ca_file = {ca:?}\n"
    );
    fs::write(person.path().join("config/config.toml"), config).expect("an account");
    let refresh = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        hermetic(&mut command, person.path());
        command.args(["journal", "refresh"]).env("ADIEU_PASSWORD", "secret").env("ADIEU_NOW", FRIDAY);
        let output = command.output().expect("it runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        (text(output.stdout), text(output.stderr))
    };
    // Dovecot makes the folder when it is first opened.
    let nothing = "Nothing new about a letter since 2026-11-22 in Gesendet of main.\n";
    assert_eq!(refresh(), (String::new(), nothing.to_owned()), "{}", servers.logs());
    let arrived = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_600_000);
    let folder = servers.folder.path().join("mail/wang@example.org/.Gesendet/new");
    let text = person.text();
    for (number, sent) in [
        message(OTHER_ID, WEDNESDAY, "Content-Type: text/html", &text.replace("\r\n", "<br>\r\n")),
        message("<x@x.test>", WEDNESDAY, PLAIN, &text).replace("Care@", "sales@"),
    ]
    .iter()
    .enumerate()
    {
        let path = folder.join(format!("1700000000.M{number}.test"));
        fs::write(&path, sent).expect("a message");
        File::options().write(true).open(&path).and_then(|file| file.set_modified(arrived)).expect("its day");
    }
    assert_eq!(refresh(), (FOUND.to_owned(), String::new()), "{}", servers.logs());
    assert_eq!(refresh(), (String::new(), nothing.to_owned()));
    // Nothing in the mailbox was read or moved.
    let cur = fs::read_dir(folder.with_file_name("cur")).expect("the folder");
    let flags: Vec<String> =
        cur.map(|entry| entry.expect("a message").file_name().to_string_lossy().into_owned()).collect();
    assert!(flags.iter().all(|name| !name.contains(":2,") || name.ends_with(":2,")), "{flags:?}");
    person.says(&["journal", "mark", "1", "sent"], 0);
    assert_eq!(person.json(&["journal", "list"])["entries"][0]["message_id"], OTHER_ID);
}

#[test]
fn a_journal_of_before_is_taken_on_with_what_was_found() {
    let person = Person::new();
    person.says(&["journal", "mark", "1", "sent"], 0);
    person.mailbox.put(
        "INBOX",
        &format!("From: x@example.com\r\nDate: {THURSDAY}\r\nIn-Reply-To: <0123456789abcdef@example.org>\r\n\r\nWe end it.\r\n"),
    );
    assert!(person.refresh().contains("answered"));
    let database = rusqlite::Connection::open(person.path().join("state/journal.db")).expect("the journal");
    // The table as it was, and a number that was given and forgotten.
    let table: String = database
        .query_row("SELECT sql FROM sqlite_schema WHERE name = 'findings'", [], |row| row.get(0))
        .expect("a table");
    let indexes: Vec<String> = database
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'findings' AND sql IS NOT NULL")
        .and_then(|mut query| query.query_map([], |row| row.get(0))?.collect())
        .expect("indexes");
    let names = ["entry", "hash", "message_id", "place", "proposal"]
        .map(|by| format!("DROP INDEX findings_by_{by};"));
    let before = table.replace(", 'sent')", ")");
    assert_ne!(before, table);
    database
        .execute_batch(&format!(
            "{} {} DROP INDEX findings_open; ALTER TABLE findings RENAME TO new; {before}; INSERT INTO findings SELECT * FROM new; DROP TABLE \
             new; {}; UPDATE sqlite_sequence SET seq = 7 WHERE name = 'findings'; PRAGMA user_version = 7",
            without_standings(),
            names.concat(),
            indexes.join(";")
        ))
        .expect("the format before");
    drop(database);
    let (shown, _) = person.says(&["journal", "show", "1"], 0);
    assert!(shown.contains("answered: from x@example.com"), "{shown}");
    person.says(&["journal", "verify"], 0);
    let database = rusqlite::Connection::open(person.path().join("state/journal.db")).expect("the journal");
    let row = |sql: &str| database.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a number");
    assert_eq!(row("PRAGMA user_version"), 8);
    assert_eq!(row("SELECT seq FROM sqlite_sequence WHERE name = 'findings'"), 7);
    assert_eq!(row("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'findings%' AND type = 'index'"), 6);
    assert_eq!(row("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%earlier%'"), 0);
}
