//! The services where anybody can have an address: what stands before the `@` says nothing of a company.

use crate::text::list::{self, List};
use crate::value::Domain;

const LISTS: &str = include_str!("free_mail.txt");

static DOMAINS: List = List::new(|| list::below(LISTS, "domains"));
static NAMES: List = List::new(|| list::below(LISTS, "names"));

/// The services whose names everybody knows, and which are imitated for it.
pub(crate) fn imitated() -> Vec<&'static str> {
    list::below(LISTS, "imitated")
}

/// Whether anybody can have an address at this domain, or at the one it is below.
pub(crate) fn is_free(domain: &Domain) -> bool {
    DOMAINS.iter().any(|free| domain.is_within(free)) || NAMES.contains(&domain.name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Value as _;

    #[test]
    fn every_line_is_a_domain_or_a_name() {
        list::check(LISTS, &["domains", "names", "imitated"]);
        for domain in DOMAINS.iter().copied().chain(imitated()) {
            assert_eq!(Domain::parse(domain).expect("a domain").as_str(), domain);
        }
        assert!(NAMES.iter().all(|name| !name.contains('.')));
    }

    #[test]
    fn services_with_many_endings_are_known_by_name() {
        for (domain, free) in [
            ("gmail.com", true),
            ("yahoo.co.jp", true),
            ("hotmail.fr", true),
            ("gmx.net", true),
            ("live.com.au", true),
            ("qq.com", true),
            ("mail.live.example.com", false),
            ("example.com", false),
            ("support.gmail.com", true),
            ("vip.sina.com", true),
            ("gmail.com.example", false),
            ("notgmail.com", false),
            ("aol.co.uk", true),
            ("yandex.com.tr", true),
        ] {
            assert_eq!(is_free(&Domain::parse(domain).expect("a domain")), free, "{domain}");
        }
    }
}
