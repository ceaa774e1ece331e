//! What a person typed, as a request file: a failure after the questions costs nobody the answers.

use super::Failure;
use crate::privacy;
use crate::value::{Field, FieldSpec, Place, RawValue, RequestForm, ValueKind, is_iso};

/// Adds what was typed at prompts to a failure.
pub(crate) fn with_answers(failure: Failure, form: &RequestForm) -> Failure {
    Failure { answers: answers(form), ..failure }
}

/// What was typed at prompts, with all else that is given, as a request file; `None` where nothing was.
pub(crate) fn answers(form: &RequestForm) -> Option<String> {
    let typed = form.given().any(|(_, given)| given.place == Place::Prompt);
    typed.then(|| toml::to_string(&as_request(form)).ok()).flatten()
}

/// The values given as a request file's tables; what must not be mailed is not shown either.
fn as_request(form: &RequestForm) -> toml::Table {
    table_of(form, |info, given| {
        let hidden =
            info.field == Field::Iban || !privacy::scan(&given.text(), info.field.reading()).is_empty();
        let lines = || given.lines.clone();
        Some(if hidden { vec!["…".to_owned()] } else { lines() })
    })
}

/// The values given, each in its table, as `lines` gives them.
pub(super) fn table_of(
    form: &RequestForm,
    mut lines: impl FnMut(&FieldSpec, &RawValue) -> Option<Vec<String>>,
) -> toml::Table {
    let mut top = toml::Table::new();
    for (info, given) in form.given() {
        let Some(lines) = lines(info, given) else { continue };
        let table = match info.table {
            "" => &mut top,
            table => {
                let entry = top.entry(table).or_insert_with(|| toml::Value::Table(toml::Table::new()));
                let toml::Value::Table(table) = entry else { continue };
                table
            }
        };
        table.insert(info.key.to_owned(), value_of(info, lines));
    }
    top
}

/// A value as TOML has it: a date and a switch where it is one, else a text.
fn value_of(info: &FieldSpec, mut lines: Vec<String>) -> toml::Value {
    if info.shape == ValueKind::Lines {
        return toml::Value::from(lines);
    }
    let text = if lines.len() == 1 { lines.swap_remove(0) } else { lines.join(", ") };
    let date = || text.parse::<toml::value::Datetime>().ok().map(toml::Value::from);
    match info.shape {
        ValueKind::Date if is_iso(&text) => date(),
        ValueKind::Switch => text.parse().ok().map(|on: bool| toml::Value::from(on)),
        _ => None,
    }
    .unwrap_or_else(|| toml::Value::from(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_not_be_mailed_is_not_shown() {
        let mut form = RequestForm::default();
        form.set_if_absent(Field::Reason, RawValue::new("my PIN is 1234", Place::Prompt));
        form.set_if_absent(Field::Iban, RawValue::new("GB33BUKB20201555555555", Place::Flag));
        let shown = answers(&form).expect("something was typed");
        assert_eq!(shown, "reason = \"…\"\n\n[contract]\niban = \"…\"\n");
    }
}
