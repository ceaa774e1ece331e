//! The IMAP side of an account: where its folders are read and written.
//!
//! In: the table `[accounts.NAME.imap]`. Out: an [`Imap`], what it leaves out taken from the submission server's side.

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use toml_edit::{Table, Value, value};

use super::secret::Source;
use super::{Login, Smtp, presets, transport};
use crate::net::{Endpoint, Security};
use crate::value::EmailAddress;
use crate::words::{Sentence, sentence};

/// A mailbox server (RFC 9051).
#[derive(Debug, Clone, Serialize)]
pub struct Imap {
    /// Its name, which its certificate must carry.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Who logs in.
    pub login: Login,
    /// Whether the secret is the submission server's: the table names none of its own.
    pub same_secret: bool,
    /// A private certificate authority's file, trusted besides the system's.
    pub ca_file: Option<PathBuf>,
    /// The longest wait in each phase, where it is not the usual.
    pub timeout: Option<Duration>,
    /// The name of the folder of drafts, where the server does not mark it.
    pub drafts: Option<String>,
    /// The name of the folder of sent letters, where the server does not mark it.
    pub sent: Option<String>,
    /// Whether the server files what is sent through it by itself.
    pub saves_sent: bool,
}

impl Imap {
    pub(crate) fn endpoint(&self) -> Endpoint<'_> {
        let Self { host, port, security, ca_file, .. } = self;
        Endpoint { host, port: *port, security: *security, ca_file: ca_file.as_deref() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawImap {
    host: String,
    port: Option<u16>,
    security: Option<Security>,
    username: Option<String>,
    password_command: Option<String>,
    token_command: Option<String>,
    #[serde(default)]
    keyring: bool,
    ca_file: Option<PathBuf>,
    /// Seconds.
    timeout: Option<u64>,
    drafts: Option<String>,
    sent: Option<String>,
    saves_sent: Option<bool>,
}

/// Fills in from the submission server what the table leaves out; `Err` says what is wrong with it.
pub(super) fn resolve(raw: RawImap, smtp: Option<&Smtp>, email: &EmailAddress) -> Result<Imap, Sentence> {
    let security = raw.security.unwrap_or(Security::Tls);
    transport::check_security(security, &raw.host)?;
    let own = transport::source(raw.password_command, raw.token_command, raw.keyring)?;
    let smtp_login = smtp.and_then(|smtp| smtp.login.as_ref());
    let same_secret = own.is_none() && smtp_login.is_some();
    let username = raw
        .username
        .or_else(|| smtp_login.map(|login| login.username.clone()))
        .unwrap_or_else(|| email.to_string());
    transport::check_words(&username, &raw.host)?;
    let source = own.or_else(|| smtp_login.map(|login| login.source.clone()));
    for folder in [&raw.drafts, &raw.sent].into_iter().flatten() {
        if folder.is_empty() || folder.chars().any(char::is_control) {
            return Err(sentence!("account-folder-name-wrong"));
        }
    }
    Ok(Imap {
        port: raw.port.unwrap_or(security.imap_port()),
        security,
        login: Login { username, source: source.unwrap_or(Source::AskOrEnvironment) },
        same_secret,
        ca_file: raw.ca_file.or_else(|| smtp.and_then(|smtp| smtp.ca_file.clone())),
        timeout: transport::timeout(raw.timeout)?.or_else(|| smtp.and_then(|smtp| smtp.timeout)),
        drafts: raw.drafts,
        sent: raw.sent,
        // Known of the server, not of the address: own domains are at the same one.
        saves_sent: raw
            .saves_sent
            .unwrap_or_else(|| smtp.is_some_and(|smtp| presets::files_sent(&smtp.host, &raw.host))),
        host: raw.host,
    })
}

/// The IMAP side of an account to be written down.
#[derive(Debug, Clone, Default)]
pub struct NewImap {
    /// The server.
    pub host: String,
    /// The server's port.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub security: Option<Security>,
    /// Whether the server files what is sent through it by itself.
    pub saves_sent: bool,
}

pub(super) fn table_of(new: &NewImap) -> Table {
    let mut table = Table::new();
    table["host"] = value(&new.host);
    if let Some(port) = new.port {
        table["port"] = value(i64::from(port));
    }
    if let Some(security) = new.security {
        table["security"] = value(security.name());
    }
    if new.saves_sent {
        table["saves_sent"] = value(Value::from(true));
    }
    table
}
