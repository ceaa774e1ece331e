//! The laid-out letter as the bytes of a PDF: PDF/A-2a and PDF/UA-1, whose rules krilla enforces.
//!
//! In: the sheet's properties and its layout. Out: bytes. It decides nothing about the page.

use std::num::NonZeroU16;

use jiff::tz::TimeZone;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree};
use krilla::text::Font;
use krilla::{Document, SerializeSettings};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};

use super::Sheet;
use super::error::DocumentError;
use super::lines::{Block, FaceRef};
use super::page::{Layout, Mark, Placed, Role, Signature};

/// Writes the pages.
pub(super) fn write(sheet: &Sheet, layout: &Layout) -> Result<Vec<u8>, DocumentError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .unwrap_or_default();
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    document.set_metadata(metadata(sheet));
    let mut fonts = Embedded(Vec::new());
    // Each block's pieces, in reading order, whichever page they are on.
    let mut read: Vec<Vec<Identifier>> = layout.blocks.iter().map(|_| Vec::new()).collect();
    let mut signature = None;
    for (number, placed) in layout.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(layout.paper.0, layout.paper.1).unwrap_or_default();
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for line in placed {
            let block = &layout.blocks[line.block].1;
            if block.lines[line.line].is_empty() {
                continue;
            }
            let tag = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            draw(&mut surface, &mut fonts, block, line)?;
            surface.end_tagged();
            read[line.block].push(tag);
        }
        if let Some(there) = layout.signature.as_ref().filter(|there| there.page == number) {
            signature = Some(draw_picture(&mut surface, there)?);
        }
        if number == 0 && !layout.marks.is_empty() {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Page)));
            layout.marks.iter().for_each(|mark| draw_mark(&mut surface, *mark));
            surface.end_tagged();
        }
        if let Some((line, block)) = layout.numbers.get(number) {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
            draw(&mut surface, &mut fonts, block, line)?;
            surface.end_tagged();
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tags(sheet, layout, read, signature));
    document.set_outline(outline(sheet, layout));
    document.finish().map_err(|error| DocumentError::Pdf(Box::new(error)))
}

fn metadata(sheet: &Sheet) -> Metadata {
    let time = sheet.created.to_zoned(TimeZone::UTC);
    let small = |value: i8| value.unsigned_abs();
    let date = DateTime::new(time.year().unsigned_abs())
        .month(small(time.month()))
        .day(small(time.day()))
        .hour(small(time.hour()))
        .minute(small(time.minute()))
        .second(small(time.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(if sheet.title.is_empty() { &sheet.subject } else { &sheet.title }.clone())
        .authors(vec![sheet.author.clone()])
        .language(sheet.language.clone())
        .creator("adieu".to_owned())
        .creation_date(date)
}

fn tags(
    sheet: &Sheet,
    layout: &Layout,
    read: Vec<Vec<Identifier>>,
    mut signature: Option<Identifier>,
) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(sheet.language.clone()));
    let signed = layout.signature.as_ref().map(|signature| signature.over);
    for (number, ((role, _), identifiers)) in layout.blocks.iter().zip(read).enumerate() {
        if let Some(picture) = signature.take_if(|_| signed == Some(number)) {
            // Whose signature it is says who signed.
            let mut figure = TagGroup::new(Tag::Figure(Some(sheet.author.clone())));
            figure.push(picture);
            tree.push(figure);
        }
        if identifiers.is_empty() {
            continue;
        }
        let mut group = match role {
            Role::Heading => TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(sheet.subject.clone()))),
            Role::Paragraph => TagGroup::new(Tag::P),
            Role::Translation => {
                let language = sheet.translation.as_ref().map(|translation| translation.language.clone());
                TagGroup::new(Tag::P.with_lang(language))
            }
        };
        for identifier in identifiers {
            group.push(identifier);
        }
        tree.push(group);
    }
    tree
}

/// PDF/UA asks for an outline; a letter's is its subject.
fn outline(sheet: &Sheet, layout: &Layout) -> Outline {
    let mut outline = Outline::new();
    let heading = layout.pages.iter().flatten().find(|line| layout.blocks[line.block].0 == Role::Heading);
    let (x, y) = heading.map_or((0.0, 0.0), |line| (line.x, line.y - 2.0 * layout.blocks[line.block].1.size));
    let place = XyzDestination::new(0, Point::from_xy(x, y));
    outline.push_child(OutlineNode::new(sheet.subject.clone(), place));
    outline
}

/// The faces embedded so far.
struct Embedded(Vec<(u64, FaceRef, Font)>);

impl Embedded {
    fn font(&mut self, face: &FaceRef) -> Result<Font, DocumentError> {
        let id = face.data.id();
        let same = |(known, there, _): &&(u64, FaceRef, Font)| {
            *known == id && there.index == face.index && there.variations == face.variations
        };
        if let Some((_, _, font)) = self.0.iter().find(same) {
            return Ok(font.clone());
        }
        let (data, _) = face.data.clone().into_raw_parts();
        let axes: Vec<_> =
            face.variations.iter().map(|(tag, value)| (krilla::text::Tag::new(tag), *value)).collect();
        let font = Font::new_variable(data.into(), face.index, &axes)
            .ok_or_else(|| DocumentError::Embed { name: family(face) })?;
        self.0.push((id, face.clone(), font.clone()));
        Ok(font)
    }
}

fn family(face: &FaceRef) -> Option<String> {
    let font = FontRef::from_index(face.data.data(), face.index).ok()?;
    font.localized_strings(StringId::FAMILY_NAME).english_or_first().map(|name| name.to_string())
}

fn draw(
    surface: &mut Surface<'_>,
    fonts: &mut Embedded,
    block: &Block,
    line: &Placed,
) -> Result<(), DocumentError> {
    for run in block.lines.get(line.line).into_iter().flatten() {
        let font = fonts.font(&run.face)?;
        // A face without a bold one beside it is drawn with an outline.
        let stroke = Stroke { width: block.size * 0.025, ..Stroke::default() };
        surface.set_stroke(run.thicken.then_some(stroke));
        surface.set_fill(Some(krilla::paint::Fill::default()));
        let start = Point::from_xy(line.x + run.x, line.y);
        surface.draw_glyphs(start, &run.glyphs, font, &block.text, block.size, false);
    }
    surface.set_stroke(None);
    Ok(())
}

fn draw_picture(surface: &mut Surface<'_>, signature: &Signature) -> Result<Identifier, DocumentError> {
    let image = Image::from_custom(signature.picture.clone(), false).map_err(DocumentError::Image)?;
    let tag = surface.start_tagged(ContentTag::Other);
    surface.push_transform(&Transform::from_translate(signature.corner.0, signature.corner.1));
    if let Some(size) = Size::from_wh(signature.size.0, signature.size.1) {
        surface.draw_image(image, size);
    }
    surface.pop();
    surface.end_tagged();
    Ok(tag)
}

fn draw_mark(surface: &mut Surface<'_>, mark: Mark) {
    let mut path = PathBuilder::new();
    path.move_to(mark.x.0, mark.y);
    path.line_to(mark.x.1, mark.y);
    if let Some(path) = path.finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke { width: 0.4, ..Stroke::default() }));
        surface.draw_path(&path);
        surface.set_stroke(None);
    }
}
