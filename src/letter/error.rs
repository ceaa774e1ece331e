//! What can go wrong between a request and its letter. All of it is the template's fault, not the person's.

use std::{error, io};

use handlebars::{RenderError, RenderErrorReason, TemplateError};

use super::engine::NO_LIST;
use super::source::MAX_TAGS;
use super::{MAX_BODY, MAX_SUBJECT, variables};
use crate::text::suggest::nearest;
use crate::words::{Describe, Sentence, described, sentence};

/// Why no letter could be written.
#[derive(Debug)]
pub struct LetterError {
    /// The template, where the problem is one template's.
    template: Option<Sentence>,
    /// The line and the column, from 1.
    place: Option<(usize, usize)>,
    pub(super) kind: ErrorKind,
}

/// What is wrong, in the words that follow the template and the place.
#[derive(Debug, thiserror::Error)]
pub(super) enum ErrorKind {
    Unreadable(#[source] io::Error),
    NoTemplate {
        language: String,
        path: String,
    },
    NoPartial {
        partial: String,
        path: String,
    },
    ComputedPartial,
    InlinePartial,
    /// By their names, each including the next.
    Recursion(String),
    TooDeep,
    /// The tag of the block.
    Unclosed(String),
    /// In the library's words.
    Syntax(String),
    NoValue(String),
    UnknownCondition(String),
    /// `each` goes through a list, and there is none.
    NoList,
    /// Rendering failed in another way.
    Render(String),
    NoSubject,
    NoBlankLine,
    LongSubject(usize),
    EmptyBody,
    LongBody(usize),
    Character(char),
}

impl Describe for ErrorKind {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Unreadable(source) => sentence!("template-error-unreadable", source),
            Self::NoTemplate { language, path } => sentence!("template-missing", language, path),
            Self::NoPartial { partial, path } => sentence!("template-partial-missing", partial, path),
            Self::ComputedPartial => sentence!("template-partial-computed"),
            Self::InlinePartial => sentence!("template-partial-inline"),
            Self::Recursion(names) => sentence!("template-recursion", names),
            Self::TooDeep => sentence!("template-too-deep", most = MAX_TAGS),
            Self::Unclosed(tag) => sentence!("template-unclosed", tag),
            Self::Syntax(words) | Self::Render(words) => Sentence::verbatim(words),
            Self::NoValue(variable) => sentence!("template-no-value", variable, hint = hint(variable)),
            Self::UnknownCondition(variable) => {
                sentence!("template-condition-never-holds", variable, hint = hint(variable))
            }
            Self::NoList => sentence!("template-no-list", block = "each"),
            Self::NoSubject => sentence!("template-no-subject"),
            Self::NoBlankLine => sentence!("template-no-blank-line"),
            Self::LongSubject(length) => sentence!("template-long-subject", length, most = MAX_SUBJECT),
            Self::EmptyBody => sentence!("template-empty-body"),
            Self::LongBody(length) => sentence!("template-long-body", length, most = MAX_BODY),
            Self::Character(character) => {
                sentence!("template-character", code = format!("{:04X}", u32::from(*character)))
            }
        }
    }
}

described!(ErrorKind);

impl ErrorKind {
    /// The error where `template` is to blame.
    pub(super) fn of(self, template: impl Into<Sentence>) -> LetterError {
        LetterError { template: Some(template.into()), place: None, kind: self }
    }

    fn at(self, template: &Sentence, line: usize, column: usize) -> LetterError {
        LetterError { place: Some((line, column)), ..self.of(template) }
    }
}

impl From<ErrorKind> for LetterError {
    fn from(kind: ErrorKind) -> Self {
        Self { template: None, place: None, kind }
    }
}

impl Describe for LetterError {
    fn sentence(&self) -> Sentence {
        let what = &self.kind;
        match (&self.template, self.place) {
            (None, _) => what.sentence(),
            (Some(template), None) => sentence!("template-wrong", template, what),
            (Some(template), Some((line, column))) => {
                sentence!("template-wrong-at", template, line, column, what)
            }
        }
    }
}

described!(LetterError);

impl error::Error for LetterError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.kind.source()
    }
}

impl LetterError {
    pub(super) fn from_syntax(
        error: &TemplateError,
        lines_before: usize,
        template: &Sentence,
        text: &str,
    ) -> Self {
        if let Some((line, tag)) = unclosed(text) {
            return ErrorKind::Unclosed(tag.to_owned()).at(template, line, 1);
        }
        let (line, column) = error.pos().unwrap_or((1, 1));
        ErrorKind::Syntax(error.reason().to_string()).at(template, line + lines_before, column)
    }

    pub(super) fn from_render(error: &RenderError, template: &Sentence) -> Self {
        let kind = match error.reason() {
            RenderErrorReason::MissingVariable(variable) => {
                ErrorKind::NoValue(variable.clone().unwrap_or_else(|| "…".to_owned()))
            }
            RenderErrorReason::Other(what) if what == NO_LIST => ErrorKind::NoList,
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

/// Why a variable has no value.
pub(super) fn hint(variable: &str) -> Sentence {
    if variables::known(variable) {
        return sentence!("template-variable-optional", variable);
    }
    match nearest(variable, variables::VARIABLES.iter().map(|known| known.name)) {
        Some(near) => sentence!("template-variable-near", near),
        None => sentence!("template-variable-unknown"),
    }
}
