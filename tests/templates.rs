//! The person's own templates: what overrides, what is added, what is said of a broken one.

use crate::harness::{Adieu, MINIMAL};

fn with(name: &str, text: impl AsRef<[u8]>) -> Adieu {
    Adieu::new(&["draft", "-", "-o", "-", "--templates", "own"])
        .file(&format!("own/{name}.hbs"), text)
        .stdin(MINIMAL)
}

fn text(adieu: Adieu) -> String {
    String::from_utf8(adieu.run().code(0).stdout).expect("UTF-8")
}

#[test]
fn a_file_of_the_same_name_takes_the_place_of_the_built_in_one() {
    let own = "Subject: Mine\r\n\r\nHello {{provider_name}}, today is {{today}}.\r\n{{> contract}}\r\n";
    let eml = text(with("en-GB/stop-renewal", own));
    assert!(eml.contains("\r\nSubject: Mine\r\n"), "{eml}");
    assert!(
        eml.ends_with(
            "Hello Example Mobile, today is 23 November 2026.\r\nProvider: Example Mobile\r\n\
         Order number: LB-2026-001234\r\nContract holder: Wang Xiaoming\r\n"
        ),
        "{eml}"
    );
    let partial = text(with("en-GB/_partials/closing", "Bye, {{name}}\n"));
    assert!(partial.ends_with("\r\n\r\nBye, Wang Xiaoming\r\n"), "{partial}");
}

#[test]
fn the_config_folder_has_a_place_for_them() {
    let adieu = Adieu::new(&["draft", "-", "-o", "-"]).stdin(MINIMAL);
    assert!(
        text(adieu.file("config/templates/en-GB/stop-renewal.hbs", "Subject: Mine\n\nHello\n"))
            .ends_with("\r\n\r\nHello\r\n")
    );
}

#[test]
fn a_folder_adds_a_language() {
    let adieu = with("is/stop-renewal", "Subject: Uppsögn\n\nHallo! {{#if renews_on}}{{renews_on}}{{/if}}\n");
    let eml = text(adieu.arg("--language=is-IS").arg("--renews-on=2026-12-01"));
    assert!(eml.contains("Content-Language: is\r\n") && eml.contains("Hallo! 1. desember 2026\r\n"), "{eml}");
}

#[test]
fn norwegian_is_written_in_bokmål() {
    let written = |adieu: Adieu| {
        let eml = text(adieu);
        let tag = eml.lines().find_map(|line| line.strip_prefix("Content-Language: ")).expect("a language");
        tag.to_owned()
    };
    let draft = || Adieu::new(&["draft", "-", "-o", "-"]).stdin(MINIMAL);
    for tag in ["no", "nb", "no-NO", "nb-NO", "norsk", "Norwegian"] {
        assert_eq!(written(draft().arg(format!("--language={tag}"))), "nb", "{tag}");
    }
    // Nynorsk is another language.
    draft().arg("--language=nn").run().code(65).stderr_has("write one of");
    // A country's language, and a record's.
    let there = MINIMAL.replace("\"GB\"", "\"NO\"");
    assert_eq!(written(Adieu::new(&["draft", "-", "-o", "-"]).stdin(there)), "nb");
    let record = "id = \"teletest\"\nname = \"Teletest AS\"\ncountry = \"NO\"\nlanguage = \"no\"\ndomains = [\"example.net\"]\n\
                  [[address]]\nemail = \"kunde@example.net\"\npurpose = \"cancellation\"\n\
                  source = \"https://example.net/\"\nseen_on = 2026-11-01\nconfidence = \"A\"\n";
    let to = MINIMAL
        .replace("to = \"care@example.com\"\nprovider_name = \"Example Mobile\"", "provider = \"teletest\"");
    let to = to.replace("country = \"GB\"\n", "");
    let recorded = Adieu::new(&["draft", "-", "-o", "-"]).stdin(to);
    assert_eq!(written(recorded.file("config/providers/teletest.toml", record)), "nb");
    // A folder of that very name comes first.
    let own = with("no/stop-renewal", "Subject: Oppsigelse\n\nHei!\n");
    assert_eq!(written(own.arg("--language=no")), "no");
}

#[test]
fn values_are_put_in_as_they_are() {
    let adieu = with("en-GB/stop-renewal", "Subject: {{name}}\n\n{{reason}}\n");
    let eml = text(adieu.arg("--reason={{name}} & <b>{{> closing}}</b> &amp; \"O'Brien\""));
    assert!(eml.ends_with("\r\n\r\n{{name}} & <b>{{> closing}}</b> &amp; \"O'Brien\"\r\n"), "{eml}");
}

#[test]
fn what_is_wrong_with_a_template_is_said_with_its_place() {
    let kind = "en-GB/stop-renewal";
    let cases: [(&str, String, &str); 17] = [
        (kind, "Subject: x\n\n{{#if name}\n".into(), "own/en-GB/stop-renewal.hbs:3:"),
        (kind, "Subject: x\n\n{{#if name}}\n".into(), "own/en-GB/stop-renewal.hbs:"),
        (
            kind,
            "Subject: x\n\n  {{ordr_number}}\n".into(),
            "own/en-GB/stop-renewal.hbs:3:3: {{ordr_number}} has no value: there is no such variable; did you mean order_number?",
        ),
        (
            kind,
            "Subject: x\n\n{{iccid}}\n".into(),
            "own/en-GB/stop-renewal.hbs:3:1: {{iccid}} has no value: it is optional; put {{#if iccid}} … {{/if}} around it",
        ),
        (kind, "Subject: x\n\n{{nosuch name}}\n".into(), "own/en-GB/stop-renewal.hbs:3:1: "),
        (
            kind,
            "Subject: x\n\n{{> nosuch}}\n".into(),
            "includes {{> nosuch}}, and there is no en-GB/_partials/nosuch.hbs",
        ),
        (kind, "Subject: x\n\n{{> ../../../etc/passwd}}\n".into(), "own/en-GB/stop-renewal.hbs"),
        (kind, "Subject: x\n\n{{> (lookup . \"name\")}}\n".into(), "own/en-GB/stop-renewal.hbs:3:"),
        (
            kind,
            "Subject: x\n\n{{#if renew_on}}{{name}}{{/if}}x\n".into(),
            "own/en-GB/stop-renewal.hbs: {{#if renew_on}} can never hold: there is no such variable; did you mean renews_on?",
        ),
        (kind, "no subject\n\nbody\n".into(), "must begin with a line \"Subject: …\""),
        (kind, "Subject:  \n\nbody\n".into(), "must begin with a line \"Subject: …\""),
        (kind, "Subject: x\nbody\n".into(), "must have one subject line and then an empty line"),
        (kind, "Subject: x\n\n \n".into(), "has no text below the subject"),
        (
            kind,
            format!("Subject: {}\n\nbody\n", "x".repeat(251)),
            "the subject has 251 characters; at most 250 are allowed",
        ),
        (kind, "Subject: x\n\nbo\u{1b}[2Jdy\n".into(), "holds a control or invisible character (U+001B)"),
        (
            "en-GB/_partials/closing",
            "{{> contract}} {{> closing}}\n".into(),
            "without end: en-GB/stop-renewal → closing → closing",
        ),
        (
            "en-GB/_partials/closing",
            "\n\n{{nme}}\n".into(),
            "own/en-GB/_partials/closing.hbs:3:1: {{nme}} has no value",
        ),
    ];
    for (name, template, said) in cases {
        let run = with(name, &template).run().code(78).stdout("");
        assert!(run.stderr.contains(said), "{template:?}\nno {said:?} in:\n{}", run.stderr);
    }
    with(kind, b"Subject: x\n\n\xff\n")
        .run()
        .code(78)
        .stdout("")
        .stderr_has("own/en-GB/stop-renewal.hbs: cannot be read");
    for deep in [
        "{{#if name}}".repeat(20_000),
        "{{~#if name}}".repeat(6_000),
        format!("{{{{#if iccid}}}}{}", "{{else if iccid}}".repeat(6_000)),
        format!("{{{{#if {}", "[".repeat(60_000)),
        format!("{{{{lookup {}", "(lookup ".repeat(20_000)),
    ] {
        with(kind, deep).run().code(78).stdout("").stderr_has("has more than 250 tags");
    }
    with(kind, format!("Subject: x\n\n{}x{}\n", "{{#if name}}".repeat(125), "{{/if}}".repeat(125)))
        .run()
        .code(0);
    with(kind, format!("Subject: x\n\n{}\n", "a (bracketed) word ".repeat(300))).run().code(0);
    with(kind, format!("Subject: x\n\n{}\n", "x".repeat(200_000)))
        .run()
        .code(78)
        .stderr_has("octets; at most");
    with(kind, vec![b'x'; 300_000]).run().code(78).stderr_has("it is larger than 256 KiB");
    with("en-GB/stop-renewal.hbs/x", "").run().code(78).stderr_has("Is a directory");
    let none = Adieu::new(&["draft", "-", "--templates", "nowhere"]).stdin(MINIMAL).run();
    none.code(66).stderr_has("nowhere: the templates folder cannot be read");
}

#[test]
fn what_a_template_leaves_out_is_said() {
    let run = with("en-GB/stop-renewal", "Subject: x\n\n{{name}}\n").arg("--reason=because").run().code(0);
    run.stderr_has("warning: reason (--reason): is not in the letter: the template does not use it")
        .stderr_has("warning: order_number (standard input:8): is not in the letter");
}

#[test]
fn lines_are_kept_as_they_are_as_long_as_a_message_allows() {
    for (length, encoding) in
        [(73, "7bit"), (74, "7bit"), (77, "7bit"), (78, "7bit"), (79, "quoted-printable")]
    {
        let line = "abcd.".repeat(20)[..length].to_owned();
        let template = format!("Subject: Mine\n\n{line}\n");
        let eml = text(with("en-GB/stop-renewal", template));
        let whole = format!("Content-Transfer-Encoding: {encoding}\r\n\r\n");
        assert!(eml.contains(&whole), "{length}: {eml}");
        assert_eq!(eml.ends_with(&format!("\r\n{line}\r\n")), encoding == "7bit", "{length}: {eml}");
    }
}
