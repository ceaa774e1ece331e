//! Before a letter is read that ends a line: whether its number is to be kept, and how.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use crate::app::unfinished::Written;
use crate::web::answer;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::words::sentence;

#[derive(Serialize)]
struct Number {
    number: u32,
    /// How it is kept, where the person wants that.
    how: Option<String>,
}

/// To the question, where it is still open.
pub(super) fn asked_first(number: u32, written: &Written) -> Option<Response> {
    let open = written.outcome.is_ok() && written.number_at_stake.is_some();
    open.then(|| answer::go_on(&format!("/letters/{number}/number")))
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let keep = Form::of_query(query.as_deref()).get("keep").is_some();
    Visit::answer(site, headers, move |visit| {
        let Some(written) = visit.site.unfinished.write(number, &visit.app)? else {
            return Ok(visit.no_letter(number));
        };
        let Some(how) = written.number_at_stake else {
            return Ok(answer::go_on(&format!("/letters/{number}")));
        };
        let title = if keep { sentence!("page-number-kept") } else { sentence!("page-number") };
        let page = Page {
            view: "number",
            title: visit.say(&title),
            head: None,
            lead: Some(visit.say(&title.attribute("lead"))),
            steps: Some(Steps::at(2, Some(number), visit.words())),
            model: Number { number, how: keep.then(|| visit.say(&how)) },
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}

/// The person's answer.
pub(super) async fn decide(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let unfinished = &visit.site.unfinished;
        if unfinished.load(number)?.is_none() {
            return Ok(visit.no_letter(number));
        }
        Ok(answer::go_on(&match form.get("keep") {
            Some("no") => {
                unfinished.let_number_go(number)?;
                format!("/letters/{number}")
            }
            Some("yes") => format!("/letters/{number}/number?keep=yes"),
            _ => format!("/letters/{number}/number"),
        }))
    })
    .await
}
