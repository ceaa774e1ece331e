//! Where nothing tells the country of a contract, it is asked for before the details: the letter's language and law depend on it.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::new::{CARRIED, request};
use crate::app::inquiry::likely_country;
use crate::value::{Field, Place, RawValue};
use crate::web::field::FieldView;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::words::sentence;

#[derive(Serialize)]
struct Country {
    /// Where the form goes.
    action: &'static str,
    /// What was given before.
    given: Vec<Given>,
    field: FieldView,
}

#[derive(Serialize)]
struct Given {
    name: &'static str,
    value: String,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let form = Form::of_query(query.as_deref());
        let mut asked = request(&form, visit);
        if let Some(likely) = likely_country(&asked) {
            asked.set_if_absent(Field::Country, RawValue::new(likely.to_string(), Place::Prompt));
        }
        let given = CARRIED.iter().filter(|name| **name != "country").filter_map(|&name| {
            let value = form.given(name)?.to_owned();
            Some(Given { name, value })
        });
        let letter = form.get("letter").and_then(|number| number.parse().ok());
        let title = sentence!("page-country");
        let page = Page {
            view: "country",
            title: visit.say(&title),
            head: None,
            lead: Some(visit.say(&title.attribute("lead"))),
            steps: Some(Steps::at(1, letter, visit.words())),
            model: Country {
                action: if form.get("by_post").is_some() { "/new/by-post" } else { "/new" },
                given: given.collect(),
                field: FieldView::new(Field::Country, &asked, false, None, visit),
            },
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}
