//! From a template's name to everything it needs, compiled: itself and the partials it includes.

use std::borrow::Cow;
use std::fmt::Write as _;

use handlebars::Path;
use handlebars::template::{Parameter, Template, TemplateElement};

use super::catalog::Catalog;
use super::compile::compile;
use super::error::LetterError;
use super::facts;
use crate::language::Language;

/// The most tags, and the most brackets inside tags, in one file. The parser recurses into them, and a stack has an
/// end; a letter has a few dozen.
const MAX_TAGS: usize = 250;
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
    pub(super) origin: String,
    pub(super) text: Cow<'static, str>,
    pub(super) template: Template,
    /// The partials it includes, each as often as it does.
    pub(super) includes: Vec<String>,
}

/// A letter's template, first, and its partials.
#[derive(Debug)]
pub(super) struct Sources {
    pub(super) all: Vec<Source>,
}

/// Reads and compiles the template of `kind` and what it includes.
pub(super) fn gather(catalog: &Catalog, language: &Language, kind: &str) -> Result<Sources, LetterError> {
    let mut sources = Sources { all: Vec::new() };
    let path = format!("{language}/{kind}");
    add(catalog, language, &path, &path, None, &mut Vec::new(), &mut sources)?;
    // The recursion puts the innermost partial first.
    sources.all.reverse();
    // Partials within partials multiply, and what they multiply to is work even where it prints nothing.
    let mut times = vec![0_usize; sources.all.len()];
    times[0] = 1;
    for at in 0..sources.all.len() {
        for name in &sources.all[at].includes {
            if let Some(to) = sources.all.iter().position(|source| source.name == *name) {
                times[to] = times[to].saturating_add(times[at]);
            }
        }
    }
    if times.iter().fold(0_usize, |sum, n| sum.saturating_add(*n)) > MAX_EXPANSIONS {
        let template = sources.all[0].origin.clone();
        return Err(LetterError::TooDeep { template, max: MAX_TAGS });
    }
    Ok(sources)
}

fn add(
    catalog: &Catalog,
    language: &Language,
    name: &str,
    path: &str,
    included_from: Option<&str>,
    open: &mut Vec<String>,
    sources: &mut Sources,
) -> Result<(), LetterError> {
    if open.iter().any(|waiting| waiting == name) {
        let mut chain = open.join(" → ");
        let _ = write!(chain, " → {name}");
        return Err(LetterError::Recursion { chain });
    }
    if sources.all.iter().any(|source| source.name == name) {
        return Ok(());
    }
    let text =
        catalog.text(path).map_err(|(template, source)| LetterError::Unreadable { template, source })?;
    let Some(text) = text else {
        return Err(match included_from {
            Some(origin) => LetterError::NoPartial {
                template: origin.to_owned(),
                partial: name.to_owned(),
                path: format!("{path}.hbs"),
            },
            None => LetterError::NoTemplate { language: language.to_string(), path: format!("{path}.hbs") },
        });
    };
    let mut tags = 0;
    let mut brackets = 0;
    for tag in text.text.split("{{").skip(1) {
        tags += 1;
        let inside = tag.split("}}").next().unwrap_or_default();
        brackets += inside.bytes().filter(|b| matches!(b, b'(' | b'[' | b'{')).count();
    }
    if tags > MAX_TAGS || brackets > MAX_TAGS || open.len() > MAX_INCLUDES {
        return Err(LetterError::TooDeep { template: text.origin, max: MAX_TAGS });
    }
    let template = compile(&text.text, name).map_err(|(lines_before, error)| {
        LetterError::from_syntax(&error, lines_before, text.origin.clone())
    })?;
    let mut partials = Vec::new();
    included(&template, &text.origin, &mut partials)?;
    open.push(name.to_owned());
    for partial in &partials {
        let path = format!("{language}/_partials/{partial}");
        add(catalog, language, partial, &path, Some(&text.origin), open, sources)?;
    }
    open.pop();
    sources.all.push(Source {
        name: name.to_owned(),
        origin: text.origin,
        text: text.text,
        template,
        includes: partials,
    });
    Ok(())
}

/// The first condition that can never hold. Strict mode does not look into conditions: a misspelt one would be false for
/// ever, unnoticed.
pub(super) fn unknown_condition(template: &Template) -> Option<&str> {
    template.elements.iter().find_map(|element| {
        let TemplateElement::HelperBlock(block) = element else { return None };
        let condition = matches!(&block.name, Parameter::Name(name) if name == "if" || name == "unless");
        let own = block.params.iter().filter(|_| condition).filter_map(variable);
        own.into_iter()
            .find(|variable| !facts::known(variable))
            .or_else(|| block.template.iter().chain(&block.inverse).find_map(unknown_condition))
    })
}

/// The variable a condition looks at, where it is a plain one.
fn variable(parameter: &Parameter) -> Option<&str> {
    let Parameter::Path(Path::Relative((_, name))) = parameter else { return None };
    name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_').then_some(name.as_str())
}

/// The names of the partials a template includes, at any depth of its blocks.
fn included(template: &Template, origin: &str, found: &mut Vec<String>) -> Result<(), LetterError> {
    for element in &template.elements {
        match element {
            TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
                // A name that is worked out while rendering could be any file's.
                let Parameter::Name(name) = &partial.name else {
                    return Err(LetterError::ComputedPartial { template: origin.to_owned() });
                };
                if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
                    return Err(LetterError::ComputedPartial { template: origin.to_owned() });
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
            TemplateElement::DecoratorBlock(block) => {
                block.template.iter().try_for_each(|inner| included(inner, origin, found))?;
            }
            _ => {}
        }
    }
    Ok(())
}
