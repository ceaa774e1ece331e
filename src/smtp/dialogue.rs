//! One line out, one reply in: bounded, timed, written down.
//!
//! It knows no commands. What it guards: a reply has an end, is in time, ends its lines in CRLF, and nothing comes
//! unasked.

use std::fmt;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::error::SmtpError;
use crate::account::Smtp;
use crate::net::{Connection, ErrorKind, Interrupt, IoHooks, Mask, Stage, TlsFacts, words};
use crate::words::{Sentence, sentence};

/// The longest line of a reply, in octets. RFC 5321 § 4.5.3.1.5 says 512; servers are wordier.
const MAX_LINE: usize = 4096;
/// The longest reply, in octets.
const MAX_REPLY: usize = 64 * 1024;
/// How much of a message is sent at a time, in octets.
const CHUNK: usize = 16 * 1024;
/// How long a refusal that has begun to come may take.
const ALREADY_SPEAKING: Duration = Duration::from_millis(200);

/// A server's reply (RFC 5321 § 4.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The three digits.
    pub code: u16,
    /// The enhanced code (RFC 3463), where there is one, such as `5.7.1`.
    pub enhanced: Option<String>,
    /// The text of each line, after the code.
    pub lines: Vec<String>,
    /// Each line as it came, in base64, where the reply is not UTF-8 and repeats no secret: what `lines` shows is then a
    /// reading of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub octets: Vec<String>,
}

impl Reply {
    /// Whether the same again will be answered the same (5yz).
    pub fn is_permanent(&self) -> bool {
        self.code >= 500
    }

    /// From the lines as they came, each checked to begin with three digits.
    fn from_lines(received: &[String]) -> Option<Self> {
        let code: u16 = received.first()?.get(..3)?.parse().ok()?;
        let same = received.iter().all(|line| line.get(..3) == received[0].get(..3));
        if !same || !(200..600).contains(&code) {
            return None;
        }
        let lines: Vec<String> =
            received.iter().map(|line| line.get(4..).unwrap_or_default().to_owned()).collect();
        let first = lines.first().and_then(|line| line.split(' ').next()).unwrap_or_default();
        let parts: Vec<&str> = first.split('.').collect();
        let shaped = parts.len() == 3
            && matches!(parts[0], "2" | "4" | "5")
            && parts[1..]
                .iter()
                .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
        Some(Self { code, enhanced: shaped.then(|| first.to_owned()), lines, octets: Vec::new() })
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.lines.join(" / "))
    }
}

pub(crate) struct Dialogue<'a> {
    connection: Connection<'a>,
    host: String,
    mask: Mask,
}

impl<'a> Dialogue<'a> {
    pub(crate) fn connect(server: &Smtp, wait: Duration, hooks: &'a IoHooks) -> Result<Self, SmtpError> {
        let host = server.host.clone();
        match Connection::open(server.endpoint(), wait, hooks) {
            Ok(connection) => Ok(Self { connection, host, mask: Mask::default() }),
            Err(error) => Err(error.at(Stage::Connect, &host).into()),
        }
    }

    /// Puts TLS around the connection and completes the handshake.
    pub(crate) fn protect(&mut self, server: &Smtp, wait: Duration) -> Result<(), SmtpError> {
        // Whatever came before the handshake was not under its protection (CVE-2011-0411).
        self.reject_unsolicited(Stage::Tls)?;
        self.connection.protect(server.endpoint(), wait).map_err(|error| self.at(Stage::Tls, error))
    }

    pub(crate) fn tls(&self) -> Option<&TlsFacts> {
        self.connection.tls()
    }

    /// Sends one command; `mask` is what the transcript shows of it.
    pub(crate) fn send(&mut self, stage: Stage, command: &str, mask: Option<&str>) -> Result<(), SmtpError> {
        self.check_interrupt(stage)?;
        self.reject_unsolicited(stage)?;
        self.connection.hooks.note(&format!("> {}", mask.unwrap_or(command.trim_end())));
        self.write(stage, command.as_bytes())
    }

    /// Sends several commands in one breath (PIPELINING, RFC 2920); their replies are still to be read, one by one.
    pub(crate) fn send_together(&mut self, commands: &[(Stage, String)]) -> Result<(), SmtpError> {
        let Some((stage, _)) = commands.first() else {
            return Ok(());
        };
        self.check_interrupt(*stage)?;
        self.reject_unsolicited(*stage)?;
        let mut breath = String::new();
        for (_, command) in commands {
            self.connection.hooks.note(&format!("> {}", command.trim_end()));
            breath.push_str(command);
        }
        self.write(*stage, breath.as_bytes())
    }

    /// Sends the message, dots doubled at the beginnings of lines (RFC 5321 § 4.5.2), but for its last octets: they are to
    /// leave together with its end.
    pub(crate) fn body(&mut self, message: &[u8]) -> Result<Vec<u8>, SmtpError> {
        let mut stuffed = Vec::with_capacity(message.len() + message.len() / 64 + 1);
        let mut begins = true;
        for byte in message {
            if begins && *byte == b'.' {
                stuffed.push(b'.');
            }
            stuffed.push(*byte);
            begins = *byte == b'\n';
        }
        self.connection.hooks.note(&format!("> … the message, {} octets …", message.len()));
        let last = stuffed.len().saturating_sub(1) / CHUNK * CHUNK;
        for chunk in stuffed[..last].chunks(CHUNK) {
            self.check_interrupt(Stage::Body)?;
            self.write(Stage::Body, chunk)?;
        }
        self.check_interrupt(Stage::Body)?;
        // A server that speaks now answers what it has not seen whole. Without the final dot it has nothing.
        if self.connection.speaks_already() {
            let reply = self.reply(Stage::Body, ALREADY_SPEAKING)?;
            return Err(match reply.code {
                400.. => SmtpError::Refused { stage: Stage::Body, recipient: None, reply },
                _ => self.protocol(Stage::Body, sentence!("answer-too-early")),
            });
        }
        stuffed.drain(..last);
        Ok(stuffed)
    }

    /// Sends the last octets and the final dot, and waits for the reply. From now on the message may be accepted.
    pub(crate) fn end_of_data(&mut self, mut last: Vec<u8>, wait: Duration) -> Result<Reply, SmtpError> {
        self.connection.hooks.note("> .");
        // The message ends in CRLF already; another would be an empty line that is not in it.
        last.extend_from_slice(b".\r\n");
        self.write(Stage::FinalReply, &last)?;
        self.reply(Stage::FinalReply, wait)
    }

    /// A reply with this code, or the refusal it is.
    pub(crate) fn expect(&mut self, stage: Stage, code: u16, wait: Duration) -> Result<Reply, SmtpError> {
        let reply = self.reply(stage, wait)?;
        match reply.code {
            c if c == code => Ok(reply),
            400.. => Err(SmtpError::Refused { stage, recipient: None, reply }),
            other => Err(self.protocol(stage, sentence!("reply-instead-of", code = other, wanted = code))),
        }
    }

    /// Reads one reply whole.
    pub(crate) fn reply(&mut self, stage: Stage, wait: Duration) -> Result<Reply, SmtpError> {
        let deadline = Instant::now() + wait;
        let mut lines: Vec<String> = Vec::new();
        let mut octets: Vec<Vec<u8>> = Vec::new();
        let (mut size, mut masked) = (0, false);
        loop {
            let received = self.line(stage, deadline)?;
            let decoded = words::decode(&received);
            let line = self.masked(&decoded);
            masked |= line != decoded;
            octets.push(received);
            self.connection.hooks.note(&format!("< {line}"));
            let bytes = line.as_bytes();
            let shaped = bytes.len() >= 3 && bytes[..3].iter().all(u8::is_ascii_digit);
            if !shaped || !matches!(bytes.get(3), None | Some(b' ' | b'-')) {
                return Err(self.protocol(stage, sentence!("quoted-words", words = short(&line))));
            }
            size += line.len();
            if size > MAX_REPLY {
                return Err(self.protocol(stage, sentence!("reply-endless")));
            }
            let last = bytes.get(3) != Some(&b'-');
            lines.push(line);
            if last {
                break;
            }
        }
        let mut reply = Reply::from_lines(&lines).ok_or_else(|| {
            self.protocol(stage, sentence!("quoted-words", words = short(&lines.join(" / "))))
        })?;
        if !masked && octets.iter().any(|line| std::str::from_utf8(line).is_err()) {
            reply.octets = octets.iter().map(|line| STANDARD.encode(line)).collect();
        }
        Ok(reply)
    }

    /// Masks whatever the server says from now on.
    pub(crate) fn hide(&mut self, mask: Mask) {
        self.mask = mask;
    }

    /// Masks a line's words and leaves its codes: they are the server's own.
    fn masked(&self, line: &str) -> String {
        let is_code = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | ' ');
        let begins = line.find(|c| !is_code(c)).unwrap_or(line.len());
        let begins = line[..begins].rfind([' ', '-']).map_or(0, |blank| blank + 1);
        format!("{}{}", &line[..begins], self.mask.apply(&line[begins..]))
    }

    fn line(&mut self, stage: Stage, deadline: Instant) -> Result<Vec<u8>, SmtpError> {
        loop {
            if let Some(end) = self.connection.received.iter().position(|b| *b == b'\n') {
                let mut line: Vec<u8> = self.connection.received.drain(..=end).collect();
                line.pop();
                if line.pop() != Some(b'\r') || line.contains(&b'\r') {
                    return Err(self.protocol(stage, sentence!("line-without-crlf")));
                }
                return Ok(line);
            }
            if self.connection.received.len() > MAX_LINE {
                return Err(self.protocol(stage, sentence!("line-endless")));
            }
            self.receive(stage, deadline)?;
        }
    }

    fn receive(&mut self, stage: Stage, deadline: Instant) -> Result<(), SmtpError> {
        self.connection.receive(deadline, leaving(stage)).map_err(|error| self.at(stage, error))
    }

    fn write(&mut self, stage: Stage, bytes: &[u8]) -> Result<(), SmtpError> {
        self.connection.write(bytes, leaving(stage)).map_err(|error| self.at(stage, error))
    }

    /// A server speaks when spoken to. More than was asked for is an answer to a question not yet put.
    pub(crate) fn reject_unsolicited(&self, stage: Stage) -> Result<(), SmtpError> {
        if self.connection.received.is_empty() {
            Ok(())
        } else {
            Err(self.protocol(stage, sentence!("replies-too-many")))
        }
    }

    fn check_interrupt(&self, stage: Stage) -> Result<(), SmtpError> {
        self.connection.check_interrupt().map_err(|error| self.at(stage, error))
    }

    fn at(&self, stage: Stage, error: ErrorKind) -> SmtpError {
        error.at(stage, &self.host).into()
    }

    /// A failure of the dialogue at a stage.
    pub(crate) fn fail(&self, stage: Stage, error: ErrorKind) -> SmtpError {
        self.at(stage, error)
    }

    pub(crate) fn protocol(&self, stage: Stage, what: Sentence) -> SmtpError {
        self.at(stage, ErrorKind::Protocol { protocol: "SMTP", what })
    }
}

/// What Ctrl-C means in a stage of the dialogue.
fn leaving(stage: Stage) -> Interrupt {
    if stage == Stage::FinalReply { Interrupt::Confirmed } else { Interrupt::Immediate }
}

/// As much of a server's words as an error repeats.
fn short(text: &str) -> String {
    text.chars().take(60).collect()
}
