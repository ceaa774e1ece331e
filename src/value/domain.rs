//! A domain that can own mail, and which part of it is the owner's name.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::value::{Invalid, Value, ascii_domain};
use crate::words::{Sentence, sentence};

/// A domain in its ASCII form (IDNA, UTS 46), lower case, with at least one dot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Domain(String);

/// Second labels below which registries, and not one company, hand out names. The list need not be whole: it
/// serves comparisons, and nothing becomes trusted by it that a record does not list.
const SHARED: [&str; 18] = [
    "ac", "asn", "co", "com", "edu", "gen", "gob", "gov", "id", "ltd", "me", "ne", "net", "nhs", "nom", "or",
    "org", "plc",
];

/// Those of them that no company has for itself below two letters: a record that listed one would trust everybody.
const NOBODYS: [&str; 5] = ["ac", "co", "com", "net", "org"];

impl Domain {
    /// The domain, such as `lebara.co.uk`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The domain as people read it.
    pub fn readable(&self) -> Cow<'_, str> {
        if self.0.contains("xn--") {
            idna::domain_to_unicode(&self.0).0.into()
        } else {
            Cow::Borrowed(&self.0)
        }
    }

    /// The domain of a web address such as `https://www.example.com/contact`, without its `www.`; the scheme may be
    /// left out. It is read as browsers read it (WHATWG URL), but strictly: what they mend in silence, a backslash or
    /// a line break, and a user name before the host serve to make one host look like another.
    ///
    /// # Errors
    /// A [`Invalid`] where that is no web address of a domain.
    pub fn of_url(url: &str) -> Result<Self, Invalid> {
        let refuse = |why: Sentence| Invalid::of("bad-web-address", sentence!("bad-web-address", why));
        if url.contains(|c: char| c == '\\' || c.is_whitespace() || c.is_control()) {
            return Err(refuse(sentence!("web-address-character")));
        }
        let whole =
            if url.contains("://") { Cow::Borrowed(url) } else { Cow::Owned(format!("https://{url}")) };
        let page = Url::parse(&whole).map_err(|error| refuse(Sentence::verbatim(error.to_string())))?;
        if !matches!(page.scheme(), "http" | "https") {
            return Err(refuse(sentence!("web-address-scheme")));
        }
        // An empty user name is one too, and the parser forgets it.
        let authority = whole.split_once("://").map_or("", |(_, rest)| rest);
        let authority = authority.split(['/', '?', '#']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err(refuse(sentence!("web-address-user")));
        }
        let host = page.host_str().unwrap_or_default();
        Self::parse(host.strip_prefix("www.").unwrap_or(host))
    }

    /// The domain of an address, which passed the same rule.
    pub(crate) fn of_address(domain: &str) -> Self {
        Self(domain.to_owned())
    }

    /// Whether it is `upper` itself or below it.
    pub fn is_within(&self, upper: &str) -> bool {
        self.0.strip_suffix(upper).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }

    /// The part somebody registered: `lebara.co.uk` of `mobile.lebara.co.uk`.
    pub fn registered(&self) -> &str {
        let mut dots = self.0.rmatch_indices('.').map(|(at, _)| at);
        let (Some(last), Some(second)) = (dots.next(), dots.next()) else {
            return &self.0;
        };
        let middle = &self.0[second + 1..last];
        let shared = self.0.len() - last == 3 && SHARED.contains(&middle);
        let start = if shared { dots.next() } else { Some(second) };
        start.map_or(&self.0, |at| &self.0[at + 1..])
    }

    /// The owner's name in it: `lebara` of `mobile.lebara.co.uk`.
    pub fn name(&self) -> &str {
        self.registered().split('.').next().unwrap_or_default()
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Value for Domain {
    fn parse(text: &str) -> Result<Self, Invalid> {
        if let Some((middle, top)) = text.split_once('.')
            && top.len() == 2
            && NOBODYS.contains(&middle.to_lowercase().as_str())
        {
            return Err(Invalid::of("shared-domain", sentence!("shared-domain")));
        }
        ascii_domain(text).map(Self).map_err(|why| Invalid::of("bad-domain", sentence!("bad-domain", why)))
    }
}

impl TryFrom<String> for Domain {
    type Error = Sentence;

    fn try_from(text: String) -> Result<Self, Sentence> {
        Self::parse(&text).map_err(|fault| fault.what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owners_name_is_found() {
        for (text, registered, name) in [
            ("lebara.com", "lebara.com", "lebara"),
            ("mobile.lebara.co.uk", "lebara.co.uk", "lebara"),
            ("lebara.com.au", "lebara.com.au", "lebara"),
            ("com.example", "com.example", "com"),
            ("a.b.example", "b.example", "b"),
        ] {
            let domain = Domain::parse(text).expect("a domain");
            assert_eq!((domain.registered(), domain.name()), (registered, name), "{text}");
        }
        for (url, host) in [
            ("https://www.example.com/a?b", "example.com"),
            ("http://Mobile.Example.com:8080", "mobile.example.com"),
            ("https://example.com/@somebody?x=@example.org#@", "example.com"),
            ("www.example.com", "example.com"),
            ("https://bücher.example", "xn--bcher-kva.example"),
        ] {
            assert_eq!(Domain::of_url(url).expect("a domain").as_str(), host);
        }
        for bad in [
            "",
            "localhost",
            "https://",
            "https://[::1]/",
            "1.2.3.4",
            "a b.example",
            "a\n.example",
            "https://www.co.uk",
            "http://user@example.com",
            "https://example.com:secret@example.org",
            r"https://example.com\@example.org",
            r"https:\\example.com",
            "https://exam\tple.com",
            "ftp://example.com",
            "javascript:alert",
        ] {
            assert!(Domain::of_url(bad).is_err(), "{bad:?}");
        }
        let below = Domain::parse("mail.lebara.com").expect("a domain");
        assert!(below.is_within("lebara.com") && below.is_within("mail.lebara.com"));
        assert!(!below.is_within("ebara.com") && !below.is_within("x.mail.lebara.com"));
    }
    #[test]
    fn what_stands_before_the_host_never_decides_whose_page_it_is() {
        arbtest::arbtest(|u| {
            let before: String = u.arbitrary()?;
            let between = u.choose(&["\\", "@", "\\@", "/\\"])?;
            let page = format!("https://{before}{between}n.example/");
            // After a slash, a question mark or a hash the host has ended: then it is not n.example's page.
            if let Ok(domain) = Domain::of_url(&page) {
                assert!(!domain.is_within("n.example") || before.contains(['/', '?', '#']), "{page:?}");
            }
            Ok(())
        });
    }
}
