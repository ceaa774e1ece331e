//! One command out, its answer in: bounded, timed, written down.
//!
//! It knows no commands. What it guards: a line, a literal and an answer have an end and are in time, and what came before
//! a TLS handshake is no answer inside it.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::error::{MailboxError, Stage};
use super::response::{Answer, MAX_WORDS, Piece, Response, Token, Verdict};
use crate::account::Imap;
use crate::net::{Connection, Interrupt, IoHooks, Mask, TlsFacts, words};

/// The longest line, in octets, literals apart. The numbers that a search of a large folder finds are one.
const MAX_LINE: usize = 1024 * 1024;
/// The longest literal where no command has asked for more, in octets.
pub(crate) const MAX_LITERAL: usize = 64 * 1024;
/// What all responses to one command may have together besides the literal asked for, in octets.
const MAX_ANSWER: usize = 4 * 1024 * 1024;
/// What a line or a literal counts besides its octets: that much it takes in memory, however short it is.
const PIECE: usize = 64;

/// A piece of a command.
pub(crate) enum Part<'p> {
    /// Text without a line end.
    Text(&'p str),
    /// Octets of any kind: announced, and sent when the server says so.
    Literal(&'p [u8]),
}

impl<'p> Part<'p> {
    /// A string for a command: quoted where it can be, by the caller's buffer.
    pub(crate) fn string(text: &'p [u8], quoted: &'p mut String, eight_bit: bool) -> Self {
        let plain = text.iter().all(|byte| (b' '..=b'~').contains(byte) || eight_bit && *byte >= 0x80);
        match std::str::from_utf8(text) {
            Ok(text) if plain => {
                // With room for all of it: a secret that has to move leaves a copy behind.
                quoted.reserve(2 * text.len() + 2);
                quoted.push('"');
                for character in text.chars() {
                    if matches!(character, '"' | '\\') {
                        quoted.push('\\');
                    }
                    quoted.push(character);
                }
                quoted.push('"');
                Self::Text(quoted)
            }
            _ => Self::Literal(text),
        }
    }
}

impl Part<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Literal(bytes) => bytes.len(),
        }
    }
}

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
    pub(crate) fn connect(server: &Imap, wait: Duration, watch: &'a IoHooks) -> Result<Self, MailboxError> {
        let connection = Connection::open(server.endpoint(), wait, watch)
            .map_err(|error| MailboxError::of(&server.host, Stage::Connect, error))?;
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
            return Err(self.protocol(Stage::Tls, "more than one reply to one command"));
        }
        let protected = self.connection.protect(server.endpoint(), wait);
        protected.map_err(|error| MailboxError::of(&self.host, Stage::Tls, error))
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
        phase: Stage,
        parts: &[Part<'_>],
        wanted: &str,
        mask: Option<&str>,
        wait: Duration,
    ) -> Result<Done, MailboxError> {
        let tag = self.begin(phase, parts, mask, wait)?;
        self.write(phase, b"\r\n")?;
        self.finish(phase, &tag, wanted, wait)
    }

    /// Sends a command up to its line end, which is left out, and gives its tag.
    pub(crate) fn begin(
        &mut self,
        phase: Stage,
        parts: &[Part<'_>],
        mask: Option<&str>,
        wait: Duration,
    ) -> Result<String, MailboxError> {
        self.check_interrupt(phase)?;
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
                    self.write(phase, line.as_bytes())?;
                    self.go_on(phase, &tag, wait)?;
                    self.write(phase, bytes)?;
                    line = Zeroizing::new(String::with_capacity(room + 64));
                }
            }
        }
        self.note(shown.trim_end());
        self.write(phase, line.as_bytes())?;
        Ok(tag)
    }

    /// Sends octets that are a command's, or a literal's, as they are.
    pub(crate) fn write(&mut self, phase: Stage, bytes: &[u8]) -> Result<(), MailboxError> {
        for chunk in bytes.chunks(16 * 1024) {
            self.check_interrupt(phase)?;
            let written = self.connection.write(chunk, leaving(phase));
            written.map_err(|error| MailboxError::of(&self.host, phase, error))?;
        }
        Ok(())
    }

    /// Ends a command that carried a message. From here on the message may be kept.
    pub(crate) fn end_command(&mut self, end: &str) -> Result<(), MailboxError> {
        self.check_interrupt(Stage::Message)?;
        let written = self.connection.write(end.as_bytes(), Interrupt::Confirmed);
        written.map_err(|error| MailboxError::of(&self.host, Stage::FinalReply, error))
    }

    /// Writes something down for who reads along.
    pub(crate) fn note(&self, line: &str) {
        self.connection.watch.note(line);
    }

    /// Waits for the server's leave to go on; a judgement instead of it is the refusal it is.
    pub(crate) fn go_on(&mut self, phase: Stage, tag: &str, wait: Duration) -> Result<(), MailboxError> {
        let deadline = Instant::now() + wait;
        loop {
            match self.response(phase, deadline)? {
                Response::Continue => return Ok(()),
                Response::Status(Some(of), answer) if of == tag => {
                    return Err(match answer.verdict {
                        Verdict::No | Verdict::Bad => MailboxError::Refused { phase, answer },
                        _ => self.protocol(phase, "done before it was sent"),
                    });
                }
                other => self.aside(phase, other)?,
            }
        }
    }

    /// Like [`Self::go_on`], where the server may as well be done already: then the answer.
    pub(crate) fn go_on_or_done(
        &mut self,
        phase: Stage,
        tag: &str,
        wait: Duration,
    ) -> Result<Option<Answer>, MailboxError> {
        let deadline = Instant::now() + wait;
        loop {
            match self.response(phase, deadline)? {
                Response::Continue => return Ok(None),
                Response::Status(Some(of), answer) if of == tag => return judged(phase, answer).map(Some),
                other => self.aside(phase, other)?,
            }
        }
    }

    /// Reads up to the judgement of the command with this tag.
    pub(crate) fn finish(
        &mut self,
        phase: Stage,
        tag: &str,
        wanted: &str,
        wait: Duration,
    ) -> Result<Done, MailboxError> {
        let deadline = Instant::now() + wait;
        let (mut data, mut remarks, mut words) = (Vec::new(), Vec::new(), 0);
        loop {
            match self.response(phase, deadline)? {
                Response::Status(Some(of), answer) if of == tag => {
                    (self.left, self.max_literal) = (MAX_ANSWER, MAX_LITERAL);
                    return judged(phase, answer).map(|answer| Done { answer, data, remarks });
                }
                Response::Data(tokens)
                    if tokens.iter().take(2).any(|word| word.atom().is_some_and(|word| word == wanted)) =>
                {
                    words += tokens.len();
                    if words > MAX_WORDS {
                        return Err(self.protocol(phase, "an answer without end"));
                    }
                    data.push(tokens);
                }
                Response::Status(None, answer) if answer.verdict == Verdict::Ok => remarks.push(answer),
                other => self.aside(phase, other)?,
            }
        }
    }

    /// The first words of a server.
    pub(crate) fn greeting(&mut self, wait: Duration) -> Result<Answer, MailboxError> {
        let phase = Stage::Greeting;
        match self.response(phase, Instant::now() + wait)? {
            Response::Status(None, answer) => match answer.verdict {
                Verdict::Ok => Ok(answer),
                Verdict::Bye | Verdict::No => Err(MailboxError::Refused { phase, answer }),
                // A login that nobody asked for keeps the connection from being protected (CVE-2020-12398).
                _ => Err(self.protocol(phase, &format!("\"{answer}\""))),
            },
            _ => Err(self.protocol(phase, "no greeting")),
        }
    }

    /// What is not the answer: data that nobody asked for is a server's right, another command's judgement is not.
    fn aside(&self, phase: Stage, response: Response) -> Result<(), MailboxError> {
        match response {
            // The judgement of a message may still come; without one, the end of the connection says so.
            Response::Status(None, answer)
                if answer.verdict == Verdict::Bye && !matches!(phase, Stage::FinalReply | Stage::Logout) =>
            {
                Err(MailboxError::Refused { phase, answer })
            }
            Response::Data(_) | Response::Status(None, _) => Ok(()),
            Response::Status(Some(tag), _) => Err(self.protocol(phase, &format!("an answer to {tag}"))),
            Response::Continue => Err(self.protocol(phase, "leave to go on, which nobody asked for")),
        }
    }

    /// Reads one response whole, its literals included.
    fn response(&mut self, phase: Stage, deadline: Instant) -> Result<Response, MailboxError> {
        let (pieces, shown) = self.pieces(phase, deadline)?;
        match Response::parse(&pieces) {
            Some(Response::Status(tag, answer)) => Ok(Response::Status(tag, self.masked_answer(answer))),
            Some(response) => Ok(response),
            None => Err(self.protocol(phase, &format!("\"{}\"", short(&shown)))),
        }
    }

    /// Reads the pieces of one response, and its last line as it is shown.
    fn pieces(&mut self, phase: Stage, deadline: Instant) -> Result<(Vec<Piece>, String), MailboxError> {
        let mut pieces = Vec::new();
        loop {
            let mut line = self.line(phase, deadline)?;
            let shown = self.masked(&line);
            self.connection.watch.note(&format!("< {shown}"));
            let literal = announced(&line);
            let Some((begins, octets)) = literal else {
                pieces.push(Piece::Text(line));
                return Ok((pieces, shown));
            };
            line.truncate(begins);
            pieces.push(Piece::Text(line));
            if octets > self.max_literal {
                return Err(self.protocol(phase, &format!("a literal of {octets} octets")));
            }
            pieces.push(Piece::Literal(self.take(phase, octets, deadline)?));
        }
    }

    fn line(&mut self, phase: Stage, deadline: Instant) -> Result<Vec<u8>, MailboxError> {
        let mut looked_at = 0;
        loop {
            let fresh = &self.connection.received[looked_at..];
            if let Some(end) = fresh.iter().position(|b| *b == b'\n') {
                let mut line: Vec<u8> = self.connection.received.drain(..=looked_at + end).collect();
                self.spend(phase, line.len())?;
                line.pop();
                if line.pop() != Some(b'\r') || line.contains(&b'\r') {
                    return Err(self.protocol(phase, "a line that does not end in CRLF"));
                }
                return Ok(line);
            }
            looked_at = self.connection.received.len();
            if looked_at > MAX_LINE {
                return Err(self.protocol(phase, "a line without end"));
            }
            self.receive(phase, deadline)?;
        }
    }

    fn take(&mut self, phase: Stage, octets: usize, deadline: Instant) -> Result<Vec<u8>, MailboxError> {
        self.spend(phase, octets)?;
        while self.connection.received.len() < octets {
            self.receive(phase, deadline)?;
        }
        // A copy as large as what was said: the buffer's own room would be kept with each literal.
        let literal = self.connection.received[..octets].to_vec();
        self.connection.received.drain(..octets);
        Ok(literal)
    }

    fn spend(&mut self, phase: Stage, octets: usize) -> Result<(), MailboxError> {
        match self.left.checked_sub(octets.saturating_add(PIECE)) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.protocol(phase, "an answer without end")),
        }
    }

    fn receive(&mut self, phase: Stage, deadline: Instant) -> Result<(), MailboxError> {
        let received = self.connection.receive(deadline, leaving(phase));
        received.map_err(|error| MailboxError::of(&self.host, phase, error))
    }

    fn check_interrupt(&self, phase: Stage) -> Result<(), MailboxError> {
        self.connection.check_interrupt().map_err(|error| MailboxError::of(&self.host, phase, error))
    }

    pub(crate) fn protocol(&self, phase: Stage, what: &str) -> MailboxError {
        MailboxError::Protocol { host: self.host.clone(), phase, what: what.to_owned() }
    }
}

/// What Ctrl-C means in a phase of the dialogue.
fn leaving(phase: Stage) -> Interrupt {
    if phase == Stage::FinalReply { Interrupt::Confirmed } else { Interrupt::Immediate }
}

fn judged(phase: Stage, answer: Answer) -> Result<Answer, MailboxError> {
    match answer.verdict {
        Verdict::Ok => Ok(answer),
        _ => Err(MailboxError::Refused { phase, answer }),
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
mod tests {
    use std::io::Write as _;
    use std::net::TcpListener;
    use std::thread;

    use super::*;
    use crate::account::Login;
    use crate::account::secret::Source;
    use crate::net::Security;

    const WAIT: Duration = Duration::from_mins(1);

    fn server(port: u16) -> Imap {
        let login = Login { username: "ann@example.org".to_owned(), source: Source::AskOrEnvironment };
        Imap {
            host: "127.0.0.1".to_owned(),
            port,
            security: Security::None,
            login,
            same_secret: false,
            ca_file: None,
            timeout: None,
            drafts: None,
            sent: None,
            saves_sent: false,
        }
    }

    /// What a piece takes in memory.
    fn room(piece: &Piece) -> usize {
        let (Piece::Text(bytes) | Piece::Literal(bytes)) = piece;
        size_of::<Piece>() + bytes.capacity()
    }

    #[test]
    fn what_is_kept_is_as_large_as_what_was_said() {
        arbtest::arbtest(|source| {
            let mut said = b"* 1 FETCH (".to_vec();
            for _ in 0..source.int_in_range(0..=2000)? {
                let words: [&[u8]; 6] =
                    [b"{0}\r\n", b"~{3}\r\na\r\n", b"(", b"\"\" ", b"word ", b"{9}\r\n123456789"];
                said.extend_from_slice(source.choose(&words)?);
            }
            said.extend_from_slice(b")\r\n");
            let all = said.clone();
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            let port = listener.local_addr().expect("an address").port();
            let speaker = thread::spawn(move || {
                let (mut tcp, _) = listener.accept().expect("a client");
                tcp.write_all(&said).expect("all of it");
                tcp
            });
            let watch = IoHooks::default();
            let mut dialogue = Dialogue::connect(&server(port), WAIT, &watch).expect("connected");
            let (pieces, _) = dialogue.pieces(Stage::Fetch, Instant::now() + WAIT).expect("a response");
            let kept: usize = pieces.iter().map(room).sum();
            assert!(kept <= all.len() + pieces.len() * PIECE, "{kept} of {}", all.len());
            assert!(kept <= MAX_ANSWER - dialogue.left, "{kept} of {}", MAX_ANSWER - dialogue.left);
            drop(speaker.join());
            Ok(())
        });
    }
}
