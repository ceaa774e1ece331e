//! Step 2: the details, field by field from the table; what is wrong stands at its field with what can be done.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::number::asked_first;
use crate::app::Failure;
use crate::app::details::{Part, Scope, fields, is_needed, keep_fitting, with_days_understood};
use crate::app::inquiry::{cause, kind, sector};
use crate::app::unfinished::Written;
use crate::value::{Field, Kind, Place, Problem, RawValue, RequestForm};
use crate::web::answer;
use crate::web::field::{self, FieldView, SummaryLine};
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::words::sentence;

#[derive(Serialize)]
struct Details {
    number: u32,
    problems: Vec<SummaryLine>,
    parts: Vec<PartView>,
    besides: Vec<FieldView>,
    /// Whether a detail that is rarely asked for is wrong or given: then they are open.
    besides_open: bool,
}

#[derive(Serialize)]
struct PartView {
    title: String,
    lead: Option<String>,
    /// Whether short fields stand side by side.
    pair: bool,
    fields: Vec<FieldView>,
}

/// What decides which details a letter has.
fn scope<'a>(form: &RequestForm, kind: Option<&'a Kind>, visit: &Visit) -> Scope<'a> {
    let sector = sector(form, &visit.app.directory()).unwrap_or_default();
    Scope { kind, cause: cause(form), sector }
}

/// The fields of a letter's details.
fn details(of: Part, form: &RequestForm, kind: Option<&Kind>, visit: &Visit) -> Vec<Field> {
    fields(of, scope(form, kind, visit)).collect()
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = Form::of_query(query.as_deref());
    Visit::answer(site, headers, move |visit| {
        let Some(collected) = visit.site.unfinished.load(number)? else { return Ok(visit.no_letter(number)) };
        let checked = query.get("checked");
        let mut problems = if checked.is_some() { problems(number, visit)? } else { Vec::new() };
        // One field alone was left: nothing is said of the others yet.
        if let Some(left) = checked.and_then(Field::from_key) {
            problems.retain(|problem| problem.subject.field() == Some(left));
        }
        Ok(page(number, &collected.form, &problems, visit))
    })
    .await
}

/// What keeps the letter from being written.
fn problems(number: u32, visit: &Visit) -> Result<Vec<Problem>, Failure> {
    match visit.site.unfinished.write(number, &visit.app)? {
        Some(Written { outcome: Err(failure), .. }) if failure.problems.is_empty() => Err(failure),
        Some(Written { outcome: Err(failure), .. }) => Ok(failure.problems),
        _ => Ok(Vec::new()),
    }
}

fn page(number: u32, form: &RequestForm, problems: &[Problem], visit: &Visit) -> Response {
    let form = &with_days_understood(form, &visit.app.directory());
    let kind = kind(form);
    let view = |field: Field| {
        let problem = problems.iter().find(|problem| problem.subject.field() == Some(field));
        FieldView::new(field, form, is_needed(field, form), problem, visit)
    };
    let asked = |of: Part| details(of, form, kind.as_ref(), visit);
    let title = |of: Part| match of {
        Part::Person => (sentence!("page-part-person"), None),
        Part::Contract => (sentence!("page-part-contract"), Some(sentence!("page-part-contract-lead"))),
        Part::Grounds => (sentence!("page-part-grounds"), None),
        _ => (sentence!("page-part-words"), None),
    };
    let parts = [Part::Person, Part::Contract, Part::Grounds, Part::Words].into_iter().filter_map(|of| {
        let fields: Vec<FieldView> = asked(of).into_iter().map(view).collect();
        let (title, lead) = title(of);
        let lead = lead.map(|lead| visit.say(&lead));
        (!fields.is_empty()).then(|| PartView {
            title: visit.say(&title),
            lead,
            pair: of == Part::Contract,
            fields,
        })
    });
    let besides = asked(Part::Besides);
    let of_besides =
        |problem: &Problem| problem.subject.field().is_some_and(|field| besides.contains(&field));
    let besides_open =
        problems.iter().any(of_besides) || besides.iter().any(|field| form.get(*field).is_some());
    let on_page: Vec<Field> = Part::DETAILS.into_iter().flat_map(asked).collect();
    let model = Details {
        number,
        problems: problems.iter().map(|problem| summary(number, problem, &on_page, visit)).collect(),
        parts: parts.collect(),
        besides: besides.iter().copied().map(view).collect(),
        besides_open,
    };
    let title = sentence!("page-details");
    let page = Page {
        view: "details",
        title: visit.say(&title),
        head: visit.head(&visit.say(&title), problems.len()),
        lead: Some(visit.say(&title.attribute("lead"))),
        steps: Some(Steps::at(2, Some(number), visit.words())),
        model,
    };
    visit.page(StatusCode::OK, &page)
}

/// A line of the summary, which leads to where it is mended.
fn summary(number: u32, problem: &Problem, on_page: &[Field], visit: &Visit) -> SummaryLine {
    let path = match problem.subject.field() {
        Some(field) if on_page.contains(&field) => format!("#{}", field.key()),
        Some(Field::Attach) => format!("/letters/{number}/files"),
        Some(Field::Language | Field::Courtesy | Field::Document) => format!("/letters/{number}"),
        _ => format!("/new?letter={number}"),
    };
    SummaryLine { path, text: field::summary_text(problem, visit.words()) }
}

/// Keeps what was typed, and goes on to the letter where nothing is wrong.
pub(super) async fn save(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let unfinished = &visit.site.unfinished;
        let Some(collected) = unfinished.load(number)? else { return Ok(visit.no_letter(number)) };
        let mut request = collected.form;
        let kind = kind(&request);
        let asked = Part::DETAILS.into_iter().flat_map(|part| details(part, &request, kind.as_ref(), visit));
        let asked: Vec<Field> = asked.collect();
        for &field in &asked {
            request.clear(field);
            if let Some(given) = field::value(field, &form) {
                request.set_if_absent(field, given);
            }
        }
        take(&form, &mut request);
        let scope = scope(&request, kind.as_ref(), visit);
        keep_fitting(&mut request, scope);
        let mut now_asked = Part::DETAILS.into_iter().flat_map(|part| fields(part, scope));
        let new = now_asked.find(|field| !asked.contains(field));
        unfinished.save(number, &request)?;
        if let Some(field) = form.get("allow").and_then(Field::from_key) {
            unfinished.allow(number, field);
        }
        if let Some(left) = form.get("check").and_then(Field::from_key) {
            return Ok(answer::go_on(&format!("/letters/{number}/details?checked={}", left.key())));
        }
        let written = unfinished.write(number, &visit.app)?;
        let sound = written.as_ref().is_some_and(|written| written.outcome.is_ok());
        let asked_first = written.is_some_and(|written| asked_first(number, &written).is_some());
        let pressed = form.get("take").or(form.get("allow"));
        Ok(answer::go_on(&match pressed.and_then(|pressed| pressed.split('=').next()) {
            // Back to the field that was mended, to see it.
            Some(field) if Field::from_key(field).is_some() => {
                format!("/letters/{number}/details?checked=1#{field}")
            }
            _ if form.get("later").is_some() => "/".to_owned(),
            // What was chosen brings questions that were not on the page.
            _ if let Some(new) = new => format!("/letters/{number}/details#{}", new.key()),
            _ if asked_first => format!("/letters/{number}/number"),
            _ if sound => format!("/letters/{number}"),
            _ => format!("/letters/{number}/details?checked=1"),
        }))
    })
    .await
}

/// Puts the value of a button that was pressed in the place of another.
pub(super) fn take(form: &Form, request: &mut RequestForm) {
    let Some((key, value)) = form.get("take").and_then(|take| take.split_once('=')) else { return };
    if let Some(field) = Field::from_key(key) {
        request.clear(field);
        request.set_if_absent(field, RawValue::new(value, Place::Prompt));
    }
}
