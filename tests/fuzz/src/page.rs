//! The page: whatever comes over a connection, its answers are answers, none is a fault of the program's own, and nothing of a
//! person's browser comes out with them.
//!
//! The input is what is sent, one request after another. Where it has 43 times `W` or `C` stand the word of a form and the cookie of
//! the run, of the same length: an input reaches the handlers, and its lengths stay right.

use adieu::web::Trial;

use crate::scratch;

/// The length of a secret of the page.
const SECRET: usize = 43;

/// Sends the octets to a page of its own.
pub fn run(bytes: &[u8]) {
    let folder = scratch::folder();
    let now = crate::TODAY.at(10, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("a time");
    let page = Trial::new(folder.path(), now).expect("a page");
    let cookie = page.cookie();
    let secret = cookie.split_once('=').expect("a value").1;
    let sent = with(&with(bytes, b'W', page.form_word().as_bytes()), b'C', secret.as_bytes());
    let answered = page.answer(&sent);
    assert!(answered.is_empty() || answered.starts_with(b"HTTP/1."), "no answer: {:?}", head(&answered));
    let text = String::from_utf8_lossy(&answered);
    assert!(!text.contains(secret), "the cookie came out");
    assert!(!text.contains("<script>"), "a script of somebody else's");
    let faults = [500, 501, 502, 503].map(|status| format!("HTTP/1.1 {status} "));
    assert!(!faults.iter().any(|fault| text.contains(fault)), "a fault: {text}");
    // Nobody is answered with a page who shows no cookie.
    if !sent.windows(SECRET).any(|window| window == secret.as_bytes()) {
        assert!(!text.contains("HTTP/1.1 200 OK\r\ncontent-type: text/html"), "let in: {text}");
    }
}

fn head(octets: &[u8]) -> String {
    String::from_utf8_lossy(&octets[..octets.len().min(200)]).into_owned()
}

/// With a secret in the places that are kept for it.
fn with(octets: &[u8], mark: u8, secret: &[u8]) -> Vec<u8> {
    assert_eq!(secret.len(), SECRET, "secrets have another length now");
    let place = [mark; SECRET];
    let mut octets = octets.to_vec();
    while let Some(at) = octets.windows(SECRET).position(|window| window == place) {
        octets[at..at + SECRET].copy_from_slice(secret);
    }
    octets
}
