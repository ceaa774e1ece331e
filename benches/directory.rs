//! The directory of providers: what came with the program alone, and 10,000 records beside it. `cargo bench --bench directory`

use adieu::provider::{Directory, Index, Origin, Record, Table, impostor};
use adieu::value::{Country, Domain, EmailAddress, ProviderId, Value};
use divan::{Bencher, black_box};

/// How many records stand beside those that came with the program.
const SIZES: [usize; 2] = [0, 10_000];

fn main() {
    divan::main();
}

/// Invented providers, each with an address, a domain, and names that differ and have words in common.
fn records(number: usize) -> Vec<Record> {
    const FIRST: [&str; 10] =
        ["Nord", "Vale", "Kern", "Lumo", "Tria", "Ostra", "Brev", "Quell", "Mira", "Zeno"];
    const LAST: [&str; 10] =
        ["funk", "strom", "fit", "media", "net", "mobil", "stream", "bank", "post", "cloud"];
    let countries = ["DE", "GB", "FR", "NL", "IT"];
    let record = |n: usize| {
        let word = format!("{}{}", FIRST[n % 10], LAST[n / 10 % 10]);
        let id = format!("{}-{n}", word.to_lowercase());
        let address = serde_json::json!({
            "email": format!("care@{id}.example"), "purpose": "customer-service",
            "source": "https://example.org/", "seen_on": "2026-11-27", "confidence": "A", "outdated": false,
        });
        serde_json::from_value(serde_json::json!({
            "id": id, "name": format!("{word} {n} GmbH"), "brands": [format!("{word} Plus {n}")],
            "country": countries[n % countries.len()], "language": null, "domains": [format!("{id}.example")],
            "address": [address],
        }))
        .expect("a record")
    };
    (0..number).map(record).collect()
}

#[divan::bench(args = SIZES)]
fn list(bencher: Bencher<'_, '_>, number: usize) {
    let index = Index::with_own(&records(number));
    bencher.bench_local(|| black_box(&index).listed(None).len());
}

#[divan::bench(args = [
    (0, "vodafon"), (0, "Sky Deutschland"), (0, "e"), (0, "de"), (0, "care@mail.lebara.co.uk"), (0, "沃达丰"), (0, "Niemand kennt das"),
    (10_000, "vodafon"), (10_000, "Sky Deutschland"), (10_000, "nordfnk 4710"), (10_000, "stream"), (10_000, "e"), (10_000, "de"),
    (10_000, "care@mail.lebara.co.uk"), (10_000, "沃达丰"), (10_000, "Niemand kennt das"),
])]
fn search(bencher: Bencher<'_, '_>, (number, words): (usize, &str)) {
    let index = Index::with_own(&records(number));
    let country = Country::parse("DE").ok();
    bencher.bench_local(|| index.search(black_box(words), country).len());
}

/// What an address that somebody gives is compared with: one that is made to be taken for a known one, and a stranger's, which is
/// compared with all.
#[divan::bench(args = [(0, "vodafone-help"), (0, "stranger"), (10_000, "vodafone-help"), (10_000, "stranger")])]
fn survey(bencher: Bencher<'_, '_>, (number, name): (usize, &str)) {
    let own = records(number);
    let email = EmailAddress::parse(&format!("care@{name}.example")).expect("an address");
    let domain = Domain::parse(email.domain()).expect("a domain");
    // Each time a new one: an index remembers what it has compared.
    bencher.with_inputs(|| Index::with_own(&own)).bench_local_refs(|index| {
        let email = black_box(&email);
        (index.known(email).is_some(), impostor(&domain, index), index.borrowed_name(name, email).len())
    });
}

#[divan::bench]
fn get_built_in(bencher: Bencher<'_, '_>) {
    let (directory, id) = (Directory::built_in(), ProviderId::parse("vodafone-de").expect("an id"));
    bencher.bench_local(|| directory.get(black_box(&id)).is_ok());
}

#[divan::bench]
fn get_of_10_000(bencher: Bencher<'_, '_>) {
    let index = Index::with_own(&records(10_000));
    let table: &Table = index.table(Origin::Own);
    bencher.bench_local(|| table.record(black_box("nordfunk-4700")).is_some());
}

/// A name that means one provider, the first time and when the directory remembers it.
#[divan::bench(args = [false, true])]
fn name_to_id(bencher: Bencher<'_, '_>, cached: bool) {
    let directory = if cached { Directory::built_in().cached() } else { Directory::built_in() };
    let name = ProviderId::parse("McFIT").expect("a name");
    bencher.bench_local(|| directory.meant(black_box(&name), None).is_ok());
}
