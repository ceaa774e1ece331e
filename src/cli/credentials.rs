//! Secrets: looked for where the account says, and asked for at the terminal where only the person knows them.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::prompt::{Asking, PromptError};
use super::report::Reporter;
use crate::account::secret::Secret;
use crate::account::{Account, Login};
use crate::app::accounts::{self, Credentials, PasswordFrom, find_secret, usable};
use crate::app::mailbox::imap_of;
use crate::app::{App, Failure, Status};
use crate::terminal::{Question, QuestionError};
use crate::words::{Sentence, sentence};

/// Gives secrets, asking where that is needed and allowed.
pub(super) struct Asker {
    app: Arc<App>,
    interrupted: Arc<AtomicBool>,
    may_ask: bool,
    asking: Asking,
}

impl Asker {
    /// Asks as `reporter` may.
    pub(super) fn of(reporter: &Reporter<'_>) -> Self {
        Self {
            app: Arc::clone(&reporter.env.app),
            interrupted: Arc::clone(&reporter.interrupted),
            may_ask: reporter.may_ask(),
            asking: Asking::of(reporter),
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
            let message = sentence!("account-without-password", account);
            let remedy = message.remedy();
            return Err(Failure::new(Status::Login, message).nothing_sent(remedy));
        }
        ask(&login.username, host, &self.asking)
    }
}

/// All that sending through an account needs: everything a person may still be asked comes before anything leaves.
pub(super) fn for_sending(account: &Account, reporter: &Reporter<'_>) -> Result<Credentials, Failure> {
    let asker = Asker::of(reporter);
    Credentials::collect(account, &mut |login, host, account| asker.secret_of(login, host, account))
}

/// Asks for a password, showing nothing of it.
pub(super) fn ask(username: &str, host: &str, asking: &Asking) -> Result<Secret, Failure> {
    let question = sentence!("prompt-password", username, host);
    let (question, help) = (asking.say(&question), asking.say(&question.attribute("help")));
    Question::new(&question, &help, &asking.manner)
        .password()
        .map(Secret::new)
        .map_err(|error| unanswered(error, sentence!("interrupted-unsent")))
        .and_then(|typed| usable(typed, PasswordFrom::Person(username)))
}

/// A question that has no answer; `interrupted` says what did not happen for that.
pub(super) fn unanswered(error: QuestionError, interrupted: Sentence) -> Failure {
    match error {
        QuestionError::Terminal(error) => Failure::from_error(Status::NoInput, &PromptError::Terminal(error)),
        _ => Failure::new(Status::Interrupted, interrupted),
    }
}
