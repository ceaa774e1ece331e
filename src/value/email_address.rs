//! One e-mail address, ready for an envelope and a header.

use std::fmt;

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use serde::Serialize;

use crate::text::characters::Joiners;
use crate::value::{Domain, Invalid, Remedy, one_line};
use crate::words::{Sentence, sentence};

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

impl crate::value::Value for EmailAddress {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 320, Joiners::Refused)?;
        Self::judge(text).map_err(|fault| match likely_meant(text) {
            // A slip of the fingers that leaves only one address.
            Some(meant) if fault.remedies.is_empty() => fault.remedy(Remedy::Replace(meant.to_string())),
            _ => fault,
        })
    }
}

/// The address that is meant where blanks, a comma for a point, or the wide characters of Chinese input stand in it.
fn likely_meant(text: &str) -> Option<EmailAddress> {
    let meant: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            ',' | '。' | '，' | '．' => '.',
            '＠' => '@',
            c => c,
        })
        .collect();
    (meant != text && meant.matches('@').count() == 1).then(|| EmailAddress::judge(&meant).ok()).flatten()
}

impl EmailAddress {
    /// The address that a line is, or what is wrong with it.
    fn judge(text: &str) -> Result<Self, Invalid> {
        let ats = text.matches('@').count();
        if ats > 1 || (ats == 1 && text.contains([',', ';'])) {
            return Err(Invalid::of("several-addresses", sentence!("several-addresses")));
        }
        if let Some((_, inner)) = text.split_once('<') {
            let inner = inner.split('>').next().unwrap_or_default().trim();
            let fault = Invalid::of("display-name", sentence!("more-than-address", address = inner));
            return Err(match Self::judge(inner) {
                Ok(_) => fault.remedy(Remedy::Replace(inner.to_owned())),
                Err(_) => fault,
            });
        }
        let Some((local, domain)) = text.split_once('@') else {
            return Err(not_an_address("not-an-address", &sentence!("address-no-at")));
        };
        if text.contains(char::is_whitespace) {
            return Err(not_an_address("not-an-address", &sentence!("address-space")));
        }
        let domain = ascii_domain(domain)
            .map_err(|why| Invalid::of("bad-domain", sentence!("address-bad-domain", why)))?;
        check_local(local, &domain)?;
        Ok(Self { local: local.to_owned(), domain })
    }
}

fn not_an_address(code: &'static str, why: &Sentence) -> Invalid {
    Invalid::of(code, sentence!("not-an-address", why))
}

/// A domain that can own mail, in its ASCII form (IDNA, UTS 46), lower case; or why it is none.
pub(crate) fn ascii_domain(domain: &str) -> Result<String, Sentence> {
    if domain.is_empty() {
        return Err(sentence!("domain-nothing"));
    }
    let ascii = Uts46::new()
        .to_ascii(domain.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify)
        .map_err(|_| sentence!("domain-character"))?;
    // A mailbox on a bare host or an IP address is never a company's or a customer's.
    let Some((_, top)) = ascii.rsplit_once('.') else {
        return Err(sentence!("domain-no-dot"));
    };
    if top.bytes().all(|b| b.is_ascii_digit()) {
        return Err(sentence!("domain-number"));
    }
    Ok(ascii.into_owned())
}

fn check_local(local: &str, domain: &str) -> Result<(), Invalid> {
    let refuse = |why: Sentence| not_an_address("bad-local-part", &why);
    if local.is_empty() {
        return Err(refuse(sentence!("address-nothing-before")));
    }
    if local.len() > 64 {
        return Err(refuse(sentence!("address-long-before")));
    }
    if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        return Err(refuse(sentence!("address-dots-before")));
    }
    // Quoted local parts are left out on purpose: nobody is given one, and much software breaks on them.
    let atext = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    // An encoded word is read as what it encodes, by some.
    if !local.chars().all(atext) || local.contains("=?") || lettre::Address::new(local, domain).is_err() {
        return Err(refuse(sentence!("address-character-before")));
    }
    if local.len() + 1 + domain.len() > 254 {
        return Err(refuse(sentence!("address-too-long")));
    }
    Ok(())
}
