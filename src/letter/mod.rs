//! The letter: what the provider reads.
//!
//! In: a valid request, the [`Catalog`] of templates and the day it is written. Out: a [`Letter`], subject and
//! body in plain text. It knows nothing of MIME. Only the template used and its partials are read and
//! compiled; values are put in as they are and never looked at again for template code.

mod catalog;
mod compile;
mod contents;
mod error;
mod facts;
mod source;

use handlebars::Handlebars;
use jiff::civil::Date;
use serde::Serialize;

pub use catalog::Catalog;
pub use contents::{left_out, personal_data};
pub use error::LetterError;

use crate::language::Language;
use crate::request::{CancellationRequest, Joiners, forbidden};

/// A letter in plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// Its subject: one line.
    pub subject: String,
    /// Its body: lines ended by LF, the last one too.
    pub body: String,
    /// The language it is in.
    pub language: Language,
}

/// The longest subject in characters: what mail programs show, several times over.
const MAX_SUBJECT: usize = 250;
/// The longest body in octets. A letter is a page; beyond this a template has gone wrong.
const MAX_BODY: usize = 100 * 1024;

/// Writes the letter for `request`.
///
/// # Errors
/// [`LetterError`], naming the template and where there is one the line and the variable.
pub fn render(request: &CancellationRequest, catalog: &Catalog, today: Date) -> Result<Letter, LetterError> {
    let mut sources = source::gather(catalog, &request.language, request.kind.name())?;
    let mut engine = Handlebars::new();
    engine.set_strict_mode(true);
    engine.register_escape_fn(handlebars::no_escape);
    for source in &mut sources.all {
        engine.register_template(&source.name, std::mem::take(&mut source.template));
    }
    let facts = facts::of(request, today, |name| sources.all.iter().any(|source| source.text.contains(name)));
    let mut text = Bounded(Vec::new());
    let rendered = engine.render_to_write(&sources.all[0].name, &facts, &mut text);
    if text.0.len() > MAX_BODY {
        let template = sources.all[0].origin.clone();
        return Err(LetterError::LongBody { template, length: text.0.len(), max: MAX_BODY });
    }
    rendered.map_err(|error| LetterError::from_render(&error, &sources))?;
    let text = String::from_utf8_lossy(&text.0);
    split(&text, &sources.all[0].origin, &request.language)
}

/// Takes what a template writes, to the limit and no further: templates can multiply.
struct Bounded(Vec<u8>);

impl std::io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.extend_from_slice(bytes);
        if self.0.len() > MAX_BODY { Err(std::io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Takes the subject line off the top and tidies what the absent parts have left behind.
fn split(text: &str, template: &str, language: &Language) -> Result<Letter, LetterError> {
    let template = || template.to_owned();
    let (subject, body) = text
        .strip_prefix("Subject:")
        .and_then(|rest| rest.split_once('\n'))
        .ok_or_else(|| LetterError::NoSubject { template: template() })?;
    let subject = subject.trim();
    if subject.is_empty() {
        return Err(LetterError::NoSubject { template: template() });
    }
    let length = subject.chars().count();
    if length > MAX_SUBJECT {
        return Err(LetterError::LongSubject { template: template(), length, max: MAX_SUBJECT });
    }
    if !body.starts_with('\n') {
        return Err(LetterError::NoBlankLine { template: template() });
    }
    let body = tidy(body);
    if body.trim().is_empty() {
        return Err(LetterError::EmptyBody { template: template() });
    }
    // Values were checked at their fields; this is for what a template itself brings in.
    if let Some(c) =
        subject.chars().chain(body.chars().filter(|c| *c != '\n')).find(|c| forbidden(*c, Joiners::Allowed))
    {
        return Err(LetterError::Character { template: template(), character: c });
    }
    Ok(Letter { subject: subject.to_owned(), body, language: language.clone() })
}

/// At most one empty line between paragraphs, none at the ends, no blanks at the end of a line. No value can
/// hold a line break, so this touches what the template wrote and nothing a person typed.
fn tidy(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut empty = false;
    for line in body.lines().map(|line| line.trim_end_matches([' ', '\t'])) {
        if line.is_empty() {
            empty = !out.is_empty();
            continue;
        }
        if empty {
            out.push('\n');
            empty = false;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}
