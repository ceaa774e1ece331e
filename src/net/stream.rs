//! Bytes over a socket that never blocks: each step reads or writes once, so that whoever waits can look at the clock and for
//! Ctrl-C between two steps, however a peer cuts its bytes.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustls::ClientConnection;

/// How often a wait looks up for Ctrl-C.
pub(crate) const POLL_INTERVAL: Duration = Duration::from_millis(200);

/// A connected socket, non-blocking, with or without TLS.
pub(crate) enum Stream {
    Plain(TcpStream),
    Tls(Box<Tls>),
}

/// TLS on a socket. `rustls::StreamOwned` is not used: its reads loop until a record is complete, its writes until all is sent.
pub(crate) struct Tls {
    pub(crate) session: ClientConnection,
    pub(crate) tcp: TcpStream,
}

impl Stream {
    /// Reads what there is; [`io::ErrorKind::WouldBlock`] where there is nothing yet.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.read(buffer),
            Self::Tls(tls) => tls.read(buffer),
        }
    }

    /// Writes some of `rest` and takes it off; says whether all of it has left.
    pub(crate) fn write(&mut self, rest: &mut &[u8]) -> io::Result<bool> {
        match self {
            Self::Plain(tcp) => {
                *rest = &rest[tcp.write(rest)?..];
                Ok(rest.is_empty())
            }
            Self::Tls(tls) => tls.write(rest),
        }
    }

    /// Waits until there is something to read, a moment at most.
    pub(crate) fn wait_to_read(&self, deadline: Instant) -> io::Result<()> {
        match self {
            Self::Plain(tcp) => wait(tcp, PollFlags::IN, deadline),
            Self::Tls(tls) => tls.wait(deadline),
        }
    }

    /// Waits until something can be written, a moment at most.
    pub(crate) fn wait_to_write(&self, deadline: Instant) -> io::Result<()> {
        match self {
            Self::Plain(tcp) => wait(tcp, PollFlags::OUT, deadline),
            Self::Tls(tls) => wait(&tls.tcp, PollFlags::OUT, deadline),
        }
    }
}

impl Tls {
    /// One step of the handshake; says whether it is complete.
    pub(crate) fn handshake(&mut self) -> io::Result<bool> {
        if self.session.wants_write() {
            self.session.write_tls(&mut self.tcp)?;
        } else {
            self.receive()?;
        }
        Ok(!self.session.is_handshaking() && !self.session.wants_write())
    }

    /// Waits until the next step is possible, a moment at most.
    pub(crate) fn wait(&self, deadline: Instant) -> io::Result<()> {
        let writing = if self.session.wants_write() { PollFlags::OUT } else { PollFlags::empty() };
        wait(&self.tcp, PollFlags::IN | writing, deadline)
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // An answer to a key update, say. Where it cannot leave now it does later.
        if self.session.wants_write() {
            let _ = self.session.write_tls(&mut self.tcp);
        }
        match self.session.reader().read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            decrypted => return decrypted,
        }
        self.receive()?;
        self.session.reader().read(buffer)
    }

    /// Takes what the socket has, once, and decrypts what is complete.
    fn receive(&mut self) -> io::Result<()> {
        if self.session.read_tls(&mut self.tcp)? == 0 && self.session.is_handshaking() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.session.process_new_packets().map(drop).map_err(|error| {
            // The alert says why; a server that does not take it learns nothing.
            let _ = self.session.write_tls(&mut self.tcp);
            io::Error::new(io::ErrorKind::InvalidData, error)
        })
    }

    fn write(&mut self, rest: &mut &[u8]) -> io::Result<bool> {
        if !rest.is_empty() {
            *rest = &rest[self.session.writer().write(rest)?..];
        }
        if self.session.wants_write() {
            self.session.write_tls(&mut self.tcp)?;
        }
        Ok(rest.is_empty() && !self.session.wants_write())
    }
}

/// Waits until a socket is ready, the deadline comes, a signal arrives or [`POLL_INTERVAL`] is over.
pub(crate) fn wait(socket: &impl AsFd, ready: PollFlags, deadline: Instant) -> io::Result<()> {
    let limit = deadline.saturating_duration_since(Instant::now()).min(POLL_INTERVAL);
    let limit = Timespec { tv_sec: 0, tv_nsec: limit.subsec_nanos().into() };
    match poll(&mut [PollFd::new(socket, ready)], Some(&limit)) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Whether a step was only too early, or broken off by a signal: the same again, later.
pub(crate) fn is_early(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted)
}
