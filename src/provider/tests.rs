//! The built-in directory, by its rules.

use super::*;
use crate::value::Value as _;

/// The records' files: id and text.
fn files() -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/provider/records");
    let entries = |path: &std::path::Path| {
        std::fs::read_dir(path)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .collect::<Vec<_>>()
    };
    let mut files: Vec<_> = entries(&folder)
        .iter()
        .flat_map(|country| entries(country))
        .map(|path| {
            let id = path.file_stem().expect("a stem").to_string_lossy().into_owned();
            (id, std::fs::read_to_string(&path).expect("a record"))
        })
        .collect();
    files.sort();
    files
}

fn built_in() -> Vec<Record> {
    let mut broken = Vec::new();
    let records = files()
        .into_iter()
        .filter_map(|(id, text)| match read::read(&id, &id, &text, None, &|_| None) {
            Ok(record) => Some(Record { origin: Origin::BuiltIn, ..record }),
            Err(problems) => {
                broken.extend(problems.iter().map(|problem| format!("{id}: {problem}")));
                None
            }
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    records
}

#[test]
fn the_built_in_directory_is_made_of_the_records() {
    let records = built_in();
    let day =
        records.iter().flat_map(|record| &record.addresses).filter_map(|address| address.known.seen_on).max();
    let made = table::make::make(&records, day.expect("a day"));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/provider/table/built_in.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &made).expect("it is written");
    }
    let there = std::fs::read_to_string(&path).expect("the directory");
    assert!(made == there, "the directory is older than its records: CONTRIBUTING says how it is made anew");
    let table = Table::read(made).expect("a table");
    for record in &records {
        assert_eq!(table.record(&record.id).as_ref(), Some(record), "both ways read the same");
    }
}

#[test]
fn what_is_remembered_is_found_once_and_has_a_limit() {
    let known = RwLock::new(HashMap::new());
    for key in 0..MAX_CACHED + 2 {
        assert_eq!(remembered(&known, key, || key + 1), key + 1);
    }
    assert_eq!(remembered(&known, 0, || unreachable!("it is known")), 1);
    assert_eq!(known.read().expect("no panic").len(), MAX_CACHED);
    let directory = Directory::built_in().cached();
    for _ in 0..2 {
        let named = ProviderId::parse("McFIT").expect("a name");
        assert_eq!(directory.meant(&named, None).expect("one").id, "rsggroup");
        assert!(matches!(directory.get(&named), Err(NoRecord::Unknown(_))), "a name is no id");
    }
}

#[test]
fn no_provider_is_taken_for_an_imitation_of_another() {
    let index = Directory::built_in().base();
    let mut wrong = Vec::new();
    for record in index.table(Origin::BuiltIn).records() {
        let own = record.addresses.iter().filter(|address| !address.outside_domains);
        for address in own.filter(|address| address.purpose.takes_cancellations()) {
            let real = impostor(&address.email.to_domain(), &index);
            let named = index.borrowed_name(&record.name, &address.email);
            if real.is_some() || !named.is_empty() {
                let named: Vec<String> = named.into_iter().map(|record| record.id).collect();
                wrong.push(format!("{}: {} {real:?} {named:?}", record.id, address.email));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_record_keeps_the_rules() {
    let records = built_in();
    let ids: HashSet<&str> = records.iter().map(|record| record.id.as_str()).collect();
    assert_eq!(ids.len(), records.len(), "no two have one id");
    for record in &records {
        let Record { id, addresses, replaced_by, .. } = record;
        for address in addresses {
            let privacy = mailbox::misdirected(&address.email).is_some();
            let takes = address.purpose.takes_cancellations();
            assert!(!(privacy && takes), "{id}: {} is no mailbox for cancellations", address.email);
            let sure = address.known.confidence == crate::value::Confidence::A && takes;
            assert!(!sure || record.is_own(&address.email), "{id}: {} is outside its domains", address.email);
        }
        let known = addresses.iter().map(|address| &address.known);
        let known = known.chain(record.pages.iter().map(|page| &page.known));
        let known = known.chain(record.postal.iter().map(|postal| &postal.known));
        let mut known = known.chain(record.channels.iter().map(|channel| &channel.known));
        assert!(
            known.all(|known| known.source.is_some() && known.seen_on.is_some()),
            "{id}: an address, page, postal address or channel lacks its source or seen_on"
        );
        assert!(
            replaced_by.as_ref().is_none_or(|other| ids.contains(other.as_str())),
            "{id}: {replaced_by:?}"
        );
    }
}
