//! From a name to a connected socket, within one limit for all addresses; Ctrl-C ends it at once.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs as _};
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::PollFlags;
use rustix::io::{Errno, FdFlags, fcntl_setfd, ioctl_fionbio};
use rustix::net::{AddressFamily, SocketType, connect, socket, sockopt};

use super::error::{ErrorKind, NetworkError};
use super::hooks::IoHooks;
use super::stream::wait;

/// How often a wait for a name looks up for Ctrl-C, which does not wake it.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// The most lookups under way at a time, those included that nobody waits for any more.
const MAX_LOOKUPS: usize = 64;

static LOOKUPS: AtomicUsize = AtomicUsize::new(0);

/// The addresses of a host.
///
/// # Errors
/// [`ErrorKind`].
pub(crate) fn resolve(
    host: &str,
    port: u16,
    deadline: Instant,
    hooks: &IoHooks,
) -> Result<Vec<SocketAddr>, ErrorKind> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![(address, port).into()]);
    }
    if LOOKUPS.fetch_add(1, Ordering::Relaxed) >= MAX_LOOKUPS {
        LOOKUPS.fetch_sub(1, Ordering::Relaxed);
        return Err(ErrorKind::Network(NetworkError::TooManyLookups));
    }
    // The system's lookup can be neither limited nor interrupted: where it takes too long its thread is left behind.
    let (sender, receiver) = mpsc::channel();
    let name = host.to_owned();
    let lookup = move || {
        let found = (name.as_str(), port).to_socket_addrs().map(Vec::from_iter);
        LOOKUPS.fetch_sub(1, Ordering::Relaxed);
        // Nobody waits for it any more where the limit was shorter.
        let _ = sender.send(found);
    };
    if let Err(error) = thread::Builder::new().spawn(lookup) {
        LOOKUPS.fetch_sub(1, Ordering::Relaxed);
        return Err(error.into());
    }
    loop {
        hooks.check_interrupt()?;
        let left = deadline.saturating_duration_since(Instant::now());
        match receiver.recv_timeout(left.min(POLL_INTERVAL)) {
            Ok(found) => return found.map_err(ErrorKind::from),
            Err(RecvTimeoutError::Timeout) if !left.is_zero() => {}
            Err(_) => return Err(late()),
        }
    }
}

/// Connects to one address. The socket is non-blocking.
///
/// # Errors
/// [`ErrorKind`].
pub(crate) fn to(address: SocketAddr, deadline: Instant, hooks: &IoHooks) -> Result<TcpStream, ErrorKind> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let failed = |error: Errno| ErrorKind::from(io::Error::from(error));
    let socket: OwnedFd = socket(family, SocketType::STREAM, None).map_err(failed)?;
    fcntl_setfd(&socket, FdFlags::CLOEXEC).map_err(failed)?;
    ioctl_fionbio(&socket, true).map_err(failed)?;
    match connect(&socket, &address) {
        Ok(()) => return Ok(socket.into()),
        // Broken off by a signal it goes on as well.
        Err(Errno::INPROGRESS | Errno::INTR) => {}
        Err(error) => return Err(failed(error)),
    }
    let stream = TcpStream::from(socket);
    loop {
        hooks.check_interrupt()?;
        let left = deadline.saturating_duration_since(Instant::now());
        wait(&stream, PollFlags::OUT, deadline)?;
        sockopt::socket_error(&stream).map_err(failed)?.map_err(failed)?;
        match stream.peer_addr() {
            Ok(_) => return Ok(stream),
            Err(_) if left.is_zero() => return Err(late()),
            Err(_) => {}
        }
    }
}

fn late() -> ErrorKind {
    ErrorKind::Network(NetworkError::NoAnswer)
}
