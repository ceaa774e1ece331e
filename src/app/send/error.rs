//! Why a letter was not taken, whatever way it left by.

use crate::app::{Failure, Status};
use crate::journal::{Event, RefusedBy, State};
use crate::net::{ErrorKind, Stage};
use crate::output::sendmail::SendmailError;
use crate::smtp::{Disposition, SmtpError};
use crate::words::{Describe, Sentence, described};

/// What the other side did wrong, or said.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SendError {
    Smtp(#[from] SmtpError),
    Sendmail(#[from] SendmailError),
}

impl Describe for SendError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Smtp(error) => error.sentence(),
            Self::Sendmail(error) => error.sentence(),
        }
    }
}

described!(SendError);

impl SendError {
    pub(crate) fn disposition(&self) -> Disposition {
        match self {
            Self::Smtp(error) => error.disposition(),
            Self::Sendmail(error) => error.disposition(),
        }
    }

    /// What a run ends with that met it.
    pub(crate) fn status(&self) -> Status {
        match self {
            Self::Smtp(error) => Status::of_smtp(error),
            Self::Sendmail(error) => match error.disposition() {
                Disposition::Deferred => Status::Temporary,
                Disposition::Refused => Status::Refused,
                Disposition::InDoubt => Status::InDoubt,
            },
        }
    }

    /// How far the dialogue had come, where there was one.
    pub(crate) fn stage(&self) -> Option<Stage> {
        match self {
            Self::Smtp(error) => error.stage(),
            Self::Sendmail(_) => None,
        }
    }

    /// The server's own words, where it had some.
    pub(crate) fn reply(&self) -> String {
        match self {
            Self::Smtp(error) => error.reply().map(ToString::to_string).unwrap_or_default(),
            Self::Sendmail(_) => String::new(),
        }
    }

    /// Whether the person broke it off.
    pub(crate) fn is_interrupted(&self) -> bool {
        matches!(self, Self::Smtp(SmtpError::Server(error)) if matches!(error.kind, ErrorKind::Interrupted))
    }

    /// Who refused the letter for good; `None` where nobody did: it may go later, or it could not be offered.
    pub(crate) fn refused_by(&self) -> Option<RefusedBy> {
        if self.disposition() != Disposition::Refused {
            return None;
        }
        match self {
            _ if self.stage() == Some(Stage::Login) => Some(RefusedBy::Login),
            Self::Smtp(SmtpError::Server(_)) => None,
            _ => Some(RefusedBy::Server),
        }
    }

    /// The same for the journal.
    pub(super) fn event(&self) -> Event {
        let event = match self {
            Self::Smtp(error) => {
                Event::reply(error.reply(), Failure::from_error(Status::InDoubt, error).message.to_string())
            }
            Self::Sendmail(_) => Event::note(self.to_string()),
        };
        Event { refused_by: self.refused_by(), ..event }
    }
}

/// The journal's state for a message that was not accepted.
pub(crate) fn state(disposition: Disposition) -> State {
    match disposition {
        Disposition::Deferred => State::Deferred,
        Disposition::Refused => State::Refused,
        Disposition::InDoubt => State::InDoubt,
    }
}
