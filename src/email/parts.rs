//! A letter with enclosures: multipart/mixed (RFC 2046 § 5.1.3), the text first.
//!
//! In: the text's body and the enclosures. Out: the parts and the boundary between them. File names are encoded here
//! (RFC 2231): the library below lettre marks every name as continued, which older readers do not put together.

use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Body, MultiPart, SinglePart};

use super::header::FOLD;
use super::thread::Thread;
use crate::attachment::Enclosure;

/// The text, the enclosures in their order, and the first letter of the thread.
pub(super) fn mixed(
    text: Body,
    enclosures: &[Enclosure],
    thread: Option<&Thread>,
    boundary: &str,
) -> MultiPart {
    let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text);
    let mut parts = MultiPart::mixed().boundary(boundary).singlepart(text);
    for enclosure in enclosures {
        // Base64 for texts too: their line ends are theirs.
        let body =
            Body::dangerous_pre_encoded(base64_lines(enclosure.bytes()), ContentTransferEncoding::Base64);
        let part = SinglePart::builder()
            .header(MediaType::of(enclosure.media_type(), enclosure.name()))
            .header(Disposition(enclosure.name().to_owned()))
            .body(body);
        parts = parts.singlepart(part);
    }
    if let Some(thread) = thread {
        // A message within a message is never encoded (RFC 2046 § 5.2.1); ours are ASCII in short lines.
        let first = thread.first.strip_suffix(b"\r\n").unwrap_or(&thread.first).to_vec();
        let body = Body::dangerous_pre_encoded(first, ContentTransferEncoding::SevenBit);
        let part = SinglePart::builder()
            .header(MediaType::plain("message/rfc822"))
            .header(Disposition(thread.name.clone()))
            .body(body);
        parts = parts.singlepart(part);
    }
    parts
}

/// A boundary that stands nowhere in the texts. `=_` stands in no quoted-printable and no base64 (RFC 2045 § 6.7).
pub(super) fn boundary(token: &str, texts: &[&str]) -> String {
    let mut boundary = format!("=_{token}");
    let mut number = 0;
    while texts.iter().any(|text| text.contains(&boundary)) {
        number += 1;
        boundary = format!("=_{number}_{token}");
    }
    boundary
}

/// Base64 in lines of 76 (RFC 2045 § 6.8).
fn base64_lines(bytes: &[u8]) -> Vec<u8> {
    use base64::Engine as _;
    let mut out = String::with_capacity(bytes.len() / 57 * 78 + 80);
    for (number, line) in bytes.chunks(57).enumerate() {
        if number > 0 {
            out.push_str("\r\n");
        }
        base64::engine::general_purpose::STANDARD.encode_string(line, &mut out);
    }
    out.into_bytes()
}

/// `Content-Disposition: attachment` with a file name (RFC 2183).
#[derive(Clone)]
struct Disposition(String);

impl Header for Disposition {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Disposition")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Err("this header is written, never read".into())
    }

    fn display(&self) -> HeaderValue {
        let value = format!("attachment{}", parameter("filename", &self.0));
        HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), value)
    }
}

/// `Content-Type` with the file's name (RFC 2046 § 4.5.1 has it for older readers): some show no other.
#[derive(Clone)]
struct MediaType {
    media_type: String,
    /// A message has none: parsers know it by its bare type.
    name: Option<String>,
}

impl MediaType {
    fn plain(media_type: &str) -> Self {
        Self { media_type: media_type.to_owned(), name: None }
    }

    fn of(media_type: &str, name: &str) -> Self {
        Self { media_type: media_type.to_owned(), name: Some(name.to_owned()) }
    }
}

impl Header for MediaType {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Type")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Err("this header is written, never read".into())
    }

    fn display(&self) -> HeaderValue {
        let value = format!(
            "{}{}",
            self.media_type,
            self.name.iter().map(|name| parameter("name", name)).collect::<String>()
        );
        HeaderValue::dangerous_new_pre_encoded(Self::name(), self.media_type.clone(), value)
    }
}

/// A parameter on lines of its own, begun by the semicolon before it (RFC 2231): quoted where it is short ASCII,
/// percent-encoded UTF-8 where it is not, continued over several lines where it is long.
fn parameter(key: &str, value: &str) -> String {
    let plain = value.bytes().all(|b| (b' '..=b'~').contains(&b)) && !value.contains("=?");
    if plain {
        let quoted = value.replace('\\', "\\\\").replace('"', "\\\"");
        let line = format!(" {key}=\"{quoted}\"");
        if line.len() <= FOLD {
            return format!(";\r\n{line}");
        }
    }
    let atoms: Vec<String> = value.chars().map(percent).collect();
    let line = format!(" {key}*=utf-8''{}", atoms.concat());
    if line.len() <= FOLD {
        return format!(";\r\n{line}");
    }
    let mut lines: Vec<String> = Vec::new();
    for atom in atoms {
        // Whole characters; the semicolon after the line counts too.
        match lines.last_mut() {
            Some(line) if line.len() + atom.len() < FOLD => line.push_str(&atom),
            Some(_) => lines.push(format!(" {key}*{}*={atom}", lines.len())),
            None => lines.push(format!(" {key}*0*=utf-8''{atom}")),
        }
    }
    lines.iter().map(|line| format!(";\r\n{line}")).collect()
}

/// A character as RFC 2231 writes it: itself where it is an attribute-char, else its octets in hexadecimal.
fn percent(c: char) -> String {
    if c.is_ascii_alphanumeric() || "!#$&+-.^_`{|}~".contains(c) {
        return c.to_string();
    }
    c.encode_utf8(&mut [0; 4]).bytes().map(|b| format!("%{b:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_short_as_they_can_be() {
        assert_eq!(parameter("filename", "a \"b\".pdf"), ";\r\n filename=\"a \\\"b\\\".pdf\"");
        assert_eq!(parameter("filename", "合同.pdf"), ";\r\n filename*=utf-8''%E5%90%88%E5%90%8C.pdf");
        assert_eq!(
            parameter("filename", "=?utf-8?q?a?="),
            ";\r\n filename*=utf-8''%3D%3Futf-8%3Fq%3Fa%3F%3D"
        );
        let long = parameter("filename", &"é".repeat(30));
        assert!(
            long.starts_with(";\r\n filename*0*=utf-8''%C3%A9") && long.contains(";\r\n filename*2*=%C3%A9")
        );
        assert!(long.split("\r\n").all(|line| line.len() <= FOLD));
    }

    #[test]
    fn the_boundary_stands_nowhere_in_the_text() {
        assert_eq!(boundary("t0", &["text"]), "=_t0");
        assert_eq!(boundary("t0", &["text", "a =_t0 b"]), "=_1_t0");
        assert_eq!(boundary("t0", &["=_t0 =_1_t0"]), "=_2_t0");
    }
}
