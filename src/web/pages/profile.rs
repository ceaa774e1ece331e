//! The person's profile: what new letters begin with.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::details::take;
use super::letter::Fact;
use crate::app::Failure;
use crate::app::profile::Profile;
use crate::value::{Field, Problem, RequestForm};
use crate::web::answer;
use crate::web::field::{self, FieldView, SummaryLine};
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::web::wording::label;
use crate::words::sentence;

/// What it holds, in the order in which it is asked for.
const FIELDS: [Field; 5] = [Field::Name, Field::Email, Field::Phone, Field::Address, Field::Country];

#[derive(Serialize)]
struct ProfilePage {
    problems: Vec<SummaryLine>,
    fields: Vec<FieldView>,
}

/// What is known of the person, for the settings.
pub(super) fn facts(visit: &Visit) -> Result<Vec<Fact>, Failure> {
    let (profile, _) = Profile::load(&visit.app)?;
    let form = profile.form();
    let fact = |field: Field| {
        let given = form.get(field)?.lines.join(", ");
        Some(match field {
            Field::Country => Fact::new(
                visit.say(&sentence!("profile-country").attribute("prompt")),
                visit.words().country(&given),
            ),
            field => Fact::new(label(field, visit.words()), given),
        })
    };
    Ok(FIELDS.into_iter().filter_map(fact).collect())
}

pub(super) async fn show(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, |visit| {
        let (profile, _) = Profile::load(&visit.app)?;
        Ok(page(StatusCode::OK, &profile.form(), &[], visit))
    })
    .await
}

fn page(status: StatusCode, form: &RequestForm, problems: &[Problem], visit: &Visit) -> Response {
    let words = visit.words();
    let view = |field: Field| {
        let problem = problems.iter().find(|problem| problem.subject.field() == Some(field));
        let view = FieldView::new(field, form, false, problem, visit).without_exception();
        if field == Field::Country {
            view.called(&sentence!("profile-country").attribute("prompt"), visit)
        } else {
            view
        }
    };
    let summary = |problem: &Problem| {
        let path = problem.subject.field().map_or_else(String::new, |field| format!("#{}", field.key()));
        SummaryLine { path, text: field::summary_text(problem, words) }
    };
    let title = sentence!("page-profile");
    let page = Page {
        view: "profile",
        title: visit.say(&title),
        head: visit.head(&visit.say(&title), problems.len()),
        lead: Some(visit.say(&title.attribute("lead"))),
        steps: None,
        model: ProfilePage {
            problems: problems.iter().map(summary).collect(),
            fields: FIELDS.into_iter().map(view).collect(),
        },
    };
    visit.page(status, &page)
}

/// Keeps what was typed; what is not there any more is taken out.
pub(super) async fn save(State(site): State<Arc<Site>>, headers: HeaderMap, form: Form) -> Response {
    Visit::answer(site, headers, move |visit| {
        let (before, _) = Profile::load(&visit.app)?;
        let mut typed = RequestForm::default();
        for field in FIELDS {
            if let Some(given) = field::value(field, &form) {
                typed.set_if_absent(field, given);
            }
        }
        take(&form, &mut typed);
        match Profile::typed(&typed, before.language, &visit.app) {
            Ok(profile) => {
                profile.save(&visit.app)?;
                Ok(answer::go_on("/settings"))
            }
            Err(failure) if failure.problems.is_empty() => Err(failure),
            Err(failure) => Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &typed, &failure.problems, visit)),
        }
    })
    .await
}
