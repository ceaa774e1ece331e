//! The letter's language: the one given, or the one its reader most likely reads.

use super::check::{Checker, LANGUAGE_GUESSED};
use crate::provider::Record;
use crate::value::{Country, EmailAddress, Field, Invalid, Language, Problem, Tag, Value as _};
use crate::words::sentence;

impl Checker<'_> {
    /// The language of the courtesy translation, which must be another than the letter's.
    pub(super) fn courtesy(&mut self, letter: Option<&Language>) -> Option<Language> {
        let tag: Tag = self.value(Field::Courtesy)?;
        let offered = self.context.languages;
        let Some(found) = tag.resolve(offered) else {
            self.problem(Field::Courtesy, tag.not_offered(offered));
            return None;
        };
        self.of_another_country(Field::Courtesy, &tag, found);
        if letter == Some(found) {
            let what = sentence!("courtesy-same", language = found);
            self.warn(Field::Courtesy, Invalid::new("unused", what, sentence!("leave-out-unused")));
            return None;
        }
        Some(found.clone())
    }

    pub(super) fn language(
        &mut self,
        record: Option<&Record>,
        email: Option<&EmailAddress>,
    ) -> Option<Language> {
        let offered = self.context.languages;
        if self.form.get(Field::Language).is_some() {
            let tag: Tag = self.value(Field::Language)?;
            let Some(found) = tag.resolve(offered) else {
                self.problem(Field::Language, tag.not_offered(offered));
                return None;
            };
            self.of_another_country(Field::Language, &tag, found);
            let own = record.and_then(Record::language_tag);
            if let Some(theirs) = own
                .as_ref()
                .and_then(|own| own.resolve(offered))
                .filter(|theirs| !theirs.is_same_language(found))
            {
                let what = sentence!("language-differs", language = found, theirs);
                self.warn(Field::Language, Invalid::of("language-differs", what));
            }
            return Some(found.clone());
        }
        self.language_of_the_provider(record, email)
    }

    /// Says which letters are used, where there are none in the language as it is written in the country that the tag names.
    fn of_another_country(&mut self, field: Field, tag: &Tag, found: &Language) {
        if tag.is_of_another_country(found) {
            let tag = tag.as_written();
            let template = format!("{tag}/terminate");
            let what = sentence!("language-of-another-country", tag, language = found, template);
            let place = self.form.get(field).map(|given| given.place.clone());
            self.notes.push(Problem::of_field(field, place, Invalid::of("another-country", what)));
        }
    }

    /// The language that the provider reads, as well as it is known; a warning where it is a guess.
    fn language_of_the_provider(
        &mut self,
        record: Option<&Record>,
        email: Option<&EmailAddress>,
    ) -> Option<Language> {
        let offered = self.context.languages;
        let country = self.value::<Country>(Field::Country);
        let domain = email.map(EmailAddress::to_domain);
        let at_home = domain.as_ref().and_then(Country::of_domain);
        let wanted = record
            .filter(|record| record.language.is_some())
            .and_then(Record::language_tag)
            .or_else(|| country.map(|country| Tag::new(country.language())))
            .or_else(|| record.and_then(Record::language_tag))
            .or_else(|| at_home.filter(|home| !home.is_multilingual()).map(|home| Tag::new(home.language())));
        let english = || Tag::parse("en").ok()?.resolve(offered).or_else(|| offered.first());
        let Some(tag) = wanted else {
            let likely = at_home.map(|home| Tag::new(home.language()));
            let language = likely.and_then(|tag| tag.resolve(offered)).or_else(english)?.clone();
            let what = match (at_home, &domain) {
                (Some(home), Some(domain)) => sentence!(
                    "language-of-several",
                    language,
                    country = home.as_str(),
                    domain = domain.as_str(),
                ),
                _ => sentence!("language-guessed", language),
            };
            self.warn(Field::Language, Invalid::of(LANGUAGE_GUESSED, what));
            return Some(language);
        };
        if let Some(language) = tag.resolve(offered) {
            return Some(language.clone());
        }
        let language = english()?.clone();
        let what = sentence!("language-not-offered", language);
        self.warn(Field::Language, Invalid::of("language-not-offered", what));
        Some(language)
    }
}
