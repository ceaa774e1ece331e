//! SMTP: whatever a server says, sending ends in time, and nothing counts as accepted but by a 2yz reply to the final dot.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use adieu::account::secret::{Secret, Source};
use adieu::account::{Login, Smtp};
use adieu::email::{self, Email, Envelope, MessageSeed, Purpose};
use adieu::letter::{self, Catalog};
use adieu::net::{IoHooks, Security};
use adieu::smtp::{Disposition, Receipt, Session, SmtpError};
use adieu::value::{EmailAddress, Language, Value as _};

use crate::peer::{self, Heard, Manner};

const PASSWORD: &str = "correct horse battery";
const WAIT: Duration = Duration::from_millis(60);

thread_local! {
    static EMAIL: (Email, Envelope) = message();
}

/// A letter as the program sends it.
pub(crate) fn message() -> (Email, Envelope) {
    let catalog = Catalog::built_in();
    let language = Language::from_directory("en-GB").expect("a language");
    let sample = letter::samples("terminate", &language).remove(0);
    let request = sample.request;
    let letter = letter::render(&request, &catalog, crate::TODAY).expect("a letter");
    let seed = MessageSeed { time: jiff::Timestamp::UNIX_EPOCH, token: "0123abcd".to_owned() };
    let email = email::compose(&request, &letter, &[], None, &seed, Purpose::Send).expect("a message");
    let copy = EmailAddress::parse("copy@example.org").expect("an address");
    let envelope =
        Envelope::new(&request.customer.email, request.recipient.mailbox().expect("an address"), Some(&copy))
            .expect("an envelope");
    (email, envelope)
}

/// Lets a server say the octets while a letter is sent to it; whether it wants a login, the first octet says.
pub fn run(bytes: &[u8]) {
    let login = bytes.first() == Some(&b'!');
    let script = if login { &bytes[1..] } else { bytes };
    EMAIL.with(|(email, envelope)| send(script, login, email, envelope));
}

fn send(script: &[u8], login: bool, email: &Email, envelope: &Envelope) {
    let lines = Rc::new(RefCell::new(String::new()));
    let into = Rc::clone(&lines);
    let watch = IoHooks {
        transcript: Some(RefCell::new(Box::new(move |line: &str| {
            into.borrow_mut().push_str(line);
            into.borrow_mut().push('\n');
        }))),
        ..IoHooks::default()
    };
    let mut claimed = false;
    let started = Instant::now();
    let (outcome, heard) = peer::with(script, Submission::default(), |port| {
        let server = Smtp {
            host: "127.0.0.1".to_owned(),
            port,
            security: Security::None,
            login: login
                .then(|| Login { username: "ann@example.org".to_owned(), source: Source::AskOrEnvironment }),
            ca_file: None,
            timeout: Some(WAIT),
        };
        let mut session = Session::open(&server, Some(&Secret::new(PASSWORD.to_owned())), &watch)?;
        assert!(!format!("{session:?}").contains(PASSWORD));
        let receipt = session.send(email, envelope, || {
            claimed = true;
            Ok::<(), SmtpError>(())
        })?;
        session.quit();
        Ok(receipt)
    });
    // A dozen waits at the most, and time for a machine that is busy.
    assert!(started.elapsed() < Duration::from_secs(8), "it took {:?}", started.elapsed());
    // After the login the server may say it, for it was told.
    let echoes = String::from_utf8_lossy(script).contains("horse");
    assert!(echoes || !lines.borrow().contains("horse"), "the password is in the transcript");
    judge(&outcome, &heard, email, claimed, echoes);
}

fn judge(outcome: &Result<Receipt, SmtpError>, heard: &Heard, email: &Email, claimed: bool, echoes: bool) {
    let whole = end_of_message(&heard.program);
    // What the server said with the whole message before it, and how it begins.
    let verdict: Vec<u8> = heard
        .server
        .iter()
        .filter(|(before, _)| whole.is_some_and(|end| *before >= end))
        .flat_map(|(_, words)| words.clone())
        .collect();
    match outcome {
        Ok(receipt) => {
            let end = whole.expect("accepted without the final dot");
            assert!(claimed, "accepted without a claim");
            assert!((200..300).contains(&receipt.reply.code), "accepted by {}", receipt.reply);
            assert_eq!(message_before(&heard.program, end), email.bytes(), "another message");
            let code = receipt.reply.code.to_string();
            // After the dot, or crossing it on its way.
            let said: Vec<u8> = heard.server.iter().flat_map(|(_, words)| words.clone()).collect();
            let crossed = verdict.is_empty() || speaks_between(heard, end);
            let said = if crossed { said } else { verdict };
            assert!(said.windows(3).any(|three| three == code.as_bytes()), "nobody said {code}");
            assert!(receipt.tls.is_none());
        }
        Err(error) => {
            assert!(echoes || !format!("{error} {error:?}").contains("horse"), "the password is in an error");
            // A refusal that crosses the message on its way is the first answer to it; what is said after it answers nothing.
            let crossed = whole.is_some_and(|end| speaks_between(heard, end));
            let accepted = !crossed
                && verdict.len() < 500
                && verdict.len() >= 5
                && verdict[0] == b'2'
                && verdict[1..3].iter().all(u8::is_ascii_digit)
                && matches!(verdict[3], b' ' | b'\r')
                && verdict.iter().position(|byte| *byte == b'\n') == Some(verdict.len() - 1)
                && verdict.iter().position(|byte| *byte == b'\r') == Some(verdict.len() - 2);
            assert!(
                !accepted || error.disposition() == Disposition::InDoubt,
                "accepted, and counted as {:?}: {error}",
                error.disposition()
            );
            if error.disposition() == Disposition::InDoubt {
                assert!(claimed && whole.is_some(), "in doubt before the final dot: {error}");
            }
        }
    }
}

/// Whether the server said more than one line between DATA and the end of the message.
fn speaks_between(heard: &Heard, end: usize) -> bool {
    let data = heard.program.windows(6).position(|line| line == b"DATA\r\n").map_or(0, |at| at + 6);
    let between = heard.server.iter().filter(|(before, _)| (data..end).contains(before));
    between.flat_map(|(_, words)| words).filter(|byte| **byte == b'\n').count() > 1
}

/// Where the message ends, its final dot included.
fn end_of_message(said: &[u8]) -> Option<usize> {
    let data = said.windows(6).position(|line| line == b"DATA\r\n")?;
    let end = said[data..].windows(5).position(|end| end == b"\r\n.\r\n")?;
    Some(data + end + 5)
}

/// The message, its dots as they were.
fn message_before(said: &[u8], end: usize) -> Vec<u8> {
    let data = said.windows(6).position(|line| line == b"DATA\r\n").expect("DATA") + 6;
    let mut message = Vec::new();
    for line in said[data..end - 3].split_inclusive(|byte| *byte == b'\n') {
        message.extend_from_slice(line.strip_prefix(b".").unwrap_or(line));
    }
    message
}

/// How a submission server takes turns.
#[derive(Default)]
struct Submission {
    takes_data: bool,
}

impl Manner for Submission {
    fn has_spoken(&self, since: &[u8]) -> bool {
        if self.takes_data { since.ends_with(b"\r\n.\r\n") } else { since.ends_with(b"\n") }
    }

    fn goes_on(&self, said: &[u8]) -> bool {
        let Some(lines) = said.strip_suffix(b"\n") else { return true };
        let last = lines.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        last.get(3) == Some(&b'-')
    }

    fn say(&mut self, heard: &[u8], words: &[u8]) -> Vec<u8> {
        self.takes_data = heard.ends_with(b"DATA\r\n") && words.starts_with(b"354");
        words.to_vec()
    }
}
