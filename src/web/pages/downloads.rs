//! What can be kept of a letter: the draft, the letter to print, its dates.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;

use crate::app::calendar::{self, Replace, of_letter};
use crate::app::draft::{Draft, default_name};
use crate::app::options::ComposeOptions;
use crate::app::prepare::Prepared;
use crate::app::unfinished::{MAX_ENCLOSED, Written};
use crate::app::{Failure, paper};
use crate::email::Thread;
use crate::web::answer;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::visit::Visit;

/// Answers with a file of a letter that can be written; where it cannot, the page that says why.
async fn file(
    site: Arc<Site>,
    number: u32,
    headers: HeaderMap,
    make: impl FnOnce(&Prepared, Option<&Thread>, &Visit) -> Result<Option<Response>, Failure> + Send + 'static,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let Some(Written { outcome, next, .. }) = visit.site.unfinished.write(number, &visit.app)? else {
            return Ok(visit.no_letter(number));
        };
        match outcome {
            Ok(prepared) => {
                Ok(match make(&prepared, next.as_ref().map(|next| &next.following.thread), visit)? {
                    Some(response) => response,
                    None => answer::go_on(&format!("/letters/{number}/send")),
                })
            }
            Err(failure) if failure.problems.is_empty() => Err(failure),
            Err(_) => Ok(answer::go_on(&format!("/letters/{number}/details?checked=1"))),
        }
    })
    .await
}

fn name(prepared: &Prepared, ending: &str) -> String {
    default_name(prepared).with_extension(ending).display().to_string()
}

/// The draft that a mail program opens. Nothing is made that could be sent to an address that is doubted.
pub(super) async fn draft(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
) -> Response {
    file(site, number, headers, |prepared, thread, visit| {
        if prepared.uncertain || prepared.request.recipient.email.is_none() {
            return Ok(None);
        }
        let draft = Draft::new(prepared, thread, &visit.app)?;
        let bytes = draft.email.bytes().to_vec();
        Ok(Some(answer::download(&name(prepared, "eml"), "message/rfc822", bytes)))
    })
    .await
}

/// The letter to print; where the provider's postal address is not known, to the one that is given.
pub(super) async fn paper(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let to = Form::of_query(query.as_deref()).given("to").map(str::to_owned);
    file(site, number, headers, move |prepared, _, _| {
        let options = ComposeOptions { allow_sensitive: Vec::new(), attach_limit: MAX_ENCLOSED, fonts: None };
        let to: Vec<String> = to.into_iter().collect();
        let pdf = paper::to_print(prepared, &to, &options)?;
        Ok(Some(answer::download(&name(prepared, "pdf"), "application/pdf", pdf)))
    })
    .await
}

/// The days of the letter for a calendar.
pub(super) async fn dates(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
) -> Response {
    file(site, number, headers, |prepared, _, visit| {
        let reminders = of_letter(prepared, false);
        let written = calendar::write(None, Replace::Nothing, &reminders, visit.words())?;
        let calendar::Written::Bytes(bytes) = written else { return Ok(None) };
        Ok(Some(answer::calendar(&name(prepared, "ics"), bytes)))
    })
    .await
}
