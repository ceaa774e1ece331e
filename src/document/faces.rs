//! The faces a letter is set in: the bundled ones, the machine's for what those lack, or a folder's instead of both.
//!
//! In: [`Fonts`] and the letter's characters. Out: faces that draw every one of them, or all that are missing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{Blob, FontInfoOverride};
use skrifa::{FontRef, MetadataProvider as _};

use super::error::DocumentError;
use super::files::{self, Face};
use super::missing::MissingCharacter;
use crate::text::characters::joiner;

const REGULAR: &[u8] = include_bytes!("fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("fonts/NotoSans-Bold.ttf");
const HAN: &[u8] = include_bytes!("fonts/WenQuanYiMicroHei-subset.ttf");

/// Which fonts may be used.
#[derive(Debug, Clone)]
pub struct Fonts(Source);

#[derive(Debug, Clone)]
enum Source {
    /// The bundled faces; then fonts from these folders for characters those lack.
    Bundled { then: Vec<PathBuf> },
    /// A folder's fonts and no others.
    Only(PathBuf),
}

impl Fonts {
    /// The bundled faces (Latin with Vietnamese, Greek, Cyrillic; Chinese, Japanese, Korean) and no others.
    pub fn bundled() -> Self {
        Self::bundled_then(Vec::new())
    }

    /// The bundled faces, and the machine's fonts for characters those lack. The machine's are looked at in no other
    /// case.
    pub fn installed() -> Self {
        Self::bundled_then(files::system_folders())
    }

    /// The bundled faces, and the fonts of these folders for characters those lack. A folder that is not there is
    /// passed over.
    pub fn bundled_then(folders: Vec<PathBuf>) -> Self {
        Self(Source::Bundled { then: folders })
    }

    /// The fonts of this folder alone. Every font file in it must be a sound one.
    pub fn only(folder: impl Into<PathBuf>) -> Self {
        Self(Source::Only(folder.into()))
    }
}

/// Faces ready for setting lines.
pub(super) struct Faces {
    /// Where the setting looks them up.
    pub(super) context: FontContext,
    /// Their families, in the order they are asked.
    pub(super) families: Vec<String>,
    /// Which of the families draws Chinese as Chinese readers expect, punctuation included.
    pub(super) han: Option<usize>,
}

impl Faces {
    /// Chooses faces for these characters.
    pub(super) fn gather(fonts: &Fonts, characters: &BTreeSet<char>) -> Result<Self, DocumentError> {
        // Joiners and variation selectors draw nothing by themselves.
        let wanted: BTreeSet<char> = characters.iter().copied().filter(|c| !joiner(*c)).collect();
        let mut faces = Self { context: FontContext::new(), families: Vec::new(), han: None };
        let missing = match &fonts.0 {
            Source::Bundled { then } => {
                let missing = faces.bundled(&wanted);
                faces.fill_from(then, missing)
            }
            Source::Only(folder) => faces.take_all(folder, &wanted)?,
        };
        if missing.is_empty() {
            Ok(faces)
        } else {
            Err(DocumentError::Missing(missing.into_iter().map(MissingCharacter::of).collect()))
        }
    }

    fn add(&mut self, family: &str, data: Blob<u8>) {
        let known = FontInfoOverride { family_name: Some(family), ..FontInfoOverride::default() };
        self.context.collection.register_fonts(data, Some(known));
        if !self.families.iter().any(|there| there == family) {
            self.families.push(family.to_owned());
        }
    }

    /// Takes the bundled faces that are needed; what they lack is left over.
    fn bundled(&mut self, wanted: &BTreeSet<char>) -> BTreeSet<char> {
        for bytes in [REGULAR, BOLD] {
            self.add("text", Blob::new(Arc::new(bytes)));
        }
        let missing = lacking(REGULAR, wanted);
        if missing.is_empty() {
            return missing;
        }
        let still = lacking(HAN, &missing);
        if still.len() < missing.len() {
            self.han = Some(self.families.len());
            self.add("han", Blob::new(Arc::new(HAN)));
        }
        still
    }

    /// Takes fonts from folders until every character is drawn: always the one that draws most of what is left.
    fn fill_from(&mut self, folders: &[PathBuf], mut missing: BTreeSet<char>) -> BTreeSet<char> {
        if missing.is_empty() {
            return missing;
        }
        let mut found: Vec<Face> = Vec::new();
        for path in folders.iter().filter_map(|folder| files::font_files(folder).ok()).flatten() {
            let Ok(bytes) = files::bytes(&path) else { continue };
            found.extend(
                files::faces(&path, &bytes, &missing).into_iter().filter(|face| !face.draws.is_empty()),
            );
        }
        while let Some(best) = found.iter().min_by_key(|face| {
            let covers = face.draws.intersection(&missing).count();
            (usize::MAX - covers, face.oddity, &face.path)
        }) {
            let before = missing.len();
            missing.retain(|c| !best.draws.contains(c));
            if missing.len() == before {
                break;
            }
            if let Ok(bytes) = files::bytes(&best.path) {
                let family = format!("font {}", self.families.len());
                self.add(&family, Blob::from(bytes));
            }
        }
        missing
    }

    /// Takes all of a folder's fonts, the families that draw most of the letter first.
    fn take_all(&mut self, folder: &Path, wanted: &BTreeSet<char>) -> Result<BTreeSet<char>, DocumentError> {
        let paths = files::font_files(folder)
            .map_err(|source| DocumentError::Folder { path: folder.to_owned(), source })?;
        if paths.is_empty() {
            return Err(DocumentError::NoFont { path: folder.to_owned() });
        }
        let mut found: Vec<(Face, Blob<u8>)> = Vec::new();
        for path in paths {
            let bytes = files::bytes(&path)
                .map_err(|source| DocumentError::Unreadable { path: path.clone(), source })?;
            let blob = Blob::from(bytes);
            let faces = files::faces(&path, blob.data(), wanted);
            if faces.is_empty() {
                return Err(DocumentError::BrokenFont { path });
            }
            found.extend(faces.into_iter().map(|face| (face, blob.clone())));
        }
        found.sort_by(|(a, _), (b, _)| {
            let key = |face: &Face| (usize::MAX - face.draws.len(), face.oddity);
            key(a).cmp(&key(b)).then_with(|| a.path.cmp(&b.path))
        });
        let mut missing = wanted.clone();
        let mut taken: BTreeSet<PathBuf> = BTreeSet::new();
        for (face, blob) in found {
            missing.retain(|c| !face.draws.contains(c));
            // A collection is one file: all its faces come together.
            if taken.insert(face.path.clone()) {
                self.add(&face.family, blob);
            }
        }
        Ok(missing)
    }
}

/// Which of these a bundled face does not draw. Its character map is known to be honest.
fn lacking(bytes: &[u8], wanted: &BTreeSet<char>) -> BTreeSet<char> {
    let charmap = FontRef::new(bytes).map(|font| font.charmap());
    let lacks = |c: &char| charmap.as_ref().map_or(true, |charmap| charmap.map(*c).is_none());
    wanted.iter().filter(|c| lacks(c)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_faces_draw_what_they_map() {
        let blank = |c: &char| {
            joiner(*c)
                || c.is_control()
                || c.is_whitespace()
                || ('\u{200b}'..='\u{206f}').contains(c)
                || *c == '\u{feff}'
        };
        for bytes in [REGULAR, BOLD, HAN] {
            let font = FontRef::new(bytes).expect("a font");
            let mapped: BTreeSet<char> = font
                .charmap()
                .mappings()
                .filter_map(|(code, _)| char::from_u32(code))
                .filter(|c| !blank(c))
                .collect();
            let face = files::faces(Path::new("bundled"), bytes, &mapped).remove(0);
            let not: Vec<&char> = mapped.difference(&face.draws).collect();
            assert!(not.is_empty(), "{not:?}");
        }
        let characters = |font| {
            FontRef::new(font)
                .expect("a font")
                .charmap()
                .mappings()
                .map(|(code, _)| code)
                .collect::<BTreeSet<u32>>()
        };
        assert_eq!(characters(REGULAR), characters(BOLD));
        let han = characters(HAN);
        assert!(
            (0x4e00..=0x9fa5).chain(0xac00..=0xd7a3).chain(0x3041..=0x3094).all(|code| han.contains(&code))
        );
    }
}
