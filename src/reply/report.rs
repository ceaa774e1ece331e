//! A delivery report (RFC 3464): what became of a message, for whom, and which message it was.

use std::borrow::Cow;

use mail_parser::{MessageParser, MimeHeaders as _, PartType};
use serde::Serialize;

use super::{Letter, Proposal, bare};

/// The stack for the parser, in octets.
const STACK: usize = 64 * 1024 * 1024;

/// What became of a message for one recipient (RFC 3464 § 2.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// It did not arrive and is not tried again.
    Failed,
    /// It has not arrived yet.
    Delayed,
    /// It arrived, or went on to where no report comes from.
    Delivered,
}

/// What a report says of one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recipient {
    /// The address, in small letters.
    pub address: String,
    /// What became of the message.
    pub action: Action,
    /// Why, in the words of the server that said so, or its status code.
    pub why: String,
}

/// A report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Whom it speaks of.
    pub recipients: Vec<Recipient>,
    /// The Message-ID of the message it is about, without angle brackets, where the report returns its header.
    pub about: Option<String>,
}

impl Report {
    /// The most octets of a message that are read: a report stands at its beginning.
    pub const MOST: usize = 256 * 1024;

    /// Reads a message, of which the end may be missing. Whatever the octets, there is a report; it may be empty.
    pub fn read(bytes: &[u8]) -> Self {
        // The parser recurses through messages within messages, one frame for every 29 octets at the worst: so many octets
        // and so large a stack (which costs nothing until it is used) cannot bring the program down.
        let bytes = &bytes[..bytes.len().min(Self::MOST)];
        std::thread::scope(|scope| {
            let thread =
                std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || Self::parse(bytes));
            thread.ok().and_then(|thread| thread.join().ok()).unwrap_or_default()
        })
    }

    fn parse(bytes: &[u8]) -> Self {
        let mut report = Self::default();
        let Some(message) = MessageParser::default().parse(bytes) else { return report };
        for part in &message.parts {
            if let PartType::Message(returned) = &part.body {
                report.about = report.about.or_else(|| returned.message_id().map(|id| bare(id).to_owned()));
                continue;
            }
            let Some(kind) = part.content_type() else { continue };
            match kind.c_subtype.as_deref().map(str::to_ascii_lowercase).as_deref() {
                Some("delivery-status" | "global-delivery-status") => {
                    report.recipients.extend(recipients(part.contents()));
                }
                Some("rfc822-headers" | "global-headers") => {
                    let id = MessageParser::default()
                        .parse_headers(part.contents())
                        .and_then(|header| header.message_id().map(|id| bare(id).to_owned()));
                    report.about = report.about.or(id);
                }
                _ => {}
            }
        }
        report
    }

    /// The letter it is about, what that means, and why. A report on somebody else, such as on the copy to oneself, is none.
    pub fn of<'l>(&self, letters: &'l [Letter]) -> Option<(&'l Letter, Proposal, &Recipient)> {
        let about = if let Some(id) = &self.about {
            letters.iter().find(|letter| bare(&letter.message_id) == id)?
        } else {
            // Without the message's header only the recipient tells, where no two letters went there.
            let mut went = letters.iter().filter(|letter| self.on(letter).is_some());
            let one = went.next()?;
            went.next().is_none().then_some(one)?
        };
        let recipient = self.on(about)?;
        let proposal = match recipient.action {
            Action::Failed => Proposal::Bounced,
            Action::Delayed => Proposal::Delayed,
            Action::Delivered => return None,
        };
        Some((about, proposal, recipient))
    }

    /// What it says of a letter's recipient.
    fn on(&self, letter: &Letter) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| recipient.address == letter.recipient)
    }
}

/// The recipients of a `message/delivery-status` body: groups of fields with empty lines between them.
fn recipients(body: &[u8]) -> Vec<Recipient> {
    let text = String::from_utf8_lossy(body).replace("\r\n", "\n");
    let mut found = Vec::new();
    for group in text.split("\n\n").filter(|group| !group.trim().is_empty()) {
        // A parser of headers knows how their lines fold.
        let group = format!("{}\n\n", group.trim_start_matches('\n'));
        let Some(fields) = MessageParser::default().parse_headers(group.as_bytes()) else { continue };
        let field =
            |name: &'static str| fields.header_raw(name).map(unfold).filter(|value| !value.is_empty());
        // The address the letter was sent to goes before the one it was forwarded to.
        let addresses = [field("Original-Recipient"), field("Final-Recipient")];
        let action = match field("Action").as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("failed") => Action::Failed,
            Some("delayed") => Action::Delayed,
            Some("delivered" | "relayed" | "expanded") => Action::Delivered,
            _ => continue,
        };
        let why = field("Diagnostic-Code").or_else(|| field("Status")).unwrap_or_default();
        for address in addresses.into_iter().flatten() {
            let address = typed(&address).trim_matches(['<', '>']).to_lowercase();
            let recipient = Recipient { address, action, why: typed(&why).to_owned() };
            if !found.contains(&recipient) {
                found.push(recipient);
            }
        }
    }
    found
}

/// A value without its type: `rfc822; care@example.com`, `smtp; 550 no such user`.
fn typed(value: &str) -> &str {
    value.split_once(';').map_or(value, |(_, value)| value).trim()
}

fn unfold(value: &str) -> String {
    let words: Vec<Cow<'_, str>> = value.split_whitespace().map(Cow::Borrowed).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const POSTFIX: &str = "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)\r\nSubject: Undelivered Mail Returned to Sender\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"B/x\"\r\n\r\n--B/x\r\n\
        Content-Type: text/plain\r\n\r\nThis is the mail system.\r\n\r\n--B/x\r\nContent-Type: message/delivery-status\r\n\r\n\
        Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; Care@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\
        Diagnostic-Code: smtp; 550 5.1.1 <care@example.com>: Recipient address\r\n    rejected\r\n\r\n--B/x\r\n\
        Content-Type: message/rfc822\r\n\r\nMessage-ID: <1@example.org>\r\nSubject: hi\r\n\r\nbody\r\n--B/x--\r\n";

    fn letter(entry: i64, recipient: &str) -> Letter {
        Letter {
            entry,
            message_id: format!("<{entry}@example.org>"),
            subject: String::new(),
            recipient: recipient.to_owned(),
            senders: Vec::new(),
            numbers: Vec::new(),
        }
    }

    fn about(text: &str, letters: &[Letter]) -> Option<(i64, Proposal, String)> {
        let report = Report::read(text.as_bytes());
        report
            .of(letters)
            .map(|(letter, proposal, recipient)| (letter.entry, proposal, recipient.why.clone()))
    }

    #[test]
    fn a_bounce_finds_its_letter() {
        let letters =
            [letter(1, "care@example.com"), letter(2, "care@example.com"), letter(3, "help@example.net")];
        let why = "550 5.1.1 <care@example.com>: Recipient address rejected".to_owned();
        assert_eq!(about(POSTFIX, &letters), Some((1, Proposal::Bounced, why.clone())));
        // With only the header of the message, with none, cut off in the middle.
        let headers = POSTFIX.replace("message/rfc822", "text/rfc822-headers");
        assert_eq!(about(&headers, &letters), Some((1, Proposal::Bounced, why.clone())));
        let without = POSTFIX.replace("Message-ID: <1@example.org>\r\n", "");
        assert_eq!(about(&without, &letters), None, "either of two letters");
        assert_eq!(about(&without, &letters[1..]), Some((2, Proposal::Bounced, why.clone())));
        let cut = POSTFIX.split("Content-Type: message/rfc822").next().expect("a part");
        assert_eq!(about(cut, &letters[..1]), Some((1, Proposal::Bounced, why)));
        let delayed =
            POSTFIX.replace("Action: failed", "Action: DELAYED").replace("Diagnostic-Code", "X-Code");
        assert_eq!(about(&delayed, &letters), Some((1, Proposal::Delayed, "5.1.1".to_owned())));
        for other in [
            POSTFIX.replace("Action: failed", "Action: relayed"),
            POSTFIX.replace("rfc822; Care@", "rfc822; wang@"),
            POSTFIX.replace("<1@example.org>", "<9@example.org>"),
            POSTFIX.replace("message/delivery-status", "text/plain"),
            String::new(),
        ] {
            assert_eq!(about(&other, &letters), None, "{other}");
        }
        let forwarded = POSTFIX
            .replace("rfc822; Care@", "rfc822; team@")
            .replace("Action:", "Original-Recipient: rfc822;care@example.com\r\nAction:");
        assert_eq!(about(&forwarded, &letters).map(|found| found.0), Some(1));
    }

    #[test]
    fn hostile_messages_are_read_or_not() {
        // Nested a thousand times, in two ways.
        let nested: String = (0..20_000)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"))
            .collect();
        assert_eq!(Report::read(nested.as_bytes()), Report::default());
        let nested = "Content-Type:message/rfc822\n\n".repeat(20_000);
        assert_eq!(Report::read(nested.as_bytes()), Report::default());
        arbtest::arbtest(|source| {
            let bytes: Vec<u8> = source.arbitrary()?;
            Report::read(&bytes);
            let mut whole = POSTFIX.as_bytes()[..source.int_in_range(0..=POSTFIX.len())?].to_vec();
            whole.extend(&bytes);
            let _ = Report::read(&whole).of(&[letter(1, "care@example.com")]);
            Ok(())
        });
    }
}
