//! Bad input: each case with its exit code and words, and nothing written.

use std::fs;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;

use crate::harness::{Adieu, MINIMAL, Outcome, hermetic, languages};

/// The keys of all fields that take text, with their flags and a table to stand in.
const TEXT_FIELDS: [(&str, &str); 16] = [
    ("kind", ""),
    ("provider", "contract"),
    ("to", "contract"),
    ("provider_name", "contract"),
    ("country", "contract"),
    ("name", "customer"),
    ("email", "customer"),
    ("phone", "customer"),
    ("address", "customer"),
    ("order_number", "contract"),
    ("customer_number", "contract"),
    ("contract_number", "contract"),
    ("line", "contract"),
    ("iccid", "contract"),
    ("reason", ""),
    ("language", ""),
];

fn draft(args: &[&str]) -> Adieu {
    args.iter()
        .fold(Adieu::new(&["draft", "-", "-o", "out.eml"]), |adieu, arg| adieu.arg(*arg))
        .stdin(MINIMAL)
}

#[track_caller]
fn refused(adieu: Adieu, stderr: &str) {
    let run = adieu.run().code(65).stdout("").stderr(stderr);
    assert!(!run.files().contains(&"out.eml".to_owned()));
}

#[track_caller]
fn nothing_raw(run: &Outcome) {
    assert!(
        !run.stderr.chars().any(|c| (c.is_control() && c != '\n') || matches!(c, '\u{202e}' | '\u{200b}')),
        "{:?}",
        run.stderr
    );
}

#[test]
fn no_field_takes_a_control_or_invisible_character() {
    for (key, _) in TEXT_FIELDS {
        for bad in [
            "a\nBcc: x@example.net",
            "a\r\nBcc: x@example.net",
            "a\rb",
            "a\u{1b}[2Jb",
            "a\u{202e}b",
            "a\u{200b}b",
            "a\u{feff}b",
            "a\u{7f}b",
            "a\u{85}b",
            "a\u{2028}b",
            "a\tb",
            "ab\n",
        ] {
            let flag = format!("--{}={bad}", key.replace('_', "-"));
            let run = draft(&[&flag]).run().code(65).stdout("");
            assert!(
                run.stderr.starts_with(&format!("error: {key} (--{}): ", key.replace('_', "-"))),
                "{key} {bad:?}: {}",
                run.stderr
            );
            nothing_raw(&run);
            assert!(run.files().is_empty());
        }
    }
}

#[test]
fn nor_does_a_request_file() {
    for (key, table) in TEXT_FIELDS {
        for (bad, escaped) in [
            ("\\u0000", "NUL"),
            ("\\nBcc: x@example.net", "line break"),
            ("\\u202E", "direction"),
            ("\\u001B[2J", "escape"),
        ] {
            // An address in a file may have lines; each is checked by itself.
            if key == "address" && bad.starts_with("\\n") {
                continue;
            }
            let header = if table.is_empty() { String::new() } else { format!("[{table}]\n") };
            let text = format!("{header}{key} = \"a{bad}b\"\n");
            let run = Adieu::new(&["draft", "-", "-o", "out.eml"]).stdin(text).run().code(65).stdout("");
            let place = format!("error: {key} (standard input:{}): ", if table.is_empty() { 1 } else { 2 });
            assert!(run.stderr.contains(&place), "{key}: {}", run.stderr);
            if !matches!(key, "language" | "to" | "email") {
                assert!(run.stderr.contains(escaped), "{key} {escaped}: {}", run.stderr);
            }
            nothing_raw(&run);
        }
    }
}

#[test]
fn empty_and_blank_values() {
    for (key, _) in TEXT_FIELDS {
        for blank in ["", "   ", "\u{3000}"] {
            let flag = format!("--{}={blank}", key.replace('_', "-"));
            let run = draft(&[&flag]).run().code(65).stdout("");
            let said = "is empty";
            assert!(run.stderr.contains(said), "{key} {blank:?}: {}", run.stderr);
        }
    }
}

#[test]
fn a_field_may_not_be_endless() {
    for (key, table) in TEXT_FIELDS {
        let header = if table.is_empty() { String::new() } else { format!("[{table}]\n") };
        let text = format!("{header}{key} = \"{}\"\n", "x".repeat(900_000));
        let run = Adieu::new(&["draft", "-", "-o", "out.eml"]).stdin(text).run().code(65).stdout("");
        assert!(
            run.stderr.len() < 6000,
            "{key}: the value is not repeated whole: {} octets",
            run.stderr.len()
        );
        assert!(run.stderr.contains(&format!("error: {key} (")), "{key}: {}", run.stderr);
    }
    let huge = format!("reason = \"{}\"\n", "x".repeat(10_000_000));
    refused(
        Adieu::new(&["draft", "-", "-o", "out.eml"]).stdin(huge.clone()),
        "error: standard input: is larger than 1024 KiB, which no request is\n  give the request file itself\n",
    );
    refused(
        Adieu::new(&["draft", "big.toml", "-o", "out.eml"]).file("big.toml", huge),
        "error: big.toml: is larger than 1024 KiB, which no request is\n  give the request file itself\n",
    );
}

#[test]
fn all_problems_at_once_with_their_places() {
    let request = "kind = \"stop-renewel\"\nlanguage = \"eo\"\nresaon = \"typo\"\n\n[customer]\nname = \"\"\nemail = \"Wang <w@example.org>\"\n\
                   order_number = \"X\"\nphone = 7700900123\n\n[contract]\nprovider = \"lebara-ukk\"\nrenews_on = 2026-10-01\n[custmer]\nx = 1\n";
    refused(
        Adieu::new(&["draft", "request.toml", "-o", "out.eml", "--line", "07700 900123", "--country=XX"])
            .file("request.toml", request),
        &r#"error: resaon (request.toml:3): is an unknown key
  did you mean reason?
error: order_number (request.toml:8): is in the wrong place
  order_number belongs under [contract]
error: phone (request.toml:9): must be text, not a number or date
  put it in quotes: phone = "7700900123"
error: custmer (request.toml:14): is a table there is no use for
  did you mean [customer]?
error: kind (request.toml:1): "stop-renewel" is not a kind of letter
  did you mean stop-renewal? Offered: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up, escalate
error: provider (request.toml:12): "lebara-ukk" is not in the directory of providers
  did you mean lebara-uk? See `adieu provider list`, or give --to and --provider-name
error: country (--country): "XX" is not a country's two-letter code
  write two letters, such as GB, DE or CN
error: name (request.toml:6): is empty
  write a value; a field that is not needed may be left out
error: email (request.toml:7): "Wang <w@example.org>" holds more than the address
  write only the address: w@example.org
error: line (--line): "07700 900123" has no country code, so it could be a number in any country
  write it with + and the country code, such as +44 7700 900123
error: renews_on (request.toml:13): "2026-10-01" has passed: today is 2026-11-23
  give the day of the next charge that is still to come
error: language (request.toml:2): "eo" is a language there is no letter in yet
  write one of: LANGUAGES
12 problems; nothing was written.
"#
        .replace("LANGUAGES", &languages()),
    );
}

#[test]
fn everything_that_is_missing_is_named_at_once() {
    refused(
        Adieu::new(&["draft"]),
        r#"error: kind: is missing
  give it with --kind or as kind in the request file, such as "stop-renewal"
error: provider: is missing: who is the letter to?
  name it with --provider (see `adieu provider list`), or give --to and --provider-name
error: name: is missing
  give it with --name or as customer.name in the request file, such as "Wang Xiaoming"
error: email: is missing
  give it with --email or as customer.email in the request file, such as "xiaoming.wang@example.org"
4 problems; nothing was written.
"#,
    );
    refused(
        draft(&["--to=care@example.com"])
            .stdin("kind = \"terminate\"\n[customer]\nname = \"A\"\nemail = \"a@example.org\"\n"),
        "error: provider_name: is missing\n  give it with --provider-name or as contract.provider_name in the request file, such as \"Example Mobile\"\n",
    );
}

#[test]
fn json_carries_the_problems_too() {
    let run = Adieu::new(&["draft", "-", "--json"]).stdin("kind = \"x\u{202e}\"\n").run().code(65).stderr("");
    let json = run.json();
    assert_eq!((json["ok"].as_bool(), json["exit_code"].as_u64()), (Some(false), Some(65)));
    assert_eq!(
        json["problems"][0]["place"],
        serde_json::json!({"from": "file", "file": "standard input", "line": 1})
    );
    assert!(!String::from_utf8_lossy(&run.stdout).contains('\u{202e}'));
}

#[test]
fn broken_files() {
    let with = |text: &str| Adieu::new(&["draft", "r.toml", "-o", "out.eml"]).file("r.toml", text);
    let first = |text: &str| {
        with(text).run().code(65).stdout("").stderr.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(
        first("kind = \"stop-renewal\"\nreason = \"open\n"),
        "error: request (r.toml:2): invalid basic string, expected `\"`"
    );
    assert_eq!(first("kind = terminate\n"), "error: request (r.toml:1): invalid boolean, expected `true`");
    assert_eq!(
        first("kind = \"terminate\"\n\nkind = \"terminate\"\n"),
        "error: request (r.toml:3): the key \"kind\" stands here a second time"
    );
    assert_eq!(
        first("[contract]\nrenews_on = 2026-12-01T10:00:00Z\n"),
        "error: renews_on (r.toml:2): must be a date, not a time"
    );
    assert_eq!(
        first("revoke_mandate = \"yes\"\n"),
        "error: revoke_mandate (r.toml:1): must be true or false, not text"
    );
    assert_eq!(first("reason = [\"a\"]\n"), "error: reason (r.toml:1): must be text, not a list");
    assert_eq!(first("customer = \"Ann\"\n"), "error: customer (r.toml:1): is a table, not a value");
    assert_eq!(
        first("[customer]\naddress = [\"a\", 1]\n"),
        "error: address (r.toml:2): must be text, or a list with one text for each line, and holds a number"
    );
    let json = |text: &str| {
        let run =
            Adieu::new(&["draft", "r.json", "-o", "out.eml"]).file("r.json", text).run().code(65).stdout("");
        run.stderr.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(
        json("{\"kind\": \"terminate\",\n \"kind\": \"terminate\"}"),
        "error: request (r.json:2): the key \"kind\" stands here a second time"
    );
    assert_eq!(json("{\"customer\": {\n\"nam\": \"x\"}}"), "error: nam (r.json:2): is an unknown key");
    assert_eq!(json("{\n\"kind\": }"), "error: request (r.json:2): expected value");
    assert_eq!(json("[1]"), "error: request (r.json:1): the file must hold one object: { … }");
    let not_utf8 =
        Adieu::new(&["draft", "r.toml"]).file("r.toml", b"kind = \"terminate\"\nreason = \"\xe4\"\n");
    refused(not_utf8, "error: r.toml:2: is not UTF-8 text\n  save the file as UTF-8\n");
    let missing = Adieu::new(&["draft", "nowhere.toml"]).run();
    missing
        .code(66)
        .stdout("")
        .stderr("error: nowhere.toml: there is no such file\n  check the name and the folder\n");
    Adieu::new(&["draft", "."]).run().code(66).stderr_has("error: .: cannot be read: ");
}

#[test]
fn the_config_file_is_checked_too() {
    let with = |text: &str| draft(&[]).file("config/config.toml", text).run().code(78).stdout("");
    with("[profile]\nnme = \"x\"\n")
        .stderr_has("config.toml:2): is not a key of a profile\n  did you mean name?");
    with("[profile]\ncountr = \"GB\"\n").stderr_has("did you mean country?");
    with("[profile]\ncountry = 44\n").stderr_has("config.toml:2): is not a text\n  write two letters");
    with("[profile]\ncountry = \"Albion\"\n").stderr_has("config.toml:2): ");
    with("[profle]\nname = \"x\"\n").stderr_has("config.toml:1): is a table there is no use for");
    with("[profile\n").stderr_has("error: config file (");
    draft(&[])
        .file("config/config.toml", "[profile]\nphone = \"123\"\n")
        .run()
        .code(65)
        .stderr_has("config.toml:2): \"123\" begins without the 0 that numbers have inside GB");
}

#[test]
fn addresses() {
    for (address, said) in [
        ("a@example.org,b@example.org", "holds more than one address"),
        ("a@example.org; b@example.org", "holds more than one address"),
        ("a@example.org b@example.org", "holds more than one address"),
        ("Ann <a@example.org>", "write only the address: a@example.org\n"),
        ("<a@example.org> Ann", "write only the address: a@example.org\n"),
        ("a <a@example.com>, b <b@example.com>", "holds more than one address"),
        ("=?utf-8?q?x?=@example.org", "holds a character that may not stand there"),
        ("ann", "it has no @"),
        ("a b@example.org", "it has a space in it"),
        ("@example.org", "there is nothing before the @"),
        ("a@", "there is nothing after the @"),
        ("a@localhost", "it has no dot"),
        ("a@192.0.2.1", "its last part is a number"),
        ("a@[192.0.2.1]", "a domain that cannot exist"),
        (".a@example.org", "a dot may not begin"),
        ("a.@example.org", "a dot may not begin"),
        ("a..b@example.org", "a dot may not begin"),
        ("a@example..org", "a domain that cannot exist"),
        ("a@-example.org", "a domain that cannot exist"),
        ("a@exa_mple.org", "a domain that cannot exist"),
        ("\"a b\"@example.org", "it has a space in it"),
        ("a\u{200d}b@example.org", "an invisible character (U+200D) at character 2"),
    ] {
        let run = draft(&[&format!("--email={address}")]).run().code(65).stdout("");
        assert!(run.stderr.contains(said), "{address}: {}", run.stderr);
    }
    let long = format!("a@{}.org", "b".repeat(64));
    draft(&[&format!("--email={long}")]).run().code(65).stderr_has("a domain that cannot exist");
    let long = format!("{}@example.org", "a".repeat(65));
    draft(&[&format!("--email={long}")]).run().code(65).stderr_has("longer than 64 octets");
    for good in
        ["o'brien+tag@example.org", "a@bücher.example", "a@例子.example", "A.B@EXAMPLE.ORG", "a@x．org"]
    {
        draft(&[&format!("--email={good}")]).run().code(0).stderr_has("Saved a draft");
    }
    draft(&["--email=wáng@example.org"])
        .run()
        .code(0)
        .stderr_has("warning: email (--email): has letters beyond ASCII before the @");
}

#[test]
fn what_the_country_settles_is_taken_and_said_back() {
    for (flag, said) in [
        ("--phone=07700 900123", "phone (--phone): \"07700 900123\" is read as +447700900123"),
        ("--renews-on=01/12/2026", "renews_on (--renews-on): \"01/12/2026\" is read as 1 December 2026"),
        ("--renews-on=1.12.26", "renews_on (--renews-on): \"1.12.26\" is read as 1 December 2026"),
        (
            "--renews-on=2026年12月1日",
            "renews_on (--renews-on): \"2026年12月1日\" is read as 1 December 2026",
        ),
        (
            "--email=xiaoming.wang＠example.org",
            "email (--email): \"xiaoming.wang＠example.org\" is read as xiaoming.wang@example.org",
        ),
    ] {
        draft(&[flag])
            .run()
            .code(0)
            .stderr_has(&format!("note: {said}\n  if that is not meant, write it in full\n"));
    }
    let own = Adieu::new(&[
        "draft",
        "--no-input",
        "--kind=Kündigung",
        "--to=care@example.com",
        "--provider-name=Example",
    ])
    .arg("--name=Wang")
    .arg("--email=wang@example.org")
    .arg("--end-on=01/12/2026");
    own.run().code(65).stderr(
        "error: end_on (--end-on): \"01/12/2026\" is a day that can be read in two ways\n  write 2026-01-12 (12 January 2026) or 2026-12-01 (1 December 2026), or give the country with --country: it says which number is the day\n",
    );
}

#[test]
fn numbers_and_dates() {
    for (flag, said) in [
        (
            "--phone=7700900123",
            "begins without the 0 that numbers have inside GB\n  write it with + and the country code, such as +44 7700 900123",
        ),
        ("--phone=077009001234", "is no number of GB"),
        ("--phone=+44 07700 900123", "leave it out: +447700900123"),
        ("--phone=+44 (07700) 900123", "leave it out: +447700900123"),
        ("--phone=+44 7700 900123 / 4", "something other than digits"),
        ("--phone=+0 123456789", "has a country code that begins with 0"),
        ("--phone=+12345", "is too short"),
        ("--phone=+1234567890123456", "has more than the 15 digits"),
        ("--phone=+44 7700 CALLME", "something other than digits"),
        ("--iban=GB33BUKB20201555555556", "iban (--iban): is not a valid IBAN"),
        ("--renews-on=12.26", "is a day without a year"),
        (
            "--renews-on=46357",
            "is a day as spreadsheets count them, from 1900 or from 1904\n  write 2026-12-01 (1 December 2026) or 2030-12-02 (2 December 2030)",
        ),
        ("--renews-on=2026-02-30", "is not a day of the calendar"),
        ("--renews-on=31.11.2026", "is not a day of the calendar"),
        ("--renews-on=tomorrow", "write it as YYYY-MM-DD, such as 2026-12-01"),
        ("--renews-on=2026-11-22", "has passed: today is 2026-11-23"),
        ("--renews-on=2062-12-01", "lies more than ten years ahead"),
        (
            "--end-on=2026-12-31",
            "belongs to another kind of letter than stop-renewal, and a letter is never both",
        ),
        ("--country=Atlantis", "is not a country's two-letter code"),
        ("--language=germann", "did you mean de?"),
        ("--language=zh-TW", &format!("the nearest is zh-Hans; offered: {}", languages())),
        ("--language=eo", &format!("write one of: {}", languages())),
        ("--kind=cancel", "write one of: stop-renewal, terminate"),
    ] {
        let run = draft(&[flag]).run().code(65).stdout("");
        assert!(run.stderr.contains(said), "{flag}: {}", run.stderr);
    }
    assert!(
        !draft(&["--iban=GB33BUKB20201555555556"]).run().code(65).stderr.contains("BUKB"),
        "an IBAN is never shown"
    );
    for (iccid, doubt) in [
        ("8944200000000000002", "does not match its check digit"),
        ("894420000000000000", "does not have 19 or 20 digits"),
        ("1234567890123456789", "does not begin with 89"),
        ("89-4420-000X", "holds something other than digits"),
    ] {
        draft(&["--iccid", iccid]).run().code(0).stderr_has(&format!("warning: iccid (--iccid): {doubt}"));
    }
    // Of hyphens nothing is left to write.
    draft(&["--iccid= - "]).run().code(65).stderr_has("error: iccid (--iccid): \" - \" is empty");
    let good =
        draft(&["--iccid=8944200000000000009", "--phone=0044 7700-900.123", "--country=uk"]).run().code(0);
    assert!(
        !good.stderr.contains("warning:")
            && good.stderr.contains("\nnote: kind (standard input:1): keeps the line until it expires"),
        "{}",
        good.stderr
    );
}

#[test]
fn what_people_really_type_is_taken() {
    for phone in [
        "(+44) 7700 900123",
        "tel:+447700900123",
        "＋４４ ７７００ ９００１２３",
        "+44-7700-900123",
        "+39 06 1234567",
    ] {
        draft(&["--phone", phone]).run().code(0);
    }
    for name in ["葛󠄀城", "辻󠄁 太郎", "Zoë O'Brien-Núñez", "محمد", "👩‍👩‍👧 Family X"]
    {
        draft(&["--name", name]).run().code(0);
    }
    let address = "[customer]\nname = \"A\"\nemail = \"a@example.org\"\naddress = \"\"\"\n  1 Example Street\n\n  London\n  \"\"\"\n";
    let run = draft(&["--kind=terminate", "--provider=lebara-uk"]).stdin(address).run().code(0);
    assert!(String::from_utf8_lossy(&run.read("out.eml")).contains("\r\n1 Example Street\r\nLondon\r\n"));
}

#[test]
fn what_is_not_utf8_on_the_command_line_is_named() {
    use std::os::unix::ffi::OsStringExt as _;
    let bad = std::ffi::OsString::from_vec(b"caf\xe9".to_vec());
    draft(&["--reason"])
        .arg(bad)
        .run()
        .code(65)
        .stderr_has("error: reason (--reason): ")
        .stderr_has("the text was damaged on its way here");
}

#[test]
fn files_that_are_far_too_much() {
    let deep = format!("{{\"reason\":{}1{}}}", "{\"a\":".repeat(20_000), "}".repeat(20_000));
    draft(&[]).stdin(deep).run().code(65).stderr_has("recursion limit exceeded");
    let lists = format!("{{\"reason\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    draft(&[]).stdin(lists).run().code(65).stderr_has("recursion limit exceeded");
    let keys: String = (0..30_000).map(|n| format!("k{n} = 1\n")).collect();
    draft(&[]).stdin(keys).run().code(65).stderr_has("holds a table with more than 200 keys");
}

#[test]
fn a_device_or_a_pipe_is_never_replaced() {
    let adieu = draft(&["--force"]);
    let made = std::process::Command::new("mkfifo").arg(adieu.path("out.eml")).status().expect("mkfifo");
    assert!(made.success());
    let run = adieu.run().code(73).stdout("").stderr_has("it is not an ordinary file");
    assert!(fs::metadata(run.folder.path().join("out.eml")).expect("it is there").file_type().is_fifo());
    Adieu::new(&["draft", "-", "--force", "-o", "/dev/stdout"])
        .stdin(MINIMAL)
        .run()
        .code(73)
        .stderr_has("it is not an ordinary file");
    // The link is replaced; the file it leads to was not named.
    let adieu = draft(&["--force"]).file("real.eml", "old");
    std::os::unix::fs::symlink("real.eml", adieu.path("out.eml")).expect("a link");
    let run = adieu.run().code(0);
    assert_eq!(run.read("real.eml"), b"old");
    assert!(run.read("out.eml").starts_with(b"From: "));
    assert!(fs::symlink_metadata(run.folder.path().join("out.eml")).expect("it is there").is_file());
}

#[test]
fn what_must_not_be_mailed_is_refused_and_never_shown() {
    let card = "4111 1111 1111 1111";
    let cases = [
        ("reason", card, "a card number (ending in 1111, at character 1)"),
        ("reason", "charged to 4111-1111-1111-1111 twice", "a card number (ending in 1111, at character 12)"),
        (
            "reason",
            "卡号４１１１１１１１１１１１１１１１。",
            "a card number (ending in 1111, at character 3)",
        ),
        ("reason", "to gb33 bukb 2020 1555 5555 55 please", "a whole IBAN (ending in 5555, at character 4)"),
        ("reason", "my PIN is 1234", "a secret (\"pin\" beside digits, at character 4)"),
        ("reason", "PUK:12345678", "a secret (\"puk\" beside digits, at character 1)"),
        ("reason", "123 (CVV)", "a secret (\"cvv\" beside digits, at character 6)"),
        ("reason", "login with password hunter2", "a secret (\"password\" beside digits, at character 12)"),
        ("reason", "我的密码是123456", "a secret (\"密码\" beside digits, at character 3)"),
        ("order_number", "4111111111111111", "a card number (ending in 1111, at character 1)"),
        ("iccid", "4111111111111111", "a card number (ending in 1111, at character 1)"),
        (
            "reason",
            "4111\u{200d}1111\u{200d}1111\u{200d}1111",
            "a card number (ending in 1111, at character 1)",
        ),
        ("reason", "4111,1111,1111,1111", "a card number (ending in 1111, at character 1)"),
        ("reason", "card ٤١١١ ١١١١ ١١١١ ١١١١", "a card number (ending in 1111, at character 6)"),
        ("reason", "1234567812345670", "a card number (ending in 5670, at character 1)"),
        ("reason", "IBANGB33BUKB20201555555555", "a whole IBAN (ending in 5555, at character 5)"),
        ("reason", "PINCODE 1234", "a secret (\"pin\" beside digits, at character 1)"),
        ("reason", "PINs: 1234", "a secret (\"pin\" beside digits, at character 1)"),
        ("reason", "PIN 12 34", "a secret (\"pin\" beside digits, at character 1)"),
        ("reason", "1234 is my PIN", "a secret (\"pin\" beside digits, at character 12)"),
        ("reason", "security code 123", "a secret (\"security code\" beside digits, at character 1)"),
        ("provider", "4111 1111 1111 1111", "a card number (ending in 1111, at character 1)"),
        ("name", "Ann 4111111111111111", "a card number (ending in 1111, at character 5)"),
    ];
    for (key, value, finding) in cases {
        let flag = format!("--{}={value}", key.replace('_', "-"));
        let run = draft(&[&flag]).run().code(65).stdout("");
        assert!(
            run.stderr
                .contains(&format!("error: {key} (--{}): seems to hold {finding}\n", key.replace('_', "-"))),
            "{value}: {}",
            run.stderr
        );
        assert!(run.stderr.contains(&format!("--allow-sensitive {key}")));
        assert!(
            !run.stderr.contains("41111")
                && !run.stderr.contains("4111 1111")
                && !run.stderr.contains("hunter2"),
            "{}",
            run.stderr
        );
        if key != "provider" {
            draft(&[&flag, "--allow-sensitive", key]).run().code(0);
        }
        draft(&[&flag, "--allow-sensitive", "customer-number"]).run().code(65);
    }
    for harmless in [
        "contract ran 01.04.2024-31.03.2025, and 31.03.2025-01.04.2024",
        "call me at +49 1512 3456787 or +491512345678905",
        "order 302-1234567-1234565",
        "I forgot my password and called you 3 times",
        "My PIN letter from 2026 never came",
        "I am moving abroad on 12 May.",
        "SIM 8944200000000000009",
        "4111 1111 1111 1112",
        "I am shipping 2000 spinning tops",
        "order 12345678, invoice 2026-001",
        "My opinion 2026",
        "call +44 7700 900123",
        "0000 0000 0000 0000",
    ] {
        draft(&["--reason", harmless]).run().code(0);
    }
    for number in ["1002003004004", "490154203237518"] {
        draft(&["--order-number", number]).run().code(0);
    }
    draft(&["--address=Mumbai, PIN 400001", "--name=Tan Ah Kow"]).run().code(0);
    // Nor does a refusal for another reason show it.
    let hidden = |args: &[&str], stdin: &str| {
        let adieu = if stdin.is_empty() { draft(args) } else { draft(args).stdin(stdin) };
        let run = adieu.run().code(65);
        assert!(
            !run.stderr.contains("1111 1111 1111") && !run.stderr.contains("111111111111"),
            "{}",
            run.stderr
        );
    };
    hidden(&["--phone=4111 1111 1111 1111 (0)"], "");
    hidden(&["--email=Wang <4111 1111 1111 1111>"], "");
    hidden(&[], "[contract]\norder_number = 4111111111111111\n");
    hidden(&[], "{\"contract\": {\"order_number\": 4111111111111111}}");
    let run = Adieu::new(&["draft", "r.json"]).file("r.json", "\"4111111111111111\"").run().code(65);
    assert_eq!(
        run.stderr.lines().next(),
        Some("error: request (r.json:1): the file must hold one object: { … }")
    );
    Adieu::new(&["draft", "--allow-sensitive", "raeson"]).run().code(2).stderr_has("did you mean reason?");
}

#[test]
fn outputs_that_cannot_be() {
    let out = |path: &str| Adieu::new(&["draft", "-", "-o", path]).stdin(MINIMAL);
    out("nowhere/x.eml").run().code(73).stdout("").stderr(
        "error: nowhere/x.eml: there is no folder nowhere\n  make the folder first, or choose another\n",
    );
    let folder = out("folder").file("folder/keep", "");
    let run = folder.run().code(73).stderr_has("error: folder cannot be written: it is a folder");
    assert_eq!(run.files(), ["folder"]);
    out("folder").file("folder/keep", "").arg("--force").run().code(73).stderr_has("it is a folder");
    // Root writes anywhere; the kernel's own folder refuses even root.
    out("/proc/x.eml").run().code(73).stdout("").stderr_has("error: /proc/x.eml cannot be written: ");
    Adieu::new(&["draft", "-", "--json", "-o", "-"]).stdin(MINIMAL).run().code(2);
}

/// The program as a user who may not write into the run's folders: root writes anywhere, so as root the tests
/// become nobody for it.
fn unprivileged(adieu: &Adieu) -> std::process::Command {
    let open = fs::Permissions::from_mode(0o755);
    fs::set_permissions(adieu.path("."), open.clone()).expect("permissions");
    // The program itself may lie where nobody may look.
    let program = adieu.path("adieu");
    // Another process copies it: a file that this one holds open for writing, if only in a child of another test between
    // fork and exec, does not run.
    let copied = std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_adieu")).arg(&program).status();
    assert!(copied.expect("cp runs").success());
    fs::set_permissions(&program, open).expect("permissions");
    let real = adieu.command();
    let mut command = std::process::Command::new(program);
    command.args(real.get_args()).current_dir(adieu.path("."));
    hermetic(&mut command, &adieu.path("."));
    if fs::metadata("/proc/self").expect("/proc").uid() == 0 {
        command.uid(65534).gid(65534);
    }
    command
}

#[test]
fn an_output_folder_that_is_not_writable() {
    let adieu = Adieu::new(&["draft", "r.toml", "-o", "locked/x.eml"])
        .file("locked/keep", "")
        .file("r.toml", MINIMAL);
    fs::set_permissions(adieu.path("locked"), fs::Permissions::from_mode(0o555)).expect("permissions");
    let output = unprivileged(&adieu).output().expect("it runs");
    fs::set_permissions(adieu.path("locked"), fs::Permissions::from_mode(0o755)).expect("permissions");
    assert_eq!(output.status.code(), Some(73));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: locked/x.eml cannot be written: permission denied\n  choose another folder with --output; nothing was written\n"
    );
    assert!(!adieu.path("locked/x.eml").exists());
}

#[test]
fn an_output_folder_that_is_full() {
    // A file size limit stands for the full disk: the write fails halfway, as it does there.
    let adieu = Adieu::new(&[]).file("out/keep", "").file("r.toml", MINIMAL);
    let mut shell = std::process::Command::new("sh");
    shell.current_dir(adieu.path("."));
    hermetic(&mut shell, &adieu.path("."));
    let script = format!(
        "ulimit -f 1; exec {} draft r.toml -o out/x.eml --reason \"$0\"",
        env!("CARGO_BIN_EXE_adieu")
    );
    let output = shell.args(["-c", &script, &"x".repeat(1000)]).output().expect("a shell");
    assert_eq!(output.status.code(), Some(73), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        String::from_utf8_lossy(&output.stderr)
            .starts_with("error: out/x.eml cannot be written: File too large")
    );
    let left: Vec<_> = fs::read_dir(adieu.path("out"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(left, ["keep"], "no half file, no temporary file");
}

#[test]
fn arguments_reach_the_terminal_escaped() {
    let run = Adieu::new(&["draft", "--\u{1b}]0;x\u{7}"]).run().code(2).stdout("");
    nothing_raw(&run);
    assert!(run.stderr.contains("\\u{1b}]0;x\\u{7}"), "{}", run.stderr);
    let run = Adieu::new(&["draft", "no\u{1b}[31m.toml"]).run().code(66);
    nothing_raw(&run);
    Adieu::new(&["draft"]).env("ADIEU_NOW", "yesterday").run().code(78).stderr_has("ADIEU_NOW is not a time");
}
