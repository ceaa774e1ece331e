//! The pages through their routes, without a connection: each in every language, hostile values, the whole job.

mod answers;
mod anything;
mod drafted;
mod failures;
mod field;
mod files;
mod found;
mod leaving;
mod profile;
mod questions;
mod reach;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt as _;
use tempfile::TempDir;
use tower::ServiceExt as _;
use url::form_urlencoded::Serializer;

use super::access::Access;
use super::life::Life;
use super::pages;
use super::site::Site;
use crate::app::App;
use crate::app::unfinished::Unfinished;
use crate::value::{FIELDS, Field, Kind, ValueKind};
use crate::words::Locale;

const BOUNDARY: &str = "7c1f4a";

/// A browser that was let in.
struct Browser {
    routes: Router,
    site: Arc<Site>,
    access: Arc<Access>,
    runtime: tokio::runtime::Runtime,
    folder: TempDir,
    language: &'static str,
}

#[derive(Debug)]
struct Answer {
    status: StatusCode,
    location: Option<String>,
    bytes: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).expect("text")
    }

    fn text_lossy(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where it goes on.
    fn location(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        self.location.as_deref().expect("a place")
    }
}

impl Browser {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let state = folder.path().join("state");
        std::fs::create_dir(&state).expect("a folder");
        let app = App {
            now: Ok(jiff::Timestamp::from_second(1_795_773_600)
                .expect("a time")
                .to_zoned(jiff::tz::TimeZone::UTC)),
            token: Arc::new(|| Ok("0123abcd".to_owned())),
            state_dir: Some(state.clone()),
            config_dir: Some(folder.path().join("config")),
            password: None,
            clock_given: true,
            region: None,
            search_path: None,
        };
        let access = Arc::new(Access::new(4711).expect("random numbers"));
        let life = Arc::new(Life::new(Arc::new(AtomicBool::new(false))));
        let unfinished = Unfinished::new(&state);
        let site = Site::new(Arc::new(app), Arc::clone(&access), life, unfinished, None, Locale::En);
        let site = Arc::new(site);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        Self { routes: pages::routes(Arc::clone(&site)), site, access, runtime, folder, language: "en" }
    }

    fn send(&self, request: axum::http::request::Builder, body: Vec<u8>) -> Answer {
        let cookie = self.access.cookie();
        let request = request
            .header(header::HOST, self.access.host())
            .header(header::COOKIE, cookie.split(';').next().expect("its value"))
            .header(header::ACCEPT_LANGUAGE, self.language)
            .body(Body::from(body))
            .expect("a request");
        self.runtime.block_on(async {
            let response = self.routes.clone().oneshot(request).await.expect("an answer");
            let (head, body) = response.into_parts();
            let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
            let location = head.headers.get(header::LOCATION);
            let location = location.map(|path| path.to_str().expect("text").to_owned());
            Answer { status: head.status, location, bytes }
        })
    }

    fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), Vec::new())
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = Serializer::new(String::new());
        form.append_pair("word", &self.access.form_word()).extend_pairs(fields);
        let request = Request::post(path)
            .header(header::ORIGIN, self.access.origin())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, form.finish().into_bytes())
    }

    fn upload(&self, path: &str, word: &str, name: &str, bytes: &[u8]) -> Answer {
        self.upload_with(path, &[("word", word)], name, bytes)
    }

    /// The same with more fields.
    fn upload_with(&self, path: &str, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part =
                format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.bytes());
        }
        let part = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
        );
        body.extend(part.bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let request = Request::post(path)
            .header(header::ORIGIN, self.access.origin())
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        self.send(request, body)
    }

    /// The draft of a letter, by the button that makes it.
    fn draft(&self, letter: &str) -> Answer {
        let made = self.post(&format!("{letter}/draft"), &[]);
        assert_eq!(made.location(), format!("{letter}/drafted?save=1"));
        self.get(&format!("{letter}/draft.eml"))
    }

    /// A letter that can be written.
    fn letter(&self, provider: &str) -> String {
        let begun = self.post("/new", &[("kind", "stop-renewal"), ("provider", provider)]);
        let details = begun.location().to_owned();
        let done = self.post(&details, &sound());
        done.location().to_owned()
    }
}

fn sound() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "Wang Xiaoming"),
        ("email", "xiaoming.wang@example.org"),
        ("order_number", "LB-2026-001234"),
        ("renews_on.d", "10"),
        ("renews_on.m", "12"),
        ("renews_on.y", "2026"),
    ]
}

/// What every page has to be.
fn check(page: &str, lang: &str, path: &str) {
    assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{path}: {page}");
    assert_eq!(page.matches("<h1 ").count(), 1, "{path}");
    for wrong in [
        "‹",
        "›",
        "`",
        "{{",
        "{ $",
        "page-",
        "WORD(",
        "OPTION(",
        "-end-on",
        "adieu deadline",
        "pay-tv,",
        " style=",
    ] {
        assert!(!page.contains(wrong), "{lang} {path}: {wrong} in {page}");
    }
    // The one script is the program's own, and comes from its own address.
    let scripts: Vec<&str> = page.split("<script").skip(1).collect();
    assert!(
        matches!(scripts[..], [one] if one.starts_with(" src=\"/a/") && one.contains(" defer></script>")),
        "{path}"
    );
    let size =
        page.len() + include_bytes!("assets/adieu.css").len() + include_bytes!("assets/adieu.js").len();
    assert!(size <= 60_000, "{lang} {path}: {size} octets with style and script");
    let values = |name: &str| -> Vec<String> {
        let start = format!(" {name}=\"");
        let parts = page.split(start.as_str()).skip(1);
        parts.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let ids = values("id");
    let known: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    assert_eq!(known.len(), ids.len(), "{path}: an id is there twice: {ids:?}");
    let described = values("aria-describedby").into_iter().chain(values("aria-labelledby"));
    let referred = described.flat_map(|ids| ids.split(' ').map(str::to_owned).collect::<Vec<_>>());
    let jumps = values("href").into_iter().filter_map(|href| href.strip_prefix('#').map(str::to_owned));
    for id in referred.chain(jumps).chain(values("for")) {
        assert!(known.contains(id.as_str()), "{lang} {path}: nothing has the id {id}");
    }
}

#[test]
fn every_page_speaks_every_language() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        let wrong = [
            ("name", ""),
            ("email", "Wang <wang@example.org>"),
            ("reason", "card 4111 1111 1111 1111"),
            ("renews_on.d", "31"),
            ("renews_on.m", "02"),
            ("renews_on.y", "2026"),
            ("iban", "GB00"),
        ];
        let letter = browser.letter("lebara-uk");
        let doubted = browser.letter("lebara-de");
        let mut paths = vec![
            "/".to_owned(),
            "/new".to_owned(),
            "/none".to_owned(),
            "/help".to_owned(),
            "/new/country?kind=terminate&provider=-&provider_name=Example&to=a%40example.de".to_owned(),
            "/new?find=lebara&kind=terminate".to_owned(),
            "/new?find=qqqqqqqqqqqq".to_owned(),
            "/new?checked=1".to_owned(),
            "/new?letter=1".to_owned(),
            "/new?checked=1&kind=x&provider=leb%C3%A4ra-uq".to_owned(),
            "/new?checked=1&kind=terminate&provider=-&provider_name=Example".to_owned(),
            "/ways?kind=terminate&provider=lebara-fr".to_owned(),
        ];
        for letter in [letter, doubted] {
            for page in ["", "/details", "/details?checked=1", "/files", "/send"] {
                paths.push(format!("{letter}{page}"));
            }
        }
        for kind in Kind::names() {
            let begun = browser.post("/new", &[("kind", kind), ("provider", "lebara-uk")]);
            let details = begun.location().to_owned();
            paths.push(details.clone());
            paths.push(browser.post(&details, &wrong).location().to_owned());
        }
        let ends = browser.post("/new", &[("kind", "terminate"), ("provider", "lebara-uk")]);
        let number = browser.post(ends.location(), &sound()).location().to_owned();
        assert!(number.ends_with("/number"), "{number}");
        paths.push(format!("{number}?keep=yes"));
        paths.push(number);
        for path in paths {
            let answer = browser.get(&path);
            assert!(matches!(answer.status.as_u16(), 200 | 404), "{path}: {answer:?}");
            check(&answer.text(), locale.tag(), &path);
        }
    }
}

#[test]
fn a_hostile_value_comes_back_escaped_in_every_field() {
    let browser = Browser::new();
    let long = "é<i>".repeat(4_000);
    let hostile = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' autofocus onfocus='x",
        "{{say \"page-new\"}}",
        "\u{202e}evil\u{2066}",
        "a\u{7}\u{1b}[31mb",
        "${7*7}",
        "]]>--><b>",
        "</textarea><b>",
        &long,
    ];
    for kind in ["stop-renewal", "terminate", "terminate-for-cause", "withdraw", "escalate"] {
        let begun = browser.post("/new", &[("kind", kind), ("provider", "lebara-uk")]);
        let details = begun.location().to_owned();
        let shown = browser.get(&details).text();
        for info in FIELDS.iter().filter(|info| shown.contains(&format!("name=\"{}\"", info.key))) {
            if info.shape == ValueKind::Switch || matches!(info.field, Field::Cause | Field::Capacity) {
                continue;
            }
            for value in hostile {
                let saved = browser.post(&details, &[(info.key, value)]);
                let page = browser.get(saved.location()).text();
                assert!(
                    !page.contains("<script>") && !page.contains("<img") && !page.contains("<b>]"),
                    "{}",
                    info.key
                );
                let seen = handlebars::html_escape(value);
                // A line break of a long text is a blank; none of these has one.
                assert!(page.contains(&seen), "{kind} {}: {value:.40}", info.key);
            }
        }
    }
    for value in hostile {
        let query: String = Serializer::new(String::new()).append_pair("find", value).finish();
        let page = browser.get(&format!("/new?{query}"));
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains(&handlebars::html_escape(value)), "{value:.40}");
        let begun = browser.post("/new", &[("kind", "terminate"), ("provider_name", value)]);
        let again = browser.get(begun.location());
        assert_eq!(again.status, StatusCode::OK);
        assert!(!again.text().contains("<script>") && !again.text().contains("<img"));
    }
}

#[test]
fn from_what_and_to_whom_to_a_draft() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    assert_eq!(letter, "/letters/1");
    let page = browser.get(&letter).text();
    assert!(page.contains("<mark class=\"mine\">LB-2026-001234</mark>") && page.contains("care@lebara.com"));
    assert!(!page.contains("leaf shadow"), "an English letter for an English reader");
    let chinese = Browser { language: "zh-CN,zh;q=0.9", ..browser };
    assert!(chinese.get(&letter).text().contains("<div class=\"leaf shadow\" lang=\"zh-Hans\">"));
    // Back to the details: nothing is lost.
    assert!(chinese.get("/letters/1/details").text().contains("value=\"LB-2026-001234\""));
    // Looking makes nothing.
    assert_eq!(chinese.get("/letters/1/draft.eml").location(), "/letters/1/send");
    let draft = chinese.draft("/letters/1");
    let message = mail_parser::MessageParser::default().parse(&draft.bytes).expect("a message");
    let address = |address: Option<&mail_parser::Address<'_>>| {
        address.and_then(|all| all.first()?.address().map(str::to_owned))
    };
    assert_eq!(address(message.from()).as_deref(), Some("xiaoming.wang@example.org"));
    assert_eq!(address(message.to()).as_deref(), Some("care@lebara.com"));
    assert_eq!(
        message.subject(),
        Some("Stop auto-renewal only (keep line active), order number LB-2026-001234")
    );
    assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
    let body = message.body_text(0).expect("a text");
    assert!(body.contains("before the next charge on 10 December 2026"), "{body}");
    let calendar = chinese.get("/letters/1/dates.ics");
    assert!(calendar.text().starts_with("BEGIN:VCALENDAR"));
    // Thrown away by one press.
    assert!(chinese.get("/").text().contains("action=\"/letters/1/discard\""));
    assert_eq!(chinese.post("/letters/1/discard", &[]).location(), "/");
    assert_eq!(chinese.get(&letter).status, StatusCode::NOT_FOUND);
    assert!(!chinese.get("/").text().contains("/letters/1"));
}

#[test]
fn a_problem_stands_at_its_field_with_what_can_be_done() {
    let browser = Browser::new();
    let details =
        browser.post("/new", &[("kind", "stop-renewal"), ("provider", "lebara-uk")]).location().to_owned();
    let reason = "Charge card 4111 1111 1111 1111 no more.";
    let mut fields = sound();
    fields[1] = ("email", "Wang <wang@example.org>");
    fields.push(("reason", reason));
    let checked = browser.post(&details, &fields).location().to_owned();
    assert_eq!(checked, "/letters/1/details?checked=1");
    let page = browser.get(&checked).text();
    assert!(page.contains("<title>2 problems: Your details – adieu</title>"), "{page}");
    assert!(page.contains("aria-describedby=\"email-hint email-problem\"") && page.contains(reason));
    assert!(page.contains("name=\"take\" value=\"email&#x3D;wang@example.org\""));
    // A card number is not written down.
    let file = browser.folder.path().join("state/unfinished/1/request.toml");
    assert!(!std::fs::read_to_string(&file).expect("a file").contains("4111"));
    fields.push(("take", "email=wang@example.org"));
    let taken = browser.post(&details, &fields).location().to_owned();
    let page = browser.get(taken.split('#').next().expect("a page")).text();
    assert!(page.contains("value=\"wang@example.org\"") && page.contains("1 problem"));
    fields.retain(|(name, _)| *name != "take" && *name != "email");
    fields.extend([("email", "wang@example.org"), ("allow", "reason")]);
    browser.post(&details, &fields);
    fields.retain(|(name, _)| *name != "allow");
    assert_eq!(browser.post(&details, &fields).location(), "/letters/1");
}
