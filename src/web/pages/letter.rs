//! Step 3: the letter as it is sent, beside it the same in the reader's language, and all that belongs to it.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::days::{Day, day_views};
use super::downloads::MadeView;
use super::keep::offer;
use super::written::with_letter;
use crate::app::composer::Diagnostics;
use crate::app::details::{Part, Scope, fields};
use crate::app::prepare::{Prepared, provenance};
use crate::app::reading::{Piece, for_reader, line, paragraphs};
use crate::deadline::not_legal_advice;
use crate::letter::{Letter, personal_data};
use crate::value::{Confidence, DocumentFormat, Field, Language, Place, Problem, RawValue};
use crate::web::answer;
use crate::web::field::{self, Choice};
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::web::wording;
use crate::words::{Sentence, sentence};

#[derive(Serialize)]
struct LetterPage {
    number: u32,
    /// The draft that was made of it.
    made: Option<MadeView>,
    sheet: Sheet,
    /// The same in the reader's language.
    translation: Option<Sheet>,
    facts: Vec<Fact>,
    trust: &'static str,
    notes: Vec<Note>,
    data: Vec<Fact>,
    /// What of it could be kept as the profile.
    keep: Vec<String>,
    kept: bool,
    days: Vec<Day>,
    advice: Vec<String>,
    ways: Vec<String>,
    enclosed: Vec<String>,
    languages: Vec<Choice>,
    courtesies: Vec<Choice>,
    document: bool,
    by_email: bool,
}

/// A letter on its page.
#[derive(Serialize)]
struct Sheet {
    lang: String,
    language: String,
    subject: Vec<PieceView>,
    paragraphs: Vec<Vec<Vec<PieceView>>>,
    /// The translation below it that is sent too.
    courtesy: Option<CourtesyView>,
}

#[derive(Serialize)]
struct CourtesyView {
    lang: String,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct PieceView {
    text: String,
    own: bool,
}

/// What is known, under its name.
#[derive(Debug, Serialize)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) text: String,
    /// How well it is known, as a class.
    pub(super) trust: Option<&'static str>,
    /// Where it is changed.
    pub(super) change: Option<String>,
    /// What that link is called for whoever does not see where it stands.
    pub(super) change_label: Option<String>,
}

impl Fact {
    pub(super) fn new(label: String, text: String) -> Self {
        Self { label, text, trust: None, change: None, change_label: None }
    }
}

/// Something to know.
#[derive(Debug, Serialize)]
pub(super) struct Note {
    what: String,
    fix: Option<String>,
    care: bool,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let kept = Form::of_query(query.as_deref()).get("kept").is_some();
    Visit::answer(site, headers, move |visit| {
        with_letter(number, visit, |prepared, found, _| Ok(page(number, &prepared, found, kept, visit)))
    })
    .await
}

fn page(number: u32, prepared: &Prepared, found: &Diagnostics, kept: bool, visit: &Visit) -> Response {
    let reading = for_reader(prepared, visit.locale());
    let recipient = &prepared.request.recipient;
    let language = &prepared.letter.language;
    let mut languages = vec![language.clone()];
    let offered = prepared.catalog.languages_of(prepared.request.kind.name());
    languages.extend(offered.into_iter().filter(|known| known != language));
    let model = LetterPage {
        number,
        made: MadeView::of(number, visit),
        sheet: sheet(prepared, &prepared.letter, visit),
        translation: reading.as_ref().map(|reading| sheet(prepared, reading, visit)),
        facts: to_whom(prepared, visit),
        trust: trust(prepared),
        notes: notes(found, visit),
        data: own_data(prepared, visit),
        keep: offer(prepared, visit),
        kept,
        days: day_views(prepared, visit),
        advice: advice(prepared, visit),
        ways: recipient.ways().iter().map(|way| visit.say(way)).collect(),
        enclosed: enclosed(prepared, visit),
        courtesies: courtesies(&languages, prepared, visit),
        languages: languages.iter().map(|known| choice(known, known == language, visit)).collect(),
        document: prepared.request.document == DocumentFormat::Pdf,
        by_email: recipient.email.is_some(),
    };
    let lead = match &reading {
        Some(_) => sentence!("page-letter-two", language = prepared.letter.language, name = recipient.name),
        None => sentence!("page-letter-one", name = recipient.name),
    };
    let page = Page {
        view: "letter",
        title: visit.say(&sentence!("page-letter")),
        head: None,
        lead: Some(visit.say(&lead)),
        steps: Some(Steps::at(3, Some(number), visit.words())),
        model,
    };
    visit.page(StatusCode::OK, &page)
}

/// The files that go with the letter.
pub(super) fn enclosed(prepared: &Prepared, visit: &Visit) -> Vec<String> {
    let said = |file: &crate::attachment::Enclosure| {
        visit.say(&sentence!("page-enclosed-file", name = file.name(), size = file.size()))
    };
    prepared.enclosures.iter().map(said).collect()
}

fn choice(language: &Language, chosen: bool, visit: &Visit) -> Choice {
    Choice { value: language.tag().to_owned(), label: visit.say(&language.into()), more: None, chosen }
}

fn courtesies(languages: &[Language], prepared: &Prepared, visit: &Visit) -> Vec<Choice> {
    let chosen = prepared.request.courtesy.as_ref();
    let others = languages.iter().filter(|known| **known != prepared.letter.language);
    others.map(|known| choice(known, chosen == Some(known), visit)).collect()
}

fn sheet(prepared: &Prepared, letter: &Letter, visit: &Visit) -> Sheet {
    let views = |pieces: Vec<Piece>| {
        pieces.into_iter().map(|Piece { text, own }| PieceView { text, own }).collect::<Vec<_>>()
    };
    let courtesy = letter.courtesy.as_ref().map(|courtesy| CourtesyView {
        lang: courtesy.language.tag().to_owned(),
        lines: courtesy.text.lines().map(str::to_owned).collect(),
    });
    Sheet {
        lang: letter.language.tag().to_owned(),
        language: visit.say(&(&letter.language).into()),
        subject: views(line(prepared, letter, &letter.subject)),
        paragraphs: paragraphs(prepared, letter)
            .into_iter()
            .map(|lines| lines.into_iter().map(views).collect())
            .collect(),
        courtesy,
    }
}

/// How well the address is known, as a class.
fn trust(prepared: &Prepared) -> &'static str {
    let known = prepared.request.recipient.provenance.as_ref().map(|address| &address.known);
    match known {
        _ if prepared.uncertain => "c",
        Some(known) if known.outdated => "c",
        Some(known) => match known.confidence {
            Confidence::A => "a",
            Confidence::B => "b",
            Confidence::C => "c",
        },
        None => "b",
    }
}

/// Who the letter goes to and how that is known.
pub(super) fn to_whom(prepared: &Prepared, visit: &Visit) -> Vec<Fact> {
    let recipient = &prepared.request.recipient;
    let label = |label: Sentence| visit.say(&label);
    let Some(email) = &recipient.email else {
        let by_post = visit.say(&sentence!("page-by-post", name = recipient.name));
        return vec![Fact::new(label(sentence!("page-to")), by_post)];
    };
    let mut facts = vec![Fact::new(label(sentence!("page-to")), format!("{} · {email}", recipient.name))];
    if let Some(readable) = email.readable_domain() {
        facts.push(Fact::new(label(sentence!("page-domain-reads")), readable));
    }
    facts.push(Fact {
        trust: Some(trust(prepared)),
        ..Fact::new(label(sentence!("page-known-from")), visit.say(&provenance(recipient)))
    });
    facts
}

/// What is doubtful, what costs most first, and what is good to know.
pub(super) fn notes(found: &Diagnostics, visit: &Visit) -> Vec<Note> {
    let note = |problem: &Problem, care: bool| Note {
        what: field::summary_text(problem, visit.words()),
        fix: field::fix(problem, visit.words()),
        care,
    };
    let (costly, others): (Vec<&Problem>, Vec<&Problem>) =
        found.warnings.iter().partition(|problem| problem.is_costly());
    let care = costly.into_iter().map(|problem| note(problem, true));
    let rest = others.into_iter().chain(&found.notes).map(|problem| note(problem, false));
    care.chain(rest).collect()
}

fn own_data(prepared: &Prepared, visit: &Visit) -> Vec<Fact> {
    let data = personal_data(&prepared.request, &prepared.letter).into_iter();
    let fact = |(field, value): (Field, Sentence)| {
        Fact::new(
            wording::label(field, visit.words()),
            match value_day(field, &visit.say(&value), visit) {
                Some(day) => day,
                None => visit.say(&value),
            },
        )
    };
    data.map(fact).collect()
}

/// A day as the language writes it.
fn value_day(field: Field, value: &str, visit: &Visit) -> Option<String> {
    let is_day = field.info().shape == crate::value::ValueKind::Date;
    is_day.then(|| value.parse().ok().map(|day| visit.words().date(day))).flatten()
}

/// What is to be known of the days as a whole.
fn advice(prepared: &Prepared, visit: &Visit) -> Vec<String> {
    let plan = &prepared.plan;
    let warnings = plan.warnings.iter().map(Sentence::from);
    let said = warnings.chain(plan.notes.iter().map(Sentence::from)).chain([not_legal_advice()]);
    if plan.dates().next().is_none() { Vec::new() } else { said.map(|what| visit.say(&what)).collect() }
}

/// The language of the letter, a translation below it, the letter as a document: chosen where it is read.
pub(super) async fn choose(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let Some(collected) = visit.site.unfinished.load(number)? else { return Ok(visit.no_letter(number)) };
        let mut request = collected.form;
        let scope = Scope { kind: None, cause: None, sector: crate::value::Sector::Other };
        for field in fields(Part::Form, scope) {
            request.clear(field);
            let given = match field {
                Field::Document => Some(if form.get(field.key()).is_some() { "pdf" } else { "none" }),
                field => form.given(field.key()),
            };
            if let Some(given) = given {
                request.set_if_absent(field, RawValue::new(given, Place::Prompt));
            }
        }
        visit.site.unfinished.save(number, &request)?;
        Ok(answer::go_on(&format!("/letters/{number}")))
    })
    .await
}
