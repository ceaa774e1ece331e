//! `adieu draft`: sources and their rank, the file, what is said.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use mail_parser::MessageParser;

use crate::harness::{Adieu, MINIMAL};

fn body(eml: &[u8]) -> String {
    let message = MessageParser::default().parse(eml).expect("a message");
    message.body_text(0).expect("a body").into_owned()
}

#[test]
fn a_path_that_ends_in_a_separator_names_a_folder() {
    let run =
        Adieu::new(&["draft", "request.toml", "-o", "new/"]).file("request.toml", MINIMAL).run().code(73);
    assert_eq!(run.files(), ["request.toml"]);
    run.stdout("").stderr_has("new/: there is no folder new/").stderr_has("make the folder first");
}

#[test]
fn a_request_file_becomes_a_draft() {
    let run = Adieu::new(&["draft", "request.toml"]).file("request.toml", MINIMAL).run().code(0);
    let name = "example-mobile-stop-renewal-2026-11-23.eml";
    assert_eq!(run.files(), [name, "request.toml", "state"], "and nothing else: no temporary file");
    let eml = run.read(name);
    assert!(String::from_utf8_lossy(&eml).contains("\r\nX-Unsent: 1\r\n"));
    let mode = fs::metadata(run.folder.path().join(name)).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    run.stdout(&format!("{name}\n")).stderr(
        "Saved a draft to Example Mobile <care@example.com>, from xiaoming.wang@example.org.\n\
         Next: open the file with your mail program, read the letter once more, and press Send. \
         Keep the sent copy until the confirmation is there.\nDates: no answer by 2026-11-30: remind them.\n\
         It is entry 1 of the journal. When you have sent it: `adieu journal mark 1 sent`.\n",
    );
}

#[test]
fn the_same_request_makes_the_same_bytes() {
    let draft = || Adieu::new(&["draft", "-", "-o", "-"]).stdin(MINIMAL).run().code(0).stdout;
    assert_eq!(draft(), draft());
}

#[test]
fn a_message_id_is_random_and_on_the_senders_domain() {
    let id = || {
        let out =
            Adieu::new(&["draft", "-", "-o", "-"]).stdin(MINIMAL).env("ADIEU_TOKEN", "").run().code(0).stdout;
        let message = MessageParser::default().parse(&out).expect("a message");
        message.message_id().expect("an id").to_owned()
    };
    let (one, other) = (id(), id());
    assert_ne!(one, other);
    assert!(one.ends_with("@example.org") && one.len() == 32 + "@example.org".len(), "{one}");
}

#[test]
fn flags_outrank_the_file_and_the_file_the_profile() {
    let config = "[profile]\nname = \"Profile Name\"\nemail = \"profile@example.org\"\nphone = \"+447700900199\"\n\
                  address = \"\"\"\n1 Example Street\nLondon\n\"\"\"\n";
    let run = Adieu::new(&["draft", "-", "-o", "-", "--order-number", "FROM-FLAG"])
        .file("config/config.toml", config)
        .stdin(MINIMAL)
        .run()
        .code(0);
    let text = body(&run.stdout);
    assert!(text.contains("FROM-FLAG") && !text.contains("LB-2026"), "{text}");
    assert!(text.contains("Wang Xiaoming") && !text.contains("Profile Name"), "{text}");
    assert!(text.contains("+447700900199") && text.contains("\r\n1 Example Street\r\nLondon\r\n"), "{text}");
}

#[test]
fn json_requests_say_the_same() {
    let json = r#"{"kind": "stop-renewal", "reason": null,
        "customer": {"name": "Wang Xiaoming", "email": "xiaoming.wang@example.org"},
        "contract": {"to": "care@example.com", "provider_name": "Example Mobile", "order_number": "LB-2026-001234"}}"#;
    let from_toml = Adieu::new(&["draft", "-", "-o", "-"]).stdin(MINIMAL).run().code(0).stdout;
    assert_eq!(Adieu::new(&["draft", "-", "-o", "-"]).stdin(json).run().code(0).stdout, from_toml);
    let file = Adieu::new(&["draft", "request.json", "-o", "-"]).file("request.json", json);
    assert_eq!(file.run().code(0).stdout, from_toml);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let text = format!("\u{feff}{}", MINIMAL.replace('\n', "\r\n"));
    let plain = Adieu::new(&["draft", "-", "-o", "-"]).stdin(MINIMAL).run().code(0).stdout;
    assert_eq!(Adieu::new(&["draft", "-", "-o", "-"]).stdin(text).run().code(0).stdout, plain);
}

#[test]
fn language_tags_resolve_to_the_nearest_letter() {
    for (tag, salutation) in [
        ("zh", "尊敬的客服"),
        ("zh-CN", "尊敬的客服"),
        ("zh-Hans-SG", "尊敬的客服"),
        ("zh_CN", "尊敬的客服"),
        ("中文", "尊敬的客服"),
        ("en", "Dear Sir"),
        ("en-US", "To whom it may concern:"),
        ("en-AU", "Dear Sir"),
        ("English", "Dear Sir"),
        ("de-AT", "Sehr geehrte"),
        ("DE", "Sehr geehrte"),
        ("pt-BR", "Exmos. Senhores"),
        ("français", "Madame, Monsieur"),
        ("nl-BE", "Geachte"),
    ] {
        let run = Adieu::new(&["draft", "-", "-o", "-", "--language", tag]).stdin(MINIMAL).run().code(0);
        assert!(body(&run.stdout).starts_with(salutation), "{tag}");
    }
}

#[test]
fn the_language_is_the_providers_or_the_countrys_unless_said() {
    let german =
        Adieu::new(&["draft", "-", "-o", "-", "--provider", "congstar", "--to", "kundenservice@congstar.de"]);
    assert!(body(&german.stdin(MINIMAL).run().code(0).stdout).starts_with("Sehr geehrte"));
    let chinese = Adieu::new(&["draft", "-", "-o", "-", "--country", "CN"]);
    assert!(body(&chinese.stdin(MINIMAL).run().code(0).stdout).starts_with("尊敬"));
    for (country, salutation) in [("SE", "Hej,"), ("NO", "Til rette"), ("FI", "Hyvä vastaanottaja")] {
        let run = Adieu::new(&["draft", "-", "-o", "-", "--country", country]).stdin(MINIMAL).run().code(0);
        assert!(body(&run.stdout).starts_with(salutation), "{country}");
    }
    let icelandic = Adieu::new(&["draft", "-", "-o", "-", "--country", "IS"]).stdin(MINIMAL).run().code(0);
    assert!(body(&icelandic.stdout).starts_with("Dear Sir"));
    icelandic.stderr(
        "warning: language: is English, as there is no letter in the provider's own language yet\n  \
         choose another with --language if you like\n",
    );
}

#[test]
fn a_file_that_exists_is_kept_unless_forced() {
    let again = || Adieu::new(&["draft", "-", "-o", "mine.eml"]).file("mine.eml", "precious").stdin(MINIMAL);
    let kept = again().run().code(73).stdout("").stderr(
        "error: mine.eml exists already\n  choose another name with --output, or replace the file with --force\n",
    );
    assert_eq!(kept.read("mine.eml"), b"precious");
    let replaced = again().arg("--force").run().code(0);
    assert!(replaced.read("mine.eml").starts_with(b"From: "));
    assert_eq!(replaced.files(), ["mine.eml", "state"]);
}

#[test]
fn a_dangling_link_is_not_written_through() {
    let adieu = Adieu::new(&["draft", "-", "-o", "link.eml"]).stdin(MINIMAL);
    std::os::unix::fs::symlink(adieu.path("elsewhere.eml"), adieu.path("link.eml")).expect("a link");
    assert_eq!(adieu.run().code(73).files(), ["link.eml"]);
}

#[test]
fn json_says_what_was_made() {
    let run = Adieu::new(&["draft", "-", "--json", "-o", "mine.eml", "--country", "IS"])
        .stdin(MINIMAL)
        .run()
        .code(0)
        .stderr("");
    let mut json = run.json();
    let plan = json.as_object_mut().expect("an object").remove("plan").expect("a plan");
    assert_eq!(plan["remind_on"]["date"], "2026-11-30");
    assert_eq!(
        json,
        serde_json::json!({
            "ok": true, "entry": 1, "path": "mine.eml", "message_id": "<0123456789abcdef@example.org>", "kind": "stop-renewal", "enclosures": [],
            "language": "en-GB", "provider": null, "to": {"name": "Example Mobile", "email": "care@example.com"},
            "from": {"name": "Wang Xiaoming", "email": "xiaoming.wang@example.org"},
            "subject": "Turn off automatic renewal, order number LB-2026-001234",
            "warnings": [{
                "code": "language-not-offered", "subject": "language", "place": null, "value": null,
                "what": "is English, as there is no letter in the provider's own language yet",
                "fix": "choose another with --language if you like",
            }],
        })
    );
}

#[test]
fn quiet_leaves_results_and_warnings() {
    Adieu::new(&["draft", "-", "-q", "-o", "mine.eml"])
        .stdin(MINIMAL)
        .run()
        .code(0)
        .stdout("mine.eml\n")
        .stderr("");
}

#[test]
fn a_closed_pipe_is_no_error() {
    for args in PRINTING {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let adieu = Adieu::new(args);
        let mut command = adieu.command();
        let child = command.stdin(Stdio::null()).stdout(writer).stderr(Stdio::piped()).spawn();
        let output = child.expect("it runs").wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{args:?}");
    }
}

#[test]
fn a_full_output_is_an_error() {
    for args in PRINTING {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let adieu = Adieu::new(args);
        let output = adieu.command().stdout(full).output().expect("it runs");
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(73), "{args:?}: {stderr}");
        let message = "error: standard output cannot be written: No space left on device (os error 28)";
        assert!(stderr.starts_with(message), "{args:?}: {stderr}");
    }
}

/// Commands that print something and need nothing.
const PRINTING: [&[&str]; 14] = [
    &["--help"],
    &["-h"],
    &["help", "send"],
    &["batch", "send", "--help"],
    &["--version"],
    &["--json", "--help"],
    &["man"],
    &["man", "send"],
    &["completions", "bash"],
    &["provider", "list"],
    &["provider", "show", "lebara-uk", "--json"],
    &["template", "list"],
    &["journal", "list", "--json"],
    &["account", "list", "--json"],
];

#[test]
fn colour_only_where_it_is_wanted() {
    let failing = |args: &[&str]| Adieu::new(args).run().code(65).stderr;
    assert!(!failing(&["draft"]).contains('\u{1b}'));
    assert!(failing(&["draft", "--color", "always"]).contains("\u{1b}[1m\u{1b}[31merror: \u{1b}[0m"));
    assert!(!failing(&["draft", "--color", "never"]).contains('\u{1b}'));
}

#[test]
fn long_domains_leave_headers_folded() {
    let run = Adieu::new(&["draft", "-", "-o", "-", "--email=hans@kunden.stadtwerke-musterhausen.example"]);
    let run = run.env("ADIEU_TOKEN", "0123456789abcdef0123456789abcdef").stdin(MINIMAL).run().code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(text.lines().take_while(|line| !line.is_empty()).all(|line| line.len() <= 78), "{text}");
    assert!(text.contains("Message-ID: \r\n <0123456789abcdef0123456789abcdef@kunden"), "{text}");
}
