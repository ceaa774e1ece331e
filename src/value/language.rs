//! Languages: the tag a person gives, the languages there are letters in, and the way from one to the other.
//!
//! In: a BCP 47 tag (RFC 5646). Out: one of the offered [`Language`]s, or none. It knows no letter and no
//! template; the catalog says what is offered.

use std::fmt;

use icu_locale::{LanguageIdentifier, LocaleExpander, subtags};
use serde::Serialize;

use crate::text::characters::Joiners;
use crate::text::suggest::nearest;
use crate::value::{Country, Invalid, Remedy, Value, one_line};
use crate::words::{Describe, Sentence, sentence, sentence_value};

/// A well-formed language tag that nobody has matched with a letter yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag(LanguageIdentifier);

/// A language letters are written in, by the tag its templates' directory carries.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

/// A language there are letters in.
struct Known {
    tag: &'static str,
    /// The language whose letters it takes over where it has none of its own.
    variant_of: Option<&'static str>,
    /// Whether its letters are translations for a person to read, and none that a provider gets.
    for_reading: bool,
    english: &'static str,
    /// Its name in itself.
    own: &'static str,
}

const fn language(tag: &'static str, english: &'static str, own: &'static str) -> Known {
    Known { tag, variant_of: None, for_reading: false, english, own }
}

const fn variant(tag: &'static str, of: &'static str, english: &'static str, own: &'static str) -> Known {
    Known { variant_of: Some(of), ..language(tag, english, own) }
}

const fn reading(tag: &'static str, english: &'static str, own: &'static str) -> Known {
    Known { for_reading: true, ..language(tag, english, own) }
}

/// Every language there are letters in: a folder in `templates/`, and a line here. A variant's folder has only what differs.
const KNOWN: &[Known] = &[
    reading("ar", "Arabic", "العربية"),
    language("cs", "Czech", "čeština"),
    language("da", "Danish", "dansk"),
    language("de", "German", "Deutsch"),
    variant("de-AT", "de", "Austrian German", "österreichisches Deutsch"),
    variant("de-CH", "de", "Swiss German", "Schweizer Hochdeutsch"),
    language("el", "Greek", "ελληνικά"),
    language("en-GB", "English", "English"),
    variant("en-IE", "en-GB", "Irish English", "Irish English"),
    variant("en-US", "en-GB", "American English", "American English"),
    language("es", "Spanish", "español"),
    language("fi", "Finnish", "suomi"),
    language("fr", "French", "français"),
    variant("fr-BE", "fr", "Belgian French", "français de Belgique"),
    variant("fr-CH", "fr", "Swiss French", "français de Suisse"),
    language("hu", "Hungarian", "magyar"),
    language("it", "Italian", "italiano"),
    variant("it-CH", "it", "Swiss Italian", "italiano svizzero"),
    language("nb", "Norwegian", "norsk"),
    language("nl", "Dutch", "Nederlands"),
    variant("nl-BE", "nl", "Belgian Dutch", "Belgisch Nederlands"),
    language("pl", "Polish", "polski"),
    language("pt-PT", "Portuguese", "português"),
    language("ro", "Romanian", "română"),
    language("sv", "Swedish", "svenska"),
    reading("tr", "Turkish", "Türkçe"),
    reading("uk", "Ukrainian", "українська"),
    language("zh-Hans", "Chinese", "中文"),
];

impl Language {
    /// The language whose templates' directory has this name, if it is a language tag.
    pub fn from_directory(name: &str) -> Option<Self> {
        name.parse::<LanguageIdentifier>().ok().map(|_| Self(name.to_owned()))
    }

    /// The same with its tag spelt as is usual (RFC 5646 § 2.1.1): `sv`, `pt-BR`, `zh-Hant`.
    #[must_use]
    pub fn canonical(&self) -> Self {
        Self(self.identifier().to_string())
    }

    /// The tag, such as `zh-Hans`.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language's English name, where there is one; else its tag.
    pub fn english_name(&self) -> &str {
        self.known().map_or(&self.0, |known| known.english)
    }

    /// The language's name in itself, where there is one; else its tag.
    pub fn own_name(&self) -> &str {
        self.known().map_or(&self.0, |known| known.own)
    }

    /// The language whose letters it takes over where it has none of its own.
    pub fn variant_of(&self) -> Option<&'static str> {
        self.known()?.variant_of
    }

    /// Whether its letters are translations for a person to read, and none that a provider gets.
    pub fn is_for_reading(&self) -> bool {
        self.known().is_some_and(|known| known.for_reading)
    }

    /// The languages that a translation may be in, and no letter.
    pub fn for_reading() -> impl Iterator<Item = Self> {
        KNOWN.iter().filter(|known| known.for_reading).map(|known| Self(known.tag.to_owned()))
    }

    /// Whether whoever reads the one reads the other: one language in one script, of one country or of two.
    pub fn reads_like(&self, other: &Self) -> bool {
        let script = |language: &Self| maximized(&language.identifier()).script;
        self.is_same_language(other) && script(self) == script(other)
    }

    /// Whether the two are one language, as written in one country or in two.
    pub fn is_same_language(&self, other: &Self) -> bool {
        maximized(&self.identifier()).language == maximized(&other.identifier()).language
    }

    /// The scripts it is written in, by their names in Unicode (ISO 15924).
    pub(crate) fn scripts(&self) -> Vec<&'static str> {
        let script = maximized(&self.identifier()).script;
        match script.as_ref().map_or("Latn", |script| script.as_str()) {
            "Hans" | "Hant" => vec!["Hani", "Bopo"],
            "Jpan" => vec!["Hani", "Hira", "Kana"],
            "Kore" => vec!["Hang", "Hani"],
            "Cyrl" => vec!["Cyrl"],
            "Grek" => vec!["Grek"],
            "Arab" => vec!["Arab"],
            "Hebr" => vec!["Hebr"],
            _ => vec!["Latn"],
        }
    }

    /// Whether its lines begin on the right.
    pub(crate) fn runs_from_the_right(&self) -> bool {
        self.scripts().iter().any(|script| ["Arab", "Hebr"].contains(script))
    }

    /// The variants there are; one that differs in its dates alone has no folder.
    pub fn variants() -> impl Iterator<Item = Self> {
        KNOWN.iter().filter(|known| known.variant_of.is_some()).map(|known| Self(known.tag.to_owned()))
    }

    fn known(&self) -> Option<&'static Known> {
        KNOWN.iter().find(|known| known.tag == self.0)
    }

    /// The identifier for locale data.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Its name; where the catalogs have none, its own.
impl Describe for Language {
    fn sentence(&self) -> Sentence {
        match self.tag() {
            "ar" => sentence!("language-ar"),
            "cs" => sentence!("language-cs"),
            "da" => sentence!("language-da"),
            "de" => sentence!("language-de"),
            "de-AT" => sentence!("language-de-at"),
            "de-CH" => sentence!("language-de-ch"),
            "el" => sentence!("language-el"),
            "en-GB" => sentence!("language-en-gb"),
            "en-IE" => sentence!("language-en-ie"),
            "en-US" => sentence!("language-en-us"),
            "es" => sentence!("language-es"),
            "fi" => sentence!("language-fi"),
            "fr" => sentence!("language-fr"),
            "fr-BE" => sentence!("language-fr-be"),
            "fr-CH" => sentence!("language-fr-ch"),
            "hu" => sentence!("language-hu"),
            "it" => sentence!("language-it"),
            "it-CH" => sentence!("language-it-ch"),
            "nb" => sentence!("language-nb"),
            "nl" => sentence!("language-nl"),
            "nl-BE" => sentence!("language-nl-be"),
            "pl" => sentence!("language-pl"),
            "pt-PT" => sentence!("language-pt-pt"),
            "ro" => sentence!("language-ro"),
            "sv" => sentence!("language-sv"),
            "tr" => sentence!("language-tr"),
            "uk" => sentence!("language-uk"),
            "zh-Hans" => sentence!("language-zh-hans"),
            _ => Sentence::verbatim(self.own_name()),
        }
    }
}

sentence_value!(Language);

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Tag {
    /// The tag of a language identifier.
    pub fn new(identifier: LanguageIdentifier) -> Self {
        Self(identifier)
    }

    /// The same in a country, where it names none.
    #[must_use]
    pub fn in_country(self, country: Country) -> Self {
        Self(LanguageIdentifier { region: self.0.region.or(Some(country.region())), ..self.0 })
    }

    /// The tag with all its parts: `pt-BR`, where [`Display`](fmt::Display) says `pt`.
    pub fn as_written(&self) -> String {
        self.0.to_string()
    }

    /// Whether it names another country than the one whose letters `found` are.
    pub fn is_of_another_country(&self, found: &Language) -> bool {
        let theirs = maximized(&found.identifier()).region;
        self.0.region.is_some_and(|region| theirs != Some(region))
    }

    /// The offered language nearest to this tag: the same language in the same script (CLDR likely subtags
    /// fill in what the tag leaves open), in the country it names where there is a choice, else no variant.
    pub fn resolve<'a>(&self, offered: &'a [Language]) -> Option<&'a Language> {
        if let Some(exactly) = offered.iter().find(|language| language.identifier() == self.0) {
            return Some(exactly);
        }
        let wanted = maximized(&self.0);
        let mut same = offered.iter().filter_map(|language| {
            // Filling in leaves a language as it is, where one is named.
            let named = language.identifier();
            if written(named.language) != wanted.language && !named.language.is_unknown() {
                return None;
            }
            let has = maximized(&named);
            let same = has.language == wanted.language && has.script == wanted.script;
            same.then_some((language, has.region))
        });
        // English is most of all American; who says only "English" has named no country.
        let of = |region| same.clone().find(|(_, has)| *has == region);
        let mut whole = same.clone().filter(|(language, _)| language.variant_of().is_none());
        self.0
            .region
            .and_then(|region| of(Some(region)))
            .or_else(|| whole.clone().find(|(_, has)| *has == wanted.region))
            .or_else(|| whole.next())
            .or_else(|| same.next())
            .map(|(language, _)| language)
    }

    /// The same as it is written in a country, where the tag names none and there is a choice.
    pub fn resolve_in<'a>(&self, country: Option<Country>, offered: &'a [Language]) -> Option<&'a Language> {
        let found = self.resolve(offered)?;
        let region = country.filter(|_| self.0.region.is_none()).map(Country::region);
        let there = |language: &&Language| {
            language.reads_like(found) && maximized(&language.identifier()).region == region
        };
        Some(Some(found).filter(there).or_else(|| offered.iter().find(there)).unwrap_or(found))
    }

    /// Why this tag has no letter, and which is nearest.
    pub fn not_offered(&self, offered: &[Language]) -> Invalid {
        let tag = self.0.to_string();
        // The same language in another script is nearer than any likeness of letters.
        let sibling = offered.iter().find(|language| language.identifier().language == self.0.language);
        let near = sibling.map(Language::tag).or_else(|| nearest(&tag, offered.iter().map(Language::tag)));
        let offered: Vec<String> = offered.iter().map(|language| language.0.clone()).collect();
        let fix = match near {
            Some(near) => sentence!("nearest-language", near, offered),
            None => sentence!("write-one-of", offered),
        };
        let near = near.map(|near| Remedy::Replace(near.to_owned()));
        Invalid {
            remedies: near.into_iter().collect(),
            ..Invalid::new("unknown-language", sentence!("unknown-language"), fix)
        }
    }
}

impl fmt::Display for Tag {
    /// As short as it can be said: `de`, not `de-Latn-DE`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut short = self.0.clone();
        LocaleExpander::new_extended().minimize(&mut short);
        short.fmt(f)
    }
}

/// Norwegian as such is Bokmål: most write it, and all read it.
fn written(language: subtags::Language) -> subtags::Language {
    if language == subtags::language!("no") { subtags::language!("nb") } else { language }
}

/// With all its parts.
fn maximized(identifier: &LanguageIdentifier) -> LanguageIdentifier {
    let mut identifier = identifier.clone();
    LocaleExpander::new_extended().maximize(&mut identifier);
    identifier.language = written(identifier.language);
    identifier
}

impl Value for Tag {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 60, Joiners::Refused)?;
        let lower = |text: &'static str| text.chars().flat_map(char::to_lowercase);
        let typed = text.to_lowercase();
        let is = |name: &'static str| typed.chars().eq(lower(name));
        let named = KNOWN.iter().find(|known| is(known.english) || is(known.own));
        if let Some(known) = named
            && let Ok(identifier) = known.tag.parse::<LanguageIdentifier>()
        {
            // A language by its name is that of no country.
            let country = identifier.region.filter(|_| known.variant_of.is_some());
            return Ok(Self(LanguageIdentifier { region: country, ..identifier }));
        }
        text.replace('_', "-").parse().map(Self).map_err(|_| {
            let offered = KNOWN.iter().map(|known| known.tag);
            let near = nearest(text, KNOWN.iter().map(|known| known.english));
            let near = KNOWN
                .iter()
                .find(|known| Some(known.english) == near)
                .map(|known| known.tag)
                .or_else(|| nearest(text, offered));
            let fix = match near {
                Some(near) => sentence!("nearest-language-tag", near),
                None => sentence!("write-language-tag"),
            };
            Invalid::new("bad-language-tag", sentence!("bad-language-tag"), fix)
        })
    }
}
