//! Domains made to be taken for another: drawn alike, one slip of the fingers away, or carrying its name.
//!
//! In: an address and what is known. Out: the known domain it resembles, or a letter that is not what it looks like. It
//! decides nothing: a person is asked.

use std::cell::LazyCell;
use std::sync::LazyLock;

use unicode_security::MixedScript as _;
use unicode_security::confusable_detection::skeleton;

use crate::provider::{Index, Origin, free_mail};
use crate::text::list::{self, List};
use crate::value::{Domain, Value as _};

pub(crate) const WORDS: &str = include_str!("name_words.txt");

/// Words that stand in many domains and name nobody.
pub(crate) static COMMON: List = List::new(|| list::below(WORDS, "common"));

/// The domain that `domain` is made to be taken for, as far as is known. Those who are believed less are asked only
/// after those who are believed more: a record from elsewhere vouches for no look-alike of a built-in domain, and is not
/// named as the real one where a built-in one is.
pub fn impostor(domain: &Domain, index: &Index) -> Option<String> {
    let suspect = LazyCell::new(|| Suspect::of(domain));
    for origin in [Origin::BuiltIn, Origin::Own, Origin::Imported] {
        let table = index.table(origin);
        if table.domains().any(|own| domain.is_within(own.domain)) {
            return None;
        }
        let real = resembled(&suspect, table.domains()).map(|own| own.domain.to_owned());
        let free = || {
            let free =
                (origin == Origin::BuiltIn && !free_mail::is_free(domain)).then(|| free_look(&suspect));
            free.flatten()
        };
        if let Some(real) = real.or_else(free) {
            return Some(real);
        }
    }
    None
}

/// The free-mail service whose name a domain imitates. Many short names are like theirs by chance.
fn free_look(suspect: &Suspect) -> Option<String> {
    static IMITATED: LazyLock<Vec<(Domain, Shape)>> = LazyLock::new(|| {
        let free = free_mail::imitated().into_iter().filter_map(|free| Domain::parse(free).ok());
        free.map(|domain| (domain.clone(), Shape::of(&domain))).collect()
    });
    let suspect = &suspect.shape;
    let imitated = IMITATED.iter().find(|(_, real)| {
        suspect.drawn == real.drawn
            || real.long && (suspect.name == real.name || one_edit(&suspect.registered, &real.registered))
    });
    imitated.map(|(domain, _)| domain.to_string())
}

/// A letter before the `@` that only looks like one of ours, and the one it looks like: a Cyrillic а in `lebаra`.
pub(crate) fn disguised(local: &str) -> Option<(char, String)> {
    if local.is_ascii() {
        return None;
    }
    let looks = |c: char| skeleton(c.encode_utf8(&mut [0; 4])).collect::<String>();
    let latin = |c: char| !c.is_ascii() && looks(c).is_ascii();
    // A whole word of another script is no disguise as long as some letter of it shows the script.
    let hidden = skeleton(local).all(|c| c.is_ascii()) || !local.is_single_script();
    let found = local.chars().find(|c| hidden && latin(*c))?;
    Some((found, looks(found)))
}

/// The known domain that a suspect, which is none of them and below none, resembles most.
fn resembled<'a>(suspect: &Suspect, known: impl Iterator<Item = Known<'a>>) -> Option<Known<'a>> {
    let Suspect { shape, parts } = suspect;
    let likeness = |own: Known<'a>| {
        let sign = if shape.drawn == own.drawn {
            0
        } else if shape.near(&own) {
            1
        } else if own.long && own.speaks && parts.iter().any(|part| part == own.name) {
            2
        } else {
            return None;
        };
        let distance = match sign {
            2 => usize::from(ending(&shape.registered) != ending(own.registered)),
            _ => strsim::osa_distance(&shape.registered, own.registered),
        };
        Some(((sign, distance), own))
    };
    known.filter_map(likeness).min_by_key(|(rank, _)| *rank).map(|(_, own)| own)
}

/// A known domain with the shape others are compared with, as a table keeps it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known<'a> {
    domain: &'a str,
    registered: &'a str,
    drawn: &'a str,
    name: &'a str,
    speaks: bool,
    long: bool,
}

impl<'a> Known<'a> {
    /// The domain that this line is.
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let mut cells = line.split('\t');
        let (domain, registered, drawn) = (cells.next()?, cells.next()?, cells.next()?);
        let (name, signs) = (cells.next()?, cells.next()?);
        let (speaks, long) = (signs.contains('s'), signs.contains('l'));
        Some(Self { domain, registered, drawn, name, speaks, long })
    }

    /// The line of a domain.
    pub(super) fn line(domain: &Domain) -> String {
        let Shape { registered, drawn, name, speaks, long } = Shape::of(domain);
        let (speaks, long) = (if speaks { "s" } else { "" }, if long { "l" } else { "" });
        format!("{domain}\t{registered}\t{drawn}\t{name}\t{speaks}{long}\n")
    }
}

/// A domain that may be made to be taken for another.
struct Suspect {
    shape: Shape,
    /// What stands between its dots and hyphens, as it is drawn.
    parts: Vec<String>,
}

impl Suspect {
    fn of(domain: &Domain) -> Self {
        let readable = domain.readable();
        // The ending names nobody: many names are words that domains end in.
        let named = readable.rsplit_once('.').map_or(&*readable, |(named, _)| named);
        let parts = named.split(['.', '-']).map(drawing).collect();
        Self { shape: Shape::of(domain), parts }
    }
}

/// A domain as the eye takes it in.
#[derive(Debug, Clone)]
struct Shape {
    /// What was registered, as it is read.
    registered: String,
    /// The same, as it is drawn.
    drawn: String,
    /// The owner's name, as it is drawn.
    name: String,
    /// Whether the name says whose it is.
    speaks: bool,
    /// Whether the name is so long that one like it is no chance.
    long: bool,
}

impl Shape {
    fn of(domain: &Domain) -> Self {
        let readable = domain.readable();
        let labels = domain.registered().split('.').count();
        let from = readable.split('.').count().saturating_sub(labels);
        let registered = readable.split('.').skip(from).collect::<Vec<_>>().join(".");
        let owner = registered.split('.').next().unwrap_or_default();
        let name = drawing(owner);
        let length = name.chars().count();
        let speaks = length >= 4 && !COMMON.contains(&owner);
        Self { drawn: drawing(&registered), registered, name, speaks, long: length >= 5 }
    }

    /// One edit, a swap of neighbours included: of the whole, or of a name long enough to be no chance.
    fn near(&self, other: &Known<'_>) -> bool {
        other.speaks
            && (one_edit(&self.registered, other.registered)
                || other.long && (self.name == other.name || one_edit(&self.name, other.name)))
    }
}

/// What stands behind a domain's name.
fn ending(registered: &str) -> Option<&str> {
    registered.split_once('.').map(|(_, ending)| ending)
}

/// Whether one edit makes the one of the other, a swap of neighbours included. What `strsim::osa_distance` works out
/// for any number of edits, and too slowly for every known domain.
pub(crate) fn one_edit(one: &str, other: &str) -> bool {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (one, other) = (&one[same..], &other[same..]);
    let ((a, after_a), (b, after_b)) = (first(one), first(other));
    let ((next_a, rest_a), (next_b, rest_b)) = (first(after_a), first(after_b));
    // Left out, added or another; or the two in the other order.
    let changed = one == after_b || after_a == other || after_a == after_b;
    let swapped = a == next_b && next_a == b && rest_a == rest_b;
    a != b && (changed || swapped)
}

fn first(text: &str) -> (Option<char>, &str) {
    let mut chars = text.chars();
    (chars.next(), chars.as_str())
}

/// What is drawn alike is the same here (UTS 39); in ASCII: rn and m, 0 and o, 1 and l, vv and w, cl and d, ii and u.
pub(crate) fn drawing(text: &str) -> String {
    let drawn: String = skeleton(text).flat_map(char::to_lowercase).collect();
    drawn.replace("vv", "w").replace("cl", "d").replace("ii", "u")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::EmailAddress;

    #[test]
    fn what_is_made_to_be_mistaken_is_found() {
        let known =
            ["lebara.com", "lebara.co.uk", "nordfunk.example", "mail.de", "ee.co.uk", "1und1.de", "yello.de"]
                .map(|domain| Known::line(&Domain::parse(domain).expect("a domain")));
        let known: Vec<Known<'_>> = known.iter().filter_map(|line| Known::read(line.trim_end())).collect();
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
            let suspect = address.to_domain();
            let own = known.iter().any(|own| suspect.is_within(own.domain));
            let found = resembled(&Suspect::of(&suspect), known.iter().copied()).filter(|_| !own);
            assert_eq!(found.map(|found| found.domain), like, "{domain}");
        }
    }

    #[test]
    fn one_edit_is_a_distance_of_one() {
        let mut texts = vec![String::new()];
        for length in 0..4 {
            let shorter: Vec<String> =
                texts.iter().filter(|text| text.chars().count() == length).cloned().collect();
            texts.extend(shorter.iter().flat_map(|text| ['a', 'b', '取'].map(|c| format!("{text}{c}"))));
        }
        assert_eq!(texts.len(), 1 + 3 + 9 + 27 + 81);
        for (one, other) in texts.iter().flat_map(|one| texts.iter().map(move |other| (one, other))) {
            assert_eq!(one_edit(one, other), strsim::osa_distance(one, other) == 1, "{one} {other}");
        }
    }
}
