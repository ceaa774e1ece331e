//! A person's own records: read with every fault named, written by `provider add`.

use std::os::unix::fs::{PermissionsExt as _, symlink};

use crate::harness::{Adieu, Outcome};

const GYM: &str = r#"id = "gym"
name = "Gym"
country = "DE"
language = "de"
domains = ["gym.example"]

[[address]]
email = "office@gym.example"
purpose = "cancellation"
source = "https://gym.example/contact"
seen_on = 2026-11-01
confidence = "A"

[[channel]]
kind = "letter"
how = "1 Example Street, London"
at_hand = "the membership card"
confidence = "B"
"#;

fn show(record: impl AsRef<[u8]>) -> Outcome {
    Adieu::new(&["provider", "show", "gym"]).file("config/providers/gym.toml", record).run()
}

#[test]
fn a_record_dropped_into_the_folder_is_used() {
    show(GYM).code(0).stderr("").stdout(
        "Gym (gym), DE; reads de; yours
own domains: gym.example

E-mail:
  office@gym.example
    cancellations; from https://gym.example/contact, seen 2026-11-01; confidence A: an own or official page

Other ways:
  letter: 1 Example Street, London; have ready: the membership card
    confidence B: a page of somebody else
",
    );
    let list =
        Adieu::new(&["provider", "list"]).file("config/providers/gym.toml", GYM).run().code(0).stderr("");
    let text = String::from_utf8_lossy(&list.stdout).into_owned();
    assert!(
        text.lines().any(|line| line.starts_with("    gym ") && line.ends_with("  mail, other; yours")),
        "{text}"
    );
    let args = [
        "draft",
        "-o",
        "-",
        "--provider=gym",
        "--kind=terminate",
        "--end-on=2026-12-31",
        "--end-of-term=2026-12-31",
        "--name=Ann",
        "--email=ann@example.org",
    ];
    let draft = Adieu::new(&args)
        .arg("--order-number=1")
        .file("config/providers/gym.toml", GYM)
        .run()
        .code(0)
        .stderr("");
    assert!(String::from_utf8_lossy(&draft.stdout).contains("To: Gym <office@gym.example>\r\n"));
}

#[test]
fn it_takes_the_place_of_a_built_in_one() {
    let own = GYM.replace("\"gym\"", "\"congstar\"");
    let show =
        Adieu::new(&["provider", "show", "congstar", "--json"]).file("config/providers/congstar.toml", own);
    let json = show.run().code(0).json();
    assert_eq!((&json["provider"]["name"], &json["provider"]["origin"]), (&"Gym".into(), &"own".into()));
}

#[test]
fn each_fault_has_its_line_and_remedy() {
    for (from, to, line, said) in [
        (
            "name = \"Gym\"",
            "nmae = \"Gym\"\nname = \"Gym\"",
            2,
            "nmae (PLACE): is no key of a provider's record\n  did you mean name?",
        ),
        (
            "source = \"https://gym.example/contact\"\n",
            "",
            7,
            "source (PLACE): is missing\n  write where you read the address, such as the page: nobody can check an address without it",
        ),
        (
            "office@gym.example",
            "office",
            8,
            "email (PLACE): \"office\" is not an e-mail address: it has no @\n  write one address, such as name@example.org",
        ),
        (
            "2026-11-01",
            "\"01/11/2026\"",
            11,
            "seen_on (PLACE): \"01/11/2026\" is a day that can be read in two ways\n  write 2026-01-11 (11 January 2026) or 2026-11-01 (1 November 2026)",
        ),
        ("2026-11-01", "7", 11, "seen_on (PLACE): is not a date"),
        ("\"DE\"", "\"Germany\"", 3, "country (PLACE): \"Germany\" is not a country's two-letter code"),
        ("\"de\"", "\"Deutsch!\"", 4, "language (PLACE): \"Deutsch!\" is not a language tag (BCP 47)"),
        (
            "id = \"gym\"",
            "id = \"\"",
            1,
            "id (PLACE): is empty\n  write id = \"gym\", the file's name without .toml, or rename the file",
        ),
        (
            "id = \"gym\"",
            "id = \"gim\"",
            1,
            "id (PLACE): \"gim\" is not the file's name\n  write id = \"gym\", the file's name without .toml, or rename the file",
        ),
        ("id = \"gym\"\n", "", 1, "id (PLACE): is missing"),
        ("\"Gym\"", "\"\"", 2, "name (PLACE): is empty"),
        ("\"Gym\"", "7", 2, "name (PLACE): is not text\n  write text in quotes, as in name = \"…\""),
        (
            "\"Gym\"",
            "\"Gym\\nBcc: x@example.net\"",
            2,
            "name (PLACE): \"Gym\\nBcc: x@example.net\" holds a line break (LF) at character 4",
        ),
        (
            "https://gym.example/contact",
            "a\\u001b[2J",
            10,
            "source (PLACE): \"a\\u{1b}[2J\" holds an escape character (U+001B) at character 2",
        ),
        (
            "domains = [\"gym.example\"]\n",
            "",
            1,
            "domains (PLACE): are missing\n  list the provider's own domains, as in domains = [\"example.com\"]: an address elsewhere may be a stranger's",
        ),
        ("[\"gym.example\"]", "[]", 5, "domains (PLACE): are empty"),
        ("[\"gym.example\"]", "\"gym.example\"", 5, "domains (PLACE): are not a list of at most 200"),
        (
            "[\"gym.example\"]",
            "[\"localhost\"]",
            5,
            "domains (PLACE): \"localhost\" is not a domain: it has no dot",
        ),
        (
            "[\"gym.example\"]",
            "[\"other.example\"]",
            8,
            "email (PLACE): \"office@gym.example\" is outside the record's own domains\n  if gym.example is the provider's own, add it to domains; if not, the address may be a stranger's",
        ),
        (
            "\"cancellation\"",
            "\"cancelation\"",
            9,
            "purpose (PLACE): \"cancelation\" is no purpose there is\n  did you mean cancellation? write one of: customer-service, cancellation, withdrawal, general, privacy, no-reply",
        ),
        (
            "\"A\"",
            "\"a\"",
            12,
            "confidence (PLACE): \"a\" is no confidence there is\n  did you mean A? write one of: A, B, C",
        ),
        ("\"letter\"", "\"post\"", 15, "kind (PLACE): \"post\" is no channel there is"),
        (
            "at_hand",
            "athand",
            17,
            "athand (PLACE): is no key of a provider's record\n  did you mean at_hand?",
        ),
        (
            "[[channel]]",
            "[channel]",
            14,
            "channel (PLACE): is not a list of at most 200 tables\n  begin each with a line [[channel]]",
        ),
        (
            "confidence = \"A\"",
            "confidence = \"A\"\noutdated = \"maybe\"",
            13,
            "outdated (PLACE): is neither true nor false",
        ),
        ("name = \"Gym\"", "name = Gym", 2, "the record (PLACE): is not TOML here: "),
    ] {
        let broken = GYM.replacen(from, to, 1);
        assert_ne!(broken, GYM, "{from}");
        let run = show(&broken);
        let place = run.folder.path().join("config/providers/gym.toml").display().to_string();
        run.code(78)
            .stdout("")
            .stderr_has(&format!("error: {}", said.replace("PLACE", &format!("{place}:{line}"))));
    }
}

#[test]
fn an_old_word_is_read_with_a_note() {
    let record = GYM.replacen("confidence = \"A\"", "confidence = \"A\"\ndated = true", 1);
    let run = show(&record);
    let place = run.folder.path().join("config/providers/gym.toml").display().to_string();
    let run = run.code(0).stderr(&format!(
        "warning: dated ({place}:13): is an old word for outdated\n  write outdated instead\n"
    ));
    assert!(String::from_utf8_lossy(&run.stdout).contains("the source is old or undated"));
    let new = show(record.replacen("dated", "outdated", 1)).code(0).stderr("");
    assert_eq!(new.stdout, run.stdout);
    show(record.replacen("true", "1", 1)).code(78).stderr_has("error: dated (");
}

#[test]
fn all_faults_come_at_once() {
    let run = show("id = \"gym\"\nnmae = \"Gym\"\n[[address]]\nemail = \"x\"\n").code(78);
    for key in ["nmae (", "email (", "purpose (", "source (", "seen_on (", "confidence (", "domains ("] {
        assert!(run.stderr.contains(&format!("error: {key}")), "{key}: {}", run.stderr);
    }
}

#[test]
fn two_files_that_claim_one_id_are_both_named() {
    let adieu = Adieu::new(&["provider", "list"])
        .file("config/providers/gym.toml", GYM)
        .file("config/providers/fit.toml", GYM);
    let folder = adieu.path("config/providers").display().to_string();
    let run = adieu.run().code(0).stderr(&format!(
        "warning: id ({folder}/fit.toml:1): \"gym\" is claimed by {folder}/gym.toml too\n  give each file its own id: here, id = \"fit\"\n"
    ));
    assert!(String::from_utf8_lossy(&run.stdout).contains("\n    gym "), "the other is there");
}

#[test]
fn what_is_broken_hides_nothing_else_and_is_not_opened_unasked() {
    let with = |args: &[&str]| {
        let adieu = Adieu::new(args)
            .file("config/providers/gym.toml", GYM)
            .file("config/providers/bad.toml", "id = 7\n")
            .file("config/providers/Upper.toml", GYM)
            .file("config/providers/latin.toml", b"name = \"\xe4\"")
            .file("config/providers/huge.toml", "#".repeat(300_000));
        symlink("loop.toml", adieu.path("config/providers/loop.toml")).expect("a link");
        let pipe =
            std::process::Command::new("mkfifo").arg(adieu.path("config/providers/pipe.toml")).status();
        assert!(pipe.expect("mkfifo").success());
        adieu
    };
    let run = with(&["provider", "list"]).run().code(0);
    let listed = String::from_utf8_lossy(&run.stdout).into_owned();
    let rows = listed.lines().filter(|line| line.starts_with("    ")).count();
    assert_eq!(rows, adieu::provider::Table::built_in().rows().count() + 1);
    for said in [
        "Upper.toml:1): has a file name that is no id",
        "bad.toml:1): is not text",
        "latin.toml:1): cannot be read: it is not UTF-8 text",
        "huge.toml:1): cannot be read: it is larger than 256 KiB",
        "pipe.toml:1): cannot be read: it is a pipe, not an ordinary file",
        "loop.toml:1): cannot be read: Too many levels of symbolic links",
    ] {
        assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
    }
    let person = [
        "draft",
        "-o",
        "-",
        "--kind=terminate",
        "--end-on=2026-12-31",
        "--end-of-term=2026-12-31",
        "--name=Ann",
        "--email=ann@example.org",
        "--order-number=1",
    ];
    let draft = |id: &'static str| with(&person).arg("--provider").arg(id).run();
    draft("adac").code(0).stderr_has("old or undated source");
    draft("gym").code(0).stderr("");
    draft("pipe").code(78).stdout("").stderr_has("it is a pipe, not an ordinary file");
    draft("bad").code(78).stdout("").stderr_has("error: id (");
    draft("../providers/gym").code(65).stderr_has("is not in the directory of providers");
}

/// `provider add gym` with everything but what a test leaves out.
fn add(without: &[&str], more: &[&str]) -> Adieu {
    let all = [
        "--name=Gym",
        "--domain=gym.example",
        "--email=office@gym.example",
        "--purpose=cancellation",
        "--source=https://www.gym.example/contact",
    ];
    let adieu = Adieu::new(&["provider", "add", "gym"]);
    let kept = all.into_iter().filter(|flag| !without.iter().any(|left| flag.starts_with(left)));
    kept.chain(more.iter().copied()).fold(adieu, Adieu::arg)
}

#[test]
fn add_writes_the_record_and_says_what_comes_next() {
    let more = ["--country=uk", "--sector=mobile", "--channel=hotline=+44 7700 900123, weekdays"];
    let run = add(&[], &more).run().code(0);
    let path = run.folder.path().join("config/providers/gym.toml");
    assert_eq!(String::from_utf8_lossy(&run.stdout), format!("{}\n", path.display()));
    assert_eq!(path.metadata().expect("the file").permissions().mode() & 0o777, 0o600);
    let text = std::fs::read_to_string(&path).expect("the file");
    assert_eq!(
        text,
        "id = \"gym\"\nname = \"Gym\"\ncountry = \"GB\"\nsector = \"mobile\"\ndomains = [\"gym.example\"]\n\n[[address]]\nemail = \
         \"office@gym.example\"\npurpose = \"cancellation\"\nsource = \"https://www.gym.example/contact\"\nseen_on = \
         2026-11-23\nconfidence = \"A\"\n\n[[channel]]\nkind = \"hotline\"\nhow = \"+44 7700 900123, weekdays\"\nconfidence = \
         \"A\"\n"
    );
    let run = run.stderr_has("\nown domains: gym.example\n");
    assert!(
        run.stderr.ends_with("Next: `adieu preview --provider gym` shows the letter and who gets it.\n"),
        "{}",
        run.stderr
    );
    show(text).code(0);
    assert_eq!(
        std::fs::read_dir(path.parent().expect("its folder")).expect("the folder").count(),
        1,
        "nothing is left beside it"
    );
}

#[test]
fn add_never_replaces_unasked() {
    let there = |more: &[&str]| add(&[], more).file("config/providers/gym.toml", "mine");
    let run = there(&[]).run().code(73).stdout("").stderr_has(
        "gym.toml exists already\n  choose another id, edit the file, or replace it with --force\n",
    );
    assert_eq!(run.read("config/providers/gym.toml"), b"mine");
    there(&["--force"]).run().code(0);
    let built_in = Adieu::new(&[
        "provider",
        "add",
        "adac",
        "--name=ADAC",
        "--domain=adac.de",
        "--channel=letter=1 Example Street",
    ]);
    built_in.run().code(0).stderr_has(
        "It takes the place of the record that came with adieu.\nIt has no address for cancellations",
    );
}

#[test]
fn add_names_all_that_is_missing_or_wrong() {
    let run = Adieu::new(&["provider", "add", "gym"]).run().code(65).stdout("");
    assert!(run.files().is_empty());
    run.stderr(
        "error: name: is missing
  give it with --name, as a letter writes it
error: domain: is missing
  give the provider's own domains with --domain: an address elsewhere may be a stranger's
error: email: is missing
  give the address with --email
error: purpose: is missing
  say what the address is for, with --purpose customer-service, cancellation or privacy
error: source: is missing
  say where you read the address, with --source: nobody can check it without
5 problems; nothing was written.
",
    );
    for (without, more, said) in [
        ("--domain", "--domain=localhost", "domain (--domain): \"localhost\" is not a domain: it has no dot"),
        (
            "--domain",
            "--domain=co.uk",
            "domain (--domain): \"co.uk\" is nobody\'s own: registries hand out names below it",
        ),
        ("--domain", "--domain=gym", "domain (--domain): \"gym\" is not a domain: it has no dot"),
        (
            "--domain",
            "--domain=other.example",
            "email (--email): \"office@gym.example\" is outside the domains given\n  if its domain is the provider's own, add it with --domain; if not, it may be a stranger's",
        ),
        (
            "--purpose",
            "--purpose=cancel",
            "purpose (--purpose): \"cancel\" is no purpose there is\n  did you mean cancellation?",
        ),
        ("--source", "--source= ", "source (--source): is empty"),
        ("--source", "--source=a\nb", "source (--source): \"a\\nb\" holds a line break (LF) at character 2"),
        (
            "-",
            "--seen-on=06.11.2026",
            "seen_on (--seen-on): \"06.11.2026\" is a day that can be read in two ways\n  write 2026-06-11 (11 June 2026) or 2026-11-06 (6 November 2026)",
        ),
        (
            "-",
            "--seen-on=2026-11-24",
            "seen_on (--seen-on): \"2026-11-24\" is still to come: today is 2026-11-23",
        ),
        ("-", "--confidence=D", "confidence (--confidence): \"D\" is no confidence there is"),
        ("-", "--country=Germany", "country (--country): \"Germany\" is not a country's two-letter code"),
        (
            "-",
            "--channel=hotline",
            "channel (--channel): \"hotline\" has no = between the kind and what to do",
        ),
        ("-", "--channel=pigeon=coo", "channel (--channel): \"pigeon=coo\" is no channel there is"),
        ("-", "--sector=gymm", "sector (--sector): \"gymm\" is no sector there is"),
    ] {
        let without: &[&str] = if without == "-" { &[] } else { &[without] };
        add(without, &[more]).run().code(65).stdout("").stderr_has(&format!("error: {said}"));
    }
    for id in ["", "Gym", "../gym", "a b", "-gym", "ä"] {
        let run = Adieu::new(&["provider", "add", "--name=Gym", "--", id]).run().code(65);
        run.stderr_has("is no id: it is not made of small letters, digits and hyphens");
    }
}

#[test]
fn the_source_says_how_far_to_trust() {
    for (source, confidence) in [
        ("https://gym.example/contact", "A"),
        ("help.gym.example/contact", "A"),
        ("https://gym.example.evil.example/contact", "C"),
        ("https://evil.example/gym.example", "C"),
        ("gym.example, so a friend says", "C"),
        ("a leaflet", "C"),
    ] {
        let json = add(&["--source"], &["--json", "--source", source]).run().code(0).json();
        assert_eq!(json["provider"]["address"][0]["confidence"], confidence, "{source}");
    }
    let json = add(&["--domain"], &["--json", "--domain=GYM.example", "--domain=bücher.example"])
        .run()
        .code(0)
        .json();
    assert_eq!(json["provider"]["domains"], serde_json::json!(["gym.example", "xn--bcher-kva.example"]));
}
