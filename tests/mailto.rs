//! A letter as a link, and drafts opened on the desktop: what another reader finds in the link, and whatever the desktop does.

use std::path::Path;
use std::time::{Duration, Instant};

use adieu::letter::{self, Catalog};
use adieu::output::mailto::{Mailto, MailtoError};
use adieu::provider::Directory;
use adieu::request::{self, Context, RecipientPolicy};
use adieu::value::{EmailAddress, Field, Place, RawValue, RequestForm, Value as _};
use arbtest::arbitrary::{Result, Unstructured};
use mail_parser::MessageParser;

use crate::harness::{Adieu, MINIMAL, Outcome, script_file};

const LINK: &str = "mailto:care@example.com?subject=Turn%20off%20automatic%20renewal,%20order%20number%20LB-2026-001234\
                    &body=Dear%20Sir%20or%20Madam,%0D%0A%0D%0AI%20hereby%20cancel%20the%20automatic%20renewal%20of%20the%20contract%20below.";

/// What a program that opens the link finds: the recipient, and each header with its value.
fn read(link: &str) -> (String, Vec<(String, String)>) {
    for c in link.chars() {
        assert!(c.is_ascii_alphanumeric() || "-._~%@?&=,:".contains(c), "{c:?} in {link}");
    }
    let (to, query) = link.strip_prefix("mailto:").expect("the scheme").split_once('?').expect("a query");
    let pairs: Vec<_> = query
        .split('&')
        .map(|pair| pair.split_once('=').expect("a value"))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    // Another reader, of web forms, where a + is a space: there is none.
    let url = url::Url::parse(link).expect("a URL");
    let form: Vec<_> =
        url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    assert_eq!((url.path(), url.fragment(), form), (to, None, pairs.clone()));
    (decoded(to), pairs)
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().expect("a digit"), rest.next().expect("a digit")];
            let digits = std::str::from_utf8(&digits).expect("ASCII");
            bytes.push(u8::from_str_radix(digits, 16).expect("hexadecimal"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// The recipient, the subject and the body, and that there is nothing else.
fn read_whole(link: &str) -> (String, String, String) {
    let (to, pairs) = read(link);
    let [(subject_name, subject), (body_name, body)] = pairs.as_slice() else { panic!("{pairs:?}") };
    assert_eq!((subject_name.as_str(), body_name.as_str()), ("subject", "body"));
    (to, subject.clone(), body.clone())
}

fn link_of(run: &Outcome) -> String {
    let out = String::from_utf8(run.stdout.clone()).expect("UTF-8");
    let line = out.strip_suffix('\n').expect("a line");
    assert!(!line.contains('\n'), "one line: {out}");
    line.to_owned()
}

fn draft(flags: &[&str]) -> Adieu {
    flags.iter().fold(Adieu::new(&["draft", "-"]), |adieu, flag| adieu.arg(*flag)).stdin(MINIMAL)
}

/// With an opener that is this script, and nothing else on the path but the system's programs.
fn desktop(adieu: Adieu, script: &str) -> Adieu {
    script_file(&adieu.path("bin/xdg-open"), script);
    let path = std::env::join_paths([&adieu.path("bin"), Path::new("/usr/bin"), Path::new("/bin")]);
    adieu.env("PATH", path.expect("a path"))
}

/// Writes down what it was given, and what it could read.
const WRITE_DOWN: &str =
    "printf '%s\\n' \"$#\" \"$@\" > opened; printenv ADIEU_PASSWORD >> opened; cat -- \"$1\" > read; exit 0";

const NAME: &str = "example-mobile-stop-renewal-2026-11-23.eml";
const ORDINARY: &str = "Saved a draft to Example Mobile <care@example.com>, from xiaoming.wang@example.org.\n\
     Next: open the file with your mail program, read the letter once more, and press Send. \
     Keep the sent copy until the confirmation is there.\nDates: no answer by 2026-11-30: remind them.\n\
     It is entry 1 of the journal. When you have sent it: `adieu journal mark 1 sent`.\n";

#[test]
fn a_link_is_the_letter_and_nothing_else() {
    let run = draft(&["--mailto"]).run().code(0);
    assert_eq!(run.files(), Vec::<String>::new(), "nothing is written");
    let link = link_of(&run);
    assert!(link.starts_with(LINK), "{link}");
    let (to, subject, body) = read_whole(&link);
    let eml = draft(&["-o", "-"]).run().code(0).stdout;
    let message = MessageParser::default().parse(&eml).expect("a message");
    assert_eq!(to, "care@example.com");
    assert_eq!(message.subject(), Some(subject.as_str()));
    assert_eq!(message.body_text(0).expect("a body"), body, "octet for octet what the draft says, with CRLF");
    run.stderr(
        "This link is the letter to Example Mobile <care@example.com>.\n\
         Next: open it with your mail program, or copy it into your browser's address line; make sure that it is from \
         xiaoming.wang@example.org, which a link cannot choose, read the letter once more to its end, and press Send. \
         Keep the sent copy until the confirmation is there.\nDates: no answer by 2026-11-30: remind them.\n",
    );
    let quiet = draft(&["--mailto", "--quiet"]).run().code(0).stderr("");
    assert_eq!(link_of(&quiet), link);
}

#[test]
fn a_link_for_a_program() {
    let run =
        draft(&["--mailto", "--json", "--document=pdf", "--calendar=dates.ics"]).run().code(0).stderr("");
    let json = run.json();
    assert_eq!(read_whole(json["mailto"].as_str().expect("a link")).0, "care@example.com");
    // Who sends it gives it an id, and the document is not in it.
    for (key, value) in [("path", "null"), ("message_id", "null"), ("enclosures", "[]"), ("ok", "true")] {
        assert_eq!(json[key].to_string(), value, "{key}");
    }
    assert_eq!(json["from"]["email"], "xiaoming.wang@example.org");
    assert_eq!(json["warnings"][0]["code"], "document-left-out");
    assert_eq!(json.get("opened"), None);
    assert_eq!(run.files(), ["dates.ics"], "the dates are a file all the same");
}

#[test]
fn a_document_stays_behind_and_is_said_to() {
    let request = MINIMAL.replacen('\n', "\ndocument = \"pdf\"\n", 1);
    let draft = || Adieu::new(&["draft", "request.toml", "--mailto"]).file("request.toml", request.clone());
    draft().run().code(0).stderr_has(
        "warning: document (request.toml:2): is not in the link: a link carries no files\n  \
         the letter is complete without it; to enclose it, leave --mailto out\n",
    );
    let run = draft().arg("-q").run().code(0).stderr("");
    let body = read_whole(&link_of(&run)).2;
    assert!(!body.contains("pdf") && !body.contains("nclos"), "it promises none: {body}");
}

#[test]
fn everything_that_a_link_cannot_carry_is_said_at_once() {
    let reason = "我已经搬家，不再需要这项服务。".repeat(12);
    let flags = ["--mailto", "--open", "--language=zh", "--attach=proof.txt", "--reason", &reason];
    let run = desktop(draft(&flags).file("proof.txt", "A proof."), WRITE_DOWN).run().code(65).stdout("");
    assert_eq!(run.files(), ["bin", "proof.txt"], "nothing was opened");
    let instead = "  save the draft as a file that your mail program opens: leave --mailto out; or put it into your mailbox with \
                   --to-drafts\n";
    run.stderr(&format!(
        "error: attach (--attach): cannot be used with --mailto: a link carries no files, and the letter says that they are enclosed\n\
         {instead}error: letter: is 3257 characters long as a link; at most 1900 are sure to arrive whole\n{instead}\
         2 problems; nothing was written.\n"
    ));
    let json = draft(&["--mailto", "--json", "--language=zh", "--reason", &reason]).run().code(65).json();
    assert_eq!(json["problems"][0]["code"], "link-too-long");
}

#[test]
fn a_link_is_no_file_and_goes_into_no_mailbox() {
    for other in ["--output=mine.eml", "-o-", "--to-drafts"] {
        draft(&["--mailto", other]).run().code(2).stdout("").stderr_has("cannot be used with");
    }
    draft(&["--open", "--to-drafts"]).run().code(2).stderr_has("cannot be used with");
    draft(&["--open", "-o", "-"])
        .run()
        .code(2)
        .stdout("")
        .stderr("error: --open opens a file, and with --output - there is none\n  leave one of them out\n");
    Adieu::new(&["follow-up", "1", "--open", "--send"]).run().code(2).stderr_has("cannot be used with");
}

#[test]
fn hostile_values_add_no_header_and_no_recipient() {
    let hostile =
        "x&bcc=eve@example.net%0d%0aBcc: eve@example.net?cc=eve@example.net#&to=eve@example.net;+\"'%00";
    let order = "1&bcc=eve?#%0D%0A+\"";
    let run = draft(&["--mailto", "-q", "--name", hostile, "--reason", hostile, "--order-number", order])
        .arg("--to=a&bcc=e%0d%0a?cc=e#'+b@example.com")
        .run()
        .code(0);
    let (to, subject, body) = read_whole(&link_of(&run));
    assert_eq!(to, "a&bcc=e%0d%0a?cc=e#'+b@example.com");
    assert_eq!(subject, format!("Turn off automatic renewal, order number {order}"));
    assert_eq!(body.matches(hostile).count(), 3, "name, signature and reason, as they were typed: {body}");
}

fn any_text(u: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=10)? {
        match u.int_in_range(0..=2)? {
            0 => text.push(u.arbitrary()?),
            1 => text.push(char::from(u.int_in_range(b' '..=b'~')?)),
            _ => text.push_str(u.choose(&[
                "&bcc=a@example.net",
                "%0D%0A",
                "%",
                "%2",
                "+",
                "?",
                "#",
                "=",
                "&",
                "é",
                "王小明",
                "👩‍👩‍👧",
                "\u{a0}",
                "\u{2028}",
                "\"",
                "'",
            ])?),
        }
    }
    Ok(text)
}

#[test]
fn whatever_a_letter_says_comes_out_of_its_link() {
    let catalog = Catalog::built_in();
    let today = jiff::civil::date(2026, 11, 23);
    let (mut whole, mut long) = (0, 0);
    arbtest::arbtest(|u| {
        let language = *u.choose(&["de", "en", "zh", "fr"])?;
        let kind = *u.choose(&["stop-renewal", "terminate"])?;
        let (name, reason, order) = (any_text(u)?, any_text(u)?, any_text(u)?);
        let local: String = (0..u.int_in_range(1..=8)?)
            .map(|_| Ok(*u.choose(&['a', '&', '?', '%', '#', '=', '+', '\'', '/', '`', '{', 'é', '王'])?))
            .collect::<Result<_>>()?;
        let to = format!("{local}@example.com");
        let mut form = RequestForm::default();
        for (field, value) in [
            (Field::Kind, kind),
            (Field::To, to.as_str()),
            (Field::ProviderName, "Example"),
            (Field::Name, &name),
            (Field::Email, "ann@example.org"),
            (Field::OrderNumber, &order),
            (Field::Reason, &reason),
            (Field::Language, language),
        ] {
            form.set_if_absent(field, RawValue::new(value, Place::Flag));
        }
        let context = Context {
            today,
            directory: &Directory::built_in(),
            languages: catalog.languages(),
            own_kinds: &[],
            allow_sensitive: &[Field::Name, Field::Reason, Field::OrderNumber],
            recipient: RecipientPolicy::Warn,
            returned: None,
        };
        let Ok(checked) = request::check(&form, &context) else {
            return Ok(());
        };
        let letter = letter::render(&checked.request, &catalog, today).expect("a letter");
        match Mailto::new(
            checked.request.recipient.mailbox().expect("an address"),
            &letter.subject,
            &letter.text(),
        ) {
            Ok(link) => {
                whole += 1;
                assert!(link.as_str().len() <= Mailto::MAX);
                let expected = (to, letter.subject.clone(), letter.text().replace('\n', "\r\n"));
                assert_eq!(read_whole(link.as_str()), expected);
            }
            Err(MailtoError::TooLong { length, limit }) => {
                long += 1;
                assert!(length > limit && limit == Mailto::MAX);
            }
            Err(error) => panic!("{error}"),
        }
        Ok(())
    })
    .budget_ms(2_000);
    assert!(
        whole > 20,
        "only {whole} letters went into a link, {long} were too long: the property says little"
    );
}

#[test]
fn any_line_end_is_one_and_a_subject_has_none() {
    let to = EmailAddress::parse("care@example.com").expect("an address");
    let link = Mailto::new(&to, "s", "a\nb\r\nc\rd").expect("a link");
    assert_eq!(link.as_str(), "mailto:care@example.com?subject=s&body=a%0D%0Ab%0D%0Ac%0D%0Ad");
    for subject in ["a\r\nBcc: eve@example.net", "a\nb", "a\0"] {
        assert_eq!(Mailto::new(&to, subject, ""), Err(MailtoError::Subject));
    }
    let room = Mailto::MAX - "mailto:care@example.com?subject=&body=".len();
    assert!(Mailto::new(&to, "", &"x".repeat(room)).is_ok());
    let over = Mailto::new(&to, "", &"x".repeat(room + 1));
    assert_eq!(over, Err(MailtoError::TooLong { length: 1901, limit: 1900 }));
}

#[test]
fn the_draft_is_opened_when_it_is_whole() {
    let adieu = desktop(draft(&["--open"]), WRITE_DOWN).env("ADIEU_PASSWORD", "a secret");
    let path = adieu.path(NAME);
    let run = adieu.run().code(0);
    let opened = String::from_utf8(run.read("opened")).expect("UTF-8");
    // One argument, an absolute path, and no password in the opener's environment.
    assert_eq!(opened, format!("1\n{}\n", path.display()));
    assert_eq!(run.read("read"), run.read(NAME), "the whole file was there");
    run.stdout(&format!("{NAME}\n")).stderr(
        "Saved a draft to Example Mobile <care@example.com>, from xiaoming.wang@example.org. It was handed to your mail program.\n\
         Next: read the letter once more there, and press Send. If no window comes, open the file yourself. \
         Keep the sent copy until the confirmation is there.\nDates: no answer by 2026-11-30: remind them.\n\
         It is entry 1 of the journal. When you have sent it: `adieu journal mark 1 sent`.\n",
    );
}

#[test]
fn a_file_name_is_never_an_option() {
    for name in ["-x.eml", "--help", "a b;$(touch x)'.eml"] {
        let adieu = desktop(draft(&["--open", &format!("--output={name}")]), WRITE_DOWN);
        let path = adieu.path(name);
        let run = adieu.run().code(0).stdout(&format!("{name}\n"));
        assert_eq!(run.read("opened"), format!("1\n{}\n", path.display()).as_bytes());
        assert_eq!(run.read("read"), run.read(name));
    }
}

#[test]
fn nothing_is_opened_where_nothing_was_written() {
    let run = desktop(draft(&["--open", "-o", "mine.eml"]).file("mine.eml", "precious"), WRITE_DOWN).run();
    let run = run.code(73).stdout("");
    assert_eq!(run.files(), ["bin", "mine.eml"]);
}

#[test]
fn a_link_is_handed_over_as_it_was_printed() {
    let run = desktop(draft(&["--mailto", "--open"]), WRITE_DOWN).run().code(0);
    let opened = String::from_utf8(run.read("opened")).expect("UTF-8");
    assert_eq!(opened, format!("1\n{}\n", link_of(&run)));
    run.stderr_has(
        "This link is the letter to Example Mobile <care@example.com>. It was handed to your mail program.\n\
         Next: there make sure that it is from xiaoming.wang@example.org, which a link cannot choose, read the letter",
    );
    let json = desktop(draft(&["--mailto", "--open", "--json"]), WRITE_DOWN).run().code(0).json();
    assert_eq!(json["opened"], true);
}

#[test]
fn without_an_opener_the_draft_is_there_all_the_same() {
    let run = draft(&["--open"]).file("empty/x", "");
    let empty = run.path("empty");
    let run = run.env("PATH", empty).run().code(0).stdout(&format!("{NAME}\n"));
    assert_eq!(run.files(), ["empty", NAME, "state"]);
    run.stderr(&format!(
        "warning: mail program: was not opened: there is no xdg-open on this machine\n  \
         the draft is saved: open {NAME} with your mail program yourself\n{ORDINARY}"
    ));
    let link = draft(&["--open", "--mailto"]).file("empty/x", "");
    let empty = link.path("empty");
    let run = link.env("PATH", empty).run().code(0);
    assert!(link_of(&run).starts_with(LINK));
    run.stderr_has(
        "warning: mail program: was not opened: there is no xdg-open on this machine\n  copy the link into your browser's address \
         line, or save a file that you can open: leave --mailto out\nThis link is the letter",
    );
}

#[test]
fn an_opener_that_fails_is_a_warning() {
    for (script, why) in [
        ("exit 3", "xdg-open found no way to open it (exit status: 3)"),
        ("echo noise; echo noise >&2; exit 4", "xdg-open found no way to open it (exit status: 4)"),
        ("kill -KILL $$", "xdg-open found no way to open it (signal: 9 (SIGKILL))"),
    ] {
        let run = desktop(draft(&["--open"]), script).run().code(0).stdout(&format!("{NAME}\n"));
        run.stderr(&format!(
            "warning: mail program: was not opened: {why}\n  \
             the draft is saved: open {NAME} with your mail program yourself\n{ORDINARY}"
        ));
    }
    let json = desktop(draft(&["--open", "--json"]), "exit 4").run().code(0).stderr("").json();
    assert_eq!((&json["path"], &json["opened"]), (&NAME.into(), &false.into()));
    assert_eq!(json["warnings"][0]["code"], "not-opened");
    let locked = draft(&["--open"]).file("bin/xdg-open", "no program");
    let bin = locked.path("bin");
    locked.env("PATH", bin).run().code(0).stderr_has("xdg-open cannot be run: Permission denied");
}

#[test]
fn an_opener_that_becomes_the_mail_program_is_not_waited_for() {
    let begun = Instant::now();
    let run = desktop(draft(&["--open"]), "exec sleep 60").run().code(0);
    assert!(begun.elapsed() < Duration::from_secs(30), "it waited for the window to be closed");
    run.stdout(&format!("{NAME}\n")).stderr_has("It was handed to your mail program.");
}
