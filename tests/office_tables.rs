//! Tables as an office has them: sixty contracts in every form that Excel and LibreOffice save, faults of every kind in them, and
//! workbooks that hide something.

use mail_parser::MessageParser;

use crate::harness::{Adieu, Outcome, names};
use crate::workbooks::{Cell, DAY, SIX_DIGITS, Sheet, archive};

const HEADING: &str = "Anbieter;Kundennummer;Vertragsnummer;Vorname;Nachname;E-Mail;Telefon;Straße;Hausnr.;PLZ;Ort;Land;Kündigen zum;Art;Monatsbeitrag;Bemerkung";

/// The day of a row, as Excel counts days, and as an office writes it.
fn day(row: usize) -> (usize, String) {
    let first = 46_387; // 31 December 2026
    let date = jiff::civil::date(2026, 12, 31)
        .checked_add(jiff::Span::new().days(i64::try_from(row).expect("a few")))
        .expect("a day");
    (first + row, format!("{:02}.{:02}.{}", date.day(), date.month(), date.year()))
}

fn row(number: usize) -> Vec<String> {
    let (_, day) = day(number);
    let line = format!(
        "Sky;K-{};V-{};Erika;Mustermann;erika.mustermann@example.org;030 23125 {number:03};Müllerstraße;12;10115;Berlin;Deutschland;{day};Kündigung;9,99;–",
        1000 + number,
        770_000 + number
    );
    line.split(';').map(str::to_owned).collect()
}

fn rows() -> Vec<Vec<String>> {
    (0..60).map(row).collect()
}

/// As Excel saves CSV.
fn csv(rows: &[Vec<String>], separator: &str) -> String {
    let cell = |cell: &String| if cell.contains(separator) { format!("\"{cell}\"") } else { cell.clone() };
    let line = |cells: &Vec<String>| cells.iter().map(cell).collect::<Vec<_>>().join(separator) + "\r\n";
    HEADING.replace(';', separator) + "\r\n" + &rows.iter().map(line).collect::<String>()
}

fn windows(text: &str) -> Vec<u8> {
    let byte = |c: char| {
        if c == '–' { 0x96 } else { u8::try_from(u32::from(c)).expect("a letter of Western Europe") }
    };
    text.chars().map(byte).collect()
}

fn xlsx(rows: &[Vec<String>]) -> Sheet {
    let cells = |(at, row): (usize, &Vec<String>)| {
        let mut cells: Vec<Cell> = row.iter().map(|cell| Cell::from(cell.as_str())).collect();
        if row[12] == day(at).1 {
            cells[12] = Cell::Number(day(at).0.to_string(), DAY);
        }
        cells
    };
    let heading = HEADING.split(';').map(Cell::from).collect();
    Sheet {
        rows: std::iter::once(heading).chain(rows.iter().enumerate().map(cells)).collect(),
        ..Sheet::default()
    }
}

fn drafted(name: &str, table: Vec<u8>) -> Outcome {
    Adieu::new(&["batch", "draft", name, "--out", "o"]).file(name, table).run()
}

/// What a draft says.
fn letter(run: &Outcome, path: &str) -> String {
    let eml = run.read(path);
    let message = MessageParser::default().parse(&eml).expect("a message");
    message.body_text(0).expect("a body").into_owned()
}

#[test]
fn sixty_contracts_become_sixty_drafts_at_the_first_command() {
    let rows = rows();
    for (name, table) in [
        ("t.xlsx", xlsx(&rows).xlsx()),
        ("windows.csv", windows(&csv(&rows, ";"))),
        ("utf8.csv", format!("\u{feff}{}", csv(&rows, ",")).into_bytes()),
        ("tabs.txt", csv(&rows, "\t").encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ] {
        let run = drafted(name, table).code(0);
        let drafts = names(&run.folder.path().join("o"));
        assert_eq!(drafts.len(), 60, "{name}: {}", run.stderr);
        let eml = letter(&run, "o/sky-de-V-770000.eml");
        for words in ["Erika Mustermann", "31. Dezember 2026", "+493023125000", "10115 Berlin", "K-1000"] {
            assert!(eml.contains(words), "{name}: no {words:?} in {eml}");
        }
        let read = "Anbieter = provider, Kundennummer = customer_number, Vertragsnummer = contract_number, Vorname = name, Nachname = name, E-Mail = email, Telefon = phone, Straße = address, Hausnr. = address, PLZ = address, Ort = address, Land = country, Kündigen zum = end_on, Art = kind.";
        assert!(run.stderr.contains(read), "{name}: {}", run.stderr);
        assert!(run.stderr.contains("Columns that are not used: Monatsbeitrag, Bemerkung.\n"), "{name}");
        assert!(run.stderr.lines().count() <= 25, "{name}: {}", run.stderr);
    }
}

#[test]
fn ten_faults_of_five_kinds_are_all_named_on_one_screen() {
    let mut rows = rows();
    for (row, column, value) in [
        (3, 12, "31.02.2027"),
        (9, 12, "30.02.2027"),
        (12, 6, "030 23x"),
        (13, 6, "030 23y"),
        (20, 1, "1,23E+12"),
        (21, 1, "#REF!"),
        (30, 5, "erika"),
        (31, 5, "erika.example.org"),
        (40, 0, "Nirgends AG"),
        (41, 0, "Niemand GmbH"),
    ] {
        value.clone_into(&mut rows[row][column]);
    }
    for (name, table) in [("t.xlsx", xlsx(&rows).xlsx()), ("t.csv", windows(&csv(&rows, ";")))] {
        let run = drafted(name, table).code(65).stdout("");
        assert!(run.stderr.lines().count() <= 25, "{}", run.stderr);
        for words in [
            "is not a day of the calendar (2 rows: 4 \"31.02.2027\", 10 \"30.02.2027\")",
            "holds something other than digits (2 rows: 13 \"030 23x\", 14 \"030 23y\")\n  write it with + and the country code, such as +49 30 23125 000\n",
            "the number itself is lost (2 rows: 21 \"1,23E+12\", 22 \"#REF!\")",
            "it has no @ (2 rows: 31 \"erika\", 32 \"erika.example.org\")",
            "is not in the directory of providers (2 rows: 41 \"Nirgends AG\", 42 \"Niemand GmbH\")",
            "error: 10 of 60 rows have problems; nothing was written\n",
        ] {
            assert!(run.stderr.contains(words), "{name}: no {words:?} in:\n{}", run.stderr);
        }
    }
}

const SMALL: &str = "kind;provider_name;to;country;name;email;order_number;end_on";
const VALUES: &str = "terminate;Acme;care@example.com;GB;Wang X;me@example.org";

/// A sheet of one row with this number and this day.
fn small(number: Cell, day: Cell) -> Sheet {
    let mut sheet = Sheet::of(&["Contracts of 2026", "", SMALL, VALUES]);
    sheet.rows[3].extend([number, day]);
    sheet
}

#[test]
fn days_and_numbers_are_read_as_the_workbook_shows_them() {
    let number = |text: &str, style| Cell::Number(text.to_owned(), style);
    let last_day = "31 December 2026";
    for (sheet, file) in [
        (small(number("12345", 0), number("46387", DAY)), "o/Acme-12345.eml"),
        (small(number("123", SIX_DIGITS), number("46387.5", DAY)), "o/Acme-000123.eml"),
        (small(Cell::from("0123"), Cell::from("31.12.2026")), "o/Acme-0123.eml"),
        (small(Cell::Formula("1+1", Some("A-2")), number("46387", DAY)), "o/Acme-A-2.eml"),
        (Sheet { from_1904: true, ..small(number("7", 0), number("44925", DAY)) }, "o/Acme-7.eml"),
    ] {
        let run = drafted("t.xlsx", sheet.xlsx()).code(0);
        let eml = letter(&run, file);
        assert!(eml.contains(last_day), "{file}: {eml}");
        assert!(
            run.stderr
                .starts_with("The sheet \"Verträge\" is read; the workbook has 1 other, which is not.\n")
        );
    }
    let run = drafted("t.ods", small(number("12345", 0), number("2026-12-31", DAY)).ods()).code(0);
    assert!(letter(&run, "o/Acme-12345.eml").contains(last_day));
}

#[test]
fn what_a_workbook_has_lost_is_named_with_its_row() {
    let number = |text: &str, style| Cell::Number(text.to_owned(), style);
    let day = || number("46387", DAY);
    for (sheet, said) in [
        (small(number("8944200000000000009", 0), day()), "is what a spreadsheet makes of a value"),
        (small(number("46027", DAY), day()), "is a day that a spreadsheet has made of a number"),
        (small(Cell::Error("#REF!"), day()), "is what a spreadsheet makes of a value"),
        (
            small(Cell::from("1"), number("46387", 0)),
            "is a day as spreadsheets count them, from 1900 or from 1904\n  write 2026-12-31 (31 December 2026) or 2031-01-01",
        ),
    ] {
        let run = drafted("t.xlsx", sheet.xlsx()).code(65).stdout("");
        assert!(
            run.stderr.contains("(t.xlsx:4, row 1, column ") && run.stderr.contains(said),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn what_a_workbook_hides_is_named_and_nothing_is_written() {
    let sheet = || {
        let mut sheet = Sheet::of(&[SMALL]);
        for number in 1..=4 {
            let line = format!("{VALUES};{number};2026-12-31");
            sheet.rows.push(line.split(';').map(Cell::from).collect());
        }
        sheet
    };
    let mut formula = sheet();
    formula.rows[2][6] = Cell::Formula("A1&amp;B1", None);
    let locked = [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 2000]].concat();
    let encrypted = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let of = |parts: &[(&str, &str)]| {
        archive(&parts.iter().map(|(name, text)| (*name, (*text).to_owned())).collect::<Vec<_>>())
    };
    let locked_ods = of(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", "<x/>"),
        ("META-INF/manifest.xml", encrypted),
    ]);
    let bomb = archive(&[("xl/workbook.xml", " ".repeat(200 * 1024 * 1024))]);
    for (name, table, said) in [
        (
            "t.xlsx",
            Sheet { hidden_rows: vec![3, 5], ..sheet() }.xlsx(),
            "has 2 hidden rows: 3, 5\n  show them all",
        ),
        ("t.ods", Sheet { hidden_rows: vec![3], ..sheet() }.ods(), "has a hidden row: 3\n  show them all"),
        ("t.xlsx", Sheet { merged: vec!["A2:A4"], ..sheet() }.xlsx(), "has cells that are merged: A2:A4\n"),
        ("t.xlsx", formula.xlsx(), "has a formula without a result: G3\n"),
        ("t.xlsx", Sheet::of(&[]).xlsx(), "is a workbook without a visible sheet that has a heading\n"),
        ("t.xlsx", locked, "is a workbook in Excel's old format, or one with a password\n"),
        ("t.ods", locked_ods, "is a workbook with a password\n"),
        ("t.xlsx", bomb, "is a workbook of more than 192 MiB when it is unpacked\n"),
        ("t.xlsx", of(&[("word/document.xml", "<x/>")]), "is a workbook that cannot be read\n"),
        ("t.xlsx", b"PK\x03\x04\x14\0\x06\0".to_vec(), "is a workbook that cannot be read\n"),
    ] {
        let run = drafted(name, table).code(65).stdout("");
        assert!(run.stderr.starts_with(&format!("error: table ({name}:1): {said}")), "{}", run.stderr);
        assert!(!run.folder.path().join("o").exists());
    }
}

#[test]
fn a_cell_in_the_last_row_there_is_costs_nothing() {
    let sheet = Sheet { far: Some(1_048_576), ..small(Cell::from("1"), Cell::from("2026-12-31")) };
    let run = drafted("t.xlsx", sheet.xlsx()).code(65).stdout("");
    assert!(run.stderr.contains("(t.xlsx:1048576, row 1048573, column kind)"), "{}", run.stderr);
}

#[test]
fn one_day_settles_its_column_and_two_ways_in_one_are_named() {
    let table = |days: &[&str]| {
        let row = |(at, day): (usize, &&str)| {
            format!("terminate;Acme;care@example.com;Wang X;me@example.org;{at};{day}\n")
        };
        let rows: String = days.iter().enumerate().map(row).collect();
        format!("kind;provider_name;to;name;email;order_number;end_on\n{rows}")
    };
    let settled = drafted("t.csv", table(&["05/01/2027", "12/31/2026"]).into_bytes()).code(0);
    let eml = letter(&settled, "o/Acme-0.eml");
    assert!(eml.contains("1 May 2027"), "{eml}");
    let undecided = drafted("t.csv", table(&["05/01/2027", "06/01/2027"]).into_bytes()).code(65);
    undecided.stderr_has("is a day that can be read in two ways (2 rows: 1 \"05/01/2027\", 2 \"06/01/2027\")\n  row 1: write 2027-01-05 (5 January 2027) or 2027-05-01 (1 May 2027), or give the country with --country");
    let mixed = drafted("t.csv", table(&["05/01/2027", "12/31/2026", "31/12/2026"]).into_bytes()).code(65);
    mixed.stderr_has(
        "end_on (t.csv:2, row 1, column end_on): \"05/01/2027\" can be read in two ways, in a column where",
    );
}

#[test]
fn a_command_that_mends_the_table_is_ready_to_be_pasted() {
    let table = "Anbieter;Art;Name;E-Mail;Vertragsnummer;Kündigen zum\nLebara;Kündigung;Wang X;me@example.org;1;2026-12-31\n";
    let run = drafted("t.csv", table.as_bytes().to_vec()).code(65);
    run.stderr_has("\"Lebara\" is the name of several providers");
    let two = "Kundennummer;Kunden-ID;Art\n1;2;Kündigung\n";
    let run = drafted("t.csv", two.as_bytes().to_vec()).code(65);
    run.stderr_has(
        "error: Kunden-ID (t.csv:1): is customer_number a second time, after the column \"Kundennummer\"\n",
    )
    .stderr_has("  or give this: adieu batch draft t.csv --out o --map Kunden-ID=\n");
}
