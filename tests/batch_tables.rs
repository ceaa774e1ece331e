//! Tables as people and spreadsheets break them, and outputs that would destroy something.

use crate::harness::{Adieu, Outcome};

/// What comes of a table, and what is said.
#[track_caller]
fn drafted(table: &str, args: &[&str], code: i32, words: &[&str]) -> Outcome {
    let run = Adieu::new(&["batch", "draft", "t.csv", "--out", "o"]).file("t.csv", table);
    let run = args.iter().fold(run, |run, arg| run.arg(*arg)).run().code(code);
    for words in words {
        assert!(run.stderr.contains(words), "no {words:?} in:\n{}", run.stderr);
    }
    run
}

const HEADING: &str = "kind,provider_name,to,country,name,email,order_number";
const VALUES: &str = "terminate,Acme,care@example.com,GB,Wang X,me@example.org";

#[test]
fn a_quotation_mark_that_is_not_closed_takes_no_rows_into_a_letter() {
    let one =
        format!("{HEADING},address\n{VALUES},1,\"1 High St\n{VALUES},2,2 Low St\n{VALUES},3,3 Mid St\n");
    let run = drafted(&one, &[], 65, &["t.csv:2", "has a quotation mark that is not closed"]);
    assert!(!run.folder.path().join("o").exists());
    let two =
        format!("{HEADING},address\n{VALUES},1,\"1 High St\n{VALUES},2,\"2 Low St\n{VALUES},3,3 Mid St\n");
    drafted(&two, &[], 65, &["row 1, column address", "holds what looks like the rows after it"]);
    let fine = format!("{HEADING},address\n{VALUES},1,\"1 High St, Flat \"\"A\"\"\nLondon\"\n");
    drafted(&fine, &[], 0, &["Made 1 draft from 1 row"]);
}

#[test]
fn what_a_spreadsheet_made_of_a_number_is_named() {
    for value in ["#REF!", "1.2E+09", "\"1,2E+09\"", "=1+1", "#N/A"] {
        let table = format!("{HEADING}\n{VALUES},{value}\n");
        drafted(
            &table,
            &[],
            65,
            &["row 1, column order_number", "the number itself is lost", "format the column as text"],
        );
    }
    let table = format!("{HEADING},,\n{VALUES},#12-E+4,,\n{VALUES},1E5,,,,\n{VALUES},\u{a0},,\n");
    drafted(&table, &["--quiet"], 0, &[]);
}

#[test]
fn nothing_that_is_read_is_written_over() {
    let table = format!("{HEADING}\n{VALUES},1\n");
    let run = drafted(
        &table,
        &["--force", "--results", "./t.csv"],
        2,
        &["./t.csv is read, and would be written over"],
    );
    assert_eq!(run.read("t.csv"), table.as_bytes());
    drafted(&table, &["--results", "o/x.eml"], 2, &["--results could be written over a draft in --out"]);
    let mbox =
        Adieu::new(&["batch", "draft", "t.csv", "--mbox", "m", "--results", "m"]).file("t.csv", &table).run();
    mbox.code(2).stderr_has("--mbox and --results name the same file");
    let device = Adieu::new(&["batch", "draft", "t.csv", "--mbox", "/dev/null", "--force"])
        .file("t.csv", &table)
        .run();
    device.code(73).stderr_has("/dev/null is no ordinary file");
    for way in ["--mbox=link", "--results=link"] {
        let adieu = Adieu::new(&["batch", "draft", "t.csv", "--force", way]).file("t.csv", &table);
        let adieu = if way.starts_with("--results") { adieu.arg("--out=o") } else { adieu };
        std::os::unix::fs::symlink("/dev/null", adieu.path("link")).expect("a link");
        let run = adieu.run().code(73).stderr_has("link is no ordinary file");
        assert!(std::fs::symlink_metadata(run.folder.path().join("link")).expect("it").is_symlink());
    }
    drafted(&table, &["--from-row", "3"], 2, &["--from-row 3 is behind the table's last row, which is 1"]);
}

#[test]
fn a_row_that_names_a_company_takes_no_address_of_another() {
    let table = "provider_name,order_number\nAcme,1\n";
    let shared = ["--kind=stop-renewal", "--provider=lebara-uk", "--name=W X", "--email=me@example.org"];
    drafted(table, &shared, 65, &["row 1", "is missing"]);
    let table = "provider,order_number\n,1\n";
    drafted(table, &shared, 0, &["Made 1 draft"]);
}

#[test]
fn results_are_no_formulas() {
    let table = format!("{HEADING}\n{VALUES},1\n").replace("Acme", "@SUM(1)");
    let run = drafted(&table, &["--results", "r.csv", "--quiet"], 0, &[]);
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    assert!(results.contains("\n1,'@SUM(1),draft,"), "{results}");
}

#[test]
fn what_a_heading_in_another_language_most_likely_means_is_offered() {
    let table = "Firma;Kundennummer;Straße;Betrag\nAcme;1;High St;3\n";
    let fix = |heading: &str, field: &str| {
        format!(
            "error: {heading} (t.csv:1): is no column there is a use for\n  did you mean {field}? Rename it, say what it is with --map \"{heading}={field}\","
        )
    };
    let words =
        [fix("Firma", "provider_name"), fix("Kundennummer", "customer_number"), fix("Straße", "address")];
    let run = drafted(table, &[], 65, &words.each_ref().map(String::as_str));
    assert!(
        run.stderr.contains("\n  rename it, say what it is with --map \"Betrag=FIELD\""),
        "{}",
        run.stderr
    );
    // Excel's own first line moves the others down.
    drafted("sep=;\nFirma;Name\nAcme;Ann\n", &[], 65, &["error: Firma (t.csv:2): is no column"]);
}

#[test]
fn utf_16_without_a_mark_is_named_too() {
    let octets = |text: &str, big: bool| -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    for big in [true, false] {
        let table = octets(&format!("{HEADING}\n{VALUES},1\n"), big);
        let run = Adieu::new(&["batch", "draft", "t.csv", "--out", "o"]).file("t.csv", table).run();
        run.code(65).stderr(
            "error: table (t.csv:1): is UTF-16, not UTF-8\n  save the table as UTF-8, as in \"CSV UTF-8 (*.csv)\"\n",
        );
    }
}

#[test]
fn a_workbook_is_named() {
    let run =
        Adieu::new(&["batch", "draft", "t.xlsx", "--out", "o"]).file("t.xlsx", b"PK\x03\x04\x14\0\x06\0");
    run.run().code(65).stderr(
        "error: table (t.xlsx:1): is a workbook (.xlsx or .ods), not a table as text\n  save the table as UTF-8, as in \"CSV UTF-8 (*.csv)\"\n",
    );
    drafted(&format!("{HEADING}\nterminate\n"), &[], 65, &["has 1 value, and the heading names 7 columns"]);
}

#[test]
fn a_file_is_named_by_what_the_contract_is_known_by() {
    let table = "kind,provider_name,to,country,name,email,order_number,customer_number,line\n\
        terminate,Acme,care@example.com,GB,Wang X,me@example.org,,,+447700900123\n\
        terminate,Acme,care@example.com,GB,Wang X,me@example.org,,C-2,+447700900124\n\
        terminate,Acme,care@example.com,GB,Wang X,me@example.org,O-3,C-3,\n\
        terminate,Acme,care@example.com,GB,Wang X,me@example.org,,,\n";
    let run = drafted(table, &["--quiet"], 0, &[]);
    run.stdout("o/Acme-+447700900123.eml\no/Acme-C-2.eml\no/Acme-O-3.eml\no/Acme.eml\n");
}

#[test]
fn what_is_to_be_pasted_runs_nothing_and_does_what_it_says() {
    // A heading, and what is printed to leave it out; nothing where it cannot be typed.
    let cases = [
        ("Nr `touch x`", Some("--map 'Nr `touch x`='")),
        ("$(touch x) it's", Some("--map '$(touch x) it'\\''s='")),
        ("-Nr", Some("--map=\"-Nr=\"")),
        ("Wörter", Some("--map \"Wörter=\"")),
        ("a\u{200b}b", None),
        (&"long ".repeat(20), None),
    ];
    for (heading, said) in cases {
        let quoted = heading.replace('"', "\"\"");
        let table = format!("{HEADING},\"{quoted}\"\n{VALUES},1,x\n");
        let run = drafted(&table, &["--quiet"], 65, &["is no column there is a use for"]);
        let Some(said) = said else {
            assert!(run.stderr.contains("ename it, or take the column out"), "{}", run.stderr);
            continue;
        };
        assert!(run.stderr.contains(&format!("leave it out with {said}\n")), "{}", run.stderr);
        // As a shell reads it.
        let argument =
            std::process::Command::new("sh").args(["-c", &format!("printf '%s\\n' {said}")]).output();
        let argument = String::from_utf8(argument.expect("a shell").stdout).expect("UTF-8");
        let arguments: Vec<&str> = argument.lines().chain(["--quiet"]).collect();
        drafted(&table, &arguments, 0, &[]);
    }
}

#[test]
fn headings_that_only_look_different_and_columns_that_are_called_the_same() {
    // As a Mac writes it: the accent is a character of its own.
    let table = "Stra\u{df}e,Ku\u{308}ndigungsdatum\nx,y\n";
    drafted(table, &[], 65, &["did you mean end_on?"]);
    let table = format!("{HEADING},Name\n{VALUES},1,x\n");
    drafted(&table, &[], 65, &["take one out of the table, or call it something else"]);
    let words = "has a first line that says \"sep=;\", and a heading with \",\"\n  take the first line out";
    drafted("sep=;\nkind,name\nterminate,Ann\n", &[], 65, &[words]);
    let table = format!("sep=;;;;;;;\n{HEADING}\n{VALUES},1\n").replace(',', ";");
    drafted(&table, &["--quiet"], 0, &[]);
    drafted(&table, &["--file-name={nummer}"], 2, &["number, row and date are for names too"]);
}

#[test]
fn what_every_row_lacks_is_said_of_a_few_and_then_of_all() {
    let rows: String = (1..=12).map(|number| format!("Acme,Wang X,me@example.org,{number}\n")).collect();
    let table = format!("Firma,Inhaber,email,order_number\n{rows}");
    let columns = ["--kind=terminate", "--map=Firma=provider_name", "--map=Inhaber=name", "--quiet"];
    let run =
        drafted(&table, &columns, 65, &["error: to (t.csv:2, row 1): is missing: the provider has a name"]);
    assert_eq!(run.stderr.matches("error: to (").count(), 3, "{}", run.stderr);
    assert!(
        run.stderr.contains("error: to: is missing in 9 more rows too\n  fill in a column to,"),
        "{}",
        run.stderr
    );
    // An address for all is not one for a company that only this row names.
    drafted(&table, &[columns.as_slice(), &["--to=care@example.com"]].concat(), 65, &["in 9 more rows too"]);
    // The column that is there is the one to fill in.
    let table = table.replace("Wang X", "");
    drafted(&table, &columns, 65, &["is missing", "  fill in the column \"Inhaber\", or "]);
}

#[test]
fn an_address_that_is_the_providers_is_no_senders() {
    let table = "kind,provider_name,to,country,name,email,order_number\n\
        terminate,Acme,care@example.com,GB,Wang X,Care@example.com,1\n";
    let words = "warning: email (t.csv:2, row 1, column email): is the address the letter goes to";
    drafted(table, &[], 0, &[words]);
    let heading = "did you mean to? Rename it, say what it is with --map \"E-Mail Anbieter=to\"";
    drafted("E-Mail Anbieter\nx\n", &[], 65, &[heading]);
    drafted("Vertragsinhaber\nx\n", &[], 65, &["did you mean holder?"]);
}

#[test]
fn drafts_of_rows_before_the_first_keep_their_results() {
    let adieu = |args: &[&str]| Adieu::new(&[&["batch", "draft", "t.csv", "--results=r.csv"], args].concat());
    let table = format!("{HEADING}\n{VALUES},1\n{VALUES},2\n");
    let run = adieu(&["--out=o"]).file("t.csv", table.as_str()).run().code(0);
    let first = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    let run =
        adieu(&["--out=p", "--from-row=2"]).file("t.csv", table).file("r.csv", first.clone()).run().code(0);
    let second = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    assert_eq!(second.lines().take(2).collect::<Vec<_>>(), first.lines().take(2).collect::<Vec<_>>());
    assert!(second.lines().nth(2).is_some_and(|line| line.contains(",p/")) && second.lines().count() == 3);
}

#[test]
fn an_earlier_table_of_results_is_written_anew() {
    let broken = format!("{HEADING}\n{VALUES},1\n{VALUES},\"a\nb\"\n");
    let run = drafted(&broken, &["--results=r.csv"], 65, &["1 of 2 rows has problems"]);
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    let adieu = Adieu::new(&["batch", "draft", "t.csv", "--out", "o", "--results=r.csv"]);
    let mended = adieu.file("t.csv", broken.replace("\"a\nb\"", "2")).file("r.csv", results).run().code(0);
    assert_eq!(String::from_utf8(mended.read("r.csv")).expect("UTF-8").matches(",draft,").count(), 2);
}

#[test]
fn of_endless_problems_the_first_are_printed_and_the_rest_counted() {
    let rows: String = (1..=1203).map(|row| format!("{VALUES},{row},2026-13-01\n")).collect();
    let table = format!("{HEADING},renews_on\n{rows}");
    let run = drafted(
        &table,
        &["--quiet", "--results=r.csv"],
        65,
        &[
            "error: renews_on (t.csv:1002, row 1001, column renews_on): \"2026-13-01\" is not a day of the calendar (and 202 more problems of this kind are not printed)\n",
            "1203 of 1203 rows have problems",
        ],
    );
    assert_eq!(run.stderr.matches("error: renews_on (").count(), 1001);
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    assert_eq!(results.matches(",invalid,").count(), 1203, "every row is in the results");
}

#[test]
fn a_table_is_no_device_and_no_pipe_without_an_end() {
    let adieu = Adieu::new(&["batch", "draft", "t.csv", "--out", "o"]);
    let made = std::process::Command::new("mkfifo").arg(adieu.path("t.csv")).status().expect("mkfifo");
    assert!(made.success());
    adieu.run().code(66).stderr_has("t.csv: cannot be read: it is a pipe, not an ordinary file");
    let run = Adieu::new(&["batch", "draft", "/dev/zero", "--out", "o"]).run().code(66);
    assert!(run.stderr.contains("/dev/zero: cannot be read: it is a device, not an ordinary file"));
}
