//! A message as a person reads it: decoded, without its markup.

use super::{Unread, parsed};

/// What a message says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readable {
    /// Who it says it is from, the name included.
    pub from: String,
    /// The date it gives itself.
    pub date: String,
    /// The subject.
    pub subject: String,
    /// The text; of a message in HTML alone, what the markup holds.
    pub text: String,
}

impl Readable {
    /// Reads a message, of a very long one the beginning. Its words are whoever's who wrote it.
    ///
    /// # Errors
    /// [`Unread`] where the system gives no thread.
    pub fn read(bytes: &[u8]) -> Result<Self, Unread> {
        parsed(bytes, |message| {
            let from = message.from().and_then(|from| from.first()).map(|from| {
                let address = from.address.as_deref().unwrap_or_default();
                from.name.as_deref().map_or_else(|| address.to_owned(), |name| format!("{name} <{address}>"))
            });
            let texts = (0..message.text_body_count()).filter_map(|place| message.body_text(place));
            Self {
                from: from.unwrap_or_default(),
                date: message.date().map(mail_parser::DateTime::to_rfc3339).unwrap_or_default(),
                subject: message.subject().unwrap_or_default().to_owned(),
                // The lines of a message end in CRLF, those of a text on this side in LF.
                text: texts.collect::<Vec<_>>().join("\n").replace("\r\n", "\n"),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_in_html_is_read() {
        let message = "From: =?utf-8?q?J=C3=B6rg?= <care@example.com>\r\nSubject: hi\r\nContent-Type: text/html; charset=gbk\r\n\
                       Content-Transfer-Encoding: base64\r\n\r\nPHA+TEItPGI+MjAyNjwvYj4tMDAxMjM0PC9wPjxzY3JpcHQ+eDwvc2NyaXB0Pg==\r\n";
        let read = Readable::read(message.as_bytes()).expect("a thread");
        assert_eq!((read.from.as_str(), read.subject.as_str()), ("Jörg <care@example.com>", "hi"));
        assert!(super::super::has_number(&read.text, "LB-2026-001234"), "{}", read.text);
        assert_eq!(Readable::read(b"").expect("a thread"), Readable::default());
    }
}
