//! Why a letter cannot be typeset.

use std::io;
use std::path::PathBuf;

use super::missing::{self, MissingCharacter};

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// No font at hand draws these characters; boxes are never drawn in their place.
    #[error("no font here can draw {}", missing::list(.0))]
    Missing(Vec<MissingCharacter>),
    /// A control character, which draws nothing.
    #[error("the text holds a control character (U+{:04X})", u32::from(*.character))]
    Control {
        /// The character.
        character: char,
    },
    /// The letter is longer than a letter can be.
    #[error("the letter is longer than {} pages", super::MAX_PAGES)]
    TooLong,
    /// The folder of fonts cannot be read.
    #[error("the folder of fonts {} cannot be read", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The folder holds no font file.
    #[error("the folder {} holds no font file (.ttf, .otf, .ttc or .otc)", .path.display())]
    NoFont {
        /// The folder.
        path: PathBuf,
    },
    /// A font file cannot be read.
    #[error("the font file {} cannot be read", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is named as a font file and is none.
    #[error("{} is damaged or no font at all", .path.display())]
    BrokenFont {
        /// The file.
        path: PathBuf,
    },
    /// A font cannot be embedded: its outlines cannot be read.
    #[error("the font {name} cannot be embedded")]
    Embed {
        /// The font's family.
        name: String,
    },
    /// The PDF would not be a correct one; for a font that forbids embedding, for example.
    #[error("the PDF cannot be written")]
    Pdf(#[from] Box<krilla::error::KrillaError>),
}
