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
    // The smallest is tried even where the letter's own is smaller still.
    let larger = SIZES[..SIZES.len() - 1].iter().take_while(|tried| **tried > size).count();
    for size in SIZES.into_iter().skip(larger) {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::document::envelope::Envelope;
    use crate::document::faces::{Faces, Fonts};
    use crate::document::{Paper, Post};

    const ALL: [Envelope; 5] =
        [Envelope::Din5008B, Envelope::Dl, Envelope::France, Envelope::Switzerland, Envelope::No10];

    fn fitted(envelope: Envelope, lines: &[String], size: f32) -> Result<Vec<Line>, DocumentError> {
        let sheet = Sheet {
            translation: None,
            sender: Vec::new(),
            recipient: lines.to_vec(),
            date: String::new(),
            subject: String::new(),
            body: String::new(),
            enclosures: None,
            language: "en".to_owned(),
            paper: Paper::A4,
            post: Some(Post {
                envelope,
                return_line: Some("Ann Example · 1 Example Street · London".to_owned()),
                signature: None,
            }),
            author: String::new(),
            title: String::new(),
            created: jiff::Timestamp::UNIX_EPOCH,
        };
        let characters: BTreeSet<char> = (' '..='~').chain(['·']).collect();
        let mut setter = Setter::new(Faces::gather(&Fonts::bundled(), &characters).expect("faces"), "en");
        fit(&sheet, &envelope.window(), &mut setter, size)
    }

    fn lines(count: usize) -> Vec<String> {
        (1..=count).map(|n| format!("Line {n} of a postal address")).collect()
    }

    fn width(block: &Block) -> f32 {
        let glyphs = block.lines.iter().flatten().flat_map(|run| &run.glyphs);
        glyphs.map(|glyph| glyph.x_advance).sum::<f32>() * block.size
    }

    #[test]
    fn a_short_address_begins_where_the_norm_has_it() {
        for (envelope, millimetres) in [
            (Envelope::Din5008B, 63.0),
            (Envelope::Dl, 57.5),
            (Envelope::France, 55.5),
            (Envelope::Switzerland, 52.5),
            (Envelope::No10, 63.8),
        ] {
            let fitted = fitted(envelope, &lines(3), 10.0).expect("it fits");
            let address = fitted.iter().find(|line| line.block.size >= 8.0).expect("a line");
            assert!((address.y - ABOVE * 10.0 - millimetres * MM).abs() < 0.1, "{envelope:?}: {}", address.y);
            assert_eq!(fitted.len(), if envelope == Envelope::Din5008B { 4 } else { 3 });
        }
    }

    #[test]
    fn every_address_that_fits_stays_in_its_window() {
        for envelope in ALL {
            let window = envelope.window();
            let mut fit = 0;
            for count in 1..=9 {
                let Ok(fitted) = fitted(envelope, &lines(count), 11.0) else { continue };
                fit = count;
                for line in &fitted {
                    let size = line.block.size;
                    assert!(
                        line.y - ABOVE * size >= window.top * MM - 0.1,
                        "{envelope:?} {count}: {}",
                        line.y
                    );
                    assert!(
                        line.y + BELOW * size <= window.bottom * MM + 0.1,
                        "{envelope:?} {count}: {}",
                        line.y
                    );
                    assert!(width(&line.block) <= window.width * MM);
                }
                let baselines: Vec<f32> = fitted.iter().map(|line| line.y).collect();
                assert!(baselines.is_sorted_by(|a, b| a + 5.0 < *b), "{envelope:?} {count}: {baselines:?}");
            }
            let most = match envelope {
                Envelope::No10 => 5,
                Envelope::Dl => 7,
                _ => 9,
            };
            assert_eq!(fit, most, "{envelope:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for envelope in ALL {
            let mut wide = lines(3);
            wide[1] = "A department with a name that has no end ".repeat(3).trim().to_owned();
            match fitted(envelope, &wide, 11.0) {
                Err(DocumentError::WideAddress { line }) => assert_eq!(line, wide[1]),
                other => panic!("{envelope:?}: {other:?}"),
            }
        }
        match fitted(Envelope::No10, &lines(8), 11.0) {
            Err(DocumentError::LongAddress { lines: 8, most: 5 }) => {}
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_line_too_wide_at_the_letters_size_is_set_smaller() {
        let line = vec!["Kundenservice Vertragsangelegenheiten Nord-West".to_owned(), "Example".to_owned()];
        let size =
            |envelope| fitted(envelope, &line, 11.0).expect("it fits").last().expect("a line").block.size;
        assert!(size(Envelope::Switzerland) < 9.5, "{}", size(Envelope::Switzerland));
        assert!(size(Envelope::Switzerland) < size(Envelope::No10));
    }
}
