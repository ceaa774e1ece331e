//! A text that was made here is read; whatever was changed about it is not.

use jiff::civil::date;
use ring::signature::Ed25519KeyPair;

use super::*;
use crate::provider::{Directory, Purpose};
use crate::words::Describe as _;

const DAY: Date = date(2026, 12, 4);

/// A new key, as a PEM file has it.
fn key() -> SigningKey {
    use base64::Engine as _;
    let octets = Ed25519KeyPair::generate_pkcs8(&ring::rand::SystemRandom::new()).expect("a key");
    let text = base64::engine::general_purpose::STANDARD.encode(octets);
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----\n");
    SigningKey::from_pem(pem.as_bytes()).expect("it is read")
}

/// A text with these lines between header and signature.
fn signed(header: &str, lines: &[&str], key: &SigningKey) -> String {
    let body: String = [&[header], lines].concat().iter().map(|line| format!("{line}\n")).collect();
    let (public, signature) = (key.public(), key.sign(body.as_bytes()));
    format!("{body}{{\"key\":\"{public}\",\"signature\":\"{signature}\"}}\n")
}

fn header(records: usize) -> String {
    format!("{{\"adieu-directory\":1,\"published\":\"{DAY}\",\"records\":{records}}}")
}

const GYM: &str = r#"{"id":"gym","name":"Gym","domains":["gym.example"],"address":[{"email":"office@gym.example","purpose":"cancellation","source":"https://gym.example/contact","seen_on":"2026-11-01","confidence":"A"}]}"#;

fn built_in() -> Vec<Record> {
    Directory::built_in().all().into_iter().filter_map(|listed| listed.record.ok()).collect()
}

#[test]
fn every_built_in_record_survives_publishing() {
    let key = key();
    let records = built_in();
    let published = sign::sign(&records, DAY, &key).expect("signed");
    assert_eq!((published.day, &published.records, &published.signer), (DAY, &records, &key.public()));
    assert_eq!(signer(&published.text).expect("a signer"), key.public());
    let without_last_end = published.text.trim_end().to_owned();
    assert_eq!(open(without_last_end, &key.public()).expect("read").records, records);
}

#[test]
fn what_was_changed_after_it_was_signed_is_not_read() {
    let (key, other) = (key(), key());
    let text = signed(&header(1), &[GYM], &key);
    let refused = |text: String| open(text, &key.public()).expect_err("refused");
    assert!(matches!(refused(text.replace("office@", "thief@")), Refused::Forged));
    assert!(matches!(refused(text.replacen('\n', "\r\n", 1)), Refused::Forged));
    assert!(matches!(refused(text.clone() + "\n"), Refused::Unsigned));
    assert!(matches!(refused(text.clone() + GYM), Refused::Unsigned));
    let theirs = signed(&header(1), &[GYM], &other);
    assert!(matches!(refused(theirs.clone()), Refused::OtherSigner { .. }));
    // Their signature under the trusted name.
    let claimed = theirs.replace(&other.public().to_string(), &key.public().to_string());
    assert!(matches!(refused(claimed), Refused::Forged));
    // Wherever it is cut, it is not read.
    for end in (0..text.len() - 1).step_by(7).chain([text.len() - 2]) {
        let cut = refused(text[..end].to_owned());
        assert!(matches!(cut, Refused::Unsigned), "{end}: {cut}");
    }
}

#[test]
fn a_signed_text_that_breaks_a_rule_is_not_read() {
    let key = key();
    let said = |header: &str, lines: &[&str]| {
        open(signed(header, lines, &key), &key.public()).expect_err("refused").sentence().to_string()
    };
    for (header, what) in [
        ("", "its first line is no header of a directory of providers"),
        ("{}", "its first line is no header of a directory of providers"),
        (r#"{"adieu-directory":2,"pages":[]}"#, "it has format 2, and this adieu reads format 1"),
        (
            r#"{"adieu-directory":1,"published":"soon","records":1}"#,
            "its first line is no header of a directory of providers",
        ),
        (&*self::header(2), "its header counts 2, and it holds 1"),
        (&*self::header(0), "its header counts 0, and it holds 1"),
    ] {
        assert_eq!(said(header, &[GYM]), what);
    }
    let twice = said(&header(2), &[GYM, GYM]);
    assert_eq!(twice, "its line 3 has the id gym once more");
    let long = GYM.replace("Gym", &"G".repeat(MAX_LINE));
    assert_eq!(said(&header(1), &[&long]), "its line 2 is longer than 64 KiB");
    for (from, to, what) in [
        ("{\"id\"", "[{\"id\"", "its line 2: is no record in JSON"),
        ("\"gym\"", "\"../gym\"", "its id is not made of small letters, digits and hyphens"),
        ("\"gym\"", "null", "is no record in JSON"),
        ("Gym", "G\\u001b[2Jm", "holds a control character"),
        ("Gym", "G\\nm", "holds a control character"),
        ("Gym", "G\\u202em", "name: "),
        ("Gym", "4111 1111 1111 1111", "seems to hold a card number"),
        ("office@gym.example", "office@thief.example", "is outside the record's own domains"),
        ("office@gym.example", "office", "email: "),
        ("https://gym.example/contact", "javascript:alert(1)", "holds \"javascript:alert(1)\""),
        ("https://gym.example/contact", "see JavaScript:alert(1)", "holds \"JavaScript:alert(1)\""),
        ("https://gym.example/contact", "(ftp://gym.example)", "holds \"(ftp://gym.example)\""),
        ("https://gym.example/contact", "data:text/html,x", "holds \"data:text/html,x\""),
        ("2026-11-01", "2026-12-05", "is still to come"),
        ("\"A\"", "\"D\"", "is no confidence there is"),
        ("\"name\"", "\"owner\":1,\"name\"", "is no key of a provider's record"),
        ("\"name\"", "\"origin\":\"own\",\"name\"", "is no key of a provider's record"),
        ("\"name\"", "\"imported_from\":\"elsewhere\",\"name\"", "is an import"),
    ] {
        let broken = GYM.replace(from, to);
        assert_ne!(broken, GYM, "{from}");
        let said = said(&header(1), &[&broken]);
        assert!(said.starts_with("its line 2: ") && said.contains(what), "{to}: {said}");
    }
}

#[test]
fn an_address_of_the_web_and_a_colon_in_a_sentence_are_harmless() {
    let key = key();
    for source in
        ["https://gym.example/a:b", "the page: http://gym.example", "your data: the number", "10:30"]
    {
        let gym = GYM.replace("https://gym.example/contact", source);
        let read = open(signed(&header(1), &[&gym], &key), &key.public()).expect(source);
        assert_eq!(read.records[0].addresses[0].known.source, Some(source.to_owned()));
    }
}

#[test]
fn changes_are_told_apart_and_in_the_order_of_names() {
    let old = built_in();
    assert_eq!(Changes::between(&old, &old), Changes::default());
    let mut new = old.clone();
    new.retain(|record| record.id != "adac");
    let congstar = new.iter_mut().find(|record| record.id == "congstar").expect("one");
    congstar.addresses.iter_mut().for_each(|address| address.purpose = Purpose::Privacy);
    let yello = new.iter_mut().find(|record| record.id == "yello").expect("one");
    yello.aliases.push("Yello Strom".to_owned());
    new.push(Record { id: "zoo".to_owned(), name: "A Zoo".to_owned(), ..old[0].clone() });
    new.push(Record { id: "pool".to_owned(), name: "Pool".to_owned(), ..old[0].clone() });
    let changes = Changes::between(&old, &new);
    let ids = |named: &[Named]| named.iter().map(|named| named.id.clone()).collect::<Vec<_>>();
    assert_eq!(
        (ids(&changes.removed), ids(&changes.added)),
        (vec!["adac".into()], vec!["zoo".into(), "pool".into()])
    );
    assert_eq!((changes.changed.len(), changes.otherwise_changed), (1, 1));
    let congstar = &changes.changed[0];
    assert_eq!((&*congstar.id, congstar.old.len(), &congstar.new[..]), ("congstar", 1, &[][..]));
}

#[test]
fn keys_are_read_and_the_signing_one_is_never_shown() {
    for text in ["", "AAAA", "not base64!", &"A".repeat(43), &"A".repeat(88)] {
        assert!(PublicKey::parse(text).is_err(), "{text}");
        assert!(SigningKey::from_pem(text.as_bytes()).is_err(), "{text}");
    }
    let key = key();
    assert_eq!(PublicKey::parse(&format!(" {}\n", key.public())).expect("a key"), key.public());
    assert_eq!(format!("{key:?}"), format!("SigningKey({:?})", key.public()));
}

/// Whatever the octets are, reading them ends in an answer.
#[test]
fn any_text_is_answered() {
    let key = key();
    let good = signed(&header(1), &[GYM], &key);
    arbtest::arbtest(|u| {
        let mut octets = good.clone().into_bytes();
        for _ in 0..u.int_in_range(1..=4)? {
            let at = u.choose_index(octets.len())?;
            octets[at] = u.arbitrary()?;
        }
        let changed = octets != good.as_bytes();
        if let Ok(text) = String::from_utf8(octets) {
            // The last line's end may be another white space, which JSON lets pass.
            let same = |text: &str| text.trim_end() == good.trim_end();
            let is_same = same(&text);
            assert_eq!(open(text, &key.public()).is_ok(), !changed || is_same);
        }
        let line: String = u.arbitrary()?;
        let _ = open(signed(&header(1), &[&line], &key), &key.public());
        Ok(())
    });
}
