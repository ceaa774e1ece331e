//! `--results`: written as the person's own table is, and nothing of an earlier run lost or given to another contract.

use crate::harness::{Adieu, Outcome};
use crate::smtp_server::{Manner, Server};
use crate::workbooks::{Cell, Sheet};

const OFFICE: &str = "Anbieter;Art;Name;E-Mail;Land;Vertragsnummer;Kundennummer\n\
                      Sky;Kündigung;Erika Müller;erika@example.org;Deutschland;V-7;K-1\n";

fn drafted(table: impl AsRef<[u8]>, args: &[&str]) -> Outcome {
    let adieu = Adieu::new(&["batch", "draft", "t.csv", "--no-journal", "--out=o", "--results=r.csv"])
        .file("t.csv", table);
    args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg)).run()
}

fn windows(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1252.encode(text).0.into_owned()
}

#[test]
fn they_are_written_as_the_table_is() {
    let columns = "row;provider;contract_number;state;file;entry;reply;message_id;problems\n";
    let row = "1;sky-de;V-7 / K-1;draft;o/sky-de-V-7.eml;;;<0123456789abcdef@example.org>;\n";
    let results = format!("{columns}{row}");
    let commas = results.replace(';', ",");
    for (table, wanted) in [
        (OFFICE.as_bytes().to_vec(), results.clone()),
        (windows(OFFICE), results.clone()),
        (format!("\u{feff}{OFFICE}").into_bytes(), format!("\u{feff}{results}")),
        (format!("\u{feff}{}", OFFICE.replace(';', ",")).into_bytes(), format!("\u{feff}{commas}")),
        (OFFICE.replace(';', ",").into_bytes(), commas.clone()),
        (OFFICE.encode_utf16().flat_map(u16::to_le_bytes).collect(), format!("\u{feff}{results}")),
    ] {
        let run = drafted(&table, &[]).code(0);
        assert_eq!(
            String::from_utf8_lossy(&run.read("r.csv")),
            wanted,
            "{}",
            String::from_utf8_lossy(&table)
        );
    }
    // A workbook has no separator: the person's language tells what its spreadsheets open.
    let rows = OFFICE.lines().map(|line| line.split(';').map(Cell::from).collect()).collect();
    let workbook = Sheet { rows, ..Sheet::default() }.xlsx();
    for (language, wanted) in [("en", commas), ("de", results)] {
        let run = Adieu::new(&[
            "batch",
            "draft",
            "t.xlsx",
            "--no-journal",
            "--out=o",
            "--results=r.csv",
            "--lang",
            language,
        ])
        .file("t.xlsx", &workbook)
        .run()
        .code(0);
        assert_eq!(String::from_utf8_lossy(&run.read("r.csv")), format!("\u{feff}{wanted}"), "{language}");
    }
}

#[test]
fn an_older_encoding_holds_them_where_it_has_every_character() {
    let table = OFFICE.replace("V-7", "V-7ß");
    let run = drafted(windows(&table), &[]).code(0);
    assert!(
        String::from_utf8_lossy(&run.read("r.csv")).contains("1;sky-de;V-7\u{fffd} / K-1;draft;"),
        "{}",
        run.stderr
    );
    assert!(!run.stderr.contains("r.csv"), "{}", run.stderr);
    assert_eq!(run.files(), ["o", "r.csv", "t.csv"]);
    // The folder of the drafts has letters that Windows-1252 has not.
    let run = Adieu::new(&["batch", "draft", "t.csv", "--no-journal", "--out=信件", "--results=r.csv"])
        .file("t.csv", windows(OFFICE))
        .run()
        .code(0);
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    assert!(results.starts_with("\u{feff}row;") && results.contains(";信件/sky-de-V-7.eml;"), "{results}");
    let said = "r.csv is in UTF-8: windows-1252, the encoding of your table, lacks some of its characters.\n";
    assert_eq!(run.stderr.matches(said).count(), 1, "{}", run.stderr);
}

const HEAD: &str = "kind,to,provider_name,country,name,email,order_number";

fn row(number: &str) -> String {
    format!("stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,{number}\n")
}

fn lines(run: &Outcome) -> Vec<String> {
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    results.lines().skip(1).map(str::to_owned).collect()
}

/// What an earlier run said of two letters, in another dialect.
const EARLIER: &str = "row;provider;contract_number;state;file;entry;reply;message_id;problems\n\
                       1;Example Mobile;A-1;accepted;;1;250 queued as B1;<b1@example.org>;\n\
                       2;Example Mobile;A-2;accepted;;2;250 queued as B2;<b2@example.org>;\n";

#[test]
fn rows_that_are_not_made_again_keep_what_was_said_of_them() {
    let run = |table: String, earlier: &str, args: &[&str]| {
        let adieu = Adieu::new(&["batch", "draft", "t.csv", "--no-journal", "--out=o", "--results=r.csv"]);
        let adieu = adieu.file("t.csv", table).file("r.csv", earlier);
        args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg)).run()
    };
    let first = "1,Example Mobile,A-1,accepted,,1,250 queued as B1,<b1@example.org>,";
    let new = "2,Example Mobile,A-2,draft,o/Example-Mobile-A-2.eml,,,<0123456789abcdef@example.org>,";
    let table = format!("{HEAD}\n{}{}", row("A-1"), row("A-2"));
    let second = run(table.clone(), EARLIER, &["--from-row=2"]).code(0);
    assert_eq!(lines(&second), [first, new]);
    // The columns of the first version.
    let old = EARLIER.replace("contract_number;", "").replace(";A-1;", ";").replace(";A-2;", ";");
    let second = run(table, &old, &["--from-row=2"]).code(0);
    assert_eq!(lines(&second), [first, new]);
    // A row that repeats another, and one that makes no letter.
    let table = format!("{HEAD}\n{}{}", row("A-3"), row("A-2"))
        + &row("A-3")
        + &row("A-4").replace("GB,Wang Xiaoming", "GB,");
    let earlier = format!(
        "{EARLIER}3;Example Mobile;A-3;draft;o/3.eml;;;<b3@example.org>;\n4;Example Mobile;A-4;draft;o/4.eml;;;<b4@example.org>;\n"
    );
    let third = lines(&run(table, &earlier, &["--keep-going"]).code(65));
    assert_eq!(third[2], "3,Example Mobile,A-3,repeated,o/3.eml,,,<b3@example.org>,");
    assert!(third[3].starts_with("4,,A-4,invalid,o/4.eml,,,<b4@example.org>,\"name "), "{third:?}");
    // Another order: no row has the reply of another.
    let turned = format!("{HEAD}\n{}{}{}", row("A-2"), row("A-1"), row("A-3"));
    let third = run(turned, EARLIER, &["--from-row=3"]).code(0);
    assert_eq!(
        lines(&third),
        ["3,Example Mobile,A-3,draft,o/Example-Mobile-A-3.eml,,,<0123456789abcdef@example.org>,"]
    );
}

#[test]
fn a_reply_is_kept_where_the_journal_has_it_no_more() {
    let server = Server::start(Manner { security: "none", ..Manner::default() });
    let send = |earlier: &str, args: &[&str]| {
        let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes", "--no-journal", "--results=r.csv"])
            .file("config/config.toml", server.config())
            .file("t.csv", format!("{HEAD}\n{}{}{}", row("A-1"), row("A-2"), row("A-1")))
            .file("r.csv", earlier)
            .env("ADIEU_PASSWORD", "s3cret pass");
        args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg)).run()
    };
    let earlier =
        format!("{EARLIER}3;Example Mobile;A-1;accepted;o/3.eml;3;250 queued as B3;<b3@example.org>;\n");
    let run = send(&earlier, &["--from-row=2"]).code(0);
    assert_eq!(
        lines(&run),
        [
            "1,Example Mobile,A-1,accepted,,1,250 queued as B1,<b1@example.org>,",
            "3,Example Mobile,A-1,repeated,o/3.eml,3,250 queued as B3,<b3@example.org>,",
            "2,Example Mobile,A-2,accepted,,,250 2.0.0 queued as T1,<0123456789abcdef@example.org>,",
        ]
    );
}

#[test]
fn what_another_program_wrote_is_not_written_over() {
    let own = EARLIER.replace("problems\n", "problems;done\n");
    for other in ["mine", "name;city\nAnn;London\n", &own, "row;provider;contr", "\u{feff}"] {
        let adieu = Adieu::new(&["batch", "draft", "t.csv", "--no-journal", "--out=o", "--results=r.csv"]);
        let run = adieu.file("t.csv", format!("{HEAD}\n{}", row("A-1"))).file("r.csv", other).run().code(73);
        assert_eq!(run.read("r.csv"), other.as_bytes());
        run.stderr("error: r.csv exists already\n  choose another name with --results, or replace the file with --force\n");
    }
}
