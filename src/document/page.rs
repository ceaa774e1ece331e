//! Where everything stands: the blocks of a letter on its pages.
//!
//! In: the sheet, a setter and a type size. Out: pages of placed lines. Lengths are in points, from the page's top
//! left corner. It draws nothing.

use unicode_width::UnicodeWidthStr as _;

use super::address;
use super::envelope::{Envelope, Window};
use super::error::DocumentError;
use super::flow::{self, Flowing, flow, paginate};
use super::lines::{Block, Setter, Style};
use super::picture::Picture;
use super::sign;
use super::{Paper, Post, Sheet};

#[derive(Debug)]
pub(super) struct Layout {
    /// In reading order.
    pub(super) blocks: Vec<(Role, Block)>,
    pub(super) pages: Vec<Vec<Placed>>,
    /// How many of them are the letter's; the others are its translation's.
    pub(super) letter_pages: usize,
    /// One page number a page; none where there is one page.
    pub(super) numbers: Vec<(Placed, Block)>,
    pub(super) paper: (f32, f32),
    pub(super) signature: Option<Signature>,
    /// Short lines at the first page's left edge, from the left in x to the right, at y.
    pub(super) marks: Vec<Mark>,
}

/// A signature's picture on a page.
#[derive(Debug)]
pub(super) struct Signature {
    pub(super) picture: Picture,
    pub(super) page: usize,
    /// The block under it: the name.
    pub(super) over: usize,
    /// Its top left corner.
    pub(super) corner: (f32, f32),
    pub(super) size: (f32, f32),
}

/// Where the sheet is folded.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) y: f32,
    pub(super) x: (f32, f32),
}

/// What a block is, for those who have the page read to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The subject: the document's heading.
    Heading,
    /// Everything else of the letter.
    Paragraph,
    /// A paragraph of its translation.
    Translation,
}

/// A line of a block on a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    /// Which block.
    pub(super) block: usize,
    /// Which of its lines.
    pub(super) line: usize,
    /// Its left edge.
    pub(super) x: f32,
    /// Its baseline.
    pub(super) y: f32,
}

/// Points in a millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;

/// The measures of a sheet of paper, in millimetres.
struct Measures {
    width: f32,
    height: f32,
    left: f32,
    right: f32,
    /// The sender's column: its left edge, its first line and its width.
    sender: (f32, f32, f32),
    /// The left edge of the date.
    date: f32,
    /// The recipient's first line, and the width a window leaves it.
    recipient: (f32, f32),
    /// The highest place for the subject's line.
    subject: f32,
    /// The first line of further pages.
    top: f32,
    /// Where text ends.
    bottom: f32,
    /// The line of the page number.
    number: f32,
}

/// DIN 5008 form B: the window is 45 mm from the top, 20 mm from the left, 85 mm × 45 mm; text from 25 mm.
const A4: Measures = Measures {
    width: 210.0,
    height: 297.0,
    left: 25.0,
    right: 20.0,
    sender: (125.0, 24.0, 65.0),
    date: 125.0,
    recipient: (56.0, 80.0),
    subject: 103.0,
    top: 29.0,
    bottom: 273.0,
    number: 284.0,
};

/// A no. 10 envelope's window shows 63 mm to 80 mm from the top wherever the folded sheet slides.
const US_LETTER: Measures = Measures {
    width: 215.9,
    height: 279.4,
    left: 25.4,
    right: 22.0,
    sender: (128.0, 22.0, 65.9),
    date: 128.0,
    recipient: (65.0, 85.0),
    subject: 98.0,
    top: 27.0,
    bottom: 256.0,
    number: 267.0,
};

/// With the window on the right: the sender on the left, the date under the address.
fn measures(sheet: &Sheet) -> Measures {
    let paper = match sheet.paper {
        Paper::A4 => A4,
        Paper::UsLetter => US_LETTER,
    };
    match sheet.post.as_ref().map(|post| post.envelope).filter(|envelope| envelope.window_on_the_right()) {
        Some(envelope) => {
            let left = envelope.window().left;
            Measures { sender: (paper.left, 22.0, 65.0), date: left, subject: 109.0, ..paper }
        }
        None => paper,
    }
}

/// About how many pages a letter takes at 11 points, from its characters alone: 45 lines a page, 90 letters or 45 Chinese
/// characters a line. It may be wrong by a factor of two, and costs nothing.
pub(super) fn estimate(sheet: &Sheet) -> usize {
    const LINE: usize = 90;
    let lines = |text: &String| text.split('\n').map(|line| line.width().div_ceil(LINE)).sum::<usize>();
    let note = sheet.enclosures.iter().flat_map(|note| &note.names);
    let translation = sheet.translation.iter().map(|translation| &translation.text);
    let letter = sheet.sender.iter().chain(&sheet.recipient).chain([&sheet.subject, &sheet.body]);
    let texts = letter.chain(note).chain(translation);
    texts.map(lines).sum::<usize>() / 45
}

/// Lays the letter out at one type size.
///
/// # Errors
/// The recipient's address does not fit into the window.
pub(super) fn arrange(sheet: &Sheet, setter: &mut Setter, size: f32) -> Result<Layout, DocumentError> {
    let measures = measures(sheet);
    // Scripts without ascenders look crowded where Latin does not.
    let dense = ["zh", "ja", "ko"].iter().any(|dense| sheet.language.starts_with(dense));
    let leading = size * if dense { 1.58 } else { 1.4 };
    let width = (measures.width - measures.left - measures.right) * MM;
    let mut blocks: Vec<(Role, Block)> = Vec::new();
    let mut first: Vec<Placed> = Vec::new();

    let (sender_x, sender_width) = (measures.sender.0 * MM, measures.sender.2 * MM);
    let mut y = measures.sender.1 * MM;
    for (number, line) in sheet.sender.iter().enumerate() {
        let (size, bold) = if number == 0 { (size, true) } else { (size - 1.5, false) };
        let block = setter.set(line, Style { size, bold, width: sender_width });
        y += if number == 1 { size * 0.25 } else { 0.0 };
        y = place(&mut blocks, &mut first, block, sender_x, y, size * 1.42);
    }
    let sender_end = y;
    let address = blocks.len();
    let y = recipient(sheet, setter, size, &measures, &mut blocks, &mut first)?;

    // The date stands over the subject, clear of both blocks.
    let subject = (measures.subject * MM).max(y.max(sender_end) + 3.2 * leading);
    let date = setter.set(&sheet.date, Style { size, bold: false, width: sender_width });
    #[allow(clippy::cast_precision_loss)] // a few lines
    let date_y = subject - (1.2 + date.lines.len() as f32) * leading;
    place(&mut blocks, &mut first, date, measures.date * MM, date_y, leading);

    let heading = setter.set(&sheet.subject, Style { size: size + 0.5, bold: true, width });
    let y = place(&mut blocks, &mut first, heading, measures.left * MM, subject, leading);
    if let Some((role, _)) = blocks.last_mut() {
        *role = Role::Heading;
    }

    let head = blocks.len();
    let style = Style { size, bold: false, width };
    let (mut flow, name) = flow(sheet, setter, style, leading, &mut blocks);
    flow::translation(sheet, setter, style, leading, &mut blocks, &mut flow);
    let mut y = y;
    // A head taller than the page is no form any more: one column, over as many pages as it needs. A window is where it is.
    if sheet.post.is_none() && y - leading > measures.bottom * MM {
        first.clear();
        y = measures.top * MM;
        let groups = [0, address, head - 2, head - 1];
        let gap = |block| if groups.contains(&block) { leading } else { 0.0 };
        flow.splice(
            0..0,
            (0..head).map(|block| Flowing { block, gap: gap(block), keep: false, room: 0, opens: false }),
        );
    }
    let column = (measures.left * MM, measures.top * MM, measures.bottom * MM);
    let pages = paginate(&flow, &blocks, first, y, leading, column);
    let of_the_letter = |placed: &Placed| blocks[placed.block].0 != Role::Translation;
    let letter_pages = pages.iter().filter(|page| page.iter().any(of_the_letter)).count();
    let numbers = number(&pages, setter, size, &measures);
    let post = sheet.post.as_ref();
    let signature = post.and_then(|post| signature(post, name?, &pages, leading));
    let marks = post.map_or_else(Vec::new, |post| marks(post.envelope));
    let paper = (measures.width * MM, measures.height * MM);
    Ok(Layout { blocks, pages, letter_pages, numbers, paper, signature, marks })
}

/// Sets the recipient: in the envelope's window, or where one usually is. Gives back the baseline after it.
fn recipient(
    sheet: &Sheet,
    setter: &mut Setter,
    size: f32,
    measures: &Measures,
    blocks: &mut Vec<(Role, Block)>,
    first: &mut Vec<Placed>,
) -> Result<f32, DocumentError> {
    if let Some(post) = &sheet.post {
        let window: Window = post.envelope.window();
        for address::Line { block, y } in address::fit(sheet, &window, setter, size)? {
            place(blocks, first, block, window.left * MM, y, 0.0);
        }
        return Ok(window.bottom * MM);
    }
    let mut y = measures.recipient.0 * MM;
    for line in &sheet.recipient {
        let block = setter.set(line, Style { size, bold: false, width: measures.recipient.1 * MM });
        y = place(blocks, first, block, measures.left * MM, y, size * 1.35);
    }
    Ok(y)
}

/// The signature's picture stands over the name `over`.
fn signature(post: &Post, over: usize, pages: &[Vec<Placed>], leading: f32) -> Option<Signature> {
    let picture = post.signature.clone()?;
    let named = |placed: &&Placed| placed.block == over && placed.line == 0;
    let (page, name) =
        pages.iter().enumerate().find_map(|(page, placed)| Some((page, *placed.iter().find(named)?)))?;
    let size = sign::size(picture.pixels());
    let corner = (name.x, name.y - 0.95 * leading - size.1);
    Some(Signature { picture, page, over, corner, size })
}

/// DIN 5008 has the marks at the sheet's very edge; a printer needs some room there.
fn marks(envelope: Envelope) -> Vec<Mark> {
    envelope.window().folds.iter().map(|y| Mark { y: y * MM, x: (5.0 * MM, 9.0 * MM) }).collect()
}

/// Puts a block's lines on the first page; gives back the baseline after them.
fn place(
    blocks: &mut Vec<(Role, Block)>,
    page: &mut Vec<Placed>,
    block: Block,
    x: f32,
    mut y: f32,
    leading: f32,
) -> f32 {
    for line in 0..block.lines.len() {
        page.push(Placed { block: blocks.len(), line, x, y });
        y += leading;
    }
    blocks.push((Role::Paragraph, block));
    y
}

fn number(
    pages: &[Vec<Placed>],
    setter: &mut Setter,
    size: f32,
    measures: &Measures,
) -> Vec<(Placed, Block)> {
    if pages.len() < 2 {
        return Vec::new();
    }
    (1..=pages.len())
        .map(|number| {
            let style = Style { size: size - 1.5, bold: false, width: 100.0 };
            let block = setter.set(&format!("{number} / {}", pages.len()), style);
            let advance: f32 =
                block.lines.iter().flatten().flat_map(|run| &run.glyphs).map(|g| g.x_advance).sum();
            let x = (measures.width - measures.right) * MM - advance * style.size;
            (Placed { block: 0, line: 0, x, y: measures.number * MM }, block)
        })
        .collect()
}
