//! The accounts in the config file: read, added, removed. Comments and everything else in the file stay as they are.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use toml::de::{DeTable, DeValue};
use toml_edit::{DocumentMut, Item, Table, Value, value};

use super::imap::{self, NewImap, RawImap};
use super::secret::{self, Source};
use super::{Account, Login, Smtp, Transport};
use crate::fs::{atomic, regular};
use crate::net::{Security, is_loopback};
use crate::value::{EmailAddress, Value as _};

/// Why the accounts cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file cannot be read or written.
    #[error("{}: cannot be {what}", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Read or written.
        what: &'static str,
        /// Why.
        source: io::Error,
    },
    /// The file is not as it must be.
    #[error("{}:{line}: {what}", .path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// An account's values make no sense.
    #[error("{}: account {account}: {what}", .path.display())]
    Account {
        /// The file.
        path: PathBuf,
        /// The account's name.
        account: String,
        /// What is wrong.
        what: String,
    },
    /// A password stands in the file.
    #[error("{}:{line}: holds a password, and a file is no place for one", .path.display())]
    LiteralPassword {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// An account of that name is there already.
    #[error("there is an account {name} already")]
    Exists {
        /// The name.
        name: String,
    },
    /// There is no account of that name.
    #[error("there is no account {name}")]
    Unknown {
        /// The name.
        name: String,
    },
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    accounts: BTreeMap<String, RawAccount>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAccount {
    email: String,
    #[serde(default)]
    identities: Vec<String>,
    bcc_self: Option<bool>,
    copy_to_sent: Option<bool>,
    smtp: Option<RawSmtp>,
    imap: Option<RawImap>,
    sendmail: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSmtp {
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

fn read(path: &Path) -> Result<Option<String>, ConfigError> {
    match regular::read_text(path, MAX_FILE) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ConfigError::Io { path: path.to_owned(), what: "read", source }),
    }
}

/// The line of an offset, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}

fn syntax(path: &Path, text: &str, offset: usize, what: &str) -> ConfigError {
    let line = line_of(text, offset);
    ConfigError::Syntax { path: path.to_owned(), line, what: what.replace('\n', "; ") }
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

fn resolve(path: &Path, name: String, raw: RawAccount) -> Result<Account, ConfigError> {
    let wrong = |what: String| ConfigError::Account { path: path.to_owned(), account: name.clone(), what };
    let address = |text: &str| {
        EmailAddress::parse(text).map_err(|fault| wrong(format!("\"{text}\" {}; {}", fault.what, fault.fix)))
    };
    let email = address(&raw.email)?;
    let identities = raw.identities.iter().map(|text| address(text)).collect::<Result<_, _>>()?;
    let way = match (raw.smtp, raw.sendmail) {
        (Some(_), Some(_)) => return Err(wrong("has both smtp and sendmail: keep one".to_owned())),
        (None, None) => return Err(wrong("has neither smtp nor sendmail: give one of them".to_owned())),
        (None, Some(program)) => Transport::Sendmail(program),
        (Some(raw), None) => Transport::Smtp(smtp(raw, &email).map_err(&wrong)?),
    };
    let imap = match (raw.imap, &way) {
        (Some(raw), Transport::Smtp(smtp)) => {
            Some(imap::resolve(raw, Some(smtp), &email).map_err(imap_wrong(&wrong))?)
        }
        (Some(raw), Transport::Sendmail(_)) => {
            Some(imap::resolve(raw, None, &email).map_err(imap_wrong(&wrong))?)
        }
        (None, _) if raw.copy_to_sent == Some(true) => {
            return Err(wrong("has copy_to_sent, and no imap to copy to: add its server".to_owned()));
        }
        (None, _) => None,
    };
    let files_itself = imap.as_ref().is_none_or(|imap| imap.saves_sent);
    Ok(Account {
        bcc_self: raw.bcc_self.unwrap_or(true),
        copy_to_sent: raw.copy_to_sent.unwrap_or(!files_itself),
        email,
        identities,
        way,
        imap,
        name,
    })
}

/// Says which side of the account is meant.
fn imap_wrong(wrong: &impl Fn(String) -> ConfigError) -> impl FnOnce(String) -> ConfigError {
    move |what| wrong(format!("imap: {what}"))
}

/// Plain text is for this machine only.
pub(super) fn check_security(security: Security, host: &str) -> Result<(), String> {
    if security == Security::None && !is_loopback(host) {
        return Err(format!(
            "security = \"none\" is for this machine only, and {host} is another: use \"tls\" or \"starttls\""
        ));
    }
    Ok(())
}

/// Where the secret comes from, where something is said of it.
pub(super) fn source(
    password_command: Option<String>,
    token_command: Option<String>,
    keyring: bool,
) -> Result<Option<Source>, String> {
    let source = match (password_command, token_command) {
        (Some(_), Some(_)) => return Err("has both password_command and token_command: keep one".to_owned()),
        (Some(command), None) => Some(Source::PasswordCommand(command)),
        (None, Some(command)) => Some(Source::TokenCommand(command)),
        (None, None) => keyring.then_some(Source::Keyring),
    };
    if source == Some(Source::Keyring) && !secret::HAS_KEYRING {
        return Err(
            "has keyring = true, which this build cannot do: build it with --features keyring, or use \
                    password_command (secret-tool, security, pass)"
                .to_owned(),
        );
    }
    Ok(source)
}

pub(super) fn check_words(username: &str, host: &str) -> Result<(), String> {
    if username.chars().any(char::is_control) || host.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err("username and host may not hold control characters".to_owned());
    }
    Ok(())
}

pub(super) fn timeout(seconds: Option<u64>) -> Result<Option<Duration>, String> {
    match seconds {
        Some(0 | 86_401..) => Err("timeout must be between 1 and 86400 seconds".to_owned()),
        seconds => Ok(seconds.map(Duration::from_secs)),
    }
}

fn smtp(raw: RawSmtp, email: &EmailAddress) -> Result<Smtp, String> {
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

/// An account to be written down.
#[derive(Debug, Default)]
pub struct NewAccount {
    /// Its name.
    pub name: String,
    /// Its address.
    pub email: String,
    /// The submission server; exactly one of `host` and `sendmail` is given.
    pub host: Option<String>,
    /// The server's port.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub security: Option<Security>,
    /// The user name, where it is not the address.
    pub username: Option<String>,
    /// The command that prints the password.
    pub password_command: Option<String>,
    /// The command that prints an access token.
    pub token_command: Option<String>,
    /// Whether the password lies in the keyring.
    pub keyring: bool,
    /// Whether the server takes letters without login.
    pub no_login: bool,
    /// A private certificate authority's file.
    pub ca_file: Option<PathBuf>,
    /// The sendmail program.
    pub sendmail: Option<PathBuf>,
    /// The mailbox server.
    pub imap: Option<NewImap>,
}

/// Adds an account to the config file and returns it as it will be read.
///
/// # Errors
/// [`ConfigError`]; the file is then as it was.
pub fn add(path: &Path, new: &NewAccount) -> Result<Account, ConfigError> {
    // What is wrong with the file already is said with its line.
    load(path)?;
    let mut document = document(path)?;
    let accounts = document.entry("accounts").or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let not_a_table =
        || ConfigError::Syntax { path: path.to_owned(), line: 1, what: "accounts is not a table".to_owned() };
    let accounts = accounts.as_table_mut().ok_or_else(not_a_table)?;
    if accounts.contains_key(&new.name) {
        return Err(ConfigError::Exists { name: new.name.clone() });
    }
    accounts.insert(&new.name, Item::Table(table_of(new)));
    let text = document.to_string();
    // Read back before it is written: what is kept can be used.
    let file: File = toml::from_str(&text).map_err(|error| syntax(path, &text, 0, error.message()))?;
    let raw = file.accounts.into_iter().find(|(name, _)| *name == new.name);
    let account = match raw {
        Some((name, raw)) => resolve(path, name, raw)?,
        None => return Err(ConfigError::Unknown { name: new.name.clone() }),
    };
    write(path, &text)?;
    Ok(account)
}

/// Removes an account from the config file.
///
/// # Errors
/// [`ConfigError`]; the file is then as it was.
pub fn remove(path: &Path, name: &str) -> Result<(), ConfigError> {
    let mut document = document(path)?;
    let removed = document
        .get_mut("accounts")
        .and_then(Item::as_table_like_mut)
        .and_then(|accounts| accounts.remove(name));
    match removed {
        Some(_) => write(path, &document.to_string()),
        None => Err(ConfigError::Unknown { name: name.to_owned() }),
    }
}

fn document(path: &Path) -> Result<DocumentMut, ConfigError> {
    let text = read(path)?.unwrap_or_default();
    text.parse().map_err(|error: toml_edit::TomlError| {
        syntax(path, &text, error.span().map_or(0, |span| span.start), error.message())
    })
}

fn table_of(new: &NewAccount) -> Table {
    let mut table = Table::new();
    table["email"] = value(&new.email);
    if let Some(program) = &new.sendmail {
        table["sendmail"] = value(program.display().to_string());
        if let Some(imap) = &new.imap {
            let mut imap = imap::table_of(imap);
            login(new, &mut imap);
            table["imap"] = Item::Table(imap);
        }
        return table;
    }
    let mut smtp = Table::new();
    set(&mut smtp, "host", new.host.clone().map(Value::from));
    set(&mut smtp, "port", new.port.map(|port| Value::from(i64::from(port))));
    set(&mut smtp, "security", new.security.map(|security| Value::from(security.name())));
    login(new, &mut smtp);
    if new.no_login {
        smtp["auth"] = value("none");
    }
    table["smtp"] = Item::Table(smtp);
    if let Some(imap) = &new.imap {
        table["imap"] = Item::Table(imap::table_of(imap));
    }
    table
}

/// Puts what is there into a table.
fn set(table: &mut Table, key: &str, text: Option<Value>) {
    if let Some(text) = text {
        table[key] = value(text);
    }
}

/// Who logs in, with what, and whom to trust, on the side that has its own login.
fn login(new: &NewAccount, table: &mut Table) {
    set(table, "username", new.username.clone().map(Value::from));
    set(table, "password_command", new.password_command.clone().map(Value::from));
    set(table, "token_command", new.token_command.clone().map(Value::from));
    set(table, "keyring", new.keyring.then(|| Value::from(true)));
    set(table, "ca_file", new.ca_file.as_ref().map(|path| Value::from(path.display().to_string())));
}

/// Whole or not at all, for its owner only.
fn write(path: &Path, text: &str) -> Result<(), ConfigError> {
    let failed = |source| ConfigError::Io { path: path.to_owned(), what: "written", source };
    // A link leads to the file a person keeps elsewhere.
    let real = path.canonicalize();
    let path = real.as_deref().unwrap_or(path);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    atomic::write(path, text.as_bytes(), true).map_err(failed)
}
