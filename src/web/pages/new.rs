//! Step 1: what the letter asks for and who it goes to, found in the whole directory or given.
//!
//! Looking for a provider is a plain GET with all that was typed in the address, so that Back and reload lose nothing; going on
//! is a POST, whose word the button carries.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;
use url::form_urlencoded;

use crate::app::details::{Part, Scope, aim_problems, fields, keep_fitting};
use crate::app::inquiry::{Inquiry, cause, kind, record, sector};
use crate::app::providers::find::{self, Entry};
use crate::app::providers::ways::without_address;
use crate::app::{Failure, prepare};
use crate::provider::{Directory, Origin};
use crate::value::{Confidence, Field, Place, Problem, ProviderId, RawValue, RequestForm, Step, Value as _};
use crate::web::answer;
use crate::web::field::{self, Choice, FieldView, SummaryLine};
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::{Page, Steps};
use crate::web::visit::Visit;
use crate::web::wording::kind_label;
use crate::words::{Describe as _, sentence};

/// The most characters of a value that an address on this server carries.
const MAX_IN_QUERY: usize = 300;

/// What the address of a page carries of what was typed.
pub(super) const CARRIED: [&str; 8] =
    ["letter", "kind", "find", "provider", "to", "provider_name", "country", "sector"];

#[derive(Serialize)]
struct New {
    letter: Option<u32>,
    kinds: Vec<Choice>,
    kind_problem: Option<String>,
    find: String,
    /// What came of looking for it, in words.
    said: Option<String>,
    found: Vec<Found>,
    provider_problem: Option<String>,
    /// Whether another company is meant.
    another: bool,
    another_fields: Vec<FieldView>,
    problems: Vec<SummaryLine>,
    /// Whether a letter to print is offered in the place of an address.
    offer_post: bool,
}

/// A provider that was found.
#[derive(Serialize)]
struct Found {
    id: String,
    name: String,
    place: String,
    /// How well its address is known, as a class, and in words.
    trust: &'static str,
    trust_said: String,
    address: Option<String>,
    chosen: bool,
}

/// The request that these fields give, as far as it is asked for here.
pub(super) fn request(form: &Form, visit: &Visit) -> RequestForm {
    let mut request = RequestForm::default();
    let elsewhere = form.given("provider").is_none() || form.get("provider") == Some("-");
    let mut set = |field: Field| {
        if let Some(given) = field::value(field, form) {
            request.set_if_absent(field, given);
        }
    };
    set(Field::Kind);
    set(Field::To);
    if elsewhere {
        [Field::ProviderName, Field::Country, Field::Sector].into_iter().for_each(set);
    } else {
        set(Field::Provider);
        // One that several countries have.
        if record(&request, &visit.app.directory()).is_some_and(|record| record.country.is_none()) {
            request.clear(Field::Country);
            if let Some(given) = field::value(Field::Country, form) {
                request.set_if_absent(Field::Country, given);
            }
        }
    }
    request
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    Visit::answer(site, headers, move |visit| page(&Form::of_query(query.as_deref()), visit)).await
}

fn page(form: &Form, visit: &Visit) -> Result<Response, Failure> {
    let words = visit.words();
    let letter = form.get("letter").and_then(|number| number.parse::<u32>().ok());
    let mut asked = request(form, visit);
    // A letter that was begun is shown as it is, unless something else was looked for.
    if let Some(number) = letter.filter(|_| form.get("kind").is_none() && form.get("find").is_none())
        && let Some(kept) = visit.site.unfinished.load(number)?
    {
        asked = kept.form;
    }
    let checked = form.get("checked").is_some();
    let problems = if checked { problems_of(&asked, false, visit)? } else { Vec::new() };
    let find = form.get("find").unwrap_or_default();
    let (found, said) = look(find, &asked, visit);
    let chosen = asked.get(Field::Provider).is_some();
    let named = asked.get(Field::ProviderName).is_some() || asked.get(Field::To).is_some();
    let problem = |field: Field| problems.iter().find(|problem| problem.subject.field() == Some(field));
    let at = |field: Field| problem(field).map(|problem| field::summary_text(problem, words));
    let view = |field: Field| {
        let needed = matches!(field, Field::ProviderName | Field::To);
        FieldView::new(field, &asked, needed, problem(field), visit)
    };
    let model = New {
        letter,
        kinds: kinds(&asked, visit),
        kind_problem: at(Field::Kind),
        find: find.to_owned(),
        said,
        found,
        provider_problem: at(Field::Provider),
        another: !chosen && (named || form.get("provider") == Some("-")),
        another_fields: [Field::ProviderName, Field::To, Field::Country, Field::Sector].map(view).into(),
        problems: problems.iter().map(|problem| summary(problem, visit)).collect(),
        offer_post: problem(Field::To).is_some(),
    };
    let title = sentence!("page-aim");
    let page = Page {
        view: "new",
        title: visit.say(&title),
        head: visit.head(&visit.say(&title), problems.len()),
        lead: None,
        steps: Some(Steps::at(1, letter, words)),
        model,
    };
    Ok(visit.page(StatusCode::OK, &page))
}

fn summary(problem: &Problem, visit: &Visit) -> SummaryLine {
    let path = problem.subject.field().map_or("#find".to_owned(), |field| match field {
        Field::Provider => "#find".to_owned(),
        field => format!("#{}", field.key()),
    });
    SummaryLine { path, text: field::summary_text(problem, visit.words()) }
}

fn kinds(asked: &RequestForm, visit: &Visit) -> Vec<Choice> {
    let chosen = asked.get(Field::Kind).map(|given| given.text().trim().to_owned());
    let choice = |step: &Step| {
        let label = kind_label(*step);
        Choice {
            value: step.name().to_owned(),
            label: visit.say(&label),
            more: Some(visit.say(&label.attribute("more"))),
            chosen: chosen.as_deref() == Some(step.name()),
        }
    };
    Step::ALL.iter().map(choice).collect()
}

/// The providers that were looked for, and the one that was chosen; and what to say of them.
fn look(text: &str, asked: &RequestForm, visit: &Visit) -> (Vec<Found>, Option<String>) {
    let chosen = asked.get(Field::Provider).map(|given| given.text().trim().to_lowercase());
    let country = asked.country().map(|country| country.to_string());
    let found = |entry: Entry| found(entry, chosen.as_deref(), visit);
    if text.trim().is_empty() {
        let id = chosen.as_deref().and_then(|id| ProviderId::parse(id).ok());
        let record = id.and_then(|id| visit.app.directory().meant(&id, asked.country()).ok());
        let entry = record.and_then(|record| find::entry(&record.id, &visit.app));
        return (entry.into_iter().map(found).collect(), None);
    }
    match find::search(text, country.as_deref(), &visit.app) {
        Ok((entries, _)) => {
            let count = sentence!("page-found", count = entries.len());
            let mut all: Vec<Found> = entries.into_iter().map(found).collect();
            // The only one there is, is meant.
            if let [one] = all.as_mut_slice() {
                one.chosen = true;
            }
            (all, Some(visit.say(&count)))
        }
        Err(failure) => {
            let said = sentence!("page-found-nothing", what = failure.message);
            (Vec::new(), Some(visit.say(&said)))
        }
    }
}

fn found(entry: Entry, chosen: Option<&str>, visit: &Visit) -> Found {
    let Entry { id, name, country, sector, email, confidence, outdated, origin, .. } = entry;
    let country = country.map(|country| visit.words().country(country.as_str()));
    let sector = visit.say(&sector.sentence());
    let place = match country {
        Some(country) => visit.say(&sentence!("page-found-place", country, sector)),
        None => sector,
    };
    let (trust, said) = match (&email, confidence, origin) {
        (None, ..) => ("n", sentence!("page-trust-none")),
        (_, _, Origin::Own) => ("a", sentence!("page-trust-own")),
        (_, Some(Confidence::A), _) if !outdated => ("a", sentence!("page-trust-a")),
        (_, Some(Confidence::A), _) => ("c", sentence!("page-trust-old")),
        (_, Some(Confidence::B), _) => ("b", sentence!("page-trust-b")),
        _ => ("c", sentence!("page-trust-c")),
    };
    let chosen = chosen == Some(id.as_str());
    Found { id, name, place, trust, trust_said: visit.say(&said), address: email, chosen }
}

/// The query that shows this page again with all that was typed.
fn again(form: &Form, path: &str, more: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for name in CARRIED {
        if let Some(value) = form.given(name) {
            query.append_pair(name, &value.chars().take(MAX_IN_QUERY).collect::<String>());
        }
    }
    for (name, value) in more {
        query.append_pair(name, value);
    }
    format!("{path}?{}", query.finish())
}

/// Begins a letter, or gives one that was begun another aim.
pub(super) async fn begin(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    go_on(site, headers, form, false).await
}

/// The same for a letter that goes by post.
pub(super) async fn begin_by_post(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    go_on(site, headers, form, true).await
}

async fn go_on(site: Arc<Site>, headers: HeaderMap, form: Form, by_post: bool) -> Response {
    Visit::answer(site, headers, move |visit| {
        let aim = request(&form, visit);
        let directory = visit.app.directory();
        if !problems_of(&aim, by_post, visit)?.is_empty() {
            return Ok(answer::go_on(&again(&form, "/new", &[("checked", "1")])));
        }
        if !by_post && without_address(&aim, &directory).is_some() {
            return Ok(answer::go_on(&again(&form, "/ways", &[])));
        }
        let inquiry = inquiry(&aim, by_post, &directory, visit)?;
        if inquiry.wants_country() && aim.get(Field::Country).is_none() && form.get("country_asked").is_none()
        {
            let by_post = by_post.then_some(("by_post", "1"));
            return Ok(answer::go_on(&again(&form, "/new/country", by_post.as_slice())));
        }
        let unfinished = &visit.site.unfinished;
        let number = form.get("letter").and_then(|number| number.parse::<u32>().ok());
        let begun = number.map(|number| unfinished.load(number)).transpose()?.flatten();
        let Some((number, begun)) = number.zip(begun) else {
            let number = unfinished.create(&with_profile(&aim, visit)?)?;
            return Ok(answer::go_on(&format!("/letters/{number}/details")));
        };
        let mut request = begun.form;
        let scope = Scope { kind: None, cause: None, sector: sector(&aim, &directory).unwrap_or_default() };
        for field in fields(Part::Aim, scope) {
            request.clear(field);
            if let Some(given) = aim.get(field) {
                request.set_if_absent(field, given.clone());
            }
        }
        let (kind, cause) = (kind(&request), cause(&request));
        keep_fitting(&mut request, Scope { kind: kind.as_ref(), cause, ..scope });
        unfinished.save(number, &request)?;
        Ok(answer::go_on(&format!("/letters/{number}/details")))
    })
    .await
}

/// What is wrong with an aim; one that may go `by_post` needs no address.
fn problems_of(aim: &RequestForm, by_post: bool, visit: &Visit) -> Result<Vec<Problem>, Failure> {
    Ok(aim_problems(&inquiry(aim, by_post, &visit.app.directory(), visit)?))
}

fn inquiry<'a>(
    aim: &'a RequestForm,
    by_post: bool,
    directory: &'a Directory,
    visit: &Visit,
) -> Result<Inquiry<'a>, Failure> {
    Ok(Inquiry { form: aim, directory, today: visit.app.now()?.date(), printed: by_post })
}

/// With what the person's profile says of them.
fn with_profile(aim: &RequestForm, visit: &Visit) -> Result<RequestForm, Failure> {
    let given: Vec<(Field, RawValue)> = aim
        .given()
        .map(|(info, given)| (info.field, RawValue { place: Place::Prompt, ..given.clone() }))
        .collect();
    prepare::collect(&given, None, &mut std::io::empty(), None, &visit.app).map(|collected| collected.form)
}
