//! Pages from templates, in each language. This engine escapes for HTML; the letters' engine escapes nothing, and neither is
//! ever the other.

use std::fmt;
use std::sync::Arc;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError,
    RenderErrorReason,
};
use serde::Serialize;

use super::access::Access;
use super::assets;
use super::kept::Kept;
use super::wording::{NAMING, Tongues};
use crate::words::{Locale, Words, sentence};

/// The templates, by name.
const VIEWS: &[(&str, &str)] = &[
    ("layout", include_str!("views/layout.hbs")),
    ("notice", include_str!("views/notice.hbs")),
    ("enter", include_str!("views/enter.hbs")),
    ("home", include_str!("views/home.hbs")),
    ("profile", include_str!("views/profile.hbs")),
    ("number", include_str!("views/number.hbs")),
    ("country", include_str!("views/country.hbs")),
    ("help", include_str!("views/help.hbs")),
    ("failed", include_str!("views/failed.hbs")),
    ("new", include_str!("views/new.hbs")),
    ("ways", include_str!("views/ways.hbs")),
    ("details", include_str!("views/details.hbs")),
    ("letter", include_str!("views/letter.hbs")),
    ("files", include_str!("views/files.hbs")),
    ("send", include_str!("views/send.hbs")),
    ("steps", include_str!("views/steps.hbs")),
    ("field", include_str!("views/field.hbs")),
    ("field_notes", include_str!("views/field_notes.hbs")),
    ("sheet", include_str!("views/sheet.hbs")),
    ("problems", include_str!("views/problems.hbs")),
    ("pieces", include_str!("views/pieces.hbs")),
    ("facts", include_str!("views/facts.hbs")),
    ("days", include_str!("views/days.hbs")),
    ("notes", include_str!("views/notes.hbs")),
    ("drafted", include_str!("views/drafted.hbs")),
    ("made", include_str!("views/made.hbs")),
    ("working", include_str!("views/working.hbs")),
    ("done", include_str!("views/done.hbs")),
    ("journal", include_str!("views/journal.hbs")),
    ("entry", include_str!("views/entry.hbs")),
    ("found", include_str!("views/found.hbs")),
    ("due", include_str!("views/due.hbs")),
    ("look", include_str!("views/look.hbs")),
    ("looked", include_str!("views/looked.hbs")),
    ("settings", include_str!("views/settings.hbs")),
    ("tried", include_str!("views/tried.hbs")),
];

/// A page to be rendered: which template, its title, and what stands in it.
pub(super) struct Page<M> {
    pub(super) view: &'static str,
    pub(super) title: String,
    /// What the browser's window is called, where that says more than the title.
    pub(super) head: Option<String>,
    /// What stands below the title.
    pub(super) lead: Option<String>,
    /// Which step of a letter it is.
    pub(super) steps: Option<Steps>,
    pub(super) model: M,
}

/// The four steps of a letter.
#[derive(Debug, Serialize)]
pub(super) struct Steps(Vec<Step>);

#[derive(Debug, Serialize)]
struct Step {
    label: String,
    /// Where it is, once it can be gone back to.
    path: Option<String>,
    current: bool,
}

impl Steps {
    /// At one of them, counted from 1; those before it can be gone back to.
    pub(super) fn at(step: usize, letter: Option<u32>, words: &Words) -> Self {
        let labels = [
            sentence!("page-step-aim"),
            sentence!("page-step-details"),
            sentence!("page-step-letter"),
            sentence!("page-step-send"),
        ];
        let path = |number: usize, letter: u32| match number {
            1 => format!("/new?letter={letter}"),
            2 => format!("/letters/{letter}/details"),
            3 => format!("/letters/{letter}"),
            _ => format!("/letters/{letter}/send"),
        };
        let steps = labels.iter().zip(1..).map(|(label, number)| Step {
            label: words.say(label),
            path: letter.filter(|_| number < step).map(|letter| path(number, letter)),
            current: number == step,
        });
        Self(steps.collect())
    }
}

/// Why something could not be done.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Failed {
    #[serde(skip)]
    pub(super) title: String,
    pub(super) what: Vec<String>,
    pub(super) fix: Option<String>,
    pub(super) kept: Option<Kept>,
}

/// What every page has besides its own.
#[derive(Serialize)]
struct Layout<'a, M> {
    /// Which template stands in the middle.
    view: &'static str,
    title: &'a str,
    head: &'a str,
    steps: Option<&'a Steps>,
    lead: Option<&'a str>,
    lang: &'static str,
    form_word: String,
    style: &'static str,
    script: &'static str,
    icon: &'static str,
    /// Whether the page goes on to the first one by itself.
    go_on: bool,
    language: &'static str,
    languages: [Choice; Locale::ALL.len()],
    /// Whether the browser was let in: then there are other pages to go to.
    open: bool,
    /// The pages that every page leads to.
    places: [Place; 4],
    page: &'a M,
}

/// A page that every page leads to.
#[derive(Serialize)]
struct Place {
    path: &'static str,
    label: String,
    current: bool,
}

/// The places to go to, and which of them a view belongs to.
fn places(view: &str, words: &Words) -> [Place; 4] {
    let place = |path, label, views: &[&str]| Place {
        path,
        label: words.say(&label),
        current: views.contains(&view),
    };
    [
        place("/new", sentence!("page-new"), &["new", "ways", "country"]),
        place("/journal", sentence!("page-journal"), &["journal", "entry", "found", "look", "looked"]),
        place("/settings", sentence!("page-settings"), &["settings", "profile", "tried"]),
        place("/help", sentence!("page-of-help"), &["help"]),
    ]
}

/// A language that can be chosen.
#[derive(Serialize)]
struct Choice {
    tag: &'static str,
    name: &'static str,
    current: bool,
}

/// The templates, and what says the sentences in them.
pub(super) struct Views {
    engine: Handlebars<'static>,
    tongues: Arc<Tongues>,
}

impl fmt::Debug for Views {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Views").finish_non_exhaustive()
    }
}

/// `{{say "id"}}`: what the message says in the page's language.
struct Say(Arc<Tongues>);

impl HelperDef for Say {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let id = helper.param(0).and_then(|param| param.value().as_str()).unwrap_or_default();
        let tag = context.data().get("lang").and_then(|lang| lang.as_str());
        let locale = tag.and_then(|tag| Locale::ALL.into_iter().find(|known| known.tag() == tag));
        let said = locale.and_then(|locale| self.0.words(locale).find(id));
        let said = said.ok_or_else(|| RenderErrorReason::Other(format!("no message {id}")))?;
        out.write(&handlebars::html_escape(&said))?;
        Ok(())
    }
}

impl Views {
    pub(super) fn new() -> Self {
        let tongues = Arc::new(Tongues::new(NAMING));
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        engine.register_helper("say", Box::new(Say(Arc::clone(&tongues))));
        for (name, text) in VIEWS {
            // A test renders each.
            engine
                .register_template_string(name, text.trim_end())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        Self { engine, tongues }
    }

    /// What says sentences in this language.
    pub(super) fn words(&self, locale: Locale) -> &Words {
        self.tongues.words(locale)
    }

    /// The same for whoever keeps it.
    pub(super) fn shared_words(&self, locale: Locale) -> Arc<Words> {
        Arc::clone(self.tongues.words(locale))
    }

    /// The page as HTML.
    pub(super) fn render<M: Serialize>(
        &self,
        access: &Access,
        locale: Locale,
        page: &Page<M>,
    ) -> Result<String, RenderError> {
        let layout = Layout {
            view: page.view,
            title: &page.title,
            head: page.head.as_deref().unwrap_or(&page.title),
            steps: page.steps.as_ref(),
            lead: page.lead.as_deref(),
            lang: locale.tag(),
            form_word: access.form_word(),
            style: &assets::STYLE.path,
            script: &assets::SCRIPT.path,
            icon: &assets::ICON.path,
            go_on: page.view == "enter",
            language: locale.names()[2],
            languages: Locale::ALL.map(|known| Choice {
                tag: known.tag(),
                name: known.names()[2],
                current: known == locale,
            }),
            places: places(page.view, self.words(locale)),
            open: !matches!(page.view, "enter" | "notice"),
            page: &page.model,
        };
        let context = Context::wraps(&layout).map_err(|error| RenderErrorReason::Other(error.to_string()))?;
        self.engine.render_with_context("layout", &context)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_came_in_is_escaped_by_every_view() {
        for entry in std::fs::read_dir("src/web/views").expect("the views") {
            let path = entry.expect("an entry").path();
            let view = std::fs::read_to_string(&path).expect("a view");
            assert!(!view.contains("{{{") && !view.contains("{{&"), "{}", path.display());
        }
    }
}
