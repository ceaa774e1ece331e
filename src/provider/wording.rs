//! The texts of a record: its name, where an address was read, what to do. All of them can reach a letter or a
//! header, so none may hold what must not be mailed.
//!
//! In: text somebody wrote. Out: the text, or what is wrong with it. What must not be mailed is not shown either.

use super::channel::{Channel, ChannelKind};
use super::page::Page;
use crate::privacy::{self, Finding, Sensitive};
use crate::text::characters::Joiners;
use crate::value::{Invalid, ProviderName, Reading, Value as _, one_line};
use crate::words::{Join, Sentence, sentence};

/// How many characters are looked at: more than any text of a record may have.
const LOOKED_AT: usize = 2000;

/// The most characters of a value that a message shows.
const SHOWN: usize = 60;

/// The provider's name.
pub(crate) fn name(text: &str) -> Result<String, Invalid> {
    clean(&scan(text, Reading::Name))?;
    ProviderName::parse(text).map(|name| name.as_str().to_owned())
}

/// The source of an address: where it was read.
pub(crate) fn source(text: &str) -> Result<String, Invalid> {
    // The digits of a page's address are no card number.
    let prose: Vec<&str> = text.split_whitespace().filter(|word| !word.contains("://")).collect();
    clean(&scan(&prose.join(" "), Reading::Prose))?;
    let text = one_line(text, 300, Joiners::Allowed)?;
    if text.contains('\\') {
        return Err(Invalid::of("bad-source", sentence!("source-backslash")));
    }
    let disguised = |word: &str| {
        let host = word.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
        host.is_some_and(|host| host.contains('@'))
    };
    if text.split_whitespace().any(disguised) {
        return Err(Invalid::of("bad-source", sentence!("source-user-name")));
    }
    Ok(text.to_owned())
}

/// The address of a page. Its digits are no card number either.
pub(super) fn page(text: &str) -> Result<String, Invalid> {
    one_line(text, Page::MAX, Joiners::Refused).map(str::to_owned)
}

/// What to do, one line. A postcode is no PIN, and a telephone number no card: it depends on the way.
pub(crate) fn how(kind: Option<ChannelKind>, text: &str) -> Result<String, Invalid> {
    let findings = match kind {
        Some(ChannelKind::Letter) => scan(text, Reading::Name),
        Some(ChannelKind::Hotline | ChannelKind::Sms | ChannelKind::Fax) => {
            let mut findings = scan(text, Reading::Number);
            let prose = scan(text, Reading::Prose);
            findings.extend(prose.into_iter().filter(|finding| finding.what == Sensitive::Secret));
            findings
        }
        _ => scan(text, Reading::Prose),
    };
    clean(&findings)?;
    one_line(text, Channel::MAX, Joiners::Allowed).map(str::to_owned)
}

/// A rule's verdict on a value with the value before it, unless it holds what is not to be shown.
pub(crate) fn verdict(text: &str, fault: Invalid) -> Invalid {
    if text.trim().is_empty() || fault.code == SENSITIVE {
        return fault;
    }
    if !scan(text, Reading::Prose).is_empty() {
        // The remedy may repeat the value.
        return Invalid { fix: sentence!("write-the-rest-anew"), ..fault };
    }
    let shown: String = text.chars().take(SHOWN).collect();
    Invalid { what: sentence!("wrong-value", value = shown, what = fault.what), ..fault }
}

/// A key as it may be shown.
pub(super) fn key(key: &str) -> &str {
    if scan(key, Reading::Prose).is_empty() { key } else { "a key" }
}

/// The code of a text that holds what must not be mailed.
const SENSITIVE: &str = "sensitive";

fn scan(text: &str, reading: Reading) -> Vec<Finding> {
    let end = text.char_indices().nth(LOOKED_AT).map_or(text.len(), |(at, _)| at);
    privacy::scan(&text[..end], reading)
}

fn clean(findings: &[Finding]) -> Result<(), Invalid> {
    if findings.is_empty() {
        return Ok(());
    }
    let found = findings.iter().map(Sentence::from);
    Err(Invalid::of(SENSITIVE, sentence!("record-sensitive", found = Sentence::join(Join::And, found))))
}
