//! Records from somebody else's hand: none switches a guard off, smuggles in a number, or stays for good.

use std::fmt::Write as _;

use crate::harness::{Adieu, MINIMAL, Outcome};

/// A record with one domain and one address, its lines changed or added to.
fn record(id: &str, domain: &str, email: &str, purpose: &str) -> String {
    format!(
        "id = \"{id}\"\nname = \"Gym\"\ndomains = [\"{domain}\"]\n[[address]]\nemail = \"{email}\"\npurpose = \"{purpose}\"\nsource = \
         \"a leaflet\"\nseen_on = 2026-11-01\nconfidence = \"A\"\n"
    )
}

/// A draft to this address, with these records in the folder.
fn to(address: &str, records: &[(&str, String)]) -> Outcome {
    let adieu = Adieu::new(&["draft", "-", "-o", "out.eml", "--to", address]).stdin(MINIMAL);
    with(adieu, records).run()
}

fn with(adieu: Adieu, records: &[(&str, String)]) -> Adieu {
    records
        .iter()
        .fold(adieu, |adieu, (id, record)| adieu.file(&format!("config/providers/{id}.toml"), record))
}

/// A draft to the provider `gym`, which has this record.
fn gym(record: String) -> Adieu {
    let args = ["draft", "-", "-o", "out.eml", "--provider=gym"];
    let request = MINIMAL.lines().filter(|line| !line.starts_with("to ") && !line.starts_with("provider_"));
    let request: String = request.flat_map(|line| [line, "\n"]).collect();
    with(Adieu::new(&args).stdin(request), &[("gym", record)])
}

const ACME: &str = r#"{"slug":"acme","name":"Acme","address":"S 1\nBerlin\nGermany","relevant-countries":["de"],
    "sources":["https://acme.example"],"email":"EMAIL","web":"https://WEB","quality":"verified"}"#;

fn import(email: &str, web: &str) -> Adieu {
    Adieu::new(&["provider", "import", "acme.json"])
        .file("acme.json", ACME.replace("EMAIL", email).replace("WEB", web))
}

/// The folder's records after an import, for the next command.
fn imported(email: &str, web: &str) -> (&'static str, String) {
    let run = import(email, web).run().code(0);
    ("acme", String::from_utf8(run.read("config/providers/acme.toml")).expect("UTF-8"))
}

#[test]
fn no_record_vouches_for_a_look_alike_of_a_built_in_domain() {
    let known = imported("privacy@1ebara.com", "1ebara.com");
    let refused = to("care@1ebara.com", &[known]).code(65);
    refused.stderr_has("\"care@1ebara.com\" resembles lebara.com without being it\n");
    let own = ("gym", record("gym", "1ebara.com", "care@1ebara.com", "cancellation"));
    to("care@1ebara.com", &[own]).code(65).stderr_has("resembles lebara.com without being it\n");
    // An imported domain is never named as the real one where a built-in one fits.
    let near = imported("privacy@1ebara.co", "1ebara.co");
    to("care@1ebara.com", &[near]).code(65).stderr_has("resembles lebara.com without being it\n");
    // And one's own comes before an imported one.
    let own = ("gym", record("gym", "nordfunk.example", "a@nordfunk.example", "cancellation"));
    let planted = imported("privacy@nordfumk.example", "nordfumk.example");
    to("care@nordfumk.example", &[own, planted])
        .code(65)
        .stderr_has("resembles nordfunk.example without being it\n");
}

#[test]
fn built_in_domains_always_take_part() {
    let own = ("adac", record("adac", "n.example", "office@n.example", "cancellation"));
    to("service@adca.de", std::slice::from_ref(&own))
        .code(65)
        .stderr_has("resembles adac.de without being it\n");
    to("service@adac.de", &[own]).code(0);
}

#[test]
fn what_came_with_the_program_is_believed_first() {
    let planted = imported("care@lebara.com", "lebara.com");
    to("care@lebara.com", std::slice::from_ref(&planted)).code(0);
    let own = ("acme", record("acme", "lebara.com", "care@lebara.com", "privacy"));
    to("care@lebara.com", &[own]).code(0);
    // The other way round too: a record cannot make a data-protection address take a cancellation.
    let lies = record("gym", "lebara.com", "dpo@lebara.com", "cancellation");
    to("dpo@lebara.com", &[("gym", lies.clone())])
        .code(65)
        .stderr_has("takes data-protection requests only: a cancellation sent there is lost");
    gym(lies).run().code(65).stderr_has("takes data-protection requests only");
}

#[test]
fn a_record_never_carries_what_must_not_be_mailed() {
    const CARD: &str = "4111 1111 1111 1111";
    const IBAN: &str = "DE89 3704 0044 0532 0130 00";
    let sound = record("gym", "gym.example", "office@gym.example", "cancellation")
        + "[[channel]]\nkind = \"app\"\nhow = \"open the app\"\nat_hand = \"the card\"\nconfidence = \"B\"\n";
    gym(sound.clone()).run().code(0);
    for (from, to, key, line) in [
        ("\"Gym\"", format!("\"Gym {CARD}\""), "name", 2),
        ("\"Gym\"", format!("\"{IBAN}\""), "name", 2),
        ("\"Gym\"", format!("\"Gym {CARD}{}\"", "x".repeat(200)), "name", 2),
        ("\"a leaflet\"", format!("\"told {CARD}\""), "source", 7),
        ("\"a leaflet\"", "\"told my password hunter22\"".to_owned(), "source", 7),
        ("\"open the app\"", "\"open the app with PIN 4711\"".to_owned(), "how", 12),
        ("\"the card\"", format!("\"the card {CARD}\""), "at_hand", 13),
        ("\"gym.example\"", format!("\"{CARD}\""), "domains", 3),
    ] {
        let broken = sound.replacen(from, &to, 1);
        let run = gym(broken).run().code(78).stdout("");
        assert!(run.stderr.contains(&format!("error: {key} (")), "{key}: {}", run.stderr);
        assert!(run.stderr.contains(&format!("gym.toml:{line}): ")), "{key}: {}", run.stderr);
        for secret in [CARD, IBAN, "hunter22", "4711"] {
            assert!(!run.stderr.contains(secret), "{secret}: {}", run.stderr);
        }
    }
    let run = gym(sound.replacen("name =", &format!("\"{CARD}\" = 1\nname ="), 1)).run().code(78);
    assert!(!run.stderr.contains(CARD), "{}", run.stderr);
    gym(sound.replacen("\"Gym\"", &format!("\"Gym {CARD}\""), 1)).run().stderr_has(
        "): seems to hold a card number (ending in 1111, at character 5)\n  take it out: what stands here can reach the letter\n",
    );
}

/// `provider add gym`, with these flags last: a later one would be a second.
fn add(flags: &[(&str, &str)]) -> Adieu {
    let all = [
        ("name", "Gym"),
        ("domain", "n.example"),
        ("email", "office@n.example"),
        ("purpose", "cancellation"),
        ("source", "a leaflet"),
    ];
    let mut adieu = Adieu::new(&["provider", "add", "gym"]);
    for (name, value) in
        all.iter().filter(|(name, _)| !flags.iter().any(|(other, _)| name == other)).chain(flags)
    {
        adieu = adieu.arg(format!("--{name}={value}"));
    }
    adieu
}

#[test]
fn neither_add_nor_import_writes_it() {
    for (flag, value) in [
        ("name", "Gym 4111 1111 1111 1111"),
        ("source", "told 4111 1111 1111 1111"),
        ("channel", "letter=4111 1111 1111 1111"),
        ("channel", "hotline=4111 1111 1111 1111"),
        ("channel", "hotline=+44 7700 900123, PIN 4711"),
        ("name", "DE89 3704 0044 0532 0130 00"),
    ] {
        let run = add(&[(flag, value)]).run().code(65).stdout("");
        assert!(run.files().is_empty(), "{value}");
        assert!(
            run.stderr.starts_with(&format!("error: {flag} (--{flag}): seems to hold a")),
            "{}",
            run.stderr
        );
        assert!(!run.stderr.contains("4111 1111") && !run.stderr.contains("4711"), "{}", run.stderr);
        assert!(!run.stderr.contains("0532"), "{}", run.stderr);
    }
    // A letter's address has no PIN but a postcode, and a telephone number is no card.
    add(&[("channel", "letter=Example Street 1, New Delhi, PIN 110001")]).run().code(0);
    let cards = Adieu::new(&["provider", "import", "all"])
        .file("all/a.json", ACME.replace("\"Acme\"", "\"Acme 4111111111111111\""))
        .file("all/b.json", ACME.replace("S 1", "4111 1111 1111 1111"))
        .file("all/c.json", ACME.replace("https://acme.example", "4111 1111 1111 1111"));
    let run = cards.run().code(65);
    run.stderr_has(
        "0 imported; 3 left out: a.json: name seems to hold a card number (ending in 1111, at character 6); b.json:",
    )
    .stderr_has("c.json: sources seems to hold a card number");
}

#[test]
fn a_source_is_read_as_browsers_read_it() {
    for source in [
        r"https://evil.example\@n.example/x",
        r"https:\\evil.example\@n.example",
        r"evil.example\@n.example",
        "https://n.example@evil.example/",
        "https://evil.example@n.example/",
        "https://evil.example:x@n.example/contact",
    ] {
        let run = add(&[("source", source)]).run().code(65).stdout("");
        run.stderr_has("error: source (--source): ");
    }
    for (source, confidence) in [
        ("https://n.example/x", "A"),
        ("https://www.n.example:8443/x?y#z", "A"),
        ("n.example/@gym", "A"),
        ("https://evil.example/@n.example", "C"),
        ("https://evil.example/?@n.example", "C"),
        ("https://evil.example#@n.example", "C"),
        ("ftp://n.example/", "C"),
        ("a letter from office@n.example", "C"),
    ] {
        let json = add(&[("source", source)]).arg("--json").run().code(0).json();
        assert_eq!(json["provider"]["address"][0]["confidence"], confidence, "{source}");
    }
    let own = record("gym", "n.example", "office@n.example", "cancellation")
        .replace("a leaflet", "https://n.example@evil.example/");
    gym(own).run().code(78).stderr_has("source (");
}

#[test]
fn what_cannot_answer_is_refused_wherever_it_stands() {
    for local in
        ["noreply", "no-reply", "do_not_reply", "gym-noreply", "MAILER-DAEMON", "noreply+x", "no.reply.de"]
    {
        let address = format!("{local}@n.example");
        to(&address, &[]).code(65).stderr_has("cannot receive an answer");
        add(&[("email", &address)]).run().code(65).stderr_has("cannot receive an answer");
        let own = record("gym", "n.example", &address, "cancellation");
        gym(own).run().code(78).stderr_has("cannot receive an answer");
        let honest = record("gym", "n.example", &address, "no-reply");
        gym(honest).run().code(65).stderr_has("cannot receive mail");
    }
    to("noreen@n.example", &[]).code(0);
}

#[test]
fn what_looks_like_data_protection_or_the_postmaster_needs_a_yes() {
    for local in [
        "privacy",
        "dpo",
        "DPO+x",
        "datenschutz",
        "datenschutzbeauftragter",
        "data-protection",
        "gdpr.de",
        "dsgvo",
        "rgpd",
        "avg",
        "rodo",
    ] {
        let address = format!("{local}@n.example");
        let refused = to(&address, &[]).code(65);
        refused.stderr_has("looks like a data-protection address, where a cancellation is lost\n");
        let own = || gym(record("gym", "n.example", &address, "cancellation"));
        own().run().code(65).stderr_has(&format!(
            "\"gym\" has an address, {address}, that looks like a data-protection address"
        ));
        own().arg(format!("--confirm-recipient={address}")).run().code(0);
    }
    for local in ["postmaster", "hostmaster", "abuse"] {
        to(&format!("{local}@n.example"), &[])
            .code(65)
            .stderr_has("is for the people who run the mail server\n");
    }
    for local in ["care", "service", "avgservice", "support", "kundenservice", "dpost"] {
        to(&format!("{local}@n.example"), &[]).code(0);
    }
    // A tag leads to the same mailbox; a confirmation is for the address as it was given.
    to("dpo+x@lebara.com", &[]).code(65).stderr_has("takes data-protection requests only");
    let tagged = Adieu::new(&["draft", "-", "-o", "out.eml", "--to=care+x@lebarra.com"]).stdin(MINIMAL);
    tagged.arg("--confirm-recipient=care@lebarra.com").run().code(65);
}

#[test]
fn letters_of_another_script_need_a_yes() {
    to("leb\u{430}ra@lebara.com", &[])
        .code(65)
        .stderr_has("has the letter \"\u{430}\" (U+0430), which only looks like \"a\"\n");
    to("\u{441}\u{430}\u{433}\u{435}@lebara.com", &[])
        .code(65)
        .stderr_has("(U+0441), which only looks like \"c\"\n");
    to("\u{434}\u{43e}\u{43c}@lebara.com", &[]).code(0); // дом hides nothing: д is drawn as no Latin letter
    to("m\u{fc}ller@lebara.com", &[]).code(0);
    to("m\u{fc}ll\u{435}r@lebara.com", &[]).code(65).stderr_has("(U+0435), which only looks like \"e\"\n");
}

#[test]
fn free_mail_has_more_endings_and_look_alikes_too() {
    for domain in [
        "sina.com.cn",
        "vip.sina.com",
        "yandex.kz",
        "yandex.com.tr",
        "aol.co.uk",
        "rambler.ua",
        "zoho.eu",
        "mail.gmail.com",
        "outlook.be",
    ] {
        to(&format!("gym@{domain}"), &[]).code(65).stderr_has(&format!(
            "is at a free-mail service ({domain}), where anybody can have an address\n"
        ));
    }
    for (domain, real) in [
        ("hotmai1.com", "hotmail.com"),
        ("gmai1.com", "gmail.com"),
        ("gmial.com", "gmail.com"),
        ("grnail.com", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("0utlook.com", "outlook.com"),
        ("yah00.de", "yahoo.com"),
        ("voclafone.de", "vodafone.de"),
        ("vodafone.cle", "vodafone.de"),
        ("lycarnobile.com", "lycamobile.com"),
    ] {
        let refused = to(&format!("gym@{domain}"), &[]).code(65);
        refused.stderr_has(&format!("resembles {real} without being it\n"));
    }
    let own = ("gym", record("gym", "nuvowum.example", "a@nuvowum.example", "cancellation"));
    to("a@niivovviirn.example", &[own]).code(65).stderr_has("resembles nuvowum.example without being it\n");
}

#[test]
fn a_day_long_past_is_said_and_one_to_come_is_an_error() {
    let seen = |day: &str| {
        gym(record("gym", "n.example", "office@n.example", "cancellation").replace("2026-11-01", day))
    };
    seen("1900-01-01").run().code(0).stderr_has(
        "warning: provider (--provider): has an address that was last seen long ago: office@n.example (a leaflet; seen 1900-01-01, \
         126 years ago: compare)\n  compare it with the provider's website before you send\n",
    );
    seen("2024-11-22").run().code(0).stderr_has("(a leaflet; seen 2024-11-22, 2 years ago: compare)");
    seen("2025-11-23").run().code(0).stderr_has("(a leaflet; seen 2025-11-23, 12 months ago: compare)");
    for fresh in ["2025-11-24", "2026-11-23"] {
        let run = seen(fresh).run().code(0);
        assert!(!run.stderr.contains("warning"), "{fresh}: {}", run.stderr);
    }
    seen("2026-11-24")
        .run()
        .code(78)
        .stderr_has("gym.toml:8): is still to come: today is 2026-11-23\n  check the date\n");
    add(&[("seen-on", "1900-01-01")]).run().code(0);
}

#[test]
fn one_slip_is_said_once() {
    let bomb = format!("a={}", "[".repeat(120));
    let run = gym(bomb).run().code(78);
    assert!(run.stderr.matches("is not TOML here").count() <= 5, "{}", run.stderr);
    assert!(run.stderr.contains(" more)"), "{}", run.stderr);
    let request = Adieu::new(&["draft", "-"]).stdin(format!("a={}", "[".repeat(120))).run().code(65);
    assert!(request.stderr.matches("unclosed array").count() == 1, "{}", request.stderr);
    assert!(request.stderr.contains(" more)\n"), "{}", request.stderr);
    let mut many = String::new();
    for n in 0..40 {
        let _ = writeln!(many, "k{n} = = {n}");
    }
    let run = gym(many).run().code(78);
    assert_eq!(run.stderr.matches("is not TOML here").count(), 5, "{}", run.stderr);
}

#[test]
fn an_import_is_shown_as_such_and_can_be_undone() {
    let own = (
        "zumba",
        record("zumba", "n.example", "office@n.example", "cancellation").replace("\"gym\"", "\"zumba\""),
    );
    let records = [own, imported("privacy@acme.example", "acme.example")];
    let adieu = |args: &[&str]| with(Adieu::new(args), &records);
    assert!(records[1].1.contains("\nimported_from = \"datenanfragen/data (CC0)\"\n"), "{}", records[1].1);
    let run = adieu(&["provider", "list", "--all"]).run().code(0);
    let printed = String::from_utf8_lossy(&run.stdout).into_owned();
    let line = printed.lines().find(|line| line.starts_with("    acme ")).expect("it is listed");
    assert!(line.ends_with("  post; imported"), "{printed}");
    adieu(&["provider", "list"]).run().stderr_has("1 more, imported or yours, takes no cancellations");
    let show = adieu(&["provider", "show", "acme"]).run().code(0);
    assert!(
        String::from_utf8_lossy(&show.stdout)
            .starts_with("Acme (acme), DE; its country reads de; imported\n")
    );
    let json = adieu(&["provider", "show", "acme", "--json"]).run().code(0).json();
    assert_eq!(json["provider"]["origin"], "imported");

    let left = |run: &Outcome| {
        let folder = std::fs::read_dir(run.folder.path().join("config/providers")).expect("the folder");
        let mut names: Vec<_> = folder.map(|entry| entry.expect("an entry").file_name()).collect();
        names.sort();
        names
    };
    let run = adieu(&["provider", "remove", "--imported", "--yes"]).run().code(0).stdout("1 removed.\n");
    assert_eq!(left(&run), ["zumba.toml"]);
    let run = adieu(&["provider", "remove", "zumba", "--yes", "--json"]).run().code(0);
    assert_eq!(run.json()["removed"], serde_json::json!(["zumba"]));
    assert_eq!(left(&run), ["acme.toml"]);
    let run = adieu(&["provider", "remove", "zumba"]).run().code(65).stdout("");
    let said =
        "error: zumba is not removed without a yes\n  add --yes, or answer the question at a terminal\n";
    assert_eq!((run.stderr.as_str(), left(&run).len()), (said, 2));
    adieu(&["provider", "remove", "adac", "--yes"]).run().code(65).stderr(
        "error: adac came with adieu and stays: there is no record of your own by that id\n  a record of your own comes before it: \
         `adieu provider add adac` makes one\n",
    );
    adieu(&["provider", "remove", "zumb", "--yes"]).run().code(65).stderr_has("did you mean zumba?");
    adieu(&["provider", "remove", "../zumba", "--yes"]).run().code(65);
    adieu(&["provider", "remove"]).run().code(2);
    adieu(&["provider", "remove", "--yes"]).run().code(2);
    adieu(&["provider", "remove", "zumba", "--imported"]).run().code(2);
    let broken =
        Adieu::new(&["provider", "remove", "bad", "--yes"]).file("config/providers/bad.toml", "id = 7");
    broken.run().code(0);
    let none = Adieu::new(&["provider", "remove", "--imported", "--yes"]).run().code(0);
    none.stdout("0 removed.\n");
}

#[test]
fn an_imported_record_takes_no_built_in_ones_place() {
    let planted = record("adac", "n.example", "office@n.example", "cancellation");
    let planted = planted.replace("name =", "imported_from = \"somewhere\"\nname =");
    let show = with(Adieu::new(&["provider", "show", "adac", "--json"]), &[("adac", planted.clone())]);
    assert_eq!(show.run().code(0).json()["provider"]["origin"], "built-in");
    let remove = with(Adieu::new(&["provider", "remove", "--imported", "--yes"]), &[("adac", planted)]);
    remove.run().code(0).stdout("1 removed.\n");
}
