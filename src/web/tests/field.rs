//! A field of the details that is checked by itself.

use super::*;

#[test]
fn a_field_that_is_left_is_checked_alone() {
    let browser = Browser::new();
    let details =
        browser.post("/new", &[("kind", "stop-renewal"), ("provider", "lebara-uk")]).location().to_owned();
    let check = |fields: &[(&str, &str)]| {
        let answer = browser.post(&details, fields);
        assert_eq!(answer.location(), format!("{details}?checked=email"));
        browser.get(answer.location()).text()
    };
    let page = check(&[("email", "Wang <wang@example.org>"), ("phone", "12"), ("check", "email")]);
    self::check(&page, "en", "a field that was left");
    assert!(page.contains("id=\"email-problem\"") && page.contains("Use wang@example.org"), "{page}");
    // Of the others nothing is said yet, and what was typed is kept.
    assert_eq!(page.matches("-problem\"").count(), page.matches("email-problem\"").count(), "{page}");
    assert!(page.contains("name=\"phone\" value=\"12\""), "{page}");
    let page = check(&[("email", "wang@example.org"), ("check", "email")]);
    assert!(!page.contains("-problem\"") && !page.contains("class=\"summary\""), "{page}");
    // Nothing that is no field is looked for.
    let other = browser.post(&details, &[("email", "x"), ("check", "<b>")]);
    assert_eq!(other.location(), format!("{details}?checked=1"));
}
