//! SASL: what a login sends, whatever protocol carries it (RFC 4422).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// How a login is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mechanism {
    /// A name and a password (RFC 4616).
    Plain,
    /// A name and an OAuth access token.
    Xoauth2,
}

impl Mechanism {
    /// The one for a token or a password.
    pub(crate) fn of(token: bool) -> Self {
        if token { Self::Xoauth2 } else { Self::Plain }
    }

    /// Those that do: a password can be sent in another way as well.
    pub(crate) fn wanted(self) -> Vec<String> {
        let names: &[&str] = if self == Self::Plain { &["PLAIN", "LOGIN"] } else { &[self.name()] };
        names.iter().map(|&name| name.to_owned()).collect()
    }

    /// Its name in the registry.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Xoauth2 => "XOAUTH2",
        }
    }
}

/// The response that opens a login, in base64.
pub(crate) fn initial_response(mechanism: Mechanism, user: &str, secret: &str) -> Zeroizing<String> {
    let response = Zeroizing::new(match mechanism {
        Mechanism::Plain => format!("\0{user}\0{secret}"),
        Mechanism::Xoauth2 => format!("user={user}\u{1}auth=Bearer {secret}\u{1}\u{1}"),
    });
    Zeroizing::new(STANDARD.encode(response.as_bytes()))
}
