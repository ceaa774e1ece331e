//! IMAP: whatever a server says, every command ends in time, a message counts as filed only by its own OK, and what is
//! read is of what was asked for.
//!
//! In what the server says, `#` stands for the tag of the command it answers.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use adieu::account::secret::{Secret, Source};
use adieu::account::{Imap, Login};
use adieu::imap::{Criterion, Folder, MailboxError, Role, Session};
use adieu::net::{IoHooks, Security};
use jiff::tz::TimeZone;

use crate::peer::{self, Heard, Manner};

const PASSWORD: &str = "correct horse battery";
const WAIT: Duration = Duration::from_millis(60);
const MESSAGE: &[u8] = b"From: ann@example.org\r\nTo: care@example.com\r\nSubject: hi\r\n\r\nbody\r\n";
const LIMIT: u32 = 4096;

/// Lets a server say the octets while a mailbox is used; what is done first, the first octet says.
pub fn run(bytes: &[u8]) {
    let reads = bytes.first() == Some(&b'!');
    let script = if reads { &bytes[1..] } else { bytes };
    let lines = Rc::new(RefCell::new(String::new()));
    let into = Rc::clone(&lines);
    let watch = IoHooks {
        transcript: Some(RefCell::new(Box::new(move |line: &str| {
            into.borrow_mut().push_str(line);
            into.borrow_mut().push('\n');
        }))),
        ..IoHooks::default()
    };
    let started = Instant::now();
    let (filed, heard) = peer::with(script, Mailbox::default(), |port| {
        let server = Imap {
            host: "127.0.0.1".to_owned(),
            port,
            security: Security::None,
            login: Login { username: "ann@example.org".to_owned(), source: Source::AskOrEnvironment },
            same_secret: false,
            ca_file: None,
            timeout: Some(WAIT),
            drafts: None,
            sent: None,
            saves_sent: false,
        };
        let session = Session::open(&server, &Secret::new(PASSWORD.to_owned()), &watch);
        let mut session = match session {
            Ok(session) => session,
            Err(error) => return Some(Err(error)),
        };
        assert!(!format!("{session:?}").contains(PASSWORD));
        let filed = if reads {
            read(&mut session);
            None
        } else {
            Some(file(&mut session))
        };
        session.logout();
        filed
    });
    assert!(started.elapsed() < Duration::from_secs(8), "it took {:?}", started.elapsed());
    // After the login the server may say it, for it was told.
    let echoes = String::from_utf8_lossy(script).contains("horse");
    assert!(echoes || !lines.borrow().contains("horse"), "the password is in the transcript");
    if let Some(filed) = filed {
        judge(&filed, &heard, echoes);
    }
}

fn file(session: &mut Session<'_>) -> Result<(), MailboxError> {
    let folder = session.find(Role::Drafts, None)?;
    assert!(!folder.name().is_empty());
    let date = crate::TODAY.at(10, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a time");
    let filed = session.append(&folder, MESSAGE, Role::Drafts, &date)?;
    assert_eq!(filed.folder, folder.name());
    Ok(())
}

fn read(session: &mut Session<'_>) {
    let folders = session.folders().unwrap_or_default();
    let junk = session.find(Role::Junk, Some("Spam & more"));
    for folder in folders.into_iter().take(1).chain(junk).chain([Folder::inbox()]) {
        if session.examine(&folder).is_err() {
            continue;
        }
        let words = ["<1@example.org>", "käse"];
        let criteria = [
            Criterion::Since(crate::TODAY),
            Criterion::Any(vec![Criterion::InReplyTo(words[0]), Criterion::Subject(words[1])]),
        ];
        let Ok(found) = session.search(&criteria) else { continue };
        assert!(found.windows(2).all(|pair| pair[0] < pair[1]), "{found:?}");
        for page in found.chunks(adieu::imap::PAGE).take(2) {
            let Ok(headers) = session.headers(page, &["From", "Subject"]) else { break };
            assert!(headers.iter().all(|header| page.contains(&header.uid)), "{headers:?}");
        }
        if let Some(uid) = found.first()
            && let Ok(Some(message)) = session.message(*uid, LIMIT)
        {
            assert_eq!(message.uid, *uid);
            adieu::reply::Header::read(&message.bytes);
        }
    }
}

fn judge(filed: &Result<(), MailboxError>, heard: &Heard, echoes: bool) {
    // Announced, then the message and the end of its command.
    let announced = heard.program.windows(7).position(|word| word == b"APPEND ");
    let whole = announced.and_then(|at| {
        let end = heard.program[at..].windows(MESSAGE.len()).position(|window| window == MESSAGE)?;
        let end = at + end + MESSAGE.len();
        let rest = &heard.program[end..];
        (rest.starts_with(b"\r\n") || rest.starts_with(b")\r\n")).then_some(end + 2)
    });
    match filed {
        Ok(()) => {
            assert!(whole.is_some(), "filed before it was sent");
            let line = &heard.program[..announced.expect("an APPEND")];
            let tag = line.rsplit(|byte| *byte == b'\n').next().expect("a tag");
            let mut wanted = tag.to_vec();
            wanted.extend_from_slice(b"ok");
            let said: Vec<u8> =
                heard.server.iter().flat_map(|(_, words)| words.to_ascii_lowercase()).collect();
            let wanted = wanted.to_ascii_lowercase();
            assert!(said.windows(wanted.len()).any(|words| words == wanted), "nobody said OK to it");
        }
        Err(error) => {
            assert!(echoes || !format!("{error} {error:?}").contains("horse"), "the password is in an error");
            assert!(!error.is_in_doubt() || announced.is_some(), "in doubt before it was sent");
            if let Some(end) = whole
                && !error.is_in_doubt()
            {
                let refused = heard.server.iter().any(|(before, words)| {
                    let words = words.to_ascii_uppercase();
                    *before >= end.saturating_sub(4)
                        && (words.windows(2).any(|two| two == b"NO")
                            || words.windows(3).any(|three| three == b"BAD"))
                });
                assert!(refused, "neither filed nor refused, and not in doubt: {error}");
            }
        }
    }
}

/// How a mailbox server takes turns.
#[derive(Default)]
struct Mailbox {
    literal: usize,
    pieces: usize,
}

/// The octets of the literal that a line announces at its end.
fn announced(line: &[u8]) -> Option<usize> {
    let inner = line.strip_suffix(b"}\r\n")?;
    let at = inner.iter().rposition(|byte| *byte == b'{')?;
    std::str::from_utf8(&inner[at + 1..]).ok()?.parse().ok()
}

impl Manner for Mailbox {
    fn has_spoken(&self, since: &[u8]) -> bool {
        since.len() > self.literal && since.ends_with(b"\n")
    }

    fn goes_on(&self, said: &[u8]) -> bool {
        let Some(lines) = said.strip_suffix(b"\n") else { return true };
        let last = lines.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        // Only its first words are without a tag and answered all the same.
        announced(said).is_some() || (last.starts_with(b"*") && self.pieces > 1)
    }

    fn say(&mut self, heard: &[u8], words: &[u8]) -> Vec<u8> {
        self.pieces += 1;
        let tag = |line: &[u8]| {
            let word = line.split(|byte| *byte == b' ').next()?;
            let digits = word.strip_prefix(b"A")?;
            (!digits.is_empty() && digits.iter().all(u8::is_ascii_digit)).then(|| word.to_vec())
        };
        let tag = heard.rsplit(|byte| *byte == b'\n').find_map(tag).unwrap_or_default();
        self.literal = if words.starts_with(b"+") { announced(heard).unwrap_or(0) } else { 0 };
        let mut said = Vec::with_capacity(words.len() + 8);
        for byte in words {
            if *byte == b'#' { said.extend_from_slice(&tag) } else { said.push(*byte) }
        }
        said
    }
}
