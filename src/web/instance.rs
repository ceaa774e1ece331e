//! One page for one person: a second start asks the first for a fresh link and opens that.
//!
//! The first holds a lock in the state folder and listens at a socket beside it that this user alone can open. Whoever connects
//! there gets a link; it is let in like everybody.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};
use tokio::io::AsyncWriteExt as _;

use super::access::Access;
use super::life::Life;

/// The lock that the program which serves the page holds.
const LOCK: &str = "page.lock";

/// Where it gives links to others of this user.
const SOCKET: &str = "page.socket";

/// How long the other may take to answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

/// How often it is tried.
const BETWEEN: Duration = Duration::from_millis(50);

/// The longest link.
const MAX_LINK: u64 = 200;

/// What there is already.
pub(super) enum Other {
    /// Nothing: this one serves.
    None(Instance),
    /// One that serves, with a link that lets in.
    Runs(String),
    /// One that gives no link.
    Silent,
}

/// The right to serve, held as long as it lives.
pub(super) struct Instance {
    socket: PathBuf,
    _lock: File,
}

impl Instance {
    /// Takes the right to serve, or a link of whoever has it: who is about to begin or to end is waited for.
    ///
    /// # Errors
    /// The folder cannot be used.
    pub(super) fn claim(state_dir: &Path) -> io::Result<Other> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(state_dir)?;
        let lock = File::options().create(true).append(true).open(state_dir.join(LOCK))?;
        fs::set_permissions(state_dir.join(LOCK), fs::Permissions::from_mode(0o600))?;
        let socket = state_dir.join(SOCKET);
        let until = Instant::now() + ANSWER_WITHIN;
        loop {
            match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Other::None(Self { socket, _lock: lock })),
                Err(rustix::io::Errno::WOULDBLOCK) => {}
                Err(error) => return Err(error.into()),
            }
            match link_of(&socket) {
                Ok(link) => return Ok(Other::Runs(link)),
                Err(_) if Instant::now() >= until => return Ok(Other::Silent),
                Err(_) => thread::sleep(BETWEEN),
            }
        }
    }

    /// Gives a fresh link to whoever of this user asks, for whom it then stays.
    ///
    /// # Errors
    /// The socket cannot be made.
    pub(super) fn answer(&self, access: Arc<Access>, life: Arc<Life>) -> io::Result<()> {
        // One that was left behind is nobody's: the lock is ours.
        match fs::remove_file(&self.socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&self.socket)?;
        fs::set_permissions(&self.socket, fs::Permissions::from_mode(0o600))?;
        listener.set_nonblocking(true)?;
        let listener = tokio::net::UnixListener::from_std(listener)?;
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                // The folder may be open to others.
                let own =
                    stream.peer_cred().is_ok_and(|peer| peer.uid() == rustix::process::geteuid().as_raw());
                if let Some(link) = (own && life.stay()).then(|| access.new_link().ok()).flatten() {
                    let _ = tokio::time::timeout(ANSWER_WITHIN, stream.write_all(link.as_bytes())).await;
                }
            }
        });
        Ok(())
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // A socket that stays is removed by the next.
        let _ = fs::remove_file(&self.socket);
    }
}

fn link_of(socket: &Path) -> io::Result<String> {
    let stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(ANSWER_WITHIN))?;
    let mut link = String::new();
    stream.take(MAX_LINK).read_to_string(&mut link)?;
    if link.starts_with("http://127.0.0.1:") { Ok(link) } else { Err(io::ErrorKind::InvalidData.into()) }
}
