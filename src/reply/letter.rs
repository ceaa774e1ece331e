//! Which letter a message is about.

use super::{Header, bare};

/// The fewest letters and digits of a number that is looked for: shorter ones stand in many messages.
const FEWEST: usize = 5;

/// A letter that waits, as far as a message can be about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its number in the journal.
    pub entry: i64,
    /// Its Message-ID.
    pub message_id: String,
    /// Its subject.
    pub subject: String,
    /// The address it went to, in small letters.
    pub recipient: String,
    /// The domains the provider writes from, in small letters; an address where its domain is everybody's.
    pub senders: Vec<String>,
    /// The numbers that identify its contract.
    pub numbers: Vec<String>,
}

/// Why a message is taken for one about a letter, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trace {
    /// It names the letter's Message-ID.
    MessageId,
    /// It is from the provider and has the letter's subject.
    Subject,
    /// It is from the provider and has one of the contract's numbers.
    Number,
}

impl Trace {
    /// What it is, as the end of a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Self::MessageId => "it names your letter's Message-ID",
            Self::Subject => "it comes from the provider and has your letter's subject",
            Self::Number => "it comes from the provider and has a number of your contract",
        }
    }
}

impl Letter {
    /// Whether a message with this header comes from the provider.
    pub fn is_from_provider(&self, header: &Header) -> bool {
        let (Some(from), Some(domain)) = (header.from.as_deref(), header.domain()) else { return false };
        self.senders.iter().any(|sender| {
            if sender.contains('@') {
                from == sender
            } else {
                domain
                    .strip_suffix(sender.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
        })
    }

    /// The numbers that are long enough to be looked for.
    pub fn telling_numbers(&self) -> impl Iterator<Item = &str> {
        let long = |number: &&String| number.chars().filter(|c| c.is_alphanumeric()).count() >= FEWEST;
        self.numbers.iter().filter(long).map(String::as_str)
    }

    /// The letter that a header belongs to, and why. A message that names several is about the one it answers.
    pub fn of<'l>(letters: &'l [Self], header: &Header) -> Option<(&'l Self, Trace)> {
        let named = header.names.iter().find_map(|name| {
            letters
                .iter()
                .find(|letter| bare(&letter.message_id) == name)
                .map(|letter| (letter, Trace::MessageId))
        });
        // The newest of several that are alike.
        named.or_else(|| {
            let subject = plain(&header.subject);
            let from_it = || letters.iter().rev().filter(|letter| letter.is_from_provider(header));
            let same = from_it().find(|letter| subject.contains(&plain(&letter.subject)));
            same.map(|letter| (letter, Trace::Subject)).or_else(|| {
                let has =
                    |letter: &&Self| letter.telling_numbers().any(|number| has_number(&subject, number));
                from_it().find(has).map(|letter| (letter, Trace::Number))
            })
        })
    }
}

/// A text as two of them compare: neither case nor the breaks of a folded line count.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a text, as [`plain`] gives it, has a number, and not only as a part of a longer one.
fn has_number(text: &str, number: &str) -> bool {
    let number = plain(number);
    text.match_indices(&number).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(entry: i64, numbers: &[&str]) -> Letter {
        Letter {
            entry,
            message_id: format!("<{entry}@example.org>"),
            subject: format!("Cancellation, order number LB-{entry}"),
            recipient: "care@example.com".to_owned(),
            senders: vec!["example.com".to_owned(), "mobile@free.test".to_owned()],
            numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        }
    }

    fn about(letters: &[Letter], header: &str) -> Option<(i64, Trace)> {
        let header = Header::read(format!("{header}\r\n\r\n").as_bytes());
        Letter::of(letters, &header).map(|(letter, trace)| (letter.entry, trace))
    }

    #[test]
    fn a_message_finds_its_letter() {
        let letters = [letter(1, &["LB-00001"]), letter(2, &["47110815", "123"])];
        for (header, expected) in [
            ("From: a@else.test\r\nIn-Reply-To: <1@example.org>", Some((1, Trace::MessageId))),
            // What it answers goes before what else it names.
            (
                "In-Reply-To: <2@example.org>\r\nReferences: <1@example.org> <2@example.org>",
                Some((2, Trace::MessageId)),
            ),
            ("References: <2@example.org> <1@example.org>", Some((1, Trace::MessageId))),
            (
                "From: x@mail.example.com\r\nSubject: AW: cancellation,  order NUMBER lb-1",
                Some((1, Trace::Subject)),
            ),
            ("From: mobile@free.test\r\nSubject: Ticket (47110815)", Some((2, Trace::Number))),
            ("From: other@free.test\r\nSubject: Ticket (47110815)", None),
            ("From: x@example.com\r\nSubject: Ticket 147110815", None),
            ("From: x@example.com\r\nSubject: Ticket 123", None),
            ("From: x@notexample.com\r\nSubject: Cancellation, order number LB-1", None),
            ("From: x@example.com.evil.test\r\nSubject: Cancellation, order number LB-1", None),
            ("Subject: Cancellation, order number LB-1", None),
            ("From: x@example.com\r\nSubject: News", None),
        ] {
            assert_eq!(about(&letters, header), expected, "{header}");
        }
    }
}
