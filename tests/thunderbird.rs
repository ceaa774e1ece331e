//! A draft in a real mail program: Thunderbird, started by `tests/thunderbird/open.sh`, opens it to be written on, and
//! saves it as it stands in the window.

use std::fs;
use std::path::Path;
use std::process::Command;

use mail_parser::mailbox::mbox::MessageIterator;
use mail_parser::{Address, Message, MessageParser, MimeHeaders as _};

use crate::harness::Adieu;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/thunderbird/open.sh");
/// A file the screen is copied to, for whoever wants to look at it.
const SCREENSHOT: &str = "ADIEU_TEST_SCREENSHOT";

/// `false`, loudly, where there is no Thunderbird; a failure where CI says there must be.
fn installed() -> bool {
    let missing: Vec<&str> =
        ["/usr/bin/thunderbird", "/usr/bin/Xvfb", "/usr/bin/xdotool", "/usr/bin/import", "/usr/bin/setsid"]
            .into_iter()
            .filter(|program| !Path::new(program).exists())
            .collect();
    if missing.is_empty() {
        return true;
    }
    let missing = missing.join(", ");
    assert!(std::env::var_os("CI").is_none(), "CI must have Thunderbird, and runs without {missing}");
    println!(
        "SKIPPED: without {missing} no real mail program opened a draft. Debian: thunderbird xvfb xdotool imagemagick"
    );
    false
}

fn mailboxes(address: Option<&Address<'_>>) -> Vec<(Option<String>, Option<String>)> {
    address
        .into_iter()
        .flat_map(Address::iter)
        .map(|one| (one.name().map(str::to_owned), one.address().map(str::to_owned)))
        .collect()
}

/// What a person sees in the window, and the octets of what is attached.
#[derive(Debug, PartialEq)]
struct Shown {
    from: Vec<(Option<String>, Option<String>)>,
    to: Vec<(Option<String>, Option<String>)>,
    copies: [usize; 2],
    subject: Option<String>,
    body: String,
    attachments: Vec<(Option<String>, Option<String>, Vec<u8>)>,
}

impl Shown {
    fn of(message: &Message<'_>) -> Self {
        Self {
            from: mailboxes(message.from()),
            to: mailboxes(message.to()),
            copies: [mailboxes(message.cc()).len(), mailboxes(message.bcc()).len()],
            subject: message.subject().map(str::to_owned),
            // Thunderbird leaves out the line break at the end.
            body: message.body_text(0).expect("a body").replace("\r\n", "\n").trim_end().to_owned(),
            attachments: message
                .attachments()
                .map(|part| {
                    let kind =
                        part.content_type().map(|kind| format!("{}/{:?}", kind.c_type, kind.subtype()));
                    (part.attachment_name().map(str::to_owned), kind, part.contents().to_vec())
                })
                .collect(),
        }
    }
}

#[test]
fn thunderbird_opens_the_draft_to_be_sent_as_it_was_written() {
    if !installed() {
        return;
    }
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/lebara.toml");
    let run = Adieu::new(&["draft", "lebara.toml", "--language", "zh", "-o", "letter.eml"])
        .file("lebara.toml", fs::read(example).expect("the example"))
        .run()
        .code(0);
    let folder = run.folder.path().join("thunderbird");
    let output = Command::new(SCRIPT)
        .arg(run.folder.path().join("letter.eml"))
        .arg(&folder)
        .output()
        .expect("it runs");
    if let Some(wanted) = std::env::var_os(SCREENSHOT) {
        fs::copy(folder.join("screen.png"), wanted).expect("a copy of the screen");
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let draft = run.read("letter.eml");
    let draft = MessageParser::default().parse(&draft).expect("a message");
    let drafted = Shown::of(&draft);
    let saved = fs::read(folder.join("Drafts")).expect("the folder of drafts");
    let saved = MessageIterator::new(saved.as_slice()).last().expect("a draft").expect("which can be read");
    let saved = MessageParser::default().parse(saved.contents()).expect("a message");
    assert_eq!(Shown::of(&saved), drafted);

    // So that two empty messages are not alike, and a viewer is no editor.
    assert_eq!(drafted.to, [(Some("Lebara".into()), Some("care@lebara.com".into()))]);
    assert!(drafted.body.starts_with("尊敬的客服：\n") && drafted.attachments[0].2.starts_with(b"%PDF-"));
    assert!(saved.header_raw("X-Mozilla-Draft-Info").is_some(), "it was not saved as a draft");
    assert_ne!(saved.message_id(), draft.message_id(), "it was not saved by Thunderbird");
    let title = fs::read_to_string(folder.join("title.txt")).expect("the window's title");
    assert_eq!(title, format!("Write: {} - Thunderbird\n", drafted.subject.expect("a subject")));
}
