//! How a letter that is not finished leaves from where it was written: handed to the mail service, or put into Drafts.
//!
//! In: a letter as it was shown, an account, the password a person typed for this once. Out: what became of it, as data.
//! That it goes once is kept by the journal, as everywhere.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::accounts::{Credentials, PasswordFrom, find_secret, load, mailbox_secret, usable};
use super::draft::NotPut;
use super::drafted::not_followed;
use super::follow_up::NextLetter;
use super::mailbox::imap_of;
use super::observer::Acceptance;
use super::prepare::Prepared;
use super::send::{Composed, SendOptions, doubt_without_copy, state_and_entry};
use super::unfinished::draft::Drafting;
use super::{App, Dialogue, Failure, Observer, Status};
use crate::account::presets::{self, Preset};
use crate::account::secret::{Secret, Source};
use crate::account::{Account, Login, Transport};
use crate::journal::{Entry, State};
use crate::value::{EmailAddress, Problem};
use crate::words::{Sentence, Words, sentence};

/// What became of a letter that was to leave.
pub(crate) enum Departure {
    /// The mail service has taken it on.
    Sent { entry: Option<i64>, reply: Sentence, watch: Watched },
    /// It lies in Drafts.
    InDrafts {
        folder: String,
        entry: Option<i64>,
        /// Why the journal does not follow it.
        warning: Option<Problem>,
    },
    /// Nothing tells which of these folders the drafts are in.
    NoFolder(Vec<String>),
    /// The same request has gone before, may have gone, or is going: nothing was sent this time.
    GoneBefore(Box<Entry>),
    /// Whether it was sent is not known.
    InDoubt { entry: Option<i64>, failure: Failure },
    /// It was not sent.
    Failed(Failure),
}

impl Departure {
    /// Whether the letter is not to be begun again without a person's looking: it is gone, or may be.
    pub(crate) fn is_final(&self) -> bool {
        matches!(self, Self::Sent { .. } | Self::InDrafts { .. } | Self::InDoubt { .. })
    }
}

/// What a use case told while it worked.
#[derive(Debug, Default)]
pub(crate) struct Watched {
    pub(crate) notes: Vec<Sentence>,
    pub(crate) warnings: Vec<Problem>,
    reply: Option<Sentence>,
}

/// Keeps what a use case tells, for a front that shows it later.
pub(crate) struct Watch {
    words: Arc<Words>,
    told: Watched,
}

impl Watch {
    /// For somebody who reads this language.
    pub(crate) fn new(words: Arc<Words>) -> Self {
        Self { words, told: Watched::default() }
    }

    /// What was told.
    pub(crate) fn told(self) -> Watched {
        self.told
    }
}

impl Observer for Watch {
    fn warn(&mut self, warnings: Vec<Problem>) {
        self.told.warnings.extend(warnings);
    }

    fn notes(&mut self, _: Vec<Problem>) {}

    fn note(&mut self, note: &Sentence) {
        self.told.notes.push(note.clone());
    }

    fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// Nothing breaks it off: the program does not end before a letter has come to its end.
    fn dialogue(&self) -> Dialogue {
        Dialogue { transcript: None, waiting: None, interrupted: Arc::new(AtomicBool::new(false)) }
    }

    fn accepted(&mut self, accepted: &Acceptance<'_>) {
        self.told.reply = Some(accepted.accepted.reply());
    }
}

/// The accounts that a letter from this address may leave through.
pub(crate) fn accounts_of(sender: &EmailAddress, app: &App) -> Result<Vec<Account>, Failure> {
    Ok(load(app)?.into_iter().filter(|account| account.may_send_as(sender)).collect())
}

/// Whose password a person has to type, and where: nothing else knows it.
pub(crate) fn asks_password<'a>(account: &'a Account, app: &App) -> Option<(&'a str, &'a str)> {
    let submission = match &account.way {
        Transport::Smtp(server) => server.login.as_ref().map(|login| (login, server.host.as_str())),
        Transport::Sendmail(_) => None,
    };
    let mailbox = account.imap.as_ref().map(|imap| (&imap.login, imap.host.as_str()));
    let asks =
        |(login, _): &(&Login, &str)| login.source == Source::AskOrEnvironment && app.password.is_none();
    let (login, host) = submission.into_iter().chain(mailbox).find(asks)?;
    Some((&login.username, host))
}

/// What is known of an account's service.
pub(crate) fn service_of(account: &Account) -> Option<&'static Preset> {
    match &account.way {
        Transport::Smtp(server) => presets::at(&server.host),
        Transport::Sendmail(_) => None,
    }
}

/// Gives the secrets that nobody need be asked for, and the one typed.
pub(crate) fn secrets<'a>(
    typed: Option<&'a Secret>,
    app: &'a App,
) -> impl FnMut(&Login, &str, &str) -> Result<Secret, Failure> + 'a {
    move |login, host, _| {
        if let Some(secret) = find_secret(login, host, app, &AtomicBool::new(false))? {
            return Ok(secret);
        }
        let missing = || Failure::with_remedy(Status::Login, sentence!("page-password-missing"));
        let typed = typed.cloned().ok_or_else(missing)?;
        usable(typed, PasswordFrom::Person(&login.username))
    }
}

/// Sends a letter.
pub(crate) fn send(
    (prepared, next): (Prepared, Option<NextLetter>),
    account: Account,
    typed: Option<&Secret>,
    app: &App,
    mut watch: Watch,
) -> Departure {
    let options = SendOptions { bcc_self: None, no_journal: false, again: false };
    let following = next.map(|next| next.following);
    let sent = Composed::new(prepared, account, following, options, app).and_then(|composed| {
        let prior = composed.check_journal(app)?;
        if let Some((entry, _)) = prior.duplicate {
            return Ok(gone_before(entry));
        }
        let credentials = Credentials::collect(&composed.account, &mut secrets(typed, app))?;
        let sent = composed.send(prior, &credentials, app, &mut watch)?;
        Ok(Departure::Sent { entry: sent.entry(), reply: Sentence::empty(), watch: Watched::default() })
    });
    match sent {
        Ok(Departure::Sent { entry, .. }) => {
            let mut watch = watch.told();
            Departure::Sent { entry, reply: watch.reply.take().unwrap_or_else(Sentence::empty), watch }
        }
        Ok(other) => other,
        Err(failure) => match state_and_entry(&failure) {
            (Some(State::InDoubt), entry) => Departure::InDoubt { entry, failure },
            _ if failure.status == Status::InDoubt => Departure::InDoubt { entry: None, failure },
            _ => Departure::Failed(failure),
        },
    }
}

/// What the journal knows of the same request: whether it went may still be for the person to find out.
fn gone_before(entry: Entry) -> Departure {
    if entry.state == State::InDoubt {
        let (id, state) = (entry.id, entry.state);
        let fix = if entry.envelope_to.len() > 1 {
            sentence!("letter-in-doubt", entry = id, state, copy = entry.message_id)
        } else {
            doubt_without_copy(Some(id))
        };
        let failure = Failure::new(Status::InDoubt, entry.state_word().attribute("meaning")).fix(fix);
        return Departure::InDoubt { entry: Some(id), failure };
    }
    Departure::GoneBefore(Box::new(entry))
}

/// Puts a letter into the account's Drafts, or the folder named, and follows it in the journal from then on.
pub(crate) fn to_drafts(
    letter: &Drafting<'_>,
    account: &Account,
    typed: Option<&Secret>,
    folder: Option<&str>,
    app: &App,
    mut watch: Watch,
) -> Departure {
    let mut put = || -> Result<Departure, Failure> {
        let draft = letter.draft(app)?;
        let email = draft.email.clone().for_mailbox();
        let secret = mailbox_secret(account, imap_of(account)?, None, &mut secrets(typed, app))?;
        let filed = match draft.put(&email, account, &secret, folder, &mut watch) {
            Ok(filed) => filed,
            Err(NotPut::NoFolder(there)) => return Ok(Departure::NoFolder(there)),
            Err(NotPut::Failed(failure)) => return Err(failure),
        };
        let (entry, warning) = match letter.write_down(&draft, app) {
            Ok(entry) => (Some(entry), None),
            Err(failure) => (None, Some(not_followed(&failure))),
        };
        Ok(Departure::InDrafts { folder: filed.folder, entry, warning })
    };
    put().unwrap_or_else(Departure::Failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Value as _;

    #[test]
    fn a_password_is_asked_for_where_nothing_else_knows_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let config = folder.path().join("config.toml");
        std::fs::write(
            &config,
            "[accounts.a]\nemail = \"a@example.org\"\nsmtp = { host = \"smtp.example.org\" }\n\
             [accounts.b]\nemail = \"b@example.org\"\nsmtp = { host = \"smtp.example.org\", \
             password_command = \"echo x\" }\n[accounts.c]\nemail = \"c@example.org\"\nsendmail = \"/bin/true\"\n",
        )
        .expect("a file");
        let app = App {
            now: Ok(jiff::Zoned::now()),
            token: Arc::new(|| Ok("0123abcd".to_owned())),
            state_dir: None,
            config_dir: Some(folder.path().to_owned()),
            password: None,
            clock_given: false,
            region: None,
            search_path: None,
        };
        let accounts = load(&app).expect("accounts");
        let asked: Vec<_> = accounts.iter().map(|account| asks_password(account, &app)).collect();
        assert_eq!(asked, [Some(("a@example.org", "smtp.example.org")), None, None]);
        let b = EmailAddress::parse("b@example.org").expect("an address");
        let fitting = accounts_of(&b, &app).expect("accounts");
        assert_eq!(fitting.iter().map(|account| account.name.as_str()).collect::<Vec<_>>(), ["b"]);
    }
}
