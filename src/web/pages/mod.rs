//! The pages: which address shows what, and what changes by which form.

mod details;
mod downloads;
mod files;
mod home;
mod letter;
mod new;
mod send;
mod ways;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use url::form_urlencoded;

use super::access::Access;
use super::form::Form;
use super::life::Life;
use super::view::{Page, Views};
use super::{answer, assets, guard, upload};
use crate::app::App;
use crate::app::unfinished::Unfinished;
use crate::words::{Locale, Sentence, Words, sentence};

/// What all pages of a run share.
pub(super) struct Site {
    pub(super) app: Arc<App>,
    pub(super) access: Arc<Access>,
    pub(super) life: Arc<Life>,
    pub(super) unfinished: Unfinished,
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
        Self { app, access, life, unfinished, views: Views::new(), chosen: RwLock::new(chosen), fallback }
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

/// All routes, behind the guard.
pub(super) fn routes(site: Arc<Site>) -> Router {
    Router::new()
        .route("/", get(home::show))
        .route("/enter", get(enter))
        .route("/new", get(new::show).post(new::begin))
        .route("/new/by-post", post(new::begin_by_post))
        .route("/ways", get(ways::show))
        .route("/letters/{number}", get(letter::show).post(letter::choose))
        .route("/letters/{number}/details", get(details::show).post(details::save))
        .route("/letters/{number}/files", get(files::show).post(files::add))
        .route("/letters/{number}/files/remove", post(files::remove))
        .route("/letters/{number}/send", get(send::show))
        .route("/letters/{number}/confirm", post(send::confirm))
        .route("/letters/{number}/discard", post(home::discard))
        .route("/letters/{number}/draft.eml", get(downloads::draft))
        .route("/letters/{number}/letter.pdf", get(downloads::paper))
        .route("/letters/{number}/dates.ics", get(downloads::dates))
        .route("/language", post(choose_language))
        .route("/close", post(close))
        .route("/a/{name}", get(assets::asset))
        .fallback(nothing_here)
        // Every other form is read within a limit of its own.
        .layer(DefaultBodyLimit::max(upload::MAX_UPLOAD))
        .layer(from_fn_with_state(Arc::clone(&site), guard::guard))
        .with_state(site)
}

/// Lets a browser in whose link holds a key that was not used. The answer goes on by itself: after a redirect a browser that came
/// from a file would leave the cookie out.
async fn enter(State(site): State<Arc<Site>>, method: Method, headers: HeaderMap, uri: Uri) -> Response {
    let query = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let key = query
        .into_iter()
        .find(|(name, _)| name == "key")
        .map(|(_, key)| key.into_owned())
        .unwrap_or_default();
    // What only looks (HEAD, a preview) uses no key up.
    let looks =
        method != Method::GET || headers.contains_key("sec-purpose") || headers.contains_key("purpose");
    if looks || !site.access.enter(&key) {
        return site.notice(&headers, StatusCode::FORBIDDEN, &sentence!("page-link-used"));
    }
    let title = site.words(&headers).say(&sentence!("page-opening"));
    let page = Page { view: "enter", title, head: None, lead: None, steps: None, model: () };
    let page = site.page(&headers, StatusCode::OK, &page);
    ([(header::SET_COOKIE, site.access.cookie())], page).into_response()
}

async fn choose_language(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    let chosen = form.get("lang").and_then(Locale::from_name);
    if chosen.is_some() {
        *site.chosen.write().unwrap_or_else(PoisonError::into_inner) = chosen;
    }
    answer::go_on(&back(&site, &headers))
}

/// The page of ours that a form was on.
fn back(site: &Site, headers: &HeaderMap) -> String {
    let referer = headers.get(header::REFERER).and_then(|referer| referer.to_str().ok());
    let path = referer
        .and_then(|referer| referer.strip_prefix(&site.access.origin()))
        .filter(|path| path.starts_with('/'));
    path.unwrap_or("/").to_owned()
}

async fn close(State(site): State<Arc<Site>>, headers: HeaderMap, _: Form) -> Response {
    site.life.close();
    site.notice(&headers, StatusCode::OK, &sentence!("page-closed"))
}

async fn nothing_here(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    site.notice(&headers, StatusCode::NOT_FOUND, &sentence!("page-not-found"))
}
