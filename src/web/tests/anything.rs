//! Whatever reaches a route: an answer with what every answer carries, and never a fault of the program's own.

use arbitrary_text::text;

use super::*;

/// The names that forms have, so that what is made up is read.
const NAMES: &[&str] = &[
    "word",
    "kind",
    "provider",
    "find",
    "to",
    "provider_name",
    "country",
    "letter",
    "name",
    "email",
    "end_on.d",
    "end_on.m",
    "end_on.y",
    "take",
    "allow",
    "later",
    "shown",
    "account",
    "password",
    "folder",
    "mark",
    "note",
    "end_date.d",
    "sure",
    "host",
    "keyring",
    "lang",
    "address",
    "language",
    "document",
    "keep",
    "country_asked",
];

/// The addresses there are.
const PATHS: &[&str] = &[
    "/",
    "/new",
    "/new/by-post",
    "/ways",
    "/letters/1",
    "/letters/1/details",
    "/letters/1/number",
    "/new/country",
    "/help",
    "/letters/1/files",
    "/letters/1/files/remove",
    "/letters/1/send",
    "/letters/1/drafts",
    "/letters/1/sending",
    "/letters/1/done",
    "/letters/1/confirm",
    "/letters/1/draft",
    "/letters/1/drafted",
    "/letters/1/draft.eml",
    "/letters/1/letter.pdf",
    "/letters/1/dates.ics",
    "/journal",
    "/journal/1",
    "/journal/1/mark",
    "/journal/1/found/1",
    "/journal/1/forget",
    "/journal/1/follow-up",
    "/journal/looked",
    "/settings",
    "/settings/account",
    "/settings/account/remove",
    "/settings/account/tried",
    "/language",
    "/a/x.css",
    "/enter",
];

mod arbitrary_text {
    use arbtest::arbitrary::{Result, Unstructured};

    /// Text that a browser could send, with what is worth trying in it.
    pub(super) fn text(u: &mut Unstructured<'_>) -> Result<String> {
        const PIECES: &[&str] = &[
            "<planted",
            "\"",
            "'",
            "&",
            "\r\n",
            "\0",
            "\u{202e}",
            "{{x}}",
            "%",
            "lebara-uk",
            "terminate",
            "1",
            "-1",
            "2026",
            "31.12.2026",
            "@",
            "a@example.org",
            "99999999999999999999",
            "=",
            "/",
            "..",
            "é",
            "王",
        ];
        let mut text = String::new();
        for _ in 0..u.int_in_range(0..=6)? {
            text.push_str(u.choose(PIECES)?);
        }
        Ok(text)
    }
}

#[test]
fn nothing_that_is_sent_makes_a_fault() {
    let browser = Browser::new();
    browser.letter("lebara-uk");
    arbtest::arbtest(|u| {
        let path = *u.choose(PATHS)?;
        let mut form = Serializer::new(String::new());
        if u.ratio(9, 10)? {
            form.append_pair("word", &browser.access.form_word());
        }
        for _ in 0..u.int_in_range(0..=8)? {
            form.append_pair(u.choose(NAMES)?, &text(u)?);
        }
        let form = form.finish();
        let request = if u.arbitrary()? {
            Request::post(path)
                .header(header::ORIGIN, browser.access.origin())
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        } else {
            Request::get(format!("{path}?{form}"))
        };
        let answer = browser.send(request, form.into_bytes());
        let html = answer.text_lossy();
        assert!(answer.status.as_u16() < 500, "{path}: {} {html}", answer.status);
        assert!(!html.contains("<planted"), "{path}: {html}");
        if answer.status == StatusCode::SEE_OTHER {
            assert!(answer.location().starts_with('/'), "{path}: {html}");
        }
        Ok(())
    })
    .budget_ms(3_000);
}
