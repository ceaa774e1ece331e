//! A form of ours with a file: read as it comes, within limits, and only where the word of this run comes before everything.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use tokio::time::timeout;

use super::form::{Form, MAX_FORM, WORD};
use super::site::Site;
use crate::words::sentence;

/// How long an upload may take.
const WITHIN: Duration = Duration::from_mins(1);

/// The longest name of a field or a file.
const MAX_NAME: usize = 1024;

/// The most fields besides the word.
const MAX_FIELDS: usize = 64;

/// The largest body with a file of so many megabytes: what a form adds to it is little.
pub(super) const fn body_limit(megabytes: usize) -> usize {
    megabytes * 1_000_000 + MAX_FORM
}

/// A form with a file of at most so many megabytes; without a name none was chosen. The form may come without any, too.
#[derive(Debug)]
pub(super) struct Upload<const MEGABYTES: usize> {
    pub(super) form: Form,
    pub(super) name: String,
    pub(super) bytes: Arc<Vec<u8>>,
}

impl<const MEGABYTES: usize> FromRequest<Arc<Site>> for Upload<MEGABYTES> {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let kind =
            headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            let form = Form::from_request(request, site).await?;
            return Ok(Self { form, name: String::new(), bytes: Arc::default() });
        }
        let multipart = Multipart::from_request(request, site)
            .await
            .map_err(axum::response::IntoResponse::into_response)?;
        match timeout(WITHIN, Self::read(multipart, site, &headers)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(StatusCode::REQUEST_TIMEOUT.into_response()),
        }
    }
}

impl<const MEGABYTES: usize> Upload<MEGABYTES> {
    async fn read(mut multipart: Multipart, site: &Site, headers: &HeaderMap) -> Result<Self, Response> {
        let too_large = || {
            let what = sentence!("page-upload-too-large", most = MEGABYTES);
            site.notice(headers, StatusCode::PAYLOAD_TOO_LARGE, &what)
        };
        let too_much =
            || site.notice(headers, StatusCode::PAYLOAD_TOO_LARGE, &sentence!("page-form-too-large"));
        let broken = |error: &MultipartError| match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => too_large(),
            // What is cut off would pass for a fault of ours.
            _ => StatusCode::BAD_REQUEST.into_response(),
        };
        let stale = || site.notice(headers, StatusCode::FORBIDDEN, &sentence!("page-form-stale"));
        // The word stands first: nothing is read for whoever has none.
        let first = multipart.next_field().await.map_err(|error| broken(&error))?;
        let Some(word) = first.filter(|field| field.name() == Some(WORD)) else { return Err(stale()) };
        let word = octets(word, MAX_NAME).await;
        let word = word.map_err(|error| error.as_ref().map_or_else(stale, broken))?;
        if !std::str::from_utf8(&word).is_ok_and(|word| site.access.is_ours(word)) {
            return Err(stale());
        }
        let mut upload = Self { form: Form::default(), name: String::new(), bytes: Arc::default() };
        let (mut left, mut fields) = (MAX_FORM, 0);
        while let Some(field) = multipart.next_field().await.map_err(|error| broken(&error))? {
            fields += 1;
            let name = field.name().unwrap_or_default().to_owned();
            if fields > MAX_FIELDS || name.len() > MAX_NAME {
                return Err(too_much());
            }
            if name == "file" && upload.name.is_empty() {
                upload.name = field.file_name().unwrap_or_default().chars().take(MAX_NAME).collect();
                let bytes = octets(field, MEGABYTES * 1_000_000).await;
                upload.bytes = bytes.map_err(|error| error.as_ref().map_or_else(too_large, broken))?.into();
            } else {
                let text = octets(field, left).await;
                let text = text.map_err(|error| error.as_ref().map_or_else(too_much, broken))?;
                left -= text.len();
                upload.form.push(name, String::from_utf8_lossy(&text).into_owned());
            }
        }
        Ok(upload)
    }
}

/// What a field holds; no error where it is more than allowed.
async fn octets(mut field: Field<'_>, most: usize) -> Result<Vec<u8>, Option<MultipartError>> {
    let mut octets = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(Some)? {
        if octets.len() + chunk.len() > most {
            return Err(None);
        }
        octets.extend_from_slice(&chunk);
    }
    Ok(octets)
}
