//! The letter's paragraphs, one after the other, and over how many pages they go.
//!
//! In: the sheet, a setter and where there is room. Out: blocks, and placed lines. It draws nothing.

use super::Sheet;
use super::lines::{Block, Setter, Style};
use super::page::{Placed, Role};
use super::sign;
use super::together::kept;

/// A block in the flow under the subject.
pub(super) struct Flowing {
    pub(super) block: usize,
    /// The space above it, unless it begins a page.
    pub(super) gap: f32,
    /// Whether a page may not end between it and the next.
    pub(super) keep: bool,
    /// How many lines of the space above it are not given up when it is kept with what stands before it.
    pub(super) room: usize,
    /// Whether it begins a page.
    pub(super) opens: bool,
}

/// The body's paragraphs and the note on enclosures; and which block is the name under the signature.
pub(super) fn flow(
    sheet: &Sheet,
    setter: &mut Setter,
    style: Style,
    leading: f32,
    blocks: &mut Vec<(Role, Block)>,
) -> (Vec<Flowing>, Option<usize>) {
    let mut flow = Vec::new();
    let mut add = |block: Block, gap: f32, keep: bool| {
        let number = blocks.len();
        flow.push(Flowing { block: number, gap, keep, room: whole_lines(gap, leading), opens: false });
        blocks.push((Role::Paragraph, block));
        number
    };
    let mut paragraphs = paragraphs(&sheet.body);
    let mut name = None;
    let signed = sign::name(sheet, &paragraphs).or_else(|| {
        // What goes by post is signed in any case.
        sheet.post.as_ref().map(|_| {
            paragraphs.push(sheet.author.clone());
            paragraphs.len() - 1
        })
    });
    for (number, paragraph) in paragraphs.iter().enumerate() {
        // The closing does not stand on another page than the name under it.
        let closing = match signed {
            Some(signed) => number + 1 == signed,
            None => number + 2 == paragraphs.len() && paragraph.len() < 80,
        };
        let gap = if signed == Some(number) { sign::room(sheet) } else { 0.7 * leading };
        let block = add(setter.set(&kept(paragraph, &sheet.language), style), gap, closing);
        name = name.or(signed.filter(|signed| *signed == number).map(|_| block));
    }
    if let Some(note) = sheet.enclosures.as_ref().filter(|note| !note.names.is_empty()) {
        let small = Style { size: (style.size - 1.0).max(9.5), ..style };
        add(setter.set(&note.heading, Style { bold: true, ..small }), 1.6 * leading, true);
        for name in &note.names {
            add(setter.set(name, small), 0.0, false);
        }
    }
    (flow, name)
}

/// The paragraphs of the translation, from a new page on.
pub(super) fn translation(
    sheet: &Sheet,
    setter: &mut Setter,
    style: Style,
    leading: f32,
    blocks: &mut Vec<(Role, Block)>,
    flow: &mut Vec<Flowing>,
) {
    let Some(translation) = &sheet.translation else { return };
    setter.speak(&translation.language);
    for (number, paragraph) in paragraphs(&translation.text).iter().enumerate() {
        let block = setter.set(&kept(paragraph, &translation.language), style);
        flow.push(Flowing {
            block: blocks.len(),
            gap: 0.7 * leading,
            keep: false,
            room: 0,
            opens: number == 0,
        });
        blocks.push((Role::Translation, block));
    }
    setter.speak(&sheet.language);
}

/// The lines in a space of more than one.
fn whole_lines(gap: f32, leading: f32) -> usize {
    let lines = gap / leading;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a few lines
    if lines < 2.0 { 0 } else { lines.ceil() as usize }
}

/// Lines between empty lines, as one text each.
fn paragraphs(body: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in body.lines() {
        if line.trim().is_empty() {
            open = false;
        } else if let Some(last) = paragraphs.last_mut().filter(|_| open) {
            last.push('\n');
            last.push_str(line);
        } else {
            paragraphs.push(line.to_owned());
            open = true;
        }
    }
    paragraphs
}

/// Spreads the flow over pages: a column from the left edge, from the top of a page to the last baseline. A paragraph is not parted from its first or last line alone.
pub(super) fn paginate(
    flow: &[Flowing],
    blocks: &[(Role, Block)],
    first: Vec<Placed>,
    start: f32,
    leading: f32,
    (left, top, bottom): (f32, f32, f32),
) -> Vec<Vec<Placed>> {
    let mut pages = vec![first];
    let mut y = start;
    let mut fresh = false;
    let height = |number: usize| blocks[flow[number].block].1.lines.len();
    for (number, piece) in flow.iter().enumerate() {
        let total = height(number);
        if piece.opens && !fresh {
            pages.push(Vec::new());
            y = top;
            fresh = true;
        }
        if !fresh {
            y += piece.gap;
        }
        // How many lines must stand together: those of all that are kept with the next, and that one's first two.
        let mut together = 0;
        let mut next = number;
        while flow[next].keep && next + 1 < flow.len() {
            together += height(next);
            next += 1;
            together += flow[next].room;
        }
        together += if next > number { height(next).min(2) } else { 0 };
        let mut line = 0;
        while line < total {
            let room = room(y, bottom, leading);
            let left_over = total - line;
            let mut take = left_over.min(room);
            if take < left_over && left_over - take < 2 {
                take = left_over.saturating_sub(2);
            }
            let torn = take < left_over && take < 2;
            if !fresh && (torn || (line == 0 && together > room)) {
                take = 0;
            } else if take == 0 {
                take = left_over.min(room.max(1));
            }
            for _ in 0..take {
                let placed = Placed { block: piece.block, line, x: left, y };
                if let Some(page) = pages.last_mut() {
                    page.push(placed);
                }
                y += leading;
                line += 1;
                fresh = false;
            }
            if line < total {
                pages.push(Vec::new());
                y = top;
                fresh = true;
            }
        }
    }
    pages
}

/// How many baselines fit from `y` on.
fn room(y: f32, bottom: f32, leading: f32) -> usize {
    if y > bottom {
        return 0;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a page's lines
    let lines = ((bottom - y) / leading) as usize;
    lines + 1
}
