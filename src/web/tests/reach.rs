//! How well it is known where a letter goes: an address that is doubted, and none at all.

use super::*;

#[test]
fn nothing_that_could_be_sent_is_made_for_a_doubted_address() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-de");
    let send = browser.get(&format!("{letter}/send")).text();
    assert!(send.contains("/confirm") && !send.contains("1/draft") && !send.contains("mailto:"));
    assert_eq!(browser.post(&format!("{letter}/draft"), &[]).location(), format!("{letter}/send"));
    assert_eq!(browser.get(&format!("{letter}/draft.eml")).location(), format!("{letter}/send"));
    // Another address than the one that is doubted settles nothing.
    browser.post(&format!("{letter}/confirm"), &[("address", "other@example.org")]);
    assert_eq!(browser.post(&format!("{letter}/draft"), &[]).location(), format!("{letter}/send"));
    browser.post(&format!("{letter}/confirm"), &[("address", "halolebara@lebara.com")]);
    let send = browser.get(&format!("{letter}/send")).text();
    assert!(!send.contains("/confirm") && send.contains("1/draft") && send.contains("mailto:"));
    assert_eq!(browser.draft(&letter).status, StatusCode::OK);
}

#[test]
fn a_provider_without_an_address_shows_its_ways_first() {
    let browser = Browser::new();
    let aim = [("kind", "terminate"), ("provider", "lebara-fr")];
    let ways = browser.post("/new", &aim).location().to_owned();
    assert_eq!(ways, "/ways?kind=terminate&provider=lebara-fr");
    let page = browser.get(&ways).text();
    assert!(page.contains("lebara.fr") && page.contains("action=\"/new/by-post\""), "{page}");
    let details = browser.post("/new/by-post", &aim).location().to_owned();
    let number = browser.post(&details, &sound()).location().to_owned();
    let letter = browser.post(&number, &[("keep", "no")]).location().to_owned();
    let send = browser.get(&format!("{letter}/send")).text();
    assert!(send.contains("letter.pdf") && !send.contains("1/draft") && !send.contains("mailto:"));
    let pdf = browser.get(&format!("{letter}/letter.pdf?to=Example+Mobile%0D%0A1+Sample+Road"));
    // Where no font is installed it says so.
    assert!(pdf.bytes.starts_with(b"%PDF-") || pdf.status.is_client_error(), "{:?}", pdf.status);
    // Without an address it is asked for where it belongs.
    let nowhere = browser.get(&format!("{letter}/letter.pdf")).location().to_owned();
    assert_eq!(nowhere, format!("{letter}/send?postal=missing#to"));
    let send = browser.get(nowhere.trim_end_matches("#to")).text();
    assert!(
        send.contains("id=\"to-problem\"") && send.contains("no postal address is known for the provider"),
        "{send}"
    );
    check(&send, "en", "send");
}
