//! One letter: its thread, what came in about it, what was marked, and what can be marked.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::due::{DueView, due_of};
use super::journal::{day_of, kind_said, state_said};
use super::mark::{MarkForm, Wrong};
use crate::app::Failure;
use crate::app::journal::read_letter;
use crate::app::refresh::said;
use crate::attachment::Size;
use crate::journal::{Answer, Entry, Finding, Journal, JournalError, Outcome, State as EntryState, evidence};
use crate::text::escape;
use crate::text::moment::Times;
use crate::web::field::SummaryLine;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::web::wording::mark_label;
use crate::words::sentence;

/// One letter with its thread.
#[derive(Serialize)]
struct Thread {
    entry: i64,
    /// What needs somebody, where something does.
    due: Option<DueView>,
    follow_up: bool,
    letters: Vec<Letter>,
    found: Vec<FoundView>,
    /// What was marked, with the files that were kept.
    answers: Vec<AnswerView>,
    open: bool,
    /// Its text, word for word, and the language it is in.
    text: String,
    language: String,
    receipt: String,
    /// What is wrong with a mark.
    problems: Vec<SummaryLine>,
    mark: Option<MarkForm>,
    waits: bool,
    name: String,
}

/// A letter of the thread.
#[derive(Serialize)]
struct Letter {
    entry: i64,
    title: String,
    day: String,
    state: String,
    current: bool,
}

/// A message that came in.
#[derive(Serialize)]
struct FoundView {
    entry: i64,
    number: i64,
    said: String,
    from: String,
    /// Why it is taken for what it seems to be: kept in English.
    why: String,
    /// The other drafts of the same request.
    others: Vec<String>,
    open: bool,
}

/// What a person found out.
#[derive(Serialize)]
struct AnswerView {
    entry: i64,
    number: i64,
    said: String,
    day: String,
    end: Option<String>,
    note: Option<String>,
    file: Option<String>,
}

fn answer_view(answer: &Answer, visit: &Visit) -> AnswerView {
    let end = answer.end_date.as_deref();
    let file = answer.name.as_deref().zip(answer.octets);
    AnswerView {
        entry: answer.entry,
        number: answer.id,
        said: visit.say(&mark_label(answer.mark)),
        day: day_of(&answer.at, visit),
        end: end.map(|end| visit.say(&sentence!("page-marked-end", day = day_of(end, visit)))),
        note: answer.note.clone(),
        file: file.map(|(name, octets)| {
            let size = Size(u64::try_from(octets).unwrap_or_default());
            visit.say(&sentence!("page-enclosed-file", name, size))
        }),
    }
}

fn found(finding: &Finding, entry: &Entry, journal: &Journal, visit: &Visit) -> Result<FoundView, Failure> {
    let now = visit.app.now()?;
    let zone = now.time_zone();
    Ok(FoundView {
        entry: finding.entry,
        number: finding.id,
        said: visit.say(&finding.proposal.on(said::sent_on(finding, zone))),
        from: visit.say(&said::origin(finding, zone)),
        why: escape::line(&finding.why),
        others: said::other_drafts(journal, finding, entry)?.iter().map(|other| visit.say(other)).collect(),
        open: finding.open,
    })
}

pub(super) async fn show(State(site): State<Arc<Site>>, Path(id): Path<i64>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, move |visit| page(id, &Form::default(), &[], visit)).await
}

/// A letter's page; with a mark as it was typed where something is wrong with it.
pub(super) fn page(id: i64, typed: &Form, wrong: &[Wrong], visit: &Visit) -> Result<Response, Failure> {
    let now = visit.app.now()?;
    let Some(journal) = visit.journal()? else { return Ok(visit.nothing_here()) };
    let dossier = match journal.dossier(id) {
        Err(JournalError::NoEntry { .. }) => return Ok(visit.nothing_here()),
        dossier => dossier?,
    };
    let entry = &dossier.entry;
    let letter = |entry: &Entry| {
        let state = state_said(entry, &now, visit);
        let (title, day) = (kind_said(&entry.kind, visit), day_of(&entry.created_at, visit));
        Letter { entry: entry.id, title, day, state, current: entry.id == id }
    };
    let (mut all_found, mut answers) = (Vec::new(), Vec::new());
    for one in &dossier.thread {
        for finding in journal.findings(one.id)? {
            all_found.push(found(&finding, one, &journal, visit)?);
        }
        answers.extend(journal.answers(one.id)?);
    }
    let last = dossier.thread.last().unwrap_or(entry);
    let settled = dossier.thread.iter().any(|one| one.outcome.is_some_and(Outcome::is_settled));
    let title = entry.provider.clone();
    let model = Thread {
        entry: id,
        due: due_of(&journal, id, visit)?,
        follow_up: !settled && last.state == EntryState::Accepted,
        letters: dossier.thread.iter().map(letter).collect(),
        open: all_found.iter().any(|finding| finding.open && finding.entry == id),
        answers: answers.iter().map(|answer| answer_view(answer, visit)).collect(),
        found: all_found,
        text: escape::lines(&read_letter(&journal, id).unwrap_or_default()),
        language: entry.language.clone(),
        receipt: evidence::receipt(&dossier, visit.words(), &Times::Minutes(now.time_zone().clone())),
        problems: wrong.iter().map(Wrong::line).collect(),
        mark: MarkForm::of(entry, &dossier.findings, (typed, wrong), visit)?,
        waits: entry.state == EntryState::Accepted || entry.state == EntryState::InDoubt,
        name: entry.provider.clone(),
    };
    let page = Page {
        view: "entry",
        head: visit.head(&title, wrong.len()),
        title,
        lead: Some(entry.subject.clone()),
        steps: None,
        model,
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(visit.page(status, &page))
}
