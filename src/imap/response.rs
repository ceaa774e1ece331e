//! What a server says, from octets to words. No I/O.
//!
//! In: a response whole, its literals apart. Out: a [`Response`]. Lists are not nested here but kept as the flat row of
//! their words and brackets, so that no depth of them costs more than its octets. (The crates that parse IMAP either recurse
//! without a limit and end the program at an INTERNALDATE of NIL, or refuse a server's words beyond ASCII.)

use std::fmt;

use serde::Serialize;

/// The most words of an answer: a bracket is one octet and many times that in memory.
pub(crate) const MAX_WORDS: usize = 300_000;

/// A piece of a response as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// A line or part of one, without its end and without a literal's announcement.
    Text(Vec<u8>),
    /// The octets of a literal.
    Literal(Vec<u8>),
}

/// A word of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// `(`
    Open,
    /// `)`
    Close,
    /// A word without quotes, a section in brackets being part of it: `BODY[HEADER.FIELDS (FROM)]`.
    Atom(String),
    /// A string, quoted or as a literal.
    String(Vec<u8>),
}

impl Token {
    /// The atom, in capital letters.
    pub(crate) fn atom(&self) -> Option<String> {
        match self {
            Self::Atom(atom) => Some(atom.to_ascii_uppercase()),
            _ => None,
        }
    }

    /// An atom or a string, as octets; NIL is none.
    pub(crate) fn octets(&self) -> Option<&[u8]> {
        match self {
            Self::Atom(atom) if atom.eq_ignore_ascii_case("NIL") => None,
            Self::Atom(atom) => Some(atom.as_bytes()),
            Self::String(bytes) => Some(bytes),
            Self::Open | Self::Close => None,
        }
    }
}

/// How a server judges a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Verdict {
    /// Done.
    Ok,
    /// Not done.
    No,
    /// Not understood.
    Bad,
    /// It is about to close the connection.
    Bye,
    /// Logged in from the start.
    Preauth,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ok => "OK",
            Self::No => "NO",
            Self::Bad => "BAD",
            Self::Bye => "BYE",
            Self::Preauth => "PREAUTH",
        })
    }
}

/// A server's judgement with its words (RFC 9051 § 7.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The judgement.
    pub verdict: Verdict,
    /// The code in brackets, such as `OVERQUOTA` (RFC 5530).
    pub code: Option<String>,
    /// The words.
    pub text: String,
}

impl Answer {
    fn parse(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let verdict = match word.to_ascii_uppercase().as_str() {
            "OK" => Verdict::Ok,
            "NO" => Verdict::No,
            "BAD" => Verdict::Bad,
            "BYE" => Verdict::Bye,
            "PREAUTH" => Verdict::Preauth,
            _ => return None,
        };
        let coded = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (code, text) =
            coded.map_or((None, rest), |(code, text)| (Some(code.to_owned()), text.trim_start()));
        Some(Self { verdict, code, text: text.to_owned() })
    }

    /// The first word of the code, in capital letters, and the words after it.
    pub(crate) fn code(&self) -> (String, Vec<&str>) {
        let mut words = self.code.as_deref().unwrap_or_default().split(' ');
        (words.next().unwrap_or_default().to_ascii_uppercase(), words.collect())
    }

    /// Whether it says that the mailbox is full (RFC 5530, RFC 9208).
    pub fn is_full(&self) -> bool {
        self.code().0 == "OVERQUOTA"
    }

    /// Whether it says that later it may be otherwise (RFC 5530 § 3).
    pub fn is_temporary(&self) -> bool {
        self.verdict == Verdict::Bye || matches!(self.code().0.as_str(), "UNAVAILABLE" | "INUSE" | "LIMIT")
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.verdict)?;
        if let Some(code) = &self.code {
            write!(f, " [{code}]")?;
        }
        if self.text.is_empty() { Ok(()) } else { write!(f, " {}", self.text) }
    }
}

/// A response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Response {
    /// The server waits for more.
    Continue,
    /// A judgement: of the command with this tag, or of none.
    Status(Option<String>, Answer),
    /// Data.
    Data(Vec<Token>),
}

impl Response {
    /// `None` where it is none, or has too many words.
    pub(crate) fn parse(pieces: &[Piece]) -> Option<Self> {
        let Some(Piece::Text(first)) = pieces.first() else { return None };
        if first == b"+" || first.starts_with(b"+ ") {
            return Some(Self::Continue);
        }
        let space = first.iter().position(|b| *b == b' ')?;
        let (tag, rest) = (&first[..space], &first[space + 1..]);
        let words = crate::net::words::decode(rest);
        if tag != b"*" {
            let shaped = (1..=32).contains(&tag.len()) && tag.iter().all(u8::is_ascii_alphanumeric);
            let answer = Answer::parse(&words).filter(|_| shaped)?;
            return Some(Self::Status(Some(String::from_utf8_lossy(tag).into_owned()), answer));
        }
        if let Some(answer) = Answer::parse(&words) {
            return Some(Self::Status(None, answer));
        }
        let mut tokens = Vec::new();
        words_of(rest, &mut tokens)?;
        for piece in &pieces[1..] {
            match piece {
                Piece::Text(text) => words_of(text, &mut tokens)?,
                Piece::Literal(bytes) => tokens.push(Token::String(bytes.clone())),
            }
        }
        (!tokens.is_empty()).then_some(Self::Data(tokens))
    }
}

/// Takes a line apart; `None` where a quotation does not end, or there are too many words.
fn words_of(mut text: &[u8], tokens: &mut Vec<Token>) -> Option<()> {
    while let Some((&first, rest)) = text.split_first() {
        if tokens.len() > MAX_WORDS {
            return None;
        }
        match first {
            b' ' => text = rest,
            b'(' => {
                tokens.push(Token::Open);
                text = rest;
            }
            b')' => {
                tokens.push(Token::Close);
                text = rest;
            }
            b'"' => {
                let mut string = Vec::new();
                let mut bytes = rest.iter();
                loop {
                    match bytes.next()? {
                        b'"' => break,
                        b'\\' => string.push(*bytes.next()?),
                        byte => string.push(*byte),
                    }
                }
                text = bytes.as_slice();
                tokens.push(Token::String(string));
            }
            _ => {
                let mut bracketed = false;
                let end = text.iter().position(|byte| {
                    match byte {
                        b'[' => bracketed = true,
                        b']' => bracketed = false,
                        _ => {}
                    }
                    !bracketed && matches!(byte, b' ' | b'(' | b')' | b'"')
                });
                let (atom, rest) = text.split_at(end.unwrap_or(text.len()));
                tokens.push(Token::Atom(String::from_utf8_lossy(atom).into_owned()));
                text = rest;
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<Response> {
        Response::parse(&[Piece::Text(text.as_bytes().to_vec())])
    }

    fn status(tag: Option<&str>, verdict: Verdict, code: Option<&str>, text: &str) -> Response {
        let answer = Answer { verdict, code: code.map(str::to_owned), text: text.to_owned() };
        Response::Status(tag.map(str::to_owned), answer)
    }

    #[test]
    fn judgements_as_servers_write_them() {
        assert_eq!(parse("A1 OK"), Some(status(Some("A1"), Verdict::Ok, None, "")));
        assert_eq!(
            parse("A1 no [ALERT] Paßwort"),
            Some(status(Some("A1"), Verdict::No, Some("ALERT"), "Paßwort"))
        );
        assert_eq!(parse("* BYE"), Some(status(None, Verdict::Bye, None, "")));
        assert_eq!(
            parse("A2 OK [APPENDUID 7 3955] done"),
            Some(status(Some("A2"), Verdict::Ok, Some("APPENDUID 7 3955"), "done"))
        );
        assert_eq!(parse("+"), Some(Response::Continue));
        assert_eq!(parse("+ go on"), Some(Response::Continue));
        for garbage in
            ["", "HTTP/1.1 400 Bad Request", "220 smtp.test ESMTP", "A1", "* LIST () \"/", "*", "A.1 OK"]
        {
            assert_eq!(parse(garbage), None, "{garbage}");
        }
    }

    #[test]
    fn data_with_literals_quotes_and_sections() {
        let pieces = [
            Piece::Text(b"* 1 FETCH (UID 5 BODY[HEADER.FIELDS (MESSAGE-ID)]".to_vec()),
            Piece::Literal(b"a(\"b".to_vec()),
            Piece::Text(b" X \"q\\\"\")".to_vec()),
        ];
        let atom = |text: &str| Token::Atom(text.to_owned());
        assert_eq!(
            Response::parse(&pieces),
            Some(Response::Data(vec![
                atom("1"),
                atom("FETCH"),
                Token::Open,
                atom("UID"),
                atom("5"),
                atom("BODY[HEADER.FIELDS (MESSAGE-ID)]"),
                Token::String(b"a(\"b".to_vec()),
                atom("X"),
                Token::String(b"q\"".to_vec()),
                Token::Close,
            ]))
        );
    }

    #[test]
    fn nothing_a_server_says_ends_the_program() {
        let deep = format!("* 1 FETCH (BODYSTRUCTURE {}", "(".repeat(200_000));
        assert!(matches!(parse(&deep), Some(Response::Data(tokens)) if tokens.len() == 200_004));
        assert_eq!(parse(&format!("* 1 FETCH {}", "(".repeat(MAX_WORDS))), None);
        arbtest::arbtest(|source| {
            let bytes: Vec<u8> = source.arbitrary()?;
            let literal: Vec<u8> = source.arbitrary()?;
            let mut line = b"* ".to_vec();
            line.extend(&bytes);
            for first in [bytes, line] {
                let pieces =
                    [Piece::Text(first), Piece::Literal(literal.clone()), Piece::Text(b")".to_vec())];
                if let Some(Response::Data(tokens)) = Response::parse(&pieces) {
                    assert!(tokens.contains(&Token::String(literal.clone())));
                }
            }
            Ok(())
        });
    }
}
