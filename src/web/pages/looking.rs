//! Answers looked for in the person's mailboxes, and what was found.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::leaving::follow;
use crate::account::secret::Secret;
use crate::app::leaving::{Watch, asks_password, secrets};
use crate::app::mailbox::imap_of;
use crate::app::refresh::said::origin;
use crate::app::refresh::{self, Refreshed};
use crate::app::{Failure, accounts};
use crate::web::answer;
use crate::web::field;
use crate::web::form::Form;
use crate::web::jobs::{Outcome, Task};
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::words::sentence;

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
    /// What ties it to the letter, what is next, and the other drafts of the same request.
    said: Vec<String>,
}

pub(super) async fn looked(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, |visit| {
        let outcome = visit.site.jobs.outcome(&Task::Answers);
        let Some(Outcome::Looked { found, failed, told }) = outcome.as_deref() else {
            return Ok(answer::go_on("/journal/refresh"));
        };
        let zone = visit.app.now()?.time_zone().clone();
        let message = |message: &refresh::Message| {
            let refresh::Message { finding, why, next, .. } = message;
            let said = [why.clone(), sentence!("found-next", next)].into_iter().chain(message.others());
            Message {
                entry: finding.entry,
                number: finding.id,
                title: visit.say(&message.title()),
                from: visit.say(&origin(finding, &zone)),
                said: said.map(|what| visit.say(&what)).collect(),
            }
        };
        let nothing = match &found.folders[..] {
            _ if failed.is_some() => None,
            [] => found.messages.is_empty().then(|| sentence!("nothing-waits")),
            _ => found.nothing_new(),
        };
        let said = found.settlements().chain(found.strays()).chain(nothing);
        let mut said: Vec<String> = said.map(|what| visit.say(&what)).collect();
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
