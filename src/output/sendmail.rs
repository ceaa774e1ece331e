//! A local program with sendmail's command line: an MTA's queue, or msmtp.

use std::ffi::OsStr;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::account::secret;
use crate::child::{self, Ended};
use crate::email::{Email, Envelope};
use crate::net::words;

use crate::smtp::Disposition;
use crate::words::{Describe, Sentence, described, sentence};

/// Why the program did not take the message, or is not known to have.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendmailError {
    /// It could not be started.
    Run {
        /// The program.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It was started, and how it ended is unknown.
    Lost {
        /// The program.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It said no.
    Failed {
        /// The program.
        program: PathBuf,
        /// How it ended.
        status: ExitStatus,
        /// What it said.
        said: String,
    },
}

impl Describe for SendmailError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Run { program, source } => sentence!("program-not-run", program, source),
            Self::Lost { program, source } => sentence!("program-lost", program, source),
            Self::Failed { program, status, said } if said.is_empty() => {
                sentence!("program-refused-silently", program, status)
            }
            Self::Failed { program, status, said } => sentence!("program-refused", program, status, said),
        }
    }
}

described!(SendmailError);

impl SendmailError {
    /// What it means for the message.
    pub fn disposition(&self) -> Disposition {
        match self {
            // The system has no process or memory to spare; later, perhaps.
            Self::Run { source, .. }
                if matches!(source.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::OutOfMemory) =>
            {
                Disposition::Deferred
            }
            Self::Run { .. } => Disposition::Refused,
            Self::Lost { .. } => Disposition::InDoubt,
            Self::Failed { status, .. } => match status.code() {
                // EX_UNAVAILABLE, EX_OSERR, EX_CANTCREAT, EX_TEMPFAIL: nothing taken; later, perhaps.
                Some(69 | 71 | 73 | 75) => Disposition::Deferred,
                // EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_NOPERM, EX_CONFIG, and the shell's own.
                Some(64..=68 | 77 | 78 | 126 | 127) => Disposition::Refused,
                // Anything else, a success that did not read all, or a kill: it may have queued the message first.
                _ => Disposition::InDoubt,
            },
        }
    }
}

/// Splits an account's `sendmail` into a program and its own arguments, at blanks: no quotes, no shell. A text that is a
/// file's path as a whole is that program.
pub fn command_line(text: &Path) -> (PathBuf, Vec<String>) {
    let mut words = text.to_str().filter(|_| !text.is_file()).unwrap_or_default().split_whitespace();
    match words.next() {
        Some(program) => (PathBuf::from(program), words.map(str::to_owned).collect()),
        None => (text.to_owned(), Vec::new()),
    }
}

/// Returns the file that a program's name means: a path as it stands, a bare name in the folders of `search` (PATH). `None`
/// where no such file can be run.
pub fn locate(program: &Path, search: Option<&OsStr>) -> Option<PathBuf> {
    let runs = |file: &PathBuf| {
        file.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
    };
    if program.as_os_str().as_encoded_bytes().contains(&b'/') {
        return Some(program.to_owned()).filter(runs);
    }
    std::env::split_paths(search?).map(|folder| folder.join(program)).find(runs)
}

/// How much a program may say, in octets.
const MAX_OUTPUT_BYTES: usize = 64 * 1024;

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
    let (path, arguments) = command_line(program);
    let mut child = secret::command(path)
        .args(arguments)
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
    let mut presses = 0;
    let ended = child::converse(&mut child, &local, MAX_OUTPUT_BYTES, |child| {
        if interrupted.swap(false, Ordering::Relaxed) {
            presses += 1;
            if presses > 1 {
                child.kill()?;
            }
        }
        Ok(())
    });
    let Ended { status, written, said } =
        ended.map_err(|source| SendmailError::Lost { program: program.to_owned(), source })?;
    if status.success() && written {
        return Ok(());
    }
    let said = words::decode(&said).trim().chars().take(300).collect();
    Err(SendmailError::Failed { program: program.to_owned(), status, said })
}
