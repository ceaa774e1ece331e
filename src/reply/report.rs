//! A delivery report (RFC 3464): what became of a message, for whom, and which message it was.

use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};
use serde::Serialize;

use super::letter::{plain, same_id};
use super::{Header, Letter, Proposal, Unread, bare, parsed};
use crate::words::sentence;

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

/// A report, or what a mail server wrote instead of one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Whom it speaks of.
    pub recipients: Vec<Recipient>,
    /// The Message-ID of the message it is about, without angle brackets, where the report returns its header.
    pub about: Option<String>,
    /// That message's subject.
    pub subject: Option<String>,
    /// Its text, for the servers that have no other way to say which message they mean.
    text: String,
}

/// What a mail server's message means for the letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<'l> {
    /// It is about this letter; what it seems to be, and why, as the journal keeps it.
    About(&'l Letter, Proposal, String),
    /// It is a report on something else, such as on the copy to oneself.
    Other,
    /// It is no report.
    None,
}

/// The longest reason that is repeated, in characters.
const LONGEST: usize = 300;

impl Report {
    /// The most octets of a message that are read: a report stands at its beginning.
    pub(crate) const MAX_BYTES: usize = super::MAX_MESSAGE_BYTES;

    /// Reads a message, of which the end may be missing. Whatever the octets, there is a report; it may be empty.
    ///
    /// # Errors
    /// [`Unread`] where the system gives no thread.
    pub fn read(bytes: &[u8]) -> Result<Self, Unread> {
        let mut report = parsed(bytes, Self::parse)?;
        report.text = String::from_utf8_lossy(&bytes[..bytes.len().min(Self::MAX_BYTES)]).into_owned();
        Ok(report)
    }

    fn parse(message: &Message<'_>) -> Self {
        let mut report = Self::default();
        for part in &message.parts {
            if let PartType::Message(returned) = &part.body {
                report.returns(returned);
                continue;
            }
            let Some(kind) = part.content_type() else { continue };
            match kind.c_subtype.as_deref().map(str::to_ascii_lowercase).as_deref() {
                Some("delivery-status" | "global-delivery-status") => {
                    report.recipients.extend(recipients(part.contents()));
                }
                Some("rfc822-headers" | "global-headers") => {
                    if let Some(header) = MessageParser::default().parse_headers(part.contents()) {
                        report.returns(&header);
                    }
                }
                _ => {}
            }
        }
        report
    }

    fn returns(&mut self, message: &Message<'_>) {
        if self.about.is_none() {
            self.about = message.message_id().map(|id| bare(id).to_owned());
            self.subject = message.subject().map(str::to_owned);
        }
    }

    /// What it means for the letters, with its own header; `is_own` knows the person's own addresses.
    pub fn judge<'l>(
        &self,
        letters: &'l [Letter],
        header: &Header,
        is_own: impl Fn(&str) -> bool,
    ) -> Verdict<'l> {
        let reports = header.delivery_report || !self.recipients.is_empty();
        let Some(letter) = self.letter(letters, header) else {
            return if reports { Verdict::Other } else { Verdict::None };
        };
        let said = |recipient: &Recipient| {
            let why = sentence!("report-says-of", address = recipient.address, why = recipient.why);
            why.to_string().chars().take(LONGEST).collect::<String>()
        };
        if let Some(recipient) = self.on(letter).or_else(|| {
            // A letter that was forwarded on the way did not reach its end either.
            self.recipients.iter().find(|recipient| !is_own(&recipient.address))
        }) {
            return match recipient.action {
                Action::Failed => Verdict::About(letter, Proposal::Bounced, said(recipient)),
                Action::Delayed => Verdict::About(letter, Proposal::Delayed, said(recipient)),
                Action::Delivered => Verdict::Other,
            };
        }
        if !self.recipients.is_empty() {
            return Verdict::Other;
        }
        if header.failed.as_deref().is_some_and(|failed| !failed.contains(&letter.recipient)) {
            return Verdict::Other;
        }
        // Exim, qmail and others write for people, not for programs.
        let subject = header.subject.to_lowercase();
        let late = ["delay", "warning", "still being retried"].iter().any(|word| subject.contains(word));
        let proposal = if late && header.failed.is_none() { Proposal::Delayed } else { Proposal::Bounced };
        let why = self.text.lines().map(str::trim).find(|line| is_reply(line)).map_or_else(
            || sentence!("report-in-words").to_string(),
            |line| sentence!("report-line", line).to_string().chars().take(LONGEST).collect(),
        );
        Verdict::About(letter, proposal, why)
    }

    /// The letter it is about: by the message it returns, by those it answers, by a Message-ID in its text, and at last by
    /// its recipient and subject, where no two letters fit.
    fn letter<'l>(&self, letters: &'l [Letter], header: &Header) -> Option<&'l Letter> {
        let with = |id: &String| letters.iter().find(|letter| same_id(&letter.message_id, id));
        let named = self.about.iter().chain(&header.names).find_map(with);
        let in_text = || letters.iter().find(|letter| self.text.contains(bare(&letter.message_id)));
        named.or_else(in_text).or_else(|| {
            let failed = header.failed.as_deref().unwrap_or_default();
            let mut fits = letters.iter().filter(|letter| {
                let went = self.on(letter).is_some() || failed.contains(&letter.recipient);
                // A message it names by its Message-ID alone is another one.
                let same = match (&self.about, &self.subject) {
                    (_, Some(subject)) => plain(subject) == plain(&letter.subject),
                    (about, None) => about.is_none(),
                };
                went && same
            });
            let one = fits.next()?;
            fits.next().is_none().then_some(one)
        })
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
        let (said, status) = (field("Diagnostic-Code"), field("Status").unwrap_or_default());
        let why = match said {
            // A server that says it without an enhanced code, and a report that knows it.
            Some(said) if !status.is_empty() && !status.ends_with(".0.0") && !said.contains(&status) => {
                format!("{said} ({status})")
            }
            Some(said) => said,
            None => status,
        };
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

/// Whether a line holds a server's refusal, such as `550 5.1.1 no such user`.
fn is_reply(line: &str) -> bool {
    let words: Vec<&str> = line.split(|c: char| !(c.is_ascii_digit() || c == '.')).collect();
    let is_code = |word: &str| word.len() == 3 && word.starts_with(['4', '5']) && !word.contains('.');
    words.windows(2).any(|pair| {
        is_code(pair[0])
            && (pair[1].starts_with("4.") || pair[1].starts_with("5."))
            && pair[1].split('.').count() == 3
    })
}

/// A value without its type: `rfc822; care@example.com`, `smtp; 550 no such user`.
fn typed(value: &str) -> &str {
    value.split_once(';').map_or(value, |(_, value)| value).trim()
}

fn unfold(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
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
        Letter { recipient: recipient.to_owned(), ..crate::reply::letter::tests::letter(entry, &[]) }
    }

    fn about(text: &str, letters: &[Letter]) -> Option<(i64, Proposal, String)> {
        let header = Header::read(text.as_bytes());
        match Report::read(text.as_bytes())
            .expect("a thread")
            .judge(letters, &header, |address| address == "wang@example.com")
        {
            Verdict::About(letter, proposal, why) => Some((letter.entry, proposal, why)),
            Verdict::Other | Verdict::None => None,
        }
    }

    #[test]
    fn a_bounce_finds_its_letter() {
        let letters =
            [letter(1, "care@example.com"), letter(2, "care@example.com"), letter(3, "help@example.net")];
        let why = "a mail server says of care@example.com: 550 5.1.1 <care@example.com>: Recipient address rejected".to_owned();
        let bounced = |entry| Some((entry, Proposal::Bounced, why.clone()));
        assert_eq!(about(POSTFIX, &letters), bounced(1));
        // With only the header of the message, with none, cut off in the middle.
        let headers = POSTFIX.replace("message/rfc822", "text/rfc822-headers");
        assert_eq!(about(&headers, &letters), bounced(1));
        let without = POSTFIX.split("Content-Type: message/rfc822").next().expect("a part").to_owned();
        assert_eq!(about(&without, &letters), None, "either of two letters");
        assert_eq!(about(&without, &letters[1..]), bounced(2));
        assert_eq!(about(&format!("In-Reply-To: <2@example.org>\r\n{without}"), &letters), bounced(2));
        let delayed =
            POSTFIX.replace("Action: failed", "Action: DELAYED").replace("Diagnostic-Code", "X-Code");
        let late = "a mail server says of care@example.com: 5.1.1".to_owned();
        assert_eq!(about(&delayed, &letters), Some((1, Proposal::Delayed, late)));
        // Another Message-ID, put there on the way.
        let renamed = POSTFIX
            .replace("<1@example.org>", "<9@relay.test>")
            .replace("Subject: hi", "Subject: Cancellation");
        assert_eq!(about(&renamed, &letters[1..]), bounced(2));
        for other in [
            POSTFIX.replace("Action: failed", "Action: relayed"),
            POSTFIX.replace("rfc822; Care@", "rfc822; wang@"),
            POSTFIX.replace("<1@example.org>", "<9@example.org>"),
            String::new(),
        ] {
            assert_eq!(about(&other, &letters), None, "{other}");
        }
        // Forwarded on the way to somebody nobody knows.
        let forwarded = POSTFIX.replace("rfc822; Care@example.com", "rfc822; team@corp.example");
        let found = about(&forwarded, &letters).expect("it is about the letter");
        assert!(
            found.0 == 1 && found.1 == Proposal::Bounced && found.2.contains("team@corp.example"),
            "{found:?}"
        );
        let long = POSTFIX.replace("rejected", &"x".repeat(10_000));
        assert_eq!(about(&long, &letters).expect("a bounce").2.chars().count(), LONGEST);
    }

    #[test]
    fn servers_that_write_for_people_are_understood() {
        let letters = [letter(1, "care@example.com"), letter(2, "care@example.net")];
        let words = "a mail server wrote about it: read what it says".to_owned();
        let exim = "From: Mail Delivery System <Mailer-Daemon@mx.test>\r\nX-Failed-Recipients: care@example.com\r\nAuto-Submitted: auto-replied\r\n\
                    Subject: Mail delivery failed: returning message to sender\r\n\r\nA message that you sent could not be delivered.\r\n";
        assert_eq!(about(exim, &letters), Some((1, Proposal::Bounced, words.clone())));
        assert_eq!(about(&exim.replace(": care@", ": aunt@"), &letters), None);
        let late = "From: Mailer-Daemon@mx.test\r\nReferences: <2@example.org>\r\nSubject: Warning: message 1abc delayed 24 hours\r\n\r\nx";
        assert_eq!(about(late, &letters), Some((2, Proposal::Delayed, words.clone())));
        let qmail = "From: MAILER-DAEMON@q.test\r\nSubject: failure notice\r\n\r\nHi. This is the qmail-send program at q.test.\r\n\r\n\
                     --- Below this line is a copy of the message.\r\n\r\nMessage-ID: <2@example.org>\r\n";
        assert_eq!(about(qmail, &letters), Some((2, Proposal::Bounced, words)));
    }

    #[test]
    fn hostile_messages_are_read_or_not() {
        // Nested twenty thousand times, in two ways.
        let nested: String = (0..20_000)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"))
            .collect();
        assert!(Report::read(nested.as_bytes()).expect("a thread").recipients.is_empty());
        let nested = "Content-Type:message/rfc822\n\n".repeat(20_000);
        assert!(Report::read(nested.as_bytes()).expect("a thread").recipients.is_empty());
        arbtest::arbtest(|source| {
            let bytes: Vec<u8> = source.arbitrary()?;
            let mut whole = POSTFIX.as_bytes()[..source.int_in_range(0..=POSTFIX.len())?].to_vec();
            whole.extend(&bytes);
            for bytes in [bytes, whole] {
                let letters = [letter(1, "care@example.com")];
                let _ =
                    Report::read(&bytes).expect("a thread").judge(&letters, &Header::read(&bytes), |_| false);
            }
            Ok(())
        });
    }
}
