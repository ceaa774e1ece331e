//! Answers that are no page: HTML as bytes, a file to keep, another address to go on at.

use std::fmt::Write as _;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

/// A page of HTML.
pub(super) fn html(status: StatusCode, html: String) -> Response {
    (status, [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html)
        .into_response()
}

/// Go on there: after a form, so that Back and reload send nothing again.
pub(super) fn go_on(path: &str) -> Response {
    match HeaderValue::from_str(path) {
        Ok(path) => (StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Days for a calendar.
pub(super) fn calendar(name: &str, bytes: Vec<u8>) -> Response {
    download(name, "text/calendar; charset=utf-8", bytes)
}

/// A file to keep.
pub(super) fn download(name: &str, content_type: &'static str, bytes: Vec<u8>) -> Response {
    // RFC 6266 and 8187: what is not plain ASCII is percent-encoded, so no octet can end the header.
    let mut disposition = String::from("attachment; filename*=UTF-8''");
    for octet in name.bytes() {
        if octet.is_ascii_alphanumeric() || b"-._".contains(&octet) {
            disposition.push(char::from(octet));
        } else {
            // Writing to a String does not fail.
            let _ = write!(disposition, "%{octet:02X}");
        }
    }
    let Ok(disposition) = HeaderValue::from_str(&disposition) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(content_type)),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    (headers, bytes).into_response()
}
