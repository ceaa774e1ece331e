//! Diagnostics: what the other side's answer means, and what to do about it.
//!
//! In: an error of a protocol, a program's exit status, or a bounce's words. Out: an [`Advice`]. The rules and the sentences
//! are tables (`rules`, `cause`); this file only looks them up. It does no I/O.

mod cause;
mod rules;

pub use cause::Cause;
pub use rules::Occasion;

use crate::account::presets::{self, Preset};
use crate::account::{Imap, Smtp};
use crate::imap::MailboxError;
use crate::net::{ErrorKind, ServerError, Stage};
use crate::output::sendmail::SendmailError;
use crate::smtp::{self, SmtpError};
use crate::words::{Describe, Sentence, described, sentence};

/// What went wrong and what to do.
#[derive(Debug, Clone, Copy)]
pub struct Advice {
    /// What went wrong.
    pub cause: Cause,
    /// The service at the other end, where the server is a known one's.
    pub preset: Option<&'static Preset>,
}

impl Describe for Advice {
    fn sentence(&self) -> Sentence {
        let problem = self.cause.sentence();
        let fix = problem.remedy();
        match self.preset.filter(|_| self.cause.is_login()) {
            Some(preset) => {
                let (service, wants) = (preset.service, preset.advice());
                sentence!("advice-with-service", problem, fix, service, wants)
            }
            None => sentence!("advice", problem, fix),
        }
    }
}

described!(Advice);

/// What the other side answered, as the rules look at it.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// The reply code, the enhanced code (RFC 3463), the response code in brackets (RFC 5530), `exit N`.
    pub keys: Vec<String>,
    /// The words, in small letters.
    pub words: String,
    /// Whether the login was by an access token.
    pub token: bool,
}

impl Answer {
    /// A reply of an SMTP server.
    pub fn of_reply(reply: &smtp::Reply) -> Self {
        let mut keys: Vec<String> = reply.enhanced.iter().cloned().collect();
        keys.push(reply.code.to_string());
        Self { keys, words: reply.lines.join(" ").to_lowercase(), token: false }
    }

    /// A server's words as a bounce repeats them: `550 5.1.1 no such user`.
    pub fn of_words(words: &str) -> Self {
        let pieces =
            || words.split(|c: char| !(c.is_ascii_digit() || c == '.')).map(|word| word.trim_matches('.'));
        let enhanced = pieces().find(|word| is_enhanced(word));
        let code =
            pieces().find(|word| word.len() == 3 && word.starts_with(['4', '5']) && !word.contains('.'));
        let keys = enhanced.into_iter().chain(code).map(str::to_owned).collect();
        Self { keys, words: words.to_lowercase(), token: false }
    }

    /// What it means at a stage; there is always a cause.
    pub fn cause(&self, stage: Occasion) -> Cause {
        let cause = rules::find(stage, self);
        // A server words it as a wrong password all the same.
        if self.token && cause == Cause::Credentials { Cause::TokenRefused } else { cause }
    }
}

/// Whether a word is an enhanced code of a failure.
fn is_enhanced(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3
        && matches!(parts[0], "4" | "5")
        && parts[1..].iter().all(|part| (1..=3).contains(&part.len()))
}

/// What a failed submission means.
pub fn of_smtp(error: &SmtpError, server: &Smtp) -> Advice {
    let token = server.login.as_ref().is_some_and(|login| login.source.is_token());
    let cause = match error {
        SmtpError::Refused { stage, reply, .. } => {
            Answer { token, ..Answer::of_reply(reply) }.cause(Occasion::of(*stage))
        }
        SmtpError::Server(error) => of_server(error, token),
        SmtpError::TooLarge { .. } => Cause::TooLarge,
        SmtpError::NoSmtputf8 => Cause::NonAscii,
    };
    Advice { cause, preset: presets::at(&server.host) }
}

/// What a failure at the mailbox means.
pub fn of_mailbox(error: &MailboxError, server: Option<&Imap>) -> Advice {
    let token = server.is_some_and(|server| server.login.source.is_token());
    let cause = match error {
        MailboxError::Refused { stage, answer } => {
            let code = answer.code.as_deref().and_then(|code| code.split(' ').next());
            let verdict = answer.verdict.to_string();
            let keys = code.map(str::to_ascii_uppercase).into_iter().chain([verdict]).collect();
            let words = answer.to_string().to_lowercase();
            let occasion = if *stage == Stage::Login { Occasion::Login } else { Occasion::Folder };
            Answer { keys, words, token }.cause(occasion)
        }
        MailboxError::Server(error) => of_server(error, token),
        MailboxError::TooLarge { .. } => Cause::TooLarge,
        MailboxError::NoFolder { .. } => Cause::NoFolder,
    };
    Advice { cause, preset: server.and_then(|server| presets::at(&server.host)) }
}

/// What a failed dialogue means.
fn of_server(error: &ServerError, token: bool) -> Cause {
    match &error.kind {
        ErrorKind::NoMechanism { offered, .. } => of_offer(offered, token),
        ErrorKind::NoStarttls => Cause::NoStarttls,
        ErrorKind::Tls(_) => Cause::Certificate,
        ErrorKind::CaFile { .. } | ErrorKind::PlainText { .. } => Cause::Configuration,
        ErrorKind::Protocol { .. } => Cause::Protocol,
        ErrorKind::Interrupted => Cause::Interrupted,
        ErrorKind::Network(_) | ErrorKind::Timeout | ErrorKind::Closed if error.stage.is_opening() => {
            Cause::NoConnection
        }
        ErrorKind::Network(_) | ErrorKind::Timeout | ErrorKind::Closed => Cause::Later,
    }
}

/// What the end of a program with sendmail's command line means.
pub fn of_sendmail(error: &SendmailError) -> Advice {
    let cause = match error {
        SendmailError::Failed { status, said, .. } => {
            let exit = status.code().map_or_else(|| "killed".to_owned(), |code| format!("exit {code}"));
            Answer { keys: vec![exit], words: said.to_lowercase(), token: false }.cause(Occasion::Program)
        }
        SendmailError::Run { .. } if error.disposition() == smtp::Disposition::Deferred => Cause::Later,
        SendmailError::Run { .. } => Cause::NoProgram,
        // In doubt: what to do then is said before any cause.
        SendmailError::Lost { .. } => Cause::Later,
    };
    Advice { cause, preset: None }
}

/// What a bounce means, by the words of the server that refused the letter.
pub fn of_bounce(words: &str) -> Cause {
    Answer::of_words(words).cause(Occasion::Report)
}

/// What it means that a server offers no login that both sides know.
fn of_offer(offered: &[String], token: bool) -> Cause {
    let oauth = |mechanism: &String| matches!(mechanism.as_str(), "XOAUTH2" | "OAUTHBEARER");
    match offered {
        [] => Cause::NoLogin,
        _ if token => Cause::NoTokens,
        offered if offered.iter().all(oauth) => Cause::PasswordsOff,
        _ => Cause::Mechanism,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every answer gets a cause and a remedy, and advice on the login only where the login is the cause.
    #[test]
    fn every_code_has_a_cause_and_only_logins_get_a_logins_advice() {
        arbtest::arbtest(|source| {
            let code: u16 = source.int_in_range(400..=599)?;
            let parts: [u16; 2] = [source.int_in_range(0..=8)?, source.int_in_range(0..=999)?];
            let enhanced = format!("{}.{}.{}", code / 100, parts[0], parts[1]);
            let words: String = source.arbitrary()?;
            let keys = [vec![enhanced, code.to_string()], vec![code.to_string()], vec![]];
            for (stage, keys) in
                Occasion::ALL.iter().flat_map(|stage| keys.iter().map(move |keys| (*stage, keys)))
            {
                let answer =
                    Answer { keys: keys.clone(), words: words.to_lowercase(), token: source.arbitrary()? };
                let cause = answer.cause(stage);
                // A server that says so wants a login before it takes a letter: 530 and 5.7.57 are such words.
                let asked =
                    keys.iter().any(|key| key == "530" || key == "5.7.57") && stage != Occasion::Report;
                assert!(
                    stage == Occasion::Login || asked || !cause.is_login(),
                    "{stage:?} {answer:?}: {cause:?}"
                );
            }
            Ok(())
        });
        for exit in 1..256 {
            let answer = Answer { keys: vec![format!("exit {exit}")], ..Answer::default() };
            assert_ne!(answer.cause(Occasion::Program), Cause::Later, "exit {exit}");
        }
    }

    #[test]
    fn every_cause_has_a_problem_and_a_remedy() {
        for cause in Cause::ALL {
            let problem = cause.sentence();
            assert!(!problem.to_string().is_empty() && !problem.remedy().to_string().is_empty(), "{cause:?}");
        }
    }

    #[test]
    fn what_servers_say_at_a_login() {
        for (words, token, cause) in [
            ("535 5.7.8 Username and Password not accepted", false, Cause::Credentials),
            ("535 5.7.3 Authentication unsuccessful", false, Cause::Credentials),
            (
                "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
                false,
                Cause::PasswordsOff,
            ),
            (
                "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
                true,
                Cause::SubmissionOff,
            ),
            (
                "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect",
                false,
                Cause::Credentials,
            ),
            ("535 5.7.8 Username and Password not accepted", true, Cause::TokenRefused),
            ("534 5.7.9 Application-specific password required", false, Cause::AppPassword),
            ("534 5.7.9 Please log in with your web browser and then try again", false, Cause::WebLogin),
            (
                "534 5.7.14 <https://accounts.example/signin> Please log in via your web browser",
                false,
                Cause::WebLogin,
            ),
            ("534 Authentication mechanism is too weak", false, Cause::Mechanism),
            ("538 5.7.11 Encryption required for requested authentication mechanism", false, Cause::NeedsTls),
            ("530 5.7.0 Must issue a STARTTLS command first", false, Cause::NeedsTls),
            ("454 4.7.0 Temporary authentication failure", false, Cause::LoginLater),
            ("432 4.7.12 A password transition is needed", false, Cause::PasswordExpired),
            ("421 4.7.0 Too many login attempts", false, Cause::TooMany),
            (
                "535 Login Fail. Please enter your authorization code to login.",
                false,
                Cause::AuthorizationCode,
            ),
            ("535 Error: 用户未开启 授权码", false, Cause::AuthorizationCode),
            ("550 User has no permission", false, Cause::ServiceOff),
            ("535 5.7.13 User account disabled", false, Cause::Locked),
            ("504 5.5.4 Unrecognized authentication type", false, Cause::Mechanism),
        ] {
            assert_eq!(Answer { token, ..Answer::of_words(words) }.cause(Occasion::Login), cause, "{words}");
        }
        for (code, words, cause) in [
            ("AUTHENTICATIONFAILED", "invalid credentials", Cause::Credentials),
            ("AUTHORIZATIONFAILED", "", Cause::Locked),
            ("PRIVACYREQUIRED", "", Cause::NeedsTls),
            ("UNAVAILABLE", "", Cause::LoginLater),
            ("EXPIRED", "", Cause::PasswordExpired),
            ("CONTACTADMIN", "", Cause::Locked),
            ("ALERT", "application-specific password required", Cause::AppPassword),
            ("ALERT", "please log in via your web browser", Cause::WebLogin),
            ("ALERT", "your account is not enabled for imap use.", Cause::ServiceOff),
            ("LIMIT", "", Cause::TooMany),
        ] {
            let answer = Answer { keys: vec![code.to_owned()], words: words.to_owned(), token: false };
            assert_eq!(answer.cause(Occasion::Login), cause, "{code} {words}");
        }
    }

    #[test]
    fn what_servers_say_of_a_letter() {
        for (stage, words, cause) in [
            (Occasion::Report, "550 5.1.1 no such user", Cause::NoRecipient),
            (Occasion::Report, "550 5.1.2 bad destination", Cause::NoDomain),
            (Occasion::Report, "550 5.7.1 message refused", Cause::Policy),
            (Occasion::Report, "550-5.7.26 This mail is unauthenticated", Cause::Unauthenticated),
            (
                Occasion::Report,
                "550 5.7.1 Unauthenticated email is not accepted due to the domain's DMARC policy",
                Cause::Unauthenticated,
            ),
            (
                Occasion::Report,
                "550 5.7.1 Service unavailable, client host blocked using Spamhaus",
                Cause::Blocked,
            ),
            (Occasion::Report, "552 5.3.4 message size exceeds limit", Cause::TooLarge),
            (Occasion::Report, "4.4.7 delivery time expired", Cause::Expired),
            (Occasion::Report, "552 5.2.2 mailbox full", Cause::Full),
            (Occasion::Report, "5.4.4 unable to route", Cause::NoDomain),
            (Occasion::Report, "5.4.6 routing loop", Cause::Loop),
            (Occasion::Report, "5.4.1 no answer from host", Cause::Unreachable),
            (
                Occasion::Report,
                "550 5.7.133 not authenticated: only senders of the organisation",
                Cause::Policy,
            ),
            (Occasion::Report, "553 5.6.7 address needs SMTPUTF8", Cause::NonAscii),
            (Occasion::Report, "550 user unknown", Cause::NoRecipient),
            (Occasion::Report, "", Cause::Unknown),
            (Occasion::Recipient, "554 5.7.1 relay access denied", Cause::Relay),
            (Occasion::Recipient, "450 4.2.0 greylisted, see postgrey", Cause::Greylisted),
            (Occasion::Recipient, "550 no such user", Cause::NoRecipient),
            (Occasion::Sender, "530 5.7.0 Authentication Required", Cause::LoginWanted),
            (Occasion::Sender, "530 5.7.0 Must issue a STARTTLS command first", Cause::NeedsTls),
            (Occasion::Sender, "553 5.7.1 sender address rejected: not owned by user", Cause::SenderRefused),
            (Occasion::Sender, "550 5.4.5 Daily user sending limit exceeded", Cause::TooMany),
            (Occasion::Message, "554 5.7.1 spam", Cause::Blocked),
            (Occasion::Message, "552 message too big", Cause::TooLarge),
            (Occasion::Message, "451 4.3.0 later", Cause::Later),
            (Occasion::Session, "554 5.7.1 go away", Cause::NotServed),
        ] {
            assert_eq!(Answer::of_words(words).cause(stage), cause, "{words}");
        }
        let offer = |words: &[&str], token| {
            of_offer(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>(), token)
        };
        assert_eq!(offer(&["CRAM-MD5", "NTLM"], false), Cause::Mechanism);
        assert_eq!(offer(&["XOAUTH2", "OAUTHBEARER"], false), Cause::PasswordsOff);
        assert_eq!(offer(&["PLAIN"], true), Cause::NoTokens);
        assert_eq!(offer(&[], false), Cause::NoLogin);
    }
}
