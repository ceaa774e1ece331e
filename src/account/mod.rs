//! Mail accounts: which server takes the letters, which one keeps the folders, and how to log in there.
//!
//! In: the config file's `[accounts.NAME]` tables. Out: [`Account`]s, valid where they exist. A password is never
//! among them: a [`secret::Source`] says where it comes from when it is needed.

mod config;
mod imap;
pub mod presets;
mod profile;
pub mod secret;
mod transport;
mod write;

use serde::Serialize;

pub use config::{ConfigError, load};
pub use imap::{Imap, NewImap};
pub use profile::{ProfileValue, write_profile};
pub use transport::{Smtp, Transport};
pub use write::{NewAccount, add, remove};

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
    /// Whether a copy of each letter goes to the account's own address: unless it is said, where none goes into the folder of
    /// sent letters.
    pub bcc_self: bool,
    /// Whether a copy of each letter sent is put into the folder of sent letters.
    pub copy_to_sent: bool,
    /// How its letters leave.
    pub way: Transport,
    /// Where its folders are, if that is known.
    pub imap: Option<Imap>,
}

/// Who logs in, and with what.
#[derive(Debug, Clone, Serialize)]
pub struct Login {
    /// The user name.
    pub username: String,
    /// Where the secret comes from.
    pub source: secret::Source,
}

impl Account {
    /// Whether a letter from `address` may leave through it.
    pub fn may_send_as(&self, address: &EmailAddress) -> bool {
        std::iter::once(&self.email).chain(&self.identities).any(|own| own.same_mailbox(address))
    }
}
