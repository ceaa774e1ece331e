//! The accounts in the config file, added and removed. Comments and everything else in the file stay as they are.

use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, Value, value};

use super::Account;
use super::config::{ConfigError, File, load, read, resolve, syntax};
use super::imap::{self, NewImap};
use crate::fs::{atomic, private};
use crate::net::Security;
use crate::words::sentence;

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
    let not_a_table = || ConfigError::Syntax {
        path: path.to_owned(),
        line: 1,
        what: sentence!("config-accounts-no-table"),
    };
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

pub(super) fn document(path: &Path) -> Result<DocumentMut, ConfigError> {
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
pub(super) fn write(path: &Path, text: &str) -> Result<(), ConfigError> {
    let failed = |source| ConfigError::Write { path: path.to_owned(), source };
    // A link leads to the file a person keeps elsewhere.
    let real = path.canonicalize();
    let path = real.as_deref().unwrap_or(path);
    let folder = path.parent().unwrap_or(Path::new("."));
    private::create_folders(folder).map_err(failed)?;
    atomic::write(path, text.as_bytes(), true).map_err(failed)
}
