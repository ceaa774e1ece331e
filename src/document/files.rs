//! Font files on this machine: where they lie, and which of their faces draw a character.
//!
//! In: folders. Out: faces with the characters they really draw. A face that maps a character to an empty
//! outline or to its own "missing" box does not draw it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::DrawSettings;
use skrifa::outline::pen::SvgPen;
use skrifa::raw::FileRef;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use crate::fs::regular;

/// The largest font file looked at, in octets.
const MAX_FILE: u64 = 256 * 1024 * 1024;
const MAX_DEPTH: usize = 8;

/// One face of a font file and what it is good for.
pub(super) struct Face {
    pub(super) path: PathBuf,
    pub(super) family: String,
    /// The characters of those asked for that it draws.
    pub(super) draws: BTreeSet<char>,
    /// How far it is from an ordinary upright text face; 0 is one.
    pub(super) oddity: u32,
}

/// Where this system keeps its fonts.
pub(super) fn system_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = if cfg!(target_os = "macos") {
        vec!["/System/Library/Fonts".into(), "/Library/Fonts".into()]
    } else if cfg!(windows) {
        let root = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
        vec![Path::new(&root).join("Fonts")]
    } else {
        vec!["/usr/share/fonts".into(), "/usr/local/share/fonts".into()]
    };
    if let Ok(home) = etcetera::home_dir() {
        let below = if cfg!(target_os = "macos") {
            ["Library/Fonts", ".fonts"]
        } else {
            [".local/share/fonts", ".fonts"]
        };
        folders.extend(below.map(|below| home.join(below)));
    }
    folders
}

/// The font files below a folder, sorted.
///
/// # Errors
/// That of the folder itself; a folder below that cannot be read is passed over.
pub(super) fn font_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fn walk(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> io::Result<()> {
        for entry in fs::read_dir(folder)?.flatten() {
            let path = entry.path();
            let Ok(metadata) = fs::metadata(&path) else { continue };
            if metadata.is_dir() && depth < MAX_DEPTH {
                let _ = walk(&path, depth + 1, found);
            } else if metadata.is_file() && metadata.len() <= MAX_FILE && is_font_name(&path) {
                found.push(path);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    walk(folder, 0, &mut found)?;
    found.sort();
    Ok(found)
}

/// A font file's bytes.
///
/// # Errors
/// Those of [`regular::read`].
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    regular::read(path, MAX_FILE)
}

fn is_font_name(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// The faces in a file's bytes; none if it is no font.
pub(super) fn faces(path: &Path, bytes: &[u8], wanted: &BTreeSet<char>) -> Vec<Face> {
    let fonts: Vec<FontRef<'_>> = match FileRef::new(bytes) {
        Ok(FileRef::Font(font)) => vec![font],
        Ok(FileRef::Collection(collection)) => collection.iter().flatten().collect(),
        Err(_) => Vec::new(),
    };
    fonts.iter().filter_map(|font| face(path, font, wanted)).collect()
}

fn face(path: &Path, font: &FontRef<'_>, wanted: &BTreeSet<char>) -> Option<Face> {
    // A face without characters or metrics cannot set a line.
    if font.charmap().mappings().next().is_none()
        || font.metrics(Size::unscaled(), LocationRef::default()).units_per_em == 0
    {
        return None;
    }
    let name = |id| font.localized_strings(id).english_or_first().map(|name| name.to_string());
    let attributes = font.attributes();
    let upright = attributes.style == skrifa::attribute::Style::Normal;
    let weight = (attributes.weight.value() - 400.0).abs();
    let stretch = (attributes.stretch.ratio() - 1.0).abs() * 400.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small and not negative
    let oddity = (weight + stretch) as u32 + if upright { 0 } else { 1000 };
    let family = name(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| name(StringId::FAMILY_NAME));
    Some(Face {
        path: path.to_owned(),
        family: family.unwrap_or_default(),
        draws: drawn(font, wanted),
        oddity,
    })
}

/// Which of the characters a face draws.
fn drawn(font: &FontRef<'_>, wanted: &BTreeSet<char>) -> BTreeSet<char> {
    let charmap = font.charmap();
    let missing = outline(font, GlyphId::NOTDEF);
    wanted
        .iter()
        .filter(|c| {
            charmap.map(**c).is_some_and(|glyph| {
                let shape = || outline(font, glyph);
                glyph != GlyphId::NOTDEF
                    && (c.is_whitespace() || shape().is_some_and(|s| !s.is_empty() && Some(s) != missing))
            })
        })
        .copied()
        .collect()
}

fn outline(font: &FontRef<'_>, glyph: GlyphId) -> Option<String> {
    let mut pen = SvgPen::new();
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    font.outline_glyphs().get(glyph)?.draw(settings, &mut pen).ok()?;
    Some(pen.to_string())
}
