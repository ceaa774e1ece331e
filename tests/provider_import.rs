//! Companies of datenanfragen/data: what comes in, how it is marked, and what stays out with its reason.

use std::os::unix::fs::symlink;

use serde_json::{Value, json};

use crate::harness::{Adieu, Outcome};

/// An invented company in the collection's form.
fn company(changes: &Value) -> String {
    let mut company = json!({
        "slug": "nordfunk",
        "relevant-countries": ["de", "at"],
        "categories": ["telecommunication"],
        "name": "Nordfunk GmbH",
        "address": "Beispielweg 1\n12345 Musterstadt\nDeutschland",
        "phone": "+49 30 123456",
        "email": "datenschutz@nordfunk.example",
        "web": "https://www.nordfunk.example/",
        "sources": ["https://www.nordfunk.example/datenschutz"],
        "request-language": "de",
        "suggested-transport-medium": "email",
        "quality": "verified",
    });
    for (key, value) in changes.as_object().expect("an object") {
        company[key] = value.clone();
    }
    company.to_string()
}

fn import(changes: &Value) -> Adieu {
    Adieu::new(&["provider", "import", "nordfunk.json"]).file("nordfunk.json", company(changes))
}

fn imported(run: &Outcome) -> String {
    String::from_utf8(run.read("config/providers/nordfunk.toml")).expect("UTF-8")
}

#[test]
fn a_company_comes_in_as_a_data_protection_contact() {
    let run =
        import(&json!({ "fax": "+49 30 123457", "webform": "https://nordfunk.example/form" })).run().code(0);
    assert_eq!(String::from_utf8_lossy(&run.stdout), "1 imported.\n");
    assert_eq!(
        imported(&run),
        r#"id = "nordfunk"
name = "Nordfunk GmbH"
country = "DE"
language = "de"
imported_from = "datenanfragen/data (CC0)"
domains = ["nordfunk.example"]

[[address]]
email = "datenschutz@nordfunk.example"
purpose = "privacy"
source = "https://www.nordfunk.example/datenschutz, in datenanfragen/data (CC0)"
seen_on = 2026-11-23
confidence = "B"

[[postal]]
lines = ["Nordfunk GmbH", "Beispielweg 1", "12345 Musterstadt", "Deutschland"]
purpose = "general"
source = "https://www.nordfunk.example/datenschutz, in datenanfragen/data (CC0)"
seen_on = 2026-11-23
confidence = "B"

[[channel]]
kind = "form"
how = "https://nordfunk.example/form"
purpose = "privacy"
source = "https://www.nordfunk.example/datenschutz, in datenanfragen/data (CC0)"
seen_on = 2026-11-23
confidence = "B"

[[channel]]
kind = "hotline"
how = "+49 30 123456"
purpose = "privacy"
source = "https://www.nordfunk.example/datenschutz, in datenanfragen/data (CC0)"
seen_on = 2026-11-23
confidence = "B"

[[channel]]
kind = "fax"
how = "+49 30 123457"
purpose = "privacy"
source = "https://www.nordfunk.example/datenschutz, in datenanfragen/data (CC0)"
seen_on = 2026-11-23
confidence = "B"
"#
    );
    let config = run.folder.path().join("config");
    let args = [
        "draft",
        "-o",
        "-",
        "--provider=nordfunk",
        "--kind=terminate",
        "--name=Ann",
        "--email=ann@example.org",
    ];
    Adieu::new(&args).env("ADIEU_CONFIG_DIR", config).run().code(65).stdout("").stderr_has(
        "error: provider (--provider): \"nordfunk\" has no address for a cancellation: datenschutz@nordfunk.example takes \
         data-protection requests only: a cancellation sent there is lost\n  use one of these ways, or give another address with --to:\n  - on \
         nordfunk.example: look for the button “Verträge hier kündigen”",
    );
}

#[test]
fn what_is_not_said_is_not_invented() {
    let country = |changes: Value| {
        let text = imported(&import(&changes).run().code(0));
        text.lines().find_map(|line| Some(line.strip_prefix("country = ")?.to_owned()))
    };
    assert_eq!(
        country(json!({ "address": "1 Example Street\nLondon\nUnited Kingdom" })).as_deref(),
        Some("\"GB\"")
    );
    assert_eq!(country(json!({ "address": "1 Example Street\nNowhere" })), None);
    let only = json!({ "address": "1 Example Street\nNowhere", "relevant-countries": ["fr"] });
    assert_eq!(country(only).as_deref(), Some("\"FR\""));
    assert_eq!(
        country(json!({ "address": "1 Example Street\nNowhere", "relevant-countries": ["all"] })),
        None
    );
    for (web, email, domains) in [
        (
            Some("https://mobile.nordfunk.example"),
            "a@nordfunk.example",
            "[\"mobile.nordfunk.example\", \"nordfunk.example\"]",
        ),
        (Some("https://nordfunk.example"), "a@mail.nordfunk.example", "[\"nordfunk.example\"]"),
        (Some("https://nordfunk.example"), "a@lawyers.example", "[\"nordfunk.example\"]"),
        (Some("https://nordfunk.example"), "a@gmail.com", "[\"nordfunk.example\"]"),
        (None, "a@nordfunk.example", "[\"nordfunk.example\"]"),
        (None, "a@gmail.com", "[]"),
    ] {
        let run = import(&json!({ "web": web, "email": email })).run().code(0);
        assert!(imported(&run).contains(&format!("\ndomains = {domains}\n")), "{}", imported(&run));
        let config = run.folder.path().join("config");
        Adieu::new(&["provider", "show", "nordfunk"]).env("ADIEU_CONFIG_DIR", config).run().code(0);
    }
    let scraped = imported(
        &import(&json!({ "quality": "scraped", "suggested-transport-medium": "letter", "email": null }))
            .run()
            .code(0),
    );
    assert!(
        scraped.contains("\n[[postal]]\nlines = [\"Nordfunk GmbH\", \"Beispielweg 1\"")
            && scraped.contains("confidence = \"C\"")
    );
    assert!(
        scraped.find("letter") < scraped.find("hotline") && !scraped.contains("[[address]]"),
        "{scraped}"
    );
}

#[test]
fn the_folder_and_the_clone_are_understood_and_nothing_is_overwritten() {
    for path in ["clone", "clone/companies"] {
        let adieu = Adieu::new(&["provider", "import", path])
            .file("clone/README.md", "about")
            .file("clone/companies/nordfunk.json", company(&json!({})))
            .file("clone/companies/sudfunk.json", company(&json!({ "slug": "sudfunk" })))
            .file("clone/companies/netflix.json", company(&json!({ "slug": "netflix" })))
            .file("config/providers/sudfunk.toml", "mine");
        let run = adieu.run().code(0).stdout(
            "1 imported; yours are left as they were (--force replaces them): 1 (sudfunk); adieu has its own record of 1 (netflix).\n",
        );
        assert_eq!(run.read("config/providers/sudfunk.toml"), b"mine");
        assert!(!run.folder.path().join("config/providers/netflix.toml").exists());
    }
    let forced = Adieu::new(&["provider", "import", "all", "--force", "--json"])
        .file("all/sudfunk.json", company(&json!({ "slug": "sudfunk" })))
        .file("all/netflix.json", company(&json!({ "slug": "netflix" })))
        .file("config/providers/sudfunk.toml", "mine");
    let run = forced.run().code(0);
    assert_eq!(run.json()["imported"], json!(["sudfunk"]));
    assert_eq!(run.json()["built_in"], json!(["netflix"]));
    assert!(run.read("config/providers/sudfunk.toml").starts_with(b"id = \"sudfunk\"\n"));
    Adieu::new(&["provider", "import", "nothing"]).run().code(66).stderr_has("nothing cannot be read");
    let empty = Adieu::new(&["provider", "import", "empty"]).file("empty/README.md", "about").run();
    empty.code(66).stderr_has("empty: there are no company files (.json) here, nor in a folder companies");
    let blocked = import(&json!({})).file("config", "a file in the way").run();
    blocked.code(73).stderr_has("cannot be made");
}

#[test]
fn what_is_malformed_stays_out_and_the_others_come_in() {
    let bad = |changes: Value| company(&changes).into_bytes();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("a-braces.json", b"{ nope".to_vec(), "is not JSON: key must be a string at line 1 column 3"),
        ("b-list.json", b"[]".to_vec(), "holds no company: a company is one JSON object"),
        ("c-bomb.json", b"[".repeat(200_000), "is not JSON: recursion limit exceeded at line 1 column 128"),
        (
            "d-huge.json",
            bad(json!({ "name": "x".repeat(1_100_000) })),
            "cannot be read: it is larger than 1024 KiB",
        ),
        (
            "e-name.json",
            bad(json!({ "name": "x".repeat(1_000_000) })),
            "name is 1000000 characters long; at most 100 are allowed",
        ),
        ("f-latin.json", b"{\"name\": \"\xe4\"}".to_vec(), "cannot be read: it is not UTF-8 text"),
        ("g-type.json", bad(json!({ "slug": 7 })), "slug is not text"),
        (
            "h-slug.json",
            bad(json!({ "slug": "../../evil" })),
            "slug is not made of small letters, digits and hyphens",
        ),
        (
            "i-line.json",
            bad(json!({ "name": "A\nBcc: x@example.net" })),
            "name holds a line break (LF) at character 2",
        ),
        (
            "j-esc.json",
            bad(json!({ "address": "A\u{1b}[2J\nDeutschland" })),
            "address holds an escape character (U+001B) at character 2",
        ),
        ("k-mail.json", bad(json!({ "email": "nobody" })), "email is not an e-mail address: it has no @"),
        ("l-mail.json", bad(json!({ "email": ["a@example.org"] })), "email is not text"),
        ("m-none.json", bad(json!({ "sources": [] })), "sources is empty: nobody could check the record"),
        ("n-none.json", b"{}".to_vec(), "slug is missing"),
        ("o-web.json", bad(json!({ "web": "https://localhost/" })), "web is not a domain: it has no dot"),
        (
            "p-word.json",
            bad(json!({ "quality": "good" })),
            "quality is none of tested, verified, imported, scraped",
        ),
        (
            "q-list.json",
            bad(json!({ "relevant-countries": "de" })),
            "relevant-countries is not a list of texts",
        ),
        ("y-twice.json", bad(json!({})), "its slug \"nordfunk\" is that of nordfunk.json too"),
    ];
    let mut adieu = Adieu::new(&["provider", "import", "all"]).file("all/nordfunk.json", company(&json!({})));
    for (name, content, _) in &cases {
        adieu = adieu.file(&format!("all/{name}"), content);
    }
    symlink("r-loop.json", adieu.path("all/r-loop.json")).expect("a link");
    let pipe = std::process::Command::new("mkfifo").arg(adieu.path("all/s-pipe.json")).status();
    assert!(pipe.expect("mkfifo").success());
    let run = adieu.run().code(65).stdout("");
    assert!(run.stderr.starts_with("error: 1 imported; 20 left out: "), "{}", run.stderr);
    for (name, _, why) in &cases {
        assert!(run.stderr.contains(&format!("{name}: {why}")), "{name}: {why}\n{}", run.stderr);
    }
    assert!(
        run.stderr.contains("r-loop.json: cannot be read: Too many levels of symbolic links"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("s-pipe.json: cannot be read: it is a pipe, not an ordinary file"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.ends_with("\n  mend or remove what was left out and import again; the others are in\n")
    );
    assert!(imported(&run).contains("Nordfunk GmbH"));
    assert_eq!(std::fs::read_dir(run.folder.path().join("config/providers")).expect("the folder").count(), 1);
}

#[test]
fn an_imported_domain_is_a_known_one() {
    let run = import(&json!({})).run().code(0);
    let config = run.folder.path().join("config");
    let args = [
        "draft",
        "-o",
        "-",
        "--to=care@nordfnuk.example",
        "--provider-name=Nordfunk",
        "--kind=terminate",
        "--name=Ann",
    ];
    let draft = Adieu::new(&args).arg("--email=ann@example.org").env("ADIEU_CONFIG_DIR", config);
    draft.run().code(65).stderr_has("resembles nordfunk.example without being it");
}

#[test]
fn an_imported_company_hides_no_country_of_it() {
    let adieu = Adieu::new(&[
        "draft",
        "--provider=lycamobile",
        "--kind=terminate",
        "--name=Ann",
        "--email=ann@example.org",
    ]);
    let import = Adieu::new(&["provider", "import", "all"])
        .file("all/lycamobile.json", company(&json!({ "slug": "lycamobile" })));
    let run = import.run().code(0);
    let refused = adieu.env("ADIEU_CONFIG_DIR", run.folder.path().join("config")).run();
    refused
        .code(65)
        .stderr_has("\n  write one of: lycamobile-be, lycamobile-de, lycamobile-es, lycamobile-nl, lycamobile-pt, lycamobile-uk; or use one of these ways");
}
