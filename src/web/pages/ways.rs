//! A provider that takes no cancellation by e-mail: the ways there are, before any other question.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use crate::app::providers::ways::without_address;
use crate::value::Field;
use crate::web::answer;
use crate::web::field;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::web::wording;
use crate::words::sentence;

#[derive(Serialize)]
struct Ways {
    letter: Option<u32>,
    kind: String,
    provider: String,
    said: String,
    others: Vec<String>,
    post: String,
    to_label: String,
    to_hint: String,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let form = Form::of_query(query.as_deref());
        let mut request = crate::value::RequestForm::default();
        for field in [Field::Kind, Field::Provider] {
            if let Some(given) = field::value(field, &form) {
                request.set_if_absent(field, given);
            }
        }
        let Some((record, withdrawing)) = without_address(&request, &visit.app.directory()) else {
            return Ok(answer::go_on("/new"));
        };
        let ways = record.ways(withdrawing, visit.app.now()?.date());
        let name = &record.name;
        let said = if ways.is_empty() { sentence!("page-no-way-known") } else { sentence!("page-ways-lead") };
        let text =
            |field: Field| request.get(field).map(|given| given.text().into_owned()).unwrap_or_default();
        let model = Ways {
            letter: form.get("letter").and_then(|number| number.parse().ok()),
            kind: text(Field::Kind),
            provider: record.id.clone(),
            said: visit.say(&said),
            others: ways.iter().map(|way| visit.say(way)).collect(),
            post: visit.say(&if record.postal.is_empty() {
                sentence!("page-way-print-elsewhere")
            } else {
                sentence!("page-way-print")
            }),
            to_label: wording::label(Field::To, visit.words()),
            to_hint: visit.say(&sentence!("page-way-address")),
        };
        let page = Page {
            view: "ways",
            title: visit.say(&sentence!("page-ways", name)),
            head: None,
            lead: None,
            steps: Some(Steps::at(1, model.letter, visit.words())),
            model,
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}
