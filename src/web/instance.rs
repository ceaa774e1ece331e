//! One page for one person: a second start asks the first for a fresh link and opens that.
//!
//! The first holds a lock in the state folder and listens at a socket beside it that this user alone can open. Whoever connects
//! there gets a link; it is let in like everybody.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use tokio::io::AsyncWriteExt as _;
use tokio::task::JoinHandle;

use super::access::Access;

/// The lock that the program which serves the page holds.
const LOCK: &str = "page.lock";

/// Where it gives links to others of this user.
const SOCKET: &str = "page.socket";

/// How long the other may take to answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

/// The longest link.
const MAX_LINK: u64 = 200;

/// What there is already.
pub(super) enum Other {
    /// Nothing: this one serves.
    None(Instance),
    /// One that serves, with a link that lets in.
    Runs(String),
}

/// The right to serve, held as long as it lives.
pub(super) struct Instance {
    socket: PathBuf,
    _lock: File,
}

impl Instance {
    /// Takes the right to serve, or a link of whoever has it.
    ///
    /// # Errors
    /// The folder cannot be used, or whoever has the right does not answer.
    pub(super) fn claim(state_dir: &Path) -> io::Result<Other> {
        fs::create_dir_all(state_dir)?;
        let lock = File::options().create(true).append(true).open(state_dir.join(LOCK))?;
        fs::set_permissions(state_dir.join(LOCK), fs::Permissions::from_mode(0o600))?;
        let socket = state_dir.join(SOCKET);
        match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Other::None(Self { socket, _lock: lock })),
            Err(rustix::io::Errno::WOULDBLOCK) => link_of(&socket).map(Other::Runs),
            Err(error) => Err(error.into()),
        }
    }

    /// Gives a fresh link to whoever of this user asks, until it is aborted.
    ///
    /// # Errors
    /// The socket cannot be made.
    pub(super) fn answer(&self, access: Arc<Access>) -> io::Result<JoinHandle<()>> {
        // One that was left behind is nobody's: the lock is ours.
        match fs::remove_file(&self.socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&self.socket)?;
        fs::set_permissions(&self.socket, fs::Permissions::from_mode(0o600))?;
        listener.set_nonblocking(true)?;
        let listener = tokio::net::UnixListener::from_std(listener)?;
        Ok(tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                // The folder may be open to others.
                let own =
                    stream.peer_cred().is_ok_and(|peer| peer.uid() == rustix::process::geteuid().as_raw());
                if let Some(link) = own.then(|| access.new_link().ok()).flatten() {
                    let _ = tokio::time::timeout(ANSWER_WITHIN, stream.write_all(link.as_bytes())).await;
                }
            }
        }))
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
