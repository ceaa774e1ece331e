//! The letter's language: the one given, or the one its reader most likely reads.

use super::check::{Checker, LANGUAGE_GUESSED};
use crate::provider::{self, Record};
use crate::value::{Country, EmailAddress, Field, Invalid, Kind, Language, Problem, Remedy, Tag, Value as _};
use crate::words::sentence;

impl Checker<'_> {
    /// The language of the courtesy translation, which must be another than the letter's.
    pub(super) fn courtesy(&mut self, letter: Option<&Language>) -> Option<Language> {
        let tag: Tag = self.value(Field::Courtesy)?;
        let mut offered = self.context.languages.to_vec();
        // A kind of the person's own is in the languages it is written in.
        if !matches!(self.value::<Kind>(Field::Kind), Some(Kind::Own(_))) {
            offered.extend(
                Language::for_reading().filter(|language| !self.context.languages.contains(language)),
            );
            offered.sort();
        }
        let Some(found) = tag.resolve(&offered) else {
            self.problem(Field::Courtesy, tag.not_offered(&offered));
            return None;
        };
        self.of_another_country(Field::Courtesy, &tag, found);
        if letter.is_some_and(|letter| letter.reads_like(found)) {
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
            let Some(found) = tag.resolve_in(self.country_of_the_reader(record, email), offered) else {
                let fault = self.for_reading_alone(&tag, record, email);
                self.problem(Field::Language, fault.unwrap_or_else(|| tag.not_offered(offered)));
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

    /// Why no letter is in a language that translations are in, and which language to take instead.
    fn for_reading_alone(
        &self,
        tag: &Tag,
        record: Option<&Record>,
        email: Option<&EmailAddress>,
    ) -> Option<Invalid> {
        let reading: Vec<Language> = Language::for_reading().collect();
        let found = tag.resolve(&reading)?;
        let offered = self.context.languages;
        let theirs = self.wanted(record, email).and_then(|tag| tag.resolve(offered));
        let english = || Tag::parse("en").ok()?.resolve(offered);
        let take = theirs.or_else(english).or_else(|| offered.first())?;
        let what = sentence!("language-for-reading", language = found, take = take.tag(), tag = found.tag());
        Some(Invalid {
            remedies: vec![Remedy::Replace(take.tag().to_owned())],
            ..Invalid::of("language-for-reading", what)
        })
    }

    /// The country whose way of writing the letter's reader has, as well as it is known.
    fn country_of_the_reader(
        &self,
        record: Option<&Record>,
        email: Option<&EmailAddress>,
    ) -> Option<Country> {
        let at_home = || email.map(EmailAddress::to_domain).as_ref().and_then(Country::of_domain);
        let of_the_writer = || provider::country_named(self.form.get(Field::Address)?.lines.last()?);
        self.value::<Country>(Field::Country)
            .or_else(|| record.and_then(|record| record.country))
            .or_else(at_home)
            .or_else(of_the_writer)
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

    /// The language that the provider reads, where it is known.
    fn wanted(&self, record: Option<&Record>, email: Option<&EmailAddress>) -> Option<Tag> {
        let country = self.value::<Country>(Field::Country);
        let at_home = email.map(EmailAddress::to_domain).as_ref().and_then(Country::of_domain);
        let own = record.and_then(|record| record.language.as_deref()).and_then(|tag| Tag::parse(tag).ok());
        match (own, country) {
            // As it is written where the contract is.
            (Some(own), Some(country)) => Some(own.in_country(country)),
            (Some(_), None) => record.and_then(Record::language_tag),
            (None, Some(country)) => Some(Tag::new(country.language())),
            (None, None) => record.and_then(Record::language_tag).or_else(|| {
                at_home.filter(|home| !home.is_multilingual()).map(|home| Tag::new(home.language()))
            }),
        }
    }

    /// The language that the provider reads, as well as it is known; a warning where it is a guess.
    fn language_of_the_provider(
        &mut self,
        record: Option<&Record>,
        email: Option<&EmailAddress>,
    ) -> Option<Language> {
        let offered = self.context.languages;
        let domain = email.map(EmailAddress::to_domain);
        let at_home = domain.as_ref().and_then(Country::of_domain);
        let wanted = self.wanted(record, email);
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
