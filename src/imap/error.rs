//! What can go wrong at a mailbox, and what that means for a message on its way into a folder.

use std::fmt;
use std::io;

use serde::Serialize;

use super::find::Role;
use super::response::Answer;
use crate::net::ConnectionError;

/// How far the dialogue had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Finding and reaching the server.
    Connect,
    /// The TLS handshake.
    Tls,
    /// The server's first words.
    Greeting,
    /// STARTTLS.
    Starttls,
    /// What the server can do.
    Capability,
    /// The login.
    Login,
    /// The list of folders.
    List,
    /// The announcement of a message to be kept.
    Append,
    /// The message itself.
    Message,
    /// The reply to the message.
    FinalReply,
    /// Opening a folder to read.
    Examine,
    /// Looking for messages.
    Search,
    /// Reading messages.
    Fetch,
    /// Taking leave.
    Logout,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "connecting",
            Self::Tls => "the TLS handshake",
            Self::Greeting => "the greeting",
            Self::Starttls => "STARTTLS",
            Self::Capability => "CAPABILITY",
            Self::Login => "the login",
            Self::List => "LIST",
            Self::Append => "APPEND",
            Self::Message => "sending the message",
            Self::FinalReply => "the reply to the message",
            Self::Examine => "EXAMINE",
            Self::Search => "SEARCH",
            Self::Fetch => "FETCH",
            Self::Logout => "LOGOUT",
        })
    }
}

/// Why a mailbox could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MailboxError {
    /// The server cannot be found or reached, or the connection broke.
    #[error("{host}: {phase} failed")]
    Network {
        /// The server.
        host: String,
        /// Where.
        phase: Stage,
        /// Why.
        source: io::Error,
    },
    /// The server did not answer in time.
    #[error("{host}: no answer in time during {phase}")]
    Timeout {
        /// The server.
        host: String,
        /// Where.
        phase: Stage,
    },
    /// The server closed the connection.
    #[error("{host}: the server closed the connection during {phase}")]
    Closed {
        /// The server.
        host: String,
        /// Where.
        phase: Stage,
    },
    /// The connection cannot be protected.
    #[error("{host}: the connection cannot be protected: {why}")]
    Tls {
        /// The server.
        host: String,
        /// Why: the certificate, as a rule.
        why: String,
    },
    /// A file of certificates cannot be used.
    #[error("{file}: is no file of certificates")]
    CaFile {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// STARTTLS is wanted and not offered: perhaps somebody in between took it out.
    #[error("{host}: the server does not offer STARTTLS, and nothing is sent unprotected")]
    NoStarttls {
        /// The server.
        host: String,
    },
    /// Plain text is for this machine only.
    #[error("{host}: is another machine, and nothing is sent there unprotected")]
    PlainText {
        /// The server.
        host: String,
    },
    /// No way to log in that both sides know.
    #[error("the server offers no login by {wanted} (it offers: {})", if .offered.is_empty() { "none".to_owned() } else { .offered.join(", ") })]
    NoMechanism {
        /// The mechanisms that would do.
        wanted: String,
        /// Those it offers.
        offered: Vec<String>,
    },
    /// The server said no.
    #[error("{}the server said no to {phase}: {answer}", if .answer.is_full() { "the mailbox is full: " } else { "" })]
    Refused {
        /// To what.
        phase: Stage,
        /// Its words.
        answer: Answer,
    },
    /// The server does not speak IMAP as it must.
    #[error("{host}: not a correct IMAP answer during {phase}: {what}")]
    Protocol {
        /// The server.
        host: String,
        /// Where.
        phase: Stage,
        /// What was wrong with it.
        what: String,
    },
    /// There is no folder for this.
    #[error("there is no folder {} (there are: {})", .wanted.clone().unwrap_or_else(|| format!("for {role}")), if .there.is_empty() { "none".to_owned() } else { .there.join(", ") })]
    NoFolder {
        /// What for.
        role: Role,
        /// The name the config file gives.
        wanted: Option<String>,
        /// The names of those that are there, at most twenty.
        there: Vec<String>,
    },
    /// The message is larger than the server takes.
    #[error("the message has {size} octets; the mailbox takes {limit}")]
    TooLarge {
        /// Its size.
        size: usize,
        /// The limit.
        limit: usize,
    },
    /// Ctrl-C.
    #[error("interrupted during {phase}")]
    Interrupted {
        /// Where.
        phase: Stage,
    },
}

impl MailboxError {
    /// What a failure of the connection is in a phase of the dialogue.
    pub(crate) fn of(host: &str, phase: Stage, error: ConnectionError) -> Self {
        let host = host.to_owned();
        match error {
            ConnectionError::Network(source) => Self::Network { host, phase, source },
            ConnectionError::Timeout => Self::Timeout { host, phase },
            ConnectionError::Closed => Self::Closed { host, phase },
            ConnectionError::Tls(why) => Self::Tls { host, why },
            ConnectionError::CaFile { file, source } => Self::CaFile { file, source },
            ConnectionError::PlainText { host } => Self::PlainText { host },
            ConnectionError::Interrupted => Self::Interrupted { phase },
        }
    }

    /// The phase it happened in, where it belongs to one.
    pub fn phase(&self) -> Option<Stage> {
        match self {
            Self::Network { phase, .. }
            | Self::Timeout { phase, .. }
            | Self::Closed { phase, .. }
            | Self::Refused { phase, .. }
            | Self::Protocol { phase, .. }
            | Self::Interrupted { phase } => Some(*phase),
            _ => None,
        }
    }

    /// Whether the message may lie in the folder all the same: it was handed over whole, and no answer came.
    pub fn is_in_doubt(&self) -> bool {
        !matches!(self, Self::Refused { .. }) && self.phase() == Some(Stage::FinalReply)
    }
}
