//! How far a dialogue with a mail server had come.

use crate::words::{Describe, Sentence, described, sentence};

/// How far a dialogue with a mail server had come; the stages of SMTP and of IMAP together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// What an IMAP server can do.
    Capability,
    /// The login.
    Login,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA.
    Data,
    /// The list of folders.
    List,
    /// The announcement of a message to be kept in a folder.
    Append,
    /// The message itself.
    Body,
    /// The reply to the message.
    FinalReply,
    /// Opening a folder to read.
    Examine,
    /// Looking for messages.
    Search,
    /// Reading messages.
    Fetch,
    /// Taking leave.
    Quit,
}

impl Stage {
    /// Whether the connection is not ready for use yet.
    pub fn is_opening(self) -> bool {
        matches!(
            self,
            Self::Connect | Self::Tls | Self::Greeting | Self::Hello | Self::Starttls | Self::Capability
        )
    }
}

impl Describe for Stage {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Connect => sentence!("stage-connect"),
            Self::Tls => sentence!("stage-tls"),
            Self::Greeting => sentence!("stage-greeting"),
            Self::Login => sentence!("stage-login"),
            Self::Body => sentence!("stage-body"),
            Self::FinalReply => sentence!("stage-final-reply"),
            // The protocols' own words.
            Self::Hello => Sentence::verbatim("EHLO"),
            Self::Starttls => Sentence::verbatim("STARTTLS"),
            Self::Capability => Sentence::verbatim("CAPABILITY"),
            Self::Sender => Sentence::verbatim("MAIL FROM"),
            Self::Recipient => Sentence::verbatim("RCPT TO"),
            Self::Data => Sentence::verbatim("DATA"),
            Self::List => Sentence::verbatim("LIST"),
            Self::Append => Sentence::verbatim("APPEND"),
            Self::Examine => Sentence::verbatim("EXAMINE"),
            Self::Search => Sentence::verbatim("SEARCH"),
            Self::Fetch => Sentence::verbatim("FETCH"),
            Self::Quit => Sentence::verbatim("QUIT"),
        }
    }
}

described!(Stage);
