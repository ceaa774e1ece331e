//! What can go wrong between a request and its letter. All of it is the template's fault, not the person's.

use std::{error, fmt, io};

use handlebars::{RenderError, RenderErrorReason, TemplateError};

use super::source::MAX_TAGS;
use super::{MAX_BODY, MAX_SUBJECT, variables};
use crate::text::suggest::nearest;

/// Why no letter could be written.
#[derive(Debug)]
pub struct LetterError {
    /// The template, where the problem is one template's.
    template: Option<String>,
    /// The line and the column, from 1.
    place: Option<(usize, usize)>,
    pub(super) kind: ErrorKind,
}

/// What is wrong, in the words that follow the template and the place.
#[derive(Debug, thiserror::Error)]
pub(super) enum ErrorKind {
    #[error("cannot be read")]
    Unreadable(#[source] io::Error),
    #[error(
        "there is no letter of this kind in {language}: {path} is in neither the built-in templates nor your own"
    )]
    NoTemplate { language: String, path: String },
    #[error("includes {{{{> {partial}}}}}, and there is no {path}")]
    NoPartial { partial: String, path: String },
    #[error("includes a partial whose name is not a plain word")]
    ComputedPartial,
    #[error(
        "defines a partial inside itself ({{{{#*inline}}}}): a partial is a file, \
         in the folder _partials beside it"
    )]
    InlinePartial,
    #[error("templates include each other without end: {0}")]
    Recursion(String),
    #[error("has more than {MAX_TAGS} tags, or partials within partials within partials")]
    TooDeep,
    #[error("{0}")]
    Syntax(String),
    #[error("{{{{{0}}}}} has no value: {hint}", hint = hint(.0))]
    NoValue(String),
    #[error("{{{{#if {0}}}}} can never hold: {hint}", hint = hint(.0))]
    UnknownCondition(String),
    /// Rendering failed in another way.
    #[error("{0}")]
    Render(String),
    #[error("must begin with a line \"Subject: …\" that is not empty, and below it an empty line")]
    NoSubject,
    #[error("must have one subject line and then an empty line")]
    NoBlankLine,
    #[error("the subject has {0} characters; at most {MAX_SUBJECT} are allowed")]
    LongSubject(usize),
    #[error("has no text below the subject")]
    EmptyBody,
    #[error("the letter has {0} octets; at most {MAX_BODY} are allowed")]
    LongBody(usize),
    #[error("holds a control or invisible character (U+{:04X})", u32::from(*.0))]
    Character(char),
}

impl ErrorKind {
    /// The error where `template` is to blame.
    pub(super) fn of(self, template: impl Into<String>) -> LetterError {
        LetterError { template: Some(template.into()), place: None, kind: self }
    }

    fn at(self, template: &str, line: usize, column: usize) -> LetterError {
        LetterError { place: Some((line, column)), ..self.of(template) }
    }
}

impl From<ErrorKind> for LetterError {
    fn from(kind: ErrorKind) -> Self {
        Self { template: None, place: None, kind }
    }
}

impl fmt::Display for LetterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(template) = &self.template {
            write!(f, "{template}:")?;
            if let Some((line, column)) = self.place {
                write!(f, "{line}:{column}:")?;
            }
            f.write_str(" ")?;
        }
        self.kind.fmt(f)
    }
}

impl error::Error for LetterError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.kind.source()
    }
}

impl LetterError {
    pub(super) fn from_syntax(
        error: &TemplateError,
        lines_before: usize,
        template: &str,
        text: &str,
    ) -> Self {
        if let Some((line, tag)) = unclosed(text) {
            return ErrorKind::Syntax(format!("the block {tag} is not closed")).at(template, line, 1);
        }
        let (line, column) = error.pos().unwrap_or((1, 1));
        ErrorKind::Syntax(error.reason().to_string()).at(template, line + lines_before, column)
    }

    pub(super) fn from_render(error: &RenderError, template: &str) -> Self {
        let kind = match error.reason() {
            RenderErrorReason::MissingVariable(variable) => {
                ErrorKind::NoValue(variable.clone().unwrap_or_else(|| "…".to_owned()))
            }
            other => ErrorKind::Render(other.to_string()),
        };
        kind.at(template, error.line_no.unwrap_or(1), error.column_no.unwrap_or(1))
    }
}

/// The innermost block that is opened and not closed: its line, from 1, and its tag.
fn unclosed(text: &str) -> Option<(usize, &str)> {
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (at, _) in text.match_indices("{{") {
        let rest = &text[at..];
        let end = rest.find("}}").map_or(rest.len(), |end| end + 2);
        let tag = &rest[..end];
        let inside = tag.trim_start_matches('{').trim_start_matches('~').trim_start();
        if inside.starts_with('#') {
            open.push((text[..at].matches('\n').count() + 1, tag));
        } else if inside.starts_with('/') {
            open.pop();
        }
    }
    open.pop()
}

pub(super) fn hint(variable: &str) -> String {
    if variables::known(variable) {
        return format!("it is optional; put {{{{#if {variable}}}}} … {{{{/if}}}} around it");
    }
    match nearest(variable, variables::VARIABLES.iter().map(|known| known.name)) {
        Some(near) => format!("there is no such variable; did you mean {near}?"),
        None => "there is no such variable".to_owned(),
    }
}
