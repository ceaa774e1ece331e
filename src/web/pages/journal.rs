//! What was sent: what needs somebody, and every letter.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use super::due::{DueList, what_is_due};
use crate::app::journal::due::standing;
use crate::journal::{Entry, Journal};
use crate::text::moment;
use crate::value::Step;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::web::wording::kind_label;
use crate::words::sentence;

/// How many letters stand on a page.
const ON_PAGE: usize = 30;

#[derive(Serialize)]
struct List {
    due: DueList,
    letters: Vec<Row>,
    older: Option<u32>,
    waits: bool,
    calendar: bool,
}

/// A letter in the list.
#[derive(Serialize)]
struct Row {
    entry: i64,
    name: String,
    about: String,
    state: String,
}

/// The day of a time in the journal, where the person is; of a day, itself.
pub(super) fn day_of(time: &str, visit: &Visit) -> String {
    let day = local_day(time, visit);
    day.parse().map_or_else(|_| day.clone(), |day: Date| visit.words().date(day))
}

fn local_day(time: &str, visit: &Visit) -> String {
    let now = visit.app.now().ok();
    let day = now.and_then(|now| moment::day(time, now.time_zone()));
    day.map_or_else(|| time.get(..10).unwrap_or(time).to_owned(), |day| day.to_string())
}

/// What a letter asks for, in the page's words; one of the person's own kinds by its name.
pub(super) fn kind_said(kind: &str, visit: &Visit) -> String {
    Step::named(kind).map_or_else(|| kind.to_owned(), |step| visit.say(&kind_label(step)))
}

fn about(entry: &Entry, visit: &Visit) -> String {
    let kind = kind_said(&entry.kind, visit);
    visit.say(&sentence!("page-unfinished-about", kind, day = day_of(&entry.created_at, visit)))
}

/// How a letter stands, and what is next.
pub(super) fn state_said(entry: &Entry, now: &Zoned, visit: &Visit) -> String {
    let meaning = visit.say(&entry.state_word().attribute("meaning"));
    let standing = standing(entry, now).map(|standing| visit.say(&standing));
    standing.map_or(meaning.clone(), |standing| format!("{meaning} · {standing}"))
}

fn row(entry: &Entry, now: &Zoned, visit: &Visit) -> Row {
    Row {
        entry: entry.id,
        name: entry.provider.clone(),
        about: about(entry, visit),
        state: state_said(entry, now, visit),
    }
}

pub(super) async fn list(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let page = Form::of_query(query.as_deref()).get("page").and_then(|page| page.parse().ok());
        let page: u32 = page.unwrap_or(1).clamp(1, 10_000);
        let now = visit.app.now()?;
        let journal = visit.journal()?;
        let offset = usize::try_from(page - 1).unwrap_or_default() * ON_PAGE;
        let listed = journal.as_ref().map(|journal| journal.list(now.date(), offset, ON_PAGE)).transpose()?;
        let (entries, more) = listed.map_or_else(Default::default, |list| (list.entries, list.more));
        let waits = journal.as_ref().map(Journal::waits).transpose()?.unwrap_or_default();
        let model = List {
            due: if page == 1 { what_is_due(journal.as_ref(), visit)? } else { DueList::default() },
            letters: entries.iter().map(|entry| row(entry, &now, visit)).collect(),
            older: more.then_some(page + 1),
            waits,
            calendar: waits,
        };
        let page = Page {
            view: "journal",
            title: visit.say(&sentence!("page-journal")),
            head: None,
            lead: None,
            steps: None,
            model,
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}
