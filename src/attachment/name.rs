//! The name a file travels under: the last part of its path, fit for a header and for every system's disk.

use std::path::Path;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::Refusal;
use crate::text::characters::{Joiners, forbidden};
use crate::words::{Sentence, sentence};

/// A file's name: one line of visible characters, at most 255 octets, without a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// The most octets of UTF-8 it may have: what file systems allow.
    pub const MAX: usize = 255;

    /// Checks a name.
    ///
    /// # Errors
    /// The [`Refusal`]s that are about names.
    pub fn parse(name: &str) -> Result<Self, Refusal> {
        if name.trim_matches(|c: char| c == '.' || c.is_whitespace()).is_empty() {
            return Err(Refusal::NoName);
        }
        if name.len() > Self::MAX {
            return Err(Refusal::NameLength { octets: name.len() });
        }
        // A reader's system may take a backslash for a folder.
        match name.chars().find(|c| forbidden(*c, Joiners::Refused) || matches!(c, '/' | '\\')) {
            Some(character) => Err(Refusal::NameCharacter { character }),
            None => match elsewhere(name) {
                Some(why) => Err(Refusal::NameElsewhere { why }),
                None => Ok(Self(name.to_owned())),
            },
        }
    }

    /// The last part of a path.
    pub(crate) fn of(path: &Path) -> Result<Self, Refusal> {
        let name = path.file_name().unwrap_or_default();
        Self::parse(name.to_str().ok_or(Refusal::NameEncoding)?)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its extension in lower case, as a system sees it that drops dots and spaces at the end and takes full-width letters
    /// for ordinary ones.
    pub(crate) fn extension(&self) -> String {
        let name = ComposingNormalizerBorrowed::new_nfkc().normalize(&self.0);
        let name = name.trim_end_matches(|c: char| c == '.' || c.is_whitespace());
        name.rsplit_once('.').map(|(_, extension)| extension.trim().to_lowercase()).unwrap_or_default()
    }
}

/// A text as part of a file's name: composed, what a disk or a reader's system refuses replaced by `gap`, never two gaps in a
/// row, and at most `most` octets. What comes of it may still be empty, or a device's name.
pub(crate) fn disk_name(text: &str, gap: char, most: usize) -> String {
    let mut name = String::new();
    for c in ComposingNormalizerBorrowed::new_nfc().normalize(text).chars() {
        let refused = "/\\:*?\"<>|'：？".contains(c) || forbidden(c, Joiners::Refused) || c.is_whitespace();
        let c = if refused { gap } else { c };
        if c == gap && name.ends_with(gap) {
            continue;
        }
        if name.len() + c.len_utf8() > most {
            break;
        }
        name.push(c);
    }
    name
}

/// Characters that Windows does not take in a name, besides the separators.
const SIGNS: [char; 7] = [':', '*', '?', '"', '<', '>', '|'];
/// Names that are devices there, whatever the extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// What Windows has against a name.
fn elsewhere(name: &str) -> Option<Sentence> {
    if let Some(sign) = name.chars().find(|c| SIGNS.contains(c)) {
        return Some(sentence!("windows-sign", sign));
    }
    if name.ends_with(['.', ' ']) {
        return Some(sentence!("windows-ending"));
    }
    let stem = name.split('.').next().unwrap_or_default().trim();
    let lower = stem.to_lowercase();
    let numbered = ["com", "lpt"].iter().any(|port| {
        let number = lower.strip_prefix(port).unwrap_or_default();
        matches!(number, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
    });
    (numbered || DEVICES.contains(&lower.as_str())).then(|| sentence!("windows-device", stem))
}
