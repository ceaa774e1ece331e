//! The pages: which address shows what, and what changes by which form.

mod country;
mod days;
mod details;
mod downloads;
mod due;
mod entry;
mod evidence;
mod files;
mod help;
mod home;
mod journal;
mod keep;
mod leaving;
mod letter;
mod looking;
mod mark;
mod new;
mod number;
mod profile;
mod send;
mod settings;
mod upkeep;
mod ways;
mod written;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use url::form_urlencoded;

use super::form::Form;
use super::site::Site;
use super::view::Page;
use super::visit::Visit;
use super::{answer, assets, guard, upload};
use crate::words::{Locale, sentence};

/// All routes, behind the guard.
pub(super) fn routes(site: Arc<Site>) -> Router {
    Router::new()
        .route("/", get(home::show))
        .route("/enter", get(enter))
        .route("/new", get(new::show).post(new::begin))
        .route("/new/country", get(country::show))
        .route("/new/by-post", post(new::begin_by_post))
        .route("/ways", get(ways::show))
        .route("/letters/{number}", get(letter::show).post(letter::choose))
        .route("/letters/{number}/profile", post(keep::keep))
        .route("/letters/{number}/details", get(details::show).post(details::save))
        .route("/letters/{number}/number", get(number::show).post(number::decide))
        .route("/letters/{number}/files", get(files::show).post(files::add))
        .route("/letters/{number}/files/remove", post(files::remove))
        .route("/letters/{number}/send", get(send::show).post(leaving::send))
        .route("/letters/{number}/drafts", post(leaving::drafts))
        .route("/letters/{number}/sending", get(leaving::sending))
        .route("/letters/{number}/done", get(leaving::done))
        .route("/letters/{number}/confirm", post(send::confirm))
        .route("/letters/{number}/discard", post(home::discard))
        .route("/letters/{number}/draft", post(downloads::make_draft))
        .route("/letters/{number}/drafted", get(downloads::drafted))
        .route("/letters/{number}/draft.eml", get(downloads::draft))
        .route("/letters/{number}/letter.pdf", get(downloads::paper))
        .route("/letters/{number}/dates.ics", get(downloads::dates))
        .merge(journal_routes())
        .merge(settings_routes())
        .route("/help", get(help::show))
        .route("/language", post(choose_language))
        .route("/close", post(close))
        .route("/a/{name}", get(assets::asset))
        .fallback(nothing_here)
        // Every other form is read within a limit of its own.
        .layer(DefaultBodyLimit::max(upload::body_limit(files::MEGABYTES)))
        .layer(from_fn_with_state(Arc::clone(&site), guard::guard))
        .with_state(site)
}

fn journal_routes() -> Router<Arc<Site>> {
    let answers = DefaultBodyLimit::max(upload::body_limit(upkeep::MEGABYTES));
    Router::new()
        .route("/journal", get(journal::list))
        .route("/journal/dates.ics", get(evidence::dates))
        .route("/journal/refresh", get(looking::ask).post(looking::look))
        .route("/journal/looking", get(looking::looking))
        .route("/journal/looked", get(looking::looked))
        .route("/journal/{entry}", get(entry::show))
        .route("/journal/{entry}/message", get(evidence::message))
        .route("/journal/{entry}/evidence.zip", get(evidence::proof))
        .route("/journal/{entry}/found/{number}", get(evidence::read))
        .route("/journal/{entry}/found/{number}/message", get(evidence::found_message))
        .route("/journal/{entry}/mark", post(upkeep::write_mark).layer(answers))
        .route("/journal/{entry}/answers/{number}", get(evidence::answer_file))
        .route("/journal/{entry}/dismiss", post(upkeep::dismiss))
        .route("/journal/{entry}/forget", post(upkeep::forget))
        .route("/journal/{entry}/follow-up", post(upkeep::follow_up))
}

fn settings_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/settings", get(settings::show))
        .route("/settings/profile", get(profile::show).post(profile::save))
        .route("/settings/account", post(settings::add))
        .route("/settings/account/remove", post(settings::remove))
        .route("/settings/account/try", post(settings::try_it))
        .route("/settings/account/trying", get(settings::trying))
        .route("/settings/account/tried", get(settings::tried))
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
    let back = back(&site, &headers);
    let Some(chosen) = form.get("lang").and_then(Locale::from_name) else { return answer::go_on(&back) };
    site.choose(chosen);
    Visit::answer(site, headers, move |visit| {
        // What cannot be kept holds for this run all the same.
        let _ = visit.app.keep_language(chosen);
        Ok(answer::go_on(&back))
    })
    .await
}

/// The page of ours that a form was on.
fn back(site: &Site, headers: &HeaderMap) -> String {
    let referer = headers.get(header::REFERER).and_then(|referer| referer.to_str().ok());
    let path = referer
        .and_then(|referer| referer.strip_prefix(&site.access.origin()))
        // "//" begins another host.
        .filter(|path| path.starts_with('/') && !path.starts_with("//"));
    path.unwrap_or("/").to_owned()
}

async fn close(State(site): State<Arc<Site>>, headers: HeaderMap, _: Form) -> Response {
    let what = if site.life.close() { sentence!("page-closing") } else { sentence!("page-closed") };
    site.notice(&headers, StatusCode::OK, &what)
}

async fn nothing_here(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    site.notice(&headers, StatusCode::NOT_FOUND, &sentence!("page-not-found"))
}
