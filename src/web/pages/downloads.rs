//! What can be kept of a letter: the draft, the letter to print, its dates.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;

use super::days::{Day, day_views};
use super::written::with_letter;
use crate::app::calendar::{self, Replace, of_letter};
use crate::app::draft::default_name;
use crate::app::options::ComposeOptions;
use crate::app::prepare::Prepared;
use crate::app::unfinished::MAX_ENCLOSED;
use crate::app::unfinished::draft::Drafting;
use crate::app::{Failure, paper};
use crate::web::answer;
use crate::web::field;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::words::sentence;

/// Answers with a file of a letter that can be written; where it cannot, the page that says why.
async fn file(
    site: Arc<Site>,
    number: u32,
    headers: HeaderMap,
    make: impl FnOnce(&Drafting<'_>, &Visit) -> Result<Option<Response>, Failure> + Send + 'static,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        with_letter(number, visit, |prepared, _, next| {
            let unfinished = &visit.site.unfinished;
            let letter = Drafting { unfinished, number, prepared: &prepared, next: next.as_ref() };
            Ok(make(&letter, visit)?.unwrap_or_else(|| answer::go_on(&format!("/letters/{number}/send"))))
        })
    })
    .await
}

fn name(prepared: &Prepared, ending: &str) -> String {
    default_name(prepared).with_extension(ending).display().to_string()
}

/// Whether there may be a draft: nothing is made that could be sent to an address that is doubted.
fn may_be_drafted(prepared: &Prepared) -> bool {
    !prepared.uncertain && prepared.request.recipient.email.is_some()
}

/// Makes the draft that a mail program opens; the journal follows it from then on.
pub(super) async fn make_draft(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    _: Form,
) -> Response {
    file(site, number, headers, move |letter, visit| {
        if !may_be_drafted(letter.prepared) {
            return Ok(None);
        }
        letter.make(&visit.app)?;
        Ok(Some(answer::go_on(&format!("/letters/{number}/drafted?save=1"))))
    })
    .await
}

/// The draft that was made, to be saved.
pub(super) async fn draft(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
) -> Response {
    file(site, number, headers, |letter, visit| {
        if !may_be_drafted(letter.prepared) || !letter.is_made(&visit.app) {
            return Ok(None);
        }
        let bytes = letter.draft(&visit.app)?.email.bytes().to_vec();
        Ok(Some(answer::download(&name(letter.prepared, "eml"), "message/rfc822", bytes)))
    })
    .await
}

/// What a draft is good for, and what to say when it was sent.
#[derive(Serialize)]
struct Drafted {
    number: u32,
    made: Option<MadeView>,
    not_followed: Option<String>,
    days: Vec<Day>,
}

/// A draft of a letter in the journal.
#[derive(Serialize)]
pub(super) struct MadeView {
    entry: i64,
    number: u32,
    title: String,
}

impl MadeView {
    /// The draft of a letter that was made, as long as nobody has said what became of it.
    pub(super) fn of(number: u32, visit: &Visit) -> Option<Self> {
        let entry = visit.site.unfinished.made(number, &visit.app)?.entry;
        Some(Self { entry, number, title: visit.say(&sentence!("page-draft-made", entry)) })
    }

    /// For a draft that lies in a mailbox.
    pub(super) fn of_entry(number: u32, entry: i64, visit: &Visit) -> Self {
        Self { entry, number, title: visit.say(&sentence!("page-draft-made", entry)) }
    }

    pub(super) fn entry(&self) -> i64 {
        self.entry
    }
}

/// The page of a draft that was made. It saves the draft by itself, once.
pub(super) async fn drafted(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let save = Form::of_query(query.as_deref()).get("save").is_some();
    file(site, number, headers, move |letter, visit| {
        if !may_be_drafted(letter.prepared) || !letter.is_made(&visit.app) {
            return Ok(None);
        }
        let problem = letter.unfinished.not_followed(number);
        let made = MadeView::of(number, visit).filter(|_| problem.is_none());
        let title = sentence!("page-draft-saved");
        let page = Page {
            view: "drafted",
            title: visit.say(&title),
            head: None,
            lead: Some(visit.say(&title.attribute("lead"))),
            steps: Some(Steps::at(4, Some(number), visit.words())),
            model: Drafted {
                number,
                made,
                days: day_views(letter.prepared, visit),
                not_followed: problem.map(|problem| field::whole_text(&problem, visit.words())),
            },
        };
        let page = visit.page(StatusCode::OK, &page);
        let refresh = format!("0;url=/letters/{number}/draft.eml");
        Ok(Some(if save { ([(header::REFRESH, refresh)], page).into_response() } else { page }))
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
    file(site, number, headers, move |letter, _| {
        let prepared = letter.prepared;
        let options = ComposeOptions { allow_sensitive: Vec::new(), attach_limit: MAX_ENCLOSED, fonts: None };
        // On paper alone the letter needs to know where it goes.
        let needed = prepared.request.recipient.email.is_none() && !paper::knows_address(prepared);
        if needed && to.is_none() {
            let number = letter.number;
            return Ok(Some(answer::go_on(&format!("/letters/{number}/send?postal=missing#to"))));
        }
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
    file(site, number, headers, |letter, visit| {
        let prepared = letter.prepared;
        let reminders = of_letter(prepared, false);
        let written = calendar::write(None, Replace::Nothing, &reminders, visit.words())?;
        let calendar::Written::Bytes(bytes) = written else { return Ok(None) };
        Ok(Some(answer::calendar(&name(prepared, "ics"), bytes)))
    })
    .await
}
