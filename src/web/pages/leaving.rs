//! A letter leaves from here: begun by one form, followed while it is under way, and a page for whatever became of it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;

use super::downloads::MadeView;
use super::journal::state_said;
use super::letter::Fact;
use super::written::with_letter;
use crate::account::Account;
use crate::account::secret::Secret;
use crate::app::follow_up::NextLetter;
use crate::app::leaving::{self, Departure, Watch};
use crate::app::prepare::Prepared;
use crate::app::send::{refused_by, state_and_entry};
use crate::app::unfinished::draft::{Drafting, mark_of};
use crate::app::{Failure, Status};
use crate::journal::{RefusedBy, State as JournalState};
use crate::web::answer;
use crate::web::field;
use crate::web::form::Form;
use crate::web::jobs::{Outcome, Progress, Task};
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::words::{Join, Sentence, sentence};

/// Which way a letter leaves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Send,
    Drafts,
}

/// Hands the letter that was shown to the mail service.
pub(super) async fn send(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| leave(number, &form, Way::Send, visit)).await
}

/// Puts the letter that was shown into Drafts.
pub(super) async fn drafts(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| leave(number, &form, Way::Drafts, visit)).await
}

fn leave(number: u32, form: &Form, way: Way, visit: &Visit) -> Result<Response, Failure> {
    forget_a_settled_doubt(number, visit);
    with_letter(number, visit, |prepared, _, next| begin((number, prepared, next), form, way, visit))
}

/// The entry of a letter that left in this run, and is in doubt as far as the page knows.
pub(super) fn entry_in_doubt(number: u32, visit: &Visit) -> Option<i64> {
    match visit.site.jobs.outcome(&Task::Letter(number)).as_deref() {
        Some(Outcome::Left { departure: Departure::InDoubt { entry, .. }, .. }) => *entry,
        _ => None,
    }
}

/// A doubt that was settled meanwhile is none: in the journal, by an answer that was found, or by a command.
fn forget_a_settled_doubt(number: u32, visit: &Visit) {
    let Some(entry) = entry_in_doubt(number, visit) else { return };
    let kept = visit.journal().ok().flatten().and_then(|journal| journal.entry(entry).ok());
    if kept.is_some_and(|kept| kept.state != JournalState::InDoubt) {
        visit.site.jobs.forget(&Task::Letter(number));
    }
}

/// Begins the work, where the letter is the one that was shown and an account may send it.
fn begin(
    (number, prepared, next): (u32, Prepared, Option<NextLetter>),
    form: &Form,
    way: Way,
    visit: &Visit,
) -> Result<Response, Failure> {
    let follow = answer::go_on(&format!("/letters/{number}/sending"));
    let site = &visit.site;
    let task = Task::Letter(number);
    let mark = mark_of(&prepared);
    if prepared.uncertain || prepared.request.recipient.email.is_none() {
        return Ok(answer::go_on(&format!("/letters/{number}/send")));
    }
    if form.get("shown") != Some(&mark) {
        return Ok(answer::go_on(&format!("/letters/{number}/send?changed=1")));
    }
    let Some(account) = chosen(form, &prepared, visit)? else {
        return Ok(answer::go_on(&format!("/letters/{number}/send")));
    };
    let (subject, name) = (prepared.letter.subject.clone(), prepared.request.recipient.name.clone());
    let typed =
        form.get("password").filter(|typed| !typed.is_empty()).map(|typed| Secret::new(typed.to_owned()));
    let folder = form.given("folder").map(str::to_owned);
    let (app, site) = (visit.app.at_present(), Arc::clone(site));
    let (watch, under_way) = (Watch::new(visit.shared_words()), site.life.busy());
    let jobs = Arc::clone(&visit.site);
    jobs.jobs.begin(task, format!("{mark}{}", u8::from(way == Way::Drafts)), move || {
        let (password, folder) = (typed.as_ref(), folder.as_deref());
        let departure = match way {
            Way::Send => leaving::send((prepared, next), account, password, &app, watch),
            Way::Drafts => {
                let (unfinished, next) = (&site.unfinished, next.as_ref());
                let letter = Drafting { unfinished, number, prepared: &prepared, next };
                leaving::to_drafts(&letter, &account, password, folder, &app, watch)
            }
        };
        drop(typed);
        if let Departure::Sent { .. } = departure {
            // The journal has it from here on.
            site.unfinished.discard(number);
        }
        drop(under_way);
        Outcome::Left { subject, name, departure }
    });
    Ok(follow)
}

/// The account that was chosen, or the only one that may send the letter.
fn chosen(form: &Form, prepared: &Prepared, visit: &Visit) -> Result<Option<Account>, Failure> {
    let fitting = leaving::accounts_of(&prepared.request.customer.email, &visit.app)?;
    let wanted = form.given("account");
    Ok(match wanted {
        None if fitting.len() == 1 => fitting.into_iter().next(),
        wanted => fitting.into_iter().find(|account| Some(account.name.as_str()) == wanted),
    })
}

/// Shows that work goes on, and follows it; goes on where it is over.
pub(super) fn follow(task: &Task, title: &Sentence, done: &str, none: &str, visit: &Visit) -> Response {
    match visit.site.jobs.progress(task) {
        Progress::Ended(_) => answer::go_on(done),
        Progress::None => answer::go_on(none),
        Progress::Running => {
            let page = Page {
                view: "working",
                title: visit.say(title),
                head: None,
                lead: Some(visit.say(&sentence!("page-sending").attribute("lead"))),
                steps: None,
                model: (),
            };
            // The page is asked for again by the browser itself: there is nothing on it that could be lost.
            ([(header::REFRESH, "2")], visit.page(StatusCode::OK, &page)).into_response()
        }
    }
}

pub(super) async fn sending(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let (done, none) = (format!("/letters/{number}/done"), format!("/letters/{number}/send"));
        Ok(follow(&Task::Letter(number), &sentence!("page-sending"), &done, &none, visit))
    })
    .await
}

/// What became of a letter.
#[derive(Serialize)]
struct Done {
    number: u32,
    word: &'static str,
    sent: bool,
    entry: Option<i64>,
    facts: Vec<Fact>,
    said: Vec<String>,
    fix: Option<String>,
    wait: bool,
    doubt: bool,
    folders: Vec<String>,
    back: bool,
    /// The draft that lies in the mailbox.
    made: Option<MadeView>,
}

impl Done {
    fn new(number: u32, subject: &str, visit: &Visit) -> Self {
        Self {
            number,
            word: "",
            sent: false,
            entry: None,
            facts: vec![Fact::new(visit.say(&sentence!("page-subject")), subject.to_owned())],
            said: Vec::new(),
            fix: None,
            wait: false,
            doubt: false,
            folders: Vec::new(),
            back: false,
            made: None,
        }
    }
}

pub(super) async fn done(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        forget_a_settled_doubt(number, visit);
        let outcome = visit.site.jobs.outcome(&Task::Letter(number));
        Ok(match outcome.as_deref() {
            Some(Outcome::Left { subject, name, departure }) => {
                show(number, (subject, name), departure, visit)
            }
            _ => answer::go_on(&format!("/letters/{number}/send")),
        })
    })
    .await
}

fn show(number: u32, (subject, name): (&str, &str), departure: &Departure, visit: &Visit) -> Response {
    let empty = || Done::new(number, subject, visit);
    let (title, lead, model) = match departure {
        Departure::Sent { entry, reply, watch } => {
            let mut done = Done { word: "sent", sent: true, entry: *entry, wait: true, ..empty() };
            done.facts.extend(entry.and_then(|entry| dates(entry, visit)));
            done.facts.push(Fact::new(visit.say(&sentence!("page-receipt")), visit.say(reply)));
            let warnings = watch.warnings.iter().map(|problem| field::whole_text(problem, visit.words()));
            done.said = watch.notes.iter().map(|note| visit.say(note)).chain(warnings).collect();
            let title = sentence!("page-sent");
            (title, Some(sentence!("page-sent-lead", name)), done)
        }
        Departure::InDrafts { folder, entry, warning } => {
            let made = entry.map(|entry| MadeView::of_entry(number, entry, visit));
            let said = warning.iter().map(|problem| field::whole_text(problem, visit.words())).collect();
            let mut done = Done { word: "drafts", entry: *entry, wait: true, said, made, ..empty() };
            done.facts.extend(entry.and_then(|entry| dates(entry, visit)));
            (sentence!("page-in-drafts"), Some(sentence!("page-in-drafts-lead", folder)), done)
        }
        Departure::NoFolder(folders) => {
            let done = Done { word: "folder", folders: folders.clone(), back: true, ..empty() };
            let title = sentence!("page-no-folder-known");
            let lead = title.attribute("lead");
            (title, Some(lead), done)
        }
        Departure::GoneBefore(entry) => {
            let said = visit.app.now().map(|now| vec![state_said(entry, &now, visit)]).unwrap_or_default();
            let done = Done { word: "before", entry: Some(entry.id), said, ..empty() };
            let title = sentence!("page-gone-before");
            let lead = title.attribute("lead");
            (title, Some(lead), done)
        }
        Departure::InDoubt { entry, failure } => {
            let (said, fix) = visit.explain(failure);
            let done = Done { word: "doubt", entry: *entry, doubt: entry.is_some(), said, fix, ..empty() };
            let title = sentence!("page-in-doubt");
            let lead = title.attribute("lead");
            (title, Some(lead), done)
        }
        Departure::Failed(failure) => {
            let (what, fix) = visit.explain(failure);
            let (_, entry) = state_and_entry(failure);
            let done = Done { word: "failed", entry, said: what, fix, back: true, ..empty() };
            (title_of(failure), None, done)
        }
    };
    let page = Page {
        view: "done",
        title: visit.say(&title),
        head: None,
        lead: lead.map(|lead| visit.say(&lead)),
        steps: None,
        model,
    };
    visit.page(StatusCode::OK, &page)
}

/// By when an answer is asked for, and what comes then. The letter has gone: a journal that cannot be read says nothing here.
fn dates(entry: i64, visit: &Visit) -> Option<Fact> {
    let entry = visit.journal().ok()??.entry(entry).ok()?;
    let said = visit.say(&Sentence::join(Join::Clauses, entry.dates.sentences(&entry.kind)));
    (!said.is_empty()).then(|| Fact::new(visit.say(&sentence!("page-dates")), said))
}

/// What a failure is called: by who refused the letter, where somebody did.
fn title_of(failure: &Failure) -> Sentence {
    match (refused_by(failure), failure.status) {
        (Some(RefusedBy::Login), _) => sentence!("page-login-refused"),
        (Some(_), _) => sentence!("page-send-refused"),
        (None, Status::Temporary) => sentence!("page-send-later"),
        (None, Status::Unavailable) => sentence!("page-send-unreachable"),
        (None, _) => sentence!("page-not-sent"),
    }
}
