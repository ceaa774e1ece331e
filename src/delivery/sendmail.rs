//! A local program with sendmail's command line: an MTA's queue, or msmtp.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
        status: std::process::ExitStatus,
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

/// Hands the message over. Success means that the program has taken it on, not that it has arrived.
///
/// # Errors
/// [`SendmailError`].
pub fn send(program: &Path, email: &Email, envelope: &Envelope) -> Result<(), SendmailError> {
    let run = |source| SendmailError::Run { program: program.to_owned(), source };
    let mut child = Command::new(program)
        .args(["-i", "-f", envelope.sender().as_ref(), "--"])
        .args(envelope.recipients().map(ToString::to_string))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(run)?;
    // Its interface is the local one: lines end in LF, and it makes CRLF of them itself.
    let local: Vec<u8> = email.bytes().iter().copied().filter(|b| *b != b'\r').collect();
    let written = child.stdin.take().map(|mut stdin| stdin.write_all(&local));
    let output = child.wait_with_output().map_err(run)?;
    if output.status.success() && matches!(written, Some(Ok(()))) {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().chars().take(300).collect();
    Err(SendmailError::Failed { program: program.to_owned(), status: output.status, said })
}
