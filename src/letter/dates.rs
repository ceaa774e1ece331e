//! Dates as each language writes them, the month as a word: 01/12 is read two ways.

use std::cell::RefCell;
use std::collections::HashMap;

use icu_calendar::Date as CalendarDate;
use icu_calendar::cal::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use jiff::civil::Date;

use crate::value::Language;

// For one calendar only: a formatter for any would carry the data of seventeen into the program.
type Formatter = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

thread_local! {
    /// Making a formatter costs ten times as much as using it, and it does not travel between threads.
    static FORMATTERS: RefCell<HashMap<Language, Option<Formatter>>> = RefCell::default();
}

/// A date with the month as a word, as the language writes it (CLDR).
pub(crate) fn long_date(date: Date, language: &Language) -> String {
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    let written = FORMATTERS.with_borrow_mut(|formatters| {
        if !formatters.contains_key(language) {
            let locale = icu_locale::Locale::from(language.identifier());
            formatters.insert(language.clone(), Formatter::try_new(locale.into(), YMD::long()).ok());
        }
        let formatter = formatters.get(language)?.as_ref()?;
        let date = CalendarDate::try_new_gregorian(date.year().into(), month, day).ok()?;
        let written = formatter.format(&date).to_string();
        // French and Greek write the first as an ordinal; CLDR's patterns have no way to say so.
        let first = match language.identifier().language.as_str() {
            "fr" => "1er ",
            "el" => "1η ",
            _ => return Some(written),
        };
        Some(if day == 1 { written.replacen("1 ", first, 1) } else { written })
    });
    // Unambiguous too, if locale data should ever lack a language.
    written.unwrap_or_else(|| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_in_a_sentence() {
        for (tag, first, last) in [
            ("cs", "1. ledna 2030", "31. ledna 2030"),
            ("el", "1η Ιανουαρίου 2030", "31 Ιανουαρίου 2030"),
            ("fr", "1er janvier 2030", "31 janvier 2030"),
            // It ends with its full stop, which ends a sentence too.
            ("hu", "2030. január 1.", "2030. január 31."),
            ("pl", "1 stycznia 2030", "31 stycznia 2030"),
            ("ro", "1 ianuarie 2030", "31 ianuarie 2030"),
        ] {
            let language = Language::from_directory(tag).expect("a tag");
            let written = |day| long_date(jiff::civil::date(2030, 1, day), &language);
            assert_eq!((written(1).as_str(), written(31).as_str()), (first, last), "{tag}");
        }
    }
}
