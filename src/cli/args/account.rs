//! The arguments of `adieu account`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::number::number;

use crate::app::account_setup::Setup;
use crate::net::Security;
use crate::value::EmailAddress;
use crate::words::{Sentence, sentence};

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Account {
    Add(Box<AccountAdd>),
    List,
    Show { name: String },
    Test { name: Option<String> },
    Remove { name: String },
}

/// The name of an account that nobody named.
pub(in crate::cli) use crate::app::account_setup::DEFAULT_NAME;

#[derive(Debug, Args)]
pub(in crate::cli) struct AccountAdd {
    pub(in crate::cli) email: String,
    #[arg(long, default_value = DEFAULT_NAME)]
    pub(in crate::cli) name: String,
    #[arg(long, conflicts_with = "sendmail")]
    pub(in crate::cli) host: Option<String>,
    #[arg(long, value_parser = number::<u16, _>(1..=65535))]
    pub(in crate::cli) port: Option<u16>,
    #[arg(long, value_parser = security)]
    pub(in crate::cli) security: Option<Security>,
    #[arg(long)]
    pub(in crate::cli) username: Option<String>,
    #[arg(long, value_name = "COMMAND", conflicts_with = "token_command")]
    pub(in crate::cli) password_command: Option<String>,
    #[arg(long, value_name = "COMMAND")]
    pub(in crate::cli) token_command: Option<String>,
    #[arg(long, conflicts_with_all = ["password_command", "token_command", "no_login", "sendmail"])]
    pub(in crate::cli) keyring: bool,
    #[arg(long)]
    pub(in crate::cli) no_login: bool,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) ca_file: Option<PathBuf>,
    #[arg(long, value_name = "PROGRAM")]
    pub(in crate::cli) sendmail: Option<PathBuf>,
    #[arg(long, value_name = "HOST")]
    pub(in crate::cli) imap_host: Option<String>,
    #[arg(long, value_name = "PORT", value_parser = number::<u16, _>(1..=65535))]
    pub(in crate::cli) imap_port: Option<u16>,
    #[arg(long, value_name = "SECURITY", value_parser = security)]
    pub(in crate::cli) imap_security: Option<Security>,
}

impl AccountAdd {
    /// The same as a use case takes it, with the address read.
    pub(in crate::cli) fn setup(&self, email: EmailAddress) -> Setup {
        Setup {
            email,
            name: self.name.clone(),
            host: self.host.clone(),
            port: self.port,
            security: self.security,
            username: self.username.clone(),
            password_command: self.password_command.clone(),
            token_command: self.token_command.clone(),
            keyring: self.keyring,
            no_login: self.no_login,
            ca_file: self.ca_file.clone(),
            sendmail: self.sendmail.clone(),
            imap_host: self.imap_host.clone(),
            imap_port: self.imap_port,
            imap_security: self.imap_security,
        }
    }
}

fn security(name: &str) -> Result<Security, Sentence> {
    [Security::Tls, Security::Starttls, Security::None]
        .into_iter()
        .find(|security| security.name() == name)
        .ok_or_else(|| sentence!("write-security"))
}
