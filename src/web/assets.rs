//! What pages refer to: the style sheet, the script that none needs, and the icon. Each is addressed by its content, so a browser may keep it for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};

/// A file of the program's own.
pub(super) struct Asset {
    /// Its address on the page's server.
    pub(super) path: String,
    content_type: &'static str,
    bytes: &'static [u8],
}

impl Asset {
    fn new(ending: &str, content_type: &'static str, bytes: &'static [u8]) -> Self {
        let hash = Sha256::digest(bytes);
        let name: String = hash.iter().take(8).map(|octet| format!("{octet:02x}")).collect();
        Self { path: format!("/a/{name}.{ending}"), content_type, bytes }
    }
}

/// The style sheet.
pub(super) static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("css", "text/css; charset=utf-8", include_bytes!("assets/adieu.css")));

/// The script.
pub(super) static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("js", "text/javascript; charset=utf-8", include_bytes!("assets/adieu.js")));

/// The icon.
pub(super) static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("svg", "image/svg+xml", include_bytes!("../../desktop/adieu.svg")));

/// One of them.
pub(super) async fn asset(Path(name): Path<String>) -> Response {
    let asset =
        [&STYLE, &SCRIPT, &ICON].into_iter().find(|asset| asset.path.strip_prefix("/a/") == Some(&name));
    let Some(asset) = asset else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=31536000, immutable")),
    ];
    (headers, asset.bytes).into_response()
}
