//! What people wrote, as the program writes it: days, telephone numbers and words whose meaning the country or the language
//! settles.
//!
//! In: a form. Out: the same with the values it understood in their plain form, and what to say back of each. What can be read
//! in two ways stays as it is, and the check names it.

use std::cell::OnceCell;

use crate::provider::{self, Directory};
use crate::text::digits;
use crate::value::{
    Cause, Country, DateOrder, EmailAddress, FIELDS, Field, Invalid, Kind, Phone, Problem, ProviderId,
    RawValue, RequestForm, Value as _, ValueKind, in_words, is_iso, name_of, readings,
};
use crate::words::{Sentence, sentence};

/// A form whose values are understood.
#[derive(Debug)]
pub struct Understood {
    /// The values, those that were written in another form in their plain one.
    pub form: RequestForm,
    /// What was understood: a note for each value.
    pub notes: Vec<Problem>,
}

/// Understands a form; `None` where every value is written plainly. A kind of letter that `is_own` is meant by its own name.
pub fn understand(
    form: &RequestForm,
    directory: &Directory,
    is_own: &dyn Fn(&str) -> bool,
) -> Option<Understood> {
    let mut understood: Option<Understood> = None;
    // The country first: others depend on it.
    let fields = FIELDS.iter().map(|info| info.field).filter(|field| *field != Field::Country);
    for field in std::iter::once(Field::Country).chain(fields) {
        let Some(given) = form.get(field) else { continue };
        let known = Known::new(understood.as_ref().map_or(form, |understood| &understood.form), directory);
        let cause = if field == Field::Kind { cause_as_kind(given, is_own) } else { None };
        let plain = match cause {
            Some(_) => Some((FOR_CAUSE.to_owned(), Some(Sentence::verbatim(FOR_CAUSE)))),
            None => plain(field, given, &known, is_own),
        };
        let Some((plain, said)) = plain else { continue };
        let Understood { form, notes } =
            understood.get_or_insert_with(|| Understood { form: form.clone(), notes: Vec::new() });
        form.rewrite(field, plain);
        if let Some(cause) = cause {
            form.set_if_absent(Field::Cause, RawValue::new(cause, given.place.clone()));
        }
        if let Some(said) = said {
            let fault = Invalid::of("understood", sentence!("value-understood", said));
            notes.push(Problem::of_value(field, given.place.clone(), &given.text(), fault));
        }
    }
    understood
}

/// The kind of letter for a cause, by its name.
const FOR_CAUSE: &str = "terminate-for-cause";

/// The cause that was given where the kind of letter is asked for: "a death" or "a move" means the letter for it.
fn cause_as_kind(given: &RawValue, is_own: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    let [text] = given.lines.as_slice() else { return None };
    let typed = text.trim();
    if Kind::names().any(|name| name == typed) || is_own(typed) || name_of("kind", typed).is_some() {
        return None;
    }
    name_of("cause", typed).filter(|cause| *cause != Cause::Other.name())
}

/// The plain form of a value, and what to say back of it; `None` where it is plain already, or not understood.
fn plain(
    field: Field,
    given: &RawValue,
    known: &Known<'_>,
    is_own: &dyn Fn(&str) -> bool,
) -> Option<(String, Option<Sentence>)> {
    let [text] = given.lines.as_slice() else { return None };
    let typed = text.trim();
    let named = |name: &str| (name != typed).then(|| (name.to_owned(), Some(Sentence::verbatim(name))));
    match field {
        _ if field.info().shape == ValueKind::Date => {
            let day = if is_iso(typed) { return None } else { known.day(typed)? };
            Some((day.to_string(), Some(in_words(day))))
        }
        _ if field.info().shape == ValueKind::Switch => named(name_of("switch", typed)?),
        Field::Kind if Kind::names().any(|name| name == typed) || is_own(typed) => None,
        Field::Kind => named(name_of("kind", typed)?),
        Field::Cause => named(name_of("cause", typed)?),
        Field::Sector => named(name_of("sector", typed)?),
        Field::Country if Country::parse(typed).is_err() => {
            let country = provider::country_wanted(&typed.to_lowercase())?;
            Some((country.to_string(), Some(Sentence::verbatim(country.to_string()))))
        }
        Field::Phone | Field::Line if Phone::parse(typed).is_err() => {
            let number = Phone::in_country(typed, known.country_of(field)?).ok()?.to_string();
            Some((number.clone(), Some(Sentence::verbatim(number))))
        }
        Field::Email | Field::To => {
            let address = EmailAddress::parse(&in_plain_characters(typed)?).ok()?.to_string();
            Some((address.clone(), Some(Sentence::verbatim(address))))
        }
        Field::Provider => Some((in_plain_characters(typed)?, None)),
        _ => None,
    }
}

/// A text without full-width letters and signs; `None` where it has none.
fn in_plain_characters(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let plain: String = text.chars().map(digits::plain).collect();
    (plain != text).then_some(plain)
}

/// Why a telephone number cannot be taken, with an example of the country it may be of.
pub(crate) fn phone_fault(
    field: Field,
    text: &str,
    form: &RequestForm,
    directory: &Directory,
) -> Option<Invalid> {
    let country = Known::new(form, directory).country_of(field)?;
    Phone::in_country(text, country).err()
}

/// What the other values tell of countries, looked up when it is needed.
struct Known<'a> {
    form: &'a RequestForm,
    directory: &'a Directory,
    contract: OnceCell<Option<Country>>,
}

impl<'a> Known<'a> {
    fn new(form: &'a RequestForm, directory: &'a Directory) -> Self {
        Self { form, directory, contract: OnceCell::new() }
    }

    fn text(&self, field: Field) -> Option<String> {
        self.form.get(field).map(|given| given.text().into_owned())
    }

    /// The contract's country: the one given, else its provider's.
    fn contract(&self) -> Option<Country> {
        *self.contract.get_or_init(|| {
            if let Some(given) = self.text(Field::Country) {
                return Country::parse(&given).ok();
            }
            let id = ProviderId::parse(&self.text(Field::Provider)?).ok()?;
            self.directory.meant(&id, self.form.country()).ok()?.country
        })
    }

    /// The country on the last line of the person's address.
    fn home(&self) -> Option<Country> {
        provider::country_named(self.form.get(Field::Address)?.lines.last()?)
    }

    /// The country whose telephone number a value is: the person's own for theirs, the contract's for its line.
    fn country_of(&self, field: Field) -> Option<Country> {
        let other = if field == Field::Phone { Field::Line } else { Field::Phone };
        let by_number = || Phone::parse(&self.text(other)?).ok()?.country();
        let home = if field == Field::Phone { self.home() } else { None };
        home.or_else(|| self.contract()).or_else(|| self.home()).or_else(by_number)
    }

    /// The day a text means: whoever reads it, or as it is written in every country that is known to matter.
    fn day(&self, text: &str) -> Option<jiff::civil::Date> {
        let may = readings(text);
        may.only().or_else(|| may.in_order(self.order()?))
    }

    fn order(&self) -> Option<DateOrder> {
        let phone = |field| Phone::parse(&self.text(field)?).ok()?.country();
        let countries = [self.contract(), self.home(), phone(Field::Line), phone(Field::Phone)];
        let mut orders = countries.into_iter().flatten().map(DateOrder::of);
        let first = orders.next()??;
        orders.all(|order| order == Some(first)).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn understood(values: &[(Field, &str)], field: Field) -> String {
        let form = RequestForm::of_flags(values);
        let understood = understand(&form, &Directory::built_in(), &|kind| kind == "pause");
        understood
            .as_ref()
            .map_or(&form, |understood| &understood.form)
            .get(field)
            .expect("given")
            .text()
            .into_owned()
    }

    #[test]
    fn the_country_decides_what_can_be_read_in_two_ways() {
        use Field::{Address, Country, EndOn, Phone, Provider};
        let date = (EndOn, "01/12/2026");
        for (beside, read) in [
            (&[][..], "01/12/2026"),
            (&[(Country, "DE")], "2026-12-01"),
            (&[(Country, "Deutschland")], "2026-12-01"),
            (&[(Country, "US")], "2026-01-12"),
            (&[(Country, "CA")], "01/12/2026"),
            (&[(Country, "CN")], "01/12/2026"),
            (&[(Provider, "lebara-uk")], "2026-12-01"),
            (&[(Phone, "+44 7700 900123")], "2026-12-01"),
            (&[(Phone, "+1 202 555 0123")], "01/12/2026"),
            (&[(Address, "Germany")], "2026-12-01"),
            // A contract there and a person here: both ways are likely.
            (&[(Country, "US"), (Phone, "+44 7700 900123")], "01/12/2026"),
            (&[(Country, "CA"), (Phone, "+44 7700 900123")], "01/12/2026"),
            (&[(Country, "GB"), (Phone, "+49 30 23125000")], "2026-12-01"),
        ] {
            assert_eq!(understood(&[beside, &[date]].concat(), EndOn), read, "{beside:?}");
        }
        assert_eq!(understood(&[(Country, "CN"), (EndOn, "26-12-11")], EndOn), "2026-12-11");
        assert_eq!(understood(&[(EndOn, "31.12.2026")], EndOn), "2026-12-31");
        assert_eq!(understood(&[(EndOn, "31.02.2026")], EndOn), "31.02.2026");
    }

    #[test]
    fn a_number_is_of_the_persons_country_or_of_the_contracts() {
        use Field::{Address, Country, Line, Phone, Provider};
        let number = "030 23125 000";
        for (beside, phone, line) in [
            (&[][..], number, number),
            (&[(Country, "DE")], "+493023125000", "+493023125000"),
            (&[(Provider, "lebara-de")], "+493023125000", "+493023125000"),
            (&[(Country, "DK")], number, number),
            (&[(Country, "DK"), (Address, "Deutschland")], "+493023125000", number),
        ] {
            assert_eq!(understood(&[beside, &[(Phone, number)]].concat(), Phone), phone, "{beside:?}");
            assert_eq!(understood(&[beside, &[(Line, number)]].concat(), Line), line, "{beside:?}");
        }
        let profile = &[(Phone, "+49 30 23125 000"), (Line, number)];
        assert_eq!(understood(profile, Line), "+493023125000");
    }

    #[test]
    fn words_and_wide_characters_are_written_plainly() {
        use Field::{Cause, Email, Kind, Name, OrderNumber, RevokeMandate, Sector};
        for (field, typed, read) in [
            (Kind, "Kündigung", "terminate"),
            (Kind, "Widerruf", "withdraw"),
            (Kind, "widerruf", "withdraw"),
            (Kind, "pause", "pause"),
            (Kind, "something", "something"),
            (Cause, "Umzug", "move"),
            (Sector, "Versicherung", "insurance"),
            (RevokeMandate, "Ja", "true"),
            (RevokeMandate, "TRUE", "true"),
            (RevokeMandate, "maybe", "maybe"),
            (Email, "wang＠example．org", "wang@example.org"),
            (Email, "wang＠", "wang＠"),
            // A number is as the provider wrote it.
            (OrderNumber, "ＡＢ－１", "ＡＢ－１"),
            (Name, "Ｗａｎｇ", "Ｗａｎｇ"),
        ] {
            assert_eq!(understood(&[(field, typed)], field), read, "{typed}");
        }
    }

    #[test]
    fn a_cause_given_as_the_kind_is_the_letter_for_it() {
        use Field::{Cause, Kind};
        for (typed, kind, cause) in [
            ("bereavement", "terminate-for-cause", "death"),
            ("Todesfall", "terminate-for-cause", "death"),
            ("move", "terminate-for-cause", "move"),
            ("other", "other", "none"),
        ] {
            let given = &[(Kind, typed)];
            assert_eq!(understood(given, Kind), kind, "{typed}");
            let form = RequestForm::of_flags(given);
            let understood = understand(&form, &Directory::built_in(), &|_| false);
            let found = understood.as_ref().and_then(|understood| understood.form.get(Cause));
            assert_eq!(found.map_or("none".into(), RawValue::text), cause, "{typed}");
        }
        assert_eq!(understood(&[(Kind, "move"), (Cause, "quality")], Cause), "quality");
    }

    #[test]
    fn what_was_understood_is_said_back_and_nothing_else_is() {
        let form = RequestForm::of_flags(&[
            (Field::EndOn, "31.12.2026"),
            (Field::Kind, "terminate"),
            (Field::RenewsOn, "2026-12-31"),
        ]);
        let notes =
            understand(&form, &Directory::built_in(), &|_| false).expect("a day in another form").notes;
        let notes: Vec<String> = notes.iter().map(Problem::to_string).collect();
        assert_eq!(notes, ["end_on (‹end_on›): \"31.12.2026\" is read as 31 December 2026"]);
    }
}
