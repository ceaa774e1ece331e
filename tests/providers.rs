//! The directory of providers, and what its provenance means for a draft.

use crate::harness::Adieu;

fn draft(provider: &str) -> Adieu {
    let person = [
        "--kind",
        "terminate",
        "--name",
        "Ann Example",
        "--email",
        "ann@example.org",
        "--order-number",
        "A1",
        "--end-on",
        "2026-12-31",
    ];
    person
        .iter()
        .fold(Adieu::new(&["draft", "-o", "-", "--provider", provider]), |adieu, arg| adieu.arg(*arg))
}

#[test]
fn list_and_show_say_how_well_an_address_is_known() {
    let run = Adieu::new(&["provider", "list"]).run().code(0).stderr("");
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    let rows: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("    ")).collect();
    let line = |id: &str| *rows.iter().find(|line| line.starts_with(id)).expect("listed");
    assert_eq!(line("lebara-uk "), "lebara-uk                 Lebara                     mail, post, other");
    assert!(line("lebara-fr ").ends_with("  other"), "{}", line("lebara-fr "));
    let json = Adieu::new(&["provider", "list", "--json"]).run().code(0).json();
    assert_eq!(json["providers"].as_array().expect("an array").len(), rows.len());
    Adieu::new(&["provider", "show", "lebara-de"]).run().code(0).stdout(
        "Lebara (lebara-de), DE; reads de
own domains: lebara.co.uk, lebara.com, lebara.de, lebara.fr, lebara.nl, lebara.dk, lebara.es, lebara.ch, lebara.com.au, lebara.sa

E-mail:
  halolebara@lebara.com
    customer service; from one third-party repository, seen 2026-11-23; confidence C: unverified
  dpo@lebara.com
    data protection only; from datenanfragen/data (CC0), seen 2026-11-23; confidence A: an own or official page

Other ways:
  app: switch automatic renewal off in the Lebara app or on the account page
    from a collection of 2026-11-23; the page was not kept, seen 2026-11-23; confidence C: unverified
",
    );
}

#[test]
fn an_unknown_provider_is_answered_with_the_nearest() {
    for (id, said) in [
        ("lebara-ukk", "lebara-uk"),
        ("kongstar", "did you mean congstar?"),
        ("zzzz", "see `adieu provider list`"),
    ] {
        Adieu::new(&["provider", "show", id]).run().code(65).stdout("").stderr_has(said);
        draft(id)
            .run()
            .code(65)
            .stdout("")
            .stderr_has(said)
            .stderr_has("is not in the directory of providers");
    }
}

#[test]
fn an_unverified_address_needs_a_yes() {
    draft("lebara-de").run().code(65).stdout("").stderr(
        "error: provider (--provider): \"lebara-de\" has only an address from one unverified source: halolebara@lebara.com \
         (one third-party repository)\n  compare it with the provider's website; if it is right, add --confirm-recipient \
         halolebara@lebara.com; or take another way: on lebara.de: look for the button “Verträge hier kündigen”, which German \
         law wants on every website where contracts are made (§ 312k BGB); the confirmation must come at once\n",
    );
    draft("lebara-de").arg("--confirm-recipient").arg("other@lebara.com").run().code(65).stdout("");
    let confirmed = draft("lebara-de").arg("--confirm-recipient").arg("halolebara@lebara.com").run().code(0);
    assert!(confirmed.stderr.starts_with("warning: kind (--kind): ends the line"), "{}", confirmed.stderr);
}

#[test]
fn an_address_outside_the_providers_domains_needs_a_yes() {
    let to = |address: &str| draft("lebara-uk").arg("--to").arg(address.to_owned());
    to("care@lebrechrge.com").run().code(65).stdout("").stderr_has("is outside Lebara's own domains");
    to("care@evil-lebara.com").run().code(65).stdout("").stderr_has("is outside Lebara's own domains");
    to("care@lebrechrge.com").arg("--confirm-recipient=care@lebrechrge.com").run().code(0);
    to("care@lebara.com.au")
        .run()
        .code(65)
        .stdout("")
        .stderr_has("is the address of Lebara Australia (lebara-au), not of lebara-uk");
    to("help@mail.lebara.com").run().code(0);
}

#[test]
fn an_address_that_takes_no_cancellations_is_refused() {
    let privacy = "takes data-protection requests only: a cancellation sent there is lost";
    draft("netflix").run().code(65).stdout("").stderr_has(privacy);
    draft("lebara-uk").arg("--to=dpo@lebara.com").run().code(65).stdout("").stderr_has(privacy);
    let elsewhere =
        draft("lebara-uk").arg("--to=Privacy@Spotify.com").arg("--confirm-recipient=privacy@spotify.com");
    elsewhere.run().code(65).stdout("").stderr_has(privacy);
    draft("lebara-fr").run().code(65).stdout("").stderr_has("no-reply@lebara.fr cannot receive mail");
    draft("lebara-uk")
        .arg("--to=no-reply@lebara.com")
        .run()
        .code(65)
        .stdout("")
        .stderr_has("cannot receive an answer");
}
