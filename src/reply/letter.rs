//! Which letter a message is about.

use super::number::{has_number, has_phrase, is_telling};
use super::{Header, bare};
use crate::words::{Describe, Sentence, sentence};

/// A letter that waits, as far as a message can be about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its number in the journal.
    pub entry: i64,
    /// When it was written (RFC 3339, UTC).
    pub written_at: String,
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
    /// One of the contract's numbers stands in its subject, whoever wrote it.
    NumberFromElsewhere,
}

impl Describe for Trace {
    fn sentence(&self) -> Sentence {
        match self {
            Self::MessageId => sentence!("trace-message-id"),
            Self::Subject => sentence!("trace-subject"),
            Self::Number => sentence!("trace-number"),
            Self::NumberFromElsewhere => sentence!("trace-number-from-elsewhere"),
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

    /// Whether this is its Message-ID.
    pub(crate) fn has_message_id(&self, id: &str) -> bool {
        same_id(&self.message_id, id)
    }

    /// The numbers that are long enough to be looked for.
    pub(crate) fn telling_numbers(&self) -> impl Iterator<Item = &str> {
        self.numbers.iter().map(String::as_str).filter(|number| is_telling(number))
    }

    /// Whether a message may have been written after this letter; one without a date may. Clocks differ by minutes.
    pub(crate) fn may_be_answered_by(&self, header: &Header) -> bool {
        let time = |text: &str| text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second);
        let written = time(&self.written_at);
        header
            .date
            .as_deref()
            .and_then(time)
            .zip(written)
            .is_none_or(|(date, written)| date + 3600 >= written)
    }

    /// The letter that a header belongs to, and why. A message that names several is about the one it answers; of several
    /// whose subject or number fits, it is about the one that fits best, and of those the newest.
    pub fn of<'l>(letters: &'l [Self], header: &Header) -> Option<(&'l Self, Trace)> {
        let named = header.names.iter().find_map(|name| {
            letters
                .iter()
                .find(|letter| same_id(&letter.message_id, name))
                .map(|letter| (letter, Trace::MessageId))
        });
        named.or_else(|| {
            let subject = plain(&header.subject);
            let after = || letters.iter().filter(|letter| letter.may_be_answered_by(header));
            let number = |letter: &Self| {
                letter.telling_numbers().filter(|number| has_number(&subject, number)).map(str::len).max()
            };
            let provider = || after().filter(|letter| letter.is_from_provider(header));
            // A subject with the number in it says more than one without, and the longer of two that fit more than the shorter.
            let by_subject = provider()
                .filter(|letter| has_phrase(&subject, &plain(&letter.subject)))
                .max_by_key(|letter| (letter.subject.len(), letter.entry));
            let best = |letters: &mut dyn Iterator<Item = &'l Self>| {
                letters
                    .filter_map(|letter| Some((number(letter)?, letter)))
                    .max_by_key(|(len, letter)| (*len, letter.entry))
            };
            by_subject
                .map(|letter| (letter, Trace::Subject))
                .or_else(|| best(&mut provider()).map(|(_, letter)| (letter, Trace::Number)))
                .or_else(|| best(&mut after()).map(|(_, letter)| (letter, Trace::NumberFromElsewhere)))
        })
    }
}

/// Whether two Message-IDs are the same; servers change the case of a domain.
pub(super) fn same_id(one: &str, other: &str) -> bool {
    bare(one).eq_ignore_ascii_case(bare(other))
}

/// A text as two of them compare: neither case nor the breaks of a folded line count.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A letter to care@example.com about these numbers.
    pub(in crate::reply) fn letter(entry: i64, numbers: &[&str]) -> Letter {
        Letter {
            entry,
            written_at: "2026-11-23T09:00:00Z".to_owned(),
            message_id: format!("<{entry}@example.org>"),
            subject: numbers.first().map_or_else(
                || "Cancellation".to_owned(),
                |number| format!("Cancellation, order number {number}"),
            ),
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
            ("In-Reply-To: 1@EXAMPLE.org", Some((1, Trace::MessageId))),
            ("References: < x@y.test > ,\r\n 2@example.org", Some((2, Trace::MessageId))),
            // What it answers goes before what else it names.
            (
                "In-Reply-To: <2@example.org>\r\nReferences: <1@example.org> <2@example.org>",
                Some((2, Trace::MessageId)),
            ),
            ("References: <2@example.org> <1@example.org>", Some((1, Trace::MessageId))),
            (
                "From: x@mail.example.com\r\nSubject: AW: cancellation,  order NUMBER lb-00001",
                Some((1, Trace::Subject)),
            ),
            ("From: mobile@free.test\r\nSubject: Ticket (47110815)", Some((2, Trace::Number))),
            ("From: x@example.com\r\nSubject: Ticket LB 00001", Some((1, Trace::Number))),
            (
                "From: desk@tickets.test\r\nSubject: Your order 4711-0815",
                Some((2, Trace::NumberFromElsewhere)),
            ),
            (
                "From: x@example.com\r\nDate: Sun, 22 Nov 2026 10:00:00 +0000\r\nSubject: Invoice 47110815",
                None,
            ),
            ("From: x@example.com\r\nSubject: Ticket 147110815", None),
            ("From: x@example.com\r\nSubject: Ticket 123", None),
            ("From: x@notexample.com\r\nSubject: Cancellation", None),
            ("From: x@example.com.evil.test\r\nSubject: Cancellation", None),
            ("From: x@example.com\r\nSubject: News", None),
        ] {
            assert_eq!(about(&letters, header), expected, "{header}");
        }
    }

    #[test]
    fn the_best_fit_wins() {
        let letters = [letter(1, &["470011"]), letter(2, &["47001"]), letter(3, &[])];
        let from = "From: x@example.com\r\nSubject: ";
        assert_eq!(
            about(&letters, &format!("{from}Re: Cancellation, order number 470011")),
            Some((1, Trace::Subject))
        );
        assert_eq!(
            about(&letters, &format!("{from}Re: Cancellation, order number 47001 [#7]")),
            Some((2, Trace::Subject))
        );
        assert_eq!(about(&letters, &format!("{from}Re: Cancellation")), Some((3, Trace::Subject)));
        assert_eq!(about(&letters, &format!("{from}Cancellation? Stay with us and save!")), None);
    }
}
