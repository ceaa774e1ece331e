//! The recipient's address in the window of an envelope: as large as it fits, never beyond the window.
//!
//! In: the sheet, a setter and the letter's type size. Out: placed lines with their size. It draws nothing.

use super::Sheet;
use super::envelope::Window;
use super::error::DocumentError;
use super::lines::{Block, Setter, Style};
use super::page::MM;

/// The sizes tried, in points; none is larger than the letter's.
const SIZES: [f32; 7] = [11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0];
/// The sizes of the small line over the address.
const SMALL: [f32; 5] = [7.5, 7.0, 6.5, 6.0, 5.5];
/// The lines' distance, in type sizes.
const LEADING: f32 = 1.2;
/// How far a line's letters reach above and below its baseline, in type sizes.
const ABOVE: f32 = 0.78;
const BELOW: f32 = 0.24;

/// A line of the address, on one line of the page.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) block: Block,
    /// Its baseline, in points from the top of the page.
    pub(super) y: f32,
}

/// Sets the address, the small line over it first, in the window.
///
/// # Errors
/// [`DocumentError::WideAddress`] or [`DocumentError::LongAddress`], where not even the smallest size does.
pub(super) fn fit(
    sheet: &Sheet,
    window: &Window,
    setter: &mut Setter,
    size: f32,
) -> Result<Vec<Line>, DocumentError> {
    let width = window.width * MM;
    let small = small_line(sheet, window, setter);
    let over = small.as_ref().map_or(0.0, |block| block.size * 1.8);
    let room = (window.bottom - window.top) * MM - over;
    let mut wide = None;
    for size in SIZES.into_iter().filter(|tried| *tried <= size || *tried == SIZES[SIZES.len() - 1]) {
        let style = Style { size, bold: false, width };
        let blocks: Vec<Block> = sheet.recipient.iter().map(|line| setter.set(line, style)).collect();
        wide = blocks.iter().position(|block| block.lines.len() > 1);
        let height = height(blocks.len(), size);
        if wide.is_some() || height > room {
            continue;
        }
        // As the norm has it, or higher, so that the last line shows.
        let top = (window.first * MM).min(window.bottom * MM - height);
        let address = blocks.into_iter().scan(top + ABOVE * size, |y, block| {
            let line = Line { block, y: *y };
            *y += LEADING * size;
            Some(line)
        });
        let small = small.map(|block| Line { y: top - 0.7 * block.size, block });
        return Ok(small.into_iter().chain(address).collect());
    }
    Err(match wide.and_then(|line| sheet.recipient.get(line)) {
        Some(line) => DocumentError::WideAddress { line: line.clone() },
        None => DocumentError::LongAddress { lines: sheet.recipient.len(), most: most(room) },
    })
}

/// The sender's line, where it fits at a size that can still be read; where not, it is left out.
fn small_line(sheet: &Sheet, window: &Window, setter: &mut Setter) -> Option<Block> {
    let line = sheet.post.as_ref()?.return_line.as_ref().filter(|_| window.return_line)?;
    let set = |size| setter.set(line, Style { size, bold: false, width: window.width * MM });
    SMALL.into_iter().map(set).find(|block| block.lines.len() == 1)
}

fn height(lines: usize, size: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)] // a few lines
    let between = lines.saturating_sub(1) as f32;
    (between * LEADING + ABOVE + BELOW) * size
}

/// How many lines fit at the smallest size.
fn most(room: f32) -> usize {
    (1..20).take_while(|lines| height(*lines, SIZES[SIZES.len() - 1]) <= room).count()
}
