//! What an answer to a question means: what was typed is read as the same value of a flag is.

use jiff::civil::Date;

use super::Inquiry;
use crate::privacy;
use crate::request;
use crate::value::{
    Field, Invalid, Place, RawValue, Remedy, Value as _, ValueKind, When, in_words, validate,
};
use crate::words::{Sentence, sentence};

/// What an answer means.
#[derive(Debug)]
pub(crate) enum Reading {
    /// One value, in its plain form; and what was understood, where it was written in another.
    Taken(RawValue, Option<Sentence>),
    /// One of these days.
    Several(Vec<String>),
    /// No value.
    Refused(Invalid),
}

impl Inquiry<'_> {
    /// What an answer means: read as the same value of a flag is, and judged as the check would judge it later.
    pub(crate) fn read(&self, field: Field, text: &str, sensitive: bool) -> Reading {
        let given = typed(field, text);
        let mut form = self.form.clone();
        form.clear(field);
        form.set_if_absent(field, given.clone());
        let understood = request::understand(&form, self.directory, &|_| false);
        let plain = understood.as_ref().and_then(|understood| understood.form.get(field)).unwrap_or(&given);
        let Some(mut fault) = self.refusal(field, plain, sensitive) else {
            let said = (plain.lines != given.lines).then(|| in_full(field, plain));
            return Reading::Taken(plain.clone(), said);
        };
        if let [Remedy::Choose(days)] = fault.remedies.as_slice()
            && field.info().shape == ValueKind::Date
        {
            let may_be = |day: &&String| self.refusal(field, &typed(field, day), sensitive).is_none();
            let days: Vec<String> = days.iter().filter(may_be).cloned().collect();
            if !days.is_empty() {
                return Reading::Several(days);
            }
        }
        if matches!(field, Field::Phone | Field::Line) {
            fault = request::phone_fault(field, text, &form, self.directory).unwrap_or(fault);
        }
        Reading::Refused(fault)
    }

    /// Why a value cannot be taken: what the check would say of it later, said while it can still be mended.
    fn refusal(&self, field: Field, given: &RawValue, sensitive: bool) -> Option<Invalid> {
        if let Err(fault) = validate(field, given) {
            return Some(fault);
        }
        let today = self.today;
        let text = given.lines.join(" ");
        let date = (field.info().shape == ValueKind::Date).then(|| Date::parse(&text).ok()).flatten();
        match (date, field.when()) {
            (Some(date), When::Ahead) if date < today => {
                return Some(Invalid::of("past-date", sentence!("answer-has-passed", today)));
            }
            (Some(date), When::Behind) if date > today => {
                return Some(Invalid::of("future-date", sentence!("answer-lies-ahead", today)));
            }
            _ => {}
        }
        let guarded = !sensitive && !matches!(field, Field::To | Field::Email | Field::Line);
        let finding = privacy::scan(&text, field.reading()).into_iter().next().filter(|_| guarded)?;
        Some(Invalid::of("sensitive", sentence!("answer-is-sensitive", finding)))
    }
}

/// What was typed, as the field holds it: several lines have semicolons between them.
fn typed(field: Field, text: &str) -> RawValue {
    if field.info().shape != ValueKind::Lines {
        return RawValue::new(text.trim(), Place::Prompt);
    }
    let lines = text.split([';', '；']).map(str::trim).filter(|line| !line.is_empty());
    RawValue { lines: lines.map(str::to_owned).collect(), place: Place::Prompt }
}

/// A value as it is said back: a day with its month as a word.
fn in_full(field: Field, plain: &RawValue) -> Sentence {
    let day = (field.info().shape == ValueKind::Date).then(|| Date::parse(&plain.text()).ok()).flatten();
    day.map_or_else(|| Sentence::verbatim(plain.text().into_owned()), in_words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Directory;
    use crate::value::{FIELDS, RequestForm};

    const TODAY: Date = Date::constant(2026, 11, 23);

    fn read(values: &[(Field, &str)], field: Field, text: &str) -> Reading {
        let (form, directory) = (RequestForm::of_flags(values), Directory::built_in());
        Inquiry { form: &form, directory: &directory, today: TODAY, printed: false }.read(field, text, false)
    }

    #[test]
    fn an_answer_is_read_as_a_flag_is() {
        use Field::{Address, Country, EndOn, Phone, RenewsOn, Sector};
        for (beside, field, typed, lines, said) in [
            (&[(Country, "GB")][..], EndOn, " 01/12/2026 ", &["2026-12-01"][..], Some("1 December 2026")),
            (&[], EndOn, "31. Dezember 2026", &["2026-12-31"], Some("31 December 2026")),
            (&[], EndOn, "2026-12-31", &["2026-12-31"], None),
            (&[(Country, "DE")], Phone, "030 23125 000", &["+493023125000"], Some("+493023125000")),
            (&[], Sector, "Versicherung", &["insurance"], Some("insurance")),
            (&[], Address, "1 Street; Town;", &["1 Street", "Town"], None),
        ] {
            let Reading::Taken(value, read) = read(beside, field, typed) else {
                panic!("{typed} is refused")
            };
            assert_eq!(value.lines, lines, "{typed}");
            assert_eq!(read.map(|read| read.to_string()).as_deref(), said, "{typed}");
        }
        // What can be two days is asked about, as far as the days are possible.
        for (field, typed, days) in [
            (EndOn, "03/04/2027", &["2027-03-04", "2027-04-03"][..]),
            (RenewsOn, "01/12/2026", &["2026-12-01"]),
        ] {
            let Reading::Several(read) = read(&[], field, typed) else {
                panic!("{typed} is not asked about")
            };
            assert_eq!(read, days);
        }
        for (beside, field, typed, code) in [
            (&[][..], EndOn, "01/02/2026", "ambiguous-date"),
            (&[], EndOn, "31.12.2025", "past-date"),
            (&[], EndOn, "soon", "not-a-date"),
            (&[], Field::Reason, "my PIN is 1234", "sensitive"),
        ] {
            let Reading::Refused(fault) = read(beside, field, typed) else { panic!("{typed} is taken") };
            assert_eq!(fault.code, code, "{typed}");
        }
        let Reading::Refused(fault) = read(&[(Country, "DE")], Phone, "12") else { panic!("it is taken") };
        assert!(fault.fix.to_string().contains("+49"), "the country's own example: {}", fault.fix);
    }

    #[test]
    fn what_is_taken_is_a_value_and_is_read_again_as_the_same() {
        let (form, directory) = (RequestForm::of_flags(&[(Field::Country, "GB")]), Directory::built_in());
        let inquiry = Inquiry { form: &form, directory: &directory, today: TODAY, printed: false };
        arbtest::arbtest(|u| {
            let field = u.choose(FIELDS)?.field;
            let parts = [
                "1",
                "12",
                "2026",
                "/",
                ".",
                " ",
                "Dec",
                "07700 900123",
                "@",
                "example.org",
                "王",
                "；",
                ";",
                "Ja",
            ];
            let text = if u.ratio(1, 4)? {
                u.arbitrary::<String>()?
            } else {
                let count = u.int_in_range(1..=6)?;
                (0..count).map(|_| u.choose(&parts).copied()).collect::<Result<String, _>>()?
            };
            match inquiry.read(field, &text, false) {
                Reading::Taken(value, _) => {
                    assert!(validate(field, &value).is_ok(), "{field:?} {text:?}");
                    let again = inquiry.read(field, &value.lines.join("; "), false);
                    assert!(
                        matches!(&again, Reading::Taken(same, None) if same.lines == value.lines),
                        "{field:?} {text:?}: {again:?}"
                    );
                }
                Reading::Several(days) => {
                    assert!(!days.is_empty() && field.info().shape == ValueKind::Date, "{field:?} {text:?}");
                }
                Reading::Refused(_) => {}
            }
            Ok(())
        });
    }
}
