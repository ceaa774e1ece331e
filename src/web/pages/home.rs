//! The first page: what needs the person, letters that are not finished, and a new one.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::Site;
use crate::web::view::Page;
use crate::words::sentence;

pub(super) async fn show(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let (words, home) = (site.words(&headers), sentence!("page-home"));
    let (title, lead) = (words.say(&home), Some(words.say(&home.attribute("lead"))));
    site.page(&headers, StatusCode::OK, &Page { view: "home", title, lead, model: () })
}
