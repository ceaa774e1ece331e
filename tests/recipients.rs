//! An address that may be a stranger's: every reason at once, and a yes before anything is made.

use crate::harness::{Adieu, MINIMAL};

fn to(address: &str) -> Adieu {
    Adieu::new(&["draft", "-", "-o", "out.eml", "--to", address]).stdin(MINIMAL)
}

#[track_caller]
fn doubted(address: &str, why: &str) {
    let run = to(address).run().code(65).stdout("");
    assert!(run.files().is_empty());
    run.stderr(&format!(
        "error: to (--to): \"{address}\" {why}\n  compare it with the provider's website; if it is right, add --confirm-recipient {address}\n"
    ));
    let confirmed = to(address).arg(format!("--confirm-recipient={address}")).run().code(0);
    assert_eq!(confirmed.files(), ["out.eml", "state"]);
}

#[test]
fn a_free_mail_address_needs_a_yes() {
    for domain in [
        "gmail.com",
        "hotmail.fr",
        "yahoo.co.jp",
        "gmx.at",
        "qq.com",
        "163.com",
        "web.de",
        "orange.fr",
        "wp.pl",
    ] {
        let why = format!("is at a free-mail service ({domain}), where anybody can have an address");
        doubted(&format!("mobile-care@{domain}"), &why);
    }
}

#[test]
fn a_look_alike_needs_a_yes_and_the_real_domain_is_named() {
    for (address, real) in [
        ("care@lebarra.com", "lebara.com"),
        ("care@lebraa.com", "lebara.com"),
        ("care@1ebara.com", "lebara.com"),
        ("care@lebara.cm", "lebara.com"),
        ("care@evil-lebara.com", "lebara.com"),
        ("care@lebara.help.example", "lebara.com.au"),
        ("care@vodaf0ne.de", "vodafone.de"),
        ("care@lycarnobile.com", "lycamobile.com"),
    ] {
        doubted(address, &format!("resembles {real} without being it"));
    }
    to("care@lebar\u{430}.com")
        .run()
        .code(65)
        .stderr_has("resembles lebara.com without being it\n")
        .stderr_has("add --confirm-recipient care@xn--");
    to("care@mail.lebara.com").run().code(0);
    let preview = Adieu::new(&["preview", "-", "--to=care@lebarra.com"]).stdin(MINIMAL).run().code(0);
    preview.stderr_has("warning: to (--to): resembles lebara.com without being it\n  compare it with the provider's website\n");
}

#[test]
fn every_reason_is_in_one_problem() {
    Adieu::new(&["draft", "-", "--provider=lebara-uk", "--to=lebara@gmail.com"]).stdin(MINIMAL).run().code(65).stderr(
        "error: to (--to): \"lebara@gmail.com\" is outside Lebara's own domains, and is at a free-mail service (gmail.com), where \
         anybody can have an address\n  compare it with the provider's website; if it is right, add --confirm-recipient \
         lebara@gmail.com\n",
    );
    Adieu::new(&["draft", "-", "--provider=congstar", "--to=care@lebarra.com"])
        .stdin(MINIMAL)
        .run()
        .code(65)
        .stderr_has("is outside congstar's own domains, and resembles lebara.com without being it\n");
}

/// A record of the person's own, with one address.
fn own(domain: &str, confidence: &str) -> String {
    format!(
        "id = \"gym\"\nname = \"Gym\"\ndomains = [\"{domain}\"]\n[[address]]\nemail = \"office@{domain}\"\npurpose = \
         \"cancellation\"\nsource = \"a leaflet\"\nseen_on = 2026-11-01\nconfidence = \"{confidence}\"\n"
    )
}

#[test]
fn ones_own_records_are_held_against_those_that_came_with_the_program() {
    let draft = |record: String| {
        let args = [
            "draft",
            "-o",
            "-",
            "--provider=gym",
            "--kind=terminate",
            "--end-on=2026-12-31",
            "--end-of-term=2026-12-31",
            "--country=GB",
            "--name=Ann",
            "--email=ann@example.org",
        ];
        Adieu::new(&args).arg("--order-number=1").file("config/providers/gym.toml", record)
    };
    draft(own("gym.example", "A")).run().code(0).stderr("");
    draft(own("gym.example", "C")).run().code(65).stderr_has(
        "\"gym\" has only an address from one unverified source: office@gym.example (a leaflet)\n",
    );
    draft(own("gmail.com", "A"))
        .run()
        .code(65)
        .stderr_has("\"gym\" has an address, office@gmail.com, that is at a free-mail service (gmail.com)");
    draft(own("lebarra.com", "C")).run().code(65).stderr_has(
        "(a leaflet), and has an address, office@lebarra.com, that resembles lebara.com without being it\n",
    );
    draft(own("lebarra.com", "C")).arg("--confirm-recipient=office@lebarra.com").run().code(0);
}

#[test]
fn ones_own_records_are_known_domains_too() {
    let record = own("nordfunk.example", "A");
    let look = to("office@nordfumk.example").file("config/providers/gym.toml", &record);
    look.run().code(65).stderr_has("resembles nordfunk.example without being it");
    let broken = to("office@example.com").file("config/providers/gym.toml", "id = 7").run().code(0);
    broken.stderr_has("warning: to (--to): was not compared with 1 of your own records, which cannot be read\n  see `adieu provider list`\n");
}

#[test]
fn a_known_name_at_another_address_wants_a_yes() {
    let draft = |name: &str, to: &str| {
        let args =
            ["draft", "-o", "-", "--kind=terminate", "--end-on=2026-12-31", "--country=GB", "--name=Ann"];
        let to = [format!("--provider-name={name}"), format!("--to={to}")];
        to.iter().fold(Adieu::new(&args), Adieu::arg).arg("--email=ann@example.org")
    };
    let borrowed = "is outside the domains of Vodafone, whose name the letter is addressed to\n";
    for name in ["Vodafone", "VODAFONE GmbH", "Vodafon", "Vodafone Customer Care"] {
        draft(name, "care@evil.example").run().code(65).stderr_has(borrowed);
        draft(name, "care@evil.example").arg("--confirm-recipient=care@evil.example").run().code(0);
    }
    draft("Vodafone", "care@vodafone.de").run().code(0);
    draft("Example Mobile", "care@evil.example").run().code(0);
    // A table's row, and an own record in a built-in one's place.
    let table = "kind,to,provider_name,country,name,email,order_number\nstop-renewal,care@evil.example,Vodafone,DE,Ann,ann@example.org,1\n";
    let batch = Adieu::new(&["batch", "draft", "t.csv", "--out=drafts"]).file("t.csv", table);
    batch.run().code(65).stderr_has(borrowed);
    let record = own("evil.example", "A").replace("\"gym\"", "\"vodafone-de\"");
    let args = [
        "draft",
        "-o",
        "-",
        "--provider=vodafone-de",
        "--kind=terminate",
        "--name=Ann",
        "--email=ann@example.org",
    ];
    let replaced =
        Adieu::new(&args).arg("--order-number=1").file("config/providers/vodafone-de.toml", record);
    replaced.run().code(65).stderr_has("is outside Vodafone's own domains");
}

#[test]
fn the_language_follows_the_addresss_country_and_a_guess_is_a_warning() {
    let preview = |to: &str| {
        let args = [
            "preview",
            "--kind=terminate",
            "--provider-name=Example",
            "--name=Ann",
            "--email=ann@example.org",
        ];
        Adieu::new(&args).arg(format!("--to=care@{to}")).run().code(0)
    };
    for (domain, language) in [
        ("nordfunk.de", "German"),
        ("nordfunk.at", "Austrian German"),
        ("nordfunk.fr", "French"),
        ("nordfunk.co.uk", "English"),
    ] {
        let run = preview(domain);
        assert!(
            String::from_utf8_lossy(&run.stdout).contains(&format!("Language: {language} (")),
            "{domain}"
        );
        assert!(!run.stderr.contains("is a guess"), "{}", run.stderr);
    }
    preview("example.com").stderr_has(
        "warning: language: is a guess: English, as neither the provider nor its country is known\n",
    );
    preview("nordfunk.ch").stderr_has("one of several languages of CH (nordfunk.ch)\n");
}

#[test]
fn a_request_file_picks_no_files_outside_its_folder() {
    for path in ["/etc/hostname", "../secret.txt", "sub/../../secret.txt"] {
        let request = format!("attach = [\"{path}\"]\n{}", crate::harness::MINIMAL);
        let run = Adieu::new(&["draft", "r.toml", "-o", "-"]).file("r.toml", request).run().code(65);
        run.stderr_has("is outside the request file's folder\n");
    }
    let key = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    let draft =
        || Adieu::new(&["draft", "-", "-o", "x.eml", "--attach=k.txt"]).stdin(crate::harness::MINIMAL);
    draft().file("k.txt", key).run().code(65).stderr_has("\"k.txt\" holds a private key in line 1\n");
    draft().file("k.txt", key).arg("--allow-sensitive=attach").run().code(0);
    draft()
        .file("k.txt", "a proof")
        .run()
        .code(0)
        .stderr_has("Enclosed: k.txt (text/plain; charset=utf-8, 7 bytes)\n");
}
