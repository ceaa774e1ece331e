//! What the letter's reader cannot read: values in another script than the letter's, a reason in another language.

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesShort};

use super::check::Checker;
use super::common_words::is_of_another_language;
use crate::value::{Field, Invalid, Kind, Language, Problem};
use crate::words::sentence;

impl Checker<'_> {
    /// Says of a reason or a name that it is in another script than the letter, or of a reason in another language, and what to do.
    pub(super) fn scripts(&mut self, kind: Option<&Kind>, language: Option<&Language>) {
        let Some(language) = language else { return };
        let foreign = |text: &str, latin_too: bool| is_foreign(text, language, latin_too);
        let text =
            |field| self.form.get(field).map(|given| given.text()).filter(|_| Checker::used(kind, field));
        let reason = text(Field::Reason).is_some_and(|text| foreign(&text, true));
        let named = [Field::Name, Field::Holder, Field::NewPlace]
            .into_iter()
            .filter(|field| text(*field).is_some_and(|text| foreign(&text, false)));
        for field in named.collect::<Vec<_>>() {
            let what = sentence!("name-in-another-script", language);
            let place = self.form.get(field).map(|given| given.place.clone());
            self.notes.push(Problem::of_field(field, place, Invalid::of("another-script", what)));
        }
        if reason {
            let what = sentence!("reason-in-another-script", language);
            self.warn(Field::Reason, Invalid::of("another-script", what));
        } else if text(Field::Reason).is_some_and(|text| is_of_another_language(&text, language)) {
            let what = sentence!("reason-in-another-language", language);
            self.warn(Field::Reason, Invalid::of("another-language", what));
        }
    }
}

/// Whether most characters of a text are of a script that readers of the language do not read. Latin letters are read
/// everywhere as a name, but not as a sentence.
fn is_foreign(text: &str, language: &Language, latin_too: bool) -> bool {
    let own = language.scripts();
    let names = PropertyNamesShort::<Script>::new();
    let script = CodePointMapData::<Script>::new();
    let (mut read, mut foreign) = (0_usize, 0_usize);
    for script in text.chars().map(|c| script.get(c)) {
        // Digits, punctuation and accents are of no script of their own.
        if [Script::Common, Script::Inherited, Script::Unknown].contains(&script) {
            continue;
        }
        let Some(name) = names.get(script) else { continue };
        let known = own.contains(&name) || !latin_too && name == "Latn";
        *if known { &mut read } else { &mut foreign } += 1;
    }
    foreign > read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_foreign_to_those_who_do_not_read_its_script() {
        let language = |tag| Language::from_directory(tag).expect("a tag");
        for (text, tag, reason, name) in [
            ("我搬家了。", "en-GB", true, true),
            ("I have moved.", "en-GB", false, false),
            ("I have moved.", "zh-Hans", true, false),
            ("我搬家了，不再需要 SIM 卡。", "zh-Hans", false, false),
            ("The plan is called 畅享.", "en-GB", false, false),
            ("Я переехал.", "pl", true, true),
            ("2026-12-01", "zh-Hans", false, false),
            ("Żółć", "da", false, false),
            ("Αντώνης", "el", false, false),
        ] {
            assert_eq!(is_foreign(text, &language(tag), true), reason, "{text} {tag}");
            assert_eq!(is_foreign(text, &language(tag), false), name, "{text} {tag}");
        }
    }
}
