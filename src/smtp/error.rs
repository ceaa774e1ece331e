//! What can go wrong while sending, and what that means for the message.

use std::fmt;
use std::io;

use serde::Serialize;

use super::dialogue::Reply;

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
    /// EHLO.
    Hello,
    /// STARTTLS.
    Starttls,
    /// AUTH.
    Login,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA.
    Data,
    /// The message itself.
    Body,
    /// The reply to the message.
    FinalReply,
    /// QUIT.
    Quit,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "connecting",
            Self::Tls => "the TLS handshake",
            Self::Greeting => "the greeting",
            Self::Hello => "EHLO",
            Self::Starttls => "STARTTLS",
            Self::Login => "the login",
            Self::Sender => "MAIL FROM",
            Self::Recipient => "RCPT TO",
            Self::Data => "DATA",
            Self::Body => "sending the message",
            Self::FinalReply => "the reply to the message",
            Self::Quit => "QUIT",
        })
    }
}

/// What a failure means for the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// It was not accepted; trying again later may help.
    Deferred,
    /// It was not accepted, and the same again will not be.
    Refused,
    /// It may have been accepted.
    InDoubt,
}

/// Why a message was not sent, or is not known to be.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SmtpError {
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
    #[error("{}the server said no to {phase}: {reply}", .recipient.as_ref().map(|recipient| format!("{recipient}: ")).unwrap_or_default())]
    Refused {
        /// To what.
        phase: Stage,
        /// To which recipient.
        recipient: Option<String>,
        /// Its words.
        reply: Reply,
    },
    /// The server does not speak SMTP as it must.
    #[error("{host}: not a correct SMTP answer during {phase}: {what}")]
    Protocol {
        /// The server.
        host: String,
        /// Where.
        phase: Stage,
        /// What was wrong with it.
        what: String,
    },
    /// The message is larger than the server takes.
    #[error("the message has {size} octets; the server takes {limit}")]
    TooLarge {
        /// Its size.
        size: usize,
        /// The limit.
        limit: usize,
    },
    /// An address beyond ASCII, and a server that cannot carry it.
    #[error("an address has letters beyond ASCII, and the server does not offer SMTPUTF8")]
    NoSmtputf8,
    /// Ctrl-C before the message was complete.
    #[error("interrupted during {phase}")]
    Interrupted {
        /// Where.
        phase: Stage,
    },
}

impl SmtpError {
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

    /// What it means for the message.
    pub fn disposition(&self) -> Disposition {
        match self {
            // A reply is an answer, wherever it stands: the server said what it did.
            Self::Refused { reply, .. } if reply.is_permanent() => Disposition::Refused,
            Self::Refused { .. } => Disposition::Deferred,
            // Without one, after the final dot nobody here knows.
            other if other.phase() == Some(Stage::FinalReply) => Disposition::InDoubt,
            Self::TooLarge { .. }
            | Self::Protocol { .. }
            | Self::NoSmtputf8
            | Self::NoMechanism { .. }
            | Self::PlainText { .. }
            | Self::CaFile { .. } => Disposition::Refused,
            _ => Disposition::Deferred,
        }
    }

    /// The reply, where the server gave one.
    pub fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Refused { reply, .. } => Some(reply),
            _ => None,
        }
    }
}
