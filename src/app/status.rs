//! How a use case ends, whatever a front makes of it.

use crate::imap::{self, MailboxError};
use crate::smtp::{self, Disposition, SmtpError};

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
        use smtp::Stage;
        if error.disposition() == Disposition::InDoubt {
            return Self::InDoubt;
        }
        match error {
            SmtpError::Interrupted { .. } => Self::Interrupted,
            SmtpError::CaFile { .. } | SmtpError::PlainText { .. } => Self::Configuration,
            SmtpError::NoMechanism { .. } => Self::Login,
            SmtpError::Refused { phase: Stage::Login, reply, .. } if reply.is_permanent() => Self::Login,
            SmtpError::Refused { phase: Stage::Greeting | Stage::Hello | Stage::Starttls, .. } => {
                Self::Unavailable
            }
            SmtpError::Refused { reply, .. } if !reply.is_permanent() => Self::Temporary,
            SmtpError::Refused { .. }
            | SmtpError::TooLarge { .. }
            | SmtpError::NoSmtputf8
            | SmtpError::Protocol { .. } => Self::Refused,
            SmtpError::Tls { .. } | SmtpError::NoStarttls { .. } => Self::Unavailable,
            SmtpError::Network { phase, .. }
            | SmtpError::Timeout { phase, .. }
            | SmtpError::Closed { phase, .. } => match phase {
                Stage::Connect | Stage::Tls | Stage::Greeting | Stage::Hello | Stage::Starttls => {
                    Self::Unavailable
                }
                _ => Self::Temporary,
            },
        }
    }

    /// What a failure at the mailbox ends with.
    pub(crate) fn of_mailbox(error: &MailboxError) -> Self {
        use imap::Stage;
        if error.is_in_doubt() {
            return Self::InDoubt;
        }
        match error {
            MailboxError::Interrupted { .. } => Self::Interrupted,
            MailboxError::CaFile { .. } | MailboxError::PlainText { .. } | MailboxError::NoFolder { .. } => {
                Self::Configuration
            }
            MailboxError::Refused {
                phase: Stage::Greeting | Stage::Starttls | Stage::Capability, ..
            }
            | MailboxError::Tls { .. }
            | MailboxError::NoStarttls { .. } => Self::Unavailable,
            MailboxError::Refused { answer, .. } if answer.is_temporary() => Self::Temporary,
            MailboxError::NoMechanism { .. } | MailboxError::Refused { phase: Stage::Login, .. } => {
                Self::Login
            }
            MailboxError::Refused { .. } | MailboxError::TooLarge { .. } | MailboxError::Protocol { .. } => {
                Self::Refused
            }
            MailboxError::Network { phase, .. }
            | MailboxError::Timeout { phase, .. }
            | MailboxError::Closed { phase, .. } => match phase {
                Stage::Connect | Stage::Tls | Stage::Greeting | Stage::Starttls | Stage::Capability => {
                    Self::Unavailable
                }
                _ => Self::Temporary,
            },
        }
    }
}
