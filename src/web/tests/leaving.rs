//! A letter that leaves from the page: once, whatever is pressed; and what the journal's pages make of it.

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use super::*;

impl Browser {
    /// With a mailbox whose letters go to a script that ends so.
    pub(super) fn with_mailbox(script_end: &str) -> Self {
        let browser = Self::new();
        let (script, config) = (browser.folder.path().join("sendmail"), browser.folder.path().join("config"));
        let text = format!(
            "#!/bin/sh\ncat > /dev/null\necho letter >> {}\n{script_end}\n",
            browser.sent().display()
        );
        std::fs::write(&script, text).expect("a script");
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700)).expect("its mode");
        std::fs::create_dir_all(&config).expect("a folder");
        let account = format!(
            "[accounts.main]\nemail = \"xiaoming.wang@example.org\"\nsendmail = \"{}\"\n",
            script.display()
        );
        std::fs::write(config.join("config.toml"), account).expect("a file");
        browser
    }

    fn sent(&self) -> PathBuf {
        self.folder.path().join("sent")
    }

    /// How many letters have left.
    fn count(&self) -> usize {
        std::fs::read_to_string(self.sent()).unwrap_or_default().lines().count()
    }

    /// What a form on the page carries besides its word.
    pub(super) fn shown(&self, letter: &str) -> String {
        let page = self.get(&format!("{letter}/send")).text();
        let rest = page.split("name=\"shown\" value=\"").nth(1).expect("the letter's mark");
        rest.split('"').next().expect("its end").to_owned()
    }

    /// Waits until a letter has left or not, and gives the page that says so.
    pub(super) fn outcome(&self, letter: &str) -> String {
        for _ in 0..60 {
            let answer = self.get(&format!("{letter}/sending"));
            if answer.status == StatusCode::SEE_OTHER {
                assert_eq!(answer.location(), format!("{letter}/done"));
                return self.get(&format!("{letter}/done")).text();
            }
        }
        panic!("it goes on for ever");
    }
}

#[test]
fn a_letter_leaves_once_whatever_is_pressed() {
    let browser = Browser::with_mailbox("");
    let letter = browser.letter("lebara-uk");
    let shown = browser.shown(&letter);
    let send = format!("{letter}/send");
    let form = [("shown", shown.as_str()), ("account", "main")];
    // A double click, two tabs.
    for _ in 0..4 {
        assert_eq!(browser.post(&send, &form).location(), format!("{letter}/sending"));
    }
    let page = browser.outcome(&letter);
    assert!(page.contains("Your letter is sent") && page.contains("href=\"/journal/1\""), "{page}");
    // By when an answer is due is said at once.
    assert!(page.contains("confirmation asked for by 4 December 2026; remind on"), "{page}");
    // Back and Send, a reload of what became of it, and every page of the letter.
    assert_eq!(browser.post(&send, &form).location(), format!("{letter}/sending"));
    assert!(browser.outcome(&letter).contains("Your letter is sent"));
    for path in ["", "/details", "/send", "/draft.eml", "/drafted"] {
        assert_eq!(browser.get(&format!("{letter}{path}")).location(), format!("{letter}/sending"));
    }
    assert_eq!(browser.count(), 1);
    // The same request typed anew is a letter of another number, and the journal knows it.
    let again = browser.letter("lebara-uk");
    assert_ne!(again, letter);
    let shown = browser.shown(&again);
    browser.post(&format!("{again}/send"), &[("shown", &shown)]);
    assert!(browser.outcome(&again).contains("This letter has been sent before"));
    assert_eq!(browser.count(), 1);
}

#[test]
fn only_what_was_shown_is_sent() {
    let browser = Browser::with_mailbox("");
    let letter = browser.letter("lebara-uk");
    let (shown, send) = (browser.shown(&letter), format!("{letter}/send"));
    let mut other = sound();
    other[0].1 = "Wang Daming";
    browser.post(&format!("{letter}/details"), &other);
    let changed = format!("{letter}/send?changed=1");
    assert_eq!(browser.post(&send, &[("shown", &shown)]).location(), changed);
    assert!(browser.get(&changed).text().contains("no longer what you were shown"));
    assert_eq!(browser.post(&send, &[]).location(), changed);
    // An account that may not send it sends nothing.
    let shown = browser.shown(&letter);
    assert_eq!(browser.post(&send, &[("shown", &shown), ("account", "x")]).location(), send);
    assert_eq!(browser.count(), 0);
    // Nor is anything sent to an address that nobody has confirmed.
    let doubted = browser.letter("lebara-de");
    assert_eq!(
        browser.post(&format!("{doubted}/send"), &[("shown", "x")]).location(),
        format!("{doubted}/send")
    );
    assert_eq!(browser.count(), 0);
}

#[test]
fn a_letter_in_doubt_waits_for_what_the_person_finds() {
    let with_copy = "look for the copy to yourself (&lt;0123abcd@example.org&gt;) in your inbox";
    let without = "look for an answer or a bounce in your inbox, or ask the provider; an empty Sent folder proves nothing. Then “It was sent” or “It was not sent”";
    for (copy, look) in [(true, with_copy), (false, without)] {
        let browser = Browser::with_mailbox("kill -9 $$");
        let config = browser.folder.path().join("config/config.toml");
        let account = std::fs::read_to_string(&config).expect("a file");
        std::fs::write(&config, format!("{account}bcc_self = {copy}\n")).expect("a file");
        settle_doubt(&browser, look);
    }
}

fn settle_doubt(browser: &Browser, look: &str) {
    let letter = browser.letter("lebara-uk");
    let (shown, send) = (browser.shown(&letter), format!("{letter}/send"));
    browser.post(&send, &[("shown", &shown)]);
    let page = browser.outcome(&letter);
    assert!(page.contains("It is not known whether the letter was sent"), "{page}");
    assert!(page.contains("value=\"sent\"") && page.contains("value=\"not-sent\""), "{page}");
    // Where to look, and the words of the buttons below.
    assert!(page.contains(look), "{page}");
    browser.post(&send, &[("shown", &shown)]);
    browser.outcome(&letter);
    assert_eq!(browser.count(), 1, "in doubt, nothing goes again");
    // The same request typed anew: the doubt is the same, and so is what to do.
    let again = browser.letter("lebara-uk");
    let mark = browser.shown(&again);
    browser.post(&format!("{again}/send"), &[("shown", &mark)]);
    let page = browser.outcome(&again);
    assert!(page.contains(look) && page.contains("href=\"/journal/1\""), "{page}");
    assert_eq!(browser.count(), 1);
    // It was not sent: it may be now.
    let mark = [("mark", "not-sent"), ("letter", "1")];
    assert_eq!(browser.post("/journal/1/mark", &mark).location(), send);
    let shown = browser.shown(&letter);
    browser.post(&send, &[("shown", &shown)]);
    browser.outcome(&letter);
    assert_eq!(browser.count(), 2);
    // It was sent after all: then there is nothing left to send.
    assert_eq!(
        browser.post("/journal/2/mark", &[("mark", "sent"), ("letter", "1")]).location(),
        "/journal/2"
    );
    assert_eq!(browser.get(&letter).status, StatusCode::NOT_FOUND);
    assert!(browser.get("/journal/2").text().contains("value=\"confirmed\""));
}

#[test]
fn a_doubt_that_is_settled_in_the_journal_is_none_any_more() {
    let browser = Browser::with_mailbox("kill -9 $$");
    let letter = browser.letter("lebara-uk");
    let send = format!("{letter}/send");
    for (count, mark) in [(1, "not-sent"), (2, "sent")] {
        browser.post(&send, &[("shown", &browser.shown(&letter))]);
        assert!(browser.outcome(&letter).contains("It is not known whether the letter was sent"));
        assert_eq!(browser.count(), count);
        let entry = format!("/journal/{count}");
        assert_eq!(browser.post(&format!("{entry}/mark"), &[("mark", mark)]).location(), entry);
        assert_eq!(browser.get(&format!("{letter}/done")).location(), send);
    }
    browser.post(&send, &[("shown", &browser.shown(&letter))]);
    assert!(browser.outcome(&letter).contains("href=\"/journal/2\""));
    assert_eq!(browser.count(), 2, "what was sent does not go again");
}

#[test]
fn what_fails_says_so_and_can_be_tried_again() {
    for (end, said) in [("exit 75", "does not take the letter now"), ("exit 67", "refused the letter")] {
        let browser = Browser::with_mailbox(end);
        let letter = browser.letter("lebara-uk");
        let shown = browser.shown(&letter);
        for count in 1..=2 {
            browser.post(&format!("{letter}/send"), &[("shown", &shown)]);
            let page = browser.outcome(&letter);
            assert!(page.contains(said), "{page}");
            assert_eq!(browser.count(), count);
            let (_, entry) = page.split_once("href=\"/journal/").expect("its entry");
            assert!(entry.starts_with(&count.to_string()), "{page}");
        }
        assert!(browser.get(&letter).status.is_success(), "the letter is kept");
    }
}

#[test]
fn who_refused_a_letter_is_said_in_every_language() {
    use crate::app::leaving::Departure;
    use crate::app::{Failure, Status};
    use crate::web::jobs::{Outcome, Task};
    use crate::words::sentence;
    let titles = [
        (Some("login"), Status::Login, sentence!("page-login-refused")),
        (Some("server"), Status::Refused, sentence!("page-send-refused")),
        // No password was given, no connection was good enough: nobody refused anything.
        (None, Status::Login, sentence!("page-not-sent")),
        (None, Status::Refused, sentence!("page-not-sent")),
        (None, Status::Temporary, sentence!("page-send-later")),
        (None, Status::Unavailable, sentence!("page-send-unreachable")),
    ];
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        let words = browser.site.shared_words(locale);
        for (number, (by, status, title)) in (1..).zip(&titles) {
            let details = serde_json::json!({ "state": "refused", "entry": 7, "refused_by": by });
            let failure = Failure {
                details: Some(Box::new(details)),
                ..Failure::new(*status, sentence!("nothing-was-sent"))
            };
            let left = Outcome::Left {
                subject: "s".into(),
                name: "n".into(),
                departure: Departure::Failed(failure),
            };
            let _inside = browser.runtime.enter();
            browser.site.jobs.begin(Task::Letter(number), String::new(), || left);
            let page = browser.outcome(&format!("/letters/{number}"));
            check(&page, locale.tag(), "refused");
            let title = handlebars::html_escape(&words.say(title));
            assert!(page.contains(&format!("<h1 id=\"main-title\">{title}</h1>")), "{title}: {page}");
            assert!(page.contains("href=\"/journal/7\""), "{page}");
        }
    }
}

#[test]
fn the_journal_is_read_marked_and_forgotten_in_every_language() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::with_mailbox("") };
        check(&browser.get("/journal").text(), locale.tag(), "an empty journal");
        let letter = browser.letter("lebara-uk");
        let shown = browser.shown(&letter);
        check(&browser.get(&format!("{letter}/send")).text(), locale.tag(), "send");
        browser.post(&format!("{letter}/send"), &[("shown", &shown)]);
        check(&browser.outcome(&letter), locale.tag(), "sent");
        for path in ["/journal", "/journal/1", "/journal/refresh", "/settings", "/"] {
            let answer = browser.get(path);
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            check(&answer.text(), locale.tag(), path);
        }
        // What was sent stands there word for word.
        let entry = browser.get("/journal/1").text();
        assert!(entry.contains("Please switch automatic renewal off before the next charge"), "{entry}");
        // Looked for where nothing can be looked into: it says so.
        assert_eq!(browser.post("/journal/refresh", &[]).location(), "/journal/looking");
        while browser.get("/journal/looking").status == StatusCode::OK {}
        check(&browser.get("/journal/looked").text(), locale.tag(), "looked");
        let tried = browser.post("/settings/account/try", &[("name", "main")]).location().to_owned();
        while browser.get(&tried).status == StatusCode::OK {}
        check(&browser.get("/settings/account/tried?name=main").text(), locale.tag(), "tried");
        let marked =
            [("mark", "confirmed"), ("end_date.d", "31"), ("end_date.m", "12"), ("end_date.y", "2026")];
        assert_eq!(browser.post("/journal/1/mark", &marked).location(), "/journal/1");
        check(&browser.get("/journal/1").text(), locale.tag(), "confirmed");
        let proof = browser.get("/journal/1/evidence.zip");
        assert!(proof.bytes.starts_with(b"PK"), "{proof:?}");
        assert!(browser.get("/journal/1/message").text().contains("Subject: "));
        // Nothing is removed without a yes.
        browser.post("/journal/1/forget", &[]);
        assert_eq!(browser.get("/journal/1").status, StatusCode::OK);
        assert_eq!(browser.post("/journal/1/forget", &[("sure", "yes")]).location(), "/journal");
        assert_eq!(browser.get("/journal/1").status, StatusCode::NOT_FOUND);
    }
}

#[test]
fn the_next_letter_carries_on_the_thread() {
    let browser = Browser::with_mailbox("");
    let letter = browser.letter("lebara-uk");
    let shown = browser.shown(&letter);
    browser.post(&format!("{letter}/send"), &[("shown", &shown)]);
    browser.outcome(&letter);
    let next = browser.post("/journal/1/follow-up", &[]).location().to_owned();
    let draft = browser.draft(&next).text();
    assert!(draft.contains("References: ") && draft.contains("first-letter.eml"), "{draft}");
    let shown = browser.shown(&next);
    browser.post(&format!("{next}/send"), &[("shown", &shown)]);
    assert!(browser.outcome(&next).contains("Your letter is sent"));
    let thread = browser.get("/journal/1").text();
    assert!(thread.contains("href=\"/journal/2\""), "{thread}");
    assert_eq!(browser.count(), 2);
}

#[test]
fn a_mailbox_is_set_up_from_its_address_and_a_language_is_kept() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    assert!(browser.get(&format!("{letter}/send")).text().contains("/settings?letter=1"));
    let unknown =
        browser.post("/settings/account", &[("email", "xiaoming.wang@example.org"), ("letter", "1")]);
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.text().contains("name=\"host\""), "{}", unknown.text());
    // The field is there: no option of the command line is named.
    assert!(!unknown.text().contains("of the command line"), "{}", unknown.text());
    let known = [("email", "xiaoming.wang@example.org"), ("host", "smtp.example.org"), ("letter", "1")];
    assert_eq!(browser.post("/settings/account", &known).location(), "/letters/1/send");
    let page = browser.get("/letters/1/send").text();
    assert!(
        page.contains("Password of xiaoming.wang@example.org") && page.contains("type=\"password\""),
        "{page}"
    );
    assert!(!page.contains("type=\"password\" value"), "a password never comes back");
    // No password: nothing was sent, and it is said.
    let shown = browser.shown("/letters/1");
    browser.post("/letters/1/send", &[("shown", &shown)]);
    let page = browser.outcome("/letters/1");
    assert!(page.contains("no password was given"), "{page}");
    assert_eq!(browser.post("/settings/account/remove", &[("name", "main")]).location(), "/settings");
    assert!(!browser.get("/settings").text().contains("/settings/account/try"));
    assert_eq!(browser.post("/language", &[("lang", "de")]).location(), "/");
    assert!(browser.get("/settings").text().contains("Einstellungen"));
    let config = std::fs::read_to_string(browser.folder.path().join("config/config.toml")).expect("a file");
    assert!(config.contains("language = \"de\""), "{config}");
}

#[test]
fn what_people_write_is_understood_and_what_a_cause_brings_is_asked() {
    let browser = Browser::new();
    let begun = browser.post("/new", &[("kind", "terminate-for-cause"), ("provider", "lebara-de")]);
    let details = begun.location().to_owned();
    assert!(!browser.get(&details).text().contains("id=\"new_place\""));
    let moved = [("cause", "move"), ("name", "Wang Xiaoming"), ("email", "xiaoming.wang@example.org")];
    assert_eq!(browser.post(&details, &moved).location(), format!("{details}#new_place"));
    let typed = [
        ("cause", "move"),
        ("new_place", "Leeds"),
        ("cause_on.d", "31.12.2026"),
        ("phone", "0170 1234567"),
        ("name", "Wang Xiaoming"),
        ("email", "xiaoming.wang@example.org"),
        ("customer_number", "C-1002003"),
    ];
    assert_eq!(browser.post(&details, &typed).location(), "/letters/1/number");
    browser.post("/letters/1/number", &[("keep", "no")]);
    let page = browser.get(&details).text();
    assert!(page.contains("name=\"cause_on.y\" class=\"y\" value=\"2026\""), "{page}");
    let letter = browser.get("/letters/1").text();
    assert!(letter.contains("+491701234567") || letter.contains("+49 170"), "{letter}");
    let two =
        browser.post(&details, &[("cause", "move"), ("cause_on.d", "03/04/2026"), ("new_place", "Leeds")]);
    // The provider's country says which number is the day.
    let page = browser.get(two.location()).text();
    assert!(page.contains("class=\"d\" value=\"03\"") && page.contains("value=\"04\" selected"), "{page}");
}

#[test]
fn a_letter_from_another_address_than_the_mailbox_says_which_is_missing() {
    let browser = Browser::with_mailbox("");
    let letter = browser.letter("lebara-uk");
    let mut other = sound();
    other[1].1 = "wang@example.com";
    browser.post(&format!("{letter}/details"), &other);
    let page = browser.get(&format!("{letter}/send")).text();
    assert!(page.contains("The letter is from wang@example.com, and that mailbox is not set up"), "{page}");
    assert!(page.contains("Set up: xiaoming.wang@example.org."), "{page}");
}
