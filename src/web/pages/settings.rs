//! The person's mailboxes: set up from an address, tried, removed; and what leaves the computer.

use std::iter;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;
use url::form_urlencoded;

use super::leaving::follow;
use super::letter::Fact;
use super::profile;
use crate::account::secret::{HAS_KEYRING, Secret};
use crate::account::{self, Account};
use crate::app::account_setup::{Setup, address, keep_password};
use crate::app::account_test::try_login;
use crate::app::accounts::{choose, config_file, load};
use crate::app::leaving::{Watch, asks_password, secrets, service_of};
use crate::app::{Failure, Status};
use crate::value::Field;
use crate::web::answer;
use crate::web::form::Form;
use crate::web::jobs::{Outcome, Task};
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::web::wording::label;
use crate::words::{Join, Sentence, sentence};

#[derive(Serialize)]
struct Settings {
    /// What is known of the person.
    about: Vec<Fact>,
    accounts: Vec<AccountView>,
    /// The letter that waits for an account.
    letter: Option<u32>,
    label: String,
    email: String,
    host: Option<String>,
    problem: Option<String>,
    /// Whether this build can use a keyring.
    keyring: bool,
}

#[derive(Serialize)]
struct AccountView {
    name: String,
    email: String,
    note: Option<String>,
    /// Whose password a test needs.
    password: Option<String>,
    test: String,
    remove: String,
}

fn view(account: &Account, visit: &Visit) -> AccountView {
    let email = account.email.to_string();
    let note = service_of(account)
        .map(|preset| visit.say(&sentence!("preset-note", service = preset.service, note = preset.note())));
    let asked = asks_password(account, &visit.app);
    AccountView {
        note,
        password: asked.map(|(username, _)| visit.say(&sentence!("page-password", username))),
        test: visit.say(&sentence!("page-account-test-named", email)),
        remove: visit.say(&sentence!("page-account-remove-named", email)),
        name: account.name.clone(),
        email,
    }
}

fn letter_of(form: &Form) -> Option<u32> {
    form.get("letter").and_then(|number| number.parse().ok())
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let form = Form::of_query(query.as_deref());
        let email = form.get("email").unwrap_or_default();
        page(StatusCode::OK, letter_of(&form), email, None, visit)
    })
    .await
}

/// `host` is there where the address does not tell the server: it is then asked for.
fn page(
    status: StatusCode,
    letter: Option<u32>,
    email: &str,
    host: Option<(&str, String)>,
    visit: &Visit,
) -> Result<Response, Failure> {
    let accounts = load(&visit.app)?;
    let (host, problem) = host.map_or((None, None), |(host, problem)| (Some(host.to_owned()), Some(problem)));
    let page = Page {
        view: "settings",
        title: visit.say(&sentence!("page-settings")),
        head: None,
        lead: None,
        steps: None,
        model: Settings {
            about: profile::facts(visit)?,
            accounts: accounts.iter().map(|account| view(account, visit)).collect(),
            letter,
            label: label(Field::Email, visit.words()),
            email: email.to_owned(),
            host,
            problem,
            keyring: HAS_KEYRING,
        },
    };
    Ok(visit.page(status, &page))
}

/// Adds an account.
pub(super) async fn add(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    Visit::answer(site, headers, move |visit| {
        let (typed, host) = (form.get("email").unwrap_or_default().trim(), form.get("host"));
        let outcome = address(typed).and_then(|email| {
            let host = form.given("host").map(|host| host.trim().to_owned());
            let setup = Setup::of_address(email, host, form.get("keyring").is_some(), &visit.app)?;
            setup.add(&visit.app)
        });
        let account = match outcome {
            Ok((account, _)) => account,
            // What is wrong with what was typed is said where it was typed.
            Err(failure) if failure.status == Status::Data || failure.status == Status::Configuration => {
                let fix = failure.fix.filter(|_| host.is_some()).into_iter();
                let said = visit.say(&Sentence::join(Join::Clauses, iter::once(failure.message).chain(fix)));
                let host = (host.unwrap_or_default(), said);
                return page(StatusCode::UNPROCESSABLE_ENTITY, letter_of(&form), typed, Some(host), visit);
            }
            Err(failure) => return Err(failure),
        };
        keep_password(&account, &visit.app, |login, _| {
            let typed = form.get("password").filter(|typed| !typed.is_empty());
            let missing = || Failure::with_remedy(Status::Login, sentence!("page-password-missing"));
            let typed = Secret::new(typed.ok_or_else(missing)?.to_owned());
            crate::app::accounts::usable(typed, crate::app::accounts::PasswordFrom::Person(&login.username))
        })?;
        Ok(answer::go_on(&match letter_of(&form) {
            Some(letter) => format!("/letters/{letter}/send"),
            None => "/settings".to_owned(),
        }))
    })
    .await
}

/// Removes an account.
pub(super) async fn remove(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    Visit::answer(site, headers, move |visit| {
        account::remove(&config_file(&visit.app)?, form.get("name").unwrap_or_default())?;
        Ok(answer::go_on("/settings"))
    })
    .await
}

fn path(page: &str, name: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("name", name).finish();
    format!("/settings/account/{page}?{query}")
}

fn named(query: Option<&str>) -> String {
    Form::of_query(query).get("name").unwrap_or_default().to_owned()
}

/// Tries an account: nothing is sent.
pub(super) async fn try_it(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    Visit::answer(site, headers, move |visit| {
        let name = form.get("name").unwrap_or_default().to_owned();
        let account = choose(Some(&name), None, &visit.app)?;
        let typed =
            form.get("password").filter(|typed| !typed.is_empty()).map(|typed| Secret::new(typed.to_owned()));
        let (app, watch) = (visit.app.at_present(), Watch::new(visit.shared_words()));
        let under_way = visit.site.life.busy();
        visit.site.jobs.begin(Task::Account(name.clone()), String::new(), move || {
            let tried = try_login(&account, &mut secrets(typed.as_ref(), &app), &app, &watch);
            drop(under_way);
            Outcome::Tried(tried)
        });
        Ok(answer::go_on(&path("trying", &name)))
    })
    .await
}

pub(super) async fn trying(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let name = named(query.as_deref());
        let (title, done) = (sentence!("page-account-trying"), path("tried", &name));
        Ok(follow(&Task::Account(name), &title, &done, "/settings", visit))
    })
    .await
}

/// What a login came to.
#[derive(Serialize)]
struct Tried {
    works: bool,
    said: Vec<String>,
    fix: Option<String>,
    note: Option<String>,
}

pub(super) async fn tried(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let name = named(query.as_deref());
        let outcome = visit.site.jobs.outcome(&Task::Account(name.clone()));
        let Some(Outcome::Tried(tried)) = outcome.as_deref() else { return Ok(answer::go_on("/settings")) };
        let (title, model) = match tried {
            Ok(said) => {
                let said = said.iter().map(|what| visit.say(what)).collect();
                (sentence!("page-account-works"), Tried { works: true, said, fix: None, note: None })
            }
            Err(failure) => {
                let (said, fix) = visit.explain(failure);
                let account = choose(Some(&name), None, &visit.app).ok();
                let note = account.and_then(|account| view(&account, visit).note);
                let title = match failure.status {
                    Status::Login => sentence!("page-login-refused"),
                    Status::Unavailable => sentence!("page-send-unreachable"),
                    _ => sentence!("page-failed"),
                };
                (title, Tried { works: false, said, fix, note })
            }
        };
        let page =
            Page { view: "tried", title: visit.say(&title), head: None, lead: None, steps: None, model };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}
