//! What can have gone wrong; what to do about each is said beside it in the catalog.

use crate::words::{Describe, Sentence, described, sentence};

macro_rules! causes {
    ($($(#[$doc:meta])* $cause:ident $(($login:ident))?: $id:literal;)*) => {
        /// Why the other side did not do what was asked.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Cause { $($(#[$doc])* $cause,)* }

        impl Cause {
            /// All of them.
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$cause),*];

            /// Whether the login is at fault: who logs in, with what, how.
            pub fn is_login(self) -> bool {
                match self { $(Self::$cause => causes!(@ $($login)?),)* }
            }
        }

        /// The problem; its `.fix` is the remedy.
        impl Describe for Cause {
            fn sentence(&self) -> Sentence {
                match self { $(Self::$cause => sentence!($id),)* }
            }
        }
    };
    (@ login) => { true };
    (@) => { false };
}

described!(Cause);

causes! {
    /// User name or password is wrong.
    Credentials (login): "cause-credentials";
    /// A second factor is on, and the own password was given (RFC 5248, X.7.9).
    AppPassword (login): "cause-app-password";
    /// An authorisation code is wanted (NetEase, QQ).
    AuthorizationCode (login): "cause-authorization-code";
    /// Passwords are not taken any more.
    PasswordsOff (login): "cause-passwords-off";
    /// Submission is switched off for the account.
    SubmissionOff (login): "cause-submission-off";
    /// The token is expired, revoked, or has no scope for mail.
    TokenRefused (login): "cause-token-refused";
    /// Tokens are not taken.
    NoTokens (login): "cause-no-tokens";
    /// No common mechanism.
    Mechanism (login): "cause-mechanism";
    /// No login at all.
    NoLogin (login): "cause-no-login";
    /// A login is wanted before a letter is taken.
    LoginWanted (login): "cause-login-wanted";
    /// A person has to log in at the service's website.
    WebLogin (login): "cause-web-login";
    /// IMAP or SMTP is not switched on.
    ServiceOff (login): "cause-service-off";
    /// The password has expired.
    PasswordExpired (login): "cause-password-expired";
    /// The account is closed, or may not do this.
    Locked (login): "cause-locked";
    /// The login cannot be checked now.
    LoginLater (login): "cause-login-later";
    /// Nothing goes unprotected.
    NeedsTls: "cause-needs-tls";
    /// STARTTLS is missing.
    NoStarttls: "cause-no-starttls";
    /// The certificate is not good.
    Certificate: "cause-certificate";
    /// The account's own description is wrong.
    Configuration: "cause-configuration";
    /// There is no connection.
    NoConnection: "cause-no-connection";
    /// The server takes nobody from here.
    NotServed: "cause-not-served";
    /// The program is not there.
    NoProgram: "cause-no-program";
    /// The address does not exist.
    NoRecipient: "cause-no-recipient";
    /// The domain does not exist or takes no mail.
    NoDomain: "cause-no-domain";
    /// The mailbox is switched off.
    Disabled: "cause-disabled";
    /// The mailbox is full.
    Full: "cause-full";
    /// The person's own mailbox is full.
    OwnFull: "cause-own-full";
    /// The message is too large.
    TooLarge: "cause-too-large";
    /// The sender is not proven (SPF, DKIM, DMARC).
    Unauthenticated: "cause-unauthenticated";
    /// Taken for spam, or the sending server is on a list.
    Blocked: "cause-blocked";
    /// A rule of the receiver.
    Policy: "cause-policy";
    /// The account may not use this sender address.
    SenderRefused: "cause-sender-refused";
    /// The server forwards nothing for strangers.
    Relay: "cause-relay";
    /// Too much in too short a time.
    TooMany: "cause-too-many";
    /// Greylisting.
    Greylisted: "cause-greylisted";
    /// The servers gave up.
    Expired: "cause-expired";
    /// A routing loop.
    Loop: "cause-loop";
    /// The receiving server cannot be reached.
    Unreachable: "cause-unreachable";
    /// Letters beyond ASCII.
    NonAscii: "cause-beyond-ascii";
    /// The form of the letter.
    Content: "cause-content";
    /// Not understood.
    Protocol: "cause-protocol";
    /// No permission for a folder.
    NoPermission: "cause-no-permission";
    /// No such folder.
    NoFolder: "cause-no-folder";
    /// The program was used wrongly.
    ProgramUsage: "cause-program-usage";
    /// The program finds a host not.
    ProgramHost: "cause-program-host";
    /// The program was not let in.
    ProgramLogin: "cause-program-login";
    /// The program's configuration.
    ProgramConfiguration: "cause-program-configuration";
    /// The program's trouble on this machine.
    ProgramTrouble: "cause-program-trouble";
    /// The program was not there.
    ProgramMissing: "cause-program-missing";
    /// Interrupted by the person.
    Interrupted: "cause-interrupted";
    /// Later it may be otherwise.
    Later: "cause-later";
    /// Never, as it seems.
    Permanent: "cause-permanent";
    /// Nothing is known.
    Unknown: "cause-unknown";
}
