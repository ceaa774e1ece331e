//! Secrets: looked for where the account says, and asked for at the terminal where only the person knows them.

use super::question::{Question, QuestionError};
use super::report::Reporter;
use crate::account::secret::Secret;
use crate::account::{Account, Login};
use crate::app::accounts::{self, Credentials, find_secret, usable};
use crate::app::{Failure, Status};

/// All that sending through an account needs: everything a person may still be asked comes before anything leaves.
pub(super) fn for_sending(account: &Account, reporter: &Reporter<'_>) -> Result<Credentials, Failure> {
    Credentials::collect(account, &mut |login, host, account| secret_of(login, host, account, reporter))
}

/// The submission server's secret; `None` where nobody logs in.
pub(super) fn submission(account: &Account, reporter: &Reporter<'_>) -> Result<Option<Secret>, Failure> {
    accounts::submission_secret(account, &mut |login, host, account| {
        secret_of(login, host, account, reporter)
    })
}

/// The mailbox's secret; `known` is the submission server's, where it was had already.
pub(super) fn mailbox(
    account: &Account,
    known: Option<&Secret>,
    reporter: &Reporter<'_>,
) -> Result<Secret, Failure> {
    let imap = crate::app::mailbox::imap_of(account)?;
    accounts::mailbox_secret(account, imap, known, &mut |login, host, account| {
        secret_of(login, host, account, reporter)
    })
}

fn secret_of(login: &Login, host: &str, account: &str, reporter: &Reporter<'_>) -> Result<Secret, Failure> {
    if let Some(secret) = find_secret(login, host, &reporter.env.app, &reporter.interrupted)? {
        return Ok(secret);
    }
    if !reporter.may_ask() {
        return Err(Failure::new(Status::Login, format!("account {account} has no password"))
            .fix("nothing was sent; set password_command in the config file, or ADIEU_PASSWORD, or run it at a terminal"));
    }
    ask(&login.username, host, reporter.color())
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
