//! What cannot be done says so on a page, in the person's language, with what was typed.

use super::*;

#[test]
fn every_refusal_is_a_page_in_every_language() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        let form = |method: &str, kind: &str| {
            Request::builder()
                .method(method)
                .uri("/language")
                .header(header::ORIGIN, browser.access.origin())
                .header(header::CONTENT_TYPE, kind)
        };
        let urlencoded = "application/x-www-form-urlencoded";
        for (status, answer) in [
            (400, browser.get("/letters/abc")),
            (400, browser.get("/journal/%ff")),
            (404, browser.get("/a/none.css")),
            (404, browser.get("/letters/7")),
            (404, browser.get("/journal/7")),
            (405, browser.get("/letters/1/discard")),
            (405, browser.send(form("PUT", urlencoded), Vec::new())),
            (415, browser.send(form("POST", "text/plain"), Vec::new())),
            (400, browser.send(form("POST", "multipart/form-data").uri("/letters/1/files"), Vec::new())),
            (403, browser.send(form("POST", urlencoded).header(header::ORIGIN, "null"), Vec::new())),
        ] {
            assert_eq!(answer.status.as_u16(), status, "{answer:?}");
            check(&answer.text(), locale.tag(), &format!("{status}"));
        }
    }
}

#[test]
fn what_cannot_be_kept_is_kept_on_the_page_and_sent_again_by_a_press() {
    let browser = Browser::new();
    let folder = browser.folder.path().join("state/unfinished");
    std::fs::write(&folder, "in the way").expect("a file");
    let typed =
        [("kind", "terminate"), ("provider", "-"), ("provider_name", "<b>Ex\"ample"), ("to", "a@example.de")];
    let answer = browser.post("/new", &[&typed[..], &[("country", "de"), ("password", "s3cret")]].concat());
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let page = answer.text();
    check(&page, "en", "/new");
    for kept in [
        "action=\"/new\"",
        "name=\"provider_name\" value=\"&lt;b&gt;Ex&quot;ample\"",
        "<dd>&lt;b&gt;Ex&quot;ample</dd>",
        "Try again",
    ] {
        assert!(page.contains(kept), "{kept}: {page}");
    }
    assert!(!page.contains("s3cret"), "{page}");
    assert_eq!(
        page.matches(&browser.access.form_word()).count(),
        3,
        "the word is in our own forms alone: {page}"
    );
    // The folder can be used again, also where all of it is gone.
    std::fs::remove_dir_all(browser.folder.path().join("state"))
        .or_else(|_| std::fs::remove_file(&folder))
        .expect("gone");
    assert_eq!(
        browser.post("/new", &[("kind", "terminate"), ("provider", "lebara-uk")]).location(),
        "/letters/1/details"
    );
}

#[test]
fn what_was_typed_into_a_letter_that_is_gone_can_be_copied() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    browser.post(&format!("{letter}/discard"), &[]);
    let answer =
        browser.post(&format!("{letter}/details"), &[("name", "Wang <Xiaoming>"), ("reason", "too dear")]);
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let page = answer.text();
    assert!(page.contains("This letter is no longer here"), "{page}");
    assert!(page.contains("<dd>Wang &lt;Xiaoming&gt;</dd>") && page.contains("<dd>too dear</dd>"), "{page}");
    assert!(!page.contains("Try again"), "{page}");
}

#[test]
fn a_journal_that_cannot_be_read_keeps_nobody_from_their_letters() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    std::fs::write(browser.folder.path().join("state/journal.db"), "no database ".repeat(400))
        .expect("a file");
    let home = browser.get("/");
    assert_eq!(home.status, StatusCode::OK);
    let page = home.text();
    assert!(
        page.contains(&format!("href=\"{letter}\"")) && page.contains("file is not a database"),
        "{page}"
    );
    check(&page, "en", "/");
    let journal = browser.get("/journal");
    assert_eq!(journal.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(journal.text().contains("file is not a database"));
}

#[test]
fn a_form_goes_on_at_no_other_host() {
    let browser = Browser::new();
    let origin = browser.access.origin();
    for (from, to) in [
        (format!("{origin}/help?a=b"), "/help?a=b"),
        (format!("{origin}//evil.test/"), "/"),
        (format!("{origin}.evil.test/"), "/"),
        ("http://evil.test/".to_owned(), "/"),
        (origin.clone(), "/"),
    ] {
        let request = Request::post("/language")
            .header(header::ORIGIN, &origin)
            .header(header::REFERER, &from)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let form = format!("word={}&lang=en", browser.access.form_word());
        assert_eq!(browser.send(request, form.into_bytes()).location(), to, "{from}");
    }
}
