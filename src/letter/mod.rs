//! The letter: what the provider reads.
//!
//! In: a valid request, the [`Catalog`] of templates and the day it is written. Out: a [`Letter`], subject and
//! body in plain text. It knows nothing of MIME. Only the template used and its partials are read and
//! compiled; values are put in as they are and never looked at again for template code.

mod built_in;
mod catalog;
mod compile;
mod contents;
mod dates;
mod engine;
mod error;
mod inspect;
mod samples;
mod source;
mod unused_templates;
mod variables;

use std::borrow::Cow;

use jiff::civil::Date;
use serde::Serialize;

pub use catalog::Catalog;
pub use contents::{left_out, personal_data, personal_texts, variable};
pub(crate) use dates::long_date;
pub use error::LetterError;
pub use inspect::{Finding, inspect};
pub use samples::{Sample, samples};
pub use unused_templates::unused_templates;
pub use variables::{Presence, VARIABLES, Variable, helpers};

use error::ErrorKind;

use crate::request::CancellationRequest;
use crate::text::characters::{Joiners, forbidden};
use crate::value::{Cause, Kind, Language, Value as _};
use crate::words::Sentence;

/// A letter in plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// Its subject: one line.
    pub subject: String,
    /// Its body: lines ended by LF, the last one too.
    pub body: String,
    /// The language it is in.
    pub language: Language,
    /// A translation to go below it, where the person wants one.
    pub courtesy: Option<Courtesy>,
    /// The variables its templates mention.
    #[serde(skip)]
    pub(crate) mentions: Vec<&'static str>,
}

/// A translation that goes below the binding text, marked as such in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Courtesy {
    /// The marks and the translated letter, lines ended by LF.
    pub text: String,
    /// The language it is in.
    pub language: Language,
}

impl Letter {
    /// What a template wrote that makes no letter, to be looked at all the same.
    fn unfinished(text: String, language: &Language) -> Self {
        Self {
            subject: String::new(),
            body: text,
            language: language.clone(),
            courtesy: None,
            mentions: Vec::new(),
        }
    }

    /// All that the e-mail says: the letter, and below it the courtesy translation.
    pub fn text(&self) -> Cow<'_, str> {
        match &self.courtesy {
            None => Cow::Borrowed(&self.body),
            Some(courtesy) => Cow::Owned(format!("{}\n\n{}", self.body, courtesy.text)),
        }
    }
}

/// The longest subject in characters: what mail programs show, several times over.
const MAX_SUBJECT: usize = 250;
/// The longest body in octets. A letter is a page; beyond this a template has gone wrong.
const MAX_BODY: usize = 100 * 1024;

/// Writes the letter for `request`, with its courtesy translation where one is wanted.
///
/// # Errors
/// [`LetterError`], naming the template and where there is one the line and the variable.
pub fn render(request: &CancellationRequest, catalog: &Catalog, today: Date) -> Result<Letter, LetterError> {
    let mut letter = render_in(request, catalog, today, &request.language)?;
    letter.courtesy = courtesy(request, catalog, today, false)?;
    if let Some(courtesy) = &mut letter.courtesy {
        courtesy.text.insert_str(0, &format!("{}\n", "-".repeat(60)));
    }
    Ok(letter)
}

/// The translation that goes with a letter, marked as such in both languages, where one is wanted.
fn courtesy(
    request: &CancellationRequest,
    catalog: &Catalog,
    today: Date,
    by_post: bool,
) -> Result<Option<Courtesy>, LetterError> {
    let Some(language) = &request.courtesy else { return Ok(None) };
    let translation = write(request, catalog, today, language, by_post)?;
    let note = |language| courtesy_note(catalog, language);
    let (own, theirs) = (note(language)?, note(&request.language)?);
    let text = format!("{theirs}{own}\n{}\n\n{}", translation.subject, translation.body);
    Ok(Some(Courtesy { text, language: language.clone() }))
}

/// The same letter in another language, for reading.
///
/// # Errors
/// [`LetterError`].
pub fn render_in(
    request: &CancellationRequest,
    catalog: &Catalog,
    today: Date,
    language: &Language,
) -> Result<Letter, LetterError> {
    write(request, catalog, today, language, false)
}

/// The letter as it stands on paper, with its translation where one is wanted: it does not speak of itself as an e-mail, and
/// nothing stands at its end that stands at the head of the page.
///
/// # Errors
/// [`LetterError`].
pub fn render_for_post(
    request: &CancellationRequest,
    catalog: &Catalog,
    today: Date,
) -> Result<Letter, LetterError> {
    let mut letter = write(request, catalog, today, &request.language, true)?;
    letter.courtesy = courtesy(request, catalog, today, true)?;
    Ok(letter)
}

/// What stands over a letter on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// What it is about, as letters in its language say it, such as `Objet : …`.
    pub subject: String,
    /// The day it is written.
    pub date: String,
}

/// What stands over a letter on paper, from the partial `paper` of its language: the subject, and the date in the line after it.
/// A language of the person's own may do without.
///
/// # Errors
/// [`LetterError`].
pub fn heading(letter: &Letter, catalog: &Catalog, today: Date) -> Result<Heading, LetterError> {
    let (subject, date) = (letter.subject.clone(), long_date(today, &letter.language));
    if let Ok(None) = catalog.text(&format!("{}/_partials/paper", letter.language)) {
        return Ok(Heading { subject, date });
    }
    let compiled = catalog.compiled(&letter.language, "_partials/paper")?;
    let facts = [("subject", subject), ("today", date)];
    let text =
        compiled.render(facts.map(|(name, value)| (name.to_owned(), value.into())).into_iter().collect())?;
    let (subject, date) = text.split_once('\n').unwrap_or((&text, ""));
    Ok(Heading { subject: subject.trim().to_owned(), date: date.trim().to_owned() })
}

/// The name of the template of letters about a death. They belong to terminations for a cause and are no dispute.
pub const BEREAVEMENT: &str = "bereavement";

/// The names of the built-in letters: the kinds, and beside termination for a cause the letter about a death.
pub fn letter_names() -> impl Iterator<Item = &'static str> {
    Kind::names().flat_map(|name| {
        let for_cause = name == Kind::TerminateForCause.name();
        std::iter::once(name).chain(for_cause.then_some(BEREAVEMENT))
    })
}

/// The kind of letter that a template of this name is for.
pub fn kind_of(letter: &str) -> Kind {
    match letter {
        BEREAVEMENT => Kind::TerminateForCause,
        name => Kind::parse(name).unwrap_or_else(|_| Kind::Own(name.to_owned())),
    }
}

/// The name of the template that a request's letter is written with.
fn template_of(request: &CancellationRequest) -> &str {
    match request.cause {
        Some(Cause::Death) => BEREAVEMENT,
        _ => request.kind.name(),
    }
}

fn write(
    request: &CancellationRequest,
    catalog: &Catalog,
    today: Date,
    language: &Language,
    by_post: bool,
) -> Result<Letter, LetterError> {
    let compiled = catalog.compiled(language, template_of(request))?;
    let facts = variables::of(request, language, today, by_post, |name| compiled.mentions(name));
    let mut letter = split(&compiled.render(facts)?, compiled.origin(), language)?;
    letter.mentions = compiled.mentioned().to_vec();
    Ok(letter)
}

/// The sentence, in its own language, that says which text is binding.
fn courtesy_note(catalog: &Catalog, language: &Language) -> Result<String, LetterError> {
    let compiled = catalog.compiled(language, "_partials/courtesy")?;
    compiled.render(serde_json::Map::new())
}

/// Takes the subject line off the top and tidies what the absent parts have left behind.
fn split(text: &str, template: &Sentence, language: &Language) -> Result<Letter, LetterError> {
    let (subject, body) = text
        .strip_prefix("Subject:")
        .and_then(|rest| rest.split_once('\n'))
        .ok_or_else(|| ErrorKind::NoSubject.of(template))?;
    let subject = subject.trim();
    if subject.is_empty() {
        return Err(ErrorKind::NoSubject.of(template));
    }
    let length = subject.chars().count();
    if length > MAX_SUBJECT {
        return Err(ErrorKind::LongSubject(length).of(template));
    }
    if !body.starts_with('\n') {
        return Err(ErrorKind::NoBlankLine.of(template));
    }
    let body = tidy(body);
    if body.trim().is_empty() {
        return Err(ErrorKind::EmptyBody.of(template));
    }
    // Values were checked at their fields; this is for what a template itself brings in.
    if let Some(c) =
        subject.chars().chain(body.chars().filter(|c| *c != '\n')).find(|c| forbidden(*c, Joiners::Allowed))
    {
        return Err(ErrorKind::Character(c).of(template));
    }
    Ok(Letter {
        subject: subject.to_owned(),
        body,
        language: language.clone(),
        courtesy: None,
        mentions: Vec::new(),
    })
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
