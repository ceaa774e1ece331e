//! What can go wrong with a mail server, whatever protocol it speaks.

use std::error::Error;
use std::fmt;
use std::io;

use super::stage::Stage;

/// A dialogue with a mail server that failed, for a reason of the connection or the protocol, not by the server's decision.
#[derive(Debug)]
pub struct ServerError {
    /// The server.
    pub host: String,
    /// How far the dialogue had come.
    pub stage: Stage,
    /// What went wrong.
    pub kind: ErrorKind,
}

/// What can go wrong in a dialogue.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server cannot be found or reached, or the connection broke.
    Network(io::Error),
    /// The server did not answer in time.
    Timeout,
    /// The server closed the connection.
    Closed,
    /// The connection cannot be protected, because of the certificate as a rule.
    Tls(String),
    /// A file of certificates cannot be used.
    CaFile {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// STARTTLS is wanted and not offered: perhaps somebody in between took it out.
    NoStarttls,
    /// Plain text is for this machine only.
    PlainText {
        /// The machine, with the address its name has.
        host: String,
    },
    /// No way to log in that both sides know.
    NoMechanism {
        /// The mechanisms that would do.
        wanted: String,
        /// Those it offers.
        offered: Vec<String>,
    },
    /// The server does not speak its protocol as it must.
    Protocol {
        /// SMTP or IMAP.
        protocol: &'static str,
        /// What was wrong with it.
        what: String,
    },
    /// Ctrl-C before the message was complete.
    Interrupted,
}

impl ErrorKind {
    /// The same as the failure of a dialogue.
    pub(crate) fn at(self, stage: Stage, host: &str) -> ServerError {
        ServerError { host: host.to_owned(), stage, kind: self }
    }
}

impl ServerError {
    /// Whether the same again will fail in the same way.
    pub fn is_permanent(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Protocol { .. }
                | ErrorKind::NoMechanism { .. }
                | ErrorKind::PlainText { .. }
                | ErrorKind::CaFile { .. }
        )
    }

    /// Whether the message may have been taken all the same: it was handed over whole, and no answer came.
    pub fn is_in_doubt(&self) -> bool {
        self.stage == Stage::FinalReply
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, stage, kind } = self;
        match kind {
            ErrorKind::Network(_) => write!(f, "{host}: {stage} failed"),
            ErrorKind::Timeout => write!(f, "{host}: no answer in time during {stage}"),
            ErrorKind::Closed => write!(f, "{host}: the server closed the connection during {stage}"),
            ErrorKind::Tls(why) => write!(f, "{host}: the connection cannot be protected: {why}"),
            ErrorKind::CaFile { file, .. } => write!(f, "{file}: is no file of certificates"),
            ErrorKind::NoStarttls => {
                write!(f, "{host}: the server does not offer STARTTLS, and nothing is sent unprotected")
            }
            ErrorKind::PlainText { host } => {
                write!(f, "{host}: is another machine, and nothing is sent there unprotected")
            }
            ErrorKind::NoMechanism { wanted, offered } => {
                let offered = if offered.is_empty() { "none".to_owned() } else { offered.join(", ") };
                write!(f, "the server offers no login by {wanted} (it offers: {offered})")
            }
            ErrorKind::Protocol { protocol, what } => {
                write!(f, "{host}: not a correct {protocol} answer during {stage}: {what}")
            }
            ErrorKind::Interrupted => write!(f, "interrupted during {stage}"),
        }
    }
}

impl Error for ServerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            ErrorKind::Network(source) | ErrorKind::CaFile { source, .. } => Some(source),
            _ => None,
        }
    }
}
