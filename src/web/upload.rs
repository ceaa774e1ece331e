//! A file that a form of ours sends: read within limits, and only where the word of this run comes before it.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use tokio::time::timeout;

use super::site::Site;
use crate::words::sentence;

/// The largest upload, in octets: what may be enclosed, and what a form adds to it.
pub(super) const MAX_UPLOAD: usize = 10_000_000 + 64 * 1024;

/// How long an upload may take.
const WITHIN: Duration = Duration::from_mins(1);

/// The longest word and file name, in octets.
const MAX_TEXT: usize = 1024;

/// A file as it was sent; without a name none was chosen.
#[derive(Debug)]
pub(super) struct Upload {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl FromRequest<Arc<Site>> for Upload {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let multipart = Multipart::from_request(request, site)
            .await
            .map_err(axum::response::IntoResponse::into_response)?;
        match timeout(WITHIN, read(multipart, site, &headers)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(StatusCode::REQUEST_TIMEOUT.into_response()),
        }
    }
}

async fn read(mut multipart: Multipart, site: &Site, headers: &HeaderMap) -> Result<Upload, Response> {
    let refused = |error: &MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            site.notice(headers, StatusCode::PAYLOAD_TOO_LARGE, &sentence!("page-upload-too-large"))
        }
        status => status.into_response(),
    };
    let stale = || site.notice(headers, StatusCode::FORBIDDEN, &sentence!("page-form-stale"));
    // The word stands first: nothing is read for whoever has none.
    let word = match multipart.next_field().await.map_err(|error| refused(&error))? {
        Some(field) if field.name() == Some("word") => field,
        _ => return Err(stale()),
    };
    let word = octets(word, MAX_TEXT).await.map_err(|error| error.as_ref().map_or_else(stale, refused))?;
    if !std::str::from_utf8(&word).is_ok_and(|word| site.access.is_ours(word)) {
        return Err(stale());
    }
    while let Some(field) = multipart.next_field().await.map_err(|error| refused(&error))? {
        if field.name() != Some("file") {
            continue;
        }
        let name: String = field.file_name().unwrap_or_default().chars().take(MAX_TEXT).collect();
        let too_large =
            || site.notice(headers, StatusCode::PAYLOAD_TOO_LARGE, &sentence!("page-upload-too-large"));
        let bytes = octets(field, MAX_UPLOAD).await;
        let bytes = bytes.map_err(|error| error.as_ref().map_or_else(too_large, refused))?;
        return Ok(Upload { name, bytes });
    }
    Ok(Upload { name: String::new(), bytes: Vec::new() })
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
