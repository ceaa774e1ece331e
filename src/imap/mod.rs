//! The mailbox over IMAP (RFC 9051, RFC 3501): a message put into a folder, folders found, messages looked for and read.
//!
//! In: an [`Account`](crate::account::Account)'s mailbox server, a message's bytes. Out: what was [`Filed`] and where, or a
//! [`MailboxError`] that knows the stage and whether the message may lie there all the same. Folders are read in EXAMINE and
//! with BODY.PEEK alone: nothing here changes, moves or removes what is in a mailbox.
//!
//! Lines, literals and answers have an upper limit each, and every wait an end.

mod append;
mod browse;
mod dialogue;
mod error;
mod find;
mod name;
mod part;
mod response;

use std::time::Duration;

use zeroize::Zeroizing;

pub use append::Filed;
pub use browse::{Criterion, Fetched, MOST_OF_A_HEADER, Opened, PAGE};
pub use error::MailboxError;
pub use find::{Folder, Role};
pub use response::{Answer, Verdict};

use crate::account::secret::Secret;
use crate::account::{Imap, Login};
use crate::net::{ErrorKind, IoHooks, Mask, Mechanism, Security, Stage, TlsFacts, initial_response};
use dialogue::Dialogue;
use part::Part;

/// The longest waits, shortened where a person waits.
#[derive(Debug, Clone, Copy)]
struct Timeouts {
    connect: Duration,
    reply: Duration,
    /// For what carries a whole message.
    message: Duration,
}

impl Timeouts {
    fn of(server: &Imap) -> Self {
        let wait = |usual| server.timeout.unwrap_or(Duration::from_secs(usual));
        Self { connect: wait(30), reply: wait(60), message: wait(600) }
    }
}

/// A connection that is logged in.
pub struct Session<'a> {
    dialogue: Dialogue<'a>,
    capabilities: Vec<String>,
    waits: Timeouts,
    /// Whether the two sides write names in UTF-8 (RFC 6855).
    utf8: bool,
}

impl std::fmt::Debug for Session<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("capabilities", &self.capabilities).finish_non_exhaustive()
    }
}

impl<'a> Session<'a> {
    /// Connects, protects the connection and logs in.
    ///
    /// # Errors
    /// [`MailboxError`]; nothing in the mailbox was touched.
    pub fn open(server: &Imap, secret: &Secret, hooks: &'a IoHooks) -> Result<Self, MailboxError> {
        let waits = Timeouts::of(server);
        let mut dialogue = Dialogue::connect(server, waits.connect, hooks)?;
        if server.security == Security::Tls {
            dialogue.protect(server, waits.connect)?;
        }
        let greeting = dialogue.greeting(waits.reply)?;
        let mut session = Self { dialogue, capabilities: Vec::new(), waits, utf8: false };
        session.learn(&greeting)?;
        if server.security == Security::Starttls {
            if !session.can("STARTTLS") {
                return Err(session.dialogue.fail(Stage::Starttls, ErrorKind::NoStarttls));
            }
            session.simple(Stage::Starttls, "STARTTLS", "")?;
            session.dialogue.protect(server, waits.connect)?;
            // What was offered before the handshake counts for nothing (RFC 9051 § 6.2.1).
            session.ask_capabilities()?;
        }
        let answer = session.login(&server.login, secret)?;
        session.learn(&answer)?;
        // NetEase's servers open no folder to a program that has not given its name (RFC 2971); a refusal changes nothing.
        if session.can("ID") {
            let id = concat!("ID (\"name\" \"adieu\" \"version\" \"", env!("CARGO_PKG_VERSION"), "\")");
            session.politely(id)?;
        }
        // Such a server does nothing before it (RFC 6855 § 6); any other is left to the names all of them know.
        if session.can("UTF8=ONLY") {
            session.simple(Stage::Capability, "ENABLE UTF8=ACCEPT", "")?;
            session.utf8 = true;
        }
        Ok(session)
    }

    /// What the server can do, in capital letters, as it says after the login.
    pub fn capabilities(&self) -> &[String] {
        &self.capabilities
    }

    /// Whether the server can do this, such as `SPECIAL-USE`.
    pub fn can(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|offered| offered == capability)
    }

    /// How the connection is protected.
    pub fn tls(&self) -> Option<&TlsFacts> {
        self.dialogue.tls()
    }

    /// Takes leave. What the server says to that changes nothing.
    pub fn logout(mut self) {
        let wait = self.waits.reply.min(Duration::from_secs(5));
        let _ = self.dialogue.command(Stage::Quit, &[Part::Text("LOGOUT")], "", None, wait);
    }

    /// A command without arguments of the person's, with the data it wants.
    fn simple(&mut self, stage: Stage, command: &str, wanted: &str) -> Result<dialogue::Done, MailboxError> {
        self.dialogue.command(stage, &[Part::Text(command)], wanted, None, self.waits.reply)
    }

    /// A command that a server may refuse.
    fn politely(&mut self, command: &str) -> Result<Option<dialogue::Done>, MailboxError> {
        match self.simple(Stage::Capability, command, "") {
            Err(MailboxError::Refused { answer, .. }) if answer.verdict != Verdict::Bye => Ok(None),
            outcome => outcome.map(Some),
        }
    }

    /// Takes the capabilities from an answer that brings them along, or asks.
    fn learn(&mut self, answer: &Answer) -> Result<(), MailboxError> {
        let (code, words) = answer.code();
        if code == "CAPABILITY" {
            self.capabilities = words.iter().map(|word| word.to_ascii_uppercase()).collect();
            return Ok(());
        }
        self.ask_capabilities()
    }

    fn ask_capabilities(&mut self) -> Result<(), MailboxError> {
        let done = self.simple(Stage::Capability, "CAPABILITY", "CAPABILITY")?;
        self.capabilities = done.data.iter().flatten().skip(1).filter_map(response::Token::atom).collect();
        Ok(())
    }

    fn login(&mut self, login: &Login, secret: &Secret) -> Result<Answer, MailboxError> {
        let (user, secret) = (login.username.as_str(), secret.expose());
        let mechanism = Mechanism::of(login.source.is_token());
        let response = initial_response(mechanism, user, secret);
        // A server that repeats what it was told must not get the secret into a transcript, now or later.
        self.dialogue.hide(Mask::new(secret, &[&response]));
        let plain = mechanism == Mechanism::Plain;
        if self.can(&format!("AUTH={}", mechanism.name())) {
            self.authenticate(mechanism.name(), &response)
        } else if plain && !self.can("LOGINDISABLED") {
            self.plain_login(user, secret)
        } else {
            let offered = self.capabilities.iter().filter_map(|offer| offer.strip_prefix("AUTH="));
            let offered = offered.map(str::to_owned).collect();
            let kind = ErrorKind::NoMechanism { wanted: mechanism.wanted(), offered };
            Err(self.dialogue.fail(Stage::Login, kind))
        }
    }

    /// AUTHENTICATE (RFC 9051 § 6.2.2), the response in the same line where the server takes it there (RFC 4959).
    fn authenticate(&mut self, mechanism: &str, response: &str) -> Result<Answer, MailboxError> {
        let (stage, wait) = (Stage::Login, self.waits.reply);
        let mask = format!("AUTHENTICATE {mechanism} ****");
        let at_once = self.can("SASL-IR");
        let command = if at_once {
            Zeroizing::new(format!("AUTHENTICATE {mechanism} {response}\r\n"))
        } else {
            Zeroizing::new(format!("AUTHENTICATE {mechanism}\r\n"))
        };
        let tag = self.dialogue.begin(stage, &[Part::Text(&command)], Some(&mask), wait)?;
        if !at_once {
            self.dialogue.go_on(stage, &tag, wait)?;
            self.dialogue.note("> ****");
            self.dialogue.write(stage, Zeroizing::new(format!("{response}\r\n")).as_bytes())?;
        }
        if let Some(answer) = self.dialogue.go_on_or_done(stage, &tag, wait)? {
            return Ok(answer);
        }
        // The server explains a refused token in a challenge; an empty answer gets the refusal itself.
        self.dialogue.note("> ");
        self.dialogue.write(stage, b"\r\n")?;
        self.dialogue.finish(stage, &tag, "", wait).map(|done| done.answer)
    }

    fn plain_login(&mut self, user: &str, secret: &str) -> Result<Answer, MailboxError> {
        let (mut first, mut second) = (String::new(), Zeroizing::new(String::new()));
        let parts = [
            Part::Text("LOGIN "),
            Part::string(user.as_bytes(), &mut first, false),
            Part::Text(" "),
            Part::string(secret.as_bytes(), &mut second, false),
        ];
        let done = self.dialogue.command(Stage::Login, &parts, "", Some("LOGIN ****"), self.waits.reply)?;
        Ok(done.answer)
    }
}
