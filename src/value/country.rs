//! A country as ISO 3166-1 writes it.

use std::fmt;

use icu_locale::subtags::Region;
use icu_locale::{LanguageIdentifier, LocaleExpander, TransformResult};
use serde::{Deserialize, Serialize};

use crate::text::characters::Joiners;
use crate::value::{Domain, Invalid, Value as _, one_line};
use crate::words::sentence;

/// Endings of domains that are a country's and not its code.
const ENDINGS: [(&str, &str); 31] = [
    ("uk", "GB"),
    ("scot", "GB"),
    ("wales", "GB"),
    ("london", "GB"),
    ("bayern", "DE"),
    ("berlin", "DE"),
    ("cologne", "DE"),
    ("hamburg", "DE"),
    ("koeln", "DE"),
    ("nrw", "DE"),
    ("ruhr", "DE"),
    ("saarland", "DE"),
    ("tirol", "AT"),
    ("wien", "AT"),
    ("swiss", "CH"),
    ("zuerich", "CH"),
    ("alsace", "FR"),
    ("bzh", "FR"),
    ("corsica", "FR"),
    ("paris", "FR"),
    ("amsterdam", "NL"),
    ("frl", "NL"),
    ("brussels", "BE"),
    ("vlaanderen", "BE"),
    ("gent", "BE"),
    ("madrid", "ES"),
    ("sydney", "AU"),
    ("melbourne", "AU"),
    ("nyc", "US"),
    ("xn--fiqs8s", "CN"),
    ("xn--fiqz9s", "CN"),
];

/// Countries' endings that are used everywhere, and those of no country's code.
const ANYWHERE: [&str; 34] = [
    "ac", "ag", "ai", "am", "as", "bz", "cc", "cd", "co", "dj", "eu", "fm", "ga", "gg", "gl", "gs", "im",
    "io", "la", "ly", "me", "ml", "ms", "nu", "pw", "sc", "sh", "st", "su", "to", "tk", "tv", "vc", "ws",
];

/// Two capital letters that name a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country(Region);

impl Country {
    /// The country a domain ends in, where its ending is a country's and used there: many of `.io`, `.co` and `.tv` are
    /// elsewhere.
    pub(crate) fn of_domain(domain: &Domain) -> Option<Self> {
        let (_, ending) = domain.as_str().rsplit_once('.')?;
        let code = match ENDINGS.iter().find(|(known, _)| *known == ending) {
            Some((_, code)) => code,
            None if ending.len() == 2 && !ANYWHERE.contains(&ending) => ending,
            None => return None,
        };
        Self::parse(code).ok()
    }

    /// Whether providers there write to their customers in one of several languages.
    pub(crate) fn is_multilingual(self) -> bool {
        const SEVERAL: [&str; 13] =
            ["AE", "BA", "BE", "CA", "CH", "CY", "HK", "IN", "LU", "MO", "MY", "SG", "ZA"];
        SEVERAL.contains(&self.as_str())
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The country as a part of a language tag.
    pub(crate) fn region(self) -> Region {
        self.0
    }

    /// The language most people there read, from CLDR's likely subtags.
    pub fn language(self) -> LanguageIdentifier {
        let mut language = LanguageIdentifier { region: Some(self.0), ..LanguageIdentifier::UNKNOWN };
        // CLDR leaves a country out where the answer is that of the world at large: English.
        if LocaleExpander::new_extended().maximize(&mut language) == TransformResult::Unmodified {
            language.language = icu_locale::subtags::language!("en");
        }
        language
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|fault| serde::de::Error::custom(fault.what))
    }
}

impl Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl crate::value::Value for Country {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 60, Joiners::Refused)?;
        // The name every Briton gives; ISO reserves it for the purpose.
        let text = if text.eq_ignore_ascii_case("UK") { "GB" } else { text };
        // ISO's list says which two letters are a country, but for those it leaves to private use.
        let upper = text.to_ascii_uppercase();
        let private = matches!(upper.as_bytes(), b"AA" | b"ZZ" | [b'X', _] | [b'Q', b'M'..=b'Z']);
        let known = !private && upper.parse::<iso3166_static::Alpha2>().is_ok();
        let unknown = || Invalid::of("unknown-country", sentence!("unknown-country"));
        text.parse().ok().filter(|_| known).map(Self).ok_or_else(unknown)
    }
}
