//! Domains made to be taken for another: drawn alike, one slip of the fingers away, or carrying its name.
//!
//! In: an address's domain and the domains known. Out: the known one it resembles. It decides nothing: a person
//! is asked.

use unicode_security::confusable_detection::skeleton;

use crate::provider::Domain;

/// Words that stand in many domains and name nobody.
const COMMON: [&str; 29] = [
    "account", "bank", "care", "club", "contact", "direct", "energy", "example", "gmbh", "group", "help",
    "home", "info", "kunden", "life", "mail", "media", "mobil", "mobile", "news", "online", "payment",
    "portal", "post", "service", "shop", "store", "support", "team",
];

/// The known domain that `domain` resembles most, without being it or one below it.
pub(super) fn resembled<'a>(
    domain: &Domain,
    known: impl IntoIterator<Item = &'a Domain> + Clone,
) -> Option<&'a Domain> {
    if known.clone().into_iter().any(|own| domain.is_within(own.as_str())) {
        return None;
    }
    let readable = domain.readable();
    let suspect = Shape::of(&readable, domain);
    let parts: Vec<String> = readable.split(['.', '-']).map(drawing).collect();
    let likeness = |own: &'a Domain| {
        let theirs = Shape::of(&own.readable(), own);
        let sign = if suspect.drawn == theirs.drawn {
            0
        } else if suspect.near(&theirs) {
            1
        } else if theirs.speaks() && parts.contains(&theirs.name) {
            2
        } else {
            return None;
        };
        let distance = match sign {
            2 => usize::from(suspect.ending() != theirs.ending()),
            _ => strsim::osa_distance(&suspect.registered, &theirs.registered),
        };
        Some(((sign, distance), own))
    };
    known.into_iter().filter_map(likeness).min_by_key(|(rank, _)| *rank).map(|(_, own)| own)
}

/// A domain as the eye takes it in.
struct Shape {
    /// What was registered, as it is read.
    registered: String,
    /// The same, as it is drawn.
    drawn: String,
    /// The owner's name, as it is drawn.
    name: String,
}

impl Shape {
    fn of(readable: &str, domain: &Domain) -> Self {
        let labels = domain.registered().split('.').count();
        let from = readable.split('.').count().saturating_sub(labels);
        let registered = readable.split('.').skip(from).collect::<Vec<_>>().join(".");
        let name = drawing(registered.split('.').next().unwrap_or_default());
        Self { drawn: drawing(&registered), registered, name }
    }

    /// What stands behind the name.
    fn ending(&self) -> Option<&str> {
        self.registered.split_once('.').map(|(_, ending)| ending)
    }

    /// Whether the name says whose it is.
    fn speaks(&self) -> bool {
        self.name.chars().count() >= 4
            && !COMMON.contains(&self.registered.split('.').next().unwrap_or_default())
    }

    /// One edit, a swap of neighbours included: of the whole, or of a name long enough to be no chance.
    fn near(&self, other: &Self) -> bool {
        let long = other.name.chars().count() >= 5;
        other.speaks()
            && (strsim::osa_distance(&self.registered, &other.registered) == 1
                || long && strsim::osa_distance(&self.name, &other.name) <= 1)
    }
}

/// What is drawn alike is the same here (UTS 39); in ASCII: rn and m, 0 and o, 1 and l, vv and w.
fn drawing(text: &str) -> String {
    skeleton(text).flat_map(char::to_lowercase).collect::<String>().replace("vv", "w")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{EmailAddress, Value as _};

    #[test]
    fn what_is_made_to_be_mistaken_is_found() {
        let known: Vec<Domain> =
            ["lebara.com", "lebara.co.uk", "nordfunk.example", "mail.de", "ee.co.uk", "1und1.de", "yello.de"]
                .map(|domain| Domain::parse(domain).expect("a domain"))
                .into();
        for (domain, like) in [
            ("lebara.com", None),
            ("mail.lebara.co.uk", None),
            ("lebаra.com", Some("lebara.com")), // a Cyrillic а
            ("Iebara.com", Some("lebara.com")),
            ("1ebara.com", Some("lebara.com")),
            ("lebarа-hilfe.example", Some("lebara.com")), // the same as a part
            ("nordfunK.example", None),
            ("n0rdfunk.example", Some("nordfunk.example")),
            ("nodrfunk.example", Some("nordfunk.example")),
            ("lebarra.org", Some("lebara.com")),
            ("lebara.co", Some("lebara.com")),
            ("lebara.cm", Some("lebara.com")),
            ("evil-lebara.net", Some("lebara.com")),
            ("lebara.customer-care.example", Some("lebara.com")),
            ("lebara.com.customer-care.example", Some("lebara.com")),
            ("lebara.shop", Some("lebara.com")),
            ("yelIo.de", Some("yello.de")),
            ("lund1.de", Some("1und1.de")),
            ("mail.example.net", None),
            ("mail.com", None),
            ("bt.co.uk", None),
            ("congstar.de", None),
        ] {
            let address = EmailAddress::parse(&format!("care@{domain}")).expect("an address");
            let found = resembled(&address.to_domain(), &known).map(Domain::as_str);
            assert_eq!(found, like, "{domain}");
        }
    }
}
