//! What can have gone wrong, and what to do about each: one table.

macro_rules! causes {
    ($($(#[$doc:meta])* $cause:ident $(($login:ident))?: $problem:literal, $remedy:literal;)*) => {
        /// Why the other side did not do what was asked.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Cause { $($(#[$doc])* $cause,)* }

        impl Cause {
            /// The problem, and the remedy as an imperative.
            pub fn words(self) -> (&'static str, &'static str) {
                match self { $(Self::$cause => ($problem, $remedy),)* }
            }

            /// Whether the login is at fault: who logs in, with what, how.
            pub fn is_login(self) -> bool {
                match self { $(Self::$cause => causes!(@ $($login)?),)* }
            }
        }
    };
    (@ login) => { true };
    (@) => { false };
}

causes! {
    /// User name or password is wrong.
    Credentials (login): "user name or password is not accepted",
        "check user name and password; many services want an app password, and IMAP and SMTP switched on in their settings";
    /// A second factor is on, and the own password was given (RFC 5248, X.7.9).
    AppPassword (login): "the service wants an app password",
        "make one in the account's security settings and give it instead of your own password";
    /// An authorisation code is wanted (NetEase, QQ).
    AuthorizationCode (login): "the service wants an authorisation code (授权码)",
        "switch SMTP and IMAP on in the mailbox's settings and give the code it shows instead of the password";
    /// Passwords are not taken any more.
    PasswordsOff (login): "the service takes no passwords any more",
        "give the account a token_command that prints an OAuth access token";
    /// Submission is switched off for the account.
    SubmissionOff (login): "sending by programs (SMTP AUTH) is switched off for this mailbox",
        "have the administrator switch it on, or send through another account";
    /// The token is expired, revoked, or has no scope for mail.
    TokenRefused (login): "the access token is expired or not for this mailbox",
        "run the token_command by itself and renew the token, with the scope for mail and the user name of this account";
    /// Tokens are not taken.
    NoTokens (login): "the server takes no access tokens (XOAUTH2)",
        "use a password_command instead of the token_command";
    /// No common mechanism.
    Mechanism (login): "the server offers only kinds of login that adieu does not have",
        "use the service's submission server with PLAIN, LOGIN or XOAUTH2, or a program that has them (‹sendmail›)";
    /// No login at all.
    NoLogin (login): "the server offers no login here",
        "use its submission port (465 with tls, 587 with starttls), or auth = \"none\" where it takes letters without a login";
    /// A login is wanted before a letter is taken.
    LoginWanted (login): "the server wants a login first",
        "take auth = \"none\" out of the account, and give it a user name and a password";
    /// A person has to log in at the service's website.
    WebLogin (login): "the service wants you to log in on its website",
        "log in there with a browser, confirm that it was you, then run the same command again";
    /// IMAP or SMTP is not switched on.
    ServiceOff (login): "access by mail programs is switched off for this mailbox",
        "switch IMAP and SMTP on in the mailbox's settings";
    /// The password has expired.
    PasswordExpired (login): "the password has expired or must be renewed",
        "log in on the service's website and set a new one";
    /// The account is closed, or may not do this.
    Locked (login): "the service has locked this account or does not let it in",
        "log in on the service's website, or ask its support";
    /// The login cannot be checked now.
    LoginLater (login): "the server cannot check logins now", "run the same command again later";
    /// Nothing goes unprotected.
    NeedsTls: "the server wants a protected connection first",
        "set security to \"starttls\" (port 587) or \"tls\" (port 465; IMAP 993)";
    /// STARTTLS is missing.
    NoStarttls: "the server does not protect this port, or somebody in between keeps it from doing so",
        "use its port for tls (465; IMAP 993), and another network if that is not offered either";
    /// The certificate is not good.
    Certificate: "the server's certificate is not good for its name",
        "check the server's name, port and protection in the config file; a private authority's certificate is given as ca_file";
    /// The account's own description is wrong.
    Configuration: "the account is not described as it must be", "mend the account in the config file";
    /// There is no connection.
    NoConnection: "there is no connection to the server",
        "check the server's name, port and protection in the config file, and your own connection";
    /// The server takes nobody from here.
    NotServed: "the server takes no connections from here",
        "use the submission server of your mail service (port 465 or 587), not a receiving one, and another network if it says so";
    /// The program is not there.
    NoProgram: "the program cannot be run", "give the account's sendmail the path of a program that can";
    /// The address does not exist.
    NoRecipient: "the address does not exist", "look up the address and send the letter to the right one (‹to ADDRESS›)";
    /// The domain does not exist or takes no mail.
    NoDomain: "the address's domain does not exist or takes no mail",
        "look up the address and send the letter to the right one (‹to ADDRESS›)";
    /// The mailbox is switched off.
    Disabled: "the mailbox takes no letters now", "try again in a day or two, or use another way to reach them";
    /// The mailbox is full.
    Full: "the mailbox is full", "try again in a day or two, or use another way to reach them";
    /// The person's own mailbox is full.
    OwnFull: "your mailbox is full", "make room in the mailbox";
    /// The message is too large.
    TooLarge: "the message is too large", "leave enclosures out or make them smaller";
    /// The sender is not proven (SPF, DKIM, DMARC).
    Unauthenticated: "the receiver could not verify that the letter comes from your domain (SPF, DKIM, DMARC)",
        "send it through the mail service of your own address; the recipient's address is not the cause";
    /// Taken for spam, or the sending server is on a list.
    Blocked: "the receiver takes the letter, or the server it came from, for spam",
        "send it through another account, or use another way to reach them; the recipient's address is not the cause";
    /// A rule of the receiver.
    Policy: "a rule of the receiver refuses the letter",
        "read its words, and use another account or another way to reach them; the recipient's address need not be wrong";
    /// The account may not use this sender address.
    SenderRefused: "the account may not send from this address",
        "send from the account's own address (‹email›), or have the service allow the other one";
    /// The server forwards nothing for strangers.
    Relay: "the server takes no letters for other domains from you",
        "use the submission port of your mail service (465 or 587) with your user name";
    /// Too much in too short a time.
    TooMany: "the server has had enough of your letters or connections for now",
        "wait some hours and run the same command again, with a lower ‹rate› where there are many";
    /// Greylisting.
    Greylisted: "the receiver puts off letters from senders it does not know (greylisting)",
        "run the same command again in half an hour";
    /// The servers gave up.
    Expired: "the receiver's server did not take it for days",
        "try once more, or use another way to reach them; the address may be right";
    /// A routing loop.
    Loop: "the receiver's servers send it in a circle", "use another way to reach them, and tell them of it";
    /// The receiving server cannot be reached.
    Unreachable: "the receiver's server could not be reached",
        "try again later, or use another way to reach them; check the address's domain";
    /// Letters beyond ASCII.
    NonAscii: "an address has letters beyond ASCII, which the server cannot carry (no SMTPUTF8)",
        "send through an account whose server offers SMTPUTF8 (‹run account test› says so), or to an address in ASCII (‹to ADDRESS›)";
    /// The form of the letter.
    Content: "the server does not take the letter's form",
        "leave enclosures out, or send it through another account";
    /// Not understood.
    Protocol: "the server and adieu do not understand each other",
        "look at the dialogue (-v), and check that it is a submission or IMAP server";
    /// No permission for a folder.
    NoPermission: "the account may not use this folder", "name another folder in the config file, as drafts or sent";
    /// No such folder.
    NoFolder: "there is no such folder", "name the folder in the config file, as drafts or sent in the account's imap table";
    /// The program was used wrongly.
    ProgramUsage: "the program does not take sendmail's arguments (-i -f)",
        "give the account's sendmail a program that does";
    /// The program finds a host not.
    ProgramHost: "the program found no server of that name",
        "check the server's name in the program's own configuration, and the domain of the address";
    /// The program was not let in.
    ProgramLogin: "the program may not do this: its own login was refused, or a file is closed to it",
        "try the program by itself, and check user, password and file permissions in its own configuration";
    /// The program's configuration.
    ProgramConfiguration: "the program's own configuration is wrong", "mend it and try the program by itself";
    /// The program's trouble on this machine.
    ProgramTrouble: "the program had trouble of its own", "read its words and its log, then run the same command again";
    /// The program was not there.
    ProgramMissing: "the program, or one it starts, cannot be run",
        "check the path in the account's sendmail and what the program starts";
    /// Interrupted by the person.
    Interrupted: "it was interrupted", "run the same command again";
    /// Later it may be otherwise.
    Later: "the server cannot do it now", "run the same command again later";
    /// Never, as it seems.
    Permanent: "the server will say the same again", "read its words";
    /// Nothing is known.
    Unknown: "no cause is given",
        "read what the server says, and look up the address: the right one is given with ‹to ADDRESS›";
}
