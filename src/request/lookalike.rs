//! Domains made to be taken for another: drawn alike, one slip of the fingers away, or carrying its name.
//!
//! In: an address and what is known. Out: the known domain it resembles, or a letter that is not what it looks like. It
//! decides nothing: a person is asked.

use unicode_security::MixedScript as _;
use unicode_security::confusable_detection::skeleton;

use crate::provider::{Domain, Origin, Survey, free_mail};
use crate::request::Value as _;

/// Words that stand in many domains and name nobody.
const COMMON: [&str; 29] = [
    "account", "bank", "care", "club", "contact", "direct", "energy", "example", "gmbh", "group", "help",
    "home", "info", "kunden", "life", "mail", "media", "mobil", "mobile", "news", "online", "payment",
    "portal", "post", "service", "shop", "store", "support", "team",
];

/// The domain that `domain` is made to be taken for, as far as is known. Those who are believed less are asked only
/// after those who are believed more: a record from elsewhere vouches for no look-alike of a built-in domain, and is not
/// named as the real one where a built-in one is.
pub(super) fn impostor(domain: &Domain, survey: &Survey) -> Option<String> {
    for origin in [Origin::BuiltIn, Origin::Own, Origin::Imported] {
        let known = survey.domains(origin);
        if known.clone().any(|own| domain.is_within(own.as_str())) {
            return None;
        }
        let real = resembled(domain, known).map(ToString::to_string);
        let free = || (origin == Origin::BuiltIn).then(|| free_look(domain).map(str::to_owned)).flatten();
        if let Some(real) = real.or_else(free) {
            return Some(real);
        }
    }
    None
}

/// The free-mail service whose name this domain imitates. Many short names are like theirs by chance.
fn free_look(domain: &Domain) -> Option<&'static str> {
    if free_mail::is_free(domain) {
        return None;
    }
    let suspect = Shape::of(&domain.readable(), domain);
    free_mail::IMITATED.into_iter().find(|free| {
        let Ok(real) = Domain::parse(free) else { return false };
        let real = Shape::of(free, &real);
        let long = real.name.chars().count() >= 5;
        suspect.drawn == real.drawn
            || long
                && (suspect.name == real.name
                    || strsim::osa_distance(&suspect.registered, &real.registered) == 1)
    })
}

/// A letter before the `@` that only looks like one of ours, and the one it looks like: a Cyrillic а in `lebаra`.
pub(super) fn disguised(local: &str) -> Option<(char, String)> {
    let looks = |c: char| skeleton(c.encode_utf8(&mut [0; 4])).collect::<String>();
    let latin = |c: char| !c.is_ascii() && looks(c).is_ascii();
    // A whole word of another script is no disguise as long as some letter of it shows the script.
    let hidden = skeleton(local).all(|c| c.is_ascii()) || !local.is_single_script();
    let found = local.chars().find(|c| hidden && latin(*c))?;
    Some((found, looks(found)))
}

/// The known domain that `domain` resembles most, without being it or one below it.
fn resembled<'a>(domain: &Domain, known: impl IntoIterator<Item = &'a Domain> + Clone) -> Option<&'a Domain> {
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

/// What is drawn alike is the same here (UTS 39); in ASCII: rn and m, 0 and o, 1 and l, vv and w, cl and d, ii and u.
fn drawing(text: &str) -> String {
    let drawn: String = skeleton(text).flat_map(char::to_lowercase).collect();
    drawn.replace("vv", "w").replace("cl", "d").replace("ii", "u")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::EmailAddress;

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
            ("norclfunk.example", Some("nordfunk.example")),
            ("congstar.de", None),
        ] {
            let address = EmailAddress::parse(&format!("care@{domain}")).expect("an address");
            let found = resembled(&address.to_domain(), &known).map(Domain::as_str);
            assert_eq!(found, like, "{domain}");
        }
    }
}
