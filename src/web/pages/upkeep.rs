//! What changes the journal: a mark, a finding that is nothing, a letter that is forgotten, the next letter.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::entry;
use super::leaving::entry_in_doubt;
use super::mark::Wrong;
use crate::app::Failure;
use crate::app::journal::mark::{MarkFile, NewMark, mark, sent_on};
use crate::journal::{JournalError, MAX_ANSWER_SIZE, Mark};
use crate::web::answer;
use crate::web::field;
use crate::web::form::Form;
use crate::web::jobs::Task;
use crate::web::site::Site;
use crate::web::upload::Upload;
use crate::web::visit::Visit;

/// The largest file that is kept with a mark.
pub(super) const MEGABYTES: usize = 25;

const _: () = assert!(MEGABYTES as u64 * 1_000_000 == MAX_ANSWER_SIZE.0, "the journal has another limit");

/// Writes down what became of a letter. One that was in doubt is then settled for the letter that is not finished, too.
pub(super) async fn write_mark(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    upload: Upload<MEGABYTES>,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let Upload { form, name, bytes } = &upload;
        let here = format!("/journal/{id}");
        let again = |wrong: Vec<Wrong>| entry::page(id, form, &wrong, visit);
        let Some(kind) = form.get("mark").and_then(|name| name.parse::<Mark>().ok()) else {
            return again(vec![Wrong::nothing_chosen(visit)]);
        };
        let end_date = field::day("end_date", form).filter(|_| kind.outcome().is_some());
        let now = visit.app.now()?;
        let on = field::day("sent_on", form).filter(|_| kind == Mark::Sent);
        let on = match on.map(|text| sent_on(&text, now.date())).transpose() {
            Ok(on) => on,
            Err(failure) => return again(vec![Wrong::day(&failure, visit)]),
        };
        let file = (!name.is_empty()).then_some(MarkFile::Given { name, bytes });
        let (end_date, note) = (end_date.as_deref(), form.given("note"));
        let number = form.get("letter").and_then(|number| number.parse::<u32>().ok());
        let made = number.and_then(|number| Some((number, visit.site.unfinished.made(number, &visit.app)?)));
        let draft = made.filter(|(_, made)| made.entry == id).map(|(number, _)| number);
        let new = NewMark { ids: &[id], once: false, mark: kind, end_date, note, file, on };
        if let Err(failure) = mark(visit.journal()?.as_ref(), &new, &now) {
            return match Wrong::all(&failure.problems, visit) {
                Some(wrong) => again(wrong),
                None => Err(failure),
            };
        }
        let about =
            number.filter(|number| entry_in_doubt(*number, visit) == Some(id) || draft == Some(*number));
        let Some(number) = about else { return Ok(answer::go_on(&here)) };
        visit.site.jobs.forget(&Task::Letter(number));
        if kind == Mark::Sent {
            visit.site.unfinished.discard(number);
            return Ok(answer::go_on(&here));
        }
        Ok(answer::go_on(&format!("/letters/{number}/send")))
    })
    .await
}

/// What was found is about something else.
pub(super) async fn dismiss(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    _: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        if let Some(journal) = visit.journal()? {
            journal.dismiss(id, visit.app.now()?.timestamp())?;
        }
        Ok(answer::go_on(&format!("/journal/{id}")))
    })
    .await
}

/// Removes a letter from the journal, where the person says that they are sure.
pub(super) async fn forget(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        if form.get("sure").is_none() {
            return Ok(answer::go_on(&format!("/journal/{id}")));
        }
        let journal = visit.journal()?.ok_or_else(|| Failure::from(JournalError::NoEntry { id }))?;
        crate::app::journal::forget(&journal, &[journal.entry(id)?.id], Some(id))?;
        Ok(answer::go_on("/journal"))
    })
    .await
}

/// Begins the letter that is next in a thread.
pub(super) async fn follow_up(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    _: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let number = visit.site.unfinished.create_next(id, &visit.app)?;
        Ok(answer::go_on(&format!("/letters/{number}")))
    })
    .await
}
