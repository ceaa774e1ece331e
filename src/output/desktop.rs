//! The desktop's own way to open something: with the program that the person chose for it.
//!
//! In: the absolute path of a file, or a link. Out: handed over, or why not. It does not choose the program and never learns what
//! becomes of what was opened.

use std::ffi::OsStr;
use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::account::secret;
use crate::words::{Describe, Sentence, described, sentence};

/// The desktop's opener.
const OPENER: &str = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };

/// How long it may take to say no. On some desktops it becomes the mail program itself and ends when that is closed, so its end
/// cannot be waited for; a missing program or display is said at once.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it is looked whether it has ended.
const BETWEEN: Duration = Duration::from_millis(5);

/// Why nothing was opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The opener is not installed.
    Absent {
        /// The opener.
        program: &'static str,
    },
    /// It could not be started.
    Run {
        /// The opener.
        program: &'static str,
        /// Why.
        source: io::Error,
    },
    /// It said no.
    Failed {
        /// The opener.
        program: &'static str,
        /// How it ended.
        status: ExitStatus,
    },
}

impl Describe for OpenError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Absent { program } => sentence!("opener-absent", program),
            Self::Run { program, source } => sentence!("opener-not-run", program, source),
            Self::Failed { program, status } => sentence!("opener-failed", program, status),
        }
    }
}

described!(OpenError);

/// Hands `target` to the desktop, with no shell between. Success means that the opener took it, not that a window is there.
///
/// `target` must begin with neither a hyphen nor anything else the opener takes for an option: an absolute path, or a link.
///
/// # Errors
/// [`OpenError`].
pub fn open(target: &OsStr) -> Result<(), OpenError> {
    // A mail program has no use for the password.
    let mut child = secret::command(OPENER)
        .arg(target)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // Ctrl-C in the terminal is for this program, not for a letter in an editor.
        .process_group(0)
        .spawn()
        .map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => OpenError::Absent { program: OPENER },
            _ => OpenError::Run { program: OPENER, source },
        })?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(OpenError::Failed { program: OPENER, status }),
            // It is left behind.
            Ok(None) if Instant::now() >= deadline => return Ok(()),
            Ok(None) => thread::sleep(BETWEEN),
            Err(source) => return Err(OpenError::Run { program: OPENER, source }),
        }
    }
}
