//! Files to enclose: added one by one, each judged at once, and taken away again.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use crate::app::Failure;
use crate::app::unfinished::{MAX_ENCLOSED, attached};
use crate::value::{Field, Problem};
use crate::web::answer;
use crate::web::field::{self, SummaryLine};
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::upload::Upload;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::words::sentence;

/// The largest file that may be enclosed.
pub(super) const MEGABYTES: usize = 10;

const _: () = assert!(MEGABYTES as u64 == MAX_ENCLOSED, "the use case has another limit");

#[derive(Serialize)]
struct Files {
    number: u32,
    problems: Vec<SummaryLine>,
    enclosed: Vec<File>,
}

#[derive(Serialize)]
struct File {
    name: String,
    remove: String,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| page(number, visit)).await
}

/// What is wrong with the files of a letter.
fn problems(number: u32, visit: &Visit) -> Result<Vec<Problem>, Failure> {
    let written = visit.site.unfinished.write(number, &visit.app)?;
    let problems = written.and_then(|written| written.outcome.err()).map(|failure| failure.problems);
    let of_files = |problem: &Problem| problem.subject.field() == Some(Field::Attach);
    Ok(problems.into_iter().flatten().filter(of_files).collect())
}

fn page(number: u32, visit: &Visit) -> Result<Response, Failure> {
    let Some(collected) = visit.site.unfinished.load(number)? else { return Ok(visit.no_letter(number)) };
    let problems = problems(number, visit)?;
    let summary = |problem: &Problem| SummaryLine {
        path: "#file".to_owned(),
        text: field::whole_text(problem, visit.words()),
    };
    let file = |name: String| File { remove: visit.say(&sentence!("page-file-remove-named", name)), name };
    let title = sentence!("page-files");
    let page = Page {
        view: "files",
        title: visit.say(&title),
        head: visit.head(&visit.say(&title), problems.len()),
        lead: Some(visit.say(&title.attribute("lead"))),
        steps: Some(Steps::at(3, Some(number), visit.words())),
        model: Files {
            number,
            problems: problems.iter().map(summary).collect(),
            enclosed: attached(&collected.form).into_iter().map(file).collect(),
        },
    };
    Ok(visit.page(StatusCode::OK, &page))
}

/// Adds a file.
pub(super) async fn add(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    upload: Upload<MEGABYTES>,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let unfinished = &visit.site.unfinished;
        let Some(collected) = unfinished.load(number)? else { return Ok(visit.no_letter(number)) };
        if !upload.name.is_empty() {
            unfinished.attach(number, &mut { collected.form }, &upload.name, &upload.bytes)?;
        }
        Ok(answer::go_on(&format!("/letters/{number}/files")))
    })
    .await
}

/// Takes a file away.
pub(super) async fn remove(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let unfinished = &visit.site.unfinished;
        let Some(collected) = unfinished.load(number)? else { return Ok(visit.no_letter(number)) };
        unfinished.detach(number, &mut { collected.form }, form.get("name").unwrap_or_default())?;
        Ok(answer::go_on(&format!("/letters/{number}/files")))
    })
    .await
}
