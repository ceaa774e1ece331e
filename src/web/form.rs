//! What a form of ours sends: read within limits, and only where it carries the word of this run.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use http_body_util::{BodyExt as _, Limited};
use tokio::time::timeout;
use url::form_urlencoded;

use super::site::Site;
use crate::words::sentence;

/// The largest form, in octets.
pub(super) const MAX_FORM: usize = 64 * 1024;

/// How long a form may take to come.
const WITHIN: Duration = Duration::from_secs(10);

/// The field that carries the word of this run.
pub(super) const WORD: &str = "word";

/// The fields of a form, in their order.
#[derive(Debug, Default)]
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    /// What a query holds.
    pub(super) fn of_query(query: Option<&str>) -> Self {
        Self(form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect())
    }

    /// Adds a field.
    pub(super) fn push(&mut self, name: String, value: String) {
        self.0.push((name, value));
    }

    /// The first value of a field, unless it is empty.
    pub(super) fn given(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.trim().is_empty())
    }

    /// The fields whose names begin so, by the rest of their names.
    pub(super) fn fields<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> + Clone {
        self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value.as_str())))
    }

    /// The first value of a field.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Where the form of a request is left once it was read.
#[derive(Debug, Clone, Default)]
pub(super) struct Left(Arc<OnceLock<Form>>);

impl Left {
    /// Leaves a form, but for what lets somebody in.
    pub(super) fn put(&self, form: &Form) {
        let secret = |name: &str| name == WORD || name == "password" || name.starts_with("password.");
        let fields = form.fields("").filter(|(name, _)| !secret(name));
        let mut left = Form::default();
        fields.for_each(|(name, value)| left.push(name.to_owned(), value.to_owned()));
        // A request has one form.
        let _ = self.0.set(left);
    }

    /// The form, where one was read.
    pub(super) fn form(&self) -> Option<&Form> {
        self.0.get()
    }
}

impl FromRequest<Arc<Site>> for Form {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let left = request.extensions().get::<Left>().cloned().unwrap_or_default();
        let urlencoded =
            headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(|value| {
                value.split(';').next().unwrap_or_default().trim() == "application/x-www-form-urlencoded"
            });
        if !urlencoded {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
        }
        let body = timeout(WITHIN, Limited::new(request.into_body(), MAX_FORM).collect()).await;
        let body = match body {
            Err(_) => return Err(StatusCode::REQUEST_TIMEOUT.into_response()),
            Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
                return Err(site.notice(
                    &headers,
                    StatusCode::PAYLOAD_TOO_LARGE,
                    &sentence!("page-form-too-large"),
                ));
            }
            Ok(Err(_)) => return Err(StatusCode::BAD_REQUEST.into_response()),
            Ok(Ok(body)) => body.to_bytes(),
        };
        let form = Self(form_urlencoded::parse(&body).into_owned().collect());
        if form.get(WORD).is_some_and(|word| site.access.is_ours(word)) {
            left.put(&form);
            Ok(form)
        } else {
            // A page of an earlier run, kept open: what was typed there is shown by the browser when one goes back.
            Err(site.notice(&headers, StatusCode::FORBIDDEN, &sentence!("page-form-stale")))
        }
    }
}
