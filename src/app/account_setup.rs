//! A new mail account: from an address and what is known of its service to a table in the config file.

use std::path::{Path, PathBuf};

use super::accounts::{config_file, load, of_environment};
use super::{App, Failure, Status};
use crate::account::presets::{self, Preset};
use crate::account::secret::{self, Secret, Source};
use crate::account::{self, Account, Login, NewAccount, NewImap, Transport};
use crate::net::Security;
use crate::output::sendmail;
use crate::value::{EmailAddress, Value as _};
use crate::words::sentence;

/// What is known of an account.
#[derive(Debug, Clone)]
pub(crate) struct Setup {
    pub(crate) email: EmailAddress,
    pub(crate) name: String,
    pub(crate) host: Option<String>,
    pub(crate) port: Option<u16>,
    pub(crate) security: Option<Security>,
    pub(crate) username: Option<String>,
    pub(crate) password_command: Option<String>,
    pub(crate) token_command: Option<String>,
    /// Whether the desktop's keyring keeps the password.
    pub(crate) keyring: bool,
    /// Whether the server takes letters without a login.
    pub(crate) no_login: bool,
    pub(crate) ca_file: Option<PathBuf>,
    /// The local program that sends instead of a server.
    pub(crate) sendmail: Option<PathBuf>,
    pub(crate) imap_host: Option<String>,
    pub(crate) imap_port: Option<u16>,
    pub(crate) imap_security: Option<Security>,
}

/// An address as a person gives it.
pub(crate) fn address(text: &str) -> Result<EmailAddress, Failure> {
    EmailAddress::parse(text).map_err(|fault| {
        Failure::new(Status::Data, sentence!("value-refused", value = text, what = fault.what)).fix(fault.fix)
    })
}

/// The name of an account that nobody has named.
pub(crate) const DEFAULT_NAME: &str = "main";

impl Setup {
    /// From an address, and the submission server where the address does not tell it. Named as nobody has named one yet.
    pub(crate) fn of_address(
        email: EmailAddress,
        host: Option<String>,
        keyring: bool,
        app: &App,
    ) -> Result<Self, Failure> {
        let is_first = !load(app)?.iter().any(|account| account.name == DEFAULT_NAME);
        let name = if is_first { DEFAULT_NAME.to_owned() } else { email.to_string() };
        Ok(Self {
            email,
            name,
            host,
            port: None,
            security: None,
            username: None,
            password_command: None,
            token_command: None,
            keyring,
            no_login: false,
            ca_file: None,
            sendmail: None,
            imap_host: None,
            imap_port: None,
            imap_security: None,
        })
    }

    /// Whether nothing tells the submission server: the person must.
    pub(crate) fn needs_host(&self) -> bool {
        self.host.is_none() && self.sendmail.is_none() && presets::of(self.email.domain()).is_none()
    }

    /// The known service: that of the address's domain, or the one whose server was given.
    fn preset(&self) -> Option<&'static Preset> {
        let of_domain =
            presets::of(self.email.domain()).filter(|_| self.host.is_none() && self.sendmail.is_none());
        // An own domain at a known service is that service's: the server tells.
        of_domain.or_else(|| presets::at(self.host.as_deref()?))
    }

    /// Writes the account into the config file; also gives what is known of its service.
    pub(crate) fn add(self, app: &App) -> Result<(Account, Option<&'static Preset>), Failure> {
        let preset = self.preset();
        if preset.is_none() && self.needs_host() {
            let message = sentence!("mail-service-unknown", domain = self.email.domain());
            return Err(Failure::with_remedy(Status::Data, message));
        }
        let imap = self.mailbox_server(preset);
        if imap.is_none() && (self.imap_port.is_some() || self.imap_security.is_some()) {
            return Err(Failure::with_remedy(Status::Usage, sentence!("imap-without-host")));
        }
        let known = preset.map(|preset| (preset.host.to_owned(), preset.port, preset.security));
        let security = self.security.or(known.as_ref().map(|(_, _, security)| *security));
        let port = known.as_ref().filter(|(_, _, own)| security == Some(*own)).map(|(_, port, _)| *port);
        let security = security.unwrap_or(Security::Tls);
        let new = NewAccount {
            name: self.name,
            email: self.email.to_string(),
            host: self.host.or(known.map(|(host, _, _)| host)),
            port: Some(self.port.or(port).unwrap_or(security.port())),
            security: Some(security),
            username: self.username,
            password_command: self.password_command,
            token_command: self.token_command,
            keyring: self.keyring,
            no_login: self.no_login,
            ca_file: self.ca_file.as_deref().map(absolute),
            sendmail: self.sendmail.as_deref().map(|text| program(text, app)).transpose()?,
            imap,
        };
        Ok((account::add(&config_file(app)?, &new)?, preset))
    }

    /// The mailbox server: the one given, else the known service's.
    fn mailbox_server(&self, preset: Option<&Preset>) -> Option<NewImap> {
        let known = preset.map(|preset| &preset.imap).filter(|_| self.imap_host.is_none());
        let host = self.imap_host.clone().or_else(|| known.map(|known| known.host.to_owned()))?;
        let security = self.imap_security.or(known.map(|known| known.security)).unwrap_or(Security::Tls);
        let port = known.filter(|known| known.security == security).map(|known| known.port);
        Some(NewImap {
            port: Some(self.imap_port.or(port).unwrap_or(security.imap_port())),
            security: Some(security),
            saves_sent: preset.is_some_and(|preset| preset.files_sent_at(&host)),
            host,
        })
    }
}

/// The login whose password the keyring is to keep.
pub(crate) fn keyring_login(account: &Account) -> Option<(&Login, &str)> {
    let Transport::Smtp(server) = &account.way else { return None };
    let login = server.login.as_ref().filter(|login| login.source == Source::Keyring)?;
    Some((login, &server.host))
}

/// Puts the password of a new account into the keyring: the one of `ADIEU_PASSWORD`, or the one that `ask` gives.
pub(crate) fn keep_password(
    account: &Account,
    app: &App,
    ask: impl FnOnce(&Login, &str) -> Result<Secret, Failure>,
) -> Result<(), Failure> {
    let Some((login, host)) = keyring_login(account) else {
        return Ok(());
    };
    secret::forbid_core_dumps();
    let password = match &app.password {
        Some(password) => of_environment(password)?,
        None => ask(login, host)?,
    };
    secret::to_keyring(&login.username, host, &password)
        .map_err(|error| Failure::from_error(Status::Login, &error).fix(sentence!("password-not-kept")))
}

/// The account's program as it is kept: its path whole, with its own arguments. What cannot be run is refused now, not when a
/// letter waits.
fn program(text: &Path, app: &App) -> Result<PathBuf, Failure> {
    let (name, arguments) = sendmail::command_line(text);
    let Some(found) = sendmail::locate(&name, app.search_path.as_deref()) else {
        return Err(no_program(&name));
    };
    let path = absolute(&found);
    if arguments.is_empty() {
        return Ok(path);
    }
    let kept = PathBuf::from(format!("{} {}", path.display(), arguments.join(" ")));
    if sendmail::command_line(&kept) == (path, arguments) {
        return Ok(kept);
    }
    Err(Failure::with_remedy(Status::Usage, sentence!("program-with-blank", command = kept)))
}

pub(crate) fn no_program(name: &Path) -> Failure {
    let message = if name.as_os_str().as_encoded_bytes().contains(&b'/') {
        sentence!("program-missing", program = name)
    } else {
        sentence!("program-missing-in-path", program = name)
    };
    Failure::new(Status::Configuration, message).fix(sentence!("program-give-path"))
}

/// The account must work from any folder.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
