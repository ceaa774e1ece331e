//! `adieu account`: mail accounts, and the choice of one.

use serde_json::json;

use super::args::account::{Account as Command, AccountAdd, DEFAULT_NAME};
use super::args::writing::Writing;
use super::credentials::{self, Asker, unanswered};
use super::prompt::Asking;
use super::report::Reporter;
use crate::account::presets::Preset;
use crate::account::secret::{Secret, Source};
use crate::account::{self, Account, Imap, Login, Smtp, Transport};
use crate::app::account_setup::{address, keep_password};
use crate::app::account_test::{self, EXTENSIONS, Mailbox, Submission};
use crate::app::accounts::{choose, config_file, load, shell_word};
use crate::app::{Failure, Observer as _, Status};
use crate::net::TlsFacts;
use crate::terminal::Question;
use crate::value::Field;
use crate::words::{Sentence, Words, sentence};

pub(super) fn run(command: &Command, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    match command {
        Command::Add(new) => add(new, reporter),
        Command::List => list(reporter),
        Command::Show { name } => show(name, reporter),
        Command::Test { name } => test(name.as_deref(), reporter),
        Command::Remove { name } => {
            account::remove(&config_file(&reporter.env.app)?, name)?;
            reporter.note(sentence!("account-removed", name));
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
        let question = sentence!("ask-smtp-server", domain = setup.email.domain());
        let (question, help) =
            (reporter.words.say(&question), reporter.words.say(&question.attribute("help")));
        let asking = Asking::of(reporter);
        let typed = Question::new(&question, &help, &asking.manner)
            .text(|_| Ok(()))
            .map_err(|error| unanswered(error, sentence!("interrupted-unwritten")))?;
        setup.host = Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty());
    }
    let (account, preset) = setup.add(&reporter.env.app)?;
    keep_password(&account, &reporter.env.app, |login: &Login, host| {
        if reporter.may_ask() {
            return credentials::ask(&login.username, host, &Asking::of(reporter));
        }
        Err(Failure::with_remedy(Status::Login, sentence!("no-password-to-keep")))
    })?;
    if reporter.json {
        reporter.result(json!({ "account": account, "note": preset.map(Preset::note) }));
        return Ok(());
    }
    let described = describe(&account, &reporter.words);
    reporter.text(&described);
    if let Some(preset) = preset {
        reporter.note(sentence!("preset-note", service = preset.service, note = preset.note()));
    }
    let alone = load(&reporter.env.app).is_ok_and(|accounts| accounts.len() == 1);
    reporter.note(if alone && account.name == DEFAULT_NAME {
        sentence!("account-added")
    } else {
        sentence!("account-added-named", name = shell_word(&account.name))
    });
    Ok(())
}

/// The lines of a text, each a sentence.
struct Lines<'a> {
    words: &'a Words,
    text: String,
}

impl<'a> Lines<'a> {
    fn new(words: &'a Words) -> Self {
        Self { words, text: String::new() }
    }

    fn add(&mut self, sentence: &Sentence) {
        self.text.push_str(&self.words.say(sentence));
        self.text.push('\n');
    }

    /// A line below the first.
    fn below(&mut self, sentence: &Sentence) {
        self.text.push_str("  ");
        self.add(sentence);
    }
}

fn describe(account: &Account, words: &Words) -> String {
    let mut lines = Lines::new(words);
    lines.add(&sentence!("account-heading", name = account.name, email = account.email.to_string()));
    match &account.way {
        Transport::Sendmail(program) => lines.below(&sentence!("sends-through-program", program)),
        Transport::Smtp(server) => describe_server(server, &mut lines),
    }
    if let Some(imap) = &account.imap {
        let Imap { host, port, security, saves_sent, .. } = imap;
        lines.below(&sentence!("folders-at", host, port, security = security.name()));
        lines.below(&match (account.copy_to_sent, saves_sent) {
            (true, _) => sentence!("copy-in-sent"),
            (false, true) => sentence!("copy-in-sent-by-server"),
            (false, false) => sentence!("no-copy-in-sent"),
        });
    }
    if !account.identities.is_empty() {
        let identities: Vec<String> = account.identities.iter().map(ToString::to_string).collect();
        lines.below(&sentence!("may-also-send-as", identities));
    }
    lines.below(&if account.bcc_self {
        sentence!("copy-to-yourself")
    } else {
        sentence!("no-copy-to-yourself")
    });
    lines.text
}

fn describe_server(server: &Smtp, lines: &mut Lines<'_>) {
    let Smtp { host, port, security, .. } = server;
    lines.below(&sentence!("sends-through-server", host, port, security = security.name()));
    lines.below(&match &server.login {
        None => sentence!("without-login"),
        Some(Login { username, source, .. }) => match source {
            Source::PasswordCommand(command) => sentence!("login-password-command", username, command),
            Source::TokenCommand(command) => sentence!("login-token-command", username, command),
            Source::Keyring => sentence!("login-keyring", username),
            Source::AskOrEnvironment => sentence!("login-ask-or-environment", username),
        },
    });
    if let Some(file) = &server.ca_file {
        lines.below(&sentence!("trusts-file", file));
    }
}

fn list(reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let accounts = load(&reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "accounts": accounts }));
    } else if accounts.is_empty() {
        reporter.note(sentence!("account-list-empty"));
    } else {
        let text: String = accounts.iter().map(|account| describe(account, &reporter.words)).collect();
        reporter.text(&text);
    }
    Ok(())
}

fn show(name: &str, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let account = choose(Some(name), None, &reporter.env.app)?;
    if reporter.json {
        reporter.result(json!({ "account": account }));
    } else {
        let described = describe(&account, &reporter.words);
        reporter.text(&described);
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
                let described = describe_submission(server, &submission, &reporter.words);
                reporter.text(&described);
            }
            (submission.json(&account.name), secret)
        }
        Transport::Sendmail(program) => {
            account_test::program(program, &reporter.env.app)?;
            if !reporter.json {
                reporter.line(&sentence!("program-is-there", program));
            }
            (json!({ "account": account.name, "sendmail": program }), None)
        }
    };
    if let Some(imap) = &account.imap {
        let secret: Secret = asker.mailbox(&account, secret.as_ref())?;
        let mailbox = account_test::mailbox(imap, &secret, &reporter.dialogue())?;
        if !reporter.json {
            let described = describe_mailbox(imap, &mailbox, &reporter.words);
            reporter.text(&described);
            for what in &mailbox.missing {
                reporter.note(sentence!("folder-missing", what));
            }
        }
        result["imap"] = json!(mailbox);
    }
    if reporter.json {
        reporter.result(result);
    }
    reporter.note(sentence!("nothing-sent"));
    Ok(())
}

fn describe_submission(server: &Smtp, submission: &Submission, words: &Words) -> String {
    let Submission { capabilities, tls, logged_in } = submission;
    let mut lines = Lines::new(words);
    let Smtp { host, port, .. } = server;
    lines.add(&sentence!("connected-to-server", host, port, name = capabilities.name));
    lines.add(&protection(tls.as_ref()));
    lines.add(&match &server.login {
        Some(login) if *logged_in => sentence!("logged-in", username = login.username),
        _ => sentence!("not-logged-in"),
    });
    for extension in EXTENSIONS {
        lines.add(&match capabilities.parameters(extension) {
            Some(parameters) if !parameters.is_empty() => {
                sentence!("offers-with", extension, parameters = parameters.join(" "))
            }
            Some(_) => sentence!("offers", extension),
            None => sentence!("does-not-offer", extension),
        });
    }
    lines.text
}

fn describe_mailbox(imap: &Imap, mailbox: &Mailbox, words: &Words) -> String {
    let mut lines = Lines::new(words);
    let Imap { host, port, login, .. } = imap;
    lines.add(&sentence!("connected-to-mailbox", host, port));
    lines.add(&protection(mailbox.tls.as_ref()));
    lines.add(&sentence!("logged-in", username = login.username));
    lines.add(&match &mailbox.drafts {
        Some(folder) => sentence!("drafts-folder", folder),
        None => sentence!("no-drafts-folder"),
    });
    lines.add(&match &mailbox.sent {
        Some(folder) => sentence!("sent-folder", folder),
        None => sentence!("no-sent-folder"),
    });
    for extension in ["SPECIAL-USE", "UIDPLUS", "QUOTA"] {
        let offered = mailbox.capabilities.iter().any(|capability| capability == extension);
        lines.add(&if offered {
            sentence!("offers", extension)
        } else {
            sentence!("does-not-offer", extension)
        });
    }
    lines.text
}

/// How a connection is protected, for a person.
fn protection(tls: Option<&TlsFacts>) -> Sentence {
    match tls {
        None => sentence!("not-protected"),
        Some(TlsFacts { version, certificate_sha256, .. }) => {
            sentence!("protected-by", version, certificate = certificate_sha256)
        }
    }
}
