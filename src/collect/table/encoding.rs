//! The encoding and the line ends of a table's text, which becomes UTF-8 with line feeds.
//!
//! UTF-16 is known by its mark or its zeros. What is no UTF-8 is Windows-1252 or GB18030 where every byte fits, as office programs
//! write them; anything else stays as it is, and the cells that cannot be read are named.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek as _, Write as _};

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How the text of a table is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextEncoding {
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with its mark in front, and what only Unicode has room for: a spreadsheet knows it by that mark.
    MarkedUtf8,
    /// An older one.
    Legacy(&'static Encoding),
}

impl TextEncoding {
    /// That of a text that was read as `encoding`, where it had to be written anew, and begins with `beginning`.
    pub(super) fn of(encoding: Option<&'static Encoding>, beginning: &[u8]) -> Self {
        match encoding {
            Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => Self::MarkedUtf8,
            Some(encoding) if encoding != UTF_8 => Self::Legacy(encoding),
            _ if beginning.starts_with(b"\xef\xbb\xbf") => Self::MarkedUtf8,
            _ => Self::Utf8,
        }
    }
}

/// How much is read at a time.
const AT_A_TIME: usize = 64 * 1024;

/// A text that was written anew, and the encoding it had; `None` for a text that may stay as it is.
pub(super) fn plain(file: &File) -> io::Result<Option<(File, &'static Encoding)>> {
    let mut beginning = Vec::new();
    rewound(file)?.take(AT_A_TIME as u64).read_to_end(&mut beginning)?;
    let encoding = match utf16(&beginning) {
        Some(encoding) => encoding,
        None => legacy(file)?,
    };
    let old_ends = has_old_ends(&encoding.decode(&beginning).0);
    if encoding == UTF_8 && !old_ends {
        return Ok(None);
    }
    Ok(Some((decoded(file, encoding, old_ends)?, encoding)))
}

fn rewound(mut file: &File) -> io::Result<BufReader<&File>> {
    file.rewind()?;
    Ok(BufReader::with_capacity(AT_A_TIME, file))
}

/// UTF-16 with its mark, or with half of the first line's bytes zero.
fn utf16(beginning: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(beginning) {
        return Some(encoding).filter(|encoding| *encoding != UTF_8);
    }
    let line = &beginning[..beginning.len().min(400)];
    let zeros = |at: usize| line.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = |zeros: usize| zeros > 1 && zeros * 5 > line.len() * 2;
    if many(odd) && even == 0 {
        Some(UTF_16LE)
    } else if many(even) && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Old line ends of the Mac: carriage returns alone.
fn has_old_ends(text: &str) -> bool {
    let (line_feeds, pairs) = (text.matches('\n').count(), text.matches("\r\n").count());
    let returns = text.matches('\r').count() - pairs;
    returns > 0 && pairs == 0 && returns >= line_feeds
}

/// The encoding of a text without zeros.
fn legacy(file: &File) -> io::Result<&'static Encoding> {
    let (mut utf8, mut western, mut chinese) = (Utf8::default(), Western::default(), GB18030.new_decoder());
    let mut chinese_fits = Even::default();
    let mut reader = rewound(file)?;
    let mut buffer = vec![0; AT_A_TIME];
    let mut decoded = String::with_capacity(AT_A_TIME * 2);
    loop {
        let read = reader.read(&mut buffer)?;
        let bytes = &buffer[..read];
        utf8.take(bytes);
        if !bytes.is_ascii() {
            for byte in bytes {
                western.take(*byte);
                chinese_fits.take(*byte);
            }
        }
        if utf8.broken > 0 && chinese_fits.fits {
            decoded.clear();
            let (_, _, errors) = chinese.decode_to_string(bytes, &mut decoded, read == 0);
            chinese_fits.fits &= !errors;
        }
        if read == 0 {
            break;
        }
    }
    Ok(if utf8.broken == 0 && utf8.rest.is_empty() || utf8.multibyte > 0 && utf8.multibyte >= utf8.broken {
        UTF_8
    } else if western.fits {
        WINDOWS_1252
    } else if chinese_fits.fits {
        GB18030
    } else {
        UTF_8
    })
}

/// Whether bytes are UTF-8 as they come.
#[derive(Default)]
struct Utf8 {
    /// How many bytes fit nothing.
    broken: u64,
    /// How many characters of several bytes there are: UTF-8 with a few broken bytes is no other encoding.
    multibyte: u64,
    rest: Vec<u8>,
}

impl Utf8 {
    fn take(&mut self, bytes: &[u8]) {
        let text = [self.rest.as_slice(), bytes].concat();
        self.rest.clear();
        let mut left = text.as_slice();
        while let Err(error) = std::str::from_utf8(left) {
            let (fine, after) = left.split_at(error.valid_up_to());
            self.multibyte += several(fine);
            let Some(bad) = error.error_len() else {
                self.rest = after.to_vec();
                return;
            };
            self.broken += 1;
            left = &after[bad..];
        }
        self.multibyte += several(left);
    }
}

/// How many characters of several bytes valid UTF-8 has.
fn several(text: &[u8]) -> u64 {
    if text.is_ascii() { 0 } else { text.iter().filter(|byte| **byte >= 0xc0).count() as u64 }
}

/// Whether bytes fit Windows-1252 as people of Western Europe write: no letter of theirs stands beside two others, and no sign
/// stands where another encoding has a letter.
struct Western {
    fits: bool,
    run: usize,
    sign: bool,
}

impl Default for Western {
    fn default() -> Self {
        Self { fits: true, run: 0, sign: false }
    }
}

impl Western {
    fn take(&mut self, byte: u8) {
        let letter = matches!(byte, 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0xff | 0x8a | 0x8c | 0x8e | 0x9a | 0x9c | 0x9e | 0x9f);
        let undefined = matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d);
        self.run = if letter { self.run + 1 } else { 0 };
        // The Polish and Czech Windows write ł and ą with the bytes of these.
        let misplaced = self.sign && (letter || byte.is_ascii_alphabetic());
        self.sign = matches!(byte, 0xb3 | 0xb9 | 0xa3 | 0xbe | 0xbc | 0xb6);
        self.fits &= !undefined && self.run < 3 && !misplaced;
    }
}

/// Whether high bytes come in pairs, as in GB 2312.
struct Even {
    fits: bool,
    odd: bool,
}

impl Default for Even {
    fn default() -> Self {
        Self { fits: true, odd: false }
    }
}

impl Even {
    fn take(&mut self, byte: u8) {
        self.fits &= byte >= 0xa1 || byte < 0x80 && !self.odd;
        self.odd = byte >= 0x80 && !self.odd;
    }
}

/// Writes a text anew, in UTF-8 and with line feeds where the ends are old.
fn decoded(file: &File, encoding: &'static Encoding, old_ends: bool) -> io::Result<File> {
    let mut decoder = encoding.new_decoder();
    let mut reader = rewound(file)?;
    let mut writer = BufWriter::new(tempfile::tempfile()?);
    let mut buffer = vec![0; AT_A_TIME];
    let mut text = String::with_capacity(AT_A_TIME * 4);
    loop {
        let read = reader.read(&mut buffer)?;
        text.clear();
        // The buffer takes all that so many bytes can become.
        let _ = decoder.decode_to_string(&buffer[..read], &mut text, read == 0);
        let plain: Cow<'_, str> =
            if old_ends { text.replace('\r', "\n").into() } else { text.as_str().into() };
        writer.write_all(plain.as_bytes())?;
        if read == 0 {
            return writer.into_inner().map_err(io::IntoInnerError::into_error);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(bytes).expect("written");
        let (mut file, name) = match plain(&file).expect("readable") {
            Some((plain, encoding)) => (plain, encoding.name()),
            None => (file, "as it is"),
        };
        let mut bytes = Vec::new();
        file.rewind().expect("rewound");
        file.read_to_end(&mut bytes).expect("readable");
        (String::from_utf8_lossy(&bytes).into_owned(), name)
    }

    #[test]
    fn what_office_programs_write_becomes_utf_8() {
        let text = "Straße;Kündigen zum;Größe\nMüllerstraße;31.12.2026;“5 €”\n";
        let (western, ..) = WINDOWS_1252.encode(text);
        assert_eq!(read(&western), (text.to_owned(), "windows-1252"));
        assert_eq!(read(text.as_bytes()), (text.to_owned(), "as it is"));
        let chinese = "姓名,合同编号\n王小明,A-1\n";
        assert_eq!(read(&GB18030.encode(chinese).0), (chinese.to_owned(), "gb18030"));
        let wide = |big: bool, mark: &str| -> Vec<u8> {
            let units = format!("{mark}{text}");
            units
                .encode_utf16()
                .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
                .collect()
        };
        for mark in ["", "\u{feff}"] {
            assert_eq!(read(&wide(true, mark)), (text.to_owned(), "UTF-16BE"));
            assert_eq!(read(&wide(false, mark)), (text.to_owned(), "UTF-16LE"));
        }
        let old = "name,city\r\"a\nb\",x\rc,d\r";
        assert_eq!(read(old.as_bytes()), (old.replace('\r', "\n"), "UTF-8"));
        let dos = "name\r\na\r\n";
        assert_eq!(read(dos.as_bytes()), (dos.to_owned(), "as it is"));
    }

    #[test]
    fn what_fits_no_encoding_stays_as_it_is() {
        // Polish as its Windows writes it, UTF-8 with a byte lost, and bytes of nothing.
        for bytes in [&b"Kowalski Pawe\xb3ek"[..], b"M\xc3\xbcller M\xfcller", b"\x81\x8d", b"a\xffb\x80\x81"]
        {
            assert_eq!(read(bytes).1, "as it is", "{bytes:?}");
        }
        // A character that a piece of the text ends in.
        let long = format!("{}ü{}", "a".repeat(AT_A_TIME - 1), "b".repeat(AT_A_TIME));
        assert_eq!(read(long.as_bytes()), (long, "as it is"));
    }
}
