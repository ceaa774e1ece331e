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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_ends_a_header_or_goes_elsewhere() {
        for (name, written) in [
            ("a.eml", "a.eml"),
            ("a\r\nSet-Cookie: b", "a%0D%0ASet-Cookie%3A%20b"),
            ("\"; filename=x\0", "%22%3B%20filename%3Dx%00"),
            ("../王\u{202e}%41", "..%2F%E7%8E%8B%E2%80%AE%2541"),
        ] {
            let answer = download(name, "application/pdf", Vec::new());
            let disposition = answer.headers()[header::CONTENT_DISPOSITION].to_str().expect("text");
            assert_eq!(disposition, format!("attachment; filename*=UTF-8''{written}"));
        }
        assert_eq!(go_on("/a\r\nSet-Cookie: b").status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
