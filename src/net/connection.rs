//! A connection to a mail server: reached, protected, read and written with a limit on every wait.
//!
//! In: an endpoint, octets. Out: octets, or why not. It knows no protocol but TLS: what stands in front of
//! it (SMTP, IMAP) says in which phase it was and what an error means there. Nothing that arrived before a TLS handshake
//! survives it.

use std::io;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::connect;
use super::endpoint::{Endpoint, Security, is_loopback};
use super::error::{ErrorKind, NetworkError};
use super::hooks::{Interrupt, IoHooks};
use super::tls::{self, TlsFacts};

use super::stream::{Stream, Tls, is_early};
use crate::words::sentence;

/// An open connection.
pub(crate) struct Connection<'a> {
    // Taken out for the moment of the handshake.
    stream: Option<Stream>,
    /// What came and nobody has taken yet.
    pub(crate) received: Vec<u8>,
    tls: Option<TlsFacts>,
    /// Whether Ctrl-C was pressed once while only the answer counted.
    interrupted_once: bool,
    /// How long a write may take.
    write_limit: Duration,
    pub(crate) hooks: &'a IoHooks,
}

impl<'a> Connection<'a> {
    pub(crate) fn open(server: Endpoint<'_>, wait: Duration, hooks: &'a IoHooks) -> Result<Self, ErrorKind> {
        if server.security == Security::None && !is_loopback(server.host) {
            return Err(ErrorKind::PlainText { host: server.host.to_owned() });
        }
        let host = server.bare_host();
        let deadline = Instant::now() + wait;
        let addresses = connect::resolve(host, server.port, deadline, hooks)?;
        let mut last = NetworkError::NoAddress;
        for (number, address) in addresses.iter().enumerate() {
            // A name server's word is not enough where nothing is encrypted.
            if server.security == Security::None && !address.ip().is_loopback() {
                return Err(ErrorKind::PlainText { host: format!("{host} ({})", address.ip()) });
            }
            // An address that does not answer leaves the others their share.
            let left = deadline.saturating_duration_since(Instant::now());
            let share = left / u32::try_from(addresses.len() - number).unwrap_or(u32::MAX);
            match connect::to(*address, Instant::now() + share, hooks) {
                Ok(tcp) => {
                    tcp.set_nodelay(true)?;
                    hooks.note(&format!("* connected to {host} port {}", server.port));
                    return Ok(Self {
                        stream: Some(Stream::Plain(tcp)),
                        received: Vec::new(),
                        tls: None,
                        interrupted_once: false,
                        write_limit: wait,
                        hooks,
                    });
                }
                Err(ErrorKind::Network(error)) => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(ErrorKind::Network(last))
    }

    /// Puts TLS around the connection and completes the handshake. The caller has made sure that nothing was received
    /// before it: that would not be under its protection (CVE-2011-0411).
    pub(crate) fn protect(&mut self, server: Endpoint<'_>, wait: Duration) -> Result<(), ErrorKind> {
        let session = tls::client(server)?;
        let Some(Stream::Plain(tcp)) = self.stream.take() else {
            return Err(ErrorKind::Tls(sentence!("tls-inside-tls")));
        };
        let mut tls = Tls { session, tcp };
        let deadline = Instant::now() + wait;
        loop {
            self.check_interrupt()?;
            if Instant::now() >= deadline {
                return Err(ErrorKind::Timeout);
            }
            match tls.handshake() {
                Ok(true) => break,
                Ok(false) => {}
                Err(error) if is_early(&error) => tls.wait(deadline)?,
                Err(error) => return Err(ErrorKind::Tls(tls::explain(&error))),
            }
        }
        let facts = TlsFacts::of(&tls.session);
        self.hooks.note(&format!("* {}, certificate SHA-256 {}", facts.version, facts.certificate_sha256));
        self.tls = Some(facts);
        self.stream = Some(Stream::Tls(Box::new(tls)));
        Ok(())
    }

    pub(crate) fn tls(&self) -> Option<&TlsFacts> {
        self.tls.as_ref()
    }

    /// Writes all of it.
    pub(crate) fn write(&mut self, bytes: &[u8], leaving: Interrupt) -> Result<(), ErrorKind> {
        let deadline = Instant::now() + self.write_limit;
        let mut rest = bytes;
        loop {
            let stream = self.stream.as_mut().ok_or(ErrorKind::Closed)?;
            match stream.write(&mut rest) {
                Ok(true) => return Ok(()),
                Ok(false) => {}
                Err(error) if is_early(&error) => {
                    stream.wait_to_write(deadline)?;
                }
                Err(error) => return Err(error.into()),
            }
            self.poll_interrupt(leaving)?;
            if Instant::now() >= deadline {
                return Err(ErrorKind::Timeout);
            }
        }
    }

    /// Waits until something more is received.
    pub(crate) fn receive(&mut self, deadline: Instant, leaving: Interrupt) -> Result<(), ErrorKind> {
        let mut waited = false;
        loop {
            self.poll_interrupt(leaving)?;
            let late = Instant::now() >= deadline;
            // What came while the whole process was stopped is in time.
            if late && !waited {
                return Err(ErrorKind::Timeout);
            }
            let mut buffer = [0; 4096];
            let stream = self.stream.as_mut().ok_or(ErrorKind::Closed)?;
            match stream.read(&mut buffer) {
                Ok(0) => return Err(ErrorKind::Closed),
                Ok(n) => {
                    self.received.extend_from_slice(&buffer[..n]);
                    return Ok(());
                }
                Err(_) if late => return Err(ErrorKind::Timeout),
                Err(error) if is_early(&error) => {
                    stream.wait_to_read(deadline)?;
                    waited = true;
                }
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                    return Err(ErrorKind::Closed);
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Looks whether Ctrl-C was pressed, and what it means now.
    fn poll_interrupt(&mut self, leaving: Interrupt) -> Result<(), ErrorKind> {
        if leaving == Interrupt::Immediate {
            return self.check_interrupt();
        }
        if self.hooks.interrupted.swap(false, Ordering::Relaxed) {
            // The second time it is the person's decision.
            if self.interrupted_once {
                return Err(ErrorKind::Interrupted);
            }
            self.interrupted_once = true;
            if let Some(tell) = &self.hooks.waiting {
                tell();
            }
        }
        Ok(())
    }

    /// Whether there is something to read at this moment.
    pub(crate) fn speaks_already(&mut self) -> bool {
        let mut buffer = [0; 4096];
        let Some(stream) = self.stream.as_mut() else { return false };
        if let Ok(n) = stream.read(&mut buffer) {
            self.received.extend_from_slice(&buffer[..n]);
        }
        !self.received.is_empty()
    }

    pub(crate) fn check_interrupt(&self) -> Result<(), ErrorKind> {
        self.hooks.check_interrupt()
    }
}

#[cfg(test)]
mod tests;
