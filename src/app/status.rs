//! How a use case ends, whatever a front makes of it.

use crate::imap::MailboxError;
use crate::net::{ErrorKind, ServerError, Stage};
use crate::smtp::{Disposition, SmtpError};

/// How a use case ends. A front turns it into an exit code or a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Done,
    /// Something is due (`journal due`, and nothing else ends with it).
    Due,
    /// The arguments are wrong.
    Usage,
    /// The data is invalid.
    Data,
    /// A named input is not there.
    NoInput,
    /// The server cannot be reached or trusted; nothing was sent.
    Unavailable,
    /// Sent or not is unknown; or a fault of the program's own.
    InDoubt,
    /// The output cannot be created.
    CannotCreate,
    /// A temporary refusal; nothing was sent, and later it may be.
    Temporary,
    /// The server refused the message for good, or does not speak its protocol.
    Refused,
    /// The login was refused.
    Login,
    /// The config file or a template is wrong.
    Configuration,
    /// The person pressed Ctrl-C.
    Interrupted,
}

impl Status {
    /// What a failed submission ends with.
    pub(crate) fn of_smtp(error: &SmtpError) -> Self {
        match error {
            _ if error.disposition() == Disposition::InDoubt => Self::InDoubt,
            SmtpError::Server(error) => Self::of_server(error),
            SmtpError::Refused { stage: Stage::Login, reply, .. } if reply.is_permanent() => Self::Login,
            SmtpError::Refused { stage, .. } if stage.is_opening() => Self::Unavailable,
            SmtpError::Refused { reply, .. } if !reply.is_permanent() => Self::Temporary,
            SmtpError::Refused { .. } | SmtpError::TooLarge { .. } | SmtpError::NoSmtputf8 => Self::Refused,
        }
    }

    /// What a failure at the mailbox ends with.
    pub(crate) fn of_mailbox(error: &MailboxError) -> Self {
        match error {
            _ if error.is_in_doubt() => Self::InDoubt,
            MailboxError::Server(error) => Self::of_server(error),
            MailboxError::NoFolder { .. } => Self::Configuration,
            MailboxError::Refused { stage, .. } if stage.is_opening() => Self::Unavailable,
            MailboxError::Refused { answer, .. } if answer.is_temporary() => Self::Temporary,
            MailboxError::Refused { stage: Stage::Login, .. } => Self::Login,
            MailboxError::Refused { .. } | MailboxError::TooLarge { .. } => Self::Refused,
        }
    }

    fn of_server(error: &ServerError) -> Self {
        match error.kind {
            ErrorKind::Interrupted => Self::Interrupted,
            ErrorKind::CaFile { .. } | ErrorKind::PlainText { .. } => Self::Configuration,
            ErrorKind::NoMechanism { .. } => Self::Login,
            ErrorKind::Protocol { .. } => Self::Refused,
            ErrorKind::Tls(_) | ErrorKind::NoStarttls => Self::Unavailable,
            ErrorKind::Network(_) | ErrorKind::Timeout | ErrorKind::Closed if error.stage.is_opening() => {
                Self::Unavailable
            }
            ErrorKind::Network(_) | ErrorKind::Timeout | ErrorKind::Closed => Self::Temporary,
        }
    }
}
