//! The last look at a finished message, whatever the libraries made of it.
//!
//! In: the bytes, and how many enclosures there should be. Out: nothing, or why they must not leave. Bytes that did not pass are never written or sent.

use crate::words::{Describe, Sentence, described, sentence};

/// Why a finished message must not leave.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GateError {
    /// A CR without its LF or the other way round: how a second message is smuggled in.
    BareLineEnd {
        /// The line, from 1.
        line: usize,
    },
    /// Longer than a line may be (RFC 5322 § 2.1.1).
    LongLine {
        /// The line, from 1.
        line: usize,
        /// Its length in octets, without CRLF.
        length: usize,
    },
    /// A NUL, or in the headers another control character.
    Control {
        /// The line, from 1.
        line: usize,
    },
    /// A header that must stand exactly once does not, or one that must not stand is there.
    HeaderCount {
        /// The header's name.
        header: String,
        /// How often it stands there.
        count: usize,
    },
    /// There is no empty line between headers and body.
    NoBody,
    /// The message is in parts and should not be, or the other way round.
    Kind,
    /// A line that a reader could take for the end of a part and that is none, or text outside the parts.
    Boundary {
        /// The line, from 1.
        line: usize,
    },
    /// There are not as many parts as there must be, or the last one is not closed.
    Parts {
        /// How many there are.
        count: usize,
        /// How many there must be.
        expected: usize,
    },
    /// A header of a part that must stand once does not, or one that must not stand is there.
    PartHeader {
        /// The part, from 1.
        part: usize,
        /// The header's name.
        header: String,
        /// How often it stands there.
        count: usize,
    },
    /// The first part is no text, another no attachment, or its encoding is none of ours.
    PartKind {
        /// The part, from 1.
        part: usize,
    },
}

impl Describe for GateError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::BareLineEnd { line } => sentence!("message-bare-line-end", line),
            Self::LongLine { line, length } => sentence!("message-long-line", line, length),
            Self::Control { line } => sentence!("message-control-character", line),
            Self::HeaderCount { header, count } => sentence!("message-header-count", header, count),
            Self::NoBody => sentence!("message-without-body"),
            Self::Kind => sentence!("message-of-another-kind"),
            Self::Boundary { line } => sentence!("message-boundary", line),
            Self::Parts { count, expected } => sentence!("message-parts", count, expected),
            Self::PartHeader { part, header, count } => {
                sentence!("message-part-header", part, header, count)
            }
            Self::PartKind { part } => sentence!("message-part-kind", part),
        }
    }
}

described!(GateError);

/// The headers that stand exactly once.
const ONCE: [&str; 7] = ["from", "to", "subject", "date", "message-id", "mime-version", "content-type"];

/// The only others there may be, at most once each; a message of one part has an encoding too.
const AT_MOST_ONCE: [&str; 4] = ["content-language", "x-unsent", "in-reply-to", "references"];
const ENCODING: &str = "content-transfer-encoding";

/// A line with its number, from 1.
type Line<'a> = (usize, &'a [u8]);

/// Inspects a whole message.
pub(super) fn inspect(bytes: &[u8], enclosures: usize, threaded: bool) -> Result<(), GateError> {
    let lines = lines(bytes)?;
    let (headers, body) = headers(&lines)?;
    let count = |header: &str| headers.iter().filter(|(name, _)| name == header).count();
    let attached = enclosures + usize::from(threaded);
    let encoded = usize::from(attached == 0);
    for (header, expected) in ONCE.iter().map(|header| (*header, 1)).chain([(ENCODING, encoded)]) {
        if count(header) != expected {
            return Err(GateError::HeaderCount { header: header.to_owned(), count: count(header) });
        }
    }
    for (name, _) in &headers {
        let known = ONCE.contains(&name.as_str())
            || name == ENCODING
            || (AT_MOST_ONCE.contains(&name.as_str()) && count(name) == 1);
        if !known {
            return Err(GateError::HeaderCount { header: name.clone(), count: count(name) });
        }
    }
    let kind = headers.iter().find(|(name, _)| name == "content-type").map_or("", |(_, value)| value);
    match attached {
        0 if kind.to_lowercase().starts_with("text/plain;") => Ok(()),
        0 => Err(GateError::Kind),
        _ => {
            let boundary = kind
                .strip_prefix("multipart/mixed; boundary=\"")
                .and_then(|rest| rest.strip_suffix('"'))
                .filter(|boundary| (1..=70).contains(&boundary.len()) && !boundary.contains('"'))
                .ok_or(GateError::Kind)?;
            parts(body, boundary, attached + 1, threaded)
        }
    }
}

/// The lines of a message, each ended by CRLF and fit for every server.
fn lines(bytes: &[u8]) -> Result<Vec<Line<'_>>, GateError> {
    bytes.split_inclusive(|b| *b == b'\n').enumerate().map(line).collect()
}

/// A line without its end, where it is fit.
fn line((at, whole): (usize, &[u8])) -> Result<Line<'_>, GateError> {
    let line = at + 1;
    let content = whole.strip_suffix(b"\r\n").filter(|content| !content.contains(&b'\r'));
    let content = content.ok_or(GateError::BareLineEnd { line })?;
    if content.len() > 998 {
        return Err(GateError::LongLine { line, length: content.len() });
    }
    if content.contains(&0) {
        return Err(GateError::Control { line });
    }
    Ok((line, content))
}

/// The headers that lines begin with, as names in lower case and unfolded values, and the lines after the empty one.
#[allow(clippy::type_complexity)] // a pair of what it says
fn headers<'a>(lines: &'a [Line<'a>]) -> Result<(Vec<(String, String)>, &'a [Line<'a>]), GateError> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for (at, (line, content)) in lines.iter().enumerate() {
        if content.is_empty() {
            return Ok((headers, &lines[at + 1..]));
        }
        if content.iter().any(|b| *b < b' ' && *b != b'\t' || *b == 0x7f) {
            return Err(GateError::Control { line: *line });
        }
        let content = String::from_utf8_lossy(content);
        if let Some((_, value)) = headers.last_mut().filter(|_| content.starts_with([' ', '\t'])) {
            value.push_str(&content);
        } else {
            let (name, value) = content.split_once(':').unwrap_or((&content, ""));
            headers.push((name.to_lowercase(), value.trim_start().to_owned()));
        }
    }
    Err(GateError::NoBody)
}

/// Inspects the parts: nothing before, between or after them, their headers known, the last one closed.
fn parts(body: &[Line<'_>], boundary: &str, expected: usize, threaded: bool) -> Result<(), GateError> {
    let delimiter = format!("--{boundary}");
    let close = format!("--{boundary}--");
    let mut count = 0;
    let mut open: Option<usize> = None;
    let mut closed = false;
    for (at, (line, content)) in body.iter().enumerate() {
        let ends = content.starts_with(delimiter.as_bytes());
        let known = *content == delimiter.as_bytes() || *content == close.as_bytes();
        // Whatever begins as a boundary does is one to some reader; and what is in no part is nobody's.
        if closed || (ends && !known) || (!ends && open.is_none()) {
            return Err(GateError::Boundary { line: *line });
        }
        if ends {
            if let Some(start) = open.replace(at + 1) {
                count += 1;
                part(&body[start..at], count, threaded && count == expected)?;
            }
            closed = *content == close.as_bytes();
        }
    }
    if !closed || count != expected {
        return Err(GateError::Parts { count, expected });
    }
    Ok(())
}

/// Inspects one part: the first is the text, the others are attachments, the last of them a letter before where `message`.
fn part(lines: &[Line<'_>], part: usize, message: bool) -> Result<(), GateError> {
    let (headers, content) = headers(lines)?;
    let count = |header: &str| headers.iter().filter(|(name, _)| name == header).count();
    let attached = usize::from(part > 1);
    let known = [("content-type", 1), (ENCODING, 1), ("content-disposition", attached)];
    for (header, expected) in known {
        if count(header) != expected {
            return Err(GateError::PartHeader { part, header: header.to_owned(), count: count(header) });
        }
    }
    for (name, _) in &headers {
        if !known.iter().any(|(header, _)| name == header) {
            return Err(GateError::PartHeader { part, header: name.clone(), count: count(name) });
        }
    }
    let value = |header: &str| headers.iter().find(|(name, _)| name == header).map_or("", |(_, value)| value);
    let encoding = value(ENCODING);
    let ours = if part == 1 {
        matches!(encoding, "7bit" | "quoted-printable" | "base64")
    } else if message {
        encoding == "7bit" && content.iter().all(|(_, line)| line.is_ascii())
    } else {
        encoding == "base64"
    };
    let named = part == 1 || value("content-disposition").starts_with("attachment; filename");
    // A part within a part would have a boundary nobody looked for.
    let plain = !value("content-type").to_lowercase().starts_with("multipart/")
        && !value("content-type").to_lowercase().starts_with("message/");
    let kind = if message { value("content-type") == "message/rfc822" } else { plain };
    if ours && named && kind { Ok(()) } else { Err(GateError::PartKind { part }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "From: a@example.org\r\nTo: b@example.com\r\nSubject: s\r\nDate: d\r\nMessage-ID: <i>\r\n\
        MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\nbody\r\n";

    #[test]
    fn what_is_wrong_does_not_pass() {
        assert_eq!(inspect(GOOD.as_bytes(), 0, false), Ok(()));
        let with = |from: &str, to: &str| inspect(GOOD.replace(from, to).as_bytes(), 0, false);
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

    const PARTS: &str = "From: a@example.org\r\nTo: b@example.com\r\nSubject: s\r\nDate: d\r\nMessage-ID: <i>\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"=_b\"\r\n\r\n\
        --=_b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: 7bit\r\n\r\nbody\r\n\
        --=_b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;\r\n filename=\"a.pdf\"\r\n\
        Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--=_b--\r\n";

    #[test]
    fn nothing_hides_in_a_part_or_beside_it() {
        assert_eq!(inspect(PARTS.as_bytes(), 1, false), Ok(()));
        assert_eq!(inspect(PARTS.as_bytes(), 2, false), Err(GateError::Parts { count: 2, expected: 3 }));
        assert_eq!(
            inspect(PARTS.as_bytes(), 0, false),
            Err(GateError::HeaderCount { header: ENCODING.to_owned(), count: 0 })
        );
        let with = |from: &str, to: &str| inspect(PARTS.replacen(from, to, 1).as_bytes(), 1, false);
        assert_eq!(with("multipart/mixed", "multipart/alternative"), Err(GateError::Kind));
        assert_eq!(with("\r\n--=_b--", ""), Err(GateError::Parts { count: 1, expected: 2 }));
        assert_eq!(with("--=_b--\r\n", "--=_b--\r\nmore\r\n"), Err(GateError::Boundary { line: 23 }));
        assert_eq!(with("\r\n\r\n--=_b", "\r\n\r\nhello\r\n--=_b"), Err(GateError::Boundary { line: 10 }));
        assert_eq!(with("body", "--=_bc"), Err(GateError::Boundary { line: 14 }));
        let header =
            |part, header: &str, count| Err(GateError::PartHeader { part, header: header.to_owned(), count });
        assert_eq!(with("7bit", "7bit\r\nBcc: c@example.net"), header(1, "bcc", 1));
        assert_eq!(with("base64", "base64\r\nX-A: 1"), header(2, "x-a", 1));
        assert_eq!(
            with("application/pdf", "application/pdf\r\ncontent-type: text/html"),
            header(2, "content-type", 2)
        );
        assert_eq!(with("Content-Disposition", "Content-Description"), header(2, "content-disposition", 0));
        assert_eq!(with("a.pdf", "a\u{8}.pdf"), Err(GateError::Control { line: 18 }));
        assert_eq!(with("base64", "binary"), Err(GateError::PartKind { part: 2 }));
        assert_eq!(with("attachment", "inline"), Err(GateError::PartKind { part: 2 }));
        assert_eq!(with("application/pdf", "message/rfc822"), Err(GateError::PartKind { part: 2 }));
        assert_eq!(with("base64\r\n\r\nAAAA\r\n", "base64\r\n"), Err(GateError::NoBody));
    }
}
