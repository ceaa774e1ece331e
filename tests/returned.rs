//! An address that a letter came back from: warned of, and used only after a yes.

use adieu::journal::{NewFinding, State};
use adieu::reply::Proposal;
use jiff::civil::date;

use crate::journal::{Book, dates, letter, now};

const REQUEST: &str = r#"kind = "terminate"
[customer]
name = "Wang Xiaoming"
email = "wang@example.org"
[contract]
end_on = 2027-01-31
country = "GB"
provider_name = "Example Mobile"
order_number = "LB-2026-001234"
"#;

/// A journal with a letter to care@example.com about which these came in.
fn book(found: &[Proposal]) -> Book {
    let book = Book::new();
    let mut journal = book.open();
    let entry = letter(
        &mut journal,
        "terminate",
        None,
        dates(date(2026, 11, 30), date(2026, 12, 21)),
        State::Accepted,
    );
    for (uid, proposal) in (1..).zip(found) {
        let bytes = format!("message {uid}");
        let new = NewFinding {
            entry,
            proposal: *proposal,
            from: Some("mailer-daemon@example.com"),
            subject: "Undelivered",
            date: None,
            message_id: None,
            why: "it says so",
            account: "main",
            folder: "INBOX",
            uid_validity: Some(1),
            uid,
            bytes: bytes.as_bytes(),
            whole: true,
        };
        assert!(journal.keep(&new, now()).expect("kept").is_some());
    }
    let sendmail = book.folder.path().join("sendmail");
    crate::harness::script_file(&sendmail, "cat > sent");
    std::fs::create_dir(book.folder.path().join("config")).expect("a folder");
    let account = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"./sendmail\"\n";
    std::fs::write(book.folder.path().join("config/config.toml"), account).expect("a config file");
    std::fs::write(book.folder.path().join("request.toml"), REQUEST).expect("a request");
    book
}

const WHAT: &str = "did not take a letter: it came back on 2026-11-23";

#[test]
fn the_next_letter_to_it_needs_a_yes() {
    let book = book(&[Proposal::Bounced]);
    let error = format!(
        "error: to (--to): \"care@example.com\" {WHAT}\n  compare it with the provider's website, or use another of its ways \
         to cancel; if it is right all the same, add --confirm-recipient care@example.com\n"
    );
    for (command, to) in
        [("draft", "care@example.com"), ("send", "care@example.com"), ("send", "Care@Example.com")]
    {
        let mut args = vec![command, "request.toml", "--to", to];
        if command == "send" {
            args.push("--yes");
        }
        let (code, stdout, stderr) = book.run(&args);
        let expected = error.replacen("\"care@example.com\"", &format!("\"{to}\""), 1);
        let expected = if to.starts_with('C') {
            expected.replace("--confirm-recipient care@", "--confirm-recipient Care@")
        } else {
            expected
        };
        assert_eq!((code, &*stdout), (65, ""), "{stderr}");
        assert!(stderr.starts_with(&expected), "{stderr}");
    }
    assert!(!book.folder.path().join("sent").exists());
    // A preview only warns, also where little is to be said.
    let (code, _, stderr) = book.run(&["preview", "request.toml", "--to", "care@example.com", "--quiet"]);
    let warning =
        format!("{WHAT}\n  compare it with the provider's website, or use another of its ways to cancel\n");
    assert_eq!(code, 0);
    assert!(stderr.starts_with("warning: ") && stderr.contains(&warning), "{stderr}");
    let confirmed =
        ["send", "request.toml", "--to", "care@example.com", "--yes", "--confirm-recipient=care@example.com"];
    let (code, _, stderr) = book.run(&confirmed);
    assert_eq!(code, 0, "{stderr}");
    assert!(book.folder.path().join("sent").exists());
}

#[test]
fn a_record_with_such_an_address_is_doubted_too() {
    let book = book(&[Proposal::Bounced]);
    let folder = book.folder.path().join("config/providers");
    std::fs::create_dir(&folder).expect("a folder");
    let record = "id = \"example-mobile\"\nname = \"Example Mobile\"\ndomains = [\"example.com\"]\n[[address]]\nemail = \"care@example.com\"\n\
                  purpose = \"cancellation\"\nsource = \"https://example.com\"\nseen_on = 2026-11-01\nconfidence = \"A\"\n";
    std::fs::write(folder.join("example-mobile.toml"), record).expect("a record");
    std::fs::write(
        book.folder.path().join("request.toml"),
        REQUEST.replace("provider_name = \"Example Mobile\"", "provider = \"example-mobile\""),
    )
    .expect("a request");
    let (code, _, stderr) = book.run(&["draft", "request.toml"]);
    assert_eq!(code, 65);
    let what = format!("\"example-mobile\" has an address, care@example.com, that {WHAT}\n");
    assert!(stderr.contains(&what), "{stderr}");
}

#[test]
fn an_answer_since_another_mailbox_and_other_findings_raise_no_doubt() {
    for (found, to) in [
        (&[Proposal::Bounced, Proposal::Answered][..], "care@example.com"),
        (&[Proposal::Answered, Proposal::Delayed, Proposal::Acknowledged], "care@example.com"),
        (&[Proposal::Bounced], "help@example.com"),
    ] {
        let (code, _, stderr) = book(found).run(&["draft", "request.toml", "--to", to]);
        assert_eq!(code, 0, "{stderr}");
        assert!(!stderr.contains("came back"), "{stderr}");
    }
    // It came back once more after it had answered.
    let again = book(&[Proposal::Answered, Proposal::Bounced]);
    assert_eq!(again.run(&["draft", "request.toml", "--to", "care@example.com"]).0, 65);
}

#[test]
fn a_row_of_a_table_needs_the_yes_too() {
    let book = book(&[Proposal::Bounced]);
    let table = "kind,provider_name,to,name,email,order_number,country,end_on\n\
                 terminate,Example Mobile,care@example.com,Ann,ann@example.org,1,GB,2027-01-31\n";
    std::fs::write(book.folder.path().join("table.csv"), table).expect("a table");
    let run = |more: &[&str]| book.run(&[&["batch", "draft", "table.csv", "--out", "drafts"], more].concat());
    let (code, _, stderr) = run(&[]);
    assert!(code == 65 && stderr.contains(WHAT), "{stderr}");
    assert_eq!(run(&["--confirm-recipient=care@example.com"]).0, 0);
}

/// The journal is looked at and not made.
#[test]
fn without_a_journal_nothing_is_made() {
    let book = Book::new();
    std::fs::write(book.folder.path().join("request.toml"), REQUEST).expect("a request");
    assert_eq!(book.run(&["draft", "request.toml", "--to", "care@example.com", "-o", "-"]).0, 0);
    assert!(!book.folder.path().join("state").exists());
    // One that cannot be read is no reason to write no draft.
    std::fs::create_dir(book.folder.path().join("state")).expect("a folder");
    std::fs::write(book.folder.path().join("state/journal.db"), "no database").expect("a file");
    assert_eq!(book.run(&["draft", "request.toml", "--to", "care@example.com", "-o", "-"]).0, 0);
}
