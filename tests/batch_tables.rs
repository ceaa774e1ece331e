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
    assert!(results.contains("\n1,'@SUM(1),1,draft,"), "{results}");
}

#[test]
fn a_heading_in_another_language_is_taken_for_what_it_means_and_shown_before_anything_is_written() {
    let table = "Art;Firma;E-Mail Anbieter;Land;Vorname;Nachname;E-Mail;Kundennummer;Straße;Hausnr.;PLZ;Ort;Betrag\n\
        Kündigung;Acme;care@example.com;Deutschland;Ann;Muster;ann@example.org;C-1;High St;3;10115;Berlin;9,99\n";
    let run = drafted(table, &["--quiet"], 0, &[]);
    let eml = String::from_utf8(run.read("o/Acme-C-1.eml")).expect("UTF-8");
    let told = drafted(table, &[], 0, &[]).stderr;
    assert!(
        told.starts_with(
            "Columns are read so: Art = kind, Firma = provider, E-Mail Anbieter = to, Land = country, Vorname = name, \
             Nachname = name, E-Mail = email, Kundennummer = customer_number, Straße = address, Hausnr. = address, PLZ = address, \
             Ort = address. To read one otherwise, give --map; with --strict only the fields' own names are headings.\n\
             Columns that are not used: Betrag.\n"
        ),
        "{told}"
    );
    for words in ["Ann Muster", "High St 3", "10115 Berlin", "To: Acme <care@example.com>"] {
        assert!(eml.contains(words), "no {words:?} in {eml}");
    }
    // As it was before headings were taken.
    let fix = |heading: &str, field: &str| {
        format!(
            "error: {heading} (t.csv:1): is no column there is a use for\n  did you mean {field}? Rename it, say what it is with --map \"{heading}={field}\","
        )
    };
    let table = "Firma;Kundennummer;Straße;Betrag\nAcme;1;High St;3\n";
    let words =
        [fix("Firma", "provider_name"), fix("Kundennummer", "customer_number"), fix("Straße", "address")];
    let run = drafted(table, &["--strict"], 65, &words.each_ref().map(String::as_str));
    let betrag = "\n  rename it, say what it is with --map \"Betrag=FIELD\"";
    assert!(run.stderr.contains(betrag), "{}", run.stderr);
    let command = "  or give this: adieu batch draft t.csv --out o --strict --map Firma=provider_name --map Kundennummer=customer_number --map Straße=address --map Betrag=\n";
    assert!(run.stderr.contains(command), "{}", run.stderr);
    // Excel's own first line moves the others down.
    drafted("sep=;\nFirma;Name\nAcme;Ann\n", &["--strict"], 65, &["error: Firma (t.csv:2): is no column"]);
    // What is nearly a heading is most likely a slip.
    drafted("Kundenumer;Name\n1;Ann\n", &[], 65, &["did you mean customer_number?"]);
}

#[test]
fn every_encoding_and_line_end_of_an_office_says_the_same() {
    let table = format!("{HEADING},address\n{VALUES},1,Müllerstraße 3\n");
    let wanted = drafted(&table, &["--quiet"], 0, &[]).read("o/Acme-1.eml");
    let wide = |big: bool| -> Vec<u8> {
        let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        table.encode_utf16().flat_map(bytes).collect()
    };
    let western: Vec<u8> = table.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin")).collect();
    for (octets, said) in [
        (wide(true), ""),
        (wide(false), ""),
        (table.replace('\n', "\r").into_bytes(), ""),
        (
            western,
            "The table is read as windows-1252: look whether its letters are right in the first draft.\n",
        ),
    ] {
        let adieu = || Adieu::new(&["batch", "draft", "t.csv", "--out", "o"]).file("t.csv", octets.clone());
        assert_eq!(adieu().arg("--quiet").run().code(0).read("o/Acme-1.eml"), wanted);
        let run = adieu().run().code(0);
        assert!(run.stderr.starts_with(said), "{}", run.stderr);
    }
}

#[test]
fn a_row_with_too_few_values_is_named() {
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
        let run = drafted(&table, &["--quiet", "--strict"], 65, &["is no column there is a use for"]);
        let Some(said) = said else {
            assert!(run.stderr.contains("ename it, or take the column out"), "{}", run.stderr);
            continue;
        };
        assert!(run.stderr.contains(&format!("leave it out with {said}\n")), "{}", run.stderr);
        // As a shell reads it.
        let argument =
            std::process::Command::new("sh").args(["-c", &format!("printf '%s\\n' {said}")]).output();
        let argument = String::from_utf8(argument.expect("a shell").stdout).expect("UTF-8");
        let arguments: Vec<&str> = argument.lines().chain(["--quiet", "--strict"]).collect();
        drafted(&table, &arguments, 0, &[]);
    }
}

#[test]
fn headings_that_only_look_different_and_columns_that_are_called_the_same() {
    // As a Mac writes it: the accent is a character of its own.
    let table = "Stra\u{df}e,Ku\u{308}ndigungsdatum\nx,y\n";
    drafted(table, &["--strict"], 65, &["did you mean end_on?"]);
    drafted(table, &[], 65, &["Columns are read so: Straße = address, Ku\u{308}ndigungsdatum = end_on."]);
    let table = format!("{HEADING},Name\n{VALUES},1,x\n");
    drafted(&table, &[], 65, &["take one out of the table, or call it something else"]);
    let words = "has a first line that says \"sep=;\", and a heading with \",\"\n  take the first line out";
    drafted("sep=;\nkind,name\nterminate,Ann\n", &[], 65, &[words]);
    let table = format!("sep=;;;;;;;\n{HEADING}\n{VALUES},1\n").replace(',', ";");
    drafted(&table, &["--quiet"], 0, &[]);
    drafted(&table, &["--file-name={nummer}"], 2, &["number, row and date are for names too"]);
}

#[test]
fn what_every_row_lacks_is_said_once() {
    let rows: String = (1..=12).map(|number| format!("Acme,Wang X,me@example.org,{number}\n")).collect();
    let table = format!("Firma,Inhaber,email,order_number\n{rows}");
    let columns = ["--kind=terminate", "--map=Firma=provider_name", "--map=Inhaber=name", "--quiet"];
    let words = "error: to (t.csv:2, row 1): is missing: the provider has a name and no address (12 rows: 1-10, and 2 more)\n  fill in a column to,";
    let run = drafted(&table, &columns, 65, &[words]);
    assert_eq!(run.stderr.matches("error: to (").count(), 1, "{}", run.stderr);
    // An address for all is not one for a company that only this row names.
    drafted(&table, &[columns.as_slice(), &["--to=care@example.com"]].concat(), 65, &["(12 rows: "]);
    // The column that is there is the one to fill in.
    let table = table.replace("Wang X", "");
    drafted(&table, &columns, 65, &["is missing", "  fill in the column \"Inhaber\", or "]);
}

#[test]
fn an_address_that_is_the_providers_is_no_senders() {
    let table = "kind,provider_name,to,country,name,email,order_number\n\
        terminate,Acme,care@example.com,GB,Wang X,Care@example.com,1\n";
    let words =
        "error: email (t.csv:2, row 1, column email): \"Care@example.com\" is the address the letter goes to";
    drafted(table, &[], 65, &[words]);
    let heading = "Columns are read so: E-Mail Anbieter = to, Vertragsinhaber = holder.";
    drafted("E-Mail Anbieter,Vertragsinhaber\nx,y\n", &[], 65, &[heading]);
    // A column that says no more than "E-Mail" is looked at as a whole.
    let table = "Firma;E-Mail;order_number\nAcme;a@example.com;1\nBcme;b@example.net;2\n";
    let own = ["--kind=terminate", "--name=Wang X", "--country=GB", "--email=me@example.org"];
    let run =
        drafted(table, &own[..3], 65, &["error: E-Mail (t.csv:1): holds addresses such as a@example.com"]);
    assert!(run.stderr.contains(" --map E-Mail=to\n"), "{}", run.stderr);
    drafted(table, &own, 0, &["Firma = provider, E-Mail = to."]);
    // Several people with their addresses, under a heading of two words.
    let people = "to;provider_name;Vorname Nachname;E-Mail;order_number\n\
        care@example.com;Acme;Anna Berg;anna@example.org;1\ncare@example.com;Acme;Ben Tal;ben@example.org;2\n";
    drafted(people, &own[..1], 0, &["Vorname Nachname = name, E-Mail = email"]);
    let unread = people.replace("Vorname Nachname", "Wer").replace("to;", "x;");
    let run = drafted(&unread, &own[..1], 65, &["Wer"]);
    assert!(!run.stderr.contains("--map E-Mail=to"), "{}", run.stderr);
    let known = "Firma;E-Mail;order_number\nLebara;care@lebara.com;1\nLebara;care@lebara.com;2\n";
    let one = drafted(known, &own, 0, &[]);
    assert!(one.stderr.contains("E-Mail = to"), "{}", one.stderr);
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
fn endless_problems_of_one_cause_are_two_lines() {
    let rows: String = (1..=1203).map(|row| format!("{VALUES},{row},2026-13-01\n")).collect();
    let table = format!("{HEADING},renews_on\n{rows}");
    let run = drafted(&table, &["--quiet", "--results=r.csv"], 65, &[]);
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    assert_eq!(results.matches(",invalid,").count(), 1203, "every row is in the results");
    run.stderr(
        "error: renews_on (t.csv:2, row 1, column renews_on): \"2026-13-01\" is not a day of the calendar (1203 rows: 1-10, and 1193 more)\n  \
         write it as YYYY-MM-DD, such as 2026-12-01\nerror: 1203 of 1203 rows have problems; nothing was written\n",
    );
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
