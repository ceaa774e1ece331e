//! Why a file does not travel with the letter, and how to mend it.

use std::io;
use std::path::PathBuf;

use super::{Credential, Size};
use crate::value::code_point;
use crate::words::{Describe, Sentence, described, sentence};

/// A file and why it is refused.
#[derive(Debug, thiserror::Error)]
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
    Missing,
    /// It is no ordinary file.
    NotAFile {
        /// Which: "a folder", "a pipe", "a socket" or "a device".
        kind: Sentence,
    },
    /// The system refuses to give it out.
    Unreadable(io::Error),
    /// It has no content.
    Empty,
    /// It alone is over the limit.
    TooLarge {
        /// Its size.
        size: Size,
        /// The limit.
        limit: Size,
    },
    /// It brings all enclosures together over the limit.
    TooLargeTogether {
        /// The size of all.
        size: Size,
        /// The limit.
        limit: Size,
    },
    /// It is larger than one file may be that is kept.
    OverLimit {
        /// Its size.
        size: Size,
        /// The limit.
        limit: Size,
    },
    /// Its size, time or identity changed while it was read.
    Changed,
    /// It is given more than once, by whatever path.
    Twice,
    /// Its name is not valid Unicode.
    NameEncoding,
    /// Its name is longer than file systems allow (255 octets).
    NameLength {
        /// Its length in octets of UTF-8.
        octets: usize,
    },
    /// Its name holds a character that breaks lines, draws nothing or changes the direction of writing, or a separator
    /// of folders.
    NameCharacter {
        /// The character.
        character: char,
    },
    /// Its name is empty, or nothing but dots and spaces.
    NoName,
    /// Its name is one that Windows cannot store: a device's, with one of its signs, or with a dot or blank at the end.
    NameElsewhere {
        /// What is wrong with it there.
        why: Sentence,
    },
    /// Its name says one kind of document, its content another.
    Mislabelled {
        /// The extension, in small letters.
        extension: String,
    },
    /// Its name is a program's or a script's.
    NamedProgram {
        /// The extension, in small letters.
        extension: String,
    },
    /// Its name is that of a document that can carry a program.
    Macros {
        /// The extension, in small letters.
        extension: String,
    },
    /// It is a program or a script.
    Program {
        /// What it is, such as "a Windows program".
        what: Sentence,
    },
    /// Its name says that it shows an identity document.
    IdentityDocument {
        /// The word that gave it away.
        word: &'static str,
    },
    /// It is a link to a file whose name says that it shows an identity document.
    IdentityBehindLink {
        /// The word that gave it away.
        word: &'static str,
    },
    /// It is or holds a key or another credential.
    Credential {
        /// Which.
        what: Credential,
        /// The line, from 1.
        line: usize,
    },
    /// It is a text that holds what must not travel by e-mail.
    Sensitive {
        /// What, with as much of it as may be shown.
        finding: Sentence,
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
            Self::NamedProgram { .. } | Self::Macros { .. } | Self::Program { .. } => "enclosure-program",
            Self::IdentityDocument { .. } | Self::IdentityBehindLink { .. } => "enclosure-identity-document",
            Self::Credential { .. } | Self::Sensitive { .. } => "enclosure-sensitive",
        }
    }

    /// What to do next.
    pub fn fix(&self) -> Sentence {
        self.sentence().remedy()
    }

    /// Whether the call's `allow_sensitive` lets such a file through.
    pub fn can_be_allowed(&self) -> bool {
        matches!(
            self,
            Self::IdentityDocument { .. }
                | Self::IdentityBehindLink { .. }
                | Self::Credential { .. }
                | Self::Sensitive { .. }
        )
    }
}

impl Describe for Refusal {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Missing => sentence!("enclosure-missing"),
            Self::NotAFile { kind } => sentence!("enclosure-not-a-file", kind),
            // What went wrong, without the system's number for it.
            Self::Unreadable(error) => {
                sentence!("enclosure-unreadable", source = io::Error::from(error.kind()))
            }
            Self::Empty => sentence!("enclosure-empty"),
            Self::TooLarge { size, limit } => sentence!("enclosure-too-large", size, limit),
            Self::TooLargeTogether { size, limit } => sentence!("enclosures-too-large", size, limit),
            Self::OverLimit { size, limit } => sentence!("answer-too-large", size, limit),
            Self::Changed => sentence!("enclosure-changed"),
            Self::Twice => sentence!("enclosure-twice"),
            Self::NameEncoding => sentence!("enclosure-name-encoding"),
            Self::NameLength { octets } => sentence!("enclosure-name-length", bytes = octets),
            Self::NameCharacter { character } => {
                sentence!("enclosure-name-character", code = code_point(*character))
            }
            Self::NoName => sentence!("enclosure-no-name"),
            Self::NameElsewhere { why } => sentence!("enclosure-name-windows", why),
            Self::Mislabelled { extension } => sentence!("enclosure-mislabelled", extension),
            Self::NamedProgram { extension } => sentence!("enclosure-named-program", extension),
            Self::Macros { extension } => sentence!("enclosure-macros", extension),
            Self::Program { what } => sentence!("enclosure-program", program = what),
            Self::IdentityDocument { word } => sentence!("enclosure-identity-document", word),
            Self::IdentityBehindLink { word } => sentence!("enclosure-identity-behind-link", word),
            Self::Credential { what, line } => sentence!("enclosure-credential", credential = what, line),
            Self::Sensitive { finding, line } => sentence!("enclosure-sensitive", finding, line),
        }
    }
}

described!(Refusal);

impl Describe for EnclosureError {
    fn sentence(&self) -> Sentence {
        sentence!("enclosure-refused", path = self.path, refusal = self.refusal)
    }
}

described!(EnclosureError);
