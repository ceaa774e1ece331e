//! The arguments of `adieu account`. The comments here are the help text.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::app::account_setup::Setup;
use crate::net::Security;
use crate::value::EmailAddress;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Account {
    /// Add an account; for common services only the address is needed
    Add(Box<AccountAdd>),
    /// List the accounts
    List,
    /// Show one account
    Show {
        /// Its name
        name: String,
    },
    /// Connect, log in and say what the server offers; sends nothing
    Test {
        /// Its name; not needed where there is only one
        name: Option<String>,
    },
    /// Remove an account from the config file
    Remove {
        /// Its name
        name: String,
    },
}

/// The name of an account that nobody named.
pub(in crate::cli) const DEFAULT_NAME: &str = "main";

#[derive(Debug, Args)]
pub(in crate::cli) struct AccountAdd {
    /// The account's address, such as you@example.org
    pub(in crate::cli) email: String,
    /// The account's name
    #[arg(long, default_value = DEFAULT_NAME)]
    pub(in crate::cli) name: String,
    /// The submission server [default: known for common services]
    #[arg(long, conflicts_with = "sendmail")]
    pub(in crate::cli) host: Option<String>,
    /// The server's port [default: 465, or 587 with starttls]
    #[arg(long)]
    pub(in crate::cli) port: Option<u16>,
    /// How the connection is protected: tls, starttls, or none to this machine
    #[arg(long, value_parser = security)]
    pub(in crate::cli) security: Option<Security>,
    /// The user name [default: the address]
    #[arg(long)]
    pub(in crate::cli) username: Option<String>,
    /// A command that prints the password, such as "pass show mail/main"
    #[arg(long, value_name = "COMMAND", conflicts_with = "token_command")]
    pub(in crate::cli) password_command: Option<String>,
    /// A command that prints an OAuth access token (XOAUTH2)
    #[arg(long, value_name = "COMMAND")]
    pub(in crate::cli) token_command: Option<String>,
    /// Keep the password in the desktop's keyring: asked for once, now (a build with --features keyring)
    #[arg(long, conflicts_with_all = ["password_command", "token_command", "no_login", "sendmail"])]
    pub(in crate::cli) keyring: bool,
    /// The server takes letters without a login
    #[arg(long)]
    pub(in crate::cli) no_login: bool,
    /// A file with a private certificate authority (PEM)
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) ca_file: Option<PathBuf>,
    /// Send through a local program instead, such as /usr/sbin/sendmail
    #[arg(long, value_name = "PROGRAM")]
    pub(in crate::cli) sendmail: Option<PathBuf>,
    /// The mailbox server (IMAP), for Drafts and Sent [default: known for common services]
    #[arg(long, value_name = "HOST")]
    pub(in crate::cli) imap_host: Option<String>,
    /// The mailbox server's port [default: 993, or 143 with starttls]
    #[arg(long, value_name = "PORT")]
    pub(in crate::cli) imap_port: Option<u16>,
    /// How the connection to it is protected: tls, starttls, or none to this machine
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

fn security(name: &str) -> Result<Security, String> {
    [Security::Tls, Security::Starttls, Security::None]
        .into_iter()
        .find(|security| security.name() == name)
        .ok_or_else(|| "write tls, starttls or none".to_owned())
}
