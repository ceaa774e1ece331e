//! What a person typed, as a request file: a failure after the questions costs nobody the answers.

use super::Failure;
use crate::privacy;
use crate::value::{FIELDS, Field, Place, RawValue, RequestForm, ValueKind};

/// Adds what was typed at prompts to a failure.
pub(crate) fn with_answers(failure: Failure, form: &RequestForm) -> Failure {
    Failure { answers: answers(form), ..failure }
}

/// What was typed at prompts, with all else that is given, as a request file; `None` where nothing was.
pub(crate) fn answers(form: &RequestForm) -> Option<String> {
    let typed = form.given().any(|(_, given)| given.place == Place::Prompt);
    typed.then(|| toml::to_string(&as_request(form, Hidden::Marked)).ok()).flatten()
}

/// What becomes of a value in a request file that must not be mailed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hidden {
    /// An ellipsis stands in its place.
    Marked,
    /// It is left out.
    LeftOut,
}

/// Whether a value must not be shown, as it must not be mailed.
pub(super) fn is_hidden(field: Field, given: &RawValue) -> bool {
    field == Field::Iban || !privacy::scan(&given.text(), field.reading()).is_empty()
}

/// The values given as a request file's tables.
pub(super) fn as_request(form: &RequestForm, hidden_values: Hidden) -> toml::Table {
    let mut top = toml::Table::new();
    for info in FIELDS {
        let Some(given) = form.get(info.field) else {
            continue;
        };
        let hidden = is_hidden(info.field, given);
        if hidden && hidden_values == Hidden::LeftOut {
            continue;
        }
        let text = if hidden { "…".to_owned() } else { given.text().into_owned() };
        let date = || text.parse::<toml::value::Datetime>().ok().map(toml::Value::from);
        let value = match info.shape {
            ValueKind::Lines if !hidden => toml::Value::from(given.lines.clone()),
            ValueKind::Text | ValueKind::Lines => toml::Value::from(text),
            ValueKind::Date => date().unwrap_or_else(|| toml::Value::from(text)),
            ValueKind::Switch => text
                .parse()
                .map_or_else(|_| toml::Value::from(text.clone()), |on: bool| toml::Value::from(on)),
        };
        let table = match info.table {
            "" => &mut top,
            table => {
                let entry = top.entry(table).or_insert_with(|| toml::Value::Table(toml::Table::new()));
                let toml::Value::Table(table) = entry else {
                    continue;
                };
                table
            }
        };
        table.insert(info.key.to_owned(), value);
    }
    top
}
