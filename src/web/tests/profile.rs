//! The profile in the settings: read as answers at a terminal are, kept in the config file, and what letters begin with.

use super::*;

const TYPED: [(&str, &str); 5] = [
    ("name", "Wang Xiaoming"),
    ("email", "xiaoming.wang@example.org"),
    ("phone", "020 7946 0123"),
    ("address", "1 Sample Road\r\n\r\nLondon\r\n"),
    ("country", "GB"),
];

#[test]
fn what_is_about_the_person_is_kept_and_fills_in_letters() {
    let browser = Browser::new();
    assert!(browser.get("/settings").text().contains("Nothing is kept about you yet"));
    let config = browser.folder.path().join("config/config.toml");
    std::fs::create_dir_all(config.parent().expect("a folder")).expect("a folder");
    std::fs::write(&config, "# mine\n[profile]\nlanguage = \"en\"\n").expect("a file");
    assert_eq!(browser.post("/settings/profile", &TYPED).location(), "/settings");
    let kept = std::fs::read_to_string(&config).expect("a file");
    assert!(kept.starts_with("# mine") && kept.contains("language = \"en\""), "{kept}");
    // A number is read as it is written at home.
    assert!(kept.contains("phone = \"+442079460123\"") && kept.contains("country = \"GB\""), "{kept}");
    let settings = browser.get("/settings").text();
    assert!(settings.contains("1 Sample Road, London") && settings.contains("United Kingdom"), "{settings}");
    let page = browser.get("/settings/profile").text();
    assert!(
        page.contains("1 Sample Road\nLondon</textarea>") && page.contains("value=\"GB\" selected"),
        "{page}"
    );
    let begun =
        browser.post("/new", &[("kind", "stop-renewal"), ("provider", "lebara-uk")]).location().to_owned();
    assert!(browser.get(&begun).text().contains("value=\"Wang Xiaoming\""));
    // What is taken out is taken out.
    assert_eq!(browser.post("/settings/profile", &TYPED[..2]).location(), "/settings");
    let kept = std::fs::read_to_string(&config).expect("a file");
    assert!(
        kept.contains("Wang Xiaoming") && !kept.contains("phone") && !kept.contains("Sample Road"),
        "{kept}"
    );
}

#[test]
fn what_is_wrong_with_it_stands_at_its_field_in_every_language() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        let wrong = [
            ("name", "4111 1111 1111 1111"),
            ("email", "Wang <wang@example.org>"),
            ("phone", "12"),
            ("country", "<b>"),
        ];
        let answer = browser.post("/settings/profile", &wrong);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        check(&page, locale.tag(), "/settings/profile");
        for id in ["name", "email", "phone", "country"] {
            assert!(page.contains(&format!("id=\"{id}-problem\"")), "{id}: {page}");
        }
        // Nothing sensitive is let pass here, and nothing was kept.
        assert!(!page.contains("name=\"allow\"") && page.contains("name=\"take\""), "{page}");
        assert!(!browser.folder.path().join("config/config.toml").exists());
        let taken = [&wrong[1..2], &[("take", "email=wang@example.org")]].concat();
        assert_eq!(browser.post("/settings/profile", &taken).location(), "/settings");
        for path in ["/settings", "/settings/profile"] {
            check(&browser.get(path).text(), locale.tag(), path);
        }
    }
}

#[test]
fn what_a_letter_says_of_its_writer_is_kept_where_the_person_wants_that() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        let config = browser.folder.path().join("config/config.toml");
        let letter = browser.letter("lebara-uk");
        let offers = |letter: &str| browser.get(letter).text().contains("/profile\"");
        let page = browser.get(&letter).text();
        check(&page, locale.tag(), "an offer");
        assert!(page.contains("Wang Xiaoming · xiaoming.wang@example.org"), "{page}");
        assert!(!config.exists(), "nothing is kept unasked");
        let kept = browser.post(&format!("{letter}/profile"), &[]).location().to_owned();
        let page = browser.get(&kept).text();
        check(&page, locale.tag(), "kept");
        assert!(page.contains("role=\"status\"") && !offers(&letter), "{page}");
        let text = std::fs::read_to_string(&config).expect("a file");
        assert!(text.contains("name = \"Wang Xiaoming\"") && !text.contains("LB-2026-001234"), "{text}");
        // What is new alone is offered; what is known is not overwritten.
        let mut fields = sound();
        fields[0].1 = "Wang Daming";
        fields.extend([("phone", "+44 20 7946 0123"), ("address", "1 Sample Road\nLondon")]);
        browser.post(&format!("{letter}/details"), &fields);
        assert!(offers(&letter) && !browser.get(&letter).text().contains("Wang Daming · "));
        browser.post(&format!("{letter}/profile"), &[]);
        let text = std::fs::read_to_string(&config).expect("a file");
        assert!(text.contains("Wang Xiaoming") && text.contains("+442079460123"), "{text}");
        assert!(text.contains("Sample Road") && !text.contains("Daming"), "{text}");
        assert!(!offers(&letter));
    }
}
