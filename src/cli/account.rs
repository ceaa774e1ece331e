//! `adieu account`: mail accounts, and the choice of one.

use std::fmt::Write as _;

use serde_json::json;

use super::args::account::{Account as Command, AccountAdd, DEFAULT_NAME};
use super::args::writing::Writing;
use super::credentials::{self, Asker, unanswered};
use super::prompt::Asking;
use super::report::Reporter;
use crate::account::secret::{Secret, Source};
use crate::account::{self, Account, Imap, Login, Smtp, Transport};
use crate::app::account_setup::{address, keep_password};
use crate::app::account_test::{self, EXTENSIONS, Mailbox, Submission};
use crate::app::accounts::{choose, config_file, load, shell_word};
use crate::app::{Failure, Observer as _, Status};
use crate::net::TlsFacts;
use crate::terminal::Question;
use crate::value::Field;
use crate::words::sentence;

pub(super) fn run(command: &Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        Command::Add(new) => add(new, reporter),
        Command::List => list(reporter),
        Command::Show { name } => show(name, reporter),
        Command::Test { name } => test(name.as_deref(), reporter),
        Command::Remove { name } => {
            account::remove(&config_file(&reporter.env.app)?, name)?;
            reporter.note(&format!("Account {name} is no longer in the config file."));
            Ok(())
        }
    }
}

/// The account of this name, or the one that a request's typed address chooses.
pub(super) fn choose_for(
    name: Option<&str>,
    writing: &Writing,
    reporter: &Reporter<'_>,
) -> Result<Account, Failure> {
    let sender = writing.fields.0.iter().find(|(field, _)| *field == Field::Email);
    let sender = sender.map(|(_, given)| given.text());
    choose(name, sender.as_deref(), &reporter.env.app)
}

fn add(args: &AccountAdd, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let mut setup = args.setup(address(&args.email)?);
    if setup.needs_host() && reporter.may_ask() {
        let question = format!("The submission (SMTP) server of {}:", setup.email.domain());
        let help = "the provider's help pages name it, such as smtp.example.org; Esc to leave";
        let asking = Asking::of(reporter);
        let typed = Question::new(&question, help, &asking.manner)
            .text(|_| Ok(()))
            .map_err(|error| unanswered(error, sentence!("interrupted-unwritten")))?;
        setup.host = Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty());
    }
    let (account, preset) = setup.add(&reporter.env.app)?;
    keep_password(&account, &reporter.env.app, |login: &Login, host| {
        if reporter.may_ask() {
            return credentials::ask(&login.username, host, &Asking::of(reporter));
        }
        Err(Failure::new(Status::Login, "there is no password to keep")
            .fix("set ADIEU_PASSWORD, or run it at a terminal"))
    })?;
    if reporter.json {
        reporter.result(json!({ "account": account, "note": preset.map(|preset| preset.note) }));
        return Ok(());
    }
    reporter.text(&describe(&account));
    if let Some(preset) = preset {
        reporter.note(&format!("{}: {}", preset.service, preset.note));
    }
    let alone = load(&reporter.env.app).is_ok_and(|accounts| accounts.len() == 1);
    let next = if alone && account.name == DEFAULT_NAME {
        "adieu account test".to_owned()
    } else {
        format!("adieu account test {}", shell_word(&account.name))
    };
    reporter
        .note(&format!("Written to the config file. Next: `{next}` connects and logs in; it sends nothing."));
    Ok(())
}

fn describe(account: &Account) -> String {
    let mut out = String::new();
    // Writing to a String does not fail.
    let _ = writeln!(out, "{}: {}", account.name, account.email);
    match &account.way {
        Transport::Sendmail(program) => {
            let _ = writeln!(out, "  sends through {}", program.display());
        }
        Transport::Smtp(server) => {
            let _ = writeln!(
                out,
                "  sends through {} port {} ({})",
                server.host,
                server.port,
                server.security.name()
            );
            let login = server.login.as_ref().map_or("without login".to_owned(), |login| {
                let source = match &login.source {
                    Source::PasswordCommand(command) => format!("password from `{command}`"),
                    Source::TokenCommand(command) => format!("token from `{command}`"),
                    Source::Keyring => "password from the keyring".to_owned(),
                    Source::AskOrEnvironment => "password from ADIEU_PASSWORD or a question".to_owned(),
                };
                format!("logs in as {}, {source}", login.username)
            });
            let _ = writeln!(out, "  {login}");
            if let Some(file) = &server.ca_file {
                let _ = writeln!(out, "  trusts {} besides the system's authorities", file.display());
            }
        }
    }
    if let Some(imap) = &account.imap {
        let _ = writeln!(out, "  folders at {} port {} ({})", imap.host, imap.port, imap.security.name());
        let copy = match (account.copy_to_sent, imap.saves_sent) {
            (true, _) => "yes",
            (false, true) => "the server keeps one",
            (false, false) => "no",
        };
        let _ = writeln!(out, "  a copy in Sent: {copy}");
    }
    if !account.identities.is_empty() {
        let identities: Vec<String> = account.identities.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "  may also send as {}", identities.join(", "));
    }
    let _ = writeln!(out, "  a copy to yourself: {}", if account.bcc_self { "yes" } else { "no" });
    out
}

fn list(reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let accounts = load(&reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "accounts": accounts }));
    } else if accounts.is_empty() {
        reporter.note("There is no account yet. Add one with `adieu account add you@example.org`.");
    } else {
        let text: String = accounts.iter().map(describe).collect();
        reporter.text(&text);
    }
    Ok(())
}

fn show(name: &str, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let account = choose(Some(name), None, &reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "account": account }));
    } else {
        reporter.text(&describe(&account));
    }
    Ok(())
}

fn test(name: Option<&str>, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let account = account_test::choose(name, &reporter.env.app)?;
    let asker = Asker::of(reporter);
    let (mut result, secret) = match &account.way {
        Transport::Smtp(server) => {
            let secret = asker.submission(&account)?;
            let submission = account_test::submission(server, secret.as_ref(), &reporter.dialogue())?;
            if !reporter.json {
                reporter.text(&describe_submission(server, &submission));
            }
            (submission.json(&account.name), secret)
        }
        Transport::Sendmail(program) => {
            account_test::program(program, &reporter.env.app)?;
            if !reporter.json {
                let there = "is there; whether it delivers, only a letter shows.";
                reporter.text(&format!("{} {there}\n", program.display()));
            }
            (json!({ "account": account.name, "sendmail": program }), None)
        }
    };
    if let Some(imap) = &account.imap {
        let secret: Secret = asker.mailbox(&account, secret.as_ref())?;
        let mailbox = account_test::mailbox(imap, &secret, &reporter.dialogue())?;
        if !reporter.json {
            reporter.text(&describe_mailbox(imap, &mailbox));
            for what in &mailbox.missing {
                let names = "write its name as your mail program shows it into the account's imap table, as drafts or sent";
                reporter.note(&format!("{what}: {names}"));
            }
        }
        result["imap"] = json!(mailbox);
    }
    if reporter.json {
        reporter.result(result);
    }
    reporter.note("Nothing was sent.");
    Ok(())
}

fn describe_submission(server: &Smtp, submission: &Submission) -> String {
    let Submission { capabilities, tls, logged_in } = submission;
    let mut out = format!("{} port {}: connected to {}\n", server.host, server.port, capabilities.name);
    // Writing to a String does not fail.
    let _ = writeln!(out, "{}", protection(tls.as_ref()));
    let _ = match &server.login {
        Some(login) if *logged_in => writeln!(out, "logged in as {}", login.username),
        _ => writeln!(out, "no login"),
    };
    for keyword in EXTENSIONS {
        let _ = match capabilities.parameters(keyword) {
            Some(parameters) if !parameters.is_empty() => {
                writeln!(out, "offers {keyword} {}", parameters.join(" "))
            }
            Some(_) => writeln!(out, "offers {keyword}"),
            None => writeln!(out, "does not offer {keyword}"),
        };
    }
    out
}

fn describe_mailbox(imap: &Imap, mailbox: &Mailbox) -> String {
    let called = |folder: &Option<String>| folder.clone().unwrap_or_else(|| "not found".to_owned());
    let mut out = format!(
        "{} port {}: connected to the mailbox\n{}\nlogged in as {}\nDrafts: {}\nSent: {}\n",
        imap.host,
        imap.port,
        protection(mailbox.tls.as_ref()),
        imap.login.username,
        called(&mailbox.drafts),
        called(&mailbox.sent),
    );
    for known in ["SPECIAL-USE", "UIDPLUS", "QUOTA"] {
        let can = mailbox.capabilities.iter().any(|capability| capability == known);
        out.extend([if can { "offers " } else { "does not offer " }, known, "\n"]);
    }
    out
}

/// How a connection is protected, for a person.
fn protection(tls: Option<&TlsFacts>) -> String {
    tls.map_or("not protected: it is this machine".to_owned(), |tls| {
        format!("protected by {}, certificate SHA-256 {}", tls.version, tls.certificate_sha256)
    })
}
