//! What was sent: what needs somebody, every letter, one letter's thread with its proof, and what came in about it.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use super::due::{DueList, DueView, due_of, what_is_due};
use crate::app::Failure;
use crate::app::journal::due::standing;
use crate::app::journal::{self, marks, reminders};
use crate::app::{calendar, calendar::Replace};
use crate::attachment::Size;
use crate::journal::{
    Answer, Entry, Finding, Journal, JournalError, Mark, Outcome, State as EntryState, evidence,
};
use crate::text::escape;
use crate::text::moment::{self, Times};
use crate::value::Step;
use crate::web::answer;
use crate::web::field::FieldView;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::web::wording::kind_label;
use crate::words::{Sentence, Value, sentence};

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
fn day_of(time: &str, visit: &Visit) -> String {
    let day = local_day(time, visit);
    day.parse().map_or_else(|_| day.clone(), |day: Date| visit.words().date(day))
}

fn local_day(time: &str, visit: &Visit) -> String {
    let now = visit.app.now().ok();
    let day = now.and_then(|now| moment::day(time, now.time_zone()));
    day.map_or_else(|| time.get(..10).unwrap_or(time).to_owned(), |day| day.to_string())
}

/// What a letter asks for, in the page's words; one of the person's own kinds by its name.
fn kind_said(kind: &str, visit: &Visit) -> String {
    Step::named(kind).map_or_else(|| kind.to_owned(), |step| visit.say(&kind_label(step)))
}

fn about(entry: &Entry, visit: &Visit) -> String {
    let kind = kind_said(&entry.kind, visit);
    visit.say(&sentence!("page-unfinished-about", kind, day = day_of(&entry.created_at, visit)))
}

fn row(entry: &Entry, now: &Zoned, visit: &Visit) -> Row {
    let meaning = visit.say(&entry.state_word().attribute("meaning"));
    let standing = standing(entry, now).map(|standing| visit.say(&standing));
    Row {
        entry: entry.id,
        name: entry.provider.clone(),
        about: about(entry, visit),
        state: standing.map_or(meaning.clone(), |standing| format!("{meaning} · {standing}")),
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
    receipt: String,
    marks: Vec<MarkView>,
    end_field: Option<FieldView>,
    /// The day on which a draft was sent.
    sent_field: Option<FieldView>,
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
    subject: String,
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

#[derive(Serialize)]
struct MarkView {
    value: &'static str,
    label: String,
}

fn found(finding: &Finding, visit: &Visit) -> FoundView {
    let date = finding.date.as_deref().unwrap_or(&finding.at);
    FoundView {
        entry: finding.entry,
        number: finding.id,
        said: visit.say(&(&finding.proposal).into()),
        from: format!("{} · {}", escape::line(finding.from.as_deref().unwrap_or("–")), day_of(date, visit)),
        subject: escape::line(&finding.subject),
        open: finding.open,
    }
}

/// The journal, which has to be there for one of its letters.
fn journal_of(id: i64, visit: &Visit) -> Result<Journal, Failure> {
    visit.journal()?.ok_or_else(|| JournalError::NoEntry { id }.into())
}

pub(super) async fn show(State(site): State<Arc<Site>>, Path(id): Path<i64>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, move |visit| {
        let now = visit.app.now()?;
        let Some(journal) = visit.journal()? else { return Ok(visit.nothing_here()) };
        let dossier = match journal.dossier(id) {
            Err(JournalError::NoEntry { .. }) => return Ok(visit.nothing_here()),
            dossier => dossier?,
        };
        let entry = &dossier.entry;
        let letter = |entry: &Entry| {
            let state = row(entry, &now, visit).state;
            let (title, day) = (kind_said(&entry.kind, visit), day_of(&entry.created_at, visit));
            Letter { entry: entry.id, title, day, state, current: entry.id == id }
        };
        let (mut all_found, mut answers) = (Vec::new(), Vec::new());
        for one in &dossier.thread {
            all_found.extend(journal.findings(one.id)?);
            answers.extend(journal.answers(one.id)?);
        }
        let mark = |mark: &Mark| MarkView { value: mark.name(), label: visit.say(&mark_label(*mark)) };
        let marks = marks(entry);
        let last = dossier.thread.last().unwrap_or(entry);
        let settled = dossier.thread.iter().any(|one| one.outcome.is_some_and(Outcome::is_settled));
        let model = Thread {
            entry: id,
            due: due_of(&journal, id, visit)?,
            follow_up: !settled && last.state == EntryState::Accepted,
            letters: dossier.thread.iter().map(letter).collect(),
            open: all_found.iter().any(|finding| finding.open && finding.entry == id),
            answers: answers.iter().map(|answer| answer_view(answer, visit)).collect(),
            found: all_found.iter().map(|finding| found(finding, visit)).collect(),
            receipt: evidence::receipt(&dossier, visit.words(), &Times::Minutes(now.time_zone().clone())),
            end_field: marks
                .iter()
                .any(|mark| mark.outcome().is_some())
                .then(|| FieldView::day("end_date", &sentence!("page-mark-end"), visit)),
            sent_field: (entry.state == EntryState::Drafted)
                .then(|| FieldView::day("sent_on", &sentence!("page-mark-sent-on"), visit)),
            marks: marks.iter().map(mark).collect(),
            waits: entry.state == EntryState::Accepted || entry.state == EntryState::InDoubt,
            name: entry.provider.clone(),
        };
        let page = Page {
            view: "entry",
            title: entry.provider.clone(),
            head: None,
            lead: Some(entry.subject.clone()),
            steps: None,
            model,
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}

/// What a person found out, in their words.
fn mark_label(mark: Mark) -> Sentence {
    sentence!("page-mark").attribute(mark.name())
}

/// A message that was found, as text: nothing of it is shown as what it pretends to be.
#[derive(Serialize)]
struct FoundMessage {
    entry: i64,
    number: i64,
    from: String,
    date: String,
    subject: String,
    text: String,
}

pub(super) async fn read(
    State(site): State<Arc<Site>>,
    Path((id, number)): Path<(i64, i64)>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let message = journal::read_found(&journal_of(id, visit)?, id, number)?;
        let page = Page {
            view: "found",
            title: visit.say(&sentence!("page-found-message")),
            head: None,
            lead: None,
            steps: None,
            model: FoundMessage {
                entry: id,
                number,
                from: escape::line(&message.from),
                date: escape::line(&message.date),
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

/// A day as the journal shows it in a sentence.
pub(super) fn day_value(time: &str, visit: &Visit) -> Value {
    Value::day(&local_day(time, visit))
}
