//! How an account's letters leave: a submission server, or a local program.

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Login;
use super::secret::{self, Source};
use crate::net::{Endpoint, Security, is_loopback};
use crate::value::EmailAddress;
use crate::words::{Sentence, sentence};

/// How letters leave.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// Over the network to a submission server.
    Smtp(Smtp),
    /// Through a local program that speaks sendmail's command line.
    Sendmail(PathBuf),
}

impl Transport {
    /// The submission server, where letters leave through one.
    pub(crate) fn server(&self) -> Option<&Smtp> {
        match self {
            Self::Smtp(server) => Some(server),
            Self::Sendmail(_) => None,
        }
    }
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

impl Smtp {
    pub(crate) fn endpoint(&self) -> Endpoint<'_> {
        let Self { host, port, security, ca_file, .. } = self;
        Endpoint { host, port: *port, security: *security, ca_file: ca_file.as_deref() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSmtp {
    host: String,
    port: Option<u16>,
    security: Option<Security>,
    username: Option<String>,
    password_command: Option<String>,
    token_command: Option<String>,
    #[serde(default)]
    keyring: bool,
    auth: Option<RawAuth>,
    ca_file: Option<PathBuf>,
    /// Seconds.
    timeout: Option<u64>,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum RawAuth {
    Password,
    None,
}

/// The way out; `Err` says what is wrong with it.
pub(super) fn resolve(
    smtp: Option<RawSmtp>,
    sendmail: Option<PathBuf>,
    email: &EmailAddress,
) -> Result<Transport, Sentence> {
    match (smtp, sendmail) {
        (Some(_), Some(_)) => Err(sentence!("account-two-ways-out")),
        (None, None) => Err(sentence!("account-no-way-out")),
        (None, Some(program)) => Ok(Transport::Sendmail(program)),
        (Some(raw), None) => server(raw, email).map(Transport::Smtp),
    }
}

/// Plain text is for this machine only.
pub(super) fn check_security(security: Security, host: &str) -> Result<(), Sentence> {
    if security == Security::None && !is_loopback(host) {
        return Err(sentence!("account-host-unprotected", host));
    }
    Ok(())
}

/// Where the secret comes from, where something is said of it.
pub(super) fn source(
    password_command: Option<String>,
    token_command: Option<String>,
    keyring: bool,
) -> Result<Option<Source>, Sentence> {
    let source = match (password_command, token_command) {
        (Some(_), Some(_)) => return Err(sentence!("account-two-secrets")),
        (Some(command), None) => Some(Source::PasswordCommand(command)),
        (None, Some(command)) => Some(Source::TokenCommand(command)),
        (None, None) => keyring.then_some(Source::Keyring),
    };
    if source == Some(Source::Keyring) && !secret::HAS_KEYRING {
        return Err(sentence!("account-without-keyring"));
    }
    Ok(source)
}

pub(super) fn check_words(username: &str, host: &str) -> Result<(), Sentence> {
    if username.chars().any(char::is_control) || host.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(sentence!("account-control-characters"));
    }
    Ok(())
}

pub(super) fn timeout(seconds: Option<u64>) -> Result<Option<Duration>, Sentence> {
    match seconds {
        Some(0 | 86_401..) => Err(sentence!("account-timeout-wrong")),
        seconds => Ok(seconds.map(Duration::from_secs)),
    }
}

fn server(raw: RawSmtp, email: &EmailAddress) -> Result<Smtp, Sentence> {
    let security = raw.security.unwrap_or(Security::Tls);
    check_security(security, &raw.host)?;
    let source =
        source(raw.password_command, raw.token_command, raw.keyring)?.unwrap_or(Source::AskOrEnvironment);
    let username = raw.username.unwrap_or_else(|| email.to_string());
    check_words(&username, &raw.host)?;
    let login = (raw.auth != Some(RawAuth::None)).then_some(Login { username, source });
    let timeout = timeout(raw.timeout)?;
    Ok(Smtp {
        port: raw.port.unwrap_or(security.port()),
        host: raw.host,
        security,
        login,
        ca_file: raw.ca_file,
        timeout,
    })
}
