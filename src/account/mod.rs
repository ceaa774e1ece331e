//! Mail accounts: which server takes the letters, which one keeps the folders, and how to log in there.
//!
//! In: the config file's `[accounts.NAME]` tables. Out: [`Account`]s, valid where they exist. A password is never
//! among them: a [`secret::Source`] says where it comes from when it is needed.

mod config;
mod imap;
pub mod presets;
pub mod secret;

use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;

pub use config::{ConfigError, NewAccount, add, load, remove};
pub use imap::{Imap, NewImap};

use crate::net::{Endpoint, Security};
use crate::value::EmailAddress;

/// A mail account.
#[derive(Debug, Clone, Serialize)]
pub struct Account {
    /// Its name in the config file.
    pub name: String,
    /// Its address: the envelope sender (RFC 5321 § 4.1.1.2).
    pub email: EmailAddress,
    /// Other addresses a letter sent through it may be from.
    pub identities: Vec<EmailAddress>,
    /// Whether a copy of each letter goes to the account's own address.
    pub bcc_self: bool,
    /// Whether a copy of each letter sent is put into the folder of sent letters.
    pub copy_to_sent: bool,
    /// How its letters leave.
    pub way: Transport,
    /// Where its folders are, if that is known.
    pub imap: Option<Imap>,
}

/// How letters leave.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// Over the network to a submission server.
    Smtp(Smtp),
    /// Through a local program that speaks sendmail's command line.
    Sendmail(PathBuf),
}

/// A submission server (RFC 6409).
#[derive(Debug, Clone, Serialize)]
pub struct Smtp {
    /// Its name, which its certificate must carry.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Who logs in; `None` where the server takes letters without.
    pub login: Option<Login>,
    /// A private certificate authority's file, trusted besides the system's.
    pub ca_file: Option<PathBuf>,
    /// The longest wait in each phase, where it is not the usual.
    pub timeout: Option<Duration>,
}

/// Who logs in, and with what.
#[derive(Debug, Clone, Serialize)]
pub struct Login {
    /// The user name.
    pub username: String,
    /// Where the secret comes from.
    pub source: secret::Source,
}

impl Smtp {
    pub(crate) fn endpoint(&self) -> Endpoint<'_> {
        let Self { host, port, security, ca_file, .. } = self;
        Endpoint { host, port: *port, security: *security, ca_file: ca_file.as_deref() }
    }
}

impl Account {
    /// Whether a letter from `address` may leave through it.
    pub fn may_send_as(&self, address: &EmailAddress) -> bool {
        std::iter::once(&self.email).chain(&self.identities).any(|own| own.same_mailbox(address))
    }
}
