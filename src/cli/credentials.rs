//! Secrets: looked for where the account says, and asked for at the terminal where only the person knows them.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::report::Reporter;
use crate::account::secret::Secret;
use crate::account::{Account, Login};
use crate::app::accounts::{self, Credentials, find_secret, usable};
use crate::app::mailbox::imap_of;
use crate::app::{App, Failure, Status};
use crate::terminal::{Question, QuestionError};

/// Gives secrets, asking where that is needed and allowed.
pub(super) struct Asker {
    app: Arc<App>,
    interrupted: Arc<AtomicBool>,
    may_ask: bool,
    color: bool,
}

impl Asker {
    /// Asks as `reporter` may.
    pub(super) fn of(reporter: &Reporter<'_>) -> Self {
        Self {
            app: Arc::clone(&reporter.env.app),
            interrupted: Arc::clone(&reporter.interrupted),
            may_ask: reporter.may_ask(),
            color: reporter.color(),
        }
    }

    /// The submission server's secret; `None` where nobody logs in.
    pub(super) fn submission(&self, account: &Account) -> Result<Option<Secret>, Failure> {
        accounts::submission_secret(account, &mut |login, host, account| self.secret_of(login, host, account))
    }

    /// The mailbox's secret; `known` is the submission server's, where it was had already.
    pub(super) fn mailbox(&self, account: &Account, known: Option<&Secret>) -> Result<Secret, Failure> {
        accounts::mailbox_secret(account, imap_of(account)?, known, &mut |login, host, account| {
            self.secret_of(login, host, account)
        })
    }

    fn secret_of(&self, login: &Login, host: &str, account: &str) -> Result<Secret, Failure> {
        if let Some(secret) = find_secret(login, host, &self.app, &self.interrupted)? {
            return Ok(secret);
        }
        if !self.may_ask {
            return Err(Failure::new(Status::Login, format!("account {account} has no password"))
                .fix("nothing was sent; set password_command in the config file, or ADIEU_PASSWORD, or run it at a terminal"));
        }
        ask(&login.username, host, self.color)
    }
}

/// All that sending through an account needs: everything a person may still be asked comes before anything leaves.
pub(super) fn for_sending(account: &Account, reporter: &Reporter<'_>) -> Result<Credentials, Failure> {
    let asker = Asker::of(reporter);
    Credentials::collect(account, &mut |login, host, account| asker.secret_of(login, host, account))
}

/// Asks for a password, showing nothing of it.
pub(super) fn ask(username: &str, host: &str, color: bool) -> Result<Secret, Failure> {
    let question = format!("Password of {username} at {host}:");
    Question::new(&question, "nothing of it is shown; Esc to give none", color)
        .password()
        .map(Secret::new)
        .map_err(|error| unanswered(&error, "nothing was sent"))
        .and_then(|typed| usable(typed, &format!("the password of {username}"), "type it again"))
}

/// A question that has no answer, and what did not happen for that.
pub(super) fn unanswered(error: &QuestionError, nothing: &str) -> Failure {
    match error {
        QuestionError::Terminal(_) => Failure::from_error(Status::NoInput, error),
        _ => Failure::new(Status::Interrupted, format!("interrupted; {nothing}")),
    }
}
