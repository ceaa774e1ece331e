//! What can go wrong with a mail server, whatever protocol it speaks.

use std::error::Error;
use std::io;

use super::stage::Stage;
use crate::words::{Describe, Join, Sentence, ToValue, Value, described, sentence};

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
    Network(NetworkError),
    /// The server did not answer in time.
    Timeout,
    /// The server closed the connection.
    Closed,
    /// The connection cannot be protected, because of the certificate as a rule.
    Tls(Sentence),
    /// A file of certificates cannot be used.
    CaFile {
        /// The file.
        file: String,
        /// Why.
        why: Sentence,
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
        wanted: Vec<String>,
        /// Those it offers.
        offered: Vec<String>,
    },
    /// The server does not speak its protocol as it must.
    Protocol {
        /// SMTP or IMAP.
        protocol: &'static str,
        /// What it said, or what was wrong with it.
        what: Sentence,
    },
    /// Ctrl-C before the message was complete.
    Interrupted,
}

/// Why a server cannot be found or reached.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NetworkError {
    /// Too many lookups of names are under way.
    TooManyLookups,
    /// The name has no address.
    NoAddress,
    /// Nobody took the connection in time.
    NoAnswer,
    /// The system says no.
    System(#[source] io::Error),
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

impl Describe for ServerError {
    fn sentence(&self) -> Sentence {
        let Self { host, stage, kind } = self;
        match kind {
            ErrorKind::Network(source) => sentence!("server-unreachable", host, stage, source),
            ErrorKind::Timeout => sentence!("server-late", host, stage),
            ErrorKind::Closed => sentence!("server-closed", host, stage),
            ErrorKind::Tls(why) => sentence!("server-unprotected", host, why),
            ErrorKind::CaFile { file, why } => sentence!("ca-file-unusable", file, why),
            ErrorKind::NoStarttls => sentence!("starttls-missing", host),
            ErrorKind::PlainText { host } => sentence!("host-not-this-machine", host),
            ErrorKind::NoMechanism { wanted, offered } => {
                let wanted = Value::List(Join::Or, wanted.iter().map(ToValue::to_value).collect());
                if offered.is_empty() {
                    sentence!("login-not-offered", wanted)
                } else {
                    sentence!("login-offered-otherwise", wanted, offered)
                }
            }
            ErrorKind::Protocol { protocol, what } => {
                sentence!("protocol-broken", host, protocol, stage, what)
            }
            ErrorKind::Interrupted => sentence!("dialogue-interrupted", stage),
        }
    }
}

described!(ServerError);

impl Error for ServerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            ErrorKind::Network(source) => Some(source),
            _ => None,
        }
    }
}

impl Describe for NetworkError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::TooManyLookups => sentence!("lookups-too-many"),
            Self::NoAddress => sentence!("name-without-address"),
            Self::NoAnswer => sentence!("connection-late"),
            Self::System(source) => of_system(source),
        }
    }
}

described!(NetworkError);

/// A failure of the system, as a sentence of its own.
pub(super) fn of_system(error: &io::Error) -> Sentence {
    match error.to_value() {
        Value::Sentence(sentence) => *sentence,
        _ => Sentence::verbatim(error.to_string()),
    }
}

impl From<io::Error> for ErrorKind {
    fn from(error: io::Error) -> Self {
        Self::Network(NetworkError::System(error))
    }
}
