//! What changes the journal: a mark, a finding that is nothing, a letter that is forgotten, the next letter, answers looked for.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::journal::day_value;
use super::leaving::follow;
use crate::account::secret::Secret;
use crate::app::journal::mark::{MarkFile, NewMark, mark, sent_on};
use crate::app::leaving::{Departure, Watch, asks_password, secrets};
use crate::app::mailbox::imap_of;
use crate::app::refresh::{self, Refreshed};
use crate::app::{Failure, accounts};
use crate::journal::{JournalError, MAX_ANSWER_SIZE, Mark};
use crate::value::Kind;
use crate::web::answer;
use crate::web::field;
use crate::web::form::Form;
use crate::web::jobs::{Outcome, Task};
use crate::web::site::Site;
use crate::web::upload::Upload;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::words::sentence;

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
        let Some(kind) = form.get("mark").and_then(|name| name.parse::<Mark>().ok()) else {
            return Ok(answer::go_on(&here));
        };
        let end_date = field::day("end_date", form).filter(|_| kind.outcome().is_some());
        let now = visit.app.now()?;
        let on = field::day("sent_on", form).filter(|_| kind == Mark::Sent);
        let on = on.map(|text| sent_on(&text, now.date())).transpose()?;
        let file = (!name.is_empty()).then_some(MarkFile::Given { name, bytes });
        let (end_date, note) = (end_date.as_deref(), form.given("note"));
        let number = form.get("letter").and_then(|number| number.parse::<u32>().ok());
        let made = number.and_then(|number| Some((number, visit.site.unfinished.made(number, &visit.app)?)));
        let draft = made.filter(|(_, made)| made.entry == id).map(|(number, _)| number);
        mark(
            visit.journal()?.as_ref(),
            &NewMark { ids: &[id], once: false, mark: kind, end_date, note, file, on },
            &now,
        )?;
        let about = number.filter(|number| is_in_doubt(*number, id, visit) || draft == Some(*number));
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

/// Whether this entry is that of a letter which left in this run, and is in doubt.
fn is_in_doubt(number: u32, id: i64, visit: &Visit) -> bool {
    let outcome = visit.site.jobs.outcome(&Task::Letter(number));
    matches!(
        outcome.as_deref(),
        Some(Outcome::Left { departure: Departure::InDoubt { entry: Some(entry), .. }, .. }) if *entry == id
    )
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

#[derive(Serialize)]
struct Look {
    /// Whose password is to be typed.
    passwords: Vec<PasswordView>,
    none: bool,
}

#[derive(Serialize)]
struct PasswordView {
    user: String,
    label: String,
}

/// Asks what is needed to look for answers.
pub(super) async fn ask(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, |visit| {
        let accounts = accounts::load(&visit.app)?;
        let with_mailbox = accounts.iter().filter(|account| account.imap.is_some());
        let model = Look {
            none: with_mailbox.clone().next().is_none(),
            passwords: with_mailbox
                .filter_map(|account| asks_password(account, &visit.app))
                .map(|(username, _)| PasswordView {
                    user: username.to_owned(),
                    label: visit.say(&sentence!("page-password", username)),
                })
                .collect(),
        };
        let title = sentence!("page-look-for-answers");
        let page = Page {
            view: "look",
            title: visit.say(&title),
            head: None,
            lead: Some(visit.say(&title.attribute("more"))),
            steps: None,
            model,
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}

/// Looks for answers.
pub(super) async fn look(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    Visit::answer(site, headers, move |visit| {
        // A field for each user name: no password goes to another's service.
        let passwords: Vec<(String, Secret)> = form
            .fields("password.")
            .filter(|(_, typed)| !typed.is_empty())
            .map(|(user, typed)| (user.to_owned(), Secret::new(typed.to_owned())))
            .collect();
        let (app, site) = (visit.app.at_present(), Arc::clone(&visit.site));
        let (mut watch, under_way) = (Watch::new(visit.shared_words()), visit.site.life.busy());
        site.jobs.begin(Task::Answers, String::new(), move || {
            let outcome = look_into(&app, &passwords, &mut watch);
            drop(under_way);
            let (found, failed) = outcome.unwrap_or_else(|failure| (Refreshed::default(), Some(failure)));
            Outcome::Looked { found, failed, told: watch.told() }
        });
        Ok(answer::go_on("/journal/looking"))
    })
    .await
}

fn look_into(
    app: &crate::app::App,
    passwords: &[(String, Secret)],
    watch: &mut Watch,
) -> Result<(Refreshed, Option<Failure>), Failure> {
    let now = app.now()?;
    let journal = crate::app::journal::open_existing(app, now.timestamp())?;
    let mut plan = refresh::plan(journal.as_ref(), None, None, None, app)?;
    crate::app::Observer::warn(watch, std::mem::take(&mut plan.warnings));
    let Some(journal) = journal.filter(|_| plan.waits) else { return Ok((Refreshed::default(), None)) };
    let mut secret = |account: &_| {
        let imap = imap_of(account)?;
        let user = asks_password(account, app).map_or(imap.login.username.as_str(), |(user, _)| user);
        let typed = passwords.iter().find(|(name, _)| name == user).map(|(_, typed)| typed);
        accounts::mailbox_secret(account, imap, None, &mut secrets(typed, app))
    };
    Ok(refresh::run(plan, &journal, &now, &mut secret, app, watch))
}

pub(super) async fn looking(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, |visit| {
        let title = sentence!("page-look-for-answers");
        Ok(follow(&Task::Answers, &title, "/journal/looked", "/journal/refresh", visit))
    })
    .await
}

/// What was found.
#[derive(Serialize)]
struct Looked {
    messages: Vec<Message>,
    said: Vec<String>,
    fix: Option<String>,
}

#[derive(Serialize)]
struct Message {
    entry: i64,
    number: i64,
    title: String,
    from: String,
    next: String,
}

pub(super) async fn looked(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, |visit| {
        let outcome = visit.site.jobs.outcome(&Task::Answers);
        let Some(Outcome::Looked { found, failed, told }) = outcome.as_deref() else {
            return Ok(answer::go_on("/journal/refresh"));
        };
        let message = |message: &refresh::Message| {
            let finding = &message.finding;
            let kind = Kind::called(&message.kind);
            let (provider, proposal) = (&message.provider, finding.proposal.on(message.sent_on));
            let from = finding.from.clone().unwrap_or_else(|| visit.say(&sentence!("from-nobody")));
            let date = day_value(finding.date.as_deref().unwrap_or(&finding.at), visit);
            let (subject, folder) = (&finding.subject, &finding.folder);
            Message {
                entry: finding.entry,
                number: finding.id,
                title: visit.say(&sentence!("found", id = finding.entry, kind, provider, proposal)),
                from: visit.say(&sentence!("found-from", from, date, subject, folder)),
                next: visit.say(&message.next),
            }
        };
        let settled = found.settled.iter();
        let settled = settled.map(|one| sentence!("found-sent", id = one.entry, why = one.why));
        let strays = found.unassigned.iter();
        let strays =
            strays.map(|stray| sentence!("unassigned", messages = stray.count, provider = stray.provider));
        let nothing =
            (found.messages.is_empty() && failed.is_none()).then(|| match found.folders.as_slice() {
                [] => sentence!("nothing-waits"),
                folders => sentence!("nothing-new", folders),
            });
        let mut said: Vec<String> =
            settled.chain(strays).chain(nothing).map(|what| visit.say(&what)).collect();
        said.extend(told.warnings.iter().map(|problem| field::whole_text(problem, visit.words())));
        let (why, fix) = failed.as_ref().map(|failure| visit.explain(failure)).unwrap_or_default();
        said.extend(why);
        let page = Page {
            view: "looked",
            title: visit.say(&sentence!("page-looked")),
            head: None,
            lead: None,
            steps: None,
            model: Looked { messages: found.messages.iter().map(message).collect(), said, fix },
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}
