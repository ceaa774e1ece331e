//! The name a file travels under: the last part of its path, fit for a header and for every system's disk.

use std::path::Path;

use super::Refusal;
use crate::request::{Joiners, forbidden};

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
            None => Ok(Self(name.to_owned())),
        }
    }

    /// The last part of a path.
    pub(super) fn of(path: &Path) -> Result<Self, Refusal> {
        let name = path.file_name().unwrap_or_default();
        Self::parse(name.to_str().ok_or(Refusal::NameEncoding)?)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its extension in lower case, as a system sees it that drops dots and spaces at the end.
    pub(super) fn extension(&self) -> String {
        let name = self.0.trim_end_matches(|c: char| c == '.' || c.is_whitespace());
        name.rsplit_once('.').map(|(_, extension)| extension.trim().to_lowercase()).unwrap_or_default()
    }
}
