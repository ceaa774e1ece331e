//! The first page: letters that are not finished, and a new one.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::due::{DueList, what_is_due};
use crate::app::unfinished::Listed;
use crate::web::answer;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::web::wording::kind_label;
use crate::words::sentence;

/// How many letters that are not finished stand on a page.
const ON_PAGE: usize = 20;

#[derive(Serialize)]
struct Home {
    /// Why it is not known what is due: letters can be begun and gone on with all the same.
    trouble: Vec<String>,
    due: DueList,
    letters: Vec<Letter>,
    /// The page with older ones.
    older: Option<usize>,
}

/// A letter that is not finished.
#[derive(Serialize)]
struct Letter {
    number: u32,
    name: String,
    about: String,
    discard: String,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let home = sentence!("page-home");
        let journal = visit.journal();
        let due = journal.and_then(|journal| what_is_due(journal.as_ref(), visit));
        let (due, trouble) = match due {
            Ok(due) => (due, Vec::new()),
            Err(failure) => {
                let (what, fix) = visit.explain(&failure);
                (DueList::default(), what.into_iter().chain(fix).collect())
            }
        };
        let number = Form::of_query(query.as_deref()).get("page").and_then(|page| page.parse().ok());
        let number: usize = number.unwrap_or(1).clamp(1, 1000);
        let (listed, more) = visit.site.unfinished.list((number - 1) * ON_PAGE, ON_PAGE, &visit.app);
        let page = Page {
            view: "home",
            title: visit.say(&home),
            head: None,
            lead: Some(visit.say(&home.attribute("lead"))),
            steps: None,
            model: Home {
                due,
                trouble,
                letters: listed.into_iter().map(|listed| letter(listed, visit)).collect(),
                older: more.then_some(number + 1),
            },
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}

fn letter(Listed { number, provider, kind, day }: Listed, visit: &Visit) -> Letter {
    let kind = kind.map(|kind| match kind.step() {
        Some(step) => visit.say(&kind_label(step)),
        None => kind.name().to_owned(),
    });
    let about = match kind {
        Some(kind) => visit.say(&sentence!("page-unfinished-about", kind, day)),
        None => visit.words().date(day),
    };
    let name = provider.unwrap_or_else(|| visit.say(&sentence!("page-unfinished-nobody")));
    let discard = visit.say(&sentence!("page-discard-letter", name));
    Letter { number, name, about, discard }
}

/// Throws a letter away.
pub(super) async fn discard(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    _: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        visit.site.unfinished.discard(number);
        Ok(answer::go_on("/"))
    })
    .await
}
