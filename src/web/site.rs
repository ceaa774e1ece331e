//! What all pages of a run share, and the language of an answer.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::access::Access;
use super::answer;
use super::jobs::Jobs;
use super::life::Life;
use super::view::{Failed, Page, Views};
use crate::app::App;
use crate::app::unfinished::Unfinished;
use crate::words::{Locale, Sentence, Words};

/// What all pages of a run share.
pub(super) struct Site {
    pub(super) app: Arc<App>,
    pub(super) access: Arc<Access>,
    pub(super) life: Arc<Life>,
    pub(super) unfinished: Unfinished,
    pub(super) jobs: Jobs,
    views: Views,
    /// The language the person chose, if they did.
    chosen: RwLock<Option<Locale>>,
    /// The one where the browser asks for none that there is.
    fallback: Locale,
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").finish_non_exhaustive()
    }
}

impl Site {
    pub(super) fn new(
        app: Arc<App>,
        access: Arc<Access>,
        life: Arc<Life>,
        unfinished: Unfinished,
        chosen: Option<Locale>,
        fallback: Locale,
    ) -> Self {
        Self {
            app,
            access,
            life,
            unfinished,
            jobs: Jobs::default(),
            views: Views::new(),
            chosen: RwLock::new(chosen),
            fallback,
        }
    }

    /// The same for whoever keeps it.
    pub(super) fn shared_words(&self, locale: Locale) -> Arc<Words> {
        self.views.shared_words(locale)
    }

    /// The language of all answers from now on.
    pub(super) fn choose(&self, locale: Locale) {
        *self.chosen.write().unwrap_or_else(PoisonError::into_inner) = Some(locale);
    }

    /// The language of an answer: the one chosen, else the one the browser likes best.
    pub(super) fn locale(&self, headers: &HeaderMap) -> Locale {
        let chosen = *self.chosen.read().unwrap_or_else(PoisonError::into_inner);
        chosen.or_else(|| preferred(headers)).unwrap_or(self.fallback)
    }

    /// What says sentences in the language of an answer.
    pub(super) fn words(&self, headers: &HeaderMap) -> &Words {
        self.words_in(self.locale(headers))
    }

    /// What says sentences in a language.
    pub(super) fn words_in(&self, locale: Locale) -> &Words {
        self.views.words(locale)
    }

    /// A page of HTML.
    pub(super) fn page(
        &self,
        headers: &HeaderMap,
        status: StatusCode,
        page: &Page<impl serde::Serialize>,
    ) -> Response {
        match self.views.render(&self.access, self.locale(headers), page) {
            Ok(html) => answer::html(status, html),
            // A template that cannot be rendered is a fault of ours; a test renders each.
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        }
    }

    /// A page that says why something could not be done; the guard adds what was typed.
    pub(super) fn failed(&self, headers: &HeaderMap, status: StatusCode, failed: Failed) -> Response {
        let title = failed.title.clone();
        let page = Page { view: "failed", title, head: None, lead: None, steps: None, model: failed };
        let mut answered = self.page(headers, status, &page);
        answered.extensions_mut().insert(page.model);
        answered
    }

    /// A page with a heading and what to do, both of one message.
    pub(super) fn notice(&self, headers: &HeaderMap, status: StatusCode, what: &Sentence) -> Response {
        let words = self.words(headers);
        let (title, lead) = (words.say(what), Some(words.say(&what.remedy())));
        self.page(headers, status, &Page { view: "notice", title, head: None, lead, steps: None, model: () })
    }
}

/// The first of the browser's languages that there is (RFC 9110, section 12.5.4), by their weight.
fn preferred(headers: &HeaderMap) -> Option<Locale> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut ranges: Vec<(f32, &str)> = accepted
        .split(',')
        .take(20)
        .filter_map(|range| {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let weight =
                parameters.trim().strip_prefix("q=").map_or(Some(1.0), |weight| weight.parse().ok())?;
            Some((weight, tag.trim()))
        })
        .filter(|(weight, _)| *weight > 0.0)
        .collect();
    ranges.sort_by(|a, b| b.0.total_cmp(&a.0));
    ranges.into_iter().find_map(|(_, tag)| Locale::from_name(tag))
}
