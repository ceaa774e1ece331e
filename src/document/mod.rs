//! The letter typeset: the page a person would have printed and signed, as a PDF.
//!
//! In: a [`Sheet`] of finished text, and the [`Fonts`] that may be used. Out: the bytes of a PDF (PDF/A-2a and
//! PDF/UA-1: fonts embedded, text that can be searched and read aloud). It knows no MIME, no request and no catalog, and
//! writes nothing; it reads font files only when the bundled faces lack a character. The same sheet and fonts make
//! the same bytes.

mod address;
mod envelope;
mod error;
mod faces;
mod files;
mod flow;
mod lines;
mod missing;
mod page;
mod pdf;
mod picture;
mod sign;
mod together;

use std::collections::BTreeSet;

use jiff::Timestamp;

pub use envelope::Envelope;
pub use error::DocumentError;
pub use faces::Fonts;
pub use missing::MissingCharacter;
pub use picture::{MAX_OCTETS, MAX_PIXELS, Picture, PictureError};

use faces::Faces;
use lines::Setter;

/// What stands on the page. Every text is one line, except the body. No text may hold a control character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Who writes: the name first, then the lines under it.
    pub sender: Vec<String>,
    /// Who is written to, line by line.
    pub recipient: Vec<String>,
    /// Place and date, or the date alone, as they are to be read.
    pub date: String,
    /// What the letter is about.
    pub subject: String,
    /// The letter: LF ends a line, an empty line ends a paragraph. A line too long for the page is wrapped.
    pub body: String,
    /// What travels with the letter.
    pub enclosures: Option<EnclosureNote>,
    /// A translation, on pages of its own after the letter.
    pub translation: Option<Translation>,
    /// The language as a BCP 47 tag, such as `de` or `zh-Hans`.
    pub language: String,
    /// The paper.
    pub paper: Paper,
    /// What a letter has that goes by post; `None` for one that travels as a file.
    pub post: Option<Post>,
    /// The author in the document's properties.
    pub author: String,
    /// The title in the document's properties; viewers show it in their window's bar. Where it is empty, the subject
    /// stands there: one of the two must be there.
    pub title: String,
    /// When the document was made, to the second; years 0 to 9999.
    pub created: Timestamp,
}

/// What a letter on paper has besides: its recipient stands in the window of an envelope, and it is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// The envelope; the sheet's paper must be its own.
    pub envelope: Envelope,
    /// The sender in one line, for the small letters over the address, where the envelope's norm has them.
    pub return_line: Option<String>,
    /// The signature; without one, room is left to sign by hand.
    pub signature: Option<Picture>,
}

/// The note on enclosures at a letter's end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnclosureNote {
    /// The heading in the letter's language, such as "Enclosures".
    pub heading: String,
    /// One line for each.
    pub names: Vec<String>,
}

/// What a letter says in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// LF ends a line, an empty line ends a paragraph.
    pub text: String,
    /// The language as a BCP 47 tag.
    pub language: String,
}

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 mm × 297 mm (ISO 216). The recipient stands in the window of a DIN 5008 form B letter.
    A4,
    /// 8½ in × 11 in (ANSI A). The recipient stands in the window of a no. 10 envelope.
    UsLetter,
}

impl Sheet {
    fn texts(&self) -> impl Iterator<Item = &str> {
        let note = self.enclosures.iter();
        let post = self.post.iter().flat_map(|post| &post.return_line);
        (self.sender.iter().chain(&self.recipient))
            .chain([&self.date, &self.subject, &self.body])
            .chain(note.flat_map(|note| std::iter::once(&note.heading).chain(&note.names)))
            .chain(post)
            .chain(self.translation.iter().map(|translation| &translation.text))
            .map(String::as_str)
    }
}

/// The type sizes tried, in points, until the letter fits on one page. Nobody has to read a smaller one.
const SIZES: [f32; 4] = [11.0, 10.5, 10.0, 9.5];

pub(crate) const MAX_PAGES: usize = 20;
/// A letter that fills more pages than this at the largest size does not fit on one at the smallest: a line then takes
/// six sevenths of the height, and holds a sixth more letters.
const HOPELESS: usize = 2;

/// Typesets the letter. One that is too long for a page at 11 points is set smaller, down to 9.5; one that is too long
/// even then goes on at 11 points to as many pages as it needs, 20 at most, with page numbers.
///
/// # Errors
/// [`DocumentError`]: a character no font at hand can draw (all of them at once), a control character, more than 20
/// pages, an address that does not fit into its window, or fonts that cannot be used.
pub fn typeset(sheet: &Sheet, fonts: &Fonts) -> Result<Vec<u8>, DocumentError> {
    let texts = || sheet.texts().chain([sheet.author.as_str(), sheet.title.as_str()]);
    if let Some(character) = texts().flat_map(str::chars).find(|c| c.is_control() && *c != '\n') {
        return Err(DocumentError::Control { character });
    }
    // What would take long to set is not set to learn how long it is.
    if page::estimate(sheet) > 2 * MAX_PAGES {
        return Err(DocumentError::TooLong);
    }
    let mut characters: BTreeSet<char> = sheet.texts().flat_map(str::chars).collect();
    characters.remove(&'\n');
    // For the page numbers.
    characters.extend("0123456789/ ".chars());
    let mut setter = Setter::new(Faces::gather(fonts, &characters)?, &sheet.language);
    let mut first = None;
    for size in SIZES {
        let layout = page::arrange(sheet, &mut setter, size)?;
        setter.missing()?;
        if layout.letter_pages <= 1 {
            return pdf::write(sheet, &layout);
        }
        if layout.pages.len() > MAX_PAGES {
            return Err(DocumentError::TooLong);
        }
        let hopeless = layout.letter_pages > HOPELESS;
        first.get_or_insert(layout);
        if hopeless {
            break;
        }
    }
    let layout = match first {
        Some(layout) => layout,
        None => page::arrange(sheet, &mut setter, SIZES[0])?,
    };
    pdf::write(sheet, &layout)
}
