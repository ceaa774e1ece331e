//! The questions that come before the details and before the letter, where they matter alone; and what every page leads to.

use super::*;

#[test]
fn the_country_is_asked_for_where_nothing_tells_it() {
    let browser = Browser::new();
    let known = browser.post("/new", &[("kind", "terminate"), ("provider", "lebara-uk")]);
    assert!(known.location().ends_with("/details"), "{known:?}");
    let other = [
        ("kind", "terminate"),
        ("provider", "-"),
        ("provider_name", "Example & Co"),
        ("to", "care@example.de"),
    ];
    let asked = browser.post("/new", &other).location().to_owned();
    assert!(asked.starts_with("/new/country?"), "{asked}");
    let page = browser.get(&asked).text();
    // What was typed goes along, and the address tells what is likely.
    assert!(page.contains("name=\"provider_name\" value=\"Example &amp; Co\""), "{page}");
    assert!(page.contains("<option value=\"DE\" selected>"), "{page}");
    let with = |country| [&other[..], &[("country", country), ("country_asked", "1")]].concat();
    let details = browser.post("/new", &with("FR")).location().to_owned();
    let file = |number: u32| {
        let path = browser.folder.path().join(format!("state/unfinished/{number}/request.toml"));
        std::fs::read_to_string(path).expect("a letter")
    };
    assert_eq!(details, "/letters/2/details");
    assert!(file(2).contains("country = \"FR\""), "{}", file(2));
    // It need not be known.
    assert_eq!(browser.post("/new", &with("")).location(), "/letters/3/details");
    assert!(!file(3).contains("country"));
    // Given at once, it is not asked for.
    let given = [&other[..], &[("country", "FR")]].concat();
    assert_eq!(browser.post("/new", &given).location(), "/letters/4/details");
    // By post too.
    let by_post = browser.post("/new/by-post", &other[..3]).location().to_owned();
    assert!(by_post.ends_with("&by_post=1"), "{by_post}");
    assert!(browser.get(&by_post).text().contains("action=\"/new/by-post\""));
}

#[test]
fn a_number_is_not_lost_unasked() {
    let browser = Browser::new();
    let begun = browser.post("/new", &[("kind", "terminate"), ("provider", "lebara-uk")]);
    let details = begun.location().to_owned();
    let (letter, number) = ("/letters/1", "/letters/1/number");
    // The details come first.
    assert!(browser.post(&details, &[("name", "")]).location().contains("checked=1"));
    assert_eq!(browser.post(&details, &sound()).location(), number);
    for page in ["", "/send", "/draft.eml", "/letter.pdf", "/drafted"] {
        assert_eq!(browser.get(&format!("{letter}{page}")).location(), number, "{page}");
    }
    for form in ["/send", "/drafts", "/draft"] {
        assert_eq!(browser.post(&format!("{letter}{form}"), &[]).location(), number, "{form}");
    }
    let page = browser.get(number).text();
    assert!(page.contains("value=\"yes\"") && page.contains("value=\"no\""), "{page}");
    let kept = browser.post(number, &[("keep", "yes")]).location().to_owned();
    assert!(browser.get(&kept).text().contains("PAC to 65075"));
    assert_eq!(browser.get(letter).location(), number, "it is still kept");
    assert_eq!(browser.post(number, &[("keep", "no")]).location(), letter);
    assert_eq!(browser.get(letter).status, StatusCode::OK);
    assert_eq!(browser.get(number).location(), letter);
    // A letter that leaves the line as it is asks nothing.
    let renewal = browser.letter("lebara-uk");
    assert_eq!(browser.get(&renewal).status, StatusCode::OK);
    assert_eq!(browser.get(&format!("{renewal}/number")).location(), renewal);
}

#[test]
fn help_names_the_places_and_every_page_leads_to_it() {
    let browser = Browser::new();
    let page = browser.get("/help").text();
    let folder = browser.folder.path().display().to_string();
    assert!(
        page.contains(&format!("{folder}/state")) && page.contains(&format!("{folder}/config/config.toml"))
    );
    assert!(page.contains("<a href=\"/help\" aria-current=\"page\">"), "{page}");
    for (path, current) in [
        ("/", None),
        ("/new", Some("/new")),
        ("/journal", Some("/journal")),
        ("/settings", Some("/settings")),
    ] {
        let page = browser.get(path).text();
        assert!(page.contains("<a href=\"/help\">"), "{path}");
        let marked: Vec<&str> = page.split("\" aria-current=\"page\"").collect();
        let marked = if marked.len() > 1 { marked[0].rsplit('"').next() } else { None };
        assert_eq!(marked, current, "{path}");
    }
}
