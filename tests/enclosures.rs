//! Files that travel with the letter: what is taken, what is refused and in which words, and that every octet arrives.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use adieu::attachment::{Enclosure, FileName, Limit, Refusal, Size, gather};
use adieu::email::{self, MessageSeed, Purpose};
use adieu::letter::{self, Catalog, Letter};
use adieu::provider::Directory;
use adieu::request::{self, CancellationRequest, Context, RecipientPolicy};
use adieu::value::{Field, Place, RawValue, RequestForm};
use mail_parser::{MessageParser, MimeHeaders as _};
use tempfile::TempDir;

use crate::harness::golden;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << >> endobj\n";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01";

/// A folder of files.
struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(TempDir::new().expect("a folder"))
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, content).expect("a file");
        path
    }

    /// What is said of one file, without its folder.
    #[track_caller]
    fn refused(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.file(name, content);
        let said = refusals(&[path]);
        assert_eq!(said.len(), 1, "{said:?}");
        said[0].replace(&format!("{}/", self.0.path().display()), "")
    }
}

#[track_caller]
fn refusals(paths: &[PathBuf]) -> Vec<String> {
    let errors = gather(paths, Limit::default()).expect_err("refused");
    for error in &errors {
        assert!(error.refusal.code().starts_with("enclosure-") && !error.refusal.fix().is_empty());
    }
    errors.iter().map(ToString::to_string).collect()
}

#[test]
fn the_media_type_comes_from_the_content() {
    let files = Files::new();
    let utf16 = "text".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let cases: [(&str, &[u8], &str); 11] = [
        ("contract.pdf", PDF, "application/pdf"),
        ("contract", PDF, "application/pdf"),
        ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "image/jpeg"),
        ("notes.txt", "Grüße, 王\r\n\tbye\n".as_bytes(), "text/plain; charset=utf-8"),
        ("page.html", b"<!DOCTYPE html><html></html>", "text/plain; charset=utf-8"),
        ("MZ.txt", b"MZ is how a program begins, and this text.\n", "text/plain; charset=utf-8"),
        ("latin1.txt", b"Gr\xfc\xdfe", "application/octet-stream"),
        ("bell.txt", b"ring \x07", "application/octet-stream"),
        ("utf16.txt", &utf16, "application/octet-stream"),
        ("mail.eml", b"Subject: hello\r\n\r\nhello\r\n", "application/octet-stream"),
        ("things.zip", b"PK\x03\x04\x14\0\0\0", "application/zip"),
    ];
    let paths: Vec<PathBuf> = cases.iter().map(|(name, content, _)| files.file(name, content)).collect();
    let enclosures = gather(&paths, Limit::default()).expect("all of them");
    for (enclosure, (name, content, media_type)) in enclosures.iter().zip(cases) {
        assert_eq!((enclosure.name(), enclosure.media_type()), (name, media_type));
        assert_eq!(enclosure.bytes(), content, "{name}");
    }
}

#[test]
fn what_is_no_ordinary_file_is_refused_without_waiting() {
    let files = Files::new();
    let folder = files.0.path();
    fs::create_dir(folder.join("folder.pdf")).expect("a folder");
    let status = Command::new("mkfifo").arg(folder.join("pipe.pdf")).status().expect("mkfifo");
    assert!(status.success());
    let _socket = std::os::unix::net::UnixListener::bind(folder.join("socket.pdf")).expect("a socket");
    std::os::unix::fs::symlink(folder.join("nowhere"), folder.join("link.pdf")).expect("a link");
    let names = ["folder.pdf", "pipe.pdf", "socket.pdf", "link.pdf", "none.pdf"];
    let mut paths: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).collect();
    paths.push("/dev/zero".into());
    paths.push(files.file("empty.pdf", ""));
    let place = folder.display();
    assert_eq!(
        refusals(&paths),
        [
            format!("{place}/folder.pdf is a folder, not a file"),
            format!("{place}/pipe.pdf is a pipe, not a file"),
            format!("{place}/socket.pdf is a socket, not a file"),
            format!("{place}/link.pdf does not exist"),
            format!("{place}/none.pdf does not exist"),
            "/dev/zero is a device, not a file".to_owned(),
            format!("{place}/empty.pdf is empty"),
        ]
    );
    // Root reads everything, but nobody has the children of a file.
    let below = files.file("a.pdf", PDF).join("b.pdf");
    assert_eq!(
        refusals(std::slice::from_ref(&below)),
        [format!("{} cannot be read: not a directory", below.display())]
    );
}

#[test]
fn too_much_is_refused_without_being_read() {
    let files = Files::new();
    let huge = files.file("huge.pdf", "");
    fs::File::options()
        .write(true)
        .open(&huge)
        .expect("it opens")
        .set_len(2_000_000_000)
        .expect("a sparse file");
    assert_eq!(
        refusals(&[huge.clone(), files.file("a.exe", PDF)]),
        [
            format!(
                "{} is too large: 2 GB, and 10 MB are allowed for all enclosures together",
                huge.display()
            ),
            format!(
                "{}/a.exe is named as a program (.exe): mail services refuse those, and so does a careful reader",
                files.0.path().display()
            ),
        ]
    );
    let paths = [files.file("a.bin", [1; 600]), files.file("b.bin", [2; 600]), files.file("c.bin", [3; 600])];
    let limit = |octets| Limit { octets, ..Limit::default() };
    let errors = gather(&paths, limit(1_700)).expect_err("too much");
    assert_eq!(errors.len(), 1);
    assert_eq!(
        errors[0].to_string(),
        format!("{} brings the enclosures to 1.8 kB together; 1.7 kB are allowed", paths[2].display())
    );
    assert_eq!(gather(&paths, limit(1_800)).expect("just enough").len(), 3);
}

#[test]
fn the_same_file_is_refused_by_whatever_path() {
    let files = Files::new();
    let path = files.file("a.pdf", PDF);
    let folder = files.0.path();
    std::os::unix::fs::symlink(&path, folder.join("b.pdf")).expect("a link");
    fs::hard_link(&path, folder.join("c.pdf")).expect("a hard link");
    let paths = [path, folder.join("b.pdf"), folder.join("c.pdf"), folder.join(".").join("a.pdf")];
    assert_eq!(
        refusals(&paths),
        paths[1..].iter().map(|path| format!("{} is given twice", path.display())).collect::<Vec<_>>()
    );
    // The same content under two names is the person's affair.
    assert!(gather(&[paths[0].clone(), files.file("d.pdf", PDF)], Limit::default()).is_ok());
}

#[test]
fn programs_are_refused_by_content_and_by_name() {
    let files = Files::new();
    let end = ": mail services refuse those, and so does a careful reader";
    let by_content: [(&[u8], &str); 9] = [
        (b"\x7fELF\x02\x01", "a Linux program"),
        (b"MZ\x90\0\x03\0", "a Windows program"),
        (b"\xcf\xfa\xed\xfe\x07\0", "a macOS program"),
        (b"\xca\xfe\xba\xbe\0\0\0\x34", "a Java or macOS program"),
        (b"\0asm\x01\0\0\0", "a WebAssembly program"),
        (b"dex\n035\0", "an Android program"),
        (b"L\0\0\0\x01\x14\x02\0", "a Windows link"),
        (b"#!/bin/sh\nrm -r /\n", "a script"),
        (b"\xef\xbb\xbf#!/bin/sh\n", "a script"),
    ];
    for (content, what) in by_content {
        assert_eq!(files.refused("invoice.pdf", content), format!("invoice.pdf is {what}{end}"));
    }
    for name in [
        "a.exe",
        "a.pdf.EXE",
        "a.JS",
        "a.vbs",
        "a.ps1",
        "a.jar",
        "a.msi",
        "a.apk",
        "a.dmg",
        "a.lnk",
        "a.bat",
        "a.scr",
    ] {
        let said = files.refused(name, PDF);
        assert!(said.contains("is named as a program (."), "{said}");
    }
    assert_eq!(
        files.refused("bill.XLSM", "PK\x03\x04"),
        format!("bill.XLSM is an Office file that can carry macros (.xlsm){end}")
    );
    for extension in
        "desktop msixbundle diagcab settingcontent-ms appref-ms library-ms website theme vhdx hlp scpt \
        mobileconfig job crx xpi php phar asp ps2 slk iqy swf fish zsh lua tcl ｅｘｅ"
            .split_whitespace()
    {
        let said = files.refused(&format!("x.{extension}"), "x");
        assert!(said.contains("is named as a program (."), "{said}");
    }
    assert!(files.refused("x．exe", "x").contains("is named as a program (.exe)"));
    assert!(gather(&[files.file("exe", PDF), files.file("my.exe.pdf", PDF)], Limit::default()).is_ok());
}

#[test]
fn names_must_be_fit_for_a_header_and_a_disk() {
    let files = Files::new();
    let character =
        |c: char| format!("has a name with a character that must not be in one (U+{:04X})", u32::from(c));
    for c in [
        '\n', '\r', '\u{1b}', '\u{7f}', '\u{202e}', '\u{2066}', '\u{200b}', '\u{200d}', '\u{feff}', '\\',
        '\u{2028}',
    ] {
        assert!(files.refused(&format!("a{c}b.pdf"), PDF).ends_with(&character(c)), "{c:?}");
    }
    use std::os::unix::ffi::OsStrExt as _;
    let path = files.0.path().join(std::ffi::OsStr::from_bytes(b"a\xff.pdf"));
    fs::write(&path, PDF).expect("a file");
    assert!(refusals(&[path])[0].ends_with("has a name that is not valid Unicode"));
    let long = format!("{}.pdf", "é".repeat(126));
    assert_eq!(
        FileName::parse(&long).expect_err("256").to_string(),
        "has a name of 256 bytes; 255 are allowed"
    );
    assert!(
        gather(&[files.file(&long[2..], PDF), files.file("a'b;d=e 王 (1).pdf", PDF)], Limit::default())
            .is_ok()
    );
    for name in ["", " ", "..", ". ."] {
        assert!(matches!(FileName::parse(name), Err(Refusal::NoName)), "{name:?}");
    }
    assert!(refusals(&[files.0.path().join("..")])[0].ends_with("has no name"));
}

#[test]
fn what_the_privacy_guard_knows_stays_unless_it_is_allowed() {
    let files = Files::new();
    let card = format!("{}Card: 4111 1111 1111 1111\n", "A line of text, and another.\n".repeat(700));
    assert_eq!(
        files.refused("Reisepass.pdf", PDF),
        "Reisepass.pdf is named as an identity document (\"reisepass\"): a cancellation does not need one"
    );
    assert_eq!(files.refused("bill.txt", &card), "bill.txt holds a card number (ending in 1111) in line 701");
    assert_eq!(
        files.refused("bank.csv", "name;iban\nAnn;GB33BUKB20201555555555\n"),
        "bank.csv holds a whole IBAN (ending in 5555) in line 2"
    );
    assert_eq!(
        files.refused("me.txt", "\n\nPIN: 1234\n"),
        "me.txt holds a secret (\"pin\" beside digits) in line 3"
    );
    // Across the end of the piece that is looked at.
    let across = format!("{}4111 1111 1111 1111", "x ".repeat(3_995));
    assert!(files.refused("across.txt", across).contains("card number"));
    let paths = [files.0.path().join("Reisepass.pdf"), files.0.path().join("bill.txt")];
    assert_eq!(refusals(&paths).len(), 2);
    let allowed = gather(&paths, Limit { allow_sensitive: true, ..Limit::default() }).expect("allowed");
    assert_eq!(allowed[1].bytes(), card.as_bytes());
}

#[test]
fn a_text_is_looked_into_whatever_its_encoding() {
    let files = Files::new();
    let text = "Name: Ann\nPIN: 1234\n";
    let said = |name: &str, bytes: &[u8]| {
        assert!(
            files.refused(name, bytes).ends_with("holds a secret (\"pin\" beside digits) in line 2"),
            "{name}"
        );
    };
    let units = |unit: fn(u16) -> [u8; 2], mark: &str| {
        format!("{mark}{text}").encode_utf16().flat_map(unit).collect::<Vec<u8>>()
    };
    said("little.txt", &units(u16::to_le_bytes, "\u{feff}"));
    said("big.txt", &units(u16::to_be_bytes, "\u{feff}"));
    said("unmarked.txt", &units(u16::to_le_bytes, ""));
    said("bell.txt", format!("\x07{text}").as_bytes());
    said("latin.txt", &[b"Gr\xfc\xdfe ".as_slice(), text.as_bytes()].concat());
    said("BM.txt", format!("BM\x07 {text}").as_bytes());
    said("unknown.bin", &[&[0xff, 1, 2, 3].repeat(50), b"\nPIN: 1234".as_slice()].concat());
    let spanish = b"Contrase\xf1a: gato12";
    assert!(files.refused("es.txt", spanish).contains("(\"contraseña\" beside digits) in line 1"));
    // An image's octets spell whatever they spell.
    let image = [PNG, &[0xfe, 1].repeat(500), text.as_bytes()].concat();
    assert!(gather(&[files.file("photo.png", image)], Limit::default()).is_ok());
}

#[test]
fn a_document_is_what_its_name_says() {
    let files = Files::new();
    for name in ["certificate.pdf", "a.PDF", "a.jpg", "a.jpeg", "a.png", "a.docx"] {
        let extension = name.split('.').nth(1).expect("an extension").to_lowercase();
        assert_eq!(files.refused(name, "x"), format!("{name} is named as a .{extension} file and is none"));
    }
    assert!(files.refused("photo.pdf", PNG).ends_with("is named as a .pdf file and is none"));
    let fine = [files.file("photo.png", PNG), files.file("late.pdf", [b"\r\n", PDF].concat())];
    assert!(gather(&fine, Limit::default()).is_ok());
}

#[test]
fn a_link_does_not_hide_what_it_leads_to() {
    let files = Files::new();
    let link = files.0.path().join("holiday.txt");
    std::os::unix::fs::symlink(files.file("passport.real", "x"), &link).expect("a link");
    let said = refusals(std::slice::from_ref(&link));
    assert!(said[0].ends_with(
        "leads to a file named as an identity document (\"passport\"): a cancellation does not need one"
    ));
    let allowed = Limit { allow_sensitive: true, ..Limit::default() };
    assert_eq!(gather(&[link], allowed).expect("allowed")[0].name(), "holiday.txt");
}

#[test]
fn names_that_another_system_cannot_store_are_refused() {
    for (name, why) in [
        ("CON", "CON is a device there"),
        ("aux.pdf", "aux is a device there"),
        ("COM1.tar.gz", "COM1 is a device there"),
        ("lpt9", "lpt9 is a device there"),
        ("a:b.txt", "it holds :"),
        ("a*b", "it holds *"),
        ("a?", "it holds ?"),
        ("a|b", "it holds |"),
        ("a.", "it ends in a dot or a blank"),
        ("a.txt ", "it ends in a dot or a blank"),
    ] {
        let said = FileName::parse(name).expect_err("refused").to_string();
        assert_eq!(said, format!("has a name that Windows cannot store ({why})"), "{name}");
    }
    for name in ["console.txt", "com10.txt", "COM.txt", "a.con", " a.txt"] {
        assert!(FileName::parse(name).is_ok(), "{name}");
    }
}

#[test]
fn files_of_one_name_get_different_ones() {
    let files = Files::new();
    let paths: Vec<PathBuf> = ["a", "b", "c", "d"]
        .into_iter()
        .zip(["same.txt", "same.txt", "SAME.txt", "same (2).txt"])
        .map(|(folder, name)| {
            fs::create_dir(files.0.path().join(folder)).expect("a folder");
            files.file(&format!("{folder}/{name}"), folder)
        })
        .collect();
    let enclosures = gather(&paths, Limit::default()).expect("all of them");
    let names: Vec<&str> = enclosures.iter().map(Enclosure::name).collect();
    assert_eq!(names, ["same.txt", "same (3).txt", "SAME (4).txt", "same (2).txt"]);
}

#[test]
fn a_large_text_full_of_words_that_name_secrets_is_read_in_time() {
    let files = Files::new();
    let text = "the pin of the pin, password and code secret are none\n".repeat(15_000);
    assert!(gather(&[files.file("words.txt", text)], Limit::default()).is_ok());
}

#[test]
fn sizes_read_as_people_say_them() {
    for (octets, said) in [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1 kB"),
        (1_234, "1.3 kB"),
        (247_500, "248 kB"),
        (10_000_000, "10 MB"),
        (10_000_001, "11 MB"),
        (9_950_001, "10 MB"),
        (2_500_000_000, "2.5 GB"),
    ] {
        assert_eq!(Size(octets).to_string(), said);
    }
}

fn letter() -> (CancellationRequest, Letter) {
    let mut form = RequestForm::default();
    for (field, value) in [
        (Field::Kind, "terminate"),
        (Field::To, "care@example.com"),
        (Field::ProviderName, "Example Mobile"),
        (Field::Name, "Ann Example"),
        (Field::Email, "ann@example.org"),
        (Field::OrderNumber, "LB-2026-001234"),
    ] {
        form.set_if_absent(field, RawValue::new(value, Place::Flag));
    }
    let catalog = Catalog::built_in();
    let today = jiff::civil::date(2026, 11, 23);
    let context = Context {
        today,
        directory: &Directory::built_in(),
        own_kinds: &[],
        languages: catalog.languages(),
        allow_sensitive: &[],
        recipient: RecipientPolicy::Confirm(None),
        returned: None,
    };
    let checked = request::check(&form, &context).expect("a request");
    let letter = letter::render(&checked.request, &catalog, today).expect("a letter");
    (checked.request, letter)
}

fn seed() -> MessageSeed {
    MessageSeed {
        time: jiff::Timestamp::from_second(1_795_424_400).expect("a time"),
        token: "0123456789abcdef".into(),
    }
}

#[test]
fn a_message_with_enclosures_whole() {
    let (request, letter) = letter();
    let enclosures: Vec<Enclosure> = [
        ("contract.pdf", PDF.to_vec()),
        ("合同 2024.pdf", PDF.repeat(3)),
        ("notes.txt", b"one\nline\r\nend".to_vec()),
        (&format!("{}.png", "Rechnungskopie für Oktober ".repeat(6)), PNG.to_vec()),
    ]
    .into_iter()
    .map(|(name, bytes)| Enclosure::new(name, bytes).expect("an enclosure"))
    .collect();
    let compose = |enclosures: &[Enclosure], purpose| {
        email::compose(&request, &letter, enclosures, None, &seed(), purpose)
            .expect("a message")
            .bytes()
            .to_vec()
    };
    golden("golden/enclosures/four.eml", &compose(&enclosures, Purpose::Draft));
    golden("golden/enclosures/none.eml", &compose(&[], Purpose::Send));
}

#[test]
fn another_parser_finds_every_enclosure_and_no_defect() {
    const SCRIPT: &str = r"
import email, email.policy, pathlib, sys
message = email.message_from_bytes(pathlib.Path(sys.argv[1]).read_bytes(), policy=email.policy.default)
defects = [d for part in message.walk() for d in part.defects]
defects += [(name, d) for part in message.walk() for name, value in part.items() for d in value.defects]
assert not defects, defects
assert message.get_content_type() == 'multipart/mixed' and message['X-Unsent'] == '1'
assert 'LB-2026-001234' in message.get_body().get_content()
for part in message.iter_attachments():
    content = part.get_payload(decode=True)
    print(part.get_filename(), part.get_content_type(), part.get_content_disposition(), len(content), content[:4])
";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/enclosures/four.eml");
    match Command::new("python3").env("PYTHONUTF8", "1").args(["-c", SCRIPT]).arg(file).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
            let long = "Rechnungskopie für Oktober ".repeat(6);
            assert_eq!(
                said,
                format!(
                    "contract.pdf application/pdf attachment 30 b'%PDF'\n\
                     合同 2024.pdf application/pdf attachment 90 b'%PDF'\n\
                     notes.txt text/plain attachment 13 b'one\\n'\n\
                     {long}.png image/png attachment 20 b'\\x89PNG'\n"
                )
            );
        }
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "CI has no python3: {error}");
            println!(
                "SKIPPED: python3 cannot be run ({error}); its e-mail parser did not look at the enclosures"
            );
        }
    }
}

#[test]
fn whatever_name_and_bytes_pass_survive_to_the_reader() {
    let (request, letter) = letter();
    let pieces = [
        "é",
        "王",
        "🙂",
        "\"",
        "\\",
        "'",
        "%41",
        "*0*",
        "=?utf-8?q?a?=",
        ";",
        " ",
        "  ",
        "\r\n",
        "\u{202e}",
        ".",
        "a\u{301}",
        "=",
    ];
    let mut passed = 0;
    arbtest::arbtest(|u| {
        let mut enclosures = Vec::new();
        for _ in 0..u.int_in_range(1..=4)? {
            let mut name = String::new();
            for _ in 0..u.int_in_range(1..=10)? {
                match u.int_in_range(0..=3)? {
                    0 => name.push(u.arbitrary()?),
                    1 => name.push(char::from(u.int_in_range(b' '..=b'~')?)),
                    2 => name.push_str(&"x".repeat(u.int_in_range(1..=60)?)),
                    _ => name.push_str(u.choose(&pieces)?),
                }
            }
            let mut bytes: Vec<u8> = u.arbitrary()?;
            if u.ratio(1, 4)? {
                bytes.extend_from_slice(b"\r\n--=_0123456789abcdef--\r\nBcc: c@example.net\r\n");
            }
            if let Ok(enclosure) = Enclosure::new(&name, bytes) {
                enclosures.push(enclosure);
            }
        }
        if enclosures.is_empty() {
            return Ok(());
        }
        passed += 1;
        let mut letter = letter.clone();
        if u.ratio(1, 3)? {
            letter.body.push_str("--=_0123456789abcdef\nContent-Type: text/html\n\n--=_0123456789abcdef--\n");
        }
        let email =
            email::compose(&request, &letter, &enclosures, None, &seed(), Purpose::Send).expect("a message");
        let message = MessageParser::default().parse(email.bytes()).expect("a message");
        assert_eq!(message.body_text(0).expect("a text").replace("\r\n", "\n"), letter.body);
        assert_eq!(message.attachment_count(), enclosures.len());
        for (part, enclosure) in message.attachments().zip(&enclosures) {
            assert_eq!(
                part.attachment_name(),
                Some(enclosure.name()),
                "{}",
                String::from_utf8_lossy(email.bytes())
            );
            let raw = &email.bytes()[part.raw_body_offset() as usize..part.raw_end_offset() as usize];
            let text: Vec<u8> = raw.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
            use base64::Engine as _;
            let decoded = base64::engine::general_purpose::STANDARD.decode(text).expect("base64");
            assert_eq!(decoded, enclosure.bytes());
            if !part.is_text() {
                assert_eq!(part.contents(), enclosure.bytes());
            }
            let kind = part.content_type().expect("a type");
            let full = format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default());
            assert_eq!(Some(full.as_str()), enclosure.media_type().split(';').next());
        }
        for line in String::from_utf8_lossy(email.bytes()).split("\r\n") {
            assert!(line.len() <= 78, "{line:?}");
        }
        Ok(())
    })
    .budget_ms(3_000);
    assert!(passed > 20, "only {passed} had an enclosure: the property says little");
}
