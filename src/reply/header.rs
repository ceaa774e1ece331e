//! A message's header as far as it tells what the message is and what it belongs to.

use mail_parser::{HeaderValue, Message, MessageParser};

use super::{Proposal, bare};

/// The names of the header fields that [`Header::read`] looks at: all that needs fetching.
pub const NAMES: [&str; 12] = [
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
    /// Whether a program wrote it by itself (RFC 3834), or says so in the ways that were usual before.
    pub automatic: bool,
    /// Whether it is a report on a delivery (RFC 3464).
    pub delivery_report: bool,
    /// Whether it is a report that a message was opened (RFC 8098).
    pub receipt: bool,
}

impl Header {
    /// Reads a header, or the header of a message. Whatever the octets, there is one; what is not understood is left out.
    pub fn read(bytes: &[u8]) -> Self {
        MessageParser::default().parse_headers(bytes).map_or_else(Self::default, |message| Self::of(&message))
    }

    fn of(message: &Message<'_>) -> Self {
        let mut names = ids(message.in_reply_to());
        let mut references = ids(message.references());
        references.reverse();
        names.extend(references);
        let from = message.from().and_then(|from| from.first()).and_then(|from| from.address.as_deref());
        let kind = message.header_raw("Content-Type").unwrap_or_default().to_ascii_lowercase();
        let report = kind.trim_start().starts_with("multipart/report");
        let raw = |name: &'static str| {
            message
                .header_raw(name)
                .map(|value| value.trim().to_ascii_lowercase())
                .filter(|value| !value.is_empty())
        };
        let automatic = raw("Auto-Submitted").is_some_and(|value| !value.starts_with("no"))
            || raw("Precedence").is_some_and(|value| matches!(value.as_str(), "auto_reply" | "auto-reply"))
            || raw("X-Autoreply").is_some_and(|value| value != "no")
            || raw("X-Autorespond").is_some();
        Self {
            message_id: message.message_id().map(|id| bare(id).to_owned()),
            names,
            from: from.map(|address| address.trim().to_lowercase()),
            subject: message.subject().unwrap_or_default().to_owned(),
            date: message.date().map(mail_parser::DateTime::to_rfc3339),
            automatic,
            // A report that was cut off, or that a gateway has made, may lack its type and still name who did not get it.
            delivery_report: report && kind.contains("delivery-status")
                || raw("X-Failed-Recipients").is_some(),
            receipt: report && kind.contains("disposition-notification"),
        }
    }

    /// What a message with this header is, if it is about a letter and no delivery report.
    pub fn proposal(&self) -> Proposal {
        if self.automatic || self.receipt { Proposal::Acknowledged } else { Proposal::Answered }
    }

    /// The domain of the sender's address.
    pub fn domain(&self) -> Option<&str> {
        self.from.as_deref().and_then(|from| from.rsplit_once('@')).map(|(_, domain)| domain)
    }

    /// Whether it comes from a mail server rather than from somebody's mailbox.
    pub fn is_from_a_mail_server(&self) -> bool {
        let local = self.from.as_deref().and_then(|from| from.split('@').next()).unwrap_or_default();
        matches!(local, "mailer-daemon" | "postmaster" | "mail-daemon" | "mailerdaemon")
    }
}

fn ids(value: &HeaderValue<'_>) -> Vec<String> {
    let owned = |id: &str| Some(bare(id).to_owned()).filter(|id| !id.is_empty());
    match value {
        HeaderValue::Text(id) => owned(id).into_iter().collect(),
        HeaderValue::TextList(ids) => ids.iter().filter_map(|id| owned(id)).collect(),
        _ => Vec::new(),
    }
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
                delivery_report: false,
                receipt: false,
            }
        );
        assert_eq!((header.proposal(), header.domain()), (Proposal::Answered, Some("example.com")));
    }

    #[test]
    fn programs_are_told_from_people() {
        for (field, automatic) in [
            ("Auto-Submitted: auto-replied", true),
            ("Auto-Submitted: Auto-Generated (rejected)", true),
            ("auto-submitted:\r\n auto-replied; x=y", true),
            ("Auto-Submitted: no", false),
            ("Precedence: auto_reply", true),
            ("Precedence: bulk", false),
            ("X-Autoreply: yes", true),
            ("X-Autoreply: no", false),
            ("X-Autorespond: back on Monday", true),
            ("X-Auto-Response-Suppress: All", false),
        ] {
            let header = Header::read(format!("{field}\r\nSubject: x\r\n\r\n").as_bytes());
            assert_eq!(header.automatic, automatic, "{field}");
        }
        let receipt =
            b"Content-Type: multipart/report;\r\n report-type=disposition-notification; boundary=x\r\n\r\n";
        assert_eq!(Header::read(receipt).proposal(), Proposal::Acknowledged);
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
