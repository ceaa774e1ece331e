//! A provider's answer that is kept with a mark, and shown in the thread.

use super::*;

#[test]
fn an_answer_is_kept_as_a_file_and_given_back_as_it_was() {
    let browser = Browser::new();
    browser.draft(&browser.letter("lebara-uk"));
    let word = browser.access.form_word();
    let mark = "/journal/1/mark";
    let fields = |which| [("word", word.as_str()), ("mark", which), ("note", "by post & e-mail")];
    // A draft that was sent, with what was sent.
    assert_eq!(browser.upload_with(mark, &fields("sent"), "", b"").location(), "/journal/1");
    let hostile = "../<b>\u{202e}answer.html";
    let html = b"<script>alert(1)</script>";
    assert_eq!(browser.upload_with(mark, &fields("confirmed"), hostile, html).location(), "/journal/1");
    let page = browser.get("/journal/1").text();
    check(&page, "en", "an answer");
    assert!(
        page.contains("by post &amp; e-mail") && page.contains("href=\"/journal/1/answers/2\""),
        "{page}"
    );
    assert!(page.contains("&lt;b&gt;") && !page.contains("/answers/1\""), "{page}");
    let file = browser.get("/journal/1/answers/2");
    assert_eq!(file.bytes, html);
    for none in
        ["/journal/1/answers/1", "/journal/1/answers/3", "/journal/2/answers/2", "/journal/1/answers/-1"]
    {
        assert_eq!(browser.get(none).status, StatusCode::NOT_FOUND, "{none}");
    }
    // It goes into the evidence.
    let proof = browser.get("/journal/1/evidence.zip");
    assert!(proof.bytes.windows(11).any(|window| window == b"answer.html"), "no answer in it");
    // Nothing is kept for a form that is not ours.
    assert_eq!(browser.upload_with(mark, &[("mark", "closed")], "a.txt", b"x").status, StatusCode::FORBIDDEN);
    assert_eq!(
        browser.upload_with(mark, &[("mark", "closed"), ("word", &word)], "a.txt", b"x").status,
        StatusCode::FORBIDDEN
    );
}

#[test]
fn an_answer_has_its_limit_and_an_empty_one_is_none() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        browser.draft(&browser.letter("lebara-uk"));
        let (word, mark) = (browser.access.form_word(), "/journal/1/mark");
        browser.post(mark, &[("mark", "sent")]);
        let fields = [("word", word.as_str()), ("mark", "answered")];
        let most = vec![b'x'; 25_000_001];
        let refused = browser.upload_with(mark, &fields, "scan.png", &most);
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
        let page = refused.text();
        check(&page, locale.tag(), "too large");
        assert!(page.contains("25"), "{page}");
        let empty = browser.upload_with(mark, &fields, "empty.png", b"");
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        check(&empty.text(), locale.tag(), "empty");
        if locale == Locale::En {
            assert_eq!(browser.upload_with(mark, &fields, "scan.png", &most[1..]).location(), "/journal/1");
            assert!(browser.get("/journal/1").text().contains("scan.png (25"));
        }
        // A text that is longer than a form may be.
        let long = "y".repeat(70_000);
        let fields = [&fields[..], &[("note", &*long)]].concat();
        assert_eq!(browser.upload_with(mark, &fields, "", b"").status, StatusCode::PAYLOAD_TOO_LARGE);
    }
}
