//! Step 4: how the letter leaves. Nothing is offered that could be sent before a doubted address is confirmed.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::days::{Day, day_views};
use super::downloads::MadeView;
use super::letter::{Fact, enclosed, to_whom};
use super::written::with_letter;
use crate::account::Account;
use crate::app::accounts::load;
use crate::app::leaving::{accounts_of, asks_password, service_of};
use crate::app::prepare::{Prepared, confirmed_address};
use crate::app::unfinished::draft::mark_of;
use crate::app::{Failure, calendar, draft, drafted, paper};
use crate::value::{Problem, Topic};
use crate::web::answer;
use crate::web::field;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::web::wording::kind_label;
use crate::words::{Join, Sentence, sentence};

#[derive(Serialize)]
struct Send {
    number: u32,
    /// The draft that was made of it.
    made: Option<MadeView>,
    /// An earlier letter of the same request, or a draft.
    earlier: Option<Earlier>,
    facts: Vec<Fact>,
    /// The address that is to be confirmed first.
    confirm: Option<Confirm>,
    by_email: bool,
    /// What tells this letter from another: only what was shown is sent.
    shown: String,
    changed: bool,
    accounts: Vec<AccountChoice>,
    several: bool,
    /// Mailboxes that are set up, where the letter is from another address.
    other_accounts: Option<OtherAccounts>,
    /// Whose password is to be typed.
    password: Option<String>,
    drafts: bool,
    folder: Option<String>,
    email: String,
    /// The letter as a link, or why there is none.
    link: Option<String>,
    link_note: Option<String>,
    /// Whether the provider's postal address is known.
    postal: bool,
    /// What is wrong with the postal address that was given.
    postal_problem: Option<String>,
    proof: String,
    quicker: Option<String>,
    calendar: bool,
    days: Vec<Day>,
}

/// A mailbox that the letter may leave through.
#[derive(Serialize)]
struct AccountChoice {
    name: String,
    email: String,
    note: Option<String>,
    chosen: bool,
}

/// An earlier letter of the same request, or a draft.
#[derive(Serialize)]
struct Earlier {
    entry: i64,
    said: String,
}

/// The letter is from an address whose mailbox is not set up; others are.
#[derive(Serialize)]
struct OtherAccounts {
    what: String,
    fix: String,
}

#[derive(Serialize)]
struct Confirm {
    address: String,
    why: Vec<String>,
    button: String,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let query = Form::of_query(query.as_deref());
        with_letter(number, visit, |prepared, found, _| {
            page(number, &prepared, &found.warnings, &query, visit)
        })
    })
    .await
}

fn page(
    number: u32,
    prepared: &Prepared,
    warnings: &[Problem],
    query: &Form,
    visit: &Visit,
) -> Result<Response, Failure> {
    let words = visit.words();
    let recipient = &prepared.request.recipient;
    let (link, link_note) = link(prepared, visit);
    let accounts = accounts_of(&prepared.request.customer.email, &visit.app)?;
    let asked = accounts.iter().find_map(|account| asks_password(account, &visit.app));
    let made = MadeView::of(number, visit);
    let model = Send {
        earlier: earlier(prepared, made.as_ref(), visit),
        made,
        shown: mark_of(prepared),
        changed: query.get("changed").is_some(),
        several: accounts.len() > 1,
        other_accounts: other_accounts(&accounts, prepared, visit)?,
        password: asked.map(|(username, _)| visit.say(&sentence!("page-password", username))),
        drafts: accounts.iter().any(|account| account.imap.is_some()),
        folder: query.given("folder").map(str::to_owned),
        email: prepared.request.customer.email.to_string(),
        accounts: accounts
            .iter()
            .enumerate()
            .map(|(at, account)| account_choice(account, at == 0, visit))
            .collect(),
        number,
        facts: facts(number, prepared, visit),
        confirm: confirmation(prepared, warnings, visit),
        by_email: recipient.email.is_some(),
        link,
        link_note,
        postal: paper::knows_address(prepared),
        postal_problem: query.get("postal").map(|_| visit.say(&sentence!("postal-address-missing"))),
        proof: words.say(&paper::proof(prepared)),
        quicker: recipient.quicker().map(|way| words.say(&sentence!("quicker-way", way))),
        calendar: !calendar::of_letter(prepared, false).is_empty(),
        days: day_views(prepared, visit),
    };
    let page = Page {
        view: "send",
        title: visit.say(&sentence!("page-send")),
        head: None,
        lead: Some(visit.say(&sentence!("page-send").attribute("lead"))),
        steps: Some(Steps::at(4, Some(number), words)),
        model,
    };
    Ok(visit.page(StatusCode::OK, &page))
}

/// The same request, as it was a draft before or has gone.
fn earlier(prepared: &Prepared, made: Option<&MadeView>, visit: &Visit) -> Option<Earlier> {
    let problem = drafted::earlier(prepared, &visit.app)?;
    let Topic::Entry(entry) = problem.subject else { return None };
    let other = made.is_none_or(|made| made.entry() != entry);
    other.then(|| Earlier { entry, said: field::summary_text(&problem, visit.words()) })
}

/// Says which mailboxes there are, where none of them is that of the letter.
fn other_accounts(
    fitting: &[Account],
    prepared: &Prepared,
    visit: &Visit,
) -> Result<Option<OtherAccounts>, Failure> {
    let known = load(&visit.app)?;
    if !fitting.is_empty() || known.is_empty() {
        return Ok(None);
    }
    let known = Sentence::join(
        Join::Comma,
        known.iter().map(|account| Sentence::verbatim(account.email.to_string())),
    );
    let other = sentence!("page-account-other", email = prepared.request.customer.email.to_string(), known);
    Ok(Some(OtherAccounts { fix: visit.say(&other.attribute("more")), what: visit.say(&other) }))
}

fn account_choice(account: &Account, chosen: bool, visit: &Visit) -> AccountChoice {
    let note = service_of(account)
        .map(|preset| visit.say(&sentence!("preset-note", service = preset.service, note = preset.note())));
    AccountChoice { name: account.name.clone(), email: account.email.to_string(), note, chosen }
}

fn confirmation(prepared: &Prepared, warnings: &[Problem], visit: &Visit) -> Option<Confirm> {
    let email = prepared.request.recipient.email.as_ref().filter(|_| prepared.uncertain)?;
    let doubts = warnings.iter().filter(|problem| problem.code == crate::app::composer::UNCERTAIN);
    let address = email.to_string();
    Some(Confirm {
        why: doubts.map(|problem| field::summary_text(problem, visit.words())).collect(),
        button: visit.say(&sentence!("page-confirm-button", address)),
        address,
    })
}

/// The letter as a link, and what is to be known of it.
fn link(prepared: &Prepared, visit: &Visit) -> (Option<String>, Option<String>) {
    if prepared.uncertain || prepared.request.recipient.email.is_none() {
        return (None, None);
    }
    match draft::link(prepared) {
        Ok((link, None)) => (Some(link.as_str().to_owned()), None),
        Ok((link, Some(_))) => {
            (Some(link.as_str().to_owned()), Some(visit.say(&sentence!("page-link-without-document"))))
        }
        Err(_) => (None, Some(visit.say(&sentence!("page-link-too-long")))),
    }
}

/// What is looked at once more before the letter leaves.
fn facts(number: u32, prepared: &Prepared, visit: &Visit) -> Vec<Fact> {
    let request = &prepared.request;
    let change = |fact: Fact, path: String, what: &str| Fact {
        change: Some(path),
        change_label: Some(what.to_owned()),
        ..fact
    };
    let mut to = to_whom(prepared, visit).into_iter();
    let (aim, details, letter) = (
        visit.say(&sentence!("page-step-aim")),
        visit.say(&sentence!("page-step-details")),
        visit.say(&sentence!("page-step-letter")),
    );
    let mut facts: Vec<Fact> =
        to.next().map(|fact| change(fact, format!("/new?letter={number}"), &aim)).into_iter().collect();
    facts.extend(to);
    let from = format!("{} · {}", request.customer.name.as_str(), request.customer.email);
    let from = Fact::new(visit.say(&sentence!("page-from")), from);
    facts.push(change(from, format!("/letters/{number}/details"), &details));
    let kind = match request.kind.step() {
        Some(step) => visit.say(&kind_label(step)),
        None => request.kind.name().to_owned(),
    };
    let subject = Fact::new(kind, prepared.letter.subject.clone());
    facts.push(change(subject, format!("/letters/{number}"), &letter));
    let enclosed = enclosed(prepared, visit);
    if !enclosed.is_empty() {
        facts.push(Fact::new(visit.say(&sentence!("page-enclosed")), enclosed.join(" · ")));
    }
    facts
}

/// The person has compared a doubted address and says that it is right.
pub(super) async fn confirm(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let address = confirmed_address(form.get("address").unwrap_or_default())?;
        visit.site.unfinished.confirm(number, address);
        Ok(answer::go_on(&format!("/letters/{number}/send")))
    })
    .await
}
