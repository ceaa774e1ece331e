//! Characters without a font: which they are, of what script, and where a font comes from.

use std::collections::BTreeMap;
use std::fmt;

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong};

/// A character no font at hand can draw.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingCharacter {
    /// The character.
    pub character: char,
    /// What it belongs to: its script's Unicode name, "emoji", "symbols" or "private use".
    pub script: String,
    /// The Debian package of a font that has it, where one is known.
    pub package: Option<&'static str>,
}

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
        let named = |script: &str, package| Self { character, script: script.to_owned(), package };
        match script {
            _ if matches!(code, 0xe000..=0xf8ff | 0xf0000..) => named("private use", None),
            Script::Common | Script::Inherited if matches!(code, 0x1f000..=0x1faff) => {
                named("emoji", Some("fonts-symbola"))
            }
            Script::Common | Script::Inherited => named("symbols", Some("fonts-symbola")),
            // Han beyond the basic plane is in few fonts.
            Script::Han if code >= 0x20000 => named("Han", Some("fonts-hanazono")),
            script => {
                let name = PropertyNamesLong::<Script>::new().get(script).unwrap_or("an unknown script");
                let package = match script {
                    Script::Unknown => None,
                    script if CJK.contains(&script) => Some("fonts-noto-cjk"),
                    script if CORE.contains(&script) => Some("fonts-noto-core"),
                    _ => Some("fonts-noto-extra"),
                };
                named(&name.replace('_', " "), package)
            }
        }
    }
}

impl fmt::Display for MissingCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (U+{:04X})", self.character, u32::from(self.character))
    }
}

/// All of them in one sentence, by script, each with the package to install.
pub(super) fn list(missing: &[MissingCharacter]) -> String {
    let mut scripts: BTreeMap<(&str, Option<&str>), Vec<String>> = BTreeMap::new();
    for found in missing {
        scripts.entry((&found.script, found.package)).or_default().push(found.to_string());
    }
    let groups: Vec<String> = scripts
        .into_iter()
        .map(|((script, package), characters)| {
            let characters = characters.join(", ");
            match package {
                Some(package) => format!("{characters}: {script}, in Debian's {package}"),
                None => format!("{characters}: {script}, in no font we know of"),
            }
        })
        .collect();
    groups.join("; ")
}
