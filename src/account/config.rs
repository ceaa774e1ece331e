//! The accounts in the config file, read.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::de::{DeTable, DeValue};

use super::Account;
use super::imap::{self, RawImap};
use super::transport::{self, RawSmtp};
use crate::fs::regular;
use crate::value::{EmailAddress, Value as _};
use crate::words::{Describe, Sentence, described, sentence};

/// Why the accounts cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is not as it must be.
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        what: Sentence,
    },
    /// An account's values make no sense.
    Account {
        /// The file.
        path: PathBuf,
        /// The account's name.
        account: String,
        /// What is wrong.
        what: Sentence,
    },
    /// A password stands in the file.
    LiteralPassword {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// An account of that name is there already.
    Exists {
        /// The name.
        name: String,
    },
    /// There is no account of that name.
    Unknown {
        /// The name.
        name: String,
    },
}

impl Describe for ConfigError {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Read { path, source } => sentence!("config-unreadable", path, source),
            Self::Write { path, source } => sentence!("config-unwritable", path, source),
            Self::Syntax { path, line, what } => sentence!("config-wrong", path, line, what),
            Self::Account { path, account, what } => sentence!("account-wrong", path, account, what),
            Self::LiteralPassword { path, line } => sentence!("config-with-password", path, line),
            Self::Exists { name } => sentence!("account-there-already", name),
            Self::Unknown { name } => sentence!("account-unknown", name),
        }
    }
}

described!(ConfigError);

#[derive(Deserialize)]
pub(super) struct File {
    #[serde(default)]
    pub(super) accounts: BTreeMap<String, RawAccount>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAccount {
    email: String,
    #[serde(default)]
    identities: Vec<String>,
    bcc_self: Option<bool>,
    copy_to_sent: Option<bool>,
    smtp: Option<RawSmtp>,
    imap: Option<RawImap>,
    sendmail: Option<PathBuf>,
}

/// Reads the accounts of the config file; none where there is no file.
///
/// # Errors
/// [`ConfigError`], with file and line.
pub fn load(path: &Path) -> Result<Vec<Account>, ConfigError> {
    let Some(text) = read(path)? else { return Ok(Vec::new()) };
    refuse_passwords(path, &text)?;
    let file: File = toml::from_str(&text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        syntax(path, &text, offset, error.message())
    })?;
    file.accounts.into_iter().map(|(name, raw)| resolve(path, name, raw)).collect()
}

/// The largest config file, in bytes.
const MAX_FILE: u64 = crate::collect::MAX_FILE;

pub(super) fn read(path: &Path) -> Result<Option<String>, ConfigError> {
    match regular::read_text(path, MAX_FILE) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ConfigError::Read { path: path.to_owned(), source }),
    }
}

/// The line of an offset, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}

pub(super) fn syntax(path: &Path, text: &str, offset: usize, what: &str) -> ConfigError {
    let line = line_of(text, offset);
    // The parser's words, on one line.
    let what = Sentence::verbatim(what.replace('\n', "; "));
    ConfigError::Syntax { path: path.to_owned(), line, what }
}

/// Looks for a literal password anywhere under the accounts before anything else is said of the file.
fn refuse_passwords(path: &Path, text: &str) -> Result<(), ConfigError> {
    fn find(table: &DeTable<'_>) -> Option<usize> {
        table.iter().find_map(|(key, value)| match value.get_ref() {
            DeValue::Table(inner) => find(inner),
            DeValue::String(_) => {
                let named =
                    matches!(key.get_ref().as_ref(), "password" | "passwd" | "pass" | "token" | "secret");
                named.then(|| key.span().start)
            }
            _ => None,
        })
    }
    let (table, _) = DeTable::parse_recoverable(text);
    let accounts = table.get_ref().get("accounts").and_then(|accounts| accounts.get_ref().as_table());
    match accounts.and_then(find) {
        Some(offset) => {
            let line = line_of(text, offset);
            Err(ConfigError::LiteralPassword { path: path.to_owned(), line })
        }
        None => Ok(()),
    }
}

pub(super) fn resolve(path: &Path, name: String, raw: RawAccount) -> Result<Account, ConfigError> {
    let wrong = |what| ConfigError::Account { path: path.to_owned(), account: name.clone(), what };
    let address = |text: &str| {
        EmailAddress::parse(text).map_err(|fault| {
            wrong(sentence!("account-address-wrong", address = text, what = fault.what, fix = fault.fix))
        })
    };
    let email = address(&raw.email)?;
    let identities = raw.identities.iter().map(|text| address(text)).collect::<Result<_, _>>()?;
    let way = transport::resolve(raw.smtp, raw.sendmail, &email).map_err(&wrong)?;
    let imap = match raw.imap {
        Some(raw) => {
            let imap = imap::resolve(raw, way.server(), &email);
            Some(imap.map_err(|what| wrong(sentence!("account-imap-wrong", what)))?)
        }
        None if raw.copy_to_sent == Some(true) => {
            return Err(wrong(sentence!("account-copy-without-imap")));
        }
        None => None,
    };
    let files_itself = imap.as_ref().is_none_or(|imap| imap.saves_sent);
    let copy_to_sent = raw.copy_to_sent.unwrap_or(!files_itself);
    Ok(Account {
        // One copy is enough, unless the person wants both.
        bcc_self: raw.bcc_self.unwrap_or(!copy_to_sent),
        copy_to_sent,
        email,
        identities,
        way,
        imap,
        name,
    })
}
