//! The letter's language: the one given, or the one its reader most likely reads.

use super::check::{Checker, LANGUAGE_GUESSED};
use crate::provider::Record;
use crate::value::{Country, EmailAddress, Field, Language, Tag, Value as _};

impl Checker<'_> {
    /// The language of the courtesy translation, which must be another than the letter's.
    pub(super) fn courtesy(&mut self, letter: Option<&Language>) -> Option<Language> {
        let tag: Tag = self.value(Field::Courtesy)?;
        let offered = self.context.languages;
        let Some(found) = tag.resolve(offered) else {
            self.problem(Field::Courtesy, tag.not_offered(offered));
            return None;
        };
        if letter == Some(found) {
            let what = format!("is {}, and so is the letter itself", found.english_name());
            self.warn(Field::Courtesy, "unused", what, "nothing to do; leave it out to be rid of this line");
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
            let own = record.and_then(Record::language_tag);
            if let Some(theirs) =
                own.as_ref().and_then(|own| own.resolve(offered)).filter(|theirs| *theirs != found)
            {
                self.warn(
                    Field::Language,
                    "language-differs",
                    format!("is {}, and this provider reads {}", found.english_name(), theirs.english_name()),
                    format!(
                        "use `preview` to understand the letter, and send the one in {}",
                        theirs.english_name()
                    ),
                );
            }
            return Some(found.clone());
        }
        self.language_of_the_provider(record, email)
    }

    /// The language that the provider reads, as well as it is known; a warning where it is a guess.
    fn language_of_the_provider(
        &mut self,
        record: Option<&Record>,
        email: Option<&EmailAddress>,
    ) -> Option<Language> {
        let offered = self.context.languages;
        let country = self.value::<Country>(Field::Country);
        let own = record.and_then(|record| record.language.as_deref());
        let domain = email.map(EmailAddress::to_domain);
        let at_home = domain.as_ref().and_then(Country::of_domain);
        let wanted = own
            .and_then(|own| Tag::parse(own).ok())
            .or_else(|| country.map(|country| Tag::new(country.language())))
            .or_else(|| record.and_then(Record::language_tag))
            .or_else(|| at_home.filter(|home| !home.is_multilingual()).map(|home| Tag::new(home.language())));
        let english = || Tag::parse("en").ok()?.resolve(offered).or_else(|| offered.first());
        let Some(tag) = wanted else {
            let likely = at_home.map(|home| Tag::new(home.language()));
            let language = likely.and_then(|tag| tag.resolve(offered)).or_else(english)?.clone();
            let name = language.english_name();
            let what = match (at_home, &domain) {
                (Some(home), Some(domain)) => {
                    format!("is a guess: {name}, one of several languages of {} ({domain})", home.as_str())
                }
                _ => format!("is a guess: {name}, as neither the provider nor its country is known"),
            };
            let fix = "give ‹country›, or choose with ‹language›";
            self.warn(Field::Language, LANGUAGE_GUESSED, what, fix);
            return Some(language);
        };
        if let Some(language) = tag.resolve(offered) {
            return Some(language.clone());
        }
        let language = english()?.clone();
        self.warn(
            Field::Language,
            "language-not-offered",
            format!(
                "is {}, as there is no letter in the provider's own language yet",
                language.english_name()
            ),
            "choose another with ‹language› if you like",
        );
        Some(language)
    }
}
