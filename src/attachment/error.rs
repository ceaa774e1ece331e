//! Why a file does not travel with the letter, and how to mend it.

use std::io;
use std::path::PathBuf;

use super::Size;
use crate::words::Sentence;

/// A file and why it is refused.
#[derive(Debug, thiserror::Error)]
#[error("{} {}", .path.display(), .refusal)]
pub struct EnclosureError {
    /// The file, as it was given.
    pub path: PathBuf,
    /// Why. Its text continues a sentence that begins with the path.
    pub refusal: Refusal,
}

/// Why a file is refused, as the end of a sentence whose subject is the file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such file.
    #[error("does not exist")]
    Missing,
    /// It is no ordinary file.
    #[error("is {kind}, not a file")]
    NotAFile {
        /// Which: a folder, a pipe, a socket or a device.
        kind: Sentence,
    },
    /// The system refuses to give it out.
    #[error("cannot be read: {}", .0.kind())]
    Unreadable(io::Error),
    /// It has no content.
    #[error("is empty")]
    Empty,
    /// It alone is over the limit.
    #[error("is too large: {size}, and {limit} are allowed for all enclosures together")]
    TooLarge {
        /// Its size.
        size: Size,
        /// The limit.
        limit: Size,
    },
    /// It brings all enclosures together over the limit.
    #[error("brings the enclosures to {size} together; {limit} are allowed")]
    TooLargeTogether {
        /// The size of all.
        size: Size,
        /// The limit.
        limit: Size,
    },
    /// It is larger than one file may be that is kept.
    #[error("is too large: {size}, and at most {limit} are kept")]
    OverLimit {
        /// Its size.
        size: Size,
        /// The limit.
        limit: Size,
    },
    /// Its size, time or identity changed while it was read.
    #[error("changed while it was read")]
    Changed,
    /// It is given more than once, by whatever path.
    #[error("is given twice")]
    Twice,
    /// Its name is not valid Unicode.
    #[error("has a name that is not valid Unicode")]
    NameEncoding,
    /// Its name is longer than file systems allow (255 octets).
    #[error("has a name of {octets} bytes; 255 are allowed")]
    NameLength {
        /// Its length in octets of UTF-8.
        octets: usize,
    },
    /// Its name holds a character that breaks lines, draws nothing or changes the direction of writing, or a separator
    /// of folders.
    #[error("has a name with a character that must not be in one (U+{:04X})", u32::from(*.character))]
    NameCharacter {
        /// The character.
        character: char,
    },
    /// Its name is empty, or nothing but dots and spaces.
    #[error("has no name")]
    NoName,
    /// Its name is one that Windows cannot store: a device's, with one of its signs, or with a dot or blank at the end.
    #[error("has a name that Windows cannot store ({why})")]
    NameElsewhere {
        /// What is wrong with it there.
        why: String,
    },
    /// Its name says one kind of document, its content another.
    #[error("is named as a .{extension} file and is none")]
    Mislabelled {
        /// The extension, in small letters.
        extension: String,
    },
    /// It is a program or a script, or a document that can carry one.
    #[error("is {what}: mail services refuse those, and so does a careful reader")]
    Program {
        /// What it is, such as "a Windows program" or "named as a program (.exe)".
        what: String,
    },
    /// Its name says that it shows an identity document.
    #[error("is named as an identity document (\"{word}\"): a cancellation does not need one")]
    IdentityDocument {
        /// The word that gave it away.
        word: &'static str,
    },
    /// It is a link to a file whose name says that it shows an identity document.
    #[error("leads to a file named as an identity document (\"{word}\"): a cancellation does not need one")]
    IdentityBehindLink {
        /// The word that gave it away.
        word: &'static str,
    },
    /// It is a text that holds what must not travel by e-mail.
    #[error("holds {finding} in line {line}")]
    Sensitive {
        /// What, with as much of it as may be shown.
        finding: String,
        /// The line, from 1.
        line: usize,
    },
}

impl Refusal {
    /// A stable word for scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "enclosure-missing",
            Self::NotAFile { .. } => "enclosure-not-a-file",
            Self::Unreadable(_) => "enclosure-unreadable",
            Self::Empty => "enclosure-empty",
            Self::TooLarge { .. } | Self::TooLargeTogether { .. } | Self::OverLimit { .. } => {
                "enclosure-too-large"
            }
            Self::Changed => "enclosure-changed",
            Self::Twice => "enclosure-twice",
            Self::NameEncoding
            | Self::NameLength { .. }
            | Self::NameCharacter { .. }
            | Self::NameElsewhere { .. }
            | Self::NoName => "enclosure-name",
            Self::Mislabelled { .. } => "enclosure-mislabelled",
            Self::Program { .. } => "enclosure-program",
            Self::IdentityDocument { .. } | Self::IdentityBehindLink { .. } => "enclosure-identity-document",
            Self::Sensitive { .. } => "enclosure-sensitive",
        }
    }

    /// What to do next.
    pub fn fix(&self) -> &'static str {
        match self {
            Self::Missing => "check the path, or leave the file out",
            Self::NotAFile { .. } => "give the path of a file",
            Self::Unreadable(_) => "check its permissions, or copy it to a place you can read",
            Self::Empty => "check whether it was saved, or leave it out",
            Self::TooLarge { .. } | Self::TooLargeTogether { .. } => {
                "make it smaller (a scan in grey at 150 dpi is enough), or leave one out"
            }
            Self::OverLimit { .. } => "give the answer itself, without what was enclosed with it",
            Self::Changed => "wait until it is saved, and try again",
            Self::Twice => "give it once",
            Self::NameEncoding
            | Self::NameLength { .. }
            | Self::NameCharacter { .. }
            | Self::NameElsewhere { .. }
            | Self::NoName => "rename it: letters, digits, spaces and a short extension",
            Self::Mislabelled { .. } => "check whether it opens, and give it the extension of what it is",
            Self::Program { .. } => "send a PDF or an image of what it shows",
            Self::IdentityDocument { .. } | Self::IdentityBehindLink { .. } => {
                "leave it out; if the provider insists, black out what it need not see and allow it explicitly"
            }
            Self::Sensitive { .. } => "take it out of the file, or allow it explicitly",
        }
    }

    /// Whether the call's `allow_sensitive` lets such a file through.
    pub fn can_be_allowed(&self) -> bool {
        matches!(
            self,
            Self::IdentityDocument { .. } | Self::IdentityBehindLink { .. } | Self::Sensitive { .. }
        )
    }
}
