//! `adieu batch draft`: tables read and refused, drafts by the hundred, and nothing half done.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use adieu::collect::table::{Format, Layout, Rows};
use adieu::output::many::{file_name, numbered};
use adieu::value::{Field, Place};
use arbtest::arbitrary::{Result, Unstructured};
use mail_parser::MessageParser;

use crate::harness::{Adieu, Outcome, names};

/// A table without anything to warn of.
const TABLE: &str = "\
kind,to,provider_name,country,name,email,order_number
stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,xiaoming.wang@example.org,A-1
stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,xiaoming.wang@example.org,A-2
";

const NEXT: &str = "Next: open them with your mail program, read each letter once more, and press Send. \
                    Keep the sent copies until the confirmations are there.\n";

/// The heading's first part, with the values that go with it, for tables about something else.
const HEAD: &str = "kind,to,provider_name,country,name,email";
const ROW: &str = "stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,xiaoming.wang@example.org";

fn batch(table: impl AsRef<[u8]>) -> Adieu {
    Adieu::new(&["batch", "draft", "t.csv", "--out", "drafts"]).file("t.csv", table)
}

/// The drafts that a run made, in alphabetical order.
fn drafts(outcome: &Outcome) -> Vec<String> {
    names(&outcome.folder.path().join("drafts"))
}

#[track_caller]
fn refused(adieu: Adieu, stderr: &str) {
    let outcome = adieu.run().code(65).stdout("").stderr(stderr);
    assert!(!outcome.folder.path().join("drafts").exists(), "nothing is made, not even the folder");
}

#[track_caller]
fn body(outcome: &Outcome, name: &str) -> String {
    let eml = outcome.read(&format!("drafts/{name}"));
    let message = MessageParser::default().parse(&eml).expect("a message");
    message.body_text(0).expect("a body").into_owned()
}

#[test]
fn a_table_becomes_drafts() {
    let run = batch(TABLE).run().code(0);
    assert_eq!(run.files(), ["drafts", "state", "t.csv"], "and nothing else");
    assert_eq!(drafts(&run), ["Example-Mobile-A-1.eml", "Example-Mobile-A-2.eml"]);
    let mode = |path: &str| {
        fs::metadata(run.folder.path().join(path)).expect("it is there").permissions().mode() & 0o777
    };
    assert_eq!((mode("drafts"), mode("drafts/Example-Mobile-A-1.eml")), (0o700, 0o600));
    run.stdout("drafts/Example-Mobile-A-1.eml\ndrafts/Example-Mobile-A-2.eml\n")
        .stderr(&format!("Made 2 drafts from 2 rows of t.csv in drafts.\n{NEXT}"));
}

#[test]
fn a_rows_draft_is_what_a_single_one_would_be() {
    let run = batch(TABLE).run().code(0);
    let single = Adieu::new(&["draft", "-o", "-", "--kind", "stop-renewal", "--to", "care@example.com"]);
    let single = ["--provider-name", "Example Mobile", "--country", "GB", "--name", "Wang Xiaoming"]
        .into_iter()
        .chain(["--email", "xiaoming.wang@example.org", "--order-number", "A-2"])
        .fold(single, Adieu::arg);
    assert_eq!(run.read("drafts/Example-Mobile-A-2.eml"), single.run().code(0).stdout);
}

#[test]
fn every_spelling_of_a_table_says_the_same() {
    let wanted = batch(TABLE).run().code(0).read("drafts/Example-Mobile-A-2.eml");
    let json = |number: &str| {
        format!(
            "{{\"kind\":\"stop-renewal\",\"to\":\"care@example.com\",\"provider-name\":\"Example Mobile\",\"country\":\"GB\",\
             \"customer\":{{\"name\":\"Wang Xiaoming\",\"email\":\"xiaoming.wang@example.org\"}},\"order_number\":\"{number}\",\"reason\":null}}\n"
        )
    };
    let json = json("A-1") + "\n" + &json("A-2");
    let plain = |table: String| batch(table);
    let runs = [
        plain(format!("\u{feff}{TABLE}")),
        plain(TABLE.replace(',', ";")),
        plain(TABLE.replace(',', "\t")),
        plain(TABLE.replace(',', "|")).arg("--separator").arg("|"),
        plain(TABLE.replace('\n', "\r\n")),
        plain(format!("{}\r\n\r\n", TABLE.replace('\n', "\r\n\r\n").replace(',', ";"))),
        plain(TABLE.trim_end().to_owned()),
        plain(format!("sep=;\r\n{}", TABLE.replace(',', ";"))),
        plain(format!("\u{feff}\"sep=\t\"\n{}", TABLE.replace(',', "\t"))),
        plain(TABLE.replace("provider_name", "Provider\u{a0}Name ")),
        plain(TABLE.replace("provider_name", "Provider Name").replace("order_number", "Order-Number")),
        plain(TABLE.replace("provider_name", "\"provider_name\"").replace("A-2", "\"A-2\"")),
        plain(TABLE.replace('\n', ",,\n")),
        plain(format!("{TABLE},,,,,,\n")),
        plain(TABLE.replace("order_number", "Bestellung")).arg("--map").arg("bestellung=order-number"),
        plain(TABLE.replace(",country", ",Notes").replace("GB", "ring them"))
            .arg("--map=Notes=")
            .arg("--country=GB"),
        Adieu::new(&["batch", "draft", "-", "--out", "drafts"]).stdin(TABLE),
        Adieu::new(&["batch", "draft", "t.jsonl", "--out", "drafts"]).file("t.jsonl", &json),
        Adieu::new(&["batch", "draft", "-", "--format", "jsonl", "--out", "drafts"])
            .stdin(format!("\u{feff}{json}")),
    ];
    for (number, run) in runs.into_iter().enumerate() {
        let run = run.run().code(0);
        assert_eq!(run.read("drafts/Example-Mobile-A-2.eml"), wanted, "spelling {number}");
        assert_eq!(drafts(&run).len(), 2, "spelling {number}");
    }
}

#[test]
fn a_rows_own_value_outranks_flags_and_these_the_shared_file_and_that_the_profile() {
    let table = format!("{HEAD},reason,order_number,phone\n{ROW},Mine.,A-1,\n{ROW},,A-2,\n");
    let shared = "reason = \"From the file.\"\n[customer]\nphone = \"+447700900111\"\n";
    let run = batch(table)
        .file("shared.toml", shared)
        .file(
            "config/config.toml",
            "[profile]\nphone = \"+447700900222\"\naddress = [\"1 Example Street\"]\n",
        )
        .arg("--defaults=shared.toml")
        .arg("--phone=+447700900333")
        .run()
        .code(0);
    let (first, second) = (body(&run, "Example-Mobile-A-1.eml"), body(&run, "Example-Mobile-A-2.eml"));
    assert!(first.contains("Mine.") && second.contains("From the file."), "{first}{second}");
    for text in [first, second] {
        assert!(text.contains("900333") && text.contains("1 Example Street"), "{text}");
    }
}

#[test]
fn line_breaks_in_a_cell_are_lines_and_columns_of_an_address_add_up() {
    let table = format!(
        "{HEAD},order_number,address,Town\n{ROW},A-1,\"1 Example Street\r\n\r\nFlat 2\",London\n{ROW},A-2,,\n{ROW},A-3,\"\"\"The Old\"\" Mill\",\n"
    );
    let run = batch(table).arg("--map=Town=address").run().code(0);
    let text = body(&run, "Example-Mobile-A-1.eml");
    assert!(text.contains("1 Example Street\r\nFlat 2\r\nLondon\r\n"), "{text}");
    assert!(body(&run, "Example-Mobile-A-3.eml").contains("\"The Old\" Mill"));
}

#[test]
fn files_to_enclose_are_named_one_a_line_from_the_current_folder() {
    let table = format!("{HEAD},order_number,attach\n{ROW},A-1,\"a.txt\nb.txt\"\n{ROW},A-2,none.txt\n");
    let run = batch(table).file("a.txt", "one").file("b.txt", "two").arg("--keep-going").run().code(65);
    let eml = run.read("drafts/Example-Mobile-A-1.eml");
    assert_eq!(MessageParser::default().parse(&eml).expect("a message").attachment_count(), 2);
    run.stderr_has("attach (t.csv:4, row 2, column attach): \"none.txt\"");
}

#[test]
fn spreadsheets_write_switches_in_capitals() {
    let table = format!("{HEAD},order_number,no_winback\n{ROW},A-1,TRUE\n");
    assert!(body(&batch(table).run().code(0), "Example-Mobile-A-1.eml").contains("offers"));
}

#[test]
fn all_problems_of_all_rows_are_said_at_once_and_nothing_is_written() {
    let table =
        format!("{HEAD},Order number\n{ROW},A-1\nquit,,,GB,,wang,\"A\n2\"\n\n{ROW},A-3,A-4\n{ROW},A-5\n");
    refused(
        batch(table),
        "error: kind (t.csv:3, row 2, column kind): \"quit\" is not a kind of letter\n  \
           write one of: stop-renewal, terminate, terminate-for-cause, withdraw, follow-up, escalate\n\
         error: provider (t.csv:3, row 2): is missing: who is the letter to?\n  \
           fill in a column provider, or name it with --provider (see `adieu provider list`), or give --to and --provider-name\n\
         error: name (t.csv:3, row 2): is missing\n  \
           fill in the column \"name\", or give it with --name or as customer.name in the request file, such as \"Wang Xiaoming\"\n\
         error: email (t.csv:3, row 2, column email): \"wang\" is not an e-mail address: it has no @\n  \
           write one address, such as name@example.org\n\
         error: order_number (t.csv:3, row 2, column Order number): \"A\\n2\" holds a line break (LF) at character 2\n  \
           type the value anew, on one line, without it\n\
         error: row (t.csv:6, row 3): has 8 values, and the heading names 7 columns\n  \
           look for a separator too many or too few, or one inside a value without quotes\n\
         error: 2 of 4 rows have problems; nothing was written\n  \
           mend them and run it again; with --keep-going the other rows get their drafts\n",
    );
}

#[test]
fn what_is_wrong_with_what_all_share_is_said_once() {
    let outcome = batch(TABLE).arg("--phone=12").run().code(65).stdout("");
    assert_eq!(outcome.stderr.matches("phone (--phone)").count(), 1, "{}", outcome.stderr);
    outcome.stderr_has("error: 2 of 2 rows have problems; nothing was written");
}

#[test]
fn headings_nobody_knows_are_all_named() {
    refused(
        batch("knd,provider,provider,Notes,name\nx,y,z,n,w\n").arg("--map=Remarks=").arg("--strict"),
        "error: knd (t.csv:1): is no column there is a use for\n  \
           did you mean kind? Rename it, say what it is with --map \"knd=kind\", or leave it out with --map \"knd=\"\n\
         error: provider (t.csv:1): is provider a second time, after the column \"provider\"\n  \
           take one out of the table, or call it something else\n\
         error: Notes (t.csv:1): is no column there is a use for\n  \
           rename it, say what it is with --map \"Notes=FIELD\", or leave it out with --map \"Notes=\"\n\
         error: table (t.csv:1): has no column \"Remarks\", which --map names\n  \
           the columns are knd, provider, provider, Notes, name\n  \
           or give this: adieu batch draft t.csv --out drafts --map=Remarks= --strict --map knd=kind --map Notes=\n\
         4 problems; nothing was written.\n",
    );
}

#[test]
fn tables_that_are_none() {
    let empty = "error: table (t.csv:1): is empty\n  give a table whose first line names its columns\n";
    refused(batch(""), empty);
    refused(batch("\u{feff}"), empty);
    refused(
        batch("kind,provider\n"),
        "error: table (t.csv:1): has a heading and no rows\n  add a row for each contract\n\
         error: the table has problems; nothing was written\n",
    );
    batch(",\n1,2\n").run().code(65).stderr_has("has no column with a field's name");
    // A quote that is never closed must not take the machine's memory.
    let endless = format!("{TABLE}\"{}", "x\n".repeat(1_000_000));
    batch(endless).run().code(65).stderr_has("has a row of more than 1024 KiB, which no request is");
    let missing = Adieu::new(&["batch", "draft", "t.csv", "--out", "drafts"]);
    missing.run().code(66).stderr("error: t.csv: there is no such file\n  check the name and the folder\n");
    Adieu::new(&["batch", "draft", ".", "--out", "drafts"]).run().code(66).stderr_has("cannot be read");
    Adieu::new(&["batch", "draft", "t.csv"])
        .run()
        .code(2)
        .stderr_has("--out <DIR>|--mbox <FILE>|--maildir <DIR>");
}

#[test]
fn a_value_that_is_not_utf8_has_its_row_and_column() {
    let table = [TABLE.as_bytes(), ROW.as_bytes(), b",\x81\n"].concat();
    refused(
        batch(table),
        "error: order_number (t.csv:4, row 3, column order_number): is not UTF-8 text\n  save the table as UTF-8, as in \"CSV UTF-8 (*.csv)\"\n\
         error: 1 of 3 rows has problems; nothing was written\n  \
         mend them and run it again; with --keep-going the other rows get their drafts\n",
    );
}

#[test]
fn json_lines_have_their_lines() {
    let lines = "{\"kind\": \"stop-renewal\"\n\n[1]\n{\"knd\": 1, \"order_number\": 12, \"kind\": \"terminate\", \"Kind\": \"x\"}\n\"\n";
    let run = Adieu::new(&["batch", "draft", "t.jsonl", "--out", "d"]).file("t.jsonl", lines).run().code(65);
    run.stdout("")
        .stderr_has("error: row (t.jsonl:1, row 1): ")
        .stderr_has("error: row (t.jsonl:3, row 2): the file must hold one object: { … }\n")
        .stderr_has("error: knd (t.jsonl:4, row 3): is no column there is a use for\n  did you mean kind?")
        .stderr_has("error: order_number (t.jsonl:4, row 3, column order_number): must be text, not a number or date\n")
        .stderr_has("error: Kind (t.jsonl:4, row 3): is kind a second time, after the column \"kind\"\n")
        .stderr_has("error: row (t.jsonl:5, row 4): ");
}

#[test]
fn the_good_rows_are_made_where_that_is_wanted() {
    let table = format!("{TABLE}{ROW},\"a\nb\"\n{ROW},A-4\n");
    let run = batch(table).arg("--keep-going").arg("--results=r.csv").run().code(65);
    assert_eq!(drafts(&run).len(), 3);
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    assert_eq!(
        results,
        "row,provider,contract_number,state,file,entry,reply,message_id,problems\n\
         1,Example Mobile,A-1,draft,drafts/Example-Mobile-A-1.eml,1,,<0123456789abcdef@example.org>,\n\
         2,Example Mobile,A-2,draft,drafts/Example-Mobile-A-2.eml,2,,<0123456789abcdef@example.org>,\n\
         3,,a\\nb,invalid,,,,,\"order_number (t.csv:4, row 3, column order_number): \"\"a\\nb\"\" holds a line break (LF) at character 2; type the value anew, on one line, without it\"\n\
         4,Example Mobile,A-4,draft,drafts/Example-Mobile-A-4.eml,3,,<0123456789abcdef@example.org>,\n"
    );
    run.stderr(
        "error: order_number (t.csv:4, row 3, column order_number): \"a\\nb\" holds a line break (LF) at character 2\n  type the value anew, on one line, without it\n\
         error: 1 of 4 rows has problems; 3 drafts made\n  mend those rows, and run the batch again with them alone, into another place\n",
    );
}

#[test]
fn warnings_that_repeat_are_said_once() {
    let row = "stop-renewal,lebara-uk,Wang Xiaoming,xiaoming.wang@example.org";
    let rows: String = (1..=30).map(|number| format!("{row},A-{number}\n")).collect();
    let outcome = batch(format!("kind,provider,name,email,order_number\n{rows}")).run().code(0);
    assert_eq!(outcome.stderr.matches("warning:").count(), 1, "{}", outcome.stderr);
    outcome.stderr_has("warning: provider (t.csv:2, row 1, column provider): has an address from an old or undated source: care@lebara.com (http://www.lebara.co.uk/code-of-practice?isoCode=pl_PL) (30 rows; this is the first)\n");
}

#[test]
fn numbers_that_are_merely_alike_are_named_and_made() {
    let numbers = ["1-23", "12-3", "123", "1.23", "1/23", "0123", "１２３", "1 2 3"];
    let rows: String = numbers.iter().map(|number| format!("{ROW},{number}\n")).collect();
    let heading = TABLE.lines().next().expect("a heading");
    let run = batch(format!("{heading}\n{rows}")).run().code(0);
    assert_eq!(drafts(&run).len(), 7);
    let alike: String = (2..=7)
        .map(|row| {
            let number = numbers[row - 1];
            format!(
                "warning: row {row}: has numbers (order_number {number}) much like those of row 1 (order_number 1-23), and is not left out\n  where both are one contract, take one of them out\n"
            )
        })
        .collect();
    run.stderr(&format!(
        "warning: row 8: is the same request as row 3 and is left out\n  where these are two contracts, give each its own number\n\
         {alike}Made 7 drafts from 8 rows of t.csv in drafts.\n{NEXT}"
    ));
}

#[test]
fn a_row_pasted_twice_is_noticed() {
    let run = batch(format!("{TABLE}{ROW},a- 1\n")).run().code(0);
    assert_eq!(drafts(&run), ["Example-Mobile-A-1.eml", "Example-Mobile-A-2.eml"]);
    run.stderr(&format!(
        "warning: row 3: is the same request as row 1 and is left out\n  where these are two contracts, give each its own number\n\
         Made 2 drafts from 3 rows of t.csv in drafts.\n{NEXT}"
    ));
}

#[test]
fn an_uncertain_address_must_be_confirmed() {
    let table = TABLE.replace("care@example.com", "example.mobile@gmail.com");
    batch(&table).run().code(65).stderr_has("add --confirm-recipient example.mobile@gmail.com");
    let run = batch(&table)
        .arg("--confirm-recipient=care@example.net")
        .arg("--confirm-recipient=example.mobile@gmail.com");
    assert_eq!(drafts(&run.run().code(0)).len(), 2);
    batch(&table).arg("--confirm-recipient=x").run().code(2).stderr_has("--confirm-recipient");
}

#[test]
fn files_of_one_name_are_kept_apart_whatever_they_are_called() {
    let table = format!("{HEAD},order_number,product\n{ROW},x,a\n{ROW},y,A\n{ROW},x--2,a--2\n{ROW},z,a\n");
    let run = batch(table).arg("--file-name={product}").run().code(0);
    run.stdout("drafts/a.eml\ndrafts/A--2.eml\ndrafts/a-2.eml\ndrafts/a--3.eml\n");
}

#[test]
fn hostile_names_stay_in_the_folder() {
    let table = format!(
        "{HEAD},order_number,product\n{ROW},1,../../x\n{ROW},2,CON\n{ROW},3,/etc/passwd\n{ROW},4,{}\n{ROW},5,.hidden\n{ROW},6,-rf\n",
        "取".repeat(60)
    );
    let run = batch(table).arg("--file-name={product}").run().code(0);
    assert_eq!(run.files(), ["drafts", "state", "t.csv"]);
    let long = format!("{}.eml", "取".repeat(50));
    assert_eq!(drafts(&run), ["etc-passwd.eml", "hidden.eml", "letter-CON.eml", "rf.eml", "x.eml", &long]);
}

#[test]
fn names_that_cannot_be() {
    for (pattern, words) in [
        ("{ordernumber}", "did you mean order_number?"),
        ("{iban}", "an IBAN is nothing for a file's name"),
        ("letter", "it has no field"),
        ("{row", "a brace is not closed"),
    ] {
        batch(TABLE).arg("--file-name").arg(pattern).run().code(2).stderr_has(words);
    }
    let run = batch(TABLE).arg("--file-name={date} {row} {kind}").run().code(0);
    assert_eq!(drafts(&run), ["2026-11-23-1-stop-renewal.eml", "2026-11-23-2-stop-renewal.eml"]);
}

#[test]
fn existing_files_are_kept_unless_told_otherwise() {
    let run = || batch(TABLE).file("drafts/Example-Mobile-A-2.eml", "mine");
    let kept = run().run().code(73).stdout("").stderr(
        "error: drafts/Example-Mobile-A-2.eml exists already; nothing was written\n  \
         choose another folder, or replace the files with --force\n",
    );
    assert_eq!(drafts(&kept), ["Example-Mobile-A-2.eml"]);
    assert_eq!(kept.read("drafts/Example-Mobile-A-2.eml"), b"mine");
    let replaced = run().arg("--force").run().code(0);
    assert!(replaced.read("drafts/Example-Mobile-A-2.eml").starts_with(b"From: "));
    let again = run().arg("--from-row=3").run().code(0);
    assert_eq!(again.read("drafts/Example-Mobile-A-2.eml"), b"mine");
    batch(TABLE).file("drafts", "a file").run().code(73).stderr_has("drafts is no folder");
    batch(TABLE)
        .file("r.csv", "mine")
        .arg("--results=r.csv")
        .run()
        .code(73)
        .stderr_has("r.csv exists already");
}

#[test]
fn a_run_goes_on_where_it_ended() {
    let table = format!("{TABLE}{ROW},A-3\n");
    let run = batch(table).arg("--from-row=3").run().code(0);
    assert_eq!(drafts(&run), ["Example-Mobile-A-3.eml"]);
}

#[test]
fn an_mbox_and_a_maildir_hold_the_same_messages() {
    let table =
        format!("{HEAD},order_number,reason\n{ROW},A-1,x\n{ROW},A-2,From here on I need it no more.\n");
    let files = batch(&table).run().code(0);
    let first = files.read("drafts/Example-Mobile-A-1.eml");
    let second = files.read("drafts/Example-Mobile-A-2.eml");
    let way = |way: &str| Adieu::new(&["batch", "draft", "t.csv", way]).file("t.csv", &table);
    let run = way("--mbox=all.mbox").run().code(0);
    let unix = |eml: &[u8]| String::from_utf8_lossy(eml).replace("\r\n", "\n").replace("\nFrom ", "\n>From ");
    let begin = "From MAILER-DAEMON Mon Nov 23 09:00:00 2026\n";
    let wanted = format!("{begin}{}\n{begin}{}\n", unix(&first), unix(&second));
    assert_eq!(String::from_utf8_lossy(&run.read("all.mbox")), wanted);
    let mode = fs::metadata(run.folder.path().join("all.mbox")).expect("it").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    run.stdout("all.mbox\n");
    way("--mbox=all.mbox").file("all.mbox", "mine").run().code(73).stderr_has("all.mbox exists already");

    let run = way("--maildir=mail").run().code(0);
    let name = |row: u8| format!("mail/cur/1795424400.0123456789abcdefR{row}.adieu:2,D");
    assert_eq!(run.read(&name(1)), first);
    assert_eq!(run.read(&name(2)), second);
    assert_eq!(fs::read_dir(run.folder.path().join("mail/tmp")).expect("tmp").count(), 0);
    run.stdout(&format!("{}\n{}\n", name(1), name(2)));
    way("--maildir=mail").file("mail/other", "x").run().code(73).stderr_has("it is a folder, and no Maildir");
}

#[test]
fn json_is_one_object() {
    let sum = batch(TABLE).arg("--json").run().code(0).stderr("").json();
    assert_eq!(
        (&sum["ok"], &sum["rows"], &sum["made"], &sum["failed"]),
        (&true.into(), &2.into(), &2.into(), &0.into())
    );
    assert_eq!(sum["place"], "drafts");
    let keys: Vec<&str> = sum.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["before", "failed", "made", "next_row", "ok", "place", "repeated", "rows", "warnings"]);
    let refused = batch(format!("{TABLE}{ROW},\"a\nb\"\n")).arg("--json").run().code(65).stderr("").json();
    assert_eq!(refused["ok"], false);
    assert_eq!(refused["problems"][0]["place"]["row"], 3);
    assert_eq!(refused["details"]["failed"], 1);
}

#[test]
fn a_folder_that_takes_nothing() {
    let run = Adieu::new(&["batch", "draft", "t.csv", "--out", "/proc/drafts"]).file("t.csv", TABLE);
    run.run().code(73).stdout("").stderr_has("/proc/drafts cannot be written");
}

/// Pieces of tables, sound and broken.
const PIECES: [&[u8]; 16] = [
    b"kind",
    b"order_number",
    b"name",
    b",",
    b";",
    b"\t",
    b"\"",
    b"\"\"",
    b"\n",
    b"\r\n",
    b"\r",
    b"\xef\xbb\xbf",
    b"\xff",
    b"\0",
    b"../..",
    b"{\"kind\": \"x\"}",
];

fn table(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut table = Vec::new();
    if u.arbitrary()? {
        table.extend(b"kind,order_number\n");
    }
    for _ in 0..u.int_in_range(0..=60)? {
        if u.ratio(1, 8)? {
            table.push(u.arbitrary()?);
        } else {
            table.extend(*u.choose(&PIECES)?);
        }
    }
    Ok(table)
}

#[test]
fn any_bytes_are_rows_or_problems_and_lines_are_right() {
    arbtest::arbtest(|u| {
        let bytes = table(u)?;
        for format in [Format::Csv, Format::JsonLines] {
            let layout = Layout {
                format,
                columns: vec![("name".to_owned(), Some(Field::Reason))],
                ..Layout::default()
            };
            let Ok(rows) = Rows::open("t", &bytes[..], &layout) else {
                continue;
            };
            let mut before = 0;
            for row in rows {
                let Ok(row) = row else {
                    break;
                };
                let Place::Row { line, row, .. } = row.place else { panic!("a row has a place") };
                assert!(row > 0 && line > before, "lines go up: {line} after {before}");
                assert!(line <= bytes.split(|octet| *octet == b'\n').count());
                before = line;
            }
        }
        Ok(())
    });
}

#[test]
fn any_text_is_a_name_inside_its_folder() {
    arbtest::arbtest(|u| {
        let text: String = u.arbitrary()?;
        let name = file_name(&text);
        let path = Path::new(&name);
        assert_eq!(path.file_name(), Some(path.as_os_str()), "{text:?} became {name:?}");
        assert!(name.len() <= 157 && !name.starts_with(['.', '-']) && !name.contains("--"), "{name:?}");
        assert_ne!(file_name(&numbered(&name, 2)), numbered(&name, 2), "no name is another's with a number");
        Ok(())
    });
}

#[test]
fn whatever_the_table_the_program_ends_in_order() {
    let mut state = 1u32;
    let mut octet = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    for _ in 0..24 {
        let bytes: Vec<u8> = (0..600).map(|_| octet()).collect();
        let table = table(&mut Unstructured::new(&bytes)).expect("a table");
        let run = batch(table).arg("--file-name={order_number}").run();
        assert!([65, 0].contains(&run.code), "{} {}", run.code, run.stderr);
        assert!(
            run.files().iter().all(|name| ["t.csv", "drafts", "state"].contains(&name.as_str())),
            "{:?}",
            run.files()
        );
    }
}
