//! One e-mail address, ready for an envelope and a header.

use std::fmt;

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use serde::Serialize;

use crate::text::characters::Joiners;
use crate::value::{Domain, Invalid, one_line};

/// An address as RFC 5321 § 4.1.2 and RFC 6531 write it, its domain in ASCII (IDNA, UTS 46).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress {
    local: String,
    domain: String,
}

impl EmailAddress {
    /// The part before the `@`.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The domain in its ASCII form, lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The domain as people read it, where that differs from [`domain`](Self::domain).
    pub fn readable_domain(&self) -> Option<String> {
        let (readable, ok) = idna::domain_to_unicode(&self.domain);
        (ok.is_ok() && readable != self.domain).then_some(readable)
    }

    /// The domain as a value of its own.
    pub(crate) fn to_domain(&self) -> Domain {
        Domain::of_address(&self.domain)
    }

    /// Whether only a server that offers SMTPUTF8 (RFC 6531) can carry it.
    pub fn needs_smtputf8(&self) -> bool {
        !self.local.is_ascii()
    }

    /// The mailbox before the `@`, in lower case and without a tag: `care` of `Care+contract@example.com` (RFC 5233).
    pub(crate) fn mailbox(&self) -> String {
        let end = self.local.find('+').filter(|at| *at > 0).unwrap_or(self.local.len());
        self.local[..end].to_lowercase()
    }

    /// Whether mail to both is read in the same place, whatever tag follows a `+` (RFC 5233).
    pub fn same_but_for_a_tag(&self, other: &Self) -> bool {
        self.domain == other.domain && self.mailbox() == other.mailbox()
    }

    /// Whether both are the same mailbox for every practical purpose: local parts are case-sensitive
    /// only on paper (RFC 5321 § 2.4).
    pub fn same_mailbox(&self, other: &Self) -> bool {
        self.domain == other.domain && self.local.to_lowercase() == other.local.to_lowercase()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl Serialize for EmailAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

const FIX: &str = "write one address, such as name@example.org";

impl crate::value::Value for EmailAddress {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 320, Joiners::Refused)?;
        let ats = text.matches('@').count();
        if ats > 1 || (ats == 1 && text.contains([',', ';'])) {
            return Err(Invalid::new("several-addresses", "holds more than one address", FIX));
        }
        if let Some((_, inner)) = text.split_once('<') {
            let inner = inner.split('>').next().unwrap_or_default().trim();
            let fix = format!("write only the address: {inner}");
            return Err(Invalid::new("display-name", "holds more than the address", fix));
        }
        let Some((local, domain)) = text.split_once('@') else {
            return Err(Invalid::new("not-an-address", "is not an e-mail address: it has no @", FIX));
        };
        if text.contains(char::is_whitespace) {
            return Err(Invalid::new(
                "not-an-address",
                "is not an e-mail address: it has a space in it",
                FIX,
            ));
        }
        let domain = ascii_domain(domain)?;
        check_local(local, &domain)?;
        Ok(Self { local: local.to_owned(), domain })
    }
}

/// A domain that can own mail, in its ASCII form (IDNA, UTS 46), lower case.
pub(crate) fn ascii_domain(domain: &str) -> Result<String, Invalid> {
    let refuse =
        |why: &str| Invalid::new("bad-domain", format!("has a domain that cannot exist: {why}"), FIX);
    if domain.is_empty() {
        return Err(refuse("there is nothing after the @"));
    }
    let ascii = Uts46::new()
        .to_ascii(domain.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify)
        .map_err(|_| refuse("it holds a character, a dot or a length that domains do not have"))?;
    // A mailbox on a bare host or an IP address is never a company's or a customer's.
    let Some((_, top)) = ascii.rsplit_once('.') else {
        return Err(refuse("it has no dot"));
    };
    if top.bytes().all(|b| b.is_ascii_digit()) {
        return Err(refuse("its last part is a number"));
    }
    Ok(ascii.into_owned())
}

fn check_local(local: &str, domain: &str) -> Result<(), Invalid> {
    let refuse = |why: &str| Invalid::new("bad-local-part", format!("is not an e-mail address: {why}"), FIX);
    if local.is_empty() {
        return Err(refuse("there is nothing before the @"));
    }
    if local.len() > 64 {
        return Err(refuse("the part before the @ is longer than 64 octets"));
    }
    if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        return Err(refuse("a dot may not begin, end or be doubled before the @"));
    }
    // Quoted local parts are left out on purpose: nobody is given one, and much software breaks on them.
    let atext = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    // An encoded word is read as what it encodes, by some.
    if !local.chars().all(atext) || local.contains("=?") || lettre::Address::new(local, domain).is_err() {
        return Err(refuse("the part before the @ holds a character that may not stand there"));
    }
    if local.len() + 1 + domain.len() > 254 {
        return Err(refuse("it is longer than 254 octets"));
    }
    Ok(())
}
