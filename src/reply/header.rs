//! A message's header as far as it tells what the message is and what it belongs to.

use mail_parser::{Message, MessageParser};

use super::{Proposal, Trace, bare};

/// The names of the header fields that [`Header::read`] looks at: all that needs fetching.
pub const NAMES: [&str; 18] = [
    "From",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Content-Type",
    "Auto-Submitted",
    "Precedence",
    "X-Autoreply",
    "X-Autorespond",
    "X-Auto-Reply",
    "X-Auto-Response-Suppress",
    "X-OTRS-Loop",
    "X-MS-Exchange-Generated-Message-Source",
    "List-Id",
    "List-Unsubscribe",
    "X-Failed-Recipients",
];

/// What a header says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// Its Message-ID, without angle brackets.
    pub message_id: Option<String>,
    /// The Message-IDs it answers, then those it refers to, the newest first; without angle brackets.
    pub names: Vec<String>,
    /// The address in From, in small letters.
    pub from: Option<String>,
    /// The subject, decoded.
    pub subject: String,
    /// The date it gives itself (RFC 3339).
    pub date: Option<String>,
    /// Whether a program wrote it by itself (RFC 3834), or to many people: as it says, or in the ways of common programs.
    pub automatic: bool,
    /// Whether it was generated, but not as a reply (RFC 3834 § 5.1): systems of tickets send what their people write so.
    pub generated: bool,
    /// Whether it is a report on a delivery (RFC 3464).
    pub delivery_report: bool,
    /// Whether it is a report that a message was opened (RFC 8098).
    pub receipt: bool,
    /// The recipients whom it did not reach, as some servers name them, in small letters.
    pub failed: Option<String>,
}

impl Header {
    /// Reads a header, or the header of a message. Whatever the octets, there is one; what is not understood is left out.
    pub fn read(bytes: &[u8]) -> Self {
        MessageParser::default().parse_headers(bytes).map_or_else(Self::default, |message| Self::of(&message))
    }

    fn of(message: &Message<'_>) -> Self {
        let mut names = ids(message.header_raw("In-Reply-To"));
        names.extend(ids(message.header_raw("References")).into_iter().rev());
        let from = message.from().and_then(|from| from.first()).and_then(|from| from.address.as_deref());
        let kind = message.header_raw("Content-Type").unwrap_or_default().to_ascii_lowercase();
        let report = kind.trim_start().starts_with("multipart/report");
        let raw = |name: &'static str| {
            message
                .header_raw(name)
                .map(|value| value.trim().to_ascii_lowercase())
                .filter(|value| !value.is_empty())
        };
        let submitted = raw("Auto-Submitted");
        let says = |name| raw(name).is_some_and(|value| value != "no" && value != "none");
        let automatic = submitted.as_deref().is_some_and(|value| !value.starts_with("no"))
            || raw("Precedence").is_some_and(|value| {
                matches!(value.as_str(), "auto_reply" | "auto-reply" | "bulk" | "junk" | "list")
            })
            || ["X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Auto-Response-Suppress", "X-OTRS-Loop"]
                .into_iter()
                .any(says)
            || ["X-MS-Exchange-Generated-Message-Source", "List-Id", "List-Unsubscribe"]
                .into_iter()
                .any(says);
        Self {
            message_id: message.message_id().map(|id| bare(id).to_owned()),
            names,
            from: from.map(|address| address.trim().to_lowercase()),
            subject: message.subject().unwrap_or_default().to_owned(),
            date: message.date().map(mail_parser::DateTime::to_rfc3339),
            automatic,
            generated: submitted.is_some_and(|value| value.starts_with("auto-generated")),
            // A report that was cut off, or that a gateway has made, may lack its type and still name who did not get it.
            delivery_report: report && kind.contains("delivery-status")
                || raw("X-Failed-Recipients").is_some(),
            receipt: report && kind.contains("disposition-notification"),
            failed: raw("X-Failed-Recipients"),
        }
    }

    /// What a message with this header is, if it is about a letter for this reason, and from no mail server.
    pub fn proposal(&self, trace: Trace) -> Proposal {
        // Behind what a system of tickets generated in the letter's own thread may be a person who asks something.
        let by_a_person = self.generated && trace == Trace::MessageId;
        if self.receipt || self.automatic && !by_a_person {
            Proposal::Acknowledged
        } else {
            Proposal::Answered
        }
    }

    /// The domain of the sender's address.
    pub fn domain(&self) -> Option<&str> {
        self.from.as_deref().and_then(|from| from.rsplit_once('@')).map(|(_, domain)| domain)
    }

    /// Whether it comes from a mail server rather than from somebody's mailbox.
    pub fn is_from_a_mail_server(&self) -> bool {
        let local = self.from.as_deref().and_then(|from| from.split('@').next()).unwrap_or_default();
        matches!(local, "mailer-daemon" | "postmaster" | "mail-daemon" | "mailerdaemon")
            || local.starts_with("microsoftexchange")
    }
}

/// The Message-IDs in a field, also in one that is not written as it should be.
fn ids(value: Option<&str>) -> Vec<String> {
    let words = value.unwrap_or_default().split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ','));
    words.filter(|word| word.contains('@')).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reply_says_of_itself() {
        let header = Header::read(
            b"From: =?utf-8?q?J=C3=B6rg?= <Care@Example.com>\r\nSubject: Re: =?gb2312?B?yKHP+w==?=\r\n\
              Message-ID: <b@example.com>\r\nIn-Reply-To: <c@example.org>\r\nReferences: <a@example.org>\r\n <c@example.org>\r\n\
              Date: Mon, 23 Nov 2026 12:00:00 +0100\r\n\r\n",
        );
        assert_eq!(
            header,
            Header {
                message_id: Some("b@example.com".to_owned()),
                names: ["c@example.org", "c@example.org", "a@example.org"].map(str::to_owned).to_vec(),
                from: Some("care@example.com".to_owned()),
                subject: "Re: 取消".to_owned(),
                date: Some("2026-11-23T12:00:00+01:00".to_owned()),
                automatic: false,
                generated: false,
                delivery_report: false,
                receipt: false,
                failed: None,
            }
        );
        assert_eq!(
            (header.proposal(Trace::MessageId), header.domain()),
            (Proposal::Answered, Some("example.com"))
        );
    }

    #[test]
    fn programs_are_told_from_people() {
        for (field, automatic) in [
            ("Auto-Submitted: auto-replied", true),
            ("Auto-Submitted: Auto-Generated (rejected)", true),
            ("auto-submitted:\r\n auto-replied; x=y", true),
            ("Auto-Submitted: no", false),
            ("Precedence: auto_reply", true),
            ("Precedence: bulk", true),
            ("Precedence: first-class", false),
            ("X-Autoreply: yes", true),
            ("X-Autoreply: no", false),
            ("X-Autorespond: back on Monday", true),
            ("X-Auto-Response-Suppress: All", true),
            ("X-Auto-Response-Suppress: None", false),
            ("List-Unsubscribe: <https://example.com/u>", true),
        ] {
            let header = Header::read(format!("{field}\r\nSubject: x\r\n\r\n").as_bytes());
            assert_eq!(header.automatic, automatic, "{field}");
        }
        let receipt =
            b"Content-Type: multipart/report;\r\n report-type=disposition-notification; boundary=x\r\n\r\n";
        assert_eq!(Header::read(receipt).proposal(Trace::MessageId), Proposal::Acknowledged);
        let ticket = Header::read(b"Auto-Submitted: auto-generated\r\n\r\n");
        assert_eq!(ticket.proposal(Trace::MessageId), Proposal::Answered);
        assert_eq!(ticket.proposal(Trace::Number), Proposal::Acknowledged);
        assert!(
            Header::read(b"Content-Type: Multipart/Report; report-type=\"delivery-status\"\r\n\r\n")
                .delivery_report
        );
        assert!(
            Header::read(b"From: MAILER-DAEMON@mx.example.org (Mail Delivery System)\r\n\r\n")
                .is_from_a_mail_server()
        );
        assert!(!Header::read(b"From: postmasters@example.org\r\n\r\n").is_from_a_mail_server());
    }

    #[test]
    fn any_octets_are_a_header() {
        arbtest::arbtest(|source| {
            let bytes: Vec<u8> = source.arbitrary()?;
            let mut whole = b"From: x\r\nReferences: <".to_vec();
            whole.extend(&bytes);
            let (one, two) = (Header::read(&bytes), Header::read(&whole));
            assert!(one.names.iter().chain(&two.names).all(|name| !name.is_empty()));
            Ok(())
        });
    }
}
