//! What stands before every route: for whom a request is, whose browser it is from, and what every answer carries.
//!
//! DNS rebinding fails at the Host header, another site's form at Origin and at the form's word, another program's page on
//! this computer at the cookie, which SameSite does not keep from other ports.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::form::Left;
use super::kept::Kept;
use super::server::LetIn;
use super::site::Site;
use super::view::Failed;
use crate::words::sentence;

/// Nothing from elsewhere, nothing inline, nothing in a frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What every answer carries. With `no-referrer` our own forms would come with `Origin: null`.
const CARRIED: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// Lets a request through to its route, or answers it.
pub(super) async fn guard(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let (path, left) = (request.uri().path().to_owned(), Left::default());
    request.extensions_mut().insert(left.clone());
    let answered = if let Some(refused) = refusal(&site, &request) {
        refused
    } else {
        site.life.touch();
        with_what_was_typed(next.run(request).await, &left, &path, &site, &headers)
    };
    with_headers(in_words(answered, &site, &method, &headers))
}

/// The page that says why something could not be done, with the form that asked for it; what may yet work can be sent again.
fn with_what_was_typed(
    answered: Response,
    left: &Left,
    path: &str,
    site: &Site,
    headers: &HeaderMap,
) -> Response {
    let status = answered.status();
    let again = status.is_server_error().then_some(path);
    let Some(failed) = answered.extensions().get::<Failed>() else { return answered };
    let Some(form) = left.form() else { return answered };
    let kept = Kept::of(form.fields(""), again, site.words(headers));
    site.failed(headers, status, Failed { kept: Some(kept), ..failed.clone() })
}

/// The page that says what an answer without words is: whatever it is about, the person sees it.
fn in_words(answered: Response, site: &Site, method: &Method, headers: &HeaderMap) -> Response {
    let (status, given) = (answered.status(), answered.headers());
    let wordless = given.get(header::CONTENT_TYPE).is_none_or(|kind| kind == "text/plain; charset=utf-8");
    // Whoever asks for another host is told nothing.
    if !wordless || status == StatusCode::MISDIRECTED_REQUEST {
        return answered;
    }
    let what = match status {
        _ if status.is_server_error() => sentence!("page-fault"),
        _ if !status.is_client_error() => return answered,
        _ if *method == Method::POST => sentence!("page-form-broken"),
        _ => sentence!("page-not-found"),
    };
    let mut page = site.notice(headers, status, &what);
    if let Some(methods) = given.get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, methods.clone());
    }
    page
}

/// Why a request does not get through.
fn refusal(site: &Site, request: &Request) -> Option<Response> {
    let headers = request.headers();
    let host = site.access.host();
    // Octet for octet, before anything is read: "localhost", a name that leads here or another port is somebody else.
    let named = only(headers, &header::HOST) == Some(host.as_str());
    let in_target = request.uri().authority().is_none_or(|authority| authority.as_str() == host);
    if !named || !in_target {
        return Some(StatusCode::MISDIRECTED_REQUEST.into_response());
    }
    if ![Method::GET, Method::HEAD, Method::POST].contains(request.method()) {
        return Some((StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD, POST")]).into_response());
    }
    // A browser says where a request comes from; another site may not even look.
    let foreign = |name, ours: &[&str]| {
        only(headers, name).is_some_and(|from| !ours.contains(&from)) || several(headers, name)
    };
    let fetch_site = HeaderName::from_static("sec-fetch-site");
    let path = request.uri().path();
    if request.method() == Method::POST {
        if only(headers, &header::ORIGIN) != Some(site.access.origin().as_str())
            || foreign(&fetch_site, &["same-origin"])
        {
            return Some(StatusCode::FORBIDDEN.into_response());
        }
    } else if foreign(&header::ORIGIN, &[&site.access.origin()]) {
        return Some(StatusCode::FORBIDDEN.into_response());
    }
    let open_to_all = path == "/enter" || path.starts_with("/a/");
    let known = || {
        headers
            .get_all(header::COOKIE)
            .iter()
            .any(|cookies| cookies.to_str().is_ok_and(|cookies| site.access.knows(cookies)))
    };
    if open_to_all || known() {
        if let Some(connection) = request.extensions().get::<LetIn>().filter(|_| !open_to_all) {
            connection.mark();
        }
        None
    } else {
        Some(site.notice(headers, StatusCode::FORBIDDEN, &sentence!("page-locked")))
    }
}

/// The one value of a header; `None` where there is none, or there are several.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    if values.next().is_some() { None } else { value.to_str().ok() }
}

fn several(headers: &HeaderMap, name: &HeaderName) -> bool {
    headers.get_all(name).iter().nth(1).is_some()
}

fn with_headers(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in CARRIED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What is addressed by its content says so itself.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
