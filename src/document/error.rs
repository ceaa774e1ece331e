//! Why a letter cannot be typeset.

use std::io;
use std::path::PathBuf;

use super::missing::{self, MissingCharacter};
use crate::words::{Describe, Sentence, described, sentence};

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// No font at hand draws these characters; boxes are never drawn in their place.
    Missing(Vec<MissingCharacter>),
    /// A control character, which draws nothing.
    Control {
        /// The character.
        character: char,
    },
    /// The letter is longer than a letter can be.
    TooLong,
    /// A line of the address is wider than the window, at the smallest size.
    WideAddress {
        /// The line.
        line: String,
    },
    /// The address has more lines than the window shows.
    LongAddress {
        /// How many it has.
        lines: usize,
        /// How many fit.
        most: usize,
    },
    /// The folder of fonts cannot be read.
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The folder holds no font file.
    NoFont {
        /// The folder.
        path: PathBuf,
    },
    /// A font file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is named as a font file and is none.
    BrokenFont {
        /// The file.
        path: PathBuf,
    },
    /// A font cannot be embedded: its outlines cannot be read.
    Embed {
        /// The font's family, where it has a name.
        name: Option<String>,
    },
    /// A picture cannot be put into the PDF.
    Image(String),
    /// The PDF would not be a correct one; for a font that forbids embedding, for example.
    Pdf(#[from] Box<krilla::error::KrillaError>),
}

impl Describe for DocumentError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Missing(missing) => sentence!("document-missing", characters = missing::list(missing)),
            Self::Control { character } => {
                sentence!("document-control", code = format!("{:04X}", u32::from(*character)))
            }
            Self::TooLong => sentence!("document-too-long", most = super::MAX_PAGES),
            Self::WideAddress { line } => sentence!("address-line-wide", line),
            Self::LongAddress { lines, most } => sentence!("address-lines-many", lines, most),
            Self::Folder { path, source } => sentence!("fonts-folder-unreadable", path, source),
            Self::NoFont { path } => sentence!("fonts-folder-empty", path),
            Self::Unreadable { path, source } => sentence!("font-unreadable", path, source),
            Self::BrokenFont { path } => sentence!("font-broken", path),
            Self::Embed { name: Some(name) } => sentence!("font-not-embedded", name),
            Self::Embed { name: None } => sentence!("font-without-a-name-not-embedded"),
            Self::Image(source) => sentence!("pdf-unwritable", source),
            Self::Pdf(source) => sentence!("pdf-unwritable", source = source.to_string()),
        }
    }
}

described!(DocumentError);
