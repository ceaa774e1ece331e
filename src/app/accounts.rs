//! Mail accounts: which one a letter leaves through, and its secrets as far as nobody need be asked.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use super::mailbox::SentCopy;
use super::{App, Failure, Status};
use crate::account::secret::{self, Secret, SecretError, Source};
use crate::account::{self, Account, ConfigError, Imap, Login, Transport};
use crate::text::suggest::nearest;
use crate::value::{EmailAddress, Value as _};
use crate::words::{Describe as _, Sentence, sentence};

/// The config file.
pub(crate) fn config_file(app: &App) -> Result<PathBuf, Failure> {
    app.config_dir
        .as_ref()
        .map(|folder| folder.join("config.toml"))
        .ok_or_else(|| Failure::with_remedy(Status::Configuration, sentence!("no-config-folder")))
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        let fix = match &error {
            ConfigError::LiteralPassword { .. } => sentence!("config-move-password"),
            ConfigError::Exists { name } => sentence!("account-choose-name", name = shell_word(name)),
            ConfigError::Unknown { .. } => sentence!("account-see-list"),
            _ => sentence!("config-mend"),
        };
        Self::from_error(Status::Configuration, &error).fix(fix)
    }
}

/// All accounts, in the order of the config file.
pub(crate) fn load(app: &App) -> Result<Vec<Account>, Failure> {
    Ok(account::load(&config_file(app)?)?)
}

/// The account of this name, or the only one there is, or the only one that sends as this address.
pub(crate) fn choose(name: Option<&str>, sender: Option<&str>, app: &App) -> Result<Account, Failure> {
    let accounts = load(app)?;
    let names = accounts.iter().map(|account| account.name.clone()).collect::<Vec<_>>();
    let fail = |message| Err(Failure::with_remedy(Status::Configuration, message));
    match (name, accounts.len()) {
        (_, 0) => fail(sentence!("no-account-yet")),
        (Some(name), _) => accounts.into_iter().find(|account| account.name == name).ok_or_else(|| {
            let fix = match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => sentence!("account-nearest", near, names),
                None => sentence!("accounts-there-are", names),
            };
            Failure::new(Status::Configuration, sentence!("no-such-account", name)).fix(fix)
        }),
        (None, 1) => Ok(accounts.into_iter().next().unwrap_or_else(|| unreachable!("there is one"))),
        (None, _) => {
            let sender = sender.and_then(|sender| EmailAddress::parse(sender).ok());
            let fits = |account: &&Account| sender.as_ref().is_some_and(|sender| account.may_send_as(sender));
            if let [one] = accounts.iter().filter(fits).collect::<Vec<_>>().as_slice() {
                return Ok((*one).clone());
            }
            fail(sentence!("several-accounts", names))
        }
    }
}

/// The secrets that a letter's way out needs.
#[derive(Debug, Default)]
pub(crate) struct Credentials {
    /// The submission server's; `None` where nobody logs in.
    pub(crate) submission: Option<Secret>,
    /// The copy for the folder of sent letters, where one is wanted. Its secret may be missing: the letter is sent all the
    /// same.
    pub(crate) copy: Option<SentCopy>,
}

/// Gives a login's secret. A front looks for it with [`find_secret`], and asks the person where there is none.
pub(crate) type AskSecret<'a> = dyn FnMut(&Login, &str, &str) -> Result<Secret, Failure> + 'a;

impl Credentials {
    /// All that sending through `account` needs; `secret` gives the secret of a login at a host for an account's name.
    pub(crate) fn collect(account: &Account, secret: &mut AskSecret<'_>) -> Result<Self, Failure> {
        let submission = submission_secret(account, secret)?;
        let copy = match account.imap.as_ref().filter(|_| account.copy_to_sent) {
            None => None,
            Some(imap) => match mailbox_secret(account, imap, submission.as_ref(), secret) {
                Err(failure) if failure.status == Status::Interrupted => return Err(failure),
                secret => Some(SentCopy::new(account, imap, secret)),
            },
        };
        Ok(Self { submission, copy })
    }
}

/// The submission server's secret; `None` where nobody logs in.
pub(crate) fn submission_secret(
    account: &Account,
    secret: &mut AskSecret<'_>,
) -> Result<Option<Secret>, Failure> {
    let Transport::Smtp(server) = &account.way else { return Ok(None) };
    let Some(login) = &server.login else { return Ok(None) };
    secret(login, &server.host, &account.name).map(Some)
}

/// The mailbox's secret; `known` is the submission server's, where it was had already.
pub(crate) fn mailbox_secret(
    account: &Account,
    imap: &Imap,
    known: Option<&Secret>,
    secret: &mut AskSecret<'_>,
) -> Result<Secret, Failure> {
    if imap.same_secret {
        if let Some(known) = known {
            return Ok(known.clone());
        }
        if let Some(secret) = submission_secret(account, secret)? {
            return Ok(secret);
        }
    }
    secret(&imap.login, &imap.host, &account.name)
}

/// A login's secret without a question: `ADIEU_PASSWORD`, then the keyring or a command. `None` where only the person knows it.
pub(crate) fn find_secret(
    login: &Login,
    host: &str,
    app: &App,
    interrupted: &AtomicBool,
) -> Result<Option<Secret>, Failure> {
    secret::forbid_core_dumps();
    if let Some(password) = &app.password
        && !login.source.is_token()
    {
        return of_environment(password).map(Some);
    }
    if login.source == Source::Keyring {
        let stored = secret::from_keyring(&login.username, host).and_then(Secret::checked);
        return stored.map(Some).map_err(|error| {
            Failure::from_error(Status::Login, &error).nothing_sent(sentence!("keyring-unlock"))
        });
    }
    let command = login.source.from_command(interrupted).map_err(|error| match error {
        SecretError::Interrupted => Failure::new(Status::Interrupted, sentence!("interrupted-unsent")),
        error => Failure::from_error(Status::Login, &error).nothing_sent(sentence!("password-command-try")),
    })?;
    command.map(|secret| usable(secret, PasswordFrom::Command)).transpose()
}

/// The password of the environment, where a login can carry it.
pub(crate) fn of_environment(password: &Secret) -> Result<Secret, Failure> {
    usable(password.clone(), PasswordFrom::Environment)
}

/// Where a password was had.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PasswordFrom<'a> {
    /// A command printed it.
    Command,
    /// It stands in the environment.
    Environment,
    /// The person typed it, for this user.
    Person(&'a str),
}

impl PasswordFrom<'_> {
    /// That a password is none that a login can carry, and why.
    fn refused(self, source: &Sentence) -> Sentence {
        match self {
            Self::Command => sentence!("password-of-command", source),
            Self::Environment => sentence!("password-of-environment", variable = secret::VARIABLE, source),
            Self::Person(username) => sentence!("password-of-person", username, source),
        }
    }
}

/// The secret, where a login can carry it.
pub(crate) fn usable(secret: Secret, from: PasswordFrom<'_>) -> Result<Secret, Failure> {
    secret.checked().map_err(|error| {
        let message = from.refused(&error.sentence());
        let remedy = message.remedy();
        Failure::new(Status::Login, message).nothing_sent(remedy)
    })
}

/// A name as a shell takes it for one word.
pub(crate) fn shell_word(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '+');
    if !name.is_empty() && !name.starts_with('-') && name.chars().all(plain) {
        return name.to_owned();
    }
    let quoted = format!("'{}'", name.replace('\'', "'\\''"));
    if name.starts_with('-') { format!("-- {quoted}") } else { quoted }
}
