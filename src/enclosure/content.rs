//! What a file is, by its content; and what it must not be, by its content and its name.

use super::{FileName, Limit, Refusal};
use crate::privacy::{self, Reading};

/// Extensions that some system runs at a click, and of archives and links that lead to running something.
const PROGRAMS: &[&str] = &[
    "action",
    "ade",
    "adp",
    "apk",
    "app",
    "appimage",
    "application",
    "appx",
    "appxbundle",
    "bash",
    "bat",
    "cab",
    "chm",
    "cmd",
    "com",
    "command",
    "cpl",
    "csh",
    "deb",
    "dll",
    "dmg",
    "elf",
    "exe",
    "gadget",
    "hta",
    "img",
    "inf",
    "ins",
    "ipa",
    "iso",
    "isp",
    "jar",
    "jnlp",
    "js",
    "jse",
    "ksh",
    "lib",
    "lnk",
    "mde",
    "mjs",
    "msc",
    "msi",
    "msix",
    "msp",
    "mst",
    "nsh",
    "pif",
    "pkg",
    "pl",
    "ps1",
    "ps1xml",
    "psc1",
    "psd1",
    "psm1",
    "py",
    "pyc",
    "rb",
    "reg",
    "rpm",
    "run",
    "scf",
    "scr",
    "sct",
    "sh",
    "shb",
    "sys",
    "url",
    "vb",
    "vbe",
    "vbs",
    "vhd",
    "vxd",
    "workflow",
    "wsc",
    "wsf",
    "wsh",
];

/// Extensions of Office files that carry macros.
const MACROS: &[&str] = &[
    "docm", "dotm", "ppam", "potm", "ppsm", "pptm", "sldm", "xla", "xlam", "xll", "xlm", "xlsb", "xlsm",
    "xltm",
];

/// The media type of bytes nobody knows.
const UNKNOWN: &str = "application/octet-stream";

/// The media type by content.
pub(super) fn media_type(name: &FileName, bytes: &[u8]) -> &'static str {
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
fn text(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let clean = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{85}');
    text.chars().all(clean).then_some(text)
}

/// Refuses programs by name and content.
pub(super) fn runs(name: &FileName, bytes: &[u8]) -> Result<(), Refusal> {
    runs_by_name(name)?;
    runs_by_content(bytes)
}

/// Refuses what is named as a program or as a document with macros.
pub(super) fn runs_by_name(name: &FileName) -> Result<(), Refusal> {
    let extension = name.extension();
    if PROGRAMS.contains(&extension.as_str()) {
        return Err(Refusal::Program { what: format!("named as a program (.{extension})") });
    }
    if MACROS.contains(&extension.as_str()) {
        return Err(Refusal::Program {
            what: format!("an Office file that can carry macros (.{extension})"),
        });
    }
    Ok(())
}

/// Refuses what is a program by its first octets, whatever its name.
pub(super) fn runs_by_content(bytes: &[u8]) -> Result<(), Refusal> {
    let unmarked = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let what = match bytes {
        [0x7f, b'E', b'L', b'F', ..] => "a Linux program",
        [b'M', b'Z', ..] if portable_executable(bytes) => "a Windows program",
        [0xfe, 0xed, 0xfa, 0xce | 0xcf, ..] | [0xce | 0xcf, 0xfa, 0xed, 0xfe, ..] => "a macOS program",
        // Java's classes and macOS's fat programs begin alike.
        [0xca, 0xfe, 0xba, 0xbe | 0xbf, ..] => "a Java or macOS program",
        [0, b'a', b's', b'm', ..] => "a WebAssembly program",
        [b'd', b'e', b'x' | b'y', b'\n', ..] => "an Android program",
        // A link's header and the first octets of its class (MS-SHLLINK § 2.1).
        [0x4c, 0, 0, 0, 1, 0x14, 2, 0, ..] => "a Windows link",
        _ if unmarked.starts_with(b"#!") => "a script",
        _ => return Ok(()),
    };
    Err(Refusal::Program { what: what.to_owned() })
}

/// `MZ` may also begin a text: a program has octets no text has, or the header its first one points at.
fn portable_executable(bytes: &[u8]) -> bool {
    text(bytes).is_none()
}

/// Refuses a name that says what must not travel.
pub(super) fn identity(name: &FileName, limit: Limit) -> Result<(), Refusal> {
    match privacy::identity_document(name.as_str()).filter(|_| !limit.allow_sensitive) {
        Some(word) => Err(Refusal::IdentityDocument { word }),
        None => Ok(()),
    }
}

/// How many characters of a text are read for secrets at a time, and how many of them once more with the next:
/// a number may lie across the end.
const PIECE: usize = 8_000;
const OVERLAP: usize = 200;

/// Refuses a text that holds what must not travel.
pub(super) fn sensitive(bytes: &[u8], limit: Limit) -> Result<(), Refusal> {
    let Some(text) = text(bytes).filter(|_| !limit.allow_sensitive) else { return Ok(()) };
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).step_by(PIECE - OVERLAP).collect();
    for start in starts {
        let piece = &text[start..];
        let end = piece.char_indices().nth(PIECE).map_or(piece.len(), |(at, _)| at);
        if let Some(finding) = privacy::scan(&piece[..end], Reading::Prose).first() {
            let before = piece.char_indices().nth(finding.position - 1).map_or(start, |(at, _)| start + at);
            let line = 1 + text[..before].matches('\n').count();
            return Err(Refusal::Sensitive { finding: finding.masked(), line });
        }
    }
    Ok(())
}
