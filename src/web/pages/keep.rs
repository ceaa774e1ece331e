//! What a letter says of its writer, kept as the profile where the person wants that.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use crate::app::Failure;
use crate::app::prepare::Prepared;
use crate::app::profile::Profile;
use crate::app::unfinished::Written;
use crate::value::Field;
use crate::web::answer;
use crate::web::form::Form;
use crate::web::site::Site;
use crate::web::visit::Visit;

fn offered(prepared: &Prepared, visit: &Visit) -> Result<Option<Profile>, Failure> {
    Profile::offered_by(&prepared.request, &prepared.form, &visit.app)
}

/// The values that could be kept; none where the profile has them, or cannot be read: the settings say why.
pub(super) fn offer(prepared: &Prepared, visit: &Visit) -> Vec<String> {
    let profile = offered(prepared, visit).ok().flatten().unwrap_or_default();
    let form = profile.form();
    let fields = [Field::Name, Field::Email, Field::Phone, Field::Address];
    fields.into_iter().filter_map(|field| Some(form.get(field)?.lines.join(", "))).collect()
}

/// Keeps them.
pub(super) async fn keep(
    State(site): State<Arc<Site>>,
    Path(number): Path<u32>,
    headers: HeaderMap,
    _: Form,
) -> Response {
    Visit::answer(site, headers, move |visit| {
        let Some(Written { outcome, .. }) = visit.site.unfinished.write(number, &visit.app)? else {
            return Ok(visit.no_letter(number));
        };
        let Ok(prepared) = outcome else { return Ok(answer::go_on(&format!("/letters/{number}"))) };
        if let Some(profile) = offered(&prepared, visit)? {
            profile.add(&visit.app)?;
        }
        Ok(answer::go_on(&format!("/letters/{number}?kept=1#data")))
    })
    .await
}
