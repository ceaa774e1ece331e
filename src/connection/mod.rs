//! A connection to a mail server: reached, protected, read and written with a limit on every wait.
//!
//! In: an endpoint, octets. Out: octets, or why not. It knows no protocol but TLS: what stands in front of
//! it (SMTP, IMAP) says in which phase it was and what an error means there. Nothing that arrived before a TLS handshake
//! survives it.

mod tls;

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustls::{ClientConnection, StreamOwned};

pub use tls::TlsFacts;

use crate::account::{Security, bare, is_loopback};

/// How often a wait looks up for Ctrl-C.
const LOOK_UP: Duration = Duration::from_millis(200);

/// Where a server is and how it is trusted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Endpoint<'a> {
    /// Its name, which its certificate must carry.
    pub(crate) host: &'a str,
    /// Its port.
    pub(crate) port: u16,
    /// How the connection is protected.
    pub(crate) security: Security,
    /// A private certificate authority's file, trusted besides the system's.
    pub(crate) ca_file: Option<&'a Path>,
}

impl Endpoint<'_> {
    /// The host as a resolver and a certificate know it: an IPv6 address without its brackets.
    fn bare_host(&self) -> &str {
        bare(self.host)
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
    pub(crate) fn note(&self, line: &str) {
        if let Some(transcript) = &self.transcript {
            transcript.borrow_mut()(line);
        }
    }
}

/// What Ctrl-C means while an answer is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// Leave at once.
    AtOnce,
    /// Only the answer counts now: say so first, leave the second time.
    Insisted,
}

/// What can go wrong with a connection, whatever is spoken over it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConnectionError {
    /// It cannot be made, or broke.
    #[error("the connection failed")]
    Network(#[source] io::Error),
    /// It took too long.
    #[error("no answer in time")]
    Timeout,
    /// The server closed it.
    #[error("the server closed the connection")]
    Closed,
    /// It cannot be protected.
    #[error("{0}")]
    Tls(String),
    /// A file of certificates cannot be used.
    #[error("{file}: is no file of certificates")]
    CaFile {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// Plain text is for this machine only.
    #[error("{host}: is another machine")]
    PlainText {
        /// The machine.
        host: String,
    },
    /// Ctrl-C.
    #[error("interrupted")]
    Interrupted,
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

/// An open connection.
pub(crate) struct Connection<'a> {
    // Taken out for the moment of the handshake.
    stream: Option<Stream>,
    /// What came and nobody has taken yet.
    pub(crate) received: Vec<u8>,
    tls: Option<TlsFacts>,
    /// Whether Ctrl-C was pressed once while only the answer counted.
    insisted: bool,
    /// The limit of a read as the system has it.
    read_limit: Option<Duration>,
    pub(crate) watch: &'a Watch,
}

impl<'a> Connection<'a> {
    pub(crate) fn open(
        server: Endpoint<'_>,
        wait: Duration,
        watch: &'a Watch,
    ) -> Result<Self, ConnectionError> {
        if server.security == Security::None && !is_loopback(server.host) {
            return Err(ConnectionError::PlainText { host: server.host.to_owned() });
        }
        let host = server.bare_host();
        let addresses = (host, server.port).to_socket_addrs().map_err(ConnectionError::Network)?;
        let mut last = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
        for address in addresses {
            // A name server's word is not enough where nothing is encrypted.
            if server.security == Security::None && !address.ip().is_loopback() {
                return Err(ConnectionError::PlainText { host: format!("{host} ({})", address.ip()) });
            }
            match TcpStream::connect_timeout(&address, wait) {
                Ok(stream) => {
                    stream.set_write_timeout(Some(wait)).map_err(ConnectionError::Network)?;
                    stream.set_nodelay(true).map_err(ConnectionError::Network)?;
                    let stream = Some(Stream::Plain(stream));
                    watch.note(&format!("* connected to {host} port {}", server.port));
                    return Ok(Self {
                        stream,
                        received: Vec::new(),
                        tls: None,
                        insisted: false,
                        read_limit: None,
                        watch,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                    last = io::Error::new(io::ErrorKind::TimedOut, "no answer in time");
                }
                Err(error) => last = error,
            }
        }
        Err(ConnectionError::Network(last))
    }

    /// Puts TLS around the connection and completes the handshake. The caller has made sure that nothing was received
    /// before it: that would not be under its protection (CVE-2011-0411).
    pub(crate) fn protect(&mut self, server: Endpoint<'_>, wait: Duration) -> Result<(), ConnectionError> {
        let connection = tls::client(server)?;
        let Some(Stream::Plain(tcp)) = self.stream.take() else {
            return Err(ConnectionError::Tls("TLS inside TLS".to_owned()));
        };
        tcp.set_read_timeout(Some(LOOK_UP)).map_err(ConnectionError::Network)?;
        self.read_limit = Some(LOOK_UP);
        let mut stream = StreamOwned::new(connection, tcp);
        let deadline = Instant::now() + wait;
        // One read or write at a time, so that neither a slow server nor Ctrl-C has to wait for the whole.
        while stream.conn.is_handshaking() {
            self.check_interrupt()?;
            if Instant::now() >= deadline {
                return Err(ConnectionError::Timeout);
            }
            if let Err(error) = step(&mut stream)
                && !late(&error)
            {
                let why = tls::explain(&error).unwrap_or_else(|| error.to_string());
                return Err(ConnectionError::Tls(why));
            }
        }
        let facts = TlsFacts::of(&stream.conn);
        self.watch.note(&format!("* {}, certificate SHA-256 {}", facts.version, facts.certificate_sha256));
        self.tls = Some(facts);
        self.stream = Some(Stream::Tls(Box::new(stream)));
        Ok(())
    }

    pub(crate) fn tls(&self) -> Option<&TlsFacts> {
        self.tls.as_ref()
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), ConnectionError> {
        let stream = self.stream.as_mut().ok_or(ConnectionError::Closed)?;
        stream.write_all(bytes).map_err(|source| {
            if late(&source) { ConnectionError::Timeout } else { ConnectionError::Network(source) }
        })
    }

    /// Waits until something more is received.
    pub(crate) fn receive(&mut self, deadline: Instant, leaving: Leaving) -> Result<(), ConnectionError> {
        loop {
            if leaving == Leaving::AtOnce {
                self.check_interrupt()?;
            } else if self.watch.interrupted.swap(false, Ordering::Relaxed) {
                // The second time it is the person's decision.
                if self.insisted {
                    return Err(ConnectionError::Interrupted);
                }
                self.insisted = true;
                if let Some(tell) = &self.watch.waiting {
                    tell();
                }
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ConnectionError::Timeout);
            }
            let mut buffer = [0; 4096];
            let stream = self.stream.as_mut().ok_or(ConnectionError::Closed)?;
            let limit = Some(left.min(LOOK_UP));
            if self.read_limit != limit {
                stream.tcp().set_read_timeout(limit).map_err(ConnectionError::Network)?;
                self.read_limit = limit;
            }
            match stream.read(&mut buffer) {
                Ok(0) => return Err(ConnectionError::Closed),
                Ok(n) => {
                    self.received.extend_from_slice(&buffer[..n]);
                    return Ok(());
                }
                Err(error) if late(&error) || error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                    return Err(ConnectionError::Closed);
                }
                Err(source) => return Err(ConnectionError::Network(source)),
            }
        }
    }

    /// Whether there is something to read at this moment.
    pub(crate) fn speaks_already(&mut self) -> bool {
        let mut buffer = [0; 4096];
        let Some(stream) = self.stream.as_mut() else { return false };
        // Nothing is waited for: a thousand letters would wait a thousand times.
        if stream.tcp().set_nonblocking(true).is_ok() {
            if let Ok(n) = stream.read(&mut buffer) {
                self.received.extend_from_slice(&buffer[..n]);
            }
            let _ = stream.tcp().set_nonblocking(false);
        }
        !self.received.is_empty()
    }

    pub(crate) fn check_interrupt(&self) -> Result<(), ConnectionError> {
        if self.watch.interrupted.load(Ordering::Relaxed) {
            Err(ConnectionError::Interrupted)
        } else {
            Ok(())
        }
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

/// A read or write that ran into its time limit; which of the two kinds depends on the system.
fn late(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}
