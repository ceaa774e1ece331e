//! Characters without a font: which they are, of what script, and where a font comes from.

use std::collections::BTreeMap;
use std::fmt;

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong};

use crate::words::{Describe, Join, Sentence, sentence, sentence_value};

/// A character no font at hand can draw.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingCharacter {
    /// The character.
    pub character: char,
    /// What it belongs to.
    pub kind: CharacterKind,
    /// The Debian package of a font that has it, where one is known.
    pub package: Option<&'static str>,
}

/// What a character belongs to, in the order in which it is said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum CharacterKind {
    /// A script, by its Unicode name.
    Script(String),
    /// A script that Unicode has no name for yet.
    Unknown,
    /// Pictures.
    Emoji,
    /// What everybody may use as they like.
    PrivateUse,
    /// Signs of no script.
    Symbols,
}

impl Describe for CharacterKind {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Script(name) => Sentence::verbatim(name),
            Self::Unknown => sentence!("characters-unknown-script"),
            Self::Emoji => sentence!("characters-emoji"),
            Self::PrivateUse => sentence!("characters-private-use"),
            Self::Symbols => sentence!("characters-symbols"),
        }
    }
}

sentence_value!(CharacterKind);

/// Debian's packages by script. Noto's core covers the world's larger scripts, its extra package the rest.
const CORE: &[Script] = &[
    Script::Arabic,
    Script::Hebrew,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
    Script::Devanagari,
    Script::Bengali,
    Script::Gurmukhi,
    Script::Gujarati,
    Script::Oriya,
    Script::Tamil,
    Script::Telugu,
    Script::Kannada,
    Script::Malayalam,
    Script::Sinhala,
    Script::Georgian,
    Script::Armenian,
    Script::Ethiopic,
    Script::Latin,
    Script::Greek,
    Script::Cyrillic,
];
const CJK: &[Script] = &[Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul, Script::Bopomofo];

impl MissingCharacter {
    pub(super) fn of(character: char) -> Self {
        let code = u32::from(character);
        let script = CodePointMapData::<Script>::new().get(character);
        let of = |kind, package| Self { character, kind, package };
        match script {
            _ if matches!(code, 0xe000..=0xf8ff | 0xf0000..) => of(CharacterKind::PrivateUse, None),
            Script::Common | Script::Inherited if matches!(code, 0x1f000..=0x1faff) => {
                of(CharacterKind::Emoji, Some("fonts-symbola"))
            }
            Script::Common | Script::Inherited => of(CharacterKind::Symbols, Some("fonts-symbola")),
            // Han beyond the basic plane is in few fonts.
            Script::Han if code >= 0x20000 => {
                of(CharacterKind::Script("Han".to_owned()), Some("fonts-hanazono"))
            }
            script => {
                let name = PropertyNamesLong::<Script>::new().get(script);
                let kind =
                    name.map_or(CharacterKind::Unknown, |name| CharacterKind::Script(name.replace('_', " ")));
                let package = match script {
                    Script::Unknown => None,
                    script if CJK.contains(&script) => Some("fonts-noto-cjk"),
                    script if CORE.contains(&script) => Some("fonts-noto-core"),
                    _ => Some("fonts-noto-extra"),
                };
                of(kind, package)
            }
        }
    }
}

impl fmt::Display for MissingCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (U+{:04X})", self.character, u32::from(self.character))
    }
}

/// All of them in clauses, by what they belong to, each with the package to install.
pub(super) fn list(missing: &[MissingCharacter]) -> Sentence {
    let mut kinds: BTreeMap<(&CharacterKind, Option<&str>), Vec<String>> = BTreeMap::new();
    for found in missing {
        kinds.entry((&found.kind, found.package)).or_default().push(found.to_string());
    }
    let clauses = kinds.into_iter().map(|((kind, package), characters)| match package {
        Some(package) => sentence!("characters-in-package", characters, kind, package),
        None => sentence!("characters-in-no-font", characters, kind),
    });
    Sentence::join(Join::Clauses, clauses)
}
