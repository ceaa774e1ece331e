//! What the journal keeps of a letter, read or saved: messages that came in, answers, the letter itself, all of it in one file, its days.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use crate::app::Failure;
use crate::app::journal::{self, reminders};
use crate::app::refresh::said;
use crate::app::{calendar, calendar::Replace};
use crate::journal::{Journal, JournalError};
use crate::text::escape;
use crate::text::moment::Times;
use crate::web::answer;
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::words::{Sentence, sentence};

/// The journal, which has to be there for one of its letters.
fn journal_of(id: i64, visit: &Visit) -> Result<Journal, Failure> {
    visit.journal()?.ok_or_else(|| JournalError::NoEntry { id }.into())
}

/// A message that was found, as text: nothing of it is shown as what it pretends to be.
#[derive(Serialize)]
struct FoundMessage {
    entry: i64,
    number: i64,
    from: String,
    date: String,
    subject: String,
    /// Why it is taken for what it seems to be: kept in English.
    why: String,
    /// What is next, and the other drafts of the same request.
    said: Vec<String>,
    text: String,
}

pub(super) async fn read(
    State(site): State<Arc<Site>>,
    Path((id, number)): Path<(i64, i64)>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let zone = visit.app.now()?.time_zone().clone();
        let journal = journal_of(id, visit)?;
        let message = journal::read_found(&journal, id, number)?;
        let entry = journal.entry(id)?;
        let findings = journal.findings(id)?;
        let finding = findings.iter().find(|finding| finding.id == number);
        let mut said = Vec::new();
        if let Some(finding) = finding {
            let next = said::next(finding, &entry);
            said.push(visit.say(&sentence!("found-next", next)));
            let others = said::other_drafts(&journal, finding, &entry)?;
            said.extend(others.iter().map(|other| visit.say(other)));
        }
        let or = |given: &str, none: Sentence| {
            if given.is_empty() { visit.say(&none) } else { escape::line(given) }
        };
        let page = Page {
            view: "found",
            title: visit.say(&sentence!("page-found-message")),
            head: None,
            lead: None,
            steps: None,
            model: FoundMessage {
                entry: id,
                number,
                from: or(&message.from, sentence!("from-nobody")),
                date: or(&Times::Minutes(zone).show(&message.date), sentence!("without-date")),
                why: finding.map(|finding| escape::line(&finding.why)).unwrap_or_default(),
                said,
                subject: escape::line(&message.subject),
                text: escape::lines(&message.text),
            },
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}

pub(super) async fn found_message(
    State(site): State<Arc<Site>>,
    Path((id, number)): Path<(i64, i64)>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let bytes = journal::found_message(&journal_of(id, visit)?, id, number)?;
        Ok(answer::download(&format!("found-{number}.eml"), "message/rfc822", bytes))
    })
    .await
}

/// A file that was kept with a mark. Whatever it is, it is saved and not shown.
pub(super) async fn answer_file(
    State(site): State<Arc<Site>>,
    Path((id, number)): Path<(i64, i64)>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let kept = journal::answer_file(&journal_of(id, visit)?, id, number)?;
        Ok(kept.map_or_else(
            || visit.nothing_here(),
            |(name, bytes)| answer::download(&name, "application/octet-stream", bytes),
        ))
    })
    .await
}

/// The letter as it was sent, octet for octet.
pub(super) async fn message(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let bytes = journal_of(id, visit)?.bytes(id)?;
        Ok(answer::download(&format!("letter-{id}.eml"), "message/rfc822", bytes))
    })
    .await
}

pub(super) async fn proof(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let bytes = journal::evidence_in_one(&journal_of(id, visit)?, id, &visit.app, visit.words())?;
        Ok(answer::download(&format!("evidence-{id}.zip"), "application/zip", bytes))
    })
    .await
}

/// The days of all letters that wait, for a calendar.
pub(super) async fn dates(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, |visit| {
        let now = visit.app.now()?;
        let all = visit.journal()?.map(|journal| reminders(&journal, &now)).transpose()?.unwrap_or_default();
        let written = calendar::write(None, Replace::Nothing, &all, visit.words())?;
        let calendar::Written::Bytes(bytes) = written else { return Ok(answer::go_on("/journal")) };
        Ok(answer::calendar("adieu.ics", bytes))
    })
    .await
}
