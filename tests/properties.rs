//! Properties: whatever passes the check reaches the reader unchanged, and nothing breaks the message.

use adieu::email::{self, MessageSeed, Purpose};
use adieu::letter::{self, Catalog};
use adieu::provider::{Directory, import, write};
use adieu::request::{self, Context, RecipientPolicy};
use adieu::value::{Field, Place, ProviderId, RawValue, RequestForm, Value as _};
use arbtest::arbitrary::{Result, Unstructured};
use mail_parser::{Address, HeaderName, MessageParser};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);
const NASTY: [&str; 26] = [
    " ",
    "  ",
    "\u{a0}",
    "\u{3000}",
    "=?utf-8?q?a?=",
    "=?",
    "?=",
    "\"",
    "\\",
    "<",
    ">",
    ",",
    ";",
    "@",
    "é",
    "王小明",
    "👩‍👩‍👧",
    "ß",
    "{{name}}",
    "{{> x}}",
    "Bcc: x@example.net",
    ".",
    "--",
    "=3D",
    "\r\n",
    "\u{202e}",
];

/// Text of pieces that have broken mail programs, whole Unicode between them.
fn text(u: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=12)? {
        match u.int_in_range(0..=3)? {
            0 => text.push(u.arbitrary()?),
            1 => text.push(char::from(u.int_in_range(b' '..=b'~')?)),
            2 => text.push_str(&"x".repeat(u.int_in_range(1..=70)?)),
            _ => text.push_str(u.choose(&NASTY)?),
        }
    }
    Ok(text)
}

fn form(name: &str, reason: &str, order: &str) -> RequestForm {
    let mut form = RequestForm::default();
    for (field, value) in [
        (Field::Kind, "terminate"),
        (Field::To, "care@example.com"),
        (Field::ProviderName, name),
        (Field::Name, name),
        (Field::Email, "ann@example.org"),
        (Field::OrderNumber, order),
        (Field::Reason, reason),
    ] {
        form.set_if_absent(field, RawValue::new(value, Place::Flag));
    }
    form
}

/// The same spaces that the check trims.
fn trimmed(text: &str) -> &str {
    text.trim()
}

#[test]
fn what_passes_the_check_survives_to_the_reader() {
    let catalog = Catalog::built_in();
    let seed = MessageSeed {
        time: jiff::Timestamp::from_second(1_795_424_400).expect("a time"),
        token: "t0".into(),
    };
    let mut passed = 0;
    arbtest::arbtest(|u| {
        let (name, reason, order) = (text(u)?, text(u)?, text(u)?);
        let mut form = form(&name, &reason, &order);
        let language = *u.choose(&["de", "en", "zh"])?;
        form.set_if_absent(Field::Language, RawValue::new(language, Place::Flag));
        let context = Context {
            today: TODAY,
            directory: &Directory::built_in(),
            languages: catalog.languages(),
            own_kinds: &[],
            allow_sensitive: &[Field::Name, Field::Reason, Field::OrderNumber, Field::ProviderName],
            recipient: RecipientPolicy::Confirm(None),
            returned: None,
        };
        let Ok(checked) = request::check(&form, &context) else {
            return Ok(());
        };
        passed += 1;
        let letter = letter::render(&checked.request, &catalog, TODAY).expect("a letter");
        let bytes = email::compose(&checked.request, &letter, &[], None, &seed, Purpose::Draft)
            .expect("a message")
            .bytes()
            .to_vec();

        let message = MessageParser::default().parse(&bytes).expect("a message");
        let body = message.body_text(0).expect("a body").replace("\r\n", "\n");
        assert_eq!(body, letter.body);
        for value in [&name, &reason, &order] {
            assert!(body.contains(trimmed(value)), "{value:?} in {body:?}");
        }
        assert_eq!(message.subject(), Some(letter.subject.as_str()));
        for (header, address) in [(message.from(), "ann@example.org"), (message.to(), "care@example.com")] {
            let Some(Address::List(list)) = header else { panic!("no list of addresses") };
            assert_eq!(list.len(), 1);
            assert_eq!(list[0].name.as_deref(), Some(trimmed(&name)), "{}", String::from_utf8_lossy(&bytes));
            assert_eq!(list[0].address.as_deref(), Some(address));
        }
        for (header, count) in [
            (HeaderName::From, 1),
            (HeaderName::To, 1),
            (HeaderName::Cc, 0),
            (HeaderName::Bcc, 0),
            (HeaderName::Subject, 1),
        ] {
            assert_eq!(message.headers().iter().filter(|h| h.name == header).count(), count, "{header:?}");
        }
        assert_eq!((message.parts.len(), message.attachments.len()), (1, 0));
        let (headers, _) =
            std::str::from_utf8(&bytes).expect("ASCII").split_once("\r\n\r\n").expect("a body");
        for line in headers.split("\r\n") {
            assert!(line.len() <= 78 && (line.len() <= 76 || !line.contains("=?")), "{line:?}");
        }
        for (i, byte) in bytes.iter().enumerate() {
            assert!(*byte != b'\n' || bytes[i - 1] == b'\r', "a bare LF");
            assert!(*byte != b'\r' || bytes.get(i + 1) == Some(&b'\n'), "a bare CR");
        }
        assert!(bytes.split(|b| *b == b'\n').all(|line| line.len() <= 999));
        Ok(())
    })
    .budget_ms(3_000);
    assert!(passed > 20, "only {passed} of the inputs passed the check: the property says little");
}

#[test]
fn numbers_are_the_same_only_but_for_blanks_and_case() {
    const PIECES: [&str; 16] =
        ["1", "2", "0", "a", "A", "ä", "Ä", "-", "/", ".", " ", "\u{a0}", "\u{3000}", "１", "١", "_"];
    let plain =
        |text: &str| -> String { text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect() };
    let mut equal = 0;
    arbtest::arbtest(|u| {
        let mut number = || -> Result<String> {
            (0..u.int_in_range(1..=4)?).map(|_| u.choose(&PIECES).copied()).collect()
        };
        let (one, other) = (number()?, number()?);
        let other = if u.arbitrary()? { format!(" {} ", one.to_uppercase()) } else { other };
        let same = plain(&one) == plain(&other);
        equal += u32::from(same);
        assert_eq!(adieu::journal::same(&one) == adieu::journal::same(&other), same, "{one:?} {other:?}");
        Ok(())
    })
    .budget_ms(500);
    assert!(equal > 20, "only {equal} pairs were the same");
}

#[test]
fn no_file_whatever_makes_the_reader_panic() {
    arbtest::arbtest(|u| {
        let mut file = String::new();
        for _ in 0..u.int_in_range(0..=8)? {
            let key = *u.choose(&[
                "kind",
                "[customer]",
                "[contract]",
                "name",
                "renews_on",
                "address",
                "iban",
                "phone",
                "{\"a\":",
                "reason",
            ])?;
            let value = *u.choose(&[
                "= \"x\"",
                "= 2026-12-01",
                "= [\"a\"]",
                "= {a = 1}",
                "= 1e5",
                "= nan",
                "= true",
                "= '''",
                ": null}",
                "",
            ])?;
            file.push_str(key);
            file.push_str(value);
            file.push_str(&text(u)?);
            file.push('\n');
        }
        let mut collected = adieu::collect::Collected::default();
        let source = adieu::collect::RequestSource::Stdin;
        collected.add_request(&source, &mut file.as_bytes()).expect("it is small and UTF-8");
        let catalog = Catalog::built_in();
        let context = Context {
            today: TODAY,
            directory: &Directory::built_in(),
            languages: catalog.languages(),
            own_kinds: &[],
            allow_sensitive: &[],
            recipient: RecipientPolicy::Warn,
            returned: None,
        };
        let _ = request::check(&collected.form, &context);
        Ok(())
    })
    .budget_ms(2_000);
}

#[test]
fn a_record_written_reads_back_the_same() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let directory = Directory::with_own(folder.path());
    let id = ProviderId::parse("own").expect("an id");
    let mut written = 0;
    arbtest::arbtest(|u| {
        let sources = serde_json::json!([text(u)?]);
        let company = serde_json::json!({
            "slug": "own", "relevant-countries": ["de"], "name": text(u)?, "address": "1 Example Street", "sources": sources,
            "quality": "tested", "email": "a@example.com", "web": "https://example.com", "phone": text(u)?,
        });
        let Ok(record) = import::record(&company.to_string(), TODAY) else {
            return Ok(());
        };
        written += 1;
        write::write(folder.path(), &record, true).expect("a file");
        assert_eq!(*directory.get(&id).expect("a record"), record);
        Ok(())
    })
    .budget_ms(400)
    .run();
    assert!(written > 5, "{written}");
}
