//! What a file is, by its content; whether that is what its name says; and whether it holds what must not travel.
//!
//! In: a name and bytes. Out: the media type, or a refusal.

use std::borrow::Cow;
use std::path::Path;

use super::{FileName, Limit, Refusal, credential, markup};
use crate::privacy;
use crate::value::Reading;

/// The media type of bytes nobody knows.
const UNKNOWN: &str = "application/octet-stream";

/// The media type by content.
pub(crate) fn media_type(name: &FileName, bytes: &[u8]) -> &'static str {
    // A message may not be encoded as it travels (RFC 2046 § 5.2.1), and enclosures are.
    if matches!(name.extension().as_str(), "eml" | "mht" | "mhtml") {
        return UNKNOWN;
    }
    match infer::get(bytes) {
        // What runs was refused: what still looks like a program is a text that begins like one.
        Some(kind) if !matches!(kind.matcher_type(), infer::MatcherType::Text | infer::MatcherType::App) => {
            kind.mime_type()
        }
        _ if text(bytes).is_some() => "text/plain; charset=utf-8",
        _ => UNKNOWN,
    }
}

/// The bytes as text, if they are clean UTF-8: no control characters but tabs, line and page ends.
pub(crate) fn text(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let clean = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{85}');
    text.chars().all(clean).then_some(text)
}

/// Refuses a name that says what must not travel.
pub(crate) fn identity(name: &FileName, limit: Limit) -> Result<(), Refusal> {
    match privacy::identity_document(name.as_str()).filter(|_| !limit.allow_sensitive) {
        Some(word) => Err(Refusal::IdentityDocument { word }),
        None => Ok(()),
    }
}

/// Refuses a link to a file whose name says what must not travel.
pub(crate) fn behind(path: &Path, limit: Limit) -> Result<(), Refusal> {
    let target = path.canonicalize().ok().filter(|_| !limit.allow_sensitive && path.is_symlink());
    let name = target.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy());
    match name.and_then(|name| privacy::identity_document(&name)) {
        Some(word) => Err(Refusal::IdentityBehindLink { word }),
        None => Ok(()),
    }
}

/// Refuses what is named as a kind of document that it is not: whoever opens it as one sees an error, or something else.
pub(crate) fn as_named(name: &FileName, bytes: &[u8]) -> Result<(), Refusal> {
    let extension = name.extension();
    // Readers find a PDF's header anywhere in its first kilobyte.
    let is = match extension.as_str() {
        "pdf" => bytes[..bytes.len().min(1024)].windows(5).any(|there| there == b"%PDF-"),
        "jpg" | "jpeg" => bytes.starts_with(&[0xff, 0xd8, 0xff]),
        "png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "gif" => bytes.starts_with(b"GIF8"),
        "docx" | "xlsx" | "pptx" | "odt" | "ods" | "zip" => bytes.starts_with(b"PK"),
        _ => true,
    };
    if is { Ok(()) } else { Err(Refusal::Mislabelled { extension }) }
}

/// Refuses a text that holds what must not travel.
pub(crate) fn sensitive(bytes: &[u8], limit: Limit) -> Result<(), Refusal> {
    if limit.allow_sensitive {
        return Ok(());
    }
    let text = readable(bytes);
    if let Some((what, line)) = credential::find(bytes, text.as_deref()) {
        return Err(Refusal::Credential { what, line });
    }
    let Some(text) = text else { return Ok(()) };
    let as_read = markup::read(&text);
    for text in std::iter::once(&*text).chain(as_read.as_deref()) {
        if let Some(finding) = privacy::scan(text, Reading::Prose).into_iter().next() {
            let line = 1 + text.chars().take(finding.position - 1).filter(|c| *c == '\n').count();
            return Err(Refusal::Sensitive { finding: finding.masked(), line });
        }
    }
    Ok(())
}

/// What can be read in a file: all of a text, whatever its encoding, and the letters in what nobody knows. Of images,
/// archives and the like, nothing: their octets spell numbers by chance.
fn readable(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(text) = text(bytes) {
        return Some(Cow::Borrowed(text));
    }
    let utf16 = |unit: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2).map(move |pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
    };
    let mut text = String::with_capacity(bytes.len());
    match bytes {
        [0xff, 0xfe, ..] => text.extend(utf16(u16::from_le_bytes)),
        [0xfe, 0xff, ..] => text.extend(utf16(u16::from_be_bytes)),
        _ if !mostly_text(bytes) && infer::get(bytes).is_some() || bytes.starts_with(b"%PDF-") => {
            return None;
        }
        // What is no UTF-8 is read as Latin-1.
        _ => {
            for chunk in bytes.utf8_chunks() {
                text.push_str(chunk.valid());
                text.extend(chunk.invalid().iter().copied().map(char::from));
            }
        }
    }
    // UTF-16 and UTF-32 without a mark have a NUL beside every Latin letter.
    text.retain(|c| c != '\0');
    Some(Cow::Owned(text))
}

/// Whether nine in ten octets are printable ASCII or end lines: no image's or archive's are.
fn mostly_text(bytes: &[u8]) -> bool {
    let printable = |byte: &&u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
    bytes.iter().filter(printable).count() >= bytes.len() / 10 * 9
}
