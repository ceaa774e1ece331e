//! An account tried: connected to, logged in, and what the servers offer. Nothing is sent.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::account_setup::no_program;
use super::accounts::{AskSecret, load, mailbox_secret, shell_word, submission_secret};
use super::mailbox::{explain_at, folder_name};
use super::{App, Dialogue, Failure, Observer, Status, accounts};
use crate::account::secret::Secret;
use crate::account::{Account, Imap, Smtp, Transport};
use crate::diagnostic;
use crate::imap::{self, MailboxError, Role};
use crate::net::TlsFacts;
use crate::output::sendmail;
use crate::smtp::{ServerCapabilities, Session};
use crate::words::{Sentence, Value as Word, sentence};

/// The extensions of SMTP that matter to a letter.
pub(crate) const EXTENSIONS: [&str; 5] = ["SIZE", "SMTPUTF8", "8BITMIME", "DSN", "REQUIRETLS"];

/// What a submission server is.
pub(crate) struct Submission {
    pub(crate) capabilities: ServerCapabilities,
    pub(crate) tls: Option<TlsFacts>,
    pub(crate) logged_in: bool,
}

impl Submission {
    /// The same for a program.
    pub(crate) fn json(&self, account: &str) -> Value {
        let offers: Map<_, _> = EXTENSIONS
            .iter()
            .map(|keyword| ((*keyword).to_owned(), json!(self.capabilities.parameters(keyword).is_some())))
            .collect();
        json!({
            "account": account, "server": self.capabilities.name, "extensions": self.capabilities.extensions,
            "offers": offers, "tls": self.tls, "logged_in": self.logged_in,
        })
    }
}

/// What a mailbox server is.
#[derive(Debug, Serialize)]
pub(crate) struct Mailbox {
    pub(crate) drafts: Option<String>,
    pub(crate) sent: Option<String>,
    pub(crate) capabilities: Vec<String>,
    pub(crate) tls: Option<TlsFacts>,
    /// Why a folder was not found.
    #[serde(skip)]
    pub(crate) missing: Vec<Sentence>,
}

/// The account of this name, or the only one there is.
pub(crate) fn choose(name: Option<&str>, app: &App) -> Result<Account, Failure> {
    let names: Vec<String> = load(app)?.into_iter().map(|account| account.name).collect();
    if name.is_some() || names.len() < 2 {
        return accounts::choose(name, None, app);
    }
    let command = |name: &String| Word::Command(format!("account test {}", shell_word(name)));
    let commands: Vec<Word> = names.iter().map(command).collect();
    Err(Failure::with_remedy(Status::Configuration, sentence!("account-test-several", commands)))
}

/// Connects to the submission server and logs in.
pub(crate) fn submission(
    server: &Smtp,
    secret: Option<&Secret>,
    dialogue: &Dialogue,
) -> Result<Submission, Failure> {
    let hooks = dialogue.hooks();
    let session = Session::open(server, secret, &hooks).map_err(|error| {
        let advice = diagnostic::of_smtp(&error, server);
        Failure::from_error(Status::of_smtp(&error), &error).fix(sentence!("account-test-advice", advice))
    })?;
    let (capabilities, tls) = (session.capabilities().clone(), session.tls().cloned());
    session.quit();
    Ok(Submission { capabilities, tls, logged_in: secret.is_some() })
}

/// Tries all that an account has: the submission server or the program, and the mailbox; `secret` gives what a login needs.
/// What was found, for a person.
pub(crate) fn try_login(
    account: &Account,
    secret: &mut AskSecret<'_>,
    app: &App,
    observer: &dyn Observer,
) -> Result<Vec<Sentence>, Failure> {
    let mut said = Vec::new();
    let known = match &account.way {
        Transport::Smtp(server) => {
            let known = submission_secret(account, secret)?;
            let found = submission(server, known.as_ref(), &observer.dialogue())?;
            let (host, port) = (&server.host, &server.port);
            said.push(sentence!("connected-to-server", host, port, name = found.capabilities.name));
            known
        }
        Transport::Sendmail(path) => {
            program(path, app)?;
            said.push(sentence!("program-is-there", program = path));
            None
        }
    };
    if let Some(imap) = &account.imap {
        let found =
            mailbox(imap, &mailbox_secret(account, imap, known.as_ref(), secret)?, &observer.dialogue())?;
        said.push(sentence!("connected-to-mailbox", host = imap.host, port = imap.port));
        said.push(match found.drafts {
            Some(folder) => sentence!("drafts-folder", folder),
            None => sentence!("no-drafts-folder"),
        });
        said.push(match found.sent {
            Some(folder) => sentence!("sent-folder", folder),
            None => sentence!("no-sent-folder"),
        });
    }
    Ok(said)
}

/// Whether the local program is there.
pub(crate) fn program(program: &std::path::Path, app: &App) -> Result<(), Failure> {
    let (name, _) = sendmail::command_line(program);
    match sendmail::locate(&name, app.search_path.as_deref()) {
        Some(_) => Ok(()),
        None => Err(no_program(&name)),
    }
}

/// Connects to the mailbox server, logs in, looks for the two folders; nothing is written there.
pub(crate) fn mailbox(imap: &Imap, secret: &Secret, dialogue: &Dialogue) -> Result<Mailbox, Failure> {
    let hooks = dialogue.hooks();
    let mut session = imap::Session::open(imap, secret, &hooks).map_err(explain_at(imap))?;
    let mut missing = Vec::new();
    let mut folder = |role| match session.find(role, folder_name(imap, role)) {
        Ok(folder) => Ok::<_, Failure>(Some(folder.name().to_owned())),
        Err(error @ MailboxError::NoFolder { .. }) => {
            missing.push((&error).into());
            Ok(None)
        }
        Err(error) => Err(error.into()),
    };
    let (drafts, sent) = (folder(Role::Drafts)?, folder(Role::Sent)?);
    let (tls, capabilities) = (session.tls().cloned(), session.capabilities().to_vec());
    session.logout();
    Ok(Mailbox { drafts, sent, capabilities, tls, missing })
}
