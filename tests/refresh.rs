//! What came in about a letter: found in a real mailbox and in one with faults, kept, shown, and settled by the person.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

use crate::harness::{Adieu, Outcome, hermetic, script_file};
use crate::imap_server::{Fault, Manner, Server, Stage, say};
use crate::servers::Servers;

/// A letter that was sent, by an entry that an in-process mailbox server's account left.
const REQUEST: &str = r#"kind = "terminate"
[customer]
name = "Wang Xiaoming"
email = "wang@example.org"
[contract]
provider_name = "Example Mobile"
to = "care@example.com"
order_number = "LB-2026-001234"
"#;

/// The Message-ID of every letter of the tests.
const ID: &str = "<0123456789abcdef@example.org>";

/// Runs another command where an earlier one ran.
fn again(first: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.args(args).current_dir(first);
    hermetic(&mut command, first);
    command.env("ADIEU_PASSWORD", "secret").env("ADIEU_NOW", "2026-11-25T10:00:00+01:00");
    command.output().expect("the binary runs")
}

#[track_caller]
fn said(output: &Output, code: i32) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}{err}");
    (out, err)
}

/// A mailbox of the real servers.
struct Mailbox {
    folder: PathBuf,
    arrived: usize,
}

impl Mailbox {
    fn of(servers: &Servers, address: &str) -> Self {
        Self { folder: servers.folder.path().join("mail").join(address), arrived: 0 }
    }

    /// Puts a message where the server's own delivery would, with a day of arrival.
    fn arrives(&mut self, folder: &str, message: &str, at: &str) {
        self.arrived += 1;
        let path = self.folder.join(folder).join("new").join(format!("1700000000.M{}.test", self.arrived));
        fs::write(&path, message.replace('\n', "\r\n")).expect("a message");
        let at: Timestamp = at.parse().expect("a time");
        let file = File::options().write(true).open(&path).expect("the message");
        let since = Duration::from_secs(u64::try_from(at.as_second()).expect("after 1970"));
        file.set_modified(SystemTime::UNIX_EPOCH + since).expect("its time");
    }
}

fn sent(servers: &Servers, request: &str) -> Outcome {
    let config = format!(
        "[accounts.main]\nemail = \"wang@example.org\"\ncopy_to_sent = false\n[accounts.main.smtp]\nhost = \"localhost\"\nport = {}\n\
         security = \"starttls\"\nca_file = {:?}\n[accounts.main.imap]\nhost = \"localhost\"\nport = {}\n",
        servers.port,
        servers.folder.path().join("ca.pem").display().to_string(),
        servers.port + 2,
    );
    let run = Adieu::new(&["send", "request.toml", "--yes", "--bcc-self=false"])
        .file("config/config.toml", config)
        .file("request.toml", request)
        .env("ADIEU_PASSWORD", "secret")
        .run();
    assert_eq!(run.code, 0, "{}{}", run.stderr, servers.logs());
    run
}

fn message(header: &str, body: &str) -> String {
    format!("{header}\nDate: Tue, 24 Nov 2026 09:30:00 +0000\nMIME-Version: 1.0\n\n{body}\n")
}

const BOUNCE: &str = "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: wang@example.org
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Date: Mon, 23 Nov 2026 09:05:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=\"B\"

--B
Content-Type: text/plain

It did not work.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; care@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--B
Content-Type: message/rfc822

Message-ID: <0123456789abcdef@example.org>
From: wang@example.org

body
--B--
";

#[test]
fn an_answer_and_a_bounce_are_found_and_shown_with_what_to_do() {
    let Some(servers) = Servers::start() else { return };
    let run = sent(&servers, REQUEST);
    let at = run.folder.path();
    let (out, err) = said(&again(at, &["journal", "refresh"]), 0);
    assert_eq!(
        (out.as_str(), err.as_str()),
        ("", "Nothing new about a letter since 2026-11-22 in INBOX of main.\n")
    );

    let mut mailbox = Mailbox::of(&servers, "wang@example.org");
    let day = "2026-11-24T09:30:00Z";
    let reply = message(
        &format!(
            "From: Care <care@example.com>\nSubject: Re: your\u{1b}[2Jletter\nMessage-ID: <r@example.com>\nIn-Reply-To: {ID}"
        ),
        "We have ended it.",
    );
    mailbox.arrives("", &reply, day);
    mailbox.arrives("", BOUNCE, day);
    // An automatic answer by the subject, a ticket that has the number in its text alone, one like it of another domain, news.
    let subject = "Subject: AW: Cancellation of contract,\n order number LB-2026-001234";
    let auto = message(
        &format!("From: noreply@mail.example.com\n{subject}\nAuto-Submitted: auto-replied"),
        "Thanks.",
    );
    mailbox.arrives("", &auto, day);
    let encoded = "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8";
    let text = "Your contract =\nLB-2026-=\n001234 f=C3=BCr =E5=8F=96=E6=B6=88 ended.";
    mailbox.arrives(
        "",
        &message(&format!("From: billing@example.com\nSubject: Ticket 7\n{encoded}"), text),
        day,
    );
    mailbox.arrives(
        "",
        &message(&format!("From: thief@example.net\nSubject: Ticket 7\n{encoded}"), text),
        day,
    );
    mailbox.arrives("", &message("From: news@example.com\nSubject: More gigabytes", "Buy!"), day);
    // One's own reminder, one that came long before, somebody else's bounce.
    mailbox.arrives(
        "",
        &message(&format!("From: wang@example.org\nSubject: Reminder\nReferences: {ID}"), "x"),
        day,
    );
    let old = message(&format!("From: care@example.com\nSubject: old\nIn-Reply-To: {ID}"), "x");
    mailbox.arrives("", &old, "2026-11-20T09:30:00Z");
    mailbox.arrives(
        "",
        &BOUNCE.replace("care@example.com", "aunt@example.net").replace("0123456789abcdef", "f"),
        day,
    );

    let (out, err) = said(&again(at, &["journal", "refresh"]), 0);
    let found = [
        "entry 1, terminate to Example Mobile: answered\n  from care@example.com, 2026-11-24, \"Re: your\\u{1b}[2Jletter\", in INBOX\n  it \
         names your letter's Message-ID\n  next: read it (`adieu journal show 1 --found 1` prints it), then `adieu journal mark 1 \
         confirmed`, or refused, or answered; if it is about something else, `adieu journal dismiss 1`\n",
        "entry 1, terminate to Example Mobile: bounced\n  from mailer-daemon@mx.example.org, 2026-11-23, \"Undelivered Mail Returned to \
         Sender\", in INBOX\n  a mail server says of care@example.com: 550 5.1.1 no such user\n  next: it did not arrive: the address does not exist: look up the \
         address and send the letter to the right one (--to ADDRESS); that is a new letter with dates of its own, and this one is done \
         with by `adieu journal mark 1 closed`; `adieu journal show 1 --found 2` prints it\n",
        "entry 1, terminate to Example Mobile: acknowledged\n  from noreply@mail.example.com, 2026-11-24, \"AW: Cancellation of contract, \
         order number LB-2026-001234\", in INBOX\n  it comes from the provider and has your letter's subject\n  next: an automatic message: \
         read it all the same (`adieu journal show 1 --found 3` prints it); only if it confirms what you asked for, `adieu journal mark 1 \
         confirmed`\n",
        "entry 1, terminate to Example Mobile: answered\n  from billing@example.com, 2026-11-24, \"Ticket 7\", in INBOX\n  it comes from \
         the provider and has a number of your contract\n  next: read it (`adieu journal show 1 --found 4` prints it), then `adieu journal \
         mark 1 confirmed`, or refused, or answered; if it is about something else, `adieu journal dismiss 1`\n",
    ];
    assert_eq!(out, found.concat());
    assert_eq!(
        err,
        "1 other message from Example Mobile, which nothing ties to your letter: look at them in your mail program.\n"
    );

    // Once more there is nothing new; the mailbox is as it was, nothing read, nothing moved.
    let (out, _) = said(&again(at, &["journal", "refresh"]), 0);
    assert_eq!(out, "");
    let flags: Vec<String> = ["new", "cur"]
        .iter()
        .flat_map(|part| fs::read_dir(mailbox.folder.join(part)).expect("the folder"))
        .map(|entry| entry.expect("a message").file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains(":2,") && !name.ends_with(":2,"))
        .collect();
    assert!(flags.is_empty(), "{flags:?}");

    // It is due to be read, and no outcome; the bytes are there; after a mark nothing more is due.
    let (out, _) = said(&again(at, &["journal", "due"]), 1);
    assert_eq!(
        out,
        "read what Example Mobile answered (entry 1, terminate of 2026-11-23): due since 2026-11-25, which is today; next: adieu journal show 1 --found 4\n"
    );
    let (out, _) = said(&again(at, &["journal", "list"]), 0);
    assert!(out.contains("; found in the mailbox: answered"), "{out}");
    let (out, _) = said(&again(at, &["journal", "show", "1", "--found", "1", "--message"]), 0);
    assert_eq!(out, reply.replace('\n', "\r\n"));
    let (out, _) = said(&again(at, &["journal", "show", "1", "--found", "1"]), 0);
    assert_eq!(
        out,
        "From:    Care <care@example.com>\nDate:    2026-11-24 10:30\nSubject: Re: your\\u{1b}[2Jletter\n\nWe have ended it.\n"
    );
    let (out, _) = said(&again(at, &["journal", "show", "1", "--found", "4"]), 0);
    assert!(out.ends_with("\n\nYour contract LB-2026-001234 für 取消 ended.\n"), "{out}");
    let (out, _) = said(&again(at, &["journal", "show", "1"]), 0);
    assert!(
        out.contains("Found in the mailbox:\n") && out.contains("bounced: from mailer-daemon@mx.example.org"),
        "{out}"
    );
    said(&again(at, &["journal", "export", "1"]), 0);
    assert_eq!(
        fs::read_to_string(at.join("evidence-1/found-1.eml")).expect("the file"),
        reply.replace('\n', "\r\n")
    );
    assert_eq!(
        said(&again(at, &["journal", "verify"]), 0).0,
        "1 letter and 4 answers checked, all unchanged since they were written\n"
    );
    said(&again(at, &["journal", "mark", "1", "confirmed"]), 0);
    assert_eq!(said(&again(at, &["journal", "due"]), 0).0, "");
    let (_, err) = said(&again(at, &["journal", "refresh"]), 0);
    assert_eq!(err, "No letter waits for an answer.\n");
    // Named, it is looked for whatever became of it, as far back as wanted.
    let (out, _) = said(&again(at, &["journal", "refresh", "1", "--since", "2026-11-19", "--json"]), 0);
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(
        (&json["found"][0]["subject"], &json["found"][1]),
        (&"old".into(), &serde_json::Value::Null),
        "{out}"
    );
    assert_eq!(json["since"], "2026-11-19");
    said(&again(at, &["journal", "forget", "1", "--yes"]), 0);
}

#[test]
fn a_real_bounce_of_a_real_server_is_found() {
    let Some(servers) = Servers::start() else { return };
    // The recipient's mailbox is full: the server that took the letter sends it back.
    let run = sent(&servers, &REQUEST.replace("care@example.com", "full@example.org"));
    let mut mailbox = Mailbox::of(&servers, "wang@example.org");
    let patience = std::time::Instant::now() + Duration::from_secs(30);
    while fs::read_dir(mailbox.folder.join("new")).map_or(true, |mut files| files.next().is_none()) {
        assert!(std::time::Instant::now() < patience, "{}", servers.logs());
        std::thread::yield_now();
    }
    let (out, _) = said(&again(run.folder.path(), &["journal", "refresh"]), 0);
    assert!(out.starts_with("entry 1, terminate to Example Mobile: bounced\n  from mailer-daemon@"), "{out}");
    assert!(out.contains("a mail server says of full@example.org: "), "{out}");
    mailbox.arrives("", &message("From: x@example.com\nSubject: x", "x"), "2026-11-24T09:30:00Z");
    let (out, _) = said(&again(run.folder.path(), &["journal", "due"]), 1);
    assert!(out.starts_with("the letter to Example Mobile did not arrive (entry 1, "), "{out}");
}

/// A letter that left through a local program, and a mailbox server in the test's own process.
fn left(server: &Server) -> Outcome {
    let config = server.config().replace("\"/bin/false\"", "\"./sendmail\"\ncopy_to_sent = false");
    let adieu = Adieu::new(&["send", "-", "--yes", "--bcc-self=false"])
        .file("config/config.toml", config)
        .stdin(REQUEST)
        .env("ADIEU_PASSWORD", "s3cret pass")
        .env("PATH", "/usr/bin:/bin");
    script_file(&adieu.path("sendmail"), "exec cat >/dev/null");
    adieu.run().code(0)
}

/// Refreshes once, and gives what was said.
#[track_caller]
fn refreshed(manner: Manner, args: &[&str], code: i32) -> (String, String, Outcome, Vec<String>) {
    let server = Server::start(manner);
    let run = left(&server);
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.args(["journal", "refresh"]).args(args).current_dir(run.folder.path());
    hermetic(&mut command, run.folder.path());
    let output = command.env("ADIEU_PASSWORD", "s3cret pass").output().expect("the binary runs");
    let (out, err) = said(&output, code);
    (out, err, run, server.seen().commands)
}

#[test]
fn what_is_asked_of_the_server() {
    let (_, _, _, commands) = refreshed(
        Manner {
            folders: &["() \"/\" INBOX", "() \"/\" Spamverdacht", "() \"/\" Gesendet"],
            ..Manner::default()
        },
        &[],
        0,
    );
    let asked: Vec<&str> =
        commands.iter().map(String::as_str).filter(|command| command.starts_with(['U', 'E'])).collect();
    let sure = "UID SEARCH SINCE 22-Nov-2026 OR HEADER In-Reply-To \"0123456789abcdef@example.org\" OR HEADER References \
                \"0123456789abcdef@example.org\" OR FROM \"mailer-daemon@\" OR FROM \"postmaster@\" HEADER Content-Type \"delivery-status\"";
    let unsure = "UID SEARCH SINCE 22-Nov-2026 OR FROM \"example.com\" SUBJECT \"LB-2026-001234\"";
    let fetch = "UID FETCH 4,9 (UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (From Subject Date Message-ID In-Reply-To References Content-Type \
                 Auto-Submitted Precedence X-Autoreply X-Autorespond X-Auto-Reply X-OTRS-Loop \
                 X-MS-Exchange-Generated-Message-Source List-Id List-Unsubscribe X-Failed-Recipients)]<0.65536>)";
    let folder = [sure, unsure, fetch];
    assert_eq!(
        asked,
        [&["EXAMINE \"INBOX\""], &folder[..], &["EXAMINE \"Spamverdacht\""], &folder[..]].concat()
    );
}

#[test]
fn hostile_messages_are_survived_and_named() {
    let field = format!("In-Reply-To: {ID}\r\n");
    // A header without end, the beginning of which is all that is read.
    let mut endless = format!(
        "{field}From: =?utf-8?q?=FF=FE?= <a@\u{202e}evil.test>\r\nSubject: =?gb2312?B?!!!?= \r\nX-Long: "
    )
    .into_bytes();
    endless.resize(65_536, b'a');
    let mut messages =
        b"* 1 FETCH (UID 9 RFC822.SIZE 10485760 BODY[HEADER.FIELDS (FROM)]<0> {65536}\r\n".to_vec();
    messages.extend(&endless);
    messages.extend(b")\r\n");
    let manner = Manner { messages: Vec::leak(messages), ..Manner::default() };
    let (out, err, run, _) = refreshed(manner, &[], 0);
    assert!(out.starts_with("entry 1, terminate to Example Mobile: answered\n"), "{out}");
    assert!(!out.contains('\u{202e}'), "{out}");
    assert_eq!(
        err,
        "warning: mailbox (account main): message 9 in INBOX has a header of more than 65536 octets: only its beginning was read\n  look at it \
         in your mail program; such a header is not made by accident\n"
    );
    drop(run);

    // Messages in messages, and a report that is none.
    let nested = "Content-Type:message/rfc822\n\n".repeat(2_000);
    let bomb = format!(
        "From: mailer-daemon@x.test\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n{field}\r\n--b\n{nested}"
    );
    let messages =
        format!("* 1 FETCH (UID 4 BODY[HEADER.FIELDS (FROM)]<0> {{{}}}\r\n{bomb})\r\n", bomb.len());
    let manner = Manner { messages: Vec::leak(messages.into_bytes()), ..Manner::default() };
    let (out, err, _, _) = refreshed(manner, &[], 0);
    assert!(
        out.starts_with("entry 1, terminate to Example Mobile: bounced\n  from mailer-daemon@x.test"),
        "{out}{err}"
    );
}

#[test]
fn a_server_with_faults_is_named() {
    let with = |stage, fault| Manner { fault: Some((stage, fault)), ..Manner::default() };
    for (manner, code, words) in [
        (with(Stage::Login, say("TAG NO [AUTHENTICATIONFAILED] no")), 77, "the server said no to the login"),
        (with(Stage::Examine, say("TAG NO no such folder")), 76, "the server said no to EXAMINE"),
        (with(Stage::Search, Fault::Drop), 75, "closed the connection during SEARCH"),
        (with(Stage::Search, say("TAG BAD too long")), 76, "the server said no to SEARCH: BAD too long"),
        (
            with(Stage::Fetch, Fault::Endless(b"* 1 FETCH (X {70000}\r\n".to_vec())),
            76,
            "a literal of 70000 octets",
        ),
        (with(Stage::Fetch, Fault::Silence), 75, "no answer in time during FETCH"),
        (with(Stage::Fetch, say("* 9 FETCH (UID \"")), 76, "not a correct IMAP answer during FETCH"),
    ] {
        let (out, err, _, _) = refreshed(manner, &[], code);
        assert!(out.is_empty() && err.contains(words), "{words}: {err}");
    }
    let (_, err, run, _) = refreshed(Manner::default(), &["--since", "2026-12-01"], 2);
    assert_eq!(err, "error: --since \"2026-12-01\" is still to come\n  write a day up to 2026-11-23\n");
    drop(run);
    let (_, err, ..) = refreshed(Manner::default(), &["7"], 66);
    assert_eq!(err, "error: there is no entry 7 in the journal\n  see `adieu journal list`\n");
    let (_, err, ..) = refreshed(Manner::default(), &["--account", "mian"], 78);
    assert_eq!(err, "error: there is no account mian\n  did you mean main? There are: main\n");
    // Without a journal nothing is looked for, and nobody is asked for a password.
    let run = Adieu::new(&["journal", "refresh"]).run().code(0);
    run.stderr("No letter waits for an answer.\n").stdout("");
}

/// A letter in doubt, refreshed once with this header in the mailbox: what was said, and the state from then on.
#[track_caller]
fn settled(header: &str) -> (String, String, Outcome) {
    let server = Server::start(holding(header));
    let run = left(&server);
    let database =
        rusqlite::Connection::open(run.folder.path().join("state/journal.db")).expect("the journal");
    database.execute("UPDATE entries SET state = 'in-doubt'", []).expect("it writes");
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.args(["journal", "refresh"]);
    hermetic(&mut command, run.folder.path());
    let (out, _) = said(&command.env("ADIEU_PASSWORD", "s3cret pass").output().expect("it runs"), 0);
    let state = database.query_row("SELECT state FROM entries", [], |row| row.get(0)).expect("a state");
    (out, state, run)
}

/// A mailbox of one message, with this header.
fn holding(header: &str) -> Manner {
    let message =
        format!("* 1 FETCH (UID 4 BODY[HEADER.FIELDS (FROM)] {{{}}}\r\n{header})\r\n", header.len());
    Manner { messages: Vec::leak(message.into_bytes()), ..Manner::default() }
}

#[test]
fn a_doubt_is_settled_by_the_copy_or_by_who_names_the_letter() {
    let (out, state, run) = settled("From: wang+sent@example.org\r\n\r\n");
    assert_eq!(
        (out.as_str(), state.as_str()),
        ("entry 1: it was sent: its copy lies in the folder INBOX, UID 4\n", "accepted")
    );
    let (out, _) = said(&again(run.folder.path(), &["journal", "show", "1"]), 0);
    assert!(out.contains("settled: it was sent; its copy lies in the folder INBOX, UID 4"), "{out}");

    let (out, state, _) = settled(&format!("From: desk@tickets.test\r\nIn-Reply-To: {ID}\r\n\r\n"));
    assert!(out.starts_with("entry 1: it was sent: a message that names it came in\nentry 1, "), "{out}");
    assert!(
        out.contains("it names your letter's Message-ID, and its sender is not known as the provider's\n"),
        "{out}"
    );
    assert_eq!(state, "accepted");

    // Neither somebody else's message under its Message-ID, nor a bill with the contract's number.
    for header in
        ["From: thief@evil.test\r\n\r\n", "From: x@example.com\r\nSubject: Bill for LB-2026-001234\r\n\r\n"]
    {
        assert_eq!(settled(header).1, "in-doubt", "{header}");
    }
}

#[test]
fn what_is_about_something_else_is_dismissed() {
    let (out, _, run, _) =
        refreshed(holding("From: x@example.com\r\nSubject: Bill for LB-2026-001234\r\n\r\n"), &[], 0);
    assert_eq!(out.matches("entry 1, ").count(), 1, "{out}");
    let at = run.folder.path();
    let (list, _) = said(&again(at, &["journal", "list"]), 0);
    assert!(list.contains("; found in the mailbox: answered\n"), "{list}");
    let (_, err) = said(&again(at, &["follow-up", "1", "-o", "early.eml", "--again"]), 0);
    assert!(
        err.contains(
            "warning: entry 1: may have been answered: a message about it was found in your mailbox\n"
        ),
        "{err}"
    );
    let (shown, _) = said(&again(at, &["journal", "show", "1"]), 0);
    assert!(
        shown.contains(
            "Next:       decide on what was found (answered): `adieu journal show 1 --found 1` prints it"
        ),
        "{shown}"
    );
    assert_eq!(
        said(&again(at, &["journal", "dismiss", "1"]), 0).1,
        "What was found about entry 1 changes nothing: what was due before is due again. It stays in the journal.\n"
    );
    let (list, _) = said(&again(at, &["journal", "list"]), 0);
    assert!(list.contains("; remind on 2026-11-30"), "{list}");
    assert_eq!(
        said(&again(at, &["journal", "dismiss", "1"]), 0).1,
        "Nothing that was found about entry 1 waits for a decision.\n"
    );
    said(&again(at, &["journal", "dismiss", "9"]), 66);
    assert!(
        said(&again(at, &["journal", "show", "1"]), 0)
            .0
            .contains("what was found in the mailbox changes nothing")
    );
}

#[test]
fn no_reminder_follows_a_letter_that_came_back() {
    let Some(servers) = Servers::start() else { return };
    let run = sent(&servers, REQUEST);
    let at = run.folder.path();
    said(&again(at, &["journal", "refresh"]), 0);
    Mailbox::of(&servers, "wang@example.org").arrives("", BOUNCE, "2026-11-24T09:30:00Z");
    said(&again(at, &["journal", "refresh"]), 0);
    let (_, err) = said(&again(at, &["follow-up", "1"]), 65);
    assert_eq!(
        err,
        "error: entry 1 came back: it did not arrive\n  send the letter itself to the right address (--to ADDRESS); if it did arrive, `adieu \
         journal dismiss 1`\n"
    );
    said(&again(at, &["journal", "dismiss", "1"]), 0);
    said(&again(at, &["follow-up", "1", "--again"]), 0);
}

#[test]
fn a_persons_refusal_is_read_whatever_a_system_wrote_into_its_header() {
    let Some(servers) = Servers::start() else { return };
    let run = sent(&servers, REQUEST);
    let at = run.folder.path();
    said(&again(at, &["journal", "refresh"]), 0);
    let mut mailbox = Mailbox::of(&servers, "wang@example.org");
    let system = "X-Auto-Response-Suppress: All\nPrecedence: bulk\nAuto-Submitted: auto-generated";
    let header = format!(
        "From: care@example.com\nSubject: Re: your letter\nIn-Reply-To: {ID}\nX-Auto-Response-Suppress: All"
    );
    mailbox.arrives("", &message(&header, "We refuse it.\nYou are bound."), "2026-11-24T09:30:00Z");
    let header = format!("From: care@example.com\nSubject: Ticket 7\nIn-Reply-To: {ID}\n{system}");
    mailbox.arrives("", &message(&header, "We still refuse it."), "2026-11-24T09:31:00Z");
    let header = format!("From: care@example.com\nSubject: AW: Brief\nIn-Reply-To: {ID}");
    let text = "Wir haben Ihre Anfrage erhalten, Nummer 4711.";
    mailbox.arrives("", &message(&header, text), "2026-11-24T09:32:00Z");

    let (out, _) = said(&again(at, &["journal", "refresh"]), 0);
    let found: Vec<&str> = out.lines().filter(|line| line.starts_with("entry")).collect();
    let line = |proposal: &str| format!("entry 1, terminate to Example Mobile: {proposal}");
    assert_eq!(found, [line("answered"), line("answered"), line("acknowledged")], "{out}");
    let (due, _) = said(&again(at, &["journal", "due"]), 1);
    assert!(due.contains("answered"), "{due}");
    // The text as it was written, without the line ends of mail.
    let (shown, _) = said(&again(at, &["journal", "show", "1", "--found", "1"]), 0);
    assert!(shown.ends_with("\n\nWe refuse it.\nYou are bound.\n") && !shown.contains('\r'), "{shown:?}");
    assert!(!shown.contains("\\r"), "{shown}");
}

#[test]
fn a_message_that_cannot_be_read_for_want_of_a_thread_is_found_the_next_time() {
    let server = Server::start(holding(&format!("From: desk@tickets.test\r\nIn-Reply-To: {ID}\r\n\r\n")));
    let (mut read, mut unread) = (0, 0);
    // The thread for the parser wants a large stack: of some limits of memory all but that fits in.
    for mebibytes in (64..=192).step_by(16) {
        let run = left(&server);
        let limited = |mebibytes: u64, args: &[&str]| {
            let mut command = Command::new("/usr/bin/prlimit");
            command.arg(format!("--as={}", mebibytes << 20)).arg(env!("CARGO_BIN_EXE_adieu")).args(args);
            hermetic(&mut command, run.folder.path());
            command.env("ADIEU_PASSWORD", "s3cret pass").output().expect("it runs")
        };
        let refreshed = limited(mebibytes, &["journal", "refresh"]);
        let err = String::from_utf8_lossy(&refreshed.stderr).into_owned();
        match refreshed.status.code() {
            Some(0) => read += 1,
            Some(75) if err.contains("error: a message cannot be read: no thread can be started: ") => {
                unread += 1;
            }
            // Not even the lookup of a name has room.
            code => assert!(code != Some(1) && !err.contains("panicked"), "{mebibytes}: {code:?} {err}"),
        }
        let found = |output: &Output| String::from_utf8_lossy(&output.stdout).contains("answered\n");
        assert_eq!(found(&refreshed), refreshed.status.success(), "{mebibytes}: {err}");
        let (out, _) = said(&again(run.folder.path(), &["journal", "show", "1"]), 0);
        assert_eq!(out.contains("tickets.test"), refreshed.status.success(), "{mebibytes}: {out}");
        // It was left where it is, and nobody takes it for an empty one.
        said(&limited(4096, &["journal", "refresh"]), 0);
        let shown = limited(mebibytes, &["journal", "show", "1", "--found", "1"]);
        // It has a little less or more room than the look into the mailbox had.
        let text = String::from_utf8_lossy(&shown.stdout);
        match shown.status.code() {
            Some(0) => assert!(text.contains("From:    desk@tickets.test"), "{mebibytes}: {text}"),
            code => assert!(code != Some(1) && code != Some(101), "{mebibytes}: {code:?}"),
        }
    }
    assert!(read > 0 && unread > 0, "{read} {unread}");
}
