//! Text to lines of glyphs: shaped, both directions of writing, broken where the language allows it.
//!
//! In: a text, its size, weight and the width there is. Out: a [`Block`] of lines. It knows no page.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::str::FromStr as _;

use krilla::text::{GlyphId, KrillaGlyph};
use parley::fontique::Blob;
use parley::{
    Alignment, AlignmentOptions, FontFamily, FontFamilyName, FontWeight, Language, Layout, LayoutContext,
    LineHeight, OverflowWrap, RangedBuilder, StyleProperty,
};

use super::error::DocumentError;
use super::faces::Faces;
use super::missing::MissingCharacter;

/// A paragraph set in lines of one size and weight.
#[derive(Debug)]
pub(super) struct Block {
    /// Its text; the glyphs' ranges lie in it.
    pub(super) text: String,
    /// Its lines, top to bottom.
    pub(super) lines: Vec<Vec<Run>>,
    /// The size in points.
    pub(super) size: f32,
}

/// Glyphs of one face in a row.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) face: FaceRef,
    /// Where it begins, in points from the line's left edge.
    pub(super) x: f32,
    /// Its glyphs, left to right.
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// Whether the face is to be thickened, as it has no bold.
    pub(super) thicken: bool,
}

/// A face, told apart from others by its data, index and variations.
#[derive(Debug, Clone)]
pub(super) struct FaceRef {
    pub(super) data: Blob<u8>,
    /// The face's number in the file.
    pub(super) index: u32,
    /// Its position on the font's axes.
    pub(super) variations: Vec<([u8; 4], f32)>,
}

/// How a block is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// The type size in points.
    pub(super) size: f32,
    pub(super) bold: bool,
    /// The width of the column in points.
    pub(super) width: f32,
}

/// Sets blocks in the faces chosen for a letter.
pub(super) struct Setter {
    faces: Faces,
    context: LayoutContext<()>,
    language: Option<Language>,
    /// Whether the text itself is in Chinese: then its quotation marks and dashes are full width.
    chinese: bool,
    missing: BTreeSet<char>,
}

impl Setter {
    pub(super) fn new(faces: Faces, language: &str) -> Self {
        let mut setter = Self {
            faces,
            context: LayoutContext::new(),
            language: None,
            chinese: false,
            missing: BTreeSet::new(),
        };
        setter.speak(language);
        setter
    }

    /// What is set from now on is in this language.
    pub(super) fn speak(&mut self, language: &str) {
        self.language = Language::from_str(language).ok();
        self.chinese = language == "zh" || language.starts_with("zh-");
    }

    /// Whether every glyph there was to draw could be drawn.
    ///
    /// # Errors
    /// The characters that shaping found no glyph for.
    pub(super) fn missing(&self) -> Result<(), DocumentError> {
        if self.missing.is_empty() {
            return Ok(());
        }
        Err(DocumentError::Missing(self.missing.iter().copied().map(MissingCharacter::of).collect()))
    }

    /// Sets a text; LF ends a line, and each line has its own direction of writing.
    pub(super) fn set(&mut self, text: &str, style: Style) -> Block {
        // A variant of a character that its face does not have is the character itself (Unicode § 23.4).
        let text: String = text.chars().filter(|c| !variation_selector(*c)).collect();
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            lines.extend(self.set_line(line, start, style));
            start += line.len() + 1;
        }
        Block { text, lines, size: style.size }
    }

    /// Sets one line, which begins at `start` in its block's text, in as many as it takes.
    fn set_line(&mut self, text: &str, start: usize, style: Style) -> Vec<Vec<Run>> {
        let families: Vec<FontFamilyName<'_>> =
            self.faces.families.iter().map(|name| FontFamilyName::Named(Cow::Borrowed(name))).collect();
        let mut builder: RangedBuilder<'_, ()> =
            self.context.ranged_builder(&mut self.faces.context, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&families))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontWeight(if style.bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        }));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(1.0)));
        builder.push_default(StyleProperty::Locale(self.language));
        // Identifiers and addresses without a space must not leave the page.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut han_first = families.clone();
        if let Some(han) = self.faces.han.filter(|_| self.chinese) {
            han_first.swap(0, han);
            for (at, mark) in text.char_indices().filter(|(_, c)| full_width_in_chinese(*c)) {
                let family = FontFamily::List(Cow::Borrowed(&han_first));
                builder.push(StyleProperty::FontFamily(family), at..at + mark.len_utf8());
            }
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(style.width));
        layout.align(Alignment::Left, AlignmentOptions::default());
        self.lines(&layout, text, start)
    }

    fn lines(&mut self, layout: &Layout<()>, text: &str, start: usize) -> Vec<Vec<Run>> {
        let mut lines = Vec::new();
        for line in layout.lines() {
            let mut runs = Vec::new();
            let mut x = 0.0;
            for run in line.runs() {
                let left = x;
                let size = run.font_size();
                let mut glyphs: Vec<KrillaGlyph> = Vec::new();
                for cluster in run.visual_clusters() {
                    let range = cluster.text_range();
                    let Some(part) = text.get(range.clone()).filter(|part| !part.is_empty()) else {
                        continue;
                    };
                    let range = start + range.start..start + range.end;
                    if cluster.is_ligature_continuation() {
                        if let Some(last) = glyphs.last_mut() {
                            last.text_range.start = last.text_range.start.min(range.start);
                            last.text_range.end = last.text_range.end.max(range.end);
                        }
                        continue;
                    }
                    for glyph in cluster.glyphs() {
                        if glyph.id == 0 {
                            self.missing.extend(part.chars());
                        }
                        glyphs.push(KrillaGlyph::new(
                            GlyphId::new(glyph.id),
                            glyph.advance / size,
                            glyph.x / size,
                            glyph.y / size,
                            0.0,
                            range.clone(),
                            None,
                        ));
                        x += glyph.advance;
                    }
                }
                if !glyphs.is_empty() {
                    let font = run.font();
                    let synthesis = run.synthesis();
                    let variations = synthesis.variation_settings().iter();
                    let face = FaceRef {
                        data: font.data.clone(),
                        index: font.index,
                        variations: variations.map(|(tag, value)| (tag.into_bytes(), *value)).collect(),
                    };
                    runs.push(Run { face, x: left, glyphs, thicken: synthesis.embolden() });
                }
            }
            lines.push(runs);
        }
        lines
    }
}

fn variation_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Marks that Latin and Chinese typography share, a half and a whole square wide.
fn full_width_in_chinese(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—')
}
