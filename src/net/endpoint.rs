//! Where a server is and how the connection to it is protected.

use std::path::Path;

use serde::{Deserialize, Serialize};

/// Where a server is and how it is trusted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Endpoint<'a> {
    /// Its name, which its certificate must carry.
    pub(crate) host: &'a str,
    /// Its port.
    pub(crate) port: u16,
    /// How the connection is protected.
    pub(crate) security: Security,
    /// A private certificate authority's file, trusted besides the system's.
    pub(crate) ca_file: Option<&'a Path>,
}

impl Endpoint<'_> {
    /// The host as a resolver and a certificate know it: an IPv6 address without its brackets.
    pub(crate) fn bare_host(&self) -> &str {
        bare(self.host)
    }
}

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// TLS from the first octet (RFC 8314).
    Tls,
    /// TLS after STARTTLS (RFC 3207); a server that does not offer it is refused.
    Starttls,
    /// Plain text: to this machine only.
    None,
}

impl Security {
    /// The port that goes with it.
    pub fn port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::Starttls => 587,
            Self::None => 25,
        }
    }

    /// The port of a mailbox server that goes with it.
    pub fn imap_port(self) -> u16 {
        match self {
            Self::Tls => 993,
            Self::Starttls | Self::None => 143,
        }
    }

    /// Its name in the config file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Starttls => "starttls",
            Self::None => "none",
        }
    }
}

/// A host as a resolver and a certificate know it: an IPv6 address without its brackets.
pub(crate) fn bare(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

/// Whether `host` is this machine, whatever a name server says.
pub(crate) fn is_loopback(host: &str) -> bool {
    let address = bare(host).parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
