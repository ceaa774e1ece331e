//! A local program with sendmail's command line: an MTA's queue, or msmtp.

use std::io::{self, Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::email::{Email, Envelope};

use super::smtp::Fate;

/// Why the program did not take the message, or is not known to have.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendmailError {
    /// It could not be started.
    #[error("{}: cannot be run", .program.display())]
    Run {
        /// The program.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It said no.
    #[error("{} said no ({status}){}", .program.display(), if .said.is_empty() { String::new() } else { format!(": {}", .said) })]
    Failed {
        /// The program.
        program: PathBuf,
        /// How it ended.
        status: ExitStatus,
        /// What it said.
        said: String,
    },
}

impl SendmailError {
    /// What it means for the message.
    pub fn fate(&self) -> Fate {
        match self {
            Self::Run { .. } => Fate::Refused,
            Self::Failed { status, .. } => match status.code() {
                // EX_UNAVAILABLE, EX_OSERR, EX_CANTCREAT, EX_TEMPFAIL: nothing taken; later, perhaps.
                Some(69 | 71 | 73 | 75) => Fate::Deferred,
                // EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_NOPERM, EX_CONFIG, and the shell's own.
                Some(64..=68 | 77 | 78 | 126 | 127) => Fate::Refused,
                // Anything else, a success that did not read all, or a kill: it may have queued the message first.
                _ => Fate::InDoubt,
            },
        }
    }
}

/// How much a program may say, in octets.
const MOST_WORDS: u64 = 64 * 1024;

/// How often it is looked whether it has ended, first and later.
const SOON: Duration = Duration::from_millis(1);
const SELDOM: Duration = Duration::from_millis(50);

/// Hands the message over. Success means that the program has taken it on, not that it has arrived. `interrupted` is set by
/// Ctrl-C: the first time the program is let come to its end, the second time it is ended, and the message is in doubt.
///
/// # Errors
/// [`SendmailError`].
pub fn send(
    program: &Path,
    email: &Email,
    envelope: &Envelope,
    interrupted: &AtomicBool,
) -> Result<(), SendmailError> {
    let run = |source| SendmailError::Run { program: program.to_owned(), source };
    let mut child = Command::new(program)
        .args(["-i", "-f", envelope.sender().as_ref(), "--"])
        .args(envelope.recipients().map(ToString::to_string))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        // The terminal's Ctrl-C is for this program alone.
        .process_group(0)
        .spawn()
        .map_err(run)?;
    // Its interface is the local one: lines end in LF, and it makes CRLF of them itself.
    let local: Vec<u8> = email.bytes().iter().copied().filter(|b| *b != b'\r').collect();
    let (stdin, stderr) = (child.stdin.take(), child.stderr.take());
    // It may speak before it has read, and neither is to wait for the other. What is still at the other end of a pipe when
    // it has ended is waited for by nobody.
    let (tell, said) = mpsc::channel();
    thread::spawn(move || {
        let mut words = Vec::new();
        if let Some(stderr) = stderr {
            let _ = stderr.take(MOST_WORDS).read_to_end(&mut words);
        }
        let _ = tell.send(words);
    });
    let writing = thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(&local)));
    let status = wait(&mut child, interrupted).map_err(run)?;
    let read = writing.is_finished() && matches!(writing.join(), Ok(Some(Ok(()))));
    if status.success() && read {
        return Ok(());
    }
    let said = said.recv_timeout(SELDOM).unwrap_or_default();
    let said = String::from_utf8_lossy(&said).trim().chars().take(300).collect();
    Err(SendmailError::Failed { program: program.to_owned(), status, said })
}

/// Waits for the program's end.
fn wait(child: &mut Child, interrupted: &AtomicBool) -> io::Result<ExitStatus> {
    let (mut pause, mut presses) = (SOON, 0);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if interrupted.swap(false, Ordering::Relaxed) {
            presses += 1;
            if presses > 1 {
                child.kill()?;
            }
        }
        thread::sleep(pause);
        pause = (pause * 2).min(SELDOM);
    }
}
