//! One line out, one reply in: bounded, timed, written down.
//!
//! It knows no commands. What it guards: a reply has an end, is in time, ends its lines in CRLF, and nothing comes
//! unasked.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustls::{ClientConnection, StreamOwned};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::error::{Phase, SmtpError};
use super::tls::{self, TlsFacts};
use crate::account::{Security, Smtp};

/// The longest line of a reply, in octets. RFC 5321 § 4.5.3.1.5 says 512; servers are wordier.
const MAX_LINE: usize = 4096;
/// The longest reply, in octets.
const MAX_REPLY: usize = 64 * 1024;
/// How often a wait looks up for Ctrl-C.
const LOOK_UP: Duration = Duration::from_millis(200);

/// A server's reply (RFC 5321 § 4.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The three digits.
    pub code: u16,
    /// The enhanced code (RFC 3463), where there is one, such as `5.7.1`.
    pub enhanced: Option<String>,
    /// The text of each line, after the code.
    pub lines: Vec<String>,
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
        Some(Self { code, enhanced: shaped.then(|| first.to_owned()), lines })
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.lines.join(" / "))
    }
}

/// Takes the lines of a dialogue.
pub type Transcript = Box<dyn FnMut(&str)>;

/// What happens around a dialogue: a transcript for who wants one, and Ctrl-C.
#[derive(Default)]
pub struct Watch {
    /// Takes each line as it goes (`>`) or comes (`<`), secrets masked.
    pub transcript: Option<RefCell<Transcript>>,
    /// Says that the letter is with the server and the answer is awaited, when somebody wants to leave then.
    pub waiting: Option<Box<dyn Fn()>>,
    /// Set when the person pressed Ctrl-C.
    pub interrupted: Arc<AtomicBool>,
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").finish_non_exhaustive()
    }
}

impl Watch {
    fn note(&self, line: &str) {
        if let Some(transcript) = &self.transcript {
            transcript.borrow_mut()(line);
        }
    }
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Stream {
    fn tcp(&self) -> &TcpStream {
        match self {
            Self::Plain(tcp) => tcp,
            Self::Tls(tls) => tls.get_ref(),
        }
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.read(buffer),
            Self::Tls(tls) => tls.read(buffer),
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(tcp) => tcp.write_all(bytes).and_then(|()| tcp.flush()),
            Self::Tls(tls) => tls.write_all(bytes).and_then(|()| tls.flush()),
        }
    }
}

pub(super) struct Dialogue<'a> {
    // Taken out for the moment of the handshake.
    stream: Option<Stream>,
    received: Vec<u8>,
    host: String,
    tls: Option<TlsFacts>,
    hidden: Vec<Zeroizing<String>>,
    /// Whether Ctrl-C was pressed once while the final reply was awaited.
    insisted: bool,
    watch: &'a Watch,
}

impl<'a> Dialogue<'a> {
    pub(super) fn connect(server: &Smtp, wait: Duration, watch: &'a Watch) -> Result<Self, SmtpError> {
        let failed = |source| SmtpError::Network { host: server.host.clone(), phase: Phase::Connect, source };
        let host = server.bare_host();
        let addresses = (host, server.port).to_socket_addrs().map_err(failed)?;
        let mut last = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
        for address in addresses {
            // A name server's word is not enough where nothing is encrypted.
            if server.security == Security::None && !address.ip().is_loopback() {
                return Err(SmtpError::PlainText { host: format!("{host} ({})", address.ip()) });
            }
            match TcpStream::connect_timeout(&address, wait) {
                Ok(stream) => {
                    stream.set_write_timeout(Some(wait)).map_err(failed)?;
                    stream.set_nodelay(true).map_err(failed)?;
                    let stream = Some(Stream::Plain(stream));
                    watch.note(&format!("* connected to {host} port {}", server.port));
                    return Ok(Self {
                        stream,
                        received: Vec::new(),
                        host: server.host.clone(),
                        tls: None,
                        hidden: Vec::new(),
                        insisted: false,
                        watch,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                    last = io::Error::new(io::ErrorKind::TimedOut, "no answer in time");
                }
                Err(error) => last = error,
            }
        }
        Err(failed(last))
    }

    /// Puts TLS around the connection and completes the handshake.
    pub(super) fn protect(&mut self, server: &Smtp, wait: Duration) -> Result<(), SmtpError> {
        // Whatever came before the handshake was not under its protection (CVE-2011-0411).
        self.nothing_unasked(Phase::Tls)?;
        let connection = tls::client(server)?;
        let Some(Stream::Plain(tcp)) = self.stream.take() else {
            return Err(self.protocol(Phase::Tls, "TLS inside TLS"));
        };
        let failed = |source| SmtpError::Network { host: server.host.clone(), phase: Phase::Tls, source };
        tcp.set_read_timeout(Some(LOOK_UP)).map_err(failed)?;
        let mut stream = StreamOwned::new(connection, tcp);
        let deadline = Instant::now() + wait;
        // One read or write at a time, so that neither a slow server nor Ctrl-C has to wait for the whole.
        while stream.conn.is_handshaking() {
            self.check_interrupt(Phase::Tls)?;
            if Instant::now() >= deadline {
                return Err(SmtpError::Timeout { host: server.host.clone(), phase: Phase::Tls });
            }
            if let Err(error) = step(&mut stream)
                && !late(&error)
            {
                let why = tls::explain(&error).unwrap_or_else(|| error.to_string());
                return Err(SmtpError::Tls { host: server.host.clone(), why });
            }
        }
        let facts = TlsFacts::of(&stream.conn);
        self.watch.note(&format!("* {}, certificate SHA-256 {}", facts.version, facts.certificate_sha256));
        self.tls = Some(facts);
        self.stream = Some(Stream::Tls(Box::new(stream)));
        Ok(())
    }

    pub(super) fn tls(&self) -> Option<&TlsFacts> {
        self.tls.as_ref()
    }

    /// Sends one command; `mask` is what the transcript shows of it.
    pub(super) fn send(&mut self, phase: Phase, command: &str, mask: Option<&str>) -> Result<(), SmtpError> {
        self.check_interrupt(phase)?;
        self.nothing_unasked(phase)?;
        self.watch.note(&format!("> {}", mask.unwrap_or(command.trim_end())));
        self.write(phase, command.as_bytes())
    }

    /// Sends the message, dots doubled at the beginnings of lines (RFC 5321 § 4.5.2), without its end.
    pub(super) fn body(&mut self, message: &[u8]) -> Result<(), SmtpError> {
        let mut stuffed = Vec::with_capacity(message.len() + message.len() / 64 + 1);
        let mut begins = true;
        for byte in message {
            if begins && *byte == b'.' {
                stuffed.push(b'.');
            }
            stuffed.push(*byte);
            begins = *byte == b'\n';
        }
        self.watch.note(&format!("> … the message, {} octets …", message.len()));
        for chunk in stuffed.chunks(16 * 1024) {
            self.check_interrupt(Phase::Body)?;
            self.write(Phase::Body, chunk)?;
        }
        self.check_interrupt(Phase::Body)?;
        // A server that speaks now answers what it has not seen whole. Without the final dot it has nothing.
        if self.speaks_already() {
            let reply = self.reply(Phase::Body, LOOK_UP)?;
            return Err(match reply.code {
                400.. => SmtpError::Refused { phase: Phase::Body, recipient: None, reply },
                _ => self.protocol(Phase::Body, "an answer before the message was complete"),
            });
        }
        Ok(())
    }

    /// Sends the final dot and waits for the reply. From the first octet on the message may be accepted.
    pub(super) fn end_of_data(&mut self, wait: Duration) -> Result<Reply, SmtpError> {
        self.watch.note("> .");
        // The message ends in CRLF already; another would be an empty line that is not in it.
        self.write(Phase::FinalReply, b".\r\n")?;
        self.reply(Phase::FinalReply, wait)
    }

    /// A reply with this code, or the refusal it is.
    pub(super) fn expect(&mut self, phase: Phase, code: u16, wait: Duration) -> Result<Reply, SmtpError> {
        let reply = self.reply(phase, wait)?;
        match reply.code {
            c if c == code => Ok(reply),
            400.. => Err(SmtpError::Refused { phase, recipient: None, reply }),
            other => Err(self.protocol(phase, &format!("{other} instead of {code}"))),
        }
    }

    /// Reads one reply whole.
    pub(super) fn reply(&mut self, phase: Phase, wait: Duration) -> Result<Reply, SmtpError> {
        let deadline = Instant::now() + wait;
        let mut lines: Vec<String> = Vec::new();
        let mut size = 0;
        loop {
            let mut line = self.line(phase, deadline)?;
            for secret in self.hidden.iter().filter(|secret| !secret.is_empty()) {
                line = line.replace(secret.as_str(), "****");
            }
            self.watch.note(&format!("< {line}"));
            let bytes = line.as_bytes();
            let shaped = bytes.len() >= 3 && bytes[..3].iter().all(u8::is_ascii_digit);
            if !shaped || !matches!(bytes.get(3), None | Some(b' ' | b'-')) {
                return Err(self.protocol(phase, &format!("\"{}\"", short(&line))));
            }
            size += line.len();
            if size > MAX_REPLY {
                return Err(self.protocol(phase, "a reply without end"));
            }
            let last = bytes.get(3) != Some(&b'-');
            lines.push(line);
            if last {
                break;
            }
        }
        Reply::from_lines(&lines)
            .ok_or_else(|| self.protocol(phase, &format!("\"{}\"", short(&lines.join(" / ")))))
    }

    /// From now on these stand masked in whatever the server says.
    pub(super) fn hide(&mut self, secrets: impl IntoIterator<Item = String>) {
        self.hidden = secrets.into_iter().map(Zeroizing::new).collect();
    }

    fn line(&mut self, phase: Phase, deadline: Instant) -> Result<String, SmtpError> {
        loop {
            if let Some(end) = self.received.iter().position(|b| *b == b'\n') {
                let mut line: Vec<u8> = self.received.drain(..=end).collect();
                line.pop();
                if line.pop() != Some(b'\r') || line.contains(&b'\r') {
                    return Err(self.protocol(phase, "a line that does not end in CRLF"));
                }
                return Ok(String::from_utf8_lossy(&line).into_owned());
            }
            if self.received.len() > MAX_LINE {
                return Err(self.protocol(phase, "a line without end"));
            }
            self.receive(phase, deadline)?;
        }
    }

    fn receive(&mut self, phase: Phase, deadline: Instant) -> Result<(), SmtpError> {
        loop {
            if phase != Phase::FinalReply {
                self.check_interrupt(phase)?;
            } else if self.watch.interrupted.swap(false, Ordering::Relaxed) {
                // Only the answer counts now. The second time it is the person's decision.
                if self.insisted {
                    return Err(SmtpError::Interrupted { phase });
                }
                self.insisted = true;
                if let Some(tell) = &self.watch.waiting {
                    tell();
                }
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(SmtpError::Timeout { host: self.host.clone(), phase });
            }
            let mut buffer = [0; 4096];
            let stream =
                self.stream.as_mut().ok_or_else(|| SmtpError::Closed { host: self.host.clone(), phase })?;
            let read = stream
                .tcp()
                .set_read_timeout(Some(left.min(LOOK_UP)))
                .and_then(|()| stream.read(&mut buffer));
            match read {
                Ok(0) => return Err(SmtpError::Closed { host: self.host.clone(), phase }),
                Ok(n) => {
                    self.received.extend_from_slice(&buffer[..n]);
                    return Ok(());
                }
                Err(error) if late(&error) || error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                    return Err(SmtpError::Closed { host: self.host.clone(), phase });
                }
                Err(source) => return Err(SmtpError::Network { host: self.host.clone(), phase, source }),
            }
        }
    }

    /// Whether there is something to read at this moment.
    fn speaks_already(&mut self) -> bool {
        let mut buffer = [0; 4096];
        let Some(stream) = self.stream.as_mut() else { return false };
        let glance = Duration::from_millis(1);
        if stream.tcp().set_read_timeout(Some(glance)).is_ok()
            && let Ok(n) = stream.read(&mut buffer)
        {
            self.received.extend_from_slice(&buffer[..n]);
        }
        !self.received.is_empty()
    }

    fn write(&mut self, phase: Phase, bytes: &[u8]) -> Result<(), SmtpError> {
        let host = || self.host.clone();
        let Some(stream) = self.stream.as_mut() else {
            return Err(SmtpError::Closed { host: host(), phase });
        };
        stream.write_all(bytes).map_err(|source| {
            if late(&source) {
                SmtpError::Timeout { host: host(), phase }
            } else {
                SmtpError::Network { host: host(), phase, source }
            }
        })
    }

    /// A server speaks when spoken to. More than was asked for is an answer to a question not yet put.
    pub(super) fn nothing_unasked(&self, phase: Phase) -> Result<(), SmtpError> {
        if self.received.is_empty() {
            Ok(())
        } else {
            Err(self.protocol(phase, "more than one reply to one command"))
        }
    }

    fn check_interrupt(&self, phase: Phase) -> Result<(), SmtpError> {
        if self.watch.interrupted.load(Ordering::Relaxed) {
            Err(SmtpError::Interrupted { phase })
        } else {
            Ok(())
        }
    }

    pub(super) fn protocol(&self, phase: Phase, what: &str) -> SmtpError {
        SmtpError::Protocol { host: self.host.clone(), phase, what: what.to_owned() }
    }
}

/// One step of a handshake.
fn step(stream: &mut StreamOwned<ClientConnection, TcpStream>) -> io::Result<()> {
    if stream.conn.wants_write() {
        return stream.conn.write_tls(&mut stream.sock).map(drop);
    }
    if stream.conn.read_tls(&mut stream.sock)? == 0 {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server closed the connection"));
    }
    let processed = stream.conn.process_new_packets();
    processed.map(drop).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// As much of a server's words as an error repeats.
fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

/// A read or write that ran into its time limit; which of the two kinds depends on the system.
fn late(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}
