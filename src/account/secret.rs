//! Secrets: where a password or token comes from, and how it is held while it is needed.
//!
//! In: a [`Source`]. Out: a [`Secret`], wiped from memory when dropped and absent from every Debug. It never comes
//! from an argument or a config file and never goes to a file, a log or a transcript.

use std::fmt;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde::Serialize;
use zeroize::Zeroizing;

use crate::child::{self, Ended};
use crate::words::{Describe, Sentence, described, sentence};

/// A password or an access token.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a secret in.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Takes the line end off that a file, a command or a shell leaves behind.
    ///
    /// # Errors
    /// [`SecretError::LineBreak`]: no login can carry a line break or a NUL inside (RFC 4616).
    pub fn checked(mut self) -> Result<Self, SecretError> {
        let length = self.0.trim_end_matches(['\r', '\n']).len();
        self.0.truncate(length);
        match self.0.contains(['\r', '\n', '\0']) {
            true => Err(SecretError::LineBreak),
            false if self.0.is_empty() => Err(SecretError::Blank),
            false => Ok(self),
        }
    }

    /// The secret itself, for the login alone.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where a secret comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// A command prints the password on its first line.
    PasswordCommand(String),
    /// A command prints an OAuth access token on its first line (XOAUTH2).
    TokenCommand(String),
    /// The desktop's keyring, under this program's name (a build with the feature `keyring`).
    Keyring,
    /// `ADIEU_PASSWORD`, or a question at the terminal.
    AskOrEnvironment,
}

/// Why there is no secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SecretError {
    /// The command could not be run.
    Run(#[source] std::io::Error),
    /// Ctrl-C.
    Interrupted,
    /// It has not ended in time.
    Late,
    /// The command failed.
    Failed {
        /// How it ended.
        status: std::process::ExitStatus,
    },
    /// The keyring could not be used.
    Keyring {
        /// Why.
        why: String,
    },
    /// This build cannot ask one.
    NoKeyring,
    /// The command printed nothing, or no text.
    Empty,
    /// There is nothing but a line end.
    Blank,
    /// There is a line break or a NUL inside.
    LineBreak,
}

impl Describe for SecretError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Run(source) => sentence!("password-command-not-run", source),
            Self::Interrupted => sentence!("password-interrupted"),
            Self::Late => sentence!("password-command-late", minutes = COMMAND_LIMIT.as_secs() / 60),
            Self::Failed { status } => sentence!("password-command-failed", status),
            Self::Keyring { why } => sentence!("keyring-unusable", why),
            Self::NoKeyring => sentence!("keyring-missing"),
            Self::Empty => sentence!("password-command-silent"),
            Self::Blank => sentence!("password-empty"),
            Self::LineBreak => sentence!("password-line-break"),
        }
    }
}

described!(SecretError);

/// The keyring, and what the password of a user at a server is called there.
#[cfg(feature = "keyring")]
fn keyring_entry(username: &str, host: &str) -> Result<keyring::Entry, SecretError> {
    keyring::Entry::new("adieu", &format!("{username} at {host}"))
        .map_err(|error| SecretError::Keyring { why: error.to_string() })
}

/// The variable a password may be given in.
pub const VARIABLE: &str = "ADIEU_PASSWORD";

/// Returns the command that runs `program` without the password this program was given: no other program has a use for it.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_remove(VARIABLE);
    command
}

/// Keeps what is in memory out of core dumps and away from debuggers. Call it before a secret is read.
pub fn forbid_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Where a system refuses, the login is more useful than its refusal.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Whether this build can ask a keyring.
pub const HAS_KEYRING: bool = cfg!(feature = "keyring");

/// Reads a password from the keyring.
///
/// # Errors
/// [`SecretError::Keyring`]; always, in a build without the feature.
#[cfg(feature = "keyring")]
pub fn from_keyring(username: &str, host: &str) -> Result<Secret, SecretError> {
    let entry = keyring_entry(username, host)?;
    entry.get_password().map(Secret::new).map_err(|error| SecretError::Keyring { why: error.to_string() })
}

/// Puts a password into the keyring.
///
/// # Errors
/// [`SecretError::Keyring`]; always, in a build without the feature.
#[cfg(feature = "keyring")]
pub fn to_keyring(username: &str, host: &str, secret: &Secret) -> Result<(), SecretError> {
    let entry = keyring_entry(username, host)?;
    entry.set_password(secret.expose()).map_err(|error| SecretError::Keyring { why: error.to_string() })
}

/// Without the feature there is no keyring to read.
///
/// # Errors
/// Always.
#[cfg(not(feature = "keyring"))]
pub fn from_keyring(_username: &str, _host: &str) -> Result<Secret, SecretError> {
    Err(SecretError::NoKeyring)
}

/// Without the feature there is no keyring to write to.
///
/// # Errors
/// Always.
#[cfg(not(feature = "keyring"))]
pub fn to_keyring(_username: &str, _host: &str, _secret: &Secret) -> Result<(), SecretError> {
    Err(SecretError::NoKeyring)
}

/// The longest secret, in octets. OAuth tokens run to a few thousand.
const MAX: usize = 16 * 1024;

/// How long a command may take: it may ask for a passphrase.
const COMMAND_LIMIT: Duration = Duration::from_mins(5);

impl Source {
    /// Whether the secret is an OAuth token.
    pub fn is_token(&self) -> bool {
        matches!(self, Self::TokenCommand(_))
    }

    /// Runs the command, where the source is one. Its standard error reaches the person: it may ask for a
    /// passphrase there. What it leaves running is not waited for.
    ///
    /// # Errors
    /// [`SecretError`].
    pub fn from_command(&self, interrupted: &AtomicBool) -> Result<Option<Secret>, SecretError> {
        let (Self::PasswordCommand(text) | Self::TokenCommand(text)) = self else { return Ok(None) };
        let mut child = command("sh")
            .args(["-c", text])
            .stdin(Stdio::inherit())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .map_err(SecretError::Run)?;
        let deadline = Instant::now() + COMMAND_LIMIT;
        let mut early = None;
        let ended = child::converse(&mut child, b"", MAX, |child| {
            if interrupted.load(Ordering::Relaxed) {
                early = Some(SecretError::Interrupted);
            } else if Instant::now() >= deadline {
                early = Some(SecretError::Late);
            }
            if early.is_some() { child.kill() } else { Ok(()) }
        });
        if let Some(early) = early {
            return Err(early);
        }
        let Ended { status, said, .. } = ended.map_err(SecretError::Run)?;
        if !status.success() {
            return Err(SecretError::Failed { status });
        }
        let printed = std::str::from_utf8(&said).map_err(|_| SecretError::Empty)?;
        let line = printed.lines().next().unwrap_or_default();
        if line.is_empty() {
            return Err(SecretError::Empty);
        }
        Ok(Some(Secret::new(line.to_owned())))
    }
}
