//! A letter's template with everything it includes, compiled and ready for values.

use std::fmt;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderErrorReason,
};

use super::catalog::Catalog;
use super::error::{ErrorKind, LetterError};
use super::source::{self, Source};
use super::{MAX_BODY, variables};
use crate::value::Language;
use crate::words::Sentence;

/// What a catalog keeps of one letter.
pub(super) struct Compiled {
    engine: Handlebars<'static>,
    /// Names and origins, the letter first.
    sources: Vec<(String, Sentence)>,
    /// The variables some template mentions: the others need not be worked out.
    mentioned: Vec<&'static str>,
}

impl fmt::Debug for Compiled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Compiled").field("sources", &self.sources).finish_non_exhaustive()
    }
}

impl Compiled {
    /// Reads and compiles the template of `kind` and what it includes.
    pub(super) fn gather(catalog: &Catalog, language: &Language, kind: &str) -> Result<Self, LetterError> {
        let sources = source::gather(catalog, language, kind)?;
        for source in &sources {
            if let Some(variable) = source::unknown_condition(&source.template) {
                return Err(ErrorKind::UnknownCondition(variable.to_owned()).of(&source.origin));
            }
        }
        Ok(Self::of(sources, true))
    }

    /// The compiled sources; where `strict`, a variable without a value is an error, else it leaves nothing.
    pub(super) fn of(sources: Vec<Source>, strict: bool) -> Self {
        let mut engine = Handlebars::new();
        engine.set_strict_mode(strict);
        engine.register_escape_fn(handlebars::no_escape);
        engine.register_helper("each", Box::new(NoList));
        let mentioned = variables::VARIABLES
            .iter()
            .map(|variable| variable.name)
            .filter(|name| sources.iter().any(|source| source.text.contains(name)))
            .collect();
        let mut origins = Vec::with_capacity(sources.len());
        for source in sources {
            engine.register_template(&source.name, source.template);
            origins.push((source.name, source.origin));
        }
        Self { engine, sources: origins, mentioned }
    }

    /// Where the letter's own template is from.
    pub(super) fn origin(&self) -> &Sentence {
        &self.sources[0].1
    }

    /// The variables its templates mention.
    pub(super) fn mentioned(&self) -> &[&'static str] {
        &self.mentioned
    }

    /// Whether any of its templates mentions a variable.
    pub(super) fn mentions(&self, variable: &str) -> bool {
        self.mentioned.contains(&variable)
    }

    /// The letter with these values, subject line and all.
    pub(super) fn render(
        &self,
        facts: serde_json::Map<String, serde_json::Value>,
    ) -> Result<String, LetterError> {
        let mut text = Bounded(Vec::with_capacity(2048));
        let context = Context::from(serde_json::Value::Object(facts));
        let rendered = self.engine.render_with_context_to_write(&self.sources[0].0, &context, &mut text);
        if text.0.len() > MAX_BODY {
            return Err(ErrorKind::LongBody(text.0.len()).of(self.origin()));
        }
        rendered.map_err(|error| {
            let template = error.template_name.as_deref();
            let known = self.sources.iter().find(|(name, _)| Some(name.as_str()) == template);
            LetterError::from_render(&error, known.map_or(self.origin(), |(_, origin)| origin))
        })?;
        Ok(String::from_utf8(text.0)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }
}

/// How it is known that somebody goes through a list.
pub(super) const NO_LIST: &str = "no-list";

/// Stands in the place of `each`. There is nothing to go through but all variables, and those within themselves a few times
/// take for ever without writing a word.
struct NoList;

impl HelperDef for NoList {
    fn call<'reg: 'rc, 'rc>(
        &self,
        _: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        _: &mut dyn Output,
    ) -> HelperResult {
        Err(RenderErrorReason::Other(NO_LIST.to_owned()).into())
    }
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
