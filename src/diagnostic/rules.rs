//! From an answer to its cause: one table, the first rule that fits.
//!
//! Sources: RFC 5321 § 4.2.3, RFC 3463, RFC 4954 § 6, RFC 5248 and its registry, RFC 5530, RFC 7372, RFC 7504, sysexits.h,
//! and the words of Google, Microsoft, NetEase and Tencent.

use super::{Answer, Cause};
use crate::net::Stage;

/// Where in the letter's way an answer was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// Before the login.
    Session,
    /// The login.
    Login,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA and after it.
    Message,
    /// A folder of the person's own mailbox.
    Folder,
    /// A program with sendmail's command line.
    Program,
    /// A server further on, in a bounce.
    Report,
}

impl Occasion {
    /// All of them.
    #[cfg(test)]
    pub(super) const ALL: [Self; 8] = [
        Self::Session,
        Self::Login,
        Self::Sender,
        Self::Recipient,
        Self::Message,
        Self::Folder,
        Self::Program,
        Self::Report,
    ];

    /// The occasion of a stage.
    pub(super) fn of(stage: Stage) -> Self {
        match stage {
            stage if stage.is_opening() => Self::Session,
            Stage::Login => Self::Login,
            Stage::Sender => Self::Sender,
            Stage::Recipient => Self::Recipient,
            Stage::Data | Stage::Body | Stage::FinalReply | Stage::Quit => Self::Message,
            _ => Self::Folder,
        }
    }
}

/// One of the keys or one of the words, at one of the stages.
struct Rule {
    at: &'static [Occasion],
    /// `x` stands for any digit or number, and what follows the last one given may be anything: `x.7`.
    keys: &'static [&'static str],
    words: &'static [&'static str],
    cause: Cause,
}

const ANYWHERE: &[Occasion] = &[];
const LOGIN: &[Occasion] = &[Occasion::Login];
const FOLDER: &[Occasion] = &[Occasion::Folder];
const PROGRAM: &[Occasion] = &[Occasion::Program];
const SESSION: &[Occasion] = &[Occasion::Session];
const SENDER: &[Occasion] = &[Occasion::Sender];
/// Where the server that answers is the person's own.
const OWN_SERVER: &[Occasion] =
    &[Occasion::Session, Occasion::Login, Occasion::Sender, Occasion::Recipient, Occasion::Message];
const BEFORE_MESSAGE: &[Occasion] = &[Occasion::Sender, Occasion::Recipient, Occasion::Message];
const REPORT: &[Occasion] = &[Occasion::Report];
const RECIPIENT: &[Occasion] = &[Occasion::Recipient, Occasion::Report];

macro_rules! rules {
    ($($at:ident [$($key:literal),*] [$($word:literal),*] $cause:ident;)*) => {
        const RULES: &[Rule] = &[$(Rule {
            at: $at, keys: &[$($key),*], words: &[$($word),*], cause: Cause::$cause,
        },)*];
    };
}

rules! {
    // A program's exit status (sysexits.h) counts before its words.
    PROGRAM ["exit 64"] [] ProgramUsage;
    PROGRAM ["exit 65"] [] Content;
    PROGRAM ["exit 67"] [] NoRecipient;
    PROGRAM ["exit 68"] [] ProgramHost;
    PROGRAM ["exit 77"] [] ProgramLogin;
    PROGRAM ["exit 72", "exit 78"] [] ProgramConfiguration;
    PROGRAM ["exit 126", "exit 127"] [] ProgramMissing;
    PROGRAM [] [""] ProgramTrouble;

    // The login.
    OWN_SERVER ["538", "5.7.10", "5.7.11", "PRIVACYREQUIRED"] ["starttls", "encryption required"] NeedsTls;
    LOGIN [] ["smtpclientauthentication is disabled"] SubmissionOff;
    LOGIN [] ["authorization code", "authorisation code", "授权码", "reqcode", "service is not open"] AuthorizationCode;
    LOGIN [] ["basic authentication is disabled", "basicauthblocked", "basic auth is disabled"] PasswordsOff;
    LOGIN [] ["application-specific password", "app-specific password", "app password", "invalidsecondfactor"] AppPassword;
    LOGIN ["x.7.14", "WEBALERT"] ["web browser", "weblogin", "web login"] WebLogin;
    LOGIN [] ["enabled for imap", "imap access is disabled", "imap is disabled", "no permission", "not activated"] ServiceOff;
    LOGIN [] ["credentials were incorrect"] Credentials;
    LOGIN ["x.7.139"] [] PasswordsOff;
    LOGIN ["432", "x.7.12", "EXPIRED"] ["password has expired", "password expired"] PasswordExpired;
    LOGIN ["x.7.13", "CONTACTADMIN", "AUTHORIZATIONFAILED", "NOPERM"] ["account disabled", "suspended", "locked"] Locked;
    LOGIN ["LIMIT"] ["too many", "rate limit", "frequency"] TooMany;
    LOGIN ["4xx", "4.x", "UNAVAILABLE", "INUSE", "SERVERBUG", "BYE"] [] LoginLater;
    LOGIN ["x.7.9"] [] AppPassword;
    LOGIN ["534", "50x", "5.5", "BAD"] [] Mechanism;
    LOGIN ["530"] [] LoginWanted;
    LOGIN [] [""] Credentials;

    // The person's own mailbox.
    FOLDER ["OVERQUOTA"] ["quota exceeded"] OwnFull;
    FOLDER ["NOPERM", "CONTACTADMIN"] [] NoPermission;
    FOLDER ["NONEXISTENT", "TRYCREATE"] [] NoFolder;
    FOLDER ["PRIVACYREQUIRED"] [] NeedsTls;
    FOLDER ["LIMIT"] ["too many"] TooMany;
    FOLDER ["UNAVAILABLE", "INUSE", "SERVERBUG", "CORRUPTION", "EXPUNGEISSUED", "BYE", "4xx"] [] Later;
    FOLDER ["CLIENTBUG", "BAD"] [] Protocol;
    FOLDER [] [""] Permanent;

    // The way of a letter.
    SESSION ["421", "4xx"] [] Later;
    SESSION ["50x"] [] Protocol;
    SESSION [] [""] NotServed;
    BEFORE_MESSAGE ["530", "5.7.57"] [] LoginWanted;
    // Words may be those of a server's name: what the code says for certain goes before them.
    ANYWHERE ["5.1.1", "5.1.3", "5.1.6"] [] NoRecipient;
    BEFORE_MESSAGE ["x.7.54", "x.7.64"] ["relay access denied", "relaying denied", "unable to relay", "relay not permitted"] Relay;
    REPORT [] ["relay access denied", "relaying denied", "unable to relay", "relay not permitted"] NoDomain;
    ANYWHERE [] ["greylist", "graylist", "postgrey"] Greylisted;
    ANYWHERE ["x.7.20", "x.7.21", "x.7.22", "x.7.23", "x.7.24", "x.7.25", "x.7.26", "x.7.509", "x.7.515"]
        ["dmarc", "dkim", "spf ", "unauthenticated", "sender policy framework"] Unauthenticated;
    ANYWHERE ["x.2.2"] ["mailbox full", "mailbox is full", "over quota", "storage allocation"] Full;
    ANYWHERE ["x.3.4", "x.2.3"] ["message size", "too large", "too big"] TooLarge;
    ANYWHERE ["x.6.7", "x.6.8", "x.6.9"] ["smtputf8"] NonAscii;
    ANYWHERE ["x.7.60", "x.1.7", "x.1.8", "x.7.27"]
        ["not owned by", "sendasdenied", "send as", "sender address rejected", "mail from must equal"] SenderRefused;
    ANYWHERE ["x.7.28", "x.4.5", "x.7.29", "x.7.232", "x.7.233"] ["rate limit", "sending limit", "too many messages", "too many connections"] TooMany;
    ANYWHERE ["x.7.350", "x.7.511"] ["spam", "blocklist", "block list", "blacklist", "blocked using", "reputation", "dnsbl"] Blocked;
    ANYWHERE ["x.1.2", "x.1.10", "x.4.4", "521", "556"] ["domain not found", "host not found", "unrouteable address"] NoDomain;
    ANYWHERE ["5.1"] ["recipient address rejected: access denied. as("] NoRecipient;
    ANYWHERE ["x.4.7"] ["retry timeout", "time expired"] Expired;
    ANYWHERE ["x.4.6", "x.4.14"] ["too many hops", "mail loop"] Loop;
    ANYWHERE ["4.7"] [] Later;
    RECIPIENT ["x.4"] [] Unreachable;
    SENDER ["5.7"] [] SenderRefused;
    ANYWHERE ["5.7"] [] Policy;
    ANYWHERE ["5.2"] [] Disabled;
    ANYWHERE ["5.6"] [] Content;
    ANYWHERE ["5.5"] [] Protocol;
    RECIPIENT [] ["no such user", "user unknown", "unknown user", "does not exist", "user not found", "invalid recipient",
        "no such recipient", "unknown recipient", "no such mailbox", "mailbox not found"] NoRecipient;
    // Without an enhanced code.
    ANYWHERE ["4xx", "4.x"] [] Later;
    ANYWHERE ["552"] [] TooLarge;
    SENDER ["55x"] [] SenderRefused;
    RECIPIENT ["550", "551", "553"] [] NoRecipient;
    ANYWHERE ["50x", "555"] [] Protocol;
    ANYWHERE ["550", "554"] [] Policy;
    ANYWHERE ["5xx", "5.x"] [] Permanent;
}

/// The cause of an answer.
pub(super) fn find(stage: Occasion, answer: &Answer) -> Cause {
    let rule = RULES.iter().find(|rule| {
        (rule.at.is_empty() || rule.at.contains(&stage))
            && (rule.words.iter().any(|words| answer.words.contains(words))
                || rule.keys.iter().any(|pattern| answer.keys.iter().any(|key| fits(pattern, key))))
    });
    rule.map_or(Cause::Unknown, |rule| rule.cause)
}

/// Whether a key is one that a pattern means.
fn fits(pattern: &str, key: &str) -> bool {
    if pattern.contains('.') != key.contains('.') {
        return false;
    }
    if pattern.contains('.') {
        let mut parts = key.split('.');
        return pattern
            .split('.')
            .all(|wanted| parts.next().is_some_and(|part| wanted == "x" || wanted == part));
    }
    pattern.len() == key.len()
        && pattern.bytes().zip(key.bytes()).all(|(wanted, byte)| wanted == b'x' || wanted == byte)
}
