//! From a template's name to everything it needs, compiled: itself and the partials it includes.

use std::borrow::Cow;
use std::fmt::Write as _;

use handlebars::Path;
use handlebars::template::{Parameter, Template, TemplateElement};

use super::catalog::{Catalog, Text};
use super::compile::compile;
use super::error::{ErrorKind, LetterError};
use super::variables;
use crate::value::Language;
use crate::words::Sentence;

/// The most tags, and the most brackets inside tags, in one file. The parser recurses into them, and a stack has an
/// end; a letter has a few dozen.
pub(super) const MAX_TAGS: usize = 250;
/// How many partials one letter may put in, counted each time.
const MAX_EXPANSIONS: usize = 1000;
/// How deep partials may include partials.
const MAX_INCLUDES: usize = 4;

/// A compiled template or partial.
#[derive(Debug)]
pub(super) struct Source {
    /// The name it is included by; the letter itself has its path.
    pub(super) name: String,
    /// Where its text is from.
    pub(super) origin: Sentence,
    pub(super) text: Cow<'static, str>,
    pub(super) template: Template,
    /// The partials it includes, each as often as it does.
    pub(super) includes: Vec<String>,
}

/// Reads and compiles the template of `kind`, first, and what it includes.
///
/// # Errors
/// The first thing that is wrong.
pub(super) fn gather(catalog: &Catalog, language: &Language, kind: &str) -> Result<Vec<Source>, LetterError> {
    let (sources, errors) = survey(catalog, language, kind);
    errors.into_iter().next().map_or(Ok(sources), Err)
}

/// The same with everything that is wrong; without its own template, nothing.
pub(super) fn survey(catalog: &Catalog, language: &Language, kind: &str) -> (Vec<Source>, Vec<LetterError>) {
    let mut gathering =
        Gathering { catalog, language, open: Vec::new(), sources: Vec::new(), errors: Vec::new() };
    let path = format!("{language}/{kind}");
    gathering.add(&path, &path, None);
    let Gathering { mut sources, mut errors, .. } = gathering;
    // The recursion puts the innermost partial first.
    sources.reverse();
    if expansions(&sources) > MAX_EXPANSIONS {
        errors.push(ErrorKind::TooDeep.of(&sources[0].origin));
    }
    (sources, errors)
}

/// How many templates are put into each other, counted each time: partials within partials multiply, and what they
/// multiply to is work even where it prints nothing.
fn expansions(sources: &[Source]) -> usize {
    let mut times = vec![0_usize; sources.len()];
    times.iter_mut().take(1).for_each(|first| *first = 1);
    for (at, source) in sources.iter().enumerate() {
        for name in &source.includes {
            if let Some(to) = sources.iter().position(|source| source.name == *name) {
                times[to] = times[to].saturating_add(times[at]);
            }
        }
    }
    times.iter().fold(0, |sum, n| sum.saturating_add(*n))
}

/// The way through a letter's partials.
struct Gathering<'a> {
    catalog: &'a Catalog,
    language: &'a Language,
    /// The templates that wait for the one being read.
    open: Vec<String>,
    sources: Vec<Source>,
    errors: Vec<LetterError>,
}

impl Gathering<'_> {
    fn add(&mut self, name: &str, path: &str, included_from: Option<&Sentence>) {
        if self.open.iter().any(|waiting| waiting == name) {
            let mut chain = self.open.join(" → ");
            let _ = write!(chain, " → {name}");
            self.errors.push(ErrorKind::Recursion(chain).into());
            return;
        }
        if self.sources.iter().any(|source| source.name == name) {
            return;
        }
        match self.read(path, name, included_from) {
            Err(error) => self.errors.push(error),
            Ok((origin, text, template)) => {
                let mut includes = Vec::new();
                if let Err(error) = included(&template, &origin, &mut includes) {
                    self.errors.push(error);
                }
                self.open.push(name.to_owned());
                for partial in &includes {
                    let path = format!("{}/_partials/{partial}", self.language);
                    self.add(partial, &path, Some(&origin));
                }
                self.open.pop();
                self.sources.push(Source { name: name.to_owned(), origin, text, template, includes });
            }
        }
    }

    fn read(
        &self,
        path: &str,
        name: &str,
        included_from: Option<&Sentence>,
    ) -> Result<(Sentence, Cow<'static, str>, Template), LetterError> {
        let text = self.catalog.text(path);
        let text = text.map_err(|(template, source)| ErrorKind::Unreadable(source).of(template))?;
        let Some(Text { origin, text }) = text else {
            let path = format!("{path}.hbs");
            return Err(match included_from {
                Some(origin) => ErrorKind::NoPartial { partial: name.to_owned(), path }.of(origin),
                None => ErrorKind::NoTemplate { language: self.language.to_string(), path }.into(),
            });
        };
        let mut tags = 0;
        let mut brackets = 0;
        for tag in text.split("{{").skip(1) {
            tags += 1;
            let inside = tag.split("}}").next().unwrap_or_default();
            brackets += inside.bytes().filter(|b| matches!(b, b'(' | b'[' | b'{')).count();
        }
        if tags > MAX_TAGS || brackets > MAX_TAGS || self.open.len() > MAX_INCLUDES {
            return Err(ErrorKind::TooDeep.of(origin));
        }
        let template = compile(&text, name).map_err(|(lines_before, error)| {
            LetterError::from_syntax(&error, lines_before, &origin, &text)
        })?;
        Ok((origin, text, template))
    }
}

/// The first condition that can never hold. Strict mode does not look into conditions: a misspelt one would be false for
/// ever, unnoticed.
pub(super) fn unknown_condition(template: &Template) -> Option<&str> {
    template.elements.iter().find_map(|element| {
        let TemplateElement::HelperBlock(block) = element else { return None };
        let condition = matches!(&block.name, Parameter::Name(name) if name == "if" || name == "unless");
        let own = block.params.iter().filter(|_| condition).filter_map(variable);
        own.into_iter()
            .find(|variable| !variables::known(variable))
            .or_else(|| block.template.iter().chain(&block.inverse).find_map(unknown_condition))
    })
}

/// The name a condition looks at; a path such as `this.name` is no variable's.
fn variable(parameter: &Parameter) -> Option<&str> {
    match parameter {
        Parameter::Path(Path::Relative((_, name)) | Path::Local((_, _, name))) => Some(name.as_str()),
        _ => None,
    }
}

/// The names of the partials a template includes, at any depth of its blocks.
fn included(template: &Template, origin: &Sentence, found: &mut Vec<String>) -> Result<(), LetterError> {
    for element in &template.elements {
        match element {
            TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
                // A name that is worked out while rendering could be any file's.
                let Parameter::Name(name) = &partial.name else {
                    return Err(ErrorKind::ComputedPartial.of(origin));
                };
                if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
                    return Err(ErrorKind::ComputedPartial.of(origin));
                }
                found.push(name.clone());
                partial.template.iter().try_for_each(|inner| included(inner, origin, found))?;
            }
            TemplateElement::HelperBlock(block) => {
                block
                    .template
                    .iter()
                    .chain(&block.inverse)
                    .try_for_each(|inner| included(inner, origin, found))?;
            }
            // It would stand before the file of its name, and may include itself: a circle that no look at the files shows.
            TemplateElement::DecoratorBlock(_) | TemplateElement::DecoratorExpression(_) => {
                return Err(ErrorKind::InlinePartial.of(origin));
            }
            _ => {}
        }
    }
    Ok(())
}
