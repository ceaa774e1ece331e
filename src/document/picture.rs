//! A picture for the page: a PNG or a JPEG as plain pixels on white paper.
//!
//! In: a file's bytes. Out: pixels, or why there are none. Its size is looked at before any pixel is; what is transparent
//! lets the white of the paper through.

use std::fmt;
use std::io::Cursor;
use std::sync::Arc;

use krilla::image::{BitsPerComponent, CustomImage, ImageColorspace};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::words::{Describe, Sentence, described, sentence};

/// The largest file, in octets.
pub const MAX_OCTETS: u64 = 5_000_000;
/// The most pixels.
pub const MAX_PIXELS: u64 = 20_000_000;
/// What a decoder may take for itself, in octets.
const MAX_MEMORY: usize = 32 * 1024 * 1024;

/// A picture that can be drawn.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Picture {
    size: (u32, u32),
    /// Red, green and blue of each pixel, row by row.
    pixels: Arc<Vec<u8>>,
}

/// A signature's pixels are nobody's business.
impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Picture").field("size", &self.size).finish_non_exhaustive()
    }
}

/// Why a file's bytes are no picture that can be drawn.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum PictureError {
    /// They are neither a PNG nor a JPEG.
    Unknown,
    /// The picture has too many pixels.
    TooLarge {
        /// Its width.
        width: u64,
        /// Its height.
        height: u64,
    },
    /// The picture is for a printing press: cyan, magenta, yellow and black.
    PrintColours,
    /// It is damaged or cut.
    Damaged,
}

impl Describe for PictureError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Unknown => sentence!("picture-unknown"),
            Self::TooLarge { width, height } => {
                sentence!("picture-too-large", width, height, most = MAX_PIXELS / 1_000_000)
            }
            Self::PrintColours => sentence!("picture-print-colours"),
            Self::Damaged => sentence!("picture-damaged"),
        }
    }
}

described!(PictureError);

impl Picture {
    /// Reads a PNG or a JPEG; of a moving one, the first picture.
    ///
    /// # Errors
    /// [`PictureError`].
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let picture = if bytes.starts_with(b"\x89PNG") {
            png(bytes)?
        } else if bytes.starts_with(&[0xff, 0xd8]) {
            jpeg(bytes)?
        } else {
            return Err(PictureError::Unknown);
        };
        let octets = 3 * u64::from(picture.size.0) * u64::from(picture.size.1);
        if octets == 0 || usize::try_from(octets) != Ok(picture.pixels.len()) {
            return Err(PictureError::Damaged);
        }
        Ok(picture)
    }

    /// Its width and height.
    pub fn pixels(&self) -> (u32, u32) {
        self.size
    }
}

fn small_enough(width: u64, height: u64) -> Result<(), PictureError> {
    match width.checked_mul(height) {
        Some(pixels) if pixels <= MAX_PIXELS => Ok(()),
        _ => Err(PictureError::TooLarge { width, height }),
    }
}

fn png(bytes: &[u8]) -> Result<Picture, PictureError> {
    let damaged = |_| PictureError::Damaged;
    let limits = png::Limits { bytes: MAX_MEMORY };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let header = decoder.read_header_info().map_err(damaged)?;
    small_enough(header.width.into(), header.height.into())?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let mut samples = vec![0; reader.output_buffer_size().ok_or(PictureError::Damaged)?];
    let frame = reader.next_frame(&mut samples).map_err(damaged)?;
    samples.truncate(frame.buffer_size());
    let pixels = match frame.color_type {
        png::ColorType::Rgb => samples,
        png::ColorType::Rgba => {
            samples.chunks_exact(4).flat_map(|p| on_white([p[0], p[1], p[2]], p[3])).collect()
        }
        png::ColorType::Grayscale => samples.iter().flat_map(|grey| [*grey; 3]).collect(),
        png::ColorType::GrayscaleAlpha => {
            samples.chunks_exact(2).flat_map(|p| on_white([p[0]; 3], p[1])).collect()
        }
        png::ColorType::Indexed => return Err(PictureError::Damaged),
    };
    Ok(Picture { size: (frame.width, frame.height), pixels: Arc::new(pixels) })
}

/// A colour of this opacity over white.
fn on_white(colour: [u8; 3], opacity: u8) -> [u8; 3] {
    let opacity = u16::from(opacity);
    colour.map(|c| {
        let mixed = (u16::from(c) * opacity + 255 * (255 - opacity) + 127) / 255;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    })
}

fn jpeg(bytes: &[u8]) -> Result<Picture, PictureError> {
    let side = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_max_width(side)
        .set_max_height(side)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| PictureError::Damaged)?;
    let (width, height) = decoder.dimensions().ok_or(PictureError::Damaged)?;
    small_enough(width as u64, height as u64)?;
    if matches!(decoder.input_colorspace(), Some(ColorSpace::CMYK | ColorSpace::YCCK)) {
        return Err(PictureError::PrintColours);
    }
    // The decoder fills what a cut file lacks with grey: after the last scan's marker there must be the picture's end.
    let last = |marker: [u8; 2]| bytes.windows(2).rposition(|pair| pair == marker);
    if last([0xff, 0xd9]) <= last([0xff, 0xda]) {
        return Err(PictureError::Damaged);
    }
    let pixels = decoder.decode().map_err(|_| PictureError::Damaged)?;
    let side = |side| u32::try_from(side).map_err(|_| PictureError::Damaged);
    Ok(Picture { size: (side(width)?, side(height)?), pixels: Arc::new(pixels) })
}

impl CustomImage for Picture {
    fn color_channel(&self) -> &[u8] {
        &self.pixels
    }

    fn alpha_channel(&self) -> Option<&[u8]> {
        None
    }

    fn bits_per_component(&self) -> BitsPerComponent {
        BitsPerComponent::Eight
    }

    fn size(&self) -> (u32, u32) {
        self.size
    }

    fn icc_profile(&self) -> Option<&[u8]> {
        None
    }

    fn color_space(&self) -> ImageColorspace {
        ImageColorspace::Rgb
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &[u8] = include_bytes!("../../tests/signatures/plain.jpg");
    const PROGRESSIVE: &[u8] = include_bytes!("../../tests/signatures/progressive.jpg");
    const CMYK: &[u8] = include_bytes!("../../tests/signatures/cmyk.jpg");

    fn encoded(size: (u32, u32), colour: png::ColorType, samples: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, size.0, size.1);
        encoder.set_color(colour);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(samples).expect("samples");
        writer.finish().expect("an end");
        bytes
    }

    #[test]
    fn what_is_transparent_is_white() {
        let half = [200, 0, 0, 128];
        let samples = [[0, 0, 0, 0], [0, 0, 0, 255], half, [9, 8, 7, 255]].concat();
        let picture = Picture::read(&encoded((2, 2), png::ColorType::Rgba, &samples)).expect("a picture");
        assert_eq!(picture.pixels(), (2, 2));
        assert_eq!(*picture.pixels, [255, 255, 255, 0, 0, 0, 227, 127, 127, 9, 8, 7]);
        let grey = Picture::read(&encoded((2, 1), png::ColorType::GrayscaleAlpha, &[0, 255, 0, 0]));
        assert_eq!(*grey.expect("a picture").pixels, [0, 0, 0, 255, 255, 255]);
    }

    #[test]
    fn photographs_are_read() {
        for jpeg in [PLAIN, PROGRESSIVE] {
            assert_eq!(Picture::read(jpeg).expect("a picture").pixels(), (40, 20));
        }
    }

    #[test]
    fn what_is_no_picture_says_so() {
        for (bytes, error) in [
            (&b""[..], PictureError::Unknown),
            (b"Yours faithfully", PictureError::Unknown),
            (b"GIF89a", PictureError::Unknown),
            (CMYK, PictureError::PrintColours),
        ] {
            assert_eq!(Picture::read(bytes), Err(error));
        }
    }

    #[test]
    fn a_picture_cut_anywhere_is_refused() {
        let whole = encoded((8, 8), png::ColorType::Rgba, &[77; 256]);
        for bytes in [&whole[..], PLAIN, PROGRESSIVE] {
            let body = if bytes[0] == 0xff { bytes.len() - 2 } else { bytes.len() - 12 };
            for end in 4..body - 1 {
                assert!(Picture::read(&bytes[..end]).is_err(), "{} of {}", end, bytes.len());
            }
        }
    }

    #[test]
    fn a_huge_one_is_refused_by_its_header() {
        // A PNG's header and nothing else; no memory is taken for its pixels.
        let mut bytes = encoded((1, 1), png::ColorType::Rgba, &[0; 4]);
        let side = 40_000_u32.to_be_bytes();
        bytes[16..24].copy_from_slice(&[side, side].concat());
        let mut checksum = checksum_of(&bytes[12..29]);
        bytes[29..33].swap_with_slice(&mut checksum);
        assert_eq!(Picture::read(&bytes), Err(PictureError::TooLarge { width: 40_000, height: 40_000 }));
        // A JPEG's frame header: marker, length, precision, height, width.
        let mut bytes = PLAIN.to_vec();
        let frame = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame");
        bytes[frame + 5..frame + 9].copy_from_slice(&[0x9c, 0x40, 0x9c, 0x40]);
        assert_eq!(Picture::read(&bytes), Err(PictureError::TooLarge { width: 40_000, height: 40_000 }));
    }

    /// CRC-32 as PNG has it (ISO 3309).
    fn checksum_of(bytes: &[u8]) -> [u8; 4] {
        let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
        });
        (!crc).to_be_bytes()
    }

    #[test]
    fn no_octets_make_it_panic() {
        let whole = encoded((8, 8), png::ColorType::Rgba, &[77; 256]);
        arbtest::arbtest(|u| {
            let mut bytes = u.choose(&[&whole[..], PLAIN, PROGRESSIVE, CMYK])?.to_vec();
            for _ in 0..u.int_in_range(1..=6)? {
                let at = u.choose_index(bytes.len())?;
                bytes[at] = u.arbitrary()?;
            }
            if let Ok(picture) = Picture::read(&bytes) {
                let (width, height) = picture.pixels();
                assert_eq!(picture.pixels.len() as u64, 3 * u64::from(width) * u64::from(height));
            }
            Ok(())
        });
    }
}
