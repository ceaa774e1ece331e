//! Letters in the person's own mailbox: drafts into Drafts, copies into Sent. Every fault of a server with its words and its
//! exit code, and what becomes of the draft.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use adieu::account::secret::Secret;
use adieu::imap::{Criterion, Folder, MailboxError, PAGE, Role, Session};
use adieu::net::IoHooks;
use tempfile::TempDir;

use crate::fake_server::Certificate;
use crate::harness::{Adieu, Outcome, hermetic};
use crate::imap_server::{Fault, Manner, Server, Stage, say};
use crate::servers::Servers;
use crate::smtp_server;

/// A request whose sender is the account's own address.
const REQUEST: &str = r#"kind = "stop-renewal"
[customer]
name = "Wang Xiaoming"
[contract]
to = "care@example.com"
provider_name = "Example Mobile"
order_number = "LB-2026-001234"
"#;

const DEFAULT_NAME: &str = "example-mobile-stop-renewal-2026-11-23.eml";

fn draft(config: &str, args: &[&str]) -> Adieu {
    let adieu = Adieu::new(&["draft", "-", "--to-drafts"])
        .file("config/config.toml", config)
        .stdin(REQUEST)
        .env("ADIEU_PASSWORD", "s3cret pass");
    args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg))
}

fn with_fault(stage: Stage, fault: Fault) -> Manner {
    Manner { fault: Some((stage, fault)), ..Manner::default() }
}

/// The account of a config file, and a session at its mailbox server.
fn session<'w>(config: &str, watch: &'w IoHooks) -> Result<Session<'w>, MailboxError> {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("config.toml");
    std::fs::write(&path, config).expect("a file");
    let account = adieu::account::load(&path).expect("an account").remove(0);
    Session::open(&account.imap.expect("a server"), &Secret::new("s3cret pass".to_owned()), watch)
}

#[test]
fn a_draft_goes_into_the_marked_folder_and_nowhere_else() {
    let server = Server::start(Manner::default());
    let run = draft(&server.config(), &[]).run().code(0).stdout("main: Entwürfe, UID 12\n").stderr_has(
        "Put a draft to Example Mobile <care@example.com>, from wang@example.org, into the folder Entwürfe of account main.\n\
         Next: open it in your mail program or webmail, read the letter once more, and press Send. Keep the sent copy until the \
         confirmation is there.\nDates: no answer by 2026-11-30: remind them.\n",
    );
    assert_eq!(run.files(), ["config", "state"]);
    let seen = server.seen();
    assert_eq!(seen.connections, 1);
    let size = seen.messages[0].len();
    assert_eq!(
        seen.commands,
        [
            "CAPABILITY".to_owned(),
            "AUTHENTICATE PLAIN AHdhbmdAZXhhbXBsZS5vcmcAczNjcmV0IHBhc3M=".to_owned(),
            "CAPABILITY".to_owned(),
            format!("ID (\"name\" \"adieu\" \"version\" \"{}\")", env!("CARGO_PKG_VERSION")),
            "LIST \"\" \"*\"".to_owned(),
            format!("APPEND \"Entw&APw-rfe\" (\\Draft \\Seen) \"23-Nov-2026 10:00:00 +0100\" {{{size}}}"),
            "LOGOUT".to_owned(),
        ]
    );
    // The same as a draft in a file, but for the header that opens a mail program's editor.
    let file =
        Adieu::new(&["draft", "-", "-o", "-", "--email=wang@example.org"]).stdin(REQUEST).run().code(0);
    let text = String::from_utf8(file.stdout).expect("UTF-8");
    assert_eq!(String::from_utf8_lossy(&seen.messages[0]), text.replace("X-Unsent: 1\r\n", ""));
    assert!(text.contains("X-Unsent: 1\r\n"));
}

#[test]
fn a_file_is_written_too_where_one_is_named() {
    let server = Server::start(Manner::default());
    let run = draft(&server.config(), &["-o", "mine.eml"]).run().code(0);
    assert_eq!(String::from_utf8_lossy(&run.stdout), "mine.eml\nmain: Entwürfe, UID 12\n");
    assert!(String::from_utf8_lossy(&run.read("mine.eml")).contains("X-Unsent: 1"));

    let run = draft(&server.config(), &["-o", "mine.eml", "--json"]).run().code(0);
    let json = run.json();
    assert_eq!(json["path"], "mine.eml");
    let expected =
        serde_json::json!({ "account": "main", "folder": "Entwürfe", "uid": 12, "uid_validity": 77 });
    assert_eq!(json["drafts"], expected);
    let run = draft(&server.config(), &["--json"]).run().code(0);
    assert!(run.json()["path"].is_null() && run.files() == ["config", "state"]);

    let run = draft(&server.config(), &["-o", "-"]).run().code(0);
    let message = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(
        message.starts_with("From: ") && message.ends_with("\r\n") && !message.contains("UID"),
        "{message}"
    );
    assert_eq!(server.seen().messages.len(), 4);
    let refusing = Server::start(with_fault(Stage::Append, say("TAG NO no")));
    let run = draft(&refusing.config(), &["-o", "-"]).run().code(76);
    assert_eq!(String::from_utf8_lossy(&run.stdout), message, "the message and nothing else");
    assert_eq!(run.stderr_has("; the draft is on standard output").files(), ["config"]);
}

/// A run that fails: its exit code, its words, and the draft safe in a file.
#[track_caller]
fn fails(manner: Manner, code: i32, words: &[&str]) -> Outcome {
    let server = Server::start(manner);
    let run = draft(&server.config(), &["-v"]).run();
    let said = &run.stderr;
    assert_eq!(run.code, code, "{said}");
    for word in words {
        assert!(said.contains(word), "no {word:?} in:\n{said}");
    }
    assert!(said.contains(&format!("the draft is in the file {DEFAULT_NAME}")), "{said}");
    let doubt = said.contains("it may lie in the folder all the same");
    assert_eq!(doubt, code == 70, "{said}");
    assert_eq!(said.contains("nothing was put into the mailbox"), code != 70, "{said}");
    assert!(!said.contains("s3cret") && !said.contains("AHdhbmdA"), "the secret is not shown: {said}");
    assert_eq!(String::from_utf8_lossy(&run.stdout), format!("{DEFAULT_NAME}\n"));
    assert!(String::from_utf8_lossy(&run.read(DEFAULT_NAME)).contains("X-Unsent: 1"));
    run
}

#[test]
fn what_a_server_refuses() {
    fails(
        Manner { password: "another", ..Manner::default() },
        77,
        &[
            "the server said no to the login: NO [AUTHENTICATIONFAILED] wrong password",
            "many services want an app password",
        ],
    );
    fails(with_fault(Stage::Login, say("TAG NO [UNAVAILABLE] later")), 75, &["NO [UNAVAILABLE] later"]);
    fails(
        with_fault(
            Stage::Login,
            say("TAG NO you said AHdhbmdAZXhhbXBsZS5vcmcAczNjcmV0IHBhc3M= and s3cret pass"),
        ),
        77,
        &["you said **** and ****"],
    );
    fails(
        with_fault(Stage::Append, say("TAG NO [OVERQUOTA] Quota exceeded")),
        76,
        &[
            "error: the mailbox is full: the server said no to APPEND: NO [OVERQUOTA] Quota exceeded",
            "make room in the mailbox",
        ],
    );
    fails(
        with_fault(Stage::Appended, say("TAG NO [OVERQUOTA] Quota exceeded")),
        76,
        &["the mailbox is full"],
    );
    fails(with_fault(Stage::Append, say("TAG NO [CANNOT] Paßt nicht")), 76, &["NO [CANNOT] Paßt nicht"]);
    fails(
        with_fault(Stage::Appended, say("TAG BAD what?")),
        76,
        &["said no to the reply to the message: BAD what?"],
    );
    fails(with_fault(Stage::Append, say("TAG NO [INUSE] locked")), 75, &["run the same command again later"]);
    fails(with_fault(Stage::List, say("* BYE shutting down")), 75, &["said no to LIST: BYE shutting down"]);
    fails(with_fault(Stage::Greeting, say("* BYE too many connections")), 69, &["BYE too many connections"]);
    let small = Manner { capabilities: "IMAP4rev1 AUTH=PLAIN APPENDLIMIT=100", ..Manner::default() };
    fails(small, 76, &["octets; the mailbox takes 100"]);
}

#[test]
fn what_breaks_on_the_way() {
    let server = Server::start(with_fault(Stage::Message, Fault::Drop));
    let large = "It was broken from the first day.\n".repeat(100_000);
    let run = draft(&server.config(), &["--attach=proof.txt"]).file("proof.txt", large).run().code(75);
    run.stderr_has("error: localhost: sending the message failed")
        .stderr_has("nothing was put into the mailbox");
    let midway = say("TAG NO [OVERQUOTA] full");
    fails(with_fault(Stage::Message, midway), 76, &["the mailbox is full"]);
    fails(with_fault(Stage::Append, Fault::Silence), 75, &["no answer in time during APPEND"]);
    fails(with_fault(Stage::Login, Fault::Drop), 75, &["closed the connection during the login"]);
    fails(with_fault(Stage::Greeting, Fault::Silence), 69, &["no answer in time during the greeting"]);
    // From the end of the message on nobody knows.
    for fault in [Fault::Drop, Fault::Silence, say("* BYE"), say("garbage")] {
        fails(
            with_fault(Stage::Appended, fault),
            70,
            &[
                "during the reply to the message",
                "look there for \"Turn off automatic renewal, order number LB-2026-001234\" before you try again",
            ],
        );
    }
    let gone = Server::start(Manner::default()).config().replace("port = ", "port = 1 # ");
    draft(&gone, &[]).run().code(69).stderr_has("connecting failed");
}

#[test]
fn what_is_no_mailbox_server() {
    let folders = |folders| Manner { folders, ..Manner::default() };
    fails(
        folders(&["() \"/\" INBOX", "(\\NoSelect \\Drafts) \"/\" Drafts"]),
        78,
        &["there is no folder for drafts (there are: INBOX)", "drafts = \"…\" in the account's imap table"],
    );
    fails(with_fault(Stage::Greeting, say("220 smtp.example.org ESMTP")), 76, &["not a correct IMAP answer"]);
    fails(with_fault(Stage::Greeting, say("* PREAUTH come in")), 76, &["PREAUTH come in"]);
    fails(with_fault(Stage::Append, say("TAG OK done")), 76, &["done before it was sent"]);
    fails(with_fault(Stage::List, say("B7 OK done")), 76, &["an answer to B7"]);
    fails(with_fault(Stage::List, say("+ go on")), 76, &["nobody asked for"]);
    fails(
        with_fault(Stage::List, Fault::Say(b"* LIST () \"/\" \xff\n".to_vec())),
        76,
        &["does not end in CRLF"],
    );
    let none = Manner { capabilities: "IMAP4rev1 LOGINDISABLED AUTH=GSSAPI", ..Manner::default() };
    fails(none, 77, &["offers no login by PLAIN or LOGIN (it offers: GSSAPI)"]);
}

#[test]
fn nothing_a_server_sends_is_without_end() {
    fails(with_fault(Stage::Greeting, Fault::Endless(vec![b'x'; 4096])), 76, &["a line without end"]);
    fails(with_fault(Stage::List, Fault::Endless(vec![b'('; 4096])), 76, &["a line without end"]);
    fails(
        with_fault(
            Stage::List,
            Fault::Endless(format!("* LIST () \"/\" {}\r\n", "x".repeat(50_000)).into_bytes()),
        ),
        76,
        &["an answer without end"],
    );
    fails(
        with_fault(
            Stage::List,
            Fault::Endless(format!("* LIST () \"/\" {{60000}}\r\n{}", "x".repeat(60_000)).into_bytes()),
        ),
        76,
        &["without end"],
    );
    fails(with_fault(Stage::List, say("* LIST () \"/\" {70000}")), 76, &["a literal of 70000 octets"]);
    fails(with_fault(Stage::List, say("* LIST () \"/\" {99999999999999999999999}")), 76, &["a literal of "]);
    // Lists in lists are read; no depth of them is a stack.
    let nested = format!("* LIST {}\r\nTAG OK done", "(".repeat(200_000));
    fails(with_fault(Stage::List, say(&nested)), 78, &["there is no folder for drafts (there are: none)"]);
    let many = format!("* LIST {}\r\n", "(".repeat(200_000)).into_bytes();
    fails(with_fault(Stage::List, Fault::Endless(many)), 76, &["an answer without end"]);
    // Data by and by, each in time, and the answer never.
    let server = Server::start(with_fault(Stage::List, say("* 1 EXISTS")));
    draft(&server.config(), &[]).run().code(75).stderr_has("no answer in time during LIST");
}

#[test]
fn a_connection_is_protected_or_not_used() {
    for (certificate, why) in [
        (Certificate::Expired, "its certificate has expired"),
        (Certificate::OtherName, "its certificate is for another name"),
        (Certificate::SelfSigned, "its certificate is"),
        (Certificate::OtherAuthority, "from an authority nobody here trusts"),
    ] {
        for security in ["tls", "starttls"] {
            let run = fails(Manner { certificate, security, ..Manner::default() }, 69, &[why]);
            assert!(!run.stderr.contains("AUTHENTICATE"), "{}", run.stderr);
        }
    }
    let starttls = |stage, fault| Manner { security: "starttls", ..with_fault(stage, fault) };
    let run = fails(
        starttls(Stage::Capability, say("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK done")),
        69,
        &["does not offer STARTTLS, and nothing is sent unprotected"],
    );
    assert!(!run.stderr.contains("AUTHENTICATE"), "{}", run.stderr);
    fails(starttls(Stage::Starttls, say("TAG NO not now")), 69, &["said no to STARTTLS"]);
    // What came before the handshake is no answer inside it.
    let run = fails(
        starttls(Stage::Starttls, Fault::Extra(b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA3 OK done\r\n")),
        76,
        &["more than one reply to one command"],
    );
    assert!(!run.stderr.contains("AUTHENTICATE"), "{}", run.stderr);
    let server = Server::start(Manner { security: "starttls", ..Manner::default() });
    draft(&server.config(), &[]).run().code(0);
    let commands = server.seen().commands;
    assert_eq!(commands[..3], ["CAPABILITY", "STARTTLS", "CAPABILITY"]);
    let config = server.config().replace("security = \"starttls\"", "security = \"none\"");
    let elsewhere = config.replace("\"localhost\"", "\"imap.example.org\"");
    draft(&elsewhere, &[])
        .run()
        .code(78)
        .stderr_has("account main: imap: security = \"none\" is for this machine only");
}

#[test]
fn every_way_to_log_in() {
    let words = |capabilities, password: &'static str, config: &dyn Fn(String) -> String| {
        let server = Server::start(Manner { capabilities, password, ..Manner::default() });
        let run = draft(&config(server.config()), &[]).env("ADIEU_PASSWORD", password).run().code(0);
        assert_eq!(String::from_utf8_lossy(&run.stdout).lines().count(), 1);
        server.seen().commands.into_iter().find(|command| command.starts_with(['A', 'L'])).expect("a login")
    };
    let same = |config: String| config;
    assert_eq!(words("IMAP4rev1 AUTH=PLAIN", "p", &same), "AUTHENTICATE PLAIN");
    assert_eq!(words("IMAP4rev1", "p \"q\\", &same), "LOGIN \"wang@example.org\" \"p \\\"q\\\\\"");
    assert_eq!(words("IMAP4rev1", "Schlüssel", &same), "LOGIN \"wang@example.org\" Schlüssel");
    let token = |config: String| config + "token_command = \"echo tok3n-tok3n\"\n";
    let xoauth2 = "AUTHENTICATE XOAUTH2 dXNlcj13YW5nQGV4YW1wbGUub3JnAWF1dGg9QmVhcmVyIHRvazNuLXRvazNuAQE=";
    assert_eq!(words("IMAP4rev1 SASL-IR AUTH=XOAUTH2", "tok3n-tok3n", &token), xoauth2);
    assert_eq!(words("IMAP4rev1 AUTH=XOAUTH2 AUTH=PLAIN", "tok3n-tok3n", &token), "AUTHENTICATE XOAUTH2");
    // A refused token is explained in a challenge first.
    let server =
        Server::start(Manner { capabilities: "IMAP4rev1 SASL-IR AUTH=XOAUTH2", ..Manner::default() });
    let run = draft(&token(server.config()), &[]).run().code(77);
    run.stderr_has("NO [AUTHENTICATIONFAILED] wrong password");
    let server = Server::start(Manner::default());
    let run = draft(&token(server.config()), &[]).run().code(77);
    run.stderr_has("offers no login by XOAUTH2 (it offers: PLAIN)");
    let failing = server.config() + "password_command = \"false\"\n";
    let run = draft(&failing, &[]).env("ADIEU_PASSWORD", "").run().code(77);
    assert!(run.stderr_has("the command for the password failed").files().contains(&DEFAULT_NAME.to_owned()));
}

#[test]
fn folders_however_servers_write_them() {
    let folder = |manner: Manner, extra: &str| {
        let server = Server::start(manner);
        let run = draft(&(server.config() + extra), &[]).run().code(0);
        let append = server.seen().commands.into_iter().find(|command| command.starts_with("APPEND"));
        let wire = append.expect("an APPEND").split(" (\\Draft").next().map(str::to_owned);
        (String::from_utf8(run.stdout).expect("UTF-8"), wire.expect("a folder"))
    };
    let text = |(said, wire): (&str, &str)| (said.to_owned(), wire.to_owned());
    let chinese = || Manner { folders: &["() \"/\" INBOX", "() \"/\" \"&g0l6P3ux-\""], ..Manner::default() };
    assert_eq!(folder(chinese(), ""), text(("main: 草稿箱, UID 12\n", "APPEND \"&g0l6P3ux-\"")));
    assert_eq!(
        folder(chinese(), "drafts = \"inbox\"\n"),
        text(("main: INBOX, UID 12\n", "APPEND \"INBOX\""))
    );
    // Without receipts, and without a separator.
    let plain = Manner {
        capabilities: "IMAP4rev1 AUTH=PLAIN",
        folders: &["() NIL INBOX", "() NIL \"My \\\"Drafts\\\"\"", "() NIL Draft"],
        ..Manner::default()
    };
    assert_eq!(
        folder(plain, "drafts = 'My \"Drafts\"'\n"),
        text(("main: My \"Drafts\"\n", "APPEND \"My \\\"Drafts\\\"\""))
    );
    // A server that knows names in UTF-8 alone is told that they are understood.
    let utf8 = Manner {
        capabilities: "IMAP4rev1 AUTH=PLAIN ENABLE UTF8=ONLY UIDPLUS",
        folders: &["(\\Drafts) \"/\" \"草稿\""],
        ..Manner::default()
    };
    assert_eq!(folder(utf8, ""), text(("main: 草稿, UID 12\n", "APPEND \"草稿\"")));
    let lists = |capabilities| {
        let server = Server::start(Manner { capabilities, ..Manner::default() });
        draft(&server.config(), &[]).run().code(0).stdout("main: Entwürfe\n");
        server.seen().commands.into_iter().filter(|command| command.starts_with("LIST")).collect::<Vec<_>>()
    };
    let extended = "LIST \"\" \"*\" RETURN (SPECIAL-USE)";
    assert_eq!(lists("IMAP4rev1 AUTH=PLAIN SPECIAL-USE LIST-EXTENDED"), [extended]);
    let broken = "IMAP4rev1 AUTH=PLAIN SPECIAL-USE LIST-EXTENDED X-BROKEN";
    assert_eq!(lists(broken), [extended, "LIST \"\" \"*\""]);
}

#[test]
fn a_draft_that_is_rescued_replaces_nothing() {
    let server = Server::start(with_fault(Stage::Append, say("TAG NO no")));
    let run = draft(&server.config(), &[]).file(DEFAULT_NAME, "mine").run().code(76);
    assert_eq!(String::from_utf8_lossy(&run.stdout), "example-mobile-stop-renewal-2026-11-23-2.eml\n");
    assert_eq!(run.read(DEFAULT_NAME), b"mine");
    let run = draft(&server.config(), &["-o", "there.eml"]).run().code(76);
    assert_eq!(run.files(), ["config", "state", "there.eml"]);
    let run = run.stderr_has("the draft is in the file there.eml");
    assert_eq!(String::from_utf8_lossy(&run.stdout), "there.eml\n");
    let run = draft(&server.config(), &["--json"]).run().code(76);
    let json = run.json();
    assert_eq!((&json["details"]["path"], &json["exit_code"]), (&DEFAULT_NAME.into(), &76.into()));
    assert!(run.files().contains(&DEFAULT_NAME.to_owned()));
}

#[test]
fn what_the_config_file_may_not_say() {
    let none = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/bin/false\"\n";
    let run = draft(none, &[]).run().code(78).stderr_has("account main has no mailbox server");
    run.stderr_has("add [accounts.main.imap] with its host");
    for (extra, words) in [
        ("[accounts.main.imap]\n", "missing field `host`"),
        ("[accounts.main.imap]\nhost = \"h\"\npassword = \"hunter2\"\n", "holds a password"),
        ("[accounts.main.imap]\nhost = \"h\"\nfolder = \"x\"\n", "unknown field `folder`"),
        ("[accounts.main.imap]\nhost = \"h\"\ndrafts = \"\"\n", "drafts and sent are names of folders"),
        ("[accounts.main.imap]\nhost = \"h\"\ntimeout = 0\n", "imap: timeout must be between"),
        ("copy_to_sent = true\n", "has copy_to_sent, and no imap to copy to"),
    ] {
        let run = draft(&format!("{none}{extra}"), &[]).run().code(78);
        assert!(run.stderr.contains(words) && !run.stderr.contains("hunter2"), "{}", run.stderr);
    }
    let run =
        draft(&Server::start(Manner::default()).config(), &["--email=other@example.org"]).run().code(65);
    let run =
        run.stderr_has("the letter is from other@example.org, and account main sends as wang@example.org");
    assert_eq!(run.files(), ["config"]);
    Adieu::new(&["draft", "-", "--account", "main"]).stdin(REQUEST).run().code(2);
    Adieu::new(&["account", "add", "wang@example.org", "--host=h", "--imap-port=993"])
        .run()
        .code(2)
        .stderr_has("give its name with --imap-host");
}

/// Sends through `smtp`, with the mailbox at `imap`.
fn send(smtp: &smtp_server::Server, imap: &Server, extra: &str, args: &[&str]) -> Adieu {
    let config = smtp.config().replace("[accounts.main.smtp]", &format!("{extra}[accounts.main.smtp]"));
    let adieu = Adieu::new(&["send", "-", "--yes"])
        .file("config/config.toml", config + &imap.table())
        .stdin(REQUEST)
        .env("ADIEU_PASSWORD", "s3cret pass");
    args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg))
}

fn smtp() -> smtp_server::Server {
    smtp_server::Server::start(smtp_server::Manner::default())
}

/// Another command in the folder of an earlier run.
fn then(run: &Outcome, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    hermetic(&mut command, run.folder.path());
    let output = command.args(args).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn a_copy_of_what_was_sent_lies_in_sent() {
    let (smtp, imap) = (smtp(), Server::start(Manner::default()));
    let run = send(&smtp, &imap, "", &[]).run().code(0);
    assert!(
        run.stderr.contains("In your mailbox a copy lies in the folder Gesendet, UID 12.\n"),
        "{}",
        run.stderr
    );
    let seen = imap.seen();
    assert_eq!(seen.messages, smtp.seen().messages, "the same octets");
    let append = seen.commands.iter().find(|command| command.starts_with("APPEND")).expect("an APPEND");
    assert!(append.starts_with("APPEND \"Gesendet\" (\\Seen) \"23-Nov-2026 10:00:00 +0100\" {"), "{append}");
    let shown = then(&run, &["journal", "show", "1"]);
    assert!(shown.contains("accepted\n    a copy lies in the folder Gesendet, UID 12"), "{shown}");
    // The server's reply is still what is told of it.
    let mut again = Command::new(env!("CARGO_BIN_EXE_adieu"));
    hermetic(&mut again, run.folder.path());
    std::fs::write(run.folder.path().join("request.toml"), REQUEST).expect("a file");
    let again = again
        .args(["send", "request.toml", "--yes"])
        .current_dir(run.folder.path())
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(again.status.code() == Some(65) && said.contains("the server said: 250"), "{said}");
    assert_eq!(imap.seen().connections, 1);
}

#[test]
fn a_copy_that_fails_is_a_warning() {
    for (fault, words) in [
        ((Stage::Append, say("TAG NO [OVERQUOTA] full")), "no copy was put into Sent: the mailbox is full"),
        (
            (Stage::Login, say("TAG NO wrong")),
            "no copy was put into Sent: the server said no to the login: NO wrong",
        ),
        (
            (Stage::List, Fault::Drop),
            "no copy was put into Sent: localhost: the server closed the connection during LIST",
        ),
        (
            (Stage::Appended, Fault::Drop),
            "whether its copy lies in Sent is unknown: localhost: the server closed",
        ),
    ] {
        let (smtp, imap) = (smtp(), Server::start(Manner { fault: Some(fault), ..Manner::default() }));
        let run = send(&smtp, &imap, "", &[]).run().code(0);
        assert!(String::from_utf8_lossy(&run.stdout).starts_with("Sent. "));
        let said = format!("warning: copy_to_sent (account main): the letter was sent, and {words}");
        assert!(run.stderr.contains(&said), "{}", run.stderr);
        assert!(run.stderr.contains("do not send it again"), "{}", run.stderr);
        let shown = then(&run, &["journal", "show", "1"]);
        assert!(shown.contains(&format!("the letter was sent, and {words}")), "{shown}");
        assert_eq!(imap.seen().connections, 1, "once");
    }
    let (smtp, imap) = (smtp(), Server::start(with_fault(Stage::Append, say("TAG NO no"))));
    let run = send(&smtp, &imap, "", &["--json"]).run().code(0);
    let json = run.json();
    let warnings = json["warnings"].as_array().expect("warnings");
    assert_eq!(json["state"], "accepted");
    assert!(warnings.iter().any(|warning| warning["code"] == "no-sent-copy"), "{json}");
    // Its own secret, which cannot be had: known before the letter leaves, told after.
    let config = "password_command = \"false\"\n";
    let adieu = send(&smtp, &imap, "", &[]).env("ADIEU_PASSWORD", "");
    let path = adieu.path("config/config.toml");
    let text = std::fs::read_to_string(&path).expect("the file");
    let smtp_command = "[accounts.main.smtp]\npassword_command = \"echo s3cret pass\"\n";
    std::fs::write(&path, text.replace("[accounts.main.smtp]\n", smtp_command) + config).expect("a file");
    adieu.run().code(0).stderr_has("no copy was put into Sent: the command for the password failed");
}

#[test]
fn no_copy_where_none_is_wanted() {
    let (smtp, imap) = (smtp(), Server::start(Manner::default()));
    send(&smtp, &imap, "copy_to_sent = false\n", &[]).run().code(0);
    let adieu = send(&smtp, &imap, "", &[]);
    let path = adieu.path("config/config.toml");
    let text = std::fs::read_to_string(&path).expect("the file") + "saves_sent = true\n";
    std::fs::write(&path, text).expect("a file");
    adieu.run().code(0);
    send(&smtp, &imap, "", &["--dry-run"]).run().code(0);
    assert_eq!(imap.seen().connections, 0);
    // A letter that was not taken has no copy.
    let refusing = smtp_server::Server::start(smtp_server::Manner {
        fault: Some((smtp_server::Stage::Dot, smtp_server::say("550 no"))),
        ..smtp_server::Manner::default()
    });
    send(&refusing, &imap, "", &[]).run().code(76);
    assert_eq!(imap.seen().connections, 0);
}

#[test]
fn a_copy_in_sent_makes_one_to_oneself_needless_unless_it_is_wanted() {
    for (config, options, copy) in [
        ("", &[] as &[&str], false),
        ("", &["--bcc-self"], true),
        ("bcc_self = true\n", &[], true),
        ("bcc_self = true\n", &["--bcc-self=false"], false),
        ("bcc_self = true\ncopy_to_sent = true\n", &[], true),
        ("copy_to_sent = false\n", &[], true),
        ("copy_to_sent = false\nbcc_self = false\n", &[], false),
    ] {
        let (smtp, imap) = (smtp(), Server::start(Manner::default()));
        send(&smtp, &imap, config, options).run().code(0);
        let sent_to_oneself = smtp.seen().commands.contains(&"RCPT TO:<wang@example.org>".to_owned());
        assert_eq!(sent_to_oneself, copy, "{config:?} {options:?}");
        assert_eq!(imap.seen().messages.is_empty(), config.contains("copy_to_sent = false"), "{config:?}");
    }
}

#[test]
fn a_doubt_without_a_copy_names_what_can_settle_it() {
    let imap = Server::start(Manner::default());
    let smtp = smtp_server::Server::start(smtp_server::Manner {
        fault: Some((smtp_server::Stage::Dot, smtp_server::Fault::Drop)),
        ..smtp_server::Manner::default()
    });
    send(&smtp, &imap, "", &[]).run().code(70).stderr_has(
        "  it may have been sent (journal entry 1), and no copy went to yourself: look for an answer or a bounce in your inbox, \
         or ask the provider; an empty Sent folder proves nothing. Then `adieu journal mark 1 sent` or `adieu journal mark 1 not-sent`\n",
    );
}

#[test]
fn an_account_is_tested_with_its_mailbox() {
    let (smtp, imap) = (smtp(), Server::start(Manner::default()));
    let test = |args: &[&str]| {
        let adieu = Adieu::new(&["account", "test"]).env("ADIEU_PASSWORD", "s3cret pass");
        let config = smtp.config() + &imap.table();
        args.iter().fold(adieu.file("config/config.toml", config), |adieu, arg| adieu.arg(*arg)).run()
    };
    let said = String::from_utf8(test(&[]).code(0).stdout).expect("UTF-8");
    let mailbox = said.split_once("does not offer REQUIRETLS\n").expect("the submission server first").1;
    let start = format!(
        "localhost port {}: connected to the mailbox\nprotected by TLS 1.3, certificate SHA-256 ",
        imap.port
    );
    let end = "\nlogged in as wang@example.org\nDrafts: Entwürfe\nSent: Gesendet\noffers SPECIAL-USE\noffers UIDPLUS\ndoes not offer QUOTA\n";
    assert!(mailbox.starts_with(&start) && mailbox.ends_with(end), "{said}");
    let json = test(&["--json"]).code(0).json();
    assert_eq!((&json["imap"]["drafts"], &json["imap"]["sent"]), (&"Entwürfe".into(), &"Gesendet".into()));
    assert_eq!(json["imap"]["capabilities"][0], "IMAP4REV1");
    assert!(!imap.seen().commands.iter().any(|command| command.starts_with("APPEND")));
}

#[test]
fn an_interrupt_leaves_nothing_or_says_what_it_means() {
    let interrupt =
        |id: &str| assert!(Command::new("kill").args(["-INT", id]).status().expect("kill").success());
    let start = |server: &Server| {
        let config = server.config().replace("timeout = 2", "timeout = 60");
        let adieu = draft(&config, &[]).file("request.toml", REQUEST);
        let request = std::fs::File::open(adieu.path("request.toml")).expect("the request");
        let child = adieu.command().stdin(request).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        (adieu, child.expect("it runs"))
    };
    let server = Server::start(with_fault(Stage::List, Fault::Silence));
    let (adieu, child) = start(&server);
    while !server.seen().commands.iter().any(|command| command.starts_with("LIST")) {
        std::thread::yield_now();
    }
    interrupt(&child.id().to_string());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("interrupted during LIST\n  nothing was put into the mailbox; run"), "{said}");
    assert!(!adieu.path(DEFAULT_NAME).exists());

    let server = Server::start(with_fault(Stage::Appended, Fault::Silence));
    let (adieu, mut child) = start(&server);
    while server.seen().messages.is_empty() {
        std::thread::yield_now();
    }
    let id = child.id().to_string();
    let mut reader = std::io::BufReader::new(child.stderr.take().expect("its standard error"));
    interrupt(&id);
    let mut said = String::new();
    while !said.contains("Ctrl-C once more leaves it in doubt") {
        assert!(std::io::BufRead::read_line(&mut reader, &mut said).expect("its words") > 0, "{said}");
    }
    interrupt(&id);
    std::io::Read::read_to_string(&mut reader, &mut said).expect("its words");
    assert_eq!(child.wait().expect("it ends").code(), Some(70), "{said}");
    assert!(said.contains("it may lie in the folder all the same"), "{said}");
    assert!(adieu.path(DEFAULT_NAME).exists());
}

#[test]
fn a_folder_that_is_not_there_is_named_by_the_test() {
    let server = Server::start(Manner::default());
    let config = format!("{}drafts = \"Concepts\"\n", server.config());
    let run = Adieu::new(&["account", "test"])
        .file("config/config.toml", config)
        .env("ADIEU_PASSWORD", "s3cret pass")
        .run()
        .code(0);
    assert!(String::from_utf8_lossy(&run.stdout).contains("Drafts: not found\nSent: Gesendet\n"));
    run.stderr_has(
        "there is no folder Concepts (there are: INBOX, Entwürfe, Gesendet): write its name as your mail program shows it into the account's \
         imap table, as drafts or sent\n",
    );
}

#[test]
fn a_folder_is_searched_and_read_without_a_trace() {
    let header = "* 2 FETCH (UID 9 RFC822.SIZE 500 BODY[HEADER.FIELDS (SUBJECT)] {15}\r\nSubject: hi\r\n\r\n)\r\n\
                  * 5 FETCH (FLAGS (\\Seen))\r\n* 6 FETCH (UID 4 BODY[HEADER.FIELDS (SUBJECT)] NIL)\r\n";
    let server = Server::start(Manner { messages: header.as_bytes(), ..Manner::default() });
    let watch = IoHooks::default();
    let mut session = session(&server.config(), &watch).expect("a session");
    let opened = session.examine(&Folder::inbox()).expect("it opens");
    assert_eq!((opened.messages, opened.uid_validity), (3, Some(77)));
    let since = Criterion::Since(jiff::civil::date(2026, 11, 3));
    let found = session.search(&[Criterion::References("<a@example.org>"), since]).expect("it searches");
    assert_eq!(found, [4, 9]);
    session.search(&[]).expect("all");
    session.search(&[Criterion::From("Jörg \"x\"")]).expect("it searches");
    let fetched = session.headers(&found, &["SUBJECT"]).expect("headers");
    assert_eq!(fetched.len(), 1);
    assert_eq!(
        (fetched[0].uid, fetched[0].size, &fetched[0].bytes[..]),
        (9, 500, &b"Subject: hi\r\n\r\n"[..])
    );
    assert!(session.headers(&[], &[]).expect("nothing").is_empty());
    session.headers(&(1..=200).collect::<Vec<u32>>(), &[]).expect("a page");
    assert_eq!(session.message(8, 100).expect("an answer"), None);
    session.logout();
    let commands = server.seen().commands;
    let asked: Vec<&str> =
        commands.iter().map(String::as_str).filter(|command| command.starts_with(['U', 'E'])).collect();
    assert_eq!(
        asked[..5],
        [
            "EXAMINE \"INBOX\"",
            "UID SEARCH HEADER References \"<a@example.org>\" SINCE 3-Nov-2026",
            "UID SEARCH ALL",
            "UID SEARCH CHARSET UTF-8 FROM Jörg \"x\"",
            "UID FETCH 4,9 (UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (SUBJECT)]<0.65536>)",
        ]
    );
    assert_eq!(asked[5].matches(',').count(), PAGE - 1);
    assert_eq!(asked[6], "UID FETCH 8 (UID RFC822.SIZE BODY.PEEK[]<0.100>)");
}

#[test]
fn what_is_read_has_a_limit() {
    let read = |messages: &'static [u8], limit: u32| {
        let server = Server::start(Manner { messages, ..Manner::default() });
        let watch = IoHooks::default();
        let mut session = session(&server.config(), &watch).expect("a session");
        session.message(9, limit)
    };
    // More than was asked for is not taken.
    let error = read(b"* 1 FETCH (UID 9 BODY[]<0> {101}\r\n", 100).expect_err("too much");
    assert!(error.to_string().ends_with("during FETCH: a literal of 101 octets"), "{error}");
    let found = read(b"* 1 FETCH (UID 9 INTERNALDATE NIL BODY[]<0> {3}\r\nabc RFC822.SIZE 3)\r\n", 100);
    assert_eq!(found.expect("it reads").expect("it is there").bytes, b"abc");
    let nested: &[u8] = b"* 1 FETCH (BODYSTRUCTURE ((((((((((((((((((((((((((((((((((((((((((((\r\n";
    assert_eq!(read(nested, 100).expect("it reads"), None);
}

#[test]
fn a_real_mailbox_takes_drafts_and_copies() {
    let Some(servers) = Servers::start() else { return };
    let at = |account: &str, port: u16, extra: &str| {
        format!(
            "[accounts.main]\nemail = \"{account}\"\n[accounts.main.smtp]\nhost = \"localhost\"\nport = {}\nsecurity = \"starttls\"\n\
             ca_file = {:?}\n[accounts.main.imap]\nhost = \"localhost\"\nport = {port}\n{extra}",
            servers.port,
            servers.folder.path().join("ca.pem").display().to_string()
        )
    };
    let adieu = |config: &str, args: &[&str]| {
        let request = "kind = \"terminate\"\nreason = \"Umzug – 搬家\"\n[customer]\nname = \"王小明\"\n[contract]\nprovider_name = \"Example\"\n\
                       to = \"care@example.com\"\n";
        Adieu::new(args)
            .file("config/config.toml", config)
            .file("request.toml", request)
            .env("ADIEU_PASSWORD", "secret")
    };
    let (imaps, starttls) = (servers.port + 2, servers.port + 4);
    let run = adieu(&at("wang@example.org", imaps, ""), &["account", "test"]).run();
    assert_eq!(run.code, 0, "{}{}", run.stderr, servers.logs());
    let said = String::from_utf8(run.stdout).expect("UTF-8");
    assert!(
        said.contains("Drafts: Entwürfe\nSent: Gesendet\noffers SPECIAL-USE\noffers UIDPLUS\noffers QUOTA\n"),
        "{said}"
    );

    let kept = |address: &str, folder: &str| -> Vec<(String, Vec<u8>)> {
        let path = servers.folder.path().join("mail").join(address).join(folder);
        let entries = ["cur", "new"]
            .into_iter()
            .flat_map(|part| std::fs::read_dir(path.join(part)).into_iter().flatten());
        let paths = entries.flatten().map(|entry| entry.path());
        let flags = |path: &Path| path.to_string_lossy().rsplit(':').next().unwrap_or_default().to_owned();
        paths.map(|path| (flags(&path), std::fs::read(&path).expect("a message"))).collect()
    };
    let draft = ["draft", "request.toml", "--to-drafts"];
    let marked = adieu(&at("wang@example.org", imaps, ""), &draft).run();
    assert_eq!((marked.code, marked.files().len()), (0, 3), "{}{}", marked.stderr, servers.logs());
    marked.stdout("main: Entwürfe, UID 1\n");
    let named = at("wang@example.org", starttls, "security = \"starttls\"\ndrafts = \"草稿\"\n");
    adieu(&named, &draft).run().code(0).stdout("main: 草稿, UID 1\n");
    for folder in [".Entw&APw-rfe", ".&g0l6Pw-"] {
        let messages = kept("wang@example.org", folder);
        assert_eq!((messages.len(), messages[0].0.as_str()), (1, "2,DS"), "{folder}");
        let text = String::from_utf8_lossy(&messages[0].1).replace('\r', "");
        assert!(text.starts_with("From: =?utf-8?b?") && !text.contains("X-Unsent"), "{text}");
    }

    // The copy is what was sent, and a search finds it.
    let config = at("wang@example.org", imaps, "");
    let run = adieu(&config, &["send", "request.toml", "--yes"]).run();
    assert_eq!(run.code, 0, "{}{}", run.stderr, servers.logs());
    let run = run.stderr_has("a copy lies in the folder Gesendet, UID 1.");
    let copies = kept("wang@example.org", ".Gesendet");
    assert_eq!((copies.len(), copies[0].0.as_str()), (1, "2,S"));
    let sent = then(&run, &["journal", "show", "1", "--message"]);
    assert_eq!(String::from_utf8_lossy(&copies[0].1).replace('\r', ""), sent.replace('\r', ""));

    let path = servers.folder.path().join("config.toml");
    std::fs::write(&path, &config).expect("a file");
    let account = adieu::account::load(&path).expect("an account").remove(0);
    let lines = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&lines);
    let transcript: adieu::net::Transcript = Box::new(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let watch = IoHooks { transcript: Some(std::cell::RefCell::new(transcript)), ..IoHooks::default() };
    let mut session =
        Session::open(&account.imap.expect("a server"), &Secret::new("secret".to_owned()), &watch)
            .expect("a session");
    let folder = session.find(Role::Sent, None).expect("a folder");
    assert_eq!(session.examine(&folder).expect("it opens").messages, 1);
    let id = "<0123456789abcdef@example.org>";
    assert_eq!(session.search(&[Criterion::MessageId(id)]).expect("it searches"), [1]);
    assert!(session.search(&[Criterion::InReplyTo(id)]).expect("it searches").is_empty());
    assert!(session.search(&[Criterion::From("Jörg")]).expect("it searches").is_empty());
    let headers = session.headers(&[1, 2], &["Message-ID"]).expect("headers");
    assert_eq!(String::from_utf8_lossy(&headers[0].bytes), format!("Message-ID: {id}\r\n\r\n"));
    let message = session.message(1, 1_000_000).expect("an answer").expect("a message");
    assert_eq!(String::from_utf8_lossy(&message.bytes), sent);
    assert_eq!(session.message(1, 10).expect("an answer").expect("a message").bytes, sent.as_bytes()[..10]);
    session.logout();
    assert!(lines.load(Ordering::Relaxed) > 10);
    assert_eq!(kept("wang@example.org", ".Gesendet")[0].0, "2,S");

    // A mailbox without room, a wrong password, a certificate of nobody.
    let run = adieu(&at("full@example.org", imaps, ""), &draft).run().code(76);
    let run = run.stderr_has("the mailbox is full: the server said no to ").stderr_has("NO [OVERQUOTA]");
    assert_eq!(run.files().len(), 4, "the draft is a file");
    let run = adieu(&config, &draft).env("ADIEU_PASSWORD", "wrong").run().code(77);
    run.stderr_has("the server said no to the login: NO [AUTHENTICATIONFAILED]");
    let strangers = servers.folder.path().join("tls/srv.pem").display().to_string();
    let config = format!("{config}ca_file = {strangers:?}\n");
    adieu(&config, &draft).run().code(69).stderr_has("the connection cannot be protected");
}
