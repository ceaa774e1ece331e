//! What came in about a letter, as the pages say it: all that the command line says, and nothing as what it pretends to be.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::date;

use super::*;
use crate::app::leaving::Watch;
use crate::app::refresh::{Message, Refreshed};
use crate::journal::{Finding, Journal, NewFinding};
use crate::reply::Proposal;
use crate::web::jobs::{Outcome, Task};
use crate::words::{Sentence, sentence};

impl Browser {
    pub(super) fn journal(&self) -> Journal {
        let folder: PathBuf = self.folder.path().join("state");
        Journal::open_existing(&folder, Timestamp::UNIX_EPOCH).expect("read").expect("a journal")
    }

    /// Keeps a message about an entry.
    pub(super) fn find<'a>(&self, proposal: Proposal, change: impl FnOnce(&mut NewFinding<'a>)) -> Finding {
        let mut new = NewFinding {
            entry: 1,
            proposal,
            from: Some("care@example.com"),
            subject: "Your letter",
            date: Some("2026-11-27T09:00:00Z"),
            message_id: Some("sent-1@example.org"),
            why: "it names your letter's Message-ID",
            account: "main",
            folder: "INBOX",
            uid_validity: Some(1),
            uid: 1,
            bytes: b"From: care@example.com\r\nSubject: Your letter\r\n\r\nText.\r\n",
            whole: true,
        };
        change(&mut new);
        self.journal().keep(&new, Timestamp::UNIX_EPOCH).expect("kept").expect("a finding")
    }

    /// The page after a look that came to this.
    fn looked(&self, change: impl FnOnce(&mut Refreshed)) -> String {
        let mut found = Refreshed::default();
        change(&mut found);
        let words = self.site.shared_words(Locale::from_name(self.language).expect("a language"));
        let told = Watch::new(words).told();
        self.site.jobs.forget(&Task::Answers);
        let _inside = self.runtime.enter();
        self.site.jobs.begin(Task::Answers, String::new(), || Outcome::Looked { found, failed: None, told });
        self.get("/journal/looking").location();
        self.get("/journal/looked").text()
    }
}

fn message(finding: Finding, other_drafts: Vec<i64>) -> Message {
    Message {
        finding,
        provider: "Example".to_owned(),
        sent_on: None,
        other_drafts,
        next: sentence!("found-delay", entry = 1_i64, number = 1_i64),
        why: sentence!("trace-message-id"),
        kind: "terminate".to_owned(),
    }
}

#[test]
fn what_was_found_says_all_that_the_command_line_says() {
    for locale in Locale::ALL {
        let browser = Browser { language: locale.tag(), ..Browser::new() };
        browser.draft(&browser.letter("lebara-uk"));
        browser.draft(&browser.letter("lebara-uk"));
        let finding = browser.find(Proposal::Sent, |new| {
            (new.date, new.from, new.bytes) = (None, None, b"Subject: Your letter\r\n\r\nText.\r\n");
        });
        let words = browser.site.shared_words(locale);
        let says = |page: &str, what: &Sentence| {
            let said = handlebars::html_escape(&words.say(what));
            assert!(page.contains(&said), "{locale:?}: {said} in {page}");
        };
        let looked = browser.looked(|found| found.messages = vec![message(finding, vec![2])]);
        for path in ["/journal/1", "/journal/1/found/1"] {
            check(&browser.get(path).text(), locale.tag(), path);
        }
        check(&looked, locale.tag(), "/journal/looked");
        let other = sentence!("found-other-draft", entry = 2_i64);
        for page in [&looked, &browser.get("/journal/1").text(), &browser.get("/journal/1/found/1").text()] {
            says(page, &sentence!("without-date"));
            says(page, &sentence!("from-nobody"));
            says(page, &other);
        }
        says(&looked, &sentence!("trace-message-id"));
        // What is to be done has a button: it is named.
        let button = words.say(&sentence!("page-mark").attribute("not-sent"));
        assert!(looked.contains(&handlebars::html_escape(&button)), "{looked}");
        assert!(browser.get("/journal/1").text().contains("it names your letter&#x27;s Message-ID"));
        assert!(browser.get("/journal/1/found/1").text().contains("it names your letter&#x27;s Message-ID"));
        // Where nothing was found, since when was looked.
        let folders = vec![sentence!("folder-of-account", folder = "INBOX", account = "main")];
        let day = date(2026, 11, 20);
        let looked = browser.looked(|found| (found.folders, found.since) = (folders.clone(), Some(day)));
        check(&looked, locale.tag(), "/journal/looked");
        says(&looked, &sentence!("nothing-new-since", day, folders));
    }
}

#[test]
fn what_hides_in_a_message_is_spelled_out() {
    let browser = Browser::new();
    browser.draft(&browser.letter("lebara-uk"));
    let hidden = "a\u{202e}b\u{7}c\u{1b}[31md";
    let (from, text) = (format!("{hidden} <care@example.com>"), format!("{hidden}\r\n\u{2066}e"));
    let bytes = format!(
        "From: {from}\r\nSubject: {hidden}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    );
    let finding = browser.find(Proposal::Answered, |new| {
        (new.from, new.subject, new.bytes) = (Some(hidden), hidden, bytes.as_bytes());
        new.why = hidden;
    });
    let looked = browser.looked(|found| found.messages = vec![message(finding, Vec::new())]);
    let read = browser.get("/journal/1/found/1").text();
    for page in [&looked, &browser.get("/journal/1").text(), &read] {
        check(page, "en", "a hostile message");
        assert!(!page.contains(['\u{202e}', '\u{7}', '\u{1b}', '\u{2066}']), "{page}");
        assert!(page.contains("\\u{202e}"), "{page}");
    }
    // From, subject and text of the message itself.
    for part in ["a\\u{202e}b", "\\u{2066}e"] {
        assert!(read.contains(part), "{part} in {read}");
    }
    assert!(read.matches("a\\u{202e}b").count() >= 4, "{read}");
}
