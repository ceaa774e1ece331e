//! Request files: from any octets to the message, and what comes out is one correct message and nothing else.

use adieu::attachment::Enclosure;
use adieu::calendar::{self, About};
use adieu::collect::{Collected, RequestSource};
use adieu::deadline;
use adieu::email::{self, Email, MessageSeed, Purpose};
use adieu::letter::{self, Catalog, Letter};
use adieu::output::mailto::Mailto;
use adieu::provider::Directory;
use adieu::request::{self, CancellationRequest, Checked, Context, RecipientPolicy};
use adieu::value::{FIELDS, Field};
use adieu::words::{Locale, Naming, Words};
use jiff::tz::TimeZone;
use mail_parser::{Address, MessageParser, MimeHeaders as _};

use crate::TODAY;

thread_local! {
    static CATALOG: Catalog = Catalog::built_in();
    static DIRECTORY: Directory = Directory::built_in();
}

/// Takes the octets for a request file, and goes all the way.
pub fn run(bytes: &[u8]) {
    let mut collected = Collected::default();
    if let Err(error) = collected.add_request(&RequestSource::Stdin, &mut &*bytes) {
        assert!(!error.to_string().is_empty());
        return;
    }
    CATALOG.with(|catalog| DIRECTORY.with(|directory| go_on(bytes, &collected, catalog, directory)));
}

fn go_on(bytes: &[u8], collected: &Collected, catalog: &Catalog, directory: &Directory) {
    let every: Vec<Field> = FIELDS.iter().map(|info| info.field).collect();
    let check = |allow: &[Field], recipient: RecipientPolicy| {
        let context = Context {
            today: TODAY,
            directory,
            languages: catalog.languages(),
            own_kinds: &[],
            allow_sensitive: allow,
            recipient,
            returned: None,
        };
        request::check(&collected.form, &context)
    };
    let strict = check(&[], RecipientPolicy::Confirm(None));
    let Ok(checked) = check(&every, RecipientPolicy::Warn) else {
        assert!(strict.is_err(), "the strict check passes what the lenient one refuses");
        return;
    };
    days(&checked);
    let request = &checked.request;
    // A kind of one's own passes the check only where there is a template for it.
    let letter = letter::render(request, catalog, TODAY).expect("what passes the check makes a letter");
    let link = Mailto::new(request.recipient.mailbox().expect("an address"), &letter.subject, &letter.text());
    if let Ok(link) = link {
        let plain =
            link.as_str().bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>'));
        assert!(plain && link.as_str().matches('?').count() == 1, "{link}");
    }
    let enclosures: Vec<Enclosure> = request
        .attach
        .names()
        .filter_map(|name| Enclosure::new(&name, bytes.to_vec()).ok())
        .take(2)
        .collect();
    for enclosures in [&[], &enclosures[..]] {
        for purpose in [Purpose::Draft, Purpose::Send] {
            let seed = MessageSeed { time: now().timestamp(), token: "0123abcd".to_owned() };
            let email = email::compose(request, &letter, enclosures, None, &seed, purpose)
                .expect("what passes the check makes a message");
            look(&email, request, &letter, enclosures, purpose);
        }
    }
}

fn now() -> jiff::Zoned {
    TODAY.at(10, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a time")
}

/// The plan of the days and the calendar of it.
fn days(checked: &Checked) {
    let Some(facts) = &checked.facts else { return };
    let plan = deadline::plan(facts);
    let about = About {
        key: "key",
        provider: &checked.request.recipient.name,
        subject: "",
        step: Some(facts.step),
        renews_on: facts.renews_on,
        sent: false,
        now: &now(),
    };
    let names = Naming {
        option: |_, key, _| key.to_owned(),
        command: |_, command, _| command.to_owned(),
        word: |_, word| word.to_owned(),
        date: |_, _| None,
        text: str::to_owned,
    };
    let words = Words::new(Locale::En, names);
    if let Some(calendar) = calendar::calendar(&calendar::reminders(&plan, &about), &words) {
        for line in calendar.split_inclusive(|byte| *byte == b'\n') {
            assert!(line.len() <= 77 && line.ends_with(b"\r\n"), "{:?}", String::from_utf8_lossy(line));
            let inner = &line[..line.len() - 2];
            assert!(!inner.contains(&b'\r'), "{:?}", String::from_utf8_lossy(line));
        }
    }
}

/// The message as another parser reads it, and octet by octet.
fn look(
    email: &Email,
    request: &CancellationRequest,
    letter: &Letter,
    enclosures: &[Enclosure],
    purpose: Purpose,
) {
    let bytes = email.bytes();
    for (at, byte) in bytes.iter().enumerate() {
        assert!(*byte != b'\n' || at > 0 && bytes[at - 1] == b'\r', "a bare LF");
        assert!(*byte != b'\r' || bytes.get(at + 1) == Some(&b'\n'), "a bare CR");
    }
    assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 999), "a long line");
    let addresses = [&request.customer.email, request.recipient.mailbox().expect("an address")];
    if !addresses.iter().any(|address| address.needs_smtputf8()) {
        assert!(bytes.is_ascii(), "more than ASCII");
    }
    let mut wanted = vec![
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Language",
        "Content-Type",
    ];
    if enclosures.is_empty() {
        wanted.push("Content-Transfer-Encoding");
    }
    if purpose == Purpose::Draft {
        wanted.push("X-Unsent");
    }
    let head = bytes.windows(4).position(|end| end == b"\r\n\r\n").expect("an end of the headers");
    let mut names: Vec<String> = bytes[..head]
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.starts_with(b" ") && !line.starts_with(b"\t"))
        .map(|line| String::from_utf8_lossy(line).split(':').next().unwrap_or_default().to_owned())
        .collect();
    names.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(names, wanted, "other headers");

    let message = MessageParser::default().parse(bytes).expect("a message");
    assert_eq!(message.subject(), Some(letter.subject.as_str()), "another subject");
    let body = message.body_text(0).expect("a body").replace("\r\n", "\n");
    assert_eq!(body, *letter.text(), "another text");
    for (header, address) in [(message.from(), addresses[0]), (message.to(), addresses[1])] {
        let Some(Address::List(list)) = header else { panic!("no list of addresses") };
        assert_eq!(list.len(), 1, "more than one address");
        assert_eq!(list[0].address.as_deref(), Some(address.to_string().as_str()), "another address");
    }
    assert_eq!(
        message.from().and_then(|from| from.first()).and_then(|from| from.name()),
        Some(request.customer.name.as_str())
    );
    assert_eq!(message.attachments.len(), enclosures.len(), "another number of enclosures");
    for (at, enclosure) in (0..).zip(enclosures) {
        let part = message.attachment(at).expect("an enclosure");
        assert_eq!(part.attachment_name(), Some(enclosure.name()), "another name");
        assert_eq!(part.contents(), enclosure.bytes(), "other octets");
    }
}
