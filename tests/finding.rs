//! Providers found by what a person remembers, and named where an id is wanted.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use adieu::provider::Table;

use crate::harness::{Adieu, Outcome};
use crate::smtp_server::{Manner, Server};

fn search(words: &[&str]) -> Outcome {
    words.iter().fold(Adieu::new(&["provider", "search"]), |adieu, word| adieu.arg(*word)).run()
}

#[test]
fn a_search_says_who_it_may_be_and_what_can_be_done() {
    search(&["sky", "deutschland"])
        .code(0)
        .stdout(
            "sky-de  DE  Sky Deutschland Fernsehen GmbH & Co. KG  mail, post, other
sky-gb  GB  Sky UK Limited                           page, post, other
sky-ie  IE  Sky Ireland Limited                      post
sky-it  IT  Sky Italia                               mail, post, other
",
        )
        .stderr("`adieu provider show sky-de` shows all that is known of it.\n");
    let found = search(&["--country=ie", "vodafon", "--json"]).code(0).json();
    let first = &found["providers"][0];
    assert_eq!((&first["id"], &first["country"]), (&"vodafone-ie".into(), &"IE".into()));
    assert_eq!((&first["post"], &first["email"]), (&true.into(), &serde_json::Value::Null));
}

#[test]
fn where_nothing_is_found_the_way_on_is_said() {
    search(&["zzzz", "\u{1b}[2J"]).code(65).stdout("").stderr(
        "error: no provider in the directory fits “zzzz \\u{1b}[2J”
  give its address with --to and --provider-name: it is in the website's imprint or in the contract; \
         `adieu provider add example-mobile` keeps it\n",
    );
    let impossible = "error: nothing to search for: give from 1 to 200 characters
  give the provider's name, a part of it or its domain\n";
    search(&[""]).code(65).stdout("").stderr(impossible);
    search(&[&"z".repeat(10_000)]).code(65).stdout("").stderr(impossible);
    search(&["sky", "--country=Nowhere"]).code(65).stdout("").stderr_has("country");
    search(&[]).code(2);
}

#[test]
fn a_list_has_headings_and_filters() {
    Adieu::new(&["provider", "list", "--country=AT", "--sector=telecom"]).run().code(0).stderr("").stdout(
        "AT: 2
  landline and internet: 2
    magenta-at       Magenta Telekom        post
    unwirednetworks  Unwired Networks GmbH  post
",
    );
    let own = Adieu::new(&["provider", "list", "--country", "AT", "--sector=digital"])
        .file("config/providers/alm.toml", "id = \"alm\"\nname = \"Alm TV\"\ncountry = \"AT\"\nsector = \"digital\"\ndomains = [\"alm.example\"]\n");
    own.run().code(0).stderr_has("1 more, imported or yours").stdout(
        "AT: 2
  digital services: 2
    owncube    OwnCube e.U.    post
    runtastic  runtastic GmbH  post
",
    );
    Adieu::new(&["provider", "list", "--sector=fun", "--country=1"])
        .run()
        .code(65)
        .stderr_has("\"fun\"")
        .stderr_has("\"1\"");
    let all = Adieu::new(&["provider", "list"]).run().code(0);
    let lines = all.stdout.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"    ")).count();
    assert_eq!(lines, Table::built_in().rows().count());
}

fn draft(provider: &str) -> Adieu {
    let letter = [
        "draft",
        "--kind=stop-renewal",
        "--name=Ann Example",
        "--email=ann@example.org",
        "--order-number=A1",
    ];
    Adieu::new(&letter).arg(format!("--provider={provider}"))
}

#[test]
fn a_name_stands_for_the_id_of_the_one_provider_it_means() {
    for (name, more) in [
        ("Lebara", "--phone=+447700900123"),
        ("LEBARA", "--country=GB"),
        ("Lebara UK", "--country=DE"),
        ("英国 Lebara", "--phone=+12025550100"),
    ] {
        let made = draft(name).arg(more).arg("--json").run().code(0);
        let json = made.json();
        assert_eq!(json["provider"], "lebara-uk", "{name}");
        assert_eq!(json["path"], "lebara-uk-stop-renewal-2026-11-23.eml", "{name}");
    }
    let shown = Adieu::new(&["provider", "show", "mcfit", "--json"]).run().code(0).json();
    assert_eq!(shown["provider"]["id"], "rsggroup");
    let table = "provider,order number\nLebara,A1\nlebara-uk,A2\nLebara,A3\nLebarra,A4\n";
    let rows = Adieu::new(&[
        "batch",
        "draft",
        "t.csv",
        "--kind=stop-renewal",
        "--name=Ann",
        "--email=ann@example.org",
    ])
    .arg("--phone=+447700900123")
    .arg("--out=o")
    .arg("--keep-going")
    .arg("--results=r.csv")
    .file("t.csv", table)
    .run()
    .code(65);
    let rows = rows.stderr_has("\"Lebarra\" is not in the directory of providers");
    let results = String::from_utf8(rows.read("r.csv")).expect("text");
    assert_eq!(
        results.lines().filter(|line| line.contains(",lebara-uk,A") && line.contains(",draft,")).count(),
        3,
        "{results}"
    );
}

#[test]
fn the_journal_keeps_the_id_and_the_same_letter_goes_once() {
    let server = Server::start(Manner::default());
    let letter = |provider: &str| {
        format!(
            "kind = \"stop-renewal\"\n[customer]\nname = \"Ann\"\nphone = \"+447700900123\"\n[contract]\nprovider = \"{provider}\"\norder_number = \"A1\"\n"
        )
    };
    let run = Adieu::new(&["send", "-", "--yes", "--confirm-recipient=care@lebara.com"])
        .file("config/config.toml", server.config())
        .file("by-id.toml", letter("lebara-uk"))
        .stdin(letter("Lebara"))
        .env("ADIEU_PASSWORD", "s3cret pass")
        .run()
        .code(0);
    let journal = rusqlite::Connection::open(run.folder.path().join("state/journal.db")).expect("a journal");
    let form: String = journal.query_row("SELECT form FROM forms", [], |row| row.get(0)).expect("a form");
    assert!(form.contains("lebara-uk") && !form.contains("\"Lebara\""), "{form}");
    let mut again = std::process::Command::new(env!("CARGO_BIN_EXE_adieu"));
    crate::harness::hermetic(&mut again, run.folder.path());
    again
        .env("ADIEU_PASSWORD", "s3cret pass")
        .args(["send", "by-id.toml", "--yes"])
        .current_dir(run.folder.path());
    let output = again.output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("the same request went out already"), "{said}");
}

#[test]
fn a_name_of_several_is_answered_with_all_of_them() {
    draft("Lebara").run().code(65).stdout("").stderr(
        "error: provider (--provider): \"Lebara\" is the name of several providers
  write one of: lebara-au (AU), lebara-ch (CH), lebara-de (DE), lebara-dk (DK), lebara-es (ES), lebara-fr (FR), lebara-nl (NL), \
         lebara-sa (SA), lebara-uk (GB), or give --to and --provider-name\n",
    );
    let json = draft("Lebara").arg("--json").run().code(65).json();
    let problem = &json["problems"][0];
    assert_eq!(problem["code"], "ambiguous-provider");
    assert!(
        problem["remedies"][0]["choose"].as_array().is_some_and(|ids| ids.contains(&"lebara-uk".into())),
        "{problem}"
    );
}

#[test]
fn an_own_record_of_that_id_comes_before_a_name() {
    let record = "id = \"mcfit\"\nname = \"My own gym\"\ncountry = \"DE\"\ndomains = [\"gym.example\"]\n";
    let with_own = |args: &[&str]| Adieu::new(args).file("config/providers/mcfit.toml", record).run().code(0);
    assert_eq!(with_own(&["provider", "show", "McFIT", "--json"]).json()["provider"]["name"], "My own gym");
    with_own(&["provider", "search", "gym", "own"]).stdout("mcfit  DE  My own gym  no way known; yours\n");
}

/// How many providers there are in a country, and of how many each way is known.
#[derive(Default)]
struct Coverage {
    providers: usize,
    ways: [usize; 5],
}

impl Coverage {
    fn line(&self, name: &str) -> String {
        let ways: String = self.ways.iter().map(|number| format!(" {number} |")).collect();
        format!("| {name} | {} |{ways}\n", self.providers)
    }
}

#[test]
fn the_manual_says_what_is_known_by_country() {
    let table = Table::built_in();
    let mut countries: BTreeMap<String, Coverage> = BTreeMap::new();
    for row in table.rows() {
        let name = row.country.map_or_else(|| "none, or many".to_owned(), |country| country.to_string());
        let coverage = countries.entry(name).or_default();
        coverage.providers += 1;
        let ways = [row.email.is_some(), row.page, row.post, row.other, !row.leads_somewhere()];
        ways.iter().zip(&mut coverage.ways).for_each(|(known, number)| *number += usize::from(*known));
    }
    let (mut many, few): (Vec<_>, Vec<_>) =
        countries.into_iter().partition(|(_, coverage)| coverage.providers >= 5);
    many.sort_by_key(|(_, coverage)| std::cmp::Reverse(coverage.providers));
    let rest = few.iter().fold(Coverage::default(), |sum, (_, coverage)| Coverage {
        providers: sum.providers + coverage.providers,
        ways: std::array::from_fn(|way| sum.ways[way] + coverage.ways[way]),
    });
    let mut made =
        "| Country | Providers | E-mail | Page | Post | Other | No way |\n|---|---|---|---|---|---|---|\n"
            .to_owned();
    for (name, coverage) in &many {
        made.push_str(&coverage.line(name));
    }
    let _ = write!(made, "{}", rest.line(&format!("{} others", few.len())));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/providers.md");
    let page = std::fs::read_to_string(&path).expect("the page");
    let (before, rest) = page.split_once("<!-- coverage -->\n").expect("its place");
    let (there, after) = rest.split_once("<!-- /coverage -->").expect("its end");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let page = format!("{before}<!-- coverage -->\n{made}<!-- /coverage -->{after}");
        std::fs::write(&path, page).expect("it is written");
    } else {
        assert_eq!(there, made, "run `UPDATE_GOLDEN=1 cargo test --test adieu finding`");
    }
}
