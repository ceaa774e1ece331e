//! Folders read: opened without the right to change them, searched, and their messages fetched page by page.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::Session;
use super::dialogue::MAX_LITERAL;
use super::error::MailboxError;
use super::find::Folder;
use super::part::Part;
use super::response::Token;
use crate::net::Stage;

/// The most messages whose headers are fetched in one go.
pub const PAGE: usize = 50;

/// The most octets that are fetched of a message's header.
pub const MOST_OF_A_HEADER: usize = MAX_LITERAL;

/// A folder that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// How many messages are in it.
    pub messages: u32,
    /// What its messages' numbers are valid with.
    pub uid_validity: Option<u32>,
}

/// What a message must have to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Criterion<'c> {
    /// This Message-ID, angle brackets included.
    MessageId(&'c str),
    /// This Message-ID among those it answers directly.
    InReplyTo(&'c str),
    /// This Message-ID among those it refers to.
    References(&'c str),
    /// This in its From.
    From(&'c str),
    /// This in its To.
    To(&'c str),
    /// This in its subject.
    Subject(&'c str),
    /// This in its Content-Type.
    ContentType(&'c str),
    /// This anywhere in its header or text, as far as the server decodes it.
    Text(&'c str),
    /// An arrival on this day or later.
    Since(Date),
    /// At least one of these; of none, nothing.
    Any(Vec<Criterion<'c>>),
}

/// A message or its header, as the folder has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its number in the folder.
    pub uid: u32,
    /// Its size in octets, whole.
    pub size: u32,
    /// What was fetched of it.
    pub bytes: Vec<u8>,
}

impl Session<'_> {
    /// Opens a folder to read alone (EXAMINE).
    ///
    /// # Errors
    /// [`MailboxError`].
    pub fn examine(&mut self, folder: &Folder) -> Result<Opened, MailboxError> {
        let mut quoted = String::new();
        let parts = [Part::Text("EXAMINE "), self.folder(folder, &mut quoted)];
        let wait = self.waits.reply;
        let done = self.dialogue.command(Stage::Examine, &parts, "EXISTS", None, wait)?;
        let messages = done.data.last().and_then(|tokens| number(tokens.first()?)).unwrap_or(0);
        let valid = done.remarks.iter().find_map(|remark| match remark.code() {
            (code, words) if code == "UIDVALIDITY" => words.first()?.parse().ok(),
            _ => None,
        });
        Ok(Opened { messages, uid_validity: valid })
    }

    /// The numbers of the messages that have all of this, lowest first.
    ///
    /// # Errors
    /// [`MailboxError`].
    pub fn search(&mut self, criteria: &[Criterion<'_>]) -> Result<Vec<u32>, MailboxError> {
        let mut texts: Vec<(String, &str)> = Vec::new();
        for criterion in criteria {
            words(criterion, &mut texts);
        }
        // Only what is not ASCII needs its character set said.
        let charset = if texts.iter().all(|(_, value)| value.is_ascii()) { "" } else { " CHARSET UTF-8" };
        let mut quoted = vec![String::new(); texts.len()];
        let start = format!("UID SEARCH{charset}{}", if texts.is_empty() { " ALL" } else { "" });
        let mut parts = vec![Part::Text(&start)];
        for ((key, value), quoted) in texts.iter().zip(&mut quoted) {
            parts.push(Part::Text(key));
            if !value.is_empty() {
                parts.push(Part::string(value.as_bytes(), quoted, false));
            }
        }
        let wait = self.waits.reply;
        let done = self.dialogue.command(Stage::Search, &parts, "SEARCH", None, wait)?;
        let mut found: Vec<u32> =
            done.data.iter().flat_map(|tokens| tokens.iter().skip(1).filter_map(number)).collect();
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// The headers named, of at most [`PAGE`] messages; without names, the whole header. A page is the caller's to choose:
    /// `uids.chunks(PAGE)`, from the end where the newest come first. What is gone meanwhile is left out, and of what is
    /// longer than [`MOST_OF_A_HEADER`] the rest.
    ///
    /// # Errors
    /// [`MailboxError`].
    pub fn headers(&mut self, page: &[u32], names: &[&str]) -> Result<Vec<Fetched>, MailboxError> {
        let section = if names.is_empty() {
            "HEADER".to_owned()
        } else {
            format!("HEADER.FIELDS ({})", names.join(" "))
        };
        let page = &page[..page.len().min(PAGE)];
        self.fetch(page, &format!("BODY.PEEK[{section}]<0.{MOST_OF_A_HEADER}>"), MAX_LITERAL)
    }

    /// A message, at most its first `limit` octets; `None` where it is gone.
    ///
    /// # Errors
    /// [`MailboxError`].
    pub fn message(&mut self, uid: u32, limit: u32) -> Result<Option<Fetched>, MailboxError> {
        let octets = usize::try_from(limit).unwrap_or(usize::MAX);
        let fetched = self.fetch(&[uid], &format!("BODY.PEEK[]<0.{limit}>"), octets)?;
        Ok(fetched.into_iter().next())
    }

    fn fetch(&mut self, uids: &[u32], what: &str, limit: usize) -> Result<Vec<Fetched>, MailboxError> {
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        let mut set = String::new();
        for (place, uid) in uids.iter().enumerate() {
            // Writing to a String does not fail.
            let _ = write!(set, "{}{uid}", if place == 0 { "" } else { "," });
        }
        let command = format!("UID FETCH {set} (UID RFC822.SIZE {what})");
        self.dialogue.allow_literal(limit);
        let wait = self.waits.message;
        let done = self.dialogue.command(Stage::Fetch, &[Part::Text(&command)], "FETCH", None, wait)?;
        // A server may tell of other messages in between.
        let fetched = done.data.iter().filter_map(|tokens| read(tokens));
        Ok(fetched.filter(|fetched| uids.contains(&fetched.uid)).collect())
    }
}

/// A criterion's key, with a space before it, and its value; of several the first is behind an OR (RFC 9051 § 6.4.4).
fn words<'c>(criterion: &Criterion<'c>, out: &mut Vec<(String, &'c str)>) {
    out.push(match criterion {
        Criterion::MessageId(id) => (" HEADER Message-ID ".to_owned(), id),
        Criterion::InReplyTo(id) => (" HEADER In-Reply-To ".to_owned(), id),
        Criterion::References(id) => (" HEADER References ".to_owned(), id),
        Criterion::From(address) => (" FROM ".to_owned(), address),
        Criterion::To(address) => (" TO ".to_owned(), address),
        Criterion::Subject(part) => (" SUBJECT ".to_owned(), part),
        Criterion::ContentType(part) => (" HEADER Content-Type ".to_owned(), part),
        Criterion::Text(text) => (" TEXT ".to_owned(), text),
        Criterion::Since(day) => (format!(" SINCE {}", day.strftime("%-d-%b-%Y")), ""),
        Criterion::Any(several) => {
            match several.split_last() {
                None => out.push((" NOT ALL".to_owned(), "")),
                Some((last, others)) => {
                    for one in others {
                        out.push((" OR".to_owned(), ""));
                        words(one, out);
                    }
                    words(last, out);
                }
            }
            return;
        }
    });
}

fn number(token: &Token) -> Option<u32> {
    token.atom()?.parse().ok()
}

/// From the words of a FETCH response: pairs of a name and a value, of which lists are passed over.
fn read(tokens: &[Token]) -> Option<Fetched> {
    let (mut uid, mut size, mut bytes) = (None, None, None);
    let mut words = tokens.get(2..)?.strip_prefix(&[Token::Open])?.iter().peekable();
    while let Some(name) = words.next().and_then(Token::atom) {
        let value = words.next()?;
        match name.as_str() {
            "UID" => uid = number(value),
            "RFC822.SIZE" => size = number(value),
            name if name.starts_with("BODY[") => bytes = value.octets().map(<[u8]>::to_vec),
            _ => {}
        }
        if *value == Token::Open {
            let mut depth = 1_usize;
            while depth > 0 {
                match words.next()? {
                    Token::Open => depth += 1,
                    Token::Close => depth -= 1,
                    _ => {}
                }
            }
        }
    }
    Some(Fetched { uid: uid?, size: size.unwrap_or(0), bytes: bytes? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imap::response::{Piece, Response};

    fn fetched(pieces: &[Piece]) -> Option<Fetched> {
        match Response::parse(pieces) {
            Some(Response::Data(tokens)) => read(&tokens),
            _ => None,
        }
    }

    #[test]
    fn messages_as_servers_send_them() {
        let line = |text: &str| Piece::Text(text.as_bytes().to_vec());
        let literal = || Piece::Literal(b"From: a\r\n".to_vec());
        let expected = Some(Fetched { uid: 7, size: 90, bytes: b"From: a\r\n".to_vec() });
        let whole = [
            line("* 3 FETCH (FLAGS (\\Seen (X)) UID 7 RFC822.SIZE 90 BODY[HEADER.FIELDS (FROM)]"),
            literal(),
            line(")"),
        ];
        assert_eq!(fetched(&whole), expected);
        let partial = [line("* 3 FETCH (BODY[]<0>"), literal(), line(" RFC822.SIZE 90 UID 7)")];
        assert_eq!(fetched(&partial), expected);
        for other in
            ["* 3 FETCH (FLAGS ())", "* 3 FETCH", "* 3 FETCH (UID 7 BODY[] NIL)", "* 3 FETCH (FLAGS ("]
        {
            assert_eq!(fetched(&[line(other)]), None, "{other}");
        }
    }

    #[test]
    fn any_row_of_words_is_read_or_not() {
        arbtest::arbtest(|source| {
            let text: String = source.arbitrary()?;
            let line = format!("* 1 FETCH ({text}");
            let _ = fetched(&[
                Piece::Text(line.into_bytes()),
                Piece::Literal(vec![0]),
                Piece::Text(b")".to_vec()),
            ]);
            Ok(())
        });
    }
}
