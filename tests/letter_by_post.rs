//! `adieu draft --letter`: the letter to print, as other programs see it, and what is refused of it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use crate::harness::{Adieu, MINIMAL, Outcome};

const TO: &str = "Example Mobile Ltd; Customer Care; 12 Sample Road; London N1 1AA";
const PLAIN: &[u8] = include_bytes!("signatures/plain.jpg");
const CMYK: &[u8] = include_bytes!("signatures/cmyk.jpg");

/// A word on a page, in millimetres from its top left corner.
struct Word {
    text: String,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

/// What a program of poppler's says of a file; `None`, said aloud, where it is not installed.
fn poppler(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).arg(file).args((program == "pdftotext").then_some("-"));
    match command.output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "CI has no {program}: {error}");
            println!("SKIPPED: {program} cannot be run ({error}); it did not look at the letter");
            None
        }
    }
}

fn words(file: &Path) -> Option<Vec<Word>> {
    let text = poppler("pdftotext", &["-bbox"], file)?;
    let number = |line: &str, key: &str| -> f32 {
        let rest = line.split(&format!("{key}=\"")).nth(1).expect("its box");
        let points: f32 = rest.split('"').next().expect("an end").parse().expect("a number");
        points * 25.4 / 72.0
    };
    let word = |line: &str| Word {
        text: line.split('>').nth(1).and_then(|rest| rest.split('<').next()).expect("a word").to_owned(),
        left: number(line, "xMin"),
        top: number(line, "yMin"),
        right: number(line, "xMax"),
        bottom: number(line, "yMax"),
    };
    Some(text.lines().filter(|line| line.contains("<word ")).map(word).collect())
}

fn draft(more: &[&str]) -> Adieu {
    let args = [&["draft", "request.toml", "-o", "mine.eml", "--letter", "letter.pdf"], more].concat();
    Adieu::new(&args).file("request.toml", MINIMAL)
}

fn address(country: &str) -> [&str; 6] {
    ["--address", "1 Example Street", "--address", "Example Town", "--address", country]
}

#[test]
fn the_address_lies_in_the_window_of_the_country_it_is_posted_in() {
    // What shows of the sheet, in millimetres: left, right, top, bottom.
    for (country, [left, right, top, bottom]) in [
        ("Germany", [20.0, 105.0, 62.7, 90.0]),
        ("United Kingdom", [20.0, 103.0, 57.0, 81.0]),
        ("France", [100.0, 190.0, 45.0, 79.0]),
        ("Switzerland", [117.0, 198.0, 52.0, 83.5]),
        ("United States", [22.2, 111.0, 63.5, 80.4]),
    ] {
        let run = draft(&[&["--post-to", TO][..], &address(country)].concat()).run().code(0);
        let Some(words) = words(&run.folder.path().join("letter.pdf")) else { return };
        for text in ["Ltd", "Customer", "Care", "Sample", "Road", "1AA"] {
            let word = words.iter().find(|word| word.text == text).expect(text);
            // A box is as high as the face allows, which is more than its letters are.
            let spare = 1.2;
            assert!(
                word.left >= left
                    && word.right <= right
                    && word.top >= top - spare
                    && word.bottom <= bottom + spare,
                "{country}: {text} at {} to {}, {} to {}",
                word.left,
                word.right,
                word.top,
                word.bottom
            );
        }
    }
}

#[test]
fn where_the_person_lives_is_not_known_the_providers_country_counts() {
    let run = draft(&["--post-to", TO, "--country", "FR"]).run().code(0);
    run.stderr_has("lettre recommandée avec accusé de réception");
    let run =
        draft(&[&["--post-to", TO, "--country", "FR"][..], &address("Deutschland")].concat()).run().code(0);
    run.stderr_has("Einwurf-Einschreiben").stderr_has("post it several working days before");
}

#[test]
fn a_letter_on_paper_does_not_call_itself_an_e_mail() {
    let run = draft(&["--post-to", TO]).run().code(0);
    let eml = String::from_utf8(run.read("mine.eml")).expect("UTF-8").replace("\r\n", " ");
    assert!(eml.contains("A reply to this e-mail is enough."), "{eml}");
    let Some(text) = poppler("pdftotext", &[], &run.folder.path().join("letter.pdf")) else { return };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("A reply by e-mail to xiaoming.wang@example.org is enough."), "{text}");
    assert!(text.contains("23 November 2026") && text.contains("order number LB-2026-001234"), "{text}");
    assert!(!text.contains("this e-mail") && !text.contains("care@example.com"), "{text}");
}

#[test]
fn there_is_room_to_sign_between_the_closing_and_the_name() {
    let run = draft(&["--post-to", TO]).run().code(0);
    let Some(words) = words(&run.folder.path().join("letter.pdf")) else { return };
    let closing = words.iter().find(|word| word.text == "faithfully,").expect("the closing");
    let name = words.iter().rfind(|word| word.text == "Xiaoming").expect("the name");
    let room = name.top - closing.bottom;
    assert!((25.0..35.0).contains(&room), "{room} mm");
}

#[test]
fn a_signature_stands_over_the_name_and_is_kept_nowhere() {
    let run = draft(&["--post-to", TO, "--signature", "mine.jpg"]).file("mine.jpg", PLAIN).run().code(0);
    assert_eq!(run.files(), ["letter.pdf", "mine.eml", "mine.jpg", "request.toml", "state"]);
    let path = run.folder.path().join("letter.pdf");
    let Some(images) = poppler("pdfimages", &["-list"], &path) else { return };
    let image: Vec<&str> = images.lines().nth(2).expect("one image").split_whitespace().collect();
    assert_eq!(image[2..5], ["image", "40", "20"], "{images}");
    assert_eq!(images.lines().count(), 3, "{images}");
    let check = poppler("qpdf", &["--check"], &path).expect("qpdf");
    assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
}

#[test]
fn what_is_no_signature_is_refused_before_anything_is_written() {
    let mut huge = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    huge.extend([0, 0, 0x9c, 0x40, 0, 0, 0x9c, 0x40, 8, 6, 0, 0, 0, 0x51, 0x0c, 0x0e, 0x05]);
    for (content, code, what) in [
        (&b"Yours faithfully"[..], 65, "the signature sign.png is neither a PNG nor a JPEG"),
        (&PLAIN[..200], 65, "the signature sign.png is damaged or incomplete"),
        (&huge[..], 65, "the signature sign.png has 40000 × 40000 pixels; at most 20 million are allowed"),
        (CMYK, 65, "the signature sign.png is a JPEG in the colours of a printing press (CMYK)"),
        (&vec![0; 5_000_001][..], 65, "the signature sign.png is larger than 5 MB"),
    ] {
        let run =
            draft(&["--post-to", TO, "--signature", "sign.png"]).file("sign.png", content).run().code(code);
        assert_eq!(run.files(), ["request.toml", "sign.png"]);
        run.stdout("").stderr_has(what).stderr_has("sign by hand");
    }
    draft(&["--post-to", TO, "--signature", "none.png"])
        .run()
        .code(66)
        .stderr_has("the signature none.png cannot be read")
        .stderr_has("leave --signature out");
}

#[test]
fn an_address_is_wanted_and_must_fit() {
    let wide = format!("Example Mobile Ltd; {}; London", "Department of Everything ".repeat(4).trim());
    let many = "A;B;C;D;E;F;G;H";
    for (args, what, fix) in [
        (&[][..], "no postal address is known for the provider", "give it with --post-to"),
        (&["--post-to", "Example Mobile"], "--post-to: has only one line", "a line each"),
        (&["--post-to", &wide], "the line \"Department of", "give it shorter with --post-to"),
        (
            &["--post-to", many],
            "has 8 lines, and the envelope's window shows 7",
            "give it shorter with --post-to",
        ),
    ] {
        let run = draft(args).run().code(65);
        assert_eq!(run.files(), ["request.toml"], "{what}");
        run.stdout("").stderr_has(what).stderr_has(fix);
    }
}

#[test]
fn the_letter_is_a_file_of_its_owner_and_kept() {
    let run = draft(&["--post-to", TO]).run().code(0);
    let run = run.stdout("mine.eml\nletter.pdf\n");
    let mode = fs::metadata(run.folder.path().join("letter.pdf")).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let there = |more: &[&str]| draft(&[&["--post-to", TO][..], more].concat()).file("letter.pdf", "mine");
    let run: Outcome = there(&[]).run().code(73);
    assert_eq!(run.read("letter.pdf"), b"mine");
    assert_eq!(run.files(), ["letter.pdf", "request.toml"]);
    run.stderr_has("choose another name for --letter, or replace the file with --force");
    assert!(there(&["--force"]).run().code(0).read("letter.pdf").starts_with(b"%PDF"));
    draft(&["--post-to", TO, "--calendar", "letter.pdf"]).run().code(2).stderr_has("give the letter a name");
    Adieu::new(&["draft", "-", "--letter", "-"]).stdin(MINIMAL).run().code(2).stderr_has("name a file");
}

#[test]
fn json_names_the_letter() {
    let json = draft(&["--post-to", TO, "--json"]).run().code(0).json();
    assert_eq!((&json["path"], &json["letter"]), (&"mine.eml".into(), &"letter.pdf".into()));
    assert_eq!(json["warnings"][0]["code"], "no-sender-address");
}

#[test]
fn a_provider_without_an_address_gets_the_letter_alone() {
    let request = MINIMAL.replace("to = \"care@example.com\"\n", "");
    let alone = |more: &[&str]| {
        let args = [&["draft", "request.toml", "--letter", "letter.pdf", "--post-to", TO][..], more].concat();
        Adieu::new(&args).file("request.toml", &request)
    };
    let run = alone(&[]).run().code(0);
    assert_eq!(run.files(), ["letter.pdf", "request.toml"]);
    run.stdout("letter.pdf\n")
        .stderr_has(
            "No e-mail was drafted: no address is known at which Example Mobile takes a cancellation.",
        )
        .stderr_has("Royal Mail Signed For");
    let json = alone(&["--json"]).run().code(0).json();
    assert_eq!((&json["path"], &json["letter"]), (&serde_json::Value::Null, &"letter.pdf".into()));
    assert_eq!(json["to"], serde_json::json!({"name": "Example Mobile", "email": null}));
    // Without a letter to print, an address is still wanted.
    Adieu::new(&["draft", "request.toml"]).file("request.toml", &request).run().code(65);
}

#[test]
fn a_record_whose_address_only_sends_gets_the_letter_alone() {
    let record = "id = \"example\"\nname = \"Example Mobile\"\ncountry = \"GB\"\nsector = \"mobile\"\nlanguage = \"en\"\ndomains = [\"example.com\"]\n\
        [[address]]\nemail = \"news@example.com\"\npurpose = \"no-reply\"\nsource = \"https://example.com/\"\nseen_on = 2026-11-01\n\
        confidence = \"A\"\n";
    let request = MINIMAL
        .replace("to = \"care@example.com\"\nprovider_name = \"Example Mobile\"", "provider = \"example\"");
    let run = |args: &[&str]| {
        Adieu::new(args).file("config/providers/example.toml", record).file("request.toml", &request).run()
    };
    let refused = run(&["draft", "request.toml"]).code(65);
    refused.stderr_has("news@example.com");
    let made = run(&["draft", "request.toml", "--letter", "letter.pdf", "--post-to", TO]).code(0);
    made.stdout("letter.pdf\n");
}

#[test]
fn a_doubtful_address_is_still_asked_about() {
    let request = MINIMAL.replace("care@example.com", "example.mobile@gmail.com");
    Adieu::new(&["draft", "request.toml", "--letter", "letter.pdf", "--post-to", TO])
        .file("request.toml", request)
        .run()
        .code(65)
        .stderr_has("--confirm-recipient");
}

/// The text of the letter, page by page, a line at a time.
fn pages(run: &Outcome) -> Option<Vec<String>> {
    let text = poppler("pdftotext", &["-layout"], &run.folder.path().join("letter.pdf"))?;
    Some(text.replace('\u{a0}', " ").trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect())
}

#[test]
fn the_head_of_the_page_says_what_the_letter_need_not_say_again() {
    let own = ["--address", "1 Example Street", "--address", "Example Town", "--phone=+447700900123"];
    let french = ["--language=fr", "--kind=withdraw", "--line=+447700900124", "--post-to", TO];
    let request = MINIMAL.replace("kind = \"stop-renewal\"\n", "");
    let args =
        [&["draft", "request.toml", "-o", "mine.eml", "--letter", "letter.pdf"], &french[..], &own].concat();
    let run = Adieu::new(&args).file("request.toml", request).run().code(0);
    let Some(pages) = pages(&run) else { return };
    let [page] = pages.as_slice() else { panic!("{} pages", pages.len()) };
    assert!(page.contains("Objet : Rétractation") && page.contains("Le 23 novembre 2026"), "{page}");
    for once in ["1 Example Street", "Example Town", "+44 7700 900123", "+44 7700 900124", "23 novembre 2026"]
    {
        assert_eq!(page.matches(once).count(), 1, "{once} in {page}");
    }
    // The mail is as it was: numbers to copy, its own date, the sender at its end.
    let eml = String::from_utf8(run.read("mine.eml")).expect("UTF-8");
    assert!(eml.contains("+447700900124") && eml.contains("23 novembre 2026"), "{eml}");
}

#[test]
fn a_courtesy_translation_is_a_page_of_its_own() {
    let run = draft(&["--post-to", TO, "--courtesy=zh"]).run().code(0);
    let Some(pages) = pages(&run) else { return };
    let [letter, translation] = pages.as_slice() else { panic!("{} pages", pages.len()) };
    let number = |page: &str| page.split_whitespace().collect::<String>();
    assert!(letter.contains("Dear Sir or Madam") && number(letter).ends_with("1/2"), "{letter}");
    assert!(!letter.contains("courtesy") && !letter.contains("尊敬"), "{letter}");
    assert!(
        translation.contains("Courtesy translation") && translation.contains("仅供参考"),
        "{translation}"
    );
    assert!(translation.contains("尊敬的客服") && number(translation).ends_with("2/2"), "{translation}");
    assert!(!translation.contains("本邮件") && !translation.contains("-----"), "{translation}");
}
