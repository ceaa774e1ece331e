//! Whether a message that the person has sent is one of their drafts.
//!
//! A mail program gives it another Message-ID, breaks its lines anew, adds a signature or makes HTML of it: words are compared.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::letter::plain;
use super::{Header, Letter, has_number};
use crate::value::{EmailAddress, Value as _};
use crate::words::{Describe, Sentence, sentence};

/// By how many seconds the clock of a message may be behind the draft's.
const CLOCKS_DIFFER: i64 = 300;

/// The most words of a text that are compared: a letter has some hundred.
const MAX_WORDS: usize = 5_000;

/// A draft of the person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    letter: Letter,
    text: String,
    words: Vec<String>,
}

/// Why a message is taken for a draft that was sent, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resemblance {
    /// It has the draft's Message-ID.
    MessageId,
    /// It has the draft's recipient, subject and text.
    Text,
    /// It has the draft's recipient, its subject and a number of the contract; the text is another.
    OtherText,
}

impl Describe for Resemblance {
    fn sentence(&self) -> Sentence {
        match self {
            Self::MessageId => sentence!("sent-as-message-id"),
            Self::Text => sentence!("sent-as-text"),
            Self::OtherText => sentence!("sent-as-other-text"),
        }
    }
}

impl Draft {
    /// A draft with this text.
    pub fn new(letter: Letter, text: String) -> Self {
        let words = words(&text);
        Self { letter, text, words }
    }

    /// Whether a message with this header may be a draft of this letter: to its recipient, with its subject, and not older; or
    /// with its Message-ID.
    pub fn may_be_sent_as(letter: &Letter, header: &Header) -> bool {
        has_id(letter, header) || is_alike(letter, header)
    }

    /// What makes a message this draft; `None` where nothing does.
    pub fn resemblance(&self, header: &Header, text: &str) -> Option<Resemblance> {
        if has_id(&self.letter, header) {
            return Some(Resemblance::MessageId);
        }
        if !is_alike(&self.letter, header) {
            return None;
        }
        let mut written = self.letter.telling_numbers().filter(|number| has_number(&self.text, number));
        let numbers = written.all(|number| has_number(text, number));
        if numbers && is_same(&self.words, &words(text)) {
            return Some(Resemblance::Text);
        }
        let any = self.letter.telling_numbers().any(|number| has_number(text, number));
        any.then_some(Resemblance::OtherText)
    }
}

fn has_id(letter: &Letter, header: &Header) -> bool {
    header.message_id.as_deref().is_some_and(|id| letter.has_message_id(id))
}

fn is_alike(letter: &Letter, header: &Header) -> bool {
    let to = EmailAddress::parse(&letter.recipient).ok();
    let addressed = to.is_some_and(|to| {
        let mut all = header.to.iter().filter_map(|address| EmailAddress::parse(address).ok());
        all.any(|address| address.same_mailbox(&to))
    });
    let time = |text: &str| text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second);
    let times = header.date.as_deref().and_then(time).zip(time(&letter.written_at));
    addressed
        && plain(&header.subject) == plain(&letter.subject)
        && times.is_some_and(|(sent, written)| sent + CLOCKS_DIFFER >= written)
}

/// The words of a text in small letters, without the marks between them. A character of a script without blanks is a word: a mail
/// program breaks its lines anywhere.
fn words(text: &str) -> Vec<String> {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text).to_lowercase();
    let mut words = Vec::new();
    for part in text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let mut begun = String::new();
        for character in part.chars() {
            if has_no_blanks(character) {
                words.extend((!begun.is_empty()).then(|| std::mem::take(&mut begun)));
                words.push(character.to_string());
            } else {
                begun.push(character);
            }
        }
        words.extend((!begun.is_empty()).then_some(begun));
        if words.len() >= MAX_WORDS {
            words.truncate(MAX_WORDS);
            break;
        }
    }
    words
}

/// Chinese and Japanese.
fn has_no_blanks(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether nine of ten words of a draft stand in a text in their order, all days and numbers among them, and few others between
/// them. What stands before and after them is a signature, or a letter's head.
fn is_same(draft: &[String], text: &[String]) -> bool {
    let has_digits = |word: &&String| word.contains(char::is_numeric);
    let mut rest = text.iter();
    if !draft.iter().filter(has_digits).all(|word| rest.any(|other| other == word)) {
        return false;
    }
    let few = draft.len() / 10;
    let Some((kept, end)) = in_order(draft.iter(), &text.iter()) else { return false };
    if kept + few < draft.len() {
        return false;
    }
    let text = &text[..end];
    let Some((_, length)) = in_order(draft.iter().rev(), &text.iter().rev()) else { return false };
    length - kept <= few
}

/// How many words of a draft stand in a text in their order, at most, and how many words of the text it takes for them all to
/// have come; `None` where none does.
fn in_order<'w>(
    draft: impl Iterator<Item = &'w String>,
    text: &(impl Iterator<Item = &'w String> + Clone),
) -> Option<(usize, usize)> {
    // For each beginning of the text the most words that it has in common with the draft so far.
    let mut most: Vec<usize> = vec![0; text.clone().count() + 1];
    for word in draft {
        let mut before = 0;
        for (place, other) in text.clone().enumerate() {
            let here = most[place + 1];
            most[place + 1] = if word == other { before + 1 } else { here.max(most[place]) };
            before = here;
        }
    }
    let kept = most.last().copied().filter(|kept| *kept > 0)?;
    most.iter().position(|reached| *reached == kept).map(|end| (kept, end))
}

#[cfg(test)]
mod tests {
    use super::super::letter::tests::letter;
    use super::*;
    use crate::reply::Readable;

    const TEXT: &str = "To whom it may concern, I hereby give notice that I end my contract LB-2026-001234 as soon as possible. \
                        Please confirm the end in writing, to this address, and stop every debit after it. Yours, Wang Xiaoming";

    fn draft() -> Draft {
        Draft::new(letter(1, &["LB-2026-001234", "4711"]), TEXT.to_owned())
    }

    const HEAD: &str = "To: Care <CARE@example.com>\r\nSubject: =?utf-8?q?Cancellation=2C?= order\r\n number LB-2026-001234\r\n\
                        Date: Tue, 24 Nov 2026 10:00:00 +0100\r\nMessage-ID: <other@mail.test>\r\n";

    fn sent(head: &str, body: &str) -> Option<Resemblance> {
        let message = format!("{head}{body}");
        let header = Header::read(message.as_bytes());
        let text = Readable::read(message.as_bytes()).expect("a thread").text;
        let draft = draft();
        let found = draft.resemblance(&header, &text);
        assert!(found.is_none() || Draft::may_be_sent_as(&draft.letter, &header), "{message}");
        found
    }

    #[test]
    fn a_draft_is_known_again_however_a_mail_program_writes_it() {
        let html = TEXT.replace("contract", "<b>contract</b>").replace(". ", ".<br>\r\n");
        let flowed = TEXT.replace(" give", " \r\ngive").replace(". ", ".\r\n\r\n");
        let encoded = TEXT.replace("hereby", "here=\r\nby").replace("end", "=65nd");
        for body in [
            format!("\r\n{TEXT}"),
            format!(
                "Content-Type: text/plain; format=flowed\r\n\r\n{flowed}\r\n-- \r\nSent from my telephone"
            ),
            format!("Content-Transfer-Encoding: quoted-printable\r\n\r\n{encoded}"),
            format!(
                "Content-Type: text/html\r\n\r\n<style>b {{ color: red }}</style><p>{html}</p><hr>A company &amp; Co"
            ),
            format!("\r\n{}", TEXT.to_uppercase().replace('-', "\u{2011}").replace(' ', "\u{a0}")),
        ] {
            assert_eq!(sent(HEAD, &body), Some(Resemblance::Text), "{body}");
        }
    }

    #[test]
    fn another_text_is_said_to_be_one_and_another_letter_is_none() {
        let body = |text: &str| format!("\r\n{text}");
        for (text, expected) in [
            (TEXT.replace("as soon as possible", "on 31 December"), Some(Resemblance::OtherText)),
            (
                TEXT.replace(" Yours", &format!(" {} Yours", "I changed my mind about much. ".repeat(3))),
                Some(Resemblance::OtherText),
            ),
            (TEXT.replace("Yours,", "Yours, 30 June,"), Some(Resemblance::Text)),
            ("It is about LB 2026 001234.".to_owned(), Some(Resemblance::OtherText)),
            (TEXT.replace("001234", "001235"), None),
            (String::new(), None),
        ] {
            assert_eq!(sent(HEAD, &body(&text)), expected, "{text}");
        }
        for head in [
            HEAD.replace("CARE@", "sales@"),
            HEAD.replace("Subject: ", "Subject: Re: "),
            HEAD.replace("24 Nov", "22 Nov"),
            HEAD.replace("Date: ", "X-Date: "),
            HEAD.replace("To: ", "Cc: "),
        ] {
            assert_eq!(sent(&head, &body(TEXT)), None, "{head}");
        }
        let same = HEAD.replace("other@mail.test", "1@EXAMPLE.org").replace("CARE@", "sales@");
        assert_eq!(sent(&same, "\r\nx"), Some(Resemblance::MessageId));
    }

    #[test]
    fn chinese_is_compared_by_its_characters() {
        let text = "本人特此通知贵公司，自即日起终止合同LB-2026-001234，请书面确认终止日期。";
        let draft = Draft::new(letter(1, &["LB-2026-001234"]), text.to_owned());
        assert!(is_same(&draft.words, &words(&text.replace("终止合同", "终\r\n止合 \r\n同"))));
        assert!(!is_same(&draft.words, &words(&text.replace("终止合同", "续订服务套餐并保留"))));
    }

    #[test]
    fn any_texts_are_compared_and_each_is_itself() {
        arbtest::arbtest(|source| {
            let (one, before): (String, String) = (source.arbitrary()?, source.arbitrary()?);
            let (draft, other) = (words(&one), words(&before));
            assert_eq!(is_same(&draft, &draft), !draft.is_empty());
            let whole = [other.clone(), draft.clone(), other].concat();
            assert!(
                draft.is_empty()
                    || in_order(draft.iter(), &whole.iter()).is_some_and(|(kept, _)| kept == draft.len())
            );
            Ok(())
        });
    }
}
