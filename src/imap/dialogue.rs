//! One command out, its answer in: bounded, timed, written down.
//!
//! It knows no commands. What it guards: a line, a literal and an answer have an end and are in time, and what came before
//! a TLS handshake is no answer inside it.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::error::MailboxError;
use super::part::Part;
use super::response::{Answer, MAX_WORDS, Piece, Response, Token, Verdict};
use crate::account::Imap;
use crate::net::{Connection, ErrorKind, Interrupt, IoHooks, Mask, Stage, TlsFacts, words};
use crate::words::{Sentence, sentence};

/// The longest line, in octets, literals apart. The numbers that a search of a large folder finds are one.
const MAX_LINE: usize = 1024 * 1024;
/// The longest literal where no command has asked for more, in octets.
pub(crate) const MAX_LITERAL: usize = 64 * 1024;
/// What all responses to one command may have together besides the literal asked for, in octets.
const MAX_ANSWER: usize = 4 * 1024 * 1024;
/// What a line or a literal counts besides its octets: that much it takes in memory, however short it is.
const PIECE: usize = 64;

/// What came of a command that was done.
pub(crate) struct Done {
    /// The judgement.
    pub(crate) answer: Answer,
    /// The data that was wanted, each as its words.
    pub(crate) data: Vec<Vec<Token>>,
    /// What the server remarked besides.
    pub(crate) remarks: Vec<Answer>,
}

pub(crate) struct Dialogue<'a> {
    connection: Connection<'a>,
    host: String,
    mask: Mask,
    commands: u32,
    /// How much more the answer to this command may have.
    left: usize,
    /// The longest literal now.
    max_literal: usize,
}

impl<'a> Dialogue<'a> {
    pub(crate) fn connect(server: &Imap, wait: Duration, hooks: &'a IoHooks) -> Result<Self, MailboxError> {
        let connection = Connection::open(server.endpoint(), wait, hooks)
            .map_err(|error| error.at(Stage::Connect, &server.host))?;
        let host = server.host.clone();
        Ok(Self {
            connection,
            host,
            mask: Mask::default(),
            commands: 0,
            left: MAX_ANSWER,
            max_literal: MAX_LITERAL,
        })
    }

    /// Puts TLS around the connection and completes the handshake.
    pub(crate) fn protect(&mut self, server: &Imap, wait: Duration) -> Result<(), MailboxError> {
        // Whatever came before the handshake was not under its protection (CVE-2011-0411).
        if !self.connection.received.is_empty() {
            return Err(self.protocol(Stage::Tls, sentence!("replies-too-many")));
        }
        let protected = self.connection.protect(server.endpoint(), wait);
        Ok(protected.map_err(|error| error.at(Stage::Tls, &self.host))?)
    }

    pub(crate) fn tls(&self) -> Option<&TlsFacts> {
        self.connection.tls()
    }

    /// Masks whatever the server says from now on, its data apart.
    pub(crate) fn hide(&mut self, mask: Mask) {
        self.mask = mask;
    }

    /// Masks a line as a person sees it, but for its tag and its first word.
    fn masked(&self, line: &[u8]) -> String {
        let line = words::decode(line);
        let begins = line.match_indices(' ').nth(1).map_or(0, |(blank, _)| blank + 1);
        format!("{}{}", &line[..begins], self.mask.apply(&line[begins..]))
    }

    /// Masks a judgement, which an error may repeat. What the server can do are words of a protocol, not of a login.
    fn masked_answer(&self, answer: Answer) -> Answer {
        if answer.code().0 == "CAPABILITY" {
            return Answer { text: self.mask.apply(&answer.text), ..answer };
        }
        let code = answer.code.map(|code| self.mask.apply(&code));
        Answer { code, text: self.mask.apply(&answer.text), ..answer }
    }

    /// Lets the next command's answer have a literal of this many octets.
    pub(crate) fn allow_literal(&mut self, octets: usize) {
        self.max_literal = octets;
        self.left = MAX_ANSWER.saturating_add(octets);
    }

    /// Sends a command whole and reads its answer; data with `wanted` as its word (or, for numbered data, after its number) is
    /// kept. `mask` is what the transcript shows instead of the command.
    pub(crate) fn command(
        &mut self,
        stage: Stage,
        parts: &[Part<'_>],
        wanted: &str,
        mask: Option<&str>,
        wait: Duration,
    ) -> Result<Done, MailboxError> {
        let tag = self.begin(stage, parts, mask, wait)?;
        self.write(stage, b"\r\n")?;
        self.finish(stage, &tag, wanted, wait)
    }

    /// Sends a command up to its line end, which is left out, and gives its tag.
    pub(crate) fn begin(
        &mut self,
        stage: Stage,
        parts: &[Part<'_>],
        mask: Option<&str>,
        wait: Duration,
    ) -> Result<String, MailboxError> {
        self.check_interrupt(stage)?;
        self.commands += 1;
        let tag = format!("A{}", self.commands);
        let room: usize = parts.iter().map(Part::len).sum();
        let mut line = Zeroizing::new(String::with_capacity(room + 64));
        line.extend([&tag, " "]);
        // What a mask hides is not written down a second time.
        let mut shown = mask.map_or_else(|| format!("> {tag} "), |mask| format!("> {tag} {mask}"));
        for part in parts {
            match part {
                Part::Text(text) => {
                    line.push_str(text);
                    if mask.is_none() {
                        shown.push_str(text);
                    }
                }
                Part::Literal(bytes) => {
                    if mask.is_none() {
                        shown.push('…');
                    }
                    // Writing to a String does not fail.
                    let _ = write!(line, "{{{}}}\r\n", bytes.len());
                    self.write(stage, line.as_bytes())?;
                    self.go_on(stage, &tag, wait)?;
                    self.write(stage, bytes)?;
                    line = Zeroizing::new(String::with_capacity(room + 64));
                }
            }
        }
        self.note(shown.trim_end());
        self.write(stage, line.as_bytes())?;
        Ok(tag)
    }

    /// Sends octets that are a command's, or a literal's, as they are.
    pub(crate) fn write(&mut self, stage: Stage, bytes: &[u8]) -> Result<(), MailboxError> {
        for chunk in bytes.chunks(16 * 1024) {
            self.check_interrupt(stage)?;
            let written = self.connection.write(chunk, leaving(stage));
            written.map_err(|error| error.at(stage, &self.host))?;
        }
        Ok(())
    }

    /// Ends a command that carried a message. From here on the message may be kept.
    pub(crate) fn end_command(&mut self, end: &str) -> Result<(), MailboxError> {
        self.check_interrupt(Stage::Body)?;
        let written = self.connection.write(end.as_bytes(), Interrupt::Confirmed);
        Ok(written.map_err(|error| error.at(Stage::FinalReply, &self.host))?)
    }

    /// Writes something down for who reads along.
    pub(crate) fn note(&self, line: &str) {
        self.connection.hooks.note(line);
    }

    /// Waits for the server's leave to go on; a judgement instead of it is the refusal it is.
    pub(crate) fn go_on(&mut self, stage: Stage, tag: &str, wait: Duration) -> Result<(), MailboxError> {
        let deadline = Instant::now() + wait;
        loop {
            match self.response(stage, deadline)? {
                Response::Continue => return Ok(()),
                Response::Status(Some(of), answer) if of == tag => {
                    return Err(match answer.verdict {
                        Verdict::No | Verdict::Bad => MailboxError::Refused { stage, answer },
                        _ => self.protocol(stage, sentence!("answer-before-sent")),
                    });
                }
                other => self.aside(stage, other)?,
            }
        }
    }

    /// Like [`Self::go_on`], where the server may as well be done already: then the answer.
    pub(crate) fn go_on_or_done(
        &mut self,
        stage: Stage,
        tag: &str,
        wait: Duration,
    ) -> Result<Option<Answer>, MailboxError> {
        let deadline = Instant::now() + wait;
        loop {
            match self.response(stage, deadline)? {
                Response::Continue => return Ok(None),
                Response::Status(Some(of), answer) if of == tag => return judged(stage, answer).map(Some),
                other => self.aside(stage, other)?,
            }
        }
    }

    /// Reads up to the judgement of the command with this tag.
    pub(crate) fn finish(
        &mut self,
        stage: Stage,
        tag: &str,
        wanted: &str,
        wait: Duration,
    ) -> Result<Done, MailboxError> {
        let deadline = Instant::now() + wait;
        let (mut data, mut remarks, mut words) = (Vec::new(), Vec::new(), 0);
        loop {
            match self.response(stage, deadline)? {
                Response::Status(Some(of), answer) if of == tag => {
                    (self.left, self.max_literal) = (MAX_ANSWER, MAX_LITERAL);
                    return judged(stage, answer).map(|answer| Done { answer, data, remarks });
                }
                Response::Data(tokens)
                    if tokens.iter().take(2).any(|word| word.atom().is_some_and(|word| word == wanted)) =>
                {
                    words += tokens.len();
                    if words > MAX_WORDS {
                        return Err(self.protocol(stage, sentence!("answer-endless")));
                    }
                    data.push(tokens);
                }
                Response::Status(None, answer) if answer.verdict == Verdict::Ok => remarks.push(answer),
                other => self.aside(stage, other)?,
            }
        }
    }

    /// The first words of a server.
    pub(crate) fn greeting(&mut self, wait: Duration) -> Result<Answer, MailboxError> {
        let stage = Stage::Greeting;
        match self.response(stage, Instant::now() + wait)? {
            Response::Status(None, answer) => match answer.verdict {
                Verdict::Ok => Ok(answer),
                Verdict::Bye | Verdict::No => Err(MailboxError::Refused { stage, answer }),
                // A login that nobody asked for keeps the connection from being protected (CVE-2020-12398).
                _ => Err(self.protocol(stage, sentence!("quoted-words", words = answer.to_string()))),
            },
            _ => Err(self.protocol(stage, sentence!("greeting-missing"))),
        }
    }

    /// What is not the answer: data that nobody asked for is a server's right, another command's judgement is not.
    fn aside(&self, stage: Stage, response: Response) -> Result<(), MailboxError> {
        match response {
            // The judgement of a message may still come; without one, the end of the connection says so.
            Response::Status(None, answer)
                if answer.verdict == Verdict::Bye && !matches!(stage, Stage::FinalReply | Stage::Quit) =>
            {
                Err(MailboxError::Refused { stage, answer })
            }
            Response::Data(_) | Response::Status(None, _) => Ok(()),
            Response::Status(Some(tag), _) => Err(self.protocol(stage, sentence!("answer-to-another", tag))),
            Response::Continue => Err(self.protocol(stage, sentence!("leave-unasked"))),
        }
    }

    /// Reads one response whole, its literals included.
    fn response(&mut self, stage: Stage, deadline: Instant) -> Result<Response, MailboxError> {
        let (pieces, shown) = self.pieces(stage, deadline)?;
        match Response::parse(&pieces) {
            Some(Response::Status(tag, answer)) => Ok(Response::Status(tag, self.masked_answer(answer))),
            Some(response) => Ok(response),
            None => Err(self.protocol(stage, sentence!("quoted-words", words = short(&shown)))),
        }
    }

    /// Reads the pieces of one response, and its last line as it is shown.
    fn pieces(&mut self, stage: Stage, deadline: Instant) -> Result<(Vec<Piece>, String), MailboxError> {
        let mut pieces = Vec::new();
        loop {
            let mut line = self.line(stage, deadline)?;
            let shown = self.masked(&line);
            self.connection.hooks.note(&format!("< {shown}"));
            let literal = announced(&line);
            let Some((begins, octets)) = literal else {
                pieces.push(Piece::Text(line));
                return Ok((pieces, shown));
            };
            line.truncate(begins);
            pieces.push(Piece::Text(line));
            if octets > self.max_literal {
                return Err(self.protocol(stage, sentence!("literal-too-long", octets)));
            }
            pieces.push(Piece::Literal(self.take(stage, octets, deadline)?));
        }
    }

    fn line(&mut self, stage: Stage, deadline: Instant) -> Result<Vec<u8>, MailboxError> {
        let mut looked_at = 0;
        loop {
            let fresh = &self.connection.received[looked_at..];
            if let Some(end) = fresh.iter().position(|b| *b == b'\n') {
                let mut line: Vec<u8> = self.connection.received.drain(..=looked_at + end).collect();
                self.spend(stage, line.len())?;
                line.pop();
                if line.pop() != Some(b'\r') || line.contains(&b'\r') {
                    return Err(self.protocol(stage, sentence!("line-without-crlf")));
                }
                return Ok(line);
            }
            looked_at = self.connection.received.len();
            if looked_at > MAX_LINE {
                return Err(self.protocol(stage, sentence!("line-endless")));
            }
            self.receive(stage, deadline)?;
        }
    }

    fn take(&mut self, stage: Stage, octets: usize, deadline: Instant) -> Result<Vec<u8>, MailboxError> {
        self.spend(stage, octets)?;
        while self.connection.received.len() < octets {
            self.receive(stage, deadline)?;
        }
        // A copy as large as what was said: the buffer's own room would be kept with each literal.
        let literal = self.connection.received[..octets].to_vec();
        self.connection.received.drain(..octets);
        Ok(literal)
    }

    fn spend(&mut self, stage: Stage, octets: usize) -> Result<(), MailboxError> {
        match self.left.checked_sub(octets.saturating_add(PIECE)) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.protocol(stage, sentence!("answer-endless"))),
        }
    }

    fn receive(&mut self, stage: Stage, deadline: Instant) -> Result<(), MailboxError> {
        let received = self.connection.receive(deadline, leaving(stage));
        Ok(received.map_err(|error| error.at(stage, &self.host))?)
    }

    fn check_interrupt(&self, stage: Stage) -> Result<(), MailboxError> {
        Ok(self.connection.check_interrupt().map_err(|error| error.at(stage, &self.host))?)
    }

    /// A failure of the dialogue at a stage.
    pub(crate) fn fail(&self, stage: Stage, error: ErrorKind) -> MailboxError {
        error.at(stage, &self.host).into()
    }

    pub(crate) fn protocol(&self, stage: Stage, what: Sentence) -> MailboxError {
        self.fail(stage, ErrorKind::Protocol { protocol: "IMAP", what })
    }
}

/// What Ctrl-C means in a stage of the dialogue.
fn leaving(stage: Stage) -> Interrupt {
    if stage == Stage::FinalReply { Interrupt::Confirmed } else { Interrupt::Immediate }
}

fn judged(stage: Stage, answer: Answer) -> Result<Answer, MailboxError> {
    match answer.verdict {
        Verdict::Ok => Ok(answer),
        _ => Err(MailboxError::Refused { stage, answer }),
    }
}

/// Where a line announces a literal, and of how many octets: `{5}`, or `~{5}` (RFC 9051 § 4.3). One too long to be a number
/// is too long to be read.
fn announced(line: &[u8]) -> Option<(usize, usize)> {
    let inner = line.strip_suffix(b"}")?;
    let begins = inner.iter().rposition(|byte| *byte == b'{')?;
    let digits = std::str::from_utf8(&inner[begins + 1..]).ok()?.trim_end_matches('+');
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let begins = if begins > 0 && line[begins - 1] == b'~' { begins - 1 } else { begins };
    Some((begins, digits.parse().unwrap_or(usize::MAX)))
}

/// As much of a server's words as an error repeats.
fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests;
