//! How far a dialogue with a mail server had come.

use std::fmt;

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

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "connecting",
            Self::Tls => "the TLS handshake",
            Self::Greeting => "the greeting",
            Self::Hello => "EHLO",
            Self::Starttls => "STARTTLS",
            Self::Capability => "CAPABILITY",
            Self::Login => "the login",
            Self::Sender => "MAIL FROM",
            Self::Recipient => "RCPT TO",
            Self::Data => "DATA",
            Self::List => "LIST",
            Self::Append => "APPEND",
            Self::Body => "sending the message",
            Self::FinalReply => "the reply to the message",
            Self::Examine => "EXAMINE",
            Self::Search => "SEARCH",
            Self::Fetch => "FETCH",
            Self::Quit => "QUIT",
        })
    }
}
