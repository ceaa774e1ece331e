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
        // French writes the first as an ordinal; CLDR's pattern has no way to say so.
        let first = day == 1 && language.identifier().language.as_str() == "fr";
        Some(if first { written.replacen("1 ", "1er ", 1) } else { written })
    });
    // Unambiguous too, if locale data should ever lack a language.
    written.unwrap_or_else(|| date.to_string())
}
