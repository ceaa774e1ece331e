//! SMTP submission (RFC 5321, RFC 6409): one message over one connection, its fate never in doubt without saying so.
//!
//! In: an [`Account`](crate::account::Account)'s server, an envelope, the message's bytes. Out: a [`Receipt`], or a
//! [`SmtpError`] that knows the stage and whether the message can have been accepted.
//!
//! The commands are lettre's. Its own connection is not used: it reports no stage and no per-recipient reply, knows no
//! reply whose second digit is above 5, adds an empty line to the message it sends, reads a line without an end without end, and
//! takes what came before a TLS handshake for answers inside it.

mod dialogue;
mod error;

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Quit, Rcpt, Rset, Starttls};
use lettre::transport::smtp::extension::{ClientId, MailBodyParameter, MailParameter};
use serde::Serialize;
use zeroize::Zeroizing;

pub use dialogue::Reply;
pub use error::{Disposition, SmtpError};

use crate::account::secret::Secret;
use crate::account::{Login, Smtp};
use crate::email::{Email, Envelope};
use crate::net::{ErrorKind, IoHooks, Mask, Mechanism, Security, Stage, TlsFacts, initial_response};
use crate::words::sentence;
use dialogue::Dialogue;

/// What the server said to the end, and how the connection was protected.
#[derive(Debug, Clone, Serialize)]
pub struct Receipt {
    /// The reply to the message itself: the server has taken it on.
    pub reply: Reply,
    /// Recipients the server would not take, with its replies; never the provider.
    pub refused: Vec<(String, Reply)>,
    /// The protection, `None` to this machine.
    pub tls: Option<TlsFacts>,
}

/// What a server offers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ServerCapabilities {
    /// The name it gives itself.
    pub name: String,
    /// The extensions, as it writes them, in capital letters.
    pub extensions: Vec<String>,
}

impl ServerCapabilities {
    fn from_reply(reply: &Reply) -> Self {
        let mut lines = reply.lines.iter();
        let name = lines.next().and_then(|line| line.split(' ').next()).unwrap_or_default().to_owned();
        Self { name, extensions: lines.map(|line| line.to_ascii_uppercase()).collect() }
    }

    /// The parameters of an extension, where it is offered.
    pub fn parameters(&self, keyword: &str) -> Option<Vec<&str>> {
        self.extensions.iter().find_map(|line| {
            let mut words = line.split([' ', '=']);
            (words.next() == Some(keyword)).then(|| words.collect())
        })
    }

    fn has(&self, keyword: &str) -> bool {
        self.parameters(keyword).is_some()
    }
}

/// The longest waits (RFC 5321 § 4.5.3.2, shortened where a person waits).
#[derive(Debug, Clone, Copy)]
struct Timeouts {
    connect: Duration,
    reply: Duration,
    final_reply: Duration,
}

impl Timeouts {
    fn of(server: &Smtp) -> Self {
        let seconds = Duration::from_secs;
        let wait = |usual| server.timeout.unwrap_or(seconds(usual));
        Self { connect: wait(30), reply: wait(60), final_reply: wait(600) }
    }
}

/// A connection that is logged in.
pub struct Session<'a> {
    dialogue: Dialogue<'a>,
    capabilities: ServerCapabilities,
    waits: Timeouts,
    /// Whether every command that was sent has its reply.
    replies_drained: bool,
}

impl std::fmt::Debug for Session<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("capabilities", &self.capabilities).finish_non_exhaustive()
    }
}

impl<'a> Session<'a> {
    /// Connects, protects the connection, says hello and logs in.
    ///
    /// # Errors
    /// [`SmtpError`]; nothing of any message was sent.
    pub fn open(server: &Smtp, secret: Option<&Secret>, hooks: &'a IoHooks) -> Result<Self, SmtpError> {
        let waits = Timeouts::of(server);
        let mut dialogue = Dialogue::connect(server, waits.connect, hooks)?;
        if server.security == Security::Tls {
            dialogue.protect(server, waits.connect)?;
        }
        dialogue.expect(Stage::Greeting, 220, waits.reply)?;
        let mut capabilities = hello(&mut dialogue, waits)?;
        if server.security == Security::Starttls {
            if !capabilities.has("STARTTLS") {
                return Err(dialogue.fail(Stage::Starttls, ErrorKind::NoStarttls));
            }
            dialogue.send(Stage::Starttls, &Starttls.to_string(), None)?;
            dialogue.expect(Stage::Starttls, 220, waits.reply)?;
            dialogue.protect(server, waits.connect)?;
            // What was offered before the handshake counts for nothing (RFC 3207 § 4.2).
            capabilities = hello(&mut dialogue, waits)?;
        }
        let mut session = Self { dialogue, capabilities, waits, replies_drained: true };
        if let (Some(login), Some(secret)) = (&server.login, secret) {
            session.login(login, secret)?;
        }
        Ok(session)
    }

    /// What the server offers.
    pub fn capabilities(&self) -> &ServerCapabilities {
        &self.capabilities
    }

    /// How the connection is protected.
    pub fn tls(&self) -> Option<&TlsFacts> {
        self.dialogue.tls()
    }

    fn login(&mut self, login: &Login, secret: &Secret) -> Result<(), SmtpError> {
        let offered: Vec<String> = self
            .capabilities
            .parameters("AUTH")
            .unwrap_or_default()
            .iter()
            .map(|&word| word.to_owned())
            .collect();
        let mechanism = Mechanism::of(login.source.is_token());
        let offers = |name: &str| offered.iter().any(|word| word == name);
        let (user, secret) = (login.username.as_str(), secret.expose());
        let encode = |text: &str| Zeroizing::new(STANDARD.encode(text));
        let (name, steps) = if offers(mechanism.name()) {
            let response = initial_response(mechanism, user, secret);
            let step = Zeroizing::new(format!("AUTH {} {}\r\n", mechanism.name(), *response));
            (mechanism.name(), vec![step])
        } else if mechanism == Mechanism::Plain && offers("LOGIN") {
            let steps = ["AUTH LOGIN", &encode(user), &encode(secret)];
            ("LOGIN", steps.map(|step| Zeroizing::new(format!("{step}\r\n"))).into())
        } else {
            let kind = ErrorKind::NoMechanism { wanted: mechanism.wanted(), offered };
            return Err(self.dialogue.fail(Stage::Login, kind));
        };
        // A server that repeats what it was told must not get the secret into a transcript or the journal, now or later.
        let response = steps.last().and_then(|step| step.trim_end().rsplit(' ').next()).unwrap_or_default();
        self.dialogue.hide(Mask::new(secret, &[response]));
        self.authenticate(name, steps)
    }

    fn authenticate(&mut self, mechanism: &str, mut steps: Vec<Zeroizing<String>>) -> Result<(), SmtpError> {
        let last = steps.pop().unwrap_or_default();
        for step in &steps {
            self.dialogue.send(Stage::Login, step, Some("AUTH LOGIN ****"))?;
            self.dialogue.expect(Stage::Login, 334, self.waits.reply)?;
        }
        self.dialogue.send(Stage::Login, &last, Some(&format!("AUTH {mechanism} ****")))?;
        let mut reply = self.dialogue.reply(Stage::Login, self.waits.reply)?;
        if reply.code == 334 {
            // The server explains a refused token in a challenge; an empty answer gets the refusal itself.
            self.dialogue.send(Stage::Login, "\r\n", None)?;
            reply = self.dialogue.reply(Stage::Login, self.waits.reply)?;
        }
        if reply.code == 235 {
            Ok(())
        } else {
            Err(SmtpError::Refused { stage: Stage::Login, recipient: None, reply })
        }
    }

    /// Sends one message. `claim` runs after the recipients are accepted and before the first octet of DATA: what it
    /// writes down is durable before the message can be.
    ///
    /// # Errors
    /// [`SmtpError`], or the claim's own error; [`SmtpError::disposition`] says whether the message can have been accepted.
    pub fn send<E: From<SmtpError>>(
        &mut self,
        email: &Email,
        envelope: &Envelope,
        claim: impl FnOnce() -> Result<(), E>,
    ) -> Result<Receipt, E> {
        let refused = self.envelope(email, envelope)?;
        claim()?;
        Ok(self.message(email, refused)?)
    }

    fn envelope(&mut self, email: &Email, envelope: &Envelope) -> Result<Vec<(String, Reply)>, SmtpError> {
        let bytes = email.bytes();
        let mut parameters = Vec::new();
        if let Some(limit) = self.capabilities.parameters("SIZE") {
            let limit = limit.first().and_then(|limit| limit.parse::<usize>().ok()).unwrap_or(0);
            if limit > 0 && bytes.len() > limit {
                return Err(SmtpError::TooLarge { size: bytes.len(), limit });
            }
            parameters.push(MailParameter::Size(bytes.len()));
        }
        if envelope.needs_smtputf8() {
            if !self.capabilities.has("SMTPUTF8") {
                return Err(SmtpError::NoSmtputf8);
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !bytes.is_ascii() && self.capabilities.has("8BITMIME") {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let mut commands =
            vec![(Stage::Sender, Mail::new(Some(envelope.sender().clone()), parameters).to_string())];
        commands.extend(
            envelope
                .recipients()
                .map(|recipient| (Stage::Recipient, Rcpt::new(recipient.clone(), Vec::new()).to_string())),
        );
        let together = self.capabilities.has("PIPELINING");
        if together {
            self.dialogue.send_together(&commands)?;
        }
        let mut refused = Vec::new();
        for (number, (stage, command)) in commands.iter().enumerate() {
            if !together {
                self.dialogue.send(*stage, command, None)?;
            }
            let reply = self.dialogue.reply(*stage, self.waits.reply)?;
            if (250..=259).contains(&reply.code) {
                continue;
            }
            // The first is the sender, the second the provider; without them there is nothing to send. Its copy is the
            // person's own affair.
            let recipient = envelope.to().get(number.wrapping_sub(1)).map(ToString::to_string);
            match (number, recipient) {
                (2.., Some(recipient)) => refused.push((recipient, reply)),
                (_, recipient) => {
                    if together {
                        self.read_past(commands.len() - number - 1);
                    }
                    return Err(match reply.code {
                        400.. => SmtpError::Refused { stage: *stage, recipient, reply },
                        other => self
                            .dialogue
                            .protocol(*stage, sentence!("reply-instead-of", code = other, wanted = 250_u16)),
                    });
                }
            }
        }
        self.dialogue.reject_unsolicited(Stage::Recipient)?;
        Ok(refused)
    }

    /// Reads the replies to commands that were sent with one that was refused.
    fn read_past(&mut self, replies: usize) {
        self.replies_drained =
            (0..replies).all(|_| self.dialogue.reply(Stage::Recipient, self.waits.reply).is_ok());
    }

    fn message(&mut self, email: &Email, refused: Vec<(String, Reply)>) -> Result<Receipt, SmtpError> {
        self.dialogue.send(Stage::Data, &Data.to_string(), None)?;
        self.dialogue.expect(Stage::Data, 354, self.waits.reply)?;
        self.dialogue.reject_unsolicited(Stage::Data)?;
        let last = self.dialogue.body(email.bytes())?;
        // Until here the server cannot have taken the message; from here on it can.
        let reply = self.dialogue.end_of_data(last, self.waits.final_reply)?;
        match reply.code {
            // Any 2yz is acceptance (RFC 5321 § 4.2.1).
            200..=299 => {}
            400.. => return Err(SmtpError::Refused { stage: Stage::FinalReply, recipient: None, reply }),
            other => {
                return Err(self
                    .dialogue
                    .protocol(Stage::FinalReply, sentence!("reply-no-answer", code = other)));
            }
        }
        Ok(Receipt { reply, refused, tls: self.dialogue.tls().cloned() })
    }

    /// Makes the server forget a message that was begun and not sent (RSET, RFC 5321 § 4.1.1.5), so that another can follow.
    ///
    /// # Errors
    /// [`SmtpError`]; the connection is no longer good for anything.
    pub fn reset(&mut self) -> Result<(), SmtpError> {
        if !self.replies_drained {
            return Err(self.dialogue.protocol(Stage::Sender, sentence!("replies-too-few")));
        }
        self.dialogue.send(Stage::Sender, &Rset.to_string(), None)?;
        self.dialogue.expect(Stage::Sender, 250, self.waits.reply).map(drop)
    }

    /// Takes leave. What the server says to that changes nothing.
    pub fn quit(mut self) {
        if self.dialogue.send(Stage::Quit, &Quit.to_string(), None).is_ok() {
            let _ = self.dialogue.reply(Stage::Quit, self.waits.reply.min(Duration::from_secs(5)));
        }
    }
}

/// EHLO with an address literal: the machine's name is nobody's business (RFC 5321 § 4.1.4).
fn hello(dialogue: &mut Dialogue<'_>, waits: Timeouts) -> Result<ServerCapabilities, SmtpError> {
    let literal = ClientId::Ipv4(std::net::Ipv4Addr::LOCALHOST);
    dialogue.send(Stage::Hello, &Ehlo::new(literal).to_string(), None)?;
    let reply = dialogue.expect(Stage::Hello, 250, waits.reply)?;
    Ok(ServerCapabilities::from_reply(&reply))
}
