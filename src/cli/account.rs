//! `adieu account`: mail accounts, and the choice of one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::args::writing::Writing;
use super::args::{Account as Command, AccountAdd, DEFAULT_NAME};
use super::credentials::{self, unanswered};
use super::question::Question;
use super::report::Reporter;
use crate::account::presets::{self, Preset};
use crate::account::secret::{self, Secret, Source};
use crate::account::{self, Account, Imap, NewAccount, NewImap, Smtp, Transport};
use crate::app::accounts::{choose, config_file, load, of_environment, shell_word};
use crate::app::mailbox::{explain_at, folder_name};
use crate::app::{Failure, Observer as _, Status};
use crate::diagnostic;
use crate::imap::{self, MailboxError, Role};
use crate::net::{Security, TlsFacts};
use crate::output::sendmail;
use crate::smtp::Session;
use crate::value::{EmailAddress, Field, Value as _};

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

/// Puts the password of a new account into the keyring: the one of `ADIEU_PASSWORD`, or the one typed.
fn keep(account: &Account, reporter: &Reporter<'_>) -> Result<(), Failure> {
    let Transport::Smtp(server) = &account.way else { return Ok(()) };
    let Some(login) = server.login.as_ref().filter(|login| login.source == Source::Keyring) else {
        return Ok(());
    };
    secret::forbid_core_dumps();
    let password = match &reporter.env.app.password {
        Some(password) => of_environment(password)?,
        None if reporter.may_ask() => credentials::ask(&login.username, &server.host, reporter.color())?,
        None => {
            return Err(Failure::new(Status::Login, "there is no password to keep")
                .fix("set ADIEU_PASSWORD, or run it at a terminal"));
        }
    };
    secret::to_keyring(&login.username, &server.host, &password).map_err(|error| {
        Failure::from_error(Status::Login, &error)
            .fix("the account is written down; its password is not kept")
    })
}

fn add(args: &AccountAdd, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let email = EmailAddress::parse(&args.email).map_err(|fault| {
        Failure::new(Status::Data, format!("\"{}\" {}", args.email, fault.what)).fix(fault.fix)
    })?;
    let of_domain = presets::of(email.domain()).filter(|_| args.host.is_none() && args.sendmail.is_none());
    let mut host = args.host.clone();
    if of_domain.is_none()
        && host.is_none()
        && args.sendmail.is_none()
        && reporter.env.can_ask
        && !reporter.no_input
    {
        let question = format!("The submission (SMTP) server of {}:", email.domain());
        let help = "the provider's help pages name it, such as smtp.example.org; Esc to leave";
        let typed = Question::new(&question, help, reporter.color())
            .text(|_| Ok(()))
            .map_err(|error| unanswered(&error, "nothing was written"))?;
        host = Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty());
    }
    // An own domain at a known service is that service's: the server tells.
    let preset = of_domain.or_else(|| presets::at(host.as_deref()?));
    if preset.is_none() && host.is_none() && args.sendmail.is_none() {
        let message = format!("the mail server of {} is not among the known services", email.domain());
        return Err(Failure::new(Status::Data, message).fix(
            "give it with --host (and --security starttls or --port, where it is not TLS on port 465); the provider's help pages name it",
        ));
    }
    let from = |preset: &Preset| (preset.host.to_owned(), preset.port, preset.security);
    let known = preset.map(from);
    let security = args.security.or(known.as_ref().map(|(_, _, security)| *security));
    let port =
        args.port.or(known.as_ref().filter(|(_, _, own)| security == Some(*own)).map(|(_, port, _)| *port));
    let new = NewAccount {
        name: args.name.clone(),
        email: email.to_string(),
        host: host.or(known.map(|(host, _, _)| host)),
        port: Some(port.unwrap_or(security.unwrap_or(Security::Tls).port())),
        security: Some(security.unwrap_or(Security::Tls)),
        username: args.username.clone(),
        password_command: args.password_command.clone(),
        token_command: args.token_command.clone(),
        keyring: args.keyring,
        no_login: args.no_login,
        ca_file: args.ca_file.as_deref().map(absolute),
        sendmail: args.sendmail.as_deref().map(|text| program(text, reporter)).transpose()?,
        imap: mailbox_server(args, preset),
    };
    if new.imap.is_none() && (args.imap_port.is_some() || args.imap_security.is_some()) {
        return Err(Failure::new(
            Status::Usage,
            "--imap-port and --imap-security belong to a mailbox server",
        )
        .fix("give its name with --imap-host"));
    }
    let path = config_file(&reporter.env.app)?;
    let account = account::add(&path, &new)?;
    keep(&account, reporter)?;
    if reporter.json {
        reporter.result(json!({ "account": account, "note": preset.map(|preset| preset.note) }));
        return Ok(());
    }
    reporter.text(&describe(&account));
    if let Some(preset) = preset {
        reporter.note(&format!("{}: {}", preset.service, preset.note));
    }
    let alone = account::load(&path).is_ok_and(|accounts| accounts.len() == 1);
    let plain = alone && account.name == DEFAULT_NAME;
    let next = if plain { "adieu account test".to_owned() } else { test_command(&account.name) };
    reporter
        .note(&format!("Written to the config file. Next: `{next}` connects and logs in; it sends nothing."));
    Ok(())
}

/// The mailbox server: the one given, else the known service's.
fn mailbox_server(args: &AccountAdd, preset: Option<&Preset>) -> Option<NewImap> {
    let known = preset.map(|preset| &preset.imap).filter(|_| args.imap_host.is_none());
    let host = args.imap_host.clone().or_else(|| known.map(|known| known.host.to_owned()))?;
    let security = args.imap_security.or(known.map(|known| known.security)).unwrap_or(Security::Tls);
    let port = known.filter(|known| known.security == security).map(|known| known.port);
    Some(NewImap {
        port: Some(args.imap_port.or(port).unwrap_or(security.imap_port())),
        security: Some(security),
        saves_sent: preset.is_some_and(|preset| preset.files_sent_at(&host)),
        host,
    })
}

/// The account's program as it is kept: its path whole, with its own arguments. What cannot be run is refused now, not when a
/// letter waits.
fn program(text: &Path, reporter: &Reporter<'_>) -> Result<PathBuf, Failure> {
    let (name, arguments) = sendmail::command_line(text);
    let Some(found) = sendmail::locate(&name, reporter.env.app.search_path.as_deref()) else {
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
    let message = format!("{}: a blank in a path and arguments do not go together", kept.display());
    Err(Failure::new(Status::Usage, message)
        .fix("write a script that runs it with its arguments, and give that"))
}

fn no_program(name: &Path) -> Failure {
    let place = if name.as_os_str().as_encoded_bytes().contains(&b'/') { "" } else { " in PATH" };
    Failure::new(Status::Configuration, format!("{}: there is no such program{place}", name.display())).fix(
        "give the path of one that speaks sendmail's command line, such as \"/usr/bin/msmtp -a work\": split at blanks, no quotes",
    )
}

/// The account must work from any folder.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
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
    let account = match name {
        Some(name) => choose(Some(name), None, &reporter.env.app)?,
        None => only(reporter)?,
    };
    let (mut result, secret) = match &account.way {
        Transport::Smtp(server) => test_submission(&account, server, reporter)?,
        Transport::Sendmail(program) => {
            let (name, _) = sendmail::command_line(program);
            if sendmail::locate(&name, reporter.env.app.search_path.as_deref()).is_none() {
                return Err(no_program(&name));
            }
            let text = format!("{} is there; whether it delivers, only a letter shows.\n", program.display());
            if !reporter.json {
                reporter.text(&text);
            }
            (json!({ "account": account.name, "sendmail": program }), None)
        }
    };
    if let Some(imap) = &account.imap {
        result["imap"] = test_mailbox(&account, imap, secret.as_ref(), reporter)?;
    }
    if reporter.json {
        reporter.result(result);
    }
    reporter.note("Nothing was sent.");
    Ok(())
}

/// The account, where there is one alone.
fn only(reporter: &Reporter<'_>) -> Result<Account, Failure> {
    let accounts = load(&reporter.env.app)?;
    if accounts.len() < 2 {
        return choose(None, None, &reporter.env.app);
    }
    let commands =
        accounts.iter().map(|account| format!("`adieu account test {}`", shell_word(&account.name)));
    Err(Failure::new(Status::Configuration, "there are several accounts")
        .fix(format!("name one: {}", commands.collect::<Vec<_>>().join(", "))))
}

/// The command that tests one account among several.
fn test_command(name: &str) -> String {
    format!("adieu account test {}", shell_word(name))
}

/// Connects, logs in, says what the server offers; gives the same for a program, and the secret that was used.
fn test_submission(
    account: &Account,
    server: &Smtp,
    reporter: &mut Reporter<'_>,
) -> Result<(Value, Option<Secret>), Failure> {
    let secret = credentials::Asker::of(reporter).submission(account)?;
    let watch = reporter.dialogue().hooks();
    let session = Session::open(server, secret.as_ref(), &watch).map_err(|error| {
        let exit = Status::of_smtp(&error);
        let advice = diagnostic::of_smtp(&error, server);
        Failure::from_error(exit, &error).fix(format!("{advice}. Nothing was sent; -v shows the dialogue"))
    })?;
    let offer = session.offer().clone();
    let tls = session.tls().cloned();
    session.quit();
    let offers = |keyword: &str| offer.parameters(keyword).is_some();
    let known = ["SIZE", "SMTPUTF8", "8BITMIME", "DSN", "REQUIRETLS"];
    if reporter.json {
        let known: serde_json::Map<_, _> =
            known.iter().map(|keyword| ((*keyword).to_owned(), json!(offers(keyword)))).collect();
        let result = json!({
            "account": account.name, "server": offer.name, "extensions": offer.extensions, "offers": known,
            "tls": tls, "logged_in": secret.is_some(),
        });
        return Ok((result, secret));
    }
    let mut out = String::new();
    let _ = writeln!(out, "{} port {}: connected to {}", server.host, server.port, offer.name);
    let _ = writeln!(out, "{}", protection(tls.as_ref()));
    let _ = match (&server.login, &secret) {
        (Some(login), Some(_)) => writeln!(out, "logged in as {}", login.username),
        _ => writeln!(out, "no login"),
    };
    for keyword in known {
        let _ = match offer.parameters(keyword) {
            Some(parameters) if !parameters.is_empty() => {
                writeln!(out, "offers {keyword} {}", parameters.join(" "))
            }
            Some(_) => writeln!(out, "offers {keyword}"),
            None => writeln!(out, "does not offer {keyword}"),
        };
    }
    reporter.text(&out);
    Ok((Value::Null, secret))
}

/// How a connection is protected, for a person.
fn protection(tls: Option<&TlsFacts>) -> String {
    tls.map_or("not protected: it is this machine".to_owned(), |tls| {
        format!("protected by {}, certificate SHA-256 {}", tls.version, tls.certificate_sha256)
    })
}

/// Connects, logs in, looks for the two folders; nothing is written there.
fn test_mailbox(
    account: &Account,
    imap: &Imap,
    known: Option<&Secret>,
    reporter: &mut Reporter<'_>,
) -> Result<Value, Failure> {
    let secret = credentials::Asker::of(reporter).mailbox(account, known)?;
    let watch = reporter.dialogue().hooks();
    let mut session = imap::Session::open(imap, &secret, &watch).map_err(explain_at(imap))?;
    let mut missing = Vec::new();
    let mut folder = |role| match session.find(role, folder_name(imap, role)) {
        Ok(folder) => Ok::<_, Failure>(Some(folder.name().to_owned())),
        Err(error @ MailboxError::NoFolder { .. }) => {
            missing.push(error.to_string());
            Ok(None)
        }
        Err(error) => Err(error.into()),
    };
    let (drafts, sent) = (folder(Role::Drafts)?, folder(Role::Sent)?);
    let (tls, capabilities) = (session.tls().cloned(), session.capabilities().to_vec());
    session.logout();
    if !reporter.json {
        let called = |folder: &Option<String>| folder.clone().unwrap_or_else(|| "not found".to_owned());
        let mut out = format!(
            "{} port {}: connected to the mailbox\n{}\nlogged in as {}\nDrafts: {}\nSent: {}\n",
            imap.host,
            imap.port,
            protection(tls.as_ref()),
            imap.login.username,
            called(&drafts),
            called(&sent),
        );
        for known in ["SPECIAL-USE", "UIDPLUS", "QUOTA"] {
            let can = capabilities.iter().any(|capability| capability == known);
            out.extend([if can { "offers " } else { "does not offer " }, known, "\n"]);
        }
        reporter.text(&out);
        for what in &missing {
            let names = "write its name as your mail program shows it into the account's imap table, as drafts or sent";
            reporter.note(&format!("{what}: {names}"));
        }
    }
    Ok(json!({ "drafts": drafts, "sent": sent, "capabilities": capabilities, "tls": tls }))
}
