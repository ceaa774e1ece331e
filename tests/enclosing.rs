//! The letter as a document, and the person's own files, from the command line.

use std::process::Command;

use mail_parser::{MessageParser, MimeHeaders as _};

use crate::harness::{Adieu, MINIMAL, Outcome, languages};

fn draft(flags: &[&str]) -> Adieu {
    flags.iter().fold(Adieu::new(&["draft", "-", "-o", "-"]), |adieu, flag| adieu.arg(*flag)).stdin(MINIMAL)
}

/// The enclosures of a message: name, media type, bytes.
fn enclosed(run: &Outcome) -> Vec<(String, String, Vec<u8>)> {
    let message = MessageParser::default().parse(&run.stdout).expect("a message");
    message
        .attachments()
        .map(|part| {
            let kind = part.content_type().expect("a type");
            let kind = format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default());
            (part.attachment_name().expect("a name").to_owned(), kind, part.contents().to_vec())
        })
        .collect()
}

/// What a program makes of some bytes; `None`, loudly, where it is not installed.
fn tool(program: &str, args: &[&str], bytes: &[u8]) -> Option<String> {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), bytes).expect("written");
    let path = file.path().to_str().expect("a path");
    let args: Vec<&str> = args.iter().map(|arg| if *arg == "FILE" { path } else { arg }).collect();
    match Command::new(program).args(&args).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "CI has no {program}: {error}");
            println!("SKIPPED: {program} cannot be run ({error}); it did not look at a document");
            None
        }
    }
}

#[test]
fn a_document_is_the_same_letter_under_its_subjects_name() {
    for (language, name, said) in [
        ("en", "Turn off automatic renewal, order number LB-2026-001234.pdf", "I hereby cancel"),
        ("de", "Automatische Verlängerung abschalten, Bestellnummer LB-2026-001234.pdf", "kündige ich"),
        ("zh", "取消自动续费（订单号 LB-2026-001234）.pdf", "特此通知贵公司"),
        (
            "pl",
            "Wyłączenie automatycznego przedłużania umowy, numer zamówienia LB-2026-001234.pdf",
            "rezygnuję",
        ),
        (
            "sv",
            "Stäng av automatisk förnyelse, ordernummer LB-2026-001234.pdf",
            "Jag säger härmed upp endast den automatiska förnyelsen",
        ),
        (
            "nb",
            "Slå av automatisk fornyelse, ordrenummer LB-2026-001234.pdf",
            "Jeg ber dere fortsette å levere tjenesten til utløpet av den perioden som allerede er betalt.",
        ),
        (
            "fi",
            "Automaattisen uusiutumisen lopettaminen, tilausnumero LB-2026-001234.pdf",
            "alla yksilöity sopimus ei saa enää uusiutua automaattisesti.",
        ),
        (
            "cs",
            "Vypnutí automatického prodlužování smlouvy, číslo objednávky LB-2026-001234.pdf",
            "Vážená paní, vážený pane, tímto ruším automatické prodlužování (obnovování) níže uvedené smlouvy.",
        ),
        (
            "ro",
            "Dezactivarea prelungirii automate, nr. comandă LB-2026-001234.pdf",
            "Vă rog să furnizați în continuare serviciul până la sfârșitul perioadei deja plătite.",
        ),
        (
            "el",
            "Διακοπή της αυτόματης ανανέωσης, αριθμός παραγγελίας LB-2026-001234.pdf",
            "Η παρούσα αφορά μόνο την αυτόματη ανανέωση.",
        ),
        (
            "hu",
            "Az automatikus meghosszabbítás kikapcsolása (rendelésszám LB-2026-001234).pdf",
            "igazolják vissza írásban vagy e-mailben, hogy az automatikus meghosszabbítást kikapcsolták, és közöljék",
        ),
    ] {
        let run = draft(&["--document=pdf", "--language", language]).run().code(0);
        let files = enclosed(&run);
        let [(file, kind, bytes)] = files.as_slice() else {
            panic!("{language}: {} enclosures", files.len())
        };
        assert_eq!((file.as_str(), kind.as_str()), (name, "application/pdf"));
        if let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], bytes) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for part in [said, "Wang Xiaoming", "LB-2026-001234", "care@example.com"] {
                assert!(text.contains(part), "{language}: no {part} in\n{text}");
            }
        }
    }
    let plain = draft(&["--document=none"]).run().code(0).stdout;
    assert_eq!(plain, draft(&[]).run().code(0).stdout, "off is the default");
    draft(&["--document=word"]).run().code(65).stderr_has("write pdf or none");
}

#[test]
fn a_letter_that_says_everything_fits_one_page_and_the_longest_two() {
    let kinds: [(&str, &[&str]); 6] = [
        (
            "stop-renewal",
            &["--renews-on=2026-12-01", "--reason=I no longer need the automatic renewal, as I have moved."],
        ),
        (
            "terminate",
            &["--end-on=2026-12-31", "--reason=I no longer need it, as I have moved to another country."],
        ),
        (
            "terminate-for-cause",
            &[
                "--cause=move",
                "--cause-on=2027-01-15",
                "--reason=I am moving to the country.",
                "--attach=proof.txt",
            ],
        ),
        ("withdraw", &["--ordered-on=2026-11-16", "--received-on=2026-11-19"]),
        (
            "follow-up",
            &[
                "--first-sent-on=2026-11-02",
                "--first-subject=Cancellation, V-77",
                "--first-message-id=a@example.org",
            ],
        ),
        (
            "escalate",
            &[
                "--first-sent-on=2026-11-02",
                "--first-subject=Cancellation, V-77",
                "--authority=Example Ombudsman",
                "--attach=proof.txt",
            ],
        ),
    ];
    let everything = [
        "--phone=+447700900123",
        "--address=1 Example Street",
        "--address=London N1 1AA",
        "--holder=Example Ltd",
        "--product=SIM-only plan, 20 GB",
        "--customer-number=C-1002003",
        "--contract-number=V-77/2024",
        "--line=+447700900124",
        "--iccid=8944200000000000009",
        "--no-winback",
        "--document=pdf",
    ];
    for language in languages().split(", ") {
        for (kind, flags) in kinds {
            let flags = [&["--language", language, "--kind", kind], flags, &everything[..]].concat();
            let request = MINIMAL.replace("kind = \"stop-renewal\"\n", "");
            let run = draft(&flags).stdin(request).file("proof.txt", "proof").run().code(0);
            let (_, _, pdf) = &enclosed(&run)[0];
            if let Some(pages) = tool("qpdf", &["--show-npages", "FILE"], pdf) {
                // The longest letters go on to a second page rather than below a size that is easy to read.
                let long = ["terminate-for-cause", "follow-up", "escalate"].contains(&kind);
                assert!(pages.trim() == "1" || long && pages.trim() == "2", "{language} {kind}: {pages}");
            }
        }
    }
}

#[test]
fn a_character_without_a_font_is_named_and_nothing_is_drawn_in_its_place() {
    let run = draft(&["--document=pdf", "--fonts=empty"]).file("empty/readme.txt", "").run().code(66);
    run.stdout("").stderr_has("the folder empty holds no font file");
    draft(&["--document=pdf", "--fonts=nowhere"])
        .run()
        .code(66)
        .stderr_has("the folder of fonts nowhere cannot be read");
    let latin = concat!(env!("CARGO_MANIFEST_DIR"), "/src/document/fonts/NotoSans-Regular.ttf");
    let font = std::fs::read(latin).expect("the bundled font");
    let chinese = draft(&["--document=pdf", "--fonts=latin", "--name=王小明"]).file("latin/a.ttf", &font);
    chinese
        .run()
        .code(65)
        .stdout("")
        .stderr_has(
            "no font here can draw 小 (U+5C0F), 明 (U+660E), 王 (U+738B): Han, in Debian's fonts-noto-cjk",
        )
        .stderr_has("install a font that has them, or leave the document out (--document none)");
}

#[test]
fn files_travel_as_they_are_and_are_listed_in_the_letter() {
    let run = draft(&["--attach=notice.pdf", "--attach=Beleg Größe.txt"])
        .file("notice.pdf", "%PDF-1.7 x")
        .file("Beleg Größe.txt", "12 Euro\n")
        .run()
        .code(0);
    let expected = [
        ("notice.pdf".to_owned(), "application/pdf".to_owned(), b"%PDF-1.7 x".to_vec()),
        ("Beleg Größe.txt".to_owned(), "text/plain".to_owned(), b"12 Euro\n".to_vec()),
    ];
    assert_eq!(enclosed(&run), expected);
    let message = MessageParser::default().parse(&run.stdout).expect("a message");
    let body = message.body_text(0).expect("a body").replace("\r\n", "\n");
    assert!(body.ends_with("\n\nEnclosures:\n- notice.pdf\n- Beleg Größe.txt\n"), "{body}");
}

#[test]
fn two_files_of_one_name_are_listed_and_sent_as_two() {
    let run = draft(&["--attach=a/same.txt", "--attach=b/same.txt"])
        .file("a/same.txt", "one")
        .file("b/same.txt", "two")
        .run()
        .code(0);
    let names: Vec<String> = enclosed(&run).into_iter().map(|(name, _, _)| name).collect();
    assert_eq!(names, ["same.txt", "same (2).txt"]);
    let message = MessageParser::default().parse(&run.stdout).expect("a message");
    let body = message.body_text(0).expect("a body").replace("\r\n", "\n");
    assert!(body.ends_with("\nEnclosures:\n- same.txt\n- same (2).txt\n"), "{body}");
}

#[test]
fn a_blank_at_the_end_of_a_path_belongs_to_it() {
    let given = || draft(&["--attach=note.txt "]).file("note.txt", "another file");
    given().run().code(65).stdout("").stderr_has("\"note.txt \" does not exist");
    given().file("note.txt ", "this one").run().code(65).stderr_has("it ends in a dot or a blank");
    draft(&["--attach=a\u{7}b"])
        .run()
        .code(65)
        .stderr_has("holds a control character (U+0007) at character 2");
}

#[test]
fn secrets_are_looked_for_in_names_and_titles() {
    let named = draft(&["--attach=pin/2024/PIN 1234.txt"]).file("pin/2024/PIN 1234.txt", "x");
    named
        .run()
        .code(65)
        .stdout("")
        .stderr_has("seems to hold a secret (\"pin\" beside digits, at character 1)");
    let folder = draft(&["--attach=pin/2024/a.txt"]).file("pin/2024/a.txt", "x");
    folder.run().code(0);
    draft(&["--holder=Ann Example, PIN 1234"]).run().code(65).stderr_has("seems to hold a secret");
    draft(&["--holder=Pin Example"]).run().code(0);
}

#[test]
fn paths_in_a_request_file_start_from_its_folder() {
    let request = format!("attach = [\"proof.txt\"]\n{MINIMAL}");
    let run = Adieu::new(&["preview", "requests/mine.toml"])
        .file("requests/mine.toml", request)
        .file("requests/proof.txt", "proof")
        .run()
        .code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(text.contains("\nEnclosed:\n  proof.txt (text/plain; charset=utf-8, 5 bytes)\n"), "{text}");
}

#[test]
fn what_must_not_travel_is_refused_all_at_once() {
    let run = draft(&[
        "--attach=run.sh",
        "--attach=folder",
        "--attach=passport.jpg",
        "--attach=card.txt",
        "--attach=gone.pdf",
    ])
    .file("run.sh", "#!/bin/sh\n")
    .file("folder/x", "")
    .file("passport.jpg", b"\xff\xd8\xff\xe0x")
    .file("card.txt", "my card 4111 1111 1111 1111\n")
    .run()
    .code(65)
    .stdout("");
    for said in [
        "attach (--attach): \"run.sh\" is named as a program (.sh): mail services refuse those",
        "attach (--attach): \"folder\" is a folder, not a file",
        "attach (--attach): \"passport.jpg\" is named as an identity document (\"passport\"): a cancellation does not need one",
        "attach (--attach): \"card.txt\" holds a card number (ending in 1111) in line 1",
        "attach (--attach): \"gone.pdf\" does not exist",
        "(--allow-sensitive attach)",
        "6 problems; nothing was written.",
    ] {
        assert!(run.stderr.contains(said), "no {said:?} in\n{}", run.stderr);
    }
    draft(&["--attach=gone.pdf"]).run().code(66).stderr_has("\"gone.pdf\" does not exist");
    let allowed = draft(&["--attach=passport.jpg", "--allow-sensitive=attach"])
        .file("passport.jpg", b"\xff\xd8\xff\xe0x");
    assert_eq!(enclosed(&allowed.run().code(0)).len(), 1);
    let large =
        || draft(&["--attach=large.bin", "--attach-limit=1"]).file("large.bin", vec![7_u8; 1_000_001]);
    large()
        .run()
        .code(65)
        .stderr_has("is too large: 1.1 MB, and 1 MB are allowed")
        .stderr_has("--attach-limit MB raises the limit");
    large().arg("--attach-limit=2").run().code(2);
    let many: Vec<String> = (0..21).map(|n| format!("--attach={n}.txt")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    draft(&many).run().code(65).stderr_has("names 21 files; at most 20 are allowed");
}

#[test]
fn the_founding_case_carries_its_document() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/lebara.toml");
    let run = Adieu::new(&["draft", example, "-o", "-"]).run().code(0);
    let files = enclosed(&run);
    assert_eq!(files.len(), 1);
    assert!(files[0].2.starts_with(b"%PDF-"), "{}", files[0].0);
    assert!(String::from_utf8_lossy(&run.stdout).contains("\r\nX-Unsent: 1\r\n"));
}
