//! Files to enclose, added and taken away.

use super::*;

#[test]
fn files_are_enclosed_and_taken_away() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    let (files, word) = (format!("{letter}/files"), browser.access.form_word());
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";
    assert_eq!(browser.upload(&files, "", "a.png", png).status, StatusCode::FORBIDDEN);
    assert_eq!(browser.upload(&files, &word, "../a & b.png", png).location(), files);
    let page = browser.get(&files).text();
    assert!(page.contains("a &amp; b.png") && !page.contains("id=\"summary\""), "{page}");
    assert!(browser.get(&letter).text().contains("a &amp; b.png ("));
    browser.upload(&files, &word, "run.exe", b"MZ\x90\0");
    let page = browser.get(&files).text();
    assert!(page.contains("id=\"summary\"") && page.contains("run.exe"), "{page}");
    check(&page, "en", &files);
    assert_eq!(browser.get(&letter).location(), "/letters/1/details?checked=1");
    assert!(browser.get("/letters/1/details?checked=1").text().contains("href=\"/letters/1/files\""));
    browser.post(&format!("{files}/remove"), &[("name", "run.exe")]);
    assert_eq!(browser.get(&letter).status, StatusCode::OK);
    browser.post(&format!("{files}/remove"), &[("name", "../request.toml")]);
    assert_eq!(browser.get(&letter).status, StatusCode::OK);
    // A file system takes names of 255 octets.
    let long = format!("{}.png", "王".repeat(300));
    assert_eq!(browser.upload(&files, &word, &long, png).location(), files);
    let large = vec![b'x'; 10_000_001];
    assert_eq!(browser.upload(&files, &word, "large.pdf", &large).status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[test]
fn a_form_with_a_file_has_few_fields() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    let word = browser.access.form_word();
    let send = |count: usize| {
        let fields = [vec![("word", &*word)], vec![("note", "x"); count]].concat();
        browser.upload_with(&format!("{letter}/files"), &fields, "a.pdf", b"%PDF-1.4")
    };
    assert_eq!(send(63).status, StatusCode::SEE_OTHER);
    let answer = send(64);
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("That is too much for a form"), "{answer:?}");
}
