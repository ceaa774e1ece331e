//! `adieu send`: once, with proof. Every fault with its words, its exit code and the state in the journal.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::fake_server::Certificate;
use crate::harness::{Adieu, Outcome};
use crate::smtp_server::{Fault, Manner, Seen, Server, Stage, say};

/// A request whose sender is the account's own address.
const REQUEST: &str = r#"kind = "stop-renewal"
[customer]
name = "Wang Xiaoming"
[contract]
to = "care@example.com"
provider_name = "Example Mobile"
order_number = "LB-2026-001234"
"#;

fn send(server: &Server, args: &[&str]) -> Adieu {
    with_config(&server.config(), args)
}

fn with_config(config: &str, args: &[&str]) -> Adieu {
    let adieu = Adieu::new(&["send", "-", "--yes"])
        .file("config/config.toml", config)
        .stdin(REQUEST)
        .env("ADIEU_PASSWORD", "s3cret pass");
    args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg))
}

/// Starts a run with the request at its standard input, for a test that does something to it on its way.
fn start(adieu: &Adieu, stderr: Stdio) -> Child {
    let request = fs::File::open(adieu.path("request.toml")).expect("the request");
    adieu.command().stdin(request).stdout(Stdio::null()).stderr(stderr).spawn().expect("it runs")
}

/// Another command in the folder of an earlier run: the same config, the same journal.
fn then(run: &Outcome, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    crate::harness::hermetic(&mut command, run.folder.path());
    command.env("ADIEU_PASSWORD", "s3cret pass").args(args).current_dir(run.folder.path());
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    use std::io::Write as _;
    let _ = child.stdin.take().expect("a pipe").write_all(REQUEST.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a code"), text(output.stdout), text(output.stderr))
}

fn entries(run: &Outcome) -> Vec<serde_json::Value> {
    let mut all = Vec::new();
    for page in 1.. {
        let (code, stdout, stderr) = then(run, &["journal", "list", "--json", "--page", &page.to_string()]);
        assert_eq!(code, 0, "{stderr}");
        let json: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
        let entries = json["entries"].as_array().expect("entries");
        if entries.is_empty() {
            break;
        }
        all.extend(entries.iter().cloned());
    }
    all
}

fn states(run: &Outcome) -> Vec<String> {
    entries(run).iter().map(|entry| entry["state"].as_str().expect("a state").to_owned()).collect()
}

#[test]
fn a_letter_goes_once_with_proof() {
    let server = Server::start(Manner::default());
    let run = send(&server, &[]).run().code(0);
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert_eq!(said, "Sent. localhost has taken the letter: 250 2.0.0 queued as T1\n");
    let Seen { messages, commands, .. } = server.seen();
    assert_eq!(messages.len(), 1);
    assert_eq!(
        commands
            .iter()
            .filter(|command| !command.starts_with("AUTH"))
            .map(String::as_str)
            .collect::<Vec<_>>(),
        [
            "EHLO [127.0.0.1]",
            "STARTTLS",
            "EHLO [127.0.0.1]",
            &format!("MAIL FROM:<wang@example.org> SIZE={}", messages[0].len()),
            "RCPT TO:<care@example.com>",
            "RCPT TO:<wang@example.org>",
            "DATA",
            "QUIT",
        ]
    );
    let text = String::from_utf8_lossy(&messages[0]).into_owned();
    assert!(
        !text.contains("X-Unsent")
            && !text.contains("Bcc")
            && text.contains("To: Example Mobile <care@example.com>\r\n")
    );

    // What was sent is what the journal holds, octet for octet.
    assert_eq!(then(&run, &["journal", "show", "1", "--message"]).1.as_bytes(), messages[0]);
    let (_, shown, _) = then(&run, &["journal", "show", "1", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(json["entry"]["state"], "accepted");
    let states: Vec<_> = json["events"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| event["state"].as_str().expect("a state"))
        .collect();
    assert_eq!(states, ["composed", "sending", "accepted"]);
    let last = &json["events"][2];
    assert_eq!(
        (last["reply"]["code"].as_u64(), last["reply"]["enhanced"].as_str()),
        (Some(250), Some("2.0.0"))
    );
    assert_eq!(
        (last["tls"]["version"].as_str(), last["tls"]["certificate_sha256"].as_str().map(str::len)),
        (Some("TLS 1.3"), Some(64))
    );

    // The second time it is told apart.
    let (code, _, stderr) = then(&run, &["send", "-", "--yes"]);
    assert_eq!(code, 65);
    assert!(
        stderr.contains("the same request went out already on 2026-11-23 (")
            && stderr.contains("(entry 1); the server said: 250 2.0.0 queued as T1"),
        "{stderr}"
    );
    assert_eq!(then(&run, &["send", "-", "--yes", "--if-new"]).0, 0);
    assert_eq!(server.seen().messages.len(), 1);
    assert_eq!(then(&run, &["send", "-", "--yes", "--again"]).0, 0);
    assert_eq!(server.seen().messages.len(), 2);
    // The same number retyped is the same request.
    assert_eq!(
        then(&run, &["send", "-", "--yes", "--order-number", "lb-2026-00 1234", "--name", "wang xiao-ming"])
            .0,
        65
    );
    // Another contract is another request.
    // One that is merely like it is named, and goes.
    let (code, _, stderr) = then(&run, &["send", "-", "--yes", "--order-number", "LB2026001234"]);
    assert!(
        code == 0 && stderr.contains("is much like that of entry 1 (order_number LB-2026-001234"),
        "{stderr}"
    );
    assert_eq!(server.seen().messages.len(), 3);

    // Evidence that proves itself.
    let (code, stdout, _) = then(&run, &["journal", "export", "1"]);
    assert_eq!((code, stdout.as_str()), (0, "evidence-1\n"));
    let folder = run.folder.path().join("evidence-1");
    assert_eq!(fs::read(folder.join("message.eml")).expect("the message"), messages[0]);
    let receipt = fs::read_to_string(folder.join("receipt.txt")).expect("the receipt");
    assert!(
        receipt.contains("server: 250 2.0.0 queued as T1") && receipt.contains("SHA-256:    "),
        "{receipt}"
    );
    assert_eq!(then(&run, &["journal", "export", "1"]).0, 73, "never over an existing folder");
    assert_eq!(
        then(&run, &["journal", "verify"]),
        (0, "3 letters checked, all unchanged since they were written\n".into(), String::new())
    );

    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    let state = run.folder.path().join("state");
    assert_eq!((mode(&state), mode(&state.join("journal.db"))), (0o700, 0o600));
    assert_eq!(mode(&folder.join("receipt.json")), 0o600);
    assert!(
        fs::read_dir(&state).expect("the folder").all(|entry| !entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .ends_with(".lock"))
    );

    // Forgotten is gone from the file too.
    assert_eq!(then(&run, &["journal", "forget", "1"]).0, 0);
    assert_eq!(then(&run, &["journal", "show", "1"]).0, 66);
    assert_eq!(entries(&run).len(), 2);
}

#[test]
fn ways_to_connect_and_log_in() {
    for (security, offers, login, password) in [
        ("tls", "AUTH PLAIN", "", true),
        ("starttls", "AUTH LOGIN", "", true),
        ("none", "AUTH PLAIN", "", true),
        ("starttls", "AUTH XOAUTH2 PLAIN", "token_command = \"printf 's3cret pass\\\\nmore'\"\n", false),
        ("starttls", "AUTH PLAIN", "password_command = \"echo s3cret pass\"\n", false),
        ("starttls", "SIZE", "auth = \"none\"\n", false),
    ] {
        let server = Server::start(Manner { security, offers: vec![offers], ..Manner::default() });
        let adieu = with_config(&(server.config() + login), &[])
            .env("ADIEU_PASSWORD", if password { "s3cret pass" } else { "" });
        let run = adieu.run();
        assert_eq!(run.code, 0, "{security} {offers} {login}: {}", run.stderr);
        assert_eq!(server.seen().messages.len(), 1);
    }
}

/// A fault, and what must come of it: exit code, state, words.
type Case = (Stage, Fault, i32, &'static str, &'static str);

#[test]
fn faults_before_the_message_is_complete_mean_it_was_not_sent() {
    let cases: Vec<Case> = vec![
        (
            Stage::Banner,
            say("421 4.3.2 too busy"),
            69,
            "deferred",
            "the server said no to the greeting: 421 4.3.2 too busy",
        ),
        (
            Stage::Banner,
            say("554 5.7.1 go away"),
            69,
            "refused",
            "the server said no to the greeting: 554 5.7.1 go away",
        ),
        (
            Stage::Banner,
            say("HTTP/1.1 400 Bad Request"),
            76,
            "refused",
            "not a correct SMTP answer during the greeting: \"HTTP/1.1 400 Bad Request\"",
        ),
        (Stage::Banner, Fault::Silence, 69, "deferred", "no answer in time during the greeting"),
        (Stage::Banner, Fault::Drop, 69, "deferred", "the server closed the connection during the greeting"),
        (Stage::Banner, Fault::Endless, 76, "refused", "a line without end"),
        (
            Stage::Banner,
            Fault::Say(b"220 hello\n".to_vec()),
            76,
            "refused",
            "a line that does not end in CRLF",
        ),
        (
            Stage::Banner,
            Fault::Say([b"220-", &[b'x'; 600][..], b"\r\n"].concat().repeat(200)),
            76,
            "refused",
            "a reply without end",
        ),
        (Stage::Ehlo, say("502 5.5.1 what?"), 69, "refused", "the server said no to EHLO: 502 5.5.1 what?"),
        (Stage::Ehlo, Fault::Drop, 69, "deferred", "the server closed the connection during EHLO"),
        (
            Stage::Ehlo,
            say("250 test.test"),
            69,
            "deferred",
            "the server does not offer STARTTLS, and nothing is sent unprotected",
        ),
        (
            Stage::Starttls,
            say("454 4.7.0 not now"),
            69,
            "deferred",
            "the server said no to STARTTLS: 454 4.7.0 not now",
        ),
        (
            Stage::Starttls,
            Fault::Extra(b"250-test.test\r\n250 AUTH PLAIN\r\n"),
            76,
            "refused",
            "more than one reply to one command",
        ),
        (Stage::Starttls, Fault::Drop, 69, "deferred", "the server closed the connection during STARTTLS"),
        (Stage::Mail, Fault::Drop, 75, "deferred", "the server closed the connection during MAIL FROM"),
        (
            Stage::Handshake,
            Fault::Say(b"no TLS here\r\n".to_vec()),
            69,
            "deferred",
            "the connection cannot be protected",
        ),
        (Stage::Handshake, Fault::Silence, 69, "deferred", "no answer in time during the TLS handshake"),
        (Stage::Handshake, Fault::Drop, 69, "deferred", "the connection cannot be protected"),
        (
            Stage::Auth,
            say("535 5.7.8 bad credentials"),
            77,
            "refused",
            "the server said no to the login: 535 5.7.8 bad credentials",
        ),
        (
            Stage::Auth,
            say("454 4.7.0 try later"),
            75,
            "deferred",
            "the server said no to the login: 454 4.7.0 try later",
        ),
        (Stage::Auth, Fault::Drop, 75, "deferred", "the server closed the connection during the login"),
        (
            Stage::Mail,
            say("451 4.3.0 later"),
            75,
            "deferred",
            "the server said no to MAIL FROM: 451 4.3.0 later",
        ),
        (
            Stage::Mail,
            say("550 5.1.0 not you"),
            76,
            "refused",
            "the server said no to MAIL FROM: 550 5.1.0 not you",
        ),
        (Stage::Mail, say("552 5.3.4 too big"), 76, "refused", "552 5.3.4 too big"),
        (Stage::Mail, Fault::Silence, 75, "deferred", "no answer in time during MAIL FROM"),
        (
            Stage::Rcpt,
            say("450 4.2.0 greylisted"),
            75,
            "deferred",
            "care@example.com: the server said no to RCPT TO: 450 4.2.0 greylisted",
        ),
        (
            Stage::Rcpt,
            Fault::Say(b"550-5.1.1 nobody here\r\n550 5.1.1 by that name\r\n".to_vec()),
            76,
            "refused",
            "550 5.1.1 nobody here / 5.1.1 by that name",
        ),
        (Stage::Rcpt, Fault::Extra(b"250 more\r\n"), 76, "refused", "more than one reply to one command"),
        (Stage::Rcpt, Fault::Drop, 75, "deferred", "the server closed the connection during RCPT TO"),
        (
            Stage::Data,
            say("451 4.3.0 no room"),
            75,
            "deferred",
            "the server said no to DATA: 451 4.3.0 no room",
        ),
        (Stage::Data, say("554 5.5.1 no"), 76, "refused", "the server said no to DATA: 554 5.5.1 no"),
        (Stage::Data, say("250 what?"), 76, "refused", "250 instead of 354"),
        (Stage::Data, Fault::Extra(b"250 early\r\n"), 76, "refused", "more than one reply to one command"),
        (Stage::Data, Fault::Extra(b"550 early\r\n"), 76, "refused", "more than one reply to one command"),
        (Stage::Rcpt, say("571 5.7.1 no"), 76, "refused", "571 5.7.1 no"),
        (Stage::Dot, say("571 5.7.1 spam refused"), 76, "refused", "571 5.7.1 spam refused"),
        (Stage::Dot, say("471 4.7.1 not now"), 75, "deferred", "471 4.7.1 not now"),
        (
            Stage::Auth,
            say("500 5.5.1 what is AUTH PLAIN AHdhbmdAZXhhbXBsZS5vcmcAczNjcmV0IHBhc3M="),
            77,
            "refused",
            "500 5.5.1 what is AUTH PLAIN ****",
        ),
        (Stage::Data, Fault::Drop, 75, "deferred", "the server closed the connection during DATA"),
        (
            Stage::Dot,
            say("452 4.3.1 disk full"),
            75,
            "deferred",
            "the server said no to the reply to the message: 452 4.3.1 disk full",
        ),
        (Stage::Dot, say("421 4.3.2 shutting down"), 75, "deferred", "421 4.3.2 shutting down"),
        (Stage::Dot, say("552 5.2.3 too big"), 76, "refused", "552 5.2.3 too big"),
        (Stage::Dot, say("554 5.7.1 spam"), 76, "refused", "554 5.7.1 spam"),
    ];
    for (stage, fault, code, state, words) in cases {
        let name = format!("{stage:?} {fault:?}").chars().take(80).collect::<String>();
        let server = Server::start(Manner { fault: Some((stage, fault)), ..Manner::default() });
        let run = send(&server, &[]).run();
        assert_eq!(run.code, code, "{name}: {}", run.stderr);
        assert!(run.stdout.is_empty(), "{name}");
        assert!(run.stderr.contains(words), "{name}: no {words:?} in {}", run.stderr);
        assert!(!run.stderr.contains("AHdhbmd"), "a secret: {}", run.stderr);
        assert_eq!(states(&run), [state], "{name}");
        // Who refused it: nobody where the server did not speak as it must.
        let said_no = words.contains("said no to") || words.trim_start().starts_with('5');
        let word = match state {
            "refused" if stage == Stage::Auth => "not sent (login)",
            "refused" if said_no && !words.contains("instead of") => "rejected by the mail server",
            "refused" => "not sent",
            state => state,
        };
        assert!(
            run.stderr.contains(&format!("nothing was sent (journal entry 1, {word})")),
            "{name}: {}",
            run.stderr
        );
    }
}

#[test]
fn no_answer_after_the_final_dot_means_in_doubt() {
    for (fault, words) in [
        (Fault::Drop, "the server closed the connection during the reply to the message"),
        (Fault::Silence, "no answer in time during the reply to the message"),
        (Fault::Say(b"250 queued\n".to_vec()), "a line that does not end in CRLF"),
        (say("354 what?"), "354 is no answer to a message"),
        (Fault::Say(b"garbage\r\n".to_vec()), "not a correct SMTP answer during the reply to the message"),
    ] {
        let server = Server::start(Manner { fault: Some((Stage::Dot, fault)), ..Manner::default() });
        let run = send(&server, &[]).run().code(70).stdout("");
        assert!(
            run.stderr.contains(words)
                && run.stderr.contains("it may have been sent (journal entry 1, in-doubt)"),
            "{}",
            run.stderr
        );
        assert_eq!(states(&run), ["in-doubt"]);
        // Not again by itself, not even where it would do no harm to say it is done.
        for args in [&["send", "-", "--yes"][..], &["send", "-", "--yes", "--if-new"]] {
            let (code, _, stderr) = then(&run, args);
            assert_eq!(code, 65);
            assert!(
                stderr.contains("is in doubt: it may have been sent")
                    && stderr.contains("adieu journal mark 1 sent"),
                "{stderr}"
            );
        }
        assert_eq!(server.seen().messages.len(), 1);
        assert_eq!(then(&run, &["journal", "mark", "1", "sent"]).0, 0);
        assert_eq!(states(&run), ["accepted"]);
        assert_eq!(
            then(&run, &["journal", "mark", "1", "not-sent"]).0,
            65,
            "only what is in doubt can be settled"
        );
        assert_eq!(then(&run, &["send", "-", "--yes", "--if-new"]).0, 0);
    }
}

#[test]
fn a_quit_that_fails_changes_nothing() {
    for fault in [Fault::Drop, say("500 no")] {
        let server = Server::start(Manner { fault: Some((Stage::Quit, fault)), ..Manner::default() });
        let run = send(&server, &[]).run().code(0);
        assert_eq!(states(&run), ["accepted"]);
    }
}

#[test]
fn certificates_are_verified() {
    for (certificate, words) in [
        (Certificate::Expired, "its certificate has expired"),
        (Certificate::OtherName, "its certificate is for another name"),
        (Certificate::SelfSigned, "its certificate is from an authority nobody here trusts"),
        (Certificate::OtherAuthority, "its certificate is from an authority nobody here trusts"),
    ] {
        for security in ["tls", "starttls"] {
            let server = Server::start(Manner { certificate, security, ..Manner::default() });
            let run = send(&server, &[]).run().code(69).stdout("");
            assert!(run.stderr.contains(words), "{certificate:?}: {}", run.stderr);
            assert!(
                !server.seen().commands.iter().any(|command| command.starts_with("AUTH")),
                "no secret before trust"
            );
        }
    }
    // The right authority, and nobody told us to trust it.
    let server = Server::start(Manner::default());
    let config: String = server
        .config()
        .lines()
        .filter(|line| !line.starts_with("ca_file"))
        .map(|line| format!("{line}\n"))
        .collect();
    with_config(&config, &[]).run().code(69).stderr_has("an authority nobody here trusts");
    let config = server.config().replace("ca.pem", "nowhere.pem");
    with_config(&config, &[]).run().code(78).stderr_has("is no file of certificates");
}

#[test]
fn nowhere_to_connect_to() {
    // A port that was free a moment ago, and is again.
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let config = |host: &str, security: &str| {
        format!(
            "[accounts.main]\nemail = \"wang@example.org\"\n[accounts.main.smtp]\nhost = \"{host}\"\nport = {port}\nsecurity = \"{security}\"\ntimeout = 2\n"
        )
    };
    let run = with_config(&config("127.0.0.1", "tls"), &[]).run().code(69).stdout("");
    let run = run.stderr_has("127.0.0.1: connecting failed: Connection refused");
    assert_eq!(states(&run), ["deferred"]);
    with_config(&config("nowhere.invalid", "tls"), &[])
        .run()
        .code(69)
        .stderr_has("nowhere.invalid: connecting failed: ");
    let run = with_config(&config("mail.example.com", "none"), &[]).run().code(78).stdout("");
    run.stderr_has("security = \"none\" is for this machine only, and mail.example.com is another");
}

#[test]
fn what_the_server_cannot_take_is_known_before() {
    let server = Server::start(Manner { offers: vec!["SIZE 500", "AUTH PLAIN"], ..Manner::default() });
    let run = send(&server, &[]).run().code(76).stdout("").stderr_has("octets; the server takes 500");
    assert!(!server.seen().commands.iter().any(|command| command.starts_with("MAIL")));
    assert_eq!(states(&run), ["refused"]);

    let server = Server::start(Manner { offers: vec!["AUTH PLAIN"], ..Manner::default() });
    send(&server, &["--to", "bücher@example.com"])
        .run()
        .code(76)
        .stderr_has("the server does not offer SMTPUTF8");
    let server =
        Server::start(Manner { offers: vec!["AUTH PLAIN", "SMTPUTF8", "8BITMIME"], ..Manner::default() });
    send(&server, &["--to", "bücher@example.com"]).run().code(0);
    assert!(
        server
            .seen()
            .commands
            .iter()
            .any(|command| command == "MAIL FROM:<wang@example.org> SMTPUTF8 BODY=8BITMIME"),
        "{:?}",
        server.seen().commands
    );

    let server = Server::start(Manner { offers: vec!["AUTH GSSAPI CRAM-MD5"], ..Manner::default() });
    send(&server, &[])
        .run()
        .code(77)
        .stderr_has("the server offers no login by PLAIN or LOGIN (it offers: GSSAPI, CRAM-MD5)");
}

#[test]
fn dots_and_line_ends_arrive_as_they_were() {
    let server = Server::start(Manner::default());
    let template = "Subject: dots\n\n.\n..\n.hidden\n{{reason}}\n.\n";
    let run = send(&server, &["--reason", ". QUIT", "--templates", "own"])
        .file("own/en-GB/stop-renewal.hbs", template)
        .run()
        .code(0);
    let message = server.seen().messages.remove(0);
    assert!(
        message.ends_with(b"\r\n\r\n.\r\n..\r\n.hidden\r\n. QUIT\r\n.\r\n"),
        "{}",
        String::from_utf8_lossy(&message)
    );
    assert_eq!(then(&run, &["journal", "show", "1", "--message"]).1.as_bytes(), message);
}

#[test]
fn the_copy_is_the_persons_own_affair() {
    let server = Server::start(Manner::default());
    send(&server, &["--bcc-self=false"]).run().code(0);
    assert_eq!(server.seen().commands.iter().filter(|command| command.starts_with("RCPT")).count(), 1);
}

#[test]
fn a_dry_run_touches_nothing() {
    let server = Server::start(Manner::default());
    let run = send(&server, &["--dry-run", "--country=GB"]).run().code(0);
    assert!(run.stdout.starts_with(b"From: Wang Xiaoming <wang@example.org>\r\n"));
    assert_eq!(
        run.stderr,
        "MAIL FROM:<wang@example.org>\nRCPT TO:<care@example.com>\nRCPT TO:<wang@example.org>\n"
    );
    assert_eq!(run.files(), ["config"]);
    assert_eq!(server.seen().connections, 0);
}

#[test]
fn the_transcript_shows_no_secret() {
    let server =
        Server::start(Manner { fault: Some((Stage::Mail, say("550 \u{1b}[31mno"))), ..Manner::default() });
    let run = send(&server, &["-v"]).run().code(76);
    for line in [
        "> EHLO [127.0.0.1]",
        "< 220 test.test ESMTP",
        "> STARTTLS",
        "* TLS 1.3, certificate SHA-256 ",
        "> AUTH PLAIN ****",
        "< 235 2.7.0 welcome",
        "> MAIL FROM:<wang@example.org>",
    ] {
        assert!(run.stderr.contains(line), "no {line} in {}", run.stderr);
    }
    assert!(!run.stderr.contains("s3cret") && !run.stderr.contains("AHdhbmd"), "{}", run.stderr);
    assert!(run.stderr.contains("\\u{1b}[31mno") && !run.stderr.contains('\u{1b}'));
}

#[test]
fn nothing_is_sent_without_a_journal() {
    let server = Server::start(Manner::default());
    type Breakage = Box<dyn Fn(&Adieu)>;
    let broken: [(&str, Breakage); 3] = [
        (
            "corrupt",
            Box::new(|adieu: &Adieu| {
                fs::write(adieu.path("state/journal.db"), [b'x'; 5000]).expect("a file");
            }),
        ),
        (
            "a folder",
            Box::new(|adieu: &Adieu| fs::create_dir(adieu.path("state/journal.db")).expect("a folder")),
        ),
        (
            "newer",
            Box::new(|adieu: &Adieu| {
                let database =
                    rusqlite::Connection::open(adieu.path("state/journal.db")).expect("a database");
                database.execute_batch("PRAGMA user_version = 99").expect("it works");
            }),
        ),
    ];
    for (name, break_it) in broken {
        let adieu = send(&server, &[]).file("state/keep", "");
        break_it(&adieu);
        let run = adieu.run();
        assert!(matches!(run.code, 73 | 78), "{name}: {} {}", run.code, run.stderr);
        assert!(run.stderr.contains("nothing is sent without a journal"), "{name}: {}", run.stderr);
        assert_eq!(server.seen().connections, 0, "{name}");
        assert_eq!(then(&run, &["send", "-", "--yes", "--no-journal"]).0, 0, "{name}");
        assert_eq!(server.seen().messages.len(), 1, "{name}");
        server.forget();
    }
}

#[test]
fn a_full_disk_is_noticed_before_anything_is_sent() {
    let server = Server::start(Manner::default());
    let adieu = send(&server, &[]).file("request.toml", REQUEST);
    // A file size limit stands for the full disk, at ever later moments of the journal's making.
    for blocks in ["0", "8", "64", "100"] {
        let mut shell = Command::new("sh");
        crate::harness::hermetic(&mut shell, &adieu.path("."));
        shell
            .env("ADIEU_PASSWORD", "s3cret pass")
            .env("ADIEU_STATE_DIR", adieu.path(&format!("state-{blocks}")))
            .current_dir(adieu.path("."));
        let script =
            format!("ulimit -f {blocks}; exec {} send request.toml --yes", env!("CARGO_BIN_EXE_adieu"));
        let output = shell.args(["-c", &script]).output().expect("a shell");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(73), "{blocks}: {said}");
        assert!(said.contains("nothing") && said.contains("sent"), "{said}");
    }
    assert!(server.seen().messages.is_empty());
}

#[test]
fn two_at_once_send_one() {
    let server = Server::start(Manner::default());
    let adieu = send(&server, &[]).file("request.toml", REQUEST);
    let children: Vec<_> = (0..8).map(|_| start(&adieu, Stdio::null())).collect();
    let codes: Vec<_> = children.into_iter().map(|mut child| child.wait().expect("it ends").code()).collect();
    assert_eq!(codes.iter().filter(|code| **code == Some(0)).count(), 1, "{codes:?}");
    assert_eq!(codes.iter().filter(|code| **code == Some(65)).count(), 7, "{codes:?}");
    assert_eq!(server.seen().messages.len(), 1);
}

#[test]
fn a_killed_process_leaves_no_lie() {
    // Every process is killed somewhere on its way; the server counts.
    let server = Server::start(Manner { security: "none", ..Manner::default() });
    let base = send(&server, &[]).file("request.toml", REQUEST);
    let start = || {
        let mut command = base.command();
        command.stdin(fs::File::open(base.path("request.toml")).expect("the request"));
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    // How long one takes here and now that nobody kills.
    let begun = std::time::Instant::now();
    let status = start().args(["--order-number", "K"]).status().expect("it runs");
    assert!(status.success());
    let whole = begun.elapsed();
    let mut rounds = 0;
    for round in 0..300_u32 {
        let mut child = start().args(["--order-number", &format!("K-{round}")]).spawn().expect("it runs");
        // A different moment each time, from before the first step to after the last.
        let moment = std::time::Instant::now() + whole * (round % 100) / 80;
        while std::time::Instant::now() < moment && child.try_wait().expect("a child").is_none() {
            std::thread::yield_now();
        }
        let _ = child.kill();
        let _ = child.wait();
        rounds += 1;
    }
    let run = base.run();
    let entries = entries(&run);
    let mut tally = std::collections::BTreeMap::<String, usize>::new();
    let delivered: Vec<String> =
        server.seen().messages.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    for round in 0..rounds {
        let number = format!("K-{round}");
        let arrived =
            delivered.iter().filter(|text| text.contains(&format!("Order number: {number}\r\n"))).count();
        let entry = entries.iter().find(|entry| entry["identifiers"]["order_number"] == number.as_str());
        let state = entry.map_or("nothing", |entry| entry["state"].as_str().expect("a state"));
        *tally.entry(state.to_owned()).or_default() += 1;
        match state {
            "accepted" => assert_eq!(arrived, 1, "{number}: accepted, and {arrived} arrived"),
            "in-doubt" => assert!(arrived <= 1, "{number}: twice"),
            other => assert_eq!(arrived, 0, "{number}: {other}, and it arrived"),
        }
    }
    println!("{tally:?}");
    assert!(tally.len() >= 2, "the moments were not spread: {tally:?}");
}

#[test]
fn an_interrupt_between_phases_is_clean() {
    let server = Server::start(Manner { fault: Some((Stage::Mail, Fault::Silence)), ..Manner::default() });
    let config = server.config().replace("timeout = 2", "timeout = 60");
    let adieu = with_config(&config, &[]).file("request.toml", REQUEST);
    let child = start(&adieu, Stdio::piped());
    while !server.seen().commands.iter().any(|command| command.starts_with("MAIL")) {
        std::thread::yield_now();
    }
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(status.success());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains("interrupted during MAIL FROM"));
}

#[test]
fn sendmail_is_a_way_too() {
    let script = "#!/bin/sh\nprintf '%s\\n' \"$@\" > args; cat > message; exit ${EXIT:-0}\n";
    let start = |exit: &str| {
        let config = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"./sendmail\"\n";
        let adieu = with_config(config, &[]).file("sendmail", script).env("EXIT", exit.to_owned());
        fs::set_permissions(adieu.path("sendmail"), fs::Permissions::from_mode(0o755)).expect("permissions");
        adieu.run()
    };
    let run = start("0").code(0).stdout("Sent. ./sendmail has taken the letter\n");
    assert_eq!(run.read("args"), b"-i\n-f\nwang@example.org\n--\ncare@example.com\nwang@example.org\n");
    let local = String::from_utf8(run.read("message")).expect("UTF-8");
    assert_eq!(local.replace('\n', "\r\n"), then(&run, &["journal", "show", "1", "--message"]).1);
    assert_eq!(states(&run), ["accepted"]);
    assert_eq!(states(&start("75").code(75)), ["deferred"]);
    assert_eq!(states(&start("67").code(76)), ["refused"]);
    // Lost on its way to the server, perhaps after the last octet.
    assert_eq!(states(&start("74").code(70)), ["in-doubt"]);
    let config = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/nowhere/sendmail\"\n";
    with_config(config, &[]).run().code(76).stderr_has("/nowhere/sendmail: cannot be run: No such file");
}

#[test]
fn what_cannot_be_sent_at_all() {
    let server = Server::start(Manner::default());
    let without_yes =
        Adieu::new(&["send", "-"]).file("config/config.toml", server.config()).stdin(REQUEST).run();
    without_yes
        .code(2)
        .stderr_has("there is no terminal to ask at, and --yes is not given: nothing was sent");
    send(&server, &["--email", "other@example.org"])
        .run()
        .code(65)
        .stderr_has("the letter is from other@example.org, and account main sends as wang@example.org");
    let config = server
        .config()
        .replace("[accounts.main.smtp]", "identities = [\"other@example.org\"]\n[accounts.main.smtp]");
    with_config(&config, &["--email", "other@example.org"]).run().code(0);
    assert!(
        server.seen().commands.iter().any(|command| command.starts_with("MAIL FROM:<wang@example.org>")),
        "the envelope is the account's"
    );
    with_config("", &[]).run().code(78).stderr_has("there is no mail account yet");
    let no_password = send(&server, &[]).env("ADIEU_PASSWORD", "").run();
    no_password.code(77).stdout("").stderr_has("account main has no password");
    with_config(&(server.config() + "password_command = \"exit 3\"\n"), &[])
        .env("ADIEU_PASSWORD", "")
        .run()
        .code(77)
        .stderr_has("the command for the password failed");
    with_config(&(server.config() + "password_command = \"true\"\n"), &[])
        .env("ADIEU_PASSWORD", "")
        .run()
        .code(77)
        .stderr_has("printed none");
    let literal = server.config() + "password = \"hunter2\"\n";
    let run = with_config(&literal, &[])
        .run()
        .code(78)
        .stdout("")
        .stderr_has("holds a password, and a file is no place for one");
    assert!(!run.stderr.contains("hunter2"));
    with_config(&(server.config() + "prot = 1\n"), &[])
        .run()
        .code(78)
        .stderr_has("config.toml:9: unknown field `prot`");
}

#[test]
fn every_2yz_after_the_dot_is_acceptance() {
    for reply in ["200 OK queued", "250 ok", "299 fine"] {
        let server = Server::start(Manner { fault: Some((Stage::Dot, say(reply))), ..Manner::default() });
        let run = send(&server, &[]).run().code(0);
        assert_eq!(states(&run), ["accepted"]);
    }
}

#[test]
fn the_answer_is_safe_before_leave_is_taken() {
    let server = Server::start(Manner { fault: Some((Stage::Quit, Fault::Silence)), ..Manner::default() });
    let adieu = with_config(&server.config().replace("timeout = 2", "timeout = 60"), &[])
        .file("request.toml", REQUEST);
    let mut child = start(&adieu, Stdio::null());
    while !server.seen().commands.iter().any(|command| command == "QUIT") {
        std::thread::yield_now();
    }
    child.kill().expect("it was there");
    child.wait().expect("it ends");
    let run = adieu.run();
    assert_eq!(states(&run), ["accepted"]);
}

#[test]
fn an_interrupt_while_the_answer_is_awaited_says_what_it_means() {
    let server = Server::start(Manner { fault: Some((Stage::Dot, Fault::Silence)), ..Manner::default() });
    let adieu = with_config(&server.config().replace("timeout = 2", "timeout = 60"), &[])
        .file("request.toml", REQUEST);
    let mut child = start(&adieu, Stdio::piped());
    while server.seen().messages.is_empty() {
        std::thread::yield_now();
    }
    let id = child.id().to_string();
    let mut reader = std::io::BufReader::new(child.stderr.take().expect("its standard error"));
    let interrupt = || assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill").success());
    interrupt();
    let mut said = String::new();
    while !said.contains("Ctrl-C once more leaves it in doubt") {
        use std::io::BufRead as _;
        assert!(reader.read_line(&mut said).expect("its words") > 0, "{said}");
    }
    interrupt();
    std::io::Read::read_to_string(&mut reader, &mut said).expect("its words");
    assert_eq!(child.wait().expect("it ends").code(), Some(70));
    assert!(
        said.contains("it may have been sent (journal entry 1, in-doubt)")
            && said.contains("adieu journal mark 1 sent"),
        "{said}"
    );
    let run = adieu.run();
    assert_eq!(states(&run), ["in-doubt"]);
}

#[test]
fn forgetting_leaves_what_is_not_settled() {
    let server = Server::start(Manner { fault: Some((Stage::Dot, Fault::Drop)), ..Manner::default() });
    let run = send(&server, &[]).run().code(70);
    let (code, _, stderr) = then(&run, &["journal", "forget", "1"]);
    assert!(code == 65 && stderr.contains("entry 1 is in-doubt, and nothing was removed"), "{stderr}");
    assert!(then(&run, &["journal", "show", "1"]).1.contains("composed"), "its history is whole");
    let (code, _, stderr) = then(&run, &["journal", "forget", "--older-than", "6m"]);
    assert!(code == 2 && stderr.contains("m is minutes, mo is months"), "{stderr}");
    assert_eq!(then(&run, &["journal", "forget", "--older-than", "6mo"]).0, 0);
    assert_eq!(states(&run), ["in-doubt"]);
}

#[test]
fn evidence_steers_no_terminal() {
    let server = Server::start(Manner {
        fault: Some((Stage::Dot, say("250 \u{1b}]0;x\u{7}\u{9b}31mred"))),
        ..Manner::default()
    });
    let run = send(&server, &[]).run().code(0);
    assert_eq!(then(&run, &["journal", "export", "1"]).0, 0);
    for name in ["receipt.txt", "receipt.json"] {
        let text = fs::read_to_string(run.folder.path().join("evidence-1").join(name)).expect("the file");
        assert!(
            text.contains("red") && !text.chars().any(|c| c.is_control() && c != '\n'),
            "{name}: {text:?}"
        );
    }
}

#[test]
fn a_folder_that_others_can_write_to_holds_no_journal() {
    for mode in [0o1777, 0o777, 0o770, 0o702] {
        let server = Server::start(Manner::default());
        let adieu = send(&server, &[]).file("state/keep", "");
        let folder = adieu.path("state");
        fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).expect("permissions");
        let shown = folder.display().to_string();
        let run = adieu.run().code(78).stderr_has(&format!(
            "error: {shown}: can be written to by other users: the journal is not kept there\n  make it yours alone (`chmod 700 {shown}`), or set ADIEU_STATE_DIR to a folder of your own\n"
        ));
        let left = fs::metadata(&folder).expect("the folder").permissions().mode();
        assert_eq!(left & 0o7777, mode, "nothing is changed silently");
        assert_eq!(crate::harness::names(&run.folder.path().join("state")), ["keep"]);
        assert!(server.seen().messages.is_empty(), "nothing is sent");
    }
}

#[test]
fn a_folder_that_others_can_read_holds_a_journal_they_cannot() {
    let server = Server::start(Manner::default());
    let adieu = send(&server, &[]).file("state/keep", "");
    fs::set_permissions(adieu.path("state"), fs::Permissions::from_mode(0o755)).expect("permissions");
    let run = adieu.run().code(0);
    let mode = |name: &str| {
        let found = fs::metadata(run.folder.path().join(name)).expect("it is there");
        found.permissions().mode() & 0o777
    };
    assert_eq!((mode("state"), mode("state/journal.db")), (0o755, 0o600));
}

#[test]
fn an_empty_journal_is_not_taken_for_a_new_one() {
    let server = Server::start(Manner::default());
    let run = send(&server, &[]).file("state/journal.db", "").run().code(73);
    assert!(server.seen().messages.is_empty(), "nothing is sent");
    let path = run.folder.path().join("state/journal.db").display().to_string();
    let expected = format!(
        "error: {path}: is empty: a journal that was there is gone\n  put it back from a backup; if nothing was sent from here yet, remove {path} to begin anew\n"
    );
    assert!(run.stderr.ends_with(&expected), "{}", run.stderr);
    for args in [&["journal", "list"][..], &["journal", "due"], &["follow-up", "1"]] {
        let (code, _, stderr) = then(&run, args);
        assert_eq!((code, stderr), (73, expected.clone()), "{args:?}");
    }
}

#[test]
fn a_reply_in_another_encoding_is_read_and_kept_as_it_came() {
    // GBK, Latin-1, and octets of neither.
    for (octets, shown) in [
        (&b"250 \xb3\xc9\xb9\xa6"[..], "成功"),
        (b"250 re\xe7u", r"re\xe7u"),
        (b"250 ok", "ok"),
        ("250 принято".as_bytes(), "принято"),
    ] {
        let fault = Fault::Say([octets, b"\r\n"].concat());
        let server = Server::start(Manner { fault: Some((Stage::Dot, fault)), ..Manner::default() });
        let run = send(&server, &[]).run().code(0);
        let said = String::from_utf8(run.stdout.clone()).expect("UTF-8");
        assert!(said.contains(&format!(": 250 {shown}\n")) && !said.contains('\u{fffd}'), "{said}");
        let (_, json, _) = then(&run, &["journal", "show", "1", "--json"]);
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let reply =
            json["events"].as_array().expect("events").iter().rfind(|event| event["state"] == "accepted");
        let reply = &reply.expect("an acceptance")["reply"];
        assert_eq!(reply["lines"], serde_json::json!([shown]));
        let kept = reply["octets"].as_array().map(|lines| lines[0].as_str().expect("base64").to_owned());
        let as_it_came = base64_of(octets);
        assert_eq!(kept, std::str::from_utf8(octets).is_err().then_some(as_it_came), "{shown}");
    }
}

fn base64_of(octets: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(octets)
}
