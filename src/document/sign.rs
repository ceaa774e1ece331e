//! Where a letter is signed: between its closing and the name under it.

use super::Sheet;
use super::page::MM;

/// The room to sign by hand, in millimetres: on a letter that goes by post, and on one that may be printed.
const ROOM: f32 = 25.0;
const LESS_ROOM: f32 = 15.0;
/// The most a signature's picture takes, in millimetres.
const PICTURE: (f32, f32) = (60.0, 20.0);

/// The room over the printed name, in points.
pub(super) fn room(sheet: &Sheet) -> f32 {
    MM * if sheet.post.is_some() { ROOM } else { LESS_ROOM }
}

/// The paragraph that begins with the writer's name, after others: the last one. `None` where the letter has none.
pub(super) fn name(sheet: &Sheet, paragraphs: &[String]) -> Option<usize> {
    let begins =
        |paragraph: &String| paragraph.lines().next().is_some_and(|line| line.trim() == sheet.author);
    paragraphs.iter().rposition(begins).filter(|at| *at > 0)
}

/// How large a picture of these pixels is drawn, in points.
pub(super) fn size(pixels: (u32, u32)) -> (f32, f32) {
    #[allow(clippy::cast_precision_loss)] // a picture's sides
    let (width, height) = (pixels.0.max(1) as f32, pixels.1.max(1) as f32);
    let scale = (PICTURE.0 * MM / width).min(PICTURE.1 * MM / height);
    (width * scale, height * scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_keeps_its_shape_within_its_box() {
        for (pixels, millimetres) in [
            ((600, 200), (60.0, 20.0)),
            ((1200, 100), (60.0, 5.0)),
            ((100, 100), (20.0, 20.0)),
            ((1, 1000), (0.02, 20.0)),
        ] {
            let (width, height) = size(pixels);
            assert!((width / MM - millimetres.0).abs() < 0.01 && (height / MM - millimetres.1).abs() < 0.01);
        }
    }
}
