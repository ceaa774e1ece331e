//! What people type, over the directory that comes with the program.

use super::*;
use crate::provider::{Directory, Record};
use crate::value::{Sector, Value as _};

fn country(code: &str) -> Option<Country> {
    Country::parse(code).ok()
}

fn found(text: &str, there: &str) -> Vec<String> {
    let index = Directory::built_in().base();
    index.search(text, country(there)).iter().map(|hit| hit.row.id.to_owned()).collect()
}

#[test]
fn what_is_typed_finds_the_provider_first() {
    let mut wrong = Vec::new();
    for (text, there, id) in [
        ("Telekom", "DE", "telekom-de"),
        ("1&1", "DE", "1und1"),
        ("1und1", "DE", "1und1"),
        ("1 und 1", "DE", "1und1"),
        ("o2", "DE", "o2-de"),
        ("o2", "GB", "o2-uk"),
        ("O₂", "DE", "o2-de"),
        ("o2 Germany", "GB", "o2-de"),
        ("Vodafone Kabel", "", "vodafone-de"),
        ("kabel vodafone", "", "vodafone-de"),
        ("vodafon", "DE", "vodafone-de"),
        ("Vodafone", "IE", "vodafone-ie"),
        ("vodafone.de", "", "vodafone-de"),
        ("https://www.sky.de/x", "GB", "sky-de"),
        ("care@lebara.com.au", "", "lebara-au"),
        ("sky de", "GB", "sky-de"),
        ("Sky Deutschland", "", "sky-de"),
        ("Sky Tyskland", "", "sky-de"),
        ("Lebara UK", "", "lebara-uk"),
        ("uk lebara", "DE", "lebara-uk"),
        ("Lebara United Kingdom", "", "lebara-uk"),
        ("lebarra", "GB", "lebara-uk"),
        ("netflx", "", "netflix"),
        ("McFIT", "", "rsggroup"),
        ("mc fit", "", "rsggroup"),
        ("giffgaff", "", "giffgaff"),
        ("giff gaff", "", "giffgaff"),
        ("Tello", "", "tello"),
        ("Télé2", "", "tele2"),
        ("tele 2", "", "tele2"),
        ("沃达丰", "DE", "vodafone-de"),
        ("沃達豐 德國", "", "vodafone-de"),
        ("英国沃达丰", "", "vodafone-uk"),
        ("奈飞", "", "netflix"),
        ("网飞", "", "netflix"),
        ("亚马逊 德国", "", "amazon-de"),
        ("苹果", "", "apple"),
        ("微软", "", "microsoft"),
        ("ｖｏｄａｆｏｎｅ", "DE", "vodafone-de"),
        ("英国 Lebara", "", "lebara-uk"),
        ("lebara-uk", "DE", "lebara-uk"),
        ("Amazon", "FR", "amazon-fr"),
        ("amazn", "FR", "amazon-fr"),
    ] {
        let ids = found(text, there);
        if ids.first().map(String::as_str) != Some(id) {
            wrong.push(format!("{text} in {there:?}: {ids:?}"));
        }
        assert!(ids.len() <= MAX_HITS);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for text in ["telecom", "德国电信"] {
        assert!(found(text, "DE").contains(&"telekom-de".to_owned()), "{text}: {:?}", found(text, "DE"));
    }
}

#[test]
fn nothing_is_found_where_nothing_is_meant() {
    for text in ["", " ", "&", "qqqqxxxx", "\u{1b}[2J", "résiliation", "🦀", &"a".repeat(MAX_QUERY + 1)] {
        assert_eq!(found(text, "DE"), Vec::<String>::new(), "{text}");
    }
    assert!(found("vodaf", "").iter().all(|id| id.starts_with("vodafone")), "{:?}", found("vodaf", ""));
}

#[test]
fn a_country_alone_lists_those_with_a_way_first() {
    let index = Directory::built_in().base();
    let hits = index.search("Tyskland", None);
    assert_eq!(hits.len(), MAX_HITS);
    assert!(hits.iter().all(|hit| hit.row.country == country("DE") && hit.row.leads_somewhere()));
}

#[test]
fn a_name_is_one_provider_in_a_country_or_several() {
    let index = Directory::built_in().base();
    let called = |name: &str, there: &str| -> Vec<&str> {
        index.called(name, country(there)).into_iter().map(|hit| hit.row.id).collect()
    };
    assert_eq!(called("McFIT", ""), ["rsggroup"]);
    assert_eq!(called("vodafone", "DE"), ["vodafone-de"]);
    assert_eq!(called("vodafone", "FR").len(), 6);
    assert_eq!(called("Telekom", ""), ["telekom-de"], "of two in one country, the one of that very name");
    assert_eq!(called("Vodafone Germany", ""), ["vodafone-de"]);
    assert_eq!(called("vodafon", "DE"), [""; 0]);
    assert_eq!(called("", "DE"), [""; 0]);
}

fn record(id: &str, name: &str, origin: Origin) -> Record {
    Record { origin, ..Record::new(id.to_owned(), name.to_owned()) }
}

fn index(own: &[Record], imported: &[Record]) -> Index {
    Index::of(Table::built_in(), own, imported)
}

#[test]
fn ones_own_come_first_and_replace_what_is_compiled_in() {
    let own = [record("netflix", "Netflix", Origin::Own), record("my-gym", "Gym am See", Origin::Own)];
    let index = index(&own, &[record("netflix", "Netflix", Origin::Imported)]);
    let hits = index.search("netflix", None);
    assert_eq!(hits.iter().filter(|hit| hit.row.id == "netflix").count(), 1);
    assert_eq!((hits[0].row.id, hits[0].origin), ("netflix", Origin::Own));
    assert_eq!(index.search("see gym", None)[0].row.id, "my-gym");
    let listed = index.listed(country("FR"));
    assert_eq!([listed[0].row.id, listed[1].row.id], ["my-gym", "netflix"]);
    assert_eq!(listed[2].row.country, country("FR"));
    assert_eq!(listed.iter().filter(|hit| hit.row.id == "netflix").count(), 1);
    assert!(listed.iter().any(|hit| hit.row.sector == Sector::Mobile));
}

#[test]
fn whatever_is_typed_is_answered_in_order_and_names_are_found() {
    let index = Directory::built_in().base();
    let rows: Vec<Row<'_>> = index.table(Origin::BuiltIn).rows().collect();
    arbtest::arbtest(|u| {
        let row = u.choose(&rows)?;
        let mut words: Vec<&str> = row.name.split(' ').collect();
        let from = u.int_in_range(0..=words.len() - 1)?;
        words.rotate_left(from);
        let typed = words.join(u.choose(&[" ", "  ", "-", "\u{a0}"])?);
        let hits = index.search(&typed, None);
        // Many have names of words that others have too.
        assert!(
            hits.len() == MAX_HITS || hits.iter().any(|hit| hit.row.id == row.id),
            "{typed:?} is {}",
            row.id
        );
        let whatever: String = u.arbitrary()?;
        for hits in [hits, index.search(&whatever, row.country)] {
            assert!(hits.len() <= MAX_HITS && hits.is_sorted_by_key(|hit| hit.fit));
            let ids: HashSet<&str> = hits.iter().map(|hit| hit.row.id).collect();
            assert_eq!(ids.len(), hits.len(), "{whatever:?}");
        }
        Ok(())
    })
    .budget_ms(1_500);
}
