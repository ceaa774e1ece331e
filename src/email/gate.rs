//! The last look at a finished message, whatever the libraries made of it.
//!
//! In: the bytes. Out: nothing, or why they must not leave. Bytes that did not pass are never written or sent.

/// Why a finished message must not leave.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GateError {
    /// A CR without its LF or the other way round: how a second message is smuggled in.
    #[error("line {line} ends in a bare CR or LF")]
    BareLineEnd {
        /// The line, from 1.
        line: usize,
    },
    /// Longer than a line may be (RFC 5322 § 2.1.1).
    #[error("line {line} has {length} octets; 998 are allowed")]
    LongLine {
        /// The line, from 1.
        line: usize,
        /// Its length in octets, without CRLF.
        length: usize,
    },
    /// A NUL, or in the headers another control character.
    #[error("line {line} holds a control character")]
    Control {
        /// The line, from 1.
        line: usize,
    },
    /// A header that must stand exactly once does not, or one that must not stand is there.
    #[error("the header {header} stands {count} times")]
    HeaderCount {
        /// The header's name.
        header: String,
        /// How often it stands there.
        count: usize,
    },
    /// There is no empty line between headers and body.
    #[error("there is no empty line after the headers")]
    NoBody,
}

/// The headers that stand exactly once.
const ONCE: [&str; 8] = [
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
];

/// The only others there may be, at most once each.
const AT_MOST_ONCE: [&str; 2] = ["content-language", "x-unsent"];

/// Inspects a whole message.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), GateError> {
    let mut names: Vec<String> = Vec::new();
    let mut in_headers = true;
    let mut rest = bytes;
    let mut line = 0;
    while !rest.is_empty() {
        line += 1;
        let end = rest.windows(2).position(|pair| pair == b"\r\n").ok_or(GateError::BareLineEnd { line })?;
        let content = &rest[..end];
        rest = &rest[end + 2..];
        if content.iter().any(|b| matches!(b, b'\r' | b'\n')) {
            return Err(GateError::BareLineEnd { line });
        }
        if content.len() > 998 {
            return Err(GateError::LongLine { line, length: content.len() });
        }
        if content.contains(&0)
            || (in_headers && content.iter().any(|b| *b < b' ' && *b != b'\t' || *b == 0x7f))
        {
            return Err(GateError::Control { line });
        }
        if in_headers && content.is_empty() {
            in_headers = false;
        } else if in_headers && !content.starts_with(b" ") && !content.starts_with(b"\t") {
            let name = content.split(|b| *b == b':').next().unwrap_or_default();
            names.push(String::from_utf8_lossy(name).to_lowercase());
        }
    }
    if in_headers {
        return Err(GateError::NoBody);
    }
    let count = |header: &str| names.iter().filter(|name| *name == header).count();
    for header in ONCE {
        if count(header) != 1 {
            return Err(GateError::HeaderCount { header: header.to_owned(), count: count(header) });
        }
    }
    for name in &names {
        let known =
            ONCE.contains(&name.as_str()) || (AT_MOST_ONCE.contains(&name.as_str()) && count(name) == 1);
        if !known {
            return Err(GateError::HeaderCount { header: name.clone(), count: count(name) });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "From: a@example.org\r\nTo: b@example.com\r\nSubject: s\r\nDate: d\r\nMessage-ID: <i>\r\n\
        MIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: 7bit\r\n\r\nbody\r\n";

    #[test]
    fn what_is_wrong_does_not_pass() {
        assert_eq!(inspect(GOOD.as_bytes()), Ok(()));
        let with = |from: &str, to: &str| inspect(GOOD.replace(from, to).as_bytes());
        assert_eq!(with("body", "bo\ndy"), Err(GateError::BareLineEnd { line: 10 }));
        assert_eq!(with("body", "bo\rdy"), Err(GateError::BareLineEnd { line: 10 }));
        assert_eq!(with("body\r\n", "body\n.\r\n"), Err(GateError::BareLineEnd { line: 10 }));
        assert_eq!(with("body\r\n", "body"), Err(GateError::BareLineEnd { line: 10 }));
        assert_eq!(with("body", &"x".repeat(999)), Err(GateError::LongLine { line: 10, length: 999 }));
        assert_eq!(with("body", "\0"), Err(GateError::Control { line: 10 }));
        assert_eq!(with(": s", ": \u{1b}[2J"), Err(GateError::Control { line: 3 }));
        let count = |header: &str, count| Err(GateError::HeaderCount { header: header.to_owned(), count });
        assert_eq!(with("Subject: s", "Subject: s\r\nBcc: c@example.net"), count("bcc", 1));
        assert_eq!(with("Subject: s", "Subject: s\r\nFROM: c@example.net"), count("from", 2));
        assert_eq!(with("Subject: s\r\n", ""), count("subject", 0));
        assert_eq!(with("\r\n\r\nbody\r\n", "\r\n"), Err(GateError::NoBody));
    }
}
