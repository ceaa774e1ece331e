//! What can go wrong between a request and its letter. All of it is the template's fault, not the person's.

use std::io;

use handlebars::{RenderError, RenderErrorReason, TemplateError};

use super::variables;
use crate::text::suggest::nearest;

/// Why no letter could be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LetterError {
    /// A template file is there and cannot be read.
    #[error("{template}: cannot be read")]
    Unreadable {
        /// The file.
        template: String,
        /// Why.
        source: io::Error,
    },
    /// There is no template of this kind in this language.
    #[error(
        "there is no letter of this kind in {language}: {path} is in neither the built-in templates nor your own"
    )]
    NoTemplate {
        /// The language.
        language: String,
        /// The file looked for.
        path: String,
    },
    /// A partial is included that does not exist.
    #[error("{template}: includes {{{{> {partial}}}}}, and there is no {path}")]
    NoPartial {
        /// The template that includes it.
        template: String,
        /// The partial's name.
        partial: String,
        /// The file looked for.
        path: String,
    },
    /// A partial's name is not a plain word.
    #[error("{template}: includes a partial whose name is not a plain word")]
    ComputedPartial {
        /// The template that includes it.
        template: String,
    },
    /// A partial is written inside a template.
    #[error(
        "{template}: defines a partial inside itself ({{{{#*inline}}}}): a partial is a file, \
         in the folder _partials beside it"
    )]
    InlinePartial {
        /// The template.
        template: String,
    },
    /// Templates include each other in a circle.
    #[error("templates include each other without end: {chain}")]
    Recursion {
        /// The circle.
        chain: String,
    },
    /// A template has more blocks than any letter needs, perhaps one within the other.
    #[error("{template}: has more than {max} tags, or partials within partials within partials")]
    TooDeep {
        /// The template.
        template: String,
        /// The limit.
        max: usize,
    },
    /// A template is not well-formed.
    #[error("{template}:{line}:{column}: {what}")]
    Syntax {
        /// The template.
        template: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What Handlebars says.
        what: String,
    },
    /// A template uses a value that is not there.
    #[error("{template}:{line}:{column}: {{{{{variable}}}}} has no value: {hint}")]
    NoValue {
        /// The template.
        template: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// The variable.
        variable: String,
        /// What to do about it.
        hint: String,
    },
    /// A condition asks for a variable that does not exist.
    #[error("{template}: {{{{#if {variable}}}}} can never hold: {hint}")]
    UnknownCondition {
        /// The template.
        template: String,
        /// The variable.
        variable: String,
        /// What to do about it.
        hint: String,
    },
    /// Rendering failed in another way.
    #[error("{template}:{line}:{column}: {what}")]
    Render {
        /// The template.
        template: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What Handlebars says.
        what: String,
    },
    /// The first line is not a subject.
    #[error(
        "{template}: must begin with a line \"Subject: …\" that is not empty, and below it an empty line"
    )]
    NoSubject {
        /// The template.
        template: String,
    },
    /// The line below the subject is not empty.
    #[error("{template}: must have one subject line and then an empty line")]
    NoBlankLine {
        /// The template.
        template: String,
    },
    /// The subject is too long.
    #[error("{template}: the subject has {length} characters; at most {max} are allowed")]
    LongSubject {
        /// The template.
        template: String,
        /// Its length.
        length: usize,
        /// The limit.
        max: usize,
    },
    /// There is nothing below the subject.
    #[error("{template}: has no text below the subject")]
    EmptyBody {
        /// The template.
        template: String,
    },
    /// The letter is far too long.
    #[error("{template}: the letter has {length} octets; at most {max} are allowed")]
    LongBody {
        /// The template.
        template: String,
        /// Its length.
        length: usize,
        /// The limit.
        max: usize,
    },
    /// The template brings in a character that may not stand in a letter.
    #[error("{template}: holds a control or invisible character (U+{:04X})", u32::from(*character))]
    Character {
        /// The template.
        template: String,
        /// The character.
        character: char,
    },
}

impl LetterError {
    pub(super) fn from_syntax(
        error: &TemplateError,
        lines_before: usize,
        template: String,
        text: &str,
    ) -> Self {
        if let Some((line, tag)) = unclosed(text) {
            let what = format!("the block {tag} is not closed");
            return Self::Syntax { template, line, column: 1, what };
        }
        let (line, column) = error.pos().unwrap_or((1, 1));
        Self::Syntax { template, line: line + lines_before, column, what: error.reason().to_string() }
    }

    pub(super) fn unknown_condition(template: &str, variable: &str) -> Self {
        let hint = hint(variable);
        Self::UnknownCondition { template: template.to_owned(), variable: variable.to_owned(), hint }
    }

    pub(super) fn from_render(error: &RenderError, template: &str) -> Self {
        let template = template.to_owned();
        let line = error.line_no.unwrap_or(1);
        let column = error.column_no.unwrap_or(1);
        match error.reason() {
            RenderErrorReason::MissingVariable(variable) => {
                let variable = variable.clone().unwrap_or_else(|| "…".to_owned());
                let hint = hint(&variable);
                Self::NoValue { template, line, column, variable, hint }
            }
            other => Self::Render { template, line, column, what: other.to_string() },
        }
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
