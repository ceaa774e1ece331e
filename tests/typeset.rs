//! The letter as a PDF: what other programs read in it, that it is the same each time, and what is refused.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use adieu::document::{DocumentError, EnclosureNote, Fonts, Paper, Sheet, typeset};
use tempfile::TempDir;

fn lines(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn sheet() -> Sheet {
    Sheet {
        sender: lines(&["Łukasz Müller-Đặng", "1 Example Street", "London N1 1AA", "lukasz@example.org"]),
        recipient: lines(&["Example Mobile Ltd", "12 Sample Road"]),
        date: "London, 23 November 2026".into(),
        subject: "Cancellation, order number LB-2026-001234".into(),
        body: "Dear Sir or Madam,\n\nI cancel the contract as of 1 December 2026. The office files and the first \
            affidavit are in your hands.\n\nName: Łukasz Müller-Đặng\nOrder number: LB-2026-001234\n\nYours faithfully,\n\n\
            Łukasz Müller-Đặng\n"
            .into(),
        enclosures: Some(EnclosureNote { heading: "Enclosures".into(), names: lines(&["contract.pdf", "合同.pdf"]) }),
        translation: None,
        language: "en-GB".into(),
        paper: Paper::A4,
        post: None,
        author: "Łukasz Müller-Đặng".into(),
        title: "Cancellation".into(),
        created: "2026-11-23T09:00:00Z".parse().expect("a time"),
    }
}

fn chinese() -> Sheet {
    Sheet {
        sender: lines(&["王小明", "上海市浦东新区示范路1号"]),
        recipient: lines(&["示例移动通信有限公司"]),
        date: "2026年11月23日".into(),
        subject: "取消自动续订，订单号 LB-2026-001234".into(),
        body: "尊敬的客服：\n\n".to_owned()
            + &"本人特此取消与贵公司所签合同的自动续订，请勿再次扣款。谢谢！".repeat(40)
            + "\n\n姓名：王小明\n\n敬礼\n",
        enclosures: None,
        language: "zh-Hans".into(),
        author: "王小明".into(),
        title: "取消自动续订".into(),
        ..sheet()
    }
}

/// A program's standard output; `None`, said aloud, where it is not installed.
fn run(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    match Command::new(program)
        .args(arguments)
        .arg(file)
        .args((program == "pdftotext").then_some("-"))
        .output()
    {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            let complaint = String::from_utf8_lossy(&output.stderr);
            // Poppler calls the mark "no suspects", a boolean by ISO 32000-1 table 321, a wrong type.
            let complaint = complaint.replace("Syntax Error: Suspects object is wrong type (boolean)", "");
            assert!(output.status.success() && complaint.trim().is_empty(), "{program}: {said}{complaint}");
            Some(said)
        }
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "CI has no {program}: {error}");
            println!("SKIPPED: {program} cannot be run ({error}); it did not look at the PDF");
            None
        }
    }
}

struct Made {
    folder: TempDir,
}

impl Made {
    #[track_caller]
    fn of(sheet: &Sheet, fonts: &Fonts) -> Self {
        let bytes = typeset(sheet, fonts).expect("a document");
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join("letter.pdf"), bytes).expect("a file");
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("letter.pdf")
    }

    /// Every program that looks at PDFs is content, and every font is embedded as a subset with its characters.
    fn sound(&self) -> &Self {
        run("qpdf", &["--check"], &self.path());
        if let Some(fonts) = run("pdffonts", &[], &self.path()) {
            let fonts: Vec<&str> = fonts.lines().skip(2).collect();
            assert!(!fonts.is_empty());
            for font in fonts {
                assert!(font.contains(" yes yes yes "), "not embedded, no subset, or no text: {font}");
            }
        }
        self
    }

    fn text(&self) -> Option<String> {
        run("pdftotext", &["-layout"], &self.path())
    }

    fn info(&self) -> Option<String> {
        run("pdfinfo", &[], &self.path())
    }
}

/// Text without what the line breaks of a page add or take away.
fn run_together(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_letter_is_one_page_that_reads_as_it_was_written() {
    for paper in [Paper::A4, Paper::UsLetter] {
        let sheet = Sheet { paper, ..sheet() };
        let made = Made::of(&sheet, &Fonts::bundled());
        if let Some(text) = made.sound().text() {
            for line in
                sheet.sender.iter().chain(&sheet.recipient).map(String::as_str).chain(sheet.body.lines())
            {
                let wrapped = line.len() > 80;
                assert!(
                    wrapped || line.is_empty() || text.lines().any(|there| there.contains(line)),
                    "no {line:?} in\n{text}"
                );
                assert!(run_together(&text).contains(&run_together(line)), "no {line:?} in\n{text}");
            }
            assert!(text.contains("合同.pdf") && text.contains("London, 23 November 2026"), "{text}");
        }
        if let Some(info) = made.info() {
            let size =
                if paper == Paper::A4 { "595.276 x 841.89 pts (A4)" } else { "612 x 792 pts (letter)" };
            for known in [
                "Title:           Cancellation",
                "Author:          Łukasz Müller-Đặng",
                "Tagged:          yes",
            ] {
                assert!(info.contains(known), "no {known:?} in\n{info}");
            }
            assert!(info.contains("Pages:           1\n") && info.contains(size), "{info}");
        }
    }
}

#[test]
fn the_same_sheet_makes_the_same_bytes() {
    for sheet in [sheet(), chinese()] {
        let first = typeset(&sheet, &Fonts::bundled()).expect("a document");
        assert!(first == typeset(&sheet, &Fonts::bundled()).expect("a document"));
        assert!(first == typeset(&sheet, &Fonts::bundled_then(vec!["/nowhere".into()])).expect("a document"));
        assert!(first.len() < 100_000, "{} octets", first.len());
        for said in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
        ] {
            assert!(String::from_utf8_lossy(&first).contains(said), "no {said}");
        }
    }
}

#[test]
fn chinese_reads_back_and_no_line_begins_with_a_full_stop() {
    let sheet = chinese();
    let made = Made::of(&sheet, &Fonts::bundled());
    let Some(text) = made.sound().text() else { return };
    for line in sheet.body.lines().chain([sheet.subject.as_str(), "王小明", "示例移动通信有限公司"])
    {
        assert!(run_together(&text).contains(&run_together(line)), "no {line:?} in\n{text}");
    }
    for line in text.lines() {
        assert!(!line.trim_start().starts_with(['。', '，', '！', '：', '、', '）']), "{line:?}");
    }
    assert!(text.lines().filter(|line| line.contains("本人特此")).count() > 10, "{text}");
}

#[test]
fn a_long_letter_gets_smaller_then_more_pages_and_loses_nothing() {
    let paragraph = |n: usize| {
        format!("Paragraph {n} runs over the end of its line and on to the next one, as it is long.\n\n")
    };
    let body =
        |count: usize| (1..=count).map(paragraph).collect::<String>() + "Yours faithfully,\n\nAnn Example\n";
    let pages = |count: usize| {
        let sheet = Sheet { body: body(count), ..sheet() };
        let made = Made::of(&sheet, &Fonts::bundled());
        let text = made.sound().text()?;
        for n in 1..=count {
            assert_eq!(text.matches(&format!("Paragraph {n} ")).count(), 1, "{text}");
        }
        assert!(text.contains("Enclosures"), "{text}");
        Some(text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect::<Vec<_>>())
    };
    let height = |count: usize| {
        let made = Made::of(&Sheet { body: body(count), ..sheet() }, &Fonts::bundled());
        let boxes = run("pdftotext", &["-bbox"], &made.path())?;
        let line = boxes.lines().find(|line| line.contains(">Paragraph<"))?;
        let edge = |key: &str| line.split(key).nth(1)?.split('"').next()?.parse::<f32>().ok();
        Some(edge("yMax=\"")? - edge("yMin=\"")?)
    };
    let Some(tight) = pages(11) else { return };
    // Set at 11 points, and never under 9.5.
    let usual = height(1).expect("a height");
    let smallest = (1..20).filter_map(height).fold(usual, f32::min);
    assert!((smallest / usual - 9.5 / 11.0).abs() < 0.01, "{smallest} of {usual}");
    assert_eq!(tight.len(), 1);
    assert!(!run_together(&tight[0]).ends_with("1/1"));
    let two = pages(30).expect("pdftotext");
    assert_eq!(two.len(), 2);
    assert!(run_together(&two[0]).ends_with("1/2") && run_together(&two[1]).ends_with("2/2"));
    assert!(two[1].contains("Yours faithfully") && two[1].contains("Ann Example"));
    // The closing is never parted from the name, wherever the page ends.
    for count in 12..45 {
        let all = pages(count).expect("pdftotext");
        let last = all.iter().position(|page| page.contains("Yours faithfully")).expect("a closing");
        assert!(all[last].contains("Ann Example"), "{count} paragraphs");
    }
}

#[test]
fn a_letter_of_more_than_twenty_pages_is_refused_at_once() {
    for body in ["a\n\n".repeat(33_000), "漢字".repeat(50_000), "a".repeat(1_000_000), "i".repeat(400_000)]
    {
        let error = typeset(&Sheet { body, ..sheet() }, &Fonts::bundled()).expect_err("too long");
        assert_eq!(error.to_string(), "the letter is longer than 20 pages");
    }
    // Within what is set to be measured.
    let body = "A line.\n".repeat(1_200);
    assert!(matches!(typeset(&Sheet { body, ..sheet() }, &Fonts::bundled()), Err(DocumentError::TooLong)));
    assert!(typeset(&Sheet { body: "A line.\n".repeat(700), ..sheet() }, &Fonts::bundled()).is_ok());
}

#[test]
fn each_line_has_its_own_direction() {
    let fonts = Fonts::bundled_then(vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts")]);
    let body = "محمد Erika\nfür علي 123\n".to_owned();
    let made = Made::of(&Sheet { body, ..sheet() }, &fonts);
    let Some(boxes) = run("pdftotext", &["-bbox"], &made.sound().path()) else { return };
    let left = |word: &str| -> f32 {
        let line = boxes.lines().find(|line| line.contains(&format!(">{word}<"))).expect(word);
        line.split_once("xMin=\"")
            .expect("an edge")
            .1
            .split_once('"')
            .expect("its end")
            .0
            .parse()
            .expect("a number")
    };
    // The first line is Arabic and runs from the right; the second is German and begins on the left.
    assert!(left("für") < left("123"), "{boxes}");
    assert!((left("für") - left("Erika")).abs() < 0.1, "{boxes}");
}

#[test]
fn words_without_an_end_stay_on_the_paper() {
    let long = "X1".repeat(125);
    let mut sheet = sheet();
    sheet.body = format!("Order number: {long}\nName: {}\n", "王".repeat(200));
    sheet.subject = format!("Cancellation {long}");
    sheet.sender.push(format!("{}@example.org", "a".repeat(60)));
    sheet.recipient.push("b".repeat(200));
    let made = Made::of(&sheet, &Fonts::bundled());
    let Some(boxes) = run("pdftotext", &["-bbox"], &made.sound().path()) else { return };
    let mut words = 0;
    for word in boxes.lines().filter(|line| line.contains("<word ")) {
        let edge = |name: &str| -> f32 {
            let (_, rest) = word.split_once(&format!("{name}=\"")).expect("an edge");
            rest.split_once('"').expect("its end").0.parse().expect("a number")
        };
        words += 1;
        assert!(
            edge("xMin") > 60.0 && edge("xMax") < 545.0 && edge("yMin") > 40.0 && edge("yMax") < 800.0,
            "{word}"
        );
    }
    assert!(words > 12, "{boxes}");
    assert!(run_together(&made.text().expect("pdftotext")).matches("X1").count() >= 240);
}

#[test]
fn a_head_taller_than_the_page_goes_on_to_the_next() {
    let line = |n: usize| format!("recipient line {n}.");
    let sheet = Sheet {
        recipient: (1..=70).map(line).collect(),
        subject: "An unusual subject. ".repeat(200),
        title: String::new(),
        ..sheet()
    };
    let made = Made::of(&sheet, &Fonts::bundled());
    let Some(boxes) = run("pdftotext", &["-bbox"], &made.sound().path()) else { return };
    let lowest =
        boxes.split("yMax=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<f32>().ok());
    assert!(lowest.fold(0.0, f32::max) < 815.0);
    let text = made.text().expect("pdftotext");
    for n in 1..=70 {
        assert_eq!(text.matches(&line(n)).count(), 1, "{n}");
    }
    assert!(
        text.contains("Łukasz Müller-Đặng")
            && run_together(&text).matches("Anunusualsubject.").count() == 200
    );
}

#[test]
fn a_variant_without_a_glyph_is_the_character_itself() {
    let drawn = |name: &str| {
        typeset(&Sheet { body: format!("{name}\n"), ..sheet() }, &Fonts::bundled()).expect("a document")
    };
    assert!(drawn("葛\u{e0100}王\u{fe00}☎\u{fe0f}") == drawn("葛王☎"));
}

#[test]
fn what_no_font_draws_is_named_all_of_it() {
    let mut sheet = sheet();
    sheet.body.push_str("سم, ไทย, \u{20bb7}, 🙂, \u{e000}, 龘\n");
    let error = typeset(&sheet, &Fonts::bundled()).expect_err("no boxes");
    assert_eq!(
        error.to_string(),
        "no font here can draw س (U+0633), م (U+0645): Arabic, in Debian's fonts-noto-core; \
         𠮷 (U+20BB7): Han, in Debian's fonts-hanazono; ท (U+0E17), ย (U+0E22), ไ (U+0E44): Thai, in Debian's \
         fonts-noto-core; 🙂 (U+1F642): emoji, in Debian's fonts-symbola; \u{e000} (U+E000): private use, in no font we \
         know of"
    );
    let DocumentError::Missing(missing) = error else { panic!("{error}") };
    assert_eq!(missing.len(), 8);
    sheet.body = "A tab\tand a bell\u{7}\n".into();
    assert_eq!(
        typeset(&sheet, &Fonts::bundled()).expect_err("control").to_string(),
        "the text holds a control character (U+0009)"
    );
}

#[test]
fn a_font_from_a_folder_draws_what_the_bundled_lack_in_both_directions() {
    let fonts = || Fonts::bundled_then(vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts")]);
    let mut sheet = sheet();
    sheet.body = "Name: محمد علي\nOrder number: 1\n\nمحمد\n".into();
    let made = Made::of(&sheet, &fonts());
    if let Some(text) = made.sound().text() {
        let plain: String = text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}')).collect();
        assert!(plain.contains("Name: محمد علي\n"), "{plain:?}");
    }
    // Where the bundled faces suffice, the folder is not looked at and nothing changes.
    sheet.body = "Name: Ann\n".into();
    assert!(
        typeset(&sheet, &fonts()).expect("a document")
            == typeset(&sheet, &Fonts::bundled()).expect("a document")
    );
}

#[test]
fn a_folder_of_fonts_replaces_all_others_and_must_be_sound() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bundled = root.join("src/document/fonts");
    let made = Made::of(&sheet(), &Fonts::only(&bundled));
    assert!(made.sound().text().is_none_or(|text| text.contains("合同.pdf")));

    let folder = TempDir::new().expect("a folder");
    let refusal =
        |sheet: &Sheet| typeset(sheet, &Fonts::only(folder.path())).expect_err("refused").to_string();
    let place = folder.path().display().to_string();
    assert_eq!(
        refusal(&sheet()),
        format!("the folder {place} holds no font file (.ttf, .otf, .ttc or .otc)")
    );
    fs::copy(bundled.join("NotoSans-Regular.ttf"), folder.path().join("a.ttf")).expect("a copy");
    assert!(refusal(&sheet()).contains("合 (U+5408)"));
    Made::of(&Sheet { enclosures: None, ..sheet() }, &Fonts::only(folder.path())).sound();
    let whole = fs::read(bundled.join("NotoSans-Bold.ttf")).expect("a font");
    for (name, bytes) in [("z.ttf", &b"no font"[..]), ("y.TTF", &whole[..200]), ("x.otf", b"")] {
        fs::write(folder.path().join(name), bytes).expect("a file");
        assert_eq!(refusal(&sheet()), format!("{place}/{name} is damaged or no font at all"));
        fs::remove_file(folder.path().join(name)).expect("removed");
    }
    let none = folder.path().join("none");
    let error = typeset(&sheet(), &Fonts::only(&none)).expect_err("no folder");
    let system = fs::read_dir(&none).expect_err("no folder");
    assert_eq!(error.to_string(), format!("the folder of fonts {} cannot be read: {system}", none.display()));
}

#[test]
fn fonts_cut_off_anywhere_are_refused_or_draw_and_never_panic() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let whole = fs::read(root.join("tests/fonts/NotoSansArabic-subset.ttf")).expect("a font");
    let folder = TempDir::new().expect("a folder");
    let sheet = Sheet { body: "علي\n".into(), enclosures: None, ..sheet() };
    arbtest::arbtest(|u| {
        let mut bytes = whole.clone();
        bytes.truncate(u.int_in_range(0..=whole.len())?);
        for _ in 0..u.int_in_range(0..=4)? {
            if !bytes.is_empty() {
                let at = u.choose_index(bytes.len())?;
                bytes[at] = u.arbitrary()?;
            }
        }
        fs::write(folder.path().join("a.ttf"), &bytes).expect("a file");
        let _ = typeset(&sheet, &Fonts::only(folder.path()));
        let _ = typeset(&sheet, &Fonts::bundled_then(vec![folder.path().to_owned()]));
        Ok(())
    })
    .budget_ms(2_000);
}
