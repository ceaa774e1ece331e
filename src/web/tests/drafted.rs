//! A draft that is made on the page: followed in the journal, once, until somebody says what became of it.

use super::*;

impl Browser {
    /// How many letters the journal has.
    fn entries(&self) -> usize {
        self.get("/journal").text().matches("<h3><a href=\"/journal/").count()
    }
}

fn message_id(draft: &Answer) -> String {
    let message = mail_parser::MessageParser::default().parse(&draft.bytes).expect("a message");
    message.message_id().expect("an id").to_owned()
}

#[test]
fn a_draft_is_written_down_once_however_often_it_is_made() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    assert_eq!(browser.entries(), 0);
    let draft = browser.draft(&letter);
    let page = browser.get(&format!("{letter}/drafted")).text();
    assert!(page.contains("The draft is entry 1 of your letters"), "{page}");
    check(&page, "en", "drafted");
    for _ in 0..3 {
        assert_eq!(browser.draft(&letter).bytes, draft.bytes, "the same message each time");
    }
    assert_eq!(browser.entries(), 1);
    // The answer to it is found by the Message-ID that it goes with.
    let kept = browser.get("/journal/1/message");
    assert_eq!(message_id(&kept), message_id(&draft));
    assert!(!kept.text().contains("X-Unsent"));
    // The letter and its last step say so; a link that opens a message is nobody's draft yet.
    for page in ["", "/send"] {
        let page = browser.get(&format!("{letter}{page}")).text();
        assert!(page.contains("The draft is entry 1") && !page.contains("id=\"earlier\""), "{page}");
    }
}

#[test]
fn what_became_of_a_draft_is_said_where_it_was_made() {
    let browser = Browser::new();
    let letter = browser.letter("lebara-uk");
    browser.draft(&letter);
    // It will not be sent: the letter is still there, and its next draft is another.
    let mark =
        |which, letter: &str| [("mark", which), ("letter", &letter[9..])].map(|(a, b)| (a, b.to_owned()));
    let post = |entry: u32, which, letter: &str| {
        let fields = mark(which, letter);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.post(&format!("/journal/{entry}/mark"), &fields).location().to_owned()
    };
    assert_eq!(post(1, "not-sent", &letter), format!("{letter}/send"));
    assert!(!browser.get(&letter).text().contains("id=\"made\""));
    browser.draft(&letter);
    assert!(browser.get(&letter).text().contains("The draft is entry 2"));
    // Of another letter's draft nothing is thrown away.
    let other = browser.letter("lebara-uk");
    assert_eq!(post(2, "sent", &other), "/journal/2");
    assert_eq!(browser.get(&other).status, StatusCode::OK);
    assert_eq!(browser.get(&letter).status, StatusCode::OK);
    // The same request again: what went before is told before anything is made.
    let send = browser.get(&format!("{other}/send")).text();
    assert!(send.contains("id=\"earlier\"") && send.contains("href=\"/journal/2\""), "{send}");
    browser.draft(&other);
    assert_eq!(post(3, "sent", &other), "/journal/3");
    assert_eq!(browser.get(&other).status, StatusCode::NOT_FOUND, "it is gone, and the journal has it");
}

#[test]
fn the_day_on_which_a_draft_was_sent_is_asked_for() {
    let browser = Browser::new();
    browser.draft(&browser.letter("lebara-uk"));
    let page = browser.get("/journal/1").text();
    assert!(page.contains("value=\"sent\"") && page.contains("value=\"not-sent\""), "{page}");
    assert!(page.contains("name=\"sent_on.d\"") && !page.contains("name=\"end_date.d\""), "{page}");
    check(&page, "en", "a draft");
    let on =
        |day, month, year| [("mark", "sent"), ("sent_on.d", day), ("sent_on.m", month), ("sent_on.y", year)];
    // What is wrong stands at the field, and what was typed stays.
    let cases = [
        ("31", "02", "2026", "2026-02-31"),
        ("1", "01", "2030", "is still to come"),
        ("x", "", "", "&quot;--x&quot;"),
        ("1", "11", "2026", "when the draft was made"),
    ];
    for (day, month, year, said) in cases {
        let fields = [&on(day, month, year)[..], &[("note", "a & b")]].concat();
        let refused = browser.post("/journal/1/mark", &fields);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day} {month} {year}");
        let page = refused.text();
        check(&page, "en", "a day");
        assert!(page.contains("id=\"sent_on-problem\"") && page.contains("href=\"#sent_on\""), "{page}");
        assert!(page.contains(said) && page.contains("value=\"a &amp; b\""), "{said}: {page}");
        assert!(page.contains("value=\"sent\" checked"), "{page}");
        let typed = if day.len() == 1 && day != "x" { format!("0{day}") } else { day.to_owned() };
        assert!(page.contains(&format!("class=\"d\" value=\"{typed}\"")), "{page}");
    }
    let nothing = browser.post("/journal/1/mark", &[("note", "a")]);
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text().contains("href=\"#mark\""), "{}", nothing.text());
    assert_eq!(browser.post("/journal/1/mark", &on("27", "11", "2026")).location(), "/journal/1");
    let page = browser.get("/journal/1").text();
    assert!(page.contains("value=\"confirmed\"") && !page.contains("sent_on"), "{page}");
}

#[test]
fn a_draft_is_made_without_a_journal_and_says_so() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        let letter = browser.letter("lebara-uk");
        let journal = browser.folder.path().join("state/journal.db");
        std::fs::write(&journal, "no database at all, but long enough to be looked at as one")
            .expect("a file");
        assert!(browser.draft(&letter).text().contains("X-Unsent: 1"), "{locale:?}");
        let page = browser.get(&format!("{letter}/drafted")).text();
        assert!(page.contains("class=\"note care\"") && !page.contains("id=\"made\""), "{page}");
        check(&page, locale.tag(), "not followed");
        std::fs::remove_file(&journal).expect("its end");
        browser.draft(&letter);
        let page = browser.get(&format!("{letter}/drafted")).text();
        assert!(page.contains("id=\"made\"") && !page.contains("class=\"note care\""), "{page}");
        check(&page, locale.tag(), "drafted");
        check(&browser.get(&format!("{letter}/send")).text(), locale.tag(), "send, drafted");
        check(&browser.get("/journal/1").text(), locale.tag(), "a draft");
        let again = browser.letter("lebara-uk");
        check(&browser.get(&format!("{again}/send")).text(), locale.tag(), "send, drafted before");
    }
}

#[test]
fn a_copy_without_a_day_is_marked_with_the_day_that_is_typed() {
    use crate::reply::Proposal;
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        browser.draft(&browser.letter("lebara-uk"));
        browser.find(Proposal::Sent, |new| new.date = None);
        let page = browser.get("/journal/1").text();
        check(&page, locale.tag(), "a copy without a day");
        assert!(page.contains("name=\"sent_on.d\" class=\"d\" value=\"\""), "{page}");
        let mut fields =
            vec![("mark", "sent"), ("sent_on.d", "29"), ("sent_on.m", "11"), ("sent_on.y", "2027")];
        let refused = browser.post("/journal/1/mark", &fields);
        check(&refused.text(), locale.tag(), "a day still to come");
        assert!(refused.text().contains("id=\"sent_on-problem\""), "{}", refused.text());
        fields[3].1 = "2026";
        fields[1].1 = "27";
        assert_eq!(browser.post("/journal/1/mark", &fields).location(), "/journal/1");
        let entry = browser.journal().entry(1).expect("it");
        assert_eq!(entry.sent_on.map(|day| day.to_string()).as_deref(), Some("2026-11-27"));
        // Answers belong to the Message-ID that it went with, on whichever day.
        assert_eq!(entry.message_id, "<sent-1@example.org>");
    }
}

#[test]
fn the_day_of_a_copy_is_filled_in() {
    use crate::reply::Proposal;
    let browser = Browser::new();
    browser.draft(&browser.letter("lebara-uk"));
    browser.find(Proposal::Sent, |_| {});
    let page = browser.get("/journal/1").text();
    check(&page, "en", "a copy with a day");
    assert!(page.contains("name=\"sent_on.d\" class=\"d\" value=\"27\""), "{page}");
    assert!(!page.contains("Left empty: today"), "{page}");
}

#[test]
fn a_draft_whose_letter_was_sent_from_here_is_not_asked_about_any_more() {
    let browser = Browser::with_mailbox("");
    let letter = browser.letter("lebara-uk");
    browser.draft(&letter);
    assert!(browser.get("/journal/1").text().contains("name=\"sent_on.d\""));
    let shown = browser.shown(&letter);
    browser.post(&format!("{letter}/send"), &[("shown", &shown)]);
    let page = browser.outcome(&letter);
    assert!(page.contains("Your letter is sent") && page.contains("href=\"/journal/2\""), "{page}");
    assert!(
        page.contains("Entry 1, a draft of the same request, is done with: do not send it too."),
        "{page}"
    );
    let draft = browser.get("/journal/1").text();
    assert!(
        !draft.contains("id=\"mark\"") && draft.contains("the same request was sent as entry 2"),
        "{draft}"
    );
    check(&draft, "en", "a draft that is done with");
}
